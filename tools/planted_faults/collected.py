"""A plugin of pytest that ends the output of a collection with the claims of the tests that were collected."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import pytest

from .statements import PROVED, Claim

_MARK: Final = "claims: "


@dataclass(frozen=True)
class Collected:
    """The tests of a place.

    Attributes:
        nodes: Their names, with their parameters.
        proved: Which of them claim which statement.
    """

    nodes: tuple[str, ...]
    proved: Mapping[str, frozenset[Claim]]

    def claims(self, statements: Iterable[str]) -> set[tuple[str, Claim]]:
        """Return the claims of some statements, each with its statement."""
        return {(one, claim) for one in statements for claim in self.proved.get(one, ())}


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the claims: importing the tests has filled them in."""
    claims = {
        statement: [[claim.test, claim.part] for claim in sorted(found, key=str)]
        for statement, found in PROVED.items()
    }
    terminalreporter.write_line(_MARK + json.dumps(claims))


def read(lines: Iterable[str]) -> Collected:
    """Read what a collection printed."""
    nodes, claims = [], "{}"
    for line in lines:
        if line.startswith(_MARK):
            claims = line.removeprefix(_MARK)
        elif "::" in line:
            nodes.append(line)
    proved = {
        statement: frozenset(Claim(test, part) for test, part in found)
        for statement, found in json.loads(claims).items()
    }
    return Collected(tuple(nodes), proved)
