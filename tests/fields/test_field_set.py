"""Fields by name: their definitions and the values of objects, from schemas that are read once."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from typing import Any

import pytest
from close_crm import CustomField, FieldSet, errors

from tests.fields.conftest import Organization


def test_schema_is_read_once(organization: Organization) -> None:
    """However often fields are asked for, through `with_options` as well, the client reads their schema once."""
    fields = organization.fields()
    again = organization.close.with_options(deadline=5).custom_fields.opportunity()

    assert fields["Plan"].id == again["Plan"].id == organization.id("Plan")
    assert organization.schemas_read == 1


def test_definition_can_be_read(organization: Organization) -> None:
    """A field knows id, name, type, choices and whether it takes several values; one made by hand knows its id."""
    tier, days = organization.fields()["Tier"], organization.fields()["Days"]
    by_hand = CustomField(tier.id)

    assert (tier.id, tier.name, tier.type, tier.accepts_multiple_values) == (
        organization.id("Tier"),
        "Tier",
        "choices",
        False,
    )
    assert tier.choices == ("Bronze", "Gold", "Silver")
    assert days.accepts_multiple_values is True
    assert (by_hand.name, by_hand.type, by_hand.choices, by_hand.accepts_multiple_values) == (None,) * 4
    assert by_hand == tier


@pytest.mark.parametrize(
    ("name", "takes"), [("Go-live", "a date without a time"), ("Seats", "a number"), ("Plan", "text")]
)
def test_value_that_no_field_takes(organization: Organization, name: str, takes: str) -> None:
    """A datetime without a zone, which no schema would make right, is refused at once, with what this field takes."""
    field = organization.fields()[name]

    with pytest.raises(errors.CustomFieldError, match=f"takes {takes}"):
        field.set(dt.datetime(2026, 12, 1))


def test_shared_fields_and_display_order(organization: Organization) -> None:
    """Shared fields are among them, and they come in the order in which people see them."""
    id = organization.admin.shared_custom_fields.create(name="Common", type_="number").id
    organization.admin.shared_custom_fields.associate(id, object_type="opportunity")
    organization.admin.custom_field_schemas.reorder("opportunity", fields=[{"id": id}])

    fields = organization.fields()

    assert next(iter(fields)).name == "Common"
    assert len(fields) == len(organization.admin.custom_field_schemas.get("opportunity").fields)


def test_refresh_reads_again_for_whoever_asks_later(organization: Organization) -> None:
    """`refresh` reads again, for whoever asks the same client later; fields at hand stay as they were."""
    before = organization.fields()
    organization.change("Plan", name="Contract")

    after = organization.close.custom_fields.opportunity(refresh=True)

    assert organization.fields()["Contract"] == after["Contract"] == before["Plan"]
    assert "Plan" not in after
    assert "Contract" not in before
    assert organization.schemas_read == 2


@pytest.mark.parametrize("kind", ["opportunity", "lead", "contact"])
def test_refresh_of_each_kind(organization: Organization, kind: str) -> None:
    """Fields of each kind are read once, and again with `refresh`."""
    read = getattr(organization.close.custom_fields, kind)

    counted = []
    for refresh in (False, False, True, False):
        read(refresh=refresh)
        counted.append(organization.schemas_read)

    assert counted == [1, 1, 2, 2]


def test_help_text_is_the_description(organization: Organization) -> None:
    """The help text that people see is the field's `description`; one without it has none."""
    organization.new("Price list", description="The list that the offer is from.")
    fields = organization.fields()

    assert fields["Price list"].description == "The list that the offer is from."
    assert fields["Tier"].description in {None, ""}


@pytest.mark.parametrize(
    ("verb", "value", "said"),
    [
        ("set", ["Monday"], ["Monday"]),
        ("add", "Monday", "Monday"),
        ("remove", "Sunday", "Sunday"),
        ("unset", None, None),
    ],
)
def test_each_change_by_name(organization: Organization, verb: str, value: Any, said: Any) -> None:
    """A change by the name of a field is the one that the field itself makes."""
    fields = organization.fields()
    given = () if verb == "unset" else (value,)
    ending = "" if verb in {"set", "unset"} else f".{verb}"

    by_name = getattr(fields, verb)("Days", *given)

    assert dict(by_name) == dict(getattr(fields["Days"], verb)(*given))
    assert dict(by_name) == {f"custom.{fields['Days'].id}{ending}": said}


