"""Names of custom fields, found by the values that objects have both by id and by name."""

from collections.abc import Iterable, Mapping
from typing import Any


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same in JSON, where 1 is not true."""
    return repr(one) == repr(other)


def names_of_ids(
    objects: Iterable[tuple[Mapping[str, Any], Mapping[str, Any]]],
) -> tuple[dict[str, str], frozenset[str]]:
    """Return the names of ids, and the ids among them that may have another name just as well.

    A name and an id belong together if their values are the same wherever an object has both. Where several do, those
    that are the same in more objects come first, and then their order, which is one in answers.

    Args:
        objects: The values of each object by ids, and by names.
    """
    known = [(by_id, by_name) for by_id, by_name in objects if by_id and by_name]
    often: dict[str, dict[str, int]] = {}
    for by_id, by_name in known:
        equal: dict[str, list[str]] = {}
        for name, value in by_name.items():
            equal.setdefault(repr(value), []).append(name)
        for id, value in by_id.items():
            names = often.setdefault(id, {})
            for name in equal.get(repr(value), ()):
                names[name] = names.get(name, 0) + 1
    for by_id, by_name in known:
        for id, value in by_id.items():
            for name in [one for one in often[id] if one in by_name and not same(by_name[one], value)]:
                del often[id][name]
    return _chosen(often)


def _chosen(often: dict[str, dict[str, int]]) -> tuple[dict[str, str], frozenset[str]]:
    """Return one name for each id, and the ids that are a guess, by how often each pair is the same."""
    ids: dict[str, list[str]] = {}
    for id, names in often.items():
        for name in names:
            ids.setdefault(name, []).append(id)
    pairs = [(count, id, name) for id, names in often.items() for name, count in names.items()]
    chosen: dict[str, str] = {}
    guessed: set[str] = set()
    taken: set[str] = set()
    for count, id, name in sorted(pairs, key=lambda pair: -pair[0]):
        if id in chosen or name in taken:
            continue
        rivals = {other for other in ids[name] if other not in chosen and often[other][name] == count}
        others = [other for other in often[id] if other not in taken and often[id][other] == count]
        if len(rivals) > 1 or len(others) > 1:
            guessed |= rivals
        chosen[id] = name
        taken.add(name)
    return chosen, frozenset(guessed)
