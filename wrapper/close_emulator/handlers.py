"""The operations that the emulator serves: one table, by operationId.

Every module of `resources` with `HANDLERS` serves what is in it, and every one of `plain` and `activities` what it
declares, so that a new resource is a new file.
"""

from collections.abc import Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import Final

from close_description import load

from . import resources
from .http.routing import Handler
from .recording import recorded
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


def served(name: str, handler: Handler) -> Handler:
    """Return a handler, which is recorded if it changes something.

    Raises:
        LookupError: The description has no such operation.
    """
    described = load().by_id.get(name)
    if described is None:
        message = f"{name} has a handler and no description: `Plain(operations=)` says which of the usual five it has"
        raise LookupError(message)
    return handler if described.method == "GET" else recorded(name, handler)


HANDLERS: Final[Mapping[str, Handler]] = {
    name: served(name, handler) for name, handler in {**_OWN, **_PLAIN}.items()
}
#: What Close documents nowhere and programs ask for, by method and path.
UNDESCRIBED: Final[Mapping[str, Handler]] = {
    name: handler for module in _MODULES for name, handler in getattr(module, "UNDESCRIBED", {}).items()
}


def served_operations() -> frozenset[str]:
    """Return the ids of the operations that the emulator serves."""
    return frozenset(HANDLERS)


def plain_operations() -> frozenset[str]:
    """Return the ids of the operations whose handlers are made from the description alone."""
    return frozenset(_PLAIN)
