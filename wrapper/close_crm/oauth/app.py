"""An app that is registered with Close, and its requests to Close's OAuth endpoints.

`close_crm.oauth.auth` is the public door. What Close's page leaves out is read as RFC 6749 and RFC 7009 have it.
Source: https://developer.close.com/api/overview/oauth-authentication
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial
from urllib.parse import quote_plus

import httpx2 as httpx
from close_runtime.signals import by_signal
from close_runtime.text import counted, described, shown

from close_crm.arguments import function, instance, seconds
from close_crm.auth.credentials import Secret, check, drop_frames, scrubbed
from close_crm.concurrency.deadline import until
from close_crm.concurrency.failures import is_outcome, note
from close_crm.concurrency.forks import survive_fork
from close_crm.concurrency.signals import Passing, signals_pass
from close_crm.errors import (
    BodyTooLarge,
    CloseError,
    GrantRevoked,
    OAuthError,
    TokenEndpointFailed,
)
from close_crm.ratelimit.headers import asked_wait
from close_crm.transport.adopted import adopt, renew
from close_crm.transport.body import ACCEPTED, receive
from close_crm.transport.wrapping import Network

from .consent import Form, address_of_consent, code_in, is_text, parameters_of
from .tokens import Tokens, read_tokens

TOKEN_URL = "https://api.close.com/oauth2/token/"  # noqa: S105  # an address
REVOKE_URL = "https://api.close.com/oauth2/revoke/"
#: Full access, and a refresh token with it.
SCOPES = ("all.full_access", "offline_access")
#: Seconds that one request to the token endpoint may take in all.
TIMEOUT = 30.0
_LARGEST_ANSWER = 1024 * 1024


class OAuthApp:
    """An app that is registered with Close, and what it asks of Close's OAuth endpoints.

    Args:
        client_id: The app's id.
        client_secret: The app's secret.
        redirect_uri: Where people come back to; one of those registered.
        transport: Sends the requests to the token endpoint instead of the network: for tests, or through a proxy.
        timeout: Seconds that one of these requests may take in all.
        clock: Returns the time in seconds since 1970.

    Raises:
        ConfigurationError: The id or the secret can't be one.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        redirect_uri: str | None = None,
        transport: httpx.BaseTransport | None = None,
        timeout: float = TIMEOUT,
        clock: Callable[[], float] = time.time,
    ) -> None:
        secret = Secret(client_secret)
        # What fails below must not leave it in the names of this frame.
        del client_secret
        check("client id", Secret(client_id))
        check("client secret", secret)
        if redirect_uri is not None:
            instance("redirect_uri", redirect_uri, str, "the text of an address")
        if transport is not None:
            instance("transport", transport, httpx.BaseTransport, "a sync transport of httpx2")
        function("clock", clock)
        self.client_id = client_id
        self.redirect_uri = redirect_uri
        self.clock = clock
        self._secret = secret.reveal
        self._transport = transport
        self._timeout = seconds("timeout", timeout)
        if transport is not None:
            survive_fork(self)

    def after_fork(self) -> None:
        """Leave the transport's connections to the parent process."""
        renew(self._transport)

    def authorization_url(
        self, *, state: str | None = None, scopes: Iterable[str] = SCOPES, redirect_uri: str | None = None
    ) -> tuple[str, str]:
        """Return the address to send a person to, and the state to expect back from there.

        Close's page does not mention `state`; RFC 6749 section 10.12 has it, against consents slipped in by others.

        Args:
            state: Hard to guess and kept with the person's session; without it, a random one.
            scopes: What to ask for; without `offline_access` there is no refresh token.
            redirect_uri: Where to come back to, instead of the app's.

        Raises:
            ConfigurationError: An argument is no text that an address can contain.
        """
        place = self.redirect_uri if redirect_uri is None else redirect_uri
        return address_of_consent(self.client_id, place, scopes, state)

    def code_of(self, redirected_to: str, state: str) -> str:
        """Return the code in the address that a person was sent back to.

        Args:
            redirected_to: The whole address that the person was sent back to.
            state: The state that `authorization_url` returned.

        Raises:
            OAuthError: The person refused (`code` is `access_denied`), or was not sent by this session; or an argument
                is not such an address or state.
        """
        found = parameters_of(redirected_to)
        # The code must not stand in the names of a frame that raises.
        del redirected_to
        return code_in(found, state)

    def exchange(self, code: str) -> Tokens:
        """Return the tokens for a code. A code works once: this is not sent again by itself.

        Raises:
            GrantRevoked: The code is expired, used or not this app's.
            TokenEndpointFailed: There was no readable response; the code may be used up.
            OAuthError: The endpoint refused for another reason, or there is no code.
        """
        if not is_text(code):
            del code
            msg = "There is no code to exchange: `code` takes what code_of returned"
            raise OAuthError(msg)
        form = {"grant_type": "authorization_code", "code": code}
        if self.redirect_uri:
            form["redirect_uri"] = self.redirect_uri  # RFC 6749 section 4.1.3: the same as asked with
        ask = partial(self._tokens, Form(form))
        del code, form
        return ask()

    async def exchange_async(self, code: str) -> Tokens:
        """Return the tokens for a code, as `exchange` does, without holding up other tasks."""
        form = Form({"code": code})
        del code
        from close_crm.concurrency.loops import in_thread

        return await in_thread(lambda: self.exchange(**form.reveal()))

    def refresh(self, tokens: Tokens) -> Tokens:
        """Return new tokens for old; Close revokes the old refresh token. `OAuth` does this by itself.

        Raises:
            GrantRevoked: The grant is gone.
            TokenEndpointFailed: There was no readable response.
            OAuthError: The endpoint refused for another reason, or there is no refresh token.
            ConfigurationError: These are no Tokens.
        """
        instance("tokens", tokens, Tokens, "close_crm.oauth.auth.Tokens")
        if tokens.refresh_token is None:
            msg = "There is no refresh token: the consent was without the scope offline_access"
            raise OAuthError(msg)
        form = Form({"grant_type": "refresh_token", "refresh_token": tokens.refresh_token})
        return self._tokens(form, tokens)

    def revoke(self, tokens: Tokens) -> None:
        """Revoke the grant: the refresh token where there is one, else the access token.

        Raises:
            TokenEndpointFailed: There was no response, or one of a server's failure; revoking twice does no harm.
            OAuthError: The endpoint refused.
            ConfigurationError: These are no Tokens.
        """
        instance("tokens", tokens, Tokens, "close_crm.oauth.auth.Tokens")
        form = Form({"token": tokens.refresh_token or tokens.access_token})
        _, response = self._post(REVOKE_URL, form)
        if not response.is_success:
            raise self._refusal(response, form)

    async def revoke_async(self, tokens: Tokens) -> None:
        """Revoke the grant, as `revoke` does, without holding up other tasks."""
        from close_crm.concurrency.loops import in_thread

        await in_thread(self.revoke, tokens)

    def scrub(self, text: str, *tokens: Tokens) -> str:
        """Return the text with the app's secret and these tokens replaced, should they stand there.

        Raises:
            ConfigurationError: One is none.
        """
        for one in tokens:
            instance("tokens", one, Tokens, "Tokens")
        return self._scrub(
            text, (secret for one in tokens for secret in (one.access_token, one.refresh_token))
        )

    def _scrub(self, text: str, others: Iterable[str | None]) -> str:
        found = [secret for secret in (self._secret(), *others) if secret is not None]
        # As a form has them, too: an answer may repeat what was sent.
        return scrubbed(text, [*found, *map(quote_plus, found)])

    def _tokens(self, form: Form, old: Tokens | None = None) -> Tokens:
        asked_at, response = self._post(TOKEN_URL, form)
        if not response.is_success:
            raise self._refusal(response, form)
        tokens = read_tokens(response, asked_at, old)
        if tokens is None:
            kind = shown(response.headers.get("content-type", "no content type"), 80)
            # The body stays out: it may be tokens, cut off.
            msg = f"The token endpoint's answer can't be read ({kind}, {counted(len(response.content), 'byte')})"
            raise TokenEndpointFailed(msg, response.status_code)
        return tokens

    def _post(self, url: str, form: Form) -> tuple[float, httpx.Response]:
        """Return the time before sending, and the response with its body read."""
        now = self.clock()
        transport = Network() if self._transport is None else self._transport
        adopt(transport)
        client = httpx.Client(transport=transport, timeout=self._timeout, follow_redirects=False)
        try:
            result = self._try(client, url, form)
        finally:
            if self._transport is None:
                client.close()
        # Raised here, without the context of httpx's error: its traceback shows what was sent.
        if isinstance(result, str):
            msg = f"The token endpoint sent no whole answer: {result}"
            raise TokenEndpointFailed(msg)
        return now, result

    def _try(self, client: httpx.Client, url: str, form: Form) -> httpx.Response | str:
        app = {"client_id": self.client_id, "client_secret": self._secret()}
        request = client.build_request("POST", url, data={**app, **form.reveal()})
        request.headers["Accept"] = "application/json"
        request.headers["Accept-Encoding"] = ACCEPTED
        del app
        handled = sys.exception()
        try:
            with until(time.monotonic() + self._timeout), signals_pass():
                response = client.send(request, stream=True)
                # Tokens are used in whatever form they are received: those before them are revoked already.
                return receive(response, _LARGEST_ANSWER, lenient=True)
        except Passing as passing:
            raised = passing.error
        except BodyTooLarge as error:
            return error.reason
        except BaseException as error:  # noqa: BLE001 - raised again below
            if isinstance(error, Exception) and is_outcome(error) and by_signal(error) is None:
                # Scrubbed before it is cut, so that no part of a secret is left at the end.
                return shown(self._scrub(described(error, 2000), form.secrets()))
            raised = error
        # From outside; the frames that it passed through contain what was sent.
        if not isinstance(raised, CloseError):
            drop_frames(raised, handled)
            note(raised, "POST", request.url.path, maybe_applied=True)
        raise raised

    def _refusal(self, response: httpx.Response, form: Form) -> OAuthError:
        """Return the error for a refusal, by RFC 6749 section 5.2 where its body can be read."""
        try:
            body = json.loads(response.content)
        except (ValueError, RecursionError):
            body = None
        answer = body if isinstance(body, dict) else {}
        clean = partial(self._scrub, others=form.secrets())
        code = shown(clean(answer["error"]), 100) if isinstance(answer.get("error"), str) else None
        words = shown(clean(str(answer.get("error_description") or code or response.reason_phrase)))
        msg = f"The token endpoint answered {response.status_code}: {words}".rstrip(": ")
        if code == "invalid_grant":
            return GrantRevoked(msg, response.status_code, code)
        if response.is_server_error or response.status_code in {408, 425, 429}:
            return TokenEndpointFailed(msg, response.status_code, code, asked_wait(response))
        return OAuthError(msg, response.status_code, code)

    def __repr__(self) -> str:
        # A traceback that shows values may show one that could not be made.
        return f"OAuthApp({getattr(self, 'client_id', '...')!r}, ***)"

    def __reduce__(self) -> str:
        msg = "An OAuthApp can't be pickled: it would carry the secret"
        raise TypeError(msg)
