"""Newspaper articles in the most awkward forms they come in, read as plain text."""

import pytest

from corpus.readers.plain import read_text

# What arrives, and behind the rule what is stored: the title, then paragraphs, sub-headings behind "# ".
AWKWARD = {
    "agency": """NATO sucht in Olvermünde
nach einer neuen Linie

Die Minister beraten zwei Tage lang über Schiffe und Häfen.
Ein Beschluss gilt als unsicher.

Von Anna Huber und Jan Weiß

Brüssel, Belgien - Die Runde der NATO-
Verteidigungsministerinnen und -minister hat am Montag mit der
Beratung über die Vertei-
digung der Küste begonnen. Nach Angaben von Teilnehmern ging es
zunächst um die Kosten, die laut dpa-Informationen bei 4,2 Mil-
liarden Euro liegen. „Wir sind noch nicht am Ziel“, sagte

Generalsekretärin Mara Ostervann am Abend. Die Runde traf sich um

19.30 Uhr ein zweites Mal.

Streit um die Häfen:

Die Häfen an der Olver sollen vertieft werden. Das lehnen drei
Länder ab. Sie fürchten um die Fischerei und um die 4.000 Ar-
beitsplätze in der Region.

Foto: Jan Weiß / dpa

Wie es weitergeht

Am Dienstag stimmen die Minister ab. Danach reist die General-
sekretärin nach Kantstadt weiter.
====
NATO sucht in Olvermünde nach einer neuen Linie
Die Minister beraten zwei Tage lang über Schiffe und Häfen.
Ein Beschluss gilt als unsicher.
# Von Anna Huber und Jan Weiß
Brüssel, Belgien - Die Runde der NATO-Verteidigungsministerinnen und -minister hat am Montag mit der Beratung über die Verteidigung der Küste begonnen. Nach Angaben von Teilnehmern ging es zunächst um die Kosten, die laut dpa-Informationen bei 4,2 Milliarden Euro liegen. „Wir sind noch nicht am Ziel“, sagte Generalsekretärin Mara Ostervann am Abend. Die Runde traf sich um 19.30 Uhr ein zweites Mal.
# Streit um die Häfen:
Die Häfen an der Olver sollen vertieft werden. Das lehnen drei Länder ab. Sie fürchten um die Fischerei und um die 4.000 Arbeitsplätze in der Region.
# Foto: Jan Weiß / dpa
# Wie es weitergeht
Am Dienstag stimmen die Minister ab. Danach reist die Generalsekretärin nach Kantstadt weiter.
""",  # noqa: E501  # whole paragraphs are the point
    "ticker": """Unwetter über Kantstadt: Alle Meldungen

14:05 Uhr: Feuerwehr rückt aus
Die Feuerwehr ist nach eigenen Angaben zu mehr als dreißig
Einsätzen ausgerückt. Verletzt wurde bisher niemand.

13:40 Uhr
Der Bahnhof ist gesperrt. Züge halten in Marbach.

13.10 Uhr - Der Pegel der Marbe steigt auf 4,20 Meter. Das
Rathaus rät, Keller zu räumen.

12:55 Uhr
Bürgermeisterin Weiß: „Bleiben Sie zu Hause“
Die Bürgermeisterin bittet alle, zu Hause zu bleiben. Schulen
bleiben am Mittwoch geschlossen.

Lesen Sie auch: Wie der Deich gebaut wurde

Tabelle der Pegel

Ort        Pegel   Stand
Kantstadt  4,20 m  13 Uhr
Marbach    3,80 m  13 Uhr
Oberland   2,10 m  12 Uhr

(dpa/red)
====
Unwetter über Kantstadt: Alle Meldungen
14:05 Uhr: Feuerwehr rückt aus
Die Feuerwehr ist nach eigenen Angaben zu mehr als dreißig Einsätzen ausgerückt. Verletzt wurde bisher niemand.
13:40 Uhr
Der Bahnhof ist gesperrt. Züge halten in Marbach.
13.10 Uhr - Der Pegel der Marbe steigt auf 4,20 Meter. Das Rathaus rät, Keller zu räumen.
12:55 Uhr
# Bürgermeisterin Weiß: „Bleiben Sie zu Hause“
Die Bürgermeisterin bittet alle, zu Hause zu bleiben. Schulen bleiben am Mittwoch geschlossen.
Lesen Sie auch: Wie der Deich gebaut wurde
Tabelle der Pegel
Ort Pegel Stand
Kantstadt 4,20 m 13 Uhr
Marbach 3,80 m 13 Uhr
Oberland 2,10 m 12 Uhr
# (dpa/red)
""",  # noqa: E501  # whole paragraphs are the point
    "interview": """„Wir haben zu lange gewartet“

Interview: Baustadträtin Anna Weiß über Risse, Busse und Geduld

Kantblick: Frau Weiß, wann fährt die erste Straßenbahn wieder
über die Brücke?

Anna Weiß: Im Herbst, wenn alles gut geht. Die Pfeiler sind
stärker beschädigt, als wir dachten.

Warum hat das niemand bemerkt?

Weil niemand hingesehen hat. Die letzte Prüfung war 1998, und
damals hieß es: alles in Ordnung.

Was sagen Sie den Händlern?

Ich sage ihnen: Haltet durch. Wir zahlen ab

1. Mai eine Hilfe von 2.000 Euro im Monat. Das hat der Rat so be-
schlossen.

Das Gespräch führte Jan Huber.
====
„Wir haben zu lange gewartet“
Interview: Baustadträtin Anna Weiß über Risse, Busse und Geduld
Kantblick: Frau Weiß, wann fährt die erste Straßenbahn wieder über die Brücke?
Anna Weiß: Im Herbst, wenn alles gut geht. Die Pfeiler sind stärker beschädigt, als wir dachten.
# Warum hat das niemand bemerkt?
Weil niemand hingesehen hat. Die letzte Prüfung war 1998, und damals hieß es: alles in Ordnung.
# Was sagen Sie den Händlern?
Ich sage ihnen: Haltet durch. Wir zahlen ab 1. Mai eine Hilfe von 2.000 Euro im Monat. Das hat der Rat so beschlossen.
Das Gespräch führte Jan Huber.
""",  # noqa: E501  # whole paragraphs are the point
    "harbour": """HARBOUR BRIDGE SHUT
AFTER CRACKS FOUND

Engineers say the repair may take until autumn

By Ann Hill and Tom Reed, Staff Writers

OLVERMOUTH (AP) —

The old bridge over the Olver was closed on Wednesday after en-
gineers found cracks in two of its pillars, according to the Times. The
council of the port said it had "no choice," and that the
well-
known landmark would stay shut.

"We acted at once," said

Hallgarn, who has led the port since

2019. He told the Harbour Post that buses would run every ten min-
utes.

Results

1. Olver Rowers 14:02
2. Marbe Club 14:09
3. Harbour Eight 14:31

What happens next:

The council will meet on Monday at the town hall, where members of
the public may speak for three minutes each.

© 2025 Harbour Post
====
HARBOUR BRIDGE SHUT AFTER CRACKS FOUND
Engineers say the repair may take until autumn
# By Ann Hill and Tom Reed, Staff Writers
OLVERMOUTH (AP) — The old bridge over the Olver was closed on Wednesday after engineers found cracks in two of its pillars, according to the Times. The council of the port said it had "no choice," and that the well-known landmark would stay shut.
"We acted at once," said Hallgarn, who has led the port since 2019. He told the Harbour Post that buses would run every ten minutes.
Results
1. Olver Rowers 14:02
2. Marbe Club 14:09
3. Harbour Eight 14:31
What happens next:
The council will meet on Monday at the town hall, where members of the public may speak for three minutes each.
# © 2025 Harbour Post
""",  # noqa: E501  # whole paragraphs are the point
    "derby": """Kantstadt verliert das Derby in
letzter Minute mit 1:2

Marbach (red). Der FC Kantstadt hat das Derby beim SV Marbach mit
1:2 verloren. Vor 3.200 Zuschauern traf Lang in der 90. Minute.
Trainer Huber sprach danach von einem „bitteren Abend“ und lobte
den Gegner: „Die waren einfach
wacher als wir.“
Zweite Halbzeit
Nach der Pause kam Kantstadt besser ins Spiel, vergab aber drei
Chancen. Der Ausgleich fiel in der 71. Minute durch

Weiß, der einen Freistoß ins Eck setzte.

Stimmen zum Spiel:
Huber (Kantstadt): „Wir haben uns nicht belohnt.“
Lang (Marbach): „Das war Glück.“

Die Ergebnisse des 17. Spieltags
SV Marbach - FC Kantstadt 2:1 (1:0)
TSV Oberland - SG Olver 0:0
VfB Taldorf - Union Halm 3:3 (2:1)

Bericht: Jan Huber
====
Kantstadt verliert das Derby in letzter Minute mit 1:2
Marbach (red). Der FC Kantstadt hat das Derby beim SV Marbach mit 1:2 verloren. Vor 3.200 Zuschauern traf Lang in der 90. Minute. Trainer Huber sprach danach von einem „bitteren Abend“ und lobte den Gegner: „Die waren einfach wacher als wir.“
# Zweite Halbzeit
Nach der Pause kam Kantstadt besser ins Spiel, vergab aber drei Chancen. Der Ausgleich fiel in der 71. Minute durch Weiß, der einen Freistoß ins Eck setzte.
# Stimmen zum Spiel:
Huber (Kantstadt): „Wir haben uns nicht belohnt.“
Lang (Marbach): „Das war Glück.“
Die Ergebnisse des 17. Spieltags
SV Marbach - FC Kantstadt 2:1 (1:0)
TSV Oberland - SG Olver 0:0
VfB Taldorf - Union Halm 3:3 (2:1)
# Bericht: Jan Huber
""",  # noqa: E501  # whole paragraphs are the point
}


@pytest.mark.parametrize("both", AWKWARD.values(), ids=AWKWARD)
def test_awkward_forms(both):
    """Whole sentences come out of hard wrapping, torn pages, tickers, tables, interviews and captions."""
    arrived, stored = both.split("====\n")
    article = read_text(arrived)
    starts = {heading.start for heading in article.headings}
    shown, at = [article.title], 0
    for paragraph in article.text.split("\n\n"):
        shown.append(f"# {paragraph}" if at in starts else paragraph)
        at += len(paragraph) + 2
    assert "\n".join(shown) == stored.rstrip("\n")
