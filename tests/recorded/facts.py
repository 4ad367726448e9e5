"""The facts of `facts.yaml`, the answers of `answers.yaml`, and how an answer is compared with a recorded form."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from ruamel.yaml import YAML

F = TypeVar("F", bound=Callable[..., Any])

HERE = Path(__file__).parent
_LOADED: dict[str, Any] = YAML(typ="safe", pure=True).load(HERE / "facts.yaml")
SOURCES: dict[str, str] = _LOADED["sources"]
FACTS: dict[str, dict[str, Any]] = {fact["id"]: fact for fact in _LOADED["facts"]}
ANSWERS: dict[str, dict[str, Any]] = {
    one["name"]: one for one in YAML(typ="safe", pure=True).load(HERE / "answers.yaml")
}
#: Which tests show which fact, filled when the test modules are imported.
SHOWN: dict[str, set[str]] = defaultdict(set)


def held(how: str) -> list[dict[str, Any]]:
    """Return the facts that are checked in a certain way."""
    return [fact for fact in FACTS.values() if fact["held"] == how]


def shows(*facts: str) -> Callable[[F], F]:
    """Mark a test as showing facts."""

    def mark(test: F) -> F:
        for fact in facts:
            if FACTS[fact]["held"] != "test":
                msg = f"{fact} is not held by a test"
                raise LookupError(msg)
            SHOWN[fact].add(test.__qualname__)
        return test

    return mark


def differences(recorded: Any, answer: Any, where: str = "answer") -> list[str]:
    """Return where an answer is not of the recorded form; keys beyond it are no difference."""
    if isinstance(recorded, dict):
        if not isinstance(answer, dict):
            return [f"{where} is no object: {answer!r}"]
        missing = [f"{where}.{key} is missing" for key in recorded.keys() - answer.keys()]
        present = (key for key in recorded if key in answer)
        return missing + [
            found for key in present for found in differences(recorded[key], answer[key], f"{where}.{key}")
        ]
    if isinstance(recorded, list):
        if not isinstance(answer, list) or len(answer) != len(recorded):
            return [f"{where} is no list of {len(recorded)}: {answer!r}"]
        pairs = enumerate(zip(recorded, answer, strict=True))
        return [found for at, (one, other) in pairs for found in differences(one, other, f"{where}[{at}]")]
    if recorded == "…":
        return []
    if isinstance(recorded, str) and len(recorded) > 1 and recorded[0] == recorded[-1] == "/":
        fits = isinstance(answer, str) and re.fullmatch(recorded[1:-1], answer, re.ASCII) is not None
    else:
        fits = type(answer) is type(recorded) and answer == recorded
    return [] if fits else [f"{where} is {answer!r}, recorded as {recorded!r}"]
