"""Where the API is, and which version this is: the command line asks before it loads a client."""

from __future__ import annotations

#: Stated here and nowhere else: the build reads it from this file.
__version__ = "0.1.0"

#: The environment's variable that leads elsewhere.
ADDRESS = "CLOSE_BASE_URL"
BASE_URL = "https://api.close.com/api/v1"
