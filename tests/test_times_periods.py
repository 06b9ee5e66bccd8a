"""Which days a question names."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index.times.periods import named_period

# A Thursday.
DAY = "2025-02-20"

NAMED = [
    # Of the day of asking.
    ("Was ist heute passiert?", DAY, "2025-02-20", "2025-02-21", "heute"),
    ("What happened today?", DAY, "2025-02-20", "2025-02-21", "today"),
    ("Was war gestern Abend los?", DAY, "2025-02-19", "2025-02-20", "gestern Abend"),
    ("Who resigned yesterday?", "2025-01-01", "2024-12-31", "2025-01-01", "yesterday"),
    ("Was hat der Rat vorgestern beschlossen?", DAY, "2025-02-18", "2025-02-19", "vorgestern"),
    ("What burned the day before yesterday?", DAY, "2025-02-18", "2025-02-19", "the day before yesterday"),
    # Weeks.
    ("Was war diese Woche los?", DAY, "2025-02-14", "2025-02-21", "diese Woche"),
    ("What opened this week?", "2025-02-17", "2025-02-11", "2025-02-18", "this week"),
    ("Was geschah letzte Woche in Olm?", DAY, "2025-02-10", "2025-02-17", "letzte Woche"),
    ("Was geschah letzte Woche in Olm?", "2025-02-17", "2025-02-10", "2025-02-17", "letzte Woche"),
    ("Was geschah letzte Woche in Olm?", "2025-02-16", "2025-02-03", "2025-02-10", "letzte Woche"),
    ("Was geschah in der vergangenen Woche?", DAY, "2025-02-10", "2025-02-17", "in der vergangenen Woche"),
    ("Was stand vorige Woche im Boten?", DAY, "2025-02-10", "2025-02-17", "vorige Woche"),
    ("What did the council decide last week?", DAY, "2025-02-10", "2025-02-17", "last week"),
    ("Was geschah in der vorletzten Woche?", DAY, "2025-02-03", "2025-02-10", "in der vorletzten Woche"),
    # Months and years.
    ("Wer starb letzten Monat?", DAY, "2025-01-01", "2025-02-01", "letzten Monat"),
    ("Who died last month?", "2025-01-31", "2024-12-01", "2025-01-01", "last month"),
    ("Was geschah diesen Monat?", DAY, "2025-02-01", "2025-03-01", "diesen Monat"),
    ("Was geschah letztes Jahr?", DAY, "2024-01-01", "2025-01-01", "letztes Jahr"),
    ("What changed this year?", DAY, "2025-01-01", "2026-01-01", "this year"),
    ("Was hat sich heuer geändert?", DAY, "2025-01-01", "2026-01-01", "heuer"),
    ("Was wurde im Februar beschlossen?", DAY, "2025-02-01", "2025-03-01", "im Februar"),
    ("Was wurde im Februar beschlossen?", "2025-01-31", "2024-02-01", "2024-03-01", "im Februar"),
    ("Was wurde im März beschlossen?", DAY, "2024-03-01", "2024-04-01", "im März"),
    ("What was decided in May?", DAY, "2024-05-01", "2024-06-01", "in May"),
    ("Was geschah im vergangenen Februar?", DAY, "2024-02-01", "2024-03-01", "im vergangenen Februar"),
    ("Was geschah im Februar 2025?", DAY, "2025-02-01", "2025-03-01", "im Februar 2025"),
    ("Was geschah im Jänner 2025?", DAY, "2025-01-01", "2025-02-01", "im Jänner 2025"),
    ("What happened in February 2024?", DAY, "2024-02-01", "2024-03-01", "in February 2024"),
    ("Was geschah Anfang Februar 2025?", DAY, "2025-02-01", "2025-02-12", "Anfang Februar 2025"),
    ("Was geschah Mitte Februar?", DAY, "2025-02-10", "2025-02-22", "Mitte Februar"),
    ("What happened in late January 2025?", DAY, "2025-01-20", "2025-02-01", "in late January 2025"),
    ("What closed at the end of January?", DAY, "2025-01-20", "2025-02-01", "the end of January"),
    ("Was geschah im Jahr 2024?", DAY, "2024-01-01", "2025-01-01", "im Jahr 2024"),
    ("What happened in 2024?", DAY, "2024-01-01", "2025-01-01", "in 2024"),
    ("Was geschah im Sommer 2024?", DAY, "2024-06-01", "2024-09-01", "im Sommer 2024"),
    ("Was geschah im Winter 2024/25?", DAY, "2024-12-01", "2025-03-01", "im Winter 2024/25"),
    ("What happened in the summer of 2024?", DAY, "2024-06-01", "2024-09-01", "in the summer of 2024"),
    ("What happened last autumn?", DAY, "2024-09-01", "2024-12-01", "last autumn"),
    ("Was geschah im ersten Quartal 2025?", DAY, "2025-01-01", "2025-04-01", "im ersten Quartal 2025"),
    ("Was geschah im dritten Quartal?", DAY, "2024-07-01", "2024-10-01", "im dritten Quartal"),
    ("How did sales develop in Q4 2024?", DAY, "2024-10-01", "2025-01-01", "in Q4 2024"),
    ("What fell in the first quarter of 2024?", DAY, "2024-01-01", "2024-04-01",
     "in the first quarter of 2024"),
    ("Was geschah im zweiten Halbjahr 2024?", DAY, "2024-07-01", "2025-01-01", "im zweiten Halbjahr 2024"),
    # Days.
    ("Was geschah am 12. Februar 2025?", DAY, "2025-02-12", "2025-02-13", "am 12. Februar 2025"),
    ("Was geschah am 12. Februar?", DAY, "2025-02-12", "2025-02-13", "am 12. Februar"),
    ("Was geschah am 25. Februar?", DAY, "2024-02-25", "2024-02-26", "am 25. Februar"),
    ("Was geschah am 3.2.2025?", DAY, "2025-02-03", "2025-02-04", "am 3.2.2025"),
    ("Was stand am 2025-02-03 im Boten?", DAY, "2025-02-03", "2025-02-04", "am 2025-02-03"),
    ("Was geschah am Montag, den 3. Februar 2025?", DAY, "2025-02-03", "2025-02-04",
     "am Montag, den 3. Februar 2025"),
    ("What happened on 12 February 2025?", DAY, "2025-02-12", "2025-02-13", "on 12 February 2025"),
    ("What happened on February 12, 2025?", DAY, "2025-02-12", "2025-02-13", "on February 12, 2025"),
    ("What happened on Feb. 12th?", DAY, "2025-02-12", "2025-02-13", "on Feb. 12th"),
    ("Was geschah am Montag?", DAY, "2025-02-17", "2025-02-18", "am Montag"),
    ("Was geschah am Donnerstag?", DAY, "2025-02-20", "2025-02-21", "am Donnerstag"),
    ("Was geschah letzten Donnerstag?", DAY, "2025-02-13", "2025-02-14", "letzten Donnerstag"),
    ("Who won on Sunday night?", DAY, "2025-02-16", "2025-02-17", "on Sunday night"),
    ("Wer gewann am Wochenende?", DAY, "2025-02-15", "2025-02-17", "am Wochenende"),
    ("Who won last weekend?", "2025-02-23", "2025-02-15", "2025-02-17", "last weekend"),
    # Open and from one to another.
    ("Was ist seit Montag gesperrt?", DAY, "2025-02-17", None, "seit Montag"),
    ("What has closed since Monday?", DAY, "2025-02-17", None, "since Monday"),
    ("Was gilt seit dem 3. Februar?", DAY, "2025-02-03", None, "seit dem 3. Februar"),
    ("Was ist seit letzter Woche neu?", DAY, "2025-02-10", None, "seit letzter Woche"),
    ("Was geschah vor dem 3. Februar 2025?", DAY, None, "2025-02-03", "vor dem 3. Februar 2025"),
    ("Was geschah vor letzter Woche?", DAY, None, "2025-02-10", "vor letzter Woche"),
    ("What happened before March 3?", DAY, None, "2024-03-03", "before March 3"),
    ("What happened after 3 February 2025?", DAY, "2025-02-04", None, "after 3 February 2025"),
    ("Was geschah zwischen 3. und 9. Februar 2025?", DAY, "2025-02-03", "2025-02-10",
     "zwischen 3. und 9. Februar 2025"),
    ("Was geschah vom 3. bis 9. Februar?", DAY, "2025-02-03", "2025-02-10", "vom 3. bis 9. Februar"),
    ("Was geschah zwischen dem 28. Januar und dem 3. Februar 2024?", DAY, "2024-01-28", "2024-02-04",
     "zwischen dem 28. Januar und dem 3. Februar 2024"),
    ("What happened between February 3 and 9, 2025?", DAY, "2025-02-03", "2025-02-10",
     "between February 3 and 9, 2025"),
    ("What happened between 30 December and 3 January?", DAY, "2024-12-30", "2025-01-04",
     "between 30 December and 3 January"),
    ("Was geschah von November bis Januar?", DAY, "2024-11-01", "2025-02-01", "von November bis Januar"),
    ("What happened from Monday to Wednesday?", DAY, "2025-02-17", "2025-02-20", "from Monday to Wednesday"),
    ("Was geschah in den letzten 7 Tagen?", DAY, "2025-02-14", "2025-02-21", "in den letzten 7 Tagen"),
    ("Was geschah in den vergangenen zwei Wochen?", DAY, "2025-02-07", "2025-02-21",
     "in den vergangenen zwei Wochen"),
    ("What happened in the past seven days?", DAY, "2025-02-14", "2025-02-21", "in the past seven days"),
    ("What happened in the last 24 hours?", DAY, "2025-02-19", "2025-02-21", "in the last 24 hours"),
    ("What happened over the past month?", DAY, "2025-01-22", "2025-02-21", "over the past month"),
    ("Was geschah in den letzten beiden Wochen?", DAY, "2025-02-07", "2025-02-21",
     "in den letzten beiden Wochen"),
    ("Was geschah in den letzten Tagen in Olm?", DAY, "2025-02-14", "2025-02-21", "in den letzten Tagen"),
    ("Was geschah in den vergangenen paar Wochen?", DAY, "2025-01-22", "2025-02-21",
     "in den vergangenen paar Wochen"),
    ("What has closed in the past few days?", DAY, "2025-02-14", "2025-02-21", "in the past few days"),
    ("What has closed in recent months?", DAY, "2024-11-23", "2025-02-21", "in recent months"),
    # So long ago.
    ("Was geschah vor drei Tagen in Olm?", DAY, "2025-02-17", "2025-02-18", "vor drei Tagen"),
    ("What burned 10 days ago?", DAY, "2025-02-10", "2025-02-11", "10 days ago"),
    ("Was hat die Stadt vor einer Woche angekündigt?", DAY, "2025-02-10", "2025-02-17", "vor einer Woche"),
    ("What sank two weeks ago?", DAY, "2025-02-03", "2025-02-10", "two weeks ago"),
    ("What did the mayor promise a month ago?", DAY, "2025-01-01", "2025-02-01", "a month ago"),
    ("Was ist seit drei Tagen gesperrt?", DAY, "2025-02-17", None, "seit drei Tagen"),
    ("Was ist seit einer Woche gesperrt?", DAY, "2025-02-10", None, "seit einer Woche"),
    ("Was wurde am gestrigen Mittwoch beschlossen?", DAY, "2025-02-19", "2025-02-20",
     "am gestrigen Mittwoch"),
    ("Was geschah am Montag letzter Woche?", DAY, "2025-02-10", "2025-02-11", "am Montag letzter Woche"),
    ("What did they decide on Monday last week?", DAY, "2025-02-10", "2025-02-11", "on Monday last week"),
    # By its number, and by a day in it.
    ("Was passierte in KW 6?", DAY, "2025-02-03", "2025-02-10", "in KW 6"),
    ("Was passierte in KW 10?", DAY, "2024-03-04", "2024-03-11", "in KW 10"),
    ("Was stand in der Kalenderwoche 6/2024 im Boten?", DAY, "2024-02-05", "2024-02-12",
     "in der Kalenderwoche 6/2024"),
    ("Was geschah in der 6. Kalenderwoche?", DAY, "2025-02-03", "2025-02-10", "in der 6. Kalenderwoche"),
    ("What closed in calendar week 7 of 2025?", DAY, "2025-02-10", "2025-02-17",
     "in calendar week 7 of 2025"),
    ("Was geschah in der Woche vom 5. Februar?", DAY, "2025-02-03", "2025-02-10",
     "in der Woche vom 5. Februar"),
    ("Was geschah in der Woche vom 4. bis 6. Februar?", DAY, "2025-02-04", "2025-02-07",
     "in der Woche vom 4. bis 6. Februar"),
    ("What closed in the week of 5 February?", DAY, "2025-02-03", "2025-02-10", "in the week of 5 February"),
    ("What closed in the week of February 5, 2024?", DAY, "2024-02-05", "2024-02-12",
     "in the week of February 5, 2024"),
    ("Was stand am 12.2. im Boten?", DAY, "2025-02-12", "2025-02-13", "am 12.2."),
    ("Was geschah vom 3.2. bis 9.2. in Olm?", DAY, "2025-02-03", "2025-02-10", "vom 3.2. bis 9.2."),
    # Parts.
    ("Was geschah Anfang 2025?", DAY, "2025-01-01", "2025-05-01", "Anfang 2025"),
    ("What closed in late 2024?", DAY, "2024-09-01", "2025-01-01", "in late 2024"),
    ("Was geschah in der ersten Februarhälfte?", DAY, "2025-02-01", "2025-02-16",
     "in der ersten Februarhälfte"),
    ("What closed in the second half of January?", DAY, "2025-01-16", "2025-02-01",
     "in the second half of January"),
    ("Was geschah im Herbst in Olm?", DAY, "2024-09-01", "2024-12-01", "im Herbst"),
    # Up to then.
    ("Was wurde bis Montag bekannt?", DAY, None, "2025-02-18", "bis Montag"),
    ("What was known until 12 February 2025?", DAY, None, "2025-02-13", "until 12 February 2025"),
    ("Was war bis gestern bekannt?", DAY, None, "2025-02-20", "bis gestern"),
    ("Was wurde am Dienstag über die Sperre bis Montag bekannt?", DAY, "2025-02-18", "2025-02-19",
     "am Dienstag"),
    # What is named most surely wins.
    ("Was wurde seit Montag über den Mord vom 3. Mai 2024 bekannt?", DAY, "2025-02-17", None, "seit Montag"),
    ("Was sagte der Rat im Januar 2025 zur Wahl 2024?", DAY, "2025-01-01", "2025-02-01", "im Januar 2025"),
]  # fmt: skip

NONE_NAMED = [
    "",
    "Was kostet die Brücke?",
    "Was soll bis 2030 gebaut werden?",
    "Was muss bis März 2025 fertig sein?",
    "What must be done by Friday?",
    "Ab 3. März gilt was?",
    "Was war die letzte Woche der Ferien?",
    "What was the last week of the campaign like?",
    "Was tun Igel im Winter?",
    "Was geschah in den letzten Tagen des Krieges?",
    "What happened in the last days of the war?",
    "What caused the fall of the government?",
    "Was geschah im Sommer des Krieges?",
    "Wer wohnte vor drei Jahren hier?",
    "Was geschah zwei Tage vor der Wahl?",
    "Vor wie vielen Tagen brannte es?",
    "How many days ago did the ship sink?",
    "Was passiert in drei Tagen?",
    "Was kostet ein Ticket für drei Tage?",
    "Was leistet ein Motor mit 6 kW?",
    "Wie stark ist ein Motor mit kW 6?",
    "Was passierte in KW 60?",
    "Welche Version 3.2. ist aktuell?",
    "Was geschah am 3.20. in Olm?",
    "Was geschah in den letzten Jahren?",
    "Was geschah am 30. Februar?",
    "Was ist im März 2026 geplant?",
    "What happens next week?",
    "What did John May and June Smith say?",
    "Welche Straße hat die Nummer 2025/3?",
    "Was kostet das Modell X-2024?",
    "Wer zahlte 2.024,50 Taler?",
    "Wer wohnte vor dem Krieg hier?",
    "Was verbindet den 3. Mai 2024 mit dem 4. Juni 2024?",
    "Who marched on Mondays?",
    "Que s'est-il passé lundi?",
]


@pytest.mark.parametrize(("question", "day", "since", "until", "words"), NAMED)
def test_a_period_is_named(question, day, since, until, words):
    """Its days, half-open, and the characters that name them."""
    period = named_period(question, date.fromisoformat(day))
    assert period is not None
    found = [edge and edge.isoformat() for edge in (period.since, period.until)]
    assert (*found, period.span.of(question)) == (since, until, words)


@pytest.mark.parametrize("question", NONE_NAMED)
def test_no_period_is_named(question):
    """What is to come, what lasts, what is no date, and what is several."""
    assert named_period(question, date.fromisoformat(DAY)) is None


@given(st.dates(date(1700, 1, 1), date(2700, 1, 1)), st.sampled_from([row[0] for row in NAMED]))
def test_no_period_begins_in_the_future(day, question):
    """Whenever it is asked, and it is never empty."""
    period = named_period(question, day)
    if period is not None:
        assert period.since is None or period.since <= day
        assert period.since is None or period.until is None or period.since < period.until


_WORDS = (
    "seit zwischen und bis vor am im in letzten Woche Montag Februar 12. 3 2025 Q4 heute "
    "on Frİday ſonntag Aprıl , -"
)


@given(
    st.one_of(st.text(), st.lists(st.sampled_from(_WORDS.split())).map(" ".join)),
    st.dates(),
)
def test_any_text_can_be_read(text, day):
    """On any day of the calendar; what is found stands in the text."""
    period = named_period(text, day)
    if period is not None:
        assert 0 <= period.span.start < period.span.stop <= len(text)
