"""The scenarios as tests of another team's suite.

    # tests/test_close_conformance.py
    from close_conformance.suite import test_conformance

    __all__ = ["test_conformance"]

They run on an emulator of their own. For another organization, override the fixture `close_conformance_link` with one
that returns a `Link`; without a `target` in it, nothing but reads is sent.
"""

from __future__ import annotations

from datetime import UTC, datetime

try:
    import pytest
except ModuleNotFoundError as error:
    message = "close_conformance.suite needs pytest: pip install pytest 'close-crm[conformance]'"
    raise ModuleNotFoundError(message, name=error.name) from error

from .baseline import judge, read
from .outcome import lines, spoilt
from .run import NotBegun, run
from .scenarios import SCENARIOS, Scenario
from .session import Link


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)
def test_conformance(scenario: Scenario, close_conformance_link: Link) -> None:
    """The organization does in each scenario what the description says, known deviations aside."""
    try:
        outcome = run(close_conformance_link, "sync", [scenario])
    except NotBegun as why:
        pytest.fail(str(why), pytrace=False)
    judgement = judge(outcome.findings, read(), datetime.now(UTC).date())
    if judgement.new or judgement.expired or outcome.failed or spoilt(outcome):
        bad = [line for line in lines(outcome, judgement) if line.startswith(("NEW", "EXPIRED", "FAILED"))]
        pytest.fail("\n".join(bad), pytrace=False)
    if scenario.name in outcome.left_out:
        pytest.skip(outcome.left_out[scenario.name])


__all__ = ["Link", "test_conformance"]
