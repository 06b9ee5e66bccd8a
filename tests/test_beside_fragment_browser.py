"""Links to sentences in a real browser: what Chromium marks on a page is the quote and nothing else."""

import asyncio
import html
import unicodedata
from typing import NamedTuple

import pytest
from aiohttp import web
from chromium import EXECUTABLE, STYLE, browsing

from corpus.article import Span
from index.beside.fragment import link

pytestmark = pytest.mark.skipif(EXECUTABLE is None, reason="no Chromium here: apt-get install chromium")

ANGLER = (
    "Der Angler sagt, er habe von alledem nichts bemerkt, denn sein Boot lag bis zum Abend vertäut am Steg."
)
# As long as what may stand around a quote is, less a part of one more word.
NEARLY = "und so fort bis an das Ende aller langen Tage am Fluss:"
PIXEL = "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"


class Case(NamedTuple):
    """An article whose text has the quote in brackets.

    Attributes:
        text: As stored.
        page: What the page shows, HTML; empty for the text's paragraphs.
        title: The headline.
    """

    text: str
    page: str = ""
    title: str = ""


CASES = {
    "very start": Case("[Öl läuft in den Fluss.] Niemand weiß, woher."),
    "very end": Case("Niemand weiß, woher. [Öl läuft in den Fluss.]"),
    "all there is": Case("[Öl läuft in den Fluss.]"),
    "commas and signs": Case(
        "Wo? [Rund 5 % (Meyer & Söhne, Kiel) fehlen: 100 % #1 a+b=c/d?] Ja; <so> ist es."
    ),
    "percent signs like codes": Case("Es heißt %41 und [es heißt %2C und %E4 und %%.] Punkt."),
    "hyphens at the ends": Case("Es waren [-3 Grad im Vor- und Nachmittag-] und mehr, Vor- und Nach-."),
    "hyphen after a term's comma": Case("Eins, - zwei. [Drei, -vier, fünf-, sechs.] Ende."),
    "dashes": Case("Der Fluss steigt. [– Der Fluss – so heißt es — steigt weiter –] Ende."),
    "tilde and colon": Case("Es gilt: [a ~ b :~: text=c.] Ende."),
    "German quotation marks": Case("„Er geht“, sagt sie. [„Sie geht, und zwar bald“, sagt er.] Schluss."),
    "inside quotation marks": Case("Er sagt: „[Das Boot ist leck.] Mehr weiß ich nicht.“"),
    "inside brackets": Case("Er geht (das Boot ist leck) (und [sinkt bald])."),
    "apostrophes": Case("Geht's? [Bernd's Boot ist ’ne Ruine, das war’s.] Gut."),
    "numbers": Case("Rund 3,5 Tage. [5 Tage z.B. sind 3,5 zu viel, am 3.5.] Gut."),
    "prefix in the paragraph": Case("Er sagte: Nein. Sie sagte: [Nein.] Alle gingen."),
    "prefix with a hyphen": Case("Er sagt-. Nein. Sie sagt -. Nein. Sie ruft-, [Nein.] Alle gingen."),
    "prefix from the paragraph before": Case("Ja.\n\nEins zwei.\n\n[Ja.]"),
    "suffix": Case("Ja. Nein.\n\n[Ja.] Doch."),
    "suffix from the paragraph behind": Case("Ja.\n\nNein.\n\nJa.\n\nNein.\n\n[Ja.]\n\nDoch."),
    "prefix and suffix": Case(f"{ANGLER} Ja. Nein. Doch. Ja. {ANGLER} {ANGLER} [Ja.] {ANGLER}"),
    "prefix not longer by a part of a word": Case(
        f"Bootsverleiher {NEARLY} Ja. Nein. Bootsmannschaft {NEARLY} [Ja.] Doch."
    ),
    "suffix not longer by a part of a word": Case(
        f"Nein.\n\nJa. {NEARLY} Verleihfirma.\n\nDoch.\n\n[Ja.] {NEARLY} Mannschaften."
    ),
    "repeated with itself": Case("Ja. [Ja.] Ja."),
    "part of a longer word": Case("Im Reinen. Alle gegen Allgemeinen. [Einen.] Ende."),
    "capitals": Case("DIE BRÜCKE IST ZU. [Die Brücke ist zu.] Ende."),
    "accents": Case("Das ist schon da. [Das ist schön da.] Ende."),
    "sharp s": Case("Die Masse stimmen. [Die Maße stimmen.] Ende."),
    "strokes": Case("In Kobe regnet es. [In Købe regnet es.] Ende."),
    "other quotation marks": Case('Er sagt "Ja". [Er sagt „Ja“.] Ende.'),
    "headline": Case("[Die Brücke ist zu.] Ende.", title="Die Brücke ist zu."),
    "long": Case(f"Ein Angler. [{ANGLER}] Der Angler schweigt. Das Boot lag bis zum Abend vertäut am Steg."),
    "long, its beginning repeated": Case(f"{ANGLER[:-4]} See. Später: [{ANGLER}] Ende."),
    "long, its end repeated": Case(
        "[Am Steg lag ein Boot, bis zum Abend vertäut am Steg, bis zum Abend vertäut am Steg.] Ende."
    ),
    "long, its end overlapping": Case(
        "[Der Wächter an der alten Uhr am Hafen ruft "
        "nie und immer und nie und immer und nie und immer und nie und immer und nie und immer] und Schluss."
    ),
    "two paragraphs": Case("Vorher.\n\nEr kam. [Der Fluss steigt.\n\nNiemand weiß es.] Nachher."),
    "two long paragraphs": Case(f"Vorher.\n\nEr kam. [{ANGLER}\n\n{ANGLER}] Nachher."),
    "paragraphs with a repeated end": Case("Vorher. [Er rief.\n\nDoch.\n\nSie lachte.\n\nDoch.] Ende."),
    "lines": Case("Vorher. [Er rief.\nSie lachte.] Ende.", "<p>Vorher. Er rief.<br>Sie lachte. Ende.</p>"),
    "inline markup": Case(
        "Er geht. [Die Brücke ist wieder zu.] Ende.",
        "<p><i>Er</i> geht. Die <b>Brü</b>cke <a href='/'>ist <i>wieder</i></a> zu<b>. Ende</b>.</p>",
    ),
    "markup at the quote's ends": Case(
        "Er geht. [Die Brücke ist zu.] Ende.",
        "<p>Er geht.<b> Die Brücke</b> ist <a href='/'>zu.</a> Ende.</p>",
    ),
    "no-break spaces": Case(
        "Wo? [Die Brücke ist zu, sagt A. Muster am 12. Mai.] Ende.",
        "<p>Wo? Die&nbsp;Brücke ist zu,&nbsp;sagt A.&nbsp;Muster am 12.&nbsp;Mai. Ende.</p>",
    ),
    "no-break spaces in a long quote": Case(
        f"Wo? [{ANGLER}] Ende.", f"<p>Wo? {ANGLER.replace(' ', '&nbsp;')} Ende.</p>"
    ),
    "narrow spaces": Case(
        "Wo? [Das Gutachten kostet uns rund 10 000 Euro, und 5 % trägt davon der kleine Ort.] 20 000 fehlen.",
        "<p>Wo? Das Gutachten kostet uns rund 10&#8239;000 Euro, und 5&#8239;% trägt davon der kleine Ort. "
        "20&#8239;000 fehlen.</p>",
    ),
    "narrow spaces in abbreviations": Case(
        "Wo? [Das Gutachten zahlen alle, die am Ufer wohnen, u. a. zwei ältere Fischer im Boot.] Gut.",
        "<p>Wo? Das Gutachten zahlen alle, die am Ufer wohnen, "
        "u.&#8239;a. zwei ältere Fischer im Boot. Gut.</p>",
    ),
    "French spaces": Case(
        "Il part. [« Où est donc passé le bateau ? » demande encore la fille du pêcheur !] Fin.",
        "<p>Il part. «&#8239;Où est donc passé le bateau&#8239;?&#8239;» "
        "demande encore la fille du pêcheur&#8239;! Fin.</p>",
    ),
    "soft hyphens": Case(
        "Wo? [Das Dampfschiff fährt flussabwärts.] Ende.",
        "<p>Wo? Das Dampf&shy;schiff fährt fluss&shy;ab&shy;wärts. Ende.</p>",
    ),
    "word breaks": Case(
        "Wo? [Das Dampfschiff fährt flussabwärts.] Ende.",
        "<p>Wo? Das Dampf<wbr>schiff fährt fluss&#8203;abwärts. Ende.</p>",
    ),
    "composed differently": Case(
        "Wo? [Die Brücke trägt Öl.] Ende.",
        f"<p>{unicodedata.normalize('NFD', 'Wo? Die Brücke trägt Öl. Ende.')}</p>",
    ),
    "white space and comments": Case(
        "Wo? [Die Brücke ist zu.] Ende.", "<p>\n Wo?\n\t Die  <!-- so? -->\n Brücke ist\n zu.  Ende.\n</p>"
    ),
    "picture in a long quote": Case(
        f"Wo? [{ANGLER}] Ende.", f"<p>Wo? {ANGLER.replace('nichts', f'{PIXEL} nichts')} Ende.</p>"
    ),
    "line break in a long quote": Case(
        f"Wo? [{ANGLER}] Ende.", f"<p>Wo? {ANGLER.replace(' nichts', '<br>nichts')} Ende.</p>"
    ),
    "Russian": Case("Привет. [Мост через реку закрыт до самого мая, сказал вчера вечером мэр города.] Да."),
    "Greek": Case("Ναι. [Η γέφυρα είναι κλειστή μέχρι τον Μάιο, είπε χθες το βράδυ ο δήμαρχος.] Όχι."),
    "Japanese": Case(
        "今日は雨だ。[明日は晴れる、と彼は言った。それから彼は傘を持たずに家を出て、駅まで歩いた。]おわり。"
    ),
    "Japanese with a number": Case(
        "今日は雨だ。[今日の入場者数は合計１，０００人だった、と彼は言った。それから家を出て、駅まで歩いた。]おわり。"
    ),
    "Turkish": Case("[İstanbul'da ışıklar söndü.] IŞIKLAR SÖNDÜ."),
}


