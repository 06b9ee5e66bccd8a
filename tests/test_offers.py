"""What was offered is known again when it is chosen."""

from bot.offers import Offers
from bot.render import Message, Offered
from bot.render.markup import plain


def offered(id: str, text: str = "Rain.") -> Offered:
    return Offered(id, "Anzeiger", "Rain", Message(plain(text)), ())


def test_what_is_chosen():
    """By whom it was offered to, as it was offered last, as often as it is chosen."""
    offers = Offers()
    offers.put(7, [offered("a"), offered("b")])
    offers.put(7, [offered("a", "Snow.")])
    assert [offers.chosen(7, "a")] * 2 == [offered("a", "Snow.")] * 2
    assert (offers.chosen(8, "a"), offers.chosen(7, "c")) == (None, None)


def test_what_is_old_makes_room():
    """What was offered again last stays."""
    offers = Offers(most=2)
    for ids in ("ab", "a", "c"):
        offers.put(7, map(offered, ids))
    assert [offers.chosen(7, id) is not None for id in "abc"] == [True, False, True]
