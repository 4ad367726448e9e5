"""The tables in `COVERAGE.md`: `python -m close_emulator.coverage` prints them, `--write` puts them there."""

import argparse
import sys
from pathlib import Path

from close_emulator.faults.faults import INSTRUCTIONS

from .description import load
from .emulator import HANDLERS

PAGE = Path(__file__).with_name("COVERAGE.md")


def table() -> str:
    """Every operation: whether it is served, what it does, and what it looks at, as a Markdown table."""
    lines = ["| operation | method and path | served | behaviour | parameters |", "|---|---|---|---|---|"]
    for operation in load().operations():
        handler = HANDLERS.get(operation.id)
        looked_at = " ".join(f"`{parameter.name}`" for parameter in operation.parameters)
        lines.append(
            f"| `{operation.id}` | {operation.method} `{operation.path}` | {'no' if handler is None else 'yes'} "
            f"| {'' if handler is None else behaviour(handler.__doc__ or '')} | {looked_at} |"
        )
    return "\n".join(lines) + "\n"


def behaviour(text: str) -> str:
    """What a handler's docstring says after method and path, on one line."""
    said = " ".join(text.split("\n\n", maxsplit=1)[0].split()).partition(": ")[2].rstrip(".")
    return said[:1].upper() + said[1:] if said else "As described"


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