def test_fields_of_a_schema_refuse_at_once(organization: Organization) -> None:
    """Fields of a schema that was saved are as they were, and refuse without a request."""
    saved = FieldSet(organization.fields().schema)
    organization.change("Tier", choices=["Platinum"])

    with pytest.raises(errors.CustomFieldError):
        saved["Tier"].set("Platinum")
    with pytest.raises(errors.UnknownField):
        saved.set("Nobody", 1)
    assert saved["Tier"].set("Gold").error is None
    assert organization.schemas_read == 1


def test_values_by_name(organization: Organization) -> None:
    """An object's values come by the names of their fields, typed, those without a value left out."""
    fields = organization.fields()
    changes = [
        fields.set(name, value)
        for name, value in (("Go-live", "2026-12-01"), ("Days", ["Friday"]), ("Plan", None), ("Seats", 3))
    ]
    held = fields.of(organization.close.opportunities.update(organization.opportunity, *changes))

    assert held["Go-live"].isoformat() == "2026-12-01"
    assert (held["Days"], held["seats"], held[organization.id("Seats")]) == (["Friday"], 3, 3)
    assert "Plan" not in held
    assert list(held)[:2] == ["Seats", "Go-live"]
    assert held.get("Nobody", 0) == 0


@pytest.mark.parametrize("source", [None, "oppo_1", [("custom.cf_1", 1)]])
def test_what_has_no_values_is_refused(source: Any) -> None:
    """What is no object of Close raises an error of ours that shows it."""
    with pytest.raises(errors.CustomFieldError, match="are read from an object of Close or a mapping, not"):
        FieldSet({"fields": []}).of(source)


def test_keys_that_are_no_text_have_no_values() -> None:
    """A mapping may have other keys than Close's."""
    row: dict[Any, Any] = {1: 2, "custom.cf_1": 3}

    assert dict(FieldSet({"fields": []}).of(row)) == {"cf_1": 3}


def test_unset_looks_at_no_value() -> None:
    """`change` with `unset` empties the field, whatever the value, as its text says."""
    fields = FieldSet({"fields": [{"id": "cf_1", "name": "Plan", "type": "text"}]})

    assert dict(fields.change("Plan", "unset", 5)) == {"custom.cf_1": None}


def test_values_of_unknown_and_ambiguous_fields_are_kept(organization: Organization) -> None:
    """A value of a field that isn't known, or whose name is another's too, goes by its id; none is lost."""
    twin = organization.new("Plan")
    source = {
        f"custom.{twin}": "a",
        f"custom.{organization.id('Plan')}": "b",
        "custom.cf_unknown": 1,
        "id": "x",
    }

    held = organization.fields().of(source)

    assert dict(held) == {twin: "a", organization.id("Plan"): "b", "cf_unknown": 1}
    assert len(held) == 3
    with pytest.raises(KeyError):
        held["Plan"]


def test_field_errors_by_name(organization: Organization) -> None:
    """What Close says of custom fields is called by their names; names that are not alone carry the id."""
    twin = organization.new("Plan")
    odd = organization.new("value")
    tier = CustomField(organization.id("Tier"))
    with pytest.raises(errors.BadRequest) as caught:
        organization.close.opportunities.update(organization.opportunity, tier.add("Gold"))
    fields = organization.fields()

    assert fields.names(caught.value.field_errors) == {
        "Tier.add": "The field does not accept multiple values."
    }
    reported = {
        "value": 1,
        f"custom.{odd}": 2,
        f"custom.{twin}": 3,
        "custom.cf_unknown.add": 4,
        "contacts.0.name": 5,
    }
    assert fields.names(reported) == {
        "value": 1,
        f"value ({odd})": 2,
        f"Plan ({twin})": 3,
        "custom.cf_unknown.add": 4,
        "contacts.0.name": 5,
    }


