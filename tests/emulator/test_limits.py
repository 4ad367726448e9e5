"""Rate limits: what is counted, what headers say, and when 429 comes."""

from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import Emulator
from close_emulator.faults.limits import Generation

from .conftest import BASE, Clock


def test_no_limits_at_first(api: httpx.Client) -> None:
    """Without a limit nothing is refused, and the header says so."""
    answers = [api.get("/me/") for _ in range(150)]

    assert {answer.headers["ratelimit"] for answer in answers} == {"limit=100, remaining=100, reset=1"}


def test_window(api: httpx.Client, emulator: Emulator, clock: Clock) -> None:
    """A window begins with its first call; past its limit comes 429, until the window is over."""
    emulator.limits.set(2, window=5)

    reported = [api.get("/me/").headers["ratelimit"]]
    clock.forward(seconds=1.25)
    reported.append(api.get("/me/").headers["ratelimit"])
    refused = api.get("/me/")
    clock.forward(seconds=3.75)
    later = api.get("/me/")

    assert reported == ["limit=2, remaining=1, reset=5", "limit=2, remaining=0, reset=3.75"]
    assert (refused.status_code, refused.headers["ratelimit"]) == (429, "limit=2, remaining=0, reset=3.75")
    assert (refused.headers["retry-after"], list(refused.json())) == ("4", ["error"])
    assert (later.status_code, "retry-after" in later.headers) == (200, False)


def test_refused_calls_change_nothing(api: httpx.Client, emulator: Emulator, demo: str) -> None:
    """What is refused with 429 was not carried out, and uses nothing up."""
    emulator.limits.set(1, window=10, method="PUT")

    answers = [api.put(demo, json={"value": value}).status_code for value in (1, 2, 3)]

    assert (answers, api.get(demo).json()["value"]) == ([200, 429, 429], 1)


def test_groups(api: httpx.Client, emulator: Emulator, demo: str) -> None:
    """A group is the fixed start of the path and the method: single objects count with their list."""
    emulator.limits.set(1)

    codes = [
        api.get(path).status_code for path in ("/opportunity/", demo, "/pipeline/", "/status/opportunity/")
    ]

    assert (codes, api.put(demo, json={}).status_code) == ([200, 429, 200, 200], 200)


def test_limit_of_one_group(api: httpx.Client, emulator: Emulator, demo: str) -> None:
    """A limit can be for one method or one start of the path; the last one that covers a call counts."""
    emulator.limits.set(0, path="/opportunity/")
    emulator.limits.set(1, path="/opportunity/", method="put")

    assert (api.get("/me/").status_code, api.get(demo).status_code) == (200, 429)
    assert [api.put(demo, json={}).status_code for _ in range(2)] == [200, 429]


def test_organization(emulator: Emulator) -> None:
    """All keys together have three times the budget of one, and the header shows the one nearer to its end."""
    emulator.limits.set(2, window=60)
    emulator.limits.set(2, window=60, organization=3)
    keys = list(emulator.api_keys.values())

    with httpx.Client(transport=emulator.transport(), base_url=BASE) as caller:
        answers = [
            caller.get("/me/", auth=(key, "")) for key in (keys[0], keys[0], keys[1], keys[1], keys[2])
        ]

    assert [answer.status_code for answer in answers] == [200, 200, 200, 429, 429]
    assert answers[2].headers["ratelimit"] == "limit=3, remaining=0, reset=60"


def test_organization_has_three_times_as_much(emulator: Emulator) -> None:
    """Three keys can use up what they have; a fourth caller's calls find nothing left."""
    emulator.limits.set(2, window=60)

    with httpx.Client(transport=emulator.transport(), base_url=BASE) as caller:
        keys = [key for key in emulator.api_keys.values() for _ in range(2)]
        codes = [caller.get("/me/", auth=(key, "")).status_code for key in keys]
        fourth = caller.get("/me/", headers={"Authorization": f"Bearer {emulator.token}"})

    assert codes == [200] * 6
    assert (fourth.status_code, fourth.headers["ratelimit"]) == (429, "limit=6, remaining=0, reset=60")


def test_unknown_callers(emulator: Emulator, api: httpx.Client) -> None:
    """Calls that end with 401 count as well, in a budget of their own."""
    emulator.limits.set(1)

    with httpx.Client(transport=emulator.transport(), base_url=BASE) as caller:
        codes = [caller.get("/me/", auth=(key, "")).status_code for key in ("a", "b")]

    assert (codes, api.get("/me/").status_code) == ([401, 429], 200)


def test_burst(api: httpx.Client, emulator: Emulator) -> None:
    """A burst is let through beyond the limit, with nothing remaining."""
    emulator.limits.set(1, burst=1)

    answers = [api.get("/me/") for _ in range(3)]

    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert answers[1].headers["ratelimit"] == "limit=1, remaining=0, reset=1"


