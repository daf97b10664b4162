"""The Whereby REST API. httpx lives here and nowhere else."""

import sys

# Where click, rich and pygments happen to be installed, httpx imports them for a command line of
# its own, and runs without it where they are not. None says that they are not: 4 MiB less.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
