"""Updates one opportunity step by step and shows what was sent and what changed: `python -m close_crm.demo --help`.

Without an opportunity id it starts the emulator as a program of its own and talks to it over HTTP. With `CLOSE_API_KEY`
and an id it works on that opportunity of a real organization, and asks before each request that would change something.
"""
