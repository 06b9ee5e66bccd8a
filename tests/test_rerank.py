"""Ordering what may be quoted by a cross-encoder.

torch and transformers are imported by what needs them: it takes seconds, and every process of the tests
collects this file.
"""

# ruff: noqa: PLC0415 - see above

import threading

import pytest
from click.testing import CliRunner
from desk import OWN, Desk
from tokenizers import Tokenizer, models, pre_tokenizers, processors
from toys import BRIDGE, THEATRE, TRAM, toy_archive

from bot import cli
from bot.session import opened
from corpus.article import Article, Revision, Span
from corpus.errors import ModelUnavailable
from corpus.schema import FILE
from index.found import Asked, Found
from index.quotes import Run, Traits
from index.rerank import BATCH, CANDIDATES, CrossReranker, reranked

pytestmark = pytest.mark.torch
QUESTION = "Was kostet eine Tram?"
WORDS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "was", "kostet", "tram", "taler", "brücke")
ASKED = Asked({}, {}, frozenset(), 1.0)
NOTHING = Traits(*[0.0] * len(Traits._fields))


class Fake:
    """Scores a text by a table of the words in it."""

    def __init__(self, **scores):
        self.table = scores
        self.asked = []

    def scores(self, question, texts):
        self.asked.append((question, list(texts)))
        return [sum(score for word, score in self.table.items() if word in text) for text in texts]


def tokenizer():
    """Words of a few letters, pairs with their two types."""
    from transformers import PreTrainedTokenizerFast

    made = Tokenizer(models.WordLevel({word: number for number, word in enumerate(WORDS)}, "[UNK]"))
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    pair = "[CLS] $A [SEP] $B:1 [SEP]:1"
    made.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", pair=pair, special_tokens=[("[CLS]", 2), ("[SEP]", 3)]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=made, pad_token="[PAD]", unk_token="[UNK]", model_max_length=64
    )


def saved(folder, kind="BertForSequenceClassification", labels=1):
    """Write a model with random weights, always the same ones."""
    import torch
    import transformers

    torch.manual_seed(7)
    config = transformers.BertConfig(
        vocab_size=len(WORDS),
        hidden_size=16,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=32,
        max_position_embeddings=64,
        num_labels=labels,
        initializer_range=0.5,
    )
    getattr(transformers, kind)(config).save_pretrained(folder)
    tokenizer().save_pretrained(folder)
    return str(folder)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    """Name of a real cross-encoder of two layers."""
    return saved(tmp_path_factory.mktemp("tiny"))


def run(start, stop, score, text="Die Tram. Die Brücke. Der Taler.", id=1):
    article = Article(id="a", title="Titel", text=text)
    found = Found(Revision(id=id, number=1, article=article, added=""), (), ASKED, 0.0, 0.0, 0.0)
    return Run(found, Span(start, stop), NOTHING, score)


def test_the_best_that_do_not_overlap_are_ordered():
    """Each is read as it would be quoted; the score of a place goes to whoever stands there."""
    runs = [run(0, 9, 4.0), run(0, 21, 3.0), run(10, 21, 2.0), run(22, 32, 1.0)]
    fake = Fake(Brücke=2.0, Taler=1.0)
    found = reranked(QUESTION, runs, fake)
    assert [(one.span.start, one.score) for one in found] == [(10, 4.0), (22, 2.0), (0, 1.0)]
    assert fake.asked == [(QUESTION, ["Titel\nDie Tram.", "Titel\nDie Brücke.", "Titel\nDer Taler."])]


def test_what_makes_no_difference_keeps_its_place():
    """Equal scores change nothing, and neither does having nothing to order."""
    runs = [run(0, 9, 4.0), run(10, 21, 2.0), run(22, 32, 1.0)]
    assert reranked(QUESTION, runs, Fake()) == tuple(runs)
    assert reranked(QUESTION, [], Fake()) == ()


def test_only_so_many_are_read():
    """Reading takes time; what stood far behind is not read."""
    fake = Fake()
    many = [run(0, 9, 1.0, id=id) for id in range(CANDIDATES + 5)]
    assert len(reranked(QUESTION, many, fake)) == len(fake.asked[0][1]) == CANDIDATES


@pytest.fixture
def ask(tmp_path):
    """A function that asks an archive of three articles, with any reranker."""

    def asked(question, reranker=None):
        archive = toy_archive(tmp_path, (BRIDGE, TRAM, THEATRE), reranker=reranker)
        answer = archive.ask(question)
        archive.close()
        return answer

    return asked


def told(answer):
    return [(quote.article, quote.text) for quote in answer.quotes]


