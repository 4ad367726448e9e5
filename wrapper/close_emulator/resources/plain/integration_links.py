"""Integration links. https://developer.close.com/api/resources/integration-links"""

from collections.abc import Iterator
from typing import Final

from close_emulator.resources.generic import Plain
from close_emulator.state.store import Record, Store


def _seed(_: Store) -> Iterator[Record]:
    yield {
        "name": "Bookkeeping",
        "type": "lead",
        "url": "https://books.example/search?q={{ lead.display_name }}",
    }
    yield {"name": "Directory", "type": "contact", "url": "https://people.example/?q={{ contact.name }}"}


PLAIN: Final = Plain(
    tag="integration_links",
    path="/integration_link/",
    prefix="ilink",
    name="IntegrationLink",
    newest_first=False,
    null_is_absent=True,
    behaviour={
        "list": "in order of creation, whole; leads, contacts and opportunities show those of their kind, filled in",
        "update": "null leaves a field as it is",
    },
    seed=_seed,
)
