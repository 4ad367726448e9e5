"""An operation, as it is known before it is called."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


class Idempotency(Enum):
    """Whether a request may be sent again if it is not known whether Close carried it out."""

    #: Nothing changes, however often it is sent.
    READ = "read"
    #: A second request leaves the same state as the first.
    REPLACE = "replace"
    #: A second request finds nothing left to do.
    REMOVE = "remove"
    #: A second request may create a second object.
    CREATE = "create"
    #: It notifies people or can't be undone.
    IRREVERSIBLE = "irreversible"
    #: It adds to a list or removes from it, so the object has to be read first. For some bodies, not for an operation.
    CHANGE = "change"


class Operation(NamedTuple):
    """The operation that a request belongs to, as clients need it.

    Attributes:
        id: The operationId of the description.
        method: The HTTP method.
        path: The path template, such as `/opportunity/{id}/`.
        idempotency: Whether its requests may be sent again.
        answers: Whether a success has a JSON object as its body.
        may_be_empty: Whether a success may have no body, which is read as an object without fields.
        headers: The described header parameters, in lower case.
    """

    id: str
    method: str
    path: str
    idempotency: Idempotency = Idempotency.CREATE
    answers: bool = True
    may_be_empty: bool = False
    headers: frozenset[str] = frozenset()

    @property
    def template(self) -> str:
        """Method and path template, as errors quote them."""
        return f"{self.method} {self.path}"
