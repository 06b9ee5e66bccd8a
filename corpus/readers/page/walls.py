"""What stands in the way of an article: payment, consent, or a page that only a browser fills."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from corpus.clean import Block
from corpus.errors import Paywalled, UnreadableInput
from corpus.joints import ends_sentence
from corpus.readers.linked import Access
from corpus.readers.page.dom import fold, marks, words
from corpus.readers.page.leaves import leaves

_PAYWALLED = (
    "is behind a paywall, and only its beginning is here; save the page as a subscriber and add the file"
)
_SCRIPTED = "shows its text only in a browser (JavaScript); save the page there and add the file"
_CONSENT = "shows a request for consent instead of the article; save the page in a browser and add the file"
_JAVASCRIPT = re.compile(r"javascript", re.IGNORECASE)
_EMPTY_ROOT = (
    "//*[@id='root' or @id='app' or @id='__next' or @id='__nuxt' or @id='___gatsby' or @id='app-root']"
)
_LITTLE = 200
# Characters enough for a book; the libraries that look for an article would take minutes with more.
LONGEST_TEXT = 2_000_000
# Teasers in front of a paywall are a few sentences; articles that are as short are whole.
_SHORT = 1_200
# Of an article that says how many words it has, so many must be there.
_WHOLE = 0.8
# Said of the article itself.
_KEPT = re.compile(
    r"(?:nur|exklusiv) für (?:unsere )?(?:\w+[- ])?(?:abonnent|plus-leser|registrierte (?:nutzer|leser))|"
    r"\bum (?:den (?:ganzen|vollständigen) (?:artikel|text)|weiter)[\s-]*zu ?lesen|\bjetzt weiterlesen\b|"
    r"\bweiterlesen mit\b|\b(?:diesen|den ganzen) artikel (?:jetzt )?lesen\b|"
    r"(?:sofort|gratis|kostenlos) weiterlesen|"
    r"\bto (?:continue|keep) reading\b|\bto read the (?:full|rest of th|whole)|\bsubscribers? only\b|"
    r"only (?:available )?(?:to|for) subscribers|unlock (?:this|the full) (?:article|story)|"
    r"this is a (?:premium|members-only|subscriber) ",
    re.IGNORECASE,
)
# Said on any page of an outlet that sells subscriptions.
_OFFERED = re.compile(
    r"(?:bereits|schon) (?:abonnent|registriert|kunde|digital-abonnent|ein abo)|jetzt (?:abonnieren|testen)|"
    r"already a (?:subscriber|member)|subscribe (?:now|today)|start your (?:free )?trial",
    re.IGNORECASE,
)
_FRAME = (
    "ancestor-or-self::nav or ancestor-or-self::footer or ancestor-or-self::header[not(ancestor::article)]"
)
_CLASS = re.compile(
    r"paywall|piano|premium-?(?:gate|wall|content)|subscriber-?only|paygate|regwall|meter|offer-?wall"
)
_ASKS = re.compile(
    r"we value your privacy|wir (?:und|verwenden)\b.*\b(?:partner|cookies)|we and our (?:\w+ )?partners|"
    r"mit werbung (?:und|weiter|lesen)|einwilligung|\bconsent\b|personalis|tracking|drittanbieter|"
    r"store and/or access|your preferences|cookie-?(?:einstellungen|richtlinie|policy|settings)|pur-abo|"
    r"datenschutzerklärung",
    re.IGNORECASE | re.DOTALL,
)
_MOSTLY = 0.5


def check_shown(name: str, tree: Any) -> None:
    """Refuse a page that is empty until a browser fills it, and one that holds more than any article.

    Args:
        name: The page's name, for errors.
        tree: The page.

    Raises:
        UnreadableInput: It is one of these.
    """
    letters = len(words(tree.find("body") if tree.find("body") is not None else tree))
    if letters > LONGEST_TEXT:
        raise UnreadableInput(name, "holds more text than any article; save its text as .txt and add that")
    if letters >= _LITTLE:
        return
    told = " ".join(str(text) for text in tree.xpath("//noscript//text() | //body//p//text()"))
    empty = any(not words(root) for root in tree.xpath(_EMPTY_ROOT))
    if _JAVASCRIPT.search(told) or (empty and tree.xpath("//script")):
        raise UnreadableInput(name, _SCRIPTED)


def check_consent(name: str, tree: Any, blocks: Sequence[Block]) -> None:
    """Refuse a page whose text is a request for consent.

    Args:
        name: The page's name, for errors.
        tree: The page.
        blocks: What was taken for the article's text.

    Raises:
        UnreadableInput: It is.
    """
    texts = [block.text for block in blocks] or [leaf.text for leaf in leaves(tree) if leaf.is_prose]
    total = sum(map(len, texts))
    asking = sum(len(text) for text in texts if _ASKS.search(text))
    if total < _SHORT:
        # Of a request, only a part may be left; a report on consent is longer.
        texts += [leaf.text for leaf in leaves(tree) if leaf.is_prose]
    signs = {found[0].lower() for text in texts for found in _ASKS.finditer(text)}
    if len(signs) > 2 and asking >= _MOSTLY * total:
        raise UnreadableInput(name, _CONSENT)


def check_paid(name: str, tree: Any, access: Access, blocks: Sequence[Block]) -> None:
    """Refuse the beginning of an article that must be paid for; the whole of one is welcome.

    Where the page says that its article is not free, it is whole if it has nearly as many words as the page
    says; else if the part so marked is there and has sentences; else if it is long, ends as a sentence does,
    and nothing asks to pay for the rest. Where the page does not say so, it is a beginning only if short,
    and a line keeps the rest for subscribers, or it breaks off and an offer is there, by words or by name.

    Args:
        name: The page's name, for errors.
        tree: The page.
        access: What JSON-LD says of payment.
        blocks: The article's text.

    Raises:
        Paywalled: It is a beginning.
    """
    letters = sum(len(block.text) for block in blocks)
    ends = bool(blocks) and ends_sentence(blocks[-1].text)
    if access.is_free is False:
        stub = not _is_whole(tree, access, blocks, letters, ends=ends)
    else:
        offered = not ends and (_is_named(tree) or _says(tree, _OFFERED))
        stub = letters < _SHORT and (offered or _says(tree, _KEPT))
    if stub:
        raise Paywalled(name, _PAYWALLED)


def _is_whole(tree: Any, access: Access, blocks: Sequence[Block], letters: int, *, ends: bool) -> bool:
    if access.words:
        return sum(len(block.text.split()) for block in blocks) >= _WHOLE * access.words
    paid = _paid_parts(tree, access.selectors)
    if paid:
        text = fold(" ".join(block.text for block in blocks))
        sentences = [leaf for part in paid for leaf in leaves(part) if leaf.is_prose]
        here = [leaf for leaf in sentences if fold(leaf.text) in text and not _KEPT.search(leaf.text)]
        return len(here) > 1 and ends
    return letters >= _SHORT and ends and not _says(tree, _KEPT)


def _paid_parts(tree: Any, selectors: Sequence[str]) -> list[Any]:
    """Find what simple selectors name: ".paid", "#paid", "div.paid"."""
    names = [match for each in selectors for match in re.findall(r"([.#])([\w-]+)", each)[-1:]]
    parts = []
    for kind, name in names:
        within = "concat(' ', normalize-space(@class), ' ')"
        test = f"contains({within}, ' {name} ')" if kind == "." else f"@id='{name}'"
        parts.extend(tree.xpath(f"//body//*[{test}]"))
    return parts


def _says(tree: Any, phrase: re.Pattern[str]) -> bool:
    """Whether a short line of the page, outside its frame, says something."""
    short = (leaf for leaf in leaves(tree) if len(leaf.text) < _LITTLE and phrase.search(leaf.text))
    return any(not leaf.element.xpath(_FRAME) for leaf in short)


def _is_named(tree: Any) -> bool:
    return any(_CLASS.search(marks(each)) for each in tree.iter("div", "section", "aside", "p"))
