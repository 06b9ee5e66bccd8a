"""Words follow the store, whatever happens to the process and to its files."""

import logging
import math
import random
import threading
from pathlib import Path

import pytest
from angles import backed_up, ids
from drafts import MODEL, draft

from corpus.store import Store
from index import following, pair
from index.words import Words

RAIN = "Regen fällt auf Brücken. Die Brücke steht."


@pytest.fixture
def words(tmp_path):
    return Words(tmp_path / "words")


@pytest.fixture
def reopened(tmp_path):
    """Opens the same folder as another process would."""
    return lambda: Words(tmp_path / "words")


def german(id="a", text=RAIN, **more):
    return draft(id, text, language="de", **more)


def found(words, *wanted):
    """Ids of the passages and of the revisions that hold one of the words."""
    return sorted(ids(words.search_passages(wanted, 999))), sorted(ids(words.search_articles(wanted, 999)))


def stored(store):
    revisions = list(store.articles())
    passages = [passage.id for revision in revisions for passage in store.passages_of(revision.id)]
    return sorted(passages), sorted(revision.id for revision in revisions)


def check_agrees(words, store):
    """Every article of these tests has the word "Brücke" in every sentence."""
    counts = store.counts()
    assert found(words, "bruck") == stored(store)
    assert (words.passages, words.articles, words.seq) == (
        counts.passages,
        counts.articles,
        store.last_change(),
    )


def aside(tmp_path):
    return len(list((tmp_path / "words").glob("set-aside-*")))


def files(tmp_path, pattern):
    return sorted((tmp_path / "words").rglob(pattern))


def flip(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 3] ^= 1
    path.write_bytes(content)


def test_nothing_is_found_before_the_first_article(words, store):
    """An empty store is no error, and neither is asking before catching up."""
    for _ in range(2):
        assert found(words, "bruck") == ([], [])
        assert (words.article_scores(["bruck"], [1]), words.doc_freq(["bruck"])) == ({}, {"bruck": 0})
        assert (words.passages, words.articles, words.seq) == (0, 0, 0)
        assert words.catch_up(store) == 0


def test_passages_and_articles_are_found_by_their_stems(words, store):
    """Rarer words and more of them count more; as many are returned as asked for."""
    store.put([german("a"), german("b", "Eine Brücke im Regen. Keine Brücke.")], MODEL)
    assert words.catch_up(store) == 4
    question = words.analyzer.question("Wo fällt Regen auf eine Brücke?", ["de"], "de")
    assert question == ["fallt", "reg", "bruck"]
    assert ids(words.search_passages(question, 9)) == [1, 3, 4, 2]
    assert ids(words.search_passages(question, 1)) == [1]
    assert ids(words.search_articles(question, 9)) == [1, 2]
    assert words.search_articles(question, 0) == []
    check_agrees(words, store)


def test_scores_are_bm25(words, store):
    """k1 = 1.2, b = 0.75, as the books have it."""
    store.put([german("a", "Brücke Brücke Regen. Brücke Schnee Hagel Sturm. Nebel.")], MODEL)
    words.catch_up(store)
    # One document besides the three holds what the index has reached.
    idf = math.log(1 + (4 - 2 + 0.5) / (2 + 0.5))
    average = 8 / 4

    def score(frequency, length):
        return idf * 2.2 * frequency / (frequency + 1.2 * (0.25 + 0.75 * length / average))

    assert words.search_passages(["bruck"], 9) == [
        (1, pytest.approx(score(2, 3))),
        (2, pytest.approx(score(1, 4))),
    ]


def test_titles_are_found_too(tmp_path, store):
    """By every passage of the article, weighted as asked for."""
    store.put([german("a", title="Hagel"), german("b", "Hagel auf Brücken. Brücke.")], MODEL)
    plain, boosted = Words(tmp_path / "words"), Words(tmp_path / "words", title_boost=3.0)
    for each in (plain, boosted):
        each.catch_up(store)
        assert found(each, "hagel") == ([1, 2, 3], [1, 2])
    scores, more = (dict(each.search_passages(["hagel"], 9)) for each in (plain, boosted))
    assert more == {
        1: pytest.approx(3 * scores[1]),
        2: pytest.approx(3 * scores[2]),
        3: pytest.approx(scores[3]),
    }


