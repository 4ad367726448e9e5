"""The script of shared limits, run by a Lua of its own on a model of the few commands that it uses, at any time.

So what decides is the script itself; `tests/shared_limits/test_storage.py` holds it against a real Redis. The model is
Lua as well (`redis_model.lua`): a script asks five things, and each way out of Lua takes longer than what is asked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

try:
    from lupa import luajit21 as lua  # type: ignore[import-untyped]  # it has no types
except ImportError:  # not made for this kind of computer
    from lupa import lua51 as lua

_MODEL = Path(__file__).with_suffix(".lua").read_text(encoding="utf-8")


class RedisModel:
    """Hashes, as the script needs them, on a clock that is given.

    Args:
        clock: Returns the time in seconds.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock = clock
        runtime: Any = lua.LuaRuntime(unpack_returned_tuples=True)
        text = (files("close_crm.shared_limits") / "windows.lua").read_text()
        self._script = runtime.eval(f"function(redis, KEYS, ARGV)\n{text}\nend")
        self._model = runtime.execute(_MODEL)
        self._run = self._model["run"]

    def book(self, names: Sequence[str], arguments: Sequence[int]) -> list[int]:
        """Run the script, as `Storage.book` does."""
        seconds = self.clock()
        microseconds = int(seconds % 1 * 1_000_000)
        found = self._run(self._script, int(seconds), microseconds, len(names), *names, *arguments)
        return [int(part) for part in found]

    @property
    def hashes(self) -> dict[str, dict[str, str]]:
        """What is stored, as a copy."""
        return {name: dict(fields.items()) for name, fields in self._model["hashes"].items()}

    def clear(self) -> None:
        """Lose all of it."""
        stored = self._model["hashes"]
        for name in list(stored):
            stored[name] = None
