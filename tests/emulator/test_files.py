"""Files: the form, the upload, attachments that name the file, and its bytes.

https://developer.close.com/api/resources/files: the form is good for 60 seconds, the file for 24 hours.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2 as httpx
import pytest
from close_emulator import MAX_BODY, Emulator
from close_emulator.http.multipart import MalformedFormError, read_form
from hypothesis import given
from hypothesis import strategies as st

from .conftest import BASE, Clock

OFFER = {"filename": "offer 1.pdf", "content_type": "application/pdf"}


class Place:
    """An emulator, in process or served, and a client for any address at it."""

    def __init__(self, emulator: Emulator, clock: Clock, http: httpx.Client, base: str) -> None:
        self.emulator, self.clock, self.http, self.base = emulator, clock, http, base

    def api(self, method: str, path: str, body: Any = None) -> httpx.Response:
        """Send a request to the API."""
        return self.http.request(method, f"{self.base}{path}", json=body, auth=(self.emulator.api_key, ""))

    def form(self) -> Any:
        """Return a new form."""
        return self.api("POST", "/files/upload/", OFFER).json()

    def post(self, form: Any, content: bytes, **other: str) -> httpx.Response:
        """Post a file with a form."""
        fields = {**form["upload"]["fields"], **other}
        files = {"file": (OFFER["filename"], content, OFFER["content_type"])}
        return self.http.post(form["upload"]["url"], data=fields, files=files)

    def opportunity(self) -> str:
        """Return the path of an opportunity."""
        return f"/opportunity/{self.api('GET', '/opportunity/').json()['data'][0]['id']}/"

    def attach(self, url: str) -> httpx.Response:
        """Attach a file to an opportunity."""
        body = {"attachments": [{"url": url, "filename": "offer 1.pdf"}]}
        return self.api("PUT", self.opportunity(), body)


@pytest.fixture(params=["in process", "served"])
def place(request: pytest.FixtureRequest) -> Iterator[Place]:
    """An emulator in each of the ways to reach it."""
    clock = Clock()
    emulator = Emulator(clock=clock)
    if request.param == "served":
        with emulator.serve() as base, httpx.Client() as http:
            yield Place(emulator, clock, http, base)
    else:
        with httpx.Client(transport=emulator.transport()) as http:
            yield Place(emulator, clock, http, BASE)


def test_uploaded_bytes_are_those_that_are_downloaded(place: Place) -> None:
    """A form, the file at the storage (201), an attachment with size and type, and the same bytes at its address."""
    content = bytes(range(256)) * 4096 + b"\r\n--boundary\r\n"
    form = place.form()

    assert form["upload"]["fields"]["success_action_status"] == "201"
    assert place.post(form, content).status_code == 201
    (attachment,) = place.attach(form["download"]["url"]).json()["attachments"]
    fetched = place.http.get(attachment["url"])

    assert "/go/file/persisted/" in attachment["url"]
    assert (attachment["size"], attachment["content_type"]) == (len(content), "application/pdf")
    assert (fetched.content, fetched.headers["content-type"]) == (content, "application/pdf")
    assert place.http.get(form["download"]["url"]).content == content


@pytest.mark.parametrize("name", [".", "..", "...", "a/b.txt", "a b?#%.txt"])
def test_a_file_of_any_name_is_found_at_its_address(place: Place, name: str) -> None:
    """Clients resolve `.` and `..` in addresses, so that the file would be looked for elsewhere."""
    form = place.api("POST", "/files/upload/", {**OFFER, "filename": name}).json()
    assert place.post(form, b"here").status_code == 201
    body = {"attachments": [{"url": form["download"]["url"], "filename": name}]}
    (attachment,) = place.api("PUT", place.opportunity(), body).json()["attachments"]

    for url in (form["download"]["url"], attachment["url"]):
        assert place.http.get(url).content == b"here"
        assert not {".", ".."} & set(url.split("/"))
    assert attachment["filename"] == name


def test_stored_attachment_is_sent_back_as_it_is(place: Place) -> None:
    """The address that an answer names is taken in the next request, and stays."""
    form = place.form()
    place.post(form, b"one")
    stored = place.attach(form["download"]["url"]).json()["attachments"]

    assert place.attach(stored[0]["url"]).json()["attachments"][0]["url"] == stored[0]["url"]


def test_file_is_named_only_after_its_upload(place: Place) -> None:
    """An attachment that names a file before it is there is refused, and changes nothing."""
    refused = place.attach(place.form()["download"]["url"])

    assert refused.status_code == 400
    assert refused.json()["field-errors"]["attachments"]["errors"]["0"]["field-errors"] == {
        "url": "The file has not been uploaded."
    }
    assert place.api("GET", place.opportunity()).json()["attachments"] == []


#: What takes attachments besides opportunities, with the fields that a new one needs. SMS have files of their own kind.
CARRIERS = {
    "/activity/note/": {"note": "n"},
    "/activity/email/": {"status": "draft", "subject": "s"},
    "/activity/whatsapp_message/": {
        "direction": "incoming", "local_phone": "+16505550199", "remote_phone": "+16505550100", "message_markdown": "m",
        "activity_at": "2026-03-02T09:15:41Z", "external_whatsapp_message_id": "wamid.1",
    },
    "/email_template/": {"name": "n", "subject": "s", "body": "b"},
    "/sms_template/": {"name": "n", "text": "t"},
}  # fmt: skip


@pytest.mark.parametrize("path", CARRIERS)
def test_whatever_has_attachments_names_files_that_are_there(place: Place, path: str) -> None:
    """A file is named after its upload and for 24 hours, whatever it goes with, and keeps a lasting address then."""
    form = place.form()
    contact = place.api("GET", "/contact/").json()["data"][0]
    about = {} if "template" in path else {"lead_id": contact["lead_id"], "contact_id": contact["id"]}
    named = {**OFFER, "url": form["download"]["url"]} | ({"size": 4} if "email" in path else {})
    body = {**CARRIERS[path], **about, "attachments": [named]}

    early = place.api("POST", path, body)
    place.post(form, b"%PDF")
    made = place.api("POST", path, body)
    place.clock.forward(hours=24)
    late = place.api("POST", path, body)

    assert (early.status_code, late.status_code) == (400, 400)
    assert [*early.json()["field-errors"], *late.json()["field-errors"]] == ["attachments", "attachments"]
    assert made.is_success
    if path != "/sms_template/":
        [kept] = made.json()["attachments"]
        assert "/go/file/persisted/" in kept["url"]
        assert place.http.get(kept["url"]).content == b"%PDF"


def test_attachment_of_a_template(place: Place) -> None:
    """It says how the file goes with e-mails, and stays when the template is changed (close-more-facts M10)."""
    form = place.form()
    place.post(form, b"%PDF")
    file = {**OFFER, "url": form["download"]["url"], "size": 4}

    made = place.api(
        "POST", "/email_template/", {"name": "n", "subject": "s", "body": "b", "attachments": [file]}
    ).json()
    changed = place.api("PUT", f"/email_template/{made['id']}/", {"name": "m"}).json()

    assert made["attachments"] == changed["attachments"]
    assert made["attachments"] == [
        {**file, "url": made["attachments"][0]["url"], "content_id": None, "inline_only": False}
    ]
    assert f"/email_template/{made['id']}/" in made["attachments"][0]["url"]


def test_form_lasts_60_seconds_and_the_file_24_hours(place: Place) -> None:
    """At its last moment each is good, and no longer."""
    form, late = place.form(), place.form()
    place.clock.forward(seconds=59)
    assert place.post(form, b"one").status_code == 201
    place.clock.forward(seconds=1)
    refused = place.post(late, b"two")
    assert (refused.status_code, "Policy expired" in refused.text) == (403, True)

    place.clock.forward(hours=23, minutes=59, seconds=58)
    assert place.attach(form["download"]["url"]).status_code == 200
    place.clock.forward(seconds=1)
    assert place.attach(form["download"]["url"]).status_code == 400


@pytest.mark.parametrize("name", ["key", "policy", "signature", "Content-Type"])
def test_changed_form_is_refused_by_the_storage(place: Place, name: str) -> None:
    """Each field has to be as it was given out; nothing is stored otherwise."""
    form = place.form()

    assert place.post(form, b"one", **{name: "x"}).status_code == 403
    assert place.http.get(form["download"]["url"]).status_code == 404


def test_storage_refuses_what_is_no_form(place: Place) -> None:
    """No form, a form without a file, another method: each in the words of S3."""
    form = place.form()
    url, fields = form["upload"]["url"], form["upload"]["fields"]

    assert place.http.post(url, content=b"x").status_code == 412
    without = place.http.post(url, data=fields, files={"other": b"x"})
    assert (without.status_code, "exactly one file" in without.text) == (400, True)
    assert place.http.get(url).status_code == 405


def test_files_may_be_larger_than_other_bodies(place: Place) -> None:
    """What is too large for the API is no more than a file to the storage."""
    form, content = place.form(), b"x" * (MAX_BODY + 1)

    assert place.post(form, content).status_code == 201
    assert len(place.http.get(form["download"]["url"]).content) == len(content)


def test_forms_of_a_server_lead_to_it() -> None:
    """Over HTTP every address that an answer names is the server's own; in process they are Close's."""
    emulator = Emulator()
    with emulator.serve() as base, httpx.Client(auth=(emulator.api_key, "")) as http:
        form = http.post(f"{base}/files/upload/", json=OFFER).json()
    origin = base.removesuffix("/api/v1")

    assert form["download"]["url"].startswith(f"{origin}/go/file/temporary/user_")
    assert form["upload"]["url"] == f"{origin}/storage/"


@given(content=st.binary(), name=st.text(min_size=1, alphabet=st.characters(codec="utf-8")))
def test_form_is_read_as_it_was_written(content: bytes, name: str) -> None:
    """Any bytes and any file's name arrive whole, among fields before and after the file."""
    request = httpx.Request("POST", BASE, data={"key": "a b"}, files={"file": (name, content)})

    assert read_form(request.headers["content-type"], request.read()) == ({"key": "a b"}, content)


@given(body=st.binary())
def test_any_other_body_is_no_form(body: bytes) -> None:
    """Whatever else is sent is refused, and raises nothing else."""
    with pytest.raises(MalformedFormError):
        read_form("multipart/form-data; boundary=a-mark-that-nobody-guesses", body)
