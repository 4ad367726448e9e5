"""Lists that go on by themselves, in both colours."""

from __future__ import annotations

import datetime
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any, Generic, Self, SupportsIndex, TypeVar, cast, overload

import anyio
import httpx2 as httpx

from close_runtime.callers import AsyncCaller, SyncCaller
from close_runtime.errors import CloseError, IncompleteList
from close_runtime.responses import json_of, parse, unreadable

from .marks import Marks, mark
from .paging import Paging
from .plan import Plan, planned, stopped
from .planner import Place, Sight, after, ask, look, past_limit, read_again, within_limit
from .resume_token import place_of, token_of

T = TypeVar("T")
U = TypeVar("U")


@dataclass(frozen=True, slots=True)
class Page(Sequence[T], Generic[T]):
    """A page of a list: a sequence of its objects.

    Attributes:
        data: The objects.
        has_more: Whether more follow.
        total_results: How many objects the whole list has, None where Close doesn't say.
        resume_token: Where the next page begins, for `iterate(..., resume_token=...)`; None for a single page.
    """

    data: list[T]
    has_more: bool
    total_results: int | None = None
    resume_token: str | None = None

    @overload
    def __getitem__(self, index: SupportsIndex) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: SupportsIndex | slice) -> T | list[T]:
        return self.data[index]

    def __iter__(self) -> Iterator[T]:
        return iter(self.data)

    def __len__(self) -> int:
        return len(self.data)


class _Walk(Generic[T]):
    """What iterations of both colours share: everything but the sending."""

    def __init__(
        self,
        kwargs: Mapping[str, Any],
        paging: Paging,
        read: Callable[[dict[str, Any]], T],
        page_size: int | None,
        resume_token: str | None,
    ) -> None:
        self._first = planned(kwargs, paging, page_size)
        self._read = read
        self._place = Place(way=self._first.way)
        self._sight: Sight | None = None
        self._at = 0
        self._ended = False
        self._total: int | None = None
        self._server_time: datetime.datetime | None = None
        # What was handed out, where it may come into sight again.
        self._given = Marks()
        if resume_token is not None:
            self._place, self._total, self._given = place_of(self._first, resume_token)

    @property
    def _plan(self) -> Plan:
        """How the reading under way goes on."""
        return (self._first.second or self._first) if self._place.reading else self._first

    @property
    def total_results(self) -> int | None:
        """How many objects the whole list has; None before the first page, and where Close doesn't say."""
        return self._total

    @property
    def server_time(self) -> datetime.datetime | None:
        """Close's clock at the first answer; None before it, and where the answer has no `Date`."""
        return self._server_time

    @property
    def resume_token(self) -> str:
        """Where the iteration stands, as text: `iterate(..., resume_token=...)` goes on after the last object given.

        Some 250 characters; in an order whose key may change, and in lists without date filters, 12 more for each
        object given.
        """
        return token_of(self._first, self._here(), self._total, self._given)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._first.kwargs['method']} {self._first.kwargs['url']}>"

    def _here(self) -> Place:
        sight = self._sight
        if sight is None:
            return self._place
        if self._at == len(sight.new):
            return after(self._plan, sight)
        return after(self._plan, sight, sight.new[self._at - 1] + 1 if self._at else 0)

    def _request(self) -> dict[str, Any] | None:
        """Give the request to send, None if there are objects to give or the list is at its end."""
        sight = self._sight
        if sight is not None:
            if self._at < len(sight.new):
                return None
            self._place, self._sight = after(self._plan, sight), None
            if not sight.more:
                following = read_again(self._first, self._place)
                self._ended = following is None
                self._place = following or self._place
            elif sight.form == "whole":
                raise stopped(self._plan, "the list has no pages")
        if self._ended:
            return None
        self._place = within_limit(self._plan, self._place)
        return ask(self._plan, self._place)

    def _received(self, response: httpx.Response) -> None:
        body = parse(response, json_of).parsed
        raw = body.get("data") if isinstance(body, dict) else None
        if not isinstance(raw, list) or not all(isinstance(item, dict) for item in raw):
            raise unreadable(response, TypeError("data is not a list of objects"))
        if self._server_time is None:
            self._server_time = _date_of(response)
        total = body.get("total_results")
        if self._place.bound is None and not self._place.reading and isinstance(total, int):
            self._total = total
        found = look(self._plan, self._place, body, raw, self._given)
        if isinstance(found, Place):
            self._place = found
        else:
            self._sight, self._at = found, 0

    def _refused(self, error: CloseError) -> None:
        """Go on from a window if the error says that `_skip` is too large, else raise it."""
        if not self._place.skip or not _names_skip(error):
            raise error
        try:
            self._place = past_limit(self._plan, self._place, f"Close refused _skip {self._place.skip}")
        except IncompleteList as stop:
            raise stop from error

    def _give(self) -> T:
        sight = cast("Sight", self._sight)
        item = sight.raw[sight.new[self._at]]
        self._at += 1
        if (self._first.remembers or not sight.place.way) and (known := mark(item)) is not None:
            self._given.add(known)
        if self._plan.hidden:
            item = {name: value for name, value in item.items() if name not in self._plan.hidden}
        return self._read(item)

    def _waiting(self) -> bool:
        return self._sight is not None and self._at < len(self._sight.new)

    def _page(self) -> Page[T]:
        sight = cast("Sight", self._sight)
        data = [self._give() for _ in range(len(sight.new) - self._at)]
        return Page(data, sight.more, self._total, self.resume_token)

    def read_as(self, read: Callable[[dict[str, Any]], U]) -> Any:
        """Give the iteration itself, with its objects read in another way."""
        self._read = cast("Callable[[dict[str, Any]], T]", read)
        return self


