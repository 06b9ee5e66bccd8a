"""What English says to everybody."""

from __future__ import annotations

from bot.locales.commands import Commands
from bot.locales.en.admins import ADMIN
from bot.locales.en.changes import CHANGES
from bot.locales.en.corrected import CORRECTED
from bot.locales.en.counting import articles, counted, day, days, number
from bot.locales.en.drafting import LOG, PREVIEW
from bot.locales.en.feeds import FEEDS
from bot.locales.en.follows import FOLLOWS
from bot.locales.en.kept import KEPT
from bot.locales.en.people import PEOPLE
from bot.locales.en.roles import ROLES
from bot.locales.en.usage import USAGE
from bot.locales.en.votes import VOTES
from bot.locales.words import CheckWords, Words
from index.told import Aspect

WORDS = Words(
    code="en",
    day=day,
    days=days,
    number=number,
    articles=articles,
    outlets=lambda amount: counted(amount, "outlet", "outlets"),
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
        "/answer NUMBER – see it again\n"
        "/follow QUESTION – hear of it when a new article answers it\n"
        "/following – what I look out for\n"
        "/sources – whose articles I know\n"
        "/settings – language, length and filters of answers\n"
        "/privacy – what I keep of you; /forget deletes it\n"
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
    as_of=", as of {date}",
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
    others=lambda amount: f" and {number(amount)} more",
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
    carried="Going on from your last question: {words}",
    alone="This question alone",
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
    outlets_left=lambda amount: f"and {counted(amount, 'more outlet', 'more outlets')}",
    feeds=FEEDS,
    kept=KEPT,
    preview=PREVIEW,
    log=LOG,
    corrected=CORRECTED,
    changes=CHANGES,
    check=CheckWords(
        what="Please write the quote after /check, or reply with /check to the message that has it.",
        too_short="That is too short: please give me at least {least} words of the quote.",
        too_long="Please check at most {limit} characters at a time; this was {length}.",
        inner="Only words in quotation marks were found.",
        verbatim="Word for word:",
        shortened="Word for word, but shortened. Bold is what was left out:",
        changed="Changed. Struck out is what was not printed; bold is what stands there instead:",
        not_found="Not found. Searched: {articles}.",
        others=lambda amount: f"and {number(amount)} more",
    ),
    people=PEOPLE,
    votes=VOTES,
    follows=FOLLOWS,
    roles=ROLES,
    usage=USAGE,
    admin=ADMIN,
    commands=Commands(
        start="What this is",
        help="How to ask",
        follow="Hear of it when something appears",
        following="What I look out for",
        sources="Whose articles I know",
        ask="Ask a question",
        check="Check a quote",
        why="Explain an answer by its number",
        again="Ask again, and see what is new",
        answer="Show an answer again",
        settings="Language, length and filters of answers",
        privacy="What I keep of you",
        forget="Delete what I keep of you",
        add="Add an article: text or address, or send a file",
        remove="Remove an article by its id",
        retract="Withdraw an article, for a reason",
        list="The newest articles",
        undo="Take back your last change",
        log="Who did what, and when",
        rebuild="Make the search indexes again",
        stats="What the archive holds and how it is used",
        feed="Follow feeds",
        outlet="Rules for outlets: name, internal, embargo, length",
        invite="Let somebody in as editor or administrator",
        admins="Who may change the archive",
    ),
    reasons={},
)
