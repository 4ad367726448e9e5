"""Get a form to upload a file with: POST /files/upload/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.file_upload import FileUpload
from ...models.upload_file import UploadFile

OPERATION = Operation(id="files_create", method="POST", path="/files/upload/", idempotency=Idempotency.READ)


def build_request(*, body: UploadFile) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(FileUpload))
