"""Words that decide where a sentence ends, by language (ISO 639-1)."""

from __future__ import annotations

_GERMAN_TITLES = """
    Bgm. bspw. bzw. ca. D.h. d.h. Dipl. Dipl.-Ing. Dipl.-Kfm. Dkfm. Dr. Frhr. Hl. Hr. Hrn. LAbg. Nr.
    Priv.-Doz. Prof. Sog. sog. sogen. St. u.a. Univ. Univ.-Prof. v.a. Vgl. vgl. vs. Z.B. z.B. z.T.
"""
_ENGLISH_TITLES = """
    Adm. Amb. Approx. Brig. Capt. Cdr. cf. Cllr. Cmdr. Cpl. Dr. e.g. est. Ft. Geo. Gov. Hon. i.e.
    Insp. Lt. Maj. Messrs. Mr. Mrs. Ms. Mt. Mx. pp. Prof. Pvt. Rep. Reps. Sens. Sgt. St. Ste. Supt.
    viz. Vol. Vols. vs. Wm.
"""
_FRENCH_TITLES = """
    cf. Dr. M. Me. Mgr. Mlle. MM. Mme. Mmes. Pr. St. Ste.
"""
_CLOSING = """
    a.m. Abb. abgek. Abs. Abt. angebl. approx. Apr. Art. Aufl. Aug. Bd. beisp. bes. bez. bezgl.
    bezügl. Chr. Co. Col. Comdr. Dec. Dez. dgl. durchschn. ehem. einschl. entspr. etc. evtl. exkl.
    Fa. Feb. Febr. Fig. Figs. Fr. geb. Gebr. gegr. Gem. gem. Gen. gest. ggf. ggü. habil. hl. höchst.
    Hrsg. Ing. Inh. inkl. insb. insbes. insges. Jan. jährl. jew. Jh. Jhd. Jr. jr. Jul. Jun. jun.
    jur. Jän. Kap. kath. led. lt. Mag. max. Med. med. Min. min. mind. Mio. Mrd. Mrz. mtl. Nat.-Abg.
    Nov. o.ä. Oct. Okt. p.m. phil. Pres. rd. Red. resp. Rev. Rz. röm. Sek. Sen. sen. Sep. Sept. Sr.
    Std. Tel. tel. Tsd. ungef. urspr. usw. Verf. verh. Ziff. Zt. zzgl.
"""
_GERMAN_STARTERS = """
    Aber Alle Allerdings Als Also Am An Andere Anders Auch Auf Aus Außerdem Bei Beide Beim Bereits
    Besonders Bis Bisher Bislang Da Dabei Dadurch Dafür Dagegen Daher Damals Damit Danach Daneben Dann
    Daran Darauf Daraufhin Darin Darum Das Dass Davon Davor Dazu Dem Den Denn Dennoch Der Deren Deshalb
    Dessen Die Dies Diese Diesem Diesen Dieser Dieses Doch Dort Durch Ebenfalls Ebenso Ein Eine Einem
    Einen Einer Eines Einige Er Erst Es Etwa Für Gegen Gestern Gleichzeitig Heute Hier Hinzu Ich Ihm Ihr
    Ihre Ihren Ihrer Im Immer Immerhin In Insgesamt Inzwischen Ist Ja Jede Jedoch Jetzt Kein Keine Laut
    Man Manche Mehr Mehrere Mit Mittlerweile Nach Nachdem Neben Nein Nicht Nichts Noch Nun Nur Ob Obwohl
    Oder Ohne Per Pro Rund Schließlich Schon Sein Seine Seit Seitdem Sie Sind So Sogar Solche Somit
    Sondern Später Statt Trotz Trotzdem Um Und Unser Unsere Unter Viele Vielmehr Vom Von Vor Wann War
    Waren Warum Was Wegen Weil Weiter Weitere Welche Wenn Wer Wie Wieder Wir Wird Wo Wurde Wurden
    Während Zu Zudem Zuerst Zuletzt Zum Zunächst Zur Zuvor Zwar Zwischen Über
"""
_ENGLISH_STARTERS = """
    A About According After All Although Among An And Another Any As At Because Before Both But By
    Despite During Each Earlier Even Every For From Had Has Have He Her Here His How However If In
    Instead Is It Its Last Later Like Many Meanwhile More Most My Neither Nor Not Now Of On Once One
    Only Or Other Others Our Over She Since So Some Still Such That The Their Then There These They This
    Those Though Through Thus To Today Two Under Until Was We Were What When Where Whether Which While
    Who Why Will With Yesterday Yet You Your
"""
_ORDINAL_NOUNS = """
    Apr April Armee Auflage Aug August Bezirk Bundesliga Dez Dezember Division Etappe Feb Feber Febr
    Februar Geburtstag Halbjahr Halbjahres Halbjahrs Jahr Jahrestag Jahrhundert Jahrhunderts Jahrtausend
    Jan Januar Jul Juli Jun Juni Jän Jänner Kammer Kapitel Klasse Korintherbrief Lebensjahr Liga Mai Mal
    Minute Monat Mrz März Nov November Okt Oktober Platz Quartal Quartals Rang Runde Satz Senat Sep Sept
    September Sitzung Spieltag Stock Stockwerk Strafsenat Strophe Stunde Tag Todestag Weltkrieg
    Weltkrieges Weltkriegs Woche Zivilsenat
"""
_DETERMINERS = """
    ab am an auf beim bis das dem den der des die ein eine einem einen einer eines ihr ihre ihrem ihren
    ihrer im in jede jedem jeden jeder jedes mein sein seine seinem seinen seiner seit sowie um und
    unser vom von vor zum zur
"""

# Never the last word of a sentence.
ABBREVIATIONS = {
    "de": frozenset(_GERMAN_TITLES.split()),
    "en": frozenset(_ENGLISH_TITLES.split()),
    "fr": frozenset(_FRENCH_TITLES.split()),
}

# May end a sentence; they do where a word follows that nothing but a sentence begins with.
CLOSING_ABBREVIATIONS = frozenset(_CLOSING.split())

# Capitalised words that open a sentence and are neither names nor counted things.
STARTERS = {"de": frozenset(_GERMAN_STARTERS.split()), "en": frozenset(_ENGLISH_STARTERS.split())}

# What German counts with a full stop: "3. Mai", "19. Jahrhundert".
ORDINAL_NOUNS = frozenset(_ORDINAL_NOUNS.split())

# Behind these a German number with a full stop is an ordinal.
DETERMINERS = frozenset(_DETERMINERS.split())
