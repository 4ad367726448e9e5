"""Runs the scenarios on an organization: `close-crm conformance`, `make conformance-live`."""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import tempfile
import threading
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn, TextIO

from close_crm import Close
from close_crm.defaults import BASE_URL
from close_crm.errors import ConfigurationError, ConnectFailed, NotFound, StatusError, Unauthorized
from close_crm.help_parser import HelpParser
from close_crm.output import message
from close_crm.testing.recording import Recording

from .baseline import BASELINE, Known, judge, read
from .colours import COLOURS, Colour
from .outcome import Outcome, lines, spoilt
from .scenarios import SCENARIOS, Scenario
from .session import LeftOut, Link, Session, back, session

_PROGRAM = "close-crm conformance"
_DESCRIPTION = """\
Compare the answers of an organization with the description of Close's API.

CLOSE_API_KEY names the organization; nothing is sent without it. Only reads are sent, unless an opportunity is named.
Reading comes first: nothing is written if it shows anything new. Sequences (in Close's app: workflows) may react to
the updates, and a user who is handed the opportunity may be notified."""
_STATUSES = "Exit status: 0 for no deviation but known ones, 1 for others or a failure, 2 if it can't begin."


class NotBegun(Exception):
    """The first request shows that the others would say nothing of the organization; the text says why."""


def run(
    link: Link, colour: Colour, scenarios: Sequence[Scenario] = SCENARIOS, outcome: Outcome | None = None
) -> Outcome:
    """Run scenarios; the opportunity is put back after each that writes, however that ends.

    Args:
        link: How the organization is reached.
        colour: Which client.
        scenarios: What to run.
        outcome: Filled on the way, for whoever wants to know what was found also when the run is interrupted.

    Raises:
        NotBegun: The key is refused, or the API is not at the base URL.
    """
    outcome = outcome or Outcome()
    with session(link, colour) as live:
        before: dict[str, Any] = {}
        try:
            for scenario in scenarios:
                live.scenario = scenario.name
                if scenario.writes and not link.target:
                    outcome.left_out[scenario.name] = "no opportunity was named that may be updated"
                    continue
                if scenario.writes and "putting back" in outcome.failed:
                    outcome.left_out[scenario.name] = "the opportunity could not be put back before"
                    continue
                if scenario.writes and not before:
                    before.update(_attempt(outcome, "reading before writing", live.read) or {})
                    if not before:
                        break
                _one(outcome, live, scenario, before)
        finally:
            # Also what an interruption left behind between a write and its putting back.
            if before and live.touched:
                live.scenario = "putting back"
                _put_back(outcome, live, before)
                if "putting back" in outcome.failed or spoilt(outcome):
                    outcome.kept = _keep(live, before)
            live.collect()
            outcome.findings += live.findings
            outcome.patch = link.report.patch()
    return outcome


def _one(outcome: Outcome, live: Session, scenario: Scenario, before: Mapping[str, Any]) -> None:
    try:
        scenario.run(live)
        outcome.done.append(scenario.name)
    except LeftOut as why:
        outcome.left_out[scenario.name] = str(why)
    except Exception as error:  # noqa: BLE001 - whatever an answer does to a scenario, the others have to run
        if (obstacle := _in_the_way(error, live.link)) and not (outcome.done or outcome.failed):
            raise NotBegun(obstacle) from None
        outcome.failed[scenario.name] = _variable(error)
    finally:
        if scenario.writes:
            _put_back(outcome, live, before)
        live.collect()


def _in_the_way(error: Exception, link: Link) -> str:
    """Return why no scenario could show anything, empty if the error is not of that kind."""
    match error:
        case Unauthorized():
            return "the key is refused (401): check CLOSE_API_KEY; `close-crm doctor` looks closer"
        case ConnectFailed():
            return f"{link.base_url} can't be reached: {error.reason}"
        # The opportunity is the one thing that was named from outside, and may be missing by itself.
        case NotFound() if not (link.target and link.target in error.path):
            return f"there is no API at {link.base_url} (404): a base URL ends in /api/v1"
        case _:
            return ""


