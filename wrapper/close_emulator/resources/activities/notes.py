"""Notes. https://developer.close.com/api/resources/activities/notes"""

from collections.abc import Iterator
from typing import Final

from close_emulator.domain.dates import stamp
from close_emulator.http.routing import Call
from close_emulator.resources.files import attached
from close_emulator.state.store import Record, Store

from .kind import Kind, Problems
from .texts import mentions_of, note_of

_EMPTY: Final = {"note": ""}


def _read(call: Call, body: Record, present: Record | None, problems: Problems) -> Record:
    """The answer's note is never null: what is cleared is empty (https://developer.close.com/api, `NoteActivity`)."""
    said = note_of(body, problems)
    if said.get("note", "") is None or (present is None and not said):
        said = note_of(_EMPTY, problems)
    if "note_html" in said:
        said["note_mentions"] = mentions_of(call.store, said["note_html"])
    if "pinned" in body:
        said["pinned"] = bool(body["pinned"])
        pinned_at = None if present is None else present["pinned_at"]
        said["pinned_at"] = (pinned_at or stamp(call.now)) if said["pinned"] else None
    if "attachments" in body:
        said["attachments"] = body["attachments"] or []
    return {"source": "api", **said} if present is None else said


def _keep_files(call: Call, before: Record | None, after: Record | None) -> None:
    if after is not None and (before is None or "attachments" in call.body):
        after["attachments"] = attached(call.store, "activity.note", after["id"], after["attachments"])


def _seed(store: Store) -> Iterator[Record]:
    lead_id = next(iter(store.leads))
    contact = store.contacts_of(lead_id)[0]
    yield {"lead_id": lead_id, "contact_id": contact["id"], "note": "Wants an offer by Friday."}
    yield {"lead_id": lead_id, "note_html": "<body><p>Moved to a <strong>larger</strong> office.</p></body>"}


KIND: Final = Kind(
    tag="activities.notes",
    path="/activity/note/",
    name="Note",
    kind="Note",
    read=_read,
    followed=_keep_files,
    behaviour={
        "create": "`note_html` goes before `note`, and each makes the other; `pinned` sets `pinned_at`",
        "update": "`note_html` goes before `note`, and each makes the other; a note that is cleared is empty",
    },
    seed=_seed,
)
