"""Previews as messages: whatever is in an article, Telegram takes them; all articles invented."""

from dataclasses import replace

import pytest
from fakes import FakeArchive
from hostile_texts import EXTREMES, hostile
from hypothesis import given
from hypothesis import strategies as st
from telegram_shown import shown

from bot import render
from bot.locales import ENGLISH, GERMAN
from bot.preview import Preview, preview
from bot.render.previews import dated
from corpus.article import Article, DatedBy
from corpus.errors import InputError
from corpus.proofreading import paragraphs
from index.copies import Copy

ID = "abcdefghijkl"
EVIL = "<b>&amp;\u202e\u2028\u030a\x00" * 900
WORD = "Donaudampfschifffahrtsgesellschaft" * 200
TEXTS = st.one_of(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), hostile.filter(bool))
STORED = Article(text="Es regnet.", id="a", title="Wetter")


def evil(**more):
    copy = Copy(article="x", title=EVIL, source=EVIL, published="2025-02-14", likeness=1.0)
    fields = dict.fromkeys(("title", "source", "author", "url", "published_as"), EVIL)
    text = "\n\n".join([EVIL, WORD, *(f"Anzeige: {EVIL}"[:290] for _ in range(200)), WORD])
    article = Article(text=text, published="2025-02-12", **fields, **more)
    seen = preview(FakeArchive(), article, 10**9)
    return replace(seen, copies=(copy,) * 9)


@pytest.mark.parametrize("words", [ENGLISH, GERMAN])
def test_a_hostile_article(words):
    """Every part is escaped and shortened, and all buttons fit."""
    for message in (
        render.one(evil(), ID, 999_999, words),
        render.lines(evil(), ID, 999_999, 99, words),
        render.ask(words.preview.ask["date"], EVIL, EVIL),
        render.lot([evil()] * 60, (60, 9), [InputError(EVIL, "broken")] * 9, ID, words),
    ):
        assert message.body.fits
        assert "<b>&amp;" in shown(message)


def test_a_title_of_three_megabytes():
    """It is shortened, and what stands below is there."""
    seen = preview(FakeArchive(), Article(text="Es regnet.", title="Wetter " * 430_000))
    lines = shown(render.one(seen, ID, 0, ENGLISH)).splitlines()
    assert (len(lines[1]) <= 200, lines[1][-1], lines[-1]) == (True, "…", "Ends: Es regnet.")


@given(TEXTS, st.integers(0, 99))
def test_any_text_has_a_preview(text, page):
    """Telegram takes it, whatever it says, and each paragraph has its button on one of the pages."""
    seen = preview(FakeArchive(), Article(text=text, title=text))
    shown(render.one(seen, ID, 0, GERMAN))
    message = render.lines(seen, ID, 0, page, GERMAN)
    shown(message)
    assert 2 <= len(message.buttons) <= min(len(paragraphs(seen.article)), 8) + 1


@pytest.mark.parametrize("words", [ENGLISH, GERMAN])
def test_extremes_have_a_preview(words):
    """Wherever they stand, alone and many of them at once."""
    seen = [
        preview(FakeArchive(), Article(text=text, title=text, source=text, author=text)) for text in EXTREMES
    ]
    for one in seen:
        shown(render.one(one, ID, 0, words))
        shown(render.lines(one, ID, 0, 0, words))
    shown(render.lot(seen, (len(seen), 0), [InputError(text, "broken") for text in EXTREMES], ID, words))


def test_the_end_of_a_long_paragraph_is_shown():
    """From the beginning of a word."""
    text = " ".join(f"Wort{number}" for number in range(200)) + " und Schluss."
    ends = shown(render.one(preview(FakeArchive(), Article(text=text)), ID, 0, ENGLISH)).splitlines()[-1]
    assert ends.startswith("Ends: … Wort1")
    assert ends.endswith("Wort199 und Schluss.")


def test_what_the_archive_has():
    """The same article, and one with other details, are told apart; a new one needs no line."""
    archive = FakeArchive(STORED)
    known = [preview(archive, one).status for one in (STORED, replace(STORED, title="x"), Article(text="x"))]
    assert known == ["unchanged", "revised", "added"]
    last = [shown(render.one(preview(archive, one), ID, 0, ENGLISH)).splitlines()[-1] for one in (STORED,)]
    assert last == ["The archive has exactly this already."]


