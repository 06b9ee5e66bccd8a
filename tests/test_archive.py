"""The façade: add, ask, remove, rebuild, status, show."""

from dataclasses import replace
from datetime import date

import pytest

from corpus.article import Span
from corpus.errors import EmptyInput, ModelMismatch, StorageError, UnknownArticle
from index.advice import ADVISED
from index.answer import Added, Coverage, Headline, Quote
from index.archive import Archive
from index.encode import BUNDLED
from index.told import Meant
from tests.toys import BRIDGE, THEATRE, TRAM, ToyEncoder, toy_archive


@pytest.fixture
def archive(tmp_path):
    opened = toy_archive(tmp_path / "data", [BRIDGE, TRAM, THEATRE])
    yield opened
    opened.close()


def quoted(answer):
    return [(quote.article, quote.text) for quote in answer.quotes]


def test_each_input_has_its_line(tmp_path):
    """What became of each input comes in order; a failed one stops nothing."""
    archive = toy_archive(tmp_path)
    shorter = replace(TRAM, text="Die Tram fällt aus.")
    inputs = [BRIDGE, EmptyInput("leer.txt", "nothing in it"), TRAM, BRIDGE, shorter]
    assert list(archive.add(inputs)) == [
        Added(id="bridge", status="added", passages=1, title=BRIDGE.title, text_chars=len(BRIDGE.text)),
        Added(id="leer.txt", status="failed", reason="nothing in it"),
        Added(id="tram", status="added", passages=1, title=TRAM.title, text_chars=len(TRAM.text)),
        Added(id="bridge", status="unchanged", passages=1, title=BRIDGE.title, text_chars=len(BRIDGE.text)),
        Added(
            id="tram",
            status="revised",
            passages=1,
            title=TRAM.title,
            text_chars=19,
            amended=("paragraph removed", "paragraph added"),
        ),
    ]
    archive.close()


def test_the_last_of_one_id_wins(archive):
    """Another text and then the old one again, all at once: the old one is the newest revision."""
    other = replace(TRAM, text="Die Tram fällt aus.")
    assert [added.status for added in archive.add([TRAM, other, TRAM])] == ["unchanged", "revised", "revised"]
    assert [each.article.text for each in archive.show("tram")] == [TRAM.text, other.text, TRAM.text]


def test_an_answer_quotes_its_source(archive):
    """The sentence that answers is quoted with all that is known of its source."""
    quote = archive.ask("Was kostet die Sanierung der Brücke?").quotes[0]
    text = "Die Sanierung der Brücke kostet 126 Millionen Taler."
    assert replace(quote, score=0.0, added="", span=Span(0, len(quote.text))) == Quote(
        article="bridge",
        revision=1,
        span=Span(0, len(quote.text)),
        text=quote.text,
        title="Die Brücke wird teurer",
        source="Talbote",
        published="2025-02-12",
        days=(Meant("am Mittwoch", date(2025, 2, 12)),),
        marks=(Span(4, 13), Span(18, 31)),
        holds=frozenset({"kostet", "sanierung", "brücke"}),
    )
    assert quote.text.startswith(text)
    assert quote.span.of(BRIDGE.text) == quote.text == archive.quoted_text("bridge", 1, quote.span)


def test_a_refusal_says_what_was_searched(archive):
    """Nothing that fits: no quotes, what was searched, the nearest headlines."""
    answer = archive.ask("Wie weit ist ein Flug im Herbst zum Mars?")
    assert (answer.quotes, answer.coverage) == (
        (),
        Coverage(articles=3, outlets=2, first="2025-02-12", last="2025-02-14"),
    )
    assert answer.nearest[0] == Headline(
        article="tram", title="Neue Tram im Herbst", source="Anzeiger", published="2025-02-14"
    )