@pytest.mark.parametrize(
    ("generation", "expected"),
    [
        ("observed", {"ratelimit": "limit=1; remaining=0; reset=2.5"}),
        ("single", {"ratelimit-limit": "1", "ratelimit-remaining": "0", "ratelimit-reset": "3"}),
        (
            "old",
            {"x-rate-limit-limit": "1", "x-rate-limit-remaining": "0", "x-rate-limit-reset": "2.500000"},
        ),
    ],
)
def test_generations(emulator: Emulator, generation: Generation, expected: dict[str, str]) -> None:
    """Each generation of headers can be had alone; `retry-after` comes with a 429 whatever they are."""
    emulator.limits.set(1, window=2.5)
    emulator.limits.generations = [generation]

    with httpx.Client(transport=emulator.transport(), base_url=BASE, auth=(emulator.api_key, "")) as caller:
        answer, refused = caller.get("/me/"), caller.get("/me/")

    assert {name: text for name, text in answer.headers.items() if "limit" in name} == expected
    assert {name: text for name, text in refused.headers.items() if "limit" in name} == expected
    assert refused.headers["retry-after"] == "3"


def test_bad_settings(emulator: Emulator) -> None:
    """Limits that make no sense are refused."""
    endless: list[dict[str, Any]] = [{"limit": 1, "window": float(text)} for text in ("nan", "inf")]
    for wrong in ({"limit": -1}, {"limit": 1, "window": 0}, *endless):
        with pytest.raises(ValueError, match="not negative"):
            emulator.limits.set(**wrong)
    for headers in ("documented", ["new"], ["documented", "observed"]):
        with pytest.raises(ValueError, match=r"generations|documented or"):
            emulator.limits.generations = headers  # type: ignore[assignment]  # wrong values, on purpose


def test_reset(api: httpx.Client, emulator: Emulator) -> None:
    """A reset keeps no limit."""
    emulator.limits.set(0)
    emulator.reset()

    assert api.get("/me/").status_code == 200


def asked(emulator: Emulator, *places: int) -> list[httpx.Response]:
    """Return the answers to calls with the keys at these places, one after the other."""
    keys = list(emulator.api_keys.values())
    with httpx.Client(transport=emulator.transport(), base_url=BASE) as caller:
        return [caller.get("/me/", auth=(keys[place], "")) for place in places]


def test_a_call_that_all_keys_together_may_not_make_uses_up_no_key(emulator: Emulator, clock: Clock) -> None:
    """Who is refused for what others used has the own budget as soon as the organization's window is over."""
    emulator.limits.set(1, organization=1)
    asked(emulator, 0)
    clock.forward(seconds=0.5)
    [refused] = asked(emulator, 1)
    clock.forward(seconds=0.5)
    [passed] = asked(emulator, 1)

    assert (refused.status_code, passed.status_code) == (429, 200)


@pytest.mark.parametrize(
    ("organization", "header"), [(2, "limit=1, remaining=0, reset=1"), (9, "limit=1, remaining=0, reset=1")]
)
def test_header_of_the_budget_that_stops_longest(
    emulator: Emulator, clock: Clock, organization: int, header: str
) -> None:
    """It is that of the budget with fewer calls left, however soon the other ends; of two without any, the longer."""
    emulator.limits.set(1, organization=organization)
    asked(emulator, 0)
    clock.forward(seconds=0.5)

    assert [answer.headers["ratelimit"] for answer in asked(emulator, 1)] == [header]


def test_window_of_the_future_is_over(emulator: Emulator, clock: Clock) -> None:
    """Where the clock was set back, a window begins anew."""
    emulator.limits.set(1)
    asked(emulator, 0)
    clock.forward(hours=-1)

    assert [answer.status_code for answer in asked(emulator, 0)] == [200]


def test_unknown_callers_take_nothing_from_the_organization(emulator: Emulator) -> None:
    """Calls without a known key leave the budget of all keys as it is."""
    emulator.limits.set(1, organization=1)
    with httpx.Client(transport=emulator.transport(), base_url=BASE) as caller:
        refused = caller.get("/me/", auth=("api_x", ""))

    assert (refused.status_code, [answer.status_code for answer in asked(emulator, 0)]) == (401, [200])


def test_limit_is_for_the_start_of_paths(api: httpx.Client, emulator: Emulator) -> None:
    """One for `/status/` holds for what is below it."""
    emulator.limits.set(0, path="/status/")

    assert [api.get(path).status_code for path in ("/status/opportunity/", "/me/")] == [429, 200]


def test_new_limit_begins_new_windows(emulator: Emulator) -> None:
    """Setting a limit again forgets what was used."""
    codes = []
    for _ in range(2):
        emulator.limits.set(1)
        codes += [answer.status_code for answer in asked(emulator, 0, 0)]

    assert codes == [200, 429, 200, 429]


def test_form_of_the_header_without_limits(emulator: Emulator) -> None:
    """A chosen form is sent as well where no limit is kept, and clearing returns to the documented one."""
    emulator.limits.generations = ["single"]
    [single] = asked(emulator, 0)
    emulator.limits.clear()
    [documented] = asked(emulator, 0)

    assert (single.headers["ratelimit-limit"], "ratelimit" in single.headers) == ("100", False)
    assert documented.headers["ratelimit"] == "limit=100, remaining=100, reset=1"


def test_reset_is_never_too_early(emulator: Emulator, clock: Clock) -> None:
    """The seconds until a window ends are rounded up to thousandths."""
    emulator.limits.set(5)
    asked(emulator, 0)
    clock.forward(microseconds=400)

    assert [answer.headers["ratelimit"] for answer in asked(emulator, 0)] == ["limit=5, remaining=3, reset=1"]
