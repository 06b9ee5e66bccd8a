"""How an answer came about, as a message."""

from dataclasses import replace

from telegram_shown import shown
from test_kept import ACCOUNT, ANSWER, HEADLINE, KEPT

from bot import render
from bot.locales import ENGLISH, GERMAN
from corpus.article import Span
from index.answer import Account, Considered, Quote
from index.kept import Again

NEW = Quote(article="bus", revision=1, span=Span(0, 3), text="Bus")


def test_an_explanation():
    """What was asked, searched and looked for, what was enough, and what each scored and for what."""
    assert shown(render.explained(KEPT, ENGLISH)) == (
        "Answer 17, given on 20 February 2025, 10:00 UTC\n"
        "Question: Wann fährt die Tram?\n"
        "Only: since 1 February 2025 · Anzeiger\n"
        "Searched: 3 articles from 2 outlets, 12 February 2025 to 14 February 2025.\n"
        "Looked for: tram 2.50\n"
        "Asked for: a date\n"
        "Evidence 1.75, needed 1.50: enough to quote.\n"
        "what of the question the quotes hold 3.00 · length of the question −1.25\n\n"
        "Quoted, with what each scored:\n"
        "Anzeiger: Tram, published 14 February 2025\n"
        "0.90 = early in the article 0.90\n\n"
        "Not quoted, but considered:\n"
        "Anzeiger: Tram, published 14 February 2025\n"
        "0.00"
    )


def test_an_explained_refusal():
    """Nothing is quoted, and where nothing was found either nothing is listed."""
    refused = replace(KEPT, account=Account(needed=2.4))
    assert shown(render.explained(refused, GERMAN)).splitlines()[4:] == [
        "Belege 0,00, nötig 2,40: zu wenig, um zu zitieren."
    ]


def test_the_longest_explanation_is_one_message():
    """Of many quotes with long headlines as many are told as fit."""
    long = replace(HEADLINE, title="Straßenbahn " * 100, source="Anzeiger " * 50)
    many = [
        Considered(headline=long, revision=1, span=Span(0, 5), place=place, parts={"early": 0.9}, score=0.9)
        for place in range(1, 30)
    ]
    message = render.explained(replace(KEPT, account=replace(ACCOUNT, considered=tuple(many))), GERMAN)
    assert (message.body.fits, shown(message).count("weit vorne") > 5) == (True, True)


def test_what_asking_again_brought():
    """How many quotes are new, and how many of the former ones are gone."""
    answer = replace(ANSWER, quotes=(NEW, NEW, NEW))
    again = Again(before=KEPT, answer=answer, new=(NEW,), gone=2)
    assert render.compared(again, ENGLISH) == (
        "New since 20 February 2025, 10:00 UTC: 1 of 3 quotes. "
        "No longer among the best: 2 quotes of the earlier answer."
    )
    nothing = replace(again, new=(), gone=0)
    assert render.compared(nothing, GERMAN) == "Nichts Neues seit 20. Februar 2025, 10:00 UTC."
