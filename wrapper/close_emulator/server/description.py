"""The description of a running emulator: what it carries out, where, and with the ids that it contains.

Tools that test an API by its description know nothing but the document. So this one names what can't be known without
looking: which ids may be referred to, what each custom field takes, how large a page may be. Where `_fields` may leave
something out, the schema of the answer requires nothing.
"""

import json
from collections.abc import Collection, Iterable, Iterator
from copy import deepcopy
from itertools import chain
from typing import Any, Final
from urllib.parse import urlsplit

from close_description import locate

from close_emulator.domain.custom_values import MULTIPLE_TYPES
from close_emulator.domain.phones import PHONE
from close_emulator.domain.search.pattern import search_schema
from close_emulator.http.pagination import MAX_SKIP, MAX_SKIP_OF_ACTIVITIES, largest_page
from close_emulator.problems import CONFLICT, EXCLUDING
from close_emulator.resources.generic_objects import operation_of
from close_emulator.resources.lead_contact_views import EMAIL
from close_emulator.resources.plain import resources
from close_emulator.resources.plain.scheduling_links import ADDRESS
from close_emulator.state.store import Record, Store

from .described_fields import NAMED, custom_keys, narrow_typed, one_of, some
from .references import CUSTOM, LEADS, PATHS, REFERENCES, TYPED, TYPES

#: The start of paths for requests by this description.
ENTRANCE: Final = "/described"
#: A number from -12 to 14 as it stands in a header, where everything is text.
_OFFSET: Final = r"^(-12|14|(-(1[01]|[0-9])|1[0-3]|[0-9])(\.[0-9]+)?)$"
_METHODS: Final = frozenset({"get", "put", "post", "delete"})
#: Bodies with an address under which meetings are booked.
_BOOKED: Final = (
    *("CreateSchedulingLink", "UpdateSchedulingLink", "CreateIntegrationSchedulingLink"),
    "CreateSharedSchedulingLinkAssociation",
)
#: One of the names in a list that is sent with commas, as it is described; and all as they are sent, where a comma
#: makes two names of one. Written so that no text is tried in more than one way.
_NAME: Final = r"^[^,]*[^ \t\r\n,][^,]*$"
_ONE: Final = r"[ \t\r\n]*[^ \t\r\n,][^,]*"
_NAMES: Final = f"^{_ONE}(,{_ONE})*$"


def served(store: Store, operations: Collection[str], address: str) -> Record:
    """Return the description of an emulator.

    Args:
        store: The emulator's state.
        operations: Ids of the operations that it carries out.
        address: Where it is reached, without a path.
    """
    document: Record = json.loads(locate().read_bytes())
    prefix = urlsplit(document["servers"][0]["url"]).path
    document["servers"] = [
        {"url": f"{address}{ENTRANCE}{prefix}", "description": "This emulator, as it is described here."},
        {
            "url": f"{address}{prefix}",
            "description": f"This emulator with Close's 400 in place of {CONFLICT}.",
        },
    ]
    document["components"]["responses"]["Conflict"] = _conflict(document)
    _split_field_schemas(document)
    for path, item in list(document["paths"].items()):
        for method in _METHODS & item.keys():
            if _original(item[method]) in operations:
                _narrow(document, store, path, item, method)
            else:
                del item[method]
        item.pop("parameters", None)
        if not item:
            del document["paths"][path]
    _keep_links(document)
    _narrow_bodies(document["components"]["schemas"], store)
    document["components"]["parameters"]["TzOffset"]["schema"] = {"type": "string", "pattern": _OFFSET}
    for parameter in document["components"]["parameters"].values():
        _join(parameter)
    return document


def _conflict(document: Record) -> Record:
    return {
        **document["components"]["responses"]["BadRequest"],
        "description": "The request is right by this description, and conflicts with the organization's state. "
        f"Close answers 400; the paths of this description say {CONFLICT}, so that the two can be distinguished.",
    }


def _original(operation: Record) -> str:
    """Return the id that an operation has in the bundled description."""
    return str(operation.get("x-operation", operation["operationId"]))


def _split_field_schemas(document: Record) -> None:
    """Describe the fields of each kind of object at a path of its own: which ids they have depends on the kind."""
    general = document["paths"].pop("/custom_field_schema/{object_type}/")
    [parameter] = (_resolved(document, raw) for raw in general.pop("parameters"))
    for kind in _resolved(document, parameter["schema"])["enum"]:
        item = deepcopy(general)
        for method in _METHODS & item.keys():
            item[method]["x-operation"] = item[method]["operationId"]
            item[method]["operationId"] += f"_{kind}"
        document["paths"][f"/custom_field_schema/{kind}/"] = item


