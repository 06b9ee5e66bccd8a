"""Quotes with whose voice they are in, to measure speakers by.

Each is (language, the sentence before, quote, kind, speaker), the speaker as the texts print it, without
article, and empty where none is named. All sentences are invented. Titles of works, names of ships and words
held at arm's length stand in quotation marks too, and nobody says them; documents and outlets do not speak.
"""

CASES: tuple[tuple[str, str, str, str, str], ...] = (
    # German, somebody's own words.
    (
        "de",
        "",
        "„Wir bauen die Brücke bis Mai“, sagte Bürgermeisterin Ada Quandel.",
        "direct",
        "Bürgermeisterin Ada Quandel",
    ),
    ("de", "", "„Das war knapp“, sagt Hallgarn.", "direct", "Hallgarn"),
    ("de", "", "Quandel sagte: „Die Stadt wird das allein nicht schaffen.“", "direct", "Quandel"),
    ("de", "", "„Niemand wurde verletzt“, teilte die Polizei mit.", "direct", "Polizei"),
    ("de", "", "„Wir haben“, so der Minister, „keinen anderen Weg gesehen.“", "direct", "Minister"),
    ("de", "", "„Wer zahlt das alles?“, fragte ein Anwohner.", "direct", "Anwohner"),
    (
        "de",
        "",
        "„Das Wasser stand bis zur Tür. Wir konnten nichts retten“, erzählte die Wirtin Lore Brandner.",
        "direct",
        "Wirtin Lore Brandner",
    ),
    (
        "de",
        "„Wir bauen weiter“, sagte Bürgermeisterin Ada Quandel.",
        "„Das Geld dafür ist da“, sagte sie.",
        "direct",
        "Bürgermeisterin Ada Quandel",
    ),
    (
        "de",
        "„Wir bauen weiter“, sagte Ada Quandel am Montag.",
        "„Das Geld dafür ist da.“",
        "direct",
        "Ada Quandel",
    ),
    ("de", "Die Halle steht leer.", "„Das Geld dafür ist da“, sagte er.", "direct", ""),
    ("de", "", "„Das Geld dafür ist da.“", "direct", ""),
    (
        "de",
        "",
        "Der Trainer erklärte nach dem Spiel: „Wir waren heute einfach zu langsam.“",
        "direct",
        "Trainer",
    ),
    (
        "de",
        "",
        "„Unser Hafen ist zu klein“, sagte Jonas Talvert, der Chef der Hafenbank.",
        "direct",
        "Jonas Talvert",
    ),
    (
        "de",
        "",
        "„So geht es nicht weiter“, kritisierte der Sprecher der Fischer.",
        "direct",
        "Sprecher der Fischer",
    ),
    (
        "de",
        "",
        "»Wir sind vorbereitet«, betonte Innenministerin Hallgarn im Landtag.",
        "direct",
        "Innenministerin Hallgarn",
    ),
    ("de", "", '"Das war ein Versehen", räumte der Vorstand ein.', "direct", "Vorstand"),
    ("de", "", "„Ich gehe“, rief Mira Soltau, „und ich komme nicht wieder!“", "direct", "Mira Soltau"),
    (
        "de",
        "",
        "„Die Boote liegen fest. Seit Tagen fährt keines mehr“, sagte ein Sprecher des Hafenamts der dpa.",
        "direct",
        "Sprecher des Hafenamts",
    ),
    ("de", "Hallgarn fragte: „Wer zahlt?“", "„Niemand!“", "direct", ""),
    ("de", "", "„Wir warten noch auf das Gutachten“, hieß es aus dem Rathaus.", "direct", ""),
    (
        "de",
        "",
        "„Das ist unser Beitrag“, sagte Dr. Ostervann der „Kleinen Zeitung“.",
        "direct",
        "Dr. Ostervann",
    ),
    (
        "de",
        "",
        "Auf die Frage nach den Kosten antwortete Quandel: „Das weiß ich nicht.“",
        "direct",
        "Quandel",
    ),
    ("de", "", "„Es gibt keinen Grund zur Sorge“, versicherte die Sprecherin.", "direct", "Sprecherin"),
    (
        "de",
        "Die Vorsitzende Ines Korbach verteidigte den Plan.",
        "„Wir haben alles geprüft“, sagte sie.",
        "direct",
        "Vorsitzende Ines Korbach",
    ),
    ("de", "", "„Das Eis ist zu dünn“, warnt die Wasserrettung.", "direct", "Wasserrettung"),
    (
        "de",
        "",
        "„Wir sind stolz auf diese Mannschaft“, schrieb der Verein auf seiner Seite.",
        "direct",
        "Verein",
    ),
    (
        "de",
        "„Der Damm hält“, sagte Talvert zu Hallgarn.",
        "„Und er wird auch im Winter halten“, fügte er hinzu.",
        "direct",
        "Talvert",
    ),
    # German, what somebody said in the paper's words.
    ("de", "", "Die Brücke sei nicht mehr zu retten, sagte Quandel.", "reported", "Quandel"),
    ("de", "", "Quandel sagte, dass die Brücke im Mai schließt.", "reported", "Quandel"),
    ("de", "", "Laut Polizei wurde niemand verletzt.", "reported", "Polizei"),
    ("de", "", "Nach Angaben der Feuerwehr brach der Brand im Keller aus.", "reported", "Feuerwehr"),
    ("de", "", "Der Tunnel werde später fertig, so der Minister.", "reported", "Minister"),
    (
        "de",
        "",
        "Nach den Worten von Trainer Olm fehlt der Mannschaft ein Torwart.",
        "reported",
        "Trainer Olm",
    ),
    ("de", "", "Dem Ministerium zufolge bleibt die Förderung bis 2028.", "reported", "Ministerium"),
    (
        "de",
        "Hallgarn sagte, der Damm sei alt.",
        "Er müsse im Herbst erneuert werden.",
        "reported",
        "Hallgarn",
    ),
    ("de", "Die Halle steht leer.", "Ein Käufer habe sich bisher nicht gemeldet.", "reported", ""),
    ("de", "", "Die Fischer hätten schon im Frühjahr gewarnt, sagte Ostervann.", "reported", "Ostervann"),
    (
        "de",
        "",
        "Wie eine Sprecherin mitteilte, bleibt das Bad bis Mai geschlossen.",
        "reported",
        "Sprecherin",
    ),
    (
        "de",
        "",
        "Innenministerin Hallgarn kündigte an, dass die Grenze am Montag öffnet.",
        "reported",
        "Innenministerin Hallgarn",
    ),
    ("de", "", "Der Vorstand bestritt, von den Mängeln gewusst zu haben.", "reported", "Vorstand"),
    ("de", "", "Es gebe keinen Grund zur Sorge, versicherte die Behörde am Abend.", "reported", "Behörde"),
    ("de", "", "Nach Ansicht von Dr. Ostervann kommt der Schritt zu spät.", "reported", "Dr. Ostervann"),
    ("de", "", "Man habe, betonte Korbach, jeden Pfeiler zweimal geprüft.", "reported", "Korbach"),
    ("de", "", "Er habe das Schiff nicht gesehen, sagte der Kapitän vor Gericht.", "reported", "Kapitän"),
    (
        "de",
        "",
        "Ein Sprecher der Bahn erklärte, der Zug sei mit 80 Stundenkilometern unterwegs gewesen.",
        "reported",
        "Sprecher der Bahn",
    ),
    ("de", "", "Die Kosten lägen bei 17,50 Euro je Person, teilte die Stadt mit.", "reported", "Stadt"),
    (
        "de",
        "„Wir bauen weiter“, sagte Ada Quandel.",
        "Sie fügte hinzu, dass das Geld dafür reicht.",
        "reported",
        "Ada Quandel",
    ),
    ("de", "", "Talvert zufolge sucht die Bank keinen Partner.", "reported", "Talvert"),
    (
        "de",
        "",
        "Die Leiterin des Museums, Ines Korbach, sagte, der Anbau sei im Herbst fertig.",
        "reported",
        "Ines Korbach",
    ),
    (
        "de",
        "",
        "Laut Bürgermeister Jonas Talvert fehlen der Stadt neun Millionen Euro.",
        "reported",
        "Bürgermeister Jonas Talvert",
    ),
    (
        "de",
        "",
        "Anwohner berichteten, der Knall sei noch in Olvermünde zu hören gewesen.",
        "reported",
        "Anwohner",
    ),
    ("de", "", "Der Hafen sei zu seicht, meldete die Zeit.", "reported", ""),
    (
        "de",
        "",
        "Quandel nannte den Plan „dünn“ und sagte, er müsse überarbeitet werden.",
        "reported",
        "Quandel",
    ),
    ("de", "", "Der Wirt meint, die Gäste kämen schon wieder.", "reported", "Wirt"),
    (
        "de",
        "Quandel und Hallgarn sagten, der Damm sei alt.",
        "Sie müsse das prüfen, sagte sie.",
        "reported",
        "",
    ),
    (
        "de",
        "",
        "Wie Trainerin Hallgarn nach dem Spiel sagte, war der Platz zu nass.",
        "reported",
        "Trainerin Hallgarn",
    ),
    (
        "de",
        "",
        "Der Angeklagte soll nach Angaben der Staatsanwaltschaft 40.000 Euro genommen haben.",
        "reported",
        "Staatsanwaltschaft",
    ),
    (
        "de",
        "",
        "Das Kabinett werde darüber am Dienstag beraten, hieß es aus Regierungskreisen.",
        "reported",
        "",
    ),
    # German, the paper itself.
    ("de", "", "Die Brücke ist seit Montag gesperrt.", "paper", ""),
    ("de", "", "Laut Gesetz gilt eine Frist von vier Wochen.", "paper", ""),
    ("de", "", "Laut Gutachten sind die Pfeiler morsch.", "paper", ""),
    ("de", "", "Nach Angaben der Zeitung fehlen 200 Aufsichten.", "paper", ""),
    ("de", "", "Der Film „Der stille Hafen“ läuft ab Freitag im Kino.", "paper", ""),
    ("de", "", "Das Fährschiff „Königin Ada“ lag am Abend noch im Hafen.", "paper", ""),
    ("de", "", "Die sogenannte „Brücke der Einheit“ kostet 126 Millionen Euro.", "paper", ""),
    ("de", "", "Quandel sprach von einem „schwarzen Tag“ für die Stadt.", "paper", ""),
    ("de", "", "„Der Fährmann“ heißt der neue Roman von Mira Soltau.", "paper", ""),
    ("de", "", "Laut Reuters liegt das Angebot bei vier Milliarden Euro.", "paper", ""),
    ("de", "", "Er tat, als sei nichts gewesen.", "paper", ""),
    ("de", "", "Die Fähre fährt nicht, es sei denn, der Wind legt sich.", "paper", ""),
    ("de", "", "Ich habe die Halle am Montag besucht, und ich werde wiederkommen.", "paper", ""),
    ("de", "", "Quandel sagte den Termin in der Halle ab.", "paper", ""),
    ("de", "", "Die Stadt sagte dem Verein 40.000 Euro zu.", "paper", ""),
    ("de", "", "Der Minister erklärte seinen Rücktritt.", "paper", ""),
    (
        "de",
        "Quandel sagte, der Damm sei alt.",
        "Er wurde 1911 gebaut und zuletzt 1998 geflickt.",
        "paper",
        "",
    ),
    ("de", "„Wir bauen weiter“, sagte Ada Quandel.", "Der Rat stimmt am Dienstag ab.", "paper", ""),
    (
        "de",
        "",
        "Die Feuerwehr rückte mit „großem Besteck“ aus, nach zwei Stunden war der Brand gelöscht.",
        "paper",
        "",
    ),
    ("de", "", "Zeitplan und Kosten gelten als sicher, so wie die Strecke.", "paper", ""),
    ("de", "", "Laut wurde es erst am Abend, als die Trommler kamen.", "paper", ""),
    ("de", "", "Einem Bericht zufolge stand das Tor offen.", "paper", ""),
    ("de", "", "Nach Ansicht der Ausstellung gingen die Gäste zum Essen.", "paper", ""),
    ("de", "", "Im Lied „Wer zahlt die Zeche?“ geht es um einen Wirt.", "paper", ""),
    ("de", "", "Die Polizei sucht Zeugen, die den Unfall gesehen haben.", "paper", ""),
    ("de", "", "Die „MS Olver“ und die „MS Quandel“ sind die ältesten Schiffe der Reederei.", "paper", ""),
    ("de", "", "Das Motto des Festes lautet „Alles fließt“.", "paper", ""),
    ("de", "", "Wie auch immer die Wahl ausgehe: Der Rat tagt am Montag.", "paper", ""),
    # English, somebody's own words.
    ("en", "", "“We will finish the bridge by May,” Mayor Ada Quandel said.", "direct", "Mayor Ada Quandel"),
    ("en", "", "“That was close,” said Hallgarn.", "direct", "Hallgarn"),
    ("en", "", "Quandel said: “The city cannot do this alone.”", "direct", "Quandel"),
    ("en", "", '"Nobody was hurt," police said.', "direct", "police"),
    ("en", "", "“We saw,” the minister said, “no other way.”", "direct", "minister"),
    ("en", "", "“Who pays for all this?” asked one resident.", "direct", "resident"),
    (
        "en",
        "",
        "“The water came up to the door. We could save nothing,” innkeeper Lore Brandner recalled.",
        "direct",
        "innkeeper Lore Brandner",
    ),
    (
        "en",
        "“We will go on building,” Mayor Ada Quandel said.",
        "“The money is there,” she said.",
        "direct",
        "Mayor Ada Quandel",
    ),
    (
        "en",
        "“We will go on building,” Ada Quandel said on Monday.",
        "“The money is there.”",
        "direct",
        "Ada Quandel",
    ),
    ("en", "The hall stands empty.", "“The money is there,” he said.", "direct", ""),
    ("en", "", "“The money is there.”", "direct", ""),
    ("en", "", "The coach told reporters: “We were simply too slow today.”", "direct", "coach"),
    (
        "en",
        "",
        "“Our harbour is too small,” said Jonas Talvert, head of the Harbour Bank.",
        "direct",
        "Jonas Talvert",
    ),
    (
        "en",
        "",
        "“This cannot go on,” a spokesman for the fishermen said.",
        "direct",
        "spokesman for the fishermen",
    ),
    (
        "en",
        "",
        "“We are prepared,” Interior Minister Hallgarn told parliament.",
        "direct",
        "Interior Minister Hallgarn",
    ),
    ("en", "", "'It was a mistake,' the board admitted.", "direct", "board"),
    ("en", "", "“I am leaving,” Mira Soltau shouted, “and I am not coming back!”", "direct", "Mira Soltau"),
    (
        "en",
        "",
        "“The boats are stuck. None has sailed for days,” the harbour office said in a statement.",
        "direct",
        "harbour office",
    ),
    ("en", "“Who pays?” Hallgarn asked.", "“Nobody!”", "direct", ""),
    ("en", "", "“It is our contribution,” Dr. Ostervann told the Harbour Post.", "direct", "Dr. Ostervann"),
    ("en", "", "Asked about the cost, Quandel replied: “I do not know.”", "direct", "Quandel"),
    ("en", "", "“There is no cause for concern,” the spokeswoman insisted.", "direct", "spokeswoman"),
    (
        "en",
        "Chairwoman Ines Korbach defended the plan.",
        "“We have checked everything,” she said.",
        "direct",
        "Chairwoman Ines Korbach",
    ),
    ("en", "", "“The ice is too thin,” the coastguard warned on Friday.", "direct", "coastguard"),
    ("en", "", "“We are proud of this team,” the club wrote on its website.", "direct", "club"),
    ("en", "", "“It's a scandal,” says Ms Talvert, who has lived here for 40 years.", "direct", "Ms Talvert"),
    ("en", "", "Korbach was blunt: “The pillars are rotten, and everybody knew.”", "direct", "Korbach"),
    # English, what somebody said in the paper's words.
    ("en", "", "The bridge cannot be saved, Quandel said.", "reported", "Quandel"),
    ("en", "", "Quandel said that the bridge would close in May.", "reported", "Quandel"),
    ("en", "", "According to police, nobody was hurt.", "reported", "police"),
    (
        "en",
        "",
        "The fire broke out in the cellar, according to the fire brigade.",
        "reported",
        "fire brigade",
    ),
    ("en", "", "The tunnel will be late, the minister said on Friday.", "reported", "minister"),
    ("en", "", "Coach Olm said the team lacked a goalkeeper.", "reported", "Coach Olm"),
    ("en", "", "The ministry announced that the grants will run until 2028.", "reported", "ministry"),
    (
        "en",
        "Hallgarn said the dam was old.",
        "He added that it would be renewed in the autumn.",
        "reported",
        "Hallgarn",
    ),
    ("en", "The hall stands empty.", "She said no buyer had come forward.", "reported", ""),
    ("en", "", "The fishermen had warned them in spring, said Ostervann.", "reported", "Ostervann"),
    (
        "en",
        "",
        "A spokeswoman for the port said that the pool would stay shut until May.",
        "reported",
        "spokeswoman for the port",
    ),
    (
        "en",
        "",
        "Interior Minister Hallgarn told parliament that the border would open on Monday.",
        "reported",
        "Interior Minister Hallgarn",
    ),
    ("en", "", "The board denied that it had known of the faults.", "reported", "board"),
    ("en", "", "There was no cause for concern, the agency insisted.", "reported", "agency"),
    ("en", "", "In the view of Dr Ostervann, the move comes too late.", "reported", "Dr Ostervann"),
    ("en", "", "The pillars, Korbach said, had been checked twice.", "reported", "Korbach"),
    ("en", "", "He had not seen the ship, the captain told the court.", "reported", "captain"),
    (
        "en",
        "",
        "A railway spokesman said the train had been running at 80 kilometres an hour.",
        "reported",
        "railway spokesman",
    ),
    ("en", "", "The mayor, Ada Quandel, said the bridge would close.", "reported", "Ada Quandel"),
    ("en", "", "Ada Quandel, the mayor, said the bridge would close.", "reported", "Ada Quandel"),
    ("en", "", "According to Talvert, the bank is not looking for a partner.", "reported", "Talvert"),
    ("en", "", "Residents said the bang was heard as far away as Olvermouth.", "reported", "Residents"),
    ("en", "", "Quandel said the plan was “a disgrace to the city”.", "reported", "Quandel"),
    ("en", "", "Prosecutors claim that the accused took 40,000 euros.", "reported", "Prosecutors"),
    ("en", "Quandel and Hallgarn met on Monday.", "He said that the dam was old.", "reported", ""),
    (
        "en",
        "",
        "Police in Olvermouth said they were looking for two men.",
        "reported",
        "Police in Olvermouth",
    ),
    ("en", "", "The harbour is too shallow, Reuters reported.", "reported", ""),
    (
        "en",
        "",
        "Speaking after the match, coach Lena Olm said the pitch had been too wet.",
        "reported",
        "coach Lena Olm",
    ),
    # English, the paper itself.
    ("en", "", "The bridge has been closed since Monday.", "paper", ""),
    ("en", "", "According to the law, tenants have four weeks to reply.", "paper", ""),
    ("en", "", "According to the report, the pillars are rotten.", "paper", ""),
    ("en", "", "According to the Harbour Post, 200 lifeguards are missing.", "paper", ""),
    ("en", "", "The film “The Silent Harbour” opens on Friday.", "paper", ""),
    ("en", "", "The ferry “Queen Ada” was still in port on Monday night.", "paper", ""),
    ("en", "", "The so-called “Bridge of Unity” will cost 126 million euros.", "paper", ""),
    ("en", "", "Quandel spoke of a “black day” for the city.", "paper", ""),
    ("en", "", "“The Ferryman” is the new novel by Mira Soltau.", "paper", ""),
    ("en", "", "The mayor said nothing about the cost.", "paper", ""),
    ("en", "", "The mayor announced the closure of two schools.", "paper", ""),
    ("en", "", "She said goodbye to the team on Friday.", "paper", ""),
    ("en", "Quandel said the dam was old.", "It was built in 1911 and patched up in 1998.", "paper", ""),
    ("en", "“We will go on building,” Ada Quandel said.", "The council votes on Tuesday.", "paper", ""),
    ("en", "", "The firemen came with “the big guns”, and after two hours the fire was out.", "paper", ""),
    ("en", "", "That said, the council still has to vote.", "paper", ""),
    ("en", "", "The easier said than done part begins on Monday.", "paper", ""),
    ("en", "", "The song “Who Pays the Piper?” is about an innkeeper.", "paper", ""),
    ("en", "", "Police are looking for witnesses who saw the accident.", "paper", ""),
    ("en", "", "Everything went according to plan, and the bridge opened at noon.", "paper", ""),
    ("en", "", "The report says that the pipe had been leaking for years.", "paper", ""),
    ("en", "", "The “Olver” and the “Quandel” are the oldest ships of the line.", "paper", ""),
    ("en", "", "The motto of the fair is “Everything flows”.", "paper", ""),
    ("en", "", "Seats are given out according to age.", "paper", ""),
    ("en", "", "The clock told the hour, and the gates closed.", "paper", ""),
    ("en", "", "The minister claimed the seat in 2019 and has held it since.", "paper", ""),
    ("en", "", "What the mayor said in May no longer matters.", "paper", ""),
    # Several sentences, and what goes on.
    (
        "de",
        "",
        "„Wir bauen neu“, sagte Quandel. „Bis Mai sind wir fertig, und dann fährt hier wieder die Tram.“",
        "direct",
        "Quandel",
    ),
    (
        "de",
        "",
        "Der Damm sei alt, sagte Hallgarn. Er müsse im Herbst erneuert werden.",
        "reported",
        "Hallgarn",
    ),
    (
        "de",
        "Korbach zeigte sich enttäuscht.",
        "Man habe anderes erwartet, sagte die Leiterin des Museums.",
        "reported",
        "Leiterin des Museums",
    ),
    (
        "de",
        "„Wir bauen weiter“, sagte Ada Quandel.",
        "„Dagegen werden wir klagen“, sagte Jonas Talvert.",
        "direct",
        "Jonas Talvert",
    ),
    (
        "en",
        "",
        "“We will build a new one,” Quandel said. “We will be done by May, and the tram will run again.”",
        "direct",
        "Quandel",
    ),
    (
        "en",
        "",
        "The dam was old, Hallgarn said. He said it would be renewed in the autumn.",
        "reported",
        "Hallgarn",
    ),
    (
        "en",
        "“We will go on building,” Ada Quandel said.",
        "“We will go to court,” said Jonas Talvert.",
        "direct",
        "Jonas Talvert",
    ),
    (
        "en",
        "Korbach was disappointed.",
        "The museum had expected more, its director said.",
        "reported",
        "director",
    ),
    # Languages of which only the quotation marks are read.
    ("fr", "", "« Nous finirons le pont en mai », a déclaré Ada Quandel.", "direct", ""),
    ("fr", "", "Le film « Le port » sort vendredi.", "paper", ""),
    ("it", "", "Il ponte è chiuso, ha detto Quandel.", "paper", ""),
    # Written once the others were right, to see how far the rules reach.
    ("de", "", "Der Betrieb laufe ohne Störung, hieß es von der Reederei.", "reported", ""),
    (
        "de",
        "",
        "Bürgermeister Talvert kündigte an, den Steg noch heuer zu sperren.",
        "reported",
        "Bürgermeister Talvert",
    ),
    (
        "de",
        "",
        "„Wir sind“, erklärte Hallgarn der Nachrichtenagentur dpa, „noch nicht fertig.“",
        "direct",
        "Hallgarn",
    ),
    ("de", "", "Gegenüber dem ORF sagte Korbach, man prüfe eine Klage.", "reported", "Korbach"),
    ("de", "", "Der Staatsanwalt wirft ihr vor, Geld genommen zu haben.", "reported", "Staatsanwalt"),
    ("de", "", "Die Oper „Die Fährfrau“ wird am Samstag gegeben.", "paper", ""),
    ("de", "", "Wie viel das kostet, ist offen.", "paper", ""),
    ("de", "", "Nach Informationen des Landesamts sinkt der Pegel.", "reported", "Landesamts"),
    (
        "de",
        "",
        "Man müsse jetzt rasch handeln, forderte der Fischereiverband.",
        "reported",
        "Fischereiverband",
    ),
    ("de", "Die Ärztin Lena Olm leitet die Station.", "„Wir haben zu wenig Betten“, sagt sie.", "direct", ""),
    ("de", "", "Sie sei froh, dass alles vorbei ist, sagte die Siegerin im Ziel.", "reported", "Siegerin"),
    ("de", "", "Der Hafen war voll, die Lokale waren leer.", "paper", ""),
    ("de", "", "„Nein!“, rief jemand aus der Menge.", "direct", ""),
    ("de", "", "Experten rechnen damit, dass der Preis weiter steigt.", "reported", "Experten"),
    ("de", "", "Der Wirt schloss um zehn, sagte niemandem ein Wort und ging heim.", "paper", ""),
    ("en", "", "“It is not over,” Talvert told the BBC’s morning show.", "direct", "Talvert"),
    ("en", "", "The pier is safe, engineers say.", "reported", "engineers"),
    ("en", "", "The council has promised that fares will not rise.", "reported", "council"),
    ("en", "", "Hallgarn, 54, denied taking the money.", "paper", ""),
    ("en", "", "“We had,” Korbach added, “no idea.”", "direct", "Korbach"),
    (
        "en",
        "",
        "In a letter to parents, headteacher Lena Olm wrote that the school would close.",
        "reported",
        "headteacher Lena Olm",
    ),
    ("en", "", "The ferry, the company says, is the largest in the country.", "reported", "company"),
    ("en", "", "The plan, which critics say is too dear, goes to the vote on Friday.", "paper", ""),
    ("en", "", "He was, by his own account, asleep at the time.", "paper", ""),
    ("en", "Dr. Lena Olm runs the ward.", "“We have too few beds,” she says.", "direct", ""),
    ("en", "", "Witnesses described a loud bang.", "paper", ""),
    ("en", "", "“Stop!” someone in the crowd shouted.", "direct", ""),
    ("en", "", "The spokesman would not say whether the boat was insured.", "paper", ""),
    ("en", "", "As the mayor put it, the bridge is “older than all of us”.", "reported", "mayor"),
    ("en", "", "The dog barked, and nobody said a word.", "paper", ""),
    (
        "de",
        "",
        "Kämmerer Hajo Torn hatte gewarnt, dass der Stadt 400.000 Euro entgehen.",
        "reported",
        "Kämmerer Hajo Torn",
    ),
    ("de", "", "Die Reederei hatte am Montag mitgeteilt, dass die Fähre ausfällt.", "reported", "Reederei"),
    ("de", "", "Quandel hatte im Mai gesagt, er werde nicht noch einmal antreten.", "reported", "Quandel"),
    ("de", "", "Die Stadt hatte den Steg gesperrt, der seit Mai wackelt.", "paper", ""),
    ("de", "", "Der Verein hat die Halle gemeldet, die schon lange leer steht.", "paper", ""),
    ("en", "", "Mr Delbrecht points out that the school has a telephone.", "reported", "Mr Delbrecht"),
    (
        "en",
        "Korbach said she was glad.",
        "Asked about the cost, she did not hesitate: “Nine million.”",
        "direct",
        "Korbach",
    ),
    ("en", "", "The rain came from the hills, the news agency Halvpress reported.", "reported", ""),
    ("en", "", "The sign points out of town.", "paper", ""),
    ("en", "", "Two ships were lost: “Ada” and “Olver”.", "paper", ""),
    ("de", "", "„Ich habe nichts gehört“, sagte der 52-Jährige.", "direct", "52-Jährige"),
    ("de", "", "Der 52-Jährige wurde leicht verletzt.", "paper", ""),
)
# Quotes in which the paper speaks, too, or several people do. Each is like the above, with a last entry: who
# speaks in it, in order, each (kind, speaker), which is empty where the kind and the speaker say it all.
MIXED: tuple[tuple[str, str, str, str, str, tuple[tuple[str, str], ...]], ...] = (
    (
        "de",
        "",
        "Die Brücke ist alt. Sie wurde 1911 gebaut. „Wir bauen neu“, sagte Quandel.",
        "paper",
        "",
        (("direct", "Quandel"),),
    ),
    (
        "de",
        "",
        "Die Brücke sei alt, sagte Hallgarn. „Wir müssen sie bald ersetzen“, sagte Quandel.",
        "direct",
        "",
        (("reported", "Hallgarn"), ("direct", "Quandel")),
    ),
    (
        "en",
        "",
        "The bridge is old. It was built in 1911. “We will build a new one,” Quandel said.",
        "paper",
        "",
        (("direct", "Quandel"),),
    ),
    (
        "en",
        "",
        "The bridge was old, Hallgarn said. The city would go to court, Talvert told reporters.",
        "reported",
        "",
        (("reported", "Hallgarn"), ("reported", "Talvert")),
    ),
    (
        "en",
        "",
        (
            "The council closed the old mill on Monday after nine months of debate, and the tenants have "
            "until June to leave. “It is about time,” said council leader Dora Finch."
        ),
        "paper",
        "",
        (("direct", "council leader Dora Finch"),),
    ),
    (
        "en",
        "",
        (
            "The mill was built in 1884 and has stood empty since the flood. “It is about time,” said Dora "
            "Finch. The tenants have until June to leave, and the gates will be locked after that."
        ),
        "paper",
        "",
        (("direct", "Dora Finch"),),
    ),
    (
        "en",
        "",
        (
            "Work on the quay starts in May and will cost nine million euros, most of it paid by the region. "
            "Harbour master Nils Amberg said the boats would have to move. The fish market stays where it "
            "is."
        ),
        "paper",
        "",
        (("reported", "Harbour master Nils Amberg"),),
    ),
    (
        "en",
        "",
        (
            "The library reopens on Saturday after two years of building work and with twice as many "
            "shelves. “We are glad,” said Petra Lund. “So are we,” said Samir Haddad."
        ),
        "paper",
        "",
        (("direct", "Petra Lund"), ("direct", "Samir Haddad")),
    ),
    (
        "en",
        "",
        (
            "“We are glad that the library reopens,” said Petra Lund. “We waited two long years for it,” "
            "said Samir Haddad."
        ),
        "direct",
        "",
        (("direct", "Petra Lund"), ("direct", "Samir Haddad")),
    ),
    (
        "en",
        "",
        (
            "“Not a single boat was lost,” said Nils Amberg. The storm had torn the roof off the ferry "
            "terminal and flooded forty cellars along the quay before it moved on to the east."
        ),
        "paper",
        "",
        (("direct", "Nils Amberg"),),
    ),
    (
        "en",
        "",
        (
            "The strike entered its third week and kept nine of the twelve ferries in port, with queues at "
            "both piers. According to the union, talks will resume on Friday."
        ),
        "paper",
        "",
        (("reported", "union"),),
    ),
    (
        "en",
        "",
        (
            "The strike entered its third week and kept nine of the twelve ferries in port. Talks will "
            "resume on Friday, the union said. “We are ready,” said its leader, Grace Okafor. Freight is "
            "being moved by rail."
        ),
        "paper",
        "",
        (("reported", "union"), ("direct", "Grace Okafor")),
    ),
    (
        "en",
        "",
        (
            "The bakery on Mill Street closed after 80 years, and its ovens were sold to a museum in the "
            "next valley. “I cried,” Ada Brenn said. “Then I slept,” Brenn said."
        ),
        "paper",
        "",
        (("direct", "Ada Brenn"),),
    ),
    (
        "en",
        "",
        (
            "Three schools lost their roofs in the storm, and lessons moved to the town hall and two "
            "churches. The mayor, Tom Achterberg, told parents that repairs would take a year."
        ),
        "paper",
        "",
        (("reported", "Tom Achterberg"),),
    ),
    (
        "en",
        "",
        (
            "Three schools lost their roofs in the storm, and lessons moved to the town hall and two "
            "churches. Police said nobody was hurt."
        ),
        "paper",
        "",
        (("reported", "Police"),),
    ),
    (
        "en",
        "",
        (
            "Head teacher Ruth Malloy welcomed the children at the gate. “It is cold in there,” she said. "
            "The heating will be installed in March, and until then lessons end at noon on every day of the "
            "week."
        ),
        "paper",
        "",
        (("direct", "Head teacher Ruth Malloy"),),
    ),
    (
        "en",
        "",
        (
            "The heating will be installed in March, and until then lessons end at noon on every day of the "
            "week. “It is cold in there,” she said."
        ),
        "paper",
        "",
        (("direct", ""),),
    ),
    (
        "en",
        "",
        (
            "The vote was 21 to 14, with three members absent and one who left before the end. “Shameful,” "
            "said Rudi Pohl, who leads the opposition."
        ),
        "paper",
        "",
        (("direct", "Rudi Pohl"),),
    ),
    (
        "en",
        "",
        (
            "The vote was 21 to 14, with three members absent. The plan is named “Green Quay” and covers "
            "forty acres between the two bridges. It goes to the county next."
        ),
        "paper",
        "",
        (),
    ),
    (
        "en",
        "",
        (
            "Ferries run every half hour. The “Queen of the Bay” is the oldest of them, and the law says "
            "that she must be inspected every year."
        ),
        "paper",
        "",
        (),
    ),
    (
        "en",
        "",
        (
            "The report says that the dam leaks. It was built in 1911 and has been patched four times since. "
            "The county will decide in June."
        ),
        "paper",
        "",
        (),
    ),
    (
        "en",
        "",
        (
            "The museum shows forty ship models. Its newest is “The Pilot”, made by a class of "
            "ten-year-olds. Entry is free on Sundays."
        ),
        "paper",
        "",
        (),
    ),
    (
        "en",
        "",
        (
            "The mayor announced a new bus line. It connects the harbour with the station in eleven minutes. "
            "Tickets cost two euros."
        ),
        "paper",
        "",
        (),
    ),
    (
        "en",
        "",
        (
            "Lindqvist told the council nothing about the debts. They came to nine million euros by the end "
            "of the year, and the auditors found them in a week."
        ),
        "paper",
        "",
        (),
    ),
    (
        "en",
        "",
        (
            "Amberg said the pier was safe. “It is not,” said Grace Okafor, an engineer who had measured it "
            "twice."
        ),
        "direct",
        "",
        (("reported", "Amberg"), ("direct", "Grace Okafor")),
    ),
    (
        "en",
        "",
        (
            "The pier is safe for now, Amberg said, but it will not last. He said the city should replace it "
            "before the next winter."
        ),
        "reported",
        "Amberg",
        (),
    ),
    (
        "en",
        "",
        (
            "Nine families lost their homes when the slope gave way above the village at dawn. “We heard a "
            "roar,” farmer Ilse Kranz recalled. Rescue teams searched until dark, and the road stayed "
            "closed."
        ),
        "paper",
        "",
        (("direct", "farmer Ilse Kranz"),),
    ),
    (
        "en",
        "",
        (
            "Nine families lost their homes when the slope gave way above the village at dawn. Geologists "
            "warned that it could move again. The road stayed closed."
        ),
        "paper",
        "",
        (("reported", "Geologists"),),
    ),
    (
        "en",
        "",
        (
            "The brewery, founded in 1720, will make no more beer after the summer, and its cellars go to "
            "the city. “We tried everything,” owner Karl Winter told the Valley Courier."
        ),
        "paper",
        "",
        (("direct", "owner Karl Winter"),),
    ),
    (
        "de",
        "",
        (
            "Der Stadtrat schloss am Montag nach neun Monaten Streit die alte Mühle, und die Mieter müssen "
            "bis Juni ausziehen. „Das war höchste Zeit“, sagte Ratsvorsitzende Dora Finck."
        ),
        "paper",
        "",
        (("direct", "Ratsvorsitzende Dora Finck"),),
    ),
    (
        "de",
        "",
        (
            "Die Mühle wurde 1884 gebaut und steht seit dem Hochwasser leer. „Das war höchste Zeit“, sagte "
            "Dora Finck. Die Mieter müssen bis Juni ausziehen, danach wird das Tor versperrt."
        ),
        "paper",
        "",
        (("direct", "Dora Finck"),),
    ),
    (
        "de",
        "",
        (
            "Die Arbeiten am Kai beginnen im Mai und kosten neun Millionen Euro, das meiste davon zahlt das "
            "Land. Hafenmeister Nils Amberg sagte, die Boote müssten weichen. Der Fischmarkt bleibt, wo er "
            "ist."
        ),
        "paper",
        "",
        (("reported", "Hafenmeister Nils Amberg"),),
    ),
    (
        "de",
        "",
        (
            "Die Bücherei öffnet am Samstag nach zwei Jahren Umbau und mit doppelt so vielen Regalen. „Wir "
            "sind froh“, sagte Petra Lüttgen. „Wir auch“, sagte Samir Haddad."
        ),
        "paper",
        "",
        (("direct", "Petra Lüttgen"), ("direct", "Samir Haddad")),
    ),
    (
        "de",
        "",
        (
            "„Wir sind froh, dass die Bücherei öffnet“, sagte Petra Lüttgen. „Wir haben zwei lange Jahre "
            "gewartet“, sagte Samir Haddad."
        ),
        "direct",
        "",
        (("direct", "Petra Lüttgen"), ("direct", "Samir Haddad")),
    ),
    (
        "de",
        "",
        (
            "„Kein einziges Boot ging verloren“, sagte Nils Amberg. Der Sturm hatte das Dach der Fähre "
            "abgedeckt und vierzig Keller am Kai geflutet, ehe er nach Osten weiterzog."
        ),
        "paper",
        "",
        (("direct", "Nils Amberg"),),
    ),
    (
        "de",
        "",
        (
            "Der Streik dauert schon die dritte Woche und hält neun der zwölf Fähren im Hafen. Laut "
            "Gewerkschaft wird am Freitag weiter verhandelt."
        ),
        "paper",
        "",
        (("reported", "Gewerkschaft"),),
    ),
    (
        "de",
        "",
        (
            "Der Streik dauert schon die dritte Woche und hält neun der zwölf Fähren im Hafen. Am Freitag "
            "werde weiter verhandelt, teilte die Gewerkschaft mit. „Wir sind bereit“, sagte deren Chefin "
            "Grace Okafor. Die Fracht fährt auf der Schiene."
        ),
        "paper",
        "",
        (("reported", "Gewerkschaft"), ("direct", "Chefin Grace Okafor")),
    ),
    (
        "de",
        "",
        (
            "Die Bäckerei in der Mühlgasse schloss nach 80 Jahren, ihre Öfen kaufte ein Museum im "
            "Nachbartal. „Ich habe geweint“, sagte Ada Brenn. „Dann habe ich geschlafen“, sagte Brenn."
        ),
        "paper",
        "",
        (("direct", "Ada Brenn"),),
    ),
    (
        "de",
        "",
        (
            "Drei Schulen verloren im Sturm ihr Dach, und der Unterricht zog ins Rathaus und in zwei Kirchen "
            "um. Verletzt wurde nach Angaben der Polizei niemand."
        ),
        "paper",
        "",
        (("reported", "Polizei"),),
    ),
    (
        "de",
        "",
        (
            "Schulleiterin Ruth Maler begrüßte die Kinder am Tor. „Es ist kalt da drin“, sagte sie. Die "
            "Heizung wird im März eingebaut, und bis dahin endet der Unterricht jeden Tag um zwölf Uhr."
        ),
        "paper",
        "",
        (("direct", "Schulleiterin Ruth Maler"),),
    ),
    (
        "de",
        "",
        (
            "Die Heizung wird im März eingebaut, und bis dahin endet der Unterricht jeden Tag um zwölf Uhr. "
            "„Es ist kalt da drin“, sagte sie."
        ),
        "paper",
        "",
        (("direct", ""),),
    ),
    (
        "de",
        "",
        (
            "Die Abstimmung endete mit 21 zu 14 Stimmen, drei Mitglieder fehlten, eines ging vorher. „Eine "
            "Schande“, schimpfte Rudi Pohl von der Opposition."
        ),
        "paper",
        "",
        (("direct", "Rudi Pohl"),),
    ),
    (
        "de",
        "",
        (
            "Die Abstimmung endete mit 21 zu 14 Stimmen. Der Plan heißt „Grüner Kai“ und umfasst vierzig "
            "Hektar zwischen den beiden Brücken. Nun ist das Land am Zug."
        ),
        "paper",
        "",
        (),
    ),
    (
        "de",
        "",
        (
            "Die Fähren fahren jede halbe Stunde. Die „Königin der Bucht“ ist die älteste, und laut Gesetz "
            "muss sie jedes Jahr geprüft werden."
        ),
        "paper",
        "",
        (),
    ),
    (
        "de",
        "",
        (
            "Dem Gutachten zufolge ist der Damm undicht. Er wurde 1911 gebaut und seither viermal geflickt. "
            "Das Land entscheidet im Juni."
        ),
        "paper",
        "",
        (),
    ),
    (
        "de",
        "",
        (
            "Das Museum zeigt vierzig Schiffsmodelle. Das neueste heißt „Der Lotse“ und stammt von einer "
            "vierten Klasse. Der Eintritt ist sonntags frei."
        ),
        "paper",
        "",
        (),
    ),
    (
        "de",
        "",
        (
            "Der Bürgermeister kündigte eine neue Buslinie an. Sie verbindet den Hafen in elf Minuten mit "
            "dem Bahnhof. Karten kosten zwei Euro."
        ),
        "paper",
        "",
        (),
    ),
    (
        "de",
        "",
        (
            "Lindner sagte dem Rat den Termin ab. Die Schulden betrugen zu Jahresende neun Millionen Euro, "
            "und die Prüfer fanden sie binnen einer Woche."
        ),
        "paper",
        "",
        (),
    ),
    (
        "de",
        "",
        (
            "Amberg sagte, der Steg sei sicher. „Das ist er nicht“, sagte Grace Okafor, die ihn zweimal "
            "vermessen hat."
        ),
        "direct",
        "",
        (("reported", "Amberg"), ("direct", "Grace Okafor")),
    ),
    (
        "de",
        "",
        (
            "Der Steg sei sicher, sagte Amberg. Die Stadt solle ihn trotzdem vor dem Winter ersetzen, "
            "forderte er."
        ),
        "reported",
        "Amberg",
        (),
    ),
    (
        "de",
        "",
        (
            "Neun Familien verloren ihr Haus, als in der Früh der Hang über dem Dorf ins Rutschen kam. „Wir "
            "hörten ein Grollen“, erzählte Bäuerin Ilse Kranz. Die Retter suchten bis zum Abend, die Straße "
            "blieb gesperrt."
        ),
        "paper",
        "",
        (("direct", "Bäuerin Ilse Kranz"),),
    ),
    (
        "de",
        "",
        (
            "Neun Familien verloren ihr Haus, als in der Früh der Hang über dem Dorf ins Rutschen kam. "
            "Geologen warnten, er könne sich wieder bewegen. Die Straße blieb gesperrt."
        ),
        "paper",
        "",
        (("reported", "Geologen"),),
    ),
    (
        "de",
        "",
        (
            "Die 1720 gegründete Brauerei stellt im Sommer den Betrieb ein, ihre Keller gehen an die Stadt. "
            "„Wir haben alles versucht“, sagte Inhaber Karl Winter der Kleinen Zeitung."
        ),
        "paper",
        "",
        (("direct", "Inhaber Karl Winter"),),
    ),
    (
        "de",
        "",
        (
            "Die Gemeinde verkauft den alten Bahnhof und hofft auf neun Bewerber aus der Region. "
            "Bürgermeisterin Erna Sodl zufolge soll dort ein Gasthaus entstehen. Züge halten hier seit 1986 "
            "keine mehr."
        ),
        "paper",
        "",
        (("reported", "Bürgermeisterin Erna Sodl"),),
    ),
    # Written once the others were right, to see how far the rules reach.
    (
        "en",
        "",
        (
            "The court fined the brewery 40,000 euros for dumping waste in the river over several years. "
            "“That is a slap on the wrist,” said environmental lawyer Hanna Wirth. The fish have not come "
            "back."
        ),
        "paper",
        "",
        (("direct", "environmental lawyer Hanna Wirth"),),
    ),
    (
        "en",
        "",
        (
            "The court fined the brewery 40,000 euros for dumping waste in the river over several years. Its "
            "lawyer, Paul Stead, called the ruling “a mistake” and said he would appeal."
        ),
        "paper",
        "",
        (("reported", "Paul Stead"),),
    ),
    (
        "en",
        "",
        (
            "Snow closed the pass for the ninth time this winter and cut off four villages with 900 people. "
            "Deputy mayor Eva Rask told local radio that food would last until Sunday."
        ),
        "paper",
        "",
        (("reported", "Deputy mayor Eva Rask"),),
    ),
    (
        "en",
        "",
        (
            "Snow closed the pass for the ninth time this winter and cut off four villages. “We have bread, "
            "milk and candles,” said Rask. “What we lack is patience.” The army is on its way with two "
            "ploughs, and the power should be back by night."
        ),
        "paper",
        "",
        (("direct", "Rask"),),
    ),
    (
        "en",
        "",
        (
            "The orchestra plays its last concert in the old hall on Sunday before the builders move in for "
            "three years. Conductor Mei Tan: “We will miss the echo.”"
        ),
        "paper",
        "",
        (("direct", "Conductor Mei Tan"),),
    ),
    (
        "en",
        "",
        (
            "The orchestra plays its last concert in the old hall on Sunday. On the programme are “The "
            "Storm” and “Night Ferry”, and tickets cost nine euros."
        ),
        "paper",
        "",
        (),
    ),
    (
        "en",
        "",
        (
            "The airline cut forty jobs and two routes, the second round of cuts in a year. Staff were told "
            "by email. “Cowardly,” one pilot said."
        ),
        "paper",
        "",
        (("direct", "pilot"),),
    ),
    (
        "en",
        "",
        (
            "The airline cut forty jobs and two routes, the second round of cuts in a year. In a statement, "
            "the airline said that demand had fallen by a third since the summer."
        ),
        "paper",
        "",
        (("reported", "airline"),),
    ),
    (
        "en",
        "",
        (
            "Voters rejected the stadium by 54 percent, and turnout was higher than in any vote since 1990. "
            "The club’s president, Otto Brand, said he would respect the result. Fans lit candles in front "
            "of the old stand."
        ),
        "paper",
        "",
        (("reported", "Otto Brand"),),
    ),
    (
        "en",
        "",
        (
            "Two climbers were found alive after three nights on the ridge, one of them with frostbite. "
            "“They sang to stay awake,” rescuer Luca Ferri told reporters at the hut. Both were flown to "
            "hospital."
        ),
        "paper",
        "",
        (("direct", "rescuer Luca Ferri"),),
    ),
    (
        "en",
        "",
        (
            "The bill passed the house in a late session. It says that landlords must answer within ten "
            "days. Those who do not pay a fine."
        ),
        "paper",
        "",
        (),
    ),
    (
        "en",
        "",
        "The choir asked for a new hall. The city offered it the gym instead. It has said no twice.",
        "paper",
        "",
        (),
    ),
    (
        "en",
        "",
        (
            "The zoo lost its oldest elephant, who had come from a circus in 1979 and was visited by two "
            "million people. Keeper Jo Marsh spoke of “a friend”. The house stays closed this week."
        ),
        "paper",
        "",
        (),
    ),
    (
        "en",
        "",
        (
            "Rents rose by nine percent in a year, more than in any other town on the coast. Tenants' groups "
            "say half of the flats stand empty in winter."
        ),
        "paper",
        "",
        (("reported", "Tenants' groups"),),
    ),
    (
        "en",
        "",
        (
            "Pollen counts were the highest since records began, and pharmacies ran out of drops by Tuesday. "
            "Doctors say the season will last until July. “Stay indoors,” said Dr. Amy Blunt."
        ),
        "paper",
        "",
        (("reported", "Doctors"), ("direct", "Dr. Amy Blunt")),
    ),
    (
        "de",
        "",
        (
            "Das Gericht verurteilte die Brauerei zu 40.000 Euro, weil sie jahrelang Abwasser in den Fluss "
            "geleitet hatte. „Das ist ein Klaps auf die Finger“, sagte die Umweltanwältin Hanna Wirth. Die "
            "Fische sind nicht zurückgekehrt."
        ),
        "paper",
        "",
        (("direct", "Umweltanwältin Hanna Wirth"),),
    ),
    (
        "de",
        "",
        (
            "Das Gericht verurteilte die Brauerei zu 40.000 Euro, weil sie jahrelang Abwasser in den Fluss "
            "geleitet hatte. Ihr Anwalt Paul Steg sprach von einem „Fehlurteil“. Das Urteil ist nicht "
            "rechtskräftig."
        ),
        "paper",
        "",
        (),
    ),
    (
        "de",
        "",
        (
            "Der Schnee sperrte den Pass heuer schon zum neunten Mal und schnitt vier Dörfer mit 900 "
            "Menschen ab. Das Essen reiche bis Sonntag, sagte Vizebürgermeisterin Eva Rask im Radio."
        ),
        "paper",
        "",
        (("reported", "Vizebürgermeisterin Eva Rask"),),
    ),
    (
        "de",
        "",
        (
            "Der Schnee sperrte den Pass zum neunten Mal. „Wir haben Brot, Milch und Kerzen“, sagte Rask. "
            "„Was uns fehlt, ist Geduld.“ Das Heer ist mit zwei Pflügen unterwegs, und der Strom soll bis "
            "zum Abend wieder da sein, wenn der Wind nachlässt."
        ),
        "paper",
        "",
        (("direct", "Rask"),),
    ),
    (
        "de",
        "",
        (
            "Das Orchester spielt am Sonntag zum letzten Mal im alten Saal, ehe für drei Jahre die Bauleute "
            "kommen. Dirigentin Mei Tan: „Wir werden den Hall vermissen.“"
        ),
        "paper",
        "",
        (("direct", "Dirigentin Mei Tan"),),
    ),
    (
        "de",
        "",
        (
            "Das Orchester spielt am Sonntag zum letzten Mal im alten Saal. Auf dem Programm stehen „Der "
            "Sturm“ und „Nachtfähre“, Karten kosten neun Euro."
        ),
        "paper",
        "",
        (),
    ),
    (
        "de",
        "",
        (
            "Die Fluglinie streicht vierzig Stellen und zwei Strecken, schon zum zweiten Mal in einem Jahr. "
            "Die Belegschaft erfuhr es per E-Mail. „Feige“, meinte ein Pilot."
        ),
        "paper",
        "",
        (("direct", "Pilot"),),
    ),
    (
        "de",
        "",
        (
            "Die Fluglinie streicht vierzig Stellen und zwei Strecken, schon zum zweiten Mal in einem Jahr. "
            "Die Nachfrage sei seit dem Sommer um ein Drittel gesunken, hieß es in einer Aussendung."
        ),
        "paper",
        "",
        (("reported", ""),),
    ),
    (
        "de",
        "",
        (
            "54 Prozent stimmten gegen das Stadion, und die Beteiligung war so hoch wie seit 1990 nicht "
            "mehr. Klubpräsident Otto Brand erklärte, er werde das Ergebnis achten. Fans stellten Kerzen vor "
            "die alte Tribüne."
        ),
        "paper",
        "",
        (("reported", "Klubpräsident Otto Brand"),),
    ),
    (
        "de",
        "",
        (
            "Zwei Bergsteiger wurden nach drei Nächten am Grat lebend gefunden, einer mit Erfrierungen. „Sie "
            "haben gesungen, um wach zu bleiben“, berichtete Bergretter Luca Ferri auf der Hütte. Beide "
            "wurden ins Spital geflogen, wo sie nun liegen."
        ),
        "paper",
        "",
        (("direct", "Bergretter Luca Ferri"),),
    ),
    (
        "de",
        "",
        (
            "Das Gesetz sieht vor, dass Vermieter binnen zehn Tagen antworten. Wer das nicht tut, zahlt eine "
            "Strafe. Die Frist beginnt im Mai."
        ),
        "paper",
        "",
        (),
    ),
    (
        "de",
        "",
        (
            "Der Chor bat um einen neuen Saal. Die Stadt bot ihm stattdessen den Turnsaal an. Er sagte "
            "zweimal ab."
        ),
        "paper",
        "",
        (),
    ),
    (
        "de",
        "",
        (
            "Die Mieten stiegen in einem Jahr um neun Prozent, mehr als in jeder anderen Stadt an der Küste. "
            "Dem Mieterbund zufolge steht im Winter die Hälfte der Wohnungen leer."
        ),
        "paper",
        "",
        (("reported", "Mieterbund"),),
    ),
    (
        "de",
        "",
        (
            "Es flogen so viele Pollen wie nie zuvor, und den Apotheken gingen am Dienstag die Tropfen aus. "
            "Ärzte rechnen damit, dass die Saison bis Juli dauert. „Bleiben Sie drinnen“, rät Dr. Amy Blunt."
        ),
        "paper",
        "",
        (("reported", "Ärzte"), ("direct", "Dr. Amy Blunt")),
    ),
    (
        "de",
        "",
        (
            "Das Rad hatte ein Schlosser gebaut, der es „die Kuh“ nannte. Man zahle, was man wolle, stand "
            "auf dem Schild daneben. Es dreht sich bis heute."
        ),
        "paper",
        "",
        (("reported", ""),),
    ),
    (
        "en",
        "",
        (
            "The quarry will close in autumn, and its lake will be open to swimmers from next year on. “My "
            "father worked there,” said retired miner Bob Hale. “I’m not sad.”"
        ),
        "paper",
        "",
        (("direct", "retired miner Bob Hale"),),
    ),
    (
        "en",
        "",
        (
            "The quarry will close in autumn. Bob Hale, whose father worked there, is not sad. The lake will "
            "be open to swimmers from next year on."
        ),
        "paper",
        "",
        (),
    ),
    (
        "en",
        "",
        (
            "A gas leak emptied the station for two hours and delayed forty trains. “There was no danger at "
            "any time,” fire chief Dana Cole told the Harbour Post. Police are investigating."
        ),
        "paper",
        "",
        (("direct", "fire chief Dana Cole"),),
    ),
    (
        "en",
        "",
        (
            "A gas leak emptied the station for two hours and delayed forty trains. There had been no danger "
            "at any time, fire chief Dana Cole told the Harbour Post."
        ),
        "paper",
        "",
        (("reported", "fire chief Dana Cole"),),
    ),
    (
        "en",
        "",
        (
            "The prize goes to the novel “Salt”, which sold nine hundred copies in its first year. Its "
            "author wrote it on the ferry. The jury praised “a voice like no other”."
        ),
        "paper",
        "",
        (),
    ),
    (
        "en",
        "",
        (
            "The ministry plans to sell nine lighthouses along the northern coast this summer. Critics fear "
            "that they will become hotels. The bids are due in June."
        ),
        "paper",
        "",
        (("reported", "Critics"),),
    ),
    (
        "en",
        "",
        (
            "The hospital took in forty patients after the crash, nine of them children. “All are stable,” "
            "chief surgeon Dr. Lea Voss said on Monday evening. Two were sent home."
        ),
        "paper",
        "",
        (("direct", "chief surgeon Dr. Lea Voss"),),
    ),
    (
        "en",
        "",
        (
            "“We lost everything,” she said. The farm had been in the family for nine generations before the "
            "river took the barn, the house and the orchard in one night."
        ),
        "paper",
        "",
        (("direct", ""),),
    ),
    (
        "en",
        "Ilse Kranz watched from the hill.",
        (
            "“We lost everything,” Kranz said. The farm had been in the family for nine generations before "
            "the river took the barn, the house and the orchard in one night."
        ),
        "paper",
        "",
        (("direct", "Kranz"),),
    ),
    (
        "de",
        "",
        (
            "Der Steinbruch schließt im Herbst, und ab dem nächsten Jahr darf im See gebadet werden. „Mein "
            "Vater hat dort gearbeitet“, sagte der Bergmann Rolf Hale. „Ich bin nicht traurig.“"
        ),
        "paper",
        "",
        (("direct", "Bergmann Rolf Hale"),),
    ),
    (
        "de",
        "",
        (
            "Der Steinbruch schließt im Herbst. Rolf Hale, dessen Vater dort gearbeitet hat, ist nicht "
            "traurig. Ab dem nächsten Jahr darf im See gebadet werden."
        ),
        "paper",
        "",
        (),
    ),
    (
        "de",
        "",
        (
            "Ein Gasleck legte den Bahnhof zwei Stunden lang lahm, vierzig Züge kamen zu spät. „Gefahr "
            "bestand zu keiner Zeit“, sagte Feuerwehrchefin Dana Kohl dem Olverboten. Die Polizei ermittelt."
        ),
        "paper",
        "",
        (("direct", "Feuerwehrchefin Dana Kohl"),),
    ),
    (
        "de",
        "",
        (
            "Ein Gasleck legte den Bahnhof zwei Stunden lang lahm, vierzig Züge kamen zu spät. Gefahr habe "
            "zu keiner Zeit bestanden, sagte Feuerwehrchefin Dana Kohl dem Olverboten."
        ),
        "paper",
        "",
        (("reported", "Feuerwehrchefin Dana Kohl"),),
    ),
    (
        "de",
        "",
        (
            "Der Preis geht an den Roman „Salz“, der im ersten Jahr neunhundertmal verkauft wurde. "
            "Geschrieben hat ihn die Autorin auf der Fähre. Die Jury lobte „eine Stimme wie keine andere“."
        ),
        "paper",
        "",
        (),
    ),
    (
        "de",
        "",
        (
            "Das Ministerium will im Sommer neun Leuchttürme an der Nordküste verkaufen. Kritiker fürchten, "
            "dass daraus Hotels werden. Gebote sind bis Juni möglich."
        ),
        "paper",
        "",
        (("reported", "Kritiker"),),
    ),
    (
        "de",
        "",
        (
            "Das Spital nahm nach dem Unfall vierzig Verletzte auf, darunter neun Kinder. „Alle sind "
            "stabil“, sagte Primaria Dr. Lea Voss am Montagabend. Zwei durften heim."
        ),
        "paper",
        "",
        (("direct", "Primaria Dr. Lea Voss"),),
    ),
    (
        "de",
        "",
        (
            "Der Rat beschloss den Abriss der alten Schwimmhalle und gab zwei Millionen Euro dafür frei. "
            "Stadtrat Emil Torn (parteilos) stimmte dagegen: „Das ist ein Fehler.“"
        ),
        "paper",
        "",
        (("direct", "Stadtrat Emil Torn"),),
    ),
    (
        "de",
        "",
        (
            "Wer das Bad nutzt, zahlt ab Mai neun Euro. Man könne sich das nicht länger leisten, so die "
            "Stadt. Andere Bäder kosten die Hälfte, und dort gibt es auch noch Wasserrutschen und eine "
            "Sauna."
        ),
        "paper",
        "",
        (("reported", "Stadt"),),
    ),
    (
        "en",
        "",
        (
            "The council voted to tear down the old pool and set aside two million euros. Rep. Emil Thorn "
            "(D-Kent) said the city would regret it."
        ),
        "paper",
        "",
        (("reported", "Rep. Emil Thorn"),),
    ),
)
