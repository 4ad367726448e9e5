"""Names that a package offers and loads with their first use, so that importing it costs nothing for the others."""

from __future__ import annotations

from importlib import import_module

# As typing's own, which takes longer to load than this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any


def loader(
    package: str, places: Mapping[str, Iterable[str]], modules: Iterable[str] = ()
) -> Callable[[str], Any]:
    """Return a `__getattr__` for a package.

    Args:
        package: The package's name.
        places: The names by the module that defines them.
        modules: Names of the package's own modules that can be reached as attributes.
    """
    place_of = {name: place for place, names in places.items() for name in names}
    own = frozenset(modules)

    def load(name: str) -> Any:
        if name in own:
            return import_module(f"{package}.{name}")
        if name not in place_of:
            msg = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(msg)
        found = getattr(import_module(place_of[name]), name)
        setattr(import_module(package), name, found)
        return found

    return load
