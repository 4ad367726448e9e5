"""Watches the run: holds what it sent and received against the description, and leaves evidence behind.

`--evidence=DIR` writes `index.html`, `results.json`, `coverage.json` and `junit.xml` there. The coverage gate needs no
option: it applies when the whole suite ran, that is when each test file below `testpaths` took part and nothing was
picked by name. With pytest-xdist each worker watches its own tests, and the controller judges and writes.
"""

from __future__ import annotations

import os
import platform
import secrets
import shlex
import sys
from collections.abc import Generator
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from close_crm.testing.contract import Exchange

    from .coverage import Coverage
    from .results import Failure, Outcome, Results

#: Options that say where the run's output goes, or which tests run: a replay needs none of them.
_NOT_REPLAYED = (
    *("--evidence", "--junit", "--tb", "--durations", "--color", "--maxfail", "--exitfirst", "--lf", "--ff"),
    *(
        "--last-failed",
        "--failed-first",
        "--quiet",
        "--verbose",
        "--deselect",
        "--ignore",
        "--hypothesis-seed",
    ),
    *("--no-header", "--no-summary", "--rootdir", "--cache-clear", "--import-mode"),
    *("--dist", "--numprocesses", "--maxprocesses", "--tx", "--max-worker-restart"),
)

#: What pytest-xdist calls the phase of a test that a worker crashed in.
_CRASHED = "???"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--evidence`."""
    group = parser.getgroup("evidence")
    group.addoption(
        "--evidence", metavar="DIR", help="leave an HTML page, JUnit XML and JSON of the run in DIR"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Start watching; before the plugins that read the options set here."""
    worker: dict[str, Any] = getattr(config, "workerinput", {})
    if worker.get("evidence_seed"):
        config.option.hypothesis_seed = worker["evidence_seed"]
    elif os.environ.get("HYPOTHESIS_PROFILE", "steady") != "steady" and not _seed(config):
        # Random, but known: otherwise no one could ask for the same examples again.
        config.option.hypothesis_seed = str(secrets.randbelow(2**32))
    folder = None if worker else config.getoption("evidence")
    if folder and not config.option.xmlpath:
        config.option.xmlpath = str(Path(folder) / "junit.xml")
    if not config.getoption("collectonly"):
        config.pluginmanager.register(
            CallRecorder(config, Path(folder) if folder else None), "evidence-watch"
        )


def _seed(config: pytest.Config) -> str | None:
    found = config.getoption("hypothesis_seed", None)
    return None if found is None else str(found)


class CallRecorder:
    """Sees each test, and reports at the end."""

    def __init__(self, config: pytest.Config, folder: Path | None) -> None:
        # Only now: the packages must not be imported before the run's own settings are read.
        from close_description import load

        from . import traffic
        from .coverage import Met
        from .parts import Part

        self.config = config
        self.folder = folder
        self.described = load()
        self.operations = {one.id: one for one in self.described.operations}
        self.record = traffic.RECORD
        self.traffic = traffic
        self.started = datetime.now(UTC)
        self.secrets = {value for name, value in os.environ.items() if name.startswith("CLOSE_") and value}
        self.results: Results = self._results()
        self.part = Part(self.results, Met(self.described), Met(self.described), traffic.CREDENTIALS)
        self.workers = 0
        self.crashed = False
        self.coverage: Coverage | None = None
        self.phases: dict[str, pytest.TestReport] = {}
        self.called_at = 0
        self.failure: Failure | None = None

    def pytest_report_header(self) -> list[str]:
        """Say the seed, where there is one."""
        seed = _seed(self.config)
        return [f"evidence: seed {seed}"] if seed else []

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Note whether each file takes part, once it is settled which tests do."""
        roots = [self.config.rootpath / name for name in self.config.getini("testpaths")]
        there = {path for root in roots for path in root.rglob("test_*.py")}
        self.part.complete = bool(there) and there <= {item.path for item in items}
        self.part.collected = len(items)

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        """Hand a worker the seed of the run."""
        node.workerinput["evidence_seed"] = _seed(self.config)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        """Take over what a worker saw; one that crashed leaves nothing, and the run is not whole."""
        text = getattr(node, "workeroutput", {}).get("evidence")
        if text is None:
            self.crashed = True
        else:
            self.part.add(text, first=self.workers == 0)
            self.workers += 1

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note the test that a worker crashed in: the worker itself reports nothing any more."""
        # It is tried again, by as many workers as may be begun.
        if report.when != _CRASHED or report.nodeid in {one.id for one in self.results.tests}:
            return
        from .results import Failure, Test, check_of

        check = check_of(report.nodeid).key
        message = self._scrubber()(report.longreprtext)
        replay = shlex.join(
            [interpreter(sys.executable, self.config.rootpath), "-m", "pytest", report.nodeid]
        )
        self.results.failures.append(
            Failure(
                len(self.results.failures) + 1,
                report.nodeid,
                check,
                (),
                "call",
                message,
                None,
                None,
                (),
                None,
                replay,
                "",
            )
        )
        self.results.tests.append(Test(report.nodeid, check, (), "failed", seconds=0.0, requests=0))

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """Look at one test with everything around it."""
        start = len(self.record.exchanges)
        self.traffic.LAST.clear()
        self.phases, self.called_at, self.failure = {}, start, None
        done = yield
        self._note(item, self.record.exchanges[start:])
        return done

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self) -> Generator[None, object, object]:
        """Note where preparations end: what they send does not make the test one of that operation's."""
        self.called_at = len(self.record.exchanges)
        return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Keep what a failure needs while the requests are at hand."""
        report = yield
        self.phases[report.when] = report
        if report.failed and self.failure is None:
            self.failure = self._failure(item, call, report)
        return report

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session, exitstatus: int) -> None:
        """Judge, and write."""
        from close_emulator import served_operations

        from .coverage import coverage, excuses, needed

        fuzzed = self.traffic.FUZZING
        for run in fuzzed.values():
            self.part.fuzzed.see(run.exchanges, types=False, served=True)
        self.results.fuzzing |= {name: run.as_json() for name, run in fuzzed.items()}
        if hasattr(self.config, "workeroutput"):
            self.config.workeroutput["evidence"] = self.part.to_json()
            return
        there = needed(self.described, served_operations())
        self.coverage = coverage(there, self.part.met, excuses(), self.part.fuzzed.names)
        self.results.whole = self._whole(session)
        self.results.coverage = {
            "judged": self.results.whole,
            "kept": self.results.whole and not self.coverage.problems,
            **self.coverage.as_json(),
        }
        if self.results.whole and self.coverage.problems and exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
        self.results.about["Took"] = f"{(datetime.now(UTC) - self.started).total_seconds():.0f} s"
        if self.folder is not None:
            from .page import write

            write(self.folder, self.results, self.described, self._scrubber())

    @pytest.hookimpl(trylast=True)
    def pytest_unconfigure(self) -> None:
        """Clean the JUnit file, which pytest has written by now."""
        path = None if hasattr(self.config, "workerinput") else self.config.option.xmlpath
        if path and Path(path).is_file():
            text = Path(path).read_text("utf-8")
            Path(path).write_text(self._scrubber()(text), "utf-8")

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Print the table after a run of the whole suite, and where the evidence is."""
        from .coverage import table

        if self.results.whole and self.coverage is not None:
            terminalreporter.section("coverage of the description")
            for line in table(self.coverage):
                terminalreporter.line(line)
            for problem in self.coverage.problems:
                terminalreporter.line(f"FAILED coverage gate: {problem}", red=True)
        if self.folder is not None:
            terminalreporter.line(f"Evidence: {self.folder / 'index.html'}")

    def _results(self) -> Results:
        import close_api

        from .results import Results

        made = json_of(Path(close_api.__file__).with_name("generated.json"))
        about = {
            "When": f"{self.started:%Y-%m-%d %H:%M} UTC",
            "Description": f"SHA-256 {str(made.get('description_sha256', 'unknown'))[:16]}…",
            "Python": platform.python_version(),
            "close-crm": version("close-crm"),
            "Examples": f"seed {_seed(self.config)}" if _seed(self.config) else "the same in every run",
        }
        return Results(about, whole=False)

    def _whole(self, session: pytest.Session) -> bool:
        """Return whether each test file took part, nothing was picked by name, and nothing cut the run short."""
        if self.config.getoption("keyword") or session.shouldstop or session.shouldfail:
            return False
        return self.part.complete and not self.crashed and self.part.collected == len(self.results.tests)

    def _note(self, item: pytest.Item, exchanges: list[Exchange]) -> None:
        from .results import Test, check_of

        self.part.met.see(exchanges)
        if self.failure is not None:
            self.results.failures.append(self.failure)
        called = self.phases.get("call", self.phases.get("setup"))
        outcome: Outcome = (
            "failed" if self.failure is not None else called.outcome if called is not None else "failed"
        )
        self.results.tests.append(
            Test(
                id=item.nodeid,
                check=check_of(item.nodeid).key,
                operations=self._operations(item),
                outcome=outcome,
                seconds=round(sum(report.duration for report in self.phases.values()), 3),
                requests=len(exchanges),
            )
        )

    def _operations(self, item: pytest.Item) -> tuple[str, ...]:
        """Return the operations that a test is about: the one that it is run for, or else those that it called."""
        callspec = getattr(item, "callspec", None)
        if callspec is not None:
            named = [one for one in callspec.id.split("-") if one in self.operations]
            named += [one for one in map(identity, callspec.params.values()) if one in self.operations]
            if named:
                return tuple(dict.fromkeys(named))
        called = self.record.exchanges[self.called_at :]
        return tuple(dict.fromkeys(one.operation for one in called if one.operation is not None))

    def _failure(self, item: pytest.Item, call: pytest.CallInfo[None], report: pytest.TestReport) -> Failure:
        from . import results

        scrub = self._scrubber()
        request, answer = self.traffic.LAST[-1] if self.traffic.LAST else (None, None)
        error = call.excinfo.value if call.excinfo is not None else None
        operations = self._operations(item)
        return results.Failure(
            number=len(self.results.failures) + 1,
            test=item.nodeid,
            check=results.check_of(item.nodeid).key,
            operations=operations,
            phase=report.when,
            message=scrub(results.cut(f"{type(error).__name__}: {error}" if error is not None else "failed")),
            request=scrub(results.shown_request(request)) if request is not None else None,
            answer=scrub(results.shown_answer(answer)) if answer is not None else None,
            pointers=results.pointers(error) or self._answered(request, answer),
            page=self._page(operations),
            replay=scrub(self._replay(item)),
            traceback=scrub(results.cut(report.longreprtext)),
        )

    def _answered(self, request: Any, answer: Any) -> tuple[Any, ...]:
        """Point at what the description says of the last answer, where the failure itself points nowhere."""
        from close_crm.testing.contract import Checker

        from .results import Pointer

        operation = Checker(self.described).find(request)[0] if request is not None else None
        if operation is None:
            return ()
        key = operation.answer_key(answer.status_code) if answer is not None else None
        place = f"{operation.pointer}/responses/{key}" if key else operation.pointer
        return (Pointer(place, "where the description speaks of the last exchange"),)

    def _page(self, operations: tuple[str, ...]) -> str | None:
        if len(operations) != 1:
            return None
        source = self.described.at(self.operations[operations[0]].pointer).get("x-source", {})
        page = source.get("page")
        return str(page) if page else None

    def _replay(self, item: pytest.Item) -> str:
        """Return the command that runs this test alone, on the same examples."""
        environment = [
            f"{name}={shlex.quote(os.environ[name])}"
            for name in ("HYPOTHESIS_PROFILE",)
            if name in os.environ
        ]
        options = [
            argument
            for argument in self.config.invocation_params.args
            if argument.startswith("--") and not argument.startswith(_NOT_REPLAYED)
        ]
        seed = _seed(self.config)
        seeded = [f"--hypothesis-seed={seed}"] if seed else []
        words = [
            interpreter(sys.executable, self.config.rootpath),
            "-m",
            "pytest",
            *options,
            *seeded,
            item.nodeid,
        ]
        return " ".join([*environment, *map(shlex.quote, words)])

    def _scrubber(self) -> Any:
        from .scrub import Scrubber

        # This machine's folders say nothing to a reader.
        paths = {f"{self.config.rootpath}{os.sep}": "", f"{sys.prefix}{os.sep}": ""}
        paths[str(Path.home()) + os.sep] = "~/"
        return Scrubber(self.secrets | self.traffic.CREDENTIALS, paths)


def interpreter(executable: str, root: Path) -> str:
    """Return Python as it is called from the repository's root: that of the environment there, if it is one."""
    try:
        return Path(executable).relative_to(root).as_posix()
    except ValueError:
        return "python"


def identity(value: object) -> str:
    """Return the operationId that a parameter of a test stands for, or any other text."""
    found = getattr(value, "id", value)
    return found if isinstance(found, str) else ""


def json_of(path: Path) -> dict[str, Any]:
    """Read a JSON object, an empty one where there is none."""
    import json

    found = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    return found if isinstance(found, dict) else {}


def version(name: str) -> str:
    """Return an installed package's version; from a source tree it may have none."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "from the source tree"
