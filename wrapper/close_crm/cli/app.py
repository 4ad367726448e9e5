"""The commands at the top level, and how errors are reported."""

from __future__ import annotations

import os
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from close_crm.cli.records.options import Everything, Limit
from close_crm.defaults import __version__
from close_crm.errors import CloseError
from close_crm.output import failure, message

from .groups import group
from .terminal.exits import HELP, Problem, Status, advice, as_json, status_of
from .terminal.options import SETTINGS, BaseUrl, Found, Job, Json, session_of, set_guards
from .terminal.streams import prepare

app = typer.Typer(
    **SETTINGS,
    name="close-crm",
    help="Close from the command line. The key comes from CLOSE_API_KEY or the system keyring.",
    # \b keeps click from re-wrapping the lines.
    epilog=f"\b\n{HELP}",
    add_completion=True,
)
key = typer.Typer(**SETTINGS, help="Keep the API key in the system keyring.")
_GROUPS = (
    (
        "opportunity",
        "close_crm.cli.opportunity.app",
        "Opportunities: get, list, update, and update many from a file.",
    ),
    ("lead", "close_crm.cli.records.lead", "Leads: get, list, create and update."),
    ("contact", "close_crm.cli.records.contact", "Contacts: get, list, create and update."),
    ("task", "close_crm.cli.records.task", "Tasks: get, list, create, update, and mark as done."),
    ("fields", "close_crm.cli.fields.app", "Custom fields: list them, and generate a typed module of them."),
)
for _name, _module, _help in _GROUPS:
    app.add_typer(group(_module, _help), name=_name)
app.add_typer(key, name="key")


def _version(requested: bool) -> None:
    if requested:
        sys.stdout.write(f"close-crm {__version__}\n")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[  # noqa: ARG001 - its callback has written it
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
    read_only: Annotated[
        bool,
        typer.Option(
            "--read-only",
            envvar="CLOSE_READ_ONLY",
            help="Refuse every request that is not a read, before it is sent.",
        ),
    ] = False,
    expect_organization: Annotated[
        str | None,
        typer.Option(
            "--expect-organization",
            envvar="CLOSE_EXPECT_ORGANIZATION",
            metavar="ID",
            help="Send changes to this organization alone.",
        ),
    ] = None,
) -> None:
    """Store the options before the command."""
    set_guards(read_only, expect_organization)


@app.command()
def doctor(base_url: BaseUrl = None, as_json: Json = False) -> Job:
    """Check key, address, connection, clock and installation, and say how to correct what is wrong."""
    from .doctor import doctor as work

    session = session_of(base_url, as_json)
    return lambda: work(session)


@app.command()
def search(
    kind: Annotated[Found, typer.Argument(help="What to look for.", show_default=False)],
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="WORDS...", help="Words that its texts have, or begin with.", show_default=False
        ),
    ],
    limit: Limit = None,
    everything: Everything = False,
    base_url: BaseUrl = None,
    as_json: Json = False,
) -> Job:
    """Look for words in all texts of leads, contacts or opportunities."""
    from .records.listing import search as work

    session = session_of(base_url, as_json)
    return lambda: work(session, kind.value, " ".join(words), limit, everything=everything)


@key.command("set")
def key_set(base_url: BaseUrl = None) -> Job:
    """Store the key in the system keyring. It is typed without being shown, or read from stdin."""
    from .key_commands import set_

    session = session_of(base_url)
    return lambda: set_(session)


@key.command("forget")
def key_forget(base_url: BaseUrl = None) -> Job:
    """Remove the key from the system keyring."""
    from .key_commands import forget

    session = session_of(base_url)
    return lambda: forget(session)


_OWN_PARSER: dict[str, Any] = {"ignore_unknown_options": True, "allow_extra_args": True}


@app.command(context_settings=_OWN_PARSER, add_help_option=False)
def demo() -> None:
    """Update an opportunity of the emulator step by step, and show each request (demo --help)."""


@app.command(context_settings=_OWN_PARSER, add_help_option=False)
def emulator() -> None:
    """Serve a small Close organization over HTTP, to test against (emulator --help)."""


@app.command(context_settings=_OWN_PARSER, add_help_option=False)
def conformance() -> None:
    """Hold an organization, staging or the emulator against the description (conformance --help)."""


def run(arguments: list[str]) -> int:
    """Run a command line; return the exit status."""
    for stream in (sys.stdout, sys.stderr):
        prepare(stream)
    wants_json = "--json" in arguments
    job: Any
    try:
        job = app(arguments or ["--help"], prog_name="close-crm", standalone_mode=False)
        if job == Status.INTERRUPTED:  # what typer makes of ctrl-C
            raise KeyboardInterrupt
        status = job if isinstance(job, int) else int(job() if job else 0)
        sys.stdout.flush()
    except OSError as error:
        return _unwritten(error, wants_json=wants_json)
    except SystemExit as leaving:
        # rich, which writes tables and help texts, leaves so when nobody reads them.
        if not isinstance(leaving.__context__, BrokenPipeError):
            raise
        return _unwritten(leaving.__context__, wants_json=wants_json)
    except KeyboardInterrupt:
        sys.stderr.write("\nclose-crm: interrupted\n")
        return Status.INTERRUPTED
    except typer.Abort:
        return Status.INTERRUPTED
    except typer.TyperException as error:
        text = _usage(error)
        return _report(Problem(text), text, wants_json=wants_json)
    except (Problem, CloseError) as error:
        more = advice(error)
        return _report(
            error,
            f"{str(error).rstrip('.')}. {more[0].upper()}{more[1:]}" if more else str(error),
            wants_json=wants_json,
        )
    return status


def _usage(error: Any) -> str:
    """Return what is wrong with the command line, and which help to read."""
    context = getattr(error, "ctx", None)
    # typer reads some values with pydantic, which says whose error it is.
    text = str(error.format_message()).replace(": Value error, ", ": ").rstrip(".?")
    if context is None:
        return text
    if "ommand" in text and isinstance(context.command, TyperGroup):
        text = f"{text}; the commands are {', '.join(context.command.list_commands(context))}"
    return f"{text} (see {context.command_path} --help)"


def _report(error: Exception, text: str, *, wants_json: bool) -> int:
    """Write what went wrong as one line to stderr; return the exit status."""
    from close_crm.auth.credentials import ENVIRONMENT, scrubbed

    from .terminal.words import json_text, safe

    plain = message(safe(" ".join(scrubbed(text, [os.environ.get(ENVIRONMENT, "").strip()]).split())))
    try:
        sys.stdout.flush()
    except OSError as unwritten:
        if isinstance(unwritten, BrokenPipeError):
            return _unwritten(unwritten, wants_json=wants_json)
        failure(unwritten)
    sys.stderr.write(f"{json_text(as_json(error, plain)) if wants_json else f'close-crm: {plain}'}\n")
    return status_of(error)


def _unwritten(error: OSError, *, wants_json: bool) -> int:
    """Report why the output can't be written, unless its reader has gone."""
    reason = failure(error)
    if isinstance(error, BrokenPipeError):
        return Status.BROKEN_PIPE
    return _report(Problem(reason, Status.FAILED), reason, wants_json=wants_json)
