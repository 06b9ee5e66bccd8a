"""What English says."""

from __future__ import annotations

from datetime import date

from bot.locales.words import AdminWords, CheckWords, Commands, KeptWords, Words
from index.told import Aspect


def _number(number: int) -> str:
    return f"{number:,}"


def _counted(number: int, one: str, many: str) -> str:
    return f"{_number(number)} {one if number == 1 else many}"


_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _days(first: date, last: date) -> str:
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_day(last)}"
    return f"{_day(first)} to {_day(last)}"


def _articles(number: int) -> str:
    return _counted(number, "article", "articles")


def _details(passages: int, language: str) -> str:
    return f"{_counted(passages, 'passage', 'passages')} · {language}"


def _totals(done: int, failed: int) -> str:
    return f"Together: {_articles(done)} in the archive, {_number(failed)} failed."


KEPT = KeptWords(
    numbered="Answer {number}",
    why_what="Please write the number of an answer after /why, such as /why 17.",
    again_what="Please write the number of an answer after /again, such as /again 17.",
    unknown="I know no answer {number} in this chat; I keep answers for 90 days.",
    title="Answer {number}, given on {date}",
    question="Question: {question}",
    looked_for="Looked for: {words}",
    asked_for="Asked for: {things}",
    enough="Evidence {strength}, needed {needed}: enough to quote.",
    too_little="Evidence {strength}, needed {needed}: too little to quote.",
    considered="Quoted, with what each scored:",
    others="Not quoted, but considered:",
    decimal=lambda number: f"{number:.2f}".replace("-", "−"),
    wants={
        "number": "a number",
        "date": "a date",
        "reason": "a reason",
        "meaning": "what something is",
        "news": "the latest news",
    },
    evidence={
        "held": "what of the question the quotes hold",
        "words": "length of the question",
        "names": "its names in the passage",
        "ahead": "ahead of the next article",
        "article": "its article as a whole",
        "cosine": "nearness in meaning",
        "trust": "trust in that nearness",
    },
    traits={
        "covered": "words",
        "alike": "parts of words",
        "passage": "its passage",
        "early": "early in the article",
        "number": "holds a number",
        "date": "holds a date",
        "reason": "holds a reason",
        "meaning": "says what it is",
        "unended": "no whole statement",
        "length": "length",
        "third": "three sentences",
        "recent": "recent",
        "news": "news",
    },
    new=lambda new, quotes, date: f"New since {date}: {new} of {_counted(quotes, 'quote', 'quotes')}.",
    nothing_new="Nothing new since {date}.",
    gone=lambda number: (
        f"No longer among the best: {_counted(number, 'quote', 'quotes')} of the earlier answer."
    ),
)

