"""Texts of servers and values of callers in messages: escaped, cut, and never a reason to fail."""

from __future__ import annotations

import functools
import json
import logging
import unicodedata
from collections.abc import Callable
from typing import Any

import httpx2 as httpx
import pytest
from close_api.models import Opportunity
from close_crm import Close, errors
from close_runtime.text import brief, counted, escaped, excerpt, shown
from hypothesis import given
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client

#: What forges a line, steers a terminal, or turns the direction of writing.
FORGING = "no\n2026-11-20 ERROR forged\r\x1b[2J\x9b1m\u202e\u2066\u200b\u2028\ud800\x00"
HUGE = "x" * 3_000_000


class Odd:
    """Something whose repr fails."""

    def __repr__(self) -> str:
        raise LookupError


def steering(text: str) -> set[str]:
    """Return the characters of a text that steer something."""
    return {
        char
        for char in text
        if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and char not in "\u200c\u200d"
    }


@given(st.text(st.characters(exclude_categories=())), st.integers(3, 50))
def test_shown_text_is_short_and_steers_nothing(text: str, most: int) -> None:
    """Any text is cut to what was asked for, on one line; what is short and plain stays as it is."""
    found = shown(text, most)

    assert len(found) <= most
    assert not steering(found)
    assert found == text or len(text) > most or not text.isprintable()
    assert shown(found, most) == found


@given(st.text(st.characters(exclude_categories=())))
def test_escaped_text_keeps_its_lines_where_asked(text: str) -> None:
    """With `lines` only their ends are left as they are."""
    assert steering(escaped(text, lines=True)) <= {"\n"}


@pytest.mark.parametrize(
    "value",
    [
        10**5000,
        [[[[[[[[[]]]]]]]]],
        Odd(),
        [Odd()],
        HUGE,
        HUGE.encode(),
        {HUGE: HUGE},
        [HUGE] * 100,
        FORGING,
        range(10**9),
    ],
    ids=["digits", "nested", "odd", "odd inside", "text", "bytes", "mapping", "list", "forging", "range"],
)
def test_any_value_has_a_brief_form(value: Any) -> None:
    """Whatever a caller hands over by mistake, its form in a message is short."""
    assert len(brief(value)) <= 80
    assert not steering(brief(value))


def test_value_within_itself_has_a_brief_form() -> None:
    """A cycle ends."""
    cycle: list[Any] = []
    cycle.append(cycle)
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]

    assert len(brief(cycle)) <= 80
    assert len(brief(deep)) <= 80


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "call",
    [
        lambda close: close.opportunities.update(
            Opportunity.from_dict({"id": "oppo_1", "note": HUGE}), value=1
        ),
        lambda close: close.opportunities.get(HUGE + " "),
        lambda close: close.opportunities.update("oppo_1", value=HUGE),
        lambda close: close.opportunities.update("oppo_1", {HUGE: 1}),
        lambda close: close.opportunities.list(status_type=[HUGE]),
        lambda close: close.request("GET", "/" + HUGE),
        lambda close: close.request(HUGE, "/me/"),
        lambda close: close.with_options(deadline=HUGE),
    ],
)
def test_messages_about_arguments_are_short(colour: Colour, call: Callable[[Close], object]) -> None:
    """No message repeats a whole record or a whole file, in whichever argument it stands."""
    with client(colour, lambda request: httpx.Response(200)) as close:
        with pytest.raises(errors.InvalidRequest) as caught:
            call(close)
        assert len(str(caught.value)) < 2100


BODIES: dict[str, Any] = {
    "one text": {"error": HUGE + FORGING},
    "many texts": {"errors": [FORGING] * 10_000},
    "many fields": {"field-errors": {f"field_{number}": FORGING for number in range(10_000)}},
    "a name of a field": {"field-errors": {HUGE: "no", FORGING: "no"}},
    "an object": {"error": {"text": HUGE}},
    "no findings": [HUGE],
}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES)
def test_refusal_has_a_short_and_safe_text(colour: Colour, body: Any) -> None:
    """What Close says of a request is cut and escaped in texts, and whole in the error's attributes."""
    headers = {"x-request-id": HUGE[:1000], "content-type": "text/html " + HUGE[:1000]}

    with (
        client(
            colour, lambda request: httpx.Response(400, headers=headers, content=json.dumps(body))
        ) as close,
        pytest.raises(errors.BadRequest) as caught,
    ):
        close.opportunities.update("oppo_1", value=1)

    for text in (str(caught.value), repr(caught.value), *map(str, caught.value.attempts)):
        assert len(text) < 2100
        assert not steering(text)
    assert caught.value.body == body


def test_deep_findings_are_no_reason_to_fail() -> None:
    """A refusal that is nested too deeply to be taken apart is the error of its status all the same."""
    deep: Any = "no"
    for _ in range(900):
        deep = {"field": deep}
    for body in (
        json.dumps({"field-errors": deep}),
        '{"error": ' + "[" * 900 + "]" * 900 + "}",
        "[" * 100_000,
    ):
        error = errors.StatusError(400, "PUT", "/", body.encode())
        assert error.content == body.encode()


