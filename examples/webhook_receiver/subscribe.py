"""Ask Close to deliver changes of opportunities.

    python subscribe.py https://example.com/close

The key that signs the deliveries is shown in this one answer alone. It is as secret as a password.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from close_crm import Close, CloseError

KEYS = Path(os.environ.get("WEBHOOK_KEYS", "webhook.keys"))


def main() -> None:
    """Make a webhook, and add its key to those that the receiver takes."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("url", help="where the receiver can be reached")
    url = arguments.parse_args().url

    # Before there is a key that could be lost; for nobody else to read.
    KEYS.touch(mode=0o600)
    try:
        with Close() as close:
            webhook = close.webhooks.create(
                url=url, events=[{"object_type": "opportunity", "action": "updated"}]
            )
    except CloseError as error:
        sys.exit(str(error))
    with KEYS.open("a") as file:
        file.write(f"{webhook.signature_key}\n")
    print(f"{webhook.status} for {webhook.url}; its key is in {KEYS}")


if __name__ == "__main__":
    main()
