"""Values of other types than JSON's are taken where they stand for one JSON value, and refused clearly where not."""

from __future__ import annotations

import datetime as dt
import enum
import math
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

import pytest
from close_api.models import CreateCustomField, UpdateOpportunity
from close_crm import CustomField
from close_crm.errors import CustomFieldError
from close_crm.resources.raw import request_of
from close_runtime.codecs import BOOL, DATE, DATETIME, EXTRA, INT, NUMBER, STR, ListOf, Words
from close_runtime.errors import InvalidRequest
from close_runtime.pagination.paging import Paging
from close_runtime.pagination.plan import plan_for
from close_runtime.requests import path_segment
from close_runtime.scalars import listed, number, scalar, whole
from hypothesis import given
from hypothesis import strategies as st

PLAN = CustomField("cf_1")


class Tier(enum.Enum):
    GOLD = "Gold"
    ONE = 1


class Period(str, enum.Enum):  # noqa: UP042 - the old way, whose str() is not its value
    MONTHLY = "monthly"


class Level(enum.IntEnum):
    HIGH = 90


class Text(str):
    """A text as templates and numpy have it: a str, and more."""

    __slots__ = ()

    def __str__(self) -> str:
        return "another text"


class Bare(str):
    """A text of which nothing works but its characters."""

    __slots__ = ()

    def _fail(self, *_: object, **__: object) -> Any:
        raise RuntimeError

    __str__ = __repr__ = __format__ = encode = upper = lower = strip = startswith = split = _fail


class Indexed:
    """A whole number as numpy has it, known by `__index__` alone."""

    def __init__(self, value: int) -> None:
        self.value = value

    def __index__(self) -> int:
        return self.value


class Dtype:
    def __init__(self, kind: str) -> None:
        self.kind = kind


class Scalar:
    """A scalar as numpy has it: without `__index__`, known by `item`."""

    dtype = Dtype("f")
    shape = ()

    def __init__(self, value: object, kind: str) -> None:
        self.value = value
        self.dtype = Dtype(kind)

    def item(self) -> object:
        return self.value


class Array:
    """An array as numpy has it, of one dimension or none."""

    dtype = Dtype("i")

    def __init__(self, values: list[object], shape: tuple[int, ...]) -> None:
        self.values = values
        self.shape = shape

    def item(self) -> object:
        (value,) = self.values
        return value

    def __iter__(self) -> Iterator[object]:
        if not self.shape:
            msg = "iteration over a 0-d array"
            raise TypeError(msg)
        return iter(self.values)


class Stamp(dt.datetime):
    """A datetime as pandas has it."""


class NaT(dt.datetime):
    """The moment that is none, which for pandas is a datetime."""

    def isoformat(self, sep: str = "T", timespec: str = "auto") -> str:
        return "NaT"


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (Indexed(5), 5),
        (Level.HIGH, 90),
        (Tier.ONE, 1),
        (Decimal(1200), 1200),
        (Decimal("1200.00"), 1200),
        (Fraction(10, 2), 5),
        (1200.0, 1200),
        (Scalar(5, "i"), 5),
        (Scalar(5.0, "f"), 5),
        (Array([5], ()), 5),
    ],
)
def test_whole_number_is_taken_in_every_form(value: Any, sent: int) -> None:
    """An amount in cents is taken as numpy, pandas and decimal have it, and sent as a plain int."""
    written = UpdateOpportunity(value=value).to_dict()["value"]

    assert (written, type(written)) == (sent, int)


@pytest.mark.parametrize(
    "value",
    [
        True, Scalar(True, "b"), 12.5, Decimal("12.5"), Decimal("NaN"), Decimal("sNaN"), Decimal("1e999999999"),
        math.nan, math.inf, 1e300, 2.0**60, Fraction(1, 3), "12", Tier.GOLD, UUID(int=5), Array([5], (1,)), [5], {5},
        b"5", 5j, dt.timedelta(5), Scalar(dt.date(2026, 1, 1), "M"),
    ],
)  # fmt: skip
def test_what_is_no_whole_number_is_refused(value: Any) -> None:
    """Truth, parts of a cent, what a float can't distinguish, and texts are refused with the field's name."""
    with pytest.raises(InvalidRequest, match=r"^value takes a whole number, not "):
        UpdateOpportunity(value=value)


