"""Files and folders → articles."""

import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdfs import pdf

from corpus.article import Article
from corpus.errors import EmptyInput, InputError, UnreadableInput
from corpus.readers import files, kinds, opening, read, read_bytes, read_text

TEXT = "Die Stadt hat die Brücke gesperrt. Das bleibt so."
ARTICLE = Article(text=TEXT, language="de")
UNKNOWN = "this type is not read; save it as .txt, .md, .html, .pdf, .docx or .jsonl"
BINARY = "holds no text but binary data; save it as .txt, .md, .html, .pdf or .jsonl"


def _reasons(found):
    return [str(item) if isinstance(item, InputError) else item for item in found]


def test_every_kind_of_file(tmp_path):
    """A folder is read file by file in the order of names, folders last, hidden ones not at all."""
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "b.MD").write_text(TEXT)
    (tmp_path / "c.html").write_text(f"<p>{TEXT}</p>")
    (tmp_path / "d.jsonl").write_text(f'{{"text": "{TEXT}"}}\n{{"text": ""}}\n{{"text": "{TEXT}"}}\n')
    (tmp_path / "e.pdf").write_bytes(pdf([[TEXT]]))
    (tmp_path / "f.odt").write_bytes(b"PK\x03\x04\x00")
    (tmp_path / "g.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00")
    (tmp_path / "h.txt").touch()
    (tmp_path / ".hidden.txt").write_text(TEXT)
    for folder in ("sub", ".git"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "i.txt").write_text(TEXT)
    assert _reasons(read(tmp_path)) == [
        ARTICLE,
        ARTICLE,
        ARTICLE,
        ARTICLE,
        f'{tmp_path}/d.jsonl:2: has no "text"; an article needs one',
        ARTICLE,
        ARTICLE,
        f"{tmp_path}/f.odt: {UNKNOWN}",
        f"{tmp_path}/g.txt: {BINARY}",
        f"{tmp_path}/h.txt: is empty; there is nothing to add",
        ARTICLE,
    ]


def test_one_file(tmp_path):
    """A file that is named is read even where it is hidden."""
    (tmp_path / ".a.txt").write_text(TEXT)
    assert list(read(tmp_path / ".a.txt")) == [ARTICLE]


def test_what_cannot_be_opened(tmp_path):
    """A path that is missing, no file, or an empty folder gives one sentence each."""
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "folder").mkdir()
    assert [_reasons(read(tmp_path / name)) for name in ("missing.txt", "pipe.txt", "folder")] == [
        [f"{tmp_path}/missing.txt: there is no such file or folder; check the path"],
        [f"{tmp_path}/pipe.txt: is neither a file nor a folder"],
        [f"{tmp_path}/folder: the folder holds no files"],
    ]


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    """The system's own reason is passed on."""

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.txt").write_text(TEXT)
    monkeypatch.setattr(type(tmp_path), "read_bytes", refuse)
    assert _reasons(read(tmp_path)) == [f"{tmp_path}/a.txt: cannot be opened: Permission denied"]


def test_a_file_that_is_too_large(tmp_path, monkeypatch):
    """A file beyond the bound is not taken into memory."""
    monkeypatch.setattr(files, "LARGEST_FILE", 10)
    (tmp_path / "a.txt").write_text(TEXT)
    assert _reasons(read(tmp_path)) == [f"{tmp_path}/a.txt: is larger than 0 MiB; split it"]


def test_a_loop_of_links_ends(tmp_path):
    """A folder that links to itself is read once."""
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "loop").symlink_to(tmp_path)
    assert list(read(tmp_path)) == [ARTICLE]


