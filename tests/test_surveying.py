"""What many articles say on a topic. All articles are invented."""

from dataclasses import replace

from index import answering, surveying
from index.archive import Archive
from tests.toys import BRIDGE, toy_archive

OTHER = replace(
    BRIDGE,
    id="other",
    source="Anzeiger",
    published="2025-02-20",
    text="Die Sanierung der Brücke kostet 183 Millionen Taler. Der Rat streitet am Abend darüber.",
)


def counted(monkeypatch, module, name):
    """Count what is called, and call it."""
    calls, real = [], getattr(module, name)
    monkeypatch.setattr(module, name, lambda *given: calls.append(given) or real(*given))
    return calls


def test_each_quote_is_compared_once(tmp_path, monkeypatch):
    """And its copies are looked up once, since a list of thirty is as much work as ten answers."""
    archive: Archive = toy_archive(tmp_path, [BRIDGE, OTHER])
    compared = [counted(monkeypatch, module, "differing") for module in (surveying, answering)]
    looked_up = [counted(monkeypatch, module, "linked") for module in (surveying, answering)]
    answer = archive.readership().survey("Was kostet die Sanierung der Brücke?", limit=9)
    archive.close()
    assert {quote.article for quote in answer.quotes} == {"bridge", "other"}
    assert (answer.differing, answer.rest) == (("126 Millionen Taler", "183 Millionen Taler"), ())
    assert ([len(calls) for calls in compared], len(looked_up[1])) == ([1, 0], 0)
    ids = [id for _, id, _ in looked_up[0]]
    assert len(ids) == len(set(ids)) == len(answer.quotes)
