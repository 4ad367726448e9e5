"""The contents of an organization at the start."""
