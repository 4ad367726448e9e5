"""Values that no program means to send: each is refused by its argument's name, before anything is sent."""

from __future__ import annotations

import inspect
import json
import random
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close, CustomField, errors
from close_crm.bulk.models import Update

from tests.colours import COLOURS, Colour, client
from tests.facades import TAGS, facade_of


class NoMoment(datetime):
    """As the missing moment of pandas: a datetime that has no offset and no text."""

    def isoformat(self, *_: Any, **__: Any) -> str:
        return "NaT"

    def utcoffset(self) -> Any:
        return self

    def astimezone(self, *_: Any) -> Any:
        return self

    def __repr__(self) -> str:
        return "NaT"


class BrokenZone(tzinfo):
    """A time zone that fails when it is asked."""

    def utcoffset(self, _: datetime | None) -> timedelta:
        msg = "no zone"
        raise RuntimeError(msg)

    dst = utcoffset

    def tzname(self, _: datetime | None) -> str:
        return "broken"


class Silent:
    """An object that can't show itself."""

    def __repr__(self) -> str:
        msg = "no repr"
        raise RuntimeError(msg)


class Unequal:
    """An object that can't be compared."""

    __hash__ = None  # type: ignore[assignment]  # as Python does for a class with __eq__ alone

    def __eq__(self, other: object) -> bool:
        msg = "no comparison"
        raise RuntimeError(msg)


class Undecided:
    """As numpy's arrays: neither true nor false."""

    def __bool__(self) -> bool:
        msg = "ambiguous"
        raise TypeError(msg)


class NoNumber:
    """An object that says it is a whole number, and fails when it is asked which."""

    def __index__(self) -> int:
        msg = "no number"
        raise RuntimeError(msg)


class Tensor:
    """A tensor of one number, whose type is not numpy's."""

    dtype = object()
    shape = ()

    def item(self) -> float:
        return 0.5


def _around() -> list[Any]:
    found: list[Any] = []
    found.append(found)
    return found


def _deep(depth: int = 3_000) -> Any:
    value: Any = []
    for _ in range(depth):
        value = [value]
    return value


#: None of these is a value of any argument of any call. Made anew each time, as some can be used once.
HOSTILE: dict[str, Callable[[], Any]] = {
    "integer of 5000 digits": lambda: 10**5000,
    "negative one": lambda: -(10**5000),
    "integer that no float holds": lambda: 10**400,
    "NaN": lambda: float("nan"),
    "infinity": lambda: float("-inf"),
    "half surrogate": lambda: "a\ud800",
    "bytes": lambda: b"\xff",
    "bytearray": lambda: bytearray(b"x"),
    "memoryview": lambda: memoryview(b"x"),
    "holds itself": _around,
    "deep": _deep,
    "list of lists": lambda: [["a"]],
    "list of half surrogates": lambda: ["\udfff"],
    "list of large integers": lambda: [10**5000],
    "list of None": lambda: [None],
    "set of large integers": lambda: {10**5000, -(10**5000)},
    "no number": NoNumber,
    "tensor": Tensor,
    "mapping that holds itself": lambda: {"a": _around()},
    "object": object,
    "class": lambda: object,
    "no repr": Silent,
    "no comparison": Unequal,
    "no truth": Undecided,
    "missing moment": lambda: NoMoment(2026, 1, 1, tzinfo=UTC),
    "broken zone": lambda: datetime(2026, 1, 1, tzinfo=BrokenZone()),
    "moment without a zone": lambda: datetime(2026, 1, 1),
    "complex": lambda: 1j,
    "timedelta": lambda: timedelta(1),
    "function": lambda: _around,
    "ellipsis": lambda: ...,
    "error": lambda: ValueError("x"),
}
each = pytest.mark.parametrize("made", HOSTILE.values(), ids=HOSTILE)


