"""Questions on invented events, put together by what is missing where they have no answer.

Each line is one gap in several wordings. Neighbouring lines are often of the same event and ask for something
else, which an editor would look for in the same place; the first word of a line names that place.
"""

CASES = (
    (
        "bridge",
        "Was kostet die Sanierung der Kettenbrücke?",
        "Wie teuer wird die Sanierung der Kettenbrücke?",
        "Kosten der Kettenbrückensanierung?",
        "Was zahlt die Stadt für die Sanierung der Kettenbrücke",
    ),
    (
        "bridge",
        "Wann wird die Kettenbrücke wieder geöffnet?",
        "Ab wann ist die Kettenbrücke wieder offen?",
        "Wann öffnet die Kettenbrücke?",
    ),
    (
        "theatre",
        "Was kostet eine Karte im Theater am Speicher?",
        "Wie viel kosten Karten fürs Theater am Speicher?",
        "Theater am Speicher Kartenpreise",
    ),
    (
        "clinic",
        "Warum schließt der Kreißsaal der Klinik St. Alwina?",
        "Wieso wird der Kreißsaal in St. Alwina geschlossen?",
        "Grund für die Schließung des Kreißsaals St. Alwina?",
    ),
    (
        "tram",
        "Wann fährt die Linie 7 zur Klinik?",
        "Ab wann fährt die Straßenbahnlinie 7 bis zur Klinik?",
        "Linie 7 Klinik ab wann",
    ),
    (
        "mayor",
        "Wer hat die Bürgermeisterwahl in Olvermünde gewonnen?",
        "Wer ist neuer Bürgermeister von Olvermünde?",
        "Wer gewann die Wahl zum Bürgermeister in Olvermünde?",
    ),
    (
        "school",
        "Welche Schulen in Breddewold bekommen neue Dächer?",
        "Neue Dächer für Schulen in Breddewold?",
        "An welchen Breddewolder Schulen werden die Dächer erneuert?",
    ),
    (
        "pool",
        "Wird das Hallenbad am Ried abgerissen?",
        "Kommt der Abriss des Hallenbads am Ried?",
        "Hallenbad Ried Abriss ja oder nein?",
    ),
    (
        "harbour",
        "Why was the harbour closed?",
        "What was the reason for closing the harbour?",
        "Why is the harbour still closed",
    ),
    (
        "flood",
        "How many houses did the flood damage?",
        "How many homes were damaged by the flood?",
        "Number of houses damaged in the flood?",
    ),
    (
        "museum",
        "Who runs the maritime museum?",
        "Who is the director of the maritime museum?",
        "Maritime museum: who is in charge?",
    ),
    (
        "rents",
        "By how much did rents rise in Olvermünde?",
        "How much have rents gone up in Olvermünde?",
        "Rent increase in Olvermünde?",
    ),
    (
        "ferry",
        "When does the ferry to Halv start running again?",
        "When will the Halv ferry resume?",
        "Is the ferry to Halv running?",
    ),
    (
        "strike",
        "Wie lange dauert der Streik der Müllabfuhr?",
        "Wann endet der Streik bei der Müllabfuhr?",
        "Müllabfuhr Streik wie lange noch?",
    ),
    (
        "wolf",
        "Wurde der Wolf bei Olversdorf geschossen?",
        "Ist der Wolf von Olversdorf tot?",
        "Hat man den Olversdorfer Wolf erschossen?",
    ),
    (
        "rail",
        "Wie lange dauert der Streik bei der Olvertalbahn?",
        "Olvertalbahn: Wann ist der Streik zu Ende?",
    ),
    (
        "mayor of Breddewold",
        "Wer ist Bürgermeister von Breddewold?",
        "Wer regiert Breddewold?",
    ),
    (
        "bakery",
        "Was kostet ein Brot in der Bäckerei am Markt?",
        "Brotpreis Bäckerei am Markt?",
    ),
    (
        "pool in Halv",
        "Wann öffnet das Freibad in Halv?",
        "Ab wann hat das Freibad Halv offen?",
    ),
    (
        "hospital",
        "Who is the new head of the Halv hospital?",
        "Who was appointed head of the hospital in Halv?",
    ),
    (
        "airport",
        "Why was the airport closed on Monday?",
        "Why did the airport close?",
    ),
    (
        "storm",
        "How many trees did the storm fell?",
        "How many trees fell in the storm?",
    ),
    (
        "tax",
        "Wie hoch ist die Grundsteuer in Olvermünde?",
        "Grundsteuer Olvermünde 2025?",
        "Steigt die Grundsteuer in Olvermünde?",
    ),
    (
        "beavers",
        "Wie viele Biber leben an der Olver?",
        "Anzahl der Biber an der Olver?",
    ),
)
