"""Forms with files, as browsers and HTTP libraries post them (RFC 7578)."""

from email.message import Message
from email.parser import BytesHeaderParser

_FILE = "file"


class MalformedFormError(ValueError):
    """The body is no form of parts."""


def read_form(content_type: str, body: bytes) -> tuple[dict[str, str], bytes | None]:
    """Return the fields of a form by name, and the bytes of its part `file`, None if there is none.

    What comes after the file is not looked at, as by the storage that Close uses.

    Raises:
        MalformedFormError: The content type names no boundary, the parts don't end, or one has no name.
    """
    header = Message()
    header["Content-Type"] = content_type
    boundary = header.get_param("boundary")
    if header.get_content_type() != "multipart/form-data" or not isinstance(boundary, str):
        raise MalformedFormError(content_type)
    mark = b"\r\n--" + boundary.encode("latin-1", "replace")
    _, *parts = (b"\r\n" + body).split(mark)
    if not parts or not parts[-1].startswith(b"--"):
        raise MalformedFormError("the form has no end")
    fields: dict[str, str] = {}
    for part in parts[:-1]:
        name, content = _part(part)
        if name == _FILE:
            return fields, content
        fields[name] = content.decode(errors="replace")
    return fields, None


def _part(part: bytes) -> tuple[str, bytes]:
    head, empty, content = part.partition(b"\r\n\r\n")
    # A line may end in blanks after the boundary.
    name = BytesHeaderParser().parsebytes(head.lstrip()).get_param("name", header="content-disposition")
    if not empty or not isinstance(name, str):
        raise MalformedFormError("a part has no name")
    return name, content
