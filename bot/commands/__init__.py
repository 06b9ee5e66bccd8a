"""What the commands do; `bot.cli` says how they are called and imports each when it is."""
