"""PDFs small enough to write by hand."""

from collections.abc import Sequence

_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
LARGE = "# "
# No password opens this: neither hash belongs to one.
_LOCK = b"<</Filter/Standard/V 1/R 2/P -4/O<" + b"41" * 32 + b">/U<" + b"42" * 32 + b">>>"


def pdf(pages: Sequence[Sequence[str]], *, encrypted: bool = False) -> bytes:
    """Set lines on pages; those that begin with LARGE as headlines are."""
    contents = [_content(lines) for lines in pages]
    tree = 2 * len(pages) + 2
    sheets = [_sheet(tree, 2 + at) for at in range(len(pages))]
    kids = b" ".join(b"%d 0 R" % (2 + len(pages) + at) for at in range(len(pages)))
    root = [
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), kids),
        b"<</Type/Catalog/Pages %d 0 R>>" % tree,
    ]
    objects = [_FONT, *contents, *sheets, *root, *([_LOCK] if encrypted else [])]
    return _file(objects, tree + 1, b"/Encrypt %d 0 R/ID[<41><41>]" % len(objects) if encrypted else b"")


def _content(lines):
    shown = b" ".join(_shown(line) for line in lines)
    stream = b"BT /F1 11 Tf 28 TL 60 760 Td " + shown + b" ET"
    return b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream)


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
    data, places = b"%PDF-1.4\n", b""
    for number, body in enumerate(objects, start=1):
        places += b"%010d 00000 n \n" % len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, places)
    trailer = b"trailer<</Size %d/Root %d 0 R%s>>" % (len(objects) + 1, root, more)
    return data + table + trailer + b"\nstartxref\n%d\n%%%%EOF" % len(data)
