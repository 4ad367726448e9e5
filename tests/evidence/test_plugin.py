"""A whole run with planted failures: what it leaves behind, what it keeps to itself, and when the gate applies."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tools.evidence.plugin import interpreter

ROOT = Path(__file__).parents[2]
#: Of Close's form, but no one's.
KEY = "api_7Planted0inThisTest4Ab.9notAKeyOfAnyone3Xy"
TOKEN = "planted-token-of-no-one-0123456789"

#: Of the installed plugins, hypothesis' alone: the others take seconds to load.
QUICK = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
PLUGINS = ("-p", "no:cacheprovider", "-p", "_hypothesis_pytestplugin")
WORKERS = ("-p", "xdist.plugin", "-n", "2", "--dist=loadfile")

SETTINGS = """
[tool.pytest.ini_options]
testpaths = ["suite"]
addopts = ["-p", "tools.alias_httpx", "-p", "tools.evidence.plugin", "--import-mode=importlib"]
filterwarnings = ["error"]
"""
FAILING = f"""
import httpx2 as httpx
import pytest
from hypothesis import given, settings, strategies as st
from tests.colours import client

KEY = {KEY!r}

@pytest.mark.parametrize("colour", ["sync", "async"])
def test_deviating_answer(colour):
    with client(colour, lambda request: httpx.Response(200, json={{"id": 5}}), answers=True, api_key=KEY) as close:
        close.opportunities.get("oppo_1")

def test_token():
    refuse = lambda request: httpx.Response(401, json={{"error": "no"}})
    with client("sync", refuse, token={TOKEN!r}, api_key=None) as close:
        close.opportunities.update("oppo_1", value=5)

@settings(database=None, deadline=None)
@given(number=st.integers())
def test_generated(number):
    assert number < 1000

def test_tells_the_key():
    known = {{"api_key": KEY, "environment": {TOKEN!r}}}
    assert known == {{}}, f"sent with {{KEY}}"

@pytest.fixture
def broken():
    raise LookupError(KEY)

def test_with_broken_fixture(broken):
    pass
"""
PASSING = """
import pytest

def test_passes():
    pass

def test_is_skipped():
    pytest.skip("no reason")
