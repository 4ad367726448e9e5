"""Dialers, which are only read. https://developer.close.com/api/resources/dialers"""

from collections.abc import Iterator
from typing import Final

from close_emulator.resources.generic import Plain
from close_emulator.state.store import Record, Store


def _seed(store: Store) -> Iterator[Record]:
    for kind in ("power", "predictive"):
        user_id = next(iter(store.users))
        yield {
            "caller_id": "+14155550100",
            "is_user_dependent": False,
            "music_preference": "tone1",
            "ring_mode": "all",
            "source_type": "saved-search",
            "source_value": "save_Bo9ewrFTgQ6gUWlaOozzklPgUPoCwwCsNx4swTRQrSc",
            "status": "inactive",
            "type": kind,
            "users": [{"is_active": False, "state": "inactive", "user_id": user_id}],
        }


PLAIN: Final = Plain(
    tag="dialers",
    path="/dialer/",
    prefix="dial",
    name="Dialer",
    operations=("list", "get"),
    callers=("user_id",),
    newest_first=False,
    seed=_seed,
)
