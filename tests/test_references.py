"""Sentences that need the one before them."""

import pytest

from index.references import opens

GERMAN = """
+ Er sagte das nicht.
+ Sie lebt in Tarn.
+ Sie, die Bürgermeisterin, schwieg.
+ Ihm fehlte das Geld.
+ Ihre Brücke steht am Hafen.
+ Seine Frau baut Boote.
+ Es kostet zwölf Taler.
+ Das kostet zwölf Taler.
+ Das sagte Holm am Montag.
+ Das habe Holm nie gewollt.
+ Das wurde Holm zu viel.
+ Dies teilte die Stadt mit.
+ Diese Brücke steht am Hafen.
+ Dieser Plan ruht.
+ Jene Boote sind verkauft.
+ Dessen Frau baut Boote.
+ Deren Boote liegen im Hafen.
+ Beide fuhren nach Tarn.
+ Letztere fuhr nach Tarn.
+ Dabei half Lind.
+ Dadurch fehlen neun Boote.
+ Dafür stimmten neun.
+ Damit fällt der Plan.
+ Danach kam Regen.
+ Darum bleibt die Brücke zu.
+ Daher fehlt das Geld.
+ Deshalb bleibt die Brücke zu.
+ Dort steht die Brücke.
+ Dann kam der Regen.
+ Doch er kam nicht.
+ Aber auch dort stehen Boote.
+ Später sagte sie zu.
+ Zuvor hatte er gesungen.
+ Und dann kam Holm.
+ Trotzdem blieb er in Tarn.
+ Außerdem will sie mehr Geld.
+ Auch ihr Bruder baut Boote.
+ „Er ist weg“, sagte Holm.
+ »Das geht nicht«, sagte Holm.
- Das Bauwerk steht am Hafen.
- Das neue Boot fuhr.
- Das große neue Boot fuhr.
- Das alte Haus steht leer.
- Das wichtigste Boot sank.
- Das von der Stadt gebaute Haus steht leer.
- Das rund 40 Meter lange Boot sank.
- Das war ein Fehler.
- Das ist die Brücke.
- Es gibt Regen.
- Es gab Streit.
- Es war ein Fest.
- Es waren die Boote.
- Dies ist ein Fest.
- Diese Woche bleibt die Brücke zu.
- Dieses Jahr bleibt die Brücke zu.
- Diesmal kam Holm.
- Dieselmotoren stinken.
- Dienstag ist Markt.
- Sieben Boote fuhren.
- Siedler kamen nach Tarn.
- Seit Mai ist die Brücke zu.
- Seinerzeit stand die Brücke.
- Ihringen liegt am Hang.
- Thessaloniki liegt im Norden.
- Dortmund liegt im Westen.
- Dannenberg baut.
- Darmstadt baut.
- Damen und Herren kamen.
- Derzeit fehlt das Geld.
- Ersatz fehlt.
- Esel und Ziegen kamen.
- Beim Fest regnete es.
- Jenseits der Grenze regnet es.
- Letzte Woche regnete es.
- Doch die Stadt baut.
- Aber auch in Tarn stehen Boote.
- Außerdem will Holm mehr Geld.
- Denn das Geld fehlt.
- „Holm ist weg“, sagte Lind.
- She lives in Tarn.
"""
ENGLISH = """
+ He sang.
+ He was the first.
+ She is a baker.
+ She's gone.
+ They came to Tarn.
+ They are the owners.
+ Him they did not ask.
+ His boat sank.
+ Her boat sank.
+ Hers was lost.
+ Their boats sank.
+ Theirs sank.
+ It costs twelve marks.
+ It was opened in May.
+ It's late.
+ Its bridge is shut.
+ This bridge is shut.
+ That bridge is shut.
+ That week the bridge was shut.
+ These boats sank.
+ Those boats sank.
+ Both came to Tarn.
+ Such boats are rare.
+ Then the rain came.
+ Therefore the bridge is shut.
+ Thus the plan failed.
+ But he did not come.
+ But, he said, the plan failed.
+ And they came.
+ So they were shut out.
+ Yet she came.
+ Later, he sang.
+ Now their boats are gone.
+ However, they came.
+ Instead, they sang.
+ Also, she sang.
+ "He came," said Holm.
+ “They came,” said Holm.
- Itself a town of bakers, Tarn grows.
- Italy won.
- It is a bridge like no other.
- It was the town that paid.
- It is raining.
- It is unclear who paid.
- It is not clear who paid.
- It has been an honour.
- This was a town of bakers.
- This week the bridge is shut.
- These days the bridge is shut.
- This year the town pays.
- There is no bridge.
- Then-Mayor Holm sang.
- Theatres are shut.
- Thessaloniki lies in the north.
- Thistles grow here.
- Thirty boats sank.
- Thatchers came.
- Thousands came.
- Thenceforward the bridge was shut.
- Herbs grow here.
- Herbert Holm sang.
- Hello, said Holm.
- Heavy rain fell.
- History repeats.
- Histon lies in the east.
- Sherry is sold here.
- Shelters are full.
- Bothwell lies in the north.
- Suchet sang.
- Items were sold.
- But the town pays.
- And Holm came.
- So Holm was shut out.
- However, the town pays.
- Later, the town paid.
- Now Holm sings.
- "Holm came," said Lind.
- The town pays.
- Er kam.
"""


def cases(language, table):
    """(language, whether it needs the one before, sentence)."""
    return [(language, line[0] == "+", line[2:]) for line in table.strip().splitlines()]


@pytest.mark.parametrize(("language", "expected", "text"), cases("de", GERMAN) + cases("en", ENGLISH))
def test_sentences_that_go_on_from_another(language, expected, text):
    """A pronoun, or an adverb for something named before; not a word that only begins like one."""
    assert opens(text, language) is expected


@pytest.mark.parametrize("text", ["Er kam.", "He came.", "Il est venu.", ""])
@pytest.mark.parametrize("language", ["fr", ""])
def test_sentences_of_other_languages_stand_alone(language, text):
    """Nobody has looked at their pronouns."""
    assert not opens(text, language)


def test_an_empty_sentence_stands_alone():
    """So does one of quotation marks."""
    assert [opens(text, language) for text in ("", "„“") for language in ("de", "en")] == [False] * 4