class Recorder:
    """A transport that notes what arrives, and answers with an empty object."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json={"data": [], "has_more": False})


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def close(recorder: Recorder) -> Iterator[Close]:
    with Close("key_of_a_test", transport=httpx.MockTransport(recorder)) as one:
        yield one


def outcome(call: Callable[[], object]) -> errors.CloseError | None:
    """What a call raises, which has to be of our tree, with a text that can be written anywhere and is short."""
    try:
        call()
    except errors.CloseError as error:
        text = str(error)
        assert len(text.encode()) < 2500
        return error
    return None


def _described_calls() -> list[tuple[str, str, str]]:
    """Facade, method and argument of each described call; with them, a hundred pairs with a value make a run."""
    with Close("key_of_a_test", transport=httpx.MockTransport(Recorder())) as one:
        found = []
        for tag in TAGS:
            for name, method in inspect.getmembers(facade_of(one, tag), inspect.ismethod):
                if name not in {"only", "update_many"} and not name.startswith("_"):
                    found += [(tag, name, argument) for argument in inspect.signature(method).parameters]
        return found


def test_described_calls(close: Close, recorder: Recorder) -> None:
    """Whatever stands in any argument of any described call, it is sent as JSON and text have it, or refused."""
    chance = random.Random(10)  # noqa: S311 - the same values in every run
    calls = _described_calls()
    assert len(calls) > 300
    for tag, name, argument in calls:
        for label in chance.sample(sorted(HOSTILE), 4):
            method = getattr(facade_of(close, tag), name)
            given: list[Any] = []
            named: dict[str, Any] = {}
            for parameter in inspect.signature(method).parameters.values():
                value = HOSTILE[label]() if parameter.name == argument else "id_1"
                if parameter.kind is parameter.POSITIONAL_OR_KEYWORD or (
                    parameter.kind is parameter.VAR_POSITIONAL and parameter.name == argument
                ):
                    given.append(value)
                elif parameter.kind is parameter.KEYWORD_ONLY and (
                    parameter.name == argument or parameter.default is parameter.empty
                ):
                    named[parameter.name] = value
            recorder.requests.clear()
            found = outcome(lambda: method(*given, **named))  # noqa: B023 - called at once
            assert found is None or isinstance(found, errors.InvalidRequest), (tag, name, argument, label)
            assert found is None or recorder.requests == []


@pytest.mark.parametrize("made", [_around, _deep], ids=["holds itself", "deep"])
def test_objects_of_any_keys(close: Close, recorder: Recorder, made: Callable[[], Any]) -> None:
    """A search that is sent as it is has an end."""
    error = outcome(
        lambda: close.bulk_actions.email.create(template_id="tmpl_1", sender="a", s_query={"a": made()})
    )

    assert "nested too deeply" in str(error)
    assert recorder.requests == []


@each
def test_update(made: Callable[[], Any], close: Close, recorder: Recorder) -> None:
    """An id, a field, a change, a key or a zone that can't be sent is refused, by `update` and by a bulk row."""
    for arguments, fields in (
        ((made(),), {"value": 1}),
        (("oppo_1", made()), {}),
        (("oppo_1", {"custom.cf_1.add": made()}), {}),
        (("oppo_1",), {"confidence": made()}),
        (("oppo_1",), {"value_period": made()}),
        (("oppo_1",), {"x_tz_offset": made()}),
    ):
        found = outcome(lambda: close.opportunities.update(*arguments, **fields))  # noqa: B023 - called at once
        row = Update(*arguments, **fields)

        assert isinstance(found, errors.InvalidRequest), (arguments, fields)
        assert str(row.error) == str(found)
        assert len(repr(row)) < 500
    assert recorder.requests == []


@each
def test_changed_since(made: Callable[[], Any], close: Close, recorder: Recorder) -> None:
    """Neither a moment, nor a flag, nor a page size can be one of them."""
    for call in (
        lambda: close.opportunities.changed_since(made()),
        lambda: close.opportunities.changed_since(None, deletions=made()),
        lambda: close.opportunities.changed_since(None, page_size=made()),
    ):
        assert isinstance(outcome(call), errors.InvalidRequest)
    assert recorder.requests == []


@pytest.mark.parametrize("colour", COLOURS)
@each
def test_requests_by_path(colour: Colour, made: Callable[[], Any], recorder: Recorder) -> None:
    """Each argument of a request or a list by its path is refused by name, or is what JSON and text can hold."""
    with client(colour, transport=httpx.MockTransport(recorder)) as close:
        calls: dict[str, Callable[[], object]] = {
            "method": lambda: close.request(made(), "/task/"),
            "path": lambda: close.request("GET", made()),
            "params": lambda: close.request("GET", "/task/", params=made()),
            "idempotency": lambda: close.request("POST", "/task/", idempotency=made()),
            "page_size": lambda: close.iterate("/task/", page_size=made()),
            "resume_token": lambda: close.iterate("/task/", resume_token=made()),
        }
        for name, call in calls.items():
            found = outcome(call)
            assert isinstance(found, errors.InvalidRequest | errors.InvalidResumeToken), name
            assert name in str(found) or str(found).startswith("a takes")
        for value in ({"wanted": made()}, {"wanted": [made()]}):
            found = outcome(lambda: close.request("GET", "/task/", params=value))  # noqa: B023 - called at once
            assert found is None or "wanted" in str(found)
        outcome(lambda: close.request("POST", "/task/", json={"a": made()}))

    for request in recorder.requests:
        json.loads(request.content or b"{}")


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("path", "reported"),
    [
        ("//evil.example/me/", "path"),
        ("https://evil.example/", "path"),
        ("/../oauth2/token/", "path"),
        ("/a/%2e%2e/b/", "path"),
        ("/a/..%2fb/", "path"),
        ("/a/\r\nx: y/", "path"),
        ("/a%0d%0ax:y/", "path"),
        ("/a\\b/", "path"),
        ("/a/?b=c", "params"),
        ("/a/#b", "path"),
        ("me/", "path"),
        ("", "path"),
    ],
)
def test_paths_that_lead_elsewhere(colour: Colour, path: str, reported: str, recorder: Recorder) -> None:
    """A path that would leave the API, end the request line or carry a query is refused."""
    with (
        client(colour, transport=httpx.MockTransport(recorder)) as close,
        pytest.raises(errors.InvalidRequest, match=reported),
    ):
        close.request("GET", path)

    assert recorder.requests == []


