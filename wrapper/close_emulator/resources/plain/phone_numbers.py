"""Phone numbers of the organization. https://developer.close.com/api/resources/phone-numbers

What the right to manage the team's numbers is called in roles is not documented: here `manage_organization` has it.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from close_emulator.domain.numbers_for_rent import number_for_rent
from close_emulator.domain.phones import phone
from close_emulator.http.messages import Answer
from close_emulator.http.routing import Call, Handler
from close_emulator.problems import BAD_REQUEST, refuse, refuse_fields
from close_emulator.resources.activities.numbers import NOT_A_NUMBER
from close_emulator.resources.generic import Plain
from close_emulator.state.store import Record, Store

NOT_ALLOWED: Final = "You do not have permission to manage this phone number."
OF_GROUPS: Final = "Only the number of a group has it."
NO_NUMBER: Final = "There is no such number to rent."
MMS_ALONE: Final = "A number with MMS has SMS, too."
NO_USER: Final = "No user has this id."
ONE_OWNER: Final = "A personal number is assigned to one user."
_OF_GROUPS: Final = frozenset({"participants", "phone_numbers"})
#: What countries of one code send messages to.
_AMERICA: Final = ("US", "CA")


def _managed(call: Call) -> bool:
    return any(
        "manage_organization" in one["permissions_granted"]
        for one in call.store.memberships.values()
        if one["user_id"] == call.user_id
    )


def _may_change(call: Call, number: Record | None) -> None:
    """Users change their own numbers, and managers all."""
    own = number is not None and number["user_id"] == call.user_id
    if not own and not _managed(call):
        refuse(403, NOT_ALLOWED)


def _check_change(call: Call, number: Record | None) -> None:
    _may_change(call, number)
    body: Record = call.body
    problems: Record = {}
    if number is not None and not number["is_group_number"]:
        problems |= dict.fromkeys(_OF_GROUPS & body.keys(), OF_GROUPS)
    if "forward_to" in body and phone(body["forward_to"]) is None:
        problems["forward_to"] = NOT_A_NUMBER
    if "phone_numbers" not in problems:
        wrong = {
            str(n): NOT_A_NUMBER for n, one in enumerate(body.get("phone_numbers", ())) if phone(one) is None
        }
        problems |= {"phone_numbers": {"errors": wrong}} if wrong else {}
    if problems:
        refuse_fields(problems)


def rent(call: Call) -> Answer:
    """POST /phone_number/request/internal/: a number that nobody has, at once; for others only by managers."""
    body, numbers = call.body, PLAIN.records(call.store).values()
    users = body.get("assign_to") or [call.user_id]
    kind, group = body.get("carrier_type") or "local", body.get("sharing") == "group"
    if (group or users != [call.user_id]) and not _managed(call):
        refuse(403, NOT_ALLOWED)
    if unknown := {str(n): NO_USER for n, one in enumerate(users) if one not in call.store.users}:
        refuse_fields({"assign_to": {"errors": unknown}})
    if not group and len(users) > 1:
        refuse_fields({"assign_to": ONE_OWNER})
    sms, mms = bool(body.get("with_sms")), bool(body.get("with_mms"))
    if mms and not sms:
        refuse_fields({"with_mms": MMS_ALONE})
    found = number_for_rent(body["country"], kind, body.get("prefix", ""), {one["number"] for one in numbers})
    if found is None:
        refuse(BAD_REQUEST, NO_NUMBER)
    country = body["country"].upper()
    reached = [*_AMERICA] if country in _AMERICA else [country]
    rented = {
        "bundle_id": body.get("bundle_id"), "number": found, "country": country, "type": "internal",
        "carrier": "twilio", "carrier_type": kind,
        "is_verified": True, "is_group_number": group, "user_id": None if group else users[0], "participants": users,
        "sms_enabled": sms, "mms_enabled": mms, "supports_sms_to_countries": reached if sms else [],
        "supports_mms_to_countries": reached if mms else [],
        **({"phone_numbers": []} if group else {}),
    }  # fmt: skip
    made = PLAIN.add(call.store, rented, call.user_id, call.now)
    return Answer(201, PLAIN.view(call.store, made), (("Location", f"/api/v1{PLAIN.path}{made['id']}/"),))


def _written(_: Store, number: Record) -> Record:
    """Numbers in international form, and as people read them."""

    def both(name: str, value: Any) -> Iterator[tuple[str, Any]]:
        several = isinstance(value, list)
        read = [phone(one) or {} for one in (value if several else [value])]
        for key, part in ((name, "phone"), (f"{name}_formatted", "phone_formatted")):
            found = [one[part] for one in read]
            yield key, found if several else found[0]

    known = ("number", "forward_to", "phone_numbers")
    return {
        key: one for name in known if number.get(name) is not None for key, one in both(name, number[name])
    }


def _seed(store: Store) -> Iterator[Record]:
    ada, *others = store.users
    usual = {
        "country": "US",
        "carrier": "twilio",
        "carrier_type": "local",
        "is_verified": True,
        "last_billed_price": 1,
    }
    sms = {"sms_enabled": True, "supports_sms_to_countries": [*_AMERICA]}
    yield {
        **usual, **sms, "number": "+14155550100", "type": "internal", "label": "Support", "is_group_number": True,
        "participants": [ada, *others[:1]], "phone_numbers": ["+14155550102"],
    }  # fmt: skip
    yield {
        **usual, **sms, "number": "+14155550101", "type": "internal", "label": "Sales",
        "user_id": ada, "participants": [ada],
    }  # fmt: skip


PLAIN: Final = Plain(
    tag="phone_numbers",
    path="/phone_number/",
    prefix="phon",
    name="PhoneNumber",
    operations=("list", "get", "update", "delete"),
    references={"participants": "users"},
    defaults={
        "forward_to": None,
        "forward_to_formatted": None,
        "forward_to_enabled": False,
        "press_1_to_accept": False,
        "is_group_number": False,
        "was_ported": False,
        "participants": [],
        "carrier": None,
        "carrier_type": None,
    },
    filters={"participant_user_id": lambda number, user_id: user_id in number["participants"]},
    computed=_written,
    before_update=_check_change,
    before_delete=_may_change,
    behaviour={
        "update": "one's own; others with `manage_organization`",
        "delete": "one's own; others with `manage_organization`",
    },
    seed=_seed,
)
HANDLERS: Final[Mapping[str, Handler]] = {"phone_numbers_create": rent}
