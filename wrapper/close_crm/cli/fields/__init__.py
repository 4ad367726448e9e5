"""The commands under `close-crm fields`."""
