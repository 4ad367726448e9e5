"""The planted faults: what each one changes, and which tests have to notice it.

`statements.toml` has those that break a statement of the seed page: the tests that claim the statement by `@proves`
notice. `mutants.toml` has all others: each names the tests that notice.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LISTS = ("statements.toml", "mutants.toml")


@dataclass(frozen=True)
class Fault:
    """One change to one file that makes something wrong.

    Attributes:
        id: Its name, of which there is one in all lists.
        file: The file that it changes, seen from the repository's root.
        find: The text that it replaces; it is in the file exactly once.
        replace: The text that it puts there.
        breaks: The statements of the seed page that no longer hold (statements.py).
        tests: The tests that notice a fault which breaks none: files, or tests as `file::function`.
    """

    id: str
    file: str
    find: str
    replace: str
    breaks: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()

    @property
    def stale(self) -> bool:
        """Whether the text to be replaced is not there exactly once."""
        path = ROOT / self.file
        return not path.is_file() or path.read_text(encoding="utf-8").count(self.find) != 1


def faults() -> list[Fault]:
    """Return the faults of both lists."""
    return [fault for name in LISTS for fault in read((HERE / name).read_text(encoding="utf-8"))]


def read(text: str) -> list[Fault]:
    """Return the faults of a list.

    Raises:
        ValueError: It has a table of another name, whose faults would be lost.
    """
    tables = tomllib.loads(text)
    if others := sorted(tables.keys() - {"fault"}):
        msg = f"no [[fault]]: {', '.join(others)}"
        raise ValueError(msg)
    return [
        Fault(**{**entry, "breaks": tuple(entry.get("breaks", ())), "tests": tuple(entry.get("tests", ()))})
        for entry in tables["fault"]
    ]
