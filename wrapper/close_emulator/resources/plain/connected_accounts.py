"""Connected accounts, which are only read. https://developer.close.com/api/resources/connected-accounts"""

from collections.abc import Iterator
from typing import Final

from close_emulator.resources.generic import Plain
from close_emulator.state.store import Record, Store


def _seed(_: Store) -> Iterator[Record]:
    yield {
        "_type": "custom_email",
        "email": "ada@example.com",
        "identities": [{"email": "ada@example.com", "name": "Ada Lovelace"}],
        "imap": None,
        "smtp": {"host": "smtp.example.com", "port": 465, "use_ssl": True, "username": "ada"},
        "synced_calendars": [],
    }
    yield {
        "_type": "google",
        "email": "ada@example.net",
        "identities": [{"email": "ada@example.net", "name": "Ada Lovelace"}],
        "imap": None,
        "smtp": None,
        "synced_calendars": ["Meetings"],
    }


PLAIN: Final = Plain(
    tag="connected_accounts",
    path="/connected_account/",
    prefix="emailacct",
    name="ConnectedAccount",
    operations=("list", "get"),
    callers=("user_id",),
    newest_first=False,
    seed=_seed,
)
