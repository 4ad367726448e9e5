"""`python -m close_crm`: the same as `close-crm`, where programs of packages are not on the path."""

import sys

from close_crm.cli import main

if __name__ == "__main__":
    sys.exit(main())
