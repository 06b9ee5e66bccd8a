"""Forwarded messages → articles: who published them, when, and which of them are one text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import chain, islice

from telegram import (
    Message,
    MessageOriginChannel,
    MessageOriginChat,
    MessageOriginHiddenUser,
    MessageOriginUser,
)

from corpus.article import Article, DatedBy
from corpus.clean import one_line
from corpus.errors import InputError
from corpus.joints import runs_on
from corpus.readers import read_text
from corpus.text import hiding

# A long text goes out in parts at one go. Short posts that follow each other that closely are a feed's.
TOGETHER_S = 10
_LEAST_PART = 900
# What is written with a file covers it, unless it says more than this.
_LONGEST_NOTE = 400
# What a file says of its day only by when it was made is less than when it was sent.
_WEAK = frozenset({DatedBy.UNKNOWN, DatedBy.FILE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """A forwarded message.

    Attributes:
        message: Its number in the chat into which it was forwarded.
        text: Text or caption as Telegram has it, without what its entities link to; may be empty.
        moment: When it was first sent, ISO 8601 in UTC.
        outlet: The channel's title; empty where it was sent by nobody's channel.
        author: Who signed it in its channel; empty if nobody did.
        sender: Who sent it where that was in no channel; names it to the admin, and is not stored with the
            article, since who wrote a message to somebody is no author in print.
        url: Where everybody can read it; empty where that is nowhere.
        channel: The channel's id; 0 for none.
        number: Its number in that channel; 0 for none.
        album: What the messages of an album have in common; empty for none.
    """

    message: int
    text: str
    moment: str
    outlet: str = ""
    author: str = ""
    sender: str = ""
    url: str = ""
    channel: int = 0
    number: int = 0
    album: str = ""


def post_of(message: Message) -> Post:
    """Take from a forwarded message what counts.

    Raises:
        ValueError: It was not forwarded.
    """
    origin = message.forward_origin
    if origin is None:
        raise ValueError("only forwarded messages come here")
    plain = Post(
        message=message.message_id,
        text=message.text or message.caption or "",
        moment=origin.date.astimezone(UTC).isoformat(timespec="seconds"),
        album=message.media_group_id or "",
    )
    if isinstance(origin, MessageOriginChannel):
        # Others cannot open a link into a private channel.
        name = origin.chat.username
        return replace(
            plain,
            outlet=origin.chat.title or "",
            author=origin.author_signature or "",
            url=f"https://t.me/{name}/{origin.message_id}" if name else "",
            channel=origin.chat.id,
            number=origin.message_id,
        )
    return replace(plain, sender=_sender(origin))


def _sender(origin: object) -> str:
    """Name who wrote what no channel published: a group is no outlet, whoever speaks in its name."""
    if isinstance(origin, MessageOriginUser):
        return origin.sender_user.full_name
    if isinstance(origin, MessageOriginHiddenUser):
        return origin.sender_user_name
    if isinstance(origin, MessageOriginChat):
        return origin.author_signature or origin.sender_chat.title or ""
    return ""


def articles(posts: Sequence[Post]) -> Iterator[Article | InputError]:
    """Make articles of forwarded messages.

    Args:
        posts: In the order in which they came.

    Yields:
        An article for each text, whether it came in one message or in several, or why there is none.
    """
    for post in joined(posts):
        try:
            read = read_text(post.text)
        except InputError as error:
            yield type(error)(
                one_line(post.outlet or post.sender), error.reason.template, **error.reason.values
            )
            continue
        yield replace(
            read,
            source=one_line(post.outlet),
            author=one_line(post.author),
            url=post.url,
            published=post.moment,
            published_as=post.moment,
            dated_by=DatedBy.MESSAGE,
        )


def enclosed(found: Iterable[Article | InputError], post: Post) -> Iterator[Article | InputError]:
    """Fill in from a channel's post what the articles in its file do not say themselves.

    Args:
        found: What is in the file.
        post: The post.

    Yields:
        The post's own text where it is more than a note, then what is in the file. The link is that of a
        single article, since it names one.
    """
    note = articles([post]) if len(post.text) > _LONGEST_NOTE else iter(())
    given = chain(note, (_completed(each, post) for each in found))
    first = list(islice(given, 2))
    if len(first) == 1 and isinstance(first[0], Article):
        yield replace(first[0], url=first[0].url or post.url)
        return
    yield from chain(first, given)


def _completed(each: Article | InputError, post: Post) -> Article | InputError:
    if isinstance(each, InputError):
        return each
    sent = replace(
        each,
        source=each.source or one_line(post.outlet),
        author=each.author or one_line(post.author),
    )
    if each.dated_by not in _WEAK:
        return sent
    return replace(sent, published=post.moment, published_as=post.moment, dated_by=DatedBy.MESSAGE)


def hidden(posts: Sequence[Post]) -> int:
    """Count the characters that hide something in their texts."""
    return sum(hiding(post.text) for post in posts)


def joined(posts: Sequence[Post]) -> list[Post]:
    """Put together what is one text: an album with its captions, and a long post's parts.

    Args:
        posts: In the order in which they came.

    Returns:
        Those that have a text, the parts under what the first one says.
    """
    ordered = sorted(posts, key=lambda post: post.message)
    whole: list[Post] = []
    last: list[Post] = []
    for post in ordered:
        if last and (_one_album(last[-1], post) or _goes_on(last[-1], post)):
            whole[-1] = replace(whole[-1], text=_glued(whole[-1].text, post.text))
            last.append(post)
        else:
            whole.append(post)
            last = [post]
    return [post for post in whole if post.text.strip()]


def _one_album(before: Post, post: Post) -> bool:
    return bool(post.album) and (before.album, before.channel) == (post.album, post.channel)


def _goes_on(before: Post, post: Post) -> bool:
    """Tell whether a post is the next part of the one before it."""
    follows = before.channel == post.channel != 0 and post.number == before.number + 1
    return follows and _seconds(before, post) <= TOGETHER_S and len(before.text) >= _LEAST_PART


def _seconds(before: Post, post: Post) -> float:
    return abs((datetime.fromisoformat(post.moment) - datetime.fromisoformat(before.moment)).total_seconds())


def _glued(text: str, following: str) -> str:
    """Put two parts together: as paragraphs, or within the sentence in which they were parted."""
    if not text.strip() or not following.strip():
        return text or following
    between = " " if runs_on(text.rstrip().split("\n")[-1], following.lstrip().split("\n")[0]) else "\n\n"
    return text.rstrip() + between + following.lstrip()