def test_a_word_asked_twice_counts_once(words, store):
    """Words are a set, not a text."""
    store.put([german()], MODEL)
    words.catch_up(store)
    assert words.search_passages(["bruck", "bruck"], 9) == words.search_passages(["bruck"], 9)


def test_numbers_are_found_however_they_are_written(words, store):
    """German and English, and beside hyphens."""
    store.put(
        [german("a", "Sie kostet 17,50 Euro. Es gab 1.060 Fälle von Covid-19. Das Netz ist 5G.")], MODEL
    )
    words.catch_up(store)
    asked = ("17.50", "1060", "1,060", "Covid 19", "5G", "60", "17")
    questions = [words.analyzer.question(text, ["de"], "de") for text in asked]
    assert [ids(words.search_passages(question, 9)) for question in questions] == [
        [1], [2], [2], [2], [3], [], [],
    ]  # fmt: skip


def test_certain_articles_get_the_score_of_the_search(words, store):
    """Zero where they have none of the words; those that are gone are left out."""
    store.put([german(name, f"{RAIN} Ort {name}.") for name in "abcd"], MODEL)
    store.put([draft("e", "Snow. Ice.", language="en")], MODEL)
    words.catch_up(store)
    asked = ["bruck", "reg", "d"]
    everything = dict(words.search_articles(asked, 99))
    assert words.article_scores(asked, [4, 5, 1, 77]) == {
        4: pytest.approx(everything[4]),
        1: pytest.approx(everything[1]),
        5: 0.0,
    }
    assert (words.article_scores([], [1]), words.article_scores(asked, [])) == ({1: 0.0}, {})


def test_documents_with_a_word_are_counted(words, store):
    """In the text of passages; a missing word has none."""
    store.put([german("a"), german("b", "Brücke. Brücke Regen.")], MODEL)
    words.catch_up(store)
    assert words.doc_freq(["bruck", "reg", "sturm"]) == {"bruck": 4, "reg": 2, "sturm": 0}


def test_changes_are_followed(words, store):
    """Added, revised and removed articles; exactly one document remains of each."""
    store.put([german("a"), german("b")], MODEL)
    words.catch_up(store)
    store.put([german("a", "Brücke neu.")], MODEL)
    store.put([german("c", "Brücke dort.")], MODEL)
    words.catch_up(store)
    assert found(words, "reg") == ([3], [2])
    check_agrees(words, store)
    store.remove("b")
    store.remove("c")
    words.catch_up(store)
    assert found(words, "reg") == ([], [])
    assert found(words, "bruck", "neu") == ([5], [3])
    check_agrees(words, store)


def test_a_change_that_is_applied_again_does_no_harm(words, store):
    """Each passage and each article still has one document."""
    store.put([german("a"), german("b")], MODEL)
    words.catch_up(store)
    batches = following.changed(store, words.analyzer.analyze, store.changes(0))
    words.pair.apply(batches, store.database_id, store.last_change())
    check_agrees(words, store)


def test_many_changes_come_in_pages(words, store, monkeypatch):
    """A page may end in the middle of an article."""
    monkeypatch.setattr(following, "PAGE", 5)
    words.catch_up(store)
    for number in range(2):
        store.put([german("a", "Brücke. " * 5 + f"Brücke {number}."), german(f"b{number}")], MODEL)
    words.catch_up(store)
    check_agrees(words, store)


def test_articles_that_went_since_are_passed_over(words, store, monkeypatch):
    """The store may be ahead of the page that is being applied."""
    words.catch_up(store)
    store.put([german("a"), german("b")], MODEL)
    original = store.passages

    def late(wanted):
        monkeypatch.undo()
        answer = original(wanted)
        store.remove("a")
        return answer

    monkeypatch.setattr(store, "passages", late)
    words.catch_up(store)
    check_agrees(words, store)


