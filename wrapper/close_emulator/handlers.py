"""The operations that the emulator serves: one table, by operationId.

Every module of `resources` with `HANDLERS` serves what is in it, and every one of `plain` and `activities` what it
declares, so that a new resource is a new file.
"""

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import Final

from . import resources
from .http.routing import Handler
from .resources import activities, plain

_MODULES = [
    import_module(f"{resources.__name__}.{one.name}")
    for one in sorted(iter_modules(resources.__path__), key=lambda one: one.name)
    if not one.ispkg
]
_OWN: Final[Mapping[str, Handler]] = {
    name: handler
    for module in (*_MODULES, *plain.modules(), *activities.modules())
    for name, handler in getattr(module, "HANDLERS", {}).items()
}
_PLAIN: Final[Mapping[str, Handler]] = {
    name: handler for resource in plain.resources() for name, handler in resource.handlers().items()
}
HANDLERS: Final[Mapping[str, Handler]] = {**_OWN, **_PLAIN}


def served_operations() -> frozenset[str]:
    """Return the ids of the operations that the emulator serves."""
    return frozenset(HANDLERS)


def plain_operations() -> frozenset[str]:
    """Return those of them that the description alone is enough for."""
    return frozenset(_PLAIN)
