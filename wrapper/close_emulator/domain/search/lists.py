"""Searches of lists: the texts of `query` and `lead_query`, and Smart Views by id."""

from typing import NoReturn

from close_emulator.problems import refuse_fields, refuse_unknown
from close_emulator.state.store import Record

from .kinds import KINDS
from .parser import parse
from .scope import Scope, SearchError, Test
from .spans import is_relative
from .text_evaluation import ordered, test_of
from .tree import Search


class ListSearch:
    """A search text of a list, ready to be asked.

    Args:
        text: The text.
        name: The parameter that it is in, for refusals.
        kind: The kind of objects in the list.
        scope: What it is evaluated in.

    Raises:
        Refusal: 400, it can't be read, or says what can't be answered: a guess would answer wrongly.
    """

    def __init__(self, text: str, name: str, kind: str, scope: Scope) -> None:
        self._name, self._kind, self._scope = name, KINDS[kind], scope
        try:
            self.search: Search = parse(text)
            self.test: Test = test_of(self.search.condition, self._kind, scope)
            self.order([])
        except SearchError as problem:
            self._refuse(problem)

    def order(self, found: list[Record]) -> list[Record]:
        """Return what was found as the text wants it: its order if it names one, and the part that it names."""
        return ordered(self.search, self._kind, found, self._scope)

    def condition_alone(self) -> Test:
        """Return the test of a text that names no order and no part.

        Raises:
            Refusal: 400, it names one, which means nothing here.
        """
        if self.search.sort or self.search.slice:
            self._refuse(SearchError("sort: and slice: have no meaning here."))
        return self.test

    def _refuse(self, problem: SearchError) -> NoReturn:
        refuse_fields({self._name: _sentence(problem)})


def _sentence(problem: SearchError) -> str:
    text = str(problem)
    return text if text.startswith("The search can't be read") else f"The search can't be answered: {text}"


def view_test(view_id: str, name: str, kind: str, scope: Scope) -> Test:
    """Return whether a Smart View shows an object.

    Raises:
        Refusal: 404, there is none with this id; 400, it shows other objects, or can't be evaluated.
    """
    try:
        shown, test = scope.view_of(scope, view_id)
    except LookupError:
        refuse_unknown("SavedSearch")
    except SearchError as problem:
        refuse_fields({name: _sentence(problem)})
    if shown != kind:
        refuse_fields(
            {
                name: f"The search can't be answered: this Smart View shows objects of the kind {shown}, not {kind}."
            }
        )
    return test


def moves_with_the_clock(text: str) -> bool:
    """Whether a search text may find other objects at another moment of the same state."""
    return is_relative(text) or "save_" in text
