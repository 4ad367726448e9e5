"""Staying under Close's rate limits within one process."""
