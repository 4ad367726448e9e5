"""From a text in Close's search language to its tree.

The language is documented by examples alone: the `query` of https://developer.close.com/api/resources/opportunities/list,
Close's scripts (https://github.com/closeio/closeio-api-scripts), and the package closeio. What none of them shows is
refused, as another reading would answer wrongly.
"""

import re
from typing import Final, NoReturn

from .scope import SearchError
from .tree import (
    PLAIN_NAME,
    All,
    Any,
    Everything,
    Field,
    Has,
    Member,
    Node,
    Not,
    Related,
    Search,
    Value,
    Words,
)

#: Brackets and negations within each other; deeper ones mean nothing to people.
MAX_DEPTH: Final = 30
_BLANKS: Final = re.compile(r"\s*")
_QUOTED: Final = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_ESCAPED: Final = re.compile(r"\\([\"\\])")
# A word may have commas, and a name of a field may not.
_WORD: Final = re.compile(r'[^\s:"()<>=\[\]{}*]+')
_ITEM: Final = re.compile(r'[^\s:"()<>=\[\]{}*,]+')
_MOMENT: Final = re.compile(
    r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?(?=[\s(),]|$)",
    re.ASCII | re.IGNORECASE,
)
_OPERATOR: Final = re.compile(r"\s*(>=|<=|>|<|=|:)")
_IN: Final = re.compile(r"\s+(not\s+)?in\s*\(", re.IGNORECASE)
_AGO: Final = re.compile(r"\d+\s+\w+\s+ago\b", re.IGNORECASE)
_AND_OR: Final = re.compile(r"(and|or)(?=[\s(\")]|$)", re.IGNORECASE)
_NOT: Final = re.compile(r"not(?=[\s(\"])", re.IGNORECASE)
_SORT: Final = re.compile(r"-?[\w.]+(,-?[\w.]+)*(?=\s|$)")
_DIRECTIVE: Final = re.compile(r"(sort|slice)\s*:\s*", re.IGNORECASE)
_SLICE: Final = re.compile(r"(\d{1,6})/(\d{1,6})(?=\s|$)", re.ASCII)


def parse(text: str) -> Search:
    """Return the tree of a text.

    Raises:
        SearchError: It is no text of the language, or of a part of it that has no source.
    """
    return _Parser(text).search()


