# pyright: reportPrivateUsage=false
"""JSON objects of the description: tolerant mappings for responses, strict ones for bodies."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any, ClassVar, Final, Self, SupportsIndex, TypeVar, cast, overload

from .codecs import EXTRA, STR, Codec, refusal
from .errors import InvalidRequest, MissingField
from .fields import SHARED, Described, absent, plain
from .text import brief
from .unset import UNSET

T = TypeVar("T")


def _object(kind: type, source: object) -> Mapping[str, Any]:
    if isinstance(source, Mapping):
        return cast("Mapping[str, Any]", source)
    msg = f"{kind.__name__} is a JSON object, not {type(source).__name__}"
    raise TypeError(msg)


#: What a model without a source is made from: the only empty tuple, so that falsy things are not taken for it.
_NOTHING: Final[tuple[()]] = ()


class Model(Described, dict[str, Any]):
    """A JSON object of the description, as a dict with every key of the response.

    Described fields are typed attributes. Every key, described or not, is also an item (`model["key"]`) and is returned
    unchanged by `to_dict()`. Reading a described field that is missing from the response raises MissingField; test with
    `"key" in model`. Being a dict, a model can be passed to json, pandas and templates. Its methods change nothing in
    Close. A field named like one of them has an underscore at the end of its attribute (`model.values_` for
    `model["values"]`).
    """

    __slots__ = ()

    #: Whether the description allows described keys only.
    _STRICT: ClassVar[bool] = False
    #: Keys of which a request can have only one.
    _ONE_OF: ClassVar[tuple[str, ...]] = ()
    #: Endings of keys that change the same field in different ways, so that a request can have only one of them.
    _EXCLUSIVE: ClassVar[tuple[str, ...]] = ()

    @property
    def _body(self) -> dict[str, Any]:
        return self

    def _put(self, name: str, value: Any) -> None:
        dict.__setitem__(self, name, value)

    def _read(self, key: str) -> Any:
        """Return the value of a key as its field reads it; unchanged if no field is described for it."""
        known = self._BY_NAME.get(key)
        return self[key] if known is None else known.__get__(self, type(self))

    def _fill(self, source: Mapping[str, Any] | Iterable[tuple[str, Any]], values: dict[str, Any]) -> None:
        if source is not _NOTHING:
            self.update(source)
        for name, value in values.items():
            if value is not UNSET:
                setattr(self, name, value)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Return the model of a JSON object, whatever its keys and values.

        Raises:
            TypeError: `source` is not a JSON object.
        """
        self = cls.__new__(cls)
        dict.update(self, source if type(source) is dict else _object(cls, source))
        return self

    @classmethod
    def checked(cls, source: Mapping[str, Any]) -> Self:
        """Return the model of a JSON object that is to be sent.

        Raises:
            InvalidRequest: Close documents no such key, or no such value for it; or it is no JSON object.
        """
        if not isinstance(source, Mapping):
            raise refusal(cls.__name__, "a mapping", source)
        self = cls.__new__(cls)
        for key, value in source.items():
            if (known := cls._BY_NAME.get(key)) is not None:
                known.__set__(self, value)
            else:
                self[key] = value
        return self.check()

    def check(self) -> Self:
        """Return the model itself if it has every key that the description requires, and none that contradict.

        Raises:
            InvalidRequest: A required key is missing, or two keys contradict each other.
        """
        if self._STRICT and not self.keys() >= self._REQUIRED:
            msg = f"{', '.join(sorted(self._REQUIRED - self.keys()))} must be given"
            raise InvalidRequest(msg)
        if len(found := [key for key in self._ONE_OF if key in self]) > 1:
            msg = f"{' and '.join(found)} contradict each other in one request: use one of them"
            raise InvalidRequest(msg)
        return self

    def add_keys(self, *mappings: Mapping[str, Any]) -> Self:
        """Add keys that are described by a pattern, such as `custom.cf_...`, and return the model itself.

        Raises:
            InvalidRequest: A key is passed twice, is not one that Close takes or contradicts another one; its value
                can't be sent; or an argument is not a mapping.
        """
        for mapping in mappings:
            if isinstance(mapping, Model) and not mapping._STRICT:
                msg = f"A whole {type(mapping).__name__} is no change: name the fields to set, such as name=..., alone"
                raise InvalidRequest(msg)
            if not isinstance(mapping, Mapping):
                raise refusal(type(self).__name__, "mappings such as a CustomField's changes", mapping)
            for key, value in mapping.items():
                if key in self:
                    from . import hints  # imported for errors alone

                    msg = f"{key} is given twice in one request{hints.of_second(key)}"
                    raise InvalidRequest(msg)
                self[key] = value
        return self

    def __missing__(self, key: Any) -> Any:
        raise absent(self, key)

    def __setitem__(self, key: str, value: Any) -> None:
        super().__setitem__(key, self._checked_extra(key, value) if self._STRICT else value)

    def update(self, *sources: Any, **values: Any) -> None:
        """Set keys of this object, as dict.update does; each is checked. Nothing is sent."""
        for key, value in dict(*sources, **values).items():
            self[key] = value

    def setdefault(self, key: str, default: Any = None, /) -> Any:
        """Return the value of a key, after setting it to `default` if the key is missing."""
        if key not in self:
            self[key] = default
        return self[key]

    def __ior__(self, other: Any) -> Self:  # type: ignore[override,misc]  # dict's is overloaded
        self.update(other)
        return self

    def copy(self) -> Self:
        """Return another model with the same keys and values."""
        return copy.copy(self)

    def _checked_extra(self, key: str, value: Any) -> Any:
        if isinstance(key, str) and (known := self._BY_NAME.get(key)) is not None:
            return known.codec.write(key, value)
        if not isinstance(key, str) or self._EXTRA_KEYS is None or not self._EXTRA_KEYS.fullmatch(key):
            from . import hints

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
            return type(other) is type(self) and plain(self) == plain(other)
        return plain(self) == plain(dict(other)) if isinstance(other, Mapping) else NotImplemented

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = dict.__hash__  # none: equal models could be made unequal


