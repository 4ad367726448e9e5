"""The speed of client and emulator, and how evenly processes share a limit: `make bench`, `make bench-scale`."""
