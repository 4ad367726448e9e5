"""The command `close-crm`.

The modules that need the extra `cli` are loaded only for its commands: the emulator and the demo run without it.
"""

from __future__ import annotations

import importlib.util
import os
import re
import signal
import sys

from close_crm.output import run_written

#: Modules of the extra `emulator`.
_EMULATOR_NEEDS = ("bs4", "jsonschema_rs", "markdown_it", "markdownify", "phonenumbers", "uvicorn")
#: Modules of the extra `cli`; openpyxl, which CSV files do without, is asked for by workbooks.
_APP_NEEDS = ("babel", "rich", "typer")
#: Options whose value would be a key, and arguments that look like one.
_KEY = re.compile(
    r"--?(api[-_]?key|key|token|password|secret)(=.*)?|(--[\w-]+=)?api_[A-Za-z0-9]{12,}(\.[A-Za-z0-9]+)*",
    re.ASCII | re.IGNORECASE | re.DOTALL,
)
#: A key in the form of 2026, anywhere in an argument: nothing else looks like it.
_WHOLE_KEY = re.compile(r"api_[A-Za-z0-9]{12,}\.[A-Za-z0-9]{12,}", re.ASCII)
_USAGE = """usage: close-crm emulator [options]   serve a small Close organization over HTTP, to test against
       close-crm demo [options]       update an opportunity of the emulator step by step
       close-crm conformance [options]   hold an organization against the description

The other commands need the extra `cli`: pip install 'close-crm[cli]'
"""
_NO_KEY = (
    "a key is never taken as an argument: every user of this machine sees it in the process list, and the shell keeps "
    "it in its history. Set CLOSE_API_KEY, or store it with `close-crm key set`"
)


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return the exit status. The emulator replaces this process."""
    words = sys.argv[1:] if arguments is None else arguments
    try:
        # Started before stdout is checked, as the emulator can run without one.
        if words[:1] == ["emulator"]:
            return _emulator(words[1:])
        return run_written("close-crm", lambda: _run(words))
    except KeyboardInterrupt:
        # Also while modules are loaded, which takes most of a short run.
        return _fail("interrupted", 130)


def _run(words: list[str]) -> int:
    if words[:1] == ["demo"]:
        from close_crm.demo.__main__ import main as demo

        return demo(words[1:], "close-crm demo")
    if words == ["--version"]:
        from close_crm.defaults import __version__

        sys.stdout.write(f"close-crm {__version__}\n")
        return 0
    if any(map(_KEY.fullmatch, _before_dashes(words))) or any(map(_WHOLE_KEY.search, words)):
        return _fail(_NO_KEY)
    if words[:1] == ["conformance"]:
        return _conformance(words[1:])
    if any(importlib.util.find_spec(name) is None for name in _APP_NEEDS):
        if words in ([], ["-h"], ["--help"]):
            sys.stdout.write(_USAGE)
            return 0
        return _fail("this command needs its extra: pip install 'close-crm[cli]'", 1)
    from .app import run

    return run(words)


def _before_dashes(words: list[str]) -> list[str]:
    """Return the arguments before a `--`, which ends the options."""
    return words[: words.index("--")] if "--" in words else words


def _emulator(arguments: list[str]) -> int:
    """Replace this process by the emulator, as the client may not import it."""
    if any(importlib.util.find_spec(name) is None for name in _EMULATOR_NEEDS):
        return _fail("the emulator needs its extra: pip install 'close-crm[emulator]'", 1)
    environment = {**os.environ, "CLOSE_CRM_PROGRAM": "close-crm emulator"}
    program = [sys.executable, "-m", "close_emulator", *arguments]
    if hasattr(signal, "pthread_sigmask"):
        # An interrupt while it loads is delivered once it can report it.
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    return os.execve(sys.executable, program, environment)  # noqa: S606 - our own program, no shell


def _conformance(arguments: list[str]) -> int:
    """Replace this process by the conformance suite, which stands above the client."""
    if any(importlib.util.find_spec(name) is None for name in _EMULATOR_NEEDS):
        return _fail("the conformance suite needs its extra: pip install 'close-crm[conformance]'", 1)
    program = [sys.executable, "-m", "close_conformance", *arguments]
    return os.execve(sys.executable, program, dict(os.environ))  # noqa: S606 - our own program, no shell


def _fail(text: str, status: int = 2) -> int:
    sys.stderr.write(f"close-crm: {text}\n")
    return status


__all__ = ["main"]
