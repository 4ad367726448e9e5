"""Scenarios that hold an organization of Close, or the emulator, against the description."""
