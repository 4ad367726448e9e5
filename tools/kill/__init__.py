"""Bulk runs that are killed and resumed: `make kill`."""
