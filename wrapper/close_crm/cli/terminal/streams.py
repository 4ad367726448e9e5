"""Streams set up for data, and for any text."""

from __future__ import annotations

import io
from typing import Any


def for_data(stream: Any) -> None:
    """Set a stream that is no terminal to UTF-8, with line ends unchanged."""
    if isinstance(stream, io.TextIOWrapper) and not stream.isatty():
        stream.reconfigure(encoding="utf-8", errors="strict", newline="")


def prepare(stream: Any) -> None:
    """Let a stream accept any text: characters outside of its encoding are escaped."""
    if isinstance(stream, io.TextIOWrapper):
        try:
            "\n\ufffe".encode(stream.encoding, "backslashreplace")
        except UnicodeError:  # PYTHONIOENCODING may name an encoding that is not for output
            stream.reconfigure(encoding="utf-8")
        stream.reconfigure(errors="backslashreplace")
