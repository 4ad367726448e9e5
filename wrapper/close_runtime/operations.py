"""What is known of an operation before it is called."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeAlias

from .parameters import path_segment, query_text
from .unset import Unset

if TYPE_CHECKING:
    from .codecs import Codec
    from .models import Model

#: A parameter's name, its codec and its value; UNSET if it was not passed.
Parameter: TypeAlias = "tuple[str, Codec, Any]"


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


@dataclass(frozen=True, slots=True)
class Operation:
    """What a client may need to know of the operation that a request belongs to.

    Attributes:
        id: The operationId of the description.
        method: The HTTP method.
        path: The path template, such as `/opportunity/{id}/`.
        idempotency: Whether its requests may be sent again.
        answers: Whether a success has a JSON object as its body.
        headers: The described header parameters, in lower case.
    """

    id: str
    method: str
    path: str
    idempotency: Idempotency = Idempotency.CREATE
    answers: bool = True
    headers: frozenset[str] = frozenset()

    @property
    def template(self) -> str:
        """Method and path template, as errors quote them."""
        return f"{self.method} {self.path}"

    def request(
        self,
        ids: Mapping[str, str] | None = None,
        *,
        query: Iterable[Parameter] | None = None,
        headers: Iterable[Parameter] | None = None,
        body: Model | None = None,
    ) -> dict[str, Any]:
        """Return a request of this operation, as the arguments of `httpx2.Client.request`.

        Args:
            ids: The parameters of the path.
            query: The query parameters; UNSET ones are left out. None for an operation that has none.
            headers: The same for headers.
            body: The JSON object to send.

        Raises:
            InvalidRequest: A value is not one that Close documents for its parameter, or the body lacks a required key.
        """
        url = self.path
        for name, value in (ids or {}).items():
            url = url.replace(f"{{{name}}}", path_segment(name, value))
        arguments: dict[str, Any] = {
            "method": self.method,
            "url": url,
            "extensions": {"operation": self},
        }
        if query is not None:
            arguments["params"] = _texts(query)
        if headers is not None:
            arguments["headers"] = _texts(headers)
        if body is not None:
            arguments["json"] = body.check().to_dict()
        return arguments


def _texts(parameters: Iterable[Parameter]) -> dict[str, str]:
    return {
        name: query_text(name, codec.write(name, value))
        for name, codec, value in parameters
        if not isinstance(value, Unset)
    }
