"""OAuth 2.0: consent, tokens and their refresh."""

from .app import OAuthApp
from .auth import OAuth
from .tokens import Tokens

__all__ = ["OAuth", "OAuthApp", "Tokens"]
