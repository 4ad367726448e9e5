"""Clients of descriptions with 10, 60 and 300 operations, to see what grows with them.

Ten operations are ours (opportunities and their custom fields); the others are copies of the opportunities' five under
other names, with schemas of their own, so that models grow as well.
"""

from __future__ import annotations

import copy
import hashlib
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from .environments import DOCUMENT, PLACE, PLAIN, ROOT, generate_plain

SIZES = (10, 60, 300)
ENVIRONMENT = {"ours": "ours", "plain": "plain"}
#: What a program does before its first call, with each of the clients.
LINES = {
    "ours": 'from close_crm import Close\nclient = Close("api_of.a.benchmark", base_url=URL)\nclient.opportunities',
    "plain": f"from {PLAIN} import Client\nfrom {PLAIN}.api.opportunities import opportunities_update\n"
    f"from {PLAIN}.models import UpdateOpportunity\nclient = Client(base_url=URL)",
}
_KEPT = (
    "/opportunity/",
    "/opportunity/{id}/",
    "/custom_field/opportunity/",
    "/custom_field/opportunity/{id}/",
)
_METHODS = ("get", "put", "post", "delete", "patch")


def description(document: dict[str, Any], operations: int) -> dict[str, Any]:
    """Return a description with so many operations, a multiple of five and at least ten.

    Raises:
        ValueError: It can't have so many.
    """
    if operations < 10 or operations % 5:
        raise ValueError(f"{operations} is not a multiple of five from ten on.")
    made = copy.deepcopy(document)
    made["paths"] = {path: made["paths"][path] for path in _KEPT}
    made["tags"] = [
        one for one in made["tags"] if one["name"] in ("opportunities", "opportunity_custom_fields")
    ]
    schemas = made["components"]["schemas"]
    copied = [name for name in schemas if "Opportunity" in name or "Opportunities" in name]
    for number in range((operations - 10) // 5):
        word = f"thing{number:03}"
        made["tags"].append({"name": f"{word}s", "description": "Copies of opportunities."})
        for path in _KEPT[:2]:
            made["paths"][path.replace("opportunity", word)] = renamed(document["paths"][path], word, copied)
        for name in copied:
            schemas[name_of(name, word)] = renamed(document["components"]["schemas"][name], word, copied)
    return made


def name_of(schema: str, word: str) -> str:
    """Return the name of a schema's copy."""
    return re.sub("Opportunit(y|ies)", lambda found: word.title() + "s" * (found[1] == "ies"), schema)


def renamed(node: Any, word: str, copied: list[str]) -> Any:
    """Return a copy whose operations, tags and references are another resource's."""
    if isinstance(node, list):
        return [renamed(one, word, copied) for one in node]
    if not isinstance(node, dict):
        return node
    made = {key: renamed(value, word, copied) for key, value in node.items()}
    if isinstance(reference := node.get("$ref"), str):
        name = reference.rpartition("/")[2]
        made["$ref"] = reference.removesuffix(name) + (name_of(name, word) if name in copied else name)
    for variant in made.get("x-facade", ()):
        if variant.get("returns") in copied:
            variant["returns"] = name_of(variant["returns"], word)
    if "operationId" in node:
        made["operationId"] = node["operationId"].replace("opportunities", f"{word}s")
        made["tags"] = [f"{word}s"]
    return made


def operations_of(document: dict[str, Any]) -> int:
    """Return how many operations a description has."""
    return sum(method in item for item in document["paths"].values() for method in _METHODS)


def generated(operations: int) -> dict[str, Path]:
    """Return the folders of the clients of so many operations, generated where they are not there yet."""
    document = description(json.loads(DOCUMENT.read_text(encoding="utf-8")), operations)
    text = json.dumps(document)
    inputs = [
        text.encode(),
        *(path.read_bytes() for path in sorted((ROOT / "openapi").rglob("*")) if path.is_file()),
    ]
    inputs.append(Path(__file__).read_bytes())
    mark = hashlib.sha256(b"\0".join(inputs)).hexdigest()
    place = PLACE / "bench-growth" / str(operations)
    stamp = place / "made"
    if not stamp.is_file() or stamp.read_text() != mark:
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        source = place / "openapi.json"
        source.write_text(text)
        generate_plain(source, place / "plain" / PLAIN)
        generate_ours(source, place / "ours" / "close_api")
        stamp.write_text(mark)
    return {"ours": place / "ours", "plain": place / "plain"}


def generate_ours(document: Path, target: Path) -> None:
    """Write the client of a document with our templates, and compile it."""
    program = (
        "import json, sys, pathlib; sys.path.insert(0, sys.argv[1]); import generate\n"
        "generate.bundle = lambda: json.loads(pathlib.Path(sys.argv[2]).read_text())\n"
        "generate.lint = lambda document: []\n"
        "generate.generate(pathlib.Path(sys.argv[3]))\n"
    )
    target.parent.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-c", program, str(ROOT / "openapi"), str(document), str(target)]
    subprocess.run(command, check=True, capture_output=True, text=True)
    subprocess.run([sys.executable, "-m", "compileall", "-q", target], check=True)
