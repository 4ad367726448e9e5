"""Whether a thread is important, distinguished by `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from close_runtime.codecs import Kinds
from close_runtime.models import Nested

if TYPE_CHECKING:
    from . import AnyEmailThreadImportance, ImportantEmailThread, NotImportantEmailThread

EmailThreadImportance: TypeAlias = "ImportantEmailThread | NotImportantEmailThread | AnyEmailThreadImportance"

EMAILTHREADIMPORTANCE: Final = Kinds(
    "type",
    {
        "important": Nested(__package__, "ImportantEmailThread"),
        "not_important": Nested(__package__, "NotImportantEmailThread"),
    },
    Nested(__package__, "AnyEmailThreadImportance"),
)
