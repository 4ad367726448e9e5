"""Web forms, which are only read. https://developer.close.com/api/resources/forms"""

from collections.abc import Iterator
from typing import Final

from close_emulator.resources.generic import Plain
from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store


def _seed(store: Store) -> Iterator[Record]:
    # Forms are dated to the second.
    dates = dict.fromkeys(("date_created", "date_updated"), "2026-03-02T09:15:41+00:00")
    email = {"id": make_id(store.id_seed, "formfld", 0), "name": "E-mail", "type": "email", "choices": None}
    yield {
        **dates,
        "id": make_id(store.id_seed, "form", 0),
        "name": "Contact us",
        "is_archived": False,
        "field_definitions": [email],
    }
    sizes = [{"label": "Up to ten", "value": "small"}, {"label": "More", "value": "large"}]
    size = {"id": make_id(store.id_seed, "formfld", 1), "name": "Size", "type": "choices", "choices": sizes}
    yield {**dates, "name": "Ask for an offer", "is_archived": True, "field_definitions": [size]}


PLAIN: Final = Plain(
    tag="forms",
    path="/form/",
    prefix="form",
    name="Form",
    operations=("list", "get"),
    newest_first=False,
    seed=_seed,
)
