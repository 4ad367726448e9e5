"""The baseline: cells as exported, and Close's values at that time, stored in the file itself to recognize edits.

In CSV it is the last column, in a workbook a hidden sheet. A cell of it is a version, a checksum and compressed JSON in
base64url: letters, digits, `-` and `_`, which no spreadsheet converts to a number, a day or a formula.

    {"id": "oppo_...", "cells": {"value": ["1200.50", {"value": 120050, "value_currency": "USD", ...}]}}
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from close_crm.cli.terminal.columns import Column, Record, heading
from close_crm.cli.terminal.exits import Problem
from close_crm.fields.field import ID

from .forms import LONGEST, settled

if TYPE_CHECKING:
    from close_crm import FieldSet

#: The heading of its column, and the title of its sheet.
HEADING = "_baseline"
_VERSION = "b1"
_FORM = re.compile(r"b\d+[A-Za-z0-9_-]{20,}", re.ASCII)
_CHECKSUM = 8
#: Limit of an unpacked cell, in bytes: more than any cell of a spreadsheet needs.
_LONGEST_UNPACKED = 4_000_000
#: The longest value that is stored in full, in characters; the second is for cells that get too long.
_LIMITS = (200, 60)

#: The keys of an opportunity that must be unchanged for a column to be sent; an amount with currency and period.
EXPECTED: Mapping[str, tuple[str, ...]] = {
    "status": ("status_id",),
    "pipeline": ("status_id",),
    "value": ("value", "value_currency", "value_period"),
    "period": ("value_period",),
    "confidence": ("confidence",),
    "note": ("note",),
    "won_on": ("date_won",),
    "contact": ("contact_id",),
    "user": ("user_id",),
}
_IDS = {"status_id": "status", "contact_id": "contact", "user_id": "user"}
Kind: TypeAlias = Literal["number", "day", "text"]


class Digest:
    """A digest of a long value, and equal to that value."""

    __slots__ = ("length", "value")
    __hash__ = None  # type: ignore[assignment]  # it is equal to values of any hash

    def __init__(self, value: str, length: int) -> None:
        self.value = value
        self.length = length

    @classmethod
    def of(cls, value: Any) -> Digest:
        """Return the digest of a JSON value."""
        text = json.dumps(value, sort_keys=True)
        length = len(value) if isinstance(value, str) else len(text)
        return cls(hashlib.blake2b(text.encode(), digest_size=12).hexdigest(), length)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Digest):
            return self.value == other.value
        return isinstance(other, (str, list, dict)) and Digest.of(other).value == self.value


@dataclass(frozen=True, slots=True)
class Cell:
    """One exported cell.

    Attributes:
        text: Its text.
        values: Close's values at that time, by key; empty for a column that can't be changed.
    """

    text: str | Digest
    values: Mapping[str, Any]

    @property
    def said(self) -> str | None:
        """Its text; None if that was too long to be stored."""
        return self.text if isinstance(self.text, str) else None


@dataclass(frozen=True, slots=True)
class Baseline:
    """An opportunity as it was exported.

    Attributes:
        id: The opportunity.
        cells: Its cells, by the meanings of their columns.
    """

    id: str
    cells: Mapping[str, Cell]


def target_of(column: Column) -> str:
    """Return the meaning of an export's column, as `mapping` reads its heading; an id for a custom field."""
    key = column.keys[0]
    return key.removeprefix("custom.") if key.startswith("custom.") else named(column.name)


def named(name: str) -> str:
    """Return the meaning of a heading that is not a custom field."""
    form = heading(name)
    return _IDS.get(form, form)


def kind_of(target: str, fields: FieldSet) -> Kind:
    """Return how the cells of a column are read."""
    if target in {"value", "confidence"}:
        return "number"
    if target == "won_on":
        return "day"
    if ID.fullmatch(target) and target in fields:
        field = fields[target]
        if not field.accepts_multiple_values and field.type in {"number", "date"}:
            return "number" if field.type == "number" else "day"
    return "text"


def recorded(columns: Sequence[Column], texts: Sequence[str], record: Record) -> str:
    """Return the baseline's cell of an opportunity.

    Args:
        columns: The columns of the export.
        texts: The texts of their cells.
        record: The opportunity.

    Raises:
        Problem: It is too long for a cell of a spreadsheet.
    """
    cells: dict[str, list[Any]] = {}
    for column, text in zip(columns, texts, strict=True):
        target = target_of(column)
        keys = column.keys[:1] if column.keys[0].startswith("custom.") else EXPECTED.get(target, ())
        if target != "id":
            cells[target] = [settled(text), {key: record.get(key) for key in keys}]
    for limit in _LIMITS:
        short = {
            target: [_short(text, limit), {key: _short(value, limit) for key, value in values.items()}]
            for target, (text, values) in cells.items()
        }
        cell = _packed({"id": record.get("id"), "cells": short})
        if len(cell) < LONGEST:
            return cell
    msg = (
        f"{len(columns)} columns are too many for a baseline: choose some with --fields, or leave it out "
        f"with --no-baseline"
    )
    raise Problem(msg)


def _short(value: Any, limit: int) -> Any:
    if isinstance(value, dict) or (isinstance(value, (str, list)) and len(json.dumps(value)) > limit):
        digest = Digest.of(value)
        return {"digest": digest.value, "length": digest.length}
    return value


def _packed(content: Any) -> str:
    raw = zlib.compress(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode(), 9)
    return _VERSION + _checksum(raw) + base64.urlsafe_b64encode(raw).decode().rstrip("=")


def _checksum(raw: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.blake2b(raw, digest_size=6).digest()).decode()


def is_baseline(cell: str) -> bool:
    """Whether a cell looks like one of a baseline."""
    return _FORM.fullmatch(cell.strip()) is not None


def read(cell: str) -> Baseline:
    """Return the baseline that is stored in a cell.

    Raises:
        Problem: The cell is missing or was changed.
    """
    text = cell.strip()
    if not text:
        raise Problem(f"its baseline is missing{_ADVICE}")
    if re.match(r"b\d+", text) and not text.startswith(_VERSION):
        raise Problem(f"its baseline was written by another version of close-crm{_ADVICE}")
    try:
        start = len(_VERSION) + _CHECKSUM
        body = text[start:]
        raw = base64.b64decode(body + "=" * (-len(body) % 4), b"-_", validate=True)
        if text[:start] != _VERSION + _checksum(raw):
            raise Problem(f"its baseline is damaged{_ADVICE}")
        unpacked = zlib.decompressobj().decompress(raw, _LONGEST_UNPACKED)
        content = json.loads(unpacked)
        cells = {
            str(target): Cell(_long(text), {key: _long(value) for key, value in values.items()})
            for target, (text, values) in content["cells"].items()
        }
        return Baseline(str(content["id"]), cells)
    except (binascii.Error, zlib.error, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise Problem(f"its baseline is damaged{_ADVICE}") from None


_ADVICE = (
    ", so edited cells can't be recognized: export it again, or send every filled cell with --every-cell"
)


def _long(value: Any) -> Any:
    return Digest(str(value["digest"]), int(value["length"])) if isinstance(value, dict) else value
