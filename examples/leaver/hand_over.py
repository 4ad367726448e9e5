"""Hand the active deals of somebody who leaves to somebody else, with as many workers as there are.

    python hand_over.py "Ada Marsh" "Bruno Keller"

Run again, it hands over what is still left.
"""

from __future__ import annotations

import argparse
import sys

from celery import group
from close_crm import CloseError
from close_crm.models import User
from tasks import Outcome, app, close, hand_over


def user(name: str) -> User:
    """Return the only user of a name."""
    found = [one for one in close.users.iterate() if f"{one.first_name} {one.last_name}" == name]
    if len(found) != 1:
        sys.exit(f"{len(found)} users are called {name!r}")
    return found[0]


def report(outcomes: list[Outcome]) -> str:
    """Return what was done how fast: achieved ÷ allowed is 1 where no call that the limit allows stayed unused."""
    finished = sorted(one["finished"] for one in outcomes)
    processes = len({one["process"] for one in outcomes})
    seconds = finished[-1] - finished[0]
    text = f"{len(outcomes)} handed over by {processes} processes in {seconds:.1f} s"
    # Whole seconds alone are compared, as the last of the deals may leave a second half used.
    if (limit := outcomes[-1]["limit"]) and (whole := int(seconds)):
        used = sum(moment < finished[0] + whole for moment in finished)
        text += f"; achieved ÷ allowed: {used / (limit * whole):.2f} of {limit} a second"
    return text


def main() -> None:
    """Send a task for each deal to the workers, and wait for all."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("leaver", help="first and last name of who leaves")
    arguments.add_argument("successor", help="first and last name of who takes over")
    given = arguments.parse_args()

    try:
        leaver, successor = user(given.leaver), user(given.successor)
        ids = [deal.id for deal in close.opportunities.iterate(user_id=leaver.id, status_type="active")]
    except CloseError as error:
        sys.exit(str(error))
    print(f"{len(ids)} active deals of {given.leaver} go to {given.successor}")
    if not ids:
        return
    if not app.control.ping(limit=1):
        sys.exit("No worker answers: start one with `celery -A tasks worker`")
    outcomes: list[Outcome] = group(hand_over.s(id, successor.id) for id in ids).apply_async().get()

    if done := [one for one in outcomes if one["error"] is None]:
        print(report(done))
    failed = [one for one in outcomes if one["error"] is not None]
    for one in failed:
        print(f"{one['id']}: {one['error']}", file=sys.stderr)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
