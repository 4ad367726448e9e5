"""A Python module of an organization's own custom fields, with their types; and what has changed since it was made.

`render` returns its source, `compare` how it differs from the organization as it is now:

    class OpportunityFields(FieldReader, object_type="opportunity"):
        plan = ChoiceField[OpportunityPlanChoice]("cf_...", "Plan")

    close.opportunities.update(id, OpportunityFields.plan.set("Gold"))
    OpportunityFields.of(opportunity).plan  # Literal["Gold", "Silver"] | None
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from close_api.models import CustomFieldSchema
from close_runtime.text import brief, shown

from close_crm.arguments import mapping, several
from close_crm.errors import CustomFieldError
from close_crm.fields.definition import Definition
from close_crm.fields.field import ID
from close_crm.fields.field_set import FieldSet
from close_crm.fields.typed import class_of

from .compare import RENDERED, Difference, FieldList, What, differences, read_module
from .python_names import class_name, cut, identifiers, literal, prose, width

Schema: TypeAlias = CustomFieldSchema | Mapping[str, Any]

_SCHEMAS = "schemas, as FieldSet.schema or load returns them"
#: What a reader has besides fields.
_TAKEN = frozenset({"of"})


def load(text: str) -> list[CustomFieldSchema]:
    """Return the schemas in a JSON text: one, or a list of them.

    Raises:
        CustomFieldError: It is something else.
    """
    try:
        held = json.loads(text)
    except (ValueError, RecursionError) as error:
        msg = f"A saved schema is JSON, and this is not: {shown(str(error))}"
        raise CustomFieldError(msg) from None
    schemas = held if isinstance(held, list) else [held]
    if not all(isinstance(schema, dict) and isinstance(schema.get("fields"), list) for schema in schemas):
        msg = "A saved schema is a JSON object with a list `fields`, or a list of such objects"
        raise CustomFieldError(msg)
    return [CustomFieldSchema.from_dict(schema) for schema in schemas]


def dump(schemas: Iterable[Schema]) -> str:
    """Return the JSON text that `load` reads; it is the same for the same schemas."""
    plain = [_model(schema).to_dict() for schema in several("schemas", schemas, _SCHEMAS)]
    return json.dumps(plain, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def render(schemas: Iterable[Schema]) -> str:
    """Return the source of a module with a class for each schema, and in it a typed constant for each field.

    The bytes are the same for the same fields, in whatever order. Names of fields, choices and descriptions are
    foreign text: they can't become anything but names, strings and comments.

    Args:
        schemas: As `FieldSet.schema` and `close.custom_field_schemas` return them, or `load` out of a file.

    Raises:
        CustomFieldError: Two schemas are of one kind of object, or a field's id has no form that an id has.
    """
    listed = [_model(schema) for schema in several("schemas", schemas, _SCHEMAS)]
    lists = sorted(map(_fields, listed), key=lambda fields: (_class(fields), fields.object_type))
    names = [_class(fields) for fields in lists]
    if len(set(names)) < len(names):
        msg = f"Two schemas are of one kind of object: {', '.join(names)}"
        raise CustomFieldError(msg)
    parts = [_part(fields) for fields in lists]
    types = "".join(aliases for aliases, _ in parts)
    source = ("\n" if types else "") + types + "".join(readers for _, readers in parts)
    organizations = sorted({str(s["organization_id"]) for s in listed if "organization_id" in s})
    return "".join((*_head(organizations, lists, source), source))


def compare(before: str | Iterable[Schema], now: Iterable[Schema]) -> list[Difference]:
    """Return what has changed since a module was made, or schemas were read.

    Args:
        before: The module's source, which is read and not run, or schemas.
        now: The schemas of today. Kinds of object that `before` does not have are not looked at.

    Raises:
        CustomFieldError: `before` is a source that `render` did not make.
    """
    if isinstance(before, str):
        lists = read_module(before)
    else:
        lists = [_fields(_model(one)) for one in several("before", before, _SCHEMAS)]
    return differences(lists, [_fields(_model(one)) for one in several("now", now, _SCHEMAS)])


def object_types(source: str) -> list[str]:
    """Return the kinds of object that a module has fields of: those whose schemas `compare` needs.

    Raises:
        CustomFieldError: `render` did not make this source.
    """
    return [fields.object_type for fields in read_module(source)]


def _model(schema: Schema) -> CustomFieldSchema:
    if isinstance(schema, CustomFieldSchema):
        return schema
    return CustomFieldSchema.from_dict(mapping("a schema", schema))


def _fields(schema: CustomFieldSchema) -> FieldList:
    fields = FieldSet(schema)
    kind = fields.object_type
    if kind in {"activity", "custom_object"}:
        # There are many of each, and a schema has their name, but no id.
        kind += f"/{schema.to_dict().get('name', '')}"
    return FieldList(kind, tuple(fields))


def _class(fields: FieldList) -> str:
    kind, _, name = fields.object_type.partition("/")
    return class_name(name or kind)[:30] + ("Fields" if not name else f"{class_name(kind)}Fields")


def _head(organizations: Sequence[str], lists: Sequence[FieldList], rest: str) -> Iterator[str]:
    kinds = ", ".join(fields.object_type for fields in lists)
    made = f"{RENDERED} from the custom field schemas of: {kinds}. Not to be edited."
    title = f"Custom fields of {', '.join(organizations) or 'an organization'}, with their types."
    yield f'"""{prose(title)}\n\n{prose(made)}\n"""\n'
    typing = [name for name in ("Literal", "TypeAlias") if ": TypeAlias = Literal[" in rest]
    typing += ["Never"] if "[Never](" in rest else []
    if typing:
        yield f"\nfrom typing import {', '.join(sorted(typing))}\n"
    used = sorted(
        {"FieldReader", *(class_of(one) for fields in lists for one in fields.fields)} if lists else ()
    )
    if used:
        yield "\nfrom close_crm.fields.typed import (\n" + "".join(f"    {name},\n" for name in used) + ")\n"


def _part(fields: FieldList) -> tuple[str, str]:
    """Return the types of the choices of one kind of object, and its class."""
    for field in fields.fields:
        if not ID.fullmatch(field.id):
            msg = f"{brief(field.id)} is no id of a custom field"
            raise CustomFieldError(msg)
    names = identifiers({field.id: field.name or "" for field in fields.fields}, _TAKEN)
    ordered = sorted(fields.fields, key=lambda field: (names[field.id], field.id))
    types = _types(_class(fields).removesuffix("Fields")[:11], names)
    aliases = [_alias(types[one.id], one.choices) for one in ordered if one.type == "choices" and one.choices]
    kind = literal(fields.object_type)
    doc = prose(f"Custom fields of the kind of object {fields.object_type}.", "    ")
    head = f'class {_class(fields)}(\n    FieldReader,\n    object_type={kind},\n):\n    """{doc}"""\n'
    body = "".join("\n" + _constant(one, names[one.id], types[one.id]) for one in ordered)
    return "".join(aliases), f"\n\n{head}{body}"


def _types(prefix: str, names: Mapping[str, str]) -> dict[str, str]:
    """Return a name for the type of each field's choices, short enough for the line that both names stand in."""
    wanted = {id: class_name(name) for id, name in names.items()}
    for tail in (6, 200):
        given = list(wanted.values())
        for id, name in names.items():
            room = 66 - width(name) - width(f"{prefix}Choice")
            if given.count(wanted[id]) > 1 or width(wanted[id]) > room:
                wanted[id] = f"{cut(class_name(name), room - 7)}_{id[-tail:]}"
    return {id: f"{prefix}{name}Choice" for id, name in wanted.items()}


