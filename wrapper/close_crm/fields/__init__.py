"""Custom fields: changes, values, and fields by name."""
