"""`python -m bmc_desktop` is `bmc-desktop`."""

import sys

from bmc_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
