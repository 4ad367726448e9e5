"""Find or create: one object per key, whatever gets lost, comes late or happens at the same time."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Close, CustomField, errors
from close_crm.matching import steps
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour

from .organization import Organization

EMAIL = "ada@birch.example"


def leads_of(organization: Organization, email: str = EMAIL) -> list[Any]:
    """Return the leads that have a contact with an address."""
    with organization.plain() as close:
        return [
            lead
            for lead in close.leads.iterate()
            if any(one.email == email for contact in lead.contacts for one in contact.emails or ())
        ]


@pytest.mark.parametrize("colour", COLOURS)
def test_lead_by_email(colour: Colour) -> None:
    """It is created with the address, then found by it in any case, with one request to search and one to read."""
    organization = Organization()
    with organization.client(colour) as close:
        made, created = close.leads.find_or_create(email=EMAIL, new={"name": "Birch"})
        found, again = close.leads.find_or_create(email=EMAIL.upper(), new={"name": "Elm"})

    assert (created, again) == (True, False)
    assert (found.id, found.name) == (made.id, "Birch")
    assert [one.email for contact in made.contacts for one in contact.emails] == [EMAIL]
    assert organization.sent["POST /lead/"] == 1


@pytest.mark.parametrize("colour", COLOURS)
def test_what_was_there_is_found(colour: Colour) -> None:
    """A lead and a contact that others made, by a search that finds more than was asked for."""
    organization = Organization()
    with organization.plain() as close:
        close.leads.create(name="Shop", url="https://shop.birch.example")
        lead = close.leads.create(
            name="Birch",
            url="http://www.Birch.example/about",
            contacts=[{"name": "Ada", "emails": [{"type": "home", "email": EMAIL}]}],
        )
    with organization.client(colour) as close:
        found = [
            close.leads.find_or_create(email=EMAIL),
            close.leads.find_or_create(domain="birch.example"),
            close.leads.find_or_create(domain="www.birch.example"),
            close.contacts.find_or_create(email=EMAIL),
        ]

    assert [(one.id, created) for one, created in found] == [
        *[(lead.id, False)] * 3,
        (lead.contacts[0].id, False),
    ]


@pytest.mark.parametrize("colour", COLOURS)
def test_lead_by_domain_and_contact_by_email(colour: Colour) -> None:
    """A new lead gets the domain as its `url`, a new contact the address."""
    organization = Organization()
    with organization.client(colour) as close:
        lead, _ = close.leads.find_or_create(domain="birch.example", new={"name": "Birch"})
        contact, created = close.contacts.find_or_create(email=EMAIL, new={"lead_id": lead.id, "name": "Ada"})
        same, found = close.contacts.find_or_create(email=EMAIL)

    assert lead.url == "https://birch.example"
    assert (contact.lead_id, contact.name, contact.emails[0].email) == (lead.id, "Ada", EMAIL)
    assert (created, found, same.id) == (True, False, contact.id)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("erp", "tag", "value"),
    [
        (("lead", "text"), "leads", "A-17"),
        (("lead", "number"), "leads", 17),
        (("contact", "text"), "contacts", "A 17 ä"),
    ],
    indirect=["erp"],
)
def test_by_the_id_of_another_system(
    erp: tuple[Organization, CustomField], tag: str, value: Any, colour: Colour
) -> None:
    """A custom field has it, a text or a number; a text that differs in case is another one."""
    organization, field = erp
    with organization.client(colour) as close:
        api = getattr(close, tag)
        made, created = api.find_or_create(field=field.set(value))
        found, again = api.find_or_create(field=field.set(value))
        other = api.find_or_create(field=field.set(value.lower() if isinstance(value, str) else value + 1))

    assert (created, again, found.id) == (True, False, made.id)
    assert field.of(made) == value
    assert (other[1], other[0].id != made.id) == (True, True)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("erp", [("lead", "text")], indirect=True)
def test_fields_by_name_and_changes(erp: tuple[Organization, CustomField], colour: Colour) -> None:
    """The key and further fields may be changes by name, also of fields that are newer than the client's schema."""
    organization, _ = erp
    with organization.client(colour) as close:
        fields = close.custom_fields.lead()
        with organization.plain() as other:
            other.lead_custom_fields.create(name="Tier", type_="text")
            other.lead_custom_fields.create(name="SAP", type_="text")
        made, created = close.leads.find_or_create(
            fields.set("Tier", "Gold"), field=fields.set("SAP", "4711"), new={"name": "Birch"}
        )
        found, again = close.leads.find_or_create(field=fields.set("SAP", "4711"))
        named = close.custom_fields.lead(refresh=True).of(found)

    assert (created, again, found.id) == (True, False, made.id)
    assert (named["Tier"], named["SAP"]) == ("Gold", "4711")


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(("late", "events"), [(0, False), (45, False), (45, True), (0, True)])
def test_created_though_the_answer_was_lost(colour: Colour, late: float, events: bool) -> None:
    """It is looked up first: in the search for as long as that may be late, or among the events at once."""
    organization = Organization("lost", late=late, events=events)
    began = organization.now
    with organization.client(colour) as close:
        lead, created = close.leads.find_or_create(email=EMAIL, new={"name": "Birch"})
    waited = (organization.now - began).total_seconds()

    assert created
    assert [one.id for one in leads_of(organization)] == [lead.id]
    assert organization.sent["POST /lead/"] == 1
    assert waited == 0 if events or not late else 45 <= waited <= 60


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("failure", ["cut", "failed"])
def test_not_created_and_the_answer_lost(colour: Colour, failure: str) -> None:
    """After a minute in which it does not show, it is made a second time."""
    organization = Organization(failure, late=45)
    began = organization.now
    with organization.client(colour) as close:
        lead, created = close.leads.find_or_create(email=EMAIL, new={"name": "Birch"})

    assert created
    assert [one.id for one in leads_of(organization)] == [lead.id]
    assert organization.sent["POST /lead/"] == 2
    assert (organization.now - began).total_seconds() >= 60


