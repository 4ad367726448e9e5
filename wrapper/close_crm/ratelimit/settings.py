"""How requests are held back so that Close refuses few of them: settings for `Close(rate_limits=...)`.

Close counts requests per endpoint group, once per API key and once per organization, whose budget is three times a
key's: https://developer.close.com/api/overview/rate-limits

- Always, all clients of one process that use one key share what responses say of the key's budget.
- With `organization`, clients with different keys of it share its budget, too. OAuth tokens name theirs by themselves.
- With `storage`, processes and machines share both, through Redis.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import SplitResult, urlsplit

from close_crm.arguments import kind_of, organization_id, whole
from close_crm.errors import ConfigurationError

from .limiter import RateLimitState
from .windows import TIMES

_SCHEMES = ("redis", "rediss", "unix")


@dataclass(frozen=True, slots=True, repr=False, init=False)
class RateLimits:
    """Whose requests are counted together, and where.

    Attributes:
        organization: The id of the organization that the key belongs to. Without it, and without OAuth tokens that
            name it, only the key's own requests are counted.
        organization_share: How many times a key's limit the organization's is.
        storage: The address of a Redis that all processes and machines share, such as `redis://host:6379/0`,
            `rediss://user:password@host` or `unix:///path`; it takes the extra `redis`. It stores counts, limits and
            fingerprints, never a key, and all of it expires. Windows are kept on its clock, so that those of machines
            need not agree. Redis Cluster and Sentinel can't be used. Settings whose address has a password can't be
            pickled; other processes read theirs from where this one did.

    Raises:
        ConfigurationError: One of them can't be used.
    """

    organization: str | None
    organization_share: int
    storage: str | None

    def __init__(
        self, *, organization: str | None = None, organization_share: int = TIMES, storage: str | None = None
    ) -> None:
        object.__setattr__(self, "organization_share", organization_share)
        object.__setattr__(self, "storage", storage)
        # It may hold a password, which what fails below must not leave in the names of this frame.
        del storage
        known = organization_id("RateLimits(organization=)", organization)
        object.__setattr__(self, "organization", known)
        if self.storage is not None and not isinstance(self.storage, str):
            # Objects of the client library, too: their connections have no bounds, one colour, and break in a fork.
            msg = (
                "RateLimits(storage=) takes the address of a single Redis, such as redis://host:6379/0, "
                f"not {kind_of(self.storage)}"
            )
            raise ConfigurationError(msg)
        if self.storage is not None and re.match(r"rediss?\+", self.storage):
            msg = "RateLimits(storage=) takes the address of a single Redis: Redis Cluster and Sentinel can't be used"
            raise ConfigurationError(msg)
        times = whole("RateLimits(organization_share=)", self.organization_share, least=2)
        object.__setattr__(self, "organization_share", times)
        if self.storage is not None and self._address() is None:
            # Without the value: it may hold a password.
            msg = f"RateLimits(storage=) takes an address that begins with {', '.join(f'{s}://' for s in _SCHEMES)}"
            raise ConfigurationError(msg)

    @property
    def place(self) -> str | None:
        """The storage's address without user, password and query: what may be shown."""
        url = self._address()
        if url is None:
            return None
        host = f"{url.hostname or ''}{f':{url.port}' if url.port else ''}"
        return f"{url.scheme}://{host}{url.path}"

    def _address(self) -> SplitResult | None:
        try:
            url = urlsplit(self.storage or "")
            usable = url.scheme in _SCHEMES and (url.port or url.hostname or url.path)
        except ValueError:
            return None
        return url if usable else None

    def __copy__(self) -> RateLimits:
        return self

    def __deepcopy__(self, _: object) -> RateLimits:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        url = self._address()
        if url is not None and (url.password or "password" in url.query):
            msg = "RateLimits(storage=) with a password can't be pickled: it would carry the secret"
            raise TypeError(msg)
        values = {name: getattr(self, name) for name in self.__slots__}
        return partial(RateLimits, **values), ()

    def __repr__(self) -> str:
        return (
            f"RateLimits(organization={self.organization!r}, organization_share={self.organization_share!r}, "
            f"storage={self.place!r})"
        )


__all__ = ["RateLimitState", "RateLimits"]
