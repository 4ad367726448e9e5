"""A new organization: its users, pipelines and lead statuses. All names are invented.

Dates are fixed, so that a seed is the same whatever the clock says.
"""

from datetime import UTC, datetime, timedelta

from close_emulator.domain.dates import row_stamp, stamp
from close_emulator.resources.permissions import GRANTED
from close_emulator.resources.statuses import add_pipeline, add_status
from close_emulator.state.ids import make_id
from close_emulator.state.store import Record, Store

START = datetime(2026, 3, 2, 9, 15, 41, 207_000, tzinfo=UTC)
SALES = (("Demo Completed", "active"), ("Proposal Sent", "active"), ("Contract Sent", "active"),
          ("Won", "won"), ("Lost", "lost"))  # fmt: skip
# Those of a new organization, as recorded in June 2026.
_LEAD_STATUSES = ("Potential", "Bad Fit", "Qualified", "Customer", "Interested")


def fill_empty(store: Store) -> None:
    """Add what a new organization has: one user, and a pipeline with five statuses."""
    set_up(store)
    add_user(store, "Ada", "Marsh", "admin")
    add_new_pipeline(store, "Sales", SALES)


def set_up(store: Store) -> None:
    """Make the organization, without users and pipelines."""
    store.organization = {
        "id": store.new_id("orga"), "name": "Harbour Works", "currency": "USD",
        "lead_statuses": _lead_statuses(store),
        "created_by": None, "updated_by": None, "date_created": stamp(START), "date_updated": stamp(START),
    }  # fmt: skip


def _lead_statuses(store: Store) -> list[Record]:
    """Return the lead statuses of a new organization."""
    ids = {label: store.new_id("stat") for label in ("Potential", "Customer")}
    # The others were added later. Their numbers are apart from all that count up, so that every id of a seed that
    # somebody has written down is the one it was.
    later = (label for label in _LEAD_STATUSES if label not in ids)
    ids |= {label: make_id(store.id_seed, "stat", -number) for number, label in enumerate(later, 1)}
    return [{"id": ids[label], "label": label} for label in _LEAD_STATUSES]


def add_user(store: Store, first: str, last: str, role: str, email: str | None = None) -> str:
    """Add a member of the organization; return the id."""
    user_id, now = store.new_id("user"), stamp(START)
    store.users[user_id] = {
        "id": user_id, "email": email or f"{first.lower()}@example.com", "first_name": first, "last_name": last,
        "image": None, "google_profile_image_url": None, "email_verified_at": None,
        "last_used_timezone": "America/Los_Angeles", "date_created": now, "date_updated": now,
    }  # fmt: skip
    membership: Record = {
        "id": store.new_id("memb"), "organization_id": store.organization["id"], "user_id": user_id, "role_id": role,
        "permissions_granted": list(GRANTED.get(role, ())),
        "auto_record_calls": "unset", "track_email_opens": True,
    }  # fmt: skip
    store.memberships[membership["id"]] = membership
    return user_id


def add_new_pipeline(store: Store, name: str, statuses: tuple[tuple[str, str], ...]) -> None:
    """Add a pipeline with statuses (label and type)."""
    pipeline = add_pipeline(store, name, None, row_stamp(START + timedelta(microseconds=731)))
    for label, kind in statuses:
        add_status(store, pipeline["id"], label, kind)
