"""Web page → article."""

import json

import pytest

from corpus.article import Article, DatedBy, Span
from corpus.errors import EmptyInput, UnreadableInput
from corpus.readers.webpage import read_page

LEAD = "Die Stadt hat am Mittwoch die Brücke über die Marbe gesperrt, wie das Bauamt der Redaktion mitteilte."
SECOND = (
    "„Wir haben keine Wahl“, sagte Baustadträtin Anna Weiß vor dem Rat, der lange über die Kosten stritt."
)
THIRD = "Der Verkehr wird über den Norden geleitet. Das dauert nach Schätzung des Bauamts bis in den Mai."
LINKED = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "name": "Stadt"}]},
        {
            "@type": ["NewsArticle"],
            "headline": "Kantstadt: Brücke gesperrt",
            "datePublished": "2025-02-12T08:30:00+01:00",
            "dateModified": "2025-02-14T08:30:00+01:00",
            "author": [{"@type": "Person", "name": "Jan Huber"}, {"@type": "Person", "name": "Eva Lang"}],
            "publisher": {"@type": "Organization", "name": "Kantblick"},
        },
    ],
}


def page(head="", title="Brücke gesperrt | Kantblick"):
    """Make a page as outlets make them."""
    return f"""<!DOCTYPE html><html lang="de"><head><title>{title}</title>{head}</head><body>
    <nav><ul><li><a href="/">Start</a></li><li><a href="/stadt">Stadt</a></li></ul></nav>
    <article><h1>Kantstadt: Brücke gesperrt</h1>
    <p>{LEAD}</p><p>{SECOND.replace("sagte", "<a href='/weiss'>sagte</a>")}</p>
    <h2>Umleitung über Nord</h2><p>{THIRD.replace(" über den", chr(10) + "   über den")}</p></article>
    <footer><p>© 2019 Kantblick, alle Rechte vorbehalten</p></footer></body></html>"""


TEXT = f"{LEAD}\n\n{SECOND}\n\nUmleitung über Nord\n\n{THIRD}"
HEADING = Span(TEXT.index("Umleitung"), TEXT.index("Umleitung") + len("Umleitung über Nord"))


def test_article_with_linked_data():
    """Title, outlet, authors and date come from JSON-LD, the address without its trackers from the page."""
    head = (
        f'<script type="application/ld+json">{json.dumps(LINKED)}</script>'
        '<link rel="canonical" href="https://kantblick.example/stadt/bruecke?utm_source=x">'
    )
    assert read_page("a.html", page(head).encode()) == Article(
        title="Kantstadt: Brücke gesperrt",
        text=TEXT,
        headings=(HEADING,),
        url="https://kantblick.example/stadt/bruecke",
        source="Kantblick",
        author="Jan Huber, Eva Lang",
        published="2025-02-12T07:30:00+00:00",
        published_as="2025-02-12T08:30:00+01:00",
        dated_by=DatedBy.LINKED,
        updated="2025-02-14T07:30:00+00:00",
        language="de",
    )


@pytest.mark.parametrize(
    ("published", "changed", "updated"),
    [
        ("2025-02-12", "2025-02-14T09:00:00+01:00", "2025-02-14T08:00:00+00:00"),
        ("2025-02-12T08:30:00+01:00", "2025-02-12T08:30:00+01:00", ""),
        ("2025-02-12", "2025-02-12T20:00:00+01:00", ""),
        ("2025-02-12", "2025-02-11", ""),
        ("2025-02-12", "lately", ""),
        ("", "2025-02-14", "2025-02-14"),
    ],
)
@pytest.mark.parametrize(
    "written",
    [
        '<meta property="article:modified_time" content="{}">',
        '<meta itemprop="dateModified" content="{}">',
        '<span itemprop="dateModified" content="{}">anew</span>',
        '<time itemprop="dateModified" datetime="{}">anew</time>',
    ],
)
def test_when_a_page_was_changed(published, changed, updated, written):
    """What is no later than the publication, or no date, is not kept; nor is it ever taken for it."""
    head = f'<meta property="article:published_time" content="{published}">' + written.format(changed)
    found = read_page("a.html", page(head).encode())
    assert (found.published[:10], found.updated) == (published[:10], updated)


@pytest.mark.parametrize(
    ("body", "updated"),
    [
        ("<article><h1>Brücke</h1>{time}{text}</article>", "2025-02-14"),
        ("<article><h1>Brücke</h1>{both}{text}</article>", ""),
        ("<article><h2>Tram</h2>{time}</article><article><h1>Brücke</h1>{text}</article>", ""),
        ("<article><h1>Brücke</h1>{text}<aside>{time}</aside></article>", ""),
    ],
    ids=["its own", "of publication too", "another article's", "beside it"],
)
def test_when_a_page_says_that_it_was_changed(body, updated):
    """A time on the page counts where it is the article's, not that of a teaser."""
    text = "<p>Die Brücke über den Fluss wird im Herbst gesperrt, sagte die Stadt am Montag.</p>" * 4
    head = '<meta property="article:published_time" content="2025-02-12">'
    time = '<time class="{}" datetime="2025-02-14">14. Februar</time>'
    shown = body.format(text=text, time=time.format("updated"), both=time.format("published updated"))
    markup = f"<html><head>{head}</head><body>{shown}</body></html>"
    found = read_page("a.html", markup.encode())
    assert (found.published, found.updated) == ("2025-02-12", updated)


