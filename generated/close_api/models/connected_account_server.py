from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, INT, STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class ConnectedAccountServer(Model):
    """A mail server and how Close signs in to it. The password is not shown.

    Attributes:
        host: Name of the server.
        port: Port of the server.
        use_ssl: Whether the connection is encrypted from its start.
        username: Name that Close signs in with.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"host", "port", "use_ssl", "username"})

    host: Field[str] = Field("host", STR)
    port: Field[int] = Field("port", INT)
    use_ssl: Field[bool] = Field("use_ssl", BOOL)
    username: Field[str] = Field("username", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        host: str | Unset = UNSET,
        port: int | Unset = UNSET,
        use_ssl: bool | Unset = UNSET,
        username: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"host": host, "port": port, "use_ssl": use_ssl, "username": username})