def test_many_small_commits_leave_few_files(words, store, tmp_path):
    """tantivy merges segments, and what is deleted goes from the disk."""
    for number in range(12):
        store.put([german(f"a{number % 7}", f"{RAIN} Das {number}te Mal Brücke.")], MODEL)
        words.catch_up(store)
    assert words.pair.passages.searcher.num_segments < 8
    assert len(files(tmp_path, "*.idx")) < 16
    check_agrees(words, store)


def test_reopening_reads_nothing_from_the_store(words, reopened, store, monkeypatch):
    """What is whole and up to date is served as it is."""
    store.put([german("a"), german("b")], MODEL)
    words.catch_up(store)
    monkeypatch.setattr(store, "articles", None)
    other = reopened()
    assert other.catch_up(store) == store.last_change()
    monkeypatch.undo()
    check_agrees(other, store)


def test_another_process_sees_the_commit(words, reopened, store):
    """After its own catching up, which has nothing left to do."""
    other = reopened()
    for each in (words, other):
        each.catch_up(store)
    for number in range(3):
        store.put([german(f"a{number}")], MODEL)
        words.catch_up(store)
        assert other.seq < store.last_change()
        other.catch_up(store)
        check_agrees(other, store)


def test_who_cannot_write_goes_on_with_what_there_is(words, reopened, store):
    """Unless told to wait."""
    store.put([german("a")], MODEL)
    words.catch_up(store)
    store.put([german("b")], MODEL)
    other = reopened()
    other.catch_up(store)
    store.put([german("c")], MODEL)
    with other._generations.locked(wait=True):
        assert words.catch_up(store) == 4
        assert found(words, "bruck") == ([1, 2, 3, 4], [1, 2])
        waiting = threading.Thread(target=words.catch_up, args=(store,), kwargs={"wait": True})
        waiting.start()
        waiting.join(0.2)
        assert waiting.is_alive()
    waiting.join()
    check_agrees(words, store)


def test_rebuilding_serves_the_old_until_the_new_is_whole(words, reopened, store, monkeypatch, tmp_path):
    """Here and in another process, which then finds the new one; the old one goes."""
    store.put([german("a")], MODEL)
    other = reopened()
    for each in (words, other):
        each.catch_up(store)
    original, before = store.articles, stored(store)

    def watched():
        for each in (words, other):
            assert found(each, "bruck") == before
        return original()

    monkeypatch.setattr(store, "articles", watched)
    words.rebuild(store)
    monkeypatch.undo()
    store.put([german("b")], MODEL)
    for each in (other, words):
        each.catch_up(store)
        check_agrees(each, store)
    assert (len(files(tmp_path, "passages")), aside(tmp_path)) == (1, 0)


def cut(path):
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


@pytest.mark.parametrize(
    ("pattern", "harm"),
    [
        ("*.idx", flip),
        ("*.term", cut),
        ("*.store", flip),
        ("*.fast", Path.unlink),
        ("*.fieldnorm", flip),
        ("meta.json", flip),
        ("meta.json", cut),
        ("meta.json", Path.unlink),
        ("current", flip),
        ("current", Path.unlink),
    ],
)
def test_damage_is_healed(words, store, tmp_path, pattern, harm):
    """Whichever file it hits, nothing wrong is served, and the next opening has nothing to mend."""
    store.put([german("a"), german("b")], MODEL)
    words.catch_up(store)
    harm(files(tmp_path, pattern)[0])
    other = Words(tmp_path / "words")
    other.catch_up(store)
    check_agrees(other, store)
    mended = aside(tmp_path)
    assert Words(tmp_path / "words").catch_up(store) == store.last_change()
    assert aside(tmp_path) == mended


