"""A merge of leads may be answered without a body: that is a success. An empty answer to anything else is none."""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import pytest
from close_api.api.leads import leads_merge
from close_api.models import MergeLeads
from close_crm import errors
from close_runtime.errors import MissingField

from tests.colours import COLOURS, Colour, client

BOTH: dict[str, Any] = {"source": "lead_1", "destination": "lead_2"}


class Caller:
    """What the generated package needs to send requests, without the client around it."""

    def __init__(self, answer: httpx.Response) -> None:
        transport = httpx.MockTransport(lambda _: answer)
        self._client = httpx.Client(base_url="https://api.close.com/api/v1", transport=transport)

    def get_httpx_client(self) -> httpx.Client:
        """Return the client."""
        return self._client


@pytest.mark.parametrize("colour", COLOURS)
def test_merge_answered_without_a_body_is_a_success(colour: Colour) -> None:
    """The result has no field, and says so when one is read; the contract has nothing against the answer."""
    with client(colour, lambda _: httpx.Response(200), answers=True) as close:
        merged = close.leads.merge(**BOTH)
        whole = close.leads.with_raw_response.merge(**BOTH)

    assert merged.to_dict() == {}
    assert (whole.status_code, whole.parsed) == (200, merged)
    with pytest.raises(MissingField, match="status did not come"):
        _ = merged.status


@pytest.mark.parametrize("colour", COLOURS)
def test_merge_answered_with_a_body_is_read(colour: Colour) -> None:
    """The body of recorded answers is read as before."""
    with client(colour, lambda _: httpx.Response(200, json={"status": "ok"}), answers=True) as close:
        assert close.leads.merge(**BOTH).status == "ok"


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("content", [b"<html></html>", b'{"status": ', b"[]", b" "])
def test_merge_answered_with_something_else_is_not_known(colour: Colour, content: bytes) -> None:
    """A body that is no JSON object still raises, and leads may have been merged."""
    with (
        client(colour, lambda _: httpx.Response(200, content=content)) as close,
        pytest.raises((errors.UnexpectedBody, errors.OutcomeUnknown)) as caught,
    ):
        close.leads.merge(**BOTH)

    assert caught.value.maybe_applied


@pytest.mark.parametrize("colour", COLOURS)
def test_no_other_object_may_be_left_out(colour: Colour) -> None:
    """Where an object is described, an answer without one raises."""
    with client(colour, lambda _: httpx.Response(200)) as close:
        with pytest.raises((errors.UnexpectedBody, errors.OutcomeUnknown)):
            close.leads.get("lead_1")
        with pytest.raises((errors.UnexpectedBody, errors.OutcomeUnknown)):
            close.leads.create(name="Loom & Co")


def test_generated_package_reads_it_by_itself() -> None:
    """Without the client around it, the generated package takes an empty answer as well."""
    assert leads_merge.endpoint.sync(Caller(httpx.Response(200)), body=MergeLeads(**BOTH)).to_dict() == {}
