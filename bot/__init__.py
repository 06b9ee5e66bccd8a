"""What a person touches: Telegram, terminal, settings, wording."""