WORDS = Words(
    code="en",
    day=_day,
    days=_days,
    number=_number,
    articles=_articles,
    outlets=lambda number: _counted(number, "outlet", "outlets"),
    span="{first} to {last}",
    since="since {date}",
    until="until {date}",
    welcome=(
        "Ask me about news coverage. "
        "I answer with what was printed, word for word, and say who printed it and when."
    ),
    welcome_examples="For example:",
    example="What was reported about {topic}?",
    quoted="“{text}”",
    help=(
        "Send me a question in your own words. "
        "I quote the sentences that answer it, each with outlet, headline and date; "
        "I never write answers myself. "
        "Under an answer, “Context” shows the sentences around a quote and “More” the next quotes.\n\n"
        "/check QUOTE – was this printed? Also as a reply to a message\n"
        "/why NUMBER – how the answer with this number came about\n"
        "/again NUMBER – ask again, and see what is new\n"
        "/sources – whose articles I know\n"
        "/help – this text"
    ),
    only_text="I can only read text: please write your question as a message.",
    unknown_command="I do not know this command; /help says what I can do.",
    ask_what="Please write your question after /ask.",
    too_long="Please ask in at most {limit} characters; this was {length}.",
    failed="Something went wrong on my side. Please try again in a moment.",
    expired="This button no longer works. Please ask again.",
    withdrawn="What stood here is no longer in the archive.",
    published="published {date}",
    updated=", updated {date}",
    date_unknown="date unknown",
    added_on=", added {date}",
    outlet_unknown="outlet unknown",
    untitled="untitled",
    citing=", citing {outlets}",
    quoting=", quoting {speaker}",
    direct_speech=", direct speech",
    reporting=", reporting {speaker}",
    reported_speech=", reported speech",
    partly_quoting=", partly direct speech: {speaker}",
    partly_direct_speech=", partly direct speech",
    partly_reporting=", partly reported speech: {speaker}",
    partly_reported_speech=", partly reported speech",
    agency=", agency: {agencies}",
    also="Also in: ",
    others=lambda number: f" and {_number(number)} more",
    conjunction=" and ",
    more="More ▸",
    back="◂ Back",
    differing={
        Aspect.FIGURES: "Figures differ: {said}",
        Aspect.DAYS: "Dates differ: {said}",
        Aspect.NAMES: "Names differ: {said}",
    },
    lacking="In none of the quotes: {words}",
    context="Context",
    no_context="There is nothing more around this quote.",
    only="Only: {limits}",
    without_limits="Without filter",
    not_shown="What answers this is too long for a message, or was removed just now. It stands in:",
    nothing_found="I found no passage that answers this.",
    searched="Searched: {coverage}{span}.",
    empty_archive="The archive holds no articles yet.",
    nothing_within="No article lies within these limits.",
    outside="No article lies within these limits; what follows lies outside of them.",
    no_such_outlet="No outlet here is called {name}. The nearest names: {outlets}.",
    nearest="The nearest headlines:",
    newest="The newest headlines, whatever they are about:",
    coverage="{articles} from {outlets}",
    outlets_left=lambda number: f"and {_counted(number, 'more outlet', 'more outlets')}",
    kept=KEPT,
    check=CheckWords(
        what="Please write the quote after /check, or reply with /check to the message that has it.",
        too_short="That is too short: please give me at least {least} words of the quote.",
        too_long="Please check at most {limit} characters at a time; this was {length}.",
        inner="Only words in quotation marks were found.",
        verbatim="Word for word:",
        shortened="Word for word, but shortened. Bold is what was left out:",
        changed="Changed. Struck out is what was not printed; bold is what stands there instead:",
        not_found="Not found. Searched: {articles}.",
        others=lambda number: f"and {_number(number)} more",
    ),
    admin=AdminWords(
        help=(
            "For admins, in this chat only:\n"
            "/add TEXT – add the article that follows; or send files, up to 20 MB each\n"
            "/remove ID – remove an article\n"
            "/list – the newest articles and their ids\n"
            "/rebuild – make the search indexes again\n"
            "/stats – what the archive holds"
        ),
        add_what="Please write the article after /add, or send it as a file: .txt, .md, .html, .pdf, .jsonl.",
        remove_what="Please write the article's id after /remove; /list shows the ids.",
        by_own_hand="I carry out commands and files only if you send them yourself, not forwarded.",
        file_too_big="{name} is larger than 20 MB, which is the most that Telegram lets a bot fetch.",
        file_unreadable="{name} could not be fetched from Telegram. Please send it again.",
        added="Added",
        revised="Revised",
        unchanged="Already there",
        failed="Could not be added",
        details=_details,
        totals=_totals,
        nothing_in_it="There is nothing to add in {name}.",
        removed="Removed",
        unknown_article="No article has the id {id}; /list shows the ids.",
        listed="{first}–{last} of {articles}",
        newest="◂ Newest",
        older="Older ▸",
        rebuilding="Rebuilding the indexes: {done} of {total}",
        rebuild_running="A rebuild is running already.",
        rebuilt=lambda passages: f"Rebuilt: {_counted(passages, 'passage', 'passages')}.",
        stats=(
            "Articles: {articles}\nPassages: {passages}\nOutlets: {outlets}\n"
            "Languages: {languages}\nDates: {span}\n"
            "Model: {model}\nVectors: {vectors}\nWeight of the vectors: {weights}\n"
            "Word index: {words}\nSize: {size}"
        ),
        weight=lambda weight: f"{weight:.1f}",
    ),
    commands=Commands(
        start="What this is",
        help="How to ask",
        sources="Whose articles I know",
        ask="Ask a question",
        check="Check a quote",
        why="Explain an answer by its number",
        again="Ask again, and see what is new",
        add="Add an article: text, or send a file",
        remove="Remove an article by its id",
        list="The newest articles",
        rebuild="Make the search indexes again",
        stats="What the archive holds",
    ),
    reasons={},
)
