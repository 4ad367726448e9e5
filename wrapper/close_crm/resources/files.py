"""`close.files`: the generated operation, and `upload`."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TYPE_CHECKING, Any

from close_api.api import files as generated

if TYPE_CHECKING:
    from close_api.models import FileUpload

    from .uploads import Source, UploadedFile


class Files(generated.Files):
    """Files for attachments: a form that a file is uploaded with, outside of the API."""

    def upload(
        self, source: Source, *, filename: str | None = None, content_type: str | None = None
    ) -> UploadedFile:
        """Upload a file, and return it as `attachments` takes it.

        Long files are sent from the disk piece by piece. The upload is retried as a whole: a second one puts the same
        bytes in the same place. The deadline is that of each of its two calls; for a long file, set a later one
        with `close.with_options(deadline=...)`. Close keeps a file that is not attached for 24 hours.

        Args:
            source: A path, bytes, or a file object in binary mode. A file object is read from its beginning, and
                stays open. One that can't go back is copied to a temporary file first.
            filename: The name that users see, without folders; by default that of the path or the file object.
            content_type: The media type; by default the one that the file's name suggests.

        Returns:
            UploadedFile: A mapping with `url`, `filename` and `content_type`; for e-mails, its `with_size`.

        Raises:
            InvalidRequest: An argument can't be used, or the path can't be read. Raised before anything is sent.
            CloseError: One of its other subclasses: a call failed, to Close or to the storage.

        Source: https://developer.close.com/api/resources/files
        """
        from contextlib import ExitStack

        from close_crm.transport.effects import run

        from .uploads import opened

        http: Any = self._client.get_httpx_client()
        http.refuse_writing()
        with ExitStack() as stack:
            file = opened(source, filename, content_type, stack)

            def form() -> FileUpload:
                return self.create(content_type=file.content_type, filename=file.filename)

            steps = file.steps(form, http)
            return run(steps, lambda step: step())


class AsyncFiles(generated.AsyncFiles):
    """Files for attachments: a form that a file is uploaded with, outside of the API."""

    async def upload(
        self, source: Source, *, filename: str | None = None, content_type: str | None = None
    ) -> UploadedFile:
        """Upload a file, and return it as `attachments` takes it.

        Long files are sent from the disk piece by piece. The upload is retried as a whole: a second one puts the same
        bytes in the same place. The deadline is that of each of its two calls; for a long file, set a later one
        with `close.with_options(deadline=...)`. Close keeps a file that is not attached for 24 hours.

        Args:
            source: A path, bytes, or a file object in binary mode. A file object is read from its beginning, and
                stays open. One that can't go back is copied to a temporary file first.
            filename: The name that users see, without folders; by default that of the path or the file object.
            content_type: The media type; by default the one that the file's name suggests.

        Returns:
            UploadedFile: A mapping with `url`, `filename` and `content_type`; for e-mails, its `with_size`.

        Raises:
            InvalidRequest: An argument can't be used, or the path can't be read. Raised before anything is sent.
            CloseError: One of its other subclasses: a call failed, to Close or to the storage.

        Source: https://developer.close.com/api/resources/files
        """
        from contextlib import ExitStack

        from close_crm.concurrency.loops import in_thread
        from close_crm.transport.effects import run_async

        from .uploads import opened

        http: Any = self._client.get_async_httpx_client()
        http.refuse_writing()
        with ExitStack() as stack:
            file = await in_thread(opened, source, filename, content_type, stack)

            def form() -> Awaitable[FileUpload]:
                return self.create(content_type=file.content_type, filename=file.filename)

            steps = file.steps(form, http)
            return await run_async(steps, lambda step: step())
