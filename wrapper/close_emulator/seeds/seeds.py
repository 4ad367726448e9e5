"""The contents of an organization at the start: a named seed, one of any size, or a file."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from close_emulator.state.store import Store

from .large import grow
from .organization import fill_empty
from .small import fill_small


@dataclass(frozen=True)
class Large:
    """A seed of any size: the small one with as many opportunities as asked for, and leads and contacts to match.

    Args:
        opportunities: How many there are in all, at least the small seed's dozen.
    """

    opportunities: int = 100_000


Seed = str | Path | Mapping[str, Any] | Large


def build(seed: Seed, id_seed: str, keys: tuple[str, str]) -> Store:
    """Return a new state.

    `keys` are the API key and the token of the first user; those of others have a number appended.

    Raises:
        ValueError: There is no seed of that name, or the file's content is invalid.
        OSError: The file can't be read.
    """
    if isinstance(seed, Large):
        store = _small(id_seed)
        grow(store, seed.opportunities)
    elif isinstance(seed, Path | Mapping):
        from .seed_file import plant

        store = Store(id_seed)
        plant(store, seed)
    elif isinstance(seed, str) and seed in SEEDS:
        store = SEEDS[seed](id_seed)
    else:
        named = repr(seed[:60]) if isinstance(seed, str) else f"of type {type(seed).__name__}"
        raise ValueError(f"unknown seed {named}; there are {', '.join(sorted(SEEDS))}")
    for number, user_id in enumerate(store.users):
        ending = f".{number + 1}" if number else ""
        store.keys[keys[0] + ending] = user_id
        store.tokens[keys[1] + ending] = user_id
    return store


@lru_cache(maxsize=4)
def _made_once(id_seed: str) -> Store:
    store = Store(id_seed)
    fill_small(store)
    return store


def _small(id_seed: str) -> Store:
    """Return the small seed; a copy takes a fiftieth of the time that making it anew would."""
    return _made_once(id_seed).copy()


def _large(id_seed: str) -> Store:
    store = _small(id_seed)
    grow(store, Large().opportunities)
    return store


def _empty(id_seed: str) -> Store:
    store = Store(id_seed)
    fill_empty(store)
    return store


SEEDS: dict[str, Callable[[str], Store]] = {"empty": _empty, "large": _large, "small": _small}
