"""Forwarded messages become articles with who published them and when; all posts invented."""

import pytest
from telegram import Message

from bot.posts import Post, articles, hidden, joined, post_of
from corpus.article import Article, DatedBy
from corpus.errors import InputError

MOMENT = "2025-02-12T08:30:00+00:00"
SECONDS = 1739349000
NEWS = {"id": -1001234, "type": "channel", "title": "Olverbote <b>", "username": "olverbote"}
CLOSED = {"id": -1009, "type": "channel", "title": "Intern"}
GROUP = {"id": -1008, "type": "supergroup", "title": "Leserunde", "username": "leser"}
ANN = {"id": 9, "is_bot": False, "first_name": "Ann", "last_name": "Hill"}


def message(origin, **content):
    raw = {
        "message_id": 3,
        "date": SECONDS + 9_000_000,
        "chat": {"id": 5, "type": "private"},
        "forward_origin": {"date": SECONDS, **origin},
        **content,
    }
    return Message.de_json(raw)


def part(number, text, *, seconds=0, channel=-1001234, message=None, album=""):
    return Post(
        message=message or number,
        text=text,
        moment=f"2025-02-12T08:30:{seconds:02}+00:00",
        outlet="Olverbote",
        channel=channel,
        number=number,
        album=album,
    )


@pytest.mark.parametrize(
    ("origin", "expected"),
    [
        (
            {"type": "channel", "chat": NEWS, "message_id": 17, "author_signature": "Ada Ast"},
            {
                "outlet": "Olverbote <b>",
                "author": "Ada Ast",
                "url": "https://t.me/olverbote/17",
                "channel": -1001234,
                "number": 17,
            },
        ),
        (
            {"type": "channel", "chat": CLOSED, "message_id": 4},
            {"outlet": "Intern", "channel": -1009, "number": 4},
        ),
        ({"type": "user", "sender_user": ANN}, {"sender": "Ann Hill"}),
        ({"type": "hidden_user", "sender_user_name": "Ann"}, {"sender": "Ann"}),
        ({"type": "chat", "sender_chat": GROUP}, {"sender": "Leserunde"}),
        ({"type": "chat", "sender_chat": GROUP, "author_signature": "Rat"}, {"sender": "Rat"}),
    ],
)
def test_who_published_it(origin, expected):
    """A channel is an outlet, with a link where everybody can open it; a group or a person is not."""
    assert post_of(message(origin, text="Es regnet.")) == Post(
        message=3, text="Es regnet.", moment=MOMENT, **expected
    )


def test_a_private_sender_is_no_author():
    """Who is quoted as an author signed the post in a channel; a person's message names nobody."""
    post = post_of(message({"type": "user", "sender_user": ANN}, text="Es regnet heute in ganz Olvermünde."))
    (article,) = articles([post])
    assert (article.author, article.source, "Ann" in repr(article)) == ("", "", False)
    (failed,) = articles([post_of(message({"type": "user", "sender_user": ANN}, text="…"))])
    assert (failed.where, str(failed.reason)) == ("Ann Hill", "has no text to quote from")


def test_captions_are_text():
    """And what entities link to is not."""
    link = {"type": "text_link", "offset": 0, "length": 2, "url": "https://olverbote.example"}
    origin = {"type": "hidden_user", "sender_user_name": "Ann"}
    post = post_of(message(origin, caption="Es regnet.", caption_entities=[link], media_group_id="a"))
    assert (post.text, post.album) == ("Es regnet.", "a")


def test_what_was_not_forwarded_is_no_post():
    """There is nothing that says who published it."""
    with pytest.raises(ValueError, match="forwarded"):
        post_of(Message.de_json({"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}}))


def test_an_article():
    """Title, text, outlet, author, link, and the message's own date."""
    post = Post(
        message=1,
        text="Stadt kauft die alte Mühle\n\nDer Rat hat es am Dienstag so beschlossen, trotz der Kosten.",
        moment=MOMENT,
        outlet="Olver\u202ebote",
        author="Ada Ast",
        url="https://t.me/olverbote/17",
    )
    assert list(articles([post])) == [
        Article(
            text="Der Rat hat es am Dienstag so beschlossen, trotz der Kosten.",
            title="Stadt kauft die alte Mühle",
            url="https://t.me/olverbote/17",
            source="Olverbote",
            author="Ada Ast",
            published=MOMENT,
            published_as=MOMENT,
            dated_by=DatedBy.MESSAGE,
            language="de",
        )
    ]
    assert hidden([post, part(2, "\u202eEs\u202c regnet.")]) == 2


def test_what_cannot_become_an_article():
    """It is named by who sent it, and the others go on."""
    found = list(articles([part(1, "…"), part(5, "https://olverbote.example/1"), part(9, "Es regnet.")]))
    assert [(type(one) is Article) or (isinstance(one, InputError), one.where) for one in found] == [
        (True, "Olverbote"),
        (True, "Olverbote"),
        True,
    ]


FIRST = "Der Rat hat lange beraten. " * 40 + "Dann war es so weit."
SECOND = "Am Ende stimmten alle zu. " * 40


def test_a_long_post_in_parts():
    """What follows at once in the same channel belongs to it, in order, with its paragraphs."""
    parts = [part(1, FIRST, message=7), part(3, "Das war alles.", seconds=2, message=9)]
    parts.insert(0, part(2, SECOND, seconds=1, message=8))
    assert [post.text for post in joined(parts)] == [f"{FIRST}\n\n{SECOND.strip()}\n\nDas war alles."]
    assert (joined(parts)[0].number, joined(parts)[0].moment) == (1, MOMENT)
    torn = [part(1, FIRST + " Alle, die"), part(2, "dabei waren, gingen.")]
    assert joined(torn)[0].text.endswith("Alle, die dabei waren, gingen.")


@pytest.mark.parametrize(
    "other",
    [
        part(2, SECOND, seconds=11),
        part(3, SECOND),
        part(2, SECOND, channel=-1005),
    ],
)
def test_other_posts_stay_apart(other):
    """Later ones, ones with others in between, and those of other channels."""
    assert joined([part(1, FIRST), other]) == [part(1, FIRST), other]


def test_short_posts_stay_apart():
    """A channel that publishes many at once publishes many; people in a chat are no channel."""
    short = [part(1, "Es regnet."), part(2, "Es schneit.")]
    people = [part(1, FIRST, channel=0), part(2, SECOND, channel=0)]
    assert (joined(short), joined(people)) == (short, people)


def test_an_album():
    """Its captions are one text, and pictures without any are none."""
    album = [part(1, "", album="a"), part(2, "Es regnet.", album="a"), part(3, "", album="a")]
    more = part(4, "Es schneit.", album="b"), part(5, "Es hagelt.", album="b")
    assert [post.text for post in joined([*album, *more])] == ["Es regnet.", "Es schneit.\n\nEs hagelt."]
    assert joined([part(1, "", album="a")]) == []
