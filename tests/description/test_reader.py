"""The reader of the description: which operation a path is for, how texts are read, what is checked and when."""

from __future__ import annotations

import subprocess
import sys
from urllib.parse import quote

import pytest
from close_description import PathTemplate, load
from hypothesis import given
from hypothesis import strategies as st

ENDLESS = "1" * 4001


@pytest.mark.parametrize(
    ("method", "path", "operation", "values"),
    [
        ("POST", "/lead/merge/", "leads_merge", {}),
        ("GET", "/lead/merge/", "leads_get", {"id": "merge"}),
        ("GET", "/user/availability/", "users_availability", {}),
        ("GET", "/lead/a%2Fb/", "leads_get", {"id": "a/b"}),
        ("GET", "/lead/../", "leads_get", {"id": ".."}),
        ("GET", "/lead//", None, {}),
        ("GET", "/lead/lead_1", None, {}),
        ("PATCH", "/lead/lead_1/", None, {}),
        ("GET", "/nothing/", None, {}),
    ],
)
def test_operation_of_a_path(method: str, path: str, operation: str | None, values: dict[str, str]) -> None:
    """Fixed segments go before parameters; segments are decoded one by one and taken literally."""
    found, read = load().find(method, path)

    assert (found and found.id, read) == (operation, values)


@given(
    st.sampled_from(load().templates),
    st.text(min_size=1, alphabet=st.characters(categories=["L", "N", "P", "S"])),
)
def test_every_described_path_is_found(template: PathTemplate, value: str) -> None:
    """Whatever stands for its parameters, a path belongs to its own template or to one with fewer parameters."""
    path = "/".join(quote(value, safe="") if part.startswith("{") else part for part in template.segments)

    found = load().find_path(path)

    assert found is not None
    assert found[0] is template or found[0].parameters < template.parameters
    assert set(found[1].values()) <= {value}


@pytest.mark.parametrize(
    ("text", "strict", "lenient"),
    [
        ("7", 7, 7),
        ("-7", -7, -7),
        ("+7", "+7", 7),
        ("7.", "7.", "7."),
        ("", "", ""),
        ("1" * 4001, "1" * 4001, "1" * 4001),
    ],
    ids=lambda value: str(value)[:8],
)
def test_texts_of_integers(text: str, strict: object, lenient: object) -> None:
    """Strictly only what JSON writes is a number; leniently what servers read as one. Digits are bounded."""
    operation, _ = load().find("GET", "/lead/")
    assert operation is not None
    limit = operation.parameters["query", "_limit"]

    assert (limit.read(text), limit.read(text, lenient=True)) == (strict, lenient)


def test_answers_are_found_by_status() -> None:
    """A status is described by itself or by its class; one that is not has no key and no verdict."""
    operation, _ = load().find("GET", "/me/")
    assert operation is not None

    assert operation.answer_key(200) == "200"
    assert operation.answer_key(302) is None
    assert operation.answer_errors(302, {}) is None
    assert operation.answer_errors(200, [])


def test_checks_of_one_schema_are_one() -> None:
    """Schemas that refer to one component are compiled once."""
    reading, _ = load().find("GET", "/opportunity/oppo_1/")
    updating, _ = load().find("PUT", "/opportunity/oppo_1/")
    assert reading is not None
    assert updating is not None
    first, second = reading.answers["200"], updating.answers["200"]

    assert first is not None
    assert second is not None
    assert first.check is second.check


def test_validator_is_loaded_by_the_first_check() -> None:
    """Looking operations up needs no jsonschema-rs: recordings work without the extra."""
    code = (
        "import sys; from close_description import load; load().find('GET', '/me/');"
        "import close_crm.testing.recording; print('jsonschema_rs' in sys.modules)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert shown.stdout.strip() == "False"
