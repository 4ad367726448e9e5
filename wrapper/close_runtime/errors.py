"""The root of every error this package raises, and those that generated code raises itself.

CloseError
├── InvalidRequest     refused before anything was sent (also a ValueError)
│   └── InvalidResumeToken  the resume token is damaged, or one of another list
├── IncompleteList     a list has more objects, but they can't be read
├── UnexpectedBody     a success whose body can't be read
├── UnexpectedStatus   a response that is not a success, for clients that have no error class for its status
└── MissingField       a field that the response did not have was read (also an AttributeError)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from .context import Received
from .text import counted, excerpt, shown

if TYPE_CHECKING:
    # Loaded where a response is at hand: the command line catches these errors before it needs a client.
    import httpx2 as httpx


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt to send a request, as listed in an error's `attempts`.

    Attributes:
        outcome: How it ended, in words.
        status: The status of the response, None if there was none.
        waited: How long the call waited before the next attempt, in seconds.
    """

    outcome: str
    status: int | None = None
    waited: float = 0

    def __str__(self) -> str:
        return f"{self.outcome}, waited {self.waited:.3g} s" if self.waited else self.outcome


class CloseError(Exception):
    """Anything that went wrong in a call to Close.

    `type(error)(*error.args)` makes an equal error, even if the arguments were converted to JSON and back, as result
    backends of task queues do.

    Args:
        message: What went wrong.
        learnt: Attributes that were set after the error was made, by name: the last item of `args`.

    Attributes:
        attempts: How each attempt to send ended, in order; empty if the client does not record it.
        template: The operation's method and path template, such as `PUT /opportunity/{id}/`; None if it is not known.
        maybe_applied: Whether Close may have carried the request out, in any of the attempts.
    """

    #: The arguments of a constructor that takes something else than a message, as attributes, in order.
    _MADE_WITH: ClassVar[tuple[str, ...]] = ()
    #: The attributes that may be set later.
    _LEARNT: ClassVar[tuple[str, ...]] = ("attempts", "template", "maybe_applied")

    attempts: tuple[object, ...] = ()
    template: str | None = None
    maybe_applied: bool = False

    def __init__(self, message: str = "", learnt: Mapping[str, Any] | None = None) -> None:
        super().__init__(message)
        self._message = message
        if learnt is not None and isinstance(learnt, Mapping):  # for None, Mapping's check is slow
            for name in self._LEARNT:
                if name in learnt:
                    value = learnt[name]
                    if name == "attempts":
                        value = [Attempt(*one) if isinstance(one, list) else one for one in value]
                    setattr(self, name, tuple(value) if isinstance(value, list) else value)

    @property
    def args(self) -> tuple[Any, ...]:  # type: ignore[override]  # computed, so it can't be set
        """The arguments that make an equal error."""
        made_with = tuple(getattr(self, name) for name in self._MADE_WITH) or (self._message,)
        learnt = {name: _plain(vars(self)[name]) for name in self._LEARNT if name in vars(self)}
        return (*made_with, learnt) if learnt else made_with

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self.args, vars(self).copy()

    def __str__(self) -> str:
        # A log line stays one line and a report stays short, whatever the message quotes.
        text = shown(super().__str__(), 2000)
        if len(self.attempts) > 1:
            texts = [shown(str(attempt), 400) for attempt in self.attempts[:_ATTEMPTS]]
            texts += [f"and {len(self.attempts) - _ATTEMPTS} more"] if len(self.attempts) > _ATTEMPTS else []
            text += f" (after {len(self.attempts)} attempts: {'; '.join(texts)})"
        return text


#: How many attempts a message lists; the error's `attempts` has all.
_ATTEMPTS = 5


def _plain(value: object) -> object:
    """Return tuples and attempts as JSON has them; other values unchanged."""
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return [value.outcome, value.status, value.waited] if isinstance(value, Attempt) else value


class InvalidRequest(CloseError, ValueError):  # pyright: ignore[reportIncompatibleVariableOverride]  # `args`
    """The arguments can't be sent as Close documents them. Nothing was sent."""


