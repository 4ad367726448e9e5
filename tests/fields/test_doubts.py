"""Changes that the known schema refuses: the call that sends them reads it again, and sends or refuses them."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from close_api.api import opportunities as generated
from close_api.models import UpdateOpportunity
from close_crm import errors
from close_crm.bulk.models import Update

from tests.fields.conftest import Organization


def test_miss_reads_the_schema_again_once(organization: Organization) -> None:
    """A field that was made since is found by the update that sets it, after one more reading."""
    fields = organization.fields()
    id, other = organization.new("Brand new"), organization.new("Newer", "number")
    changes = [fields.set("Brand new", "a"), fields.set("Newer", 2)]

    assert [type(change.error) for change in changes] == [errors.UnknownField] * 2
    assert organization.schemas_read == 1
    answered = organization.update(*changes)
    assert (answered[f"custom.{id}"], answered[f"custom.{other}"]) == ("a", 2)
    assert organization.fields()["Brand new"].id == id
    assert organization.schemas_read == 2


def test_unknown_name_is_refused_after_one_reading(organization: Organization) -> None:
    """A field that there is not is refused by the update, after one reading; no update is sent."""
    fields = organization.fields()
    change = fields.unset("Tear")

    with pytest.raises(errors.UnknownField, match=r"'Tear'.*'Tier'"):
        organization.update(change, value=1)

    assert organization.schemas_read == 2
    assert not organization.updates


@pytest.mark.parametrize("of", ["fields", "field"])
def test_new_choice_is_never_refused(organization: Organization, of: str) -> None:
    """A choice that is newer than the schema is in doubt, and sent by the update after one more reading."""
    fields = organization.fields()
    organization.change("Tier", choices=["Gold", "Platinum"])

    change = fields.set("Tier", "Platinum") if of == "fields" else fields["Tier"].set("Platinum")

    assert "no choice 'Platinum'" in str(change.error)
    assert organization.schemas_read == 1
    assert fields["Tier"].read(organization.update(change)) == "Platinum"
    assert organization.fields()["Tier"].choices == ("Gold", "Platinum")
    assert organization.fields()["Tier"].set("Platinum").error is None
    assert organization.schemas_read == 2


def test_change_beside_a_doubt_is_sent(organization: Organization) -> None:
    """What is not in doubt is sent with what was, in the order that they were given."""
    fields = organization.fields()
    organization.change("Tier", choices=["Gold", "Platinum"])
    changes = [fields.set("Plan", "Yearly"), fields.set("Tier", "Platinum"), fields.add("Days", "Monday")]

    values = fields.of(organization.update(*changes))

    assert (values["Plan"], values["Tier"]) == ("Yearly", "Platinum")
    assert "Monday" in values["Days"]


def test_doubt_shows_why(organization: Organization) -> None:
    """A change in doubt shows the reason that it would be refused for."""
    change = organization.fields().set("Tier", "Platinum")

    assert "no choice 'Platinum'" in repr(change)


def test_value_that_no_field_takes_is_refused_by_name(organization: Organization) -> None:
    """What no newer schema could make right is refused at once, under the field's name and id."""
    tier = organization.fields()["Tier"]

    with pytest.raises(errors.CustomFieldError, match=rf"'Tier' \({tier.id}\)") as caught:
        tier.set(float("nan"))

    assert caught.value.field == tier.id


def test_text_with_a_newer_choice_is_a_list_still(organization: Organization) -> None:
    """Of a field of several values a text is read as a list, also where it names a choice that is not known."""
    assert organization.fields()["Days"].from_text("Monday; Someday") == ["Monday", "Someday"]


def test_fresh_schema_settles_a_doubt_without_a_reading(organization: Organization) -> None:
    """Where the client has a newer schema already, it decides; what it refuses is read again all the same."""
    tier, days = (organization.fields()[name] for name in ("Tier", "Days"))
    organization.change("Days", choices=["Sunday"])
    organization.close.custom_fields.opportunity(refresh=True)

    organization.update(days.set(["Sunday"]))
    assert organization.schemas_read == 2
    organization.change("Tier", choices=["Gold", "Platinum"])
    organization.update(tier.set("Platinum"))
    assert organization.schemas_read == 3


