"""RSS and Atom, whole and broken."""

from datetime import timedelta

import pytest
from feeds import FEED, WHOLE, item, rss, whole_item

from corpus.errors import UnreadableInput
from corpus.feeds.syndicated import NOTHING_TO_FOLLOW, read_syndicated
from corpus.fetched import Fetched
from corpus.followed import Entry

ATOM = f"""<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://anzeiger.example/news/">
 <title>Anzeiger &amp; Co</title>
 <entry><id>tag:1</id><title type="html">Ein &lt;b&gt;Titel&lt;/b&gt;</title>
  <author><name>Eva Muster</name></author>
  <link rel="enclosure" href="ton.mp3"/><link rel="alternate" href="eins"/>
  <published>2025-02-12T08:30:00Z</published><updated>2025-02-13T08:30:00Z</updated>
  <content type="html">{WHOLE.replace("<", "&lt;")}</content></entry>
 <entry><id>tag:2</id><link href="zwei"/><updated>2025-02-14T08:30:00Z</updated>
  <summary>Kurz.</summary></entry>
</feed>"""
RDF = """<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Bote</title></channel>
 <item rdf:about="https://olverbote.example/r"><title>R</title><link>https://olverbote.example/r</link>
 <dc:creator>E. M.</dc:creator><dc:date>2025-02-12</dc:date></item></rdf:RDF>"""


def read(data, **more):
    return read_syndicated(Fetched(url=FEED, data=data.encode() if isinstance(data, str) else data, **more))


def test_rss():
    """An entry has its address made absolute, its dates as they are written and, if it is there, its text."""
    document = read(rss([item(1, "<description>Kurz.</description>"), whole_item(2)]))
    first, second = document.entries
    assert first == Entry(
        guid="g1",
        link="https://olverbote.example/a/1",
        title="Meldung 1",
        published="Wed, 12 Feb 2025 09:30:00 MEZ",
    )
    assert (document.title, document.broken, second.guid) == ("Olverbote", (), "g2")
    assert "Meldung 2." in second.content


def test_atom():
    """The author, the alternate link below xml:base and both dates are read; without one the other counts."""
    document = read(ATOM)
    first, second = document.entries
    assert (document.title, first.guid, first.link) == (
        "Anzeiger & Co",
        "tag:1",
        "https://anzeiger.example/news/eins",
    )
    assert (first.author, first.published, first.updated) == (
        "Eva Muster",
        "2025-02-12T08:30:00Z",
        "2025-02-13T08:30:00Z",
    )
    assert first.content.count("<p>") == WHOLE.count("<p>")
    assert (second.link, second.published) == ("https://anzeiger.example/news/zwei", "2025-02-14T08:30:00Z")


def test_rss_1():
    """RSS 1.0 is read, with the fields of Dublin Core."""
    (entry,) = read(RDF).entries
    assert entry == Entry(
        guid="https://olverbote.example/r",
        link="https://olverbote.example/r",
        title="R",
        author="E. M.",
        published="2025-02-12",
        updated="2025-02-12",
    )


def test_rss_09():
    """RSS 0.91 is read."""
    old = '<rss version="0.91"><channel><title>B</title><item><title>T</title><link>https://x.example/1</link></item>'
    assert [entry.link for entry in read(old).entries] == ["https://x.example/1"]


@pytest.mark.parametrize(
    "broken",
    [
        "<item><title>Nr 17 & <b>kaputt</title><lnk></link></item>",
        "<item><title>Nr 17</title><link>javascript:alert(1)</link><guid isPermaLink='false'>x</guid></item>",
        "<item><title>Nr 17</title><link>http://[kaputt</link></item>",
        "<item></item>",
        "<item><title>\x01 &unbekannt; \x08</title></item>",
    ],
)
def test_one_broken_entry_among_fifty(broken):
    """The others are read, and the broken one is named."""
    document = read(rss([item(n) if n != 17 else broken for n in range(50)]))
    assert [entry.guid for entry in document.entries] == [f"g{n}" for n in range(50) if n != 17]
    (error,) = document.broken
    assert (error.reason, error.where.startswith(f"{FEED} (")) == (NOTHING_TO_FOLLOW, True)


@pytest.mark.parametrize(
    ("head", "pause"),
    [
        ("", None),
        ("<ttl>45</ttl>", timedelta(minutes=45)),
        ("<ttl>soon</ttl>", None),
        ("<ttl>9999999</ttl>", timedelta(days=365)),
        ("<sy:updatePeriod>hourly</sy:updatePeriod>", timedelta(hours=1)),
        (
            "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>",
            timedelta(hours=6),
        ),
        ("<sy:updatePeriod>sometimes</sy:updatePeriod>", None),
    ],
)
def test_what_the_server_asks_for(head, pause):
    """<ttl> and sy:updatePeriod say how long to wait; what is no number says nothing."""
    assert read(rss([item(1)], head)).pause == pause


def test_a_permanent_guid_is_an_address():
    """A guid that is an address does where there is no link."""
    (entry,) = read(rss(["<item><guid>https://x.example/1</guid></item>"])).entries
    assert (entry.guid, entry.link) == ("https://x.example/1", "https://x.example/1")


def test_its_charset_is_that_of_the_server():
    """Bytes that name no encoding are read in the one that the server names."""
    feed = '<rss version="2.0"><channel><item><title>Brücke</title><link>/1</link></item></channel></rss>'
    (entry,) = read(feed.encode("cp1252"), charset="windows-1252").entries
    assert entry.title == "Brücke"


@pytest.mark.parametrize(
    "data",
    ["", "Kein Feed.", "<html><body><p>Eine Seite.</p></body></html>", "/etc/hostname", "https://x.example/"],
)
def test_no_feed(data):
    """What is no feed is refused; nothing that it names is opened."""
    with pytest.raises(UnreadableInput):
        read(data)


def test_entities_do_not_explode():
    """Entities that name each other a billion times over cost nothing."""
    named = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a0 "ha">{named}]>'
    (entry,) = read(
        f"{bomb}<rss version='2.0'><channel><item><title>&a9;</title><link>/1</link></item></channel></rss>"
    ).entries
    assert len(entry.title) < 100
