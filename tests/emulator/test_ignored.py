"""Nothing of a request is passed over without a word."""

from __future__ import annotations

import httpx2 as httpx
import pytest
from close_emulator import Emulator

from .conftest import BASE


def client(emulator: Emulator) -> httpx.Client:
    """Return a client of an emulator."""
    return httpx.Client(transport=emulator.transport(), base_url=BASE, auth=(emulator.api_key, ""))


REQUESTS = [
    ("GET", "/contact/?query=ada&_limit=1", None, ("query",)),
    ("GET", "/lead/?status=Potential&limit=5&status=x", None, ("status", "limit")),
    ("GET", "/lead/?%C3%A9%2C%0A=1", None, ("é,\n",)),
    ("GET", "/lead/lead_none/?expand=all", None, ("expand",)),
    ("POST", "/lead/?dry_run=1", {"name": "New"}, ("dry_run",)),
    ("DELETE", "/lead/lead_none/", {"reason": "double", "by": 1}, ("reason", "by")),
    ("DELETE", "/lead/lead_none/", ["x"], ("body",)),
    ("GET", "/lead/?_limit=1&query=a", None, ()),
    ("POST", "/lead/", {"name": "New"}, ()),
    ("PUT", "/task/?id__in=task_x&date__lt=2020-01-01&_order_by=date", {"is_complete": True}, ()),
]
#: Reads by POST: `_params` take the place of the query, and other keys of the body are none.
BY_POST = [
    ("/opportunity/?_limit=1&status=a", {"_params": {"_limit": 2, "colour": "red"}, "query": "x"},
     ("_limit", "status", "query", "colour")),
    ("/opportunity/?_limit=1", {"query": "x"}, ("query",)),
    ("/opportunity/?_limit=1&colour=red", None, ("colour",)),
    ("/opportunity/", {"_params": {"_limit": 2}}, ()),
]  # fmt: skip
#: Changes of many that what is unknown does not narrow: all of them would be changed.
CHOOSING = [
    ("/task/?colour=red", {"is_complete": True}, {"colour"}),
    ("/task/", {"id__in": ["task_x"], "is_complete": True}, {"id__in"}),
    ("/task/?id__in=task_x&_limit=1&colour=red", {"is_complete": True}, {"_limit", "colour"}),
    (
        "/membership/?id__in=memb_x",
        {"_params": {"id__in": "memb_y"}, "auto_record_calls": "enabled"},
        {"id__in"},
    ),
]


@pytest.mark.parametrize(("method", "path", "body", "names"), REQUESTS)
def test_what_is_passed_over_is_named(method: str, path: str, body: object, names: tuple[str, ...]) -> None:
    """Parameters and bodies that an operation does not have are in the answer's header and in the request log."""
    emulator = Emulator()
    with client(emulator) as caller:
        answer = caller.request(method, path, json=body)

    header = answer.headers.get("x-emulator-ignored")
    assert (header is None) == (not names)
    assert emulator.exchanges[-1].ignored == names
    if names and names[0].isascii():
        assert header == ", ".join(names)
        assert emulator.exchanges[-1].line.endswith(f" [ignored: {', '.join(names)}]")


@pytest.mark.parametrize(("method", "path", "body", "names"), REQUESTS)
def test_strict_parameters(method: str, path: str, body: object, names: tuple[str, ...]) -> None:
    """`strict_parameters` refuses the same by name, before anything is done."""
    emulator = Emulator(strict_parameters=True)
    with client(emulator) as caller:
        leads = caller.get("/lead/").json()["total_results"]
        answer = caller.request(method, path, json=body)
        refused = answer.status_code == 400
        after = caller.get("/lead/").json()["total_results"]

    assert refused == bool(names)
    if names:
        assert tuple(answer.json()["field-errors"]) == names
        assert after == leads


@pytest.mark.parametrize("manner", ["", "lenient", "strict_parameters"])
@pytest.mark.parametrize(("path", "body", "names"), BY_POST)
def test_what_does_not_count_of_a_read_by_post(
    path: str, body: object, names: tuple[str, ...], manner: str
) -> None:
    """The query that `_params` replace, and keys beside them, are named as unknown parameters are."""
    emulator = Emulator(lenient=manner == "lenient", strict_parameters=manner == "strict_parameters")
    with client(emulator) as caller:
        answer = caller.post(path, json=body, headers={"x-http-method-override": "GET"})

    refused = bool(names) and manner == "strict_parameters"
    assert answer.status_code == (400 if refused else 200)
    assert set(answer.json().get("field-errors", names)) == set(names)
    logged = emulator.exchanges[-1]
    assert logged.ignored == (() if manner == "strict_parameters" else names)
    assert logged.liberties == (
        tuple(f"{name}: passed over" for name in names) if manner == "lenient" else ()
    )


@pytest.mark.parametrize("lenient", [False, True])
@pytest.mark.parametrize(("path", "body", "names"), CHOOSING)
def test_changes_of_many_pass_over_nothing(path: str, body: object, names: set[str], lenient: bool) -> None:
    """What they do not have would have narrowed them, maybe: it is refused by name, and nothing is changed."""
    emulator = Emulator(lenient=lenient)
    with client(emulator) as caller:
        before = [caller.get("/task/").json(), caller.get("/me/").json()["memberships"]]
        answer = caller.put(path, json=body)
        after = [caller.get("/task/").json(), caller.get("/me/").json()["memberships"]]

    assert (answer.status_code, answer.json()["field-errors"].keys()) == (400, names)
    assert after == before


