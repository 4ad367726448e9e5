"""What answers say of rate limits: every known form, and nothing that can break."""

from __future__ import annotations

import httpx2 as httpx
import pytest
from close_crm.ratelimit.headers import Budget, asked_wait, assign, budgets, nearest
from hypothesis import given
from hypothesis import strategies as st

from tools.soak.forms import DATE, FORMS, HOSTILE, Form


def budget(headers: httpx.Headers) -> Budget | None:
    """Read the one budget that counts most."""
    return nearest(budgets(headers))


def refusal(form: Form, status: int = 429) -> httpx.Response:
    """Make the answer."""
    return httpx.Response(status, headers=form.headers, content=form.content)


def test_there_are_twenty_three_forms() -> None:
    """The table has each form that servers are known to use."""
    assert len(FORMS) == 23


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_wait_is_that_of_the_form(form: Form) -> None:
    """Each form of a refusal asks for its wait; nothing readable is None."""
    assert asked_wait(refusal(form)) == form.asked


@pytest.mark.parametrize(
    ("headers", "asked"),
    [
        ([("RateLimit", "limit=20, remaining=0, reset=0.4"), ("Retry-After", "1")], 0.4),
        ([("RateLimit", "limit=20, remaining=0, reset=4.001"), ("Retry-After", "5")], 4.001),
        ([("RateLimit", "limit=20; remaining=0; reset=0.2"), ("RateLimit-Reset", "1")], 0.2),
        ([("X-Rate-Limit-Reset", "7.686896"), ("Retry-After", "8")], 7.686896),
        ([("RateLimit", "limit=20, remaining=0, reset=0.4"), ("Retry-After", "2")], 2),
        ([("RateLimit", "limit=20, remaining=0, reset=1"), ("Retry-After", "2")], 2),
        ([("RateLimit", "limit=20, remaining=0, reset=5"), ("Retry-After", "1")], 5),
    ],
)
def test_wait_follows_reset_where_the_others_are_the_same_rounded_up(
    headers: list[tuple[str, str]], asked: float
) -> None:
    """`Retry-After` and the single headers count only where they say more than rounding explains."""
    assert asked_wait(httpx.Response(429, headers=headers)) == asked


def test_budget_that_stands_in_two_headers_is_read_once() -> None:
    """Of the combined header and the single ones beside it, the finer form counts; another budget is kept."""
    combined = ("RateLimit", "limit=100; remaining=99; reset=0.4")
    rounded = [("RateLimit-Limit", "100"), ("RateLimit-Remaining", "98"), ("RateLimit-Reset", "1")]
    other = [("X-Rate-Limit-Limit", "240"), ("X-Rate-Limit-Remaining", "239"), ("X-Rate-Limit-Reset", "7.2")]

    assert budgets(httpx.Headers([combined, *rounded])) == [Budget(100, 99, 0.4)]
    assert budgets(httpx.Headers([combined, *rounded, *other])) == [
        Budget(100, 99, 0.4),
        Budget(240, 239, 7.2),
    ]


@pytest.mark.parametrize("form", HOSTILE, ids=lambda form: form.name)
def test_malformed_refusal_is_never_fatal(form: Form) -> None:
    """What can't be read asks for nothing."""
    assert asked_wait(refusal(form)) in {None, 7.0}
    assert budget(refusal(form).headers) is None


PIECE = st.sampled_from([*'rtq=,; -.5"', "limit", "remaining", "reset", "0.5", "inf", "nan", "1e9"])


@given(
    st.sampled_from(["ratelimit", "ratelimit-reset", "retry-after", "x-rate-limit-reset", "date"]),
    st.lists(PIECE, max_size=12).map("".join) | st.text(st.characters(min_codepoint=32, max_codepoint=126)),
    st.binary(max_size=40),
)
def test_any_header_is_read_or_left(name: str, text: str, content: bytes) -> None:
    """No header and no body make reading fail, and what is read is a finite wait that is not negative."""
    answer = httpx.Response(429, headers=[(name, text), ("retry-after", text)], content=content)
    wait = asked_wait(answer)
    left = budget(answer.headers)

    assert wait is None or 0 <= wait < float("inf")
    assert left is None or (left.remaining >= 0 and 0 <= left.reset < float("inf"))


_DIGITS = st.text("0123456789", min_size=1, max_size=14)


@given(limit=_DIGITS, remaining=_DIGITS, reset=st.from_regex(r"\A[0-9]{1,13}(\.[0-9]{0,13})?\Z"))
def test_spaces_and_capitals_change_nothing(limit: str, remaining: str, reset: str) -> None:
    """The form that Close writes is read by a shorter way, and as any other spelling of it is."""
    plain = f"limit={limit}, remaining={remaining}, reset={reset}"
    spelled = f"Limit={limit},Remaining = {remaining} , RESET={reset}"

    assert budgets(httpx.Headers({"ratelimit": plain})) == budgets(httpx.Headers({"ratelimit": spelled}))


