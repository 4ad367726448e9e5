"""The bundled OpenAPI description of Close, indexed by operation, with compiled checks.

`openapi.json` is written by `openapi/generate.py`; the emulator and the contract transport both read it here. This
package imports nothing of ours, and jsonschema-rs only when a value is first checked.

    operation, values = load().find("PUT", "/opportunity/oppo_1/")
    errors = list(operation.body.check.iter_errors({"confidence": 101}))
"""

from .checks import Check
from .description import Description, load, locate
from .document import Document, escaped, steps_of
from .operations import Media, Operation, Parameter
from .paths import PathTemplate

__all__ = [
    "Check",
    "Description",
    "Document",
    "Media",
    "Operation",
    "Parameter",
    "PathTemplate",
    "escaped",
    "load",
    "locate",
    "steps_of",
]
