"""What fields take: the client's checks beside the emulator's own, which know nothing of each other."""

from __future__ import annotations

import datetime as dt
import json
import math
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close, CustomField, FieldSet
from close_crm.errors import BadRequest, CustomFieldError
from close_emulator import Emulator
from hypothesis import given
from hypothesis import strategies as st

EMULATOR = Emulator()
CLOSE = Close(EMULATOR.api_key, transport=EMULATOR.transport(), tz_offset=None)
FIELDS = FieldSet(CLOSE.custom_fields.opportunity().schema)
OPPORTUNITY = next(one for one in CLOSE.opportunities.list().data if one.lead_name == "Northlight Studio")
RAW = httpx.Client(
    transport=EMULATOR.transport(), base_url="https://api.close.com/api/v1", auth=(EMULATOR.api_key, "")
)
NAMES = [str(field.name) for field in FIELDS]
PLAIN = ["Plan", "Seats", "Go-live", "Kick-off call", "Tier", "Days", "Import key"]
REFERENCES = ["Account manager", "Reviewers", "Champion", "Stakeholders", "Vehicle", "Fleet"]

DAYS = st.dates().map(dt.date.isoformat)
#: Texts that are, or nearly are, values of some type.
LIKELY = st.one_of(
    st.sampled_from(
        ["", " ", "Gold", "gold", "Gold ", "Monday", "12", "1.5", "2026-02-30", "2026-2-3", "0000-01-01"]
    ),
    st.sampled_from(
        ["2026-02-03T04:05:06Z", "2026-02-03T04:05:06", "2026-02-03 04:05+01:00", "2026-02-03t04z"]
    ),
    st.sampled_from(
        ["9999-12-31T23:00:00-05:00", "0001-01-01T00:00:00+05:00", "2026-02-03T04:05:06+00:00:30"]
    ),
    st.sampled_from(["2026-W06-2T00:00Z", "２０２６-02-03", "user_1", "cont_1", "cont_", "custobj_none"]),
    DAYS,
    st.builds(
        lambda day, rest: day + rest, DAYS, st.sampled_from(["T", "T00:00", "T24:00Z", "T10Z", "Z", " "])
    ),
    st.datetimes(timezones=st.timezones() | st.none()).map(dt.datetime.isoformat),
)
ONE = st.one_of(
    LIKELY, st.text(max_size=8), st.integers(), st.booleans(), st.floats(-1e9, 1e9), st.just(10**400)
)
VALUES = st.one_of(ONE, st.lists(ONE, max_size=3), st.lists(st.sampled_from(["Monday", "Friday", "Sunday"])))


def sent_raw(field: CustomField, value: Any) -> bool:
    """Whether the emulator takes JSON for a field, the client's checks left out."""
    body = json.dumps({field.key: value})
    return RAW.put(f"/opportunity/{OPPORTUNITY.id}/", content=body).status_code == 200


def taken(field: CustomField, value: Any) -> bool:
    """Whether the client's check takes a value; what it takes has to be taken by the emulator too."""
    try:
        change = field.set(value)
    except CustomFieldError:
        return False
    answered = CLOSE.opportunities.update(OPPORTUNITY.id, change)
    again = CLOSE.opportunities.update(OPPORTUNITY.id, field.set(field.read(answered)))
    assert field.of(again) == field.of(answered)
    return True


@pytest.mark.parametrize("name", PLAIN)
@given(VALUES)
def test_check_and_emulator_agree(name: str, value: Any) -> None:
    """What the check takes, the emulator takes, and reading returns it; what it refuses, the emulator refuses.

    One kind of value is refused here and taken there: an empty text for a field that holds no text.
    """
    field = FIELDS[name]

    assert taken(field, value) or value == "" or not sent_raw(field, value)


@pytest.mark.parametrize("name", REFERENCES)
@given(VALUES)
def test_what_is_no_reference_is_refused_by_both(name: str, value: Any) -> None:
    """A value that can't be a reference for its form is one that the emulator does not take, either."""
    field = FIELDS[name]
    try:
        field.set(value)
    except CustomFieldError:
        assert value == "" or not sent_raw(field, value)


