"""The steps: each way of updating an opportunity that its page documents.

Source: https://developer.close.com/api/resources/opportunities/update
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from close_runtime.text import counted

from close_crm import Close, CustomField
from close_crm.errors import InvalidRequest, NotFound, StatusError

from .plan import Field, Plan, make_plan
from .screen import NotSentError, Screen, ShownTransport, changed, in_words, money

if TYPE_CHECKING:
    from close_api.models import Opportunity
    from rich.console import Console

UNKNOWN_CHOICE = "No such choice"
NO_FIELD = "no custom field of the organization that every role may edit would do"


class DemoError(Exception):
    """The demo can't go on; its text is one line for a person."""


def work(
    close: Close, shown: ShownTransport, console: Console, opportunity_id: str | None, *, ask: bool
) -> int:
    """Choose an opportunity and fields, take the steps, and return the number of updates that Close carried out.

    Raises:
        DemoError: There is no such opportunity, or none to choose.
        CloseError: Close could not be reached, or refused a valid update.
    """
    now = datetime.now().astimezone()
    me = close.users.me().to_dict()
    fields = [Field.read(field.to_dict()) for field in close.custom_field_schemas.get("opportunity").fields]
    opportunity, plan = _find_opportunity(close, fields, now.date(), opportunity_id)
    state = opportunity.to_dict()
    # By the status, as older opportunities have no pipeline_id.
    pipelines = close.pipelines.list().data
    pipeline = next((p for p in pipelines if any(s.id == opportunity.status_id for s in p.statuses)), None)
    won = None
    if pipeline and state.get("status_type") != "won":
        won = next((status.id for status in pipeline.statuses if status.type_ == "won"), None)

    screen = Screen(console, {field.key: field.name for field in fields}, ask=ask)
    shown.before = screen.sending
    screen.say(
        f"You are {me.get('first_name')} {me.get('last_name')}, and your time zone is UTC{now.isoformat()[-6:]}."
    )
    amount = money(state.get("value") or 0, state.get("value_currency"))
    place = (
        f"{state.get('status_label')!r} of pipeline {pipeline.name!r}"
        if pipeline
        else state.get("status_label")
    )
    screen.say(f"Opportunity {opportunity.id} of {state.get('lead_name') or 'a lead'}: {amount}, in {place}.")

    run = Run(screen, opportunity)
    _take_steps(close, run, plan, won, now.date())
    screen.say()
    if run.updates:
        screen.say(
            f"Done: {counted(run.updates, 'update')} of opportunity {run.id} carried out.", "bold green"
        )
    return run.updates


class Run:
    """The steps on one opportunity.

    Attributes:
        state: The opportunity as Close last returned it.
        updates: How many updates Close carried out.
    """

    def __init__(self, screen: Screen, opportunity: Opportunity) -> None:
        self.screen = screen
        self.id = opportunity.id
        self.state: dict[str, Any] = opportunity.to_dict()
        self.updates = 0
        self._steps = 0

    def step(self, title: str, update: Callable[[], Opportunity] | None, otherwise: str = NO_FIELD) -> bool:
        """Carry out one step, or show why it's left out; return whether Close carried it out.

        Raises:
            CloseError: Close refused it or could not be reached.
        """
        self._steps += 1
        self.screen.say()
        self.screen.say(f"{self._steps}. {title}", "bold cyan")
        if update is None:
            self.screen.say(f"Left out: {otherwise}.", "yellow")
            return False
        try:
            after = update().to_dict()
        except NotSentError as why:
            self.screen.say(f"Not sent: {why}.", "yellow")
            return False
        self.screen.table(changed(self.state, after, self.screen.names))
        self.state = after
        self.updates += 1
        return True


