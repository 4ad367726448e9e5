"""Makes respx and schemathesis share httpx2's classes; loaded before every other plugin (`-p` in pyproject.toml)."""

import httpx2

httpx2.alias_httpx()
