"""Addresses outside of the API: those that Close's answers name, and the same at a server of the emulator.

In process a transport answers whatever the host is, so that answers can name Close's own addresses. Over HTTP these
would lead elsewhere: an answer names the server's instead, and a request may send them back.
"""

from typing import Any, Final

from .messages import MAX_BODY, MAX_FILE

FILES: Final = "https://app.close.com"
"""Where Close keeps the files of attachments, below `/go/file/`."""
STORAGE: Final = "https://storage.example"
"""Where forms are posted and exports are fetched, below `/storage/`. The name leads nowhere, by RFC 2606."""
CALLS: Final = "https://api.close.com"
"""Where recordings of calls are, below `/call/`, which is no path of the API."""
_PLACES: Final = {FILES: "/go/file/", STORAGE: "/storage/", CALLS: "/call/"}
_STARTS: Final = tuple(place.encode() for place in _PLACES.values())
_ADDRESSES: Final = tuple(f"{origin}{place}".encode() for origin, place in _PLACES.items())
_KEYS: Final = frozenset({"url", "thumbnail_url", "download_url", "recording_url", "voicemail_url"})


def outside(path: bytes) -> bool:
    """Whether a path is one of these addresses, and none of the API."""
    return path.startswith(_STARTS)


def largest(path: bytes) -> int:
    """Return how many bytes a body may have."""
    return MAX_FILE if outside(path) else MAX_BODY


def named_in(content: bytes) -> bool:
    """Whether an answer's text has one of these addresses, as Close has them."""
    return any(address in content for address in _ADDRESSES)


def at_server(value: Any, address: str) -> Any:
    """Return an answer's JSON with the addresses as the server at `address` has them."""
    return _moved(value, [(f"{origin}{place}", f"{address}{place}") for origin, place in _PLACES.items()])


def at_close(value: Any, address: str) -> Any:
    """Return a request's JSON with the addresses as Close has them."""
    return _moved(value, [(f"{address}{place}", f"{origin}{place}") for origin, place in _PLACES.items()])


def _moved(value: Any, places: list[tuple[str, str]], key: str = "") -> Any:
    if isinstance(value, dict):
        return {name: _moved(below, places, name) for name, below in value.items()}
    if isinstance(value, list):
        return [_moved(below, places) for below in value]
    if isinstance(value, str) and key in _KEYS:
        for start, other in places:
            if value.startswith(start):
                return other + value.removeprefix(start)
    return value
