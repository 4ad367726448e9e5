# pyright: reportPrivateUsage=false, reportConstantRedefinition=false
"""Described fields as descriptors, and the base of the models that have them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from importlib import import_module
from operator import itemgetter
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Self, TypeVar, cast, overload

from .codecs import Codec, JsonObject
from .errors import MissingField
from .unset import Unset

T = TypeVar("T")
M = TypeVar("M", bound="Described")

#: Keys of objects whose values nobody else may know: of webhooks, and of forms that files are uploaded with.
SECRET: Final = frozenset({"signature_key", "policy", "signature"})


#: The keys that fields read with, by their identity.
_KEYS: Final[dict[int, str]] = {}


def _key(name: str) -> str:
    """Return a text that equals a name and is no other object, so that `absent` knows who asks.

    A subclass of str would say so as well, and takes a dictionary a third longer to find.
    """
    key = bytes(name, "utf-8").decode()
    return _KEYS.setdefault(id(key), key)


def absent(model: Described, key: Any) -> KeyError | MissingField:
    """Return the error for a key that a model does not have: `MissingField` for an attribute, else a KeyError."""
    if _KEYS.get(id(key)) is key:
        return MissingField(f"{key} did not come with this {type(model).__name__}")
    return KeyError(key)


if TYPE_CHECKING:

    class _Property:
        def __init__(self, fget: Callable[[Any], Any], fset: Callable[[Any, Any], None]) -> None: ...
else:
    _Property = property


class Field(_Property, Generic[T]):
    """A described field of a model.

    It is a property, whose access costs no Python of its own; of plain values `itemgetter` is the whole reader.
    """

    def __init__(self, name: str, codec: Codec) -> None:
        self.name = name
        self.codec = codec
        super().__init__(self._reader(), self._write)

    if TYPE_CHECKING:

        @overload
        def __get__(self, model: None, owner: type[Described]) -> Self: ...
        @overload
        def __get__(self, model: Described, owner: type[Described]) -> T: ...
        def __get__(self, model: Described | None, owner: type[Described]) -> Self | T: ...
        def __set__(self, model: Described, value: T | Unset) -> None: ...

    def _reader(self) -> Callable[[Any], Any]:
        """Return the function that reads this field of a model; what it has to do is decided here, once."""
        name, key, read = self.name, _key(self.name), self.codec.reader
        if read is None:
            return itemgetter(key)
        if not self.codec.live:
            return lambda model: None if (value := model[key]) is None else read(value)

        def read_and_keep(model: Any) -> Any:
            if (value := model[key]) is None:
                return None
            result = read(value)
            if result is not value:
                model._put(name, result)
            return result

        return read_and_keep

    def _write(self, model: Described, value: T | Unset) -> None:
        if isinstance(value, Unset):
            model._body.pop(self.name, None)
        else:
            model._put(self.name, self.codec.write(self.name, value))


class _ByKey:
    """Raise an error that says how custom fields are read, for models without a field named `custom`."""

    def __get__(self, model: Described | None, owner: type[Described]) -> Self:
        if model is None:
            return self
        msg = (
            f"{owner.__name__} has no attribute 'custom': a custom field's value is read by its key, "
            '["custom.cf_..."], or by its name: close.custom_fields.opportunity().of(opportunity)["Tier"]'
        )
        raise MissingField(msg)


#: The classes that all models derive from; each module that defines some adds them.
SHARED: Final[set[type]] = set()


class Described(JsonObject):
    """A JSON object of the description: a mapping (Model) or a page of a list (ListModel)."""

    __slots__ = ()

    #: The described fields by their Python names.
    _FIELDS: ClassVar[Mapping[str, Field[Any]]] = {}
    #: The described fields by their JSON names, including those that a subclass overrides.
    _BY_NAME: ClassVar[Mapping[str, Field[Any]]] = {}
    #: The keys that the description requires.
    _REQUIRED: ClassVar[frozenset[str]] = frozenset()
    #: The keys that Close sets by itself, for objects that can be sent back in a request.
    _READ_ONLY: ClassVar[frozenset[str]] = frozenset()
    #: For a body with described keys only: the pattern of keys that are not described by name, None if there are none.
    _EXTRA_KEYS: ClassVar[re.Pattern[str] | None] = None
    #: For an object of a request: package and name of each model that is the same object in a response.
    _ANSWERED_AS: ClassVar[tuple[tuple[str, str], ...]] = ()

    if not TYPE_CHECKING:
        custom = _ByKey()

    def __init_subclass__(cls, **arguments: Any) -> None:
        super().__init_subclass__(**arguments)
        shared = set().union(*(vars(base) for base in cls.__mro__ if base in SHARED)) - {"custom"}
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
        """The JSON object, in which values that were read have replaced their JSON."""
        raise NotImplementedError  # models and pages keep it differently

    def _put(self, name: str, value: Any) -> None:
        """Store a value that has been read or checked."""
        raise NotImplementedError  # models and pages keep it differently

    @classmethod
    def _answers(cls) -> Iterator[type[Described]]:
        """Yield the models that these objects have in responses."""
        for package, name in cls._ANSWERED_AS:
            yield getattr(import_module(package), name)

    @classmethod
    def _takes(cls, key: str) -> bool:
        return key in cls._BY_NAME or (cls._EXTRA_KEYS is not None and bool(cls._EXTRA_KEYS.fullmatch(key)))

    @classmethod
    def _takes_null(cls, key: str) -> bool:
        known = cls._BY_NAME.get(key)
        return known is None or known.codec.matches(None)

    @classmethod
    def from_dict(cls, source: Mapping[str, Any]) -> Self:
        """Return the model of a JSON object, whatever its keys and values.

        Raises:
            TypeError: `source` is not a JSON object.
        """
        raise NotImplementedError  # models and pages keep it differently

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object; values that were not changed are as the response had them."""
        return cast("dict[str, Any]", plain(self._body))

    @property
    def additional_properties(self) -> MutableMapping[str, Any]:
        """The keys that are not described, as a view: changing it changes the object."""
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
        values = (f"{key}={'...' if key in SECRET else repr(value)}" for key, value in self._body.items())
        return f"{type(self).__name__}({', '.join(values)})"


def _again(kind: type[M], body: dict[str, Any]) -> M:
    """Return a model that was pickled or copied, from its class and its keys."""
    return kind.from_dict(body)


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


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value
