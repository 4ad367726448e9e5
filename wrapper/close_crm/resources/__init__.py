"""Additions to generated resources: bulk updates, changes since a moment, requests by path."""
