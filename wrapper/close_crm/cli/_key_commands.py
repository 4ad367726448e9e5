"""`close-crm key`: keeping the key in the system's keyring."""

from __future__ import annotations

from . import _key
from ._exits import Status
from ._session import Session


def set_(session: Session) -> int:
    """Store the key that is typed or piped in; gives the exit status."""
    _key.store(session.base_url, _key.read())
    session.note(f"stored in the system keyring, for {session.base_url}")
    return Status.DONE


def forget(session: Session) -> int:
    """Take the key out of the keyring; gives the exit status."""
    there = _key.forget(session.base_url)
    session.note(f"{'forgotten' if there else 'there was none'}, for {session.base_url}")
    return Status.DONE
