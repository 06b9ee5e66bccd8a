"""Why an input cannot be read, and other reasons of the lower layers, in German."""

from __future__ import annotations

REASONS = {
    # What is no readable file or folder.
    "is empty; there is nothing to add": "ist leer; es gibt nichts aufzunehmen",
    "the folder holds no files": "der Ordner enthält keine Dateien",
    "there is no such file or folder; check the path": (
        "diese Datei oder diesen Ordner gibt es nicht; bitte den Pfad prüfen"
    ),
    "is neither a file nor a folder": "ist weder Datei noch Ordner",
    "is larger than {limit} MiB; split it": "ist größer als {limit} MiB; bitte teilen",
    "this type is not read; save it as .txt, .md, .html, .pdf or .jsonl": (
        "diese Art von Datei wird nicht gelesen; bitte als .txt, .md, .html, .pdf oder .jsonl speichern"
    ),
    "cannot be opened: {error}": "lässt sich nicht öffnen: {error}",
    "cannot be read; save it as plain text (.txt) and add that": (
        "lässt sich nicht lesen; bitte als reinen Text (.txt) speichern und den aufnehmen"
    ),
    "addresses are not read yet; save the page and add the file": (
        "Adressen werden noch nicht gelesen; bitte die Seite speichern und die Datei aufnehmen"
    ),
    # What is no text.
    "holds no text but binary data; save it as .txt, .md, .html, .pdf or .jsonl": (
        "enthält keinen Text, sondern Binärdaten; bitte als .txt, .md, .html, .pdf oder .jsonl speichern"
    ),
    "its characters cannot be decoded; save it as UTF-8": (
        "die Zeichen lassen sich nicht entziffern; bitte als UTF-8 speichern"
    ),
    ("is not in UTF-8, and in which encoding it is cannot be told for certain; save it as UTF-8"): (
        "ist nicht in UTF-8, und in welcher Kodierung sonst, ist nicht sicher zu erkennen; bitte "
        "als UTF-8 speichern"
    ),
    "has no text to quote from": "enthält keinen Text, der sich zitieren ließe",
    "a scan without text; run text recognition (OCR) over it and save it again": (
        "ein Scan ohne Text; bitte mit Texterkennung (OCR) bearbeiten und neu speichern"
    ),
    # Broken forms.
    "the PDF is encrypted; save it without a password": (
        "die PDF-Datei ist verschlüsselt; bitte ohne Passwort speichern"
    ),
    "the PDF is broken; open it in a viewer and save it again": (
        "die PDF-Datei ist beschädigt; bitte in einem Betrachter öffnen und neu speichern"
    ),
    "the PDF took longer than {limit} s; split it": (
        "die PDF-Datei zu lesen dauerte länger als {limit} s; bitte teilen"
    ),
    "the PDF made its reader fail or asked for too much memory; split it": (
        "an der PDF-Datei scheiterte das Leseprogramm, oder sie braucht zu viel Speicher; bitte teilen"
    ),
    ('the front matter between the lines "---" is not YAML; put values with colons in quotation marks'): (
        "der Vorspann zwischen den Zeilen „---“ ist kein YAML; bitte Werte mit Doppelpunkt in "
        "Anführungszeichen setzen"
    ),
    "the line is longer than {limit} MiB; split the article": (
        "die Zeile ist länger als {limit} MiB; bitte den Artikel teilen"
    ),
    "the line is not UTF-8; save the file as UTF-8": (
        "die Zeile ist nicht in UTF-8; bitte die Datei als UTF-8 speichern"
    ),
    "the line is not JSON: {what} at character {place}": (
        "die Zeile ist kein JSON: {what} beim Zeichen {place}"
    ),
    "the line is not JSON that can be read": "die Zeile ist kein JSON, das sich lesen lässt",
    'the line is not a JSON object such as {"title": "…", "text": "…"}': (
        'die Zeile ist kein JSON-Objekt wie {"title": "…", "text": "…"}'
    ),
    # Fields.
    'has no "text"; an article needs one': "hat kein Feld „text“; ein Artikel braucht eines",
    '"{name}" must be text in quotation marks, not {kind}': (
        "„{name}“ muss Text in Anführungszeichen sein, nicht {kind}"
    ),
    "true or false": "wahr oder falsch",
    "a number": "eine Zahl",
    "a list": "eine Liste",
    "an object": "ein Objekt",
    (
        '"{name}": {value!r} cannot be read as a date; write it as "2025-02-12", '
        '"2025-02-12T08:30:00+01:00" or "12. Februar 2025"'
    ): (
        "„{name}“: {value!r} lässt sich nicht als Datum lesen; bitte so schreiben: "
        "„2025-02-12“, „2025-02-12T08:30:00+01:00“ oder „12. Februar 2025“"
    ),
    "was withdrawn; `retract --undo` takes that back": (
        "wurde zurückgezogen; in der Kommandozeile nimmt `retract --undo` das zurück"
    ),
    # What operators should know.
    (
        "most articles are not in English, the only language that the bundled model knows; "
        "`rebuild --model {model}` lets vectors help"
    ): (
        "Die meisten Artikel sind nicht auf Englisch, der einzigen Sprache, die das "
        "mitgelieferte Modell kann; in der Kommandozeile lässt `rebuild --model {model}` die "
        "Vektoren helfen"
    ),
}
