"""`python -m close_conformance`: the same as `close-crm conformance`."""

import os
import sys
from datetime import UTC, datetime

from .run import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], os.environ, datetime.now(UTC).date(), sys.stdout))
