"""Attributes of a client that are made when they are first read."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    resource = cached_property
else:

    class resource(cached_property):  # noqa: N801 - a decorator
        """A `cached_property` that the class has, too: there it is bound to the class instead of a client.

        `unittest.mock.create_autospec` looks at the class alone. It would take a `cached_property` for the attribute,
        so that `create_autospec(Close).opportunities` had no methods. For type checkers nothing differs: they go on
        refusing `Close.opportunities.list()`, which forgets to make a client.
        """

        def __get__(self, instance: object, owner: type | None = None) -> object:
            if instance is None:
                return self.func(owner)
            return super().__get__(instance, owner)


__all__ = ["resource"]
