"""A library of an extra that is not installed: whatever needs it names the command that installs it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import NamedTuple

import openpyxl
import pytest

PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"
#: As if it were not installed: neither found nor imported, also by programs that the first one starts.
SITE = "import os, sys; sys.modules.update(dict.fromkeys(os.environ['NOT_INSTALLED'].split()))"
EMULATOR = ("-c", "from close_emulator import Emulator; Emulator()")
SERVED = ("-c", "from close_emulator import Emulator\nwith Emulator().serve(): pass")
SERVE = ("-m", "close_crm.cli", "emulator", "--port", "0")
FIXTURE = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:schemathesis", "test_theirs.py")
SUITE = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:schemathesis", "test_suite.py")
CONFORMANCE = ("-m", "close_crm.cli", "conformance", "--emulator")
#: The packages themselves as programs, which Python loads before their `__main__` can say anything.
PACKAGE = ("-m", "close_emulator", "--port", "0")
PACKAGE_OF_SUITE = ("-X", "utf8", "-mclose_conformance", "--emulator")
CONTRACT = ("-c", "from close_crm.testing import ContractTransport; ContractTransport()")
COMMAND = ("-m", "close_crm.cli", "doctor")
SHEET = ("-m", "close_crm.cli", "opportunity", "bulk", "deals.xlsx", "--dry-run")
KEY = ("-m", "close_crm.cli", "key", "forget")
FAST = ("-c", "from close_crm import FastTransport; FastTransport()")
TRACING = ("-c", "from close_crm import Tracing; Tracing()")
SHARED = (
    "-c",
    "from close_crm import Close, RateLimits; Close('api_x', rate_limits=RateLimits(storage='redis://localhost'))",
)


class Use(NamedTuple):
    """Programs that need a library of an extra."""

    extra: str
    library: str
    module: str
    programs: tuple[tuple[str, ...], ...]


USES = (
    Use("emulator", "jsonschema-rs", "jsonschema_rs", (EMULATOR, SERVE, FIXTURE, PACKAGE)),
    Use("emulator", "markdownify", "markdownify", (EMULATOR, SERVE)),
    Use("emulator", "beautifulsoup4", "bs4", (EMULATOR, SERVE)),
    Use("emulator", "markdown-it-py", "markdown_it", (EMULATOR, SERVE, FIXTURE)),
    Use("emulator", "phonenumbers", "phonenumbers", (EMULATOR, SERVE, PACKAGE)),
    Use(
        "emulator",
        "ruamel.yaml",
        "ruamel.yaml",
        ((*SERVE, "--seed-file", "seed.yaml"), (*PACKAGE, "--seed-file", "seed.yaml")),
    ),
    Use("emulator", "uvicorn", "uvicorn", (SERVED, SERVE, PACKAGE)),
    Use("contract", "jsonschema-rs", "jsonschema_rs", (CONTRACT,)),
    # It is the two above; the command for it names itself.
    Use("conformance", "jsonschema-rs", "jsonschema_rs", (CONFORMANCE, SUITE, PACKAGE_OF_SUITE)),
    Use("conformance", "phonenumbers", "phonenumbers", (CONFORMANCE, PACKAGE_OF_SUITE)),
    Use("cli", "babel", "babel", (COMMAND,)),
    Use("cli", "openpyxl", "openpyxl", (SHEET,)),
    Use("cli", "rich", "rich", (COMMAND,)),
    Use("cli", "typer", "typer", (COMMAND,)),
    Use("fast", "httptools", "httptools", (FAST,)),
    Use("keyring", "keyring", "keyring", (KEY,)),
    Use("otel", "opentelemetry-api", "opentelemetry", (TRACING,)),
    Use("redis", "redis", "redis", (SHARED,)),
)


@pytest.mark.parametrize("use", USES, ids=lambda use: f"{use.extra}-{use.library}")
def test_missing_library(use: Use, tmp_path: Path) -> None:
    """Each program ends with the command that installs the extra, whichever of its libraries is missing."""
    (tmp_path / "sitecustomize.py").write_text(SITE)
    (tmp_path / "seed.yaml").write_text("leads: []")
    openpyxl.Workbook().save(tmp_path / "deals.xlsx")
    (tmp_path / "test_theirs.py").write_text("def test(close_client): pass")
    (tmp_path / "test_suite.py").write_text("from close_conformance.suite import test_conformance")
    path = os.pathsep.join([str(tmp_path), *filter(None, sys.path)])
    environment = {**os.environ, "PYTHONPATH": path, "NOT_INSTALLED": use.module, "CLOSE_API_KEY": "api_x"}

    for program in use.programs:
        command = [sys.executable, *program]
        ran = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
        )

        assert ran.returncode in {1, 2}, ran.stderr
        assert f"pip install 'close-crm[{use.extra}]'" in ran.stdout + ran.stderr, ran.stderr
        if "-c" not in program:
            assert "Traceback" not in ran.stderr
        if program[:2] == PACKAGE[:2] or program[:3] == PACKAGE_OF_SUITE[:3]:
            assert (ran.returncode, (ran.stdout + ran.stderr).count("\n")) == (1, 1), ran.stderr


@pytest.mark.parametrize(
    ("package", "extra"), [("close_conformance.suite", "conformance"), ("close_pytest", "emulator")]
)
def test_missing_pytest(package: str, extra: str, tmp_path: Path) -> None:
    """What is for tests alone names pytest and its own extra in one command."""
    (tmp_path / "sitecustomize.py").write_text(SITE)
    path = os.pathsep.join([str(tmp_path), *filter(None, sys.path)])
    ran = subprocess.run(
        [sys.executable, "-c", f"import {package}"],
        env={**os.environ, "PYTHONPATH": path, "NOT_INSTALLED": "pytest"}, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert ran.stderr.endswith(f"{package} needs pytest: pip install pytest 'close-crm[{extra}]'\n")


def test_every_library_is_tried() -> None:
    """The list above has every library of every extra."""
    extras = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    named = {
        (extra, re.split("[<>=]", one)[0])
        for extra, libraries in extras.items()
        for one in libraries
        if not one.startswith("close-crm[")
    }

    assert named == {(use.extra, use.library) for use in USES if use.extra != "conformance"}