def _put_back(outcome: Outcome, live: Session, before: Mapping[str, Any]) -> None:
    left = _attempt(outcome, "putting back", lambda: live.put_back(before))
    if left is not None:
        outcome.not_back = left


def _keep(live: Session, before: Mapping[str, Any]) -> Path:
    """Save the body that restores the opportunity, in a file that only this user can read."""
    unknown: Any = object()
    body, _ = back(before, dict.fromkeys({*before, *live.touched}, unknown), live.touched)
    handle, name = tempfile.mkstemp(prefix=f"{live.link.target}-", suffix=".json")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(body, file, indent=1)
    return Path(name)


def _attempt(outcome: Outcome, what: str, call: Callable[[], dict[str, Any]]) -> dict[str, Any] | None:
    try:
        return call()
    except Exception as error:  # noqa: BLE001 - it has to be reported, not to hide what was found so far
        outcome.failed[what] = _variable(error)
        return None


def _variable(error: Exception) -> str:
    """Return what stopped a scenario, without values: texts of errors may quote the organization's."""
    if isinstance(error, StatusError):
        return f"{type(error).__name__}: {error.method} was answered with {error.status}"
    trace, line = error.__traceback__, 0
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == _SCENARIOS:
            line = trace.tb_lineno
        trace = trace.tb_next
    place = f" in line {line} of scenarios.py" if line else ""
    return f"{type(error).__name__}{place}"


_SCENARIOS = SCENARIOS[0].run.__code__.co_filename


def main(arguments: Sequence[str], environment: Mapping[str, str], today: date, out: TextIO) -> int:
    """Run from the command line; returns the exit status."""
    from .reports import Report

    options = _options(arguments, environment)
    if options.list:
        out.writelines(
            f"{'writes' if one.writes else 'reads '}  {one.name}: {one.claim}\n" for one in SCENARIOS
        )
        return 0
    key = environment.get("CLOSE_API_KEY")
    if not key and not options.emulator:
        out.write(f"{_PROGRAM}: set CLOSE_API_KEY to an API key of the organization; nothing was sent\n")
        return 2
    recording = Recording() if options.record else None
    outcome, known = Outcome(), list[Known]()
    try:
        known += read(options.baseline) if options.baseline else []
        link = _link(options, key or "")
        link.recording = recording
        where = "the emulator" if options.emulator else link.base_url
        out.write(f"Conformance of {where}, {f'updating {link.target}' if link.target else 'read-only'}\n")
        with _ending():
            _read_then_write(link, options, outcome, known, today)
    except (KeyboardInterrupt, SystemExit):
        out.writelines(f"{line}\n" for line in lines(outcome, judge(outcome.findings, known, today)))
        out.write(f"{_PROGRAM}: stopped before its end\n")
        raise
    except (OSError, ValueError, ConfigurationError, NotBegun) as error:
        out.write(f"{_PROGRAM}: {message(str(error))}\n")
        return 2
    except ModuleNotFoundError as error:  # a library of the extra
        out.write(f"{_PROGRAM}: {message(str(error))}\n")
        return 1
    wrote = any(one.writes and one.name in outcome.done for one in SCENARIOS)
    judgement = judge(outcome.findings, known, today, wrote=wrote)
    report, written, failure = Report(where, outcome, judgement), list[str](), ""
    # Before anything is written of them to `out`, whose reader may have gone.
    try:
        if recording is not None:
            if link.target:
                recording.about["opportunity"] = recording.scrub(link.target)
            recording.save(options.record)
            written.append(f"Recorded without secrets and personal data: {options.record}")
        for path, form in (
            (options.json, report.as_json),
            (options.junit, report.junit),
            (options.html, report.html),
        ):
            if path is not None:
                path.write_text(form(), encoding="utf-8")
                written.append(f"Report: {path}")
    except (OSError, ConfigurationError) as error:
        failure = f"{_PROGRAM}: {message(str(error))}"
    out.writelines(f"{line}\n" for line in (*lines(outcome, judgement), *written))
    if failure:
        out.write(f"{failure}\n")
        return 1
    return int(not report.passed)