class _Parser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._depth = 0
        self._sort: tuple[str, ...] = ()
        self._slice: tuple[int, int] | None = None

    def search(self) -> Search:
        condition = self._any(top=True)
        self._blanks()
        if self._at < len(self._text):
            self._wrong(f"unexpected {self._text[self._at]!r}")
        return Search(condition, self._sort, self._slice)

    # --- conditions

    def _any(self, *, top: bool) -> Node:
        parts = [self._all(top=top)]
        while self._keyword("or"):
            parts.append(self._all(top=top))
        found = [part for part in parts if part is not None]
        if len(parts) > 1 and len(found) < len(parts):
            self._wrong("a condition is missing beside 'or'")
        if not found:
            # Nothing, or an order alone: everything.
            return Everything()
        return found[0] if len(found) == 1 else Any(tuple(found))

    def _all(self, *, top: bool) -> Node | None:
        """Return conditions that all have to be met, None if there are none."""
        parts: list[Node] = []
        joined = False
        while True:
            self._blanks()
            if top and self._directive():
                continue
            if self._at >= len(self._text) or self._text[self._at] == ")" or self._peek_or():
                break
            if self._keyword("and"):
                if not parts or joined:
                    self._wrong("a condition is missing before 'and'")
                joined = True
                continue
            parts.append(self._term())
            joined = False
        if joined:
            self._wrong("a condition is missing after 'and'")
        if not parts:
            return None
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _term(self) -> Node:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            self._wrong("brackets are nested too deeply")
        try:
            if found := _NOT.match(self._text, self._at):
                self._at = found.end()
                self._blanks()
                if self._at >= len(self._text):
                    self._wrong("a condition is missing after 'not'")
                return Not(self._term())
            if self._take("("):
                return self._group()
            return self._simple()
        finally:
            self._depth -= 1

    def _group(self) -> Node:
        inner = self._any(top=False)
        if inner == Everything() and self._text[: self._at].rstrip()[-1:] == "(":
            self._wrong("there is nothing in the brackets")
        self._blanks()
        if not self._take(")"):
            self._wrong("a bracket is not closed")
        return inner

    def _simple(self) -> Node:
        if self._take("*"):
            if (
                self._at < len(self._text)
                and not self._text[self._at].isspace()
                and self._text[self._at] not in "()"
            ):
                self._wrong("'*' stands alone")
            return Everything()
        start = self._at
        value = self._value(_WORD)
        if not value.quoted and self._text[self._at : self._at + 1] == "(":
            self._at += 1
            return Related(value.text, self._group())
        if PLAIN_NAME.fullmatch(value.text) or value.quoted:
            if found := _IN.match(self._text, self._at):
                self._at = found.end()
                listed = Field(value.text, "in", self._items())
                return Not(listed) if found[1] else listed
            if found := _OPERATOR.match(self._text, self._at):
                self._at = found.end()
                return self._field(value, found[1])
        if not value.quoted and value.text[0] in "-!":
            self._at = start
            self._wrong(f"{value.text[0]!r} before a word has no known meaning; 'not' negates")
        if not value.quoted and value.text.casefold() in {"not", "in"}:
            self._wrong(f"a condition is missing beside {value.text!r}")
        if self._text[self._at : self._at + 1] not in {"", ")"} and not self._text[self._at].isspace():
            self._wrong(f"unexpected {self._text[self._at]!r}")
        return Words(value)

    def _field(self, name: Value, operator: str) -> Node:
        self._blanks()
        word = name.text.casefold() if not name.quoted else ""
        if word in {"sort", "slice"}:
            self._wrong(f"{word}: stands outside of brackets and is not negated")
        if operator == ":" and self._take("*"):
            if word in {"has", "in"}:
                self._wrong(f"{word}: takes a name")
            return Field(name.text, "*")
        if self._text[self._at : self._at + 1] == "(":
            self._wrong("brackets can't stand for a value; 'in' takes several")
        if self._at >= len(self._text):
            self._wrong(f"a value is missing after {operator!r}")
        if (found := _AGO.match(self._text, self._at)) or (found := _MOMENT.match(self._text, self._at)):
            value = Value(found[0], quoted=True)
            self._at = found.end()
        else:
            value = self._value(_WORD)
        if self._text[self._at : self._at + 1] not in {"", ")"} and not self._text[self._at].isspace():
            self._wrong(f"unexpected {self._text[self._at]!r}")
        if operator == ":" and word == "has":
            return Has(value.text)
        if operator == ":" and word == "in":
            return Member(value)
        return Field(name.text, operator, (value,))

    def _items(self) -> tuple[Value, ...]:
        values = []
        while True:
            self._blanks()
            if found := _MOMENT.match(self._text, self._at):
                values.append(Value(found[0], quoted=True))
                self._at = found.end()
            else:
                values.append(self._value(_ITEM))
            self._blanks()
            if self._take(")"):
                return tuple(values)
            if not self._take(","):
                self._wrong("a list of values needs commas and a closing bracket")

    # --- order and parts

    def _directive(self) -> bool:
        """Take an order or a part, which are no conditions and may stand anywhere outside of brackets."""
        found = _DIRECTIVE.match(self._text, self._at)
        if found is None:
            return False
        self._at = found.end()
        if found[1].casefold() == "sort":
            names = _SORT.match(self._text, self._at)
            if names is None or self._sort:
                self._wrong("sort: takes names of fields with commas, once")
            self._at, self._sort = names.end(), tuple(names[0].split(","))
            return True
        part = _SLICE.match(self._text, self._at)
        if part is None or self._slice is not None or not 1 <= int(part[1]) <= int(part[2]):
            self._wrong("slice: takes a part and their number, such as 1/4, once")
        self._at, self._slice = part.end(), (int(part[1]), int(part[2]))
        return True

    # --- characters

    def _value(self, unquoted: re.Pattern[str]) -> Value:
        if self._text[self._at : self._at + 1] == '"':
            found = _QUOTED.match(self._text, self._at)
            if found is None:
                self._wrong("a quotation mark is not closed")
            self._at = found.end()
            return Value(_ESCAPED.sub(r"\1", found[1]), quoted=True)
        word = unquoted.match(self._text, self._at)
        if word is None:
            at = self._text[self._at : self._at + 1]
            self._wrong(f"unexpected {at!r}" if at else "a value is missing at the end")
        self._at = word.end()
        return Value(word[0], quoted=False)

    def _blanks(self) -> None:
        found = _BLANKS.match(self._text, self._at)
        self._at = self._at if found is None else found.end()

    def _take(self, char: str) -> bool:
        taken = self._text[self._at : self._at + 1] == char
        self._at += taken
        return taken

    def _peek_or(self) -> bool:
        found = _AND_OR.match(self._text, self._at)
        return found is not None and found[1].casefold() == "or"

    def _keyword(self, word: str) -> bool:
        self._blanks()
        found = _AND_OR.match(self._text, self._at)
        if found is None or found[1].casefold() != word:
            return False
        self._at = found.end()
        return True

    def _wrong(self, text: str) -> NoReturn:
        raise SearchError(f"The search can't be read at character {self._at + 1}: {text}.")
