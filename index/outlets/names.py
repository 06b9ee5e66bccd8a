"""What names of outlets look like and which phrases report, in German and English.

General knowledge of the two languages; no list of the sources of any archive.
"""

from __future__ import annotations

# Names that do not show by their form that they are an outlet's.
KNOWN = (
    "Agence France-Presse|Associated Press|Press Association|Dow Jones|Reuters|Xinhua|Interfax|"
    "Bloomberg|Kyodo|AFP|APA|"
    "AP|dpa|KNA|epd|TASS|Ansa|EFE|Al Jazeera|Le Monde|El País|Corriere della Sera|La Repubblica|Neue Zürcher|"
    "BBC|CNN|CNBC|MSNBC|PBS|NPR|ABC|CBS|NBC|ITV|RTÉ|ORF|ARD|ZDF|SRF|WDR|NDR|MDR|SWR|RBB|rbb|RTL|"
    "n-tv|ntv|NZZ|FAZ|taz|SZ|"
    "Tagesschau|Deutschlandfunk|Guardian|Economist|Newsweek|Axios|Politico|ProPublica|Forbes|"
    "Variety|Wired|Figaro|"
    "Libération|Handelsblatt|Wirtschaftswoche|Correctiv|Falter|Kicker|Telegraph|Globe and Mail|"
    "USA Today|"
    # Stations of the United States; the others are authorities, firms and troops.
    "(?!WADA|WIFO|WIPO|WTTC|WLAN|WHAT|WHEN|WITH|WILL|WERE|WANT|KPMG|KFOR|KSZE|KYIV|KIEV|KEEP|KNOW)"
    r"(?:[KW][A-Z]{3}(?![A-Z])|[KW][A-Z]{2,3}-(?:TV|FM|AM|DT))(?:\s\d\d?)?|"
    r"Sky(?=\sNews)|oe24(?:\.at)?|t-online(?:\.de)?|Servus ?TV|Puls (?:24|4)|France 24|[eE]uronews|"
    r"ProSieben|Sat\.1|Bild-Zeitung|Ostsee-Zeitung|"
    "Redaktionsnetzwerk Deutschland|Funke[ -]Mediengruppe|Yonhap|Anadolu|Ritzau|Nikkei|Al Arabiya|"
    "Business Insider|BuzzFeed|HuffPost|TechCrunch|Daily Beast|"
    "Zeit Online|Spiegel[ -]Online|Focus[ -]Online|Bild am Sonntag|Welt am Sonntag|"
    "Mail on Sunday|Times of (?:London|India|Israel)|Time(?= magazine)|RND|F\\.A\\.Z\\.|"
    "Deutsche[nr]? Presse-Agentur"
)
# These are common words too, so they count in quotation marks or after their kind only.
WORDS_TOO = frozenset(
    {
        "Spiegel",
        "Krone",
        "Stern",
        "Focus",
        "Bild",
        "Welt",
        "Zeit",
        "Standard",
        "Presse",
        "Kurier",
        "Profil",
        "Heute",
        "Post",
        "Times",
        "Mail",
        "News",
        "Today",
        "Review",
        "Echo",
        "Press",
        "Star",
        "Globe",
        "Mirror",
        "Observer",
        "Register",
        "Wire",
        "Funk",
        "Welle",
        "Bote",
        "Boten",
        "Blatt",
        "Zeitung",
        "Agentur",
        "Magazin",
        "Radio",
        "Sun",
    }
)
KINDS = (
    r"(?:[\w-]*[aA]gentur|[\w-]*[zZ]eitung|[zZ]eitschrift|[\w-]*[sS]enders?|[\w-]*[mM]agazins?|"
    r"[\w-]*[pP]ortals?|"
    r"[\w-]*[bB]latts?|news agency|newspaper|broadcaster|magazine|agency|weekly|daily|network|"
    r"station|channel|paper|tabloid|affiliate|"
    r"outlet|website|site)"
)
# Names that end like a kind. "Amtsblatt" and "Schülerzeitung" are none.
NAMED_KINDS = (
    r"Handelsblatts?|(?:Tage?|Volks|Wochen|Abend|Morgen|Kreis|Land|Sonntags|Börsen|Ärzte|Kirchen)blatts?|"
    r"(?:Volks|Rhein|Landes|Abend|Morgen|Kronen)[zZ]eitung|(?:Bild|Ostsee)-Zeitung"
)
# In English text these are no words, and they keep their article.
FOREIGN = (
    r"(?<![\w-])(?P<name>Der (?:Spiegel|Standard|Tagesspiegel)|Die (?:Zeit|Welt|Presse)|Bild|"
    r"Kleine Zeitung|Kronen Zeitung|La Stampa|El Mundo|Le Figaro)(?![\w-])"
)
_GERMAN = (
    "[zZ]eitung|[aA]nzeigers?|[tT]ag(?:e)?blatts?|[bB]latts?|[nN]achrichten|[rR]undschau|"
    "[rR]undfunks?|[fF]unk|[wW]elle|"
    "[bB]oten?|[sS]piegels?|[kK]uriers?|[pP]resse|[pP]ress|[mM]agazin|[eE]cho|[aA]llgemeinen?|"
    "[mM]erkurs?|Post|[mM]orgenpost|[aA]bendpost"
)
_ENGLISH = (
    "Times|Post|Journal|Herald|Tribune|Gazette|Chronicle|Courier|Examiner|Observer|Mirror|Mail|"
    "News|Today|Review|Echo|"
    "Globe|Telegraph|Sun(?!\\s[A-Z])|Standard|Inquirer|Sentinel|Star|Dispatch|Argus|Advertiser|Bulletin|Press|Wire"
)
_WORD = (
    rf"(?!{KINDS}\s)(?!(?:Die|Der|Das|Dem|Den|Des|The|Laut|Wie|Im|In|Im|Nach|Das|According|"
    rf"E)\b)[A-ZÄÖÜ][\w’.-]*"
)
_BRANCH = r"(?:\sNews(?:\sAustralia)?|\s24|\sOnline|\sRadio(?:\s(?:\d\w*|[A-Z][a-z]+)){0,2})?"
# A known name, "Radio X", an address, or up to three capitalised words before one in which names end.
NAMES = (
    rf"(?<![\w-])(?P<name>(?:{_WORD}\s){{0,2}}Radio\s{_WORD}|(?:(?:{KNOWN}){_BRANCH}|(?:{_WORD}\s){{0,3}}"
    rf"(?:{_WORD}?-)?(?:{_ENGLISH}|(?=[A-ZÄÖÜ])\w*(?:{_GERMAN}))|[a-zäöü]{{3,}}24"
    rf"|(?<![@/.])[A-Za-zäöü\d][\w-]+\.(?:de|at|ch|com|net|org|tv|info|news|co\.uk)(?!\.?\w|/)))(?![\w-])"
)
# What may stand between a reporting phrase and the name.
_LEAD = (
    rf"(?:\s(?:der|die|das|dem|den|des|the|The|vom|von|bei|beim|zur|a|an|einem|einer|eines))?"
    rf"(?:\s[a-zäöüß-]+(?:en|er|e|ish|an|al|ic))?(?:\s{KINDS})?\s?"
)
_SUBJECT = r"(?:\s(?:sie|er|[sS]he|he|they|der|die|das|the|[A-ZÄÖÜ]\w+|\w+in)){0,4}"
_PHRASES = (
    "[Ll]aut|[Nn]ach (?:Informationen|Angaben|Recherchen)|[Uu]nter Berufung auf|"
    "[Uu]nter Verweis auf|[Bb]erufung auf|"
    "[Gg]egenüber|[Ii]nterview mit|[Gg]espräch mit|[Bb]ericht(?:en|s|es)?(?: in| bei| von|"
    " aus)?|[Rr]echerchen?|"
    "heißt es (?:bei|in)|hieß es (?:bei|in)|[Ww]ie es (?:bei|in|im)|,? so|[Ww]ie|"
    "[Aa]ccording to|[Cc]iting|[Rr]eported by|[Rr]eports? (?:by|in|from|on)|"
    "[Ii]nterview (?:with|on)|[Qq]uoted by|"
    "[Ss]een by|[Oo]btained by|[Rr]eviewed by|[Bb]roken by|[Ii]nterviewed by|[Aa]sked by|"
    "[Ss]peaking (?:to|on)|sa(?:id|ys) on|(?:[Cc]omments?|[Ss]tatement|[Ee]-?mail|[Ll]etter|[Mm]essage) to|"
    "(?:[Ii]nvestigation|[Aa]nalysis|[Rr]eporting) by|confirmed to|"
    "(?:first|earlier) by|,? per|[Aa]uf (?:Anfrage|Nachfrage)|"
    r"(?:berichte|melde|schreib)\w+ [^.;]{0,40}(?:Medien|Zeitungen), darunter(?: auch)?|"
    r"(?:[Rr]eport|[Aa]ccording to )[^.;]{0,40}(?:media|outlets|papers), (?:including|among them)|"
    "Dem|(?:liegt|lag) dem|[Ii]nformation from"
)
_TOLD = "sagten?|erklärten?|verriet|bestätigte|told|tells"
_IN = rf"(?:{_TOLD}){_SUBJECT}(?:\s(?:am\s\w+|gestern|heute))?(?:\s(?:im|in der|bei|beim))?"
_REPORTED = "berichte(?:t|te|ten|n)?|melde(?:t|te|ten|n)|schreib(?:t|en)|schrieb(?:en)?|reported|wrote"
PRECEDING = rf"(?:(?<!\w)(?:{_PHRASES})|(?<!\w)(?:{_IN})|(?<!\w)(?:{_REPORTED}|hatten?)){_LEAD}$"
FOLLOWING = (
    rf"^(?:,? (?:the|die) [\w ]+,)?(?:\s(?:hatten?|hat|haben|has|have|had|zuvor|first|also|zuerst|"
    rf"am|on)){{0,3}}"
    rf"(?:\s\w+){{0,1}}?\s(?:(?:{_REPORTED}|erfuhr|zitiert\w*|enthüllte|nennt|nannte|zufolge|"
    rf"vorlieg\w+|vorlag\w*|vor(?=\.)|"
    r"reports?|writes?|said|says|quoted?s?|revealed|learned|put|adds?|noted)(?! sich)(?!\w)|"
    r"(?:news )?agency (?:said|put|reported)|"
    r"(?:[^.;]{0,90}\s(?:berichtet|geschrieben|gemeldet|schreibt|meldet|vorliegt)(?=[.,])))"
    r"|^,? citing |^,? unter Berufung"
)
CONNECTING = (
    rf"(?:,|,? und|,? and|,? sowie|,? wie auch)?\s?(?:der|die|das|the|dem|den|auch|both)?(?:\s{KINDS})?\s?"
)
NO_OUTLET_AFTER = (
    "Office",
    "Square",
    "Room",
    "Conference",
    "Release",
    "Secretary",
    "Service",
    "Department",
    "Corporation",
    "Company",
    "Street",
    "of ",
)
