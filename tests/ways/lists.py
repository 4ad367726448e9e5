"""The ways to have a list, page by page and with chosen fields."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import islice
from typing import Any, ClassVar, Final

from close_crm import Close
from close_runtime.partial import Partial

from tests.facades import facade_of

from .decoding import attributes, differences
from .described import (
    Argument,
    Schema,
    shape,
)
from .session import Answer, Session
from .values import Value
from .way import Said, Way, model
from .wire import Wire

#: How many objects are asked for at a time where nobody says so.
_PAGE: Final = 100


class Iterate(Way):
    """The method that returns all objects of a list."""

    without: ClassVar[tuple[str, ...]] = ("_limit", "_skip", "_cursor")

    def own(self, said: Sequence[Said]) -> dict[str, str]:
        return self.pages(said)

    def pages(self, said: Sequence[Said]) -> dict[str, str]:
        """Return what reading page by page needs: a size, an order, and the fields by which it finds its way."""
        paging = self.paging
        if paging["form"] != "offset":
            return {}
        own = {"_limit": str(min(_PAGE, paging.get("max_limit", _PAGE)))}
        window = paging.get("window", {})
        if window.get("order"):
            own["_order_by"] = window["field"]
        return own

    def call(self, session: Session, said: Sequence[Said]) -> Any:
        return list(islice(super().call(session, said), 5))

    def wanted(self, said: Sequence[Said]) -> Wire:
        """Return the first request; `_fields` asks as well for what the iteration goes by."""
        return super().wanted([self._with_guides(said, *one) for one in said])

    def _with_guides(self, said: Sequence[Said], argument: Argument, name: str, value: Value) -> Said:
        if name != "_fields" or self.paging["form"] != "offset":
            return argument, name, value
        return argument, name, Value(value.given, [*value.json, *sorted(self.guides(said) - set(value.json))])

    def guides(self, said: Sequence[Said]) -> set[str]:
        """Return the fields that say where an iteration stands."""
        window, changes = self.paging.get("window", {}).get("field"), self.paging.get("changes", {})
        order = next((value.json for _, name, value in said if name == "_order_by"), "")
        if changes.get("order") and order.removeprefix("-") == changes["field"]:
            return {"id", changes["field"]}
        return {"id", window or changes.get("field") or "id"}

    def wrong(self, result: Any, sent: Answer) -> Iterator[str]:
        yield from self.wrong_objects(result, sent)

    def wrong_objects(self, objects: Sequence[Any], sent: Answer) -> Iterator[str]:
        """Yield what is wrong with the objects of the list."""
        if len(objects) != len(sent.json["data"]):
            yield f"{len(objects)} objects instead of {len(sent.json['data'])}"
        for number, (came, read) in enumerate(zip(sent.json["data"], objects, strict=False)):
            yield from differences(self.item, came, read, f"object {number}")
            if isinstance(self, Only) and not isinstance(read, self.kind):
                yield f"object {number} is a whole {type(read).__name__}"


class ByPage(Iterate):
    """Its pages."""

    encodes = False

    def call(self, session: Session, said: Sequence[Said]) -> Any:
        return list(islice(Way.call(self, session, said).pages(), 3))

    def wrong(self, result: Any, sent: Answer) -> Iterator[str]:
        [page] = result
        yield from wrong_page(page, sent)
        yield from self.wrong_objects(page.data, sent)
        if not isinstance(page.resume_token, str):
            yield f"resume token is {page.resume_token!r}"


class Only(Way):
    """A method that asks for the fields of a class alone."""

    encodes = False

    without: ClassVar[tuple[str, ...]] = ("_fields",)

    @property
    def model(self) -> type[Any]:
        """The model of the objects."""
        return model(self.object)

    @property
    def object(self) -> Schema:
        """The schema of the objects."""
        schema = self.answered_with[1]
        assert schema is not None
        return self.item if self.is_list else schema

    @property
    def is_list(self) -> bool:
        """Whether it is a list that is asked for."""
        return "data" in shape(self.answered_with[1] or {}).properties

    @cached_property
    def kind(self) -> type[Partial]:
        """A class of yours, with every field."""
        fields = {name: getattr(self.model, name) for name in attributes(self.model, self.object).values()}
        return type(self.model.__name__, (Partial,), fields)

    def own(self, said: Sequence[Said]) -> dict[str, str]:
        return {"_fields": ",".join(shape(self.object).properties)}

    def target(self, close: Close) -> Any:
        return getattr(facade_of(close, self.tag).partial(self.kind), self.method)

    def wrong(self, result: Any, sent: Answer) -> Iterator[str]:
        if self.is_list:
            yield from wrong_page(result, sent)
            yield from Iterate.wrong_objects(self, result.data, sent)  # type: ignore[arg-type]  # of any list
        else:
            yield from super().wrong(result, sent)
            if not isinstance(result, self.kind):
                yield f"a whole {type(result).__name__}"


class OnlyIterate(Only, Iterate):
    """The same, for all objects of a list."""

    without = ("_limit", "_skip", "_cursor", "_fields")

    def own(self, said: Sequence[Said]) -> dict[str, str]:
        return {**self.pages(said), **Only.own(self, said)}

    def wrong(self, result: Any, sent: Answer) -> Iterator[str]:
        return Iterate.wrong(self, result, sent)


class OnlyByPage(OnlyIterate, ByPage):
    """The same, page by page."""

    def wrong(self, result: Any, sent: Answer) -> Iterator[str]:
        return ByPage.wrong(self, result, sent)


def wrong_page(page: Any, sent: Answer) -> Iterator[str]:
    """Yield what is wrong with what a page says beside its objects."""
    beside = (page.has_more, page.total_results, list(page) == page.data)
    if beside != (sent.json["has_more"], sent.json.get("total_results"), True):
        yield f"a page says {beside}"
