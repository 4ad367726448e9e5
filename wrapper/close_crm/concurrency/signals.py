"""Exceptions that a signal handler raised while a request was sent: they belong to the program, not to the request.

A handler's exception appears in whatever the main thread happens to do. A task queue's time limit, or an alarm that
raises TimeoutError, would be taken for a slow server, and the request sent again. Its traceback shows where it is from.
"""

from __future__ import annotations

from close_runtime.signals import by_signal


class Passing(BaseException):
    """Carries a signal handler's exception past those who would take it for their own."""

    def __init__(self, error: BaseException) -> None:
        super().__init__()
        self.error = error


class signals_pass:  # noqa: N801  # read as `with signals_pass():`
    """Raise `Passing` if what leaves the block goes back to a signal handler's exception."""

    __slots__ = ()

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is not None:
            raised = by_signal(error)
            if raised is not None:
                raise Passing(raised) from None
