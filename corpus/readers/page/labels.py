"""Lines that outlets print around an article's text: teasers, appeals, credits, in German and English."""

from __future__ import annotations

import re

from corpus.dates import printed_dates
from corpus.joints import ends_sentence

_SEE_ALSO = re.compile(
    r"\W*(?:(?:bitte )?les(?:en sie|t|t ihr) (?:auch|dazu|mehr|weiter)|lies (?:auch|mehr)|"
    r"mehr (?:zum thema|dazu|lesen|"
    r"nachrichten|artikel|aus dem ressort)|(?:auch|ebenfalls) interessant|das könnte (?:sie|dich|"
    r"euch) (?:auch )?"
    r"interessieren|passend(?: dazu|es zum thema)|siehe auch|weitere (?:artikel|themen|nachrichten|"
    r"meldungen|beiträge|"
    r"informationen)|ähnliche (?:beiträge|artikel)|zum thema|hier (?:geht es|geht's|gehts) (?:zu[rm]?|"
    r"weiter)|"
    r"read (?:more|also|next|on)|(?:more|explore more) (?:on|from|about|galleries|stories|news)|"
    r"related(?: stories| articles| content| links| coverage)?|see also|also read|you (?:may|"
    r"might) (?:also )?(?:like|be interested)|"
    r"don['’]t miss|recommended(?: for you| reading)?|what to read next|most (?:read|viewed|popular)|"
    r"meist ?gelesen|trending(?: now)?|promoted stories|in other news|top stories|"
    r"empfehlungen der redaktion)\b",
    re.IGNORECASE,
)
# Boxes that stand beside a text rather than in it, by their heading.
_BOX = re.compile(
    r"\W*(?:zur person|zum autor|zur autorin|über den autor|über die autorin|about the author|kontakt|"
    r"contact|"
    r"pressekontakt|inhalt|inhaltsverzeichnis|contents|in this article|newsletter|kommentare?|comments?|"
    r"schlagwörter|themen|tags|topics|teilen|share)(?: \(\d+\)|:)?\W*",
    re.IGNORECASE,
)
_MARKER = re.compile(
    r"\W*(?:anzeige|werbung|advertisement|advertorial|ad|sponsored(?: content)?|gesponsert|"
    r"skip advertisement|"
    r"article continues (?:below|after).*|teilen|share|drucken|print|kommentieren|merken|"
    r"\d{1,2}[:.]\d{2}(?: uhr| [ap]\.?m\.?)?)\W*",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    r"\W*(?:(?:(?:archiv|symbol|luft|ti?tel)?(?:foto|bild)(?:s|er)?|photo(?:graph)?s?|image|picture|"
    r"illustration|grafik|"
    r"graphic|credit|quelle|source|video|audio|podcast|bilderstrecke|galerie)\s*[:/|©(]|©|\(c\)|copyright\b|"
    r"reporting by\b|edited by\b|additional reporting\b|mitarbeit:|url:\s|(?:redaktion|bearbeitung):)",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    r"(?:[A-ZÄÖÜ][\w.’'-]+,? (?:and )?){2,8}(?:contributed (?:reporting|to this)\b|reported from\b).*"
)
_BYLINE = re.compile(
    r"\W*(?i:(?:(?:ein )?(?:artikel|bericht|interview|beitrag|kommentar|text|reportage)[ :]*)?(?:von|by|"
    r"interview:|text:|"
    r"protokoll:)\s+)(?=[A-ZÄÖÜ])(?:[^.!?]|\b[A-Z]\.|\bDr\.){2,100}"
)
_APPEAL = re.compile(
    r"newsletter.*(?:anmeld|abonnier|kostenlos|postfach|sign up|inbox|subscri|here)|"
    r"(?:anmeld|abonnier|sign up|subscri).*(?:newsletter|\bkanal\b)|whatsapp[- ](?:kanal|channel)|"
    r"(?:download|get|lade\w*) (?:our|the|unsere|die) (?:\w+ )?app\b|(?:follow|like) us on\b|"
    r"folge?n? (?:sie )?uns\b|"
    r"\bin your inbox\b|\binto your inbox\b|(?:directly|straight) to your (?:inbox|phone)\b|"
    r"affiliate-?links?\b|"
    r"by signing up\b|privacy (?:policy|notice)\b|terms of (?:use|service)\b|cookie-einstellungen|"
    r"all(?:e)? right?s? reserved|alle rechte vorbehalten|urheberrechtlich geschützt|nur mit genehmigung|"
    r"(?:buy|order) (?:prints|photos)\b|photo store|letters? to the editor\b|our standards:|"
    r"wherever you get your podcasts|dieses thema im programm|sie lesen einen .*(?:plus|premium|abo)|"
    r"unterstützen sie unser|unseren journalismus unterstütz|support (?:our|independent|quality) journalism|"
    r"is a (?:columnist|freelance|staff writer|contributing)|e-mail-adresse wird nicht|"
    r"\be-?mail\b.{0,40}\S@\S|in der (?:morgigen|heutigen|gedruckten) ausgabe|"
    r"get the (?:latest|stories|news).*(?:inbox|email|phone)|our (?:morning|daily|weekly) (?:e-?mail|"
    r"briefing)",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_APPEAL = 350
_LONGEST_LINE = 160
_QUOTED = re.compile('[„“”»«"]\\w[^„“”»«"]{12,}')
_MOSTLY = 0.4
# Rows of links: nothing else has so little besides.
_NEARLY_ALL = 0.75
_PLUSES = re.compile(r"\+\+\+.*\+\+\+", re.DOTALL)
_STAMPED = re.compile(
    r"\W*(?:published|updated|posted|last|first|veröffentlicht|aktualisiert|erstellt|stand|zuletzt|"
    r"erschienen)\b",
    re.IGNORECASE,
)
_AGENCY_SIGN = re.compile(r"(?:[a-z]{2,4}\d?[ /]){1,6}[a-z]{1,4}\d?")


def is_see_also(text: str, link_share: float = 0) -> bool:
    """Tell whether a line leads to other articles: "Lesen Sie auch: …".

    Args:
        text: The line.
        link_share: Which share of it is a link.
    """
    found = _SEE_ALSO.match(text)
    if found is None:
        return False
    rest = text[found.end() :].strip()
    return not rest or rest[0] in ":|–-" or link_share >= _MOSTLY


def is_box(text: str) -> bool:
    """Tell whether a heading is that of a box which is no part of the report."""
    return _BOX.fullmatch(text) is not None or is_see_also(text)


def is_appeal(text: str) -> bool:
    """Tell whether a line asks for something, or speaks of rights; quoted words are always the report's."""
    if len(text) > _LONGEST_APPEAL:
        return False
    return _PLUSES.fullmatch(text) is not None or (
        _APPEAL.search(text) is not None and not _QUOTED.search(text)
    )


def is_credit(text: str) -> bool:
    """Tell whether a line says whose work a picture or the report is, or marks an advertisement."""
    if len(text) > _LONGEST_LINE:
        return False
    by = (
        _CREDIT.match(text),
        _CONTRIBUTED.fullmatch(text),
        _BYLINE.fullmatch(text),
        _AGENCY_SIGN.fullmatch(text),
    )
    return _MARKER.fullmatch(text) is not None or any(by)


def is_dateline(text: str) -> bool:
    """Tell whether a line holds a date and little else: "Pressemitteilung vom 15. April 2025"."""
    dates = "".join(printed_dates(text)) if len(text) <= _LONGEST_LINE else ""
    stamped = _STAMPED.match(text) or re.search(r"\s[·|•]\s", text)
    return bool(dates) and (2 * len(dates) >= len(text) or stamped is not None)


def is_label(text: str, link_share: float = 0) -> bool:
    """Tell whether a block belongs to the page rather than to its article.

    Args:
        text: Its lines.
        link_share: Which share of it is a link.
    """
    row = link_share >= _NEARLY_ALL and len(text) <= _LONGEST_LINE and not ends_sentence(text)
    lines = text.split("\n")
    return (
        row
        or is_see_also(text, link_share)
        or is_appeal(text)
        or all(is_credit(x) or is_dateline(x) for x in lines)
    )