class ListModel(Described, Sequence[T]):
    """A page of a list: a sequence of its objects, with the other keys of the response as attributes."""

    __slots__ = ("_body",)

    _body: dict[str, Any]

    def _put(self, name: str, value: Any) -> None:
        self._body[name] = value

    def _fill(self, source: Mapping[str, Any] | Iterable[tuple[str, Any]], values: dict[str, Any]) -> None:
        self._body = dict(source)  # pyright: ignore[reportIncompatibleMethodOverride]  # a slot, not a property
        for name, value in values.items():
            if value is not UNSET:
                setattr(self, name, value)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Return the page of a JSON object, whatever its keys and values.

        Raises:
            TypeError: `source` is not a JSON object.
        """
        self = cls.__new__(cls)
        self._body = dict(_object(cls, source))
        return self

    def _objects(self) -> list[T]:
        found = self._BY_NAME["data"].__get__(self, type(self))
        if not isinstance(found, list):
            msg = f"data did not come as a list with this {type(self).__name__}"
            raise MissingField(msg)
        return cast("list[T]", found)

    @overload
    def __getitem__(self, index: SupportsIndex) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: Any) -> Any:
        if not isinstance(index, str):
            return self._objects()[index]
        if index not in self._body:
            raise absent(self, index)
        return self._body[index]

    def __iter__(self) -> Iterator[T]:
        return iter(self._objects())

    def __len__(self) -> int:
        return len(self._objects())

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.to_dict() == cast("Self", other).to_dict()

    __hash__ = None  # type: ignore[assignment]  # mutable, so equal pages can't promise equal hashes


class Nested(Codec):
    """An object that has a model of its own, which is imported when it is first read or written.

    Args:
        package: The package that has the model.
        name: The model's name.
    """

    live = True

    def __init__(self, package: str, name: str) -> None:
        self.package = package
        self.name = name
        self._model: type[Model] | None = None
        self.reader = self._read

    @property
    def model(self) -> type[Model]:
        """The class, imported when it is first needed."""
        model = self._model
        if model is None:
            model = self._model = cast("type[Model]", getattr(import_module(self.package), self.name))
        return model

    @property
    def required_keys(self) -> int:
        """How many keys an object of this class must have."""
        return len(self.model._REQUIRED)

    def _read(self, value: Any) -> Any:
        if type(value) is dict:
            # As `from_dict` does it, without another call: a page has hundreds of objects.
            model = self._model or self.model
            read = model.__new__(model)
            dict.update(read, value)
            return read
        if isinstance(value, dict) and not isinstance(value, Model):
            return self.model.from_dict(value)
        return value

    def matches(self, value: Any) -> bool:
        return isinstance(value, dict) and value.keys() >= self.model._REQUIRED

    def write(self, name: str, value: Any) -> Any:
        if isinstance(value, self.model):
            return value
        if not isinstance(value, Mapping):
            raise refusal(name, f"{self.name} or a mapping", value)
        try:
            return self.model.checked(self._without_response_keys(value))
        except InvalidRequest as error:
            msg = f"{name}.{error}"
            raise InvalidRequest(msg) from None

    def _without_response_keys(self, value: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return an object of a response without what requests don't take: read-only keys, and null for no value."""
        model, answers = self.model, list(self.model._answers())
        if isinstance(value, Model) and isinstance(value, tuple(answers)):
            # Values are read, so that objects inside them are recognized as parts of a response, too.
            kept = {key: value._read(key) for key in value if model._takes(key)}
        elif fitting := [one for one in answers if one._REQUIRED and value.keys() >= one._REQUIRED]:
            read_only = frozenset[str]().union(*(one._READ_ONLY for one in fitting))
            kept = {key: item for key, item in value.items() if key not in read_only or model._takes(key)}
        else:
            return value
        return {key: item for key, item in kept.items() if item is not None or model._takes_null(key)}


SHARED.update(Model.__mro__, ListModel.__mro__)
