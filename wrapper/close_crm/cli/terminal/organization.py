"""Names of an organization and their ids: statuses, users, contacts, custom fields."""

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
    """An organization. Each part is read when it is first needed, and once."""

    def __init__(self, close: Close) -> None:
        self._close = close
        self._contacts: dict[str, list[Person]] = {}

    @cached_property
    def stages(self) -> list[Stage]:
        """All statuses, by pipeline, in the order of Close's screen."""
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
        """Return the status of an id, None if there is none."""
        return next((stage for stage in self.stages if stage.id == id), None)

    def pipeline(self, text: str) -> str:
        """Return the id of a pipeline, by its name or id.

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
        """Return the statuses that a text may mean: an id, a label, or pipeline/label.

        Args:
            text: An id, a label, or pipeline/label.
            pipeline: The id of the pipeline to search if the text names none; None searches all.

        Raises:
            Problem: There is none.
        """
        by_id = [stage for stage in self.stages if stage.id == text]
        if by_id:
            return by_id
        for same in (str, folded):
            full = [stage for stage in self.stages if same(stage.full) == same(text)]
            matching = full or [
                stage
                for stage in self.stages
                if same(stage.label) == same(text) and pipeline in {None, stage.pipeline_id}
            ]
            if matching:
                return matching
        there = [stage for stage in self.stages if pipeline in {None, stage.pipeline_id}]
        if "/" in text:
            raise _unknown("status is called", text, [stage.full for stage in self.stages])
        where = f" of pipeline {quoted(there[0].pipeline)}" if pipeline and there else ""
        raise _unknown(f"status{where} is called", text, dict.fromkeys(stage.label for stage in there))

    def status(self, text: str, pipeline: str | None = None, *, prefer: str | None = None) -> Stage:
        """Return the one status that a text means.

        Args:
            text: An id, a label, or pipeline/label.
            pipeline: The id of the pipeline to search if the text names none; None searches all.
            prefer: The id of the pipeline to prefer if several have such a status.

        Raises:
            Problem: There is none, or there are several.
        """
        matching = self.statuses(text, pipeline)
        matching = [stage for stage in matching if stage.pipeline_id == prefer] or matching
        if len(matching) == 1:
            return matching[0]
        names = [stage.full for stage in matching]
        if len(set(names)) < len(names):
            names = [f"{stage.full} ({stage.id})" for stage in matching]
        msg = f"{len(matching)} statuses are called {quoted(text)}: say which, {listed(names)}"
        raise Problem(msg)

    def user(self, text: str) -> str:
        """Return the id of a user, by `me`, id, e-mail address or name.

        Raises:
            Problem: There is none, or there are several.
        """
        if text == "me":
            return self.me
        # Users who left are in no list, but still own opportunities.
        if text.startswith(("user_", "group_")):
            return text
        return _one("user is called", text, self.people)

    def user_label(self, id: str, name: str) -> str:
        """Return the name of a user if it is unambiguous, else the id."""
        same = [person for person in self.people if folded(person.name) == folded(name)]
        return name if [person.id for person in same] == [id] and name != "me" else id

    def contact_name(self, id: str | None) -> str | None:
        """Return the name of a contact, None if it was not read yet."""
        return next((one.name for of in self._contacts.values() for one in of if one.id == id), None)

    def contact(self, text: str, lead_id: str) -> str:
        """Return the id of a contact of a lead, by id, e-mail address or name.

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
        matching = [one for one in people if same(text) in {same(one.name), same(one.email)}]
        if len(matching) == 1:
            return matching[0].id
        if matching:
            names = listed([f"{one.name} ({one.id})" for one in matching])
            msg = f"{len(matching)} are called {quoted(text)}: use an id, {names}"
            raise Problem(msg)
    raise _unknown(what, text, [one.name for one in people])


def _unknown(what: str, text: str, there: Iterable[str]) -> Problem:
    names = list(there)
    close = nearest(text, names)
    choice = f"nearest: {listed(close)}" if close else f"there are {listed(names)}"
    return Problem(f"no {what} {quoted(text)}; {choice}")


def quoted(text: str) -> str:
    """Return a text of the user's in quotation marks, for an error."""
    return f"'{safe(text)}'" if len(text) <= 80 else f"'{safe(text[:77])}...'"
