from __future__ import annotations

import datetime

import pytest
from close_crm import Close, errors
from close_crm.models import Opportunity
from close_crm.testing import ContractViolation, FakeClock
from close_emulator import Emulator
from deal_desk.renewals import end_of, open_renewals

#: Two annual contracts of the emulator's seed end within 120 days; one of their leads has an open renewal.
TODAY = datetime.date(2026, 12, 1)


def leads(renewals: list[Opportunity]) -> list[str | None]:
    return [one.lead_name for one in renewals]


def test_contract_that_ends_soon_gets_a_renewal(crm: Close) -> None:
    (renewal,) = open_renewals(crm, TODAY)

    assert (renewal.lead_name, renewal.pipeline_name, renewal.status_label) == (
        "Birch & Rowe",
        "Renewals",
        "Due",
    )
    assert (renewal.value, renewal.value_period) == (120_000, "annual")
    assert renewal.date_won == datetime.date(2027, 3, 20)


@pytest.mark.parametrize(("days", "count"), [(108, 0), (109, 1)])
def test_days_are_counted_to_the_last(crm: Close, days: int, count: int) -> None:
    assert len(open_renewals(crm, TODAY, days=days)) == count


def test_second_run_opens_nothing(crm: Close) -> None:
    open_renewals(crm, TODAY)

    assert open_renewals(crm, TODAY) == []


def test_short_outage_is_sat_out(crm: Close, close_emulator: Emulator, clock: FakeClock) -> None:
    close_emulator.faults.add("return-503", operation="opportunities_list", times=2)
    close_emulator.faults.add("return-429", operation="opportunities_create")

    assert leads(open_renewals(crm, TODAY)) == ["Birch & Rowe"]
    assert len(clock.waits) == 3


def test_lost_answer_is_no_second_renewal(crm: Close, close_emulator: Emulator) -> None:
    close_emulator.faults.add("return-reset-connection-after-processing", operation="opportunities_create")

    with pytest.raises(errors.CloseError) as caught:
        open_renewals(crm, TODAY)

    assert caught.value.maybe_applied
    assert open_renewals(crm, TODAY) == []
    assert crm.opportunities.list().total_results == 13


def test_refusal_is_raised_and_nothing_is_left_behind(crm: Close, close_emulator: Emulator) -> None:
    close_emulator.faults.add("return-400", operation="opportunities_create")

    with pytest.raises(errors.BadRequest):
        open_renewals(crm, TODAY)

    assert crm.opportunities.list().total_results == 12


def test_requests_that_close_does_not_document_never_pass(crm: Close) -> None:
    with pytest.raises(ContractViolation):
        crm.request("POST", "/opportunity/", json={"probability": 50})


@pytest.mark.parametrize(
    ("won", "end"),
    [("2026-03-20", "2027-03-20"), ("2024-02-29", "2025-02-28"), (None, None)],
)
def test_end_of_a_contract(won: str | None, end: str | None) -> None:
    contract = Opportunity({"value_period": "annual", "date_won": won})

    assert end_of(contract) == (end and datetime.date.fromisoformat(end))
    assert end_of(Opportunity({"value_period": "monthly", "date_won": won})) is None
