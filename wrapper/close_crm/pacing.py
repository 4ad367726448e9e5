"""How requests are held back so that Close refuses few of them: settings for `Close(pacing=...)`.

Close counts requests per endpoint group, once per API key and once per organization, whose budget is three times a
key's: https://developer.close.com/api/overview/rate-limits

- Always, all clients of one process that use one key share what answers tell of the key's budget.
- With `organization`, clients with different keys of it share its budget, too. OAuth tokens name theirs by themselves.
- With `storage`, processes and machines share both, through Redis.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from close_api.text import brief

from ._pacing import TIMES, RateLimitState
from .errors import ConfigurationError

_SCHEMES = ("redis", "rediss", "unix")


@dataclass(frozen=True, slots=True, repr=False, kw_only=True)
class Pacing:
    """Whose requests are counted together, and where.

    Attributes:
        organization: The id of the organization that the key belongs to. Without it, and without OAuth tokens that
            name it, only the key's own requests are counted.
        organization_share: How many times a key's limit the organization's is.
        storage: The address of a Redis that all processes and machines share, such as `redis://host:6379/0`,
            `rediss://user:password@host` or `unix:///path`; it takes the extra `redis`. It holds counts, limits and
            fingerprints, never a key, and all of it expires. Machines that share one need clocks that agree. Windows
            are counted there in whole seconds, rounded up: one of half a second is used by half.

    Raises:
        ConfigurationError: One of them can't be used.
    """

    organization: str | None = None
    organization_share: int = TIMES
    storage: str | None = None

    def __post_init__(self) -> None:
        """Check them.

        Raises:
            ConfigurationError: One of them can't be used.
        """
        if self.organization is not None and (
            not isinstance(self.organization, str)
            or not re.fullmatch(r"orga_\w+", self.organization, re.ASCII)
        ):
            msg = f"Pacing(organization=) takes an id that begins with orga_, not {brief(self.organization)}"
            raise ConfigurationError(msg)
        times = self.organization_share
        if not isinstance(times, int) or isinstance(times, bool) or times < 2:
            msg = f"Pacing(organization_share=) takes a whole number from 2 on, not {brief(times)}"
            raise ConfigurationError(msg)
        if self.storage is not None and self._address() is None:
            # Without the value: it may hold a password.
            msg = (
                f"Pacing(storage=) takes an address that begins with {', '.join(f'{s}://' for s in _SCHEMES)}"
            )
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
            url = urlsplit(self.storage) if isinstance(self.storage, str) else None
            usable = url is not None and url.scheme in _SCHEMES and (url.port or url.hostname or url.path)
        except ValueError:
            return None
        return url if usable else None

    def __repr__(self) -> str:
        return (
            f"Pacing(organization={self.organization!r}, organization_share={self.organization_share!r}, "
            f"storage={self.place!r})"
        )


__all__ = ["Pacing", "RateLimitState"]
