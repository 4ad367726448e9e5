"""Activities, a module for each kind: `KIND` declares it, `HANDLERS` has operations beyond the usual ones."""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from .kind import Kind


def modules() -> Iterator[ModuleType]:
    """Return the modules of this package; a new file is found by itself."""
    for one in sorted(iter_modules(__path__), key=lambda one: one.name):
        yield import_module(f"{__name__}.{one.name}")


@cache
def kinds() -> tuple[Kind, ...]:
    """Return every kind of activity that has a module here."""
    return tuple(module.KIND for module in modules() if hasattr(module, "KIND"))
