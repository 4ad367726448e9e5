"""A runnable program for each operation, in both colours, formatted as this project's own code is."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from .calls import Call, calls

Colour = Literal["sync", "async"]
COLOURS: tuple[Colour, Colour] = ("sync", "async")

_SYNC = """\
from close_crm import Close

with Close() as close:
    {statements}
"""
_ASYNC = """\
import asyncio

from close_crm import AsyncClose


async def main() -> None:
    async with AsyncClose() as close:
        {statements}


asyncio.run(main())
"""


@cache
def examples() -> Mapping[tuple[str, Colour], str]:
    """Return the program of each operation, by operationId and colour."""
    programs = {(call.operation.id, colour): _program(call, colour) for call in calls() for colour in COLOURS}
    return dict(zip(programs, _formatted(programs.values()), strict=True))


def _program(call: Call, colour: Colour) -> str:
    path, changes, named = call.arguments()
    given = [*map(repr, path), *map(repr, changes), *(f"{name}={value!r}" for name, value in named.items())]
    wait, loop = ("await ", "async ") if colour == "async" else ("", "")
    called = f"{wait}close.{call.name}({', '.join(given)})"
    statements = [called] if _answers_nothing(call) else [f"result = {called}", "print(result)"]
    if call.iterating:
        pages = f"close.{call.tag}.{call.iterating}({', '.join(given)})"
        statements = [
            "# Pages are fetched as they are needed.",
            f"{loop}for one in {pages}:",
            "    print(one)",
        ]
    frame, indent = (_ASYNC, 8) if colour == "async" else (_SYNC, 4)
    return frame.format(statements=f"\n{' ' * indent}".join(statements))


def _answers_nothing(call: Call) -> bool:
    return str(call.function.__annotations__["return"]) == "None"


def _formatted(programs: Iterable[str]) -> list[str]:
    """Return programs as ruff formats them, all in one run of it."""
    with TemporaryDirectory() as folder:
        files = []
        for number, program in enumerate(programs):
            files.append(Path(folder, f"{number}.py"))
            files[-1].write_text(program, encoding="utf-8")
        ruff = [sys.executable, "-m", "ruff", "format", "--isolated", "--quiet", "--line-length=88", folder]
        subprocess.run(ruff, check=True)
        return [file.read_text(encoding="utf-8") for file in files]
