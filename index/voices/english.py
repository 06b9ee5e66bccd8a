"""How English says whose words a sentence holds."""

from __future__ import annotations

from index.voices.phrases import BLOT, Phrases

_TITLES = "Mrs|Mr|Ms|Dr|St|Prof|Gen|Sen|Gov|Rep|Lt|Col|Capt|Sgt|Cllr|Hon|Rev|Supt|Insp"
_WORD = rf"(?:(?:{_TITLES})\.|(?:[A-Z]\.)+|[^\W_][\w’'-]*)"
# What is no part of a name or of what stands before it.
_OTHER = (
    r"(?!(?:that|what|when|where|who|which|whose|why|how|if|as|than|but|or|so|not|is|are|was|were|be|been|has|have|"
    r"had|will|would|can|could|may|might|must|should|do|does|did|this|these|those|it|we|you|i|there|nobody|no|"
    r"then|on|at|to|with|by|after|before|from|also|later|all|he|she|they|is|easier|since|while|because)\b)"
)
_NOT_FIRST = (
    r"(?!(?:and|in|of|for|about|into|over|under|through|between|"
    r"against|among|around|including|such|even|just|citing|quoting)\b)"
)
_NAME = rf"(?:{_NOT_FIRST}(?i:{_OTHER}){_WORD})(?:\s(?i:{_OTHER}){_WORD}){{0,8}}?"
_CAPITAL = rf"(?:(?:{_TITLES})\.|(?:[A-Z]\.)+|[A-Z](?!\.)[\w’'-]*)"
_CAPITALS = rf"{_CAPITAL}(?:\s(?:(?:of|de|van|von|al|bin)\s)?{_CAPITAL}){{0,5}}"
_ARTICLE = r"(?i:the|an?|one|its|his|her|their|our|another|some|many|several|two|three)\s"
# His name beside his office ("the mayor, Ada Quandel, said"), his party behind it, or whatever else commas
# set apart.
_ASIDE = (
    r"(?:\s\([^()]{1,40}\))?"
    rf"(?:,\s(?P<named>{_CAPITALS}),(?=\s)|,\s(?!(?:and|but|or)\b)[^,{BLOT}]{{1,80}},(?=\s))?"
)
_PRONOUN = r"(?P<pronoun>[Hh]e|[Ss]he)(?!\w)"
_SUBJECT = rf"(?:{_PRONOUN}|(?:{_ARTICLE})?(?P<who>{_NAME})){_ASIDE}"
_ADVERBS = r"(?:\s(?:also|later|then|already|repeatedly|has|had|have|first|once|often|himself|herself))?"
_SAY = (
    r"say|add|insist|argue|claim|warn|explain|ask|answer|admit|announce|conclude|report|recall|shout|joke|declare|"
    r"state|note|confirm|promise|complain|predict|suggest|estimate|stress|believe|acknowledge|remark|comment|"
    r"concede|caution|continue|allege|maintain|reveal|agree|urge|observe|hope|fear|assert|counter|respond|"
    r"reiterate|emphasi[sz]e|lament|vow|pledge|tweet|post|quip|whisper|recount|mention|disclose|hint|boast|testify"
)
_VERB = (
    rf"(?:(?:{_SAY})(?:ed|d|s|es|ted)?|said|says|repl(?:y|ies|ied)|den(?:y|ies|ied)|wrote|writes?|cr(?:y|ies|ied)|"
    r"testified|points?\sout|pointed\sout|makes?\sclear|made\sclear|thinks?|thought|told|tells?)(?!\w)"
)
_WHEN = (
    rf"(?:\s(?:on|in|at|after|before|during|late|early|last|earlier|yesterday|later|today|again|"
    rf"[A-Z][a-z]+day)\b[^,.{BLOT}]{{0,60}}?)?"
)
# Something that is said, rather than "nothing", "goodbye" or "the word".
_CLAUSE = (
    r"\s(?:that|the|an?|he|she|it|they|we|there|his|her|its|their|no|some|this|these|those|most|many|more|nobody|"
    r"all|both|each|every|half|nearly|almost|only|fewer|less|over|about|if|while|when|any|"
    r"anyone|everyone|people|such|two|three|\d[\d,.]*|[A-Z][\w’-]+)\s"
    rf"(?!(?:word|words|prayers?|things?|same)\b)[^.{BLOT}]{{4}}"
)
_TO_WHOM = rf"\s[^,.:{BLOT}]{{2,60}}?"
_PAUSE = rf"\s*[.,:;!?{BLOT}]|\s*$"
_GOES_ON = (
    r"on|in|at|after|before|during|last|late|early|earlier|this|as|when|who|to|from|told|and\s(?!the\b)[a-z]+"
)
_END = rf"(?={_PAUSE}|\s(?:{_GOES_ON})\b)"
_NOUN = (
    rf"(?:{_OTHER}[a-z][\w’'-]*\s){{0,4}}?[a-z][\w’'-]*"
    rf"(?:\s(?:for|of)\s(?:the\s)?[\w’'-]+)?(?:\s{_CAPITALS})?"
)
_PEOPLE = (
    r"(?:police|officials|residents|witnesses|experts|prosecutors|doctors|scientists|researchers|organisers|"
    r"organizers|investigators|analysts|neighbours|neighbors|locals|lawyers|critics|observers|firefighters|"
    r"authorities|campaigners|detectives|engineers|teachers|farmers|fishermen|relatives|parents|activists|"
    rf"economists|historians|rescuers)(?:\s(?:in|at|from)\s{_CAPITALS})?"
)
# "said council leader Dora Finch", but not "said late Monday".
_OFFICE = (
    r"(?:(?!(?:late|early|earlier|last|next|again|today|in|of|for|to|through|about|during|over|under|just|only|"
    rf"because|citing|quoting)\b){_OTHER}[a-z][\w’'-]+\s){{0,3}}"
)
# A speaker behind the verb, where an article or a capital must show where he begins.
_BEHIND = (
    rf"(?:{_PRONOUN}|(?P<who>(?:{_CAPITALS}\s)?{_PEOPLE}|{_OFFICE}{_CAPITALS})"
    rf"|{_ARTICLE}(?P<noun>{_NOUN})){_END}"
)
_START = rf"^(?:[^,:{BLOT}]{{1,160}},\s)?(?:(?:And|But|Yet)\s)?{_SUBJECT}{_ADVERBS}\s"

