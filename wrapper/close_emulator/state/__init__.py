"""What an organization contains: tables, their indexes, ids, and the log of requests."""
