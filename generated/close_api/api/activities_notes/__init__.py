"""The operations tagged `activities_notes`, as methods."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.note import Note
    from ...models.note_attachment_in import NoteAttachmentIn
    from ...models.note_list import NoteList

C = TypeVar("C", bound="Partial")


class ActivitiesNotes:
    """Notes on leads."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> ActivitiesNotesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return ActivitiesNotesWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> ActivitiesNotesPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Note

        check_partial(kind, Note)
        return ActivitiesNotesPartial(self, kind)

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
    ) -> NoteList:
        """List notes.

        A page of the notes that match all filters.

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

        Returns:
            NoteList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/notes
        """
        from .activities_notes_list import endpoint

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
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Note]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error, unless it comes in order of `date_created`.

        Args:
            id_in, lead_id, contact_id, user_id, organization_id, type_, date_created_gt, date_created_gte,
                date_created_lt, date_created_lte, activity_at_gt, activity_at_gte, activity_at_lt,
                activity_at_lte, fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Note]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.note import Note
        from .activities_notes_list import PAGING, build_request

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
        )
        return Pages(
            self._client, request, PAGING, Note.from_dict, page_size=page_size, resume_token=resume_token
        )

    def create(
        self,
        *,
        lead_id: str,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[NoteAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> Note:
        """Create a note.

        Adds a note to a lead's history. Close answers 200.

        Args:
            lead_id: Lead that it is about (`lead_…`).
            activity_at: When it took place. Without it, or with null, it is when the activity was created.
            attachments: Files that go with it.
            contact_id: Contact that it is about (`cont_…`).
            created_by: User who is to be shown as its creator (`user_…`). Without it, or with null, the
                caller.
            date_created: When it was created, for imports. Without it, or with null, it is now.
            note: The note as plain text: HTML in it is escaped, and new lines become `<br />`. `note_html`
                goes before it.
            note_html: The note as HTML; goes before `note`.
            organization_id: Organization it belongs to (`orga_…`): the caller's.
            pinned: Whether to pin it to the top of the lead's history.
            title: Title of the note.
            user_id: User who acted (`user_…`). Without it, or with null, the caller.

        Returns:
            Note: The note as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/notes
        """
        from ...models.create_note import CreateNote
        from .activities_notes_create import endpoint

        body = CreateNote(
            lead_id=lead_id,
            activity_at=activity_at,
            attachments=attachments,
            contact_id=contact_id,
            created_by=created_by,
            date_created=date_created,
            note=note,
            note_html=note_html,
            organization_id=organization_id,
            pinned=pinned,
            title=title,
            user_id=user_id,
        )
        return endpoint.sync(self._client, body=body)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Note:
        """Retrieve a note.

        One note by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Note: The note.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/notes
        """
        from .activities_notes_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def update(
        self,
        id: str,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[NoteAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
    ) -> Note:
        """Update a note.

        Changes the fields that are sent. `note` and `note_html` each set the other.

        Args:
            id: Id of the object, as its `id` field gives it.
            activity_at: When it took place.
            attachments: Files that go with it.
            contact_id: Contact that it is about (`cont_…`).
            note: The new text, plain: `note_html` is made anew from it.
            note_html: The new text as HTML; goes before `note`.
            pinned: True pins it to the top of the lead's history and sets `pinned_at`; false clears both.
            title: Title of the note.

        Returns:
            Note: The note after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/notes
        """
        from ...models.update_note import UpdateNote
        from .activities_notes_update import endpoint

        body = UpdateNote(
            activity_at=activity_at,
            attachments=attachments,
            contact_id=contact_id,
            note=note,
            note_html=note_html,
            pinned=pinned,
            title=title,
        )
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a note.

        Removes a note for good.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/notes
        """
        from .activities_notes_delete import endpoint

        endpoint.sync(self._client, id)


class ActivitiesNotesWithRawResponse:
    """The methods of `ActivitiesNotes`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, ActivitiesNotes, ActivitiesNotes.list)
        self.create = raw_response(client, ActivitiesNotes, ActivitiesNotes.create)
        self.get = raw_response(client, ActivitiesNotes, ActivitiesNotes.get)
        self.update = raw_response(client, ActivitiesNotes, ActivitiesNotes.update)
        self.delete = raw_response(client, ActivitiesNotes, ActivitiesNotes.delete)


class ActivitiesNotesPartial(Generic[C]):
    """The methods of `ActivitiesNotes` that can request chosen fields only."""

    def __init__(self, api: ActivitiesNotes, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncActivitiesNotes:
    """Notes on leads."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncActivitiesNotesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncActivitiesNotesWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncActivitiesNotesPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Note

        check_partial(kind, Note)
        return AsyncActivitiesNotesPartial(self, kind)

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
    ) -> NoteList:
        """List notes.

        A page of the notes that match all filters.

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

        Returns:
            NoteList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/notes
        """
        from .activities_notes_list import endpoint

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
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Note]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error, unless it comes in order of `date_created`.

        Args:
            id_in, lead_id, contact_id, user_id, organization_id, type_, date_created_gt, date_created_gte,
                date_created_lt, date_created_lte, activity_at_gt, activity_at_gte, activity_at_lt,
                activity_at_lte, fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Note]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.note import Note
        from .activities_notes_list import PAGING, build_request

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
        )
        return AsyncPages(
            self._client, request, PAGING, Note.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def create(
        self,
        *,
        lead_id: str,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[NoteAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> Note:
        """Create a note.

        Adds a note to a lead's history. Close answers 200.

        Args:
            lead_id: Lead that it is about (`lead_…`).
            activity_at: When it took place. Without it, or with null, it is when the activity was created.
            attachments: Files that go with it.
            contact_id: Contact that it is about (`cont_…`).
            created_by: User who is to be shown as its creator (`user_…`). Without it, or with null, the
                caller.
            date_created: When it was created, for imports. Without it, or with null, it is now.
            note: The note as plain text: HTML in it is escaped, and new lines become `<br />`. `note_html`
                goes before it.
            note_html: The note as HTML; goes before `note`.
            organization_id: Organization it belongs to (`orga_…`): the caller's.
            pinned: Whether to pin it to the top of the lead's history.
            title: Title of the note.
            user_id: User who acted (`user_…`). Without it, or with null, the caller.

        Returns:
            Note: The note as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/notes
        """
        from ...models.create_note import CreateNote
        from .activities_notes_create import endpoint

        body = CreateNote(
            lead_id=lead_id,
            activity_at=activity_at,
            attachments=attachments,
            contact_id=contact_id,
            created_by=created_by,
            date_created=date_created,
            note=note,
            note_html=note_html,
            organization_id=organization_id,
            pinned=pinned,
            title=title,
            user_id=user_id,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Note:
        """Retrieve a note.

        One note by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Note: The note.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/notes
        """
        from .activities_notes_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def update(
        self,
        id: str,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[NoteAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
    ) -> Note:
        """Update a note.

        Changes the fields that are sent. `note` and `note_html` each set the other.

        Args:
            id: Id of the object, as its `id` field gives it.
            activity_at: When it took place.
            attachments: Files that go with it.
            contact_id: Contact that it is about (`cont_…`).
            note: The new text, plain: `note_html` is made anew from it.
            note_html: The new text as HTML; goes before `note`.
            pinned: True pins it to the top of the lead's history and sets `pinned_at`; false clears both.
            title: Title of the note.

        Returns:
            Note: The note after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/notes
        """
        from ...models.update_note import UpdateNote
        from .activities_notes_update import endpoint

        body = UpdateNote(
            activity_at=activity_at,
            attachments=attachments,
            contact_id=contact_id,
            note=note,
            note_html=note_html,
            pinned=pinned,
            title=title,
        )
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a note.

        Removes a note for good.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/notes
        """
        from .activities_notes_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncActivitiesNotesWithRawResponse:
    """The methods of `AsyncActivitiesNotes`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncActivitiesNotes, AsyncActivitiesNotes.list)
        self.create = async_raw_response(client, AsyncActivitiesNotes, AsyncActivitiesNotes.create)
        self.get = async_raw_response(client, AsyncActivitiesNotes, AsyncActivitiesNotes.get)
        self.update = async_raw_response(client, AsyncActivitiesNotes, AsyncActivitiesNotes.update)
        self.delete = async_raw_response(client, AsyncActivitiesNotes, AsyncActivitiesNotes.delete)


class AsyncActivitiesNotesPartial(Generic[C]):
    """The methods of `AsyncActivitiesNotes` that can request chosen fields only."""

    def __init__(self, api: AsyncActivitiesNotes, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)
