"""Whom the server answers: requests that name it by a host of its own, and no web page of another origin.

A page that somebody has open can let its own name point to this machine (DNS rebinding), and could then read what the
emulator contains as if it were its own server. The `Host` header, which still has that name, reveals it.
"""

import re
from collections.abc import Iterable
from contextlib import suppress
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import Final

from close_emulator.http.messages import RawRequest

#: RFC 9112 section 3.2.2: a target may name scheme and host, and then counts instead of the `Host` header.
_ABSOLUTE = re.compile(rb"https?://([^/?#]*)(.*)", re.IGNORECASE | re.DOTALL)
#: RFC 3986 section 3.2, without the user's part.
_AUTHORITY = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._\-]+)(?::(\d{0,5}))?", re.ASCII)
_NAME = re.compile(
    r"[A-Za-z0-9_]([A-Za-z0-9_\-]*[A-Za-z0-9_])?(\.[A-Za-z0-9_]([A-Za-z0-9_\-]*[A-Za-z0-9_])?)*", re.ASCII
)
#: What stands for all addresses of the machine, and the one under which the machine itself reaches it.
_EVERYWHERE: Final = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - recognised, not bound to
_LAST_PORT: Final = 65_535


class Hosts:
    """The hosts that a server answers to: those of this machine alone, and those that were named.

    Args:
        allowed: Names and addresses, without a port. Names that are not ASCII are taken as IDNA has them.
        bound: The host that the server listens on, which is one of them unless it stands for all of the machine's.

    Raises:
        ValueError: One is neither.
    """

    def __init__(self, allowed: Iterable[str] = (), bound: str = "") -> None:
        if isinstance(allowed, str):
            raise ValueError(f"allowed hosts are a list of names, not the text {allowed!r:.80}")
        self._allowed = {named(name) for name in allowed}
        if bound not in _EVERYWHERE:
            # Whether it is a host at all shows when it is bound to.
            with suppress(ValueError):
                self._allowed.add(named(bound))

    def refusal(self, request: RawRequest) -> tuple[int, str] | None:
        """Return why a request is not answered, as a status and a sentence; None where it is."""
        aimed = [value for name, value in request.headers if name.lower() == "host"]
        absolute = _ABSOLUTE.match(request.path)
        if absolute:
            aimed.append(absolute[1].decode("latin-1"))
        if not aimed:
            return 421, "The request names no host."
        for authority in aimed:
            if not self._answers_to(authority):
                return 421, _advice(authority)
        # What a page may not read it may still send. Tools and libraries send none of these headers.
        origin, site = request.header("origin"), request.header("sec-fetch-site")
        own = {f"{scheme}://{aimed[-1]}".lower() for scheme in ("http", "https")}
        if origin is not None and origin.lower() not in own:
            return 403, f"The emulator answers no page of another origin ({origin!r:.80})."
        if site in {"cross-site", "same-site"} and not _opened(request):
            return 403, "The emulator answers no page of another origin."
        return None

    def _answers_to(self, authority: str) -> bool:
        host = _host_of(authority)
        return host is not None and (host in self._allowed or _is_loopback(host))


def reachable(host: str) -> str:
    """Return the host under which this machine reaches a server that listens on `host`."""
    return _EVERYWHERE.get(host, host)


def target_of(path: bytes) -> bytes:
    """Return the path of a target, without the scheme and the host that it may have."""
    absolute = _ABSOLUTE.match(path)
    return path if absolute is None else absolute[2] or b"/"


def _opened(request: RawRequest) -> bool:
    """Whether a person opened the address, say from a link. The page of the link does not see the answer."""
    return request.method in {"GET", "HEAD"} and request.header("sec-fetch-mode") == "navigate"


def _advice(authority: str) -> str:
    host = _host_of(authority)
    text = f"The emulator answers to localhost, not to {authority!r:.80}."
    if host is None:
        return text
    shown = host if len(host) <= 80 else "NAME"
    return f"{text} If that name is yours: --allowed-host {shown}, or Emulator.serve(allowed_hosts=[...])."


def _host_of(authority: str) -> str | None:
    """Return the host of an authority as hosts are compared, None where it is none."""
    found = _AUTHORITY.fullmatch(authority)
    if found is None or int(found[2] or 0) > _LAST_PORT:
        return None
    host = found[1]
    if host.startswith("["):
        address = _address(host[1:-1])
        return str(address) if isinstance(address, IPv6Address) else None
    name = host.removesuffix(".").lower()
    return name if _NAME.fullmatch(name) else None


def named(host: str) -> str:
    """Return a configured host in the form in which hosts are compared.

    Raises:
        ValueError: It is none, or has a port.
    """
    if isinstance(host, str):
        text = host.removeprefix("[").removesuffix("]")
        if (address := _address(text)) is not None:
            return str(address)
        try:
            name = text.removesuffix(".").encode("idna").decode("ascii").lower()
        except UnicodeError:
            name = ""
        if _NAME.fullmatch(name):
            return name
    raise ValueError(f"an allowed host is a name or an address without a port, not {host!r:.80}")


def _address(text: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(text)
    except ValueError:
        return None


def _is_loopback(host: str) -> bool:
    address = _address(host)
    if address is None:
        return host == "localhost" or host.endswith(".localhost")
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return (mapped or address).is_loopback
