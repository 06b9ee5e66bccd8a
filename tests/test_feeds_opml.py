"""Lists of feeds, in and out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.clean import one_line
from corpus.errors import UnreadableInput
from corpus.feeds.opml import NO_FEEDS, NO_OPML, Outline, read_opml, write_opml

NESTED = b"""<?xml version="1.0"?><opml version="1.0"><head><title>x</title></head><body>
 <outline text="Zeitungen"><outline text="Tirol">
  <outline type="rss" text="Olverbote" xmlUrl="https://olverbote.example/feed" htmlUrl="https://olverbote.example"/>
 </outline></outline>
 <outline title="Anzeiger" XMLURL="https://anzeiger.example/feed"/>
 <outline text="Nochmals" xmlUrl="https://olverbote.example/feed"/>
 <outline text="b\xc3\xb6se" xmlUrl="javascript:alert(1)"/><outline text="leer" xmlUrl=""/>
</body></opml>"""


def test_nested():
    """Feeds in folders are read, each once; what is no address is passed over."""
    assert read_opml("x.opml", NESTED) == (
        Outline("https://olverbote.example/feed", "Nochmals"),
        Outline("https://anzeiger.example/feed", "Anzeiger"),
    )


@given(st.lists(st.text(), max_size=4))
def test_round_trip(titles):
    """Whatever a feed is called, it comes back as one clean line."""
    written = [
        Outline(f"https://x.example/{n}?a=1&b=<2>", title, "https://x.example/")
        for n, title in enumerate(titles)
    ]
    kept = "".join(title for title in titles)
    if not written:
        return
    back = read_opml("x.opml", write_opml(written).encode())
    assert [(one.url, one.page) for one in back] == [(one.url, one.page) for one in written]
    if kept.isprintable():
        assert [one.title for one in back] == [one_line(title) for title in titles]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", NO_OPML),
        (b"Text", NO_OPML),
        (b"<html/>", NO_OPML),
        (b"<opml><body/></opml>", NO_FEEDS),
        (
            b'<!DOCTYPE o [<!ENTITY e SYSTEM "file:///etc/hostname">]><opml><outline text="&e;"/></opml>',
            NO_FEEDS,
        ),
    ],
)
def test_no_opml(data, reason):
    """What is no list of feeds is refused with its reason."""
    with pytest.raises(UnreadableInput) as caught:
        read_opml("x.opml", data)
    assert caught.value.reason == reason
