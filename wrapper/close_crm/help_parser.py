"""Command lines whose help ends with an exit status of its own where it can't be written."""

from __future__ import annotations

import argparse
import sys
from typing import Any


class HelpParser(argparse.ArgumentParser):
    """Parses a command line, and fails where its help can't be written; argparse would say nothing."""

    def print_help(self, file: Any = None) -> None:
        """Write the help."""
        (file or sys.stdout).write(self.format_help())
