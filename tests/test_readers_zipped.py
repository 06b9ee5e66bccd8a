"""Archives of files."""

import io
import struct
import zipfile

import pytest
from packages import docx, paragraph, zipped
from pdfs import pdf

from corpus.article import Article
from corpus.errors import InputError
from corpus.readers import opening, read_bytes
from corpus.readers import zipped as module
from corpus.readers.kinds import KNOWN
from corpus.readers.zipped import read_zip

TEXT = "Die Stadt hat die Brücke gesperrt. Das bleibt so."
ARTICLE = Article(text=TEXT, language="de")
UNKNOWN = "this type is not read; save it as .txt, .md, .html, .pdf, .docx or .jsonl"
SWELLS = "unpacks to far more than a document needs; it is not read"


def said(sandbox, data, name="a.zip"):
    return [str(item) if isinstance(item, InputError) else item for item in read_bytes(name, data, sandbox)]


def test_every_kind_of_file(sandbox):
    """Each file is read by its kind, hidden ones not at all; what fails is named with its archive."""
    files = {
        "a.txt": TEXT,
        "ordner/": "",
        "ordner/b.docx": docx(paragraph(TEXT)),
        "ordner/c.pdf": pdf([[TEXT]]),
        "d.jsonl": f'{{"text": "{TEXT}"}}\n{{}}\n',
        "e.exe": b"MZ",
        ".f.txt": TEXT,
        "__MACOSX/a.txt": TEXT,
        "g/.git/h.txt": TEXT,
        "i.txt": b"",
    }
    assert said(sandbox, zipped(files)) == [
        ARTICLE,
        ARTICLE,
        ARTICLE,
        ARTICLE,
        'a.zip/d.jsonl:2: has no "text"; an article needs one',
        f"a.zip/e.exe: {UNKNOWN}",
        "a.zip/i.txt: is empty; there is nothing to add",
    ]


def test_names_lead_nowhere(sandbox):
    """Since nothing is written to a disk, a name is a name."""
    names = ("../../etc/a.txt", "/etc/a.txt", "C:\\a.txt", "a.txt", "a.txt")
    assert said(sandbox, zipped([(name, TEXT) for name in names])) == [ARTICLE] * 5


def test_archives_in_archives(sandbox):
    """One may stand in another, not in two."""
    inner = zipped({"a.txt": TEXT})
    middle = zipped({"inner.zip": inner, "b.txt": TEXT})
    assert said(sandbox, zipped({"inner.zip": inner})) == [ARTICLE]
    assert said(sandbox, zipped({"middle.zip": middle})) == [
        "a.zip/middle.zip/inner.zip: is packed in too many other files; unpack them",
        ARTICLE,
    ]


def test_an_archive_in_itself_ends(sandbox, monkeypatch):
    """What files hold in all is bounded, however it is packed."""
    monkeypatch.setattr(opening, "MOST_UNPACKED", 2**20)
    files = {f"{number}.txt": TEXT * 4_000 for number in range(20)}
    *read, error = said(sandbox, zipped(files, zipfile.ZIP_STORED))
    assert len(read) == 5
    assert error == "a.zip: holds more than 1 MiB; unpack it, and add it in parts"


def test_names_in_utf8_that_do_not_say_so():
    """Many programs write them."""
    data = zipped({"Brücke.exe": TEXT})
    flagless = data.replace(b"\x00\x08\x00\x00", b"\x00\x00\x00\x00")
    [error] = read_zip("a.zip", flagless, KNOWN)
    assert error.where == "a.zip/Brücke.exe"


def test_names_of_old_programs():
    """They are in the letters of DOS."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("Br_cke.exe", TEXT)
    [error] = read_zip("a.zip", target.getvalue().replace(b"Br_cke", b"Br\x81cke"), KNOWN)
    assert error.where == "a.zip/Brücke.exe"


def bomb(size):
    """An archive whose directory says that its file is small."""
    data = bytearray(zipped({"a.txt": bytes(size), "b.txt": TEXT}))
    for mark, place in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = data.index(mark) + place
        data[at : at + 4] = struct.pack("<I", 10)
    return bytes(data)


def test_a_bomb_costs_its_own_line(sandbox):
    """Sizes count while unpacking, whatever the directory says; the next file is read."""
    swelling = zipped({"a.txt": bytes(50 * 2**20), "b.txt": TEXT})
    assert said(sandbox, swelling) == [f"a.zip/a.txt: {SWELLS}", ARTICLE]
    lying = said(sandbox, bomb(50 * 2**20))
    assert lying[0].startswith("a.zip/a.txt: ")
    assert lying[1:] == [ARTICLE]


def test_a_file_that_is_too_large(monkeypatch):
    """It is not unpacked any further."""
    monkeypatch.setattr(module, "LARGEST_MEMBER", 1000)
    [error] = read_zip("a.zip", zipped({"a.txt": TEXT * 100}), KNOWN)
    assert error.reason == "is larger than 0 MiB; split it"


def test_too_many_files(monkeypatch):
    """A directory of millions is refused."""
    monkeypatch.setattr(module, "MOST_MEMBERS", 2)
    with pytest.raises(InputError) as raised:
        list(read_zip("a.zip", zipped(dict.fromkeys(("a.txt", "b.txt", "c.txt"), TEXT)), KNOWN))
    assert raised.value.reason == "holds more than 2 files; split it"


def encrypted():
    data = bytearray(zipped({"a.txt": TEXT}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (encrypted(), "a.zip/a.txt: is encrypted; pack it without a password"),
        (
            zipped({"a.txt": TEXT}, zipfile.ZIP_LZMA),
            "a.zip/a.txt: is packed in an unusual way; pack it as an ordinary .zip",
        ),
        (zipped({"a/": ""}), "a.zip: the archive holds no files"),
        (zipped({"a.txt": TEXT})[:-30], "a.zip: the file is broken; open it and save it again"),
        (b"", "a.zip: is empty; there is nothing to add"),
        (
            zipped({"a.txt": TEXT}, zipfile.ZIP_STORED).replace(b"gesperrt", b"gesperre"),
            "a.zip/a.txt: the file is broken; open it and save it again",
        ),
    ],
    ids=["encrypted", "lzma", "folders alone", "torn", "empty", "damaged"],
)
def test_what_cannot_be_read_says_what_to_do(sandbox, data, reason):
    """Each way in which an archive fails has its own sentence."""
    assert said(sandbox, data) == [reason]
