"""The operations tagged `activities_custom_activities`, as methods."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.custom_activity import CustomActivity
    from ...models.custom_activity_list import CustomActivityList

C = TypeVar("C", bound="Partial")


class ActivitiesCustomActivities:
    """Activities of the kinds that an organization has made up."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> ActivitiesCustomActivitiesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return ActivitiesCustomActivitiesWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> ActivitiesCustomActivitiesPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import CustomActivity

        check_partial(kind, CustomActivity)
        return ActivitiesCustomActivitiesPartial(self, kind)

    def list(
        self,
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        custom_activity_type_id: Iterable[str] | Unset = UNSET,
        custom_activity_type_id_in: str | Unset = UNSET,
    ) -> CustomActivityList:
        """List custom activities.

        A page of the custom activities that match all filters. Filters by their type need a `lead_id`.

        Args:
            id_in: Only these activities (`acti_…`).
            lead_id: Only activities with these leads (`lead_…`).
            contact_id: Only activities with these contacts (`cont_…`).
            user_id: Only activities of these users (`user_…`).
            organization_id: Only activities of this organization (`orga_…`).
            type_: Only activities of these kinds, such as `Note`.
            date_created_gt: Only activities created after this date.
            date_created_gte: Only activities created on or after this date.
            date_created_lt: Only activities created before this date.
            date_created_lte: Only activities created on or before this date.
            activity_at_gt: Only activities that took place after this date.
            activity_at_gte: Only activities that took place on or after this date.
            activity_at_lt: Only activities that took place before this date.
            activity_at_lte: Only activities that took place on or before this date.
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            custom_activity_type_id: Only activities of these types (`actitype_…`). Needs `lead_id`.
            custom_activity_type_id_in: Only activities of these types (`actitype_…`), with commas between
                them. Needs `lead_id`.

        Returns:
            CustomActivityList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/custom-activities
        """
        from .activities_custom_activities_list import endpoint

        return endpoint.sync(
            self._client,
            id_in=id_in,
            lead_id=lead_id,
            contact_id=contact_id,
            user_id=user_id,
            organization_id=organization_id,
            type_=type_,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            activity_at_gt=activity_at_gt,
            activity_at_gte=activity_at_gte,
            activity_at_lt=activity_at_lt,
            activity_at_lte=activity_at_lte,
            limit=limit,
            skip=skip,
            fields=fields,
            custom_activity_type_id=custom_activity_type_id,
            custom_activity_type_id_in=custom_activity_type_id_in,
        )

    def iterate(
        self,
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        custom_activity_type_id: Iterable[str] | Unset = UNSET,
        custom_activity_type_id_in: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[CustomActivity]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error, unless it comes in order of `date_created`.

        Args:
            id_in, lead_id, contact_id, user_id, organization_id, type_, date_created_gt, date_created_gte,
                date_created_lt, date_created_lte, activity_at_gt, activity_at_gte, activity_at_lt,
                activity_at_lte, fields, custom_activity_type_id, custom_activity_type_id_in: As `list` takes
                them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[CustomActivity]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.custom_activity import CustomActivity
        from .activities_custom_activities_list import PAGING, build_request

        request = build_request(
            id_in=id_in,
            lead_id=lead_id,
            contact_id=contact_id,
            user_id=user_id,
            organization_id=organization_id,
            type_=type_,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            activity_at_gt=activity_at_gt,
            activity_at_gte=activity_at_gte,
            activity_at_lt=activity_at_lt,
            activity_at_lte=activity_at_lte,
            fields=fields,
            custom_activity_type_id=custom_activity_type_id,
            custom_activity_type_id_in=custom_activity_type_id_in,
        )
        return Pages(
            self._client,
            request,
            PAGING,
            CustomActivity.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def create(
        self,
        *changes: Mapping[str, Any],
        custom_activity_type_id: str,
        lead_id: str,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        status: Literal["draft", "published"] | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> CustomActivity:
        """Create a custom activity.

        Adds an activity of a type to a lead's history. One that is published, as it is unless `status` says
        otherwise, has to have a value in every field that its type requires. Close answers 200.

        Args:
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            custom_activity_type_id: Type of the activity (`actitype_…`). It can't be changed later.
            lead_id: Lead that it is about (`lead_…`). It can't be changed later.
            activity_at: When it took place. Without it, or with null, it is when the activity was created.
            contact_id: Contact that it is about (`cont_…`).
            created_by: User who is to be shown as its creator (`user_…`). Without it, or with null, the
                caller.
            date_created: When it was created, for imports. Without it, or with null, it is now.
            organization_id: Organization it belongs to (`orga_…`): the caller's.
            pinned: Whether to pin it to the top of the lead's history.
            status: Whether it is published; without it, it is.
            user_id: User who acted (`user_…`). Without it, or with null, the caller.

        Returns:
            CustomActivity: The activity as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/custom-activities
        """
        from close_runtime.changes import confirmed

        from ...models.create_custom_activity import CreateCustomActivity
        from .activities_custom_activities_create import endpoint

        body = CreateCustomActivity(
            custom_activity_type_id=custom_activity_type_id,
            lead_id=lead_id,
            activity_at=activity_at,
            contact_id=contact_id,
            created_by=created_by,
            date_created=date_created,
            organization_id=organization_id,
            pinned=pinned,
            status=status,
            user_id=user_id,
        )
        body.add_keys(*confirmed(self._client, changes))
        return endpoint.sync(self._client, body=body)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> CustomActivity:
        """Retrieve a custom activity.

        One custom activity by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            CustomActivity: The activity.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/custom-activities
        """
        from .activities_custom_activities_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def update(
        self,
        id: str,
        *changes: Mapping[str, Any],
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        status: Literal["draft", "published"] | Unset = UNSET,
    ) -> CustomActivity:
        """Update a custom activity.

        Changes the fields that are sent, publishes a draft, or makes a published activity a draft again. Its
        lead and its type stay.

        Args:
            id: Id of the object, as its `id` field gives it.
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            activity_at: When it took place.
            contact_id: Contact that it is about (`cont_…`).
            pinned: True pins it to the top of the lead's history and sets `pinned_at`; false clears both.
            status: Publishes a draft

        Returns:
            CustomActivity: The activity after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/custom-activities
        """
        from close_runtime.changes import confirmed

        from ...models.update_custom_activity import UpdateCustomActivity
        from .activities_custom_activities_update import endpoint

        body = UpdateCustomActivity(
            activity_at=activity_at, contact_id=contact_id, pinned=pinned, status=status
        )
        body.add_keys(*confirmed(self._client, changes))
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a custom activity.

        Removes a custom activity for good.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/custom-activities
        """
        from .activities_custom_activities_delete import endpoint

        endpoint.sync(self._client, id)


class ActivitiesCustomActivitiesWithRawResponse:
    """The methods of `ActivitiesCustomActivities`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, ActivitiesCustomActivities, ActivitiesCustomActivities.list)
        self.create = raw_response(client, ActivitiesCustomActivities, ActivitiesCustomActivities.create)
        self.get = raw_response(client, ActivitiesCustomActivities, ActivitiesCustomActivities.get)
        self.update = raw_response(client, ActivitiesCustomActivities, ActivitiesCustomActivities.update)
        self.delete = raw_response(client, ActivitiesCustomActivities, ActivitiesCustomActivities.delete)


class ActivitiesCustomActivitiesPartial(Generic[C]):
    """The methods of `ActivitiesCustomActivities` that can request chosen fields only."""

    def __init__(self, api: ActivitiesCustomActivities, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncActivitiesCustomActivities:
    """Activities of the kinds that an organization has made up."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncActivitiesCustomActivitiesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncActivitiesCustomActivitiesWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncActivitiesCustomActivitiesPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import CustomActivity

        check_partial(kind, CustomActivity)
        return AsyncActivitiesCustomActivitiesPartial(self, kind)

    async def list(
        self,
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        custom_activity_type_id: Iterable[str] | Unset = UNSET,
        custom_activity_type_id_in: str | Unset = UNSET,
    ) -> CustomActivityList:
        """List custom activities.

        A page of the custom activities that match all filters. Filters by their type need a `lead_id`.

        Args:
            id_in: Only these activities (`acti_…`).
            lead_id: Only activities with these leads (`lead_…`).
            contact_id: Only activities with these contacts (`cont_…`).
            user_id: Only activities of these users (`user_…`).
            organization_id: Only activities of this organization (`orga_…`).
            type_: Only activities of these kinds, such as `Note`.
            date_created_gt: Only activities created after this date.
            date_created_gte: Only activities created on or after this date.
            date_created_lt: Only activities created before this date.
            date_created_lte: Only activities created on or before this date.
            activity_at_gt: Only activities that took place after this date.
            activity_at_gte: Only activities that took place on or after this date.
            activity_at_lt: Only activities that took place before this date.
            activity_at_lte: Only activities that took place on or before this date.
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            custom_activity_type_id: Only activities of these types (`actitype_…`). Needs `lead_id`.
            custom_activity_type_id_in: Only activities of these types (`actitype_…`), with commas between
                them. Needs `lead_id`.

        Returns:
            CustomActivityList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/custom-activities
        """
        from .activities_custom_activities_list import endpoint

        return await endpoint.asyncio(
            self._client,
            id_in=id_in,
            lead_id=lead_id,
            contact_id=contact_id,
            user_id=user_id,
            organization_id=organization_id,
            type_=type_,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            activity_at_gt=activity_at_gt,
            activity_at_gte=activity_at_gte,
            activity_at_lt=activity_at_lt,
            activity_at_lte=activity_at_lte,
            limit=limit,
            skip=skip,
            fields=fields,
            custom_activity_type_id=custom_activity_type_id,
            custom_activity_type_id_in=custom_activity_type_id_in,
        )

    def iterate(
        self,
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        custom_activity_type_id: Iterable[str] | Unset = UNSET,
        custom_activity_type_id_in: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[CustomActivity]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error, unless it comes in order of `date_created`.

        Args:
            id_in, lead_id, contact_id, user_id, organization_id, type_, date_created_gt, date_created_gte,
                date_created_lt, date_created_lte, activity_at_gt, activity_at_gte, activity_at_lt,
                activity_at_lte, fields, custom_activity_type_id, custom_activity_type_id_in: As `list` takes
                them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[CustomActivity]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.custom_activity import CustomActivity
        from .activities_custom_activities_list import PAGING, build_request

        request = build_request(
            id_in=id_in,
            lead_id=lead_id,
            contact_id=contact_id,
            user_id=user_id,
            organization_id=organization_id,
            type_=type_,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            activity_at_gt=activity_at_gt,
            activity_at_gte=activity_at_gte,
            activity_at_lt=activity_at_lt,
            activity_at_lte=activity_at_lte,
            fields=fields,
            custom_activity_type_id=custom_activity_type_id,
            custom_activity_type_id_in=custom_activity_type_id_in,
        )
        return AsyncPages(
            self._client,
            request,
            PAGING,
            CustomActivity.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def create(
        self,
        *changes: Mapping[str, Any],
        custom_activity_type_id: str,
        lead_id: str,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        status: Literal["draft", "published"] | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> CustomActivity:
        """Create a custom activity.

        Adds an activity of a type to a lead's history. One that is published, as it is unless `status` says
        otherwise, has to have a value in every field that its type requires. Close answers 200.

        Args:
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            custom_activity_type_id: Type of the activity (`actitype_…`). It can't be changed later.
            lead_id: Lead that it is about (`lead_…`). It can't be changed later.
            activity_at: When it took place. Without it, or with null, it is when the activity was created.
            contact_id: Contact that it is about (`cont_…`).
            created_by: User who is to be shown as its creator (`user_…`). Without it, or with null, the
                caller.
            date_created: When it was created, for imports. Without it, or with null, it is now.
            organization_id: Organization it belongs to (`orga_…`): the caller's.
            pinned: Whether to pin it to the top of the lead's history.
            status: Whether it is published; without it, it is.
            user_id: User who acted (`user_…`). Without it, or with null, the caller.

        Returns:
            CustomActivity: The activity as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/custom-activities
        """
        from close_runtime.changes import confirmed_async

        from ...models.create_custom_activity import CreateCustomActivity
        from .activities_custom_activities_create import endpoint

        body = CreateCustomActivity(
            custom_activity_type_id=custom_activity_type_id,
            lead_id=lead_id,
            activity_at=activity_at,
            contact_id=contact_id,
            created_by=created_by,
            date_created=date_created,
            organization_id=organization_id,
            pinned=pinned,
            status=status,
            user_id=user_id,
        )
        body.add_keys(*await confirmed_async(self._client, changes))
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> CustomActivity:
        """Retrieve a custom activity.

        One custom activity by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            CustomActivity: The activity.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/custom-activities
        """
        from .activities_custom_activities_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def update(
        self,
        id: str,
        *changes: Mapping[str, Any],
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        status: Literal["draft", "published"] | Unset = UNSET,
    ) -> CustomActivity:
        """Update a custom activity.

        Changes the fields that are sent, publishes a draft, or makes a published activity a draft again. Its
        lead and its type stay.

        Args:
            id: Id of the object, as its `id` field gives it.
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            activity_at: When it took place.
            contact_id: Contact that it is about (`cont_…`).
            pinned: True pins it to the top of the lead's history and sets `pinned_at`; false clears both.
            status: Publishes a draft

        Returns:
            CustomActivity: The activity after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/custom-activities
        """
        from close_runtime.changes import confirmed_async

        from ...models.update_custom_activity import UpdateCustomActivity
        from .activities_custom_activities_update import endpoint

        body = UpdateCustomActivity(
            activity_at=activity_at, contact_id=contact_id, pinned=pinned, status=status
        )
        body.add_keys(*await confirmed_async(self._client, changes))
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a custom activity.

        Removes a custom activity for good.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/custom-activities
        """
        from .activities_custom_activities_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncActivitiesCustomActivitiesWithRawResponse:
    """The methods of `AsyncActivitiesCustomActivities`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(
            client, AsyncActivitiesCustomActivities, AsyncActivitiesCustomActivities.list
        )
        self.create = async_raw_response(
            client, AsyncActivitiesCustomActivities, AsyncActivitiesCustomActivities.create
        )
        self.get = async_raw_response(
            client, AsyncActivitiesCustomActivities, AsyncActivitiesCustomActivities.get
        )
        self.update = async_raw_response(
            client, AsyncActivitiesCustomActivities, AsyncActivitiesCustomActivities.update
        )
        self.delete = async_raw_response(
            client, AsyncActivitiesCustomActivities, AsyncActivitiesCustomActivities.delete
        )


class AsyncActivitiesCustomActivitiesPartial(Generic[C]):
    """The methods of `AsyncActivitiesCustomActivities` that can request chosen fields only."""

    def __init__(self, api: AsyncActivitiesCustomActivities, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)
