"""Files: forms to upload them with, the storage that takes them, and attachments that name them.

https://developer.close.com/api/resources/files. The storage is Amazon's S3, whose answers are those of
https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html.
"""

import base64
import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final
from urllib.parse import quote

from close_emulator.domain.dates import parse_moment, stamp
from close_emulator.http.addresses import FILES, STORAGE
from close_emulator.http.messages import Answer, RawRequest
from close_emulator.http.multipart import MalformedFormError, read_form
from close_emulator.http.routing import Call, Handler
from close_emulator.state.store import Record, Store

#: How long a form takes a file, and how long an uploaded file can be attached.
_FORM_LASTS: Final = timedelta(seconds=60)
_FILE_LASTS: Final = timedelta(hours=24)
UPLOAD: Final = b"/storage/"
_TEMPORARY = f"{FILES}/go/file/temporary/"
NOT_UPLOADED = "The file has not been uploaded."
LAPSED = "The file was uploaded more than 24 hours ago."
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+(; ?[\w.+-]+=[\w.+-]+)*", re.ASCII)


def create(call: Call) -> Answer:
    """POST /files/upload/: the form takes one file, at the emulator's own address."""
    store, body = call.store, call.body
    place = store.new_id("file").removeprefix("file_")
    url = f"{_TEMPORARY}{call.user_id}/{place}/{_segment(body['filename'])}/"
    fields = {
        "key": f"temporary/{call.user_id}/{place}/{body['filename']}",
        "Content-Type": body["content_type"],
        "Content-Disposition": "attachment",
        "success_action_status": "201",
    }
    expires = (call.now + _FORM_LASTS).astimezone(UTC)
    policy = {
        "expiration": f"{expires:%Y-%m-%dT%H:%M:%S}.{expires.microsecond // 1000:03d}Z",
        "conditions": [{name: value} for name, value in fields.items()],
    }
    fields["policy"] = base64.b64encode(json.dumps(policy).encode()).decode()
    signed = hashlib.sha256(f"{store.id_seed}/{fields['policy']}".encode()).digest()
    fields |= {"AWSAccessKeyId": "AKIAEMULATOR", "signature": base64.b64encode(signed).decode()}
    store.files[url] = {
        "url": url, "filename": body["filename"], "content_type": body["content_type"], "fields": fields,
        "expires": stamp(expires), "uploaded": None, "content": None,
    }  # fmt: skip
    return Answer(
        200, {"download": {"url": url}, "upload": {"url": f"{STORAGE}{UPLOAD.decode()}", "fields": fields}}
    )


def _segment(filename: str) -> str:
    """Return a file's name as a part of its address; clients would take `.` and `..` for steps along the path."""
    return filename.replace(".", "_") if filename in {".", ".."} else quote(filename, safe="")


# --- the storage


def upload(request: RawRequest, store: Store, now: datetime) -> Answer:
    """Return the storage's answer to a form: 201 once the file is there."""
    if request.method != "POST":
        return xml_error(
            405, "MethodNotAllowed", "The specified method is not allowed against this resource."
        )
    try:
        fields, content = read_form(request.header("content-type") or "", request.body)
    except MalformedFormError:
        return xml_error(
            412, "PreconditionFailed", "Bucket POST must be of the enclosure-type multipart/form-data"
        )
    file = next((one for one in store.files.values() if one["fields"].get("key") == fields.get("key")), None)
    if file is None or any(fields.get(name) != value for name, value in file["fields"].items()):
        return xml_error(403, "AccessDenied", "Invalid according to Policy: Policy Condition failed")
    if now >= parse_moment(file["expires"]):
        return xml_error(403, "AccessDenied", "Invalid according to Policy: Policy expired.")
    if content is None:
        return xml_error(400, "InvalidArgument", "POST requires exactly one file upload per request.")
    file |= {"content": content, "uploaded": stamp(now)}
    # S3's tag of a file is its MD5, which protects nothing.
    tag = hashlib.md5(content, usedforsecurity=False).hexdigest()
    location = f"{STORAGE}/{quote(file['fields']['key'])}"
    return _xml(
        201, f"<PostResponse><Location>{location}</Location><ETag>&quot;{tag}&quot;</ETag></PostResponse>"
    )


def download(request: RawRequest, store: Store) -> Answer:
    """Return the bytes of an uploaded file, whoever asks for them, as an address is known to those who may read it."""
    file = store.files.get(f"{FILES}{request.path.decode(errors='replace')}")
    if request.method not in {"GET", "HEAD"}:
        return Answer(405, {"error": "The method is not allowed."}, (("Allow", "GET, HEAD"),))
    if file is None or file["content"] is None:
        return Answer(404, {"error": "There is no such file."})
    kind = file["content_type"] if _MEDIA_TYPE.fullmatch(file["content_type"]) else "application/octet-stream"
    name = quote(file["filename"], safe="")
    headers = (("Content-Type", kind), ("Content-Disposition", f"attachment; filename*=UTF-8''{name}"))
    return Answer(200, file["content"], (*headers, ("X-Content-Type-Options", "nosniff")))


def xml_error(status: int, code: str, text: str) -> Answer:
    """Return a refusal in the storage's form."""
    return _xml(status, f"<Error><Code>{code}</Code><Message>{text}</Message></Error>")


def _xml(status: int, text: str) -> Answer:
    content = f'<?xml version="1.0" encoding="UTF-8"?>\n{text}'.encode()
    return Answer(status, content, (("Content-Type", "application/xml"),))


# --- attachments


def attachment_problems(call: Call, given: Iterable[Record]) -> Record:
    """Return what is wrong with attachments, as the `field-errors` of the object that gets them.

    A file that the emulator issued no form for is taken as it is: it may have been uploaded to Close.
    """
    wrong = {}
    for place, attachment in enumerate(given):
        file = call.store.files.get(attachment["url"])
        if file is None or not attachment["url"].startswith(_TEMPORARY):
            continue
        if file["uploaded"] is None:
            wrong[str(place)] = {"field-errors": {"url": NOT_UPLOADED}}
        elif call.now >= parse_moment(file["uploaded"]) + _FILE_LASTS:
            wrong[str(place)] = {"field-errors": {"url": LAPSED}}
    return {"attachments": {"errors": wrong}} if wrong else {}


def attached(store: Store, kind: str, object_id: str, given: Iterable[Record]) -> list[Record]:
    """Return attachments as they are stored: uploaded files move from their temporary address to a lasting one.

    Args:
        store: Where the files are.
        kind: Close's word for the kind of object, such as `opportunity` and `activity.note`.
        object_id: The object that gets them.
        given: The attachments of a request.
    """
    stored: list[dict[str, Any]] = []
    for attachment in given:
        url, file = attachment["url"], store.files.get(attachment["url"], {})
        if url.startswith(_TEMPORARY):
            place = store.new_id("file").removeprefix("file_")
            name = _segment(attachment["filename"])
            url = f"{FILES}/go/file/persisted/{store.organization['id']}/{kind}/{object_id}/{place}/{name}/"
            if file:
                store.files[url] = {**file, "url": url, "fields": {}}
        content_type = str(attachment.get("content_type") or file.get("content_type") or "")
        thumbnail = f"{url}thumbnail/" if content_type.startswith("image/") else None
        size = attachment.get("size") if file.get("content") is None else len(file["content"])
        stored.append({"filename": attachment["filename"], "content_type": content_type, "size": size,
                       "url": url, "thumbnail_url": thumbnail})  # fmt: skip
    return stored


HANDLERS: Mapping[str, Handler] = {"files_create": create}