def test_doubt_is_settled_by_a_reading_that_begins_later(organization: Organization) -> None:
    """A change that was refused once is read for again: its choice may have been added meanwhile."""
    change = organization.fields()["Tier"].set("Platinum")
    with pytest.raises(errors.CustomFieldError):
        organization.update(change)
    organization.change("Tier", choices=["Gold", "Platinum"])

    organization.update(change)

    assert organization.schemas_read == 3


def test_new_choice_is_read_from_text(organization: Organization) -> None:
    """A text that is a newer choice is read as it stands, and set in doubt; a blank one is refused."""
    tier = organization.fields()["Tier"]
    organization.change("Tier", choices=["Gold", "Platinum"])

    answered = organization.update(tier.set(tier.from_text(" Platinum ")))

    assert tier.read(answered) == "Platinum"
    assert (tier.from_text("gold"), organization.schemas_read) == ("Gold", 2)
    with pytest.raises(errors.CustomFieldError, match="blank"):
        tier.from_text(" ")


def test_doubt_keeps_its_value(organization: Organization) -> None:
    """A list that is changed after `set` changes nothing of what is sent."""
    days = ["Sunday"]
    change = organization.fields()["Days"].set(days)
    organization.change("Days", choices=["Sunday"])
    days.append("Nonday")

    assert organization.fields()["Days"].read(organization.update(change)) == ["Sunday"]


def test_change_in_doubt_is_nothing_else_than_that(organization: Organization) -> None:
    """Whoever reads the key or value of a change in doubt gets its error: none is sent unchecked another way."""
    change = organization.fields().set("Tier", "Glod")

    assert repr(change).startswith("Change.in_doubt(")
    for read in (dict, list, lambda one: one["custom.cf_1"], lambda one: UpdateOpportunity().add_keys(one)):
        with pytest.raises(errors.CustomFieldError, match="nearest: 'Gold'"):
            read(change)
    assert organization.schemas_read == 1


def test_client_that_reads_no_schema_refuses_a_doubt(organization: Organization) -> None:
    """A generated method with a client that knows no custom fields raises the doubt's error, and sends nothing."""
    change = organization.fields().set("Tier", "Platinum")

    class Caller:
        def get_httpx_client(self) -> Any:
            raise AssertionError

    with pytest.raises(errors.CustomFieldError, match="no choice 'Platinum'"):
        generated.Opportunities(Caller()).update("oppo_1", change)


def test_change_in_doubt_crosses_process_borders(organization: Organization) -> None:
    """A change in doubt that was pickled or copied is settled by the client that it is passed to."""
    change = organization.fields().set("Tier", "Platinum")
    organization.change("Tier", choices=["Gold", "Platinum"])

    for other in (pickle.loads(pickle.dumps(change)), copy.copy(change), copy.deepcopy(change)):  # noqa: S301  # our own
        assert str(other.error) == str(change.error)
        assert organization.update(other)[f"custom.{organization.id('Tier')}"] == "Platinum"


def test_whole_responses_settle_doubts(organization: Organization) -> None:
    """A method that returns the whole response settles a change in doubt like the others."""
    change = organization.fields().set("Tier", "Platinum")
    organization.change("Tier", choices=["Gold", "Platinum"])

    response = organization.close.opportunities.with_raw_response.update(organization.opportunity, change)

    assert organization.wait(response).parsed[f"custom.{organization.id('Tier')}"] == "Platinum"


def test_new_objects_settle_doubts(organization: Organization) -> None:
    """`create` settles a change in doubt, too."""
    change = organization.fields().set("Tier", "Platinum")
    organization.change("Tier", choices=["Gold", "Platinum"])

    created = organization.close.opportunities.create(change)

    assert organization.fields()["Tier"].read(created) == "Platinum"