@pytest.mark.parametrize("page_size", [0, -1, True, False, "5", 1.0, 2**31, None.__class__])
def test_page_sizes(page_size: Any, close: Close) -> None:
    """A page size is a whole number that a list takes."""
    for call in (close.opportunities.iterate, lambda **given: close.iterate("/task/", **given)):
        with pytest.raises(errors.InvalidRequest, match="page_size"):
            call(page_size=page_size)


@pytest.mark.parametrize(
    "kind", [None, "text", "number", "date", "datetime", "choices", "user", "contact", "new"]
)
@pytest.mark.parametrize("several", [None, True, False])
@each
def test_custom_fields(made: Callable[[], Any], kind: str | None, several: bool | None) -> None:
    """A custom field of any type refuses them, whatever is known of it, and reads none of them as an object."""
    field = CustomField.from_definition(
        {"id": "cf_1", "name": "Tier", "type": kind, "choices": ["a"], "accepts_multiple_values": several}
    )
    for call in (field.set, field.add, field.remove, field.from_text):
        found = outcome(lambda: call(made()))  # noqa: B023 - called at once
        listed = isinstance(made(), list) and several is not False and call == field.set
        assert isinstance(found, errors.CustomFieldError) or listed, call
    field.read({field.key: made()})
    if not isinstance(made(), dict):
        assert isinstance(outcome(lambda: field.of(made())), errors.CustomFieldError)


@each
def test_definitions(made: Callable[[], Any]) -> None:
    """A definition of another form is refused, or what it says is not known."""
    assert isinstance(outcome(lambda: CustomField(made())), errors.CustomFieldError)
    assert isinstance(outcome(lambda: CustomField.from_definition(made())), errors.CustomFieldError)
    for name in ("name", "type", "choices", "accepts_multiple_values", "description", "converting_to_type"):
        outcome(lambda: CustomField.from_definition({"id": "cf_1", name: made()}).set("a"))  # noqa: B023


@each
def test_chosen_fields(made: Callable[[], Any], close: Close) -> None:
    """Only a Partial with fields chooses fields."""
    assert isinstance(outcome(lambda: close.opportunities.partial(made())), errors.InvalidRequest)


def test_what_a_whole_number_may_be(close: Close, recorder: Recorder) -> None:
    """A whole number of more than 64 bits is refused; one within goes out digit by digit."""
    close.opportunities.update("oppo_1", value=2**63 - 1)
    assert json.loads(recorder.requests[0].content) == {"value": 2**63 - 1}
    for value in (2**63, -(2**63) - 1):
        with pytest.raises(errors.InvalidRequest, match="value takes a whole number of at most 64 bits"):
            close.opportunities.update("oppo_1", value=value)


def test_null_bytes_and_line_ends_are_text(close: Close, recorder: Recorder) -> None:
    """Text that JSON can hold is text, also where it is odd, and a filter is encoded."""
    close.opportunities.update("oppo_1", note="a\0b\r\nc")
    close.opportunities.list(query="a\0b\r\nc: d&e=f")

    assert json.loads(recorder.requests[0].content) == {"note": "a\0b\r\nc"}
    assert recorder.requests[1].url.params["query"] == "a\0b\r\nc: d&e=f"


def test_dates_of_other_forms() -> None:
    """A date whose text is no date is refused where the field is known and where it is not."""

    class NoDay(date):
        def isoformat(self) -> str:
            return "NaT"

    for kind in (None, "date"):
        field = CustomField.from_definition({"id": "cf_1", "type": kind})
        with pytest.raises(errors.CustomFieldError):
            field.set(NoDay(2026, 1, 1))
