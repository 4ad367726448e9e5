"""YAML with the values that JSON has, read by PyYAML's parser in C: one in Python takes ten times as long."""

from __future__ import annotations

import json
import re
from collections.abc import Hashable
from typing import Any, ClassVar, Final

import yaml

_MERGE: Final = "tag:yaml.org,2002:merge"
#: Words without quotes that are no texts: their tag, their form, and the characters that they may begin with. Dates are
#: texts, and so are the `on` and `off` of YAML 1.1.
_WORDS: Final = (
    ("tag:yaml.org,2002:null", r"~|null|", ("~", "n", "")),
    ("tag:yaml.org,2002:bool", r"true|false", tuple("tf")),
    ("tag:yaml.org,2002:int", r"-?(0|[1-9][0-9]*)", tuple("-0123456789")),
    ("tag:yaml.org,2002:float", r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?", tuple("-0123456789")),
    (_MERGE, r"<<", ("<",)),
    # Of other forms that mean a value of JSON in YAML 1.2 no constructor knows the tag: they are refused.
    ("!write-it-as-JSON-does", r"(?i:true|false|null)", tuple("tTfFnN")),
    (
        "!write-it-as-JSON-does",
        r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0x[0-9A-Fa-f]+|0o[0-7]+|[-+]?\.(?i:inf|nan)",
        tuple("-+.0123456789"),
    ),
)


class _Loader(yaml.CSafeLoader):
    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {}

    def flatten_mapping(self, node: Any) -> None:
        """Refuse a key that is there twice, before keys of other mappings are merged into this one."""
        if not hasattr(node, "checked"):
            node.checked = True
            self._refuse_twins(node)
        super().flatten_mapping(node)

    def _refuse_twins(self, node: Any) -> None:
        seen = set[str]()
        for key, _ in node.value:
            if key.tag == _MERGE:
                continue
            name = self.construct_object(key, deep=True)
            # Lists and mappings as keys are refused later on.
            if not isinstance(name, Hashable):
                continue
            text = name if isinstance(name, str) else json.dumps(name)
            if text in seen:
                raise yaml.constructor.ConstructorError(None, None, f"{text} is there twice", key.start_mark)
            seen.add(text)


for _tag, _form, _begins in _WORDS:
    _Loader.add_implicit_resolver(_tag, re.compile(rf"^({_form})$"), list(_begins))


def parsed(text: str) -> Any:
    """Return what a YAML text says.

    Raises:
        yaml.YAMLError: It is no YAML, has a key twice in one mapping, or a value that JSON writes otherwise: `True`.
    """
    return yaml.load(text, _Loader)  # noqa: S506 - it is a CSafeLoader
