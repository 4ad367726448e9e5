"""`close.leads`: the generated operations, and `find_or_create`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from close_api.api import leads as generated

if TYPE_CHECKING:
    from close_api.models import CreateLead, Lead

NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})


class Leads(generated.Leads):
    """Companies that opportunities are with, with their contacts."""

    def find_or_create(
        self,
        *changes: Mapping[str, Any],
        email: str | None = None,
        domain: str | None = None,
        field: Mapping[str, Any] | None = None,
        new: CreateLead | Mapping[str, Any] = NOTHING,
    ) -> tuple[Lead, bool]:
        """Return the lead with a key, and whether it had to be created.

        At most one caller of this process looks for a key and creates its object at a time. What this process created
        is read by its id, as Close's search is up to a minute late; another process may create a second object in that
        minute. Where it is not known whether an object was created, it is looked up for a minute, and only then created
        again.

        Args:
            changes: Custom fields of a new lead, beside `new`.
            email: The e-mail address of one of its contacts.
            domain: The domain of its `url`, such as `birch.example`, with or without `www.`.
            field: The custom field that has its id in another system, set to it: `CustomField("cf_...").set("A-17")`.
            new: The new lead, such as `{"name": "Birch"}`. The key is added to it.

        Raises:
            InvalidRequest: An argument can't be used, or not one key is given. Raised before anything is sent.
            SeveralFound: Several leads have the key; its `ids` says which.
            CloseError: One of its other subclasses: a call failed.

        Source: https://developer.close.com/api/resources/advanced-filtering
        """
        from close_api.api.leads import leads_create, leads_get
        from close_api.models import CreateLead

        from close_crm import search
        from close_crm.matching import keys
        from close_crm.matching.calls import Colour, Kind, find_or_create
        from close_crm.transport.effects import run

        named = {"email": keys.email_of_lead, "domain": keys.domain_of_lead}
        kind = Kind(search.leads, named, CreateLead, leads_create.endpoint, leads_get.endpoint)
        colour = Colour.sync(self._client)
        steps = find_or_create(colour, kind, {"email": email, "domain": domain, "field": field}, changes, new)
        return run(steps, colour.perform)


class AsyncLeads(generated.AsyncLeads):
    """Companies that opportunities are with, with their contacts."""

    async def find_or_create(
        self,
        *changes: Mapping[str, Any],
        email: str | None = None,
        domain: str | None = None,
        field: Mapping[str, Any] | None = None,
        new: CreateLead | Mapping[str, Any] = NOTHING,
    ) -> tuple[Lead, bool]:
        """Return the lead with a key, and whether it had to be created.

        At most one caller of this process looks for a key and creates its object at a time. What this process created
        is read by its id, as Close's search is up to a minute late; another process may create a second object in that
        minute. Where it is not known whether an object was created, it is looked up for a minute, and only then created
        again.

        Args:
            changes: Custom fields of a new lead, beside `new`.
            email: The e-mail address of one of its contacts.
            domain: The domain of its `url`, such as `birch.example`, with or without `www.`.
            field: The custom field that has its id in another system, set to it: `CustomField("cf_...").set("A-17")`.
            new: The new lead, such as `{"name": "Birch"}`. The key is added to it.

        Raises:
            InvalidRequest: An argument can't be used, or not one key is given. Raised before anything is sent.
            SeveralFound: Several leads have the key; its `ids` says which.
            CloseError: One of its other subclasses: a call failed.

        Source: https://developer.close.com/api/resources/advanced-filtering
        """
        from close_api.api.leads import leads_create, leads_get
        from close_api.models import CreateLead

        from close_crm import search
        from close_crm.matching import keys
        from close_crm.matching.calls import Colour, Kind, find_or_create
        from close_crm.transport.effects import run_async

        named = {"email": keys.email_of_lead, "domain": keys.domain_of_lead}
        kind = Kind(search.leads, named, CreateLead, leads_create.endpoint, leads_get.endpoint)
        colour = Colour.asyncio(self._client)
        steps = find_or_create(colour, kind, {"email": email, "domain": domain, "field": field}, changes, new)
        return await run_async(steps, colour.perform)
