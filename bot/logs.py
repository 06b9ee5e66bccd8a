"""What the operator reads while the bot runs; the process that answers writes it too, without Telegram."""

import logging


def write_log() -> None:
    """Write to standard error what the operator should know."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # How it was built tells the operator nothing.
    logging.getLogger("faiss").setLevel(logging.WARNING)
    # Nor that a job runs every half a minute.
    logging.getLogger("apscheduler").setLevel(logging.WARNING)
