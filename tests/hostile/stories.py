"""Invented stories, one for each place that a case names, and pages that carry them."""


def story(place: str) -> str:
    """Return the text of an article, which no other place has."""
    return (
        f"Die Stadt {place} hat am Mittwoch die erfundene Brücke gesperrt, wie das Bauamt mitteilte. "
        "Der Verkehr wird über den Norden geleitet, und das dauert nach Schätzung des Amtes bis in den Mai. "
        f"Die Baustadträtin von {place} sagte vor dem Rat, es gebe keine Wahl."
    )


def title(place: str) -> str:
    """Return its headline."""
    return f"Brücke in {place} gesperrt"


def markup(place: str, head: str = "", body: str = "", headline: str = "") -> str:
    """Return its page; `body` stands behind the text, `headline` in the place of its own."""
    name = headline or title(place)
    return (
        f'<!DOCTYPE html><html lang="de"><head><title>{name}</title>{head}</head><body><article>'
        f"<h1>{name}</h1><p>{story(place)}</p>{body}</article></body></html>"
    )


def told(place: str, **more: object) -> dict[str, object]:
    """Return what is to be found of it."""
    return {"title": title(place), "text": story(place), **more}
