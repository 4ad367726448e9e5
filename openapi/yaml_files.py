"""YAML with the values that JSON has, read by PyYAML's parser in C: one in Python takes ten times as long."""

from __future__ import annotations

import re
from collections.abc import Hashable
from typing import Any, ClassVar, Final

import yaml

#: What is no text without quotes, and how it begins. Dates are texts, and so are the `on` and `off` of YAML 1.1.
_WORDS: Final = (
    ("null", r"~|null|", ("~", "n", "")),
    ("bool", r"true|false", tuple("tf")),
    ("int", r"-?(0|[1-9][0-9]*)", tuple("-0123456789")),
    ("float", r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?", tuple("-0123456789")),
    ("merge", r"<<", ("<",)),
)
_MERGE: Final = "tag:yaml.org,2002:merge"


class _Loader(yaml.CSafeLoader):
    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen = set[Any]()
        for key, _ in node.value:
            name = None if key.tag == _MERGE else self.construct_object(key, deep=True)
            # Lists and mappings as keys are refused below.
            if key.tag == _MERGE or not isinstance(name, Hashable):
                continue
            if name in seen:
                raise yaml.constructor.ConstructorError(None, None, f"{name} is there twice", key.start_mark)
            seen.add(name)
        return dict(super().construct_mapping(node, deep))


for _kind, _form, _begins in _WORDS:
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_kind}", re.compile(rf"^({_form})$"), list(_begins))


def parsed(text: str) -> Any:
    """Return what a YAML text says.

    Raises:
        yaml.YAMLError: It is no YAML, or has a key twice in one mapping.
    """
    return yaml.load(text, _Loader)  # noqa: S506 - a safe one
