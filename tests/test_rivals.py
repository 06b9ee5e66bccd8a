"""Another process at the same archive, at the worst moment, and older copies of the file."""

import shutil

import pytest

from index.archive import Archive
from index.derived import Derived
from tests.toys import BRIDGE, THEATRE, TRAM, ToyEncoder, toy_archive
from tests.villages import village


class Longer(ToyEncoder):
    """Its vectors have a number more."""

    def _row(self, text):
        return [*super()._row(text), 0.2]


def load(name):
    return Longer(name) if name == "longer" else ToyEncoder(name)


@pytest.fixture
def folder(tmp_path):
    """An archive of three articles."""
    toy_archive(tmp_path / "data", [BRIDGE, TRAM, THEATRE]).close()
    return tmp_path / "data"


def test_an_older_copy_and_a_big_import(tmp_path):
    """New articles that take the numbers of lost ones are found all the same."""
    folder, copy = tmp_path / "data", tmp_path / "copy"
    toy_archive(folder, map(village, range(5))).close()
    shutil.copy(folder / "beleg.sqlite", copy)
    toy_archive(folder, map(village, range(100, 110))).close()
    shutil.copy(copy, folder / "beleg.sqlite")
    archive = toy_archive(folder, map(village, range(200, 230)))
    lost = [
        number
        for number in range(200, 230)
        if village(number).key not in {quote.article for quote in archive.ask(village(number).title).quotes}
    ]
    status = archive.status()
    archive.close()
    assert (lost, status.articles, status.words) == ([], 35, status.vectors)


def test_an_article_removed_while_it_is_added_again(folder):
    """What another process removed since it was found unchanged is added."""
    archive, rival = toy_archive(folder), toy_archive(folder)

    def inputs():
        yield BRIDGE
        rival.remove("bridge")
        yield TRAM

    assert [(one.id, one.status) for one in archive.add(inputs())] == [
        ("bridge", "added"),
        ("tram", "unchanged"),
    ]
    assert archive.ask("Was kostet die Sanierung der Brücke?").quotes[0].article == "bridge"
    rival.close()
    archive.close()


@pytest.mark.parametrize("followed", [False, True])
def test_a_model_switched_in_the_middle_of_a_question(folder, followed):
    """A question whose vector is by the former model is answered, whether or not the index has followed."""
    rival = Archive(folder, load=load)

    class Late(ToyEncoder):
        """Encodes, and then another process has switched the model."""

        def encode(self, texts, *, questions=False):
            rival.rebuild("longer")
            if followed:
                archive.status()
            return super().encode(texts, questions=questions)

    archive = Archive(folder, load=lambda name: Late(name) if name == "toy" else load(name))
    quotes = archive.ask("Was kostet die Sanierung der Brücke?").quotes
    assert quotes[0].text.startswith("Die Sanierung der Brücke kostet 126 Millionen Taler.")
    rival.close()
    archive.close()


def test_a_model_that_has_not_arrived_in_memory(folder, monkeypatch):
    """While the index is made again from a new model's vectors, questions are answered by words."""
    archive, rival = Archive(folder, load=load), Archive(folder, load=load)
    archive.ask("Was kostet die Brücke?")
    rival.rebuild("longer")
    # What a thread does that finds another one at catching up.
    monkeypatch.setattr(Derived, "catch_up", lambda _self: None)
    quotes = archive.ask("Was kostet die Sanierung der Brücke?").quotes
    assert quotes[0].text.startswith("Die Sanierung der Brücke kostet 126 Millionen Taler.")
    rival.close()
    archive.close()
