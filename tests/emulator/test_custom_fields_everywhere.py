"""Values of custom fields on every kind of object that has them: they are the same everywhere.

Facts: https://developer.close.com/api/resources/custom-fields
"""

from collections.abc import Callable
from typing import Any

import httpx2 as httpx
import pytest

Maker = Callable[[httpx.Client], tuple[str, dict[str, Any]]]


def _lead(api: httpx.Client) -> str:
    return str(api.get("/opportunity/").json()["data"][0]["lead_id"])


def _of_leads(api: httpx.Client) -> tuple[str, dict[str, Any]]:
    return f"/lead/{_lead(api)}/", {"path": "/custom_field/lead/", "object_type": "lead"}


def _of_contacts(api: httpx.Client) -> tuple[str, dict[str, Any]]:
    contact = api.get("/contact/", params={"lead_id": _lead(api)}).json()["data"][0]["id"]
    return f"/contact/{contact}/", {"path": "/custom_field/contact/", "object_type": "contact"}


def _of_custom_objects(api: httpx.Client) -> tuple[str, dict[str, Any]]:
    kind = {"custom_object_type_id": api.get("/custom_object_type/").json()["data"][0]["id"]}
    made = api.post("/custom_object/", json={"name": "Bus", "lead_id": _lead(api), **kind}).json()["id"]
    path = "/custom_field/custom_object_type/"
    return f"/custom_object/{made}/", {"path": path, "object_type": "custom_object_type", **kind}


def _of_custom_activities(api: httpx.Client) -> tuple[str, dict[str, Any]]:
    kind = {"custom_activity_type_id": api.get("/custom_activity/").json()["data"][0]["id"]}
    made = api.post("/activity/custom/", json={"lead_id": _lead(api), **kind}).json()["id"]
    return f"/activity/custom/{made}/", {
        "path": "/custom_field/activity/",
        "object_type": "custom_activity_type",
        **kind,
    }


MAKERS = {
    "activity": _of_custom_activities,
    "lead": _of_leads,
    "contact": _of_contacts,
    "custom_object": _of_custom_objects,
}


class Subject:
    """An object of one kind, and fields of that kind."""

    def __init__(self, api: httpx.Client, make: Maker) -> None:
        self.api = api
        self.path, self.kind = make(api)

    @property
    def now(self) -> dict[str, Any]:
        """The values that the object has."""
        found = self.api.get(self.path).raise_for_status().json()
        return {key: value for key, value in found.items() if key.startswith("custom.")}

    def put(self, **changes: Any) -> httpx.Response:
        """Change the object."""
        return self.api.put(self.path, json=changes)

    def field(self, kind: str, *, shared: bool, **more: Any) -> str:
        """Return the key of a new field that such objects have, theirs alone or shared."""
        target = {key: one for key, one in self.kind.items() if key != "path"}
        body = {"name": f"A {kind}", "type": kind, **more}
        if not shared:
            own = {key: one for key, one in target.items() if key != "object_type"}
            return f"custom.{self.api.post(self.kind['path'], json={**body, **own}).json()['id']}"
        made = self.api.post("/custom_field/shared/", json=body).json()["id"]
        self.api.post(f"/custom_field/shared/{made}/association/", json=target).raise_for_status()
        return f"custom.{made}"


@pytest.fixture(name="subject", params=MAKERS)
def _subject(request: pytest.FixtureRequest, api: httpx.Client) -> Subject:
    return Subject(api, MAKERS[request.param])


own_or_shared = pytest.mark.parametrize("shared", [False, True], ids=["own", "shared"])


@own_or_shared
@pytest.mark.parametrize(
    ("kind", "value", "wrong"),
    [
        ("text", "Team", 1),
        ("number", 12.5, "12.5"),
        ("date", "2026-12-01", "2026-02-30"),
        ("datetime", "2014-06-28T06:00:00.000000+00:00", "2026-02-03"),
        ("hidden", "k", ["k"]),
        ("user", "user_OdS67m4xPdUWL0sP0gnSI78MIMgXTW5toQR3yk0SvyZ", "user_none"),
    ],
)
def test_single_value(subject: Subject, kind: str, value: Any, wrong: Any, *, shared: bool) -> None:
    """A value is set, kept where nothing is said of it, and unset by null; a wrong one is refused whole."""
    key = subject.field(kind, shared=shared)

    assert subject.put(**{key: value}).json()[key] == value
    assert subject.put(**{key: wrong}).json()["field-errors"].keys() == {key}
    assert subject.now[key] == value
    assert subject.put(**{f"{key}.add": value}).status_code == 400
    assert key not in subject.put(**{key: None}).json()
    assert key not in subject.now


