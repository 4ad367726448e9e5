"""The addresses of a consent: the one that a person is sent to, and the one that the person is sent back to.

Source: https://developer.close.com/api/overview/oauth-authentication, and RFC 6749 for what it leaves out.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable
from urllib.parse import parse_qsl

import httpx2 as httpx
from close_runtime.text import brief, shown

from close_crm.auth.credentials import Secret
from close_crm.errors import ConfigurationError, OAuthError

AUTHORIZE_URL = "https://app.close.com/oauth2/authorize/"
#: RFC 6749 appendix A.11.
_CODE = re.compile(r"[\x20-\x7e]+")
_LAST_PORT = 65_535
_OURS = frozenset({"code", "error", "state"})
_MOST_PARAMETERS = 100
_SURROGATE = re.compile("[\ud800-\udfff]")


class Form(Secret[dict[str, str]]):
    """The fields of a form, some of which are secrets."""

    __slots__ = ()

    def secrets(self) -> list[str]:
        """Return the values that are secrets."""
        return [value for name, value in self.reveal().items() if name in {"code", "refresh_token", "token"}]


def address_of_consent(
    client_id: str, redirect_uri: str | None, scopes: Iterable[str], state: str | None
) -> tuple[str, str]:
    """Return the address to send a person to, and the state to expect back from there, a random one for None.

    Raises:
        ConfigurationError: An argument is no text that an address can contain.
    """
    state = secrets.token_urlsafe(32) if state is None else state
    # A text would be taken apart into its letters.
    scope = scopes if isinstance(scopes, str) else _joined(scopes)
    asked = {"client_id": client_id, "response_type": "code", "scope": scope}
    if redirect_uri is not None:
        asked["redirect_uri"] = redirect_uri
    for name, value in (
        ("state", state),
        ("scopes", scope),
        ("redirect_uri", asked.get("redirect_uri", "-")),
    ):
        if not is_text(value):
            msg = (
                f"{name} takes a text that an address can contain, not {type(value).__name__} {brief(value)}"
            )
            raise ConfigurationError(msg)
    try:
        return str(httpx.URL(AUTHORIZE_URL, params={**asked, "state": state})), state
    except httpx.InvalidURL as error:
        msg = f"state, scopes and redirect_uri don't fit into an address: {error}"
        raise ConfigurationError(msg) from None


def code_in(found: Form | str, state: str) -> str:
    """Return the code in the address that a person was sent back to, after the state is compared.

    Args:
        found: The parameters of the address, or why it can't be read, as `parameters_of` returns them.
        state: The state that the person was sent away with.

    Raises:
        OAuthError: The person refused, or was not sent by this session; or an argument is not what is expected.
    """
    if not is_text(state):
        msg = "There is no state to compare with: `state` takes the one that authorization_url returned"
        raise OAuthError(msg)
    if isinstance(found, str):
        raise OAuthError(found)
    if not secrets.compare_digest(found.reveal().get("state", "").encode(), state.encode()):
        msg = "The state is not the one that was given out: this consent was not asked for by this session"
        raise OAuthError(msg)
    if "error" in found.reveal():
        refused = shown(found.reveal()["error"], 100)
        msg = f"The consent was refused: {refused}"
        raise OAuthError(msg, None, refused)
    if not _CODE.fullmatch(found.reveal().get("code", "")):
        msg = "The address carries no code"
        raise OAuthError(msg)
    return found.reveal()["code"]


def parameters_of(address: object) -> Form | str:
    """Return the parameters of the address that a person was sent back to, or why it can't be read.

    Never raises: its frame contains the code.
    """
    if not isinstance(address, (str, httpx.URL)):
        return f"redirected_to takes the whole address as text, not {type(address).__name__}"
    try:
        url = httpx.URL(address)
        if (url.port or 0) > _LAST_PORT:
            return "redirected_to is no address that a person can have come back with: it has no port that there is"
        query = url.query.decode("ascii")
        pairs = parse_qsl(query, keep_blank_values=True, errors="strict", max_num_fields=_MOST_PARAMETERS)
    except (httpx.InvalidURL, ValueError):
        return "redirected_to is no address that a person can have come back with"
    found = dict(pairs)
    # RFC 6749 section 3.1: none is there twice. Where one is, nobody knows which is meant.
    if sum(name in _OURS for name, _ in pairs) > sum(name in _OURS for name in found):
        return "The address carries a parameter twice"
    return Form(found)


def _joined(scopes: Iterable[str]) -> str:
    listed: list[object] = [*scopes] if isinstance(scopes, Iterable) else [None]
    if all(isinstance(one, str) for one in listed):
        return " ".join(map(str, listed))
    msg = "scopes takes texts, such as close_crm.oauth.auth.SCOPES"
    raise ConfigurationError(msg)


def is_text(value: object) -> bool:
    """Whether it is a text that is not empty, and that UTF-8 can encode."""
    return isinstance(value, str) and value != "" and not _SURROGATE.search(value)