def _keep_links(document: Record) -> None:
    """Drop links to operations that are not in this description, or are there once for each kind of object."""
    operations = [item[method] for item in document["paths"].values() for method in _METHODS & item.keys()]
    there = {operation["operationId"] for operation in operations}

    def kept(links: Record) -> Record:
        return {
            name: link for name, link in links.items() if _resolved(document, link)["operationId"] in there
        }

    for answer in chain.from_iterable(operation["responses"].values() for operation in operations):
        if "links" in answer:
            answer["links"] = kept(answer["links"])
    document["components"]["links"] = kept(document["components"]["links"])


# --- operations


def _narrow(document: Record, store: Store, path: str, item: Record, method: str) -> None:
    """Narrow an operation to what the emulator takes where its schema leaves that open."""
    operation = item[method]
    in_path = [deepcopy(_resolved(document, raw)) for raw in item.get("parameters", ())]
    parameters = [*in_path, *operation.pop("parameters", ())]
    parameters = [_bounded(document, path, one) for one in parameters]
    for parameter in parameters:
        _join(parameter)
        _name_ids(store, path, method, parameter)
        parameter.get("schema", {}).update(search_schema(store, path, parameter.get("name")))
    operation["parameters"] = parameters
    if any(raw.get("$ref", "").endswith("/Fields") for raw in parameters):
        for status in {"200", "201"} & operation["responses"].keys():
            content = operation["responses"][status]["content"]["application/json"]
            content["schema"] = _partial(document, content["schema"])
    if method != "get" or operation["operationId"] in EXCLUDING:
        operation["responses"]["409"] = {"$ref": "#/components/responses/Conflict"}
    if path.startswith("/custom_field_schema/") and method == "put":
        _name_fields(document, store, path, operation)


def _bounded(document: Record, path: str, parameter: Record) -> Record:
    """A parameter with the largest `_limit` or `_skip` that the list at a path takes."""
    skip = MAX_SKIP_OF_ACTIVITIES if path.startswith("/activity/") else MAX_SKIP
    maximum = {"Limit": largest_page(path), "Skip": skip}.get(parameter.get("$ref", "").rpartition("/")[2])
    found = _resolved(document, parameter)
    return parameter if maximum is None else {**found, "schema": {**found["schema"], "maximum": maximum}}


def _join(parameter: Record) -> None:
    """Let a name in a list have commas: as it is sent, it is several names."""
    items = parameter.get("schema", {}).get("items", {})
    if items.get("pattern") == _NAME:
        items["pattern"] = _NAMES


def _name_ids(store: Store, path: str, method: str, parameter: Record) -> None:
    """Use existing ids as examples of parameters that must be sent; those of types are all that they may have."""
    if parameter.get("required") and parameter["name"] == "lead_id" and (leads := some(LEADS(store))):
        parameter["example"] = leads[0]
    if parameter.get("in") != "path":
        return
    if parameter["name"] in TYPES:
        parameter["schema"] = one_of(parameter["schema"], some(TYPES[parameter["name"]](store)))
    elif ids := list(_ids_in_path(store, path, parameter["name"])):
        # What is deleted is not what other operations are tried with.
        parameter["example"] = ids[-1 if method == "delete" else 0]


def _ids_in_path(store: Store, path: str, name: str) -> Iterable[str]:
    """Return what a parameter of a path may be: the first says which object, later ones something of it."""
    if not path.partition("{")[2].startswith(f"{name}}}"):
        return store.users if name == "user_id" else ()
    named = (ids(store) for start, ids in PATHS.items() if path.startswith(start))
    return next(chain(named, (one.records(store) for one in resources() if path.startswith(one.path))), ())


def _name_fields(document: Record, store: Store, path: str, operation: Record) -> None:
    """Name the fields that a kind of object has, which are those that can be put in order."""
    kind, _, parameter = path.removeprefix("/custom_field_schema/").rstrip("/").partition("/")
    types = {"{custom_activity_type_id}": store.activity_types, "{custom_object_type_id}": store.object_types}
    kinds = [f"{kind}/{type_id}" for type_id in types[parameter]] if parameter else [kind]
    # A field of one type is none of another's: where there are several types, what they have in common.
    each = [[field.id for field in store.fields_of(one)] for one in kinds]
    common = [field_id for field_id in chain(*each[:1]) if all(field_id in ids for ids in each)]
    body = operation["requestBody"]["content"]["application/json"]
    schema = deepcopy(_resolved(document, body["schema"]))
    listed = schema["properties"]["fields"]
    listed["items"] = deepcopy(_resolved(document, listed["items"]))
    reference = listed["items"]["properties"]
    reference["id"] = one_of(reference["id"], common)
    body["schema"] = schema
    body["example"] = {"fields": [{"id": field_id} for field_id in reversed(common)]}


