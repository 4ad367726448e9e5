"""Reports of a run as files: JSON, JUnit XML and HTML. No value of the organization is in them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any
from xml.etree import ElementTree

from .baseline import Judgement
from .outcome import Outcome, lines, spoilt
from .scenarios import SCENARIOS
from .session import Finding

_STYLE = """
:root { color-scheme: light dark; --good: #14804a; --bad: #b3372f; }
@media (prefers-color-scheme: dark) { :root { --good: #53c88c; --bad: #f08a82; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
h1 { overflow-wrap: anywhere; border-left: .5rem solid var(--good); padding-left: .8rem; }
h1.failed { border-color: var(--bad); color: inherit; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; vertical-align: top; padding: .35rem .6rem;
  border-bottom: 1px solid #8886; overflow-wrap: anywhere; } pre { overflow: auto; padding: .6rem; background: #8882; }
.ran { color: var(--good); } .failed { color: var(--bad); } .out { opacity: .65; }
td.ran, td.failed, td.out { white-space: nowrap; width: 5rem; }
"""


@dataclass(frozen=True)
class Report:
    """The findings of a run, judged.

    Attributes:
        where: Base URL of the organization, or `emulator`.
        outcome: What ran and what was found.
        judgement: The findings beside the baseline.
    """

    where: str
    outcome: Outcome
    judgement: Judgement

    @property
    def passed(self) -> bool:
        """Whether there is no deviation but known ones, and the opportunity is as it was."""
        found = self.judgement.new or self.judgement.expired
        return not (found or self.outcome.failed or spoilt(self.outcome))

    def as_json(self) -> str:
        """Return the report as JSON, with an entry for the baseline for each new deviation, and a JSON Patch.

        An entry's `reason` and `until` are empty: the baseline refuses it until a person has filled them in.
        """
        outcome, judgement = self.outcome, self.judgement
        report = {
            "where": self.where,
            "passed": self.passed,
            "ran": outcome.done,
            "left_out": outcome.left_out,
            "failed": outcome.failed,
            "not_put_back": spoilt(outcome),
            "new": [_described(found) | {"times": times} for found, times in judgement.new],
            "expired": [
                _described(found) | {"until": known.until.isoformat(), "reason": known.reason}
                for found, known in judgement.expired
            ],
            "known": [{"entry": str(known), "times": times} for known, times in judgement.known],
            "baseline_entries": [_entry(found) for found, _ in judgement.new],
            "description_patch": outcome.patch,
        }
        return json.dumps(report, indent=1, ensure_ascii=False) + "\n"

    def junit(self) -> str:
        """Return the report as JUnit XML, one case per scenario."""
        problems = dict(self._problems())
        names = dict.fromkeys([*self.outcome.done, *self.outcome.left_out, *problems])
        suite = ElementTree.Element("testsuite", name="close-crm conformance", tests=str(len(names)))
        suite.set("failures", str(len(problems)))
        suite.set("skipped", str(len(self.outcome.left_out.keys() - problems.keys())))
        for name in names:
            case = ElementTree.SubElement(suite, "testcase", classname="conformance", name=name)
            if name in problems:
                texts = problems[name]
                ElementTree.SubElement(case, "failure", message=texts[0]).text = "\n".join(texts)
            elif name in self.outcome.left_out:
                ElementTree.SubElement(case, "skipped", message=self.outcome.left_out[name])
        return ElementTree.tostring(suite, encoding="unicode", xml_declaration=True) + "\n"

    def html(self) -> str:
        """Return the report as one HTML document that loads nothing else."""
        rows = "".join(
            f"<tr>{''.join(f'<td>{escape(str(value))}</td>' for value in _row(found, times))}</tr>"
            for found, times in self.judgement.new
        )
        heads = "".join(f"<th>{name}</th>" for name in ("operation", "place", "finding", "rule", "times"))
        entries = escape(json.dumps([_entry(found) for found, _ in self.judgement.new], indent=1))
        deviations = (
            f"<h2>New deviations</h2><table><tr>{heads}</tr>{rows}</table>"
            f"<h2>As entries of the baseline</h2><pre>{entries}</pre>"
            if rows
            else "<p>No new deviation.</p>"
        )
        verdict, mark = ("Passed", "") if self.passed else ("Failed", " class=failed")
        *others, total = lines(self.outcome, self.judgement)
        text = escape("\n".join(line for line in others if not line.startswith(("ran ", "left out "))))
        notes = f"<h2>Notes</h2><pre>{text}</pre>" if text else ""
        return (
            '<!doctype html><html lang="en"><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>Conformance of {escape(self.where)}</title><style>{_STYLE}</style>"
            f"<h1{mark}>{verdict}: {escape(self.where)}</h1>"
            f"<p>{total}.</p>{deviations}{notes}<h2>Scenarios</h2><table>{''.join(self._scenarios())}</table></html>\n"
        )

    def _scenarios(self) -> Iterator[str]:
        """Yield a row for each scenario: how it ended, what it shows, and why it does not."""
        problems = dict(self._problems())
        for one in SCENARIOS:
            why = "; ".join(problems.get(one.name, [self.outcome.left_out.get(one.name, "")]))
            kind, word = (
                ("failed", "failed")
                if one.name in problems
                else ("out", "left out")
                if why
                else ("ran", "ran")
            )
            reason = f"<br><span class=out>{escape(why)}</span>" if why else ""
            yield f"<tr><td class={kind}>{word}<td><code>{one.name}</code><br>{_with_code(one.claim)}{reason}"

    def _problems(self) -> Iterator[tuple[str, list[str]]]:
        by_scenario: dict[str, list[str]] = {name: [why] for name, why in self.outcome.failed.items()}
        findings = [found for found, _ in (*self.judgement.new, *self.judgement.expired)]
        for found in findings:
            by_scenario.setdefault(found.scenario, []).append(f"{found.deviation.kind}: {found.deviation}")
        if lost := spoilt(self.outcome):
            by_scenario.setdefault("putting back", []).append(f"not as they were: {', '.join(lost)}")
        yield from by_scenario.items()


def _with_code(text: str) -> str:
    """Return a claim as HTML: what it has in backticks is code."""
    return re.sub("`([^`]+)`", r"<code>\1</code>", escape(text))


def _described(found: Finding) -> dict[str, Any]:
    one = found.deviation
    return {
        "side": one.side,
        "kind": one.kind,
        "operation": one.operation,
        "where": one.where,
        "rule": one.rule,
        "finding": one.message,
        "scenario": found.scenario,
    }


def _entry(found: Finding) -> dict[str, str]:
    one = found.deviation
    return {
        "side": one.side,
        "kind": one.kind,
        "operation": one.operation or "none",
        "where": one.where,
        "rule": one.rule,
        "reason": "",
        "until": "",
    }


def _row(found: Finding, times: int) -> tuple[object, ...]:
    one = found.deviation
    return one.operation or "none", f"{one.side}: {one.where}", one.message, one.rule, times
