"""What follows a won deal: its status, a note with the contract, and a task for the kick-off.

    python won_deal.py oppo_... contract.pdf

After an error it can be run again: each step first looks whether it was done, so that nothing is there twice.
"""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path

from close_crm import UNSET, Close, CloseError
from close_crm.models import Opportunity


def win(close: Close, id: str) -> Opportunity:
    """Return the deal, in the won status of its own pipeline."""
    deal = close.opportunities.get(id)
    if deal.status_type == "won":
        return deal
    won = next(
        status
        for status in close.opportunity_statuses.list()
        if status.type_ == "won" and status.pipeline_id == deal.pipeline_id
    )
    return close.opportunities.update(id, status_id=won.id)


def add_note(close: Close, deal: Opportunity, contract: Path) -> str:
    """Leave a note with the contract in the history of the lead, and say what was done."""
    for note in close.activities.notes.iterate(lead_id=[deal.lead_id]):
        if deal.id in note.note:
            return "was there"
    close.activities.notes.create(
        lead_id=deal.lead_id,
        title="Contract signed",
        note=f"{deal.user_name} won {deal.value_formatted} on {deal.date_won} ({deal.id})",
        attachments=[close.files.upload(contract)],
    )
    return "added"


def add_task(close: Close, deal: Opportunity) -> str:
    """Ask the owner of the deal for a kick-off within a week, and say what was done."""
    for task in close.tasks.iterate(lead_id=deal.lead_id):
        if deal.id in (task.get("text") or ""):
            return "was there"
    close.tasks.create(
        lead_id=deal.lead_id,
        text=f"Kick-off with {deal.lead_name} ({deal.id})",
        assigned_to=deal.user_id or UNSET,
        date=datetime.datetime.now().astimezone().date() + datetime.timedelta(days=7),
    )
    return "added"


def main() -> None:
    """Carry out the steps for the deal and the file of the command line."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("opportunity", help="id of the deal (oppo_...)")
    arguments.add_argument("contract", type=Path, help="the signed contract")
    given = arguments.parse_args()
    if not given.contract.is_file():
        arguments.error(f"there is no file {given.contract}")

    try:
        with Close() as close:
            deal = win(close, given.opportunity)
            print(f"{deal.lead_name}: {deal.value_formatted}, won by {deal.user_name}")
            print(f"note with {given.contract.name}: {add_note(close, deal, given.contract)}")
            print(f"task for the kick-off: {add_task(close, deal)}")
    except CloseError as error:
        sys.exit(f"{error}\nRun it again once that is mended.")


if __name__ == "__main__":
    main()
