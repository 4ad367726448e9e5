"""Generated from openapi/ by openapi/generate.py; change the description or the templates, not these files."""

from .client import AuthenticatedClient, Client

__all__ = ("AuthenticatedClient", "Client")
