"""The metrics of activity reports.

Close has more than a hundred and names two of them; these are the ones that published programs ask for, and what they
count is concluded from their names. Whatever is counted has a moment, a user, a lead, and for some an amount.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Final

from close_emulator.domain.dates import parse_day, span_of_day
from close_emulator.domain.money import annualized
from close_emulator.domain.search.records import happened
from close_emulator.state.store import Record, Store


@dataclass(frozen=True)
class Hit:
    """Something that a metric counts."""

    moment: datetime
    user_id: str | None
    lead_id: str | None
    amount: int = 0
    """Seconds, or cents."""


Source = Callable[[Store, tzinfo], Iterable[Hit]]
Number = Callable[[list[Hit]], int]


@dataclass(frozen=True)
class Metric:
    """A number that a report can have: what it counts, and how."""

    key: str
    name: str
    description: str
    hits: Source
    number: Number = len


def _total(hits: list[Hit]) -> int:
    return sum(one.amount for one in hits)


def _average(hits: list[Hit]) -> int:
    return (2 * _total(hits) + len(hits)) // (2 * len(hits)) if hits else 0


def _leads(hits: list[Hit]) -> int:
    return len({one.lead_id for one in hits})


def _activities(kind: str, wanted: Callable[[Record], bool]) -> Source:
    def found(store: Store, _: tzinfo) -> Iterator[Hit]:
        for one in store.activities_of(kind):
            moment = one.get("date_sent") or happened(one)
            if moment is not None and wanted(one):
                duration = one.get("duration") or 0
                yield Hit(datetime.fromisoformat(moment), one["user_id"], one["lead_id"], duration)

    return found


def _calls(*directions: str) -> Source:
    return _activities("Call", lambda one: one["direction"] in directions)


def _sent(wanted: Callable[[Record], bool] = lambda _: True) -> Source:
    return _activities("Email", lambda one: was_sent(one) and wanted(one))


def was_sent(email: Record) -> bool:
    """Whether an e-mail was sent by a user, and no draft or failure."""
    return bool(email["direction"] == "outgoing" and email["status"] == "sent")


def _by_sequence(email: Record) -> bool:
    return email.get("sequence_subscription_id") is not None or email.get("sequence_id") is not None


def _by_hand(email: Record) -> bool:
    return email.get("bulk_email_action_id") is None and not _by_sequence(email)


def _messages(direction: str, *statuses: str) -> Source:
    return _activities("SMS", lambda one: one["direction"] == direction and one["status"] in statuses)


def _contacted(store: Store, zone: tzinfo) -> Iterator[Hit]:
    for source in (_calls("outbound"), _sent(), _messages("outbound", "sent")):
        yield from source(store, zone)


def _new_leads(store: Store, _: tzinfo) -> Iterator[Hit]:
    for one in store.leads.values():
        yield Hit(datetime.fromisoformat(one["date_created"]), one["created_by"], one["id"])


def _new_opportunities(store: Store, _: tzinfo) -> Iterator[Hit]:
    for one in store.opportunities.values():
        yield Hit(datetime.fromisoformat(one["date_created"]), one["user_id"], one["lead_id"])


def _won(store: Store, zone: tzinfo) -> Iterator[Hit]:
    for one in store.opportunities.values():
        if store.statuses[one["status_id"]]["type"] == "won" and one["date_won"] is not None:
            worth = annualized(one["value"], one["value_period"]) or 0
            yield Hit(span_of_day(parse_day(one["date_won"]), zone)[0], one["user_id"], one["lead_id"], worth)


def _all() -> Iterator[Metric]:
    for key, name, directions in (
        ("all", "Calls", ("inbound", "outbound")),
        ("inbound", "Inbound calls", ("inbound",)),
        ("outbound", "Outbound calls", ("outbound",)),
    ):
        calls = _calls(*directions)
        yield Metric(f"calls.{key}.all.count", name, f"{name}, by when they were.", calls)
        yield Metric(
            f"calls.{key}.all.sum_duration", f"{name}: duration", "Their seconds in all.", calls, _total
        )
        yield Metric(
            f"calls.{key}.all.avg_duration", f"{name}: average duration", "Their seconds on average; 0 without calls.",
            calls, _average,
        )  # fmt: skip
    sent = "E-mails that were sent"
    received = _activities("Email", lambda one: one["direction"] == "incoming")
    yield Metric("emails.sent.all.count", sent, f"{sent}, by when.", _sent())
    yield Metric(
        "emails.sent.sequences.count", f"{sent} by sequences", f"{sent} by sequences, by when.", _sent(_by_sequence)
    )  # fmt: skip
    yield Metric(
        "emails.sent.manual_with_reply.count", "Answered e-mails", f"{sent} one by one and answered, by when.",
        _sent(lambda one: _by_hand(one) and bool(one["has_reply"])),
    )  # fmt: skip
    yield Metric(
        "emails.sent.bulk_with_reply.count", "Answered bulk e-mails", f"{sent} in bulk and answered, by when.",
        _sent(lambda one: one.get("bulk_email_action_id") is not None and bool(one["has_reply"])),
    )  # fmt: skip
    yield Metric(
        "emails.opened.all.count", "Opened e-mails", f"{sent} and opened, by when.",
        _sent(lambda one: bool(one["opens"])),
    )  # fmt: skip
    yield Metric("emails.received.all.count", "Received e-mails", "E-mails that arrived, by when.", received)
    yield Metric(
        "sms.sent.all.count", "SMS that were sent", "SMS that were sent, by when.", _messages("outbound", "sent")
    )  # fmt: skip
    yield Metric(
        "sms.received.all.count", "Received SMS", "SMS that arrived, by when.", _messages("inbound", "inbox")
    )
    yield Metric("leads.created.all.count", "New leads", "Leads that were created, by when.", _new_leads)
    yield Metric(
        "leads.contacted.all.count", "Contacted leads", "Leads that were called, or sent an e-mail or an SMS.",
        _contacted, _leads,
    )  # fmt: skip
    yield Metric(
        "opportunities.created_for.all.count", "New opportunities", "Opportunities of a user, by their creation.",
        _new_opportunities,
    )  # fmt: skip
    won = "Opportunities that were won, by the day in `date_won`."
    yield Metric("opportunities.won.all.count", "Won opportunities", won, _won)
    yield Metric(
        "opportunities.won.all.sum_annualized_value", "Worth of won opportunities", "Their worth in a year, in cents.",
        _won, _total,
    )  # fmt: skip


METRICS: Final = {one.key: one for one in _all()}