def _partial(document: Record, schema: Record) -> Record:
    """Return an answer's schema for `_fields`, which may leave out anything: objects and lists require nothing."""
    schema = deepcopy(_resolved(document, schema))
    for word in ("anyOf", "allOf"):
        if word in schema:
            schema[word] = [_partial(document, one) for one in schema[word]]
    properties = schema.get("properties", {})
    lists = [name for name in ("data", "objects") if "items" in properties.get(name, {})]
    for name in lists:
        properties[name] = {**properties[name], "items": _partial(document, properties[name]["items"])}
    if not lists:
        schema.pop("required", None)
    return schema


# --- bodies


def _narrow_bodies(schemas: Record, store: Store) -> None:
    for name, references in REFERENCES.items():
        properties = schemas[name]["properties"]
        properties |= {key: one_of(properties[key], some(ids(store))) for key, ids in references.items()}
    for resource in resources():
        for operation in (
            resource.operation_id(verb) for verb in ("create", "update") if verb in resource.operations
        ):
            body = operation_of(operation).body
            properties = {} if body is None else schemas[body.pointer.rpartition("/")[2]]["properties"]
            for key in resource.references.keys() & properties.keys():
                properties[key] = one_of(properties[key], resource.referred(store, key)[:NAMED])
    for name, (kind, several) in CUSTOM.items():
        del schemas[name]["patternProperties"]
        for field in store.fields_of(kind):
            schemas[name]["properties"] |= custom_keys(store, field, several=several)
    for name, (family, type_id) in TYPED.items():
        narrow_typed(
            schemas[f"Create{name}"], schemas[f"Update{name}"], store, TYPES[type_id](store), family, type_id
        )
    schemas["ContactEmailIn"]["properties"]["email"]["pattern"] = f"^{EMAIL.pattern}$"
    schemas["ContactPhoneIn"]["properties"]["phone"]["pattern"] = f"^{PHONE.pattern}$"
    for name in _BOOKED:
        schemas[name]["properties"]["url"]["pattern"] = f"^{ADDRESS.pattern}$"
    schemas["UpdateOrganization"]["properties"]["currency"]["pattern"] = "^[A-Z]{3}$"
    for name in ("CreateLead", "UpdateLead"):
        schemas[name]["not"] = {"required": ["status", "status_id"]}
    types = schemas["CustomFieldType"]["enum"]
    for name in ("CreateCustomField", "CreateSharedCustomField", "CreateCustomObjectCustomField"):
        schemas[name]["anyOf"] = list(_field_types(kind for kind in types if kind != "textarea"))
    schemas["CreateActivityCustomField"]["anyOf"] = list(_field_types(types))
    schemas["CreateCustomFieldAssociation"]["anyOf"] = list(
        _targets(schemas["CustomFieldAssociationObjectType"]["enum"])
    )


def _field_types(types: Iterable[str]) -> Iterator[Record]:
    """Return what goes with the type of a new field."""
    single = [kind for kind in types if kind not in MULTIPLE_TYPES]
    yield {"properties": {"type": {"enum": single}, "accepts_multiple_values": {"const": False}}}
    yield {"properties": {"type": {"enum": sorted(MULTIPLE_TYPES - {"custom_object"})}}}
    yield {"properties": {"type": {"const": "custom_object"}}, "required": ["referenced_custom_type_id"]}


def _targets(kinds: Iterable[str]) -> Iterator[Record]:
    """Return what goes with the kind of object that a shared field is associated with."""
    ids = {f"custom_{kind}_type": f"custom_{kind}_type_id" for kind in ("activity", "object")}
    built_in = [kind for kind in kinds if kind not in ids]
    yield {"properties": {"object_type": {"enum": built_in}, **dict.fromkeys(ids.values(), False)}}
    for kind, name in ids.items():
        others = dict.fromkeys(set(ids.values()) - {name}, False)
        yield {"properties": {"object_type": {"const": kind}, **others}, "required": [name]}


def _resolved(document: Record, value: Record) -> Record:
    while "$ref" in value:
        found: Any = document
        for step in value["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        value = found
    return value
