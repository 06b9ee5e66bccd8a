"""PDFs small enough to write by hand."""

from collections.abc import Sequence

_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
LARGE = "# "
# No password opens this: neither hash belongs to one.
_LOCK = b"<</Filter/Standard/V 1/R 2/P -4/O<" + b"41" * 32 + b">/U<" + b"42" * 32 + b">>>"


def pdf(pages: Sequence[Sequence[str]], *, encrypted: bool = False, **info: str) -> bytes:
    """Set lines on pages; those that begin with LARGE are headlines; `info` is what the file says."""
    return _set([_content(lines) for lines in pages], encrypted=encrypted, info=info)


def placed(pages: Sequence[Sequence[tuple[float, float, str]]], **info: str) -> bytes:
    """Set each line at its own place on its page, points from the left and from the bottom, in this order."""
    return _set([_stream(map(_put, lines)) for lines in pages], info=info)


def _set(contents, *, encrypted=False, info=None):
    pages = contents
    tree = 2 * len(pages) + 2
    sheets = [_sheet(tree, 2 + at) for at in range(len(pages))]
    kids = b" ".join(b"%d 0 R" % (2 + len(pages) + at) for at in range(len(pages)))
    root = [
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), kids),
        b"<</Type/Catalog/Pages %d 0 R>>" % tree,
    ]
    entries = b"".join(
        b"/%s<feff%s>" % (k.encode(), v.encode("utf-16-be").hex().encode()) for k, v in (info or {}).items()
    )
    last = [_LOCK] if encrypted else [b"<<%s>>" % entries]
    objects = [_FONT, *contents, *sheets, *root, *last]
    more = b"/Encrypt %d 0 R/ID[<41><41>]" if encrypted else b"/Info %d 0 R"
    return _file(objects, tree + 1, more % len(objects))


def _content(lines):
    return _stream([b"/F1 11 Tf 28 TL 60 760 Td", *map(_shown, lines)])


def _stream(operators):
    stream = b"BT " + b" ".join(operators) + b" ET"
    return b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream)


def _put(line):
    left, bottom, text = line
    size = b"22" if text.startswith(LARGE) else b"11"
    shown = text.removeprefix(LARGE).encode("cp1252")
    return b"/F1 %s Tf 1 0 0 1 %.1f %.1f Tm (%s) Tj" % (size, left, bottom, shown)


def _shown(line):
    size = b"22" if line.startswith(LARGE) else b"11"
    return b"/F1 %s Tf (%s) Tj T*" % (size, line.removeprefix(LARGE).encode("cp1252"))


def _sheet(tree, content):
    resources = b"/Resources<</Font<</F1 1 0 R>>>>"
    return b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 595 842]/Contents %d 0 R%s>>" % (
        tree,
        content,
        resources,
    )


def _file(objects, root, more):
    data, places = bytearray(b"%PDF-1.4\n"), bytearray()
    for number, body in enumerate(objects, start=1):
        places += b"%010d 00000 n \n" % len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, places)
    trailer = b"trailer<</Size %d/Root %d 0 R%s>>" % (len(objects) + 1, root, more)
    return bytes(data) + table + trailer + b"\nstartxref\n%d\n%%%%EOF" % len(data)
