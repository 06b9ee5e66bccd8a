"""Finding and linking near-copies of what an archive holds."""

from __future__ import annotations

import threading

from corpus.article import Article, Revision
from corpus.errors import UnknownArticle
from corpus.store import Store
from corpus.stored import fingerprint
from index.copies.bands import Bands
from index.copies.copy import Copy, named
from index.copies.shingles import COPIED, likeness, words
from index.copies.signing import ALIKE, FORM, agreement, digests, signature

# Candidates whose texts are compared, those of most bands first.
MOST_COMPARED = 40
PAGE = 10_000
# A transaction for each would make waiting for the disk the most of the work.
LINKED_AT_ONCE = 100


class Copies:
    """Near-copies among a store's newest revisions. Any thread may call anything.

    What is in memory is read from the store when it is first needed, and again what any process has added
    since; what was removed is told by the store.

    Args:
        store: The truth: texts, signatures and links.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._bands = Bands()
        self._seen = 0
        self._all_signed = False
        self._turn = threading.Lock()

    def of(self, article: Article) -> tuple[Copy, ...]:
        """Return the near-copies of an article, whether or not it is stored.

        Args:
            article: As a reader made it, or as stored.

        Returns:
            Best first; of those that are alike the earliest, those without a date last. Never itself.
        """
        links = self._stored(article)
        if links is None:
            others = self._found(article.text, signature(article.text).data)
        else:
            kept = self._store.current(links)
            others = [(revision, links[id]) for id, revision in kept.items()]
        copies = [named(each.article, how) for each, how in others if each.article.id != article.key]
        return tuple(
            sorted(copies, key=lambda one: (-one.likeness, not one.published, one.published, one.article))
        )

    def link(self) -> None:
        """Look for the copies of all that was signed since the last time, by whichever process."""
        while signed := self._store.unlinked(FORM, LINKED_AT_ONCE):
            revisions = self._store.current([one.revision for one in signed])
            links: dict[int, dict[int, float]] = {}
            for one in signed:
                revision = revisions.get(one.revision)
                found = self._found(revision.article.text, one.data) if revision else []
                links[one.revision] = {other.id: how for other, how in found if other.id != one.revision}
            self._store.put_links(links)

    def make(self) -> None:
        """Sign and link whatever is not."""
        self._all_signed = False
        while self.sign(PAGE):
            continue
        self.link()

    def sign(self, limit: int) -> int:
        """Sign what an older version of the program has stored.

        Args:
            limit: At most so many.

        Returns:
            How many were signed; 0 where nothing is left.
        """
        # Looking through a large archive takes long, and this version signs whatever it stores.
        ids = [] if self._all_signed else self._store.unsigned(FORM, limit)
        self._all_signed = not ids
        if not ids:
            return 0
        revisions = self._store.current(ids)
        self._store.put_signatures({id: signature(one.article.text) for id, one in revisions.items()})
        return len(ids)

    def _stored(self, article: Article) -> dict[int, float] | None:
        """Return the links of an article that is stored as it is; None where they were not looked for."""
        try:
            revision = self._store.newest(article.key)
        except UnknownArticle:
            return None
        if fingerprint(revision.article) != fingerprint(article):
            return None
        return self._store.links(revision.id)

    def _found(self, text: str, signed: bytes) -> list[tuple[Revision, float]]:
        """Compare a text with those that may be copies; returns it, too, where it is stored."""
        if not signed:
            return []
        own = words(text)
        revisions = self._store.current(self._near(signed))
        compared = ((one, likeness(own, words(one.article.text))) for one in revisions.values())
        return [(one, how) for one, how in compared if how >= COPIED]

    def _near(self, signed: bytes) -> list[int]:
        (own,) = digests([signed])
        with self._turn:
            self._follow()
            candidates = self._bands.near(own, MOST_COMPARED)
        found = self._store.signatures_of(FORM, candidates)
        alike = agreement(own, digests([one.data for one in found]))
        return [one.revision for one, share in zip(found, alike, strict=True) if share >= ALIKE]

    def _follow(self) -> None:
        while page := self._store.signatures(FORM, self._seen, PAGE):
            signed = [one for one in page if one.data]
            if signed:
                self._bands.add([one.revision for one in signed], digests([one.data for one in signed]))
            self._seen = page[-1].id