@pytest.mark.parametrize("name", REFERENCES)
def test_references_are_taken(name: str) -> None:
    """Ids of users, contacts and custom objects are taken, one and several; a user's exact name as well."""
    users = CLOSE.users.list().data
    store = EMULATOR.snapshot().copy_of_store()
    contacts = [id for id, contact in store.contacts.items() if contact["lead_id"] == OPPORTUNITY.lead_id]
    ids = {
        "user": [user.id for user in users],
        "contact": contacts,
        "custom_object": list(store.custom_objects),
    }
    field = FIELDS[name]
    known = ids[str(field.type)]

    value = known if field.accepts_multiple_values else known[0]
    assert taken(field, value)
    if field.type == "user":
        person = f"{users[1].first_name} {users[1].last_name}"
        answered = CLOSE.opportunities.update(
            OPPORTUNITY.id, field.set([person] if field.accepts_multiple_values else person)
        )
        assert field.read(answered) in (users[1].id, [users[1].id])


@pytest.mark.parametrize(
    ("name", "value", "reported"),
    [
        ("Plan", 1, "takes text, not 1"),
        ("Plan", ["a"], "has a single value, not a list: ['a']"),
        ("Seats", "12", "takes a number, an int or a float, not '12' (without quotes)"),
        ("Seats", True, "takes a number, an int or a float, not True"),
        ("Seats", math.nan, "takes a finite number that a float can hold, not nan"),
        ("Go-live", dt.datetime(2026, 1, 2), "takes a date without a time; use .date() of"),
        ("Go-live", "2026-02-30", "takes a date, or YYYY-MM-DD of a day that exists, not '2026-02-30'"),
        ("Kick-off call", dt.datetime(2026, 1, 2), "takes a datetime with a time zone"),
        ("Kick-off call", dt.date(2026, 1, 2), "takes a datetime with a time zone"),
        ("Tier", "gold", "has no choice 'gold'; nearest: 'Gold'"),
        ("Tier", "Xyz", "has no choice 'Xyz'; choices: 'Bronze', 'Gold', 'Silver'"),
        ("Tier", 1, "takes one of its choices, not 1; choices: "),
        (
            "Days",
            "Monday",
            "has several values and takes a list, not 'Monday': ['Monday'], or .add() for one more",
        ),
        ("Days", {"Monday": 1}, "has several values and takes a list, not {'Monday': 1}"),
        ("Days", [["Monday"]], "takes one of its choices, not ['Monday']"),
        ("Account manager", " ", "takes a user's id (user_...) or exact name, not ' '"),
        ("Account manager", f"cont_{'a' * 43}", "takes a user's id (user_...) or exact name, not 'cont_aaa"),
        ("Champion", "Dora Finch", "takes the id (cont_...) of a contact of the same lead, not 'Dora Finch'"),
        ("Vehicle", "\ud800", "takes text that UTF-8 can hold"),
        ("Vehicle", "the red one", "takes the id of a custom object, not 'the red one'"),
        ("Import key", 7, "takes text, not 7"),
    ],
)
def test_refusal_names_the_field_and_the_value(name: str, value: Any, reported: str) -> None:
    """An error shows the field's name and id, what it takes, what it got, and the nearest choice."""
    field = FIELDS[name]
    with pytest.raises(CustomFieldError) as caught:
        field.set(value)

    assert str(caught.value).startswith(f"Custom field {name!r} ({field.id}) {reported}")
    assert caught.value.field == field.id


@given(st.sampled_from(NAMES), st.one_of(st.text(min_size=200), st.binary(min_size=200), st.just(10**5000)))
def test_refusal_is_of_bounded_length(name: str, value: Any) -> None:
    """However long a value is, the error is short enough to read."""
    reported = ""
    try:
        FIELDS[name].set(value)
    except CustomFieldError as error:
        reported = str(error)

    assert len(reported) < 700


def test_many_choices_are_not_all_listed() -> None:
    """Of many choices the first are listed, and how many more there are."""
    field = CustomField.from_definition(
        {
            "id": "cf_1",
            "type": "choices",
            "choices": [str(n) for n in range(500)],
            "accepts_multiple_values": False,
        }
    )

    with pytest.raises(CustomFieldError, match=r"'9' and 490 more$"):
        field.set("unlike")


@pytest.mark.parametrize("name", ["Plan", "Import key"])
def test_empty_text_empties(name: str) -> None:
    """For an empty text null is sent, as only that is documented to empty a field."""
    assert FIELDS[name].set("")[FIELDS[name].key] is None


