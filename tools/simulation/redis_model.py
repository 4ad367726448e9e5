"""The script of shared limits, run by a Lua of its own on a model of the few commands that it uses, at any time.

So what decides is the script itself; `tests/shared_limits/test_storage.py` holds it against a real Redis.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib.resources import files
from typing import Any

import lupa.lua51  # type: ignore[import-untyped]  # it has no types


class RedisModel:
    """Hashes, as the script needs them, on a clock that is given.

    Args:
        clock: Returns the time in seconds.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self.clock = clock
        self.hashes: dict[str, dict[str, str]] = {}
        self._lua: Any = lupa.lua51.LuaRuntime(unpack_returned_tuples=True)
        text = (files("close_crm.shared_limits") / "windows.lua").read_text()
        run = self._lua.eval(f"function(call, KEYS, ARGV) local redis = {{call = call}}\n{text}\nend")
        self._run = run

    def book(self, names: Sequence[str], arguments: Sequence[int]) -> list[int]:
        """Run the script, as `Storage.book` does."""
        keys = self._lua.table(*names)
        return [
            int(part) for part in self._run(self._call, keys, self._lua.table(*map(str, arguments))).values()
        ]

    def _call(self, command: str, *arguments: Any) -> Any:
        name, *rest = (str(part) for part in arguments) if arguments else ("",)
        if command == "TIME":
            seconds = self.clock()
            return self._lua.table(str(int(seconds)), str(int(seconds % 1 * 1_000_000)))
        held = self.hashes.setdefault(name, {})
        if command == "HGETALL":
            return self._lua.table(*(part for pair in held.items() for part in pair))
        if command == "HSET":
            held.update(zip(rest[::2], rest[1::2], strict=True))
        elif command == "HINCRBY":
            held[rest[0]] = str(int(held.get(rest[0], "0")) + int(float(rest[1])))
        elif command == "HDEL":
            held.pop(rest[0], None)
        elif command != "PEXPIRE":
            raise AssertionError(command)
        return 1
