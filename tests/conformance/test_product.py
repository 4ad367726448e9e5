"""The suite as other teams run it: installed, on the emulator, with reports, and within their own tests."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from close_conformance.baseline import read
from close_conformance.run import main, run
from close_conformance.scenarios import SCENARIOS
from close_conformance.session import Link
from close_emulator import Emulator

from .planted_deviations import PLANTED
from .proxy import Proxy, deviating
from .test_planted import opportunity

DAY = date(2026, 3, 14)


def test_command_runs_on_the_emulator_from_anywhere(tmp_path: Path) -> None:
    """`close-crm conformance --emulator` needs no key and no clone, runs each scenario, and leaves three reports."""
    command = [sys.executable, "-m", "close_crm.cli", "conformance", "--emulator"]
    files = ["--json", "r.json", "--junit", "r.xml", "--html", "r.html"]
    ran = subprocess.run([*command, *files], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert f"{len(SCENARIOS)} scenarios ran, 0 were left out, 0 failed" in ran.stdout
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert report["passed"] is True
    assert report["ran"] == [one.name for one in SCENARIOS]
    suite = ElementTree.fromstring((tmp_path / "r.xml").read_text(encoding="utf-8"))  # noqa: S314 - our own file
    assert (suite.get("tests"), suite.get("failures")) == (str(len(SCENARIOS)), "0")
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "No new deviation" in page
    assert page.count("<td class=ran>") == len(SCENARIOS)


@pytest.mark.parametrize("arguments", [("--list",), ("--emulator", "--json", "r.json")])
def test_reader_that_went_away(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """`| head` ends the suite quietly, and its reports are written all the same."""
    command = [sys.executable, "-u", "-m", "close_conformance", *arguments]
    with subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, bufsize=0
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        if "--emulator" in arguments:
            process.stdout.readline()
        process.stdout.close()
        reported = process.stderr.read()

    assert (process.returncode, reported) == (141, "")
    assert [path.name for path in tmp_path.iterdir()] == [*arguments[2:]]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_full_disk() -> None:
    """An output that can't be written is said in one line."""
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        command = [sys.executable, "-m", "close_conformance", "--list"]
        ran = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)

    assert (ran.returncode, ran.stderr.count("\n"), "Traceback" in ran.stderr) == (1, 1, False)


@pytest.mark.parametrize("target", ["this process", "another server"])
def test_nothing_to_warn_of_where_nothing_is_wrong(target: str) -> None:
    """A run on the emulator, and one that only reads, name no entry of the shipped baseline as stale."""
    emulator, out = Emulator(), io.StringIO()
    with emulator.serve() as base_url:
        arguments = ["--emulator"] if target == "this process" else ["--base-url", base_url]
        status = main(arguments, {"CLOSE_API_KEY": emulator.api_key}, DAY, out)

    assert status == 0
    assert "WARNING" not in out.getvalue()


def test_every_option_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    """`--help` has a text for each option, and names the program, the variables and the exit statuses."""
    with pytest.raises(SystemExit):
        main(["--help"], {}, DAY, io.StringIO())

    usage, _, options = capsys.readouterr().out.partition("options:\n")
    assert usage.startswith("usage: close-crm conformance")
    entries = re.split(r"\n(?=  -)", f"\n{options.partition('Exit status')[0]}")[1:]
    assert len(entries) == 14
    # A text stands two blanks or a line after the option.
    assert [one for one in entries if not re.search(r"\S(  +|\n +)\w", one)] == []
    for word in ("CLOSE_API_KEY", "CLOSE_OPPORTUNITY", "CLOSE_BASE_URL", "Exit status"):
        assert word in usage + options


def test_deviation_stops_writing_and_is_in_every_report(tmp_path: Path) -> None:
    """What reading shows keeps the run from writing; each report names it, and a baseline entry is prepared."""
    emulator = Emulator()
    planted = PLANTED[0]
    empty = tmp_path / "empty.json"
    empty.write_text('{"known": []}', encoding="utf-8")
    paths = {form: tmp_path / f"report.{form}" for form in ("json", "junit", "html")}
    out = io.StringIO()
    with deviating(Proxy(emulator.transport(), planted.plant), "http://emulator/api/v1") as base_url:
        arguments = ["--base-url", base_url, "--impatient", "--baseline", str(empty)]
        arguments += ["--opportunity", opportunity(emulator)]
        for form, path in paths.items():
            arguments += [f"--{form}", str(path)]
        status = main(arguments, {"CLOSE_API_KEY": emulator.api_key}, DAY, out)

    assert status == 1
    assert {exchange.method for exchange in emulator.exchanges} == {"GET"}
    assert "reading came first, and failed" in out.getvalue()
    report = json.loads(paths["json"].read_text(encoding="utf-8"))
    assert planted.where in {one["where"] for one in report["new"]}
    page = paths["html"].read_text(encoding="utf-8")
    assert planted.where in page
    assert {kind: page.count(f"<td class={kind}>") > 0 for kind in ("ran", "failed", "out")} == {
        "ran": True,
        "failed": True,
        "out": True,
    }
    suite = ElementTree.fromstring(paths["junit"].read_text(encoding="utf-8"))  # noqa: S314 - our own file
    assert int(suite.get("failures", "0")) > 0
    _baseline_is_accepted_once_it_is_filled_in(tmp_path, report["baseline_entries"])


