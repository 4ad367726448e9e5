"""`close-crm key`: keeping the key in the system's keyring."""

from __future__ import annotations

from . import key as key_module
from .exits import Status
from .session import Session


def set_(session: Session) -> int:
    """Store the key that is typed or piped in; gives the exit status."""
    key_module.store(session.base_url, key_module.read())
    session.note(f"stored in the system keyring, for {session.base_url}")
    return Status.DONE


def forget(session: Session) -> int:
    """Take the key out of the keyring; gives the exit status."""
    there = key_module.forget(session.base_url)
    session.note(f"{'forgotten' if there else 'there was none'}, for {session.base_url}")
    return Status.DONE
