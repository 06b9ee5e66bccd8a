"""Questions about the invented events of `events/`, with the articles that answer each.

An event is told by two articles, "a" and "b", and has two questions, which both of them answer or one of them
alone. The last ones are about the same places and answered by none.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from corpus.followrows import Spot, Wish
from tests.copying import events

_DE = """
Wie hoch ist der Schaden an der Turnhalle von Birkenau-Moos? | ab
Wohin fahren die Busse der Mittelschule Birkenau-Moos? | b
Wie viele Abgeordnete in Grünwalde stimmten für das Ende der Buslinie 14? | ab
Wie viel spart Grünwalde ohne die Buslinie 14 im Jahr? | a
Was sagte Jagdleiter Veit Oberhuber über den Bären? | ab
Was riet man in Kaltenbrück wegen der Abfälle? | b
Wie viele Stellen streicht das Chemiewerk Lohfeld? | ab
Welchen Gewinn machte das Chemiewerk Lohfeld im vergangenen Jahr? | b
Wie viele Menschen wurden auf der Fähre nach Sylvenoog verletzt? | ab
Wie hoch ist der Schaden an der Kaimauer von Sylvenoog? | a
Wie viel ist das Gemälde „Am Kanal“ wert? | ab
Wer entdeckte die Spur des Gemäldes „Am Kanal“ im Auktionskatalog? | b
Wie viel Wald am Hohen Rücken ist verbrannt? | ab
Wie viele Hubschrauber waren am Hohen Rücken im Einsatz? | a
Wie viel teurer wird das Krankenhaus in Mittelstett? | ab
Wann entscheidet der Kreistag in Mittelstett über den Nachtrag? | a
Wie viele Reisende saßen im Bahnhof Weißenthal fest? | ab
Wer spielte nachts im Bahnhof Weißenthal Bach? | b
Was sagte Minister Gero Lindqvist zum Handyverbot? | ab
Wie viele Abgeordnete im Landtag von Westmark waren gegen das Handyverbot? | a
Wie viel Ackerland ist bei Uferleben überflutet? | ab
Wohin brachte Henning Brömel seine Kühe? | b
Was kostet es, die Bibliothek Ostheim sonntags zu öffnen? | ab
Was sagte Pfarrer Ewald Thoma zur Bücherei in Ostheim? | b
Wie alt ist der Pilot, der auf der Autobahn bei Rehlingen landete? | ab
Wie lang war der Stau nach der Landung bei Rehlingen? | a
Wie oft traf Tarik Yildiz für Mahlow? | ab
Wie viele Zuschauer sahen das Spiel des FC Mahlow gegen Dornach? | a
Wie lange dauert es, das Trinkwasser in Seligenau zu chloren? | ab
Was kostet der Kaffee im Café Rössle in Seligenau? | b
Wie viele Windräder sind am Kahlen Berg geplant? | ab
Wann beginnt der Bau des Windparks am Kahlen Berg? | a
Wie viele Menschen in Altenrode mussten wegen der Bombe ihre Wohnungen verlassen? | ab
Die wievielte Entschärfung war es für Ulf Hagedorn? | b
Für welche Fächer in Freienfels gelten weiter Noten? | ab
Welche Note hatte Timo Reuss in Statistik? | b
Wie viel waren die Uhren wert, die in Bad Salmen geraubt wurden? | ab
Wo wurde das Motorrad der Räuber von Bad Salmen entdeckt? | a
Wie alt wurde die Elefantenkuh Amba? | ab
Woran litt die Elefantenkuh Amba zuletzt? | a
"""
_EN = """
How much does the sea wall in Harwick Bay cost? | ab
How long will the sea wall in Harwick Bay be? | a
How many firefighters fought the fire at the Dunlow paper mill? | ab
When did Kestrel Papers buy the mill in Dunlow? | b
What pay rise do the surgeons in Ashmere demand? | ab
How many operations in Ashmere were cancelled by the strike? | ab
What did Ruth Abney say about the bearded vulture? | ab
How many inhabitants does Lowmarsh have? | b
How much did the mayor of Corbridge Falls charge to the city card? | ab
Since when had Daniel Oakes been in office? | a
How many passengers were hurt at the Wexcombe crossing? | ab
What was the lorry at Wexcombe loaded with? | a
How high were the debts of the Linfield orchestra? | ab
When was the Linfield Symphony Orchestra founded? | a
How many children did the school bus driver Maria Estevez save? | ab
On which hill did the brakes of the Pinecrest bus fail? | b
How long had the crack at Cape Morrow grown? | ab
How far from the iceberg is the research station Morrow II? | a
How much was the Bank of Ostrava Hills fined? | ab
How many customers does the Bank of Ostrava Hills have? | a
How much of the tomato harvest was lost in Valmera? | ab
How much aid does the chamber of agriculture in Valmera want? | a
How long is the crack in the Saltney bridge? | a
What does the detour around Saltney cost haulage firms a week? | b
How much is the Meridian Prize of Ada Fenwright worth? | ab
Which book won Ada Fenwright the Meridian Prize? | ab
How long were the eight miners trapped at Kolbrook? | ab
What did the mining inspectorate order at Kolbrook? | ab
How many young people in Norvia gain the right to vote? | ab
What did Elin Dahlberg say about the voting age in Norvia? | ab
How much do the hackers demand from Brentmoor? | ab
How did the attack on Brentmoor begin? | b
How deep is the water beneath the Keth desert? | ab
When will the first wells in the Keth desert be ready? | a
How many jobs are lost at Blue Strait Lines? | ab
What did the mayor of Skaros write to the ministry? | b
How many pupils of Greg Tolliver were marked by a program? | ab
When will the hearing of Greg Tolliver be held? | ab
How many tourists left the Vennes glacier tunnel before it collapsed? | ab
How long has Pascal Roux worked in the ice? | b
"""
NONE = (
    "Wie hoch ist das Gehalt des Bürgermeisters von Birkenau-Moos?",
    "Wie viele Elefanten leben jetzt im Zoo von Mühlhausen?",
    "Welche Farbe hat das Rathaus von Grünwalde?",
    "Wer gewann das Tennisturnier in Harrbach?",
    "Wann öffnet das Schwimmbad in Tannrode wieder?",
    "Wie viele Studierende sind an der Musikschule Altenrode eingeschrieben?",
    "Was kostet eine Fahrkarte nach Oldersum?",
    "Wer ist der neue Trainer des SV Ahrlingen?",
    "Wie viele Wölfe gibt es in den Wäldern von Erlenau?",
    "Wann tritt das neue Tierschutzgesetz in Kraft?",
    "Who is the new head teacher in Saltney?",
    "How much does a ticket to the Lowmarsh museum cost?",
    "When does the airport in Norvia open?",
    "Who won the chess championship in Edinbrook?",
    "How many wolves live near Pinecrest?",
    "What is the population of Skaros?",
    "Which team plays at the stadium of Brentmoor?",
    "When will the cinema in Wexcombe be renovated?",
    "How much rain fell in Harwick Bay last year?",
    "Who designed the cathedral of Tarrant?",
)


def cases():
    """Return each question with the ids of the articles that answer it."""
    asked = {}
    for language, written in (("de", _DE), ("en", _EN)):
        for at, line in enumerate(written.strip().splitlines()):
            question, _, which = line.partition(" | ")
            asked[question] = frozenset(f"{language}-{at // 2}-{each}" for each in which)
    return asked | dict.fromkeys(NONE, frozenset())


@dataclass(frozen=True)
class Agreement:
    """What was told, of what answers; pairs of a question and an article's id.

    Attributes:
        found: How many pairs were judged.
        missed: What was not found, though it would have been told.
        asked: By asking after each article: place among the quotes, from 1 → what was quoted there or before.
    """

    told: frozenset[tuple[str, str]]
    answering: frozenset[tuple[str, str]]
    found: int
    missed: frozenset[tuple[str, str]] = frozenset()
    asked: dict[int, frozenset[tuple[str, str]]] = field(default_factory=dict)

    @property
    def precision(self) -> float:
        """Share of what was told that answers."""
        return precision(self.told, self.answering)

    @property
    def recall(self) -> float:
        """Share of what answers that was told."""
        return recall(self.told, self.answering)


def precision(told, answering):
    """Return the share of what was told that answers."""
    return len(told & answering) / len(told)


def recall(told, answering):
    """Return the share of what answers that was told."""
    return len(told & answering) / len(answering)


def coming():
    """Return the articles in the order in which they come, always the same one."""
    articles = [article for event in events() for article in (event.one, event.other)]
    random.Random(1).shuffle(articles)
    return articles


def agreement(archive, articles, others, *, asking=False):
    """Follow all questions, add articles one after the other, and compare what is told with what answers.

    Args:
        archive: An empty one.
        articles: As they come.
        others: How many of the questions that an article was not found for are judged all the same.
        asking: Whether to ask each question after each article, too.
    """
    asked, store, drawn = cases(), archive._store, random.Random(2)
    for number, question in enumerate(asked, 1):
        store.put_follow(Wish(chat=number, asker=number, question=question, language="en"), 1)
    found, told, missed, quoted = set(), set(), set(), {1: set(), 3: set(), 9: set()}
    for article in articles:
        list(archive.add([article]))
        archive.find_followed()
        news = [each for number in range(1, len(asked) + 1) for each in store.news(Spot(number))]
        new = [each.follow.question for each in news if article.id in each.articles]
        found |= {(question, article.id) for question in new}
        told |= {(question, article.id) for question in new if _answers(archive, article.id, question)}
        left = [question for question in asked if question not in new]
        tried = drawn.sample(left, min(others, len(left)))
        missed |= {(question, article.id) for question in tried if _answers(archive, article.id, question)}
        for question in asked if asking else ():
            ids = [quote.article for quote in archive.ask(question, limit=9).quotes]
            for most in quoted:
                quoted[most] |= {(question, article.id)} if article.id in ids[:most] else set()
    answering = frozenset((question, id) for question, ids in asked.items() for id in ids)
    frozen = {most: frozenset(pairs) for most, pairs in quoted.items()}
    return Agreement(frozenset(told), answering, len(found), frozenset(missed), frozen)


def _answers(archive, id, question):
    return bool(archive.readership().answered_by([id], question).quotes)
