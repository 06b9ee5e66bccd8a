"""An article as CSL-JSON, which Zotero, citation styles and pandoc read."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from index.citing.names import Name, authors
from index.citing.work import Work


def csl(work: Work, note: str = "") -> str:
    """Write a list of one item.

    Args:
        work: The article.
        note: As for `bibtex`.
    """
    item: dict[str, Any] = {
        "id": work.key,
        "type": "article-newspaper" if work.outlet else "webpage" if work.url else "document",
        "title": work.title,
        "author": [_name(name) for name in authors(work.author, work.outlet)],
        "container-title": work.outlet,
        "issued": _day(work.published),
        "accessed": _day(work.retrieved) if work.url else None,
        "URL": work.url,
        "language": work.language,
        "note": note,
    }
    lines = [f"    {_json(name)}: {_json(value)}" for name, value in item.items() if value]
    return "[\n  {\n" + ",\n".join(lines) + "\n  }\n]"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _name(name: Name) -> dict[str, str]:
    return {"family": name.family, "given": name.given} if name.given else {"literal": name.family}


def _day(day: date | None) -> dict[str, Any] | None:
    return {"date-parts": [[day.year, day.month, day.day]]} if day else None
