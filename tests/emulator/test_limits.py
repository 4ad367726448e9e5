"""Rate limits: what is counted, what headers say, and when 429 comes."""

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
    for wrong in ({"limit": -1}, {"limit": 1, "window": 0}, {"limit": 1, "window": float("nan")}):
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
