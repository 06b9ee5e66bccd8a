"""What English says to admins only."""

from __future__ import annotations

from bot.locales.en.counting import articles, counted, number
from bot.locales.words import AdminWords


def _details(passages: int, language: str) -> str:
    return f"{counted(passages, 'passage', 'passages')} · {language}"


def _totals(done: int, failed: int) -> str:
    return f"Together: {articles(done)} in the archive, {number(failed)} failed."


ADMIN = AdminWords(
    help=(
        "For editors, in this chat only:\n"
        "/add TEXT – the article that follows, or what stands at the addresses that do; or send addresses "
        "alone, files of up to 20 MB, or forward posts. "
        "You see a preview, and nothing counts until you take it\n"
        "/remove ID – remove an article\n"
        "/retract ID REASON – withdraw an article, and tell those who were quoted it; --undo takes it back\n"
        "/feed ADDRESS – follow a feed, a sitemap or the feed of a page\n"
        "/feed – the feeds that are followed; /feed remove NUMBER – follow one no longer; "
        "/feed export – their list as OPML, and such a file sent here adds its feeds\n"
        "/list – the newest articles and their ids\n"
        "/undo – take back your last change, for 24 hours"
    ),
    add_what=(
        "Please write the article or its address after /add, or send it as a file: "
        ".txt, .md, .html, .pdf, .docx, .epub, .eml, .jsonl, or a .zip of these."
    ),
    remove_what="Please write the article's id after /remove; /list shows the ids.",
    by_own_hand="I carry out commands and files only if you send them yourself (files of channels excepted).",
    file_too_big="{name} is larger than 20 MB, which is the most that Telegram lets a bot fetch.",
    file_unreadable="{name} could not be fetched from Telegram. Please send it again.",
    added="Added",
    revised="Revised",
    unchanged="Already there",
    failed="Could not be added",
    details=_details,
    totals=_totals,
    nothing_in_it="There is nothing to add in {name}.",
    removed="Removed",
    retract_what=(
        "Please write the article's id and the reason after /retract; the reason is told to those who were "
        "quoted the article. /retract ID --undo lets it answer again."
    ),
    retracted="Withdrawn; those who were quoted it will be told",
    reinstated="Answers again",
    not_retracted="The article {id} was not withdrawn.",
    unknown_article="No article has the id {id}; /list shows the ids.",
    listed="{first}–{last} of {articles}",
    newest="◂ Newest",
    older="Older ▸",
    rebuilding="Rebuilding the indexes: {done} of {total}",
    rebuild_running="A rebuild is running already.",
    rebuilt=lambda passages: f"Rebuilt: {counted(passages, 'passage', 'passages')}.",
    stats=(
        "Articles: {articles}\nPassages: {passages}\nOutlets: {outlets}\n"
        "Languages: {languages}\nDates: {span}\n"
        "Model: {model}\nVectors: {vectors}\nWeight of the vectors: {weights}\n"
        "Word index: {words}\nSize: {size}"
    ),
    weight=lambda weight: f"{weight:.1f}",
)
