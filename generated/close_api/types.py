"""What models and endpoints share: absence, tolerant reading, strict writing."""

from __future__ import annotations

import copy
import datetime
import json
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from importlib import import_module
from operator import is_
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Generic,
    Literal,
    Self,
    SupportsIndex,
    TypeVar,
    cast,
    final,
    overload,
)

import httpx2 as httpx

from . import hints
from .errors import InvalidRequest, MissingField, UnexpectedBody, UnexpectedStatus
from .scalars import listed, number, scalar, whole
from .text import brief, described

T = TypeVar("T")
M = TypeVar("M", bound="Described")


@final
class Unset:
    """The type of UNSET: "not given", as distinct from None, which is sent as null."""

    _only: ClassVar[Unset | None] = None

    def __new__(cls) -> Unset:
        cls._only = cls._only or super().__new__(cls)
        return cls._only

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()


class Repeat(Enum):
    """Whether an operation may be sent again when it is not known whether it was carried out."""

    #: It has no effect.
    READ = "read"
    #: A second time leaves the same state.
    REPLACE = "replace"
    #: A second time finds nothing left to do.
    REMOVE = "remove"
    #: A second time may make a second object.
    CREATE = "create"
    #: It reaches people or can't be undone.
    IRREVERSIBLE = "irreversible"
    #: It changes a list in place: what became of it has to be read first. No operation as a whole, but some bodies.
    CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Operation:
    """What a request's sender may know of the operation it belongs to; travels in `request.extensions["operation"]`.

    Attributes:
        id: The description's operationId.
        method: The HTTP method.
        path: The path template, such as `/opportunity/{id}/`.
        repeat: Whether it may be sent again.
        answers: Whether a success carries a JSON object.
        may_be_empty: Whether that object may be left out, which is read as one without fields.
        headers: The header parameters that the description gives it, in lower case.
    """

    id: str
    method: str
    path: str
    repeat: Repeat = Repeat.CREATE
    answers: bool = True
    may_be_empty: bool = False
    headers: frozenset[str] = frozenset()

    @property
    def template(self) -> str:
        """Method and path template, as errors tell them."""
        return f"{self.method} {self.path}"


@dataclass(frozen=True, slots=True)
class Paging:
    """How a list gives its objects, as the description's `x-paging` says.

    Attributes:
        form: `offset` with `_skip` and `_limit`, `cursor`, `whole` for a list without pages; `auto` where only its
            answers tell.
        max_limit: The largest `_limit`, None where it is not known.
        max_skip: The largest `_skip`, None where it is not known.
        date_field: The date whose `__gte` and `__lte` filters may cut the list into windows, None where none may.
        ordered: Whether `_order_by` takes that date.
        changed_field: The date that every change of an object moves forward, None where the description names none.
        changed_ordered: Whether `_order_by` takes that date and filters cut the list by it; else the list comes newest
            change first.
    """

    form: Literal["offset", "cursor", "whole", "auto"]
    max_limit: int | None = None
    max_skip: int | None = None
    date_field: str | None = None
    ordered: bool = False
    changed_field: str | None = None
    changed_ordered: bool = False


@dataclass(frozen=True, slots=True)
class Response(Generic[T]):
    """An answer with its status and headers beside the parsed object."""

    status_code: int
    content: bytes = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    parsed: T


def parse(response: httpx.Response, read: Callable[[Any], T]) -> Response[T]:
    """Turn an answer into its typed form.

    Raises:
        UnexpectedStatus: The answer is not a success.
        UnexpectedBody: It is one, but its body is not JSON of the described shape.
    """
    if not response.is_success:
        raise UnexpectedStatus(response)
    try:
        parsed = read(response)
    except (ValueError, TypeError, RecursionError) as error:
        raise unreadable(response, error) from error
    return Response(response.status_code, response.content, response.headers, parsed)


