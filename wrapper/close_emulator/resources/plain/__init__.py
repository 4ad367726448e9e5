"""Plain resources, a module each: `PLAIN` declares the resource, `HANDLERS` has further operations of its tag."""

from collections.abc import Iterator
from datetime import datetime
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from close_emulator.resources import activities
from close_emulator.resources.generic import Plain
from close_emulator.state.store import Store


def modules() -> Iterator[ModuleType]:
    """Return the modules of this package; a new file is found by itself."""
    for one in sorted(iter_modules(__path__), key=lambda one: one.name):
        yield import_module(f"{__name__}.{one.name}")


@cache
def resources() -> tuple[Plain, ...]:
    """Return every resource that the description says nearly all of: plain ones, and the kinds of activities."""
    return (*(module.PLAIN for module in modules() if hasattr(module, "PLAIN")), *activities.kinds())


def fill(store: Store, start: datetime) -> None:
    """Add the plain objects of the `small` seed."""
    for resource in resources():
        resource.fill(store, start)
