"""The text of an article on its page."""

import pytest

from corpus.clean import Block
from corpus.readers.page import naming
from corpus.readers.page.body import body
from corpus.readers.page.dom import parse

LEAD = "Die erfundene Brücke über die Marbe bleibt gesperrt, sagte die Stadt am Montag dem Bauausschuss."
FIRST = "„Wir haben keine Wahl“, sagte Baustadträtin Anna Weiß, die zuvor lange geschwiegen hatte."
LAST = "Der Verkehr wird über den Norden geleitet, und das dauert nach Schätzung bis in den Mai."
P = [f"<p>{text}</p>" for text in (LEAD, FIRST, LAST)]
BLOCKS = [Block(LEAD), Block(FIRST), Block(LAST)]


def read(markup):
    tree = parse("a", f"<html><body>{markup}</body></html>")
    return body(tree, naming.heading(tree, "Brücke zu"))


@pytest.mark.parametrize(
    "beside",
    [
        "<div class='related'><h3>Lesen Sie auch</h3><p><a href='/x'>Tram fährt wieder</a></p></div>",
        "<h3>Mehr zum Thema</h3><ul><li><a href='/x'>Tram fährt im Herbst wieder</a></li></ul>",
        "<p><a href='/x'>Auch interessant: Tram fährt im Herbst wieder</a></p>",
        "<div class='newsletter-box'><p>Alles Wichtige, jeden Morgen um sechs Uhr früh.</p></div>",
        "<div id='usercentrics-root'><p>Wir verwenden Cookies, um Inhalte zu personalisieren.</p></div>",
        "<div role='dialog'><p>We value your privacy and that of our partners in the whole world.</p></div>",
        "<figure><img src='x'><figcaption>Die Brücke, von Norden her gesehen.</figcaption></figure>",
        "<p class='image-caption'>Die Brücke am Morgen, von Norden her gesehen.</p>",
        "<p>Foto: Piet Lohmann</p>",
        "<div class='social-share'><a>Teilen</a><a>Drucken</a></div>",
        "<aside><p>Ein Kasten am Rand erzählt etwas ganz anderes als der Artikel.</p></aside>",
        "<amp-ad><div>Anzeige</div></amp-ad>",
        "<div class='ad-slot'><p>Küchen Brandt: zwanzig Prozent auf alles, nur diese Woche.</p></div>",
        "<div class='author-box'><p>Eva Lang berichtet seit zehn Jahren über die Stadt.</p></div>",
    ],
)  # fmt: skip
def test_what_stands_between_paragraphs(beside):
    """Teasers, boxes, banners, captions, share bars and markers are left out; all paragraphs stay."""
    assert read(f"<h1>Brücke zu</h1>{P[0]}{P[1]}{beside}{P[2]}") == BLOCKS


@pytest.mark.parametrize(
    "after",
    [
        "<section class='comments'><p>Das ist doch wieder typisch für diese Stadt.</p></section>",
        "<footer><p>Talbote Verlag, alle Rechte bei den Autorinnen und Autoren des Hauses.</p></footer>",
        "<p>© Talbote 2025</p>",
        "<h2>Das könnte Sie auch interessieren</h2>",
        "<p>Impressum Datenschutz</p>",
    ],
)
def test_what_stands_below(after):
    """Comments, the footer and headings without text are left out."""
    assert read(f"<main><article><h1>Brücke zu</h1>{''.join(P)}</article>{after}</main>") == BLOCKS


@pytest.mark.parametrize(
    "frame",
    [
        "<h1>Brücke zu</h1><p class='teaser'>{}</p><div class='content'>{}{}</div>",
        "<div class='paid-content'><h1>Brücke zu</h1>{}{}{}</div>",
        "<body class='comments-open ads'><article><h1>Brücke zu</h1>{}{}{}</article></body>",
        "<form id='aspnetForm'><h1>Brücke zu</h1>{}{}{}</form>",
        "<table><tr><td>Menü</td><td><h1>Brücke zu</h1>{}{}{}</td></tr></table>",
        "<h1>Brücke zu</h1><div><div class='css-1'>{}</div><div class='css-1'>{}</div><div>{}</div></div>",
    ],
)
def test_templates(frame):
    """Whatever its elements are called, what holds the text is the article."""
    assert read(frame.format(*P)) == BLOCKS


def test_paragraphs_set_apart_by_breaks():
    """Old pages have no paragraphs."""
    assert read(f"<h1>Brücke zu</h1>{LEAD}<br><br>{FIRST}<BR> <BR>{LAST}") == BLOCKS


def test_headings_quotes_lists_and_tables():
    """What belongs to a text stays in order, and headings are told."""
    table = "<table><tr><th>Jahr</th><th>Taler</th></tr><tr><td>2024</td><td>126</td></tr></table>"
    items = "<ul><li>Der erste Punkt der Liste.</li><li>Der zweite Punkt</li></ul>"
    quote = f"<blockquote><p>{FIRST}</p></blockquote>"
    bold = "<p><strong>Umleitung über Nord</strong></p>"
    assert read(f"<h1>Brücke zu</h1>{P[0]}<h2>Streit im Rat</h2>{quote}{bold}{items}{table}{P[2]}") == [
        Block(LEAD),
        Block("Streit im Rat", heading=True),
        Block(FIRST),
        Block("Umleitung über Nord", heading=True),
        Block("Der erste Punkt der Liste."),
        Block("Der zweite Punkt"),
        Block("Jahr Taler"),
        Block("2024 126"),
        Block(LAST),
    ]


def test_the_page_is_not_changed():
    """Whoever reads the page's metadata afterwards finds them."""
    tree = parse("a", f"<html><body><nav>x</nav><h1>Brücke zu</h1>{''.join(P)}</body></html>")
    body(tree, naming.heading(tree, "Brücke zu"))
    assert tree.xpath("string(//nav)") == "x"
