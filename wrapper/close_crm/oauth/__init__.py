"""OAuth 2.0: consent, tokens and their refresh."""
