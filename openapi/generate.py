"""Regenerate what is made from the description: bundle, lint, generate, format.

Written are the bundled document (`wrapper/close_description/openapi.json`), the package `generated/close_api`, the
tables in the emulator's `COVERAGE.md`, and the stubs of the public surface (`surface/`), with what changes for callers.

python openapi/generate.py            write everything anew, stale files removed
python openapi/generate.py --check    write nothing; exit 1 if what is committed differs
"""

from __future__ import annotations

import argparse
import ast
import gc
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any, NoReturn

from bundle import NOT_BLANK, bundle
from lint import lint
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.schema import UntrustedString
from openapi_python_client.strings import ClassName, PythonIdentifier

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "generated" / "close_api"
RUNTIME = HERE.parent / "wrapper" / "close_runtime"
#: The bundled document, where the emulator and the contract transport read it.
DOCUMENT = HERE.parent / "wrapper" / "close_description" / "openapi.json"
#: The classes that models derive from, by the module of the runtime that has them.
BASES = {"fields": {"Described"}, "models": {"Model", "ListModel"}}
#: Files of the generator whose place close_runtime takes.
REPLACED = ("client.py", "errors.py", "types.py")
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def fail(findings: list[str]) -> NoReturn:
    """Print findings and stop."""
    for finding in findings:
        print(finding, file=sys.stderr)
    sys.exit(1)


