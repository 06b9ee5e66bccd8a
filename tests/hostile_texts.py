"""Texts that would break a message or alter a quote, for hypothesis. All of them are invented."""

from fakes import quote_of
from hypothesis import strategies as st

from bot.render import survives
from corpus.article import Article, Span
from corpus.text import normalise
from index.answer import Quote

NASTY = [
    "<b>",
    "</blockquote>",
    "<a href='javascript:alert(1)'>",
    "&amp;",
    "&#60;",
    "<",
    ">",
    "&",
    '"',
    "„",
    "“",
    " ",
    "\n",
    "😀",
    "👩‍👩‍👧",
    "e\u0301",
    "x\u030a",
    "ש",
    "ي",
    "\u202e",
    "\u2067שלום\u2069",
    "\u200f",
]
# Where labels, buttons, titles, starts and lines are cut, in UTF-16 units.
CUTS = (60, 120, 160, 200, 250, 500, 1024, 2396, 4096)
LONG = "The council met and " + "talked on and " * 284 + "left."
EXTREMES = [
    "e" + "\u0301" * 40,
    "e" + "\u0301" * 10_000,
    "\u0301" * 10_000,
    LONG,
    LONG[:-2] * 2 + ".",
    "من قال إن الجسر مغلق؟ " * 30,
    "\u202eהגשר נפתח ביום שני\u202c (bridge) " * 20,
    "<b>&amp;</b>" * 300,
    "&lt;" * 700,
    "👩‍👩‍👧" * 300,
    *("x" * (cut - before) + "😀🏳️‍🌈👩‍👩‍👧" for cut in CUTS for before in (1, 2, 3)),
]
assert 4000 <= len(LONG) < 4096

pieces = st.one_of(st.sampled_from(NASTY), st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
hostile = st.one_of(
    st.lists(pieces, max_size=15).map("".join),
    st.builds("{}{}".format, pieces, st.sampled_from(EXTREMES)),
)
urls = st.one_of(st.just("https://a.example/x"), st.builds("https://{}".format, hostile), hostile)
days = st.sampled_from(["", "2025-02-12", "2025-02-12T08:30:00+00:00"])


@st.composite
def marked(draw: st.DrawFn, text: str) -> tuple[Span, ...]:
    """Return where words of a question stand in a text, in order, none overlapping another."""
    some = st.lists(st.integers(0, len(text)), max_size=60, unique=True).map(sorted)
    # As close to each other as they can be.
    ends = draw(st.one_of(some, st.just(range(min(len(text), 200)))))
    return tuple(Span(start, stop) for start, stop in zip(ends[::2], ends[1::2], strict=False))


@st.composite
def quotes(draw: st.DrawFn) -> Quote:
    """Return a quote that is a whole article, with a source that is as hostile; most can be shown."""
    text = draw(hostile) * draw(st.integers(1, 12))
    if draw(st.integers(0, 3)):
        # Otherwise nearly each would be too long, or have something that Telegram drops.
        text = "x" + "".join(each for each in text[:1100] if survives(f"x{each}x"))
    text = " ".join(normalise(text).split(" ")).strip()
    article = Article(
        text=text, title=draw(hostile), source=draw(hostile), url=draw(urls), published=draw(days)
    )
    return quote_of(article, Span(0, len(text)), 1, *draw(st.lists(hostile, max_size=6)))
