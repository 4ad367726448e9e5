"""The coverage gate: what counts, what is missing, and exceptions that have to stay true."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from close_crm.testing.contract import Deviation, Exchange
from close_description import load

from tools.evidence.coverage import DIMENSIONS, EXCEPTIONS, Excuse, Met, coverage, excuses, needed, table

DESCRIBED = load()
NEEDED = needed(DESCRIBED)
FIELD = frozenset({("cf_1", "choices several")})
EVERYTHING: Mapping[str, set[str]] = {name: set(names) for name, names in NEEDED.items()}


def exchange(operation: str = "opportunities_update", status: int | None = 200, **more: Any) -> Exchange:
    """Give an exchange that used nothing but its operation."""
    empty: dict[str, Any] = {"parameters": frozenset(), "keys": frozenset(), "deviations": ()}
    return Exchange(operation=operation, method="PUT", path="/x/", status=status, **{**empty, **more})


def met(*exchanges: Exchange, **options: bool) -> dict[str, set[str]]:
    """Give what the exchanges of one test met."""
    found = Met(DESCRIBED)
    found.see(exchanges, **options)
    return found.names


def test_every_dimension_is_read_from_the_description() -> None:
    """Nothing is listed by hand: operations, statuses, parameters, fields, forms and types come from the document."""
    assert NEEDED.keys() == DIMENSIONS.keys()
    assert "opportunities_list query:_group_by" in NEEDED["parameter"]
    assert "opportunities_update header:x-tz-offset" in NEEDED["parameter"]
    assert "pipelines_create statuses[].label" in NEEDED["field"]
    assert "opportunities_list 5XX" in NEEDED["status"]
    assert {"opportunities_create set", "opportunities_update add"} < NEEDED["form"]
    assert "opportunities_create add" not in NEEDED["form"]
    assert {"shared user several remove", "date null"} < NEEDED["type"]
    assert "date add" not in NEEDED["type"]


def test_what_an_exchange_used_counts() -> None:
    """Operation, status, parameters, fields and forms of an exchange are met, and those alone."""
    found = met(
        exchange(
            status=503,
            parameters=frozenset({"header:x-tz-offset"}),
            keys=frozenset({"value"}),
            custom=frozenset({("cf_1", "add")}),
        )
    )

    assert found == {
        "operation": {"opportunities_update"},
        "success": set(),
        "status": {"opportunities_update 5XX"},
        "parameter": {"opportunities_update header:x-tz-offset"},
        "field": {"opportunities_update value"},
        "form": {"opportunities_update add"},
        "type": set(),
    }


@pytest.mark.parametrize(
    ("before", "change", "counted"),
    [
        ({"definitions": FIELD}, {"checked": True}, {"choices several add"}),
        ({"definitions": FIELD}, {"checked": False}, set()),
        ({"definitions": FIELD}, {"checked": True, "status": 400}, set()),
        ({}, {"checked": True}, set()),
        ({}, {"checked": True, "definitions": FIELD}, set()),
    ],
    ids=["accepted", "answered by a stub", "refused", "type unknown", "type known too late"],
)
def test_type_counts_when_a_server_took_it(
    before: dict[str, Any], change: dict[str, Any], counted: set[str]
) -> None:
    """A type of custom field is met when its field was known and the change was accepted by what was checked."""
    first = exchange("custom_field_schemas_get", **before)
    second = exchange(**{"custom": frozenset({("cf_1", "add")}), **change})

    assert met(first, second)["type"] == counted
    assert met(first, second, types=False)["type"] == set()


def test_what_deviates_does_not_count() -> None:
    """A request that breaks the description meets no parameter and no field; one without an answer meets nothing."""
    wrong = Deviation("request", "body", "opportunities_update", "body/value", "#", "type")
    broken = exchange(keys=frozenset({"value"}), deviations=(wrong,), checked=True)
    unanswered = exchange(status=None, keys=frozenset({"value"}))

    assert met(broken)["field"] | met(broken)["success"] == set()
    assert not any(met(unanswered).values())


def test_all_met_opens_the_gate() -> None:
    """With everything met and no exception, there is no problem and no gap."""
    found = coverage(NEEDED, EVERYTHING, [])

    assert found.problems == []
    assert [one.gaps for one in found.dimensions] == [()] * len(DIMENSIONS)


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_each_dimension_has_its_floor(dimension: str) -> None:
    """One dimension below the floor shuts the gate, whatever the others reach; the table names what is missing."""
    names = sorted(NEEDED[dimension])
    found = coverage(NEEDED, {**EVERYTHING, dimension: set(names[1 + len(names) // 10 :])}, [])

    assert [problem.partition(":")[0] for problem in found.problems] == [DIMENSIONS[dimension]]
    assert f"    missing: {names[0]}" in table(found)


def test_exception_is_not_asked_for() -> None:
    """What is excused counts neither as met nor as missing."""
    name = min(NEEDED["form"])
    found = coverage(
        NEEDED, {**EVERYTHING, "form": set(NEEDED["form"]) - {name}}, [Excuse("form", (name,), "so")]
    )

    (form,) = [one for one in found.dimensions if one.name == "form"]
    assert (form.covered, form.total, form.gaps) == (len(NEEDED["form"]) - 1, len(NEEDED["form"]) - 1, ())
    assert found.problems == []


@pytest.mark.parametrize(
    ("excuse", "told"),
    [
        (Excuse("form", ("opportunities_update add",), "so"), "covered after all"),
        (Excuse("form", ("opportunities_update multiply",), "so"), "no such thing"),
        (Excuse("shape", ("round",), "so"), "no such thing"),
    ],
)
def test_untrue_exception_shuts_the_gate(excuse: Excuse, told: str) -> None:
    """An exception that is covered after all, or names nothing, is a problem: the list stays true."""
    (problem,) = coverage(NEEDED, EVERYTHING, [excuse]).problems

    assert told in problem


def test_exception_needs_a_reason(tmp_path: Path) -> None:
    """An entry without a reason is refused."""
    path = tmp_path / "exceptions.toml"
    path.write_text('[[exception]]\ndimension = "form"\nnames = ["x"]\nreason = " "\n')

    with pytest.raises(ValueError, match="reason"):
        excuses(path)


def test_listed_exceptions_name_what_there_is() -> None:
    """Each entry of the file names something that the description has."""
    assert coverage(NEEDED, {name: set() for name in NEEDED}, excuses(EXCEPTIONS)).untrue == ()
