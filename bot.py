"""Start Beleg; `python bot.py --help` says what there is."""

from bot.cli import main

if __name__ == "__main__":
    main()
