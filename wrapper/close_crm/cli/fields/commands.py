"""`close-crm fields`: a list of custom fields, and a typed module of them."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from close_runtime.text import counted

from close_crm.cli.terminal import tables
from close_crm.cli.terminal.exits import Problem, Status
from close_crm.cli.terminal.session import Session
from close_crm.cli.terminal.streams import for_data
from close_crm.errors import CustomFieldError
from close_crm.fields.codegen import module as module_module

if TYPE_CHECKING:
    from close_api.models import CustomFieldSchema

    from close_crm import Close

KINDS = ("opportunity", "lead", "contact")


def list_(session: Session, kind: str) -> int:
    """Write the custom fields of one kind of object; return the exit status."""
    with session.client() as close:
        fields = getattr(close.custom_fields, kind)()
        if session.as_json:
            session.write_json(fields.schema.to_dict()["fields"])
            return Status.DONE
        rows = [
            (
                field.id,
                field.name or "",
                f"{field.type}{', several' if field.accepts_multiple_values else ''}",
                ", ".join(field.choices or ()),
                field.description or "",
            )
            for field in fields
        ]
    if not rows:
        session.note(f"there are no custom fields of kind {kind}")
        return Status.DONE
    names = ("id", "name", "type", "choices", "description")
    tables.write(session.out, names, rows)
    return Status.DONE


def save(session: Session, kinds: Sequence[str], out: Path | None) -> int:
    """Write schemas to a file, for `generate --schema`; return the exit status."""
    with session.client() as close:
        text = module_module.dump(_live(close, kinds))
    _write(out, text)
    return Status.DONE


def generate(
    session: Session, kinds: Sequence[str], out: Path | None, saved: Path | None, *, check: bool, force: bool
) -> int:
    """Write a module of typed custom fields, or show what has changed since it was written; return the exit status."""
    if check:
        return _check(session, out, saved)
    if out is not None and out.is_file() and not force:
        try:
            module_module.object_types(out.read_text(encoding="utf-8"))
        except (CustomFieldError, UnicodeDecodeError):
            msg = f"{out} is not a module of this command, so it is not overwritten: use --force to overwrite it"
            raise Problem(msg) from None
    if saved is not None:
        schemas = _saved(saved)
    else:
        with session.client() as close:
            schemas = _live(close, kinds)
    _write(out, module_module.render(schemas))
    if out is not None:
        count = sum(len(schema.fields) for schema in schemas)
        kinds_written = ", ".join(str(schema.object_type) for schema in schemas)
        session.note(f"{out}: {counted(count, 'field')} of {kinds_written}")
    return Status.DONE


def _check(session: Session, out: Path | None, saved: Path | None) -> int:
    if out is None:
        msg = "--check compares a module with the organization: name it with --out"
        raise Problem(msg)
    source = _text(out)
    types = module_module.object_types(source)
    if others := sorted(set(types) - set(KINDS)):
        msg = f"{out} has fields of {', '.join(others)}: only {', '.join(KINDS)} can be compared here"
        raise Problem(msg)
    if saved is not None:
        schemas = _saved(saved)
    else:
        with session.client() as close:
            schemas = _live(close, types)
    changes = module_module.compare(source, schemas)
    breaking = any(one.breaking for one in changes)
    if session.as_json:
        session.write_json([asdict(one) for one in changes])
    else:
        for one in changes:
            session.say(str(one))
        verdict = "nothing that breaks callers" if changes else "up to date"
        session.note(f"{out}: {'generated again, it may break callers' if breaking else verdict}")
    return Status.FAILED if breaking else Status.DONE


def _live(close: Close, kinds: Sequence[str]) -> list[CustomFieldSchema]:
    return [getattr(close.custom_fields, kind)().schema for kind in dict.fromkeys(kinds)]


def _saved(path: Path) -> list[CustomFieldSchema]:
    return module_module.load(_text(path))


def _text(path: Path) -> str:
    if path.exists() and not (path.is_file() or path.is_fifo()):
        msg = f"{path} can't be read: it is not a file"
        raise Problem(msg)
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        msg = f"{path} can't be read: {error.strerror}"
        raise Problem(msg) from None
    except UnicodeDecodeError:
        msg = f"{path} is not UTF-8"
        raise Problem(msg) from None


def _write(out: Path | None, text: str) -> None:
    """Write a file whole or not at all."""
    if out is None:
        for_data(sys.stdout)
        sys.stdout.write(text)
        return
    temporary: Any = None
    try:
        # A link stays a link; a device or a pipe can't be replaced by a file.
        target = out.resolve()
        if target.exists() and not target.is_file():
            target.write_text(text, encoding="utf-8", newline="\n")
            return
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        Path(temporary).chmod(mode)
        Path(temporary).replace(target)
    except OSError as error:
        if temporary is not None:
            with suppress(OSError):
                Path(temporary).unlink(missing_ok=True)
        msg = f"{out} can't be written: {error.strerror}"
        raise Problem(msg, Status.FAILED) from None


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
