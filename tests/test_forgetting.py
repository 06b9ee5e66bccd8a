"""What is kept of a person is counted, and goes without a trace; what is kept of others stays."""

from corpus.article import Span
from corpus.numberedrows import Asking
from corpus.schema import FILE
from corpus.sentrows import Place, Sent

ADA, BERND, GROUP = 7, 8, -1001
SECRET = "Wann wurde Ada Quandel entlassen?"


def asked(store, asker, chat, question):
    """Do what is done when somebody asks something and gets quotes."""
    number = store.put_numbered({"question": question}, Asking(place=chat, asker=asker), quotes=1)
    answer = store.save_answer({"chat": chat, "asker": asker, "question": question})
    place = Place(chat=chat, message=number, asker=asker, answer=answer)
    store.put_shown(place, {0: Sent(article="a", revision=1, span=Span(0, 1), text="Q")})
    return number, answer


def test_what_is_kept_is_counted(store):
    """By what it is, of this person alone."""
    asked(store, ADA, ADA, SECRET)
    asked(store, ADA, GROUP, SECRET)
    store.vote(1, ADA, ADA, good=True)
    asked(store, BERND, GROUP, SECRET)
    store.save_preference(ADA, {"language": "de"})
    assert store.kept_of(ADA) == {"questions": 2, "messages": 2, "votes": 1, "settings": 1, "follows": 0}
    assert store.kept_of(9) == {"questions": 0, "messages": 0, "votes": 0, "settings": 0, "follows": 0}


def test_nothing_of_her_is_left(store):
    """Neither in her own chat nor in groups; others keep theirs."""
    mine = [asked(store, ADA, chat, SECRET) for chat in (ADA, GROUP)]
    number, answer = asked(store, BERND, GROUP, "Was kostet die Brücke?")
    offer = store.save_answer({"chat": ADA, "questions": ["Was sagte Ada?"]})
    store.vote(number, GROUP, ADA, good=False)
    store.save_preference(ADA, {"language": "de"})
    store.forget(ADA)
    assert store.kept_of(ADA) == {"questions": 0, "messages": 0, "votes": 0, "settings": 0, "follows": 0}
    assert [store.numbered(one) for one, _ in mine] == [None, None]
    assert [store.answer(one) for one in (*(answer for _, answer in mine), offer)] == [None] * 3
    assert store.numbered(number).body == {"question": "Was kostet die Brücke?"}
    assert store.answer(answer)["asker"] == BERND
    assert store.kept_of(BERND) == {"questions": 1, "messages": 1, "votes": 0, "settings": 0, "follows": 0}


def test_nor_in_the_file(store):
    """What was deleted cannot be read from the disk."""
    asked(store, ADA, ADA, SECRET)
    store.forget(ADA)
    files = [path.read_bytes() for path in store._connections.path.parent.glob(f"{FILE}*")]
    assert files
    assert not any(b"Quandel" in data for data in files)


def test_nor_where_the_file_was_put_in_order(store):
    """SQLite moves what stands there to make room; where it stood before nothing of it is left either."""
    for number in range(120):
        secret = number % 2
        text = f"{'Quandel' if secret else 'Brücke'} {'wie lang ' * (number % 40)}"
        asked(store, ADA if secret else BERND, GROUP, text)
    store.forget(ADA)
    file = store._connections.path.parent / FILE
    assert file.read_bytes().count(b"Quandel") == 0