_BESIDE = (
    rf"(?<={BLOT})\s?[–—-]?\s?{_SUBJECT}{_ADVERBS}\s{_VERB}",
    rf"(?<={BLOT})\s?{_VERB}\s{_BEHIND}(?:,\s(?P<named>{_CAPITALS})(?=[,.]))?",
    rf"{_START}{_VERB}[^.!?{BLOT}]{{0,80}}[:,]\s?(?={BLOT})",
    (
        rf"(?:^(?P<who>{_CAPITALS})|(?:^|(?<=,\s)){_PRONOUN})\s(?:was|is|had|has|put|made|did|[a-z]+(?:ed|s))"
        rf"(?:\s[^.!?,{BLOT}]{{0,90}})?:\s?(?={BLOT})"
    ),
)
_REPORTS = (
    rf"{_START}(?:said|says?|insist(?:s|ed)|argue[sd]){_WHEN}{_CLAUSE}",
    rf"{_START}{_VERB}{_WHEN}\sthat\s",
    rf"{_START}[a-z]+(?:ed|t)\s[^.;:!?]{{1,90}}?\sand\s(?:said|says|added|insisted){_WHEN}{_CLAUSE}",
    rf"{_START}(?:told|tells?|warn(?:s|ed)|assure[sd]){_TO_WHOM}\s(?:that|how)\s",
    rf"{_START}told\s(?:reporters|journalists|lawmakers|parliament|the\scourt|[A-Z][A-Za-z]+){_WHEN}{_CLAUSE}",
    rf"(?<=,)\s{_SUBJECT}{_ADVERBS}\s(?:told{_TO_WHOM}|{_VERB}){_END}",
    rf"(?<=,)\s{_VERB}\s{_BEHIND}",
    rf"(?<!\w)[Aa]s\s{_SUBJECT}\sputs?\sit(?!\w)",
)
_SOURCES = (
    (
        r"(?<!\w)(?:[Aa]ccording\sto|[Ii]n\sthe\s(?:view|opinion|words)\sof)\s"
        rf"(?:(?P<who>(?:{_CAPITALS}\s)?{_PEOPLE}|{_CAPITALS}(?:\sand\s{_CAPITALS})?)"
        rf"|{_ARTICLE}(?P<noun>{_NOUN}|{_CAPITALS}(?:\s{_NOUN})?)){_END}"
    ),
)
_SPEAKS = (
    (
        rf"^(?:{_ARTICLE})?(?P<who>{_NAME})\s(?:defended|welcomed|rejected|criticised|criticized|praised|condemned|"
        r"dismissed|called|spoke|apologised|apologized|responded|thanked|warned|said|told|added|urged)(?!\w)"
    ),
)
_SILENT = (
    r"(?:laws?|reports?|stud(?:y|ies)|survey|poll|plans?|schedule|figures|data|documents?|letter|statement|"
    r"rules?|records|statistics|contract|ruling|agreement|indictment|complaint|filing|papers?|bill|act|forecast|"
    r"estimates?|review|investigation|inquiry|audit|charter|constitution|timetable|website|note|memo|sign|article|"
    r"book|film|song|clock|age|size|media|sources|newspaper|broadcaster|magazine|guidelines|release|results|legend|"
    r"tradition|custom|analysis|research|draft|emails?|messages|transcript|text|map|list|asked|speaking|one|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|programme|program|theory|model|that|this|someone|somebody|people|others|everybody|everyone)"
    r"(?:\s(?:of|for|from|on|in)\s.*)?"
)
# A name may end like them: "the Mountain Survey".
_NO_SPEAKER = rf"(?:.*\s)?{_SILENT}|(?i:{_SILENT})"

ENGLISH = Phrases(
    beside=_BESIDE,
    reports=_REPORTS,
    sources=_SOURCES,
    speaks=_SPEAKS,
    no_speaker=_NO_SPEAKER,
)
