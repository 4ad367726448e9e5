"""A chart of ratios as SVG, by hand: one panel for each row, one bar for each client, whiskers for the quartiles.

Light and dark surroundings are distinguished by the viewer's own setting. Nothing but the standard library is needed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

from .figures import Spread

WIDTH, LABELS, BARS = 760, 230, 430
BAR, GAP, HEAD, FOOT = 16, 5, 34, 14
#: How wide a figure behind a bar is at most, and its distance from a line.
FIGURE, MARGIN = 36, 5
STYLE = """\
text { font: 13px system-ui, sans-serif; fill: #1f2328; }
.title { font-weight: 600; } .note { fill: #59636e; font-size: 12px; }
.bar { fill: #9aa4af; } .ours { fill: #1f6feb; } .line { stroke: #59636e; }
.whisker { stroke: #1f2328; stroke-width: 1.5; }
.goal { stroke: #bc4c00; stroke-width: 2; stroke-dasharray: 4 3; }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3; } .note { fill: #9198a1; } .bar { fill: #656c76; } .ours { fill: #4493f8; }
.line { stroke: #9198a1; } .whisker { stroke: #e6edf3; } .goal { stroke: #f0883e; } }"""


@dataclass(frozen=True)
class Panel:
    """One row of the table.

    Attributes:
        title: What was measured.
        note: Against what, and which end is the good one.
        spreads: Ratios by the title of the client.
        ours: The titles that are highlighted.
        goals: Bounds to draw as dashed lines.
        base: Where a thin line says what the ratios are against; None for figures that are no ratios.
    """

    title: str
    note: str
    spreads: Mapping[str, Spread]
    ours: frozenset[str] = frozenset()
    goals: Sequence[float] = ()
    base: float | None = 1.0


def chart(title: str, panels: Sequence[Panel]) -> str:
    """Return the whole picture."""
    parts, top = list[str](), 44.0
    for panel in panels:
        drawn, height = _panel(panel, top)
        parts += drawn
        top += height
    described = "; ".join(
        f"{panel.title}: " + ", ".join(f"{name} {found.middle:.2f}" for name, found in panel.spreads.items())
        for panel in panels
    )
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top:.0f}" role="img">',
            f"<title>{escape(title)}</title>",
            f"<desc>{escape(described)}</desc>",
            f"<style>{STYLE}</style>",
            f'<text class="title" x="12" y="24">{escape(title)}</text>',
            *parts,
            "</svg>\n",
        ]
    )


def _panel(panel: Panel, top: float) -> tuple[list[str], float]:
    height = HEAD + len(panel.spreads) * (BAR + GAP) + FOOT
    most = max([found.high for found in panel.spreads.values()] + [*panel.goals, panel.base or 0.0])
    scale = BARS / most if most else 0.0
    first, last = top + HEAD - 4, top + height - FOOT
    lines = [("goal", LABELS + bound * scale) for bound in panel.goals]
    lines += [("line", LABELS + panel.base * scale)] if panel.base is not None else []
    places = sorted(x for _, x in lines)
    parts = [
        f'<text class="title" x="12" y="{top + 18:.1f}">{escape(panel.title)}</text>',
        f'<text class="note" x="{WIDTH - 12}" y="{top + 18:.1f}" text-anchor="end">{escape(panel.note)}</text>',
    ]
    for number, (name, found) in enumerate(panel.spreads.items()):
        y = top + HEAD + number * (BAR + GAP)
        kind = "bar ours" if name in panel.ours else "bar"
        low, end, high = (LABELS + value * scale for value in (found.low, found.middle, found.high))
        parts += [
            f'<text x="{LABELS - 8}" y="{y + 13:.1f}" text-anchor="end">{escape(name)}</text>',
            f'<rect class="{kind}" x="{LABELS}" y="{y:.1f}" width="{found.middle * scale:.1f}" height="{BAR}"/>',
            f'<path class="whisker" d="M{low:.1f} {y + BAR / 2:.1f}H{high:.1f}"/>',
            f'<text x="{_beside(max(end, high) + 8, places):.1f}" y="{y + 13:.1f}">{found.middle:.2f}</text>',
        ]
    for kind, x in lines:
        parts.append(f'<path class="{kind}" d="M{x:.1f} {first:.1f}V{last:.1f}"/>')
    return parts, height


def _beside(x: float, lines: Sequence[float]) -> float:
    """Return where a figure begins that was to begin at `x`: to the right of each line that would cross it.

    Args:
        x: The first place from the left that is free of the bar.
        lines: Where lines are, from left to right.
    """
    for line in lines:
        if x - MARGIN < line < x + FIGURE + MARGIN:
            x = line + MARGIN
    return x
