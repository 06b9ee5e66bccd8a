"""How German says whose words a sentence holds.

General knowledge of the language, no list of anybody's names.
"""

from __future__ import annotations

from index.outlets import KINDS
from index.voices.phrases import BLOT, Phrases

_CAPITAL = r"(?:(?:Dr|Prof|Mag|Ing|St|[A-ZÄÖÜ])\.|[A-ZÄÖÜ][\w’-]*|\d{1,3}-Jährigen?)"
_NAME = rf"{_CAPITAL}(?:\s(?:(?:von|van|de|al|el|bin)\s)?{_CAPITAL}){{0,4}}"
_ADJECTIVE = r"[a-zäöüß\d-]{2,30}e[nrsm]?\s"
_OFFICE = (
    r"[\w-]*(?:[sS]precher|[lL]eiter|[cC]hef|[dD]irektor|[pP]räsident|[mM]inister|[mM]eister|[vV]ertreter|"
    r"[gG]eschäftsführer|[aA]nwalt|[aA]nwält|[kK]ommandant|[oO]bmann|[oO]bfrau|[vV]orständ|[vV]orsitzende|"
    r"[rR]ektor|[sS]ekretär|[bB]eauftragte|[iI]nhaber|[bB]etreiber|[mM]itglied|[eE]xpert|[fF]orscher)(?:in|innen|"
    r"en|e|r|n|s)?"
)
# Whose office it is; "sagte die Sprecherin der Zeitung" is to whom she said it.
_OF = (
    rf"\s(?:der|des|vom|von|für)\s(?:de[rnm]\s|die\s|das\s)?(?!(?:{KINDS})\b)(?:{_ADJECTIVE})?"
    rf"{_CAPITAL}(?:\s{_CAPITAL}){{0,2}}"
)
_WHO = rf"(?P<who>(?<![\w-]){_OFFICE}{_OF}|{_NAME})"
# "Laut Polizei und Feuerwehr": both.
_WHOM = rf"(?P<who>(?<![\w-]){_OFFICE}{_OF}|{_NAME}(?:\sund\s(?:der\s|dem\s)?{_NAME})?)"
_ARTICLE = (
    r"(?:der|die|das|dem|den|des|deren|dessen|eine?[mnrs]?|(?:sein|ihr|unser|kein)e?[mnrs]?|viele|mehrere|"
    r"einige|zwei|drei)\s"
)
# His name beside his office ("die Leiterin, Ines Korbach, sagte"), his party behind it, or whatever else
# commas set apart.
_NAMED = rf"(?:,\s(?P<named>{_CAPITAL}(?:\s{_CAPITAL}){{1,3}})(?=,\s))?"
_ASIDE = (
    r"(?:\s\([^()]{1,40}\))?"
    rf"(?:,\s(?P<named>{_CAPITAL}(?:\s{_CAPITAL}){{1,3}}),(?=\s)|,\s[^,{BLOT}]{{1,80}},(?=\s))?"
)
_PRONOUN = r"(?P<pronoun>er|sie)(?!\w)"
_SUBJECT = (
    rf"(?:{_PRONOUN}|(?P<nobody>jemand|niemand|manche|viele)\s|"
    rf"(?:{_ARTICLE}(?:{_ADJECTIVE}){{0,2}})?{_WHO}(?![\w-]){_NAMED})"
)
_FIRST_SUBJECT = (
    rf"(?:(?P<pronoun>Er|Sie)(?!\w)|(?:(?i:{_ARTICLE})(?:{_ADJECTIVE}){{0,2}})?{_WHO}(?![\w-]){_ASIDE})"
)

