"""Exceptions raised while a request is sent: which of them are outcomes of the call, and whether anything was sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from operator import is_
from typing import Any

import httpx2 as httpx
from close_runtime.signals import by_signal, ignoring_errors

#: The packages whose exceptions a request may end in: Python itself, and what the sending is done with.
_ROOTS = frozenset(
    {
        *("builtins", "socket", "_socket", "ssl", "_ssl", "zlib", "asyncio"),
        *("httpx2", "httpcore2", "h11", "h2", "socksio", "idna", "anyio", "sniffio", "trio"),
    }
)
#: The keys of a request's extensions for the function that httpcore calls as it goes on, and for the caller's own.
_TRACE, _THEIRS = "trace", "close_crm.trace"
#: The key of a request's extensions for its `Progress`.
PROGRESS = "close_crm.progress"


def is_outcome(error: BaseException) -> bool:
    """Whether the error says how the sending of a request ended.

    It does if it is Python's own, or of the packages that send. Every other one comes from outside, from a signal
    handler, such as a task queue's time limit, or from a transport of the caller's: it is not about the request, and
    passes. So does whatever ends a program or cancels a task, which is no `Exception`.
    """
    if isinstance(error, ExceptionGroup):
        return all(map(is_outcome, error.exceptions))
    if isinstance(error, httpx.RequestError):
        # How any transport reports a failure, by httpx's rules.
        return True
    return isinstance(error, Exception) and str(type(error).__module__).partition(".")[0] in _ROOTS


def let_go(response: httpx.Response) -> None:
    """Close a response. That its connection can't be closed in good order takes nothing from its body."""
    try:
        response.close()
    except Exception as error:
        if not is_outcome(error) or by_signal(error) is not None:
            raise


async def let_go_async(response: httpx.Response) -> None:
    """Close an answer, as `let_go` does."""
    try:
        await response.aclose()
    except Exception as error:
        if not is_outcome(error) or by_signal(error) is not None:
            raise


class Progress:
    """How far one attempt went, as far as the transport reports it (httpcore's `trace` extension).

    Attributes:
        begun: Whether the sending may have begun. Before that, a caller's flow of credentials may do other things.
        sent: Whether the request's first bytes may have gone out.
        answered: Whether the head of a response was received.
    """

    def __init__(self) -> None:
        self.begun = False
        self.sent = False
        self.answered = False
        self._reported = False

    @property
    def nothing_sent(self) -> bool:
        """Whether it is certain that nothing was sent. Of a transport that reports nothing, it never is."""
        return not self.begun or (self._reported and not self.sent)

    def follow(self, request: httpx.Request, *, awaited: bool) -> None:
        """Have the transport report on this request; a `trace` of the caller's goes on being called."""
        self.begun = True
        request.extensions[PROGRESS] = self
        extensions = request.extensions
        theirs = extensions.setdefault(_THEIRS, extensions.get(_TRACE))

        def trace(event: str, info: dict[str, Any]) -> None:
            self._report(event, info)
            if theirs is not None:
                theirs(event, info)
            elif self.sent:
                # There is nothing left to learn, and each further event would cost its share of the call.
                extensions.pop(_TRACE, None)

        async def trace_async(event: str, info: dict[str, Any]) -> None:
            self._report(event, info)
            if theirs is not None:
                await theirs(event, info)
            elif self.sent:
                extensions.pop(_TRACE, None)

        extensions[_TRACE] = trace_async if awaited else trace

    def _report(self, event: str, info: dict[str, Any]) -> None:
        self._reported = True
        # What asks a proxy for a tunnel is not the request yet.
        if event.endswith("send_request_headers.started"):
            self.sent |= getattr(info.get("request"), "method", None) != b"CONNECT"


def kept(error: Exception, handled: BaseException | None, scrub: Callable[[str], str]) -> Exception:
    """Return the error, fit to be kept as a cause: no frames, no headers of the request, no secrets.

    Args:
        error: What was raised while sending.
        handled: What the caller was handling already; it is left as it is.
        scrub: Takes secrets out of texts.
    """
    for inner in _chain(error, handled):
        inner.__traceback__ = None
        # In place: frames above refer to it, and a traceback may show their values.
        _clean(inner, scrub)
        if isinstance(inner, httpx.RequestError):
            with suppress(RuntimeError):
                inner.request = httpx.Request(inner.request.method, inner.request.url)
    return _group(error, scrub) if isinstance(error, ExceptionGroup) else error


#: What built-in errors say beside their arguments: OSError, UnicodeError, SyntaxError.
_PARTS = ("strerror", "filename", "filename2", "object", "reason", "msg", "text")


def _clean(error: BaseException, scrub: Callable[[str], str]) -> None:
    """Take secrets out of all that an error says."""
    with ignoring_errors():
        error.args = tuple(_scrubbed(part, scrub) for part in error.args)
    for name in {*_PARTS, *getattr(error, "__dict__", ())}:
        with ignoring_errors():
            part = getattr(error, name, None)
            if (clean := _scrubbed(part, scrub)) is not part:
                setattr(error, name, clean)


def _scrubbed(part: Any, scrub: Callable[[str], str]) -> Any:
    """Return the part itself if no secret stands in it, else its text, or its texts, without."""
    if part is None or isinstance(part, (int, float, httpx.Request)):
        return part
    text = part if isinstance(part, str) else repr(part)
    clean = scrub(text)
    if clean == text:
        return part
    # Notes are a list of texts, and have to stay one.
    return [_scrubbed(one, scrub) for one in part] if isinstance(part, list) else clean


def _group(group: ExceptionGroup[Exception], scrub: Callable[[str], str]) -> ExceptionGroup[Exception]:
    """Return the group, or one in its place if its message, which can't be changed, has a secret in it."""
    inner = [_group(one, scrub) if isinstance(one, ExceptionGroup) else one for one in group.exceptions]
    message = scrub(group.message)
    if message == group.message and all(map(is_, inner, group.exceptions)):
        return group
    return ExceptionGroup(message, inner)


def _chain(error: BaseException, handled: BaseException | None) -> Iterator[BaseException]:
    left: list[BaseException | None] = [error]
    done: list[BaseException | None] = [handled, None]
    while left:
        inner = left.pop()
        if any(inner is one for one in done) or inner is None:
            continue
        done.append(inner)
        left += [inner.__cause__, inner.__context__]
        left += inner.exceptions if isinstance(inner, BaseExceptionGroup) else ()
        yield inner


def note(error: BaseException, method: str, path: str, *, maybe_applied: bool) -> None:
    """Add to an error from outside what it interrupted."""
    with ignoring_errors():
        error.add_note(f"close_crm: raised during {method} {path}, maybe_applied={maybe_applied}")
