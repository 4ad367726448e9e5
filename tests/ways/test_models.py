"""Each attribute of each model is read and written as its schema says, compared with a decoder of these tests' own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import close_api.models
import pytest
from close_runtime.fields import Described
from openapi_python_client.strings import pascal_case

from tests.contract.requests_from_description import DESCRIBED

from .decoding import attributes, differences
from .described import Schema, alternatives, resolved, shape, shown
from .values import values

SCHEMAS: dict[str, Schema] = {
    name: {"$ref": f"#/components/schemas/{name}"} for name in DESCRIBED.document["components"]["schemas"]
}
MODELS: dict[str, type[Any]] = {
    name: found
    for name in SCHEMAS
    if isinstance(found := getattr(close_api.models, pascal_case(name), None), type)
    and issubclass(found, Described)
}
#: Models of bodies: only described keys, with described values.
STRICT = [name for name in MODELS if shape(SCHEMAS[name]).closed]


def is_object(schema: Schema) -> bool:
    """Whether a schema describes an object."""
    return schema["type"] == "object" or bool(shape(schema).properties)


def answers(name: str) -> Iterator[dict[str, Any]]:
    """Yield objects with every key, with each by itself in each kind of value, and with one that nobody described."""
    schema = SCHEMAS[name]
    for value in values(schema, name):
        yield value.json
    whole = next(values(schema, name)).json
    yield {**whole, "of_next_year": {"a": [1, None]}}
    for key in shape(schema).properties:
        yield {other: value for other, value in whole.items() if other != key}
        yield {**whole, key: None}


@pytest.mark.parametrize("name", MODELS)
def test_each_attribute_is_the_received_value(name: str) -> None:
    """Each attribute is its key's value as Python has it; a key that did not come is said to be missing."""
    wrong = []
    for came in answers(name):
        read = MODELS[name].from_dict(json.loads(json.dumps(came)))
        wrong += list(differences(SCHEMAS[name], came, read, name))

    assert not wrong, shown(wrong)


@pytest.mark.parametrize("name", STRICT)
def test_each_attribute_is_sent_as_it_was_set(name: str) -> None:
    """Given to the constructor, set as an attribute or set as a key, a value is under its own key alone."""
    model, keys, wrong = MODELS[name], shape(SCHEMAS[name]), []
    names = attributes(model, SCHEMAS[name])
    several = {key: list(values(schema, f"{name}_{key}")) for key, schema in keys.properties.items()}
    needed = {key: several[key][0] for key in keys.required}
    for key, attribute in names.items():
        for value in several[key]:
            said = {**needed, key: value}
            made = model(**{names[one]: each.given for one, each in said.items()})
            if made.to_dict() != {one: each.json for one, each in said.items()}:
                wrong.append(f"{attribute}={value.given!r} is {made.to_dict()!r}")
            changed, by_key = model.from_dict({}), model.from_dict({})
            setattr(changed, attribute, value.given)
            by_key[key] = value.given
            wrong += [
                f"{attribute}, set to {value.given!r}, is {body.to_dict()!r}"
                for body in (changed, by_key)
                if json.dumps(body.to_dict()) != json.dumps({key: value.json})
            ]

    assert not wrong, shown(wrong)


def test_every_object_has_its_model() -> None:
    """Each described object is a model of the same keys, and no model has keys that nobody described."""
    # Errors are raised, not read; unions are read as one of their kinds.
    objects = {
        name
        for name in SCHEMAS
        if name != "Error"
        and "x-kinds" not in resolved(SCHEMAS[name])
        and any(is_object(one) for one in alternatives(SCHEMAS[name]))
    }

    assert objects == MODELS.keys()
    for name, model in MODELS.items():
        described = attributes(model, SCHEMAS[name])
        assert {attribute: field.name for attribute, field in model._FIELDS.items()} == {
            attribute: key for key, attribute in described.items()
        }
