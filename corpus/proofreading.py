"""An article by its paragraphs, and those of them that may not belong to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import accumulate

from corpus.article import Article, Span

_GAP = "\n\n"
# A paragraph that is shorter is odd where most are longer than the second.
_SHORT, _LONG = 25, 150
_FEWEST_LONG = 3
# What asks to read, subscribe or agree is a line or two; a longer paragraph reports on such things.
_LONGEST_NOTICE = 300
_LONGEST_LABEL = 60
# A longer text is a book, in which nobody looks through what is told.
_MOST_PARAGRAPHS = 1_000


class Oddity(StrEnum):
    """Why a paragraph may not belong to the article."""

    TEASER = "teaser"
    ADVERT = "advert"
    CONSENT = "consent"
    NEWSLETTER = "newsletter"
    RIGHTS = "rights"
    CREDIT = "credit"
    ADDRESS = "address"
    REPEATED = "repeated"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class Suspect:
    """A paragraph that may not belong to the article.

    Attributes:
        paragraph: Which one, counted from 0.
        oddity: Why.
    """

    paragraph: int
    oddity: Oddity


_TEASER = re.compile(
    r"(?:lesen sie (?:auch|mehr|dazu|weiter|hier)|lies auch|auch interessant|mehr (?:zum thema|dazu|lesen)\b|"
    r"weitere (?:artikel|meldungen|nachrichten|themen)\b|das könnte (?:sie|dich) (?:auch )?interessieren|"
    r"zum weiterlesen|weiterlesen\b|(?:hier )?geht es zu[mr]?\b.*(?:live-?ticker|übersicht|artikel)|"
    r"read (?:also|more|next)\b|also read\b|see also\b|more on this\b|more stories\b|"
    r"related (?:articles?|stories|topics?)\b|"
    r"you (?:may|might) also (?:like|be interested)|recommended for you|most read\b|meistgelesen)",
    re.IGNORECASE,
)
_ADVERT = re.compile(
    r"[\s\W]*(?:(?:- )?(?:anzeige|werbung|advertorial|advertisement|sponsored(?: content| by .*)?|"
    r"gesponsert(?: von .*)?|bezahlter inhalt|paid (?:content|post|partnership)|promoted)|"
    r"advertisement: .*|anzeige: .*|(?:article|story) continues (?:after|below).*|continue reading below.*|"
    r"nach der (?:anzeige|werbung) .*)[\s\W]*",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"\bcookies?\b|\bconsent\b|datenschutz(?:erklärung|einstellung|hinweis)|"
    r"privacy (?:policy|settings|notice)|"
    r"\beinwilligung\b|mit ihrer zustimmung|externer? inhalte?\b|externen inhalt|personenbezogene daten|"
    r"alle akzeptieren|accept all|nutzungsbedingungen|terms of (?:use|service)",
    re.IGNORECASE,
)
_NEWSLETTER = re.compile(
    r"\bnewsletter|\bsign up (?:for|to)\b|\bsubscribe\b|\bjetzt (?:anmelden|abonnieren|bestellen|testen)\b|"
    r"\babonnieren sie\b|\bfolgen sie uns\b|\bfollow us\b|\bjoin our\b|"
    r"\bunsere[nmr]? (?:whatsapp|telegram)-?\s?kanal|"
    r"\bkostenlos (?:testen|anmelden|registrieren)\b|"
    r"\bpush-(?:nachricht|mitteilung)|\bupdates? (?:per|by) e-?mail",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"©|\(c\) ?(?:19|20)\d\d|\balle rechte vorbehalten|\ball rights reserved|\bcopyright\b.*(?:19|20)\d\d|"
    r"\bnachdruck\b.*\b(?:verboten|untersagt)",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"\(?(?:fotos?|bild(?:er|quelle)?|symbolbild|archivbild|archivfoto|grafik|quelle|photos?|photographs?|images?|"
    r"picture|graphic|credit|video)\s*(?::|by\b|von\b).*",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"[\W]*(?:(?:https?://|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|(?:[\w-]+\.)+[a-z]{2,}/\S+)[\W]*", re.IGNORECASE
)
# Each with the length up to which a paragraph is taken for it, in the order in which they are asked.
_SIGNS = (
    (Oddity.ADVERT, _ADVERT.fullmatch, _LONGEST_NOTICE),
    (Oddity.ADDRESS, _ADDRESS.fullmatch, _LONGEST_NOTICE),
    (Oddity.TEASER, _TEASER.match, _LONGEST_NOTICE),
    (Oddity.CREDIT, _CREDIT.fullmatch, 2 * _LONGEST_LABEL),
    (Oddity.RIGHTS, _RIGHTS.search, _LONGEST_NOTICE),
    (Oddity.NEWSLETTER, _NEWSLETTER.search, _LONGEST_NOTICE),
    (Oddity.CONSENT, _CONSENT.search, _LONGEST_NOTICE),
)


def paragraphs(article: Article) -> tuple[Span, ...]:
    """Return where an article's paragraphs stand, in order."""
    texts = article.text.split(_GAP)
    starts = accumulate((len(text) + len(_GAP) for text in texts), initial=0)
    return tuple(Span(start, start + len(text)) for start, text in zip(starts, texts, strict=False))


