"""A Markdown page for each operation, made of the description and its example."""

from __future__ import annotations

import inspect
import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from textwrap import indent

from close_description import load

from .calls import REFUSED, Call
from .examples import COLOURS, examples

#: Where the list of all operations is, below the site's root.
OVERVIEW = "operations/index.md"


def page(call: Call) -> str:
    """Return the page of an operation."""
    return "\n\n".join(_parts(call)) + "\n"


def overview(calls: Iterable[Call]) -> str:
    """Return the page that lists all operations, by their place in the client."""
    parts = [
        "# All operations",
        "Each has a page with a runnable example, its arguments, and what it returns.",
    ]
    for tag, group in groupby(calls, lambda one: one.tag):
        rows = [
            f"| [`{one.verb}`]({path_of(one).removeprefix('operations/')}) | {one.operation.summary} "
            f"| `{one.operation.method} {one.operation.path}` |"
            for one in group
        ]
        parts += [f"## close.{tag}", "\n".join(["| method | | request |", "|---|---|---|", *rows])]
    return "\n\n".join(parts) + "\n"


def path_of(call: Call) -> str:
    """Return where an operation's page is, below the site's root."""
    return f"operations/{call.tag}/{call.verb}.md"


def _parts(call: Call) -> Iterator[str]:
    raw, operation = call.raw, call.operation
    yield f"# {operation.summary}"
    yield f"`{operation.method} {operation.path}` · `close.{call.name}` · [Close's page]({raw['x-source']['page']})"
    yield str(raw["description"]).strip()
    for colour in COLOURS:
        program = f"```python\n{examples()[operation.id, colour]}```"
        yield f'=== "{colour.capitalize()}"\n\n{indent(program, "    ")}'
    yield _outcome(call)
    arguments = list(_arguments(call))
    if arguments:
        yield "## Arguments"
        yield "\n".join(arguments)
    code, answer = call.answer
    yield "## Result"
    described = load().resolve(raw["responses"][code])["description"].strip()
    yield f"`{_type(str(inspect.signature(call.function).return_annotation))}`: {described}"
    if answer is not None:
        yield f"```json\n{json.dumps(answer, indent=2, ensure_ascii=False)}\n```"
    repeat = raw["x-idempotency"]
    yield "## If the answer is lost"
    yield f"Idempotency: `{repeat['class']}`. {repeat['reason']}"


def _outcome(call: Call) -> str:
    if not call.is_served:
        return "The emulator does not carry this out yet; what the example sends was checked against the description."
    refused = REFUSED.get(call.operation.id)
    if refused:
        return f"The emulator's default organization refuses this example: {refused}"
    return "The example runs as it stands on the emulator's default organization."


def _arguments(call: Call) -> Iterator[str]:
    """Yield a line for each argument: its name and type, whether it is required, and what it means."""
    texts = _texts(call)
    for name, parameter in call.parameters.items():
        wire = call.wire_names.get(name, name)
        required = parameter.default is inspect.Parameter.empty and parameter.kind != parameter.VAR_POSITIONAL
        star = "*" if parameter.kind == parameter.VAR_POSITIONAL else ""
        facts = [f"`{_type(str(parameter.annotation))}`"]
        facts += ["required"] if required else []
        facts += [f"`{wire}` in HTTP"] if wire != name else []
        text = "Custom field keys and their values." if star else texts.get(wire, "")
        yield f"- **`{star}{name}`** ({', '.join(facts)}) {' '.join(text.split())}"


def _type(annotation: str) -> str:
    return annotation.replace(" | Unset", "")


def _texts(call: Call) -> dict[str, str]:
    """Return the description of each parameter and of each key of the body, by its name in HTTP."""
    item = load().document["paths"][call.operation.path]
    nodes = [load().resolve(one) for one in (*item.get("parameters", ()), *call.raw.get("parameters", ()))]
    texts = {
        (one["name"].lower() if one["in"] == "header" else one["name"]): one.get("description", "")
        for one in nodes
    }
    return texts | (_keys(call.operation.body.schema) if call.operation.body is not None else {})


def _keys(schema: object) -> dict[str, str]:
    found = load().resolve(schema)  # type: ignore[arg-type]  # a node of the document
    texts: dict[str, str] = {}
    for part in found.get("allOf", ()):
        texts |= _keys(part)
    for name, node in found.get("properties", {}).items():
        texts[name] = node.get("description") or load().resolve(node).get("description", "")
    return texts
