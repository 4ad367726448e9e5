"""Models as openapi-python-client makes them by itself: they read the same description and share no code with ours."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

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
    parsed = GeneratorData.from_dict(dict(load().document), config=config)
    assert isinstance(parsed, GeneratorData), parsed
    warnings = Project(openapi=parsed, config=config).build()
    assert not warnings, warnings
    sys.path.insert(0, str(folder))
    return import_module(f"{NAME}.models")
