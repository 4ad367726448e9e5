"""Paths of the description, and which of them a request's path fits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from .operations import Operation


@dataclass(frozen=True, slots=True)
class PathTemplate:
    """A path with its operations.

    Attributes:
        path: The path below the base address, with names in braces.
        segments: Its parts between slashes.
        operations: The operations by method.
        words: For parameters that are one of several words, those words. What an id looks like is left open.
    """

    path: str
    segments: tuple[str, ...]
    operations: Mapping[str, Operation]
    words: Mapping[str, frozenset[str]]

    @property
    def fixed(self) -> str:
        """The path up to its first parameter."""
        return self.path.partition("{")[0]

    @property
    def parameters(self) -> int:
        """The number of its parameters; of two paths that fit, the one with fewer counts."""
        return sum(segment.startswith("{") for segment in self.segments)

    def match(self, segments: Sequence[str]) -> dict[str, str] | None:
        """Return the values of the path's parameters if decoded segments fit it, else None."""
        values: dict[str, str] = {}
        for sent, expected in zip(segments, self.segments, strict=True):
            if not expected.startswith("{"):
                if sent != expected:
                    return None
            elif sent:
                values[expected[1:-1]] = sent
            else:
                return None
        return values

    def describes(self, values: Mapping[str, str]) -> bool:
        """Whether each parameter that is one of several words has one of them."""
        return all(values[name] in words for name, words in self.words.items())


class PathIndex:
    """Finds templates by path."""

    def __init__(self, templates: Iterable[PathTemplate]) -> None:
        # By their length and first word: there are hundreds of paths, and each request is looked up among them.
        self._alike: dict[tuple[int, str], list[PathTemplate]] = {}
        for template in sorted(templates, key=lambda template: template.parameters):
            self._alike.setdefault(_start(template.segments), []).append(template)

    def find(self, path: str) -> Iterator[tuple[PathTemplate, dict[str, str]]]:
        """Return the templates that a path fits, those with fewer parameters first, with the parameters' values.

        Args:
            path: The path below the base address, percent-encoded. Segments are taken literally: `..` leads nowhere,
                and `%2F` separates nothing.
        """
        segments = [unquote(segment) for segment in path.split("/")] if "%" in path else path.split("/")
        for template in self._alike.get(_start(segments), ()):
            if (values := template.match(segments)) is not None:
                yield template, values


def _start(segments: Sequence[str]) -> tuple[int, str]:
    """Return what a path and its template have in common: no path of the description begins with a parameter."""
    return len(segments), segments[1] if len(segments) > 1 else ""
