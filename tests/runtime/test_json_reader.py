"""Two readers of JSON return the same: the fast one, and the standard library's, which decides what is JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from close_runtime import json_reader
from close_runtime.json_reader import BEFORE_MSGSPEC, JsonReader, read_strictly
from hypothesis import example, given
from hypothesis import strategies as st

NUMBERS = st.from_regex(r"-?(0|[1-9][0-9]{0,45})(\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?", fullmatch=True)
#: Pieces of strings: escapes of every kind, halves of surrogate pairs, control characters, what is no escape.
PIECES = st.one_of(
    st.text(max_size=8),
    st.from_regex(r"\\u[0-9a-fA-F]{4}", fullmatch=True),
    st.from_regex(r"\\u[dD][89a-fA-F][0-9a-fA-F]{2}", fullmatch=True),
    st.sampled_from(['\\"', "\\\\", "\\/", "\\n", "\\x", "\\", '"', "\t", "\x00", "\x7f", "\ufeff"]),
)
STRINGS = st.lists(PIECES, max_size=4).map(lambda pieces: f'"{"".join(pieces)}"')
SPACES = st.sampled_from(["", "", "", " ", "\n", "\t\r", "\x0b", "\u00a0"])


def _lists(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    pairs = st.tuples(st.sampled_from(['"a"', '"b"', '"\\u0061"']) | STRINGS, SPACES, inner).map(
        lambda pair: f"{pair[0]}{pair[1]}:{pair[2]}"
    )
    return st.one_of(
        st.lists(inner, max_size=4).map(lambda items: f"[{','.join(items)}]"),
        st.lists(pairs, max_size=4).map(lambda items: f"{{{', '.join(items)}}}"),
        st.tuples(SPACES, inner, SPACES).map("".join),
    )


TEXTS = st.recursive(
    st.sampled_from(["null", "true", "false", "NaN", "-Infinity", "nul", "1.", "01", "-", "+1"])
    | NUMBERS
    | STRINGS,
    _lists,
    max_leaves=12,
)
WORDS = st.sampled_from(
    [b"", b",", b"]", b"}", b'"', b"\\", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\x00"]
)


def outcome(read: Callable[[bytes], Any], content: bytes) -> object:
    """Return the value with its types and the order of its keys, or the error in its own words."""
    try:
        return repr(read(content))
    except (ValueError, RecursionError) as error:
        return type(error), str(error), type(error.__context__)


@given(text=TEXTS, word=WORDS, place=st.floats(0, 1), cut=st.integers(0, 3))
@example(text='{"a": 1, "b": 2, "a": 3}', word=b"", place=0, cut=0)
@example(text="[18446744073709551616, -9223372036854775809, 1e22, -0, -0.0]", word=b"", place=0, cut=0)
@example(text="[1e400, 1e-400, 123456789.123456789123456789]", word=b"", place=0, cut=0)
@example(text="1e400", word=b"", place=0, cut=0)
@example(text='"\\ud800"', word=b"", place=0, cut=0)
@example(text='"\\ud83d\\ude00\\ud83d"', word=b"", place=0, cut=0)
@example(text="{}", word=b"\xef\xbb\xbf", place=0, cut=0)
@example(text='"\t"', word=b"", place=0, cut=0)
@example(text="9" * 4300, word=b"", place=0, cut=0)
@example(text="9" * 4301, word=b"", place=0, cut=0)
@example(text="", word=b"", place=0, cut=0)
def test_both_readers_return_the_same(text: str, word: bytes, place: float, cut: int) -> None:
    """Whatever a body is, value and error are those of the standard library's reader, with nothing of the other's."""
    whole = text.encode("utf-8", "surrogatepass")
    at = int(place * len(whole))
    content = whole[:at] + word + whole[at + cut :]

    assert outcome(JsonReader(0), content) == outcome(read_strictly, content)


@given(st.floats(allow_nan=False, allow_infinity=False), st.integers())
def test_numbers_are_read_exactly(number: float, whole: int) -> None:
    """Every float and every whole number is the one that was written, whole numbers of any length as int."""
    content = json.dumps([number, whole]).encode()

    assert outcome(JsonReader(0), content) == repr([number, whole])


@pytest.mark.parametrize("depth", [500, 100_000])
@pytest.mark.parametrize("around", [(b"[", b"]"), (b'{"a":[', b"]}")], ids=["lists", "objects"])
def test_nesting_is_read_or_refused_alike(around: tuple[bytes, bytes], depth: int) -> None:
    """What is nested deeply is read by both, or is a RecursionError of both."""
    times = depth // len(around[1])
    content = around[0] * times + around[1] * times
    outcomes = []
    for read in (JsonReader(0), read_strictly):
        try:
            outcomes.append(type(read(content)))
        except RecursionError as error:
            outcomes.append(type(error))

    assert outcomes[0] == outcomes[1]
    assert (outcomes[0] is RecursionError) is (depth > 1000)


def test_fast_reader_reads_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is beyond doubt is read once."""
    monkeypatch.setattr(json_reader, "read_strictly", lambda content: pytest.fail("read twice"))

    assert JsonReader(0)(b'{"a": [1, 2.5, "b", null]}') == {"a": [1, 2.5, "b", None]}


def test_msgspec_is_imported_when_it_pays(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that reads little is spared the import, and one that reads much reads all later bodies with msgspec."""
    imported: list[str] = []
    decoder = SimpleNamespace(decode=lambda content: ["msgspec", len(content)])

    def fake(name: str) -> Any:
        imported.append(name)
        return SimpleNamespace(json=SimpleNamespace(Decoder=lambda: decoder))

    monkeypatch.setattr(json_reader, "import_module", fake)
    read, page = JsonReader(), b" " * (BEFORE_MSGSPEC // 2 - 1) + b"1"

    assert (read(page), imported) == (1, [])
    assert (read(b"1"), imported) == (1, [])
    assert (read(page), imported) == (["msgspec", len(page)], ["msgspec"])
    assert (read(b"1"), imported) == (["msgspec", 1], ["msgspec"])


def test_json_is_read_without_msgspec(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where msgspec can't be imported, the standard library reads everything."""

    def missing(name: str) -> Any:
        raise ImportError(name)

    monkeypatch.setattr(json_reader, "import_module", missing)

    assert JsonReader(0)(b"[1]") == [1]
    assert outcome(JsonReader(0), b"NaN") == outcome(read_strictly, b"NaN")