@pytest.mark.parametrize("colour", COLOURS)
def test_outcome_that_stays_unknown_is_raised(colour: Colour) -> None:
    """A second creation that gets lost and does not show is OutcomeUnknown; a third is not tried."""
    organization = Organization("cut", "cut")
    with organization.client(colour) as close, pytest.raises(errors.OutcomeUnknown):
        close.leads.find_or_create(email=EMAIL)

    assert organization.sent["POST /lead/"] == 2
    assert leads_of(organization) == []


@pytest.mark.parametrize("colour", COLOURS)
def test_outcome_that_can_not_be_looked_up_is_raised(colour: Colour) -> None:
    """Where the search fails after it, nothing is made again, and OutcomeUnknown is raised; the next call finds it."""
    organization = Organization("down", events=False)
    with organization.client(colour) as close:
        with pytest.raises(errors.OutcomeUnknown):
            close.leads.find_or_create(email=EMAIL)
        organization.searches = True
        _, created = close.leads.find_or_create(email=EMAIL)

    assert not created
    assert organization.sent["POST /lead/"] == 1


@pytest.mark.parametrize("colour", COLOURS)
def test_refused_creation_is_raised_at_once(colour: Colour) -> None:
    """What Close refuses was not made, and is not looked up."""
    organization = Organization("refused")
    with organization.client(colour) as close, pytest.raises(errors.BadRequest):
        close.leads.find_or_create(email=EMAIL)

    assert organization.sent["POST /data/search/"] == 1


@pytest.mark.parametrize("colour", COLOURS)
def test_what_was_made_is_found_before_the_search_shows_it(colour: Colour) -> None:
    """By its id, by this client and every other of the process, as long as it exists and has the key."""
    organization = Organization(late=1e6)
    with organization.client(colour) as close:
        made, _ = close.leads.find_or_create(email=EMAIL)
        found, created = close.leads.find_or_create(email=EMAIL)
        with organization.client(colour) as other:
            same, _ = other.leads.find_or_create(email=EMAIL)
        assert (found.id, same.id, created) == (made.id, made.id, False)

        close.contacts.update(made.contacts[0].id, emails=[])
        second, created = close.leads.find_or_create(email=EMAIL)
        assert (created, second.id != made.id) == (True, True)

        close.leads.delete(second.id)
        _, created = close.leads.find_or_create(email=EMAIL)
        assert created


