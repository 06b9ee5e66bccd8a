"""The part of `index.archive.Archive` that Telegram needs; every method may be called from any thread."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta, tzinfo
from typing import Any, Protocol

from corpus.actions import TERMINAL, Actor, Deed, Logged, Undone
from corpus.article import Article, Revision, Span
from corpus.correctionrows import Due, State
from corpus.errors import InputError
from corpus.numberedrows import NOBODY, Asking
from corpus.outletrows import Change, OutletRule
from corpus.sentrows import Place
from corpus.standing import Retraction, Standing
from corpus.stored import Outlet
from corpus.visitrows import VisitRows
from corpus.voterows import VoteRows
from index.answer import Added, Answer, Quote
from index.audience import Audience
from index.checking import Checked
from index.citing import Work
from index.copies import Copy
from index.kept import Again, Kept
from index.scope import EVERYTHING, Scope
from index.status import Status
from index.usage import Usage


class Readable(Protocol):
    """What readers may ask of an archive; see `Readership` for what each method promises."""

    def ask(  # noqa: PLR0913 - whatever may be asked for
        self,
        question: str,
        *,
        limit: int = 3,
        scope: Scope = EVERYTHING,
        any_time: bool = False,
        at_once: int = 0,
        before: Kept | None = None,
        is_reply: bool = False,
    ) -> Answer:
        """Answer a question by quotes, within a scope and the limits that it names unless at any time."""

    def answered_by(
        self,
        articles: Collection[str],
        question: str,
        *,
        limit: int = 3,
        scope: Scope = EVERYTHING,
        any_time: bool = False,
    ) -> Answer:
        """Quote what new articles answer a question by, each on its own evidence."""

    def survey(self, topic: str, *, limit: int, scope: Scope = EVERYTHING) -> Answer:
        """Quote what articles say on a topic, one quote of each, best first."""

    def whole(self, quote: Quote) -> Quote:
        """Add what is read out of the sentences of a further quote, or raise UnknownArticle."""

    def again(self, kept: Kept) -> Again:
        """Ask what was asked before, and compare."""

    def check(self, text: str) -> Checked:
        """Look for an alleged quote."""

    def context(self, quote: Quote, sentences: int = 2) -> Span:
        """Return the quote's span, widened by so many sentences on both sides, as far as may be quoted."""

    def quoted_text(self, article: str, revision: int, span: Span) -> str:
        """Read a slice again from the store, or raise UnknownArticle."""

    def still(self, quote: Quote) -> Quote | None:
        """Return a quote that was sent as it may be shown now; None where it may not."""

    def became(self, quote: Quote) -> Standing | None:
        """Say what became of a quote, None where that cannot be told, or raise UnknownArticle."""

    def cited(self, quote: Quote) -> Work:
        """Return what is cited of a quote's article, or raise UnknownArticle."""

    def tellable(self, quote: Quote, standing: Standing) -> Standing:
        """Return as much of what became of a quote as may be told, or raise UnknownArticle."""

    def kept(self, number: int) -> Kept:
        """Return what was kept of an answer, or raise UnknownAnswer."""

    def articles(self, limit: int = -1, offset: int = 0) -> Iterator[Revision]:
        """Return the newest revision of each article, last added first, or a part of them."""

    def outlets(self) -> list[Outlet]:
        """Return the outlets as they are named, most articles first."""

    def outlet_called(self, name: str) -> str:
        """Return the outlet that somebody calls by a name; empty where there is none."""

    def newest(self, limit: int, outlet: str = "") -> tuple[Quote, ...]:
        """Quote what the latest published articles begin with, of all outlets or of one."""


