"""Another language is another file, and one that is not as it must be says what to do."""

import re
from datetime import date
from pathlib import Path

import pytest

from bot import locales
from bot.locales import BrokenCatalogue, Languages

SHIPPED = Path(locales.__file__).parent
ENGLISH = (SHIPPED / "en.toml").read_text(encoding="utf-8")
MISSING = "is missing; add it, translated from en.toml"
UNKNOWN = "is not known; remove it, or compare its spelling with en.toml"
NO_WORDING = 'must be wording in quotation marks, such as "…", and not be empty'
FORMS_ARE = "its plural forms are few, many, one, other"
FORMS = """articles.one = "{amount} artykuł"
articles.few = "{amount} artykuły"
articles.many = "{amount} artykułów"
articles.other = "{amount} artykułu"
"""


def polish():
    """Return an invented Polish file: the English one, with the plural forms of Polish."""
    more = r"\1.few = \2\n\1.many = \2\n\1.other = \2"
    own = re.sub(r'^(\S+)\.other = (".*")$', more, ENGLISH, flags=re.MULTILINE)
    own = re.sub(r"^articles\.(?:.*\n)+?(?=outlets)", FORMS, own, flags=re.MULTILINE)
    return own.replace('apart = "{first} to {last}"', 'apart = "{first} – {last}"')


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "en.toml").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "pl.toml").write_text(polish(), encoding="utf-8")
    return tmp_path


def problem(folder, code="pl"):
    with pytest.raises(BrokenCatalogue) as raised:
        Languages(folder)[code]
    return str(raised.value)


def test_a_file_is_a_language(folder):
    """English comes first, whatever the alphabet says."""
    (folder / "de.toml").write_text((SHIPPED / "de.toml").read_text(encoding="utf-8"), encoding="utf-8")
    languages = Languages(folder)
    assert (list(languages), len(languages)) == (["en", "de", "pl"], 3)
    assert [languages[code].code for code in languages] == ["en", "de", "pl"]
    assert (languages.get("fr"), "pl" in languages) == (None, True)
    assert languages["pl"] is languages["pl"]


def test_it_counts_by_its_own_rules(folder):
    """Polish has one form for 2 to 4, also in 22, and another for 5 and 12."""
    articles = Languages(folder)["pl"].articles
    assert [articles(amount) for amount in (0, 1, 2, 5, 12, 22, 101, 12345)] == [
        "0 artykułów",
        "1 artykuł",
        "2 artykuły",
        "5 artykułów",
        "12 artykułów",
        "22 artykuły",
        "101 artykułów",
        "12\N{NO-BREAK SPACE}345 artykułów",
    ]


def test_it_names_months_by_itself(folder):
    """In the case that a date asks for, after the file's own patterns."""
    words = Languages(folder)["pl"]
    days = date(2025, 2, 3), date(2025, 2, 9), date(2025, 3, 1)
    assert [words.day(days[0]), words.days(*days[:2]), words.days(*days[1:])] == [
        "3 lutego 2025",
        "3–9 lutego 2025",
        "9 lutego 2025 – 1 marca 2025",
    ]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('outlet_unknown = "', 'outlet_unknwon = "', f"outlet_unknown: {MISSING}"),
        ("[follows]", "[followed]", f"follows: {MISSING}"),
        ("\n[dates]", '\nagain = "x"\n[dates]', f"again: {UNKNOWN}"),
        ("\n[check]", '\nhours = "x"\n[check]', f"differing.hours: {UNKNOWN}"),
        ('"the folder holds no files" = ', '"the folder holds no file" = ',
         f"reasons.the folder holds no files: {MISSING}"),
        ('as_of = ", as of {date}"', 'as_of = ", {day}"',
         "as_of: fills in {day}; it must be {date}, as in en.toml"),
        ('as_of = ", as of {date}"', 'as_of = "now"',
         "as_of: fills in nothing; it must be {date}, as in en.toml"),
        ('as_of = ", as of {date}"', 'as_of = "{date"',
         "as_of: has a brace without its partner; write {name}, or {{ for a brace itself"),
        ('as_of = ", as of {date}"', 'as_of = ""', f"as_of: {NO_WORDING}"),
        ('as_of = ", as of {date}"', "as_of = 3", f"as_of: {NO_WORDING}"),
        ('outlets.few = "{amount} outlets"\n', "",
         f"outlets.few: is missing; add it: {FORMS_ARE}"),
        ("outlets.few", "outlets.two",
         f"outlets.few: is missing; add it: {FORMS_ARE}"),
        ('outlets.few = "', 'outlets.two = "2 outlets"\noutlets.few = "',
         f"outlets.two: is no form of this language; remove it: {FORMS_ARE}"),
        ('outlets.few = "{amount} outlets"', 'outlets.few = "outlets"',
         "outlets.few: fills in nothing; it must be {amount}, as in en.toml"),
        ('failing.one = "⚠ cannot be read, {amount} time in a row; last read {date}; {reason}"',
         'failing.one = "⚠ cannot be read; last read {date}"',
         "feeds.failing.one: fills in {date}; it must be {date}, {reason}, as in en.toml"),
        (FORMS, 'articles = "artykuły: {amount}"\n',
         "articles: must be a table of several keys; see how en.toml writes it"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said(folder, old, new, expected):
    """With the file, the key and what to do."""
    assert polish().count(old) == 1
    (folder / "pl.toml").write_text(polish().replace(old, new), encoding="utf-8")
    assert problem(folder) == f"pl.toml: {expected}"


def test_a_form_for_one_number_needs_no_number(folder):
    """The Russian "one" is said of 21 as well, so it does."""
    one = 'outlets.one = "{amount} outlet"'
    for code in ("pl", "ru"):
        (folder / f"{code}.toml").write_text(
            polish().replace(one, 'outlets.one = "the outlet"'), encoding="utf-8"
        )
    assert Languages(folder)["pl"].outlets(1) == "the outlet"
    assert (
        problem(folder, "ru") == "ru.toml: outlets.one: fills in nothing; it must be {amount}, as in en.toml"
    )


def test_only_languages_have_files(folder):
    """Neither an invented code nor what CLDR keeps beside languages."""
    for name in ("xx", "root", "notes.old"):
        (folder / f"{name}.toml").write_text(ENGLISH, encoding="utf-8")
        assert problem(folder, name) == (
            f"{name}.toml: is no language that CLDR knows; name it by its code, as de.toml"
        )


@pytest.mark.parametrize("content", [b'since = "since', b"\xff", b'since = "x"\nsince = "y"\n'])
def test_a_file_that_is_no_toml(folder, content):
    """Cut, in another encoding, or with a key twice."""
    (folder / "pl.toml").write_bytes(content)
    assert problem(folder).startswith("pl.toml: cannot be read as TOML; mend it: ")


def test_english_must_be_whole(folder):
    """Even where another language has what it lacks."""
    (folder / "en.toml").write_text(ENGLISH.replace('untitled = "untitled"\n', ""), encoding="utf-8")
    assert problem(folder) == f"en.toml: untitled: {MISSING}"


def test_english_must_be_there(tmp_path):
    """The others are compared with it."""
    (tmp_path / "pl.toml").write_text(polish(), encoding="utf-8")
    assert problem(tmp_path).startswith("en.toml: cannot be read as TOML; mend it: ")
