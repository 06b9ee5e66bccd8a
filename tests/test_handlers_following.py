"""Questions are followed, listed and ended, by whoever may."""

import pytest
from following_chats import FRAGE, QUESTION, Hands, follow, notices
from telegram_people import Person, group, labels
from telegram_server import TelegramServer

from bot import follows
from bot.buttons import AtNight, Follow, OnFollows, Unfollow
from corpus.followrows import Spot, Wish

pytest_plugins = ["telegram_fixtures", "following_fixtures"]

OFFER = "🔔 Tell me when something appears"
EXPIRED = "This button no longer works. Please ask again."


SINCE = "since 24 November 2026"


@pytest.mark.usefixtures("hands")
async def test_what_is_followed_is_listed(server: TelegramServer, ada: Person) -> None:
    """The list has a number for each question, by which a button ends it in its place."""
    await follow(ada, QUESTION)
    await follow(ada, FRAGE)
    await ada.say("/following")
    listed = await ada.reply(3)
    assert listed["text"] == (
        f"I look out for 2 questions here:\n\n1. {QUESTION}\n{SINCE}\n\n2. {FRAGE}\n{SINCE}"
    )
    assert labels(listed) == [["🔕 1", "🔕 2"], ["🌙 At night, too: no"]]
    await ada.press(listed, "🔕 1")
    await server.until(lambda: QUESTION not in listed["text"])
    assert listed["text"] == f"I look out for this here:\n\n1. {FRAGE}\n{SINCE}"
    await ada.press(listed, "🔕 1")
    await server.until(lambda: FRAGE not in listed["text"])
    assert listed["text"] == (
        "I look out for no question here. "
        "With /follow and a question I tell you as soon as a new article answers it."
    )
    assert len(server.sent(ada.id)) == 3


async def test_many_have_pages(hands: Hands, server: TelegramServer, ada: Person) -> None:
    """Eight stand on a page; ending the last one of a page shows the page before."""
    for number in range(9):
        question = f"Who won the race of Breddewold in {1900 + number}?"
        hands.rows.put_follow(Wish(chat=ada.id, asker=ada.id, question=question, language="en"), 9)
    await ada.say("/following")
    listed = await ada.reply()
    assert labels(listed)[:2] == [[f"🔕 {number}" for number in range(1, 9)], ["More ▸"]]
    await ada.press(listed, "More ▸")
    await server.until(lambda: labels(listed)[0] == ["🔕 9"])
    assert labels(listed)[1] == ["◂ Back"]
    await ada.press(listed, "🔕 9")
    await server.until(lambda: labels(listed)[0] == [f"🔕 {number}" for number in range(1, 9)])
    assert "9." not in listed["text"]


@pytest.mark.usefixtures("hands")
async def test_a_limit(server: TelegramServer, ada: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who follows as much as she may is told so, by the command as by the button."""
    monkeypatch.setattr("bot.handlers.following.MOST", 1)
    monkeypatch.setattr(follows, "MOST", 1)
    await follow(ada, FRAGE)
    full = (
        "I look out for 1 question of yours already and cannot take on more. "
        "End one of them with /following, then I will look out for this one."
    )
    assert (await follow(ada, QUESTION))["text"] == full
    await ada.say(QUESTION)
    await ada.press(await ada.reply(3), OFFER)
    await server.until(lambda: notices(server) == [full])


async def test_the_same_question_twice(hands: Hands, server: TelegramServer, ada: Person) -> None:
    """However it is written, one question is followed once in a place."""
    await follow(ada, QUESTION)
    again = await follow(ada, QUESTION.upper().rstrip("?"))
    assert again["text"] == f"🔔 I look out for this here already: “{QUESTION}”"
    await ada.press(again, "🔕 No longer")
    await server.until(lambda: labels(again) == [])
    assert hands.followed(ada.id) == []


async def test_the_answer_that_is_replied_to(hands: Hands, ada: Person) -> None:
    """An empty /follow in reply to an answer or a refusal follows its question."""
    await ada.say(QUESTION)
    refusal = await ada.reply()
    await ada.say("/follow", reply_to_message=refusal)
    assert QUESTION in (await ada.reply(2))["text"]
    assert hands.followed(ada.id) == [QUESTION]


@pytest.mark.usefixtures("hands")
async def test_nothing_to_follow(server: TelegramServer, ada: Person) -> None:
    """A command without a question says how; in a group it is silent, since it may be for another bot."""
    for said in ("/follow", "/follow …?!"):
        await ada.say(said)
    await ada.replies(2)
    how = (
        "Please write the question after /follow, or reply with /follow to one of my answers. "
        "/following lists what I look out for."
    )
    assert server.texts(ada.id) == [how, how]
    await ada.say(f"/follow {'long ' * 110}")
    assert (await ada.reply(3))["text"] == "Please ask in at most 500 characters; this was 549."
    await ada.say("/follow", chat=group())
    await follow(ada, QUESTION, chat=group())
    assert len(server.sent(-1001)) == 1


async def test_what_a_group_follows_is_its_own(
    hands: Hands, server: TelegramServer, ada: Person, bernd: Person
) -> None:
    """Anybody in a group may list and end it; her private list is another one, and night is none of it."""
    await follow(ada, QUESTION, chat=group())
    await bernd.say("/following", chat=group())
    await server.until(lambda: len(server.sent(-1001)) == 2)
    listed = server.sent(-1001)[1]
    assert labels(listed) == [["🔕 1"]]
    await bernd.forge(listed, str(AtNight(wanted=True)))
    await server.until(lambda: len(notices(server)) == 1)
    assert not hands.bot.bot_data.of(-1001).night
    await bernd.press(listed, "🔕 1")
    await server.until(lambda: labels(listed) == [])
    assert hands.followed(-1001) == []


async def test_forged_buttons(hands: Hands, server: TelegramServer, ada: Person, bernd: Person) -> None:
    """Nobody follows from, or ends, what is in another chat."""
    await ada.say(QUESTION)
    await ada.reply()
    await follow(ada, FRAGE)
    (mine,) = hands.rows.follows_in(ada.id)
    await bernd.say(QUESTION)
    below = await bernd.reply()
    for forged in (Follow(1), Follow(999_999_999), Unfollow(mine.id), OnFollows(9999, mine.id)):
        await bernd.forge(below, str(forged))
    await server.until(lambda: len(notices(server)) == 4)
    gone = "Dieser Knopf gilt nicht mehr. Bitte frag noch einmal."
    assert notices(server) == [gone, gone, gone, ""]
    assert (hands.followed(ada.id), hands.followed(bernd.id)) == ([FRAGE], [])


async def test_forgotten(hands: Hands, server: TelegramServer, ada: Person) -> None:
    """/privacy counts what somebody follows, in private and in groups, and /forget ends it."""
    await follow(ada, QUESTION)
    await follow(ada, FRAGE, chat=group())
    await ada.say("/privacy")
    assert "2 questions I look out for" in (await ada.reply(2))["text"]
    await ada.say("/forget")
    ask = await ada.reply(3)
    await ada.press(ask, labels(ask)[0][0])
    await server.until(lambda: labels(ask) == [])
    assert (hands.followed(ada.id), hands.followed(-1001)) == ([], [])


async def test_a_press_after_the_end(hands: Hands, server: TelegramServer, ada: Person) -> None:
    """A button that ends what is ended already says that it no longer works."""
    noted = await follow(ada, QUESTION)
    hands.rows.end_follows(Spot(ada.id), whole=True)
    await ada.press(noted, "🔕 No longer")
    await server.until(lambda: notices(server) == [EXPIRED])
