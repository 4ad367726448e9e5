"""Files that belong to objects. https://developer.close.com/api/resources/files"""

from collections.abc import Iterable
from urllib.parse import quote

from close_emulator.state.store import Record, Store

_TEMPORARY = "https://app.close.com/go/file/temporary/"
_PERSISTED = "https://app.close.com/go/file/persisted"


def kept_files(store: Store, kind: str, object_id: str, given: Iterable[Record]) -> list[Record]:
    """Return attachments as they are stored: uploaded files move from their temporary address to a lasting one.

    Args:
        store: The state.
        kind: The kind of object that they belong to, as addresses name it.
        object_id: The object.
        given: The files, each with `filename` and `url` at least.
    """
    stored = []
    for attachment in given:
        url = attachment["url"]
        if url.startswith(_TEMPORARY):
            place = store.new_id("file").removeprefix("file_")
            name = quote(attachment["filename"], safe="")
            url = f"{_PERSISTED}/{store.organization['id']}/{kind}/{object_id}/{place}/{name}/"
        content_type = attachment.get("content_type") or ""
        thumbnail = f"{url}thumbnail/" if content_type.startswith("image/") else None
        stored.append({"filename": attachment["filename"], "content_type": content_type,
                       "size": attachment.get("size"), "url": url, "thumbnail_url": thumbnail})  # fmt: skip
    return stored
