"""How the description's files are read."""

from __future__ import annotations

from typing import Any

import pytest
from yaml import YAMLError
from yaml_files import parsed


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on", "on"),
        ("no", "no"),
        ("2026-11-28", "2026-11-28"),
        ("2026-11-28T09:00:00Z", "2026-11-28T09:00:00Z"),
        ("12:30", "12:30"),
        ("1_000", "1_000"),
        ("0", 0),
        ("-12", -12),
        ("0.5", 0.5),
        ("1e3", 1000.0),
        ("true", True),
        ("null", None),
        ("~", None),
        ("", None),
        ("'5'", "5"),
        ("<<: {a: 1}\n  b: 2", {"a": 1, "b": 2}),
    ],
)
def test_values_are_those_of_json(text: str, value: Any) -> None:
    """Words that older YAML reads as booleans, dates, octal or sexagesimal numbers are texts."""
    read = parsed(f"key:\n  {text}")["key"]

    assert (read, type(read)) == (value, type(value))


@pytest.mark.parametrize(
    "text",
    [
        "a: 1\nb: 2\na: 3",
        "{200: a, '200': b}",
        "a: True",
        "a: NULL",
        "a: 010",
        "a: 0x10",
        "a: +5",
        "a: .5",
        "a: 1.",
        "a: -.inf",
        "{a: 1, 'a': 2}",
        "x: {a: 1, a: 1}",
        "null: 1\n~: 2",
        "[a]: 1",
        "a: [1",
        "a: !date 1",
    ],
)
def test_doubtful_files_are_refused(text: str) -> None:
    """A key that is there twice, or is none of JSON's; values that JSON writes otherwise; what is no YAML."""
    with pytest.raises(YAMLError):
        parsed(text)


def test_merged_mappings_are_merged_again() -> None:
    """A mapping that overrides a key of what it merges is no mapping with a key twice, also where others merge it."""
    text = "a: &a {k: 1, l: 0}\nx:\n  y: &b\n    <<: *a\n    k: 2\nz:\n  <<: *b\n  l: 3\n"

    assert parsed(text) == {"a": {"k": 1, "l": 0}, "x": {"y": {"k": 2, "l": 0}}, "z": {"k": 2, "l": 3}}
