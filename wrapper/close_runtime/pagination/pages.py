"""Iterations over lists, sync and async: they request the next page when its first object is needed."""

from __future__ import annotations

import datetime
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any, Generic, Self, SupportsIndex, TypeVar, cast, overload

import httpx2 as httpx

from close_runtime.callers import AsyncCaller, SyncCaller
from close_runtime.errors import CloseError, IncompleteList
from close_runtime.event_loop import Turn
from close_runtime.responses import json_of, parse, unreadable

from .paging import Paging
from .plan import Plan, incomplete, plan_for
from .planner import (
    PageView,
    Position,
    examine,
    next_reading,
    next_request,
    past_limit,
    position_after,
    within_limit,
)
from .resume_token import read_token, write_token
from .seen import SeenIds, id_hash

T = TypeVar("T")
U = TypeVar("U")


@dataclass(frozen=True, slots=True)
class Page(Sequence[T], Generic[T]):
    """A page of a list: a sequence of its objects.

    Attributes:
        data: The objects.
        has_more: Whether more follow.
        total_results: How many objects the whole list has, None if Close does not say.
        resume_token: The position after this page, for `iterate(..., resume_token=...)`; None for a page of `list`.
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


class _Iteration(Generic[T]):
    """An iteration without the sending, for both colours."""

    def __init__(
        self,
        kwargs: Mapping[str, Any],
        paging: Paging,
        read: Callable[[dict[str, Any]], T],
        page_size: int | None,
        resume_token: str | None,
    ) -> None:
        self._first = plan_for(kwargs, paging, page_size)
        self._read = read
        self._position = Position(way=self._first.way)
        self._view: PageView | None = None
        self._at = 0
        self._ended = False
        self._total: int | None = None
        self._server_time: datetime.datetime | None = None
        # The objects returned, if they may be read again.
        self._given = SeenIds()
        if resume_token is not None:
            self._position, self._total, self._given = read_token(self._first, resume_token)

    @property
    def _plan(self) -> Plan:
        """The plan of the current reading."""
        return (self._first.second or self._first) if self._position.reading else self._first

    @property
    def total_results(self) -> int | None:
        """How many objects the whole list has; None before the first page, or if Close does not say."""
        return self._total

    @property
    def server_time(self) -> datetime.datetime | None:
        """Close's time at the first response; None before it, or if that has no `Date`."""
        return self._server_time

    @property
    def resume_token(self) -> str:
        """The position as text: `iterate(..., resume_token=...)` continues after the last object returned.

        It has some 250 characters; in an order whose key may change, and for lists with `_skip` and without date
        filters, 12 more for each object returned.
        """
        return write_token(self._first, self._here(), self._total, self._given)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._first.kwargs['method']} {self._first.kwargs['url']}>"

    def _here(self) -> Position:
        view = self._view
        if view is None:
            return self._position
        if self._at == len(view.new):
            return position_after(self._plan, view)
        return position_after(self._plan, view, view.new[self._at - 1] + 1 if self._at else 0)

    def _request(self) -> dict[str, Any] | None:
        """Return the request to send, None if objects are left on the page or the list is at its end."""
        view = self._view
        if view is not None:
            if self._at < len(view.new):
                return None
            self._position, self._view = position_after(self._plan, view), None
            if not view.more:
                following = next_reading(self._first, self._position)
                self._ended = following is None
                self._position = following or self._position
            elif view.form == "whole":
                raise incomplete(self._plan, "the list has no pages")
        if self._ended:
            return None
        self._position = within_limit(self._plan, self._position)
        return next_request(self._plan, self._position)

    def _received(self, response: httpx.Response) -> None:
        body = parse(response, json_of).parsed
        raw = body.get("data") if isinstance(body, dict) else None
        if not isinstance(raw, list) or not all(isinstance(item, dict) for item in raw):
            raise unreadable(response, TypeError("data is not a list of objects"))
        if self._server_time is None:
            self._server_time = _date_of(response)
        total = body.get("total_results")
        if self._position.bound is None and not self._position.reading and isinstance(total, int):
            self._total = total
        found = examine(self._plan, self._position, body, raw, self._given)
        if isinstance(found, Position):
            self._position = found
        else:
            self._view, self._at = found, 0

    def _refused(self, error: CloseError) -> None:
        """Continue in a window if the error says that `_skip` is too large, else raise it."""
        if not self._position.skip or not _names_skip(error):
            raise error
        try:
            self._position = past_limit(
                self._plan, self._position, f"Close refused _skip {self._position.skip}"
            )
        except IncompleteList as stop:
            raise stop from error

    def _take(self) -> T:
        view = cast("PageView", self._view)
        item = view.raw[view.new[self._at]]
        self._at += 1
        repeats = view.form == "offset" and (self._first.remembers or not view.position.way)
        if repeats and (known := id_hash(item)) is not None:
            self._given.add(known)
        if self._plan.hidden:
            item = {name: value for name, value in item.items() if name not in self._plan.hidden}
        return self._read(item)

    def _has_next(self) -> bool:
        return self._view is not None and self._at < len(self._view.new)

    def _page(self) -> Page[T]:
        view = cast("PageView", self._view)
        data = [self._take() for _ in range(len(view.new) - self._at)]
        return Page(data, view.more, self._total, self.resume_token)

    def read_as(self, read: Callable[[dict[str, Any]], U]) -> Any:
        """Return the iteration itself, which from now on reads its objects with `read`."""
        self._read = cast("Callable[[dict[str, Any]], T]", read)
        return self


