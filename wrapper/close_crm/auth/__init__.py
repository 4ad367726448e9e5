"""Credentials: an API key, a bearer token, or any `httpx2.Auth`, and how they sign requests."""
