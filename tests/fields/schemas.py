"""Schemas, some of them nasty, to render modules of and to compare."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

TYPES = ["text", "textarea", "hidden", "number", "date", "datetime"]
LISTABLE = ["choices", "user", "contact", "custom_object"]


def definition(id: str, name: str, type_: str = "text", **more: Any) -> dict[str, Any]:
    """Return a field's definition."""
    return {"id": id, "name": name, "type": type_, "accepts_multiple_values": False, "choices": None, **more}


def schema(*fields: dict[str, Any], kind: str = "opportunity", **more: Any) -> dict[str, Any]:
    """Return a schema."""
    return {"object_type": kind, "organization_id": "orga_1", "fields": list(fields), **more}


def choice(id: str, name: str, *choices: str, several: bool = False) -> dict[str, Any]:
    """Return the definition of a field of choices."""
    return definition(id, name, "choices", choices=list(choices), accepts_multiple_values=several)


#: Names and choices that would be something else than text, if they were let.
NASTY = [
    '"""\nimport os\nos.system("x")\n"""',
    "'''; raise SystemExit #",
    "\\",
    'ends with a backslash\\"',
    '"); raise SystemExit; ("',
    "{braces} %s {0!r}",
    "tab\tcarriage\rfeed\x0cnull\x00escape\x1b",
    "line\u2028separator\x85next",
    "right\u202eto left",
    "lone \ud800 surrogate",
    "class",
    "match",
    "None",
    "of",
    "__init__",
    "_source",
    "2 fast",
    "",
    " ",
    "🦊",
    "Größe (€)",
    "ﬁne",
    "名前",
    "e\u0301",
    "\u0301",
    "x" * 300,
    "Plan",
    "plan",
    "PLAN ",
    "Literal",
    "TextField",
    "int",
]
NASTY_SCHEMA = schema(
    *(definition(f"cf_n{number}", name, description=name) for number, name in enumerate(NASTY)),
    *(choice(f"cf_c{number}", name, name) for number, name in enumerate(NASTY)),
    choice("cf_all", "All of them", *NASTY, several=True),
    choice("cf_none", "None of them"),
    definition("cf_open", "Not known", "choices"),
    definition("cf_future", "Future", "hologram\n"),
    *(definition(f"cf_t{number}", type_, type_) for number, type_ in enumerate([*TYPES, *LISTABLE])),
    *(
        definition(f"cf_s{number}", f"{type_} several", type_, accepts_multiple_values=True)
        for number, type_ in enumerate(LISTABLE)
    ),
    organization_id='orga_"""\n1',
)

FOREIGN = (
    st.text(max_size=12) | st.sampled_from(NASTY) | st.text(st.sampled_from("\"'\\\n#){}ab"), max_size=12)
)
FIELDS = st.lists(
    st.builds(
        lambda name, type_, choices, several, reported: definition(
            "", name, type_, choices=choices, accepts_multiple_values=several, description=reported
        ),
        FOREIGN,
        st.sampled_from([*TYPES, *LISTABLE, "choices", "hologram"]) | FOREIGN,
        st.lists(FOREIGN, max_size=4) | st.none(),
        st.booleans(),
        FOREIGN | st.none(),
    ),
    max_size=6,
).map(lambda fields: [{**field, "id": f"cf_{number}Ab"} for number, field in enumerate(fields)])
