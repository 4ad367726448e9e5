"""The lists of planted faults are whole: every statement has its fault, and every fault can be planted and noticed."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from tests.documentation.claims import PROVED
from tools.planted_faults.faults import ROOT, faults, read
from tools.planted_faults.statements import STATEMENTS

FAULTS = faults()


def test_every_statement_has_a_fault() -> None:
    """For each statement of the seed page there is a fault that breaks it."""
    broken = {statement for fault in FAULTS for statement in fault.breaks}

    assert sorted(STATEMENTS.keys() - broken) == []


def test_every_fault_breaks_statements_or_names_tests() -> None:
    """A fault is judged by the claims of the statements that it breaks, which exist, or by the tests that it names."""
    assert [fault.id for fault in FAULTS if bool(fault.breaks) == bool(fault.tests)] == []
    assert {statement for fault in FAULTS for statement in fault.breaks} <= PROVED.keys()


def test_no_fault_is_lost_by_a_wrong_name() -> None:
    """A table that is not called `fault` is refused, as nobody would plant it."""
    with pytest.raises(ValueError, match="mutant"):
        read('[[fault]]\nid = "a"\nfile = "b"\nfind = "c"\nreplace = "d"\n[[mutant]]\nid = "e"\n')


def test_every_fault_has_a_name_of_its_own() -> None:
    """A fault is asked for by its id."""
    assert [id for id, times in Counter(fault.id for fault in FAULTS).items() if times > 1] == []


@pytest.mark.parametrize("file", sorted({fault.file for fault in FAULTS}))
def test_faults_of_a_file_can_be_planted(file: str) -> None:
    """The text that each changes is in the file once, leaves Python, and the tests that it names exist."""
    for fault in (fault for fault in FAULTS if fault.file == file):
        assert not fault.stale, fault.id
        assert fault.find != fault.replace, fault.id
        if file.endswith(".py"):
            ast.parse(read_once(file).replace(fault.find, fault.replace), fault.id)
        for named in fault.tests:
            place, _, function = named.partition("::")
            assert (ROOT / place).exists(), fault.id
            if function:
                defined = re.search(rf"^(async )?def {function}\(", read_once(place), re.MULTILINE)
                assert defined is not None, fault.id


@cache
def read_once(file: str) -> str:
    """Return what is in a file of the repository."""
    return (ROOT / file).read_text(encoding="utf-8")


def test_no_fault_is_an_undefined_name(tmp_path: Path) -> None:
    """A fault is wrong in what it does: one whose names are not there fails any test, whatever that claims."""
    for fault in FAULTS:
        if fault.file.endswith(".py"):
            text = (ROOT / fault.file).read_text(encoding="utf-8").replace(fault.find, fault.replace)
            (tmp_path / f"{fault.id}.py").write_text(text, encoding="utf-8")

    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", "--output-format=concise"]
    found = subprocess.run([*command, "--select=F821", tmp_path], capture_output=True, text=True, check=False)

    assert (found.returncode, found.stdout) == (0, "All checks passed!\n")


def test_claim_covers_its_own_tests_only() -> None:
    """A claim about one parameter is refuted by that parameter's test, and by no other of the same function."""
    claims = {claim.part: claim for claim in PROVED["response.note"] if claim.part}
    named = claims["note"].test

    assert claims["note"].covers(f"{named}[sync-note]")
    assert not claims["note"].covers(f"{named}[sync-note_html]")
    assert not claims["note"].covers(f"{named}_at_all[sync-note]")
