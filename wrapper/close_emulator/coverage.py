"""The tables in `COVERAGE.md`: `python -m close_emulator.coverage` prints them, `--write` puts them there."""

import argparse
import sys
from pathlib import Path

from . import served_operations
from ._description import load
from .faults import INSTRUCTIONS

PAGE = Path(__file__).with_name("COVERAGE.md")


def table() -> str:
    """Every operation of the description, and whether it is served, as a Markdown table."""
    served = served_operations()
    lines = ["| operation | method and path | served |", "|---|---|---|"]
    lines += [
        f"| `{operation.id}` | {operation.method} `{operation.path}` | {'yes' if operation.id in served else 'no'} |"
        for operation in load().operations()
    ]
    return "\n".join(lines) + "\n"


def instructions() -> str:
    """Every instruction of a script of faults, as a Markdown table."""
    lines = ["| instruction | carried out | what happens |", "|---|---|---|"]
    lines += [
        f"| `{name}` | {'yes' if one.carried_out else 'no'} | {one.summary} |"
        for name, one in INSTRUCTIONS.items()
    ]
    return "\n".join(lines) + "\n"


def page() -> str:
    """COVERAGE.md with the present tables."""
    text = PAGE.read_text(encoding="utf-8")
    for name, made in (("operations", table()), ("instructions", instructions())):
        start, end = f"<!-- {name}: generated -->\n", f"<!-- end of {name} -->\n"
        before, _, rest = text.partition(start)
        _, _, after = rest.partition(end)
        text = f"{before}{start}\n{made}\n{end}{after}"
    return text


def main(arguments: list[str] | None = None) -> int:
    """Print the table, or write it into the page."""
    parser = argparse.ArgumentParser(
        prog="python -m close_emulator.coverage",
        description="The tables of operations and faults in COVERAGE.md.",
    )
    parser.add_argument("--write", action="store_true", help="write the tables into COVERAGE.md")
    if parser.parse_args(arguments).write:
        PAGE.write_text(page(), encoding="utf-8")
    else:
        sys.stdout.write(f"{table()}\n{instructions()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
