"""Letting others go first."""

import os
import sys
import threading

import pytest

from index.courtesy import give_way


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has priorities of threads")
def test_only_this_thread_gives_way():
    """Those that answer stay as quick as they were."""
    before, found = os.getpriority(os.PRIO_PROCESS, 0), []

    def work():
        give_way()
        found.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found == [10]
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before
