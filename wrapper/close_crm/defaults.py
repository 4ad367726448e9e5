"""Where the API is, and which version this is: the command line asks before it loads a client."""

from __future__ import annotations

from functools import cache

#: The environment's variable that leads elsewhere.
ADDRESS = "CLOSE_BASE_URL"
BASE_URL = "https://api.close.com/api/v1"


@cache
def version_of_this() -> str:
    """Return the version of close-crm that is installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("close-crm")
    except PackageNotFoundError:
        return "unknown"