@pytest.mark.parametrize("status", [200, 500, 502, 503])
def test_window_that_every_answer_tells_asks_for_nothing(status: int) -> None:
    """Only a refusal makes the window's end a wait; Retry-After is one on any answer."""
    every = [("RateLimit", "limit=100, remaining=50, reset=86400")]

    assert asked_wait(httpx.Response(status, headers=every)) is None
    assert asked_wait(httpx.Response(status, headers=[*every, ("Retry-After", "3")])) == 3


def test_date_is_measured_by_the_answers_own_clock() -> None:
    """A wrong clock on this machine does not change the wait that a date means; the past means none."""
    for until, wait in (("Mon, 23 Nov 2026 12:01:00 GMT", 60), ("Mon, 23 Nov 2026 11:00:00 GMT", 0)):
        headers = [("Retry-After", until), ("Date", DATE)]

        assert asked_wait(httpx.Response(503, headers=headers)) == wait


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ([("RateLimit", "limit=100, remaining=50, reset=5")], Budget(100, 50, 5)),
        ([("RateLimit", "limit=100; remaining=50; reset=0.25")], Budget(100, 50, 0.25)),
        ([("RateLimit", '"default";q=100;r=50;t=5')], Budget(100, 50, 5)),
        ([("RateLimit", "remaining=50, reset=5")], Budget(None, 50, 5)),
        ([("RateLimit-Remaining", "7"), ("RateLimit-Reset", "2"), ("RateLimit-Limit", "10")], Budget(10, 7, 2)),
        ([("X-Rate-Limit-Remaining", "7"), ("X-Rate-Limit-Reset", "0.5")], Budget(None, 7, 0.5)),
        ([("RateLimit", f"limit=60, remaining={left}, reset=5") for left in (3, 1)], Budget(60, 1, 5)),
        ([("RateLimit", f"limit=60, remaining=0, reset={reset}") for reset in (5, 8)], Budget(60, 0, 8)),
        ([("RateLimit", "limit=60, remaining=3")], None),
        ([("RateLimit-Remaining", "many"), ("RateLimit-Reset", "2")], None),
        ([], None),
    ],
)  # fmt: skip
def test_budget_is_the_one_nearest_to_its_end(
    headers: list[tuple[str, str]], expected: Budget | None
) -> None:
    """Each form of the header is read; of several budgets the one that is nearest to being used up counts."""
    assert budget(httpx.Headers(headers)) == expected


@pytest.mark.parametrize(
    ("found", "limit", "own", "wide"),
    [
        ([], 20, None, None),
        ([Budget(20, 5, 1)], None, Budget(20, 5, 1), None),
        ([Budget(20, 5, 1)], 20, Budget(20, 5, 1), None),
        ([Budget(60, 5, 1)], None, Budget(60, 5, 1), None),
        ([Budget(60, 5, 1)], 20, None, Budget(60, 5, 1)),
        ([Budget(60, 50, 1)], 20, Budget(60, 50, 1), None),
        ([Budget(60, 50, 1), Budget(20, 7, 1)], None, Budget(20, 7, 1), Budget(60, 50, 1)),
        ([Budget(20, 5, 1)], 60, Budget(20, 5, 1), None),
        ([Budget(None, 5, 1)], 20, Budget(None, 5, 1), None),
        ([Budget(100, 100, 1), Budget(100, 99, 1)], 100, Budget(100, 99, 1), None),
        ([Budget(240, 239, 7.2), Budget(60, 59, 1)], 60, Budget(60, 59, 1), None),
        ([Budget(0, 0, 1)], 0, Budget(0, 0, 1), None),
    ],
    ids=[
        "nothing announced",
        "first answer",
        "the key's",
        "nothing known",
        "the organization's",
        "more left than the key's limit: a limit that was raised",
        "both",
        "what was taken for the key's was the organization's",
        "no limit announced",
        "two forms of one budget",
        "two windows",
        "zero",
    ],
)
def test_organizations_budget_is_distinguished_from_the_keys(
    found: list[Budget], limit: int | None, own: Budget | None, wide: Budget | None
) -> None:
    """A multiple of the key's limit is the organization's, as long as it may be the one nearest to being used up."""
    assert assign(found, limit, 3) == (own, wide)


BUDGET = st.builds(Budget, st.none() | st.integers(0, 200), st.integers(0, 200), st.floats(0, 60))


@given(st.lists(BUDGET, max_size=5), st.none() | st.integers(0, 200), st.integers(2, 5))
def test_no_budget_is_lost_or_made_up(found: list[Budget], limit: int | None, times: int) -> None:
    """Each of the two budgets is in the response, and the one nearest to being used up is always among them."""
    own, wide = assign(found, limit, times)

    assert {own, wide} <= {*found, None}
    assert nearest(found) == nearest([one for one in (own, wide) if one is not None])
