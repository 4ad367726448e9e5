"""Groups of commands that are loaded when one of them is asked for: `--help` of all needs a line of each alone."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup

from .terminal.options import SETTINGS


def group(module: str, text: str) -> typer.Typer:
    """Return the group of the commands of a module's `app`; its help is the text."""

    class Group(TyperGroup):
        """Commands of one module."""

        def list_commands(self, ctx: Any) -> list[str]:
            """Return the names of the commands, in the module's order."""
            self._load()
            return super().list_commands(ctx)

        def get_command(self, ctx: Any, cmd_name: str) -> Any:
            """Return a command, or None where there is none of this name."""
            self._load()
            return super().get_command(ctx, cmd_name)

        def _load(self) -> None:
            if not self.commands:
                self.commands = typer.main.get_group(import_module(module).app).commands

    return typer.Typer(**SETTINGS, help=text, cls=Group)
