"""Ids that would address something else: ten thousand of them, over every operation that takes one."""

from __future__ import annotations

import random
import re
import string
from collections.abc import Iterator
from typing import Final
from urllib.parse import quote

import httpx2 as httpx
import pytest
from close_crm import errors

from tests.colours import COLOURS, Colour, client
from tests.contract import requests_from_description

from .calls import OPERATIONS, said

SAFE: Final = string.ascii_letters + string.digits + "_-"
PIECES: Final = [
    "..", ".", "/", "\\", "?", "#", "%2e", "%2F", "%00", "%", ";", ":", "@", "&", "=", "+", "~", "*", " ", "\t",
    "\r", "\n", "\x00", "\x7f", "\u2028", "\u202e", "\uff0e", "\uff0f", "\u0661", "é", "e\u0301", "\U0001f600",
    "\ud800", "me", "oppo_", "https://elsewhere.example/", "//", "{id}", "'", '"', "<", "[", "|", "^", "`", "$", ",",
]  # fmt: skip
IDS: Final = 10_000


def hostile(count: int) -> Iterator[str]:
    """Return texts of every kind: made of what has a meaning in addresses, of anything, and harmless ones between."""
    chance = random.Random(11)  # noqa: S311  # not for secrets
    yield from ("", ".", "..", "../me", "a/b", "a?x", "%2e%2e", "%252e", "..%2fme", " ", "a/../me", "me/")
    for number in range(count - 12):
        match number % 4:
            case 0 | 1:
                yield "".join(chance.choices(PIECES, k=chance.randint(1, 5)))
            case 2:
                yield "".join(chr(chance.randrange(0x110000)) for _ in range(chance.randint(1, 4)))
            case _:
                yield "".join(chance.choices(SAFE, k=chance.randint(1, 50)))


@pytest.mark.parametrize("colour", COLOURS)
def test_ten_thousand_ids_are_one_segment_or_refused(colour: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever stands for an id, the request's target has it as exactly one segment, or nothing is sent."""
    operations = [one for one in OPERATIONS.values() if "{" in one.path]
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(404, json={"error": "of a test"})

    tried = passed = 0
    wrong = []
    with client(colour, transport=httpx.MockTransport(answer)) as close:
        for number, id in enumerate(hostile(IDS)):
            operation = operations[number % len(operations)]
            names = re.findall(r"{(\w+)}", operation.path)
            words = ["opportunity" if name == "object_type" else id for name in names]
            # No path has them all as they stand: the facade is called with these.
            monkeypatch.setattr(requests_from_description, "path_words", lambda *_, of=words: tuple(of))
            sent.clear()
            tried += 1
            try:
                requests_from_description.say(close, operation, said(operation))
            except errors.InvalidRequest:
                wrong += [(operation.id, id)] if sent else []
                continue
            except errors.NotFound:
                passed += 1
            places = dict(zip(names, words, strict=True))
            quoted = {name: quote(word, safe="") for name, word in places.items()}
            target = operation.path.format(**quoted)
            got = [request.url.raw_path.decode().partition("?")[0] for request in sent]
            wrong += [(operation.id, id)] if got != [f"/api/v1{target}"] else []

    assert not wrong
    assert tried == IDS
    assert passed >= tried / 5