def test_unknown_keys_of_bodies_are_refused() -> None:
    """A key that the description does not have is a 400 in either way, and so nothing of it is lost."""
    for strict in (False, True):
        emulator = Emulator(strict_parameters=strict)
        with client(emulator) as caller:
            answer = caller.post("/lead/", json={"name": "New", "nmae": "Old"})

        assert (answer.status_code, list(answer.json()["field-errors"])) == (400, ["nmae"])


def test_strict_parameters_takes_a_flag() -> None:
    """Anything but True and False is refused where the emulator is made."""
    with pytest.raises(ValueError, match="strict_parameters"):
        Emulator(strict_parameters="yes")  # type: ignore[arg-type]  # what the annotation forbids, on purpose


def test_long_lists_of_names_are_cut() -> None:
    """However much a request says, the header and the log stay small."""
    emulator = Emulator()
    query = "&".join(f"{'x' * 200}{number}=1" for number in range(50))
    with client(emulator) as caller:
        answer = caller.get(f"/lead/?{query}")

    assert len(answer.headers["x-emulator-ignored"]) < 2_100
    assert len(emulator.exchanges[-1].ignored) == 20


REPEATED = [
    ("/task/?id=task_a&id=task_b", {"is_complete": True}, {"id"}),
    ("/task/?_type=lead&id__in=task_a&id__in=task_b", {"is_complete": True}, {"id__in"}),
]


@pytest.mark.parametrize("lenient", [False, True])
@pytest.mark.parametrize(("path", "body", "names"), REPEATED)
def test_changes_of_many_take_a_filter_once(path: str, body: object, names: set[str], lenient: bool) -> None:
    """One that comes twice would be half passed over: it is refused by name, and nothing is changed."""
    emulator = Emulator(lenient=lenient)
    with client(emulator) as caller:
        before = caller.get("/task/?_type=all").json()
        answer = caller.put(path, json=body)

        assert (answer.status_code, set(answer.json()["field-errors"])) == (400, names)
        assert caller.get("/task/?_type=all").json() == before


@pytest.mark.parametrize("lenient", [False, True])
def test_members_named_twice_are_refused(lenient: bool) -> None:
    """Also where a lenient emulator takes them in the address."""
    with client(Emulator(lenient=lenient)) as caller:
        answer = caller.put("/membership/?id__in=memb_a&id__in=memb_b", json={"auto_record_calls": "enabled"})

    assert (answer.status_code, set(answer.json()["field-errors"])) == (400, {"id__in"})


@pytest.mark.parametrize("done", ["true", True])
def test_filters_of_a_body_are_texts_or_values(done: object) -> None:
    """https://developer.close.com/api/overview/filter-parameters: a text, as an address has it, or the value."""
    with client(Emulator()) as caller:
        answer = caller.put("/task/", json={"_params": {"is_complete": done}, "date": "2030-01-01"})
        tasks = caller.get("/task/").json()["data"]

    assert answer.json() == {"ok": True}
    assert {one["is_complete"] for one in tasks if one["date"] == "2030-01-01"} == {True}


def test_items_of_lists_have_commas_as_texts_have() -> None:
    """`["a,b"]` names two, of tasks as of memberships."""
    with client(Emulator()) as caller:
        tasks = [one["id"] for one in caller.get("/task/?_type=all").json()["data"]][:2]
        caller.put(
            "/task/", json={"_params": {"_type": "all", "id__in": [",".join(tasks)]}, "date": "2030-01-01"}
        ).raise_for_status()
        moved = caller.get("/task/?_type=all&date=2030-01-01").json()["data"]
        me = caller.get("/me/").json()["memberships"][0]["id"]
        changed = caller.put(
            "/membership/", json={"_params": {"id__in": [f"{me}, memb_none"]}, "auto_record_calls": "enabled"}
        )

    assert {one["id"] for one in moved} == set(tasks)
    assert changed.json() == {"count": 1}


def test_lenient_names_what_it_passes_over_in_the_header() -> None:
    """Parameters and keys alike, with the names that the log has; what is taken as something else is not named."""
    emulator = Emulator(lenient=True)
    with client(emulator) as caller:
        read = caller.get("/lead/?colour=red&_limit=1")
        made = caller.post("/lead/", json={"name": "L", "shade": 1, "contacts": [{"name": "C", "tone": 2}]})
        refused = caller.post("/lead/?hue=1", json={"name": 5})
        labelled = caller.post("/opportunity/", json={"status": "Won"})

    assert read.headers["X-Emulator-Ignored"] == "colour"
    assert made.status_code == 200
    assert made.headers["X-Emulator-Ignored"] == "shade, contacts.tone"
    assert (refused.status_code, refused.headers["X-Emulator-Ignored"]) == (400, "hue")
    assert "X-Emulator-Ignored" not in labelled.headers
    assert emulator.exchanges[1].ignored == ("shade", "contacts.tone")