def word_count(article: Article) -> int:
    """Count the words of an article's text."""
    return len(article.text.split())


def without(article: Article, paragraph: int) -> Article:
    """Return an article without one of its paragraphs.

    Args:
        article: The article.
        paragraph: Counted from 0; the article has another one.

    Raises:
        IndexError: There is no such paragraph.
        ValueError: Nothing would be left to quote.
    """
    spans = paragraphs(article)
    gone = spans[paragraph]
    kept = [span for span in spans if span != gone]
    text = _GAP.join(span.of(article.text) for span in kept)
    if not any(map(str.isalnum, text)):
        raise ValueError("nothing would be left to quote")
    cut = len(gone) + len(_GAP)
    headings = tuple(
        span if span.start < gone.start else Span(span.start - cut, span.stop - cut)
        for span in article.headings
        if not gone.start <= span.start < gone.stop
    )
    return replace(article, text=text, headings=headings)


def suspicious(article: Article) -> tuple[Suspect, ...]:
    """Find paragraphs that may not belong to an article: a person decides.

    Args:
        article: The article, cleaned.

    Returns:
        Each at most once, in their order; of the first 1,000 paragraphs.
    """
    spans = paragraphs(article)[:_MOST_PARAGRAPHS]
    texts = [span.of(article.text) for span in spans]
    headings = {span.start for span in article.headings}
    titled = [span.start in headings for span in spans]
    found = (_oddity(texts, at, is_heading=titled[at]) for at in range(len(texts)))
    seen: set[str] = set()
    told: list[Suspect] = []
    for at, oddity in enumerate(found):
        same = " ".join(texts[at].casefold().split())
        if same in seen:
            told.append(Suspect(at, Oddity.REPEATED))
        elif oddity:
            told.append(Suspect(at, oddity))
        seen.add(same)
    short = _short(texts, titled) - {suspect.paragraph for suspect in told}
    told += [Suspect(at, Oddity.SHORT) for at in short]
    return tuple(sorted(told, key=lambda suspect: suspect.paragraph))


def _oddity(texts: Sequence[str], at: int, *, is_heading: bool) -> Oddity | None:
    text = texts[at]
    for oddity, shows, longest in _SIGNS:
        if len(text) <= longest and shows(text):
            # A sub-heading may well be about cookies.
            is_topic = is_heading and oddity in {Oddity.CONSENT, Oddity.NEWSLETTER}
            return None if is_topic else oddity
    return None


def _short(texts: Sequence[str], titled: Sequence[bool]) -> set[int]:
    """Find what is no heading and very short where the other paragraphs are long."""
    lengths = [len(text) for text, is_heading in zip(texts, titled, strict=True) if not is_heading]
    if sum(length >= _LONG for length in lengths) < max(_FEWEST_LONG, len(lengths) / 2):
        return set()
    return {at for at, text in enumerate(texts) if len(text) < _SHORT and not titled[at]}