@pytest.mark.parametrize(
    ("codec", "value", "sent"),
    [
        (NUMBER, Decimal("0.1"), 0.1),
        (NUMBER, Decimal("-4.5"), -4.5),
        (NUMBER, Fraction(1, 2), 0.5),
        (NUMBER, Scalar(0.5, "f"), 0.5),
        (BOOL, Scalar(False, "b"), False),
        (STR, Tier.GOLD, "Gold"),
        (STR, Period.MONTHLY, "monthly"),
        (STR, Text("text"), "text"),
        (STR, UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Words("monthly"), Period.MONTHLY, "monthly"),
        (EXTRA, Indexed(3), 3),
        (EXTRA, Decimal("1.5"), 1.5),
        (EXTRA, Tier.GOLD, "Gold"),
        (EXTRA, {"b", "a"}, ["a", "b"]),
        (EXTRA, ("a", Tier.GOLD), ["a", "Gold"]),
        (EXTRA, {"a": 1, "b": 2}.keys(), ["a", "b"]),
        (EXTRA, Array(["a", "b"], (2,)), ["a", "b"]),
        (EXTRA, Stamp(2026, 1, 2, tzinfo=dt.UTC), "2026-01-02T00:00:00+00:00"),
    ],
)
def test_value_is_sent_as_what_it_stands_for(codec: Any, value: Any, sent: Any) -> None:
    """Members of an Enum, ids, numbers and containers of other kinds become the plain JSON that they stand for."""
    written = codec.write("name", value)

    assert (written, type(written)) == (sent, type(sent))


@pytest.mark.parametrize(
    "value", ["abc", b"abc", bytearray(b"a"), memoryview(b"a"), {"a": 1}, 5, Array([5], ()), Tier.GOLD, None]
)
def test_single_value_is_no_list(value: Any) -> None:
    """A text does not fall apart into its letters, nor a mapping into its keys."""
    with pytest.raises(InvalidRequest, match=r"^fields takes a list, not "):
        ListOf(STR).write("fields", value)


@pytest.mark.parametrize(
    "given_as",
    [tuple, list, iter, lambda items: (item for item in items), lambda items: Array(items, (2,)),
     lambda items: dict.fromkeys(items).keys(), lambda items: dict(enumerate(items)).values(), set, frozenset],
    ids=["tuple", "list", "iterator", "generator", "array", "keys", "values", "set", "frozenset"],
)  # fmt: skip
def test_list_is_taken_in_every_form(given_as: Callable[[list[str]], Any]) -> None:
    """Whatever yields one item after the other is a list; a set is sent in a fixed order."""
    choices = ["a", "b"]
    body = CreateCustomField(name="Plan", type_="choices", choices=given_as(choices))

    assert body.to_dict()["choices"] == choices


@pytest.mark.parametrize(
    "value", [Stamp(2026, 1, 2), NaT(2026, 1, 2), NaT(2026, 1, 2, tzinfo=dt.UTC), dt.time(1), 20260102]
)
def test_moment_that_is_none_is_refused(value: Any) -> None:
    """A datetime without a zone stays refused, subclasses and the one that is none included."""
    with pytest.raises(InvalidRequest, match=r"^date_won takes a datetime with a time zone or a date"):
        UpdateOpportunity(date_won=value)
    with pytest.raises((InvalidRequest, CustomFieldError)):
        PLAN.set(value if not isinstance(value, int) else object())  # type: ignore[arg-type]  # taken at run time, and not by the annotation


