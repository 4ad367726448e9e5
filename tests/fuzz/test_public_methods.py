"""Whatever is handed to public methods that send nothing, they take it or refuse it in our tree."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import CustomField, FieldSet, OAuthApp, Tokens, Update, difference, errors, models, search
from close_crm.fields import codegen
from close_crm.telemetry import Tracing
from close_crm.testing import FakeClock, Recording
from close_crm.testing.scrubbing import Scrubber

from .foreign import OBJECTS, Theirs

SCHEMA = {"fields": [{"id": "cf_1", "name": "Tier", "type": "choices", "choices": ["Gold"]}]}
FIELDS = FieldSet(SCHEMA)
#: The same as a client has it: what its schema refuses is in doubt.
KEPT = FieldSet(SCHEMA, ("opportunity", None), 1)
ROW = Update("oppo_1", value=5)
APP = OAuthApp("id", "secret", redirect_uri="https://a.example/")
TOKENS = Tokens("access", "refresh", expires_at=datetime(2026, 1, 1, tzinfo=UTC))
REQUEST = httpx.Request("GET", "https://a.example/")
TEXTS = search.field("name")
METHODS: dict[str, Callable[[Any], Any]] = {
    "FieldSet[]": FIELDS.__getitem__,
    "FieldSet.set, name": lambda value: KEPT.set(value, "Gold"),
    "FieldSet.set, value": lambda value: KEPT.set("Tier", value),
    "FieldSet.change, verb": lambda value: KEPT.change("Tier", value, "Gold"),
    "FieldSet.change, verb for no field": lambda value: KEPT.change("Nobody", value, "Gold"),
    "FieldSet.of": FIELDS.of,
    "FieldSet.names": FIELDS.names,
    "FieldSet.label": FIELDS.label,
    "CustomField.from_definition": CustomField.from_definition,
    "CustomField.from_text": FIELDS["Tier"].from_text,
    "Update.expecting": ROW.expecting,
    "Update.from_dict": Update.from_dict,
    "Update.from_dict, body": lambda value: Update.from_dict({"id": "oppo_1", "body": value}),
    "Update.from_dict, zone": lambda value: Update.from_dict({"id": "a", "body": {}, "x_tz_offset": value}),
    "Update.settled": ROW.settled,
    "Update.refused": ROW.refused,
    "difference, before": lambda value: difference(value, {"value": 5}),
    "difference, update": lambda value: difference({"value": 5}, value),
    "checked": models.UpdateOpportunity.checked,
    "Tokens.from_dict": Tokens.from_dict,
    "Tokens.expires_within, seconds": lambda value: TOKENS.expires_within(value, 0),
    "Tokens.expires_within, now": lambda value: TOKENS.expires_within(0, value),
    "OAuthApp.scrub, tokens": lambda value: APP.scrub("text", value),
    "OAuthApp.code_of": lambda value: APP.code_of(value, "state"),
    "OAuthApp.authorization_url": lambda value: APP.authorization_url(scopes=value),
    "Tracing": Tracing,
    "FakeClock.advance": FakeClock().advance,
    "FakeClock.sleep": FakeClock().sleep,
    "Recording.load": Recording.load,
    "Recording.add, request": lambda value: Recording().add(value, httpx.Response(200, request=REQUEST)),
    "Recording.add, response": lambda value: Recording().add(REQUEST, value),
    "Recording.scrub": Recording().scrub,
    "Scrubber.path": Scrubber().path,
    "Scrubber.listed": Scrubber().listed,
    "Scrubber.key": Scrubber().key,
    "codegen.dump": codegen.dump,
    "codegen.render": codegen.render,
    "codegen.compare, before": lambda value: codegen.compare(value, []),
    "codegen.compare, now": lambda value: codegen.compare([], value),
    "search.text": TEXTS.text,
    "search.term": TEXTS.term,
    "search.in_": TEXTS.in_,
    "search.during": TEXTS.during,
    "search &": search.everything().__and__,
}


@pytest.mark.parametrize("name", METHODS)
def test_every_public_method(name: str) -> None:
    """Any object is taken, or refused with an error of ours that is fit to print."""
    wrong = []
    for which, make in OBJECTS.items():
        try:
            METHODS[name](make())
        except errors.CloseError as error:
            if len(str(error)) > 1000 or not str(error).isprintable():
                wrong.append(f"{which}: {str(error)[:200]!r}")
        except Theirs:
            pass
        except BaseException as error:  # noqa: BLE001 - what must not come
            wrong.append(f"{which}: {type(error).__name__}: {str(error)[:200]}")

    assert wrong == []
