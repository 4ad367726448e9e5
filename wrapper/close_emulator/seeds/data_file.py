"""YAML and JSON files that people write: seeds and scripts of faults.

They may come from anywhere, so what could fill the memory, or run for minutes, is refused by its line: files and
numbers that are too large, depth, aliases that multiply, tags.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final, NoReturn

from close_emulator.extra import of_the_extra
from close_emulator.http.json_body import MAX_DEPTH

Steps = tuple[str | int, ...]
LineOf = Callable[[Steps], int | None]

#: Bytes. Half a minute for a YAML file, which ruamel reads slowly, and two seconds for JSON.
_LARGEST: Final = {"JSON": 32 * 2**20, "YAML": 2**20}
#: How many values a file may stand for, each alias counted as all that it repeats.
_MOST_VALUES: Final = 1_000_000
#: Characters of a text that count as one value more.
_A_VALUE: Final = 100
#: As Python itself reads by default.
_MOST_DIGITS: Final = 4300
_TOO_DEEP: Final = f"nested more than {MAX_DEPTH} deep"
_TOO_LONG: Final = f"a number of more than {_MOST_DIGITS} digits"
_SURROGATE: Final = "half of a surrogate pair, which is no character"


class FileError(ValueError):
    """A file that can't be read; the text begins with the file, and the line where it is known."""


class _FaultyError(Exception):
    def __init__(self, line: int, text: str) -> None:
        super().__init__(text)
        self.line = line


def read(path: Path) -> tuple[Any, LineOf]:
    """Return the content of a YAML or JSON file, and a function that returns the line of a part, if known.

    Raises:
        FileError: It is neither.
        OSError: There is no such file.
    """
    kind = "JSON" if path.suffix.lower() == ".json" else "YAML"
    with path.open("rb") as file:
        content = file.read(_LARGEST[kind] + 1)
    try:
        if len(content) > _LARGEST[kind]:
            _faulty(1, f"larger than {_LARGEST[kind] >> 20} MiB, the most for {kind}")
        text = _decoded(content)
        return (_json if kind == "JSON" else _yaml)(text)
    except _FaultyError as problem:
        reason = " ".join(str(problem).split())
        raise FileError(f"{path}:{problem.line}: {reason:.300}") from None


def _faulty(line: int, text: str) -> NoReturn:
    raise _FaultyError(line, text)


def _decoded(content: bytes) -> str:
    coding = "utf-16" if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8-sig"
    try:
        return content.decode(coding)
    except UnicodeDecodeError as problem:
        _faulty(content.count(b"\n", 0, problem.start) + 1, "not UTF-8")


def _json(text: str) -> tuple[Any, LineOf]:
    lines = _lines_of_json(text)
    try:
        return json.loads(text), lambda steps: _nearest(lines, steps)
    except json.JSONDecodeError as problem:
        _faulty(problem.lineno, problem.msg)


_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s"\[\]{},:]+|\n', re.DOTALL)


def _lines_of_json(text: str) -> dict[Steps, int]:
    """Return the line of each part; refuse what Python's reader accepts and should not. It checks the grammar."""
    lines: dict[Steps, int] = {(): 1}
    line, key = 1, ""
    steps: list[str | int] = []
    names: list[set[str] | None] = []
    for piece in _TOKEN.findall(text):
        if piece not in "\n]},:":
            lines.setdefault(tuple(steps), line)
        if piece == "\n":
            line += 1
        elif piece in "{[":
            if len(names) >= MAX_DEPTH:
                _faulty(line, _TOO_DEEP)
            names.append(set() if piece == "{" else None)
            steps.append("" if piece == "{" else 0)
        elif piece in "}]":
            del names[-1:], steps[-1:]
        elif piece == "," and steps and names[-1] is None:
            steps[-1] = int(steps[-1]) + 1
        elif piece == ":" and steps and (seen := names[-1]) is not None:
            if key in seen:
                _faulty(line, f"the key {key!r:.60} comes twice")
            seen.add(key)
            steps[-1] = key
            lines.setdefault(tuple(steps), line)
        elif piece.startswith('"'):
            key = _text(piece, line)
            line += piece.count("\n")
        elif piece.lstrip("-").isdecimal() and len(piece) > _MOST_DIGITS:
            _faulty(line, _TOO_LONG)
    return lines


def _text(piece: str, line: int) -> str:
    try:
        text = str(json.loads(piece, strict=False))
    except ValueError:
        return piece
    _check_text(text, line)
    return text


def _check_text(text: str, line: int) -> None:
    try:
        text.encode()
    except UnicodeEncodeError:
        _faulty(line, _SURROGATE)


