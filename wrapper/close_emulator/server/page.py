"""The page at `/`: opportunities by status, and the last requests with their answers, for people.

It is one document without scripts and without external resources. Everything taken from requests is escaped.
"""

import json
from collections.abc import Iterable
from html import escape
from typing import Any

from close_emulator.state.request_log import Exchange

from .board import SHOWN, Card, Column
from .protocol import ServedEmulator

_STYLE = """
:root { color-scheme: light dark; --ink: #1c2430; --soft: #5b6675; --line: #d8dee6; --ground: #f4f6f8; --card: #fff;
  --won: #14804a; --lost: #b3372f; --active: #2b62c9; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6eaf0; --soft: #9aa6b5; --line: #323b47; --ground: #12161c;
  --card: #1b2129; --won: #53c88c; --lost: #f08a82; --active: #82aaf5; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 3rem; background: var(--ground); color: var(--ink);
  font: 15px/1.45 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; }
h1 { font-size: 1.45rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .6rem; }
p, .soft { color: var(--soft); margin: 0; } a { color: var(--active); }
.board { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(13.5rem, 1fr); gap: .8rem; overflow-x: auto;
  padding-bottom: .5rem; align-items: start; }
.column { border-top: 3px solid var(--tint); }
.won { --tint: var(--won); } .lost { --tint: var(--lost); } .active { --tint: var(--active); }
.column h3 { font-size: .95rem; margin: .45rem 0 0; display: flex; justify-content: space-between; gap: .5rem; }
.worth { margin: 0 0 .5rem; font-size: .85rem; }
.column h3 span:first-child { overflow-wrap: anywhere; }
.card, .exchange { background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
.card { padding: .55rem .7rem; margin-bottom: .55rem; overflow-wrap: anywhere; }
.card strong { display: block; } .card small { display: block; color: var(--soft); margin-top: .2rem; }
.row { display: flex; justify-content: space-between; gap: .5rem; }
.exchange { margin-bottom: .45rem; } .exchange > div { padding: 0 .7rem .6rem; }
summary { padding: .45rem .7rem; cursor: pointer; font-family: ui-monospace, monospace; font-size: .85rem;
  overflow-wrap: anywhere; }
.good { color: var(--won); } .bad { color: var(--lost); }
.fault { border: 1px solid currentColor; border-radius: 4px; padding: 0 .35rem; color: var(--lost); }
pre { margin: .3rem 0 0; padding: .5rem .6rem; background: var(--ground); border-radius: 6px; max-height: 22rem;
  overflow: auto; font-size: .8rem; white-space: pre-wrap; overflow-wrap: anywhere; }
@media (max-width: 40rem) { .board { grid-auto-flow: row; grid-auto-columns: auto; } }
"""


def page(emulator: ServedEmulator) -> str:
    """Return the page of the present state, as HTML."""
    board = emulator.board()
    total = _count(board.number, "opportunity", "opportunities")
    exchanges = list(reversed(emulator.exchanges))
    return "".join(
        (
            "<!doctype html><html lang=en><meta charset=utf-8>",
            '<meta name=viewport content="width=device-width, initial-scale=1">',
            f"<title>{_text(board.organization)} - close-emulator</title><style>{_STYLE}</style>",
            f"<header><h1>{_text(board.organization)}</h1><p>{total} in an emulator of Close. ",
            '<a href="/">Look again</a></p></header><main>',
            *(_pipeline(name, columns) for name, columns in board.pipelines),
            "<section><h2>Last requests</h2>",
            *(map(_exchange, exchanges) if exchanges else ["<p>None yet.</p>"]),
            "</section></main></html>\n",
        )
    )


def _text(value: object) -> str:
    return escape(str(value))


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def _pipeline(name: str, columns: Iterable[Column]) -> str:
    shown = "".join(_column(column) for column in columns)
    return (
        f'<section><h2>{_text(name)}</h2><div class="board">{shown or "<p>No statuses.</p>"}</div></section>'
    )


def _column(column: Column) -> str:
    kind = column.kind if column.kind in {"active", "won", "lost"} else "active"
    cards = "".join(_card(card) for card in column.cards)
    more = f"<p>The latest {SHOWN} are shown.</p>" if column.number > len(column.cards) else ""
    head = f"<h3><span>{_text(column.label)}</span><span class=soft>{column.number:,}</span></h3>"
    worth = f"<p class=worth>{_text(' + '.join(column.sums) or 'no value')}</p>"
    return f'<div class="column {kind}">{head}{worth}{cards}{more}</div>'


def _card(card: Card) -> str:
    record = card.record
    people = " · ".join(str(name) for name in (record["contact_name"], record["user_name"]) if name)
    lines = [people, *(f"{name}: {value}" for name, value in card.custom)]
    if record["date_won"]:
        lines.insert(1, f"{'won' if record['status_type'] == 'won' else 'closes'} {record['date_won']}")
    value = _text(record["value_formatted"] or "no value")
    return (
        f'<div class="card" title="{_text(record["id"])}"><strong>{_text(record["lead_name"])}</strong>'
        f"<div class=row><span>{value}</span><span class=soft>{_text(record['confidence'])} %</span></div>"
        f"{''.join(f'<small>{_text(line)}</small>' for line in lines)}</div>"
    )


def _exchange(exchange: Exchange) -> str:
    query = f"?{exchange.query.replace('%2C', ',')}" if exchange.query else ""
    good = exchange.status is not None and exchange.status < 400
    code = "no answer" if exchange.status is None else exchange.status
    status = f'<span class="{"good" if good else "bad"}">{code}</span>'
    fault = f" <span class=fault>{_text(exchange.fault)}</span>" if exchange.fault else ""
    head = f"<summary>{status} {_text(exchange.method)} {_text(exchange.path)}{_text(query)}{fault}</summary>"
    sent = f"<small class=soft>sent</small>{_body(exchange.sent)}" if exchange.sent else ""
    answered = (
        f"<small class=soft>answered</small>{_body(exchange.answered)}"
        if exchange.answered
        else "<small class=soft>answered without a body</small>"
    )
    at = f"<small class=soft>{_text(f'{exchange.at:%Y-%m-%d %H:%M:%S %Z}')}</small><br>"
    return f'<details class="exchange">{head}<div>{at}{sent}{answered}</div></details>'


def _body(content: bytes) -> str:
    try:
        value: Any = json.loads(content)
        shown = json.dumps(value, indent=1, ensure_ascii=False)
    except (ValueError, RecursionError):
        shown = content.decode(errors="replace")
    return f"<pre>{_text(shown)}</pre>"