def test_custom_field_takes_what_bodies_take() -> None:
    """A field of unknown type takes the same values by hand; lists within lists it never takes."""
    assert dict(PLAN.set({Tier.GOLD, Tier.ONE})) == {"custom.cf_1": [1, "Gold"]}  # type: ignore[arg-type]  # taken at run time, and not by the annotation
    assert dict(PLAN.set(Decimal("2.50"))) == {"custom.cf_1": 2.5}  # type: ignore[arg-type]  # taken at run time, and not by the annotation
    assert dict(PLAN.add(Period.MONTHLY)) == {"custom.cf_1.add": "monthly"}
    for nested in ([["a"]], [{"a"}], [iter("a")]):
        with pytest.raises(CustomFieldError, match="takes text, a number"):
            PLAN.set(nested)  # type: ignore[arg-type]  # taken at run time, and not by the annotation


def test_parameters_by_path_take_them_too() -> None:
    """Calls by path send the same plain values as described ones."""
    params: Any = {
        "a": Indexed(5),
        "b": Decimal("1.5"),
        "c": Period.MONTHLY,
        "d": {"y", "x"},
        "e": (one for one in "z"),
    }

    assert request_of("GET", "/task/", params, None, None)["params"] == {
        "a": "5", "b": "1.5", "c": "monthly", "d": "x,y", "e": "z"
    }  # fmt: skip


@pytest.mark.parametrize("codec", [STR, DATE, DATETIME, EXTRA])
def test_text_of_a_kind_of_its_own_is_sent_as_its_characters(codec: Any) -> None:
    """Of a text that is more than a str, only the characters are used, whatever its methods do."""
    text = "2026-01-02T00:00:00Z" if codec is DATETIME else "2026-01-02"
    written = codec.write("name", Bare(text))

    assert (written, type(written)) == (text, str)


def test_arguments_of_calls_take_them_too() -> None:
    """Methods, paths, page sizes and texts to be read are taken in every form, too."""
    assert request_of(Bare("get"), Bare("/task/"), None, None, None)["url"] == "/task/"
    assert PLAN.from_text(Bare("text")) == "text"
    paging = Paging("offset", max_limit=100)
    for page_size in (Indexed(50), Scalar(50, "i"), Level(90)):
        assert plan_for({"method": "GET", "url": "/"}, paging, page_size).page_size in (50, 90)  # type: ignore[arg-type, operator]  # taken at run time, and not by the annotation


def test_member_of_a_text_enum_is_its_value_in_the_path() -> None:
    """A text with a `__str__` of its own stands in the path as the text that it is."""
    assert path_segment("id", Text("oppo_1")) == "oppo_1"
    assert f"{path_segment('id', Period.MONTHLY)}" == "monthly"
    for other in (Tier.GOLD, UUID(int=1), Indexed(1)):
        with pytest.raises(InvalidRequest, match=r"^id takes an id"):
            path_segment("id", other)  # type: ignore[arg-type]  # taken at run time, and not by the annotation


@given(st.decimals() | st.fractions() | st.floats() | st.integers())
def test_no_number_is_changed(value: Any) -> None:
    """What is sent for a number is that number, or it is refused: no digit is lost on the way.

    Whole numbers are refused for their size alone: where a field takes nothing else, those of more than 64 bits.
    """
    for convert, codec in ((number, NUMBER), (whole, INT)):
        found = convert(value)
        if type(found) in (int, float) and not (isinstance(found, float) and math.isnan(found)):
            exact = Decimal(repr(found)) if isinstance(value, Decimal) else found
            assert exact == value
        try:
            assert codec.write("name", value) == found
        except InvalidRequest:
            assert type(found) is not int or (codec is INT and not -(2**63) <= found < 2**63)


@given(st.integers() | st.text() | st.booleans() | st.none() | st.floats(allow_nan=False))
def test_plain_values_stay(value: Any) -> None:
    """JSON's own values are what they were."""
    assert scalar(value) is value
    assert listed(value) is None
