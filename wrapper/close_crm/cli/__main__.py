"""`python -m close_crm.cli`: the same as `close-crm`."""

import sys

from . import main

if __name__ == "__main__":
    sys.exit(main())
