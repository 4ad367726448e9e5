"""What Close takes in practice: taken on request, named in the log, and refused as ever without it.

Recorded answers and published programs are the source (close-more-facts, M16): each test names its kind.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2 as httpx
import pytest
from close_description import Operation, load
from close_emulator import Emulator, served_operations
from close_emulator.__main__ import main
from close_emulator.http.lenient.bodies import relaxed_body
from close_emulator.http.pagination import largest_page
from hypothesis import given
from hypothesis import strategies as st

from tests.seeded import example_body

from .conftest import BASE, Clock


class Place:
    """An emulator, and a client without any checks of its own."""

    def __init__(self, *, lenient: bool) -> None:
        self.emulator = Emulator(clock=Clock(), lenient=lenient)
        self.http = httpx.Client(transport=self.emulator.transport(), auth=(self.emulator.api_key, ""))

    def call(self, method: str, path: str, body: Any = None, base: str = BASE) -> httpx.Response:
        """Send a request."""
        return self.http.request(method, f"{base}{path}", json=body)

    def first(self, path: str) -> Any:
        """Return the first object of a list."""
        return self.call("GET", path).json()["data"][0]

    @property
    def liberties(self) -> tuple[str, ...]:
        """What was taken about the last request."""
        return self.emulator.exchanges[-1].liberties


LENIENT, STRICT = Place(lenient=True), Place(lenient=False)


@pytest.fixture(autouse=True)
def _fresh() -> None:
    for place in (LENIENT, STRICT):
        place.emulator.reset()


Case = Callable[[Place], httpx.Response]


def again(path: str, method: str = "POST", **changed: Any) -> Case:
    """Return a request that sends the first object of a list back, as restore scripts do."""

    def send(place: Place) -> httpx.Response:
        found = {**place.first(path), **changed}
        return place.call(method, path if method == "POST" else f"{path}{found['id']}/", found)

    return send


def sent(method: str, path: str, body: Any = None, base: str = BASE) -> Case:
    """Return a request."""
    return lambda place: place.call(method, path, body, base)


CASES: dict[str, tuple[Case, str]] = {
    "a lead as it was answered": (again("/lead/"), "date_updated"),
    "an opportunity as it was answered": (again("/opportunity/"), "value_formatted"),
    "a contact as it was answered": (again("/contact/"), "display_name"),
    "an update with the whole object": (again("/opportunity/", "PUT"), "annualized_value"),
    "a lead status as it was answered": (again("/status/lead/", label="Another"), "id"),
    "a template as it was answered": (again("/email_template/"), "created_by"),
    "a role as it was answered": (again("/role/", name="Another"), "editable"),
    "a Smart View as it was answered": (again("/saved_search/"), "is_user_dependent"),
    "a custom field as it was answered": (again("/custom_field/lead/", name="Another"), "date_created"),
    "an unknown key of a new lead": (sent("POST", "/lead/", {"name": "x", "colour": "red"}), "colour"),
    "null for an optional key": (sent("POST", "/lead/", {"name": "x", "addresses": None}), "addresses"),
    "a label for a status": (sent("POST", "/opportunity/", {"status": "Proposal Sent"}), "status"),
    "custom fields by name": (sent("POST", "/lead/", {"custom": {"Industry": "Baking"}}), "Industry"),
    "a custom field with its name": (sent("POST", "/lead/", {"custom.Industry": "Baking"}), "Industry"),
    "a moment without a zone in a filter": (
        sent("GET", "/opportunity/?date_created__gte=2026-03-01T10:00:00"), "date_created__gte",
    ),
    "a moment without a zone in a body": (
        sent("POST", "/opportunity/", {"date_created": "2020-01-01T10:00:00"}), "date_created",
    ),
    "a lead with its date of creation": (sent("POST", "/lead/", {"date_created": "2013-02-01"}), "date_created"),
    "a search text for a filter": (
        sent("POST", "/export/lead/", {"format": "json", "type": "leads", "query": "birch"}), "query",
    ),
    "the user of all activities": (sent("GET", "/activity/?user_id=user_x"), "user_id"),
    "a note of an unknown user": (
        lambda place: place.call(
            "POST", "/activity/note/", {"note": "x", "lead_id": place.first("/lead/")["id"], "user_id": "user_x"}
        ),
        "user_id",
    ),
    "an opportunity of an unknown pipeline": (
        sent("POST", "/opportunity/", {"pipeline_id": "pipe_x", "created_by": "user_x"}), "pipeline_id",
    ),
    "a doubled slash": (sent("GET", "//custom_field/lead//"), "path"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_liberty_is_taken_on_request_alone_and_named(name: str) -> None:
    """Lenient, the request succeeds and the log names what was taken; strict, it is refused."""
    send, named = CASES[name]

    taken = send(LENIENT)
    assert taken.is_success, taken.text
    assert any(named in one for one in LENIENT.liberties)
    assert "took" in LENIENT.emulator.exchanges[-1].line
    assert send(STRICT).is_client_error
    assert STRICT.liberties == ()


def test_what_is_sent_back_is_stored_and_no_more() -> None:
    """A copy has the values of the original and an id of its own; who and when are the caller's and now."""
    original = LENIENT.first("/opportunity/?_fields=_all")
    copy = LENIENT.call("POST", "/opportunity/", {**original, "updated_by": "user_x"}).json()

    for key in (
        "lead_id",
        "status_id",
        "value",
        "value_period",
        "confidence",
        "note",
        "date_won",
        "date_created",
    ):
        assert copy[key] == original[key], key
    assert copy["id"] != original["id"]
    assert copy["updated_by"] == next(iter(LENIENT.emulator.api_keys))


