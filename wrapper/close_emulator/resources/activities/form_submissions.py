"""Submissions of web forms. https://developer.close.com/api/resources/activities/form-submissions"""

from collections.abc import Iterator
from typing import Final

from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store

from .kind import Kind


def _seed(store: Store) -> Iterator[Record]:
    lead_id = next(iter(store.leads))
    yield {
        "lead_id": lead_id,
        "contact_id": store.contacts_of(lead_id)[0]["id"],
        "form_id": make_id(store.id_seed, "form", 0),
        "form_name": "Contact us",
        "form_configuration_id": make_id(store.id_seed, "formconf", 0),
        "ip_address": "192.0.2.7",
        "origin": "https://www.example.com",
        "source_url": "https://www.example.com/contact?from=mail",
        "source_url_normalized": "www.example.com/contact",
        "values": {make_id(store.id_seed, "formfld", 0): "dora@birch.example"},
        "values_by_name": {"E-mail": "dora@birch.example"},
    }


KIND: Final = Kind(
    tag="activities.form_submissions",
    path="/activity/form_submission/",
    name="FormSubmission",
    kind="FormSubmission",
    operations=("list", "get", "delete"),
    behaviour={"list": "nobody can fill in a web form, so that the only submission is the seed's"},
    seed=_seed,
)
