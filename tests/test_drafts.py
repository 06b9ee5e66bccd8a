"""What waits for an admin's word survives being stored as JSON."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.drafts import Collected, Draft, Field, Prompt, SentFile, body, collected_of, draft_of, prompt_of
from bot.posts import Post
from bot.render import Markup
from corpus.article import Article, DatedBy, Span

LINES = st.text(st.characters(exclude_categories=["Cs"]))
FIELDS = (
    "text",
    "id",
    "title",
    "url",
    "source",
    "author",
    "published",
    "published_as",
    "updated",
    "language",
)
ARTICLES = st.builds(
    Article,
    headings=st.lists(st.builds(Span, st.integers(0), st.integers(0)), max_size=3).map(tuple),
    dated_by=st.sampled_from(DatedBy),
    **dict.fromkeys(FIELDS, LINES),
)
POST = Post(message=3, text="Es regnet.", moment="2025-02-12T08:30:00+00:00", outlet="Bote", channel=-1001)
DRAFT = Draft(
    chat=7,
    file=SentFile("id", "many.jsonl", "0" * 64),
    step=3,
    hidden=2,
    settled=Markup("<b>Added</b>", 5, 1),
)
PROMPT = Prompt(7, "abc", Field.DATE, 12)
COLLECTED = Collected(7, "de", (POST,))


def stored(kept):
    return json.loads(json.dumps(body(kept)))


@given(st.lists(ARTICLES, max_size=2).map(tuple))
def test_articles_come_back(articles):
    """Field by field, whatever is in them."""
    draft = Draft(chat=7, articles=articles)
    assert draft_of(stored(draft), 7) == draft


def test_all_else_comes_back():
    """A file with its digest, what stands in a preview's place, questions, and posts that wait."""
    read = draft_of(stored(DRAFT), 7), prompt_of(stored(PROMPT), 7), collected_of(stored(COLLECTED), 7)
    assert read == (DRAFT, PROMPT, COLLECTED)


@pytest.mark.parametrize(
    ("given", "chat"),
    [
        (None, 7),
        ({}, 7),
        (stored(DRAFT), 8),
        (stored(DRAFT) | {"version": 0}, 7),
        (stored(DRAFT) | {"kind": "answer"}, 7),
        (stored(DRAFT) | {"step": "many"}, 7),
        (stored(PROMPT) | {"field": "text"}, 7),
    ],
)
def test_what_is_not_of_this_chat_and_form_is_nothing(given, chat):
    """A forged button reads no other chat's drafts, an old or broken form is not misread."""
    assert (draft_of(given, chat), prompt_of(given, chat), collected_of(given, chat)) == (None, None, None)


def test_none_is_taken_for_another():
    """The kind is stored."""
    assert (draft_of(stored(PROMPT), 7), prompt_of(stored(COLLECTED), 7)) == (None, None)
    assert collected_of(stored(DRAFT), 7) is None


def test_what_is_settled_keeps_no_text():
    """Only what stands in its place."""
    draft = Draft(chat=7, articles=(Article(text="Es regnet."),), hidden=1)
    assert draft.closed(Markup("x", 1)) == Draft(chat=7, settled=Markup("x", 1))
    assert (draft.article, draft.changed(Article(text="Es schneit.")).step) == (Article(text="Es regnet."), 1)