@pytest.mark.parametrize("colour", COLOURS)
def test_several_are_an_error(colour: Colour) -> None:
    """Two leads with the key: the error has their ids, and nothing is made."""
    organization = Organization()
    with organization.plain() as close:
        ids = {close.leads.create(name=name, url="birch.example").id for name in "ab"}
    with organization.client(colour) as close, pytest.raises(errors.SeveralFound) as caught:
        close.leads.find_or_create(domain="birch.example")

    assert set(caught.value.ids) == ids
    assert all(id in str(caught.value) for id in ids)
    assert organization.sent["POST /lead/"] == 0


@pytest.mark.parametrize("colour", COLOURS)
def test_too_many_candidates_are_an_error(colour: Colour) -> None:
    """Where the search has more than are read, and none of those has the key, nothing is made."""
    organization = Organization()
    with organization.plain() as close:
        for number in range(51):
            close.leads.create(name="a", url=f"https://shop{number}.birch.example")
    with organization.client(colour) as close, pytest.raises(errors.IncompleteList, match="birch"):
        close.leads.find_or_create(domain="birch.example")

    assert organization.sent["POST /lead/"] == 0


def test_threads_and_tasks_make_one() -> None:
    """Of many callers at a time, with clients of both colours, one creates the lead and all have it."""
    organization = Organization(late=1e6)
    key, transport = organization.emulator.api_key, httpx.MockTransport(organization)
    options: Any = {"transport": transport, "rate_limits": False, "tz_offset": 0}

    def in_thread(_: int) -> tuple[Any, bool]:
        with Close(key, **options) as close:
            return close.leads.find_or_create(email=EMAIL)

    async def in_tasks() -> list[tuple[Any, bool]]:
        async with AsyncClose(key, **options) as close:
            return await asyncio.gather(*(close.leads.find_or_create(email=EMAIL) for _ in range(8)))

    with ThreadPoolExecutor(9) as pool:
        tasks = pool.submit(asyncio.run, in_tasks())
        results = [*pool.map(in_thread, range(8)), *tasks.result()]

    assert len({lead.id for lead, _ in results}) == 1
    assert [created for _, created in results].count(True) == 1
    assert organization.sent["POST /lead/"] == 1


def test_other_keys_do_not_wait() -> None:
    """Two callers with different keys create at the same time."""
    organization = Organization()
    both = threading.Barrier(2, timeout=20)

    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and request.url.path.endswith("/lead/"):
            both.wait()
        return organization(request)

    def one(email: str) -> bool:
        transport = httpx.MockTransport(answer)
        with Close(organization.emulator.api_key, transport=transport, rate_limits=False) as close:
            return close.leads.find_or_create(email=email)[1]

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(one, [EMAIL, f"b{EMAIL}"])) == [True, True]


def test_failure_of_one_is_not_that_of_the_next() -> None:
    """Who waited for a caller that was refused tries by itself."""
    organization = Organization("refused")
    begun = threading.Barrier(2, timeout=20)

    def one(_: int) -> Any:
        transport = httpx.MockTransport(organization)
        with Close(organization.emulator.api_key, transport=transport, rate_limits=False) as close:
            begun.wait()
            try:
                return close.leads.find_or_create(email=EMAIL)[1]
            except errors.BadRequest:
                return None

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(one, range(2)), key=str) == [None, True]


