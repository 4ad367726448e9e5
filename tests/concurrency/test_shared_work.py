"""Shared work: one caller is at it, the others wait for its end; each is driven by hand here."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import suppress
from typing import Any

import pytest
from close_crm.concurrency.shared_work import Caller, Join, SharedWork, join, moment
from close_crm.errors import CloseError, DeadlineExceeded

Steps = Generator[Any, Any, str]


def too_late() -> CloseError:
    """The error of a wait that takes too long."""
    return DeadlineExceeded("GET", "/me/", "too long", False)


class Callers:
    """Callers who want one result, whose work is one step, `"asking"`, that is sent what it results in."""

    def __init__(self) -> None:
        self.shared = SharedWork()
        self.found: str | None = None
        self.numbers: list[int] = []

    def work(self, number: int) -> Steps:
        """Ask, and keep what is found."""
        self.numbers.append(number)
        self.found = yield "asking"
        return self.found

    def caller(
        self, seconds: float | None = None, over: Callable[[], bool] = lambda: False, **settings: Any
    ) -> Steps:
        """The steps of one more caller."""
        return self.shared.result(lambda: self.found, self.work, too_late, Caller(seconds, over), **settings)


def end(steps: Steps, answer: Any) -> str:
    """The result of steps that end with this answer."""
    with pytest.raises(StopIteration) as caught:
        steps.send(answer)
    result: str = caught.value.value
    return result


def test_one_works_and_the_others_wait() -> None:
    """Who comes second waits for the first, as long as it may take, and has its result; later callers ask nobody."""
    callers = Callers()
    first, second = callers.caller(), callers.caller(2.5)
    assert next(first) == "asking"
    wait = next(second)

    assert isinstance(wait, Join)
    assert (wait.seconds, wait.work.done) == (2.5, False)
    assert end(first, "a result") == "a result"
    assert (wait.work.done, wait.work.error) == (True, None)
    assert end(second, True) == "a result"
    assert end(callers.caller(), None) == "a result"
    assert len(callers.numbers) == 1


def test_wait_that_takes_too_long_ends_in_its_error() -> None:
    """A caller who is told that the other was not in time raises the error of its own; the other goes on."""
    callers = Callers()
    first, second = callers.caller(), callers.caller(0.5)
    next(first)
    next(second)

    with pytest.raises(DeadlineExceeded, match="too long"):
        second.send(False)
    assert end(first, "a result") == "a result"


def test_failure_counts_for_those_who_waited() -> None:
    """Each who waited raises a copy; whoever comes afterwards, or needs newer work, does it anew."""
    callers, error = Callers(), CloseError("an error")
    first, second, choosy = callers.caller(), callers.caller(), callers.caller(newer_than=moment() + 1)
    next(first)
    next(second)
    next(choosy)

    with pytest.raises(CloseError) as raised:
        first.throw(error)
    assert raised.value is error
    with pytest.raises(CloseError, match="an error") as raised:
        second.send(True)
    assert raised.value is not error
    assert choosy.send(True) == "asking"
    assert end(choosy, "a result") == "a result"
    assert callers.numbers == sorted(set(callers.numbers))


@pytest.mark.parametrize("leave", [Generator.close, lambda steps: steps.throw(KeyboardInterrupt)])
def test_one_who_waits_goes_on_for_one_who_left(leave: Callable[[Steps], object]) -> None:
    """Where the caller at work is cancelled or interrupted, that is no failure of the others: one goes on."""
    callers = Callers()
    first, second, third = (callers.caller() for _ in range(3))
    next(first)
    wait = next(second)
    next(third)

    with suppress(KeyboardInterrupt):
        leave(first)

    assert (wait.work.done, wait.work.error) == (True, None)
    assert second.send(True) == "asking"
    assert isinstance(third.send(True), Join)
    assert end(second, "a result") == "a result"
    assert end(third, True) == "a result"


def test_loop_that_is_over_is_waited_for_by_nobody() -> None:
    """Work whose caller won't go on is begun anew; its late end does not end the new work."""
    callers, over = Callers(), False
    first, second, third = callers.caller(over=lambda: over), callers.caller(), callers.caller()
    next(first)
    over = True

    assert next(second) == "asking"
    first.close()
    assert isinstance(next(third), Join)
    assert end(second, "a result") == "a result"
    assert end(third, True) == "a result"


def test_keys_are_worked_at_apart() -> None:
    """Who wants other work does not wait."""
    callers = Callers()
    one, other = callers.caller(key="one"), callers.caller(key="other")

    assert [next(one), next(other)] == ["asking", "asking"]


def test_fork_forgets_what_its_parent_is_at() -> None:
    """A child of a fork, in which no thread of its parent runs on, begins the work anew."""
    callers = Callers()
    of_the_parent, of_the_child = callers.caller(), callers.caller()
    next(of_the_parent)
    callers.shared.after_fork()

    assert next(of_the_child) == "asking"


def test_join_waits_for_the_work_it_is_given() -> None:
    """It yields the work and the time, and raises only if the answer is no."""
    work, late = object(), CloseError("late")
    in_time, out_of_time = (join(work, seconds, lambda: late) for seconds in (1.0, None))  # type: ignore[arg-type]  # any object is passed on

    assert [(step.work, step.seconds) for step in (next(in_time), next(out_of_time))] == [
        (work, 1.0),
        (work, None),
    ]
    with pytest.raises(StopIteration):
        in_time.send(True)
    with pytest.raises(CloseError) as raised:
        out_of_time.send(False)
    assert raised.value is late
