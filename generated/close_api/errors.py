"""The root of every error this package raises, and those that generated code raises itself.

CloseError
├── InvalidRequest     refused before anything was sent (also a ValueError)
│   └── BookmarkRefused  a bookmark of another list, or none at all
├── IncompleteList     a list goes on, but the rest of it can't be had
├── UnexpectedBody     a success whose body is not what the description says
├── UnexpectedStatus   an answer that is not a success, seen without a wrapper that tells more
└── MissingField       read of a field that the answer did not carry (also an AttributeError)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Final

import httpx2 as httpx

from .text import shown


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt to send a request, as listed in an error's `attempts`.

    Attributes:
        outcome: How it ended, in words.
        status: The status of the answer, None where there was none.
        waited: How long was waited after it before the next one, in seconds.
    """

    outcome: str
    status: int | None = None
    waited: float = 0

    def __str__(self) -> str:
        return f"{self.outcome}, waited {self.waited:.3g} s" if self.waited else self.outcome


class CloseError(Exception):
    """Anything that went wrong in a call to Close.

    `type(error)(*error.args)` makes an equal error, also where the arguments went through JSON on the way: so do result
    backends of task queues.

    Args:
        message: What went wrong.
        learnt: What became known after the error was made, as the last of `args` has it.

    Attributes:
        attempts: What became of each sending, in order; empty where whoever sent does not tell.
        template: The operation's method and path template, such as `PUT /opportunity/{id}/`, where it is known.
        maybe_applied: Whether Close may have carried the request out, in any of the attempts.
    """

    #: The attributes that a class with a constructor of its own is made with, in order.
    _MADE_WITH: ClassVar[tuple[str, ...]] = ()
    #: The attributes that are set later.
    _LEARNT: ClassVar[tuple[str, ...]] = ("attempts", "template", "maybe_applied")

    attempts: tuple[object, ...] = ()
    template: str | None = None
    maybe_applied: bool = False

    def __init__(self, message: str = "", learnt: Mapping[str, Any] | None = None) -> None:
        super().__init__(message)
        self._message = message
        if isinstance(learnt, Mapping):
            for name in self._LEARNT:
                if name in learnt:
                    value = learnt[name]
                    if name == "attempts":
                        value = [Attempt(*one) if isinstance(one, list) else one for one in value]
                    setattr(self, name, tuple(value) if isinstance(value, list) else value)

    @property
    def args(self) -> tuple[Any, ...]:  # type: ignore[override]  # of what is known now, so it can't be set
        """What the class makes an equal error of."""
        made_with = tuple(getattr(self, name) for name in self._MADE_WITH) or (self._message,)
        learnt = {name: _plain(vars(self)[name]) for name in self._LEARNT if name in vars(self)}
        return (*made_with, learnt) if learnt else made_with

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self.args, vars(self).copy()

    def __str__(self) -> str:
        # Whatever a message was made of: a log line stays one line, and a report stays short.
        text = shown(super().__str__(), 2000)
        if len(self.attempts) > 1:
            texts = [shown(str(attempt), 400) for attempt in self.attempts[:_ATTEMPTS]]
            texts += [f"and {len(self.attempts) - _ATTEMPTS} more"] if len(self.attempts) > _ATTEMPTS else []
            text += f" (after {len(self.attempts)} attempts: {'; '.join(texts)})"
        return text


#: How many attempts a message shows; the error's `attempts` has all.
_ATTEMPTS = 5


def _plain(value: object) -> object:
    """Return the value as JSON has it, as far as it is one of ours."""
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return [value.outcome, value.status, value.waited] if isinstance(value, Attempt) else value


class InvalidRequest(CloseError, ValueError):
    """The arguments can't be sent as Close documents them. Nothing was sent."""


class BookmarkRefused(InvalidRequest):
    """The bookmark is not one of this list. Nothing was sent."""


class IncompleteList(CloseError):
    """A list goes on, but the rest of it can't be had this way; what was given before is right."""


class MissingField(CloseError, AttributeError):
    """The field did not come with the answer, so there is no value to give."""


def _described(response: httpx.Response) -> dict[str, Any]:
    """Return an answer as JSON has it."""
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
    """Return the answer to a request that is known by method and URL alone: its headers hold the credentials.

    Where whoever sent tells how to take secrets out of a text, an answer that repeats them is cleaned as well.

    Args:
        response: The answer, or what `_described` makes of it.
    """
    if isinstance(response, Mapping):
        return httpx.Response(
            response["status"],
            headers=[
                (name.encode("latin-1"), value.encode("latin-1")) for name, value in response["headers"]
            ],
            content=response["content"].encode("latin-1"),
            request=httpx.Request(response["method"], response["url"]),
        )
    scrub = response.extensions.get(SCRUB, str)
    request = httpx.Request(response.request.method, response.request.url)
    # The content is decoded already, and would be decoded again. As bytes, since a header may have any.
    headers = [
        (name, scrub(value.decode("latin-1")).encode("latin-1"))
        for name, value in response.headers.raw
        if name.lower() not in _OF_THE_WIRE
    ]
    content = scrub(response.content.decode("latin-1")).encode("latin-1")
    return httpx.Response(response.status_code, headers=headers, content=content, request=request)


#: Under this name an answer's extensions may hold a function that takes secrets out of a text.
SCRUB: Final = "close_api.scrub"
_OF_THE_WIRE = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})


class UnexpectedBody(CloseError):
    """A success answer whose body can't be read.

    Attributes:
        response: The whole answer; its request is stripped of its headers and body.
        reason: What is wrong with it.
        status: The answer's status.
        method: The HTTP method.
        path: The path that was asked for, without the query.
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
            f"can't be read ({content_type}, {len(response.content)} bytes, starting {response.content[:60]!r}): {reason}",
            learnt,
        )

    @property
    def _answer(self) -> dict[str, Any]:
        return _described(self.response)


class UnexpectedStatus(CloseError):
    """An answer that is not a success.

    Attributes:
        response: The whole answer; its request is stripped of its headers and body.
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
    "SCRUB",
    "Attempt",
    "BookmarkRefused",
    "CloseError",
    "IncompleteList",
    "InvalidRequest",
    "MissingField",
    "UnexpectedBody",
    "UnexpectedStatus",
]
