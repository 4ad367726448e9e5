"""The committed client is what the description and the templates make, and nothing else."""

from __future__ import annotations

import hashlib
import importlib
import json
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import close_api

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = Path(close_api.__file__).parent


def test_regeneration_changes_nothing() -> None:
    """Made anew in another folder, the package is byte for byte the committed one, no file more or less."""
    done = subprocess.run(
        [sys.executable, ROOT / "openapi" / "generate.py", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")


def test_package_says_where_it_comes_from() -> None:
    """The description's hash and the generator's version are recorded, and true."""
    origin = json.loads((PACKAGE / "generated.json").read_bytes())

    assert origin == {
        "description_sha256": hashlib.sha256((PACKAGE / "openapi.json").read_bytes()).hexdigest(),
        "generator": f"openapi-python-client {version('openapi-python-client')}",
    }


def test_package_is_typed() -> None:
    """Type checkers find the marker."""
    assert (PACKAGE / "py.typed").is_file()


def test_no_operation_is_dropped() -> None:
    """Every described operation has its module and a method of each colour."""
    document = json.loads((PACKAGE / "openapi.json").read_bytes())
    operations = [
        operation
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
    ]

    for operation in operations:
        (tag,) = operation["tags"]
        module = importlib.import_module(f"close_api.api.{tag}")
        facade = "".join(word.capitalize() for word in tag.split("_"))
        verb = operation["operationId"].removeprefix(f"{tag}_")
        assert (PACKAGE / "api" / tag / f"{operation['operationId']}.py").is_file()
        assert callable(getattr(getattr(module, facade), verb))
        assert callable(getattr(getattr(module, f"Async{facade}"), verb))


def test_one_endpoint_loads_one_resource() -> None:
    """Using one operation imports the models it names, not all of them."""
    program = """
import sys
import close_crm
from close_api.models import OpportunityStatus
loaded = [name for name in sys.modules if name.startswith("close_api.models.")]
assert loaded == ["close_api.models.opportunity_status"], loaded
assert not [name for name in sys.modules if name.startswith(("close_emulator", "jsonschema", "uvicorn"))]
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stderr) == (0, "")
