"""The operations tagged `files`, as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller

    from ...models.file_upload import FileUpload


class Files:
    """Files for attachments: a form that a file is uploaded with, outside of the API."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return FilesWithRawResponse(self._client)

    def create(self, *, content_type: str, filename: str) -> FileUpload:
        """Get a form to upload a file with.

        Answers with a form that is good for 60 seconds. Its `fields`, followed by the file in a field `file`,
        are posted to `upload.url` as `multipart/form-data`, without a key of Close; the storage answers 201.
        From then on, and for 24 hours, `download.url` can be the `url` of an attachment.

        Args:
            content_type: Media type of the file, such as `application/pdf`.
            filename: Name of the file, without folders.

        Returns:
            FileUpload: The form, and where the file will be.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/files
        """
        from ...models.upload_file import UploadFile
        from .files_create import endpoint

        body = UploadFile(content_type=content_type, filename=filename)
        return endpoint.sync(self._client, body=body)


class FilesWithRawResponse:
    """The methods of `Files`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.create = raw_response(client, Files, Files.create)


class AsyncFiles:
    """Files for attachments: a form that a file is uploaded with, outside of the API."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncFilesWithRawResponse(self._client)

    async def create(self, *, content_type: str, filename: str) -> FileUpload:
        """Get a form to upload a file with.

        Answers with a form that is good for 60 seconds. Its `fields`, followed by the file in a field `file`,
        are posted to `upload.url` as `multipart/form-data`, without a key of Close; the storage answers 201.
        From then on, and for 24 hours, `download.url` can be the `url` of an attachment.

        Args:
            content_type: Media type of the file, such as `application/pdf`.
            filename: Name of the file, without folders.

        Returns:
            FileUpload: The form, and where the file will be.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/files
        """
        from ...models.upload_file import UploadFile
        from .files_create import endpoint

        body = UploadFile(content_type=content_type, filename=filename)
        return await endpoint.asyncio(self._client, body=body)


class AsyncFilesWithRawResponse:
    """The methods of `AsyncFiles`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.create = async_raw_response(client, AsyncFiles, AsyncFiles.create)
