"""Questions with quotes that differ in what is asked for, and with quotes that do not.

Each is (language, question, quotes in order of publication, what is told): nothing where the quotes agree, or
where they need not be about the same thing. All texts are invented.
"""

CASES: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    # Figures.
    (
        "de",
        "Wie viele Menschen starben beim Brand in Olvermünde?",
        (
            "Beim Brand in Olvermünde starben 14 Menschen.",
            "Bei dem Brand in Olvermünde kamen 17 Menschen ums Leben.",
        ),
        ("14 Menschen", "17 Menschen"),
    ),
    (
        "de",
        "Wie viele Stellen streicht die Werft Kolp?",
        ("Die Werft Kolp streicht 240 Stellen.", "Bei der Werft Kolp fallen 310 Stellen weg."),
        ("240 Stellen", "310 Stellen"),
    ),
    (
        "en",
        "How much will the Harlow footbridge cost?",
        (
            "The Harlow footbridge will cost 18 million pounds.",
            "Councillors approved the Harlow footbridge for 12.5 million pounds.",
        ),
        ("18 million pounds", "12.5 million pounds"),
    ),
    (
        "de",
        "Wie lang ist die neue Olverbrücke?",
        (
            "Die neue Olverbrücke ist 340 Meter lang.",
            "Die neue Olverbrücke misst 390 Meter, wie die Stadt mitteilte.",
        ),
        ("340 Meter", "390 Meter"),
    ),
    (
        "de",
        "Wie hoch ist der Verlust der Reederei Quandt?",
        (
            "Die Reederei Quandt hat einen Verlust von 41 Millionen Euro gemacht.",
            "Der Verlust der Reederei Quandt beläuft sich auf 57 Millionen Euro.",
        ),
        ("41 Millionen Euro", "57 Millionen Euro"),
    ),
    (
        "de",
        "Wie hoch ist der Gewinn der Brauerei Sternhof?",
        (
            "Der Gewinn der Brauerei Sternhof liegt bei 3,2 Millionen Euro.",
            "Die Brauerei Sternhof meldet einen Gewinn von 4,8 Mio. Euro.",
        ),
        ("3,2 Millionen Euro", "4,8 Mio. Euro"),
    ),
    (
        "de",
        "Wie hoch ist das Budget des Merle-Theaters?",
        (
            "Das Budget des Merle-Theaters beträgt 9 Millionen Euro.",
            "Das Merle-Theater hat ein Budget von 11,5 Millionen Euro, das bis Juli reicht.",
        ),
        ("9 Millionen Euro", "11,5 Millionen Euro"),
    ),
    (
        "en",
        "How high are defence expenses in Norland?",
        (
            "Defence expenses in Norland will be 126 billion dollars.",
            "Norland puts its defence expenses at 183 billion dollars.",
        ),
        ("126 billion dollars", "183 billion dollars"),
    ),
    (
        "de",
        "Wie stark war das Beben von Talbach?",
        (
            "Das Beben von Talbach hatte die Stärke 6,1.",
            "Die Stärke des Bebens von Talbach wird mit 5,7 angegeben.",
        ),
        ("6,1", "5,7"),
    ),
    (
        "en",
        "How tall is the Merrow tower?",
        ("The Merrow tower is 212 metres tall.", "At 198 metres, the Merrow tower is the tallest in town."),
        ("212 metres", "198 metres"),
    ),
    (
        "de",
        "Wie alt ist die Orgel von St. Alwina?",
        ("Die Orgel von St. Alwina ist 320 Jahre alt.", "Die Orgel von St. Alwina gilt als 280 Jahre alt."),
        ("320 Jahre", "280 Jahre"),
    ),
    (
        "de",
        "Wie hoch ist die Arbeitslosenquote in Norland?",
        (
            "Die Arbeitslosenquote in Norland liegt bei 5,1 Prozent.",
            "Norland hat eine Arbeitslosenquote von 6,4 Prozent.",
        ),
        ("5,1 Prozent", "6,4 Prozent"),
    ),
    (
        "de",
        "Was kostet das Hallenbad in Seewalde?",
        (
            "Das Hallenbad in Seewalde kostet zwischen 100 und 120 Millionen Euro.",
            "Das Hallenbad in Seewalde wird 183 Millionen Euro kosten.",
        ),
        ("zwischen 100 und 120 Millionen Euro", "183 Millionen Euro"),
    ),
    (
        "de",
        "Was kostet die Sanierung des Rathauses in Brackau?",
        (
            "Die Sanierung des Rathauses in Brackau kostet 150 Millionen Euro.",
            "Die Sanierung des Rathauses in Brackau kostet 183 Millionen Euro statt bisher 126 Millionen Euro.",
        ),
        ("150 Millionen Euro", "183 Millionen Euro"),
    ),
    (
        "de",
        "Wie viele Tote gab es bei der Flut im Kalltal?",
        ("Bei der Flut im Kalltal gab es 31 Tote.", "Die Flut im Kalltal hat 38 Todesopfer gefordert."),
        ("31 Tote", "38 Todesopfer"),
    ),
    (
        "en",
        "How many people died in the Tarn ferry accident?",
        (
            "The Tarn ferry accident killed 22 people.",
            "27 people lost their lives in the Tarn ferry accident, police said.",
        ),
        ("22 people", "27 people"),
    ),
    (
        "en",
        "How many jobs will Corliss Steel cut?",
        ("Corliss Steel will cut 900 jobs.", "Corliss Steel plans to shed 1,200 jobs by spring."),
        ("900 jobs", "1,200 jobs"),
    ),
    (
        "de",
        "Wie viele Besucher kamen zum Hafenfest in Seewalde?",
        (
            "Zum Hafenfest in Seewalde kamen 40.000 Besucher.",
            "Das Hafenfest in Seewalde zählte 65.000 Besucher.",
        ),
        ("40.000 Besucher", "65.000 Besucher"),
    ),
    (
        "de",
        "Welcher Anteil der Wälder im Kalltal ist krank?",
        (
            "Im Kalltal sind 45 Prozent der Wälder krank.",
            "Krank ist im Kalltal ein Anteil von 60 Prozent der Wälder.",
        ),
        ("45 Prozent", "60 Prozent"),
    ),
    (
        "de",
        "Wie tief ist der Grubensee?",
        ("Der Grubensee ist 48 Meter tief.", "Der Grubensee ist an seiner tiefsten Stelle 61 Meter tief."),
        ("48 Meter", "61 Meter"),
    ),
    (
        "de",
        "Wie schwer ist die Glocke von Brackau?",
        (
            "Die Glocke von Brackau ist 4,2 Tonnen schwer.",
            "Die Glocke von Brackau wiegt 3.600 Kilogramm.",
        ),
        ("4,2 Tonnen", "3.600 Kilogramm"),
    ),
    (
        "en",
        "How long is the Pell tunnel?",
        ("The Pell tunnel is 7.4 kilometres long.", "The Pell tunnel has a length of 8,900 metres."),
        ("7.4 kilometres", "8,900 metres"),
    ),
    (
        "en",
        "What is the budget of the Ashby museum?",
        ("The Ashby museum has a budget of $4 million.", "The budget of the Ashby museum is $6.5 million."),
        ("$4 million", "$6.5 million"),
    ),
    (
        "en",
        "What was the turnout in Norland?",
        ("Turnout in Norland was 61 per cent.", "In Norland, turnout reached 54.5 per cent."),
        ("61 per cent", "54.5 per cent"),
    ),
    (
        "de",
        "Wie viele Wohnungen entstehen am Güterbahnhof Brackau?",
        (
            "Am Güterbahnhof Brackau entstehen 520 Wohnungen.",
            "Am Güterbahnhof Brackau werden 640 Wohnungen gebaut.",
        ),
        ("520 Wohnungen", "640 Wohnungen"),
    ),
    (
        "de",
        "Wie viele Menschen wurden bei der Explosion in Talbach verletzt?",
        (
            "Bei der Explosion in Talbach wurden 30 Menschen verletzt.",
            "Nach der Explosion in Talbach zählt die Polizei 45 Verletzte.",
        ),
        ("30 Menschen", "45 Verletzte"),
    ),
    (
        "de",
        "Wie groß ist der Nationalpark Kalltal?",
        (
            "Der Nationalpark Kalltal ist 74 Quadratkilometer groß.",
            "Der Nationalpark Kalltal umfasst 91 Quadratkilometer.",
        ),
        ("74 Quadratkilometer", "91 Quadratkilometer"),
    ),
    (
        "en",
        "How many people were hurt in the Pell tunnel fire?",
        (
            "More than 50 people were hurt in the Pell tunnel fire.",
            "The Pell tunnel fire injured 38 people, three of them badly.",
        ),
        ("More than 50 people", "38 people"),
    ),
    # Days.
    (
        "de",
        "Wann öffnet das Hallenbad in Seewalde?",
        (
            "Das Hallenbad in Seewalde öffnet am 5. Mai.",
            "Am 12. Mai öffnet das Hallenbad in Seewalde.",
        ),
        ("5. Mai", "12. Mai"),
    ),
    (
        "de",
        "Wann beginnt der Prozess gegen Kolp?",
        (
            "Der Prozess gegen Kolp beginnt am 3. September.",
            "Der Prozess gegen Kolp soll am 10. September starten.",
        ),
        ("3. September", "10. September"),
    ),
    (
        "en",
        "When does the Harlow footbridge open?",
        (
            "The Harlow footbridge opens on 4 June.",
            "The Harlow footbridge will open to the public on 18 June.",
        ),
        ("4 June", "18 June"),
    ),
    (
        "de",
        "Wann wurde die Brauerei Sternhof gegründet?",
        (
            "Die Brauerei Sternhof wurde 1864 gegründet.",
            "Gegründet wurde die Brauerei Sternhof im Jahr 1871.",
        ),
        ("1864", "1871"),
    ),
    (
        "en",
        "When was the Ashby museum founded?",
        ("The Ashby museum was founded in 1902.", "Founded in 1911, the Ashby museum has two wings."),
        ("1902", "1911"),
    ),
    (
        "de",
        "Wann schließt das Werk in Talbach?",
        ("Das Werk in Talbach schließt im März.", "Das Werk in Talbach schließt erst im Oktober."),
        ("März", "Oktober"),
    ),
    (
        "de",
        "An welchem Tag wählt Brackau einen neuen Rat?",
        (
            "Brackau wählt am 9. Februar einen neuen Rat.",
            "Einen neuen Rat wählt Brackau am 16. Februar statt wie geplant am 9. Februar.",
        ),
        ("9. Februar", "16. Februar"),
    ),
    # Names.
    (
        "de",
        "Wer wird neuer Leiter des Wasserwerks?",
        (
            "Neuer Leiter des Wasserwerks wird Ulf Pfeilring.",
            "Bernd Dollfink wird neuer Leiter des Wasserwerks.",
        ),
        ("Ulf Pfeilring", "Bernd Dollfink"),
    ),
    (
        "de",
        "Wer wird neuer Leiter des Wasserwerks Olver?",
        (
            "Pfeilring wird neuer Leiter des Wasserwerks Olver.",
            "Neuer Leiter des Wasserwerks Olver wird Dollfink, wie der Rat beschloss.",
        ),
        ("Pfeilring", "Dollfink"),
    ),
    (
        "de",
        "Wer leitet das Merle-Theater?",
        (
            "Das Merle-Theater leitet künftig Ada Quandel.",
            "Das Merle-Theater wird von Jonas Kreiling geleitet, sagte Bürgermeister Olaf Kolp.",
        ),
        ("Ada Quandel", "Jonas Kreiling"),
    ),
    (
        "de",
        "Wer folgt auf Bürgermeister Kolp in Brackau?",
        (
            "Auf Bürgermeister Kolp folgt in Brackau Ines Korbach.",
            "In Brackau folgt die Anwältin Edda Lührs auf Bürgermeister Kolp.",
        ),
        ("Ines Korbach", "Edda Lührs"),
    ),
    (
        "en",
        "Who will lead the Harlow council?",
        (
            "Moira Tansley will lead the Harlow council.",
            "The Harlow council will be led by Peter Oxbow, officials said.",
        ),
        ("Moira Tansley", "Peter Oxbow"),
    ),
    (
        "en",
        "Who is the new chief executive of Corliss Steel?",
        (
            "The new chief executive of Corliss Steel is Dana Whitlow.",
            "Corliss Steel has named Mr Aldous Pike as its new chief executive.",
        ),
        ("Dana Whitlow", "Aldous Pike"),
    ),
    (
        "en",
        "Who won the Tarn regatta?",
        ("Lena Orchard won the Tarn regatta.", "The Tarn regatta was won by Grace Umber."),
        ("Lena Orchard", "Grace Umber"),
    ),
    (
        "de",
        "Wer gewann den Stadtlauf in Seewalde?",
        (
            "Den Stadtlauf in Seewalde gewann Timo Raske.",
            "Sieger beim Stadtlauf in Seewalde ist Paul Ehrlinger.",
        ),
        ("Timo Raske", "Paul Ehrlinger"),
    ),
    (
        "de",
        "Von wem wurde die Kettenbrücke in Olvermünde entworfen?",
        (
            "Die Kettenbrücke in Olvermünde wurde von Karl Behrwald entworfen.",
            "Entworfen hat die Kettenbrücke in Olvermünde Johann Seifling.",
        ),
        ("Karl Behrwald", "Johann Seifling"),
    ),
    (
        "de",
        "Wem gehört die Brauerei Sternhof?",
        (
            "Die Brauerei Sternhof gehört Martin Achleitner.",
            "Die Brauerei Sternhof gehört der Unternehmerin Vera Stolz.",
        ),
        ("Martin Achleitner", "Vera Stolz"),
    ),
    (
        "de",
        "Wer ist Trainer des FC Brackau?",
        (
            "Trainer des FC Brackau ist Dr. Henning Voss.",
            "Der FC Brackau hat mit Milan Petrik einen neuen Trainer.",
        ),
        ("Henning Voss", "Milan Petrik"),
    ),
    (
        "en",
        "Who wrote the report on the Pell tunnel?",
        (
            "The report on the Pell tunnel was written by Sir Hugh Bellamy.",
            "Judith Crane wrote the report on the Pell tunnel.",
        ),
        ("Hugh Bellamy", "Judith Crane"),
    ),
    (
        "de",
        "Wer wird Nachfolger von Intendantin Quandel?",
        (
            "Nachfolger von Intendantin Quandel wird Felix Marwede.",
            "Lukas Tiedtke tritt die Nachfolge von Intendantin Quandel an.",
        ),
        ("Felix Marwede", "Lukas Tiedtke"),
    ),
    (
        "en",
        "Who owns the Ashby hotel?",
        ("The Ashby hotel is owned by Roland Keats.", "Investor Miriam Solway owns the Ashby hotel."),
        ("Roland Keats", "Miriam Solway"),
    ),
    # Nothing to tell: the same figure, otherwise written.
    (
        "de",
        "Was kostet der Tunnel in Talbach?",
        (
            "Der Tunnel in Talbach kostet 12,8 Millionen Euro.",
            "Der Tunnel in Talbach kostet 13 Millionen Euro.",
        ),
        (),
    ),
    (
        "de",
        "Wie lang ist der Tunnel in Talbach?",
        ("Der Tunnel in Talbach ist 1,2 Kilometer lang.", "Der Tunnel in Talbach ist 1.200 Meter lang."),
        (),
    ),
    (
        "de",
        "Wie viele Menschen kamen zum Umzug in Brackau?",
        ("Zum Umzug in Brackau kamen rund 1.800 Menschen.", "Zum Umzug in Brackau kamen 1.740 Menschen."),
        (),
    ),
    (
        "en",
        "How many people died in the Tarn flood?",
        ("More than 100 people died in the Tarn flood.", "The Tarn flood killed 126 people."),
        (),
    ),
    (
        "de",
        "Was kostet das Hallenbad in Brackau?",
        (
            "Das Hallenbad in Brackau kostet zwischen 100 und 120 Millionen Euro.",
            "Das Hallenbad in Brackau kostet 110 Millionen Euro.",
        ),
        (),
    ),
    (
        "de",
        "Was kostet das Parkhaus in Brackau?",
        (
            "Das Parkhaus in Brackau kostet 183 Millionen Euro, statt bisher 126 Millionen Euro.",
            "Das Parkhaus in Brackau kostet 183 Millionen Euro.",
        ),
        (),
    ),
    (
        "en",
        "How much does the Ashby school cost?",
        (
            "The Ashby school costs $14 million, up from $9 million.",
            "The cost of the Ashby school is $14 million.",
        ),
        (),
    ),
    # Other years, months and days.
    (
        "de",
        "Wie hoch ist der Verlust der Reederei Larsen?",
        (
            "Der Verlust der Reederei Larsen lag 2023 bei 41 Millionen Euro.",
            "Der Verlust der Reederei Larsen lag 2024 bei 57 Millionen Euro.",
        ),
        (),
    ),
    (
        "de",
        "Wie viele Menschen starben 2023 bei Bränden in Norland?",
        (
            "Bei Bränden in Norland starben 2023 genau 48 Menschen.",
            "Bei Bränden in Norland starben 2022 genau 61 Menschen.",
        ),
        (),
    ),
    (
        "de",
        "Wie hoch ist die Arbeitslosenquote in Kalland?",
        (
            "Die Arbeitslosenquote in Kalland lag im März bei 5,1 Prozent.",
            "Die Arbeitslosenquote in Kalland lag im April bei 5,4 Prozent.",
        ),
        (),
    ),
    (
        "en",
        "How strong was the Merrow quake?",
        (
            "The Merrow quake on 3 May had a magnitude of 6.1.",
            "The Merrow quake on 9 June had a magnitude of 4.8.",
        ),
        (),
    ),
    (
        "en",
        "How high was inflation in Norland?",
        ("Inflation in Norland was 3.1 per cent in 2021.", "Inflation in Norland was 7.9 per cent in 2022."),
        (),
    ),
    # Other things.
    (
        "de",
        "Wie lang ist die Brücke in Seewalde?",
        ("Die Brücke in Seewalde ist 340 Meter lang.", "Der Tunnel in Seewalde ist 512 Meter lang."),
        (),
    ),
    (
        "en",
        "How long is the bridge at Pell?",
        ("The bridge at Pell is 340 metres long.", "The tunnel at Pell is 512 metres long."),
        (),
    ),
    (
        "de",
        "Wie lang ist die Talbrücke bei Kall?",
        ("Die Talbrücke bei Kall ist 340 Meter lang.", "Die Talbrücke bei Kall ist 85 Meter hoch."),
        (),
    ),
    (
        "de",
        "Wie viele Menschen starben beim Unfall in Talbach?",
        (
            "Beim Unfall in Talbach starben 14 Menschen.",
            "Beim Unfall in Talbach wurden 20 Menschen verletzt.",
        ),
        (),
    ),
    (
        "de",
        "Wie viele Menschen starben beim Unfall in Kallbach?",
        (
            "Beim Unfall in Kallbach starben 14 Menschen.",
            "Beim Unfall in Kallbach starben 14 Menschen, 20 Menschen wurden verletzt.",
        ),
        (),
    ),
    (
        "en",
        "How many people died in the Harlow fire?",
        ("Nine people died in the Harlow fire.", "The Harlow fire left 31 people injured."),
        (),
    ),
    (
        "en",
        "How many jobs will Brindle Motors cut?",
        ("Brindle Motors will cut 900 jobs.", "Brindle Motors will create 1,200 jobs."),
        (),
    ),
    (
        "de",
        "Wie viele Stellen streicht die Werft Holm?",
        ("Die Werft Holm streicht 240 Stellen.", "Die Reederei Tamm streicht 310 Stellen."),
        (),
    ),
    (
        "de",
        "Wie viele Stellen streicht der Konzern Umbra?",
        (
            "Der Konzern Umbra streicht 2.400 Stellen.",
            "Der Konzern Umbra streicht Stellen, davon 310 Stellen im Werk Talbach.",
        ),
        (),
    ),
    (
        "en",
        "How many jobs will Umbra Foods cut?",
        (
            "Umbra Foods will cut 2,400 jobs.",
            "Umbra Foods will cut jobs, including 310 jobs at its Ashby plant.",
        ),
        (),
    ),
    (
        "en",
        "How much will the Merrow bridge cost?",
        (
            "The Merrow bridge will cost 18 million pounds.",
            "The government contributes 5 million pounds to the Merrow bridge.",
        ),
        (),
    ),
    (
        "de",
        "Was kostet die Kläranlage in Kall?",
        (
            "Die Kläranlage in Kall kostet 18 Millionen Euro.",
            "Für die Kläranlage in Kall zahlt das Land einen Zuschuss von 5 Millionen Euro.",
        ),
        (),
    ),
    (
        "de",
        "Was kostet die Müllabfuhr in Brackau?",
        (
            "Die Müllabfuhr in Brackau kostet 9 Millionen Euro im Jahr.",
            "Die Müllabfuhr in Brackau kostet 84 Euro pro Haushalt.",
        ),
        (),
    ),
    (
        "de",
        "Wie hoch ist die Arbeitslosenquote in Merland?",
        (
            "Die Arbeitslosenquote in Merland liegt bei 5,1 Prozent.",
            "Die Arbeitslosenquote in Merland stieg um 12 Prozent.",
        ),
        (),
    ),
    (
        "de",
        "Wie hoch sind die Schulden von Brackau?",
        (
            "Die Schulden von Brackau betragen 90 Millionen Euro.",
            "Die Schulden von Brackau wuchsen um 12 Millionen Euro.",
        ),
        (),
    ),
    (
        "en",
        "How much does the Norland rail plan cost?",
        (
            "The Norland rail plan costs 4 billion dollars.",
            "The Norland rail plan costs 3.7 billion euros.",
        ),
        (),
    ),
    (
        "de",
        "Was kostet die Brücke in Kall?",
        ("Die Brücke in Kall kostet 3 Millionen Euro.", "Die Brücke in Kall ist 120 Meter lang."),
        (),
    ),
    (
        "de",
        "Wie viele Menschen leben in Seewalde?",
        (
            "In Seewalde leben 18.400 Menschen.",
            "In Seewalde leben weitere 600 Menschen in Ferienhäusern.",
        ),
        (),
    ),
    (
        "de",
        "Wie alt ist der Täter von Brackau?",
        ("Der Täter von Brackau ist 34 Jahre alt.", "Der Täter von Brackau muss für 12 Jahre ins Gefängnis."),
        (),
    ),
    (
        "en",
        "How old is the Ashby chapel?",
        ("The Ashby chapel is 320 years old.", "The Ashby chapel has been closed for 12 years."),
        (),
    ),
    (
        "de",
        "Warum schließt das Werk in Kall?",
        (
            "Das Werk in Kall schließt wegen 4 Millionen Euro Schulden.",
            "Das Werk in Kall hat 9 Millionen Euro.",
        ),
        (),
    ),
    # Days.
    (
        "de",
        "Wann öffnet das Museum in Kall?",
        ("Das Museum in Kall öffnet am 5. Mai.", "Das Museum in Kall öffnet am 5. Mai 2025."),
        (),
    ),
    (
        "de",
        "Wann öffnet das Museum in Holm?",
        ("Das Museum in Holm öffnet am 5. Mai.", "Das Museum in Holm schließt am 30. September."),
        (),
    ),
    (
        "de",
        "Wann öffnet das Museum in Umbra?",
        (
            "Das Museum in Umbra öffnet am 12. Mai.",
            "Das Museum in Umbra öffnet nicht am 5. Mai, sondern am 12. Mai.",
        ),
        (),
    ),
    (
        "en",
        "When does the Pell tunnel open?",
        ("The Pell tunnel opens on 4 June.", "The Pell tunnel opens in June."),
        (),
    ),
    (
        "en",
        "When was the Tarn lighthouse built?",
        ("The Tarn lighthouse was built in 1843.", "The Tarn lighthouse was restored in 1998."),
        (),
    ),
    # Names.
    (
        "de",
        "Wer ist Verkehrsminister von Norland?",
        (
            "Verkehrsminister von Norland ist Harm Gieseke.",
            "Gieseke ist seit März Verkehrsminister von Norland.",
        ),
        (),
    ),
    (
        "de",
        "Wer wird neuer Leiter des Klärwerks?",
        (
            "Neuer Leiter des Klärwerks wird Ulf Pfeilring.",
            "Neuer Leiter des Klärwerks wird der bisherige Stellvertreter.",
        ),
        (),
    ),
    (
        "de",
        "Wer wird neue Leiterin der Musikschule?",
        (
            "Neue Leiterin der Musikschule wird Edda Lührs.",
            "Neue Leiterin der Musikschule wird Frau Dr. Lührs, sagte Bürgermeister Olaf Kolp.",
        ),
        (),
    ),
    (
        "de",
        "Wer kritisiert den Bau der Müllverbrennung in Kall?",
        (
            "Ines Korbach kritisiert den Bau der Müllverbrennung in Kall.",
            "Den Bau der Müllverbrennung in Kall kritisiert auch Jonas Kreiling.",
        ),
        (),
    ),
    (
        "en",
        "Who died in the Harlow crash?",
        ("Peter Oxbow died in the Harlow crash.", "Lena Orchard died in the Harlow crash."),
        (),
    ),
    (
        "en",
        "Who leads the Ashby museum?",
        ("Moira Tansley leads the Ashby museum.", "The Ashby museum is led by Ms Tansley."),
        (),
    ),
    (
        "en",
        "Who is the mayor of Harlow?",
        ("The mayor of Harlow is Moira Tansley.", "The former mayor of Harlow is Peter Oxbow."),
        (),
    ),
    (
        "en",
        "Who is the mayor of Merrow?",
        ("The mayor of Merrow is Moira Tansley.", "The mayor of Merrow flew to New York."),
        (),
    ),
    (
        "en",
        "Who is the head of the Pell clinic?",
        (
            "The head of the Pell clinic is Judith Crane.",
            "The head of the Pell clinic spoke to the Daily Mail.",
        ),
        (),
    ),
    (
        "de",
        "Wer leitet die Klinik St. Alwina?",
        (
            "Die Klinik St. Alwina leitet Vera Stolz.",
            "Wer die Klinik St. Alwina leitet, sagte Sprecher Timo Raske nicht.",
        ),
        (),
    ),
    (
        "de",
        "Wer gewann den Stadtlauf in Brackau?",
        (
            "Den Stadtlauf in Brackau gewann Timo Raske.",
            "Den Stadtlauf in Brackau gewann Raske vor Paul Ehrlinger.",
        ),
        (),
    ),
    (
        "de",
        "Wer gewann 2024 den Hafenlauf in Holm?",
        (
            "Den Hafenlauf in Holm gewann 2024 Timo Raske.",
            "Den Hafenlauf in Holm gewann 2023 Paul Ehrlinger.",
        ),
        (),
    ),
    (
        "de",
        "Wer ist Trainer des SV Holm?",
        ("Trainer des SV Holm ist Henning Voss.", "Der Trainer des SV Holm kommt aus Bad Seewalde."),
        (),
    ),
    (
        "de",
        "Wem gehört das Kaufhaus in Kall?",
        (
            "Das Kaufhaus in Kall gehört Martin Achleitner.",
            "Das Kaufhaus in Kall gehört der Sternhof Holding.",
        ),
        (),
    ),
    (
        "de",
        "Wer wird Präsident von Norland?",
        (
            "Präsident von Norland wird Sergej Petrow.",
            "Präsident von Norland wird Sergei Petrov.",
        ),
        (),
    ),
)
