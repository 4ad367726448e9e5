"""OAuth 2.0: consent, tokens and their refresh."""

from .app import OAuthApp, Tokens
from .auth import OAuth

__all__ = ["OAuth", "OAuthApp", "Tokens"]
