"""The coverage gate: what counts, what is missing, and exceptions that have to stay true."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from close_crm.testing.contract import Deviation, Exchange
from close_description import load

from tools.evidence.coverage import DIMENSIONS, EXCEPTIONS, Excuse, Met, coverage, excuses, needed, table
from tools.evidence.traffic import Seen

DESCRIBED = load()
NEEDED = needed(DESCRIBED)
FIELD = frozenset({("cf_1", "choices several")})
EVERYTHING: Mapping[str, set[str]] = {name: set(names) for name, names in NEEDED.items()}
NOTHING: Mapping[str, set[str]] = {name: set() for name in NEEDED}


def exchange(operation: str = "opportunities_update", status: int | None = 200, **more: Any) -> Exchange:
    """Return an exchange that used nothing but its operation."""
    empty: dict[str, Any] = {"parameters": frozenset(), "keys": frozenset(), "deviations": ()}
    return Seen(operation=operation, method="PUT", path="/x/", status=status, **{**empty, **more})


def having(names: Mapping[str, set[str]], served: Mapping[str, set[str]] = EVERYTHING) -> Met:
    """Return what a run met that met these names, as far as `served` from a server."""
    found = Met(DESCRIBED)
    found.names |= {dimension: set(some) for dimension, some in names.items()}
    found.served |= {dimension: some & served[dimension] for dimension, some in found.names.items()}
    return found


def met(*exchanges: Exchange, **options: bool) -> dict[str, set[str]]:
    """Return what the exchanges of one test met."""
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
    assert {"opportunities_create 201", "opportunities_create 200"} & NEEDED["success"]
    assert not any(name.endswith(("404", "5XX")) for name in NEEDED["success"])
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
        ({"definitions": FIELD}, {"served": True}, {"choices several add"}),
        ({"definitions": FIELD}, {"served": False, "checked": True}, set()),
        ({"definitions": FIELD}, {"served": True, "status": 400}, set()),
        ({}, {"served": True}, set()),
        ({}, {"served": True, "definitions": FIELD}, set()),
    ],
    ids=["accepted", "answered by a stub", "refused", "type unknown", "type known too late"],
)
def test_type_counts_when_a_server_took_it(
    before: dict[str, Any], change: dict[str, Any], counted: set[str]
) -> None:
    """A type of custom field is met when its field was known and a server accepted the change."""
    first = exchange("custom_field_schemas_get", **before)
    second = exchange(**{"custom": frozenset({("cf_1", "add")}), **change})

    assert met(first, second)["type"] == counted
    assert met(first, second, types=False)["type"] == set()


def test_success_counts_when_a_server_gave_it() -> None:
    """A stub's success meets the status, but not the success of the operation; a server's meets both."""
    by_stub, by_server = Met(DESCRIBED), Met(DESCRIBED)
    by_stub.see([exchange(checked=True)])
    by_server.see([exchange(served=True)])
    name = {"opportunities_update 200"}

    assert (by_stub.names["status"], by_stub.served["status"], by_stub.names["success"]) == (
        name,
        set(),
        set(),
    )
    assert (by_server.names["status"], by_server.served["status"], by_server.names["success"]) == (
        name,
        name,
        name,
    )


def test_what_deviates_does_not_count() -> None:
    """A request that breaks the description meets no parameter and no field; one without an answer meets nothing."""
    wrong = Deviation("request", "body", "opportunities_update", "body/value", "#", "type")
    broken = exchange(keys=frozenset({"value"}), deviations=(wrong,), served=True)
    unanswered = exchange(status=None, keys=frozenset({"value"}))

    assert met(broken)["field"] | met(broken)["success"] == set()
    assert not any(met(unanswered).values())


def test_all_met_opens_the_gate() -> None:
    """With everything met and no exception, there is no problem and no gap."""
    found = coverage(NEEDED, having(EVERYTHING), [])

    assert found.problems == []
    assert [one.gaps for one in found.dimensions] == [()] * len(DIMENSIONS)


def test_fuzzing_fills_no_gap() -> None:
    """What only the fuzzing met is missing all the same, and its count stands beside."""
    found = coverage(NEEDED, having(NOTHING), [], EVERYTHING)

    assert [(one.covered, one.fuzzed) for one in found.dimensions] == [
        (0, len(NEEDED[one.name])) for one in found.dimensions
    ]
    assert len(found.problems) == len(DIMENSIONS)


def test_what_only_stubs_answered_stands_apart() -> None:
    """Errors that no server answered open the gate, and are listed by status with the number of operations."""
    found = coverage(
        NEEDED,
        having(EVERYTHING, {**EVERYTHING, "status": EVERYTHING["status"] - {"pipelines_list 402"}}),
        [],
    )
    (status,) = [one for one in found.dimensions if one.name == "status"]

    assert found.problems == []
    assert (status.covered, status.served, status.stubs) == (
        status.total,
        status.total - 1,
        ("pipelines_list 402",),
    )
    assert found.as_json()["statuses_of_stubs_alone"] == {"402": 1}
    assert "Answered by stubs alone: 402 of 1 operations" in table(found)


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_each_dimension_has_its_floor(dimension: str) -> None:
    """One dimension below the floor shuts the gate, whatever the others reach; the table names what is missing."""
    names = sorted(NEEDED[dimension])
    found = coverage(NEEDED, having({**EVERYTHING, dimension: set(names[1:])}), [])

    assert [problem.partition(":")[0] for problem in found.problems] == [DIMENSIONS[dimension]]
    assert f"    missing: {names[0]}" in table(found)


def test_exception_is_not_asked_for() -> None:
    """What is excused counts neither as met nor as missing."""
    name = min(NEEDED["form"])
    found = coverage(
        NEEDED, having({**EVERYTHING, "form": set(NEEDED["form"]) - {name}}), [Excuse("form", (name,), "so")]
    )

    (form,) = [one for one in found.dimensions if one.name == "form"]
    assert (form.covered, form.total, form.gaps) == (len(NEEDED["form"]) - 1, len(NEEDED["form"]) - 1, ())
    assert found.problems == []


@pytest.mark.parametrize(
    ("excuse", "reported"),
    [
        (Excuse("form", ("opportunities_update add",), "so"), "covered after all"),
        (Excuse("form", ("opportunities_update multiply",), "so"), "no such thing"),
        (Excuse("shape", ("round",), "so"), "no such thing"),
    ],
)
def test_untrue_exception_shuts_the_gate(excuse: Excuse, reported: str) -> None:
    """An exception that is covered after all, or names nothing, is a problem: the list stays true."""
    (problem,) = coverage(NEEDED, having(EVERYTHING), [excuse]).problems

    assert reported in problem


def test_exception_needs_a_reason(tmp_path: Path) -> None:
    """An entry without a reason is refused."""
    path = tmp_path / "exceptions.toml"
    path.write_text('[[exception]]\ndimension = "form"\nnames = ["x"]\nreason = " "\n')

    with pytest.raises(ValueError, match="reason"):
        excuses(path)


def test_listed_exceptions_name_existing_operations() -> None:
    """Each entry of the file names something that the description has."""
    assert coverage(NEEDED, having(NOTHING), excuses(EXCEPTIONS)).untrue == ()
