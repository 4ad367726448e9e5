"""Funnel reports: how opportunities move through the statuses of a pipeline.

The formulas of win rate and sales velocity are Close's (https://help.close.com/docs/opportunity-funnels-report). What
its pages leave open is this here: an opportunity counts in each status that it was in during the reported span; it went
on if it was in a later one of the funnel after that, and was lost from the last one that it was in. Worths are those of
now, in a year. Rates are shares from 0 to 1, and 0 of nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from close_emulator.domain.money import annualized, weighted
from close_emulator.state.store import Record

from .histories import History, Stay
from .ranges import Range


@dataclass(frozen=True)
class Funnel:
    """A pipeline, and the span that is reported on."""

    statuses: tuple[Record, ...]
    """All statuses of the pipeline, in order."""
    span: Range

    def was_active(self, history: History) -> bool:
        """Whether an opportunity was in an active status of the pipeline during the span."""
        return any(self._type(stay) == "active" for stay in self._within(history))

    def stages(self, histories: Iterable[History]) -> list[Record]:
        """Return what happened in each status that is active or won."""
        paths = [(history.record, list(self._within(history))) for history in histories]
        stages = [one for one in self.statuses if one["type"] != "lost"]
        order = {one["id"]: place for place, one in enumerate(stages)}
        return [self._stage(one, order, paths) for one in stages]

    def totals(self, histories: Iterable[History]) -> Record:
        """Return what became of opportunities until the span's end."""
        types = {one["id"]: one["type"] for one in self.statuses}
        known = list(histories)
        ends = [(one, types.get(one.at(self.span.end) or "")) for one in known]
        complete = [one.record for one, end in ends if end in {"won", "lost"}]
        won = [one for one, end in ends if end == "won"]
        times = [self._until_won(one) for one in won]
        value_won = _worth(one.record for one in won)
        win_rate, average = _share(len(won), len(complete)), _average(times)
        value = round(value_won / len(won)) if won else 0
        return {
            "count": len(known), "count_total_complete": len(complete), "count_total_won": len(won),
            "count_win_rate": win_rate, "value_total_complete": _worth(complete), "value_total_won": value_won,
            "value_win_rate": _share(value_won, _worth(complete)),
            "average_value_annualized_per_won_opportunity": value, "average_time_to_win": average,
            "sales_velocity": round(len(known) * value * win_rate * 86_400 / average) if average else 0,
        }  # fmt: skip

    def _within(self, history: History) -> Iterable[Stay]:
        """Return the stays of an opportunity that touch the span."""
        for stay in history.stays if self.span.start < self.span.end else ():
            if stay.since < self.span.end and (stay.until is None or stay.until > self.span.start):
                yield stay

    def _type(self, stay: Stay) -> str | None:
        return next((str(one["type"]) for one in self.statuses if one["id"] == stay.status_id), None)

    def _stage(self, status: Record, order: dict[str, int], paths: list[tuple[Record, list[Stay]]]) -> Record:
        here, advanced, lost, times = [], [], [], []
        for record, path in paths:
            places = [at for at, stay in enumerate(path) if stay.status_id == status["id"]]
            if not places:
                continue
            here.append(record)
            later = path[places[0] + 1 :]
            if any(order.get(stay.status_id, -1) > order[status["id"]] for stay in later):
                advanced.append(record)
                times.append(_duration(path[places[0]]))
            elif any(self._type(stay) == "lost" for stay in path[places[-1] + 1 : places[-1] + 2]):
                lost.append(record)
        value, weight = _worth(here), _worth(here, by_confidence=True)
        return {
            "status": {name: status[name] for name in ("id", "label", "type")},
            "count": len(here), "count_conversion_rate": _share(len(advanced), len(here)),
            "count_lost": len(lost), "count_lost_ratio": _share(len(lost), len(here)),
            "value": value, "value_conversion_rate": _share(_worth(advanced), value),
            "value_lost": _worth(lost), "value_lost_ratio": _share(_worth(lost), value),
            "weighted_value": weight,
            "weighted_value_conversion_rate": _share(_worth(advanced, by_confidence=True), weight),
            "average_time_to_advance": _average(times),
        }  # fmt: skip

    def _until_won(self, history: History) -> timedelta:
        won = {one["id"] for one in self.statuses if one["type"] == "won"}
        reached = [
            stay.since for stay in history.stays if stay.status_id in won and stay.since < self.span.end
        ]
        return reached[-1] - datetime.fromisoformat(history.record["date_created"])


def _duration(stay: Stay) -> timedelta:
    return timedelta() if stay.until is None else stay.until - stay.since


def _worth(records: Iterable[Record], *, by_confidence: bool = False) -> int:
    """Return what opportunities are worth in a year, in cents."""
    found = 0
    for one in records:
        worth = annualized(one["value"], one["value_period"])
        found += (weighted(worth, one["confidence"]) if by_confidence else worth) or 0
    return found


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0


def _average(times: list[timedelta]) -> int:
    return round(sum(times, timedelta()).total_seconds() / len(times)) if times else 0
