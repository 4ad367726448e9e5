"""Files of seeds and faults as anybody may send them: read, or refused in one line that names the file and the line."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from close_emulator import Emulator
from close_emulator.seeds.data_file import read

from .test_ways_in import ENVIRONMENT

#: Each of its eight lines stands for nine of the one before.
LAUGHS = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{name}: &{name} [{','.join([f'*{before}'] * 9)}]\n"
    for before, name in zip("abcdefg", "bcdefgh", strict=True)
)
BAD: dict[str, tuple[str, str | bytes, str]] = {
    "aliases that multiply": (
        "a.yaml",
        LAUGHS,
        ":7: more than 1000000 values, with all that its aliases repeat",
    ),
    "a long text, repeated": (
        "a.yaml",
        f"a: &a {'x' * 50_000}\nb: [{'*a, ' * 3_000}]",
        ":2: more than 1000000 values",
    ),
    "list that holds itself": ("a.yaml", "leads: &a [*a]", ":1: *a holds itself"),
    "mapping that holds itself": ("a.yaml", "leads: &a\n  x: *a", ":2: *a holds itself"),
    "deep YAML": ("a.yaml", "leads:\n  " + "[" * 20_000 + "]" * 20_000, ":2: nested more than 64 deep"),
    "deep JSON": (
        "a.json",
        '{"leads":\n' + "[" * 20_000 + "]" * 20_000 + "}",
        ":2: nested more than 64 deep",
    ),
    "long integer in YAML": (
        "a.yaml",
        "users: []\nleads: " + "9" * 5000,
        ":2: a number of more than 4300 digits",
    ),
    "long integer in JSON": (
        "a.json",
        '{"users": [],\n"leads": ' + "9" * 5000 + "}",
        ":2: a number of more than 4300 digits",
    ),
    "large YAML": ("a.yaml", "leads: " + "a" * 2**20, ":1: larger than 1 MiB"),
    "large JSON": ("a.json", " " * (32 * 2**20 + 1), ":1: larger than 32 MiB"),
    "key twice in YAML": ("a.yaml", "leads: []\nleads: []", ":2: found duplicate key"),
    "key twice in JSON": (
        "a.json",
        '{"leads": [{"name": "a",\n"name": "b"}]}',
        ":2: the key 'name' comes twice",
    ),
    "key twice, in escapes": (
        "a.json",
        '{"leads": [],\n"l\\u0065ads": []}',
        ":2: the key 'leads' comes twice",
    ),
    "tag of Python": ("a.yaml", "users: []\nleads: !!python/object/apply:os.system [x]", ":2: the tag"),
    "tag of nobody": ("a.yaml", "leads: !foo bar", ":1: the tag '!foo' means nothing here"),
    "set": ("a.yaml", "leads: !!set {a, b}", ":1: the tag"),
    "binary": ("a.yaml", "leads: !!binary aGVsbG8=", ":1: the tag"),
    "YAML that is not UTF-8": ("a.yaml", b"users: []\nleads: \xff", ":2: not UTF-8"),
    "JSON that is not UTF-8": ("a.json", b'{"users": [],\n"leads": "\xff"}', ":2: not UTF-8"),
    "null byte": ("a.yaml", "users: []\nleads: [a\0b]", ":2: '\\x00' is no character that YAML takes"),
    "half surrogate in YAML": ("a.yaml", 'organization:\n  name: "\\ud800"', ":2: half of a surrogate pair"),
    "half surrogate in JSON": (
        "a.json",
        '{"organization":\n{"name": "\\ud800"}}',
        ":2: half of a surrogate pair",
    ),
    "day that there is not": ("a.yaml", "users: []\nleads: 2026-13-45", ":2: month must be in 1..12"),
    "two documents": ("a.yaml", "leads: []\n---\nleads: []", ":2: but found another document"),
    "torn YAML": ("a.yaml", 'users: []\nleads: "a', ":2: found unexpected end of stream"),
    "torn JSON": ("a.json", '{"users": [],\n"leads": ', ":2: Expecting value"),
    "empty": ("a.yaml", "", ":1: this is a mapping, not missing"),
}
each = pytest.mark.parametrize(("name", "content", "problem"), BAD.values(), ids=BAD)


@each
def test_seed(tmp_path: Path, name: str, content: str | bytes, problem: str) -> None:
    """A seed that can't be read, or would fill the memory, is refused by file, line and reason, in one line."""
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())

    with pytest.raises(ValueError, match=r"^[^\n]*$") as raised:
        Emulator(path)

    assert str(raised.value).startswith(f"{path}{problem}")
    assert len(str(raised.value)) < len(str(path)) + 400


