"""Whatever a response says, models read it as two other readers do: these tests' own, and the plain generator's."""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Iterator
from enum import Enum
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from close_runtime.fields import Described
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.contract.requests_from_description import DESCRIBED
from tools.benchmarks.stock_models import NAME, stock_models

from .decoding import differences
from .described import shape, shown
from .test_models import MODELS, SCHEMAS
from .values import values

#: What no schema describes: other types, null, words and keys of next year. No text of these looks like a date.
ODD = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text("abc", max_size=3),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text("abc", max_size=2), inner, max_size=2)
    ),
    max_leaves=4,
)
#: Models of kinds that are not described.
ANY_KIND = {
    schema["x-kinds"]["otherwise"]
    for schema in DESCRIBED.document["components"]["schemas"].values()
    if "x-kinds" in schema
}


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Models that openapi-python-client makes of the description without templates of ours."""
    path = list(sys.path)
    yield stock_models(Path(tmp_path_factory.mktemp("stock")))
    sys.path[:] = path
    for name in [name for name in sys.modules if name.partition(".")[0] == NAME]:
        del sys.modules[name]


@cache
def objects(name: str, odd: st.SearchStrategy[Any] | None = None) -> st.SearchStrategy[str]:
    """Return objects of a schema as JSON text: some keys are missing, some not described, some `odd` if passed."""
    described = {
        key: st.sampled_from([value.json for value in values(schema, f"{name}_{key}")])
        for key, schema in shape(SCHEMAS[name]).properties.items()
    }
    if odd is not None:
        described = {key: usual | odd for key, usual in described.items()}
    return st.builds(
        lambda whole, missing, added: json.dumps(
            {
                **{key: value for key, value in whole.items() if key not in missing},
                **{f"{key}_of_next_year": value for key, value in added.items()},
            }
        ),
        st.fixed_dictionaries(described),
        st.just(set()) | st.sets(st.sampled_from(sorted(described) or ["none"])),
        st.dictionaries(st.text("abc", max_size=2), ODD, max_size=2),
    )


@pytest.mark.parametrize("name", MODELS)
@settings(max_examples=6)
@given(data=st.data())
def test_odd_object_is_read_as_its_schema_says(name: str, data: st.DataObject) -> None:
    """Whatever a key has, its attribute is what the tests' own decoder makes of it, and the object stays as it was."""
    came = data.draw(objects(name, ODD))
    wrong = list(differences(SCHEMAS[name], json.loads(came), MODELS[name].from_dict(json.loads(came)), name))

    assert not wrong, shown(wrong)


@pytest.mark.parametrize("name", MODELS)
@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_object_is_read_as_the_plain_generator_reads_it(
    name: str, stock: ModuleType, data: st.DataObject
) -> None:
    """Each attribute is what openapi-python-client's own model has, for each object that this one can read."""
    if not hasattr(stock, MODELS[name].__name__):
        assert left_out(stock) <= len(MODELS) / 10
        return
    came = data.draw(objects(name))
    try:
        other = getattr(stock, MODELS[name].__name__).from_dict(json.loads(came))
    except KeyError:  # a required key is missing
        return
    wrong = list(differs(MODELS[name].from_dict(json.loads(came)), other, name))

    assert not wrong, shown(wrong)


def left_out(stock: ModuleType) -> int:
    """Return how many models the plain generator does not make."""
    return sum(not hasattr(stock, model.__name__) for model in MODELS.values())


def differs(ours: Any, theirs: Any, where: str) -> Iterator[str]:
    """Yield where our result is another than the plain generator's."""
    if isinstance(ours, Described):
        if type(theirs).__name__ in ANY_KIND and type(theirs).__name__ != type(ours).__name__:
            return  # read by `_type`, which the plain generator does not do
        if type(theirs).__name__ != type(ours).__name__:
            yield f"{where}: a {type(ours).__name__}, not {theirs!r}"
            return
        for attribute in type(ours)._FIELDS:
            # An underscore keeps fields of ours off the methods of dict: `values_`.
            there = attribute if hasattr(theirs, attribute) else attribute.removesuffix("_")
            found = getattr(ours, attribute, MISSING), getattr(theirs, there)
            yield from differs(*found, f"{where}.{attribute}")
        others = getattr(theirs, "additional_properties", {})
        if dict(ours.additional_properties) != others:
            yield f"{where}: beside its fields {dict(ours.additional_properties)!r}, not {others!r}"
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for place, (one, other) in enumerate(zip(ours, theirs, strict=True)):
            yield from differs(one, other, f"{where}[{place}]")
    elif type(ours) is datetime.date and theirs == datetime.datetime(ours.year, ours.month, ours.day):
        pass  # where a day and a moment are described, the plain generator takes a day for its midnight
    elif (plain := as_ours(theirs)) != ours or type(plain) is not type(ours):
        yield f"{where}: {ours!r}, not {theirs!r}"


#: The result of reading a field that is missing, which ours raises an error for.
MISSING = object()


def as_ours(theirs: Any) -> Any:
    """Return a plain value as our models have it."""
    if type(theirs).__name__ == "Unset":
        return MISSING
    if isinstance(theirs, Enum):
        return theirs.value
    # Without a zone it is one of UTC: see RowDateTime.
    if isinstance(theirs, datetime.datetime) and theirs.tzinfo is None:
        return theirs.replace(tzinfo=datetime.UTC)
    return theirs
