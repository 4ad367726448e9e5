"""The commands under `close-crm opportunity`."""