def _date_of(response: httpx.Response) -> datetime.datetime | None:
    try:
        when = parsedate_to_datetime(response.headers.get("date", ""))
    except (ValueError, OverflowError):
        return None
    # `-0000` is read as no zone.
    return when if when.tzinfo else when.replace(tzinfo=datetime.UTC)


def _names_skip(error: CloseError) -> bool:
    response = getattr(error, "response", None)
    status = getattr(error, "status", getattr(response, "status_code", None))
    said = f"{error} {getattr(response, 'text', '')}"
    return status == 400 and "skip" in said.lower()


class Pages(_Walk[T]):
    """The objects of a list, fetched page by page as they are asked for. Threads that share it get each object once.

    After an error the iteration can go on: the page that failed is asked for again.
    """

    def __init__(
        self,
        client: SyncCaller,
        kwargs: Mapping[str, Any],
        paging: Paging,
        read: Callable[[dict[str, Any]], T],
        *,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> None:
        super().__init__(kwargs, paging, read, page_size, resume_token)
        self._client = client
        self._turn = threading.Lock()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        with self._turn:
            self._fetch()
            if not self._waiting():
                raise StopIteration
            return self._give()

    def pages(self) -> Iterator[Page[T]]:
        """Give whole pages; the first one is what is left of the page under way."""
        # Not a generator, which an error would end: whoever went on after it would miss the rest.
        return iter(self._next_page, None)

    def _next_page(self) -> Page[T] | None:
        with self._turn:
            self._fetch()
            return self._page() if self._waiting() else None

    def _fetch(self) -> None:
        while (request := self._request()) is not None:
            try:
                response = self._client.get_httpx_client().request(**request)
                self._received(response)
            except CloseError as error:
                self._refused(error)


class AsyncPages(_Walk[T]):
    """The objects of a list, fetched page by page as they are asked for. Tasks that share it get each object once.

    After an error the iteration can go on: the page that failed is asked for again.
    """

    def __init__(
        self,
        client: AsyncCaller,
        kwargs: Mapping[str, Any],
        paging: Paging,
        read: Callable[[dict[str, Any]], T],
        *,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> None:
        super().__init__(kwargs, paging, read, page_size, resume_token)
        self._client = client
        self._turn = anyio.Lock()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        if self._waiting():
            return self._give()
        async with self._turn:
            await self._fetch()
            if not self._waiting():
                raise StopAsyncIteration
            return self._give()

    def pages(self) -> AsyncIterator[Page[T]]:
        """Give whole pages; the first one is what is left of the page under way."""
        return _AsyncByPage(self._next_page)

    async def _next_page(self) -> Page[T] | None:
        async with self._turn:
            await self._fetch()
            return self._page() if self._waiting() else None

    async def _fetch(self) -> None:
        while (request := self._request()) is not None:
            try:
                response = await self._client.get_async_httpx_client().request(**request)
                self._received(response)
            except CloseError as error:
                self._refused(error)


class _AsyncByPage(Generic[T]):
    """What `iter` makes of a function and None, awaited."""

    def __init__(self, following: Callable[[], Awaitable[Page[T] | None]]) -> None:
        self._following = following

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Page[T]:
        page = await self._following()
        if page is None:
            raise StopAsyncIteration
        return page


__all__ = ["AsyncPages", "Page", "Pages"]