def test_labels_and_names_are_those_of_the_organization() -> None:
    """A label becomes its status and a name its field; null unsets a field; an unknown name is refused."""
    made = LENIENT.call("POST", "/opportunity/", {"status": "Renewed"}).json()
    assert made["status_label"] == "Renewed"
    lead = LENIENT.call("POST", "/lead/", {"custom": {"Industry": "Baking"}}).json()
    assert lead["custom"] == {"Industry": "Baking"}
    assert LENIENT.call("PUT", f"/lead/{lead['id']}/", {"custom.Industry": None}).json()["custom"] == {}
    assert LENIENT.call("POST", "/lead/", {"custom.Colour": "red"}).status_code == 400
    assert (
        LENIENT.call("POST", "/opportunity/", {"status": "Nowhere", "lead_id": "lead_x"}).status_code == 400
    )


def test_naive_moments_are_utc() -> None:
    """A filter without a zone finds what the same filter in UTC finds, as one without seconds does."""

    def ids(text: str) -> list[str]:
        found = LENIENT.call("GET", f"/opportunity/?date_created__gte={text}&_fields=id").json()["data"]
        return [one["id"] for one in found]

    assert ids("2026-03-07T14:15:00") == ids("2026-03-07T14:15:00Z") == ids("2026-03-07T14:15") != []


@pytest.mark.parametrize("place", [LENIENT, STRICT], ids=["lenient", "strict"])
def test_path_without_its_last_slash_is_the_same(place: Place) -> None:
    """Reading and writing without the slash do what they do with it, in both ways, and are no liberty."""
    lead = place.call("POST", "/lead", {"name": "One"}).json()
    assert place.call("PUT", f"/lead/{lead['id']}", {"name": "Two"}).json()["name"] == "Two"
    assert place.call("GET", f"/lead/{lead['id']}").json() == place.call("GET", f"/lead/{lead['id']}/").json()
    assert place.call("DELETE", f"/lead/{lead['id']}").status_code == 200
    assert place.liberties == ()


