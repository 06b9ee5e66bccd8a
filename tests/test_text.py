"""Characters and languages."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.text import LANGUAGES, detect_language, hiding, normalise
from index.terms import STEMMED

FORMS = {
    "u\u0308ber": "über",
    "eins\r\nzwei\rdrei\u2028vier\u2029fünf\x85sechs": "eins\nzwei\ndrei\nvier\nfünf\nsechs",
    "Seite\fSeite": "Seite\n\nSeite",
    "17\u00a0Euro\tund\u202f5\u2009%": "17 Euro und 5 %",
    "Ver\u00adtei\u200bdi\u2060gung\ufeff": "Verteidigung",
    "\u202eneddoh\u202c \u2066x\u2069\u200f": "neddoh x",
    "a\x00b\x07c\x1b[0m\x7f": "abc[0m",
    "halb\ud800es": "halbes",
    "\ufffe\uffff\ufdd0Rest": "Rest",
    "„So“ – sagt’s 😀 3½ € ﬁ": "„So“ – sagt’s 😀 3½ € ﬁ",
}


@pytest.mark.parametrize(("text", "form"), FORMS.items())
def test_normalised_text_has_one_form(text, form):
    """Every line end, space and accent has one form, and what cannot be seen is gone; the rest stays."""
    assert normalise(text) == form


@given(st.text(st.characters(), max_size=200))
def test_normalising_twice_changes_nothing(text):
    """The form is stable, composed, and free of control characters, surrogates and direction overrides."""
    form = normalise(text)
    assert normalise(form) == form
    assert unicodedata.is_normalized("NFC", form)
    assert not {unicodedata.category(character) for character in form} & {"Cs"}
    assert not {character for character in form if unicodedata.category(character) == "Cc"} - {"\n"}


TEXTS = {
    "de": "Der Gemeinderat von Kantstadt hat am Mittwoch über die gesperrte Brücke beraten.",
    "en": "The town council met on Wednesday to talk about the bridge that has been closed.",
    "fr": "Le conseil municipal s’est réuni mercredi pour parler du pont qui est fermé.",
    "it": "Il consiglio comunale si è riunito mercoledì per parlare del ponte chiuso.",
    "es": "El consejo municipal se reunió el miércoles para hablar del puente cerrado.",
    "nl": "De gemeenteraad kwam woensdag bijeen om te praten over de gesloten brug.",
    "sv": "Kommunfullmäktige träffades på onsdagen för att tala om den stängda bron.",
    "pl": "Rada miasta zebrała się w środę, aby rozmawiać o zamkniętym moście.",
    "pt": "A câmara municipal reuniu-se na quarta-feira para falar da ponte encerrada.",
    "da": "Byrådet mødtes onsdag for at tale om den lukkede bro.",
    "no": "Kommunestyret møttes onsdag for å snakke om den stengte broen.",
    "cs": "Zastupitelstvo se sešlo ve středu, aby projednalo uzavřený most.",
    "tr": "Belediye meclisi çarşamba günü kapatılan köprüyü görüşmek için toplandı.",
    "ru": "Городской совет собрался в среду, чтобы обсудить закрытый мост.",
    "el": "Το δημοτικό συμβούλιο συνεδρίασε την Τετάρτη για την κλειστή γέφυρα.",
    "fi": "Kaupunginvaltuusto kokoontui keskiviikkona keskustelemaan suljetusta sillasta.",
    "hu": "A városi tanács szerdán ült össze, hogy megvitassa a lezárt híd ügyét.",
    "ro": "Consiliul local s-a întrunit miercuri pentru a discuta despre podul închis.",
    "ar": "اجتمع مجلس المدينة يوم الأربعاء لمناقشة الجسر المغلق.",
    "ta": "மூடப்பட்ட பாலம் குறித்து நகர சபை புதன்கிழமை கூடியது.",
    "uk": "Міська рада зібралася в середу, щоб обговорити закритий міст.",
    "bg": "Общинският съвет се събра в сряда, за да обсъди затворения мост.",
    "he": "מועצת העיר התכנסה ביום רביעי כדי לדון בגשר הסגור.",
    "fa": "شورای شهر روز چهارشنبه درباره پل بسته شده تشکیل جلسه داد و گفتگو کرد.",
    "zh": "市议会星期三开会讨论关闭的桥梁。",
    "ja": "市議会は水曜日に閉鎖された橋について話し合った。",
    "ko": "시의회는 수요일에 폐쇄된 다리에 대해 논의했다.",
    "th": "สภาเมืองประชุมเมื่อวันพุธเพื่อหารือเรื่องสะพานที่ปิด",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_language_of_a_sentence(language, text):
    """One sentence is enough to tell each of the languages that are known."""
    assert detect_language(text) == language


QUESTIONS = {
    "de": [
        "Wer zahlt die Sanierung der Kettenbrücke?",
        "Wann öffnet das Hallenbad in Marbach?",
        "Wie viele Stellen baut das Stahlwerk ab?",
        "Warum klagt der Verein gegen die Stadt?",
        "Was kostet eine Monatskarte?",
        "Wer ist Trainer des FC Kantstadt?",
        "Was sagte Huber zur Pleite der Bank?",
        "Welche Partei gewann in Olvermünde?",
        "Hat der Minister Rumäniens zugestimmt?",
        "Was sagt Orban zum Veto in Brüssel?",
        "Wie viel Alkohol hatte der Fahrer im Blut?",
        "Gibt es Tempo 30 in der Ortsmitte?",
        "Wann tagt der Gemeinderat?",
        "Wer erbte das Hotel Panorama am Attersee?",
        "Tatverdächtiger Helsinki Festnahme",
        "Wer traf Владимир Huber?",
    ],
    "en": [
        "Who pays for the repair of the bridge?",
        "When does the indoor pool reopen?",
        "How many jobs will the steelworks cut?",
        "Why is the club suing the town council?",
        "What does a monthly ticket cost?",
        "Who is the coach of Kantstadt United?",
        "Which party won in Olvermünde?",
        "How high is the rent in Kantstadt?",
        "Did the Finnish president agree to it?",
        "What does Orban say about the veto?",
        "Did Fritz beat Huber in the match in Turin?",
        "How old is the new Miss Romania?",
        "Is the tunnel to Marbach still closed?",
        "Who inherited the Hotel Panorama?",
    ],
    "el": ["Πού είναι η γέφυρα;", "Τι λέει το ΝΑΤΟ (NATO);"],
    "ru": ["Когда откроют мост?"],
    "ar": ["متى يفتح الجسر؟"],
    "zh": ["桥在哪里?"],
}


@pytest.mark.parametrize(
    ("language", "question"), [(language, each) for language in QUESTIONS for each in QUESTIONS[language]]
)
def test_language_of_a_question(language, question):
    """A few words in Latin letters are German or English, and other letters speak for themselves."""
    assert detect_language(question) == language


def test_what_is_stemmed_can_be_found():
    """A language that the word index stems is never taken for another for want of its name."""
    assert set(STEMMED) - {"nb", "nn"} <= set(LANGUAGES)


@pytest.mark.parametrize("text", ["", " ", "17,50", "—", "😀"])
def test_no_words_no_guess(text):
    """A text without letters counts as German, which most of the corpus is."""
    assert detect_language(text) == "de"


def test_every_language_has_its_sentence():
    """So that none is named here without being found."""
    assert sorted(TEXTS) == sorted(LANGUAGES)


@given(st.text())
def test_the_language_is_one_of_those_known(text):
    """Any text gets one of the languages that Beleg knows."""
    assert detect_language(text) in LANGUAGES


def test_what_hides_is_counted():
    """Controls and direction overrides, but no line ends, tabs, soft hyphens or joiners."""
    assert hiding("Ru\u202ehe\u2069 \x07da.\r\n\tA\u00adB\u200d\u200e\x0c") == 3
