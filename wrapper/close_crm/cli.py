"""The command `close-crm`. `close-crm emulator` serves an emulator of Close over HTTP."""

from __future__ import annotations

import importlib.util
import os
import sys

_USAGE = """usage: close-crm emulator [options]

  emulator    serve a small Close organization over HTTP, to test against (close-crm emulator --help)
"""
# What the emulator can't do without, from the extra that brings it.
_NEEDED = ("jsonschema_rs", "uvicorn")


def main(arguments: list[str] | None = None) -> int:
    """Run the command; gives the exit status. The emulator takes the place of this process.

    The client knows nothing of the emulator, so it is started as anybody would start it, as a program of its own.
    """
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["emulator"]:
        if any(importlib.util.find_spec(name) is None for name in _NEEDED):
            sys.stderr.write("close-crm: the emulator needs its extra: pip install 'close-crm[emulator]'\n")
            return 1
        environment = {**os.environ, "CLOSE_CRM_PROGRAM": "close-crm emulator"}
        program = [sys.executable, "-m", "close_emulator", *given[1:]]
        os.execve(sys.executable, program, environment)  # noqa: S606 - our own program, no shell
    asked = given[:1] in ([], ["-h"], ["--help"])
    (sys.stdout if asked else sys.stderr).write(_USAGE)
    return 0 if asked else 2


if __name__ == "__main__":
    sys.exit(main())
