"""A record that is not as described, in every model and field: what is read is never lost for it."""

from __future__ import annotations

import copy
from typing import Any, Final, cast

import close_api.models
import pytest
from close_api.models import Opportunity
from close_runtime.errors import MissingField

#: A new word, bad dates, numbers as text, and values of every other kind.
STRANGE: Final[list[Any]] = [
    "a_new_word", "", "2026-99-99", "2026-13-01T25:00:00Z", "12", 12, -1, 1.5, 1e300, True, None, [], [None], ["a"],
    [{}], {}, {"id": 7}, [[]],
]  # fmt: skip
NAMES: Final = [
    name
    for name in dir(close_api.models)
    if isinstance(found := getattr(close_api.models, name), type) and hasattr(found, "_FIELDS")
]


def model(name: str) -> type[Opportunity]:
    """Return a model; all are made alike."""
    return cast("type[Opportunity]", getattr(close_api.models, name))


def read_all(record: Any) -> None:
    """Read every described field, whether it is there or not."""
    for attribute in type(record)._FIELDS:
        try:
            getattr(record, attribute)
        except MissingField:
            assert type(record)._FIELDS[attribute].name not in record.to_dict()


@pytest.mark.parametrize("name", NAMES)
def test_bad_record_is_read_and_given_back(name: str) -> None:
    """Whichever field is missing, or has another kind of value, a record is read and returned as received."""
    kind = model(name)
    for field in kind._FIELDS.values():
        for strange in STRANGE:
            came = {field.name: strange}
            record = kind.from_dict(copy.deepcopy(came))
            read_all(record)

            assert record.to_dict() == came


@pytest.mark.parametrize(
    "name", [name for name in NAMES if "data" in model(name)._FIELDS and name.endswith("List")]
)
def test_bad_record_keeps_its_page(name: str) -> None:
    """Between two good records of a page, one with any field missing or strange leaves them and itself readable."""
    page = model(name)
    item = type(cast("Any", page.from_dict({"data": [{}]})).data[0])
    bad = [{field.name: strange} for field in item._FIELDS.values() for strange in STRANGE]
    for one in [*bad, {}]:
        came = {"data": [{"id": "first"}, one, {"id": "last"}], "has_more": False}
        records = cast("Any", page.from_dict(copy.deepcopy(came))).data
        for record in records:
            read_all(record)

        assert [records[0].to_dict(), records[1].to_dict(), records[2].to_dict()] == came["data"]
