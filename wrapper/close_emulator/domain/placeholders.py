"""Texts with placeholders such as `{{ lead.display_name }}`: templates of e-mails, and addresses of integration links.

https://developer.close.com/api/resources/email-templates, https://developer.close.com/api/resources/integration-links
"""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

_PLACEHOLDER: Final = re.compile(r"{{\s*(\w+(?:\.\w+)*)\s*}}")


def filled(text: str, values: Mapping[str, Any], written: Callable[[str], str] = str) -> str:
    """Return a text with values in place of its placeholders.

    Args:
        text: The text.
        values: Values by name; a dot in a placeholder leads into a value.
        written: How a value is written, say encoded for an address.

    What a placeholder without a value becomes is not documented: here nothing.
    """

    def one(found: re.Match[str]) -> str:
        value: Any = values
        for name in found[1].split("."):
            value = value.get(name) if isinstance(value, Mapping) else None
        return "" if value is None else written(str(value))

    return _PLACEHOLDER.sub(one, text)