def unreadable(response: httpx.Response, error: Exception) -> UnexpectedBody:
    """Give the error for a success that can't be read, with what its sender left about how it came."""
    found = UnexpectedBody(response, described(error))
    found.attempts = response.extensions.get(ATTEMPTS, ())
    operation = response.request.extensions.get("operation")
    if isinstance(operation, Operation):
        found.template = operation.template
        found.maybe_applied = operation.repeat is not Repeat.READ
    return found


def body_of(model: type[M]) -> Callable[[httpx.Response], M]:
    """Give the reader of answers whose body is one `model`."""
    return lambda response: model.from_dict(json_of(response))


def json_of(response: httpx.Response) -> Any:
    """Give the answer's JSON, which whoever sent the request may have read already."""
    if JSON in response.extensions:
        return response.extensions[JSON]
    return read_answer(response.content, response.request.extensions.get("operation"))


def read_answer(content: bytes, operation: Operation | None) -> Any:
    """Return the JSON value of a success; an empty object where the operation may answer without a body.

    Raises:
        ValueError: It is no JSON, or has a number that no float can hold.
        RecursionError: It is nested too deeply.
    """
    return {} if not content and operation is not None and operation.may_be_empty else read_json(content)


def read_json(content: bytes) -> Any:
    """Return the JSON value of a body, as RFC 8259 has it: Python's own reader takes NaN and infinity, too.

    Raises:
        ValueError: It is no JSON, or has a number that no float can hold.
        RecursionError: It is nested too deeply.
    """
    # RFC 8259 section 8.1: a reader may ignore a byte order mark.
    return _READER.decode(content.decode("utf-8-sig"))


def _no_number(name: str) -> float:
    msg = f"{name} is not JSON"
    raise ValueError(msg)


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        msg = f"{text[:40]} is too large for a number"
        raise ValueError(msg)
    return number


_READER: Final = json.JSONDecoder(parse_constant=_no_number, parse_float=_finite)


#: Under these keys of an answer's extensions a sender leaves the JSON that it read, and what became of each sending.
JSON: Final = "close_api.json"
ATTEMPTS: Final = "close_api.attempts"


def nothing(response: httpx.Response) -> None:
    """Read an answer for which no body is described, whatever it carries."""


def path_segment(name: str, value: str) -> str:
    """Give one path parameter as it stands in the path.

    Raises:
        InvalidRequest: It is no text, or has characters that no id was ever seen to have, and would address something else
            (`..`, `a/b`).
    """
    if not isinstance(value, str) or not _SEGMENT.fullmatch(value):
        raise _refusal(name, _ID, value)
    return str(scalar(value))


_ID: Final = "an id of letters, digits, _ and -"
_SEGMENT = re.compile(r"[A-Za-z0-9_\-]+", re.ASCII)


def query_text(name: str, value: Any) -> str:
    """Give the text of one query parameter; lists are joined with commas, as Close takes them.

    Raises:
        InvalidRequest: An item holds a comma and would be read as two.
    """
    if isinstance(value, list):
        texts = [query_text(name, item) for item in value]
        if any("," in text for text in texts):
            msg = f"{name}: a value that holds a comma can't be part of a comma list: {brief(texts)}"
            raise InvalidRequest(msg)
        return ",".join(texts)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


class Codec:
    """Reads one kind of JSON value tolerantly and writes it strictly.

    Reading never fails: a value of another kind than described comes back as it came. Whether an answer keeps the
    description is for a validating transport to say, not for the reader.
    """

    #: Whether a read value stands for its JSON from then on, so that changing it in place changes the model.
    live: bool = False

    def read(self, value: Any) -> Any:
        return value

    def write(self, name: str, value: Any) -> Any:
        """Give the JSON value.

        Raises:
            InvalidRequest: `value` is not one that Close documents for `name`.
        """
        return value

    def matches(self, value: Any) -> bool:
        """Whether `value`, from JSON, is of this kind."""
        return True


