"""Shared by the commands: options, sessions, exit statuses, the key, columns, and how values are shown."""