def test_what_the_archive_would_not_take():
    """Neither what was withdrawn nor what it has under another id becomes a revision or an article."""
    archive = FakeArchive(STORED)
    assert preview(archive, replace(STORED, id="", url="https://bote.example/1")).status == "unchanged"
    archive.retract("a", "falsch")
    seen = preview(archive, replace(STORED, text="Es schneit."))
    assert (
        seen.status,
        [shown(render.one(seen, ID, 0, words)).splitlines()[-1] for words in (ENGLISH, GERMAN)],
    ) == (
        "failed",
        [
            "The archive has this article, withdrawn: until that is taken back it is not added again.",
            "Im Archiv ist dieser Artikel zurückgezogen: Solange das gilt, wird er nicht wieder aufgenommen.",
        ],
    )


def test_an_article_is_no_copy_of_itself():
    """Only others are named."""
    archive = FakeArchive(STORED)
    copy = Copy(article="a", title="Wetter", source="Bote", published="", likeness=1.0)
    archive.alike = (copy, replace(copy, article="b"))
    assert preview(archive, STORED) == Preview(
        article=STORED, status="unchanged", copies=(replace(copy, article="b"),)
    )


@pytest.mark.parametrize("by", [each for each in DatedBy if each])
def test_each_origin_of_a_date_has_words(by):
    """In both languages, with how it was printed where that is something else."""
    article = Article(text="x", published="2025-02-12", published_as="12.2.25", dated_by=by)
    for words in (ENGLISH, GERMAN):
        said = dated(article, words, lambda text, _most: text)
        assert words.preview.dated_by[by] in said
        assert "12.2.25" in said


def test_the_origin_of_a_date_stands_beside_it():
    """A later change, whose date is from elsewhere, comes behind it."""
    article = Article(text="x", published="2025-02-12", updated="2025-02-14", dated_by=DatedBy.META)
    assert [dated(article, words, lambda text, _most: text) for words in (ENGLISH, GERMAN)] == [
        "published 12 February 2025 (from the page's <meta>), updated 14 February 2025",
        "erschienen am 12. Februar 2025 (aus einem <meta> der Seite), geändert am 14. Februar 2025",
    ]
    assert dated(replace(article, published=""), ENGLISH, lambda text, _most: text) == (
        "date unknown, updated 14 February 2025"
    )


def test_many_articles_are_checked_each():
    """Below each stands what there is to check: odd paragraphs, what the archive has, near-copies."""
    copy = Copy(article="x", title="Mühle gekauft", source="Bote", published="2025-02-12", likeness=0.93)
    odd = Article(text="Es regnet in Olver.\n\nLesen Sie auch: Was es bedeutet", title="Regen")
    archive = FakeArchive(STORED)
    seen = [preview(archive, odd), preview(archive, STORED), preview(archive, Article(text="Es hagelt."))]
    seen[2] = replace(seen[2], copies=(copy,))
    lot = shown(render.lot(seen, (12, 1), [InputError("a.exe", "broken")], ID, ENGLISH))
    assert lot.splitlines() == [
        "Preview of 12 articles – nothing is stored yet",
        "• outlet unknown: Regen, date unknown",
        "   ↳ 1 paragraph may not belong to the article",
        "• outlet unknown: Wetter, date unknown",
        "   ↳ The archive has exactly this already.",
        "• outlet unknown: Es hagelt., date unknown",
        "   ↳ Nearly the same is in the archive: Bote: Mühle gekauft, published 12 February 2025 (93 %)",
        "and 9 more",
        "1 input cannot be read:",
        "• a.exe: broken",
    ]


def test_failures_are_named_however_long_the_articles_are():
    """Articles that do not fit are counted, and what failed is still there."""
    lot = shown(render.lot([evil()] * 10, (10, 1), [InputError("a.exe", "broken")], ID, ENGLISH))
    *named, more, _, failed = lot.splitlines()
    count = sum(line.startswith("•") for line in named)
    assert (0 < count < 10, more, failed) == (True, f"and {10 - count} more", "• a.exe: broken")
