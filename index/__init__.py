"""From text to answer; knows nothing of Telegram or of a terminal."""
