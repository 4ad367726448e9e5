"""Scenarios that hold an organization of Close, or the emulator, against the description."""

from importlib import import_module

from close_crm.extras import of_the_extra

# Asked for here, where the extra that brings it is known.
with of_the_extra("conformance"):
    import_module("jsonschema_rs")