def _nearest(lines: Mapping[Steps, int], steps: Steps) -> int | None:
    """Return the line of a part, or of the innermost around it."""
    return next((lines[steps[:end]] for end in range(len(steps), -1, -1) if steps[:end] in lines), None)


def _yaml(text: str) -> tuple[Any, LineOf]:
    with of_the_extra():
        from ruamel.yaml import YAML
        from ruamel.yaml.constructor import ConstructorError, RoundTripConstructor
        from ruamel.yaml.error import MarkedYAMLError, YAMLError
        from ruamel.yaml.reader import ReaderError

    class Constructor(RoundTripConstructor):
        """Raises with the place of an impossible value, such as the 31st of June."""

        def construct_object(self, node: Any, deep: bool = False) -> Any:
            try:
                return super().construct_object(node, deep=deep)
            except (ValueError, ArithmeticError) as problem:
                raise ConstructorError(None, None, str(problem), node.start_mark) from None

    yaml = YAML(typ="rt", pure=True)
    yaml.Constructor = Constructor
    try:
        _check_events(YAML(typ="rt", pure=True).parse(text))
        marked = yaml.load(text)
    except ReaderError as problem:
        char = chr(problem.character) if isinstance(problem.character, int) else str(problem.character)
        _faulty(text.partition(char)[0].count("\n") + 1, f"{char!r} is no character that YAML takes")
    except MarkedYAMLError as problem:
        mark = problem.problem_mark or problem.context_mark
        _faulty(mark.line + 1 if mark else 1, problem.problem or "no YAML")
    except (YAMLError, ValueError, RecursionError) as problem:
        _faulty(1, str(problem))
    return _plain(marked), lambda steps: _line(marked, steps)


def _check_events(events: Iterator[Any]) -> None:
    """Refuse what would multiply, nest too deeply, or be made by a tag. Each value is looked at once."""
    total, size, before = 0, None, 0
    sizes: dict[str, int | None] = {}
    open_parts: list[tuple[str | None, int]] = []
    for event in events:
        kind, line = type(event).__name__.removesuffix("Event"), event.start_mark.line + 1
        anchor, tag = getattr(event, "anchor", None), getattr(event, "tag", None)
        if tag is not None and tag.removeprefix(_CORE) not in _TAGS:
            _faulty(line, f"the tag {tag!r:.60} means nothing here")
        if kind == "Alias":
            size = sizes.get(str(anchor), 0)
            if size is None:
                _faulty(line, f"*{anchor:.60} holds itself")
            total += size
        elif kind in {"SequenceStart", "MappingStart"}:
            if len(open_parts) >= MAX_DEPTH:
                _faulty(line, _TOO_DEEP)
            open_parts.append((anchor, total))
            total += 1
        elif kind in {"SequenceEnd", "MappingEnd"}:
            anchor, before = open_parts.pop()
        elif kind == "Scalar":
            size = 1 + len(event.value) // _A_VALUE
            total += size
            _check_text(event.value, line)
            if len(event.value) > _MOST_DIGITS and event.implicit[0] and _DIGITS.fullmatch(event.value):
                _faulty(line, _TOO_LONG)
        if anchor is not None and kind != "Alias":
            ended = kind in {"SequenceEnd", "MappingEnd"}
            sizes[anchor] = total - before if ended else size if kind == "Scalar" else None
        if total > _MOST_VALUES:
            _faulty(line, f"more than {_MOST_VALUES} values, with all that its aliases repeat")


_CORE: Final = "tag:yaml.org,2002:"
_TAGS: Final = frozenset({"!", "str", "int", "float", "bool", "null", "seq", "map", "timestamp"})
_DIGITS = re.compile(r"[-+]?[0-9_]+", re.ASCII)


def _plain(value: Any) -> Any:
    """Return YAML's content as JSON would have it: days and moments as text."""
    if isinstance(value, Mapping):
        return {str(key): _plain(below) for key, below in value.items()}
    if isinstance(value, list):
        return [_plain(below) for below in value]
    if isinstance(value, bool) or value is None:
        return value
    for kind in (int, float, str):
        if isinstance(value, kind):
            return kind(value)
    return value.isoformat() if isinstance(value, date) else str(value)


def _line(marked: Any, steps: Steps) -> int | None:
    """Return the line that the part stands on, or the innermost around it."""
    line: int | None = 1
    for step in steps:
        in_list = isinstance(step, int)
        try:
            place = marked.lc.item(step) if in_list else marked.lc.key(step)
            line = place[0] + 1
            marked = marked[step]
        except (AttributeError, KeyError, IndexError, TypeError):
            break
    return line
