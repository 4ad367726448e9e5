"""UNSET: the value of an argument that was not passed."""

from __future__ import annotations

from typing import ClassVar, Final, Literal, final


@final
class Unset:
    """The type of UNSET: "not passed", as distinct from None, which is sent as null."""

    _only: ClassVar[Unset | None] = None

    def __new__(cls) -> Unset:
        if cls._only is None:
            cls._only = super().__new__(cls)
        return cls._only

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()

__all__ = ["UNSET", "Unset"]