class _Plain(Codec):
    def __init__(self, what: str, *kinds: type, built_in: Callable[[Any], Any] = scalar) -> None:
        self.what = what
        self.kinds = kinds
        self.built_in = built_in

    def matches(self, value: Any) -> bool:
        return isinstance(value, self.kinds) and not (isinstance(value, bool) and bool not in self.kinds)

    def write(self, name: str, value: Any) -> Any:
        given, value = value, self.built_in(value)
        if not self.matches(value):
            raise _refusal(name, self.what, given)
        if isinstance(value, (int, float)) and not finite(value):
            raise _refusal(name, "a finite number", value)
        if isinstance(value, int) and float not in self.kinds and not -_LARGEST <= value < _LARGEST:
            raise _refusal(name, "a whole number of at most 64 bits", value)
        if isinstance(value, str):
            try:
                value.encode()
            except UnicodeEncodeError as error:
                raise _refusal(name, "text that UTF-8 can hold", value) from error
        return value


#: What databases and most programs hold as a whole number ends before this one.
_LARGEST: Final = 2**63


def finite(number: float) -> bool:
    """Whether a float can hold the number."""
    try:
        return math.isfinite(number)
    except OverflowError:
        return False


class _Moment(Codec):
    """A date or a date-time. Text is sent as it is when it has the form that RFC 3339 gives it."""

    def __init__(self, what: str, kind: type[datetime.date], form: str) -> None:
        self.what = what
        self.kind = kind
        self.form = re.compile(form, re.ASCII)

    def read(self, value: Any) -> Any:
        if isinstance(value, str):
            try:
                read = self.kind.fromisoformat(value)
            except ValueError:
                return value
            # Close's newer objects leave the zone out: what they say is in UTC.
            return (
                read.replace(tzinfo=datetime.UTC)
                if isinstance(read, datetime.datetime) and read.tzinfo is None
                else read
            )
        return value

    def matches(self, value: Any) -> bool:
        return isinstance(value, str) and self.form.fullmatch(value) is not None

    def write(self, name: str, value: Any) -> Any:
        # A datetime is a date to Python, but sending one as a date would lose its time.
        if isinstance(value, self.kind) and (
            self.kind is datetime.datetime or not isinstance(value, datetime.datetime)
        ):
            try:
                value = value.isoformat()
            except Exception as error:
                # The time zone is the caller's, and may raise anything.
                raise _refusal(name, self.what, value) from error
        elif isinstance(value, str):
            value = scalar(value)
        if not self.matches(value):
            raise _refusal(name, self.what, value)
        if self.kind is datetime.date and self.read(value) is value:
            raise _refusal(name, f"{self.what} that exists", value)
        return value


class Words(_Plain):
    """One of a closed list of words; a word that is not on it can be read, but not written."""

    def __init__(self, *words: str) -> None:
        super().__init__("one of " + ", ".join(repr(word) for word in words), str)
        self.words = frozenset(words)

    def write(self, name: str, value: Any) -> Any:
        word = scalar(value)
        if not isinstance(word, str) or word not in self.words:
            raise _refusal(name, self.what, value)
        return word


class ListOf(Codec):
    """A list of one kind."""

    live = True

    def __init__(self, item: Codec) -> None:
        self.item = item

    def read(self, value: Any) -> Any:
        if not isinstance(value, list) or isinstance(self.item, _Plain):
            return value
        items = [self.item.read(item) for item in value]
        if all(map(is_, items, value)):
            return value
        if any(isinstance(item, Described) for item in value):
            # It was read before: whoever has it goes on changing this one.
            value[:] = items
            return value
        return items

    def matches(self, value: Any) -> bool:
        return isinstance(value, list)

    def write(self, name: str, value: Any) -> Any:
        items = listed(value)
        if items is None:
            raise _refusal(name, "a list", value)
        return [self.item.write(f"{name}[{place}]", item) for place, item in enumerate(items)]


