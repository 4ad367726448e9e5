"""Webhooks that a server receives: signed by Close over raw bytes, lately, with a key that is known."""

from __future__ import annotations

import json
import pickle
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from close_crm import CloseError, errors, webhooks
from hypothesis import given
from hypothesis import strategies as st

KEY = "0f" * 32
OTHER = "a1" * 32
NOW = 1_764_201_600
BODY = json.dumps(
    {
        "subscription_id": "whsub_1",
        "event": {"id": "ev_1", "object_type": "lead", "action": "created", "data": {"name": "Åse"}},
    },
    ensure_ascii=False,
).encode()
#: Computed with `openssl dgst -sha256 -mac HMAC -macopt hexkey:...` over the timestamp and the body.
KNOWN = [
    (b"", "1", "5f" * 32, "4a24b378069948a7d6ffdddb844dfa6395149630bcc8a5429ee6ec5004d779fe"),
    (BODY, str(NOW), KEY, "5a7ae4d493ab1942233bc19c16854f17f0321fbd3456ff600de7312d5e08428f"),
]


def headers(body: bytes = BODY, key: str = KEY, at: float = NOW) -> dict[str, str]:
    """Return the headers of a delivery."""
    return webhooks.sign(body, key, timestamp=at)


@pytest.mark.parametrize(("body", "timestamp", "key", "expected"), KNOWN, ids=["shortest", "event"])
def test_signatures_are_those_of_another_implementation(
    body: bytes, timestamp: str, key: str, expected: str
) -> None:
    """The hash is what openssl computes: HMAC-SHA256 with the key's bytes, of the timestamp and then the body."""
    signed = webhooks.sign(body, key, timestamp=int(timestamp))

    assert signed == {"close-sig-hash": expected, "close-sig-timestamp": timestamp}


def test_delivery_is_a_typed_event() -> None:
    """A signed body is returned as the event and the subscription that it is for."""
    delivery = webhooks.verify(BODY, headers(), KEY, now=NOW)

    assert (delivery.event.object_type, delivery.event.action) == ("lead", "created")
    assert delivery.event["data"] == {"name": "Åse"}
    assert delivery.subscription_id == "whsub_1"


@pytest.mark.parametrize(
    "form",
    [
        lambda given: {name.upper(): value for name, value in given.items()},
        lambda given: [(name.encode(), value.encode()) for name, value in given.items()],
        lambda given: {name.title().encode(): value.encode() for name, value in given.items()},
        lambda given: {**given, "Close-Sig-Hash": given["close-sig-hash"], "host": "a"},
        lambda given: {**given, "close-sig-hash": given["close-sig-hash"].upper()},
    ],
    ids=["case", "pairs of bytes", "mapping of bytes", "twice alike", "upper hex"],
)
def test_headers_are_taken_as_frameworks_have_them(form: Any) -> None:
    """Names in any case, mappings or pairs, text or bytes."""
    assert webhooks.verify(BODY, form(headers()), KEY, now=NOW).subscription_id == "whsub_1"


@pytest.mark.parametrize("name", ["close-sig-hash", "close-sig-timestamp"])
def test_header_that_is_there_twice_is_refused(name: str) -> None:
    """Two values of one header leave open which of them was signed, even if the first one is right."""
    signed = headers()

    with pytest.raises(webhooks.InvalidSignature, match=f"{name} is there twice"):
        webhooks.verify(BODY, [*signed.items(), (name.title(), f"{signed[name][:-1]}0x")], KEY, now=NOW)


def test_each_of_several_keys_is_taken() -> None:
    """While a key is replaced, deliveries of both are taken; a third key's are not."""
    for key in (KEY, OTHER):
        assert webhooks.verify(BODY, headers(key=key), (OTHER, KEY), now=NOW).subscription_id
    with pytest.raises(webhooks.InvalidSignature):
        webhooks.verify(BODY, headers(key="bb" * 32), iter([OTHER, KEY]), now=NOW)


