"""Where the key comes from: the environment, else the system's keyring. Never an argument."""

from __future__ import annotations

import getpass
import importlib
import importlib.util
import os
import sys
from dataclasses import dataclass, field
from typing import Any

from close_runtime.signals import raise_if_by_signal

from close_crm.auth.credentials import ENVIRONMENT, Secret, check
from close_crm.errors import ConfigurationError

from .exits import Problem, Status

#: The service name of our keys in a keyring. The user name is the address that a key is for.
SERVICE = "close-crm"
_EXTRA = "pip install 'close-crm[keyring]'"


@dataclass(frozen=True, slots=True)
class Key:
    """A key.

    Attributes:
        secret: The key itself.
        source: Where it comes from, in words.
    """

    secret: str = field(repr=False)
    source: str


def find(base_url: str) -> Key:
    """Return the key for an address.

    Raises:
        Problem: There is none.
    """
    if key := os.environ.get(ENVIRONMENT, "").strip():
        return Key(key, ENVIRONMENT)
    if importlib.util.find_spec("keyring") is not None:
        if key := _call_keyring("get_password", base_url):
            return Key(key, "the system keyring")
        text = f"no API key: set {ENVIRONMENT}, or store one with `close-crm key set` (for {base_url})"
    else:
        text = f"no API key: set {ENVIRONMENT}; or keep it in the system keyring: {_EXTRA}, then `close-crm key set`"
    raise Problem(text, Status.NO_CREDENTIALS)


def read() -> Secret[str]:
    """Return the key that is typed without being shown, or read from stdin.

    Raises:
        Problem: It is empty, or not in the form of a key.
    """
    key = Secret(_typed().strip())
    try:
        check("API key", key, forbidden=":")
    except ConfigurationError as error:
        raise Problem(str(error)) from None
    return key


def _typed() -> str:
    try:
        return getpass.getpass("API key (not shown): ") if sys.stdin.isatty() else sys.stdin.readline()
    except UnicodeDecodeError:
        msg = "the key can't be read: it is not text"
    raise Problem(msg)


def store(base_url: str, key: Secret[str]) -> None:
    """Store a key for an address.

    Raises:
        Problem: There is no keyring.
    """
    _call_keyring("set_password", base_url, key)


def forget(base_url: str) -> bool:
    """Remove the key of an address from the keyring; return whether there was one.

    Raises:
        Problem: There is no keyring.
    """
    if not _call_keyring("get_password", base_url):
        return False
    _call_keyring("delete_password", base_url)
    return True


def _call_keyring(method: str, base_url: str, key: Secret[str] | None = None) -> Any:
    if importlib.util.find_spec("keyring") is None:
        msg = f"the system keyring needs an extra: {_EXTRA}"
        raise Problem(msg, Status.FAILED)
    try:
        keyring: Any = importlib.import_module("keyring")
        return getattr(keyring, method)(SERVICE, base_url, *(() if key is None else (key.reveal(),)))
    except Exception as error:  # noqa: BLE001 - backends are third-party and may raise anything
        raise_if_by_signal(error)
        failures: Any = importlib.import_module("keyring.errors")
        if isinstance(error, failures.NoKeyringError):
            if method == "get_password":
                return None
            text = f"this system has no usable keyring; set {ENVIRONMENT}"
            problem = Problem(text, Status.FAILED)
        else:
            text = f"the system keyring refuses ({type(error).__name__}); set {ENVIRONMENT}"
            problem = Problem(text, Status.NO_CREDENTIALS)
    # Raised here, without the keyring's own error, whose frames contain the key.
    raise problem