def _baseline_is_accepted_once_it_is_filled_in(folder: Path, entries: list[dict[str, str]]) -> None:
    file = folder / "baseline.json"
    file.write_text(json.dumps({"known": entries}), encoding="utf-8")
    with pytest.raises(ValueError, match=r".+"):
        read(file)
    filled = [one | {"reason": "Looked at, and reported.", "until": "2027-01-31"} for one in entries]
    file.write_text(json.dumps({"known": filled}), encoding="utf-8")
    assert len(read(file)) == len(entries)


def test_list_sends_nothing() -> None:
    """`--list` needs no key, and names each scenario with whether it writes."""
    out = io.StringIO()

    assert main(["--list"], {}, DAY, out) == 0
    assert [line.split()[0] for line in out.getvalue().splitlines()] == [
        "writes" if one.writes else "reads" for one in SCENARIOS
    ]


THEIRS = "from close_conformance.suite import test_conformance\n__all__ = ['test_conformance']\n"
CONFTEST = """
import pytest
from close_conformance.targets import emulator_link

@pytest.fixture
def close_conformance_link(close_emulator):
    link = emulator_link(close_emulator)
    close_emulator.faults.add("return-503", operation="pipelines_list", times=1)
    return link
"""


def _pytest(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_suite_of_another_team(tmp_path: Path) -> None:
    """One import brings the scenarios into another suite; where the organization fails, its scenario's test does."""
    (tmp_path / "test_theirs.py").write_text(THEIRS, encoding="utf-8")
    good = _pytest(tmp_path)
    (tmp_path / "conftest.py").write_text(CONFTEST, encoding="utf-8")
    bad = _pytest(tmp_path, "-k", "read_pipelines_and_statuses")

    assert f"{len(SCENARIOS)} passed" in good.stdout, good.stdout
    assert "1 failed" in bad.stdout, bad.stdout
    assert "FAILED    read_pipelines_and_statuses" in bad.stdout


def _main(*arguments: str, key: str = "api_emulator") -> tuple[int, list[str]]:
    out = io.StringIO()
    status = main([*arguments, "--impatient"], {"CLOSE_API_KEY": key}, DAY, out)
    return status, out.getvalue().splitlines()


@pytest.mark.parametrize(
    ("key", "path", "said"),
    [
        pytest.param("api_expired", "", r"the key is refused \(401\): check CLOSE_API_KEY; .*", id="key"),
        pytest.param(
            "api_emulator", "/elsewhere", r"there is no API at http\S+ \(404\): .*/api/v1", id="path"
        ),
    ],
)
def test_run_that_could_show_nothing_ends_with_its_first_request(key: str, path: str, said: str) -> None:
    """A refused key and a wrong base URL are no deviations: one line says what is wrong, and nothing follows."""
    emulator = Emulator()
    with emulator.serve() as base_url:
        status, lines = _main("--base-url", base_url.replace("/api/v1", path or "/api/v1"), key=key)

    assert status == 2
    assert re.fullmatch(f"close-crm conformance: {said}", lines[-1]), lines
    assert len(lines) == 2
    assert len(emulator.exchanges) <= 1


def test_address_that_is_not_reached() -> None:
    """Where nobody listens, one line names the address."""
    status, lines = _main("--base-url", "http://127.0.0.1:9/api/v1")

    assert (status, len(lines)) == (2, 2)
    assert lines[-1].startswith("close-crm conformance: http://127.0.0.1:9/api/v1 can't be reached: ")


def test_opportunity_that_is_missing_is_no_wrong_base_url() -> None:
    """A scenario that runs by itself, as in a team's own suite, fails by the opportunity's 404."""
    emulator = Emulator()
    [scenario] = (one for one in SCENARIOS if one.name == "read_the_opportunity")
    with emulator.serve() as base_url:
        outcome = run(Link(emulator.api_key, base_url, "oppo_missing"), "sync", [scenario])

    assert outcome.failed == {"read_the_opportunity": "NotFound: GET was answered with 404"}


def test_key_that_is_refused_later_is_a_failure() -> None:
    """Once something was answered, a refusal counts as the scenario's own, and the others run."""
    emulator = Emulator()
    emulator.faults.add("return-401", operation="pipelines_list", times=None)
    with emulator.serve() as base_url:
        status, lines = _main("--base-url", base_url)

    assert status == 1
    assert "FAILED    read_pipelines_and_statuses: Unauthorized: GET was answered with 401" in lines
    assert "ran       list_opportunities" in lines


@pytest.mark.parametrize("option", ["--json", "--junit", "--html", "--record"])
@pytest.mark.parametrize(
    ("path", "said"), [(".", "is a folder"), ("none/report", "there is no folder 'none'")]
)
def test_report_that_can_t_be_written_is_refused_before_the_run(
    option: str,
    path: str,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """No run is lost for want of a folder for its report."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as ended:
        main(["--emulator", option, path], {}, DAY, io.StringIO())

    assert ended.value.code == 2
    assert said in capsys.readouterr().err


def test_one_reason_is_one_line() -> None:
    """What all scenarios that write are left out for is said once, with their names."""
    emulator = Emulator()
    with emulator.serve() as base_url:
        _, lines = _main("--base-url", base_url)

    names = [one.name for one in SCENARIOS if one.writes]
    assert [line for line in lines if line.startswith("left out")] == [
        f"left out  {', '.join(names)}: no opportunity was named that may be updated"
    ]
