"""Which day a quote means by "am Mittwoch" or "yesterday", where its tense leaves no doubt; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, timedelta

from corpus.article import Article, Span
from corpus.quotations import quotations
from index.times.clauses import clause, happened, is_preterite
from index.times.neardays import near_day, near_days, near_span
from index.times.words import PART_OF_DAY, WEEKDAYS
from index.told import Meant

_WEEK = 7
_ANY = "|".join(map(str.title, WEEKDAYS))
_NAME = rf"(?P<weekday>{_ANY})(?i:{PART_OF_DAY})"
# Not where more is said of the day: a date, a second day, another week.
_ALONE = (
    rf"(?![\w’'-])(?!,?\s(?:de[nm]\s|the\s)?\d"
    rf"|\s(?:und|and|oder|or|bis|to|through|after)\s(?:am\s|zum\s|on\s)?(?:{_ANY})"
    r"|,?\s(?:(?:vergangene|letzte|vorige|kommende|nächste|diese)[rn]\s|(?:last|next|this|of|a)\s"
    r"|(?:vor|in|nach)\s(?:einer|zwei|drei|vier)\s|darauf|danach|zuvor|(?:before|after)\s[A-Z]))"
)
_EARLY = r"(?:frühen\s|späten\s)?"
_LED = re.compile(
    rf"(?<![\w’'-])(?<![Tt]he\s)(?:(?P<last>(?:[Aa]m\s)?(?:[Vv]ergangenen|[Ll]etzten|[Vv]origen)\s|[Ll]ast\s)"
    rf"|(?P<coming>(?:[Aa]m\s)?[Kk]ommenden\s)|(?P<next>(?:[Aa]m\s)?[Nn]ächsten\s|[Nn]ext\s)"
    rf"|(?P<since>[Ss]eit\s|[Ss]ince\s)|[Ii]n\sder\sNacht\s(?:auf|zum?)\s(?:den\s)?"
    rf"|[Aa]m\s{_EARLY}|[Oo]n\s){_NAME}{_ALONE}"
)
# "Voted Tuesday to close it", but neither "the Tuesday market" nor "Ms Monday" nor "on a cold Tuesday".
_BARE_ENGLISH = re.compile(
    r"(?<!\bon\sa\s)(?<!\bon\san\s)(?<![\w’'-])(?!(?:the|a|an|every|each|any|one|this|that|next|last|of|by|until|till|from|to|through|"
    r"and|or|for|before|after|since|on|about|than|open)\b)[a-z]+(?:-[a-z]+)*\s"
    rf"(?P<words>(?:early\s|late\s)?{_NAME}){_ALONE}(?=\s*[.,;:)–—]|\s*$"
    r"|\s(?:to|that|in|at|on|for|with|when|as|from|by|near|over|outside|inside|against|while|because|and|but|he|"
    r"she|they|it|the|during|amid|following|after|before)\b)"
)
# "Stimmte Mittwoch zu", but not "sagte Freitag", who may be a person.
_BARE_GERMAN = re.compile(
    r"(?<![\w-])(?!(?:sagte|erklärte|meinte|betonte|forderte|wurde)\b)(?P<verb>[a-zäöüß]+)\s"
    rf"(?P<words>{_NAME}){_ALONE}(?=\s*[.,;:]|\s*$|\s[a-zäöüß])"
)
_FIRST_GERMAN = re.compile(
    rf"(?:^|(?<=[.!?]\s))(?P<words>(?P<weekday>{_ANY})(?:morgen|vormittag|mittag|nachmittag|abend|nacht)){_ALONE}"
)
_FORMS = {"de": (_LED, _BARE_GERMAN, _FIRST_GERMAN), "en": (_LED, _BARE_ENGLISH)}
# "Im Jahr 1998 … am Mittwoch".
_YEAR = re.compile(r"\b(?:[Ii]m\sJahr|[Ii]n|[Aa]nno)\s(?P<year>(?:1\d|20)\d\d)\b")


# In these hours of UTC it is the same day from California to Eastern Europe.
_SAME_DAY = range(8, 21)


def printed_on(article: Article) -> date | None:
    """Return the day of publication where the outlet is; None where that is not certain."""
    if "T" not in article.published:
        return date.fromisoformat(article.published) if article.published else None
    moment = datetime.fromisoformat(article.published)
    with suppress(ValueError):
        written = datetime.fromisoformat(article.published_as)
        if written.utcoffset():
            return written.date()
    return moment.date() if moment.hour in _SAME_DAY else None


def meant(text: str, published: date, language: str) -> tuple[Meant, ...]:
    """Tell which days a quote means.

    A day of the week is the last one in a clause about what has happened, and the next one in a clause
    about plans; in any other, and in somebody's own words, nobody can tell.

    Args:
        text: The quote.
        published: The day on which its article was published, where that was.
        language: ISO 639-1 code; other than German and English are not read.

    Returns:
        In the order of the text, each wording once.
    """
    if language not in _FORMS:
        return ()
    spoken = [span for paragraph in _paragraphs(text) for span in paragraph]
    found: dict[str, Meant] = {}
    for span, day in sorted(_days(text, published, _FORMS[language])):
        if not any(one.start <= span.start < one.stop for one in spoken):
            words = span.of(text)
            found.setdefault(words.lower(), Meant(words, day))
    return tuple(found.values())


def _days(text: str, published: date, forms: Sequence[re.Pattern[str]]) -> Iterator[tuple[Span, date]]:
    for match in near_days(text):
        span = Span(*near_span(match))
        if day := near_day(match, clause(text, span.start), published):
            yield span, day
    for match in (found for form in forms for found in form.finditer(text)):
        span = Span(*match.span("words" if "words" in match.re.groupindex else 0))
        if day := _day(match, clause(text, span.start), published):
            yield span, day


def _paragraphs(text: str) -> Iterator[list[Span]]:
    start = 0
    for paragraph in text.split("\n"):
        yield [Span(start + span.start, start + span.stop) for span in quotations(paragraph)]
        start += len(paragraph) + 1


def _day(match: re.Match[str], words: str, published: date) -> date | None:
    groups = match.groupdict()
    verb, other_year = groups.get("verb"), _YEAR.search(words)
    if (verb and not is_preterite(verb)) or (other_year and int(other_year["year"]) != published.year):
        return None
    back = (published.weekday() - WEEKDAYS[match["weekday"].lower()]) % _WEEK
    was = happened(words)
    if groups.get("last"):
        # Who means yesterday says so.
        return published - timedelta(days=back or _WEEK) if back != 1 else None
    if groups.get("coming") or groups.get("next"):
        # "Next Saturday", said on a Thursday, may be either.
        is_sure = not was and (groups["coming"] or back <= published.weekday())
        return published + timedelta(days=_WEEK - back) if is_sure else None
    if was or groups.get("since"):
        return published - timedelta(days=back)
    return published + timedelta(days=-back % _WEEK) if was is False else None
