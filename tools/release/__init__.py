"""Checks of what would be released."""