def test_lists_are_sent_without_repetitions() -> None:
    """An empty list is sent as null, and what is listed twice once, in its first place."""
    days = FIELDS["Days"]

    assert days.set([])[days.key] is None
    assert days.set(("Friday", "Monday", "Friday"))[days.key] == ["Friday", "Monday"]


@pytest.mark.parametrize("name", [name for name in NAMES if not FIELDS[name].accepts_multiple_values])
def test_single_field_is_not_added_to(name: str) -> None:
    """`.add` and `.remove` on a field of one value are refused before the server would refuse them."""
    field = FIELDS[name]
    for change, by_hand in (
        (field.add, CustomField(field.id).add),
        (field.remove, CustomField(field.id).remove),
    ):
        with pytest.raises(CustomFieldError, match="has a single value"):
            change("Gold")
        with pytest.raises(BadRequest):
            CLOSE.opportunities.update(OPPORTUNITY.id, by_hand("Gold"))


@pytest.mark.parametrize("value", [None, 1, ["Monday"], True])
def test_add_and_remove_take_one_text(value: Any) -> None:
    """One value at a time, and a text: nothing else can be added or removed."""
    for change in (FIELDS["Days"].add, FIELDS["Days"].remove):
        with pytest.raises(CustomFieldError, match="takes one value as a string"):
            change(value)


def test_add_checks_choices_and_remove_does_not() -> None:
    """What is added has to be a choice; what is removed may be one no longer."""
    days = FIELDS["Days"]

    with pytest.raises(CustomFieldError, match="nearest: 'Friday'"):
        days.add("Fryday")
    assert days.remove("Fryday")[f"{days.key}.remove"] == "Fryday"


@pytest.mark.parametrize(
    "definition",
    [
        {"id": "cf_1", "name": "New", "type": "hologram", "accepts_multiple_values": False},
        {
            "id": "cf_1",
            "name": "Old",
            "type": "text",
            "converting_to_type": "number",
            "accepts_multiple_values": True,
        },
    ],
    ids=["unknown type", "converting"],
)
@pytest.mark.parametrize("value", ["text", 1.5, "", dt.date(2026, 2, 3)])
def test_type_that_is_not_known_is_not_checked(definition: dict[str, Any], value: Any) -> None:
    """A type that Close made since, and one that is just changing, is Close's to check; NaN is refused all the same."""
    field = CustomField.from_definition(definition)

    sent = field.set(value)[field.key]
    assert sent == (value if isinstance(value, (str, float)) else "2026-02-03")
    with pytest.raises(CustomFieldError):
        field.set(math.nan)


def test_choices_that_are_not_known_are_not_checked() -> None:
    """A field of choices whose definition lists none at all is Close's to check; one with an empty list has none."""
    field = {"id": "cf_1", "type": "choices", "accepts_multiple_values": False}

    assert CustomField.from_definition(field).set("Any")["custom.cf_1"] == "Any"
    with pytest.raises(CustomFieldError, match="it has no choices yet"):
        CustomField.from_definition({**field, "choices": []}).set("Any")