def test_quotes_follow_its_order(ask):
    """Of the same candidates; without one they stay as they were found."""
    question = "Was kostet die Sanierung der Brücke, was eine Fahrkarte der neuen Tram?"
    plain = told(ask(question))
    assert {article for article, _ in plain} >= {"bridge", "tram"}
    tram, bridge = (told(ask(question, Fake(**{word: 1.0}))) for word in ("Tram", "Brücke"))
    assert [found[0][0] for found in (tram, bridge)] == ["tram", "bridge"]
    assert told(ask(question, Fake())) == plain


def test_it_does_not_decide_whether_to_answer(ask):
    """What is refused is refused without asking it."""
    fake = Fake(Theater=99.0)
    question = "Wie weit ist der Mars?"
    assert (ask(question, fake).quotes, ask(question, fake).nearest) == ((), ask(question).nearest)
    assert fake.asked == []


def test_a_real_model_orders_as_its_scores_say(tiny):
    """Scores do not depend on what else is scored, nor on the batch; the order is theirs."""
    texts = ["die tram", "die brücke kostet taler", "was taler", *["tram taler kostet"] * BATCH]
    reranker = CrossReranker(tiny)
    scores = reranker.scores(QUESTION, texts)
    assert scores == pytest.approx([reranker.scores(QUESTION, [text])[0] for text in texts], rel=0.05)
    assert len({round(score, 3) for score in scores}) == 4
    runs = [run(0, len(text), 9.0 - place, text, id=place) for place, text in enumerate(texts[:4])]
    found = reranked(QUESTION, runs, reranker)
    titled = reranker.scores(QUESTION, [f"Titel\n{text}" for text in texts[:4]])
    assert [one.found.revision.id for one in found] == sorted(range(4), key=lambda place: -titled[place])
    assert found != tuple(runs)


def test_it_reads_the_question_too(tiny):
    """Another question, another score; nothing to read needs none."""
    reranker = CrossReranker(tiny)
    one, other = (reranker.scores(question, ["die brücke"]) for question in ("was kostet", "tram taler"))
    assert one != pytest.approx(other, rel=0.05)
    assert reranker.scores("was kostet", []) == []


def test_threads_share_a_model(tiny):
    """Each gets the scores of its own texts."""
    reranker, found = CrossReranker(tiny), {}
    texts = ["die tram", "die brücke kostet", "was taler", "taler taler taler tram"]
    expected = {text: CrossReranker(tiny).scores(QUESTION, [text]) for text in texts}

    def work(text):
        found[text] = reranker.scores(QUESTION, [text])

    threads = [threading.Thread(target=work, args=(text,)) for text in texts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert found == expected


def test_a_model_that_cannot_order_is_named(tmp_path):
    """An encoder of single texts, whose order would be drawn by chance, and a classifier of several kinds."""
    refused = {
        saved(tmp_path / "single", "BertModel"): "it is no cross-encoder",
        saved(tmp_path / "kinds", labels=3): "it gives 3 scores for a text, and one is needed",
    }
    for name, reason in refused.items():
        with pytest.raises(ModelUnavailable) as caught:
            CrossReranker(name).scores(QUESTION, ["die tram"])
        assert str(caught.value) == f"the model {name} cannot be loaded: {reason}"


def test_a_model_that_is_not_there(tmp_path):
    """Its name and the reason are a line, and the status is that of a wrong setting."""
    empty = tmp_path / "empty"
    empty.mkdir()
    toy_archive(tmp_path / "data", [TRAM]).close()
    reranker = CrossReranker(str(empty))
    desk = Desk(tmp_path / "data", lambda data, _model: toy_archive(data, reranker=reranker))
    status, out, err = desk("ask", "Wohin fährt die neue Tram?")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(f"Error: the model {empty} cannot be loaded: ")


@pytest.mark.parametrize(("set_to", "named"), [(" mine ", "mine"), ("", "")])
def test_the_environment_names_it(tmp_path, monkeypatch, set_to, named):
    """RERANKER is the name; set to nothing it is none."""
    (tmp_path / FILE).touch()
    found = []
    monkeypatch.setattr(
        cli, "opened", lambda data, model, reranker: found.append(reranker) or toy_archive(data, model=model)
    )
    runner = CliRunner(env=OWN | {"RERANKER": set_to})
    result = runner.invoke(cli.beleg, ["--data", str(tmp_path), "status"], catch_exceptions=False)
    assert (result.exit_code, found) == (0, [named])


def test_nothing_is_loaded_before_it_is_needed(tmp_path):
    """Opening an archive with the name of what is not there, and asking for its status, is no mistake."""
    archive = opened(tmp_path, "", "gone")
    assert archive.status().articles == 0
    assert isinstance(archive._asking._reranker, CrossReranker)
    archive.close()
    plain = opened(tmp_path, "")
    assert plain._asking._reranker is None
    plain.close()
