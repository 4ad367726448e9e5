"""Notes of activities: as plain text and as rich text, each of which sets the other.

https://developer.close.com/api/resources/activities/notes, https://developer.close.com/api/resources/activities/calls
"""

from close_emulator.domain.notes import UnreadableNoteError, escaped, mentioned, to_text, wrapped
from close_emulator.state.store import Record, Store

from .kind import Problems


def note_of(body: Record, problems: Problems) -> Record:
    """Return both forms of a note that a body says something about; the rich one goes before the plain one."""
    if "note_html" in body:
        if body["note_html"] is None:
            return {"note": None, "note_html": None}
        note_html = wrapped(body["note_html"])
        try:
            return {"note": to_text(note_html), "note_html": note_html}
        except UnreadableNoteError as problem:
            problems["note_html"] = str(problem)
    elif "note" in body:
        return {"note": body["note"], "note_html": None if body["note"] is None else escaped(body["note"])}
    return {}


def mentions_of(store: Store, note_html: str) -> list[str]:
    """Return the users whom rich text names, each once."""
    return [user_id for user_id in mentioned(note_html) if user_id in store.users]
