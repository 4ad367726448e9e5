"""Ids in Close's form: a prefix, an underscore and base 62.

Documents (opportunities, leads, users, ...) carry 43 characters, which is what 32 bytes take; rows (pipelines, custom
activity types, ...) carry 22, which is what a UUID takes, and so do the addresses of files.
"""

import hashlib

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
ROW_PREFIXES = frozenset({
    "actitype", "blkph", "convtyp", "cotype", "dial", "ev", "evtint", "file", "form", "formconf", "formfld", "group",
    "media", "oa2client", "outcome", "pipe", "req", "schlnk", "sdas", "seq", "seqstep", "smstmpl", "sub", "whsub",
})  # fmt: skip


def make_id(seed: str, prefix: str, number: int) -> str:
    """Return the id for a seed, a prefix and a running number; the same three always lead to the same id."""
    digest = hashlib.sha256(f"{seed}/{prefix}/{number}".encode()).digest()
    if prefix in ROW_PREFIXES:
        return f"{prefix}_{_base62(digest[:16], 22)}"
    return f"{prefix}_{_base62(digest, 43)}"


def _base62(raw: bytes, width: int) -> str:
    number = int.from_bytes(raw)
    digits = []
    for _ in range(width):
        number, digit = divmod(number, 62)
        digits.append(ALPHABET[digit])
    return "".join(reversed(digits))
