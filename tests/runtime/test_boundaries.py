"""The runtime stands alone: it imports nothing of ours, knows no operation, and costs only what is used."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import close_runtime
import pytest
from close_description import locate

RUNTIME = Path(str(close_runtime.__file__)).parent
MODULES = sorted(path.relative_to(RUNTIME).with_suffix("") for path in RUNTIME.rglob("*.py"))
PATHS = json.loads(locate().read_bytes())["paths"]


def run(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_nothing_of_ours_is_imported() -> None:
    """All modules of the runtime together import no other package of this project."""
    names = [".".join(("close_runtime", *path.parts)).removesuffix(".__init__") for path in MODULES]

    found = run(
        f"import sys\nfrom importlib import import_module\nfor name in {names}: import_module(name)\n"
        "print(*{name.partition('.')[0] for name in sys.modules if name.startswith('close_')})"
    )

    assert found.split() == ["close_runtime"]


def test_endpoint_does_not_import_pagination() -> None:
    """An operation that is called once does not pay for iterations."""
    loaded = run(
        "import sys, close_api.api.opportunities.opportunities_list\n"
        "print(*sorted(name for name in sys.modules if name.startswith('close_runtime.pagination')))"
    )

    assert loaded.split() == ["close_runtime.pagination", "close_runtime.pagination.paging"]


@pytest.mark.parametrize("module", MODULES, ids=str)
def test_no_operation_is_known_by_name(module: Path) -> None:
    """Neither an operationId nor a path of the description stands in the runtime's code."""
    text = (RUNTIME / module.with_suffix(".py")).read_text(encoding="utf-8").partition('"""\n\nfrom')[2]
    ids = [node["operationId"] for item in PATHS.values() for node in item.values() if isinstance(node, dict)]

    assert [name for name in ids if name in text] == []
    assert [path for path in PATHS if f'"{path}' in text] == []
