"""The contents of an organization: tables, their indexes, ids, and the log of requests."""