def resolved(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """Follow one local `$ref`."""
    for step in node["$ref"].split("/")[1:] if "$ref" in node else ():
        document = document[step]
    return document if "$ref" in node else node


def template_globals(document: dict[str, Any]) -> dict[str, Any]:
    """Return the parts of the description that templates need and the generator drops: extensions and texts."""
    operations: dict[str, Any] = {}
    texts: dict[str, dict[str, str]] = {}
    filters: dict[str, set[str]] = {}
    others: dict[str, set[str]] = {}
    deprecated: dict[str, set[str]] = {}
    deprecated_keys: dict[str, dict[str, list[str]]] = {}
    for path, item in document["paths"].items():
        for method in METHODS:
            if method not in item:
                continue
            operation = item[method]
            parameters = [
                resolved(document, node)
                for node in [*item.get("parameters", []), *operation.get("parameters", [])]
            ]
            success = resolved(
                document, next(answer for code, answer in operation["responses"].items() if code < "3")
            )
            listed = item_of(document, success)
            name = PythonIdentifier(operation["operationId"], "")
            operations[name] = {
                "path": path,
                "tag": PythonIdentifier(operation["tags"][0], ""),
                "method": method.upper(),
                "pattern": re.sub(r"{\w+}", "[^/]+", path.replace("{id}", "[A-Za-z]+_[A-Za-z0-9]+")),
                "operation": operation,
                "variants": operation.get("x-facade", []),
                "item": listed if "x-paging" in operation else None,
                "item_module": PythonIdentifier(listed or "none", ""),
                "item_union": listed is not None
                and "x-kinds" in document["components"]["schemas"].get(listed, {}),
                "object": listed if "x-paging" in operation else name_of(success),
                "success": " ".join(success["description"].split()),
                "may_be_empty": success.get("x-may-be-empty", False),
            }
            filters[name] = {node["name"] for node in parameters if is_filled(node["schema"])}
            others[name] = {
                node["name"]
                for node in parameters
                if node["in"] == "query" and node["name"][0] != "_" and node["name"] != "query"
            } - filters[name]
            body = properties_of_body(document, operation)
            deprecated[name] = {node["name"] for node in parameters if node.get("deprecated")} | {
                key for key, node in body.items() if node.get("deprecated")
            }
            deprecated_keys[name] = {
                key: [
                    below
                    for below, inner in resolved(document, node).get("properties", {}).items()
                    if inner.get("deprecated")
                ]
                for key, node in body.items()
            }
            texts[name] = {node["name"]: " ".join(node["description"].split()) for node in parameters}
    return {
        "class_of": lambda reference: reference["$ref"].rpartition("/")[2],
        "module_of": lambda reference: PythonIdentifier(reference["$ref"].rpartition("/")[2], ""),
        "read_only": read_only,
        "deprecated": deprecated,
        "deprecated_keys": deprecated_keys,
        "description": document,
        "filters": filters,
        "groups": groups_of(document),
        "iterating": iterating,
        "kinds_of": partial(kinds_of, unions(document)),
        "not_blank": not_blank,
        "operations": operations,
        "others": others,
        "parameter_texts": texts,
        "tag_texts": {
            PythonIdentifier(tag["name"], ""): " ".join(tag["description"].split())
            for tag in document["tags"]
        },
        "top_tags": sorted(top_tags(document)),
    }


def is_filled(schema: dict[str, Any]) -> bool:
    """Whether a parameter takes no blank text, or no empty list."""
    return schema.get("pattern") == NOT_BLANK or "minItems" in schema


def properties_of_body(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, Any]:
    """Return the properties of an operation's JSON body."""
    content = operation.get("requestBody", {}).get("content", {}).get("application/json")
    return resolved(document, content["schema"]).get("properties", {}) if content else {}


def groups_of(document: dict[str, Any]) -> dict[str, list[dict[str, str]]]:
    """Return the tags below each group, `activities.notes` below `activities`: attribute and module of each."""
    groups: dict[str, list[dict[str, str]]] = {}
    for name in sorted(tags_of_operations(document)):
        group, dot, below = name.partition(".")
        if dot:
            groups.setdefault(group, []).append({"name": below, "module": PythonIdentifier(name, "")})
    return groups


def top_tags(document: dict[str, Any]) -> set[str]:
    """Return the names that the client has as attributes: tags without a dot, and groups."""
    return {name.partition(".")[0] for name in tags_of_operations(document)}


def tags_of_operations(document: dict[str, Any]) -> set[str]:
    """Return the tags that operations have."""
    return {
        item[method]["tags"][0] for item in document["paths"].values() for method in METHODS if method in item
    }


def kinds_of(known: dict[str, dict[str, Any]], classes: Sequence[str]) -> dict[str, Any] | None:
    """Return how these classes are distinguished: the key, the class by its value, and that of other values."""
    for union in known.values():
        if {*union["members"].values(), union["otherwise"]} == set(classes):
            return union
    return None


def unions(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Return the unions by name: the key that distinguishes their kinds, the class by its value, and that of others."""
    found = {}
    for name, schema in document["components"]["schemas"].items():
        if "x-kinds" in schema:
            mapping = schema["discriminator"]["mapping"]
            found[name] = {
                "key": schema["x-kinds"]["key"],
                "members": {
                    value: ClassName(target.rpartition("/")[2], "") for value, target in mapping.items()
                },
                "otherwise": ClassName(schema["x-kinds"]["otherwise"], ""),
            }
    return found


def name_of(success: dict[str, Any]) -> str | None:
    """Return the name of a response's model, None if it has none."""
    schema = success.get("content", {}).get("application/json", {}).get("schema", {})
    return str(schema["$ref"]).rpartition("/")[2] if "$ref" in schema else None


def item_of(document: dict[str, Any], success: dict[str, Any]) -> str | None:
    """Return the name of the model that a response lists in its `data`, the first one if there are several."""
    pending = [success.get("content", {}).get("application/json", {}).get("schema", {})]
    while pending:
        schema = resolved(document, pending.pop(0))
        # An event has `data` as well, which is an object.
        if "items" in schema.get("properties", {}).get("data", {}):
            return str(schema["properties"]["data"]["items"].get("$ref", "")).rpartition("/")[2] or None
        pending += [*schema.get("anyOf", ()), *schema.get("allOf", ())]
    return None


def read_only(schema: dict[str, Any]) -> list[str]:
    """Return the names of the properties that Close sets by itself."""
    return [name for name, node in schema.get("properties", {}).items() if node.get("readOnly")]


def not_blank(schema: dict[str, Any]) -> list[str]:
    """Return the names of the properties that are filters in a body, of one text or of several."""
    ends = ("/TextFilter", "/TextsFilter")
    return [
        name for name, node in schema.get("properties", {}).items() if node.get("$ref", "").endswith(ends)
    ]


def own_names() -> frozenset[str]:
    """Return the public names that models have apart from their fields."""
    bases = [
        node
        for module, names in BASES.items()
        for node in ast.parse((RUNTIME / f"{module}.py").read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef) and node.name in names
    ]
    defined = {node.name for base in bases for node in base.body if isinstance(node, ast.FunctionDef)}
    return frozenset(
        name for name in defined | set(dir(dict)) | set(dir(Sequence)) if not name.startswith("_")
    )


def without_collisions(parsed: GeneratorData, config: Config, taken: frozenset[str]) -> None:
    """Put an underscore behind the attributes of models that would hide a method: `values` becomes `values_`."""
    # The generator keeps a model and the body that an endpoint takes of it apart.
    endpoints = [one for tagged in parsed.endpoint_collections_by_tag.values() for one in tagged.endpoints]
    bodies = [body.prop for one in endpoints for body in one.bodies if isinstance(body.prop, ModelProperty)]
    for model in (*parsed.models, *bodies):
        for field in (*(model.required_properties or ()), *(model.optional_properties or ())):
            if field.python_name in taken:
                field.set_python_name(UntrustedString(f"{field.python_name}_"), config, skip_snake_case=True)


def iterating(verb: str) -> str:
    """Return the name of the method that iterates over what `verb` lists."""
    return "iterate" if verb == "list" else f"iterate_{verb}"


def run_ruff(*arguments: str, folder: Path) -> None:
    """Run ruff with settings that do not depend on where the folder lies."""
    settings = ["--isolated", "--quiet", "--line-length=110", "--target-version=py311"]
    subprocess.run([sys.executable, "-m", "ruff", *arguments, *settings, str(folder)], check=True)


def as_generated(node: Any) -> Any:
    """Return a copy of the document that says date-time where the zone may be left out: the client reads both alike."""
    if isinstance(node, list):
        return [as_generated(item) for item in node]
    if not isinstance(node, dict):
        return node
    if "x-kinds" in node:
        otherwise = {"$ref": f"#/components/schemas/{node['x-kinds']['otherwise']}"}
        return {"description": node["description"], "anyOf": [*node["anyOf"][:-1], otherwise]}
    formats = [part.get("format") for part in node.get("anyOf", ()) if isinstance(part, dict)]
    if formats == ["date-time-local", "date-time"]:
        return {"type": "string", "format": "date-time", "description": node["description"]}
    return {key: as_generated(item) for key, item in node.items() if key != "const"}


def generate(folder: Path) -> str:
    """Write the whole package into `folder`; return the bundled document."""
    document = bundle()
    if findings := lint(document):
        fail(findings)
    text = json.dumps(document, indent=1, ensure_ascii=False) + "\n"
    config = Config.from_sources(
        config_file=ConfigFile.load_from_path(HERE / "generator.yaml"),
        meta_type=MetaType.NONE,
        document_source=Path("openapi.json"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=folder,
    )
    parsed = GeneratorData.from_dict(as_generated(document), config=config)
    if not isinstance(parsed, GeneratorData):
        fail([f"{parsed.header}: {parsed.detail}"])
    without_collisions(parsed, config, own_names())
    project = Project(openapi=parsed, config=config, custom_template_path=HERE / "templates")
    project.env.globals.update(template_globals(document))
    if warnings := project.build():
        fail([f"{warning.level.value}: {warning.header} {warning.detail}" for warning in warnings])
    for name in REPLACED:
        (folder / name).unlink()
    text_of = project.env.get_template("operations.py.jinja").render()
    (folder / "operations.py").write_text(text_of, encoding="utf-8")
    for name, union in unions(document).items():
        union_text = project.env.get_template("union.py.jinja").render(
            name=name, union=union, schema=document["components"]["schemas"][name]
        )
        (folder / "models" / f"{PythonIdentifier(name, '')}.py").write_text(union_text, encoding="utf-8")
    for group in groups_of(document).keys() - tags_of_operations(document):
        place = folder / "api" / group
        place.mkdir()
        group_text = project.env.get_template("group_init.py.jinja").render(group=group)
        (place / "__init__.py").write_text(group_text, encoding="utf-8")
    # Templates import whatever an endpoint may need. In an `__init__.py` ruff takes an unused import for a re-export,
    # which in a facade it never is: so facades are tidied under another name.
    facades = sorted((folder / "api").glob("*/__init__.py"))
    for facade in facades:
        facade.rename(facade.with_name("facade_.py"))
    run_ruff("check", "--fix", "--select=F401,I,PIE790,TC005", folder=folder)
    for facade in facades:
        facade.with_name("facade_.py").rename(facade)
    run_ruff("format", "--config=format.skip-magic-trailing-comma=true", folder=folder)
    run_ruff("check", "--select=F,E9", folder=folder)
    (folder / "py.typed").touch()
    origin = {
        "description_sha256": hashlib.sha256(text.encode()).hexdigest(),
        "generator": f"openapi-python-client {version('openapi-python-client')}",
    }
    (folder / "generated.json").write_text(json.dumps(origin, indent=1) + "\n", encoding="utf-8")
    return text


def files(folder: Path) -> dict[str, bytes]:
    """Return every file below `folder` by its relative path, except caches."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def follow(action: str) -> int:
    """Write or check what is made of all this: tables of COVERAGE.md, and the surface; return the exit code.

    In processes of their own: they read what was just written.
    """
    commands = (["close_emulator.coverage", f"--{action}"], ["tools.release.surface", f"--{action}"])
    begun = [subprocess.Popen([sys.executable, "-m", *one], cwd=HERE.parent) for one in commands]
    return max(one.wait() for one in begun)


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="compare only")
    arguments = parser.parse_args()
    # What is made lives to the end: the search for what doesn't takes longer than most of the steps.
    gc.disable()
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch) / "close_api"
        text = generate(fresh)
        new, old = files(fresh), files(TARGET)
        differing = sorted(name for name in new.keys() | old.keys() if new.get(name) != old.get(name))
        if arguments.check:
            stale = [f"generated/close_api/{name}" for name in differing]
            if not DOCUMENT.exists() or DOCUMENT.read_text(encoding="utf-8") != text:
                stale.append(DOCUMENT.relative_to(HERE.parent).as_posix())
            if stale:
                fail([f"{name} is not what `make generate` writes" for name in stale])
            print(f"generated/close_api: {len(new)} files, all as generated")
            sys.exit(follow("check"))
        DOCUMENT.write_text(text, encoding="utf-8")
        shutil.rmtree(TARGET, ignore_errors=True)
        shutil.copytree(fresh, TARGET)
        print(f"generated/close_api: {len(new)} files, {len(differing)} changed")
    sys.exit(follow("write"))


if __name__ == "__main__":
    main()
