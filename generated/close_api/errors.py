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

from typing import Final

import httpx2 as httpx

from .text import shown


class CloseError(Exception):
    """Anything that went wrong in a call to Close.

    Attributes:
        attempts: What became of each sending, in order; empty where whoever sent does not tell.
        template: The operation's method and path template, such as `PUT /opportunity/{id}/`, where it is known.
        maybe_applied: Whether Close may have carried the request out, in any of the attempts.
    """

    attempts: tuple[object, ...] = ()
    template: str | None = None
    maybe_applied: bool = False

    def __str__(self) -> str:
        # Whatever a message was made of: a log line stays one line, and a report stays short.
        text = shown(super().__str__(), 2000)
        if len(self.attempts) > 1:
            texts = [shown(str(attempt), 400) for attempt in self.attempts[:_ATTEMPTS]]
            texts += [f"and {len(self.attempts) - _ATTEMPTS} more"] if len(self.attempts) > _ATTEMPTS else []
            text += f" (after {len(self.attempts)} attempts: {'; '.join(texts)})"
        return text

    def told(self) -> dict[str, object]:
        """Give what was learnt after the error was made; pickled beside the arguments."""
        return {name: value for name, value in vars(self).items() if name in _LEARNT}


#: How many attempts a message shows; the error's `attempts` has all.
_ATTEMPTS = 5
_LEARNT = frozenset({"attempts", "template", "maybe_applied", "retry_after"})


class InvalidRequest(CloseError, ValueError):
    """The arguments can't be sent as Close documents them. Nothing was sent."""


class BookmarkRefused(InvalidRequest):
    """The bookmark is not one of this list. Nothing was sent."""


class IncompleteList(CloseError):
    """A list goes on, but the rest of it can't be had this way; what was given before is right."""


class MissingField(CloseError, AttributeError):
    """The field did not come with the answer, so there is no value to give."""


def _without_secrets(response: httpx.Response) -> httpx.Response:
    """Give the answer to a request that is known by method and URL alone: its headers hold the credentials.

    Where whoever sent tells how to take secrets out of a text, an answer that repeats them is cleaned as well.
    """
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

    def __init__(self, response: httpx.Response, reason: str) -> None:
        self.response = response = _without_secrets(response)
        self.reason = reason = shown(reason)
        self.status = response.status_code
        self.method = response.request.method
        self.path = response.request.url.path
        content_type = shown(response.headers.get("content-type", "no content type"), 80)
        super().__init__(
            f"{response.request.method} {shown(self.path)} answered {response.status_code} with a body that "
            f"can't be read ({content_type}, {len(response.content)} bytes, starting {response.content[:60]!r}): {reason}"
        )

    def __reduce__(self) -> tuple[type[UnexpectedBody], tuple[httpx.Response, str], dict[str, object]]:
        return type(self), (self.response, self.reason), self.told()


class UnexpectedStatus(CloseError):
    """An answer that is not a success.

    Attributes:
        response: The whole answer; its request is stripped of its headers and body.
    """

    def __init__(self, response: httpx.Response) -> None:
        self.response = response = _without_secrets(response)
        super().__init__(
            f"{response.request.method} {shown(response.request.url.path)} answered {response.status_code}"
        )

    def __reduce__(self) -> tuple[type[UnexpectedStatus], tuple[httpx.Response], dict[str, object]]:
        return type(self), (self.response,), self.told()


__all__ = [
    "SCRUB",
    "BookmarkRefused",
    "CloseError",
    "IncompleteList",
    "InvalidRequest",
    "MissingField",
    "UnexpectedBody",
    "UnexpectedStatus",
]