@own_or_shared
def test_several_values(subject: Subject, *, shared: bool) -> None:
    """A list is replaced as a whole, or one value is added to or removed from it; none is left out."""
    key = subject.field("choices", shared=shared, choices=["A", "B", "C"], accepts_multiple_values=True)

    assert subject.put(**{key: ["A", "B", "A"]}).json()[key] == ["A", "B"]
    assert subject.put(**{f"{key}.add": "C"}).json()[key] == ["A", "B", "C"]
    assert subject.put(**{f"{key}.remove": "A"}).json()[key] == ["B", "C"]
    assert subject.put(**{f"{key}.add": "D"}).json()["field-errors"] == {f"{key}.add": "Not a valid choice."}
    assert subject.put(**{key: "B"}).json()["field-errors"] == {key: "Value must be of list type."}
    subject.put(**{f"{key}.remove": "B"})
    assert key not in subject.put(**{f"{key}.remove": "C"}).json()


def test_contacts_are_the_lead_s(subject: Subject, names: Any) -> None:
    """A field that names contacts takes those of the same lead alone, and loses one that is deleted."""
    key = subject.field("contact", shared=False)
    lead = subject.api.get(subject.path).json()
    lead_id = lead.get("lead_id", lead["id"])
    mine, foreign = (
        next(
            one["id"]
            for one in subject.api.get("/contact/").json()["data"]
            if (one["lead_id"] == lead_id) is same
        )
        for same in (True, False)
    )

    assert subject.put(**{key: mine}).json()[key] == mine
    assert subject.put(**{key: foreign}).json()["field-errors"] == {key: "Object does not exist."}
    other = subject.api.post("/contact/", json={"lead_id": lead_id, "name": "Jo Kern"}).json()["id"]
    subject.put(**{key: other})
    subject.api.delete(f"/contact/{other}/").raise_for_status()
    assert key not in subject.now


def test_fields_of_others_are_unknown(subject: Subject, names: Any) -> None:
    """A field that only opportunities have is refused, as is one that nobody has; nothing changes."""
    before = subject.now

    for key in (names.key("Plan"), "custom.cf_none"):
        refused = subject.put(**{key: "x"})
        assert (refused.status_code, refused.json()["field-errors"]) == (400, {key: "Object does not exist."})
    assert subject.now == before


def test_value_goes_with_its_field(subject: Subject) -> None:
    """A removed field takes its values along, and so does a removed association of a shared one."""
    own, shared = subject.field("text", shared=False), subject.field("text", shared=True)
    assert subject.put(**{own: "a", shared: "b"}).json().items() >= {own: "a", shared: "b"}.items()

    subject.api.delete(f"{subject.kind['path']}{own.removeprefix('custom.')}/").raise_for_status()
    assert subject.now.keys() & {own, shared} == {shared}

    kind = "/".join(one for key, one in subject.kind.items() if key != "path")
    path = f"/custom_field/shared/{shared.removeprefix('custom.')}/association/{kind}/"
    assert subject.api.delete(path).status_code == 204
    assert subject.now.keys().isdisjoint({own, shared})


def test_only_some_roles_may_edit(subject: Subject, emulator: Any) -> None:
    """A field that names roles is refused to users of other ones with 403."""
    key = subject.field("text", shared=False, editable_with_roles=["admin"])
    bruno = emulator.api_keys[list(emulator.api_keys)[1]]

    refused = subject.api.put(subject.path, json={key: "x"}, auth=(bruno, ""))

    assert refused.status_code == 403
    assert subject.put(**{key: "x"}).json()[key] == "x"
