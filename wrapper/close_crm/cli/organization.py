"""Names as people know them, and what Close calls the same: statuses, users, contacts, custom fields."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from close_crm.fields.names import folded, nearest

from .exits import Problem
from .words import listed, safe

if TYPE_CHECKING:
    from close_crm import Close, FieldSet


@dataclass(frozen=True, slots=True)
class Stage:
    """A status within its pipeline."""

    id: str
    label: str
    type: str
    pipeline_id: str
    pipeline: str

    @property
    def full(self) -> str:
        """Its name with the pipeline's: Sales/Won."""
        return f"{self.pipeline}/{self.label}"


@dataclass(frozen=True, slots=True)
class Person:
    """A user or a contact."""

    id: str
    name: str
    email: str = ""


class Organization:
    """An organization, read as far as it is asked for, each part once."""

    def __init__(self, close: Close) -> None:
        self._close = close
        self._contacts: dict[str, list[Person]] = {}

    @cached_property
    def stages(self) -> list[Stage]:
        """All statuses, by pipeline, in the order that people see."""
        return [
            Stage(status.id, status.label, str(status.type_), pipeline.id, pipeline.name)
            for pipeline in self._close.pipelines.iterate()
            for status in pipeline.statuses
        ]

    @cached_property
    def people(self) -> list[Person]:
        """All users."""
        return [
            Person(user.id, f"{user.first_name} {user.last_name}".strip(), user.email)
            for user in self._close.users.iterate()
        ]

    @cached_property
    def me(self) -> str:
        """The id of the key's user."""
        return self._close.users.me().id

    @cached_property
    def fields(self) -> FieldSet:
        """The custom fields of opportunities; they were read just now, so what they refuse is refused at once."""
        from close_crm import FieldSet

        return FieldSet(self._close.custom_fields.opportunity().schema)

    def stage(self, id: str | None) -> Stage | None:
        """Give the status of an id."""
        return next((stage for stage in self.stages if stage.id == id), None)

    def pipeline(self, text: str) -> str:
        """Give the id of a pipeline, by its name or id.

        Raises:
            Problem: There is none, or there are several.
        """
        ids = list(dict.fromkeys(s.pipeline_id for s in self.stages if text in {s.pipeline, s.pipeline_id}))
        ids = ids or list(
            dict.fromkeys(s.pipeline_id for s in self.stages if folded(s.pipeline) == folded(text))
        )
        if len(ids) == 1:
            return ids[0]
        if ids:
            msg = f"{len(ids)} pipelines are called {quoted(text)}: use an id, {listed(ids)}"
            raise Problem(msg)
        raise _unknown("pipeline is called", text, dict.fromkeys(stage.pipeline for stage in self.stages))

    def statuses(self, text: str, pipeline: str | None = None) -> list[Stage]:
        """Give the statuses that a text may mean: an id, a label, or pipeline/label.

        Args:
            text: What people write.
            pipeline: The id of the pipeline that is meant where the text names none.

        Raises:
            Problem: There is none.
        """
        by_id = [stage for stage in self.stages if stage.id == text]
        if by_id:
            return by_id
        for same in (str, folded):
            full = [stage for stage in self.stages if same(stage.full) == same(text)]
            found = full or [
                stage
                for stage in self.stages
                if same(stage.label) == same(text) and pipeline in {None, stage.pipeline_id}
            ]
            if found:
                return found
        there = [stage for stage in self.stages if pipeline in {None, stage.pipeline_id}]
        if "/" in text:
            raise _unknown("status is called", text, [stage.full for stage in self.stages])
        where = f" of pipeline {quoted(there[0].pipeline)}" if pipeline and there else ""
        raise _unknown(f"status{where} is called", text, dict.fromkeys(stage.label for stage in there))

    def status(self, text: str, pipeline: str | None = None, *, rather: str | None = None) -> Stage:
        """Give the one status that a text means.

        Args:
            text: What people write.
            pipeline: The id of the pipeline that is meant where the text names none.
            rather: The id of the pipeline to prefer where several have it.

        Raises:
            Problem: There is none, or there are several.
        """
        found = self.statuses(text, pipeline)
        preferred = [stage for stage in found if stage.pipeline_id == rather]
        found = preferred or found
        if len(found) == 1:
            return found[0]
        told = [stage.full for stage in found]
        names = told if len(set(told)) == len(told) else [f"{stage.full} ({stage.id})" for stage in found]
        msg = f"{len(found)} statuses are called {quoted(text)}: say which, {listed(names)}"
        raise Problem(msg)

    def user(self, text: str) -> str:
        """Give the id of a user, by `me`, id, e-mail address or name.

        Raises:
            Problem: There is none, or there are several.
        """
        if text == "me":
            return self.me
        # Users who left are in no list, but own opportunities.
        if text.startswith(("user_", "group_")):
            return text
        return _one("user is called", text, self.people)

    def user_label(self, id: str, name: str) -> str:
        """Give a name that means this user and no other, else the id."""
        same = [person for person in self.people if folded(person.name) == folded(name)]
        return name if [person.id for person in same] == [id] and name != "me" else id

    def contact_name(self, id: str | None) -> str | None:
        """Give the name of a contact, as far as it was read already."""
        return next((one.name for of in self._contacts.values() for one in of if one.id == id), None)

    def contact(self, text: str, lead_id: str) -> str:
        """Give the id of a contact of a lead, by id, e-mail address or name.

        Raises:
            Problem: There is none, or there are several.
        """
        if text.startswith("cont_"):
            return text
        if lead_id not in self._contacts:
            self._contacts[lead_id] = [
                Person(one.id, one.name or "", one.emails[0].email if one.emails else "")
                for one in self._close.contacts.iterate(lead_id=lead_id)
            ]
        return _one("contact of the lead is called", text, self._contacts[lead_id])


def _one(what: str, text: str, people: Sequence[Person]) -> str:
    for same in (str, folded):
        found = [one for one in people if same(text) in {same(one.name), same(one.email)}]
        if len(found) == 1:
            return found[0].id
        if found:
            told = listed([f"{one.name} ({one.id})" for one in found])
            msg = f"{len(found)} go by {quoted(text)}: use an id, {told}"
            raise Problem(msg)
    raise _unknown(what, text, [one.name for one in people])


def _unknown(what: str, text: str, there: Iterable[str]) -> Problem:
    names = list(there)
    close = nearest(text, names)
    told = f"nearest: {listed(close)}" if close else f"there are: {listed(names)}"
    return Problem(f"no {what} {quoted(text)}; {told}")


def quoted(text: str) -> str:
    """Give what somebody wrote, for an error."""
    return f"'{safe(text)}'" if len(text) <= 80 else f"'{safe(text[:77])}...'"
