"""What was done to the archive, by whom and when, and what of it can be taken back."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from corpus.article import Article, DatedBy, Revision, Span
from corpus.standing import Retraction


class Deed(StrEnum):
    """What was done: to articles, feeds, rules for outlets, the indexes, or to what people may do."""

    ADDED = "added"
    REVISED = "revised"
    REMOVED = "removed"
    RETRACTED = "retracted"
    REINSTATED = "reinstated"
    UNDONE = "undone"
    FOLLOWED = "followed"
    UNFOLLOWED = "unfollowed"
    RULED = "ruled"
    REBUILT = "rebuilt"
    INVITED = "invited"
    MADE_EDITOR = "made_editor"
    MADE_ADMIN = "made_admin"
    DISMISSED = "dismissed"


_UNDOABLE = {
    *(Deed.ADDED, Deed.REVISED, Deed.REMOVED, Deed.RETRACTED),
    *(Deed.FOLLOWED, Deed.UNFOLLOWED, Deed.RULED),
}
# What took something back is no change that could be taken back, and neither is what concerns no coverage.
PASSED_OVER = frozenset(Deed) - _UNDOABLE


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does something.

    Attributes:
        id: A person's id on Telegram; 0 for whoever sits at the terminal, -1 for Beleg itself.
        name: As shown to others; may be empty.
    """

    id: int = 0
    name: str = ""


TERMINAL = Actor()
# What it fetches on its own is nothing that a person would take back by "undo".
BELEG = Actor(-1)


@dataclass(frozen=True, slots=True)
class Lot:
    """What is one change to the person who makes it, however many articles it touches.

    Attributes:
        by: Who makes it.
        id: Names it; what an interrupted change goes on with under the same name belongs to it.
    """

    by: Actor
    id: str

    @classmethod
    def of(cls, by: Actor) -> Lot:
        """Return a new one."""
        return cls(by, secrets.token_urlsafe(9))


@dataclass(frozen=True, slots=True)
class Logged:
    """One line of the log: what one change did, of one kind.

    Attributes:
        at: When it began, ISO 8601 in UTC, to the second.
        by: Who did it.
        deed: What was done.
        article: Id of the article, the first one where there are several; a feed's address, an outlet's name,
            a person's number, or the command.
        title: Its title, else its first words; a feed's name, what holds for the outlet, the model, the
            command, or a person's name.
        articles: How many of them.
    """

    at: str
    by: Actor
    deed: Deed
    article: str
    title: str
    articles: int


@dataclass(frozen=True, slots=True)
class Step:
    """What was done to one article and can be taken back.

    Attributes:
        action: Row id of the log.
        deed: What was done.
        article: The article's id.
        title: As in the log.
        former: All revisions that a removed article had, or the one that was replaced; empty for one that was
            added.
        withdrawn: That a removed article was withdrawn; None where it was not.
    """

    action: int
    deed: Deed
    article: str
    title: str
    former: tuple[Revision, ...] = ()
    withdrawn: Retraction | None = None


@dataclass(frozen=True, slots=True)
class Undone:
    """What became of taking back one step.

    Attributes:
        deed, article, title: As of the step.
        done: False where somebody has changed the article since, which stays.
    """

    deed: Deed
    article: str
    title: str
    done: bool


def removed_form(revisions: Sequence[Revision], withdrawn: Retraction | None) -> dict[str, Any]:
    """Return a removed article in the form that JSON can say: its revisions, and that it was withdrawn."""
    forms = [revision_form(revision) for revision in revisions]
    return {"revisions": forms, "withdrawn": [withdrawn.at, withdrawn.reason] if withdrawn else None}


def removed_of(form: dict[str, Any]) -> tuple[list[Revision], Retraction | None]:
    """Read what `removed_form` wrote; nothing of an empty form."""
    withdrawn = form.get("withdrawn")
    revisions = [revision_of(each) for each in form.get("revisions", ())]
    return revisions, Retraction(*withdrawn) if withdrawn else None


def revision_form(revision: Revision) -> dict[str, Any]:
    """Return a revision in the form that JSON can say."""
    article = revision.article
    fields: dict[str, Any] = {name: getattr(article, name) for name in Article.__slots__}
    fields["headings"] = [[span.start, span.stop] for span in article.headings]
    return {"id": revision.id, "number": revision.number, "added": revision.added, "article": fields}


def revision_of(form: dict[str, Any]) -> Revision:
    """Read what `revision_form` wrote."""
    fields = dict(form["article"])
    fields["headings"] = tuple(Span(start, stop) for start, stop in fields["headings"])
    fields["dated_by"] = DatedBy(fields["dated_by"])
    return Revision(id=form["id"], number=form["number"], added=form["added"], article=Article(**fields))
