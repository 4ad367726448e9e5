"""The committed client has all that the description has, and nothing else; `make check-generated` makes it anew."""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import close_api
import pytest
from close_description import locate

from tests.facades import class_name, module_name

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = Path(close_api.__file__).parent
TEMPLATES = ROOT / "openapi" / "templates"


def test_package_says_where_it_comes_from() -> None:
    """The description's hash and the generator's version are recorded, and true."""
    origin = json.loads((PACKAGE / "generated.json").read_bytes())

    assert origin == {
        "description_sha256": hashlib.sha256(locate().read_bytes()).hexdigest(),
        "generator": f"openapi-python-client {version('openapi-python-client')}",
    }


def test_package_is_typed() -> None:
    """Type checkers find the marker."""
    assert (PACKAGE / "py.typed").is_file()


def test_no_operation_is_dropped() -> None:
    """Every described operation has its module and a method of each colour."""
    document = json.loads(locate().read_bytes())
    operations = [
        operation
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
    ]

    for operation in operations:
        (tag,) = operation["tags"]
        module = importlib.import_module(f"close_api.api.{module_name(tag)}")
        facade = class_name(tag)
        verb = operation["operationId"].removeprefix(f"{tag}_")
        assert (PACKAGE / "api" / module_name(tag) / f"{module_name(operation['operationId'])}.py").is_file()
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


def test_generated_lines_per_operation() -> None:
    """Facades and endpoints together take at most 150 lines for an operation, documentation included."""
    document = json.loads(locate().read_bytes())
    operations = [
        node for item in document["paths"].values() for node in item.values() if isinstance(node, dict)
    ]
    lines = sum(
        len(path.read_text(encoding="utf-8").splitlines()) for path in (PACKAGE / "api").glob("*/*.py")
    )

    assert lines / len(operations) <= 150


def test_templates_hold_only_what_differs() -> None:
    """Templates have under 900 lines in all, and none of them is a plain Python module."""
    templates = {path.name: path.read_text(encoding="utf-8") for path in TEMPLATES.iterdir()}

    assert sum(len(text.splitlines()) for text in templates.values()) < 900
    assert [name for name, text in templates.items() if "def " in text and "{%" not in text] == []


CHANGED = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import generate
from close_description import Document
whole = generate.bundle()
# A few resources: all of them take twenty times as long.
SHOWN = ("/opportunity/", "/contact/", "/email_template/", "/role/")
whole["paths"] = {path: item for path, item in whole["paths"].items() if path.startswith(SHOWN)}
components = Document(whole).reachable(whole["paths"])
whole["components"] = {**components, "securitySchemes": whole["components"]["securitySchemes"]}
for name in ("UpdateOpportunity", "Opportunity"):
    for field in ("values", "items", "keys", "get", "copy", "from_dict", "check"):
        whole["components"]["schemas"][name]["properties"][field] = {"type": "string", "description": "A field."}
for field in ("count", "index"):
    whole["components"]["schemas"]["ContactList"]["properties"][field] = {"type": "boolean", "description": "Yes."}
whole["paths"]["/email_template/"]["get"]["deprecated"] = True
generate.bundle = lambda: whole
generate.generate(Path(sys.argv[2]))
"""
USING = """
import inspect, sys
import close_api
assert close_api.__file__.startswith(sys.argv[1]), close_api.__file__
from close_api.api.opportunities import Opportunities
from close_api.models import ContactList, Opportunity, UpdateOpportunity

names = ["values", "items", "keys", "get", "copy", "from_dict", "check"]
one = Opportunity.from_dict({name: name for name in names})
assert [getattr(one, f"{name}_") for name in names] == [one[name] for name in names] == names
assert dict(one) == dict(one.items()) == one.to_dict() and list(one.values()) == names
assert UpdateOpportunity(values_="a", get_="b").to_dict() == {"values": "a", "get": "b"}
assert {f"{name}_" for name in names} <= inspect.signature(Opportunities.update).parameters.keys()
page = ContactList({"data": [{"id": "cont_1"}], "count": True, "has_more": False})
assert (page.count_, page.count(page[0]), page.index(page[0]), page.has_more) == (True, 1, 0, False)
"""


WARNED = """
import asyncio, warnings
from close_crm import AsyncClose, Close
from close_emulator import Emulator

emulator = Emulator()
settings = {"api_key": emulator.api_key, "transport": emulator.transport()}

async def listed():
    async with AsyncClose(**settings) as close:
        return await close.email_templates.list()

with warnings.catch_warnings(record=True) as caught, Close(**settings) as close:
    warnings.simplefilter("always")
    close.roles.list()
    assert not caught
    close.email_templates.list()
    list(close.email_templates.iterate())
    asyncio.run(listed())
assert [one.category for one in caught] == [DeprecationWarning] * 3, caught
assert {one.filename for one in caught} == {"<string>"}, caught
assert "email_templates.iterate" in str(caught[1].message)
"""


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the client of a description that has colliding names and a deprecated operation."""
    folder = tmp_path_factory.mktemp("changed")
    make = [sys.executable, "-c", CHANGED, str(ROOT / "openapi"), str(folder / "close_api")]
    made = subprocess.run(make, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    return folder


def _run(program: str, changed: Path) -> None:
    use = [sys.executable, "-c", program, str(changed)]
    environment = {**os.environ, "PYTHONPATH": str(changed)}
    used = subprocess.run(use, capture_output=True, text=True, check=False, env=environment)
    assert used.returncode == 0, used.stderr


def test_field_called_like_a_method_gets_an_underscore(changed: Path) -> None:
    """Whatever the description calls a field, models stay mappings and pages sequences; its key stays as it is."""
    _run(USING, changed)


def test_deprecated_operation_warns(changed: Path) -> None:
    """A program that calls what Close has deprecated gets a warning with its own line, in both colours."""
    _run(WARNED, changed)
