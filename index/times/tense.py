"""Whether a question is about reporting, about what is past, or about plans; pure, German and English."""

from __future__ import annotations

import re

# "Wer schrieb 1954 den Roman" is about a book, so writing counts only with what it is about.
_REPORTS = re.compile(
    r"\b(?:berichte(?:t|te|ten|n|st)?|gemeldet|meldete[nt]?|(?:schr(?:ie|ei)b(?:t|en)?|geschrieben)\b.*\büber"
    r"|über\b.*\b(?:schr(?:ie|ei)b(?:t|en)?|geschrieben)|(?:presse|zeitungs|medien)?berichten?|berichterstattung"
    r"|schlagzeilen?|nachrichten|meldungen|zeitungsartikel[ns]?"
    r"|in (?:der|den) (?:presse|medien|zeitung(?:en)?)"
    r"|reported|did .+ report|reporting|coverage|covered|headlines?|in the (?:press|media|news|papers?)"
    r"|(?:wrote|written|write)\b.*\babout|about\b.*\b(?:written|write)"
    r"|news (?:of|from|about|on|in)|['’]s news|articles?)\b",
    re.IGNORECASE,
)
_PLANS = re.compile(
    r"\b(?:soll(?:en|te|ten)?|wird|werden|wollen|plan(?:t|en|ned|s)?|geplant\w*|voraussichtlich|künftig"
    r"|bevorsteh\w*|demnächst|shall|going to|expected|upcoming|scheduled|due to|to be)\b"
    # Not "Will", who is a person.
    r"|(?-i:\bwill\b|^Will\b)",
    re.IGNORECASE,
)
# Stems of preterites, German strong and weak, which end in "-en" and "-n" as well.
_STRONG = (
    "geschah war gab kam ging fand starb beschloss begann trat stand fiel fuhr brach verlor gewann schloss "
    "erschien lag zog schlug warf wuchs "
    "traf hielt rief sprach schrieb nahm stieg sank lief ließ blieb verließ erhielt bekam entschied tat"
)
_WEAK = (
    "wurde hatte sagte passierte brannte endete startete eröffnete öffnete ereignete forderte erklärte "
    "meldete siegte feierte besuchte teilte stürzte streikte spielte landete folgte machte lehnte einigte "
    "stimmte wählte"
)
_ENGLISH = (
    "did were happened won lost said told died hit fell rose came went began broke held met left made took "
    "gave got saw shot struck ran beat led spoke wrote sold bought became"
)
_PRETERITE = "|".join(
    [
        *(f"{verb}(?:en)?" for verb in _STRONG.split()),
        *(f"{verb}n?" for verb in _WEAK.split()),
        r"kostete|\w+(?:ierte|igte)n?",
        *_ENGLISH.split(),
    ]
)
# "Ist am Sonntag geöffnet?"
_PARTICIPLE = (
    r"(?!(?:geöffnet|geschlossen|gesperrt)\b)"
    r"(?:\w*ge\w{2,}(?:t|en)|(?:be|er|ver|zer|ent)\w{2,}(?:t|en)|\w+iert|los)"
)
_PAST = re.compile(
    rf"\b(?:{_PRETERITE})\b"
    rf"|\b(?:hat|habe|haben|hast|habt|ist|sind)\b.*\b{_PARTICIPLE}(?=[?!.,;:]|$)"
    r"|\b(?:has|have)\b.*\b(?:been|\w{2,}ed)\b|^(?!.*\b(?:is|are|be)\b).*(?-i:\b[a-z]{2,}[a-df-z]ed\b)"
    # At the beginning it is a German "what" before anything but these.
    r"|(?<!^)\bwas\b|^was (?:the|an?|there|it|he|she|this|that)\b",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"\b(?:ist|sind|hat|haben|gibt|gilt|gelten|kostet|kosten|heißt|heißen|liegt|steht|gehört|gehören|leitet|führt"
    r"|is|are|does|do|costs?|belongs?)\b",
    re.IGNORECASE,
)
# What happens each year is printed in any.
_HABITS = re.compile(
    r"\b(?:immer|jede[nrs]?|jeweils|üblicherweise|normalerweise|gewöhnlich|always|usually|normally|every|each)\b",
    re.IGNORECASE,
)


def reports(question: str) -> bool:
    """Tell whether a question asks what was reported, so that its days are those of publication."""
    return _REPORTS.search(question) is not None


def plans(question: str) -> bool:
    """Tell whether a question asks what is to come, which was printed before."""
    return _PLANS.search(question) is not None


def past(question: str) -> bool:
    """Tell whether a question asks what has happened."""
    return _PAST.search(question) is not None


def present(question: str) -> bool:
    """Tell whether a question asks what is so now, as of a thing that it knows by its days."""
    return _PRESENT.search(question) is not None and not past(question)


def habits(question: str) -> bool:
    """Tell whether a question asks what happens again and again."""
    return _HABITS.search(question) is not None
