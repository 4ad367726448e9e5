"""The changes that a person asks for, by names, and their translation into updates."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from close_crm.bulk.models import Update
from close_crm.cli.terminal.exits import Problem
from close_crm.cli.terminal.organization import Organization, quoted
from close_crm.fields.field import CustomField
from close_crm.fields.names import chosen

if TYPE_CHECKING:
    from close_crm import Change, FieldSet


class _Clear(Enum):
    CLEAR = "clear"


#: Empties a field.
CLEAR: Final = _Clear.CLEAR
Words: TypeAlias = "str | _Clear | None"

_AMOUNT = re.compile(r"-?\d{1,15}(\.\d{1,2})?", re.ASCII)
_WHOLE = re.compile(r"-?\d{1,9}", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_PERIODS = ("annual", "monthly", "one_time")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Changes to one opportunity; None leaves a field as it is.

    Attributes:
        pipeline: The pipeline that `status` belongs to.
        set: Custom fields by name, and the text to set each to.
        add: Custom fields by name, and one value each to add to those they have.
        remove: Custom fields by name, and one value each to take out of those they have.
        unset: Names of custom fields to empty.
    """

    status: Words = None
    pipeline: Words = None
    value: Words = None
    period: Words = None
    confidence: Words = None
    note: Words = None
    won_on: Words = None
    contact: Words = None
    user: Words = None
    set: tuple[tuple[str, str], ...] = ()
    add: tuple[tuple[str, str], ...] = ()
    remove: tuple[tuple[str, str], ...] = ()
    unset: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether nothing is wanted."""
        return self == Wanted(pipeline=self.pipeline)


class Translator:
    """Translates changes by names into updates.

    Args:
        organization: Has the names and their ids.
        fields: The custom fields of the organization.
        read: Returns an opportunity; called only if a name can't be understood without it.
        prefer_own_pipeline: Whether a label that several pipelines have means the one in the opportunity's pipeline.
    """

    def __init__(
        self,
        organization: Organization,
        fields: FieldSet | Callable[[], FieldSet],
        read: Callable[[str], Mapping[str, Any]],
        *,
        prefer_own_pipeline: bool = False,
    ) -> None:
        self._organization = organization
        self._fields = fields
        self._read = read
        self._prefer_own_pipeline = prefer_own_pipeline

    def updates(self, id: str, wanted: Wanted) -> list[Update]:
        """Return the updates for the changes, in order.

        There are several if more than one value is added to or removed from a field: a request takes one at a time.

        Raises:
            Problem: A name or value can't be understood.
            InvalidRequest: Close does not accept a value.
        """
        changes = self._custom(id, wanted)
        rounds = max([1, *(len(of_field) for of_field in changes.values())])
        updates: list[Update] = []
        for number in range(rounds):
            now = [of_field[number] for of_field in changes.values() if number < len(of_field)]
            updates.append(Update(id, *now, **(self._plain(id, wanted) if number == 0 else {})))
        for update in updates:
            if update.error is not None:
                raise update.error
        return updates

    def _plain(self, id: str, wanted: Wanted) -> dict[str, Any]:
        body: dict[str, Any] = {}
        if wanted.status is not None:
            body["status_id"] = self._status(id, _text("status", wanted.status), wanted.pipeline)
        elif isinstance(wanted.pipeline, str):
            # Without a status, a pipeline changes nothing; an unknown name is still refused.
            self._organization.pipeline(wanted.pipeline)
        body |= _figures(wanted)
        if wanted.note is not None:
            # Close accepts no null for `note`; null for `note_html` clears both.
            body |= {"note_html": None} if wanted.note in {CLEAR, ""} else {"note": wanted.note}
        if wanted.contact is not None:
            body["contact_id"] = None if wanted.contact is CLEAR else self._contact(id, str(wanted.contact))
        if wanted.user is not None:
            body["user_id"] = (
                None if wanted.user is CLEAR else self._organization.user(str(wanted.user).strip())
            )
        return body

    def _status(self, id: str, text: str, pipeline: Words) -> str:
        of = self._organization.pipeline(pipeline) if isinstance(pipeline, str) else None
        prefer = None
        if of is None and self._prefer_own_pipeline:
            now = self._organization.stage(self._read(id).get("status_id"))
            prefer = now.pipeline_id if now else None
        return self._organization.status(text.strip(), of, prefer=prefer).id

    def _contact(self, id: str, text: str) -> str:
        text = text.strip()
        return (
            text if text.startswith("cont_") else self._organization.contact(text, self._read(id)["lead_id"])
        )

    def _custom(self, id: str, wanted: Wanted) -> dict[str, list[Change]]:
        if not (wanted.set or wanted.add or wanted.remove or wanted.unset):
            return {}
        known = self._fields() if callable(self._fields) else self._fields
        changes: dict[str, list[Change]] = {}
        whole: set[str] = set()

        def enter(field: CustomField, change: Change, *, replaces: bool) -> None:
            if field.id in whole or (replaces and field.id in changes):
                msg = f"custom field {quoted(field.name or field.id)} is changed twice, contradictingly: leave one out"
                raise Problem(msg)
            if replaces:
                whole.add(field.id)
            changes.setdefault(field.id, []).append(change)

        for name, text in wanted.set:
            field = known[name]
            enter(field, field.set(field.from_text(self._resolved(id, field, text))), replaces=True)
        for name in wanted.unset:
            field = known[name]
            enter(field, field.unset(), replaces=True)
        for name, text in wanted.add:
            field = known[name]
            enter(field, field.add(self._item(id, field, text)), replaces=False)
        for name, text in wanted.remove:
            field = known[name]
            enter(field, field.remove(self._item(id, field, text)), replaces=False)
        return changes

    def _item(self, id: str, field: CustomField, text: str) -> str:
        """Return one value of a field of several: a choice as the field has it, the id of a person."""
        return chosen(field.choices or (), text) if field.choices else self._resolved(id, field, text).strip()

    def _resolved(self, id: str, field: CustomField, text: str) -> str:
        """Return the text with names of people replaced by their ids."""
        if field.type not in {"user", "contact"}:
            return text
        parts = (
            [part.strip() for part in text.split(";")] if field.accepts_multiple_values else [text.strip()]
        )
        user = self._organization.user
        return "; ".join(
            user(part) if field.type == "user" else self._contact(id, part) for part in parts if part
        )


def check(wanted: Wanted) -> None:
    """Check the values that can be checked without a request.

    Raises:
        Problem: An amount, a period, a percentage or a day is not valid.
    """
    _figures(wanted)


def _figures(wanted: Wanted) -> dict[str, Any]:
    """Return the part of the body that needs no names of the organization."""
    body: dict[str, Any] = {}
    if wanted.value is not None:
        body["value"] = cents(_text("value", wanted.value))
    if wanted.period is not None:
        body["value_period"] = period(_text("period", wanted.period))
    if wanted.confidence is not None:
        body["confidence"] = percent(_text("confidence", wanted.confidence))
    if wanted.won_on is not None:
        body["date_won"] = None if wanted.won_on is CLEAR else day(str(wanted.won_on))
    return body


def _text(name: str, words: Words) -> str:
    if isinstance(words, str) and words.strip():
        return words.strip()
    msg = f"{name} can't be empty: Close accepts no null for it"
    raise Problem(msg)


def cents(text: str) -> int:
    """Return a plain decimal in cents.

    Raises:
        Problem: It is not a plain decimal.
    """
    if not _AMOUNT.fullmatch(text):
        msg = f"value takes a plain decimal such as 1200.50, not {quoted(text)}"
        raise Problem(msg)
    whole, _, rest = text.lstrip("-").partition(".")
    return (-1 if text.startswith("-") else 1) * (int(whole) * 100 + int((rest + "00")[:2]))


def period(text: str) -> str:
    """Return a value period as Close spells it.

    Raises:
        Problem: It is not a value period.
    """
    word = text.strip().casefold().replace("-", "_").replace(" ", "_")
    if word not in _PERIODS:
        msg = f"period takes one of {', '.join(_PERIODS)}, not {quoted(text)}"
        raise Problem(msg)
    return word


def percent(text: str) -> int:
    """Return a percentage as a number.

    Raises:
        Problem: It is not a whole number.
    """
    number = text.removesuffix("%").strip()
    if not _WHOLE.fullmatch(number):
        msg = f"confidence takes whole percents such as 80, not {quoted(text)}"
        raise Problem(msg)
    return int(number)


def day(text: str) -> str:
    """Return the day that an opportunity was won, as it is sent.

    Raises:
        Problem: It is not a day that exists.
    """
    return checked_day(text.strip(), "the day won")


def checked_day(text: str, what: str) -> str:
    """Return a day as YYYY-MM-DD.

    Raises:
        Problem: It is not a day that exists.
    """
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text).isoformat()
    except ValueError:
        pass
    msg = f"{what} takes a day as YYYY-MM-DD that exists, not {quoted(text)}"
    raise Problem(msg)


def assignment(text: str, option: str, names: Callable[[str], bool]) -> tuple[str, str]:
    """Return name and value of `Name=value`. A name may contain equals signs if there is such a field.

    Raises:
        Problem: There is no equals sign, or no name.
    """
    places = [place for place, char in enumerate(text) if char == "="]
    if not places or not text[: places[0]].strip():
        msg = f"{option} takes NAME=VALUE, not {quoted(text)}"
        raise Problem(msg)
    place = places[0] if len(places) == 1 else next((at for at in places if names(text[:at])), places[0])
    return text[:place], text[place + 1 :]


def cleared(text: str | None, marker: str = "none") -> Words:
    """Return the value of an option, CLEAR for the marker."""
    return CLEAR if text is not None and text.strip().casefold() == marker else text
