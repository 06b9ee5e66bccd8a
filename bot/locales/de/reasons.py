"""Why an input cannot be read, and other reasons of the lower layers, in German."""

from __future__ import annotations

from bot.locales.de.addresses import ADDRESSES

REASONS = {
    # What is no readable file or folder.
    "is empty; there is nothing to add": "ist leer; es gibt nichts aufzunehmen",
    "the folder holds no files": "der Ordner enthält keine Dateien",
    "there is no such file or folder; check the path": (
        "diese Datei oder diesen Ordner gibt es nicht; bitte den Pfad prüfen"
    ),
    "is neither a file nor a folder": "ist weder Datei noch Ordner",
    "is larger than {limit} MiB; split it": "ist größer als {limit} MiB; bitte teilen",
    "this type is not read; save it as .txt, .md, .html, .pdf, .docx or .jsonl": (
        "diese Art von Datei wird nicht gelesen; bitte als .txt, .md, .html, .pdf, .docx oder .jsonl sichern"
    ),
    "cannot be opened: {error}": "lässt sich nicht öffnen: {error}",
    "cannot be read; save it as plain text (.txt) and add that": (
        "lässt sich nicht lesen; bitte als reinen Text (.txt) speichern und den aufnehmen"
    ),
    "holds nothing but an address; add the address itself": (
        "enthält nichts als eine Adresse; bitte die Adresse selbst aufnehmen"
    ),
    # What is no article's page.
    "is a feed or a sitemap, not an article; follow it with `feed add`, on Telegram with /feed": (
        "ist ein Feed oder eine Sitemap und kein Artikel; bitte mit `feed add` verfolgen, auf Telegram "
        "mit /feed"
    ),
    ("is behind a paywall, and only its beginning is here; save the page as a subscriber and add the file"): (
        "steht hinter einer Bezahlschranke, und nur der Anfang ist hier; bitte die Seite als Abonnent "
        "speichern und die Datei aufnehmen"
    ),
    "holds more text than any article; save its text as .txt and add that": (
        "enthält mehr Text als irgendein Artikel; bitte den Text als .txt speichern und den aufnehmen"
    ),
    "is too large or too deeply nested to be read whole; save its text as .txt and add that": (
        "ist zu groß oder zu tief verschachtelt, um ganz gelesen zu werden; bitte den Text als .txt "
        "speichern und den aufnehmen"
    ),
    "shows its text only in a browser (JavaScript); save the page there and add the file": (
        "zeigt ihren Text nur im Browser (JavaScript); bitte die Seite dort speichern und die Datei aufnehmen"
    ),
    ("shows a request for consent instead of the article; save the page in a browser and add the file"): (
        "zeigt statt des Artikels die Bitte um Einwilligung; bitte die Seite im Browser speichern und die "
        "Datei aufnehmen"
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
    "the PDF has {count} pages, more than {limit}; split it": (
        "die PDF-Datei hat {count} Seiten, mehr als {limit}; bitte teilen"
    ),
    "holds more than {limit} characters; split it": "enthält mehr als {limit} Zeichen; bitte teilen",
    "reading it took longer than {limit} s; split it": "zu lesen dauerte länger als {limit} s; bitte teilen",
    "it made its reader fail or asked for too much memory; split it": (
        "daran scheiterte das Leseprogramm, oder es braucht zu viel Speicher; bitte teilen"
    ),
    "the file is broken; open it and save it again": (
        "die Datei ist beschädigt; bitte öffnen und neu speichern"
    ),
    "is encrypted or an old .doc; save it as .docx without a password": (
        "ist verschlüsselt oder ein altes .doc; bitte als .docx ohne Passwort speichern"
    ),
    "is protected against copying (DRM); ask the publisher for one that is not": (
        "hat einen Kopierschutz (DRM); bitte beim Verlag um eine Datei ohne ihn ersuchen"
    ),
    "is no message; save it from the mail program again": (
        "ist keine Nachricht; bitte aus dem Mailprogramm neu speichern"
    ),
    # Packed files.
    "the archive holds no files": "das Archiv enthält keine Dateien",
    "holds more than {limit} files; split it": "enthält mehr als {limit} Dateien; bitte teilen",
    "is encrypted; pack it without a password": "ist verschlüsselt; bitte ohne Passwort packen",
    "is packed in an unusual way; pack it as an ordinary .zip": (
        "ist auf ungewöhnliche Art gepackt; bitte als gewöhnliches .zip packen"
    ),
    "unpacks to far more than a document needs; it is not read": (
        "wird ausgepackt weit größer, als ein Dokument ist; es wird nicht gelesen"
    ),
    "is packed in too many other files; unpack them": (
        "steckt in zu vielen anderen Dateien; bitte diese auspacken"
    ),
    "holds more than {limit} MiB; unpack it, and add it in parts": (
        "enthält mehr als {limit} MiB; bitte auspacken und in Teilen aufnehmen"
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
    # Feeds.
    "the entry has neither an address nor a text": "der Eintrag hat weder Adresse noch Text",
    "is neither a feed nor a sitemap nor a page that names one": (
        "ist weder Feed noch Sitemap noch eine Seite, die eines davon nennt"
    ),
    "is no address of a feed, a sitemap or a page; it begins with https:// or http://": (
        "ist keine Adresse eines Feeds, einer Sitemap oder einer Seite; sie beginnt mit https:// oder http://"
    ),
    "is no OPML that can be read; export the list of feeds again": (
        "ist kein lesbares OPML; bitte die Liste der Feeds noch einmal exportieren"
    ),
    "names no feeds": "nennt keine Feeds",
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
    **ADDRESSES,
    # What stands at an address now.
    "has no address to be fetched from": "hat keine Adresse, von der sich etwas holen ließe",
    "nothing could be read there": "dort ließ sich nichts lesen",
    "only {chars} of {before} characters are there now, as behind a paywall or a consent banner": (
        "dort stehen nur noch {chars} von {before} Zeichen, wie hinter einer Bezahlschranke oder einem "
        "Cookie-Hinweis"
    ),
    "another text stands there now; add it under an id of its own if it is an article": (
        "dort steht jetzt ein anderer Text; ist es ein Artikel, bitte unter eigener ID aufnehmen"
    ),
    # Rules for outlets.
    "{part!r} cannot be read; write such as: name Der Talbote; internal yes; embargo 2026-12-01; quote 300": (
        "{part!r} lässt sich nicht lesen; bitte etwa so schreiben: name Der Talbote; intern ja; "
        "sperrfrist 2026-12-01; zitat 300"
    ),
    "no outlet is named; write such as: Talbote; internal yes": (
        "es ist kein Medium genannt; bitte etwa schreiben: Talbote; intern ja"
    ),
    "{value!r} has a time but no zone; write such as 2026-12-01T06:00+01:00, or the day alone": (
        "{value!r} nennt eine Uhrzeit ohne Zeitzone; bitte etwa 2026-12-01T06:00+01:00 schreiben, oder nur "
        "den Tag"
    ),
    "{value!r} is no number of characters; write such as 300, or 0 for any length": (
        "{value!r} ist keine Zahl von Zeichen; bitte etwa 300 schreiben, oder 0 für jede Länge"
    ),
    "the name has {length} characters; {most} are the most": (
        "Der Name hat {length} Zeichen; höchstens {most} gehen"
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
