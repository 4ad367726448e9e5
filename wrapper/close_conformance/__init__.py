"""Scenarios that hold an organization of Close, or the emulator, against the description."""

from close_crm.extras import of_the_extra

with of_the_extra("conformance"):
    import jsonschema_rs  # noqa: F401 - asked for here, where the extra that brings it is known