class Nested(Codec):
    """An object that has a model of its own, which is loaded when it is first read or written."""

    live = True

    def __init__(self, module: str, name: str) -> None:
        self.module = module
        self.name = name
        self._model: type[Model] | None = None

    @property
    def model(self) -> type[Model]:
        if self._model is None:
            self._model = getattr(import_module(f"{__package__}.models.{self.module}"), self.name)
        return self._model

    def read(self, value: Any) -> Any:
        return (
            self.model.from_dict(value) if isinstance(value, dict) and not isinstance(value, Model) else value
        )

    def matches(self, value: Any) -> bool:
        return isinstance(value, dict) and self.model._REQUIRED <= value.keys()

    def write(self, name: str, value: Any) -> Any:
        if isinstance(value, self.model):
            return value
        if not isinstance(value, Mapping):
            raise _refusal(name, f"{self.name} or a mapping", value)
        try:
            return self.model.checked(self._without_answers_own(value))
        except InvalidRequest as error:
            msg = f"{name}.{error}"
            raise InvalidRequest(msg) from None

    def _without_answers_own(self, value: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return an item of an answer without what only answers have: keys that can't be sent, and null for no value."""
        model, answers = self.model, list(self.model._answers())
        if isinstance(value, Model) and isinstance(value, tuple(answers)):
            # Read, so that objects in it are known as items of an answer, too.
            kept = {key: value._read(key) for key in value if model._takes(key)}
        elif (
            answer := next((one for one in answers if one._REQUIRED and one._REQUIRED <= value.keys()), None)
        ) is not None:
            kept = {key: item for key, item in value.items() if key not in answer._READ_ONLY}
        else:
            return value
        return {key: item for key, item in kept.items() if item is not None or model._takes_null(key)}


class OneOf(Codec):
    """A value of one of several kinds."""

    def __init__(self, *kinds: Codec) -> None:
        self.kinds = kinds
        self.live = any(kind.live for kind in kinds)
        others = [kind for kind in kinds if kind is not NULL]
        self._only = others[0] if len(others) == 1 else None

    def read(self, value: Any) -> Any:
        if self._only is not None:
            return self._only.read(value)
        fitting = [kind for kind in self.kinds if kind.matches(value)]
        if not fitting:
            return value
        # Where one object's keys are a part of another's, the one that asks for more is meant.
        return max(
            fitting, key=lambda kind: len(kind.model._REQUIRED) if isinstance(kind, Nested) else 0
        ).read(value)

    def matches(self, value: Any) -> bool:
        return any(kind.matches(value) for kind in self.kinds)

    def write(self, name: str, value: Any) -> Any:
        refusals = []
        for kind in self.kinds:
            try:
                return kind.write(name, value)
            except InvalidRequest as error:
                refusals.append(error)
        wanted = " or ".join(kind.what for kind in self.kinds if isinstance(kind, (_Plain, _Moment)))
        if len(self.kinds) == 2 and value is not None and NULL in self.kinds:
            raise refusals[self.kinds[0] is NULL]
        raise _refusal(name, wanted or "another kind of value", value)


def _refusal(name: str, wanted: str, value: Any) -> InvalidRequest:
    if isinstance(value, Described):
        hint = hints.of_object(name, value) if wanted in (_ID, STR.what) else ""
        return InvalidRequest(f"{name} takes {wanted}, not a whole {type(value).__name__}{hint}")
    return InvalidRequest(f"{name} takes {wanted}, not {brief(value)}")


_DAY = r"\d{4}-\d\d-\d\d"
ANY: Final = Codec()
NULL: Final = _Plain("None", type(None))
STR: Final = _Plain("a string", str)
INT: Final = _Plain("a whole number", int, built_in=whole)
NUMBER: Final = _Plain("a number", int, float, built_in=number)
BOOL: Final = _Plain("True or False", bool)
DATE: Final = _Moment("a date (YYYY-MM-DD)", datetime.date, _DAY)
DATETIME: Final = _Moment(
    "a datetime with a time zone",
    datetime.datetime,
    _DAY + r"[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)",
)


class _ExtraValue(Codec):
    """The value of a key known only by its pattern: a single value, or a list of such."""

    def __init__(self, *, single: bool) -> None:
        self.single = single

    def write(self, name: str, value: Any) -> Any:
        value = scalar(value)
        if isinstance(value, datetime.datetime):
            return DATETIME.write(name, value)
        if isinstance(value, datetime.date):
            return DATE.write(name, value)
        if value is None or isinstance(value, bool):
            return value
        if not self.single and (items := listed(value)) is not None:
            return [SINGLE.write(f"{name}[{place}]", item) for place, item in enumerate(items)]
        return _SCALAR.write(name, value)


_SCALAR: Final = _Plain("text, a number, a date, a list of them, or None", str, int, float, built_in=number)
SINGLE: Final = _ExtraValue(single=True)
EXTRA: Final = _ExtraValue(single=False)


class Field(Generic[T]):
    """One described field of a model."""

    def __init__(self, name: str, codec: Codec) -> None:
        self.name = name
        self.codec = codec

    @overload
    def __get__(self, model: None, owner: type[Described]) -> Self: ...
    @overload
    def __get__(self, model: Described, owner: type[Described]) -> T: ...
    def __get__(self, model: Described | None, owner: type[Described]) -> Self | T:
        if model is None:
            return self
        return self._value(model, owner)

    def _value(self, model: Any, owner: type[Described]) -> T:
        try:
            value = model[self.name]
        except KeyError:
            msg = f"{self.name} did not come with this {owner.__name__}"
            raise MissingField(msg) from None
        if value is None:
            return cast("T", value)
        result = self.codec.read(value)
        if self.codec.live and result is not value:
            model._put(self.name, result)
        return cast("T", result)

    def __set__(self, model: Described, value: T | Unset) -> None:
        if isinstance(value, Unset):
            model._body.pop(self.name, None)
        else:
            model._put(self.name, self.codec.write(self.name, value))


class _ByKey:
    """Says how custom fields are read, where a model has no field of this name."""

    def __get__(self, model: Described | None, owner: type[Described]) -> Self:
        if model is None:
            return self
        msg = (
            f"{owner.__name__} has no attribute 'custom': a custom field's value is read by its key, "
            '["custom.cf_..."], or by its name: close.custom_fields.opportunity().of(opportunity)["Tier"]'
        )
        raise MissingField(msg)


#: The classes that all models are made of; filled when they are there.
_SHARED: Final[set[type]] = set()


class Described:
    """A JSON object of the description, of whatever form."""

    __slots__ = ()

    #: The described fields by their Python names.
    _FIELDS: ClassVar[Mapping[str, Field[Any]]] = {}
    #: The described fields by their JSON names, also those that a subclass replaced by something else.
    _BY_NAME: ClassVar[Mapping[str, Field[Any]]] = {}
    #: The JSON names that the description requires.
    _REQUIRED: ClassVar[frozenset[str]] = frozenset()
    #: The JSON names of what Close sets by itself, where a request takes objects of this kind back.
    _READ_ONLY: ClassVar[frozenset[str]] = frozenset()
    #: For a body that Close takes with described keys only: the pattern of further keys, None where there are none.
    _EXTRA_KEYS: ClassVar[re.Pattern[str] | None] = None
    #: For an object to be sent: module and name of each model as which answers have it.
    _ANSWERED_AS: ClassVar[tuple[tuple[str, str], ...]] = ()

    if not TYPE_CHECKING:
        custom = _ByKey()

    def __init_subclass__(cls, **arguments: Any) -> None:
        super().__init_subclass__(**arguments)
        shared = set().union(*(vars(base) for base in cls.__mro__ if base in _SHARED)) - {"custom"}
        fields: dict[str, Field[Any]] = {}
        for base in reversed(cls.__mro__):
            for name, value in vars(base).items():
                if isinstance(value, Field):
                    if name in shared:
                        msg = f"{cls.__name__}.{name} would hide what every model has under this name: call it {name}_"
                        raise TypeError(msg)
                    fields[name] = value
                elif name in fields:
                    del fields[name]
        known = {
            field.name: field
            for base in cls.__mro__[:0:-1]
            for field in getattr(base, "_FIELDS", {}).values()
        }
        cls._FIELDS = fields
        cls._BY_NAME = {**known, **{field.name: field for field in fields.values()}}

    @property
    def _body(self) -> dict[str, Any]:
        """The JSON object, with what was read of it in the place of its JSON."""
        raise NotImplementedError

    def _put(self, name: str, value: Any) -> None:
        """Store a value that was read or checked."""
        raise NotImplementedError

    @classmethod
    def _answers(cls) -> Iterator[type[Model]]:
        """Yield the models as which answers have these objects."""
        for module, name in cls._ANSWERED_AS:
            yield getattr(import_module(f"{__package__}.models.{module}"), name)

    @classmethod
    def _takes(cls, key: str) -> bool:
        return key in cls._BY_NAME or (cls._EXTRA_KEYS is not None and bool(cls._EXTRA_KEYS.fullmatch(key)))

    @classmethod
    def _takes_null(cls, key: str) -> bool:
        known = cls._BY_NAME.get(key)
        return known is None or known.codec.matches(None)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Give the model of a JSON object, whatever it holds.

        Raises:
            TypeError: `source` is not a JSON object.
        """
        raise NotImplementedError

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON object; what was read and not changed comes back as it came."""
        return cast("dict[str, Any]", _plain(self._body))

    @property
    def additional_properties(self) -> MutableMapping[str, Any]:
        """The keys that the description does not name, as a live view."""
        return _Extras(self)

    @additional_properties.setter
    def additional_properties(self, values: Mapping[str, Any]) -> None:
        view = _Extras(self)
        view.clear()
        view.update(values)

    def __reduce__(self) -> tuple[Any, ...]:
        state: Any = object.__getstate__(self)
        if isinstance(state, tuple):
            state[1].pop("_body", None)
        return _again, (type(self), dict(self._body)), state

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{key}={value!r}' for key, value in self._body.items())})"


def _again(kind: type[M], body: dict[str, Any]) -> M:
    """Return a model that was pickled or copied."""
    return kind.from_dict(body)


def _object(kind: type, source: object) -> Mapping[str, Any]:
    if type(source) is dict or isinstance(source, Mapping):
        return cast("Mapping[str, Any]", source)
    msg = f"{kind.__name__} is a JSON object, not {type(source).__name__}"
    raise TypeError(msg)


class Model(Described, dict[str, Any]):
    """A JSON object of the description: a dict of what came, kept whole.

    Described fields are attributes, typed as they are read, and every key, described or not, can be had with
    `model["key"]` and comes back from `to_dict()` as it was. Reading a described field that did not come raises
    MissingField; `"key" in model` tells. As a dict it goes wherever JSON does: to json, pandas, templates. Its own methods
    change nothing in Close. A field that is called like one of them has an underscore at its end as an attribute
    (`model.values_` for `model["values"]`).
    """

    __slots__ = ()

    #: Whether the description closes the object to keys it does not name.
    _STRICT: ClassVar[bool] = False
    #: Keys of which one request can carry only one.
    _ONE_OF: ClassVar[tuple[str, ...]] = ()
    #: Endings by which keys mean different things done to one field, so that one request can carry only one of them.
    _EXCLUSIVE: ClassVar[tuple[str, ...]] = ()

    @property
    def _body(self) -> dict[str, Any]:
        return self

    def _put(self, name: str, value: Any) -> None:
        super().__setitem__(name, value)

    def _read(self, key: str) -> Any:
        """Return what is under a key as its field reads it; without a field as it came."""
        known = self._BY_NAME.get(key)
        return self[key] if known is None else known._value(self, type(self))

    def _fill(self, source: Mapping[str, Any] | Iterable[tuple[str, Any]], values: dict[str, Any]) -> None:
        self.update(source)
        for name, value in values.items():
            if value is not UNSET:
                setattr(self, name, value)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Give the model of a JSON object, whatever it holds.

        Raises:
            TypeError: `source` is not a JSON object.
        """
        self = cls.__new__(cls)
        dict.update(self, _object(cls, source))
        return self

    @classmethod
    def checked(cls, source: Mapping[str, Any]) -> Self:
        """Give the model of JSON that is to be sent.

        Raises:
            InvalidRequest: A key or value is not one that Close documents.
        """
        self = cls.__new__(cls)
        for key, value in source.items():
            if (known := cls._BY_NAME.get(key)) is not None:
                known.__set__(self, value)
            else:
                self[key] = value
        return self.check()

    def check(self) -> Self:
        """Return the model itself if it has what the description requires, and nothing that does not go together.

        Raises:
            InvalidRequest: Something is missing, or contradicts something else.
        """
        if self._STRICT and not self._REQUIRED <= self.keys():
            msg = f"{', '.join(sorted(self._REQUIRED - self.keys()))} must be given"
            raise InvalidRequest(msg)
        if len(given := [key for key in self._ONE_OF if key in self]) > 1:
            msg = f"{' and '.join(given)} contradict each other in one request: give one of them"
            raise InvalidRequest(msg)
        return self

    def add_keys(self, *mappings: Mapping[str, Any]) -> Self:
        """Add keys that are not described by name, such as `custom.cf_...`, and give the model itself.

        Raises:
            InvalidRequest: A key comes twice, is not one that Close takes, contradicts another, or its value can't be sent;
                or what holds it is no mapping.
        """
        for mapping in mappings:
            if isinstance(mapping, Model) and not mapping._STRICT:
                msg = f"A whole {type(mapping).__name__} is no change: name the fields to set, such as name=..., alone"
                raise InvalidRequest(msg)
            if not isinstance(mapping, Mapping):
                raise _refusal(type(self).__name__, "mappings such as a CustomField's changes", mapping)
            for key, value in mapping.items():
                if key in self:
                    msg = f"{key} is given twice in one request{hints.of_second(key)}"
                    raise InvalidRequest(msg)
                self[key] = value
        return self

    def __setitem__(self, key: str, value: Any) -> None:
        super().__setitem__(key, self._checked_extra(key, value) if self._STRICT else value)

    def update(self, *sources: Any, **values: Any) -> None:
        """Set keys of this object, as dict.update does, checked as they are one by one. Nothing is sent."""
        for key, value in dict(*sources, **values).items():
            self[key] = value

    def setdefault(self, key: str, default: Any = None, /) -> Any:
        """Give the value of a key, after setting it where there is none."""
        if key not in self:
            self[key] = default
        return self[key]

    def __ior__(self, other: Any) -> Self:  # type: ignore[override,misc]  # dict's is overloaded
        self.update(other)
        return self

    def copy(self) -> Self:
        """Give another model with the same keys."""
        return copy.copy(self)

    def _checked_extra(self, key: str, value: Any) -> Any:
        if isinstance(key, str) and (known := self._BY_NAME.get(key)) is not None:
            return known.codec.write(key, value)
        if not isinstance(key, str) or self._EXTRA_KEYS is None or not self._EXTRA_KEYS.fullmatch(key):
            kind = type(self)
            msg = f"{brief(key)} is not a key that Close documents for {kind.__name__}{hints.of_unknown_key(kind, key)}"
            raise InvalidRequest(msg)
        stem = self._stem(key)
        for other in self:
            if other != key and self._EXCLUSIVE and self._stem(other) == stem:
                msg = f"{other} and {key} contradict each other in one request"
                raise InvalidRequest(msg)
        if key != stem:
            return STR.write(key, value)
        return EXTRA.write(key, value)

    def _stem(self, key: str) -> str:
        return next((key.removesuffix(ending) for ending in self._EXCLUSIVE if key.endswith(ending)), key)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Described):
            return type(other) is type(self) and _plain(self) == _plain(other)
        return _plain(self) == _plain(dict(other)) if isinstance(other, Mapping) else NotImplemented

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = dict.__hash__  # none: equal models could be made unequal


class ListModel(Described, Sequence[T]):
    """A page of a list: a sequence of its objects, with what the answer says beside them as attributes."""

    __slots__ = ("_body",)

    _body: dict[str, Any]

    def _put(self, name: str, value: Any) -> None:
        self._body[name] = value

    def _fill(self, source: Mapping[str, Any] | Iterable[tuple[str, Any]], values: dict[str, Any]) -> None:
        self._body = dict(source)
        for name, value in values.items():
            if value is not UNSET:
                setattr(self, name, value)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Give the page of a JSON object, whatever it holds.

        Raises:
            TypeError: `source` is not a JSON object.
        """
        self = cls.__new__(cls)
        self._body = dict(_object(cls, source))
        return self

    def _objects(self) -> list[T]:
        found = self._BY_NAME["data"]._value(self, type(self))
        if not isinstance(found, list):
            msg = f"data did not come as a list with this {type(self).__name__}"
            raise MissingField(msg)
        return cast("list[T]", found)

    @overload
    def __getitem__(self, index: SupportsIndex) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: Any) -> Any:
        return self._body[index] if isinstance(index, str) else self._objects()[index]

    def __iter__(self) -> Iterator[T]:
        return iter(self._objects())

    def __len__(self) -> int:
        return len(self._objects())

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.to_dict() == cast("Self", other).to_dict()

    __hash__ = None  # type: ignore[assignment]  # mutable, so equal pages can't promise equal hashes


