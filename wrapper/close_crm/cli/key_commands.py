"""`close-crm key`: the key in the system's keyring."""

from __future__ import annotations

from .terminal import key as key_module
from .terminal.exits import Status
from .terminal.session import Session


def set_(session: Session) -> int:
    """Store the key that is typed or piped in; return the exit status."""
    key_module.store(session.base_url, key_module.read())
    session.note(f"stored in the system keyring, for {session.base_url}")
    return Status.DONE


def forget(session: Session) -> int:
    """Remove the key from the keyring; return the exit status."""
    there = key_module.forget(session.base_url)
    session.note(
        f"{'removed from the system keyring' if there else 'there was no key'}, for {session.base_url}"
    )
    return Status.DONE
