"""The options of the fuzzing, and what it says at the end of a run. `tests/conftest.py` hands them to pytest.

pytest --deep                 10,000 examples for each operation, from a random seed
pytest --fuzz-seed 4711       the requests of an earlier run again, whose seed it printed
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any, Final

import pytest

#: Of the normal run, so that a run passes or fails for what was changed.
SEED: Final = 20261123
#: Of the normal run, for each operation that is not of a plain resource; and chains among all of these.
EXAMPLES: Final = 30
DEEP_EXAMPLES: Final = 10_000


@dataclass(frozen=True)
class Profile:
    """How many requests to make for each operation, and what from."""

    examples: int
    seed: int


_PROFILE: Final = pytest.StashKey[Profile]()


def profile(config: pytest.Config) -> Profile:
    """Return the profile of this run; a random seed is drawn once."""
    if _PROFILE not in config.stash:
        deep = bool(config.getoption("--deep"))
        seed = config.getoption("--fuzz-seed")
        if seed is None:
            seed = secrets.randbelow(2**32) if deep else SEED
        examples = DEEP_EXAMPLES if deep else EXAMPLES
        config.stash[_PROFILE] = Profile(examples, seed)
    return config.stash[_PROFILE]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    group = parser.getgroup("fuzzing", "requests made from the description, against the emulator")
    group.addoption(
        "--deep", action="store_true", help="10,000 examples for each operation, random seed (hours)"
    )
    group.addoption(
        "--fuzz-seed", type=int, metavar="N", help="make the same requests as the run with this seed"
    )


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print seed, cases by phase, and the operations with the lowest share of success."""
    watch = terminalreporter.config.pluginmanager.get_plugin("evidence-watch")
    # Not this process's own runs: with pytest-xdist a worker made them.
    fuzzing: dict[str, Any] = watch.results.fuzzing if watch is not None else {}
    if not fuzzing:
        return
    terminalreporter.section("fuzzing")
    for name, found in fuzzing.items():
        cases = ", ".join(f"{phase['cases']} {title}" for title, phase in found["phases"].items())
        terminalreporter.write_line(f"{name}: --fuzz-seed {found['seed']}: {cases}")
    terminalreporter.write_line("2xx among the requests generated as valid, lowest first:")
    first = next(iter(fuzzing.values()))["operations"]
    for operation, found in sorted(first.items(), key=lambda one: one[1]["share"])[:8]:
        terminalreporter.write_line(
            f"{found['share']:7.1%} {found['accepted']:6} of {found['valid']:6}  {operation}"
        )