_WEAK = (
    "sag|erklär|beton|mein|erzähl|frag|kritisier|bestätig|behaupt|versicher|bedauer|klag|beklag|lob|ergänz|erläuter|"
    "kommentier|mahn|droh|vermut|glaub|fürcht|befürcht|hoff|bezweifel|dementier|erwider|entgegn|antwort|jubel|scherz|"
    "witzel|verlang|prognostizier|resümier|schilder|schwärm|seufz|schimpf|spott|flüster|verkünd|urteil|appellier|"
    "bemängel|begründ|beteuer|argumentier|konstatier|warn|forder|bericht|mutmaß|meld|erinner|analysier|rechtfertig|"
    "unterstell|versprech|leugn|vertret|erwart|rechn|plädier|versichr|konter|monier|bekräftig|präzisier|"
    "signalisier|garantier|bilanzier"
)
_VERB = (
    rf"(?:(?:{_WEAK})(?:e?t|e?te|e?ten|en)|schr(?:ei|ie)b(?:t|en)?|r(?:ief|uft|iefen)|bestr(?:eitet|itt|itten)|"
    r"gest(?:eht|and)|unterstr(?:eicht|ich)|verr(?:ät|iet)|verspr(?:icht|ach)|widerspr(?:icht|ach)|"
    r"w(?:eiß|usste)|r(?:ät|iet|ieten)|sch(?:wört|wor)|äußert(?:e|en)?)(?!\w)"
)
_PARTS = (
    r"(?:teil(?:t|te|ten|en)|räum(?:t|te|ten|en)|füg(?:t|te|ten|en)|kündig(?:t|te|ten|en)|g(?:ibt|ab|aben|eben)|"
    r"führ(?:t|te|ten)|stell(?:t|te|ten)|leg(?:t|te)|setz(?:t|te)|w(?:eist|ies)|g(?:eht|ing|ehen|ingen)|"
    r"l(?:ässt|ieß)|h(?:ält|ielt)|zeig(?:t|te|ten)|w(?:irft|arf|erfen|arfen))(?!\w)"
)
_PARTICLE = (
    r"(?:mit|ein|hinzu|an|zu|bekannt|aus|klar|fest|nach|hin|vor|wissen|dagegen|entgegen|überzeugt|"
    r"zuversichtlich|enttäuscht|erfreut|besorgt|sicher)(?=\s*[.,:;]|\s*$|\s(?:und|dass)\b)"
)
# Verbs at the end of a clause: "wie die Polizei mitteilte".
_FINAL = (
    rf"(?:{_VERB}|(?:mit|ein|hinzu|an|aus|klar|fest|bekannt)(?:teil|räum|füg|kündig|führ|stell)(?:t|te|ten)|"
    r"(?:an|zu|bekannt)g(?:ibt|ab|aben|eben))(?!\w)"
)
# "Hatte gewarnt".
_PERFECT = (
    rf"(?:hat|haben|hatten?)\s(?:[^,:{BLOT}]{{1,60}}?\s)??(?:(?:ge)?(?:{_WEAK})e?t|(?:mitge|hinzuge|ange)(?:teil|füg|kündig)t|"
    r"geschrieben|versprochen|bestritten)"
)
_SPOKEN = r"(?:dass|ob|wie|warum|weshalb|wann|wo|wer|was|welche[mnrs]?)\s"
# The mood of reported speech; "ich werde" and "es sei denn" are no such thing.
_SUBJUNCTIVE = (
    r"(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|wisse|möge|gebe|gehe|komme|bleibe|stehe|liege|brauche|"
    r"fehle|gelte|nehme|mache|lasse|halte|bestehe|entspreche|rechne|plane|wirke|erwarte|gehöre|spreche|betrage|"
    r"koste|beginne|ende|sehe|finde|bringe|verstehe|arbeite|laufe|fahre|dauere?|diene|glaube|hoffe|wünsche|führe)"
)
_NO_COMPARISON = r"(?<!\bals\s)(?<!\bob\s)(?<!\bich\s)(?<!\bIch\s)(?<!\bauch\s)(?<!\bwas\s)"
_LIKE_IT = (
    r"(?:hätten?|wären?|würden?|könnten?|müssten?|sollten?|wollten?|dürften?|lägen?|kämen?|gäben?|gingen?|stünden?|"
    r"blieben?|brauchten?|wüssten?|fehlten?)"
)
# Neither begins a clause that somebody said.
_CIRCUMSTANCE = (
    r"(?!(?:Als|Wenn|Weil|Nachdem|Bevor|Während|Da|Obwohl|Wer|Um|Ohne|Statt|Bei|Mit|Falls|Sobald|Solange|Sofern|"
    r"Seit|Damit|Wo)\s)"
)

