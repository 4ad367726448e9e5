"""Runs the scenarios on an organization: `close-crm conformance`, `make conformance-live`."""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import tempfile
import threading
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn, TextIO

from close_crm import Close
from close_crm.defaults import BASE_URL
from close_crm.errors import ConfigurationError, StatusError
from close_crm.help_parser import HelpParser
from close_crm.testing.recording import Recording

from .baseline import BASELINE, Judgement, Known, judge, read
from .colours import COLOURS, Colour
from .scenarios import SCENARIOS, Scenario
from .session import NEVER_BACK, Finding, LeftOut, Link, Session, back, session

_PROGRAM = "close-crm conformance"
_DESCRIPTION = """\
Compare the answers of an organization with the description of Close's API.

CLOSE_API_KEY names the organization; nothing is sent without it. Only reads are sent, unless an opportunity is named.
Reading comes first: nothing is written if it shows anything new. Sequences (in Close's app: workflows) may react to
the updates, and a user who is handed the opportunity may be notified."""
_STATUSES = "Exit status: 0 for no deviation but known ones, 1 for others or a failure, 2 if it can't begin."


@dataclass
class Outcome:
    """The findings of a run.

    Attributes:
        findings: All deviations.
        done: Scenarios that ran to their end.
        left_out: Scenarios that did not run, and why.
        failed: Scenarios that could not go on, and what stopped them.
        not_back: Fields of the opportunity that are not what they were, and why.
        patch: A JSON Patch of the description with what answers had and it lacks, known deviations included.
        kept: Where the update is kept that would put the opportunity back, when that was not possible.
    """

    findings: list[Finding] = field(default_factory=list)
    done: list[str] = field(default_factory=list)
    left_out: dict[str, str] = field(default_factory=dict)
    failed: dict[str, str] = field(default_factory=dict)
    not_back: dict[str, str] = field(default_factory=dict)
    patch: list[dict[str, Any]] = field(default_factory=list)
    kept: Path | None = None


def run(
    link: Link, colour: Colour, scenarios: Sequence[Scenario] = SCENARIOS, outcome: Outcome | None = None
) -> Outcome:
    """Run scenarios; the opportunity is put back after each that writes, however that ends.

    Args:
        link: How the organization is reached.
        colour: Which client.
        scenarios: What to run.
        outcome: Filled on the way, for whoever wants to know what was found also when the run is interrupted.
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
        outcome.failed[scenario.name] = _variable(error)
    finally:
        if scenario.writes:
            _put_back(outcome, live, before)
        live.collect()


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


def lines(outcome: Outcome, judgement: Judgement) -> Iterator[str]:
    """Return the report; no value of the organization is in it."""
    for name in outcome.done:
        yield f"ran       {name}"
    for name, why in outcome.left_out.items():
        yield f"left out  {name}: {why}"
    for entry, number in judgement.known:
        yield f"known     {entry} [{number}×]"
    for name, why in outcome.not_back.items():
        yield f"not back  {name}: {why}"
    for entry in judgement.stale:
        yield f"WARNING   stale baseline entry, not met in this run: {entry}"
    for name, why in outcome.failed.items():
        yield f"FAILED    {name}: {why}"
    for finding, entry in judgement.expired:
        yield f"EXPIRED   {finding.deviation.kind}: {finding.deviation} [put up with until {entry.until}]"
    for finding, number in judgement.new:
        yield f"NEW       {finding.deviation.kind}: {finding.deviation} [{number}×, first in {finding.scenario}]"
    if lost := spoilt(outcome):
        yield f"FAILED    the opportunity is not as it was: {', '.join(lost)}"
    if outcome.kept is not None:
        yield f"FAILED    the update that would put it back, with its values, is in {outcome.kept}"
    yield (
        f"{len(outcome.done)} scenarios ran, {len(outcome.left_out)} were left out, {len(outcome.failed)} failed; "
        f"{len(judgement.new)} new deviations, {len(judgement.expired)} expired, {len(judgement.known)} known"
    )


def spoilt(outcome: Outcome) -> list[str]:
    """Return the fields that were not put back although they should be."""
    derived = ("Close derives it", "Close stores", "clearing it leaves")
    return [
        name
        for name, why in outcome.not_back.items()
        if name not in NEVER_BACK and not why.startswith(derived)
    ]


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
    except (OSError, ValueError, ConfigurationError) as error:
        out.write(f"{_PROGRAM}: {error}\n")
        return 2
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
        failure = f"{_PROGRAM}: {error}"
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
        parser.add_argument(f"--{option}", metavar="FILE", type=Path, help=f"write the report as {form}")
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
        type=Path,
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
