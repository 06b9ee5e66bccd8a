"""What stands around an article on its page: found by element, by name and by heading, and taken out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from corpus.readers.page.dom import marks
from corpus.readers.page.labels import is_box, is_see_also
from corpus.readers.page.leaves import Leaf, leaves

_NAMED = re.compile(
    r"(?:^|[\s_-])(?:relat\w*|recirc\w*|recommend\w*|recs|newsletter\w*|email-sub|share\w*|sharing|social\w*|"
    r"sharedaddy|comments?|comment-?(?:list|section|area)|kommentare?|discussion|disqus\w*|respond|cookies?|"
    r"cookie-?\w*|consent\w*|cmp|gdpr|usercentrics\w*|onetrust\w*|didomi\w*|sp_message\w*|ads?|advert\w*|"
    r"anzeigen?|"
    r"werbung|sponsor\w*|promo\w*|outbrain|taboola|affiliate\w*|breadcrumbs?|brotkrumen|caption\w*|"
    r"bildunterschrift|"
    r"credits?|copyright|toc|podcast\w*|player|mediaplayer|author-?(?:box|bio|info|card)|autoren-?(?:box|"
    r"info)|bio|"
    r"pullquote|pull-quote|pull_quote|skip\w*|subscribe|subscription|abo|sidebar|most-?(?:read|viewed)|"
    r"meistgelesen|"
    r"trending|rich-link|links-block|topic-list|screen-reader-text|sr-only|visually-hidden|post-navigation|"
    r"byline|byline\w*|autor|autorin|autorzeile|authorline\w*|author|authors|dateline|datum|timestamp|"
    r"kicker|dachzeile|"
    r"topline|metatextline|entry-meta|article-date|story__byline|liveblog-nav|entry-share|paywall-prompt|"
    r"pagination)"
    r"(?=$|[\s_-])"
)
_TEASER = re.compile(r"(?:^|[\s_-])teaser\w*(?=$|[\s_-])")
_ELEMENTS = (
    *(
        "nav",
        "aside",
        "footer",
        "form",
        "button",
        "select",
        "input",
        "textarea",
        "svg",
        "iframe",
        "object",
        "video",
    ),
    *(
        "audio",
        "canvas",
        "dialog",
        "menu",
        "noscript",
        "script",
        "style",
        "template",
        "figcaption",
        "details",
    ),
    *("amp-ad", "amp-embed", "amp-sidebar", "amp-analytics", "amp-social-share", "amp-consent", "address"),
)
_ROLES = frozenset({"navigation", "complementary", "contentinfo", "dialog", "alertdialog", "search"})
# Whatever holds more of the page's sentences is its article, whatever it is called.
_MOST = 0.4
_MOST_LINKED = 0.6
_PARTS = "(.//tbody | .//tr | .//td | .//th)[count(ancestor::table) = $depth]"
_LAYOUT = "//table[.//table or .//h1 or .//h2 or .//h3 or .//p]"


def without_furniture(tree: Any, heading: Any) -> Any:
    """Take out of a page what is not its article, as far as that can be told without reading it.

    Args:
        tree: The page; it is changed.
        heading: The article's headline in it; None where there is none.

    Returns:
        What is left of the tree.
    """
    _lay_out(tree)
    keeping = _Keeping(tree, heading)
    for element in list(_suspects(tree)):
        if element.getparent() is not None and not keeping.holds(element):
            element.drop_tree()
    if heading is not None:
        _drop_above(heading, keeping)
    _drop_boxes(tree, keeping)
    return tree


class _Keeping:
    """Knows what holds the article itself, and so must stay whatever it is called.

    Args:
        tree: The page.
        heading: The headline in it, or None.
    """

    def __init__(self, tree: Any, heading: Any) -> None:
        self._above = () if heading is None else (heading, *heading.iterancestors())
        self.letters: dict[Any, int] = {}
        for leaf in leaves(tree):
            if leaf.is_prose:
                for element in (leaf.element, *leaf.element.iterancestors()):
                    self.letters[element] = self.letters.get(element, 0) + leaf.letters
        self.total = self.letters.get(tree, 0)

    def holds(self, element: Any) -> bool:
        """Whether an element has the headline in it, or much of the page's sentences."""
        own = any(each is element for each in self._above)
        return own or self.letters.get(element, 0) > _MOST * max(1, self.total)


def _lay_out(tree: Any) -> None:
    """Make blocks of tables that only arrange a page, and paragraphs of what is set apart by empty lines."""
    for table in tree.xpath(_LAYOUT):
        depth = len(table.xpath("ancestor-or-self::table"))
        for element in (*table.xpath(_PARTS, depth=depth), table):
            element.tag = "div"
    for first in list(tree.iter("br")):
        following = first.getnext()
        if following is not None and following.tag == "br" and not (first.tail or "").strip():
            first.tag = "hr"


def _suspects(tree: Any) -> Iterator[Any]:
    for element in tree.iter():
        if element.tag in ("html", "body", "head", "h1"):
            continue
        if element.tag == "footer" and any(True for _ in element.iterancestors("blockquote")):
            continue
        if (
            element.tag in _ELEMENTS
            or element.get("role") in _ROLES
            or _is_named(element)
            or (element.tag == "header" and not any(True for _ in element.iterancestors("article", "main")))
        ):
            yield element


def _is_named(element: Any) -> bool:
    names = marks(element)
    if _NAMED.search(names):
        # A place name or a word of the report may be marked as well, inside its sentence.
        return element.tag not in ("span", "a", "em", "strong", "b", "i") or element.getparent().tag not in (
            "p",
            "li",
        )
    return _TEASER.search(names) is not None and bool(element.xpath(".//a"))


def _drop_above(heading: Any, keeping: _Keeping) -> None:
    """Take out what stands above the headline, unless most of the text does."""
    inside = (heading, *heading.iterancestors())
    above = [each for one in inside for each in one.itersiblings(preceding=True) if each.tag != "head"]
    if 2 * sum(keeping.letters.get(each, 0) for each in above) <= keeping.total:
        for each in above:
            each.drop_tree()


def _drop_boxes(tree: Any, keeping: _Keeping) -> None:
    """Take out boxes by their headings: "Mehr zum Thema", "Zur Person"."""
    for leaf in leaves(tree):
        title = leaf.element
        if title.getparent() is None or not (leaf.is_heading or leaf.strong) or not is_box(leaf.text):
            continue
        box = title.getparent()
        alone = next(iter(leaves(box)), leaf).element is title
        if alone and box.tag in ("div", "section", "aside") and not keeping.holds(box):
            box.drop_tree()
        elif not keeping.holds(title):
            _drop_linked(title)


def _drop_linked(title: Any) -> None:
    """Take out a heading and the links under it; the first sentence under it is the article's again."""
    following = title.getnext()
    while following is not None and _is_linked(leaves(following)):
        after = following.getnext()
        following.drop_tree()
        following = after
    title.drop_tree()


def _is_linked(found: Iterable[Leaf]) -> bool:
    found = list(found)
    letters = sum(leaf.letters for leaf in found)
    return bool(found) and (
        sum(leaf.linked for leaf in found) >= _MOST_LINKED * letters
        or all(is_see_also(each.text) for each in found)
    )