@pytest.mark.parametrize("option", ["--seed-file", "--faults"])
@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("bomb.yaml", LAUGHS, "bomb.yaml:7: more than"),
        ("folder", None, "folder: Is a directory"),
        ("none.yaml", None, "none.yaml: No such file or directory"),
        ("zeros", "/dev/zero", "zeros:1: larger than 1 MiB"),
    ],
)
def test_command(tmp_path: Path, option: str, name: str, content: str | None, problem: str) -> None:
    """The command says it in one line, with exit status 2."""
    path = tmp_path / name
    if name == "folder":
        path.mkdir()
    elif content == "/dev/zero":
        path.symlink_to(content)
    elif content is not None:
        path.write_text(content)

    ended = subprocess.run(
        [sys.executable, "-m", "close_emulator", "--port", "0", option, name],
        cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip

    assert (ended.returncode, ended.stdout, ended.stderr.count("\n")) == (2, "", 1)
    assert ended.stderr.startswith(f"close-emulator: {problem}")


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.yaml", "- do: pass\n- do: pass\n  times: 0", "a.yaml:2: faults[1]: times is a number from 1"),
        ("a.json", '[{"do": "pass"},\n{"do": "fly"}]', "a.json:2: faults[1]: unknown instruction 'fly'"),
        ("a.json", "{}", "a.json:1: a script of faults is a list, not dict"),
        ("a.yaml", "- do: pass\n  seconds: .inf", "a.yaml:1: faults[0]: seconds go from 0 to 86400"),
        ("a.yaml", "- do: pass\n  unknown: 1", "a.yaml:1: faults[0]: unknown key 'unknown'"),
    ],
)
def test_faults(tmp_path: Path, name: str, content: str, problem: str) -> None:
    """A line of a script that can't be read is named by its line in the file."""
    (tmp_path / name).write_text(content)

    ended = subprocess.run(
        [sys.executable, "-m", "close_emulator", "--port", "0", "--faults", name],
        cwd=tmp_path, env=ENVIRONMENT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip

    assert (ended.returncode, ended.stderr.count("\n")) == (2, 1)
    assert ended.stderr.startswith(f"close-emulator: {problem}")


def test_anchors_are_read(tmp_path: Path) -> None:
    """An alias repeats its anchor, also by a merge key; dates come as text, and a byte order mark is passed over."""
    path = tmp_path / "a.yaml"
    path.write_text("\ufeffa: &a {x: 1, at: 2026-01-05}\nb: {<<: *a, y: 2}\nc: [*a, *a]\n", encoding="utf-8")

    assert read(path)[0] == {
        "a": {"x": 1, "at": "2026-01-05"},
        "b": {"x": 1, "at": "2026-01-05", "y": 2},
        "c": [{"x": 1, "at": "2026-01-05"}] * 2,
    }


def test_lines_of_json(tmp_path: Path) -> None:
    """Each part of a JSON file is found on its line, whatever stands in its texts."""
    path = tmp_path / "a.json"
    data = {"a": [1, {"b": 'x"],{:\\'}, [True]], "c": {}, "d": [[], [{"e": None}]]}
    path.write_text(json.dumps(data, indent=1))
    found, line_of = read(path)
    lines = path.read_text().splitlines()

    assert found == data
    for steps, text in (
        (("a",), '"a"'), (("a", 1, "b"), '"b"'), (("a", 2, 0), "true"), (("c",), '"c"'),
        (("d", 1, 0, "e"), '"e"'), (("d", 1, 0, "none"), '{'),
    ):  # fmt: skip
        line = line_of(steps)
        assert line is not None
        assert text in lines[line - 1]


def test_data_that_no_answer_could_hold() -> None:
    """Half a surrogate pair in a seed that is data is refused, too, before an answer would need it."""
    deep: list[Any] = []
    for _ in range(100):
        deep = [deep]
    for seed in ({"organization": {"name": "\ud800"}}, {"leads": deep}):
        with pytest.raises(ValueError, match=r"nested too deeply, or has text that UTF-8 can't hold"):
            Emulator(seed)
