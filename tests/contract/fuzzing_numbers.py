"""Requests about phone numbers that there may be: what a number is, no schema says."""

from __future__ import annotations

import json

from .fuzzing_choice import pick
from .world import Json, World

NUMBERS = ("+14155550150", "+442079460958", "(415) 555-0151")


def steer_number(body: Json, world: World) -> None:
    """Let a request name countries, numbers and users that there are."""
    salt = json.dumps(body, default=repr, sort_keys=True)
    if "country" in body:
        body["country"] = pick(("US", "DE"), salt)
        body["prefix"] = ""
        if body.get("with_mms"):
            body["with_sms"] = True
    if "assign_to" in body:
        body["assign_to"] = [pick(world.users, salt)]
    if "participants" in body:
        body["participants"] = [
            pick(world.users, f"{salt} {place}") for place in range(len(body["participants"]))
        ]
    if "phone_numbers" in body:
        body["phone_numbers"] = [
            pick(NUMBERS, f"{salt} {place}") for place in range(len(body["phone_numbers"]))
        ]
    if "forward_to" in body:
        body["forward_to"] = pick(NUMBERS, salt)