class Shelf(Protocol):
    """An archive of articles that answers; see `Archive` for what each method promises."""

    def add(
        self, inputs: Iterable[Article | InputError], *, by: Actor = TERMINAL, lot: str = ""
    ) -> Iterator[Added]:
        """Store articles; yield each once it is safe and findable."""

    def remove(self, id: str, *, by: Actor = TERMINAL, lot: str = "") -> None:
        """Remove an article, or raise UnknownArticle."""

    def readership(self, audience: Audience) -> Readable:
        """Return it as an audience may see it."""

    def undo(self, *, by: Actor = TERMINAL, lot: str = "") -> tuple[Undone, ...]:
        """Take back the last change that somebody made within 24 hours."""

    def log(self, limit: int = -1, offset: int = 0) -> list[Logged]:
        """Return what was done, last change first."""

    def logged(self) -> int:
        """Count the lines of the log."""

    def copies(self, _article: Article) -> tuple[Copy, ...]:
        """Return the articles that print nearly the same, the most alike first."""

    def twin(self, _article: Article) -> str | None:
        """Return the id under which it has the same text of the same outlet; None where it has not."""

    def withdrawn_twin(self, _article: Article) -> bool:
        """Tell whether the same text of the same outlet was withdrawn."""

    def retract(self, id: str, reason: str, *, by: Actor = TERMINAL) -> None:
        """Withdraw an article, or raise UnknownArticle."""

    def reinstate(self, id: str, *, by: Actor = TERMINAL) -> None:
        """Take a retraction back, or raise UnknownArticle or NotRetracted."""

    def retraction(self, id: str) -> Retraction | None:
        """Say when and why an article was withdrawn; None where it was not."""

    def outlet_rules(self) -> tuple[OutletRule, ...]:
        """Return what admins have ruled for outlets."""

    def outlet_rule(self, outlet: str) -> OutletRule:
        """Return what holds for an outlet."""

    def rule(self, outlet: str, *changes: Change, by: Actor = TERMINAL) -> OutletRule:
        """Change what holds for an outlet, write down who did it, and return what holds then."""

    def note(
        self,
        deed: Deed,
        things: Sequence[tuple[str, str]],
        former: Mapping[str, Any] | None = None,
        *,
        by: Actor = TERMINAL,
    ) -> None:
        """Write down what somebody did to feeds: address and name of each, and what there was of it."""

    @property
    def visits(self) -> VisitRows:
        """What is known of fetching articles again."""

    @property
    def votes(self) -> VoteRows:
        """What people think of answers."""

    def rebuild(self, *, progress: Callable[[int, int], None] | None = None, by: Actor = TERMINAL) -> None:
        """Make the derived indexes again, telling how many of how many passages are done."""

    def status(self) -> Status:
        """Say what there is."""

    def usage(self, zone: tzinfo) -> Usage:
        """Tell how it was used of late, on the days of a zone."""

    def show(self, id: str) -> tuple[Revision, ...]:
        """Return an article's revisions, oldest first, or raise UnknownArticle."""

    def articles(self, limit: int = -1, offset: int = 0) -> Iterator[Revision]:
        """Return the newest revision of each article, last added first, or a page of them."""

    def outlets(self) -> list[Outlet]:
        """Return the outlets, most articles first."""

    def quoted_text(self, article: str, revision: int, span: Span) -> str:
        """Read a slice again from the store, or raise UnknownArticle."""

    def keep(self, answer: Answer, asking: Asking = NOBODY) -> Answer:
        """Keep how an answer came about; return it with its number."""

    def remember(self, body: dict[str, object]) -> str:
        """Keep what buttons need; return its random id."""

    def recall(self, id: str) -> dict[str, object] | None:
        """Return what was kept under an id."""

    def rewrite(self, id: str, body: dict[str, object] | None) -> None:
        """Keep something else under an id, or no longer anything."""

    def before(self, asking: Asking, within: timedelta, message: int | None = None) -> Kept | None:
        """Return what was kept of the answer in a message, else of the last one that somebody got there."""

    def same(self, asking: Asking, within: timedelta) -> Kept | None:
        """Return what was kept of the last answer to the same question in the same place; else None."""

    def placed(self, number: int, message: int) -> None:
        """Note which message has the answer of a number."""

    def shown_in(self, chat: int, message: int) -> str | None:
        """Return the id of the remembered answer that a message shows; None where none is known."""

    def showed(
        self, place: Place, quotes: Mapping[int, Quote], told: Mapping[int, Standing] | None = None
    ) -> None:
        """Remember which quotes, by position in the answer, a message shows now, and what it says of them."""

    def find_followed(self) -> int:
        """Find which followed questions new articles may answer; return how many articles were looked at."""

    def find_corrections(self) -> int:
        """Find which quotes that were sent no longer stand; return how many articles were looked at."""

    def due(self, limit: int, after: int = 0) -> list[Due]:
        """Return what is to be told of at most so many messages, those after a row."""

    def due_of(self, row: int) -> Due | None:
        """Return what is to be told of the message of a row; None where nothing is (any more)."""

    def alike(self, ids: Iterable[int]) -> list[int]:
        """Return corrections of messages elsewhere of which the same person would be told the same."""

    def turn(self, ids: Iterable[int], before: State, after: State) -> list[int]:
        """Bring corrections from one state to the next; return those that were brought on."""

    def move_chat(self, chat: int, to: int) -> None:
        """Let another chat take the place of one."""
