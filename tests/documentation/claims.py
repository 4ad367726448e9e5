"""The claims of all tests of this folder: importing them fills `PROVED`."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from tools.planted_faults.statements import PROVED

__all__ = ["PROVED"]

for path in sorted(Path(__file__).parent.glob("test_*.py")):
    if path.stem != "test_index":
        import_module(f"{__package__}.{path.stem}")