def test_rows_in_doubt_share_one_reading(organization: Organization) -> None:
    """Many updates read a schema again once for rows that were made before; a wrong row fails alone, nothing sent."""
    fields, id = organization.fields(), organization.opportunity
    organization.change("Tier", choices=["Gold", "Platinum"])
    rows = [
        Update(id, fields.set("Tier", "Platinum"), value=1),
        Update(id, fields.set("Tier", "Glod"), value=2),
        Update(id, fields.set("Nobody", 1), value=3),
        Update(id, fields.set("Tier", "Gold"), value=4),
    ]
    assert [row.error for row in rows] == [None] * 4
    assert [len(row.in_doubt) for row in rows] == [1, 1, 1, 0]
    with pytest.raises(errors.CustomFieldError):
        rows[1].to_dict()

    results = sorted(organization.close.opportunities.update_many(rows), key=lambda result: result.row)

    assert [result.outcome for result in results] == ["applied", "failed", "failed", "applied"]
    assert [type(result.error) for result in results[1:3]] == [errors.CustomFieldError, errors.UnknownField]
    assert results[0].update.body == {f"custom.{organization.id('Tier')}": "Platinum", "value": 1}
    assert organization.schemas_read == 2
    assert len(organization.updates) == 2


def test_row_that_is_made_during_a_run_is_settled_by_a_later_reading(organization: Organization) -> None:
    """A row that a generator makes after the run has read the schema is not refused for what that reading said."""
    fields, id = organization.fields(), organization.opportunity

    def rows() -> Iterator[Update]:
        yield Update(id, fields.set("Tier", "Platinum"))
        organization.change("Tier", choices=["Gold", "Platinum"])
        yield Update(id, fields.set("Tier", "Platinum"))

    results = sorted(organization.close.opportunities.update_many(rows()), key=lambda result: result.row)

    assert [result.outcome for result in results] == ["failed", "applied"]
    assert organization.schemas_read == 3


def test_new_type_is_never_refused(organization: Organization) -> None:
    """A field whose type, or number of values, has changed since takes what it takes now."""
    fields = organization.fields()
    organization.change("Seats", type_="text")
    organization.change("Tier", accepts_multiple_values=True)

    organization.update(fields.set("Seats", "a dozen"), fields.add("Tier", "Gold"))
    answered = organization.update(fields.set("Tier", ["Gold"]))

    assert organization.fields().of(answered)["Tier"] == ["Gold"]
    assert organization.schemas_read == 2


def test_wrong_choice_is_refused_after_one_reading(organization: Organization) -> None:
    """A choice that there is not is refused with the nearest, after one reading; no update is sent."""
    fields = organization.fields()

    with pytest.raises(errors.CustomFieldError) as caught:
        organization.update(fields.set("Tier", "Glod"))

    assert str(caught.value) == (
        f"Custom field 'Tier' ({organization.id('Tier')}) has no choice 'Glod'; nearest: 'Gold'"
    )
    assert (caught.value.field, caught.value.nearest) == (organization.id("Tier"), ("Gold",))
    assert organization.schemas_read == 2
    assert not organization.updates


@pytest.mark.parametrize("value", [float("nan"), object(), {"a": 1}, b"a"])
def test_what_no_field_takes_asks_nothing(organization: Organization, value: Any) -> None:
    """A value that no field can take is refused at once, without a reading, also for an unknown name."""
    fields = organization.fields()

    for name in ("Seats", "Brand new"):
        with pytest.raises(errors.CustomFieldError, match=name):
            fields.set(name, value)

    assert organization.schemas_read == 1


def test_field_removed_meanwhile(organization: Organization) -> None:
    """A field that is gone is refused by the update whose reading shows it."""
    fields = organization.fields()
    id = organization.id("Tier")
    organization.admin.opportunity_custom_fields.delete(id)

    with pytest.raises(errors.UnknownField, match=id):
        organization.update(fields.set("Tier", "Platinum"))

    assert "Tier" not in organization.fields()


def test_failed_reading_is_reported_and_changes_nothing(organization: Organization) -> None:
    """Where the schema can't be read again, its error comes, not a refusal that may be wrong; what is known stays."""
    fields = organization.fields()
    organization.emulator.faults.add("return-500", operation="custom_field_schemas_get")

    with pytest.raises(errors.ServerError):
        organization.update(fields.set("Tier", "Platinum"))

    assert organization.fields() is fields
    assert not organization.updates
