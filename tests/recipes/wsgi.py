"""A web application behind gunicorn that shows an opportunity: one client, made before the workers are forked.

gunicorn --preload --workers 2 tests.recipes.wsgi:application
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from typing import Any

from close_crm import Close, CloseError

close = Close(base_url=os.environ["CLOSE_BASE_URL"])
#: Used before the fork as well, so that there is an open connection which no worker may take over.
owner = close.users.me().id


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Answer with the opportunity whose id is the path."""
    id = environ["PATH_INFO"].strip("/")
    try:
        status, shown = "200 OK", {"id": close.opportunities.get(id).id}
    except CloseError as error:
        status, shown = "502 Bad Gateway", {"error": str(error)}
    start_response(status, [("Content-Type", "application/json")])
    return [json.dumps({**shown, "owner": owner, "worker": os.getpid()}).encode()]
