"""Conversations about messages that are no text: each kind gets one line of its own, an album one in all."""

import asyncio
from typing import Any

import pytest
from telegram_articles import BRIDGE_ANSWER
from telegram_people import Person, forwarded, group
from telegram_server import TelegramServer

from bot.kinds import Kind
from bot.locales import GERMAN, LANGUAGES

pytest_plugins = ["telegram_fixtures"]
READERS = group()
FILE = {"file_id": "f", "file_unique_id": "f"}
FRAME = FILE | {"width": 1, "height": 1}
USER = {"id": 9, "is_bot": False, "first_name": "Clara"}
POLL = {
    "id": "1",
    "question": "Which bridge?",
    "options": [],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
PLACE = {"latitude": 48.2, "longitude": 16.4}
DRAW = {"chats": [], "winners_selection_date": 1, "winner_count": 1}
# A message of each kind, as Telegram sends it.
MESSAGES: dict[Kind, dict[str, Any]] = {
    Kind.VOICE: {"voice": FILE | {"duration": 1}},
    Kind.VIDEO_NOTE: {"video_note": FILE | {"length": 1, "duration": 1}},
    Kind.AUDIO: {"audio": FILE | {"duration": 1}},
    Kind.STICKER: {"sticker": FRAME | {"type": "regular", "is_animated": False, "is_video": False}},
    Kind.POLL: {"poll": POLL},
    Kind.QUIZ: {"poll": POLL | {"type": "quiz", "correct_option_ids": [0]}},
    Kind.PHOTO: {"photo": [FRAME]},
    Kind.LIVE_PHOTO: {"live_photo": FRAME | {"duration": 1}, "photo": [FRAME]},
    Kind.VIDEO: {"video": FRAME | {"duration": 1}},
    Kind.ANIMATION: {"animation": FRAME | {"duration": 1}, "document": FILE},
    Kind.CONTACT: {"contact": {"phone_number": "1", "first_name": "Clara"}},
    Kind.LOCATION: {"location": PLACE},
    Kind.VENUE: {"venue": {"location": PLACE, "title": "Harbour", "address": "Quay 1"}, "location": PLACE},
    Kind.DICE: {"dice": {"emoji": "🎲", "value": 3}},
    Kind.GAME: {"game": {"title": "Game", "description": "A game", "photo": [FRAME]}},
    Kind.STORY: {"story": {"id": 1, "chat": READERS}},
    Kind.CHECKLIST: {"checklist": {"title": "To do", "tasks": [{"id": 1, "text": "Ask"}]}},
    Kind.INVOICE: {
        "invoice": {
            "title": "Book",
            "description": "A book",
            "start_parameter": "x",
            "currency": "EUR",
            "total_amount": 1,
        }
    },
    Kind.PAID_MEDIA: {"paid_media": {"star_count": 1, "paid_media": []}},
    Kind.GIVEAWAY: {"giveaway": DRAW},
    Kind.GIVEAWAY_WINNERS: {
        "giveaway_winners": DRAW | {"chat": READERS, "giveaway_message_id": 1, "winners": [USER]}
    },
    Kind.DOCUMENT: {"document": FILE},
    # What Telegram may invent one day.
    Kind.OTHER: {"rich_message": {"blocks": [{"type": "paragraph", "text": "The bridge opens."}]}},
}


def test_every_kind_is_tried() -> None:
    """No kind is without a message here, nor without a line in any language."""
    assert set(MESSAGES) == set(Kind)
    named = {kind.value for kind in Kind} - {"other"}
    assert [set(words.strays.kinds) for words in LANGUAGES.values()] == [named] * len(LANGUAGES)


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("kind", Kind)
async def test_each_kind_has_its_line(ada: Person, bernd: Person, kind: Kind) -> None:
    """One line, in the language of whoever sent it, with what to do."""
    for person, code in ((ada, "en"), (bernd, "de")):
        await person.send(**MESSAGES[kind])
        words = LANGUAGES[code]
        assert await person.replies(1) == [words.strays.kinds.get(kind.value, words.only_text)]


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("kind", Kind)
async def test_a_group_hears_nothing_of_what_is_not_for_the_bot(
    server: TelegramServer, ada: Person, kind: Kind
) -> None:
    """Whatever people send each other; what replies to the bot gets the line there, too."""
    await ada.send(chat=READERS, **MESSAGES[kind])
    await ada.say("/ask bridge", chat=READERS)
    await server.until(lambda: server.sent(-1001))
    answer = server.sent(-1001)[0]
    await ada.send(chat=READERS, reply_to_message=answer, **MESSAGES[kind])
    await server.until(lambda: len(server.sent(-1001)) == 2)
    words = LANGUAGES["en"]
    assert server.texts(-1001) == [BRIDGE_ANSWER, words.strays.kinds.get(kind.value, words.only_text)]


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("kind", [Kind.PHOTO, Kind.VIDEO, Kind.LIVE_PHOTO, Kind.AUDIO, Kind.DOCUMENT])
async def test_an_album_gets_one_line(server: TelegramServer, ada: Person, kind: Kind) -> None:
    """Its parts come one by one; the next album gets a line of its own, and so does what is none."""
    await asyncio.gather(*(ada.send(media_group_id="1", **MESSAGES[kind]) for _ in range(4)))
    await asyncio.gather(*(ada.send(media_group_id="2", **MESSAGES[kind]) for _ in range(4)))
    await ada.say("bridge")
    line = LANGUAGES["en"].strays.kinds[kind.value]
    assert await ada.replies(3) == [line, line, BRIDGE_ANSWER]
    assert len(server.sent(ada.id)) == 3


@pytest.mark.usefixtures("bot")
async def test_an_album_in_a_group_gets_one_line(server: TelegramServer, ada: Person) -> None:
    """As a reply to the bot, and none otherwise."""
    await ada.say("/ask bridge", chat=READERS)
    await server.until(lambda: server.sent(-1001))
    answer = server.sent(-1001)[0]
    for _ in range(3):
        await ada.send(chat=READERS, media_group_id="1", **MESSAGES[Kind.PHOTO])
    for _ in range(3):
        await ada.send(chat=READERS, media_group_id="2", reply_to_message=answer, **MESSAGES[Kind.PHOTO])
    await ada.say("/ask ferry", chat=READERS)
    await server.until(lambda: any("ferry" in text for text in server.texts(-1001)))
    assert server.texts(-1001)[1] == LANGUAGES["en"].strays.kinds["photo"]
    assert len(server.sent(-1001)) == 3


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("kind", [Kind.PHOTO, Kind.VIDEO])
async def test_a_question_beside_a_picture_is_answered(ada: Person, kind: Kind) -> None:
    """As the line for pictures without one says."""
    await ada.send(caption="When does the bridge open?", **MESSAGES[kind])
    assert await ada.replies(1) == [BRIDGE_ANSWER]


@pytest.mark.usefixtures("bot")
async def test_a_caption_that_is_no_question(ada: Person) -> None:
    """Signs alone ask nothing, and a command beside a picture is none."""
    await ada.send(caption="?!", **MESSAGES[Kind.PHOTO])
    await ada.send(caption="/ask bridge", **MESSAGES[Kind.PHOTO])
    assert await ada.replies(2) == [LANGUAGES["en"].strays.kinds["photo"]] * 2


@pytest.mark.usefixtures("bot")
async def test_admins_hear_the_same_where_they_send_nothing_to_add(
    server: TelegramServer, admin: Person
) -> None:
    """Their files and what they forward are articles as before."""
    await admin.send(**MESSAGES[Kind.VOICE])
    assert await admin.replies(1) == [LANGUAGES["en"].strays.kinds["voice"]]
    await admin.send(caption="The harbour closes. Ships must leave.", **forwarded(), **MESSAGES[Kind.PHOTO])
    await server.until(lambda: len(server.sent(admin.id)) == 2)
    assert server.texts(admin.id)[1].startswith("Preview – nothing is stored yet")
    await admin.upload("harbour.txt", b"The harbour closes in May. Ships must leave.")
    await server.until(lambda: len(server.sent(admin.id)) == 3)
    assert server.texts(admin.id)[2].startswith("Preview – nothing is stored yet")


@pytest.mark.usefixtures("bot")
async def test_what_was_sent_hours_ago_gets_no_line(server: TelegramServer, ada: Person) -> None:
    """After an outage nobody wants to hear of each sticker."""
    await ada.send(age_s=2 * 3600, **MESSAGES[Kind.STICKER])
    await ada.say("bridge")
    assert await ada.replies(1) == [BRIDGE_ANSWER]
    assert len(server.sent(ada.id)) == 1


@pytest.mark.usefixtures("bot")
@pytest.mark.parametrize("text", ["?", "😀😀", "/ask ?!"])
async def test_a_text_without_a_word(bernd: Person, text: str) -> None:
    """It is a text, so that he is not told to write one."""
    await bernd.say(text)
    assert await bernd.replies(1) == [GERMAN.no_question]