@pytest.mark.parametrize(
    ("name", "data", "found"),
    [
        ("a.txt", TEXT.encode(), ARTICLE),
        ("a.txt", TEXT.encode("utf-8-sig"), ARTICLE),
        ("a.txt", TEXT.encode("utf-16"), ARTICLE),
        ("a.txt", TEXT.encode("utf-32"), ARTICLE),
        ("a.txt", TEXT.encode("cp1252"), ARTICLE),
        ("A.TXT", f"{TEXT}\r\n".encode(), ARTICLE),
        ("a.txt", pdf([[TEXT]]), ARTICLE),
        ("a", pdf([[TEXT]]), ARTICLE),
        ("a", TEXT.encode(), f"a: {UNKNOWN}"),
        ("", TEXT.encode(), UNKNOWN),
        ("a.exe", b"MZ\x00", f"a.exe: {UNKNOWN}"),
        ("a.md", b"a\x00b", f"a.md: {BINARY}"),
        ("a.html", bytes(range(1, 32)) * 9, f"a.html: {BINARY}"),
        ("a.txt", b"\xff\xfe\x00\xd8\x41", "a.txt: its characters cannot be decoded; save it as UTF-8"),
        ("a.txt", b" \n ", "a.txt: is empty; there is nothing to add"),
        ("a.txt", "\ufeff".encode(), "a.txt: has no text to quote from"),
        ("a.txt", b"--- ...", "a.txt: has no text to quote from"),
    ],
)
def test_files_in_memory(sandbox, name, data, found):
    """A file that came as bytes is read by its name, and fails in a sentence."""
    assert _reasons(read_bytes(name, data, sandbox)) == [found]


def test_a_text_that_is_too_long(sandbox):
    """Three million characters are a book; nothing of a longer text is kept."""
    words = "Die Stadt baut. " * 200_000
    reason = "holds more than 3000000 characters; split it"
    assert _reasons(read_bytes("a.txt", words.encode(), sandbox)) == [f"a.txt: {reason}"]
    assert _reasons(read_bytes("a.jsonl", f'{{"text": "{words}"}}'.encode(), sandbox)) == [
        f"a.jsonl:1: {reason}"
    ]


def test_a_long_text_is_read_elsewhere(sandbox, monkeypatch):
    """Cleaning it takes much memory, which this process keeps."""
    monkeypatch.setattr(opening, "LARGEST_OPEN", 10)
    monkeypatch.setattr(opening, "OPEN", {".txt": None})
    assert list(read_bytes("a.txt", TEXT.encode(), sandbox)) == [ARTICLE]


def test_text_alone():
    """Text that was sent is an article, and nothing is none."""
    assert read_text(f"Kantstadt sperrt die Brücke\n\n{TEXT}{TEXT}") == Article(
        title="Kantstadt sperrt die Brücke", text=TEXT + TEXT, language="de"
    )
    with pytest.raises(EmptyInput, match=r"^has no text to quote from$"):
        read_text(" \u200b ")


def test_an_address_alone_is_no_article():
    """Nothing else than an address is refused with what to do; one within a text is part of it."""
    with pytest.raises(UnreadableInput, match=r"^holds nothing but an address; add the address itself$"):
        read_text(" HTTPS://blatt.example/a?b=c\n")
    assert read_text("https://blatt.example schreibt es").text == "https://blatt.example schreibt es"


@settings(max_examples=60)
@given(
    st.sampled_from([".jsonl", *kinds.OPEN, *kinds.GUARDED]),
    st.one_of(st.binary(), st.text().map(str.encode)),
)
def test_any_bytes_give_articles_or_sentences(sandbox, ending, data):
    """Whatever the bytes, each input comes out as an article or as an error, never as an exception."""
    for item in read_bytes(f"a{ending}", data, sandbox):
        assert isinstance(item, Article) != isinstance(item, InputError)


def test_libraries_load_late():
    """Importing the readers loads none of the slow libraries, so that `status` answers at once."""
    late = [
        "trafilatura",
        "pypdfium2",
        "py3langid",
        "sentencex",
        "frontmatter",
        "markdown_it",
        "numpy",
        "torch",
    ]
    script = (
        f"import sys, corpus.readers, corpus.text; print([name for name in {late} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_what_nobody_foresaw_takes_no_other_file_with_it(tmp_path, monkeypatch, caplog):
    """A library that fails at one file leaves the others."""

    def fail(*_):
        raise ZeroDivisionError

    monkeypatch.setitem(kinds.OPEN, ".md", fail)
    (tmp_path / "a.md").write_text("x")
    (tmp_path / "b.txt").write_text(TEXT)
    sentence = "cannot be read; save it as plain text (.txt) and add that"
    assert _reasons(read(tmp_path)) == [f"{tmp_path}/a.md: {sentence}", ARTICLE]
    assert _reasons(read_bytes("a.md", b"x")) == [f"a.md: {sentence}"]
    assert caplog.text.splitlines().count("ZeroDivisionError") == 2