def _alias(name: str, choices: Sequence[str]) -> str:
    # What keeps a formatter from joining the lines, whatever length of lines it is set to.
    items = [f"    {literal(choice)},\n" for choice in choices]
    if len(items) == 1:
        items = [f"    {literal(choices[0])}  # the only one\n"]
    return f"{name}: TypeAlias = Literal[\n{''.join(items)}]\n"


def _constant(field: Definition, name: str, choice: str) -> str:
    kind = class_of(field)
    given = [literal(field.id), literal(field.name or "")]
    if kind == "AnyField":
        given += [
            f"type_={None if field.type is None else literal(field.type)}",
            f"several={field.accepts_multiple_values}",
        ]
    parameter = f"[{choice if field.choices else 'str' if field.choices is None else 'Never'}]"
    made = f"{kind}{parameter if field.type == 'choices' and kind != 'AnyField' else ''}"
    sentences = [
        f"{field.name or field.id} ({field.type}{', several values' if field.accepts_multiple_values else ''})."
    ]
    if field.type == "choices" and field.choices:
        sentences.append(
            f"{'Some' if field.accepts_multiple_values else 'One'} of: {', '.join(field.choices)}."
        )
    paragraphs = [prose(text, "    ") for text in (*sentences, field.description or "") if text.strip()]
    doc = "\n\n    ".join(paragraphs)
    end = "\n    " if "\n" in doc else ""
    lines = "".join(f"        {one},\n" for one in given)
    return f'    {name} = {made}(\n{lines}    )\n    """{doc}{end}"""\n'


__all__ = ["Difference", "Schema", "What", "compare", "dump", "load", "object_types", "render"]