def test_only_the_newest_revision_answers(archive):
    """The same id with another text is a new revision; the old one is kept and not quoted."""
    text = "Die neue Tram fährt erst im Winter. Eine Fahrkarte kostet 2,60 Taler."
    list(archive.add([replace(TRAM, text=text)]))
    answer = archive.ask("Was kostet eine Fahrkarte der Tram?")
    quotes = [quote for quote in answer.quotes if quote.article == "tram"]
    assert [(quote.revision, "2,40" in quote.text) for quote in quotes] == [(2, False)]
    assert [(each.number, each.article.text) for each in archive.show("tram")] == [(1, TRAM.text), (2, text)]


def test_a_removed_article_is_gone(archive):
    """After a removal nothing of the article answers, and asking for it says so."""
    archive.remove("tram")
    answer = archive.ask("Was kostet eine Fahrkarte der Tram?")
    assert "tram" not in [article for article, _ in quoted(answer)]
    with pytest.raises(UnknownArticle, match="no article has the id 'tram'"):
        archive.show("tram")


def test_counts_agree(archive):
    """SQLite, FAISS and tantivy hold the same passages."""
    status = archive.status()
    assert (status.articles, status.passages, status.vectors, status.words) == (3, 3, 3, 3)
    assert (status.model, status.languages, status.outlets) == ("toy", {"de": 3}, 2)
    assert status.bytes > 0


def test_the_bundled_model_is_no_help_in_german(tmp_path):
    """Where most articles are not English and the model is the bundled one, status says what to do."""
    archive = toy_archive(tmp_path, [BRIDGE], model=BUNDLED)
    assert ADVISED in archive.status().advice
    archive.close()


def test_another_process_sees_what_is_added(tmp_path):
    """A second archive on the same folder answers from what the first one added or removed."""
    one, two = toy_archive(tmp_path), toy_archive(tmp_path)
    assert two.ask("Was kostet die Brücke?").quotes == ()
    list(one.add([BRIDGE]))
    assert [article for article, _ in quoted(two.ask("Was kostet die Brücke?"))][:1] == ["bridge"]
    one.remove("bridge")
    assert two.ask("Was kostet die Brücke?").quotes == ()
    one.close()
    two.close()


def test_lost_indexes_come_back(tmp_path):
    """Without FAISS's and tantivy's files everything is made again from SQLite, encoding nothing."""
    toy_archive(tmp_path, [BRIDGE, TRAM]).close()
    for path in sorted(tmp_path.rglob("*"), reverse=True):
        if path.parent != tmp_path or path.is_dir():
            path.rmdir() if path.is_dir() else path.unlink()
    encoders = []

    def load(name):
        encoders.append(ToyEncoder(name))
        return encoders[-1]

    archive = Archive(tmp_path, load=load)
    assert (archive.status().vectors, archive.status().words, encoders) == (2, 2, [])
    archive.close()


def test_rebuild_with_another_model_encodes_again(archive, tmp_path):
    """The new model serves once all passages have its vectors, and an open archive follows."""
    other = Archive(tmp_path / "data", load=ToyEncoder)
    seen = []
    archive.rebuild("better", progress=lambda done, total: seen.append((done, total)))
    encoded, indexed = [(0, 3)], [(1, 3), (2, 3), (3, 3)]
    assert (seen, archive.status().model, other.status().model) == (encoded + indexed, "better", "better")
    assert [article for article, _ in quoted(other.ask("Was kostet die Brücke?"))][:1] == ["bridge"]
    other.close()


def test_a_model_is_chosen_before_the_first_article(tmp_path):
    """An empty archive takes the model that rebuild names."""
    archive = toy_archive(tmp_path)
    archive.rebuild("better")
    list(archive.add([BRIDGE]))
    assert archive.status().model == "better"
    archive.close()


def test_another_model_is_refused(tmp_path):
    """Vectors of two models are never mixed; the error names both and the remedy."""
    toy_archive(tmp_path, [BRIDGE]).close()
    archive = Archive(tmp_path, load=ToyEncoder, model="other")
    with pytest.raises(ModelMismatch, match="by toy, not by other; `rebuild --model other`"):
        archive.add([TRAM])
    archive.close()


