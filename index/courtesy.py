"""Work that nobody waits for lets everything else go first."""

from __future__ import annotations

import os
import sys
import threading

# Gets a tenth of what the usual work gets where both want a processor, and all of it where nobody else does.
_NICENESS = 10


def give_way() -> None:
    """Let other threads and processes go before this thread, from now on.

    Only Linux knows this of threads; elsewhere nothing happens.
    """
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
