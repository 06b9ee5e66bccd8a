"""The whole bot against the tests' own Telegram, in memory: from an update to the calls that answer it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from pydantic import SecretStr
from telegram.error import TelegramError
from telegram_doors import InMemory
from telegram_server import TelegramServer

from bot.app import ALLOWED_UPDATES, Bot, build_application
from bot.settings import Settings
from bot.shelf import Shelf
from corpus.fetched import Fetching


@asynccontextmanager
async def running(
    server: TelegramServer,
    archive: Shelf,
    data: Path,
    *admin_ids: int,
    fetching: Fetching | None = None,
    address: str = "",
) -> AsyncIterator[Bot]:
    """Run the bot as `run_polling` does, without its signals; over HTTP where an address is given."""
    settings = Settings(
        data=data, token=SecretStr(server.token), admin_ids=frozenset(admin_ids), api_url=address
    )
    bot = build_application(settings, archive, None if address else InMemory(server), fetching)

    def failed(error: TelegramError) -> None:
        bot.create_task(bot.process_error(error=error, update=None))

    assert bot.post_init
    assert bot.post_shutdown
    assert bot.updater
    try:
        async with bot:
            await bot.post_init(bot)
            await bot.updater.start_polling(allowed_updates=list(ALLOWED_UPDATES), error_callback=failed)
            await bot.start()
            try:
                yield bot
            finally:
                await bot.updater.stop()
                await bot.stop()
    finally:
        await bot.post_shutdown(bot)
