"""Documents that are archives, small enough to write by hand; every text in them is invented."""

import io
import warnings
import zipfile

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>"
)
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="{0}/{1}" Target="{2}"/></Relationships>'
)
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
    "<dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator>"
    "<dcterms:created>{created}</dcterms:created></cp:coreProperties>"
)
_OPF = (
    '<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">{0}'
    "</metadata><manifest>{1}</manifest><spine>{2}</spine></package>"
)


def zipped(files, method=zipfile.ZIP_DEFLATED):
    """Pack name → content; a name may come twice where the files are pairs."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, content in files.items() if isinstance(files, dict) else files:
            archive.writestr(name, content)
    return target.getvalue()


def paragraph(text, style=""):
    """A paragraph of a document; `text` may be runs."""
    runs = text if text.startswith("<w:") else f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'
    return f"<w:p>{f'<w:pPr><w:pStyle w:val={style!r}/></w:pPr>' if style else ''}{runs}</w:p>"


def docx(*paragraphs, title="", creator="", created="", notes="", **more):
    """A document of paragraphs, with what it says of itself and its footnotes; `more` are further parts."""
    footnotes = f"<w:footnotes {_W}>{notes}</w:footnotes>"
    return zipped(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": _RELATIONS.format(_RELATION, "officeDocument", "word/document.xml"),
            "word/_rels/document.xml.rels": _RELATIONS.format(_RELATION, "footnotes", "footnotes.xml"),
            "word/document.xml": f"<w:document {_W}><w:body>{''.join(paragraphs)}</w:body></w:document>",
            "word/footnotes.xml": footnotes,
            "docProps/core.xml": _CORE.format(title=title, creator=creator, created=created),
            **more,
        }
    )


def epub(chapters, metadata="", **more):
    """A book of name → markup, in this order; `more` are further parts."""
    items = "".join(
        f'<item id="i{at}" href="{name}" media-type="application/xhtml+xml"/>'
        for at, name in enumerate(chapters)
    )
    spine = "".join(f'<itemref idref="i{at}"/>' for at in range(len(chapters)))
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "OEBPS/book.opf": _OPF.format(metadata, items, spine),
            **{f"OEBPS/{name}": markup for name, markup in chapters.items()},
            **more,
        }
    )