def _paged_lists() -> list[str]:
    """Return the paths of lists that take `_limit`; events cut it, subscriptions need a filter."""
    return [
        one.path
        for one in load().operations
        if one.method == "GET" and ("query", "_limit") in one.parameters and "{" not in one.path
        if one.id in served_operations() and one.id not in {"events_list", "sequences_list_subscriptions"}
    ]


@pytest.mark.parametrize("path", _paged_lists())
def test_largest_page_is_that_of_the_resource(path: str) -> None:
    """Each list takes the largest `_limit` that programs were seen to send to it, and refuses one more."""
    most = largest_page(path)
    assert LENIENT.call("GET", f"{path}?_limit={most}").status_code == 200
    assert LENIENT.call("GET", f"{path}?_limit={most + 1}").status_code == 400


@pytest.mark.parametrize(
    ("path", "most"), [("/lead/", 200), ("/opportunity/", 250), ("/task/", 1000), ("/saved_search/", 600)]
)
def test_largest_pages_are_those_that_were_seen(path: str, most: int) -> None:
    """Connectors send these, as close-more-facts M16.5 lists them."""
    assert STRICT.call("GET", f"{path}?_limit={most}").status_code == 200


def test_whole_organization_has_what_scripts_read() -> None:
    """Scripts look for statuses and fields in the whole organization, which has them in answers of the older form."""
    path = f"/organization/{LENIENT.first('/api_key/')['organization_id']}/"

    whole = LENIENT.call("GET", path).json()
    assert "Won" in {one["label"] for one in whole["opportunity_statuses"]}
    assert not any(one["accepts_multiple_values"] for one in whole["lead_custom_fields"])
    assert any("older answers" in one for one in LENIENT.liberties)
    assert whole["memberships"]
    assert LENIENT.call("GET", f"{path}?_fields=name").json().keys() == {"name"}
    assert "opportunity_statuses" not in STRICT.call("GET", path).json()


def test_what_is_wrong_stays_wrong() -> None:
    """Leniency is no absence of checks: types, ids, credentials, JSON and methods are refused."""
    for body in ({"value": "much"}, {"lead_id": "lead_x"}, {"confidence": "high"}):
        assert LENIENT.call("POST", "/opportunity/", body).status_code == 400
    assert LENIENT.call("PATCH", "/lead/").status_code == 405
    assert LENIENT.http.post(f"{BASE}/lead/", content=b"{").status_code == 400
    assert LENIENT.http.get(f"{BASE}/lead/", auth=("api_x", "")).status_code == 401


def test_names_and_no_values_are_logged() -> None:
    """The log has keys and parameters, however long or strange, and nothing of what they were."""
    LENIENT.call("POST", "/lead/", {"name": "x", "se\ncret" + "y" * 500: "Dora Finch"})

    line = LENIENT.emulator.exchanges[-1].line
    assert "Dora" not in line
    assert "\n" not in line
    assert len(line) < 400


WITH_BODY = [one for one in load().operations if one.body is not None and one.id in served_operations()]


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda one: one.id)
def test_documented_body_is_left_as_it_is(operation: Operation) -> None:
    """What the description allows is no liberty."""
    body = example_body(operation)

    assert relaxed_body(body, operation, LENIENT.emulator.snapshot().copy_of_store()) == (body, [])


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda below: st.lists(below) | st.dictionaries(st.text(), below),
)


@given(operation=st.sampled_from(WITH_BODY), body=st.dictionaries(st.text(), JSON))
def test_any_body_is_read(operation: Operation, body: dict[str, Any]) -> None:
    """Whatever is sent, it is rewritten or left, and never raises; a second time changes nothing more."""
    store = STRICT.emulator.snapshot().copy_of_store()
    relaxed, _ = relaxed_body(body, operation, store)

    assert relaxed_body(relaxed, operation, store)[0] == relaxed


def test_command_line_takes_the_option(capsys: pytest.CaptureFixture[str]) -> None:
    """`--lenient` is an option of the command."""
    with pytest.raises(SystemExit, match="0"):
        main(["--help"])

    assert "--lenient" in capsys.readouterr().out
