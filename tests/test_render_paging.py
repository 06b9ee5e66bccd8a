"""Lists of several pages."""

from telegram_shown import shown

from bot.buttons import Listing
from bot.locales import ENGLISH
from bot.render.markup import MAX_UNITS, plain
from bot.render.paging import Around, paged

AROUND = Around("{first} to {last} of {count}: {articles}", "First", "Further")


def rows(message):
    return [[(button.text, button.data) for button in row] for row in message.buttons]


def test_a_single_page():
    """Without buttons."""
    message = paged([plain("One"), plain("Two")], Listing(), 2, AROUND, ENGLISH)
    assert shown(message) == "1 to 2 of 2: 2 articles\n\nOne\n\nTwo"
    assert rows(message) == []


def test_a_page_between_others():
    """Leads to the first one and to what comes after it."""
    message = paged([plain("Eleven")], Listing(10), 1_200, AROUND, ENGLISH)
    assert shown(message).startswith("11 to 11 of 1,200: 1,200 articles")
    assert rows(message) == [[("First", "l1:0"), ("Further", "l1:11")]]


def test_more_than_fit():
    """The next page begins with the first entry that did not."""
    message = paged([plain("x" * (MAX_UNITS // 3))] * 5, Listing(5), 10, AROUND, ENGLISH)
    assert shown(message).startswith("6 to 7 of 10")
    assert rows(message)[0][1] == ("Further", "l1:7")