class InvalidResumeToken(InvalidRequest):
    """The resume token does not belong to this list, or is damaged. Nothing was sent."""


class IncompleteList(CloseError):
    """A list has more objects, but they can't be read this way; the objects before are complete."""


class MissingField(CloseError, AttributeError):  # pyright: ignore[reportIncompatibleVariableOverride]  # `args`
    """The response did not have this field, so it has no value."""


def _described(response: httpx.Response) -> dict[str, Any]:
    """Return a response as JSON."""
    return {
        "method": response.request.method,
        "url": str(response.request.url),
        "status": response.status_code,
        "headers": [
            [name.decode("latin-1"), value.decode("latin-1")] for name, value in response.headers.raw
        ],
        "content": response.content.decode("latin-1"),
    }


def _without_secrets(response: httpx.Response | Mapping[str, Any]) -> httpx.Response:
    """Return the response with a request of method and URL alone, since the request's headers contain credentials.

    If the client has provided a function that removes secrets from a text, the response's own text is cleaned, too.

    Args:
        response: The response, or the JSON that `_described` makes of it.
    """
    import httpx2 as httpx

    if isinstance(response, Mapping):
        return httpx.Response(
            response["status"],
            headers=[
                (name.encode("latin-1"), value.encode("latin-1")) for name, value in response["headers"]
            ],
            content=response["content"].encode("latin-1"),
            request=httpx.Request(response["method"], response["url"]),
        )
    scrub = Received.of(response).scrub
    request = httpx.Request(response.request.method, response.request.url)
    # Without these headers, httpx would decode the content again. Values are bytes, since a header may have any.
    headers = [
        (name, scrub(value.decode("latin-1")).encode("latin-1"))
        for name, value in response.headers.raw
        if name.lower() not in _OF_THE_WIRE
    ]
    content = scrub(response.content.decode("latin-1")).encode("latin-1")
    return httpx.Response(response.status_code, headers=headers, content=content, request=request)


_OF_THE_WIRE = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})


class UnexpectedBody(CloseError):
    """A successful response whose body can't be read.

    Attributes:
        response: The whole response; its request has neither headers nor a body.
        reason: What is wrong with the body.
        status: The response's status.
        method: The request's method.
        path: The request's path, without the query.
    """

    _MADE_WITH = ("_answer", "reason")

    def __init__(
        self,
        response: httpx.Response | Mapping[str, Any],
        reason: str,
        learnt: Mapping[str, Any] | None = None,
    ) -> None:
        self.response = response = _without_secrets(response)
        self.reason = reason = shown(reason)
        self.status = response.status_code
        self.method = response.request.method
        self.path = response.request.url.path
        content_type = shown(response.headers.get("content-type", "no content type"), 80)
        super().__init__(
            f"{response.request.method} {shown(self.path)} answered {response.status_code} with a body that "
            f"can't be read ({content_type}, {counted(len(response.content), 'byte')}, "
            f"{excerpt(response.content, 60)}): {reason}",
            learnt,
        )

    @property
    def _answer(self) -> dict[str, Any]:
        return _described(self.response)


class UnexpectedStatus(CloseError):
    """A response that is not a success.

    Attributes:
        response: The whole response; its request has neither headers nor a body.
    """

    _MADE_WITH = ("_answer",)

    def __init__(
        self, response: httpx.Response | Mapping[str, Any], learnt: Mapping[str, Any] | None = None
    ) -> None:
        self.response = response = _without_secrets(response)
        message = (
            f"{response.request.method} {shown(response.request.url.path)} answered {response.status_code}"
        )
        super().__init__(message, learnt)

    @property
    def _answer(self) -> dict[str, Any]:
        return _described(self.response)


__all__ = [
    "Attempt",
    "CloseError",
    "IncompleteList",
    "InvalidRequest",
    "InvalidResumeToken",
    "MissingField",
    "UnexpectedBody",
    "UnexpectedStatus",
]