def _date_of(response: httpx.Response) -> datetime.datetime | None:
    try:
        when = parsedate_to_datetime(response.headers.get("date", ""))
    except (ValueError, OverflowError):
        return None
    # The zone `-0000` is parsed as none.
    return when if when.tzinfo else when.replace(tzinfo=datetime.UTC)


def _names_skip(error: CloseError) -> bool:
    response = getattr(error, "response", None)
    status = getattr(error, "status", getattr(response, "status_code", None))
    said = f"{error} {getattr(response, 'text', '')}"
    return status == 400 and "skip" in said.lower()


class Pages(_Iteration[T]):
    """The objects of a list, requested page by page. Threads that share an iteration get each object once.

    After an error the iteration can continue: it requests the failed page again.
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
            if not self._has_next():
                raise StopIteration
            return self._take()

    def pages(self) -> Iterator[Page[T]]:
        """Return an iterator over pages; the first has the objects that are left of the current page."""
        # Not a generator: an error would end it, and a caller who continues would miss the rest.
        return iter(self._next_page, None)

    def _next_page(self) -> Page[T] | None:
        with self._turn:
            self._fetch()
            return self._page() if self._has_next() else None

    def _fetch(self) -> None:
        while (request := self._request()) is not None:
            try:
                response = self._client.get_httpx_client().request(**request)
                self._received(response)
            except CloseError as error:
                self._refused(error)


class AsyncPages(_Iteration[T]):
    """The objects of a list, requested page by page. Tasks that share an iteration get each object once.

    After an error the iteration can continue: it requests the failed page again.
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
        self._turn = Turn()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        if self._has_next():
            return self._take()
        async with self._turn:
            await self._fetch()
            if not self._has_next():
                raise StopAsyncIteration
            return self._take()

    def pages(self) -> AsyncIterator[Page[T]]:
        """Return an iterator over pages; the first has the objects that are left of the current page."""
        return _AsyncByPage(self._next_page)

    async def _next_page(self) -> Page[T] | None:
        async with self._turn:
            await self._fetch()
            return self._page() if self._has_next() else None

    async def _fetch(self) -> None:
        while (request := self._request()) is not None:
            try:
                response = await self._client.get_async_httpx_client().request(**request)
                self._received(response)
            except CloseError as error:
                self._refused(error)


class _AsyncByPage(Generic[T]):
    """The same as `iter(following, None)`, for a function that is awaited."""

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
