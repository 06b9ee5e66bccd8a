"""`run`: the Telegram bot."""

from __future__ import annotations

import logging

from bot.app import run as run_application
from bot.settings import Settings
from index.archive import Archive

_LOGGER = logging.getLogger(__name__)


def run(archive: Archive, settings: Settings) -> None:
    """Run the bot until it is told to stop; what the operator should know is logged first."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # How it was built tells the operator nothing.
    logging.getLogger("faiss").setLevel(logging.WARNING)
    # Nor that a job runs every half a minute.
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
    if not settings.admin_ids:
        _LOGGER.warning("ADMIN_IDS is empty: articles can be added in the terminal only")
    if advice := archive.status().advice:
        _LOGGER.warning(advice)
    run_application(settings, archive)