def test_every_kind_of_object(organization: Organization) -> None:
    """Leads, contacts, custom activities and custom objects have their fields, too."""
    schema_cache = organization.close.custom_fields
    store = organization.emulator.snapshot().copy_of_store()

    assert (schema_cache.lead().object_type, "Industry" in schema_cache.lead()) == ("lead", True)
    assert schema_cache.contact().object_type == "contact"
    assert schema_cache.custom_object(next(iter(store.object_types))).object_type == "custom_object"
    assert [schema_cache.activity(id).object_type for id in store.activity_types] == ["activity"] * len(
        store.activity_types
    )
    with pytest.raises(errors.InvalidRequest):
        schema_cache.activity("../lead")


def test_leads_and_contacts_take_changes(organization: Organization) -> None:
    """Fields of leads and contacts are set by name, too; a shared field is one field on all of them."""
    close = organization.close
    lead = organization.admin.leads.list(limit=1).data[0]
    contact = organization.admin.contacts.list(limit=1).data[0]
    id = organization.admin.shared_custom_fields.create(name="Common", type_="number").id
    for kind in ("lead", "contact", "opportunity"):
        organization.admin.shared_custom_fields.associate(id, object_type=kind)
    of_lead, of_contact = close.custom_fields.lead(), close.custom_fields.contact()

    changed = close.leads.update(lead.id, of_lead["Industry"].set("Baking"), of_lead["Common"].set(2))
    assert of_lead["Industry"].read(changed) == "Baking"
    assert of_contact.of(close.contacts.update(contact.id, of_contact["Common"].set(3)))["Common"] == 3
    assert organization.fields()["Common"] == of_lead["Common"] == of_contact["Common"]


def test_fields_copy_and_pickle(organization: Organization) -> None:
    """A field crosses process borders with all that it knows, and refuses no more there than here."""
    field = organization.fields()["Tier"]

    for other in (pickle.loads(pickle.dumps(field)), copy.copy(field), copy.deepcopy(field)):  # noqa: S301  # our own
        assert (other, other.name, other.choices) == (field, field.name, field.choices)
        assert repr(other) == repr(field) == f"CustomField({field.id!r}, 'Tier')"
        assert str(other.set("Platinum").error) == str(field.set("Platinum").error)


@pytest.mark.parametrize(
    "fields", ["none", [1, None, {"name": "no id"}, {"id": "cf_1", "name": 7, "choices": "ab"}]]
)
def test_odd_schema_is_read_tolerantly(fields: Any) -> None:
    """A schema whose fields have other forms than documented is read as far as it goes, or refused as a whole."""
    if fields == "none":
        with pytest.raises(errors.MissingField):
            FieldSet({"fields": fields})
        return
    known = FieldSet({"fields": fields})

    assert [(field.id, field.name, field.choices) for field in known] == [("cf_1", None, None)]
    assert known["cf_1"].set("anything")


@pytest.mark.parametrize("verb", [None, "frob", "", "SET", 0, ["set"]])
@pytest.mark.parametrize("name", ["Tier", "Nobody", "cf_1"])
def test_unknown_verb_is_refused(name: str, verb: Any) -> None:
    """`change` takes four verbs; another one is refused whether or not there is such a field."""
    fields = FieldSet({"fields": [{"id": "cf_1", "name": "Tier", "type": "text"}]}, ("opportunity", None))

    with pytest.raises(errors.CustomFieldError, match=r"^verb takes one of set, add, remove, unset, not "):
        fields.change(name, verb, "a")


@pytest.mark.parametrize("field_errors", [None, 5, "custom.cf_1", [("custom.cf_1", "no")]])
def test_errors_by_field_are_a_mapping(field_errors: Any) -> None:
    """What has no keys has no names."""
    with pytest.raises(errors.InvalidRequest, match=r"^field_errors takes a mapping, not "):
        FieldSet({"fields": []}).names(field_errors)


def test_keys_that_are_no_text_stay_as_they_are() -> None:
    """Only `custom.cf_...` has another name."""
    fields = FieldSet({"fields": [{"id": "cf_1", "name": "Tier"}]})
    keyed: dict[Any, Any] = {1: "a", None: "b", "cf_1": "c", "custom.cf_1": "d", "custom.cf_1.add": "e"}

    assert fields.names(keyed) == {1: "a", None: "b", "cf_1": "c", "Tier": "d", "Tier.add": "e"}
