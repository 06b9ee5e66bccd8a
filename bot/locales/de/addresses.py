"""Why an address cannot be fetched, in German."""

from __future__ import annotations

ADDRESSES = {
    "is no web address; one looks like https://example.org/article": (
        "ist keine Internetadresse; eine sieht so aus: https://example.org/artikel"
    ),
    "only addresses with http:// or https:// are fetched": (
        "nur Adressen mit http:// oder https:// werden abgerufen"
    ),
    "holds a user name or password; give the address without them": (
        "enthält Benutzernamen oder Passwort; bitte die Adresse ohne sie angeben"
    ),
    "the port {port} is not allowed": "der Port {port} ist nicht erlaubt",
    "{host} is an unusual way to write an IP address": (
        "{host} ist eine ungewöhnliche Schreibweise für eine IP-Adresse"
    ),
    "{host} lies in a network that is not public": "{host} liegt in einem Netz, das nicht öffentlich ist",
    "there is no host {host}; check the address": (
        "den Rechner {host} gibt es nicht; bitte die Adresse prüfen"
    ),
    "names cannot be looked up at the moment; try again later": (
        "Namen lassen sich zurzeit nicht auflösen; bitte später noch einmal versuchen"
    ),
    "the site's robots.txt does not allow it": "die robots.txt der Website erlaubt es nicht",
    "its robots.txt, which says what may be fetched, cannot be had: {why}": (
        "die robots.txt, in der steht, was abgerufen werden darf, ist nicht zu bekommen: {why}"
    ),
    "the site's robots.txt asks for pauses between requests; try again in {wait} s": (
        "die robots.txt der Website bittet um Pausen zwischen den Abrufen; bitte in {wait} s noch einmal "
        "versuchen"
    ),
    "took longer than {limit} s; try again later": (
        "dauerte länger als {limit} s; bitte später noch einmal versuchen"
    ),
    "redirects more than {limit} times": "leitet mehr als {limit}-mal weiter",
    "is larger than {limit} MiB": "ist größer als {limit} MiB",
    "is compressed in a way that was not asked for": "ist anders komprimiert als erbeten",
    "its compression is broken": "ist fehlerhaft komprimiert",
    "the server cannot be reached; try again later": (
        "der Server ist nicht erreichbar; bitte später noch einmal versuchen"
    ),
    "no safe connection: {error}": "keine sichere Verbindung: {error}",
    "the server does not answer; try again later": (
        "der Server antwortet nicht; bitte später noch einmal versuchen"
    ),
    "the connection broke off; try again later": (
        "die Verbindung brach ab; bitte später noch einmal versuchen"
    ),
    "the server asks for fewer requests (429); try again later": (
        "der Server bittet um weniger Abrufe (429); bitte später noch einmal versuchen"
    ),
    "the server has a fault ({status}); try again later": (
        "der Server hat eine Störung ({status}); bitte später noch einmal versuchen"
    ),
    "the server answers with the status {status}": "der Server antwortet mit dem Status {status}",
    "is not there (404)": "gibt es nicht (404)",
    "was removed for good (410)": "wurde endgültig entfernt (410)",
    "asks for a login (401)": "verlangt eine Anmeldung (401)",
    "asks for payment (402)": "verlangt Bezahlung (402)",
    "the server refuses to hand it out (403)": "der Server gibt es nicht heraus (403)",
    "the server must not show it, for legal reasons (451)": (
        "der Server darf es aus rechtlichen Gründen nicht zeigen (451)"
    ),
    "Beleg is about to end; try again later": (
        "Beleg wird gerade beendet; bitte später noch einmal versuchen"
    ),
    "was withdrawn; `retract --undo` takes that back": (
        "wurde zurückgezogen; `retract --undo` nimmt das zurück"
    ),
}