@pytest.mark.parametrize(
    ("age", "taken"), [(0, True), (300, True), (301, False), (-300, True), (-301, False)]
)
def test_age_window_has_both_ends(age: int, *, taken: bool) -> None:
    """A delivery may be five minutes old, or so much ahead of this clock, and no more; `max_age` sets another bound."""
    signed = headers(at=NOW - age)
    if taken:
        assert webhooks.verify(BODY, signed, KEY, now=NOW).subscription_id
    else:
        with pytest.raises(webhooks.OutsideWindow):
            webhooks.verify(BODY, signed, KEY, now=NOW)
    assert webhooks.verify(BODY, signed, KEY, now=NOW, max_age=302).subscription_id
    assert webhooks.verify(BODY, signed, KEY, max_age=None).subscription_id


def test_clock_that_is_no_number_takes_nothing() -> None:
    """A clock gone wrong never opens the window."""
    with pytest.raises(webhooks.OutsideWindow):
        webhooks.verify(BODY, headers(), KEY, now=float("nan"))


@given(
    body=st.binary(),
    at=st.integers(0, 2**32),
    place=st.integers(min_value=0),
    key=st.binary(min_size=32, max_size=32),
)
def test_whatever_is_signed_is_taken_and_no_bit_may_change(
    body: bytes, at: int, place: int, key: bytes
) -> None:
    """Any bytes are verified as they were signed, and refused with any one bit turned, in body, timestamp or hash."""
    whole = json.dumps({"subscription_id": "whsub_1", "event": {"id": body.hex()}}).encode()
    signed = webhooks.sign(whole, key.hex(), timestamp=at)
    assert webhooks.verify(whole, signed, key.hex(), now=at).event.id == body.hex()

    bit = place % (len(whole) * 8)
    changed = bytearray(whole)
    changed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(webhooks.InvalidSignature):
        webhooks.verify(changed, signed, key.hex(), now=at)
    with pytest.raises(webhooks.InvalidSignature):
        webhooks.verify(whole, {**signed, "close-sig-timestamp": f"{at + 1}"}, key.hex(), now=at)
    hash_ = signed["close-sig-hash"]
    digit = "0" if hash_[place % 64] != "0" else "1"
    turned = hash_[: place % 64] + digit + hash_[place % 64 + 1 :]
    with pytest.raises(webhooks.InvalidSignature):
        webhooks.verify(whole, {**signed, "close-sig-hash": turned}, key.hex(), now=at)


@given(
    body=st.binary(),
    value=st.text() | st.binary(),
    name=st.sampled_from(["close-sig-hash", "close-sig-timestamp", "other"]),
)
def test_whatever_else_is_sent_is_one_error(body: bytes, value: str | bytes, name: str) -> None:
    """Headers and bodies of strangers raise InvalidSignature and nothing else."""
    with pytest.raises(webhooks.InvalidSignature):
        webhooks.verify(body, [*headers(key=OTHER).items(), (name, value)], KEY, now=NOW)


@pytest.mark.parametrize("name", ["close-sig-hash", "close-sig-timestamp"])
@pytest.mark.parametrize("value", [None, ""])
def test_unsigned_requests_are_refused(name: str, value: str | None) -> None:
    """Without one of the headers, or with an empty one, nothing is taken."""
    signed = {key: one for key, one in headers().items() if key != name}
    if value is not None:
        signed[name] = value

    with pytest.raises(webhooks.InvalidSignature, match=name):
        webhooks.verify(BODY, signed, KEY, now=NOW)


@pytest.mark.parametrize(
    "body",
    [b"", b"[]", b"{}", b"[" * 100_000, b"\xff", b'{"event": [], "subscription_id": "a"}', b'{"event": {}}'],
    ids=["empty", "list", "no keys", "deep", "no text", "event", "no subscription"],
)
def test_signed_body_of_another_form_is_an_error_of_its_own(body: bytes) -> None:
    """What Close signed but does not document is UnreadableDelivery."""
    with pytest.raises(webhooks.UnreadableDelivery):
        webhooks.verify(body, headers(body), KEY, now=NOW)


