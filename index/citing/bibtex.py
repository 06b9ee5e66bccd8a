"""An article as an entry of BibTeX, for bibtex as for biber."""

from __future__ import annotations

from urllib.parse import quote

from index.citing.latex import latex
from index.citing.names import Name, authors
from index.citing.work import Work

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# As the LaTeX package babel calls them.
_LANGUAGES = {
    "de": "ngerman",
    "en": "english",
    "fr": "french",
    "it": "italian",
    "es": "spanish",
    "nl": "dutch",
    "pl": "polish",
    "cs": "czech",
    "hu": "magyar",
    "sl": "slovene",
    "hr": "croatian",
    "pt": "portuguese",
}
# What an address may hold beside letters and digits; the rest would end a field, or is not ASCII.
_ADDRESS_SIGNS = "!#$%&'()*+,/:;=?@[]"


def bibtex(work: Work, note: str = "") -> str:
    """Write an entry: an article of its outlet, or where it has none what stands at an address.

    Args:
        work: The article.
        note: What is to be said of it, such as that it was withdrawn; empty for nothing.
    """
    kind = "article" if work.outlet else "online" if work.url else "misc"
    fields = "".join(f",\n  {name} = {value}" for name, value in _fields(work, note).items() if value)
    return f"@{kind}{{{work.key}{fields}\n}}\n"


def _fields(work: Work, note: str) -> dict[str, str]:
    day = work.published
    return {
        "author": _braced(" and ".join(map(_name, authors(work.author, work.outlet)))),
        # The second braces keep capitals as they are.
        "title": _braced(_braced(latex(work.title))),
        "journal": _braced(latex(work.outlet)),
        "year": _braced(f"{day:%Y}") if day else "",
        "month": _MONTHS[day.month - 1] if day else "",
        "date": _braced(day.isoformat()) if day else "",
        "url": _braced(_address(work.url)),
        "urldate": _braced(work.retrieved.isoformat()) if work.url else "",
        "langid": _braced(_LANGUAGES.get(work.language, "")),
        "note": _braced(latex(note)),
    }


def _braced(value: str) -> str:
    return f"{{{value}}}" if value else ""


def _name(name: Name) -> str:
    family = latex(name.family)
    return f"{family}, {latex(name.given)}" if name.given else _braced(family)


def _address(url: str) -> str:
    """Return an address that a field may hold as it is, since addresses are not read as LaTeX."""
    return quote(url, safe=_ADDRESS_SIGNS)