@given(
    st.lists(
        st.tuples(
            st.integers(0, 1), st.sampled_from(["", "", "lost", "cut", "failed"]), st.sampled_from([0, 5, 90])
        ),
        min_size=1,
        max_size=6,
    ),
    st.sampled_from([0, 20, 55]),
    st.booleans(),
)
@settings(max_examples=60, deadline=None, derandomize=True, database=None)
def test_there_is_never_more_than_one(calls: Any, late: float, events: bool) -> None:
    """Whatever gets lost and however late the search is, each key that was asked for has exactly one lead."""
    organization = Organization(late=late, events=events)
    emails = [EMAIL, f"b{EMAIL}"]
    with organization.client("sync") as close, pytest.MonkeyPatch.context() as patch:
        patch.setattr(steps, "MADE", steps.MadeIds())  # as in a new process, with each example
        for number, failure, gap in calls:
            organization.failures = [failure]
            close.leads.find_or_create(email=emails[number])
            organization.forward(gap)

    assert [len(leads_of(organization, email)) for email in emails] == [
        int(any(number == one for number, _, _ in calls)) for one in range(2)
    ]


@pytest.mark.parametrize("colour", COLOURS)
def test_key_joins_what_is_new(colour: Colour) -> None:
    """The address goes to the first contact, unless one has it; a `url` of the domain stays as it is."""
    organization = Organization()
    contacts = [{"name": "Ada"}, {"name": "Bob", "emails": [{"type": "home", "email": "B@birch.example"}]}]
    with organization.client(colour) as close:
        first, _ = close.leads.find_or_create(email=EMAIL, new={"contacts": contacts})
        second, _ = close.leads.find_or_create(email="b@elm.example", new={"contacts": [contacts[0]]})
        third, _ = close.leads.find_or_create(
            domain="elm.example", new={"url": "https://www.elm.example/shop"}
        )

    assert [[one.email for one in contact.emails] for contact in first.contacts] == [
        [EMAIL],
        ["B@birch.example"],
    ]
    assert [one.email for one in second.contacts[0].emails] == ["b@elm.example"]
    assert third.url == "https://www.elm.example/shop"
    assert contacts[0] == {"name": "Ada"}


@pytest.mark.parametrize("colour", COLOURS)
def test_read_only_client_finds(colour: Colour) -> None:
    """What is there is found; what is not is not made."""
    organization = Organization()
    with organization.plain() as close:
        lead = close.leads.create(url="birch.example")
    with organization.client(colour, read_only=True) as close:
        assert close.leads.find_or_create(domain="birch.example")[0].id == lead.id
        with pytest.raises(errors.ReadOnlyClient):
            close.leads.find_or_create(domain="elm.example")


FIELD = CustomField("cf_1")


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "arguments",
    [
        {}, {"email": EMAIL, "domain": "birch.example"}, {"email": "ada"}, {"email": 5}, {"email": ""},
        {"domain": "https://birch.example"}, {"domain": "birch"}, {"domain": "birch.example/a"}, {"domain": ["a.b"]},
        {"field": FIELD.unset()}, {"field": FIELD.add("a")}, {"field": FIELD.set(["a"])}, {"field": FIELD.set("")},
        {"field": FIELD.set(True)}, {"field": {"name": "a"}}, {"field": {}}, {"field": "cf_1"},
        {"email": EMAIL, "new": {"nmae": "Birch"}}, {"email": EMAIL, "new": 5}, {"email": EMAIL, "new": {"name": 5}},
        {"domain": "birch.example", "new": {"url": "elm.example"}},
        {"field": FIELD.set("a"), "new": {"custom.cf_1": "b"}},
    ],
)  # fmt: skip
def test_unusable_arguments_are_refused(colour: Colour, arguments: dict[str, Any]) -> None:
    """No key or two, values that are none, and bodies that Close would refuse raise before anything is sent."""
    organization = Organization()
    with organization.client(colour) as close, pytest.raises(errors.InvalidRequest):
        close.leads.find_or_create(**arguments)

    assert organization.sent == {}


def test_many_made_objects_are_kept_in_little_memory() -> None:
    """Of more than ten thousand ids, the last ones are kept."""
    made = steps.MadeIds()
    for number in range(10_100):
        made.keep(number, str(number))

    assert [made.get(number) for number in (0, 99, 100, 10_099)] == [None, None, "100", "10099"]