def test_article_with_other_metadata():
    """Without JSON-LD the page's other metadata serve."""
    head = (
        '<script type="application/ld+json">{"broken</script>'
        '<meta property="og:site_name" content="Kantblick">'
        '<meta property="og:title" content="Kantstadt: Brücke gesperrt">'
        '<meta property="og:url" content="https://kantblick.example/2">'
        '<meta property="article:published_time" content="2025-02-12T08:30:00Z">'
    )
    assert read_page("a.html", page(head).encode()) == Article(
        title="Kantstadt: Brücke gesperrt",
        text=TEXT,
        headings=(HEADING,),
        url="https://kantblick.example/2",
        source="Kantblick",
        published="2025-02-12T08:30:00+00:00",
        published_as="2025-02-12T08:30:00Z",
        dated_by=DatedBy.META,
        language="de",
    )


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="canonical" href="javascript:alert(1)">',
        '<link rel="canonical" href="/bruecke">',
        '<script type="application/ld+json">[[[[[[[[[[{"@type": "NewsArticle", "url": 3}]]]]]]]]]]</script>',
        f'<script type="application/ld+json">{"[" * 5000}</script>',
        '<script type="application/ld+json">{"@type": "Article", "headline": [4], "author": {}}</script>',
    ],
)
def test_odd_metadata_is_passed_over(head):
    """What a page says of itself is only believed where it has the form."""
    found = read_page("a.html", page(head).encode())
    assert (found.text, found.url, found.published) == (TEXT, "", "")


def test_a_copyright_is_no_date():
    """A year in the footer is not taken for the date of publication."""
    assert read_page("a.html", page().encode()).published == ""


CHANGED = {
    "a property": '<meta property="article:modified_time" content="2025-02-14T08:30:00Z">',
    "Open Graph": '<meta property="og:updated_time" content="2025-02-14T08:30:00Z">',
    "a name": '<meta name="last-modified" content="2025-02-14">',
    "an item": '<time itemprop="dateModified" datetime="2025-02-14">14.2.</time>',
    "a class": '<time class="entry-date updated" datetime="2025-02-14">14.2.</time>',
    "JSON-LD": (
        '<script type="application/ld+json">{"@type": "NewsArticle", "dateModified": "2025-02-14T08:30:00Z"}'
        "</script>"
    ),
}


@pytest.mark.parametrize("changed", CHANGED.values(), ids=CHANGED)
def test_a_change_is_no_publication(changed):
    """A page that says only when it was changed has no date, rather than a wrong one."""
    assert read_page("a.html", page(changed).encode()).published == ""


def test_published_and_never_changed():
    """What is marked as both, as by WordPress, still is the day of publication."""
    both = '<time class="entry-date published updated" datetime="2025-02-14">14.2.</time>'
    assert read_page("a.html", page(both).encode()).published == "2025-02-14"


def test_a_short_page_counts_whole():
    """A page too short to be told from its frame gives all of its text but navigation."""
    markup = "<html><body><nav><p>Start</p></nav><h1>Hinweis</h1><p>Die Brücke ist zu.</p></body></html>"
    assert read_page("a.html", markup.encode()) == Article(
        title="Hinweis", text="Die Brücke ist zu.", language="de"
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(encoding):
    """A page is decoded whatever its encoding."""
    assert read_page("a.html", page().encode(encoding)).text == TEXT


@pytest.mark.parametrize("markup", ["<html></html>", "<p> </p>", "<!-- nichts -->"])
def test_a_page_without_text(markup):
    """A page without text says so."""
    with pytest.raises(EmptyInput) as raised:
        read_page("a.html", markup.encode())
    assert str(raised.value) == "a.html: has no text to quote from"


@pytest.mark.parametrize("within", ["<div>" * 300 + SECOND, f"<p title='{'x' * 10_100_000}'>{SECOND}</p>"])
def test_what_the_parser_leaves_is_not_the_page(within):
    """Half a page, whose rest the parser gave up, is no article."""
    with pytest.raises(UnreadableInput) as caught:
        read_page("a.html", f"<p>{LEAD}</p>{within}<p>{THIRD}</p>".encode())
    assert caught.value.reason == (
        "is too large or too deeply nested to be read whole; save its text as .txt and add that"
    )
