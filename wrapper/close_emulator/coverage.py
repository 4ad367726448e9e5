"""The table of operations in `COVERAGE.md`: `python -m close_emulator.coverage` prints it, `--write` puts it there."""

import argparse
import sys
from pathlib import Path

from . import served_operations
from ._description import load

PAGE = Path(__file__).with_name("COVERAGE.md")
_START, _END = "<!-- operations: generated -->\n", "<!-- end of operations -->\n"


def table() -> str:
    """Every operation of the description, and whether it is served, as a Markdown table."""
    served = served_operations()
    lines = ["| operation | method and path | served |", "|---|---|---|"]
    lines += [
        f"| `{operation.id}` | {operation.method} `{operation.path}` | {'yes' if operation.id in served else 'no'} |"
        for operation in load().operations()
    ]
    return "\n".join(lines) + "\n"


def page() -> str:
    """COVERAGE.md with the present table."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(_START)
    _, _, after = rest.partition(_END)
    return f"{before}{_START}\n{table()}\n{_END}{after}"


def main(arguments: list[str] | None = None) -> int:
    """Print the table, or write it into the page."""
    parser = argparse.ArgumentParser(
        prog="python -m close_emulator.coverage", description="The table of operations in COVERAGE.md."
    )
    parser.add_argument("--write", action="store_true", help="write the table into COVERAGE.md")
    if parser.parse_args(arguments).write:
        PAGE.write_text(page(), encoding="utf-8")
    else:
        sys.stdout.write(table())
    return 0


if __name__ == "__main__":
    sys.exit(main())
