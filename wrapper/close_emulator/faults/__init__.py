"""Faults and rate limits, on request."""