def test_context_is_a_slice_around_the_quote(archive):
    """The sentences around a quote stand in the same revision."""
    quote = replace(archive.ask("Was kostet die Brücke?").quotes[0], span=Span(92, 121))
    span = archive.context(quote, 1)
    assert archive.quoted_text("bridge", 1, span) == (
        "Das teilte die Stadt am Mittwoch mit.\n\nDie Arbeiten beginnen im Mai. Der Verkehr wird umgeleitet."
    )


def test_what_buttons_need_is_kept(archive):
    """A body is kept under a random id, and asked for again."""
    id = archive.remember({"question": "Tram?"})
    assert (archive.recall(id), archive.recall("nobody")) == ({"question": "Tram?"}, None)


def test_a_wrong_revision_is_unknown(archive):
    """A slice of a revision that is not there raises."""
    with pytest.raises(UnknownArticle, match="bridge, revision 7"):
        archive.quoted_text("bridge", 7, Span(0, 1))


def test_rebuild_tells_its_progress(archive):
    """Article by article, in passages, until all are done."""
    seen = []
    archive.rebuild(progress=lambda done, total: seen.append((done, total)))
    total = archive.status().passages
    assert (len(seen), seen[-1], seen) == (archive.status().articles, (total, total), sorted(seen))
    assert len(seen) > 1


def test_what_is_removed_is_removed_on_a_full_disk(tmp_path, monkeypatch, caplog):
    """The store has the say: the index that cannot follow finds nothing that could be quoted."""
    archive = toy_archive(tmp_path, [BRIDGE, TRAM])
    catch_up = archive._derived.catch_up

    def full(*, wait=False):
        if archive._store.counts().articles == 1:
            raise StorageError("words", "is there room?")
        catch_up(wait=wait)

    monkeypatch.setattr(archive._derived, "catch_up", full)
    archive.remove("bridge")
    monkeypatch.undo()
    assert caplog.messages == ["removed bridge, but words: is there room?"]
    assert [revision.article.id for revision in archive.articles()] == ["tram"]
    archive.close()


def test_a_snapshot_is_not_written_for_each_article(tmp_path):
    """It is of all vectors; a killed process leaves the last changes to the next one."""
    archive = toy_archive(tmp_path, [BRIDGE])
    killed = toy_archive(tmp_path)
    assert (list((tmp_path / "vectors").glob("*.json")), killed.status().vectors) == ([], 1)
    archive.close()
    assert [path.name for path in (tmp_path / "vectors").glob("*.json")] == ["manifest.json"]
    killed.close()


def test_amendments_lead_to_the_newest_revision(archive):
    """From any revision of the article, not from one of another article."""
    texts = [TRAM.text.replace("2,40", price) for price in ("2,60", "2,90")]
    added = [one for text in texts for one in archive.add([replace(TRAM, text=text)])]
    first, second, third = archive.show("tram")
    told = [
        [(each.kind, each.was, each.now) for each in archive.amendments("tram", one.id)]
        for one in (first, second, third)
    ]
    assert told == [[("number", "2,40", "2,90")], [("number", "2,60", "2,90")], []]
    assert [one.amended for one in added] == [("number",), ("number",)]
    with pytest.raises(UnknownArticle, match=f"bridge, revision with the row id {first.id}"):
        archive.amendments("bridge", first.id)


def test_copies_are_told_of_what_is_not_stored(archive):
    """And rebuilding links what an older version stored."""
    text = "Der Storch kam am Dienstag nach Olvermünde und baute auf dem Rathaus sein Nest. " * 2
    first = replace(TRAM, id="one", text=text.strip())
    other = replace(first, id="two", source="Bergbote")
    list(archive.add([first]))
    assert [copy.article for copy in archive.copies(other)] == ["one"]
    with archive._store._connections.writing() as db:
        db.execute("DELETE FROM signature")
    assert archive.copies(other) == ()
    archive.rebuild()
    assert [copy.article for copy in archive.copies(other)] == ["one"]
