"""What English says of groups, settings and what is kept of people."""

from __future__ import annotations

from bot.locales.en.counting import counted
from bot.locales.people import PeopleWords


def _days(amount: int) -> str:
    return f"Articles of the last {counted(amount, 'day', 'days')}" if amount else "Articles of all days"


PEOPLE = PeopleWords(
    too_many=lambda seconds: (
        f"That was a lot at once. I can answer you again in {counted(seconds, 'second', 'seconds')}."
    ),
    greeting=(
        "Hello! I quote what was printed, word for word, with its source. "
        "Ask me here with /ask and your question, or by naming me. "
        "/check in reply to a message says whether its words were printed. "
        "Administrators of this group set language, length and quiet hours with /settings."
    ),
    group_ask="Please write a question beside my name, or reply with it to the message it is about.",
    asked_before="This was asked here within the last day, and the answer is still the same: ",
    answer="answer {number}",
    anew="Answer anew",
    admins_only="Only administrators of this group can change that.",
    description=(
        "I answer questions about news coverage with what was printed, word for word: "
        "each quote with its outlet, headline and date. I write no answers of my own. "
        "Where nothing fits I say what I searched."
    ),
    about="Quotes news coverage word for word, with outlet and date.",
    ask_bot="Ask Beleg",
    nothing_inline="Nothing found: ask Beleg",
    share="↗ Share",
    given_on="As answered on {date}.",
    answer_what="Please write the number of an answer after /answer, such as /answer 17.",
    dead_link="This link no longer leads anywhere; the answer is kept for 90 days at most.",
    name="English",
    settings="Your settings",
    group_settings="Settings of this group",
    language="Language: {name}",
    as_telegram="as Telegram",
    quotes=lambda amount: f"At most {counted(amount, 'quote', 'quotes')} a message",
    days=_days,
    outlet="Outlet: {name}",
    any_outlet="any",
    choose_outlet="From which outlet shall I quote?",
    quiet="Quiet hours: {hours}",
    never_quiet="none",
    hours="{start}:00 to {stop}:00 ({zone})",
    back="◂ Back to the settings",
    own_filter="your settings",
    privacy=(
        "What I keep of you, and why:\n"
        "• your questions with what I answered, for 90 days, so that /why, /again and the buttons work\n"
        "• which quotes stand in which message, as long, so that I can tell you when an outlet changes them\n"
        "• your 👍 and 👎 for answers, as long, so that they get better\n"
        "• the questions I look out for, and what I told you of them, until you end that\n"
        "• your settings, until you change them\n"
        "Nothing of it is given to anybody. Administrators see questions without names. "
        "I do not read messages in groups that are not meant for me.\n"
        "/forget deletes all of it at once."
    ),
    kept="At the moment: {what}.",
    kept_names={
        "questions": lambda amount: counted(amount, "question", "questions"),
        "messages": lambda amount: counted(amount, "message with quotes", "messages with quotes"),
        "votes": lambda amount: counted(amount, "vote", "votes"),
        "follows": lambda amount: counted(amount, "question I look out for", "questions I look out for"),
        "settings": lambda amount: counted(amount, "setting", "settings"),
    },
    kept_nothing="At the moment I keep nothing of you.",
    forget_ask=(
        "Shall I forget your questions, what I quoted to you, what I look out for, and your settings? "
        "Buttons below my earlier answers stop working, and I cannot tell you any more when a quote changes."
    ),
    forget="Forget everything",
    forgotten="Forgotten. I keep nothing of you any more.",
    kept_on="What administrators added or removed stays in the log with their names.",
)