_MOOD = (
    rf"(?<![\w-]){_NO_COMPARISON}{_SUBJUNCTIVE}(?![\w-])(?!\sdenn\b)(?!\s(?:ich|es\s(?:nun|durch|aus))\b)"
    # After these nothing but a verb in that mood ends in -e; the past ends in -te.
    r"(?!:)|(?:^|,\s)(?:[Mm]an|[Ee]r|[Ee]s|[Ss]ie)\s(?!wurde|würde|wäre)[a-zäöüß]{2,}(?<!t)e(?!\w)"
)
_NO_MOOD = r"(?<!\w)(?:[Ii]ch|[Aa]ls\sob|[Ww]ie\sauch\simmer|[Ww]ie\sdem\sauch)(?!\w)"
# Beside a quotation, before or behind it.
_BESIDE = (
    rf"(?<=[,{BLOT}])\s?[–—-]?\s?{_VERB}\s(?:(?:dazu|am\s\w+|dann|auch|später|nun)\s)?{_SUBJECT}",
    rf"(?<=[,{BLOT}])\s?{_PARTS}\s{_SUBJECT}(?=[^{BLOT}]{{0,100}}\s{_PARTICLE})",
    rf"(?<={BLOT}),\s(?:findet|fand|befand)\s{_SUBJECT}",
    rf"(?<=[,{BLOT}])\s?so\s(?:auch\s)?{_SUBJECT}(?=\s*(?:[.,:;!?{BLOT}]|$)|\s(?:weiter|am|im|in|bei|vor|nach|auf)\s)",
    rf"(?<=[,{BLOT}])\s?(?:heißt|hieß|lautete?)\s(?:es|die|eine)\b",
    rf"(?<!\w)(?:{_VERB}|{_PARTS})\s{_SUBJECT}[^.!?{BLOT}]{{0,90}}:\s?(?={BLOT})",
    rf"^{_FIRST_SUBJECT}\s(?:war|ist|blieb|gab|sprach|wurde|klang|[a-zäöü]+(?:te|ten|t))(?:\s[^.!?,{BLOT}]{{0,90}})?:\s?(?={BLOT})",
)
# By these a sentence is reported, whatever its mood.
_REPORTS = (
    rf"^{_FIRST_SUBJECT}\s(?:{_VERB}[^,:{BLOT}]{{0,80}}|{_PERFECT}),\s{_SPOKEN}",
    rf"^{_FIRST_SUBJECT}\s{_PARTS}[^,:{BLOT}]{{0,80}}\s{_PARTICLE},\s{_SPOKEN}",
    rf"(?<!\w){_VERB}\s{_SUBJECT}[^,:{BLOT}]{{0,80}},\s{_SPOKEN}",
    rf"(?<!\w){_PARTS}\s{_SUBJECT}[^,:{BLOT}]{{0,80}}\s{_PARTICLE},\s{_SPOKEN}",
    (
        rf"^{_FIRST_SUBJECT}\s(?:{_VERB}|{_PARTS}[^,:{BLOT}]{{0,80}}\s{_PARTICLE})[^,:{BLOT}]{{0,60}},"
        r"\s[^.,]{0,200}\s(?:zu\s\w+|\w+zu\w+)en(?=\s*[.,])"
    ),
    r"(?<!\w)[Nn]ach\s(?P<pronoun>seinen|ihren)\s(?:Worten|Angaben)",
    rf"(?<!\w)[Ww]ie\s(?:[a-zäöü]+\s)?{_SUBJECT}(?:\s[^,.{BLOT}]{{1,80}}?)?\s{_FINAL}(?=\s*[.,]|\s*$)",
)
# From whom it is; a document or an outlet is nobody who speaks.
_SOURCES = (
    rf"(?<!\w)[Ll]aut\s(?:{_ARTICLE}(?:{_ADJECTIVE}){{0,2}})?{_WHOM}(?![\w-])",
    (
        rf"(?<!\w)(?:[Nn]ach|[Ll]aut)\s(?:den\s)?(?:Angaben?|Worten|Ansicht|Einschätzung|Meinung|Auffassung|Informationen|Erkenntnissen|Berechnungen|"
        r"Aussagen?|Darstellung|"
        rf"Überzeugung|Auskunft|Schätzungen?)\s(?:(?:von|vom)\s|(?=d|eine|sein|ihr))(?:{_ARTICLE}(?:{_ADJECTIVE}){{0,2}})?"
        rf"{_WHOM}(?![\w-])"
    ),
    rf"(?<!\w)[Aa]us\sSicht\s(?:vo[nm]\s)?(?:{_ARTICLE}(?:{_ADJECTIVE}){{0,2}})?{_WHOM}(?![\w-])",
    rf"(?:^|(?<=\s))(?:(?i:{_ARTICLE})(?:{_ADJECTIVE}){{0,2}})?{_WHOM}\szufolge(?!\w)",
)
# The same, where the mood tells that a clause is reported.
_IN_MOOD = (
    *_BESIDE[:5],
    rf"^{_FIRST_SUBJECT}\s(?:{_VERB}[^,:{BLOT}]{{0,80}}|{_PERFECT}),\s",
    rf"^{_FIRST_SUBJECT}\s{_PARTS}[^,:{BLOT}]{{0,80}}\s{_PARTICLE},\s",
    rf"(?<!\w){_VERB}\s{_SUBJECT}[^,:{BLOT}]{{0,80}},\s",
    rf"^{_FIRST_SUBJECT}\s[a-zäöü][^.!?]{{0,120}}\sund\s{_VERB},\s",
)
# What is said stands before: "…, sagte Quandel."; not "Als es regnete, sagte Quandel den Termin ab."
_BEHIND = (
    rf"^{_CIRCUMSTANCE}[^:]{{3,600}}?{_BESIDE[0]}(?![^{BLOT}]{{0,60}}\s(?:ab|zu|aus|statt)\.)",
    rf"{_BESIDE[0]}(?=\s*[.!?]?\s*$)",
    *(rf"^{_CIRCUMSTANCE}[^:]{{3,600}}?{pattern}" for pattern in _BESIDE[1:5]),
)
_LIKE_MOOD = rf"(?<!\w){_LIKE_IT}(?!\w)"
# Where the sentence before only says that somebody spoke.
_SPEAKS = (
    (
        rf"^{_FIRST_SUBJECT}\s(?:verteidig|begrüß|lehn|zeig|kündig|wies|wider|nann|kritisier|lob|bedauer|warn|forder|"
        rf"reagier|äußer|spr[aiä]ch|spricht|verlang|wehr|rechn|bestätig|bestr|dank|gratulier|entschuldig)\w*(?!\w)"
    ),
)
_NO_SPEAKER = (
    r"(?:[\w-]*(?:[gG]esetz|[gG]utachten|[sS]tudie|[bB]ericht|[uU]mfrage|[pP]lan|[vV]ertrag|[uU]rteil|[sS]tatistik|"
    r"[pP]rognose|[pP]rogramm|[sS]atzung|[vV]erordnung|[bB]eschluss|[pP]apier|[dD]okument|[aA]kten?|[pP]rotokoll|"
    r"[rR]egel|[rR]ichtlinie|[vV]orschrift|[lL]iste|[tT]abelle|[rR]echnung|[kK]alender|[mM]eldung|[sS]chreiben|"
    r"[bB]rief|[mM]itteilung|[eE]rhebung|[aA]nalyse|[aA]nklage|[zZ]ahlen|[dD]aten|[aA]ngaben|[iI]nformationen|"
    r"[kK]reise|[kK]reisen|[aA]usstellung|[mM]otto|[tT]itel|[hH]offnung|[iI]dee|[tT]heorie|[vV]orwurf|[fF]azit|"
    r"[nN]amen?|[bB]egründung|[aA]rgument|[fF]orderung|[kK]onzept|[eE]ntwurf|[sS]chätzung|[mM]edien|[aA]ushang|"
    r"[vV]erfassung|[bB]ibel|[lL]ehre|[rR]egelung|[aA]bkommen|[vV]erzeichnis|[hH]omepage|[wW]ebsite|[wW]ebseite|"
    r"[fF]ilm|[rR]oman|[bB]uch|[lL]ied|[uU]ntersuchung|[kK]onferenz|[sS]itzung|[wW]ahl|[sS]piel|[eE]nde|"
    r"[rR]eform|[eE]rmittlungen)(?:es|e|en|er|s|n)?|Paragraf|Artikel|Absatz|Montag|Dienstag|Mittwoch|Donnerstag|"
    r"Freitag|Samstag|Sonntag|Prozent|Euro|Kilometer|Meter|Jahre|Anfang|Mitte|Tote|Verletzte|Opfer|Todesopfer|"
    r"Menschenleben)"
)

GERMAN = Phrases(
    beside=_BESIDE,
    reports=_REPORTS,
    behind=_BEHIND,
    sources=_SOURCES,
    in_mood=_IN_MOOD,
    speaks=_SPEAKS,
    mood=_MOOD,
    like_mood=_LIKE_MOOD,
    no_mood=_NO_MOOD,
    no_speaker=_NO_SPEAKER,
)