def _take_steps(close: Close, run: Run, plan: Plan, won: str | None, today: date) -> None:
    update = close.opportunities.update
    value = (run.state.get("value") or 0) + 50_000
    confidence = 80 if run.state.get("confidence") != 80 else 85
    note = "They **like** the offer."
    run.step(
        "Value (in cents), confidence and note",
        lambda: update(run.id, value=value, confidence=confidence, note=note),
    )
    _win(close, run, won, today)
    html = (
        "<body><p>Signed by <strong>both sides</strong>:</p><ul><li>12 months</li><li>net 30</li></ul></body>"
    )
    run.step(
        "A rich-text note, from which Close derives the plain one", lambda: update(run.id, note_html=html)
    )

    if plan.set:
        field, new = plan.set
        run.step(
            f"Set {field.name!r} to {str(new)!r}", lambda: update(run.id, CustomField(field.id).set(new))
        )
    else:
        run.step("Set a custom field", None)
    if unset := plan.unset:
        run.step(f"Unset {unset.name!r} with null", lambda: update(run.id, CustomField(unset.id).unset()))
    else:
        run.step("Unset a custom field with null", None)
    if plan.add:
        several, extra = plan.add
        run.step(
            f"Add {extra!r} to {several.name!r}", lambda: update(run.id, CustomField(several.id).add(extra))
        )
    else:
        run.step("Add one value to a custom field with several values", None)
    if plan.remove:
        holder, old = plan.remove
        run.step(
            f"Remove {old!r} from {holder.name!r}",
            lambda: update(run.id, CustomField(holder.id).remove(old)),
        )
    else:
        run.step("Remove one value from a custom field with several values", None)
    _be_refused(close, run, plan.refuse)


def _win(close: Close, run: Run, won: str | None, today: date) -> None:
    """Move to a won status, which sets date_won where it isn't set."""
    had = run.state.get("date_won")
    done = run.step(
        "To a won status of the same pipeline",
        (lambda: close.opportunities.update(run.id, status_id=won)) if won else None,
        otherwise="it's won already, or its pipeline has no won status",
    )
    now = run.state.get("date_won")
    if done and had:
        run.screen.say(f"date_won was {had} before, and Close leaves a date that's set as it is.")
    elif done:
        same = (
            "which is today in your time zone"
            if now == today.isoformat()
            else f"though today is {today} for you"
        )
        run.screen.say(f"Close set date_won to {now}, {same}.")


def _be_refused(close: Close, run: Run, field: Field | None) -> None:
    """Send a choice that the field doesn't have, and show Close's refusal."""
    if not field:
        run.step("A choice that doesn't exist", None)
        return
    value = [UNKNOWN_CHOICE] if field.several else UNKNOWN_CHOICE
    try:
        taken = run.step(
            f"A choice that {field.name!r} doesn't have: this one is to be refused",
            lambda: close.opportunities.update(run.id, CustomField(field.id).set(value)),
        )
    except StatusError as error:
        run.screen.say(f"Refused with {error.status} {error.reason}:", "bold red")
        for line in in_words(error, run.screen.names):
            run.screen.say(f"  {line}", "red")
        after = close.opportunities.get(run.id).to_dict()
        rows = changed(run.state, after, run.screen.names)
        run.screen.say("Read again, the opportunity is " + ("different:" if rows else "as it was."))
        if rows:
            run.screen.table(rows)
    else:
        if taken:
            run.screen.say("It was not refused.", "yellow")


def _find_opportunity(
    close: Close, fields: list[Field], today: date, opportunity_id: str | None
) -> tuple[Opportunity, Plan]:
    """Return the opportunity with that id, else an open one without date_won on which most steps are possible."""
    if opportunity_id is not None:
        try:
            opportunity = close.opportunities.get(opportunity_id)
        except (InvalidRequest, NotFound) as error:
            raise DemoError(f"there is no opportunity {opportunity_id!r}: {error}") from error
        return opportunity, make_plan(fields, opportunity.to_dict(), today)
    candidates = [
        (opportunity, make_plan(fields, opportunity.to_dict(), today))
        for opportunity in close.opportunities.list(status_type="active").data
        if opportunity.to_dict().get("date_won") is None
    ]
    if not candidates:
        raise DemoError("there is no open opportunity without date_won to choose")
    return max(candidates, key=lambda pair: pair[1].fit)
