"""What generated requests are signed with: the emulator's API key or its token, whichever the description asks for."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

import schemathesis
from close_emulator import Emulator
from schemathesis.auths import AuthContext

from .fuzzing_choice import pick

#: Of this many requests one has the other kind of credentials: refused, or carried out as well.
OTHER = 8


def sign(schema: schemathesis.BaseSchema, emulator: Emulator) -> None:
    """Let each generated request have an API key, or a token if the description allows its operation nothing else."""
    basic = b64encode(f"{emulator.api_key}:".encode()).decode()
    kinds = {"ApiKey": f"Basic {basic}", "Bearer": f"Bearer {emulator.token}"}

    class Signed:
        """Chooses by what is sent, so that the same seed signs the same requests."""

        def get(self, case: schemathesis.Case[Any], context: AuthContext) -> str:
            raw = context.operation.definition.raw
            accepted = {name for one in raw.get("security", schema.raw_schema["security"]) for name in one}
            wanted, other = sorted(kinds, key=lambda kind: kind not in accepted)
            salt = (case.path_parameters, case.query, case.body)
            return kinds[pick([other] + [wanted] * (OTHER - 1), salt)]

        def set(self, case: schemathesis.Case[Any], data: str, context: AuthContext) -> None:
            case.headers["Authorization"] = data

    # Kept for no time: the next request may be signed otherwise.
    schema.auth(refresh_interval=None)(Signed)