class Custom(Field[Any]):
    """One custom field in a Partial, by its id (`cf_...`). Read, it gives UNSET where the object has no value for it.

    Raises:
        InvalidRequest: `id` is not a custom field's id.
    """

    def __init__(self, id: str) -> None:
        if not isinstance(id, str) or not _CUSTOM_FIELD.fullmatch(id):
            raise _refusal("Custom", "a custom field's id (cf_...)", id)
        super().__init__(f"custom.{id}", ANY)

    def _value(self, model: Any, owner: type[Described]) -> Any:
        return model.get(self.name, UNSET)


class AllCustom(Custom):
    """All custom fields in a Partial. Read, it gives what is set, by id."""

    def __init__(self) -> None:
        Field.__init__(self, "custom", ANY)

    def _value(self, model: Any, owner: type[Described]) -> dict[str, Any]:
        start = "custom."
        return {key.removeprefix(start): value for key, value in model.items() if key.startswith(start)}


_CUSTOM_FIELD = re.compile(r"[a-z]?cf_[A-Za-z0-9]+", re.ASCII)


class Partial(Model):
    """An object of which only chosen fields were asked for; a base for classes of yours.

        class Deal(Partial):
            id = Opportunity.id
            value = Opportunity.value
            plan = Custom("cf_...")

        for deal in close.opportunities.only(Deal).iterate(): ...

    Type checkers know the chosen fields and no others. Source: https://developer.close.com/api/overview/fields
    """

    __slots__ = ()

    @classmethod
    def field_names(cls) -> list[str]:
        """Give the chosen fields as `_fields` takes them."""
        return list(dict.fromkeys(field.name for field in cls._FIELDS.values()))


_SHARED.update(Model.__mro__, ListModel.__mro__, Partial.__mro__)


class _Extras(MutableMapping[str, Any]):
    def __init__(self, model: Described) -> None:
        self._model = model
        self._known = model._BY_NAME

    def __getitem__(self, key: str) -> Any:
        if key in self._known:
            raise KeyError(key)
        return self._model._body[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self._model._body[key] = value

    def __delitem__(self, key: str) -> None:
        if key in self._known:
            raise KeyError(key)
        del self._model._body[key]

    def __iter__(self) -> Iterator[str]:
        return iter([key for key in self._model._body if key not in self._known])

    def __len__(self) -> int:
        return sum(key not in self._known for key in self._model._body)

    def __repr__(self) -> str:
        return repr(dict(self))


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


__all__ = [
    "ATTEMPTS",
    "EXTRA",
    "JSON",
    "SINGLE",
    "STR",
    "UNSET",
    "AllCustom",
    "Custom",
    "Described",
    "Field",
    "ListModel",
    "Model",
    "Operation",
    "Paging",
    "Partial",
    "Repeat",
    "Response",
    "Unset",
]
