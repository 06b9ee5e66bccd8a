"""`run`: the Telegram bot."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from contextlib import closing

from bot.apart import Apart
from bot.app import run as run_application
from bot.logs import write_log
from bot.settings import Settings
from index.archive import Archive

_LOGGER = logging.getLogger(__name__)


def run(archive: Archive, settings: Settings, opened: Callable[[], Archive]) -> None:
    """Run the bot until it is told to stop; what the operator should know is logged first.

    Args:
        archive: What answers.
        settings: Of the bot.
        opened: Opens the same archive in another process.
    """
    write_log()
    if not settings.admin_ids:
        _LOGGER.warning("ADMIN_IDS is empty: articles can be added in the terminal only")
    if advice := archive.status().advice:
        _LOGGER.warning(advice)
    if os.cpu_count() == 1:
        # Two processes would take turns as threads do, and need twice the memory.
        run_application(settings, archive)
        return
    with closing(Apart(opened, write_log)) as apart:
        run_application(settings, archive, apart)
