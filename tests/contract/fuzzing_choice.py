"""Choices that depend on a salt alone, so that the same seed makes the same requests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar
from zlib import crc32

Item = TypeVar("Item")


def pick(options: Sequence[Item], salt: object) -> Item:
    """Return one of the options, always the same for the same salt."""
    return options[crc32(repr(salt).encode(errors="replace")) % len(options)]
