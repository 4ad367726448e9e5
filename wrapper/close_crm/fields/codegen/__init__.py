"""A Python module with typed constants for an organization's custom fields."""
