"""Invented articles by the thousand, each about a village of its own that a question can name."""

import json

from corpus.article import Article


def name(number):
    """A village's name, one word that stands in no other article."""
    return f"Dorf{number:04}heim"


def village(number):
    """A short invented article."""
    return Article(
        id=f"village-{number}",
        title=f"Neues aus {name(number)}",
        language="de",
        text=(
            f"Die Gemeinde {name(number)} baut im Mai einen Brunnen aus {number + 3} Steinen. "
            "Das beschloss der Rat am Montag. "
            f"Ein Anwohner sagte, er freue sich auf das Wasser.\n\nDer Bau soll {number + 100} Taler kosten. "
            "Dieser Text ist erfunden."
        ),
    )


def question(number):
    """What only this village's article answers."""
    return f"Was baut die Gemeinde {name(number)} im Mai?"


def write_jsonl(path, count):
    """Write so many of them in the form that `add` reads."""
    rows = [village(number) for number in range(count)]
    lines = [
        json.dumps({"id": row.id, "title": row.title, "text": row.text, "language": "de"}) for row in rows
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
