"""What errors say: their attributes, their messages, and whether a request may have been carried out."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from close_crm import errors


@pytest.mark.parametrize(
    ("kind", "arguments", "attributes", "message"),
    [
        (
            errors.TransportError,
            ("PUT", "/me/", "slow"),
            {"method": "PUT", "path": "/me/", "reason": "slow", "maybe_applied": True, "body": None},
            "PUT /me/ got no whole answer, it may have been carried out: slow",
        ),
        (
            errors.ConnectFailed,
            ("PUT", "/me/", "refused", False, {"value": 1}),
            {"maybe_applied": False, "body": {"value": 1}},
            "PUT /me/ got no whole answer, it was not carried out: refused",
        ),
        (
            errors.JournalMismatch,
            ("a.journal", "row 3 differs", 3),
            {"path": "a.journal", "reason": "row 3 differs", "row": 3},
            "journal a.journal: row 3 differs",
        ),
        (
            errors.BulkStopped,
            (3, "401"),
            {"row": 3, "reason": "401"},
            "stopped at row 3, as every further row would fail alike: 401",
        ),
        (errors.FailedEarlier, ("404",), {"reason": "404"}, "failed in an earlier run: 404"),
        (
            errors.ChangedMeanwhile,
            ({"value": [1, 2], "note": ["a", None]},),
            {"changed": {"value": (1, 2), "note": ("a", None)}},
            "changed in Close meanwhile, so it was not sent: value is 2; note is None",
        ),
        (
            errors.TokenEndpointFailed,
            ("No.", 503, "unavailable", 2.5),
            {"reason": "No.", "status": 503, "code": "unavailable", "retry_after": 2.5},
            "No.",
        ),
        (
            errors.CustomFieldError,
            ("There is no ...", "cf_1", ["Gold"]),
            {"field": "cf_1", "nearest": ("Gold",)},
            "There is no ...",
        ),
    ],
)
def test_error_keeps_what_it_was_made_with(
    kind: type[errors.CloseError], arguments: tuple[Any, ...], attributes: dict[str, Any], message: str
) -> None:
    """An error's attributes are what it was made with, and its message says so."""
    error = kind(*arguments)

    assert {name: getattr(error, name) for name in attributes} == attributes
    assert str(error) == message


@pytest.mark.parametrize(
    ("kind", "most"),
    [
        (lambda text: errors.TransportError("PUT", "/me/", text), 600),
        (errors.OAuthError, 600),
        (lambda text: errors.JournalError("a.journal", text), 1000),
        (lambda text: errors.BulkStopped(3, text), 1000),
        (errors.FailedEarlier, 1000),
    ],
)
def test_long_reason_is_cut(kind: Callable[[str], Any], most: int) -> None:
    """A reason is one line of at most so many characters, which ends in an ellipsis where it was cut."""
    assert kind("x" * most).reason == "x" * most
    assert kind("x" * (most + 1)).reason == "x" * (most - 3) + "..."
    assert kind("x\ny\x1b").reason == "x y\\x1b"


@pytest.mark.parametrize(
    ("status", "method", "maybe_applied"),
    [
        (400, "PUT", False),
        (404, "POST", False),
        (409, "PUT", False),
        (429, "PUT", False),
        (408, "PUT", True),
        (499, "PUT", True),
        (302, "PUT", True),
        (500, "PUT", True),
        (520, "DELETE", True),
        (503, "GET", False),
        (503, "HEAD", False),
        (408, "GET", False),
    ],
)
def test_status_says_whether_a_request_was_refused(status: int, method: str, *, maybe_applied: bool) -> None:
    """A registered status of 400 to 499 but 408 means that nothing was written (RFC 9110); others leave it open."""
    assert errors.StatusError(status, method, "/me/").maybe_applied is maybe_applied


def test_id_for_the_support() -> None:
    """The id of a request is Close's own if it sends one, else the trace's; it ends the message."""
    both = errors.StatusError(503, "GET", "/me/", headers={"X-Request-Id": "req_1", "Trace-Id": "f00"})
    trace = errors.StatusError(503, "GET", "/me/", headers={"Trace-Id": "f00"})

    assert (both.request_id, trace.request_id) == ("req_1", "f00")
    assert str(both).endswith("[req_1]")
    assert errors.StatusError(503, "GET", "/me/").request_id is None
    assert str(errors.StatusError(503, "GET", "/me/", headers={"trace-id": "f" * 81})).endswith(
        f" [{'f' * 77}...]"
    )


def test_findings_beyond_twenty_are_counted() -> None:
    """A message has the first twenty findings and the number of the others; the attributes have all."""
    general, single = (
        [f"general {number}" for number in range(12)],
        {f"f{n}": f"wrong {n}" for n in range(10)},
    )
    error = errors.StatusError(
        400, "PUT", "/me/", json.dumps({"errors": general, "field-errors": single}).encode()
    )

    assert (error.errors, error.field_errors) == (general, single)
    assert "; f7: wrong 7; and 2 more" in str(error)
    assert "f8" not in str(error)


def test_finding_that_is_no_text_is_shown_as_json() -> None:
    """A finding that is an object or a number is JSON in the error; a status without a phrase has an empty one."""
    error = errors.StatusError(
        599, "PUT", "/me/", b'{"errors": [{"a": "\xc3\xa9"}, 4], "field-errors": "no"}'
    )

    assert error.errors == ['{"a": "\xe9"}', "4", "no"]
    assert error.reason == ""
    assert str(error).startswith("PUT /me/ answered 599: ")


def test_both_forms_of_findings() -> None:
    """A body with one `error` and a body with `errors` and `field-errors` are read alike."""
    one = errors.StatusError(404, "GET", "/me/", b'{"error": "Empty query"}')
    many = errors.StatusError(400, "GET", "/me/", b'{"errors": ["a", "b"]}')
    single = errors.StatusError(400, "GET", "/me/", b'{"field-errors": {"value": "c"}}')

    assert (one.errors, one.field_errors) == (["Empty query"], {})
    assert (many.errors, many.field_errors) == (["a", "b"], {})
    assert (single.errors, single.field_errors) == ([], {"value": "c"})


@pytest.mark.parametrize(
    ("headers", "kind"),
    [
        ({}, "no content type"),
        ({"Content-Type": "text/html"}, "text/html"),
        ({"Content-Type": "text/html", "Content-Encoding": "br"}, "text/html, br"),
    ],
)
def test_body_without_findings_is_shown_by_its_beginning(headers: dict[str, str], kind: str) -> None:
    """A body that says nothing readable appears in the message as its size, its kind and its first 80 bytes."""
    content = b"<html>".ljust(81, b".")
    error = errors.StatusError(502, "GET", "/me/", content, headers)

    assert (
        str(error)
        == f"GET /me/ answered 502 Bad Gateway: body of 81 bytes ({kind}) starting {content[:80]!r}"
    )
