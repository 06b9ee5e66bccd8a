"""Markdown, with or without a front matter → an article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from corpus.article import Article
from corpus.clean import Block, clean_blocks, one_line
from corpus.dates import is_date
from corpus.errors import InvalidRecord
from corpus.joints import ends_sentence, hyphenated_words, joined
from corpus.readers.decoding import decode
from corpus.readers.fields import ALSO_CALLED, FIELD_NAMES, article, checked
from corpus.text import normalise

# As lists, "1. Mai" would lose its number; as emphasis, "Bürger*innen und Lehrer*innen" their stars.
_NO_YAML = 'the front matter between the lines "---" is not YAML; put values with colons in quotation marks'
_LEFT_ALONE = ["list", "emphasis", "code", "html_block", "reference"]
# Whoever emphasises more has forgotten the end, and looking for it takes as long as the text is.
_MOST_EMPHASISED = 200
_EMPHASIS = re.compile(
    rf"(?<![\w*])(\*{{1,3}}|_{{1,3}})(?=[^\s*_])((?:[^\n]|\n(?!\s*\n)){{1,{_MOST_EMPHASISED}}}?)(?<=\S)\1(?![\w*])"
)
_ITEM = re.compile(r"\s*[-*+]\s")
_NUMBER = re.compile(r"\s*\d+[.)]\s")
# \v stands for a line end that was meant.
_BREAKS = {"softbreak": "\n", "hardbreak": "\v", "html_inline": ""}
_LONGEST_HEADING = 160


def read_markdown(name: str, data: bytes) -> Article:
    """Read a Markdown file.

    Args:
        name: The file's name, for errors.
        data: The whole file.

    Returns:
        The article. Its front matter may give the fields of a .jsonl line; else the heading at the top is
        the title.

    Raises:
        EmptyInput: There is nothing to quote in it.
        InvalidRecord: The front matter breaks the form.
        UnreadableInput: The bytes are no text.
    """
    record, content = _front_matter(name, normalise(decode(name, data)))
    given = checked(name, record)
    blocks = [block for block in _blocks(content) if block.text]
    if not given.title and blocks and blocks[0].heading:
        given = replace(given, title=one_line(blocks.pop(0).text))
    return article(name, clean_blocks(blocks, title=given.title, language=given.language), given)


def _front_matter(name: str, text: str) -> tuple[dict[str, object], str]:
    # Imported late like the other readers' libraries, so that `status` answers at once.
    import frontmatter  # noqa: PLC0415
    from frontmatter.default_handlers import YAMLHandler  # noqa: PLC0415

    try:
        found, content = frontmatter.parse(text, handler=YAMLHandler())
        # Two rules with a sentence between them look like a front matter, but name no fields.
        return (_plain(found), content) if found else ({}, text)
    except Exception:  # noqa: BLE001 - what PyYAML's constructors raise is not its own YAMLError only
        raise InvalidRecord(name, _NO_YAML) from None


def _plain(found: Mapping[str, object]) -> dict[str, object]:
    """YAML reads dates, numbers and lists where people meant words."""
    record: dict[str, object] = {}
    for field in FIELD_NAMES:
        value = found.get(field) or _also(found, field)
        if isinstance(value, date):
            value = value.isoformat()
        elif isinstance(value, list) and all(isinstance(item, str) for item in value):
            value = ", ".join(value)
        elif isinstance(value, int) and not isinstance(value, bool):
            value = str(value)
        record[field] = value
    return record


def _also(found: Mapping[str, object], field: str) -> object:
    """Take a date by another name that it has; what is no date there means something else."""
    named = (found.get(name) for name in ALSO_CALLED.get(field, ()))
    return next((value for value in named if is_date(str(value))), None)


def _blocks(content: str) -> Iterator[Block]:
    """Divide into headings and the sections between them, each as plain text."""
    section: list[str] = []
    for text, heading in _plain_blocks(content):
        if heading:
            yield Block("\n\n".join(section))
            yield Block(text, heading=True)
            section = []
        else:
            section.append(text)
    yield Block("\n\n".join(section))


def _plain_blocks(content: str) -> Iterator[tuple[str, bool]]:
    from markdown_it import MarkdownIt  # noqa: PLC0415  # as above

    heading, hyphenated = "", hyphenated_words(content)
    for token in MarkdownIt("commonmark").disable(_LEFT_ALONE).parse(content):
        if token.type in ("heading_open", "heading_close"):
            heading = token.markup if token.type == "heading_open" else ""
        elif token.type == "fence":
            yield token.content, False
        elif token.type == "inline":
            shown = "".join(_BREAKS.get(child.type, child.content) for child in token.children or ())
            text = _EMPHASIS.sub(r"\2", _filled(shown, hyphenated)).replace("\v", "\n")
            yield text, heading.startswith("#") or (heading != "" and _is_underlined(text))


def _is_underlined(text: str) -> bool:
    """Tell a heading above a line of dashes from a paragraph above what was meant as a rule."""
    return len(text) <= _LONGEST_HEADING and not ends_sentence(text)


def _filled(text: str, hyphenated: frozenset[str]) -> str:
    """Join a paragraph's lines, as Markdown means them, except for the items of a list."""
    first, *others = text.split("\n")
    items = [[first]]
    for line in others:
        numbered = _NUMBER.match(line) and _NUMBER.match(first)
        if numbered or _ITEM.match(line):
            items.append([line])
        else:
            items[-1].append(line.strip())
    return "\n".join(joined(item, hyphenated) for item in items)