@pytest.mark.parametrize(
    "key", ["", "0f0", "geheim-key", None, [], [KEY, ""], 5, b"0f0f", "5f", KEY[:-2]], ids=repr
)
def test_unusable_key_is_refused_and_never_shown(key: Any) -> None:
    """A key that is not 64 hex digits is a mistake of the program's, whose message does not repeat it."""
    with pytest.raises(errors.ConfigurationError) as caught:
        webhooks.verify(BODY, headers(), key, now=NOW)

    assert "geheim" not in str(caught.value)


@pytest.mark.parametrize(
    "arguments",
    [
        (BODY.decode(), headers(), KEY),
        (json.loads(BODY), headers(), KEY),
        (BODY, None, KEY),
        (BODY, "close-sig-hash", KEY),
        (BODY, {"close-sig-hash": ["a"]}, KEY),
    ],
    ids=["text", "parsed", "no headers", "one header", "lists"],
)
def test_unusable_arguments_are_refused(arguments: Any) -> None:
    """A body that was decoded or parsed can't be verified, and the message says what to pass."""
    with pytest.raises(errors.ConfigurationError, match="takes"):
        webhooks.verify(*arguments, now=NOW)


def test_errors_belong_to_the_tree() -> None:
    """A receiver may catch CloseError; each error survives pickle."""
    for kind in (webhooks.InvalidSignature, webhooks.OutsideWindow, webhooks.UnreadableDelivery):
        error = pickle.loads(pickle.dumps(kind("why")))  # noqa: S301 - of this test's own
        assert isinstance(error, webhooks.WebhookError)
        assert isinstance(error, CloseError)
        assert str(error) == "why"


def test_several_keys_sign_nothing() -> None:
    """A delivery has one signature: `sign` refuses the list that `verify` takes."""
    with pytest.raises(errors.ConfigurationError, match="one signature_key"):
        webhooks.sign(BODY, [KEY, OTHER])  # type: ignore[arg-type]  # what a caller may do


@pytest.mark.parametrize(
    "now", ["x", b"1", True, [1], object(), 10**400], ids=["str", "bytes", "bool", "list", "object", "huge"]
)
def test_clock_of_another_kind_is_refused_by_its_name(now: Any) -> None:
    """What is no number of seconds is a ConfigurationError about `now`."""
    with pytest.raises(errors.ConfigurationError, match=r"^now takes seconds"):
        webhooks.verify(BODY, headers(), KEY, now=now)


@pytest.mark.parametrize(
    "call",
    [
        lambda: webhooks.verify(b"changed", headers(), KEY, now=NOW),
        lambda: webhooks.verify(BODY, headers(), [OTHER, KEY], now=NOW + 1000),
        lambda: webhooks.verify("text", headers(), KEY),  # type: ignore[arg-type]  # what a caller may do
        lambda: webhooks.verify(BODY, {}, iter([KEY])),
        lambda: webhooks.verify(BODY, headers(), KEY, now="x"),  # type: ignore[arg-type]  # as above
        lambda: webhooks.verify(BODY, headers(), KEY, max_age=-1),
        lambda: webhooks.verify(BODY, headers(), [KEY, "no key"]),
        lambda: webhooks.verify(b"{}", webhooks.sign(b"{}", KEY), KEY),
        lambda: webhooks.sign("text", KEY),  # type: ignore[arg-type]  # as above
        lambda: webhooks.sign(BODY, KEY, timestamp=-1),
        lambda: webhooks.sign(BODY, [KEY, OTHER]),  # type: ignore[arg-type]  # as above
    ],
)
def test_no_frame_keeps_a_key(call: Callable[[], Any]) -> None:
    """A traceback with the local names of our frames shows no key, whatever is refused."""
    with pytest.raises(CloseError) as caught:
        call()
    report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    chain = [report, report.__cause__, report.__context__]
    frames = [
        frame for one in chain if one for frame in one.stack if "close_crm" in Path(frame.filename).parts
    ]
    shown = repr([frame.locals for frame in frames])

    assert frames
    for key in (KEY, OTHER):
        assert key not in shown
        assert repr(bytes.fromhex(key))[2:-1] not in shown