def page_of(case):
    """Return what the web server has."""
    blocks = case.text.replace("[", "").replace("]", "").split("\n\n")
    body = case.page or "".join(f"<p>{html.escape(block)}</p>" for block in blocks)
    heading = f"<h1>{html.escape(case.title)}</h1>" if case.title else ""
    # Without an icon Chromium asks the server for one.
    head = f"<meta charset=utf-8><link rel=icon href=data:,><style>{STYLE}</style>"
    return f"<!doctype html>{head}<body>{heading}{body}"


def address_of(case, url):
    """Return the link to a case's quote."""
    start, stop = case.text.index("["), case.text.index("]") - 1
    return link(url, case.text.replace("[", "").replace("]", ""), Span(start, stop), case.title)


def plain(text):
    """Bring text to one form, as far as no reader sees a difference."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


async def visit(folder):
    """Return what Chromium marks on each page, and on the first one by its address alone."""
    names = list(CASES)

    async def served(request):
        number = int(request.match_info["number"])
        return web.Response(text=page_of(CASES[names[number]]), content_type="text/html")

    app = web.Application()
    app.router.add_get(r"/{number:\d+}", served)
    runner = web.AppRunner(app)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        root = f"http://127.0.0.1:{runner.addresses[0][1]}"
        async with browsing(folder) as browser:
            seen = {
                name: plain(await browser.marked(address_of(CASES[name], f"{root}/{number}")))
                for number, name in enumerate(names)
            }
            return seen | {"plain address": plain(await browser.marked(f"{root}/0", patience=0.2))}
    finally:
        await runner.cleanup()


@pytest.fixture(scope="module")
def marked(tmp_path_factory):
    """What Chromium marks, by the name of the case."""
    return asyncio.run(visit(tmp_path_factory.mktemp("chromium")))


@pytest.mark.parametrize("name", CASES)
def test_the_quote_is_marked(marked, name):
    """From its first character to its last, where it stands and not where the same words stand elsewhere."""
    case = CASES[name]
    assert marked[name] == plain(f"{case.title} {case.text}")


def test_a_plain_address_marks_nothing(marked):
    """So that what is marked otherwise is the link's doing."""
    assert marked["plain address"] == "Öl läuft in den Fluss. Niemand weiß, woher."
