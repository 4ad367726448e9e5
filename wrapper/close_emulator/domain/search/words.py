"""Whether texts contain words: without regard to case, at any place of a text, and never across two texts.

How Close takes texts apart is known from what its own people wrote about the search
(https://making.close.com/posts, April 2013): words by their beginnings, phrases as they stand.
"""

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+")


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text in lower case: runs of letters and digits."""
    return tuple(_WORD.findall(text.casefold()))


def has_phrase(texts: Iterable[str], wanted: Sequence[str], *, begun: bool = False) -> bool:
    """Whether one text has these words one after the other; no words are found nowhere.

    Args:
        texts: The texts of an object.
        wanted: Words in lower case.
        begun: Whether the last of them may be the beginning of a word.
    """
    if not wanted:
        return False
    return any(_phrase_in(text, tuple(wanted), begun=begun) for text in texts)


def has_words(texts: Iterable[str], wanted: Sequence[str], *, begun: bool = False) -> bool:
    """Whether one text has all of these words, in any order.

    Args:
        texts: The texts of an object.
        wanted: Words in lower case.
        begun: Whether each may be the beginning of a word.
    """
    if not wanted:
        return False
    return any(all(_phrase_in(text, (word,), begun=begun) for word in wanted) for text in texts)


def _phrase_in(text: str, wanted: tuple[str, ...], *, begun: bool) -> bool:
    folded = text.casefold()
    # Most texts contain none of them: they need not be taken apart.
    if not all(word in folded for word in wanted):
        return False
    words, count = words_of(text), len(wanted)
    for start in range(len(words) - count + 1):
        part = words[start : start + count]
        if part[:-1] == wanted[:-1] and (
            part[-1].startswith(wanted[-1]) if begun else part[-1] == wanted[-1]
        ):
            return True
    return False