@given(st.datetimes(timezones=st.timezones()))
def test_every_moment_is_sent_as_the_same_moment(moment: dt.datetime) -> None:
    """A moment of any zone and age is sent in ISO 8601 with whole minutes of offset, or lies outside of the years."""
    field = FIELDS["Kick-off call"]
    try:
        expected = moment.astimezone(dt.UTC)
    except OverflowError:
        with pytest.raises(CustomFieldError, match="years 1 to 9999"):
            field.set(moment)
        return
    sent = field.set(moment)[field.key]

    assert dt.datetime.fromisoformat(sent) == expected
    assert CustomField(field.id).set(sent)


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("Plan", " as it is ", " as it is "),
        ("Seats", " 1200.50 ", 1200.5),
        ("Seats", "-3", -3),
        ("Go-live", "2026-12-01", dt.date(2026, 12, 1)),
        ("Kick-off call", "2026-12-01T10:00-08:00", dt.datetime(2026, 12, 1, 18, tzinfo=dt.UTC)),
        ("Tier", " Gold", "Gold"),
        ("Days", "Monday; Friday;", ["Monday", "Friday"]),
        ("Days", "Monday", ["Monday"]),
        ("Account manager", "Bruno Keller", "Bruno Keller"),
        ("Champion", "cont_1", "cont_1"),
    ],
)
def test_text_as_people_type_it(name: str, text: str, value: Any) -> None:
    """A text becomes the value of the field's type, which `set` takes."""
    read = FIELDS[name].from_text(text)

    assert (read, type(read)) == (value, type(value))
    assert FIELDS[name].set(read)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Seats", "1,200.50"),
        ("Seats", "1e3"),
        ("Seats", "nan"),
        ("Seats", "٣"),
        ("Seats", "9" * 401),
        ("Seats", "9" * 400),
        ("Go-live", "1.12.2026"),
        ("Kick-off call", "2026-12-01T10:00"),
        ("Tier", "Platinum"),
        ("Tier", "Gold;Silver"),
        ("Days", "Monday, Friday"),
        ("Plan", ""),
        ("Seats", " "),
        ("Days", None),
    ],
)
def test_text_that_says_no_value(name: str, text: Any) -> None:
    """A text that is blank, or says what the field does not take, is refused by the field's name."""
    with pytest.raises(CustomFieldError, match=f"^Custom field '{name}'"):
        FIELDS[name].from_text(text)


def test_semicolons_in_choices() -> None:
    """A choice with semicolons is read as the one that it is."""
    field = CustomField.from_definition(
        {
            "id": "cf_1",
            "type": "choices",
            "choices": ["a", "a; b", "b", "c;d;e"],
            "accepts_multiple_values": True,
        }
    )

    assert field.from_text("b; a; b; c;d;e; a") == ["b", "a; b", "c;d;e", "a"]


def test_text_for_a_field_made_by_hand() -> None:
    """Where nothing is known, the text is the value; while a type is changing, a text that fits neither way, too."""
    changing = CustomField.from_definition(
        {"id": "cf_1", "type": "number", "converting_to_type": "text", "accepts_multiple_values": False}
    )

    assert CustomField("cf_1").from_text("1; 2") == "1; 2"
    assert (changing.from_text("12"), changing.from_text("a dozen")) == (12, "a dozen")


@pytest.mark.parametrize(
    ("type_", "several", "came", "value"),
    [
        ("date", False, "2026-12-01", dt.date(2026, 12, 1)),
        ("date", False, "soon", "soon"),
        ("date", False, "2026-02-30", "2026-02-30"),
        ("datetime", False, "2026-12-01T00:00:00Z", dt.datetime(2026, 12, 1, tzinfo=dt.UTC)),
        (
            "datetime",
            False,
            "2026-12-01T09:30:00.5",
            dt.datetime(2026, 12, 1, 9, 30, 0, 500_000, tzinfo=dt.UTC),
        ),
        ("datetime", False, "2026-12-01", "2026-12-01"),
        ("number", False, 1.5, 1.5),
        ("user", True, ["user_1"], ["user_1"]),
        ("user", True, "user_1", ["user_1"]),
        ("text", False, ["a"], ["a"]),
        ("text", False, None, None),
        ("hologram", True, {"a": 1}, [{"a": 1}]),
    ],
)
def test_reading_is_typed_and_never_fails(type_: str, several: bool, came: Any, value: Any) -> None:
    """A value comes as its type has it; what is of another form comes as it is, in a list where there are several."""
    field = CustomField.from_definition({"id": "cf_1", "type": type_, "accepts_multiple_values": several})

    assert field.read({"custom.cf_1": came}) == value


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=9) | LIKELY, st.lists, max_leaves=5
)


@given(JSON)
def test_reading_any_json(value: Any) -> None:
    """No JSON keeps an object's values from being read."""
    held = FIELDS.of({field.key: value for field in FIELDS})

    assert len(held) == (0 if value is None else len(FIELDS))


@given(st.dictionaries(st.sampled_from(["id", "name", "type", "choices", "accepts_multiple_values"]), JSON))
def test_any_definition_is_read(definition: dict[str, Any]) -> None:
    """However odd a definition is, the field works as far as it is known, or is left out."""
    for field in FieldSet({"fields": [definition]}):
        assert field.unset()[field.key] is None
        field.read({field.key: "2026-12-01"})