@pytest.mark.parametrize("colour", COLOURS)
def test_log_lines_are_one_line_each(colour: Colour, caplog: pytest.LogCaptureFixture) -> None:
    """Neither our log nor httpx's line about a request passes on what steers a terminal, or a text without end."""
    caplog.set_level(logging.INFO)

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(
            200,
            headers=[(b"content-type", b"text/\x1b[2J\n" + HUGE[:100_000].encode())],
            content=b'{"id": "oppo_1"}',
            extensions={"reason_phrase": b"O\x1b[2JK " + HUGE[:100_000].encode()},
        )

    with client(colour, answer) as close:
        close.opportunities.get("oppo_1")

    lines = [record.getMessage() for record in caplog.records]
    assert any(line.startswith("HTTP Request") for line in lines)
    assert any(line.startswith("JSON has the content type") for line in lines)
    assert not any(steering(line) or len(line) > 500 for line in lines)


NUMBERS = ["1e400", "-1E+999", "NaN", "Infinity", "-Infinity", "1" * 5000]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("number", NUMBERS, ids=lambda text: text[:10])
@pytest.mark.parametrize("call", ["described", "by path", "iterated"])
def test_what_no_number_is_can_not_be_read(colour: Colour, number: str, call: str) -> None:
    """JSON has no infinity and no NaN, and a number that no float can hold is refused as they are."""
    calls: dict[str, Callable[[Close], Any]] = {
        "described": lambda close: close.opportunities.get("oppo_1"),
        "by path": lambda close: close.request("GET", "/task/"),
        "iterated": lambda close: list(close.iterate("/event/")),
    }
    body = f'{{"id": "oppo_1", "data": [], "has_more": false, "value": {number}}}'.encode()

    network = httpx.MockTransport(lambda request: httpx.Response(200, content=body))
    with client(colour, transport=network) as close, pytest.raises(errors.UnexpectedBody) as caught:
        calls[call](close)

    assert len(str(caught.value)) < 1000


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("body", "read"),
    [
        ('{"id": "oppo_1"}'.encode("utf-8-sig"), True),
        ("\ufeff\ufeff{}".encode(), False),
        (b"[" * 100_000, False),
        (b'{"id": "oppo_1", "note": "\\ud800"}', True),
        (b'{"id": "oppo_1", "value": 1e-400}', True),
        (b"", False),
    ],
    ids=["a mark", "two marks", "deep", "half a pair", "small", "empty"],
)
def test_what_json_is_is_read_and_nothing_else(colour: Colour, body: bytes, read: bool) -> None:
    """A byte order mark is passed over, half of a pair of surrogates is a text; all else is an error of our tree."""
    with client(colour, lambda request: httpx.Response(200, content=body)) as close:
        if read:
            assert close.opportunities.get("oppo_1").id == "oppo_1"
            return
        with pytest.raises((errors.UnexpectedBody, errors.TransportError)):
            close.opportunities.get("oppo_1")


SECRET = "40c15f38b95e47afc6efad09c431731de19aecb81ab4847053b9522299ba7810"


def _answered(status: int, content: bytes, _: httpx.Request) -> httpx.Response:
    return httpx.Response(status, content=content)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize(
    "body",
    [
        f'{{"signature_key": "{SECRET}", "id": ',
        f'\n [{{"api_key": "short", "x": "{SECRET}"}}]',
        f'"{SECRET}"',
        f'key": "{SECRET}", "id": "whsub_1"}}',
        f"<p>{SECRET}</p>",
        f"token={SECRET}",
    ],
)
def test_no_message_shows_a_secret_of_an_answer(colour: Colour, body: str, encoding: str) -> None:
    """The beginning of a body that can't be read has no value of JSON, and no key, wherever it was cut."""
    content = body.encode(encoding)
    for status in (200, 400):
        transport = httpx.MockTransport(functools.partial(_answered, status, content))
        with (
            client(colour, transport=transport) as close,
            pytest.raises(errors.CloseError) as caught,
        ):
            close.webhooks.get("whsub_1")
        text = str(caught.value).replace("\\x00", "")

        assert not any(SECRET[at : at + 12] in text for at in range(len(SECRET) - 12))
        assert "short" not in text


def test_page_of_a_proxy_is_shown_by_its_beginning() -> None:
    """What is no JSON is quoted, as it says who answered."""
    assert excerpt(b"<html><title>502 Bad Gateway</title>", 20) == "starting b'<html><title>502 Bad'"


@pytest.mark.parametrize(("number", "text"), [(0, "0 fields"), (1, "1 field"), (2, "2 fields")])
def test_one_has_no_plural(number: int, text: str) -> None:
    """A number stands with its noun, which has a plural unless there is one."""
    assert counted(number, "field") == text


def test_characters_that_only_join_or_space_stay_readable() -> None:
    """A tab is a space on a line; joiners stay, as emoji and some scripts need them, and marks of direction do not."""
    assert escaped("a\tb") == "a b"
    assert escaped("a\u200db\u200cc") == "a\u200db\u200cc"
    assert escaped("a\u202eb") == "a\\u202eb"


def test_json_text_is_no_excerpt() -> None:
    """A body that is a single JSON text is shown as little as an object, since it may be a token."""
    assert excerpt(b' "40c15f38"') == excerpt(b'{"a": 1}') == excerpt(b"[1]") == "like JSON"
    assert excerpt(b"<html>") == "starting b'<html>'"