def _link(options: argparse.Namespace, key: str) -> Link:
    if options.emulator:
        from .targets import emulator_link

        return emulator_link()
    # Refuses a base URL where the network would see the key.
    Close(key, base_url=options.base_url).close()
    return Link(key, options.base_url, options.opportunity, options.attachment, patient=options.patient)


def _read_then_write(
    link: Link, options: argparse.Namespace, outcome: Outcome, known: Sequence[Known], today: date
) -> None:
    """Run what reads, and what writes only if that showed nothing new.

    A server that answers otherwise than described may take an update otherwise, too.
    """
    run(link, options.colour, [one for one in SCENARIOS if not one.writes], outcome)
    judgement = judge(outcome.findings, known, today)
    writing = [one for one in SCENARIOS if one.writes]
    if link.target and not options.write_anyway and (outcome.failed or judgement.new or judgement.expired):
        outcome.left_out |= dict.fromkeys((one.name for one in writing), "reading came first, and failed")
        return
    run(link, options.colour, writing, outcome)


def _options(arguments: Sequence[str], environment: Mapping[str, str]) -> argparse.Namespace:
    parser = HelpParser(
        prog=_PROGRAM,
        description=_DESCRIPTION,
        epilog=_STATUSES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    variable = environment.get
    parser.add_argument(
        "--emulator",
        action="store_true",
        help="run all scenarios on an emulator in this process, without a key",
    )
    parser.add_argument("--list", action="store_true", help="list the scenarios; nothing is sent")
    parser.add_argument(
        "--write-anyway", action="store_true", help="write although reading showed something new"
    )
    for option, form in (("json", "JSON"), ("junit", "JUnit XML"), ("html", "HTML")):
        parser.add_argument(f"--{option}", metavar="FILE", type=_new, help=f"write the report as {form}")
    parser.add_argument(
        "--opportunity",
        metavar="ID",
        type=_opportunity,
        default=variable("CLOSE_OPPORTUNITY") or None,
        help="the opportunity that may be updated, and is put back afterwards (else CLOSE_OPPORTUNITY)",
    )
    parser.add_argument(
        "--attachment",
        metavar="URL",
        default=variable("CLOSE_ATTACHMENT") or None,
        help="download.url of an uploaded file that may be attached to it (else CLOSE_ATTACHMENT)",
    )
    parser.add_argument(
        "--base-url",
        metavar="URL",
        default=variable("CLOSE_BASE_URL") or BASE_URL,
        help=f"a server other than {BASE_URL} (else CLOSE_BASE_URL)",
    )
    parser.add_argument(
        "--record",
        metavar="FILE",
        type=_new,
        default=variable("CLOSE_RECORD") or None,
        help="keep the traffic, without secrets and personal data (else CLOSE_RECORD)",
    )
    parser.add_argument(
        "--baseline",
        metavar="FILE",
        type=Path,
        help="deviations that are put up with (default: those that Close is known for; on the emulator none)",
    )
    parser.add_argument(
        "--client",
        dest="colour",
        choices=COLOURS,
        default="sync",
        help="whether Close or AsyncClose is used (default: sync)",
    )
    parser.add_argument(
        "--impatient", dest="patient", action="store_false", help="send each request once, at once"
    )
    options = parser.parse_args(arguments)
    if options.baseline is None and not options.emulator:
        options.baseline = BASELINE
    return options


def _new(text: str) -> Path:
    """Return the path of a file that can be written, so that no run is lost for want of a folder."""
    path = Path(text)
    if path.is_dir():
        msg = f"{text!r} is a folder, not a file"
        raise argparse.ArgumentTypeError(msg)
    if not path.parent.is_dir():
        msg = f"{text!r} can't be written: there is no folder {str(path.parent)!r}"
        raise argparse.ArgumentTypeError(msg)
    return path


def _opportunity(text: str) -> str:
    if not re.fullmatch(r"oppo_[A-Za-z0-9]+", text):
        msg = f"{text!r} is no id of an opportunity (oppo_…)"
        raise argparse.ArgumentTypeError(msg)
    return text


@contextmanager
def _ending() -> Generator[None]:
    """Let a request to end from outside unwind the run, so that the opportunity is put back first."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _on_term)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _on_term(number: int, _frame: FrameType | None) -> NoReturn:
    raise SystemExit(128 + number)
