"""The parts of the description put together: `python openapi/bundle.py` prints the bundled document as JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Final

from document import Node, join
from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import YAMLError

HERE: Final = Path(__file__).resolve().parent


class BundleError(Exception):
    """The files of the description contradict each other; the message names the file and the key."""


class _Constructor(SafeConstructor):
    """Reads dates as strings, which they are in JSON."""


_Constructor.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)


def read(path: Path) -> Node:
    """Return one YAML file as plain JSON values.

    Raises:
        BundleError: The file is not a mapping, not YAML, or has a key twice in one mapping.
    """
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = _Constructor
    try:
        # Through JSON, as the bundle is a JSON document: keys become strings, aliases become copies.
        loaded = json.loads(json.dumps(yaml.load(path)))
    except YAMLError as error:
        raise BundleError(f"{path.name}: {error}") from error
    if not isinstance(loaded, dict):
        raise BundleError(f"{path.name}: not a mapping")
    return loaded


def bundle() -> Node:
    """Return the whole description as one document.

    Raises:
        BundleError: Two files define the same path or component, or a file can't be read.
    """
    document = read(HERE / "close.yaml")
    paths: Node = {}
    components: dict[str, Node] = {}
    for file in sorted((HERE / "paths").glob("*.yaml")):
        _merge(paths, read(file), f"paths/{file.name}")
    for file in sorted((HERE / "components").glob("*.yaml")):
        for kind, entries in read(file).items():
            _merge(components.setdefault(kind, {}), entries, f"components/{file.name}: {kind}")
    return {**document, "paths": paths, "components": components}


def _merge(into: Node, entries: Node, place: str) -> None:
    if both := into.keys() & entries.keys():
        raise BundleError(f"{place}: defined in two files, keep one: {', '.join(sorted(both))}")
    into.update(entries)


def origins() -> dict[str, str]:
    """Return the file of each path and component by its pointer."""
    files = {}
    for file in sorted((HERE / "paths").glob("*.yaml")):
        files.update({join("#/paths", path): f"paths/{file.name}" for path in read(file)})
    for file in sorted((HERE / "components").glob("*.yaml")):
        for kind, entries in read(file).items():
            files.update({join(f"#/components/{kind}", name): f"components/{file.name}" for name in entries})
    return files


def main() -> None:
    """Run from the command line."""
    try:
        document = bundle()
    except BundleError as error:
        print(error, file=sys.stderr)
        sys.exit(1)
    json.dump(document, sys.stdout, indent=1, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main()
