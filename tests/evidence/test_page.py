"""The page of a run: one valid document that needs nothing else, with no failure and with hundreds."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from close_description import load

from tools.evidence.coverage import Met, coverage, needed
from tools.evidence.page import DETAILED, rendered, write
from tools.evidence.results import CHECKS, Failure, Outcome, Pointer, Results, Test, check_of, cut
from tools.evidence.scrub import Scrubber

DESCRIBED = load()
OPERATIONS = [one.id for one in DESCRIBED.operations]
VOID = {"meta", "br"}
HOSTILE = "tests/x.py::test[</pre><script>alert(1)</script>&\x00\ud800\x9b]"


class Reader(HTMLParser):
    """Reads a page strictly: each element is closed where it should be."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.addresses: list[str] = []
        self.elements: list[str] = []
        self.text = ""
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            if name in {"href", "src", "srcset", "action", "data"}:
                self.addresses.append(value or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def failure(number: int, test: str = "tests/live/test_x.py::test") -> Failure:
    """Return a failure with everything that one can have."""
    return Failure(
        number=number,
        test=test,
        check=check_of(test).key,
        operations=("opportunities_update",),
        phase="call",
        message=f"AssertionError: {number}\nmore",
        request="PUT https://api.close.com/api/v1/opportunity/oppo_1/",
        answer="200 OK",
        pointers=(Pointer("#/components/schemas/Opportunity/properties/value/type", "body/value: type"),),
        page="https://developer.close.com/api/resources/opportunities/update",
        replay=f"python -m pytest '{test}'",
        traceback="long",
    )


def results(failures: Iterable[Failure] = (), *, passed: int = 3, whole: bool = True) -> Results:
    """Return a run with some failures, and some passed tests on one operation."""
    found = list(failures)
    outcomes: list[tuple[str, Outcome]] = [
        ("tests/contract/test_description_to_client.py::test", "passed")
    ] * passed
    outcomes += [(one.test, "failed") for one in found]
    tests = [
        Test(id, check_of(id).key, ("opportunities_update",), outcome, 0.1, 2) for id, outcome in outcomes
    ]
    there = needed(DESCRIBED)
    met = Met(DESCRIBED)
    met.names |= {name: set(names) for name, names in there.items()}
    table = coverage(there, met, []).as_json()
    return Results({"When": "now"}, whole, tests, found, {"judged": whole, "kept": whole, **table})


@pytest.mark.parametrize("count", [0, 1, 5, 6, 500])
def test_page_is_whole_with_any_number_of_failures(count: int) -> None:
    """Elements are closed, ids are unique, each failure is there with the line that replays it."""
    page = Reader(rendered(results(failure(number) for number in range(1, count + 1)), DESCRIBED))

    assert len(page.ids) == len(set(page.ids))
    assert page.text.count("python -m pytest") == count
    assert page.elements.count("pre") == 5 * min(count, DETAILED)
    assert (f"✗ {count} of {count + 3} tests failed" in page.text) == bool(count)
    assert set(OPERATIONS) <= set(page.text.split())


def test_page_needs_nothing_else() -> None:
    """No script, no image, no style from elsewhere: the only addresses are links within and to Close's pages."""
    page = Reader(rendered(results([failure(1)]), DESCRIBED))

    assert not {"script", "img", "link", "iframe", "object", "form"} & set(page.elements)
    assert all(address.startswith(("#", "https://developer.close.com/")) for address in page.addresses)
    assert {address[1:] for address in page.addresses if address.startswith("#")} <= set(page.ids)


def test_matrix_is_legible_without_colours() -> None:
    """Each cell says by a sign and a number what its colour says."""
    tests = (failure(1), failure(2, "tests/documentation/test_x.py::test"))
    text = Reader(rendered(results(tests), DESCRIBED)).text

    assert "✓ 3" in text
    assert "✗ 1/1" in text


def test_checks_are_summed_up() -> None:
    """Below the checks stand all tests by outcome, their requests and seconds."""
    made = results([failure(1), failure(2)])
    cell, seconds, requests = made.sums()
    [foot] = re.findall("<tfoot>.*?</tfoot>", rendered(made, DESCRIBED), re.DOTALL)

    assert (cell.passed, cell.failed, cell.skipped) == (3, 2, 0)
    assert requests == sum(test.requests for test in made.tests)
    assert re.findall("<td.*?>(.*?)</td>", foot) == ["3", "2", "0", str(requests), f"{seconds:.1f}"]


@pytest.mark.parametrize("whole", [True, False])
def test_page_tells_whether_the_suite_was_whole(whole: bool) -> None:
    """Figures of a part of the suite are not to be read as a verdict."""
    text = Reader(rendered(results(whole=whole), DESCRIBED)).text

    assert ("Part of the suite ran" in text) is not whole
    assert ("The coverage gate is open" in text) is whole


def test_page_keeps_servers_stubs_and_fuzzing_apart() -> None:
    """Each has its column, and the errors that only stubs answered are named with how many operations it was."""
    text = Reader(rendered(results(), DESCRIBED)).text

    assert "From a server" in text
    assert "Fuzzing alone" in text
    assert f"402 of {len(OPERATIONS)} operations" in text


def test_page_of_no_test() -> None:
    """A run without a test does not read like a success."""
    text = Reader(rendered(results(passed=0), DESCRIBED)).text

    assert "No test ran" in text


def test_names_from_elsewhere_do_no_harm(tmp_path: Path) -> None:
    """What a test's id or an answer carries is text on the page, and can be written whatever its characters."""
    write(tmp_path, results([failure(1, HOSTILE)]), DESCRIBED, Scrubber())
    page = Reader((tmp_path / "index.html").read_text("utf-8"))

    assert "script" not in page.elements
    assert r"<script>alert(1)</script>&\x00\ud800\x9b]" in page.text


def test_json_is_json_without_its_secrets(tmp_path: Path) -> None:
    """What is left out ends with the text around it."""
    write(tmp_path, results([failure(1, "tests/x.py::test[Authorization: Bearer x]")]), DESCRIBED, Scrubber())
    found = json.loads((tmp_path / "results.json").read_text("utf-8"))

    assert found["tests"][-1]["id"] == "tests/x.py::test[Authorization: [scrubbed]"


def test_every_test_has_one_check() -> None:
    """The longest place decides, and whatever fits none is listed, too."""
    assert len({check.key for check in CHECKS}) == len(CHECKS)
    assert check_of("tests/emulator/test_custom_values.py::test_roles").key == "custom"
    assert check_of("tests/emulator/test_http.py::test_x").key == "server"
    assert check_of("tests/package/test_package.py::test_x").key == "other"


def test_long_text_is_cut_and_says_so() -> None:
    """Ten megabytes of body don't make the page unreadable."""
    assert len(cut("x" * 10_000_000)) < 7_000
    assert "more characters" in cut("x" * 10_000_000)
