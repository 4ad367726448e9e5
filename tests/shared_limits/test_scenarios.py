"""What `make simulate` simulates, in small, and the page that shows what it came to."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tools.simulation.page import as_json, page, picture, read
from tools.simulation.scenarios import READS, SCENARIOS, UPDATES, Course, carry_out, sized
from tools.simulation.world import Setup

DOCS = Path(__file__).parents[2] / "docs" / "benchmarks"


@pytest.mark.parametrize("name", SCENARIOS)
def test_limits_are_used_up_and_kept(name: str) -> None:
    """Reads and updates each use their own limit up, no call fails, and hardly any request is refused."""
    course = carry_out(sized(SCENARIOS[name], 8_000, seed=1))

    assert (course.failed, course.refused <= 0.02 * course.calls) == (0, True)
    assert min(course.achieved) >= 0.95
    assert course.fairness[1] >= 0.999


def test_all_keys_share_the_organizations_limit() -> None:
    """Ten keys are allowed three times what one is."""
    setup = sized(Setup(groups=(READS, UPDATES), processes=10, keys=10), 30_000, seed=1)

    assert setup.windows == 100
    assert [setup.allowed(group) for group in (READS, UPDATES)] == [30_000, 3_000]


def test_limit_that_changes_allows_what_it_says() -> None:
    """A limit that is doubled for half of the time allows half as much again."""
    assert Setup(limit=60, windows=10, changes=(1.0, 2.0)).allowed(Setup(limit=60).all_groups[0]) == 900


def test_storage_moves_between_clocks() -> None:
    """Where its clock jumps, a few calls that were booked by the old one are refused, and none fails."""
    setup = sized(SCENARIOS["ten machines, clocks 0.5 s apart"], 13_000, seed=2)
    course = carry_out(setup)

    assert 0 < course.refused <= 0.05 * course.calls
    assert course.failed == 0


def test_page_shows_what_was_kept() -> None:
    """The page and the picture of the documentation are those of the results beside them, of each set-up."""
    results = read((DOCS / "simulation.json").read_text(encoding="utf-8"))

    assert list(results) == list(SCENARIOS)
    assert page(results) == (DOCS / "simulation.md").read_text(encoding="utf-8")
    assert picture(results) == (DOCS / "simulation.svg").read_text(encoding="utf-8")
    assert read(as_json(results)) == results


def test_page_adds_courses_up() -> None:
    """Counts are sums, the longest call is the longest of all, fairness the least."""
    one = Course(1000, 100, (1.0, 0.9), 11, 0, 1100, 1.0, 550, (0.99, 1.0), 0.055)
    other = Course(1000, 100, (0.9, 0.9), 0, 1, 1100, 2.0, 550, (0.95, 1.0), 0.055)

    [row] = [line for line in page({"one key": [one, other]}).splitlines() if line.startswith("| one key")]
    assert row == "| one key | 2,000 | 200 | 0.950 / 0.900 | 0.50 % | 1 | 2.0 s | 0.950 | 1.000 | 0.50 | 50 |"


def test_picture_is_svg() -> None:
    """It has a panel for reads, for updates and for refusals."""
    course = Course(1000, 100, (1.0, 0.9), 11, 0, 1100, 1.0, 550, (0.99, 1.0), 0.055)

    drawn = ET.fromstring(picture({"one key": [course]}))  # noqa: S314  # our own
    titles = [one.text or "" for one in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert sum("carried out" in title for title in titles) == 2
