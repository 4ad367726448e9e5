"""Additions to the generated resources with their types, read by mypy and pyright and never run."""

from __future__ import annotations

from typing import assert_type

from close_api.models import Opportunity
from close_crm import AsyncClose, Close, CustomField, models
from close_crm.resources.uploads import UploadedFile


def files(close: Close, name: str) -> None:
    file = close.files.upload(b"a", filename=name)
    assert_type(file, UploadedFile)
    assert_type(file.size, int)
    with open(name, "rb") as opened:  # noqa: PTH123 - as people open files
        close.files.upload(opened, content_type="text/plain")
    close.activities.notes.create(lead_id="lead_1", attachments=[file])
    close.activities.emails.create(lead_id="lead_1", status="draft", attachments=[file.with_size])
    close.files.upload(5)  # type: ignore[arg-type]  # no file
    with open(name) as text:  # noqa: PTH123 - as above
        close.files.upload(text)  # type: ignore[arg-type]  # a file of text


def finding(close: Close) -> None:
    field = CustomField("cf_1").set("A-17")
    assert_type(close.leads.find_or_create(email="ada@birch.example"), tuple[models.Lead, bool])
    assert_type(
        close.leads.find_or_create(field=field, new=models.CreateLead(name="Birch")), tuple[models.Lead, bool]
    )
    assert_type(close.contacts.find_or_create(field, email="a@b.c", new={"name": "Ada"})[0], models.Contact)
    assert_type(close.opportunities.upsert(field, values={"value": 5}), tuple[Opportunity, bool])
    close.leads.find_or_create("ada@birch.example")  # type: ignore[arg-type]  # keys have names
    close.contacts.find_or_create(domain="birch.example")  # type: ignore[call-arg]  # many have one domain


async def finding_in_async(close: AsyncClose) -> None:
    assert_type(await close.leads.find_or_create(domain="birch.example"), tuple[models.Lead, bool])