"""


@dataclass(frozen=True)
class Run:
    """What a run of the planted suite printed and left."""

    status: int
    printed: str
    folder: Path

    def json(self, name: str) -> Any:
        return json.loads((self.folder / name).read_text("utf-8"))


def run(project: Path, *arguments: str, environment: Mapping[str, str] | None = None) -> Run:
    """Run pytest in the planted project; it sees this suite's modules, but none of its settings."""
    path = os.pathsep.join([str(ROOT), *filter(None, sys.path)])
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *PLUGINS, "--evidence=evidence", *arguments],
        cwd=project,
        env={**os.environ, "PYTHONPATH": path, "CLOSE_API_KEY": KEY, **QUICK, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    return Run(done.returncode, done.stdout + done.stderr, project / "evidence")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a small suite that fails in several ways."""
    folder = tmp_path_factory.mktemp("planted")
    (folder / "suite").mkdir()
    (folder / "pyproject.toml").write_text(SETTINGS)
    (folder / "suite" / "test_failing.py").write_text(FAILING)
    (folder / "suite" / "test_passing.py").write_text(PASSING)
    return folder


@pytest.fixture(scope="module", params=[(), WORKERS], ids=["one process", "two workers"])
def failed(project: Path, request: pytest.FixtureRequest) -> Run:
    """The run of all of it."""
    arguments = ("--junitxml=evidence/junit.xml", *request.param)
    return run(project, *arguments, environment={"HYPOTHESIS_PROFILE": "search"})


def test_run_leaves_page_junit_and_json(failed: Run) -> None:
    """All files are there, are what they claim to be, and agree on the numbers."""
    results = failed.json("results.json")
    (suite,) = ElementTree.parse(failed.folder / "junit.xml").getroot()  # noqa: S314 - written by pytest just now

    assert results["outcomes"] == {"failed": 6, "passed": 1, "skipped": 1}
    assert len(results["failures"]) == 6
    assert int(suite.attrib["failures"]) + int(suite.attrib["errors"]) == 6
    assert "6 of 8 tests failed" in (failed.folder / "index.html").read_text("utf-8")
    assert failed.json("coverage.json") == results["coverage"]
    assert results["coverage"]["dimensions"]["operation"]["covered"] == 2
    assert sorted(one["number"] for one in results["failures"]) == [1, 2, 3, 4, 5, 6]
    assert results["coverage"]["judged"]


@pytest.mark.parametrize("name", ["index.html", "results.json", "coverage.json", "junit.xml"])
def test_no_secret_is_left(failed: Run, name: str) -> None:
    """Byte by byte, no file has the key or the token, whole, coded or in parts, nor a folder of this machine."""
    content = (failed.folder / name).read_bytes()

    for secret in (KEY, TOKEN):
        for form in (secret, secret[:14], secret[-14:], b64encode(f"{secret}:".encode()).decode()[:24]):
            assert form.encode() not in content
    assert str(failed.folder.parent).encode() not in content
    assert b"scrubbed" in content or name == "coverage.json"


def test_failure_shows_request_answer_and_place(failed: Run) -> None:
    """A deviating answer is shown with its request, and points into the description and at Close's page."""
    found = {one["test"].partition("::")[2]: one for one in failed.json("results.json")["failures"]}
    deviation = found["test_deviating_answer[async]"]

    assert deviation["request"].startswith("GET https://api.close.com/api/v1/opportunity/oppo_1/\n")
    assert "authorization: [scrubbed]" in deviation["request"]
    assert deviation["answer"].startswith("200 OK\n")
    assert '"id": 5' in deviation["answer"]
    assert "#/components/schemas/Opportunity/required" in [one["rule"] for one in deviation["pointers"]]
    assert deviation["page"].startswith("https://developer.close.com/")
    assert found["test_token"]["pointers"][0]["rule"] == "#/paths/~1opportunity~1{id}~1/put/responses/401"
    assert '"value": 5' in found["test_token"]["request"]
    assert found["test_with_broken_fixture"]["phase"] == "setup"


def test_replay_line_fails_in_the_same_way(failed: Run) -> None:
    """The line runs the failed test alone, on the examples of the first run, and ends as it did."""
    failures = failed.json("results.json")["failures"]
    (generated,) = [one for one in failures if one["test"].endswith("::test_generated")]
    profile, *words = shlex.split(generated["replay"])

    assert profile == "HYPOTHESIS_PROFILE=search"
    assert words[:3] == ["python", "-m", "pytest"]
    assert words[3].startswith("--hypothesis-seed=")
    again = run(failed.folder.parent, *words[3:], environment={"HYPOTHESIS_PROFILE": "search"})
    assert again.status == pytest.ExitCode.TESTS_FAILED
    assert [one["test"] for one in again.json("results.json")["failures"]] == [generated["test"]]
    assert again.json("results.json")["failures"][0]["message"] == generated["message"]


@pytest.mark.parametrize(
    ("executable", "called"),
    [("/repo/.venv/bin/python", ".venv/bin/python"), ("/usr/bin/python3", "python"), ("", "python")],
)
def test_replay_line_names_the_interpreter_of_the_run(executable: str, called: str) -> None:
    """A line that is pasted in the root runs with the environment of the run, and names no folder of this machine."""
    assert interpreter(executable, Path("/repo")) == called


@pytest.mark.parametrize(
    "arguments",
    [("suite/test_passing.py",), ("-k", "test", "--deselect=suite/test_failing.py")],
    ids=["one file", "by name"],
)
def test_gate_is_for_the_whole_suite(project: Path, arguments: tuple[str, ...]) -> None:
    """Whoever picks some tests is not warned that others are missing."""
    part = run(project, *arguments)

    assert part.status in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}
    assert "coverage gate" not in part.printed
    assert not part.json("coverage.json")["judged"]


def test_gate_fails_a_run_that_proves_too_little(project: Path, tmp_path: Path) -> None:
    """A whole suite in which all tests pass still fails when the description is not covered, and says by what."""
    (tmp_path / "suite").mkdir()
    for name in ("pyproject.toml", "suite/test_passing.py"):
        (tmp_path / name).write_bytes((project / name).read_bytes())
    whole = run(tmp_path)

    assert "1 passed, 1 skipped" in whole.printed
    assert whole.status == pytest.ExitCode.TESTS_FAILED
    assert "FAILED coverage gate: Operations called: 0 of" in whole.printed
    assert whole.json("coverage.json")["judged"]
    assert "The coverage gate is shut" in (whole.folder / "index.html").read_text("utf-8")


def test_run_with_a_crashed_worker_is_not_whole(project: Path, tmp_path: Path) -> None:
    """The test that a worker crashed in has failed; what else the worker saw is lost, so that no gate applies."""
    (tmp_path / "suite").mkdir()
    for name in ("pyproject.toml", "suite/test_passing.py"):
        (tmp_path / name).write_bytes((project / name).read_bytes())
    (tmp_path / "suite" / "test_crashing.py").write_text("import os\n\ndef test_crash():\n    os._exit(3)\n")
    crashed = run(tmp_path, *WORKERS)

    assert crashed.status == pytest.ExitCode.TESTS_FAILED
    assert "coverage gate" not in crashed.printed
    assert crashed.json("results.json")["outcomes"] == {"passed": 1, "skipped": 1, "failed": 1}
    assert [one["test"] for one in crashed.json("results.json")["failures"]] == [
        "suite/test_crashing.py::test_crash"
    ]
    assert not crashed.json("coverage.json")["judged"]
