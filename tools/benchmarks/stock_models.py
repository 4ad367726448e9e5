"""Models as openapi-python-client makes them by itself: they read the same description and share no code with ours."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from close_description import load
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

NAME = "stock_api"


def stock_models(folder: Path) -> ModuleType:
    """Generate the plain client below `folder`, and return its package of models.

    Args:
        folder: An empty folder. It is added to `sys.path`; the package is named `stock_api`.
    """
    target = folder / NAME
    config = Config.from_sources(
        config_file=ConfigFile(post_hooks=[], field_prefix=""),
        meta_type=MetaType.NONE,
        document_source=Path("openapi.json"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=target,
    )
    parsed = GeneratorData.from_dict(_without_kinds(load().document), config=config)
    assert isinstance(parsed, GeneratorData), parsed
    # It warns of what it leaves out: those models are not there.
    Project(openapi=parsed, config=config).build()
    sys.path.insert(0, str(folder))
    return import_module(f"{NAME}.models")


def _without_kinds(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return a description in which unions of kinds are what all kinds have: the plain generator can't read unions."""
    copied: dict[str, Any] = json.loads(json.dumps(document))
    schemas = copied["components"]["schemas"]
    keys = {name: schema["x-kinds"]["key"] for name, schema in schemas.items() if "x-kinds" in schema}
    for schema in schemas.values():
        if kinds := schema.get("x-kinds"):
            schema.clear()
            schema["allOf"] = [{"$ref": f"#/components/schemas/{kinds['otherwise']}"}]
        if kind := schema.get("x-kind"):
            key = keys[kind["of"]]
            parts = schema.get("allOf", [])
            parts[:] = [part for part in parts if "const" not in part.get("properties", {}).get(key, {})]
    return copied
