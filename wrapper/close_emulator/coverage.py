"""The tables in `COVERAGE.md`: `make generate` writes them, `python -m close_emulator.coverage` prints them."""

import sys
from pathlib import Path

from close_description import load

from close_emulator.faults.faults import INSTRUCTIONS
from close_emulator.handlers import HANDLERS, plain_operations
from close_emulator.programs import Parser, output, run

PAGE = Path(__file__).with_name("COVERAGE.md")


def table() -> str:
    """Return a Markdown table of operations: how each is served, what it does, and which parameters it reads."""
    lines = ["| operation | method and path | served | behaviour | parameters |", "|---|---|---|---|---|"]
    for operation in load().operations:
        handler = HANDLERS.get(operation.id)
        looked_at = " ".join(
            f"`{parameter.name}`" for parameter in operation.parameters.values() if parameter.place != "path"
        )
        lines.append(
            f"| `{operation.id}` | {operation.method} `{operation.path}` | {_served(operation.id)} "
            f"| {'' if handler is None else behaviour(handler.__doc__ or '')} | {looked_at} |"
        )
    return "\n".join(lines) + "\n"


def _served(operation_id: str) -> str:
    if operation_id not in HANDLERS:
        return "no: 501"
    return "plain" if operation_id in plain_operations() else "yes"


def behaviour(text: str) -> str:
    """Return what a handler's docstring says after method and path, on one line."""
    said = " ".join(text.split("\n\n", maxsplit=1)[0].split()).partition(": ")[2].rstrip(".")
    return said[:1].upper() + said[1:] if said else "As described"


def instructions() -> str:
    """Return a Markdown table of the instructions of fault scripts."""
    lines = ["| instruction | carried out | what happens |", "|---|---|---|"]
    lines += [
        f"| `{name}` | {'yes' if one.carried_out else 'no'} | {one.summary} |"
        for name, one in INSTRUCTIONS.items()
    ]
    return "\n".join(lines) + "\n"


def page() -> str:
    """Return COVERAGE.md with the present tables."""
    text = PAGE.read_text(encoding="utf-8")
    for name, made in (("operations", table()), ("instructions", instructions())):
        start, end = f"<!-- {name}: generated -->\n", f"<!-- end of {name} -->\n"
        before, _, rest = text.partition(start)
        _, _, after = rest.partition(end)
        text = f"{before}{start}\n{made}\n{end}{after}"
    return text


def main(arguments: list[str] | None = None) -> int:
    """Print the tables, write them into the page, or compare them with it."""
    parser = Parser(
        prog="python -m close_emulator.coverage",
        description="The tables of operations and faults in COVERAGE.md.",
    )
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--write", action="store_true", help="write the tables into COVERAGE.md")
    action.add_argument(
        "--check", action="store_true", help="exit with 1 if the tables in COVERAGE.md are not these"
    )
    options = parser.parse_args(arguments)
    if options.write:
        PAGE.write_text(page(), encoding="utf-8")
    elif options.check:
        if PAGE.read_text(encoding="utf-8") != page():
            sys.stderr.write("COVERAGE.md of close_emulator is not what `make generate` writes\n")
            return 1
    else:
        output().write(f"{table()}\n{instructions()}")
    return 0


if __name__ == "__main__":
    sys.exit(run("coverage", main))