@pytest.mark.slow
def test_no_flipped_bit_is_served(words, store, tmp_path):
    """Hundreds of random ones, in whichever file."""
    for number in range(12):
        store.put([german(f"{number}-{each}") for each in range(5)], MODEL)
        words.catch_up(store)
    store.remove("3-1")
    words.catch_up(store)
    chance = random.Random(0)
    for _ in range(300):
        path = chance.choice(
            [each for each in files(tmp_path, "*") if each.is_file() and each.stat().st_size]
        )
        whole = path.read_bytes()
        place = chance.randrange(len(whole))
        path.write_bytes(
            whole[:place] + bytes([whole[place] ^ 1 << chance.randrange(8)]) + whole[place + 1 :]
        )
        words = Words(tmp_path / "words")
        words.catch_up(store)
        check_agrees(words, store)


def test_a_set_aside_index_is_told(words, reopened, store, tmp_path, caplog):
    """With the reason and the place."""
    store.put([german("a")], MODEL)
    words.catch_up(store)
    flip(files(tmp_path, "*.term")[0])
    reopened().catch_up(store)
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert ".term is damaged" in caplog.text
    assert files(tmp_path, "set-aside-*")[0].name in caplog.text


def test_an_older_database_heals(words, reopened, store, tmp_path):
    """An index ahead of a restored copy is set aside."""
    store.put([german("a")], MODEL)
    backed_up(store, tmp_path / "copy.sqlite")
    store.put([german("b")], MODEL)
    words.catch_up(store)
    older = Store(tmp_path / "copy.sqlite")
    for each in (words, reopened()):
        each.catch_up(older)
        check_agrees(each, older)
    assert aside(tmp_path) == 1
    older.close()


def test_another_database_gets_an_index_of_its_own(words, reopened, store, tmp_path):
    """Nothing of the first one is served."""
    store.put([german("a")], MODEL)
    words.catch_up(store)
    other = Store(tmp_path / "other.sqlite")
    other.put([german("x", "Brücke anderswo.")], MODEL)
    for each in (words, reopened()):
        each.catch_up(other)
        check_agrees(each, other)
    assert (found(words, "reg"), aside(tmp_path)) == (([], []), 1)
    other.close()


def test_another_form_is_made_again(words, reopened, store, monkeypatch, caplog):
    """A later Beleg may make other words of a text."""
    store.put([german("a")], MODEL)
    words.catch_up(store)
    monkeypatch.setattr(pair, "FORM", pair.FORM + 1)
    other = reopened()
    other.catch_up(store)
    check_agrees(other, store)
    assert "another version of Beleg" in caplog.text


def test_missing_passages_are_noticed(words, reopened, store, caplog):
    """Whatever went wrong before: the numbers must agree with the store's."""
    store.put([german("a")], MODEL)
    words.catch_up(store)
    with words.pair.passages.writing(store.database_id, store.last_change(), [1]):
        pass
    other = reopened()
    other.catch_up(store)
    check_agrees(other, store)
    assert "it has not as many passages as the database" in caplog.text


def test_a_failed_commit_leaves_the_one_before(words, store, monkeypatch):
    """The next catching up makes up for it."""
    store.put([german("a")], MODEL)
    words.catch_up(store)
    store.put([german("b")], MODEL)
    monkeypatch.setattr(words, "_analyze", None)
    with pytest.raises(TypeError):
        words.catch_up(store)
    assert found(words, "bruck") == ([1, 2], [1])
    monkeypatch.undo()
    words.catch_up(store)
    check_agrees(words, store)


def test_threads_search_while_one_catches_up(words, store):
    """No search fails, and each sees some state in between."""
    store.put([german("a")], MODEL)
    words.catch_up(store)
    wrong = []
    done = threading.Event()

    def ask():
        while not done.is_set():
            passages, articles = found(words, "bruck")
            if len(articles) < 1 or len(passages) < 2:
                wrong.append((passages, articles))
            words.analyzer.analyze(RAIN, "de")

    threads = [threading.Thread(target=ask) for _ in range(2)]
    for thread in threads:
        thread.start()
    for number in range(8):
        store.put([german(f"b{number % 4}", f"{RAIN} Brücke {number}.")], MODEL)
        words.catch_up(store)
    done.set()
    for thread in threads:
        thread.join()
    assert wrong == []
    check_agrees(words, store)
