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
            "Die Sanierung des Rathauses in Brackau kostet 183 Mio. Euro statt bisher 126 Mio. Euro.",
        ),
        ("150 Millionen Euro", "183 Mio. Euro"),
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
    # Written when the rules stood, and harder.
    (
        "de",
        "Wie viele Menschen kamen bei dem Lawinenunglück am Hochkar ums Leben?",
        (
            "Bei dem Lawinenunglück am Hochkar kamen sechs Menschen ums Leben.",
            "Am Hochkar hat ein Lawinenunglück acht Menschen getötet, wie die Bergrettung mitteilte.",
        ),
        ("sechs Menschen", "acht Menschen"),
    ),
    (
        "de",
        "Wie teuer wird der neue Bahnhof in Lauheim?",
        (
            "Der neue Bahnhof in Lauheim wird 4,2 Milliarden Euro teuer.",
            "Nach Berechnungen des Rechnungshofs kostet der Bahnhof in Lauheim 6,8 Milliarden Euro.",
        ),
        ("4,2 Milliarden Euro", "6,8 Milliarden Euro"),
    ),
    (
        "de",
        "Wie hoch ist die Wahlbeteiligung in Lauheim?",
        (
            "Die Wahlbeteiligung in Lauheim lag bei 48 Prozent.",
            "In Lauheim betrug die Wahlbeteiligung laut Wahlleiter 55,3 Prozent.",
        ),
        ("48 Prozent", "55,3 Prozent"),
    ),
    (
        "de",
        "Wie hoch sind die Schulden der Stadt Mühlrade?",
        (
            "Die Stadt Mühlrade hat 310 Millionen Euro Schulden.",
            "Auf 420 Millionen Euro summieren sich die Schulden der Stadt Mühlrade. Das ist viel.",
        ),
        ("310 Millionen Euro", "420 Millionen Euro"),
    ),
    (
        "de",
        "Wie viele Soldaten schickt Merland nach Korvia?",
        ("Merland schickt 800 Soldaten nach Korvia.", "Merland schickt nach Korvia bis zu 500 Soldaten."),
        ("800 Soldaten", "bis zu 500 Soldaten"),
    ),
    (
        "en",
        "How many houses burned down in Cutler Bay?",
        (
            "At least 60 houses burned down in Cutler Bay.",
            "In Cutler Bay, 41 houses burned down, the fire chief said.",
        ),
        ("At least 60 houses", "41 houses"),
    ),
    (
        "en",
        "How old is the suspect in the Denby robbery?",
        (
            "The suspect in the Denby robbery is 34 years old.",
            "Police said the suspect in the Denby robbery was 29 years old.",
        ),
        ("34 years", "29 years"),
    ),
    (
        "en",
        "How much did the Denby painting sell for?",
        ("The Denby painting sold for $12 million.", "At auction the Denby painting sold for $14.5 million."),
        ("$12 million", "$14.5 million"),
    ),
    (
        "en",
        "How high is the new dam at Corrin?",
        ("The new dam at Corrin is 140 metres high.", "The new dam at Corrin will be 165 metres high."),
        ("140 metres", "165 metres"),
    ),
    (
        "de",
        "Wann ist die Wahl in Merland?",
        ("Die Wahl in Merland ist am 14. September.", "Die Wahl in Merland findet am 28. September statt."),
        ("14. September", "28. September"),
    ),
    (
        "de",
        "In welchem Jahr wurde Schloss Ahrens erbaut?",
        ("Schloss Ahrens wurde 1723 erbaut.", "Das Schloss Ahrens, erbaut im Jahr 1741, steht leer."),
        ("1723", "1741"),
    ),
    (
        "en",
        "When will the trial of Garrick begin?",
        (
            "The trial of Garrick will begin on March 3.",
            "Garrick's trial will begin on March 17, the court said.",
        ),
        ("March 3", "March 17"),
    ),
    (
        "de",
        "Wer übernimmt die Leitung der Volkshochschule Lauheim?",
        (
            "Die Leitung der Volkshochschule Lauheim übernimmt Petra Seidlitz.",
            "Konrad Böhme übernimmt die Leitung der Volkshochschule Lauheim.",
        ),
        ("Petra Seidlitz", "Konrad Böhme"),
    ),
    (
        "de",
        "Wer hat die Oper „Das Wehr“ komponiert?",
        (
            "Die Oper „Das Wehr“ hat Anton Grell komponiert.",
            "Komponiert hat die Oper „Das Wehr“ Elise Thoma.",
        ),
        ("Anton Grell", "Elise Thoma"),
    ),
    (
        "de",
        "Wer ist neuer Bürgermeister von Lauheim?",
        (
            "Neuer Bürgermeister von Lauheim ist Stefan Uhl.",
            "Nach der Stichwahl ist Karin Moosbach neue Bürgermeisterin von Lauheim.",
        ),
        ("Stefan Uhl", "Karin Moosbach"),
    ),
    (
        "en",
        "Who designed the Corrin bridge?",
        (
            "The Corrin bridge was designed by Ivor Pell.",
            "Architect Naomi Strand designed the Corrin bridge.",
        ),
        ("Ivor Pell", "Naomi Strand"),
    ),
    (
        "en",
        "Who will succeed Garrick as chairman of Denby Rail?",
        (
            "Helen Ward will succeed Garrick as chairman of Denby Rail.",
            "Denby Rail said Marcus Tull would succeed Garrick as chairman.",
        ),
        ("Helen Ward", "Marcus Tull"),
    ),
    (
        "en",
        "Who founded Denby Rail?",
        ("Denby Rail was founded by Arthur Denholm.", "Silas Brome founded Denby Rail."),
        ("Arthur Denholm", "Silas Brome"),
    ),
    (
        "de",
        "Wie viele Menschen leben in Lauheim?",
        ("In Lauheim leben 52.000 Menschen.", "In Lauheim leben 9.400 Menschen in Armut."),
        (),
    ),
    (
        "de",
        "Wie teuer wird das Freibad in Mühlrade?",
        (
            "Das Freibad in Mühlrade wird 8 Millionen Euro teuer.",
            "Der Eintritt ins Freibad in Mühlrade kostet 6 Euro.",
        ),
        (),
    ),
    (
        "de",
        "Wie viele Soldaten schickt Merland nach Tarsa?",
        ("Merland schickt 800 Soldaten nach Tarsa.", "Merland hat 40.000 Soldaten."),
        (),
    ),
    (
        "de",
        "Wie hoch ist die Inflation in Korvia?",
        (
            "Die Inflation in Korvia liegt bei 3,4 Prozent.",
            "Die Inflation in Korvia lag im Vorjahr bei 8,1 Prozent.",
        ),
        (),
    ),
    (
        "de",
        "Wie hoch ist der Mindestlohn in Merland?",
        (
            "Der Mindestlohn in Merland liegt bei 12,50 Euro.",
            "Der Mindestlohn in Merland steigt um 80 Cent auf 12,50 Euro.",
        ),
        (),
    ),
    (
        "de",
        "Wie hoch ist der Mindestlohn in Korvia?",
        (
            "Der Mindestlohn in Korvia beträgt 9 Euro.",
            "Die Gewerkschaft fordert für Korvia einen Mindestlohn von 14 Euro.",
        ),
        (),
    ),
    (
        "de",
        "Wie viele Menschen demonstrierten in Lauheim?",
        (
            "In Lauheim demonstrierten nach Angaben der Polizei 3.000 Menschen.",
            "In Lauheim demonstrierten rund 3000 Menschen.",
        ),
        (),
    ),
    (
        "en",
        "How many people live in Corrin?",
        ("Corrin has 52,000 people; they live on the coast.", "About 52,300 people live in Corrin."),
        (),
    ),
    (
        "en",
        "How much does a ticket to the Denby festival cost?",
        ("A ticket to the Denby festival costs £45.", "The Denby festival costs £3 million a year."),
        (),
    ),
    (
        "en",
        "How many people were killed in the Denby bombing?",
        (
            "The Denby bombing killed nine people.",
            "The Denby bombing killed nine people and wounded 40 people.",
        ),
        (),
    ),
    (
        "en",
        "How many seats did the Unity party win?",
        ("The Unity party won 41 seats.", "The Unity party won 41 of 120 seats."),
        (),
    ),
    (
        "en",
        "How long was the Denby strike?",
        ("The Denby strike was 12 days long.", "The Denby strike was a week and a half long."),
        (),
    ),
    (
        "de",
        "Wann starb der Maler Grell?",
        (
            "Der Maler Grell starb am 4. Mai 1911.",
            "Der Maler Grell wurde am 7. Juni 1852 geboren und starb in Lauheim.",
        ),
        (),
    ),
    (
        "de",
        "Wann beginnt das Festival in Lauheim?",
        (
            "Das Festival in Lauheim beginnt am 3. Juli.",
            "Das Festival in Lauheim beginnt am 3. Juli und endet am 9. Juli.",
        ),
        (),
    ),
    (
        "en",
        "When did the Corrin dam break?",
        ("The Corrin dam broke on 3 May.", "The Corrin dam broke two years after it was built in 1987."),
        (),
    ),
    (
        "de",
        "Wer ist Ines Korbach?",
        ("Ines Korbach ist die Leiterin des Museums.", "Ines Korbach leitet mit Anton Grell das Museum."),
        (),
    ),
    (
        "de",
        "Wer leitet die Ermittlungen im Fall Garrick?",
        (
            "Die Ermittlungen im Fall Garrick leitet Kommissarin Helma Riedl.",
            "Die Staatsanwaltschaft Lauheim leitet die Ermittlungen im Fall Garrick.",
        ),
        (),
    ),
    (
        "de",
        "Wer ist Bürgermeister von Mühlrade?",
        (
            "Bürgermeister von Mühlrade ist Stefan Uhl.",
            "Der Bürgermeister von Mühlrade traf Kanzler Anton Grell.",
        ),
        (),
    ),
    (
        "de",
        "Wer gewann das Finale in Lauheim?",
        (
            "Das Finale in Lauheim gewann Petra Seidlitz.",
            "Petra Seidlitz gewann das Finale in Lauheim gegen Karin Moosbach.",
        ),
        (),
    ),
    (
        "de",
        "Wer wird neuer Trainer in Lauheim?",
        (
            "Neuer Trainer in Lauheim wird Stefan Uhl.",
            "Als neuer Trainer in Lauheim ist Konrad Böhme im Gespräch.",
        ),
        (),
    ),
    (
        "en",
        "Who leads Denby Rail?",
        ("Denby Rail is led by Helen Ward.", "Denby Rail, led by Ward until June, will get a new boss."),
        (),
    ),
    (
        "en",
        "Who won the election in Corrin?",
        ("Helen Ward won the election in Corrin.", "The Unity Party won the election in Corrin."),
        (),
    ),
    (
        "en",
        "Who is the head of the Corrin council?",
        (
            "The head of the Corrin council is Helen Ward.",
            "The head of the Corrin council, speaking to Marcus Tull of Radio Denby, was silent.",
        ),
        (),
    ),
    (
        "en",
        "Who wrote the Denby letters?",
        (
            "The Denby letters were written by Silas Brome.",
            "Critics long thought Arthur Denholm wrote the Denby letters.",
        ),
        (),
    ),
    (
        "de",
        "Wie viele Menschen starben bei dem Zugunglück in Ebersfeld?",
        (
            "Bei dem Zugunglück in Ebersfeld sind mindestens neun Menschen gestorben.",
            "Sieben Menschen kamen bei dem Zugunglück in Ebersfeld ums Leben, zwölf wurden verletzt.",
        ),
        ("mindestens neun Menschen", "Sieben Menschen"),
    ),
    (
        "de",
        "Wie hoch ist der Schaden durch den Hagel in Ebersfeld?",
        (
            "Der Hagel in Ebersfeld hat einen Schaden von 12 Millionen Euro angerichtet.",
            "Der Schaden durch den Hagel in Ebersfeld beträgt 20 Millionen Euro.",
        ),
        ("12 Millionen Euro", "20 Millionen Euro"),
    ),
    (
        "de",
        "Wie viele Bäume wurden im Stadtwald Ebersfeld gefällt?",
        (
            "Im Stadtwald Ebersfeld wurden 340 Bäume gefällt.",
            "Gefällt wurden im Stadtwald Ebersfeld nach Angaben des Försters 410 Bäume.",
        ),
        ("340 Bäume", "410 Bäume"),
    ),
    (
        "de",
        "Was kostet ein Ticket für das Konzert von Mirella Sand?",
        (
            "Ein Ticket für das Konzert von Mirella Sand kostet 89 Euro.",
            "Ein Ticket für das Konzert von Mirella Sand kostet 120 Euro.",
        ),
        ("89 Euro", "120 Euro"),
    ),
    (
        "en",
        "How many people were arrested after the Kelby riot?",
        ("Police arrested 46 people after the Kelby riot.", "After the Kelby riot, 61 people were arrested."),
        ("46 people", "61 people"),
    ),
    (
        "en",
        "How much money did Kelby Airways lose?",
        ("Kelby Airways lost $210 million.", "Kelby Airways said it lost $340 million."),
        ("$210 million", "$340 million"),
    ),
    (
        "en",
        "How high is unemployment in Sorland?",
        (
            "Unemployment in Sorland stands at 9.1 per cent.",
            "Unemployment in Sorland is 11.4 per cent, a think tank said.",
        ),
        ("9.1 per cent", "11.4 per cent"),
    ),
    (
        "de",
        "Wann tritt Ministerin Halm zurück?",
        ("Ministerin Halm tritt am 1. August zurück.", "Ministerin Halm tritt zum 15. August zurück."),
        ("1. August", "15. August"),
    ),
    (
        "en",
        "When does the Sorland ban take effect?",
        ("The Sorland ban takes effect on 1 July.", "The ban in Sorland takes effect on 1 October."),
        ("1 July", "1 October"),
    ),
    (
        "de",
        "Wer wird Nachfolger von Trainer Petrik?",
        ("Nachfolger von Trainer Petrik wird Lars Ohm.", "Jens Wilde wird Nachfolger von Trainer Petrik."),
        ("Lars Ohm", "Jens Wilde"),
    ),
    (
        "de",
        "Wer führt künftig die Sparkasse Ebersfeld?",
        (
            "Die Sparkasse Ebersfeld führt künftig Renate Zoll.",
            "Künftig führt Bernd Ahl die Sparkasse Ebersfeld.",
        ),
        ("Renate Zoll", "Bernd Ahl"),
    ),
    (
        "en",
        "Who is the new editor of the Kelby Gazette?",
        (
            "Nora Finch is the new editor of the Kelby Gazette.",
            "The new editor of the Kelby Gazette is Tom Hale.",
        ),
        ("Nora Finch", "Tom Hale"),
    ),
    (
        "en",
        "Who will replace coach Dorn at Kelby United?",
        (
            "Sam Orr will replace coach Dorn at Kelby United.",
            "Kelby United said Will Batt will replace coach Dorn.",
        ),
        ("Sam Orr", "Will Batt"),
    ),
    (
        "de",
        "Wer hat das Rennen am Hochkar gewonnen?",
        ("Das Rennen am Hochkar hat Mira Stangl gewonnen.", "Am Hochkar gewann Tina Eder das Rennen."),
        ("Mira Stangl", "Tina Eder"),
    ),
    (
        "de",
        "Wie viele Menschen starben bei dem Anschlag in Ebersfeld?",
        (
            "Bei dem Anschlag in Ebersfeld starben neun Menschen.",
            "Bei dem Anschlag in Ebersfeld starben neun Menschen, darunter drei Menschen aus Lauheim.",
        ),
        (),
    ),
    (
        "de",
        "Wie viele Stimmen bekam Halm?",
        ("Halm bekam 41 Stimmen.", "Halm bekam 41 Stimmen, sein Gegner 38 Stimmen."),
        (),
    ),
    (
        "de",
        "Wie viele Tore schoss Petrik?",
        ("Petrik schoss drei Tore.", "Petrik schoss in dieser Saison 14 Tore."),
        (),
    ),
    (
        "de",
        "Wie hoch ist die Strafe für Halm?",
        ("Halm bekam eine Strafe von 90.000 Euro.", "Die Strafe für Halm beträgt zwei Jahre Haft."),
        (),
    ),
    (
        "de",
        "Wie lang ist die Radstrecke in Ebersfeld?",
        (
            "Die Radstrecke in Ebersfeld ist 12 Kilometer lang.",
            "Von der Radstrecke in Ebersfeld sind 7 Kilometer fertig.",
        ),
        (),
    ),
    (
        "en",
        "How much does the Kelby stadium cost?",
        (
            "The Kelby stadium costs $300 million.",
            "The Kelby stadium costs $200 million less than the Sorland stadium.",
        ),
        (),
    ),
    (
        "en",
        "How many refugees live in Kelby?",
        (
            "About 4,000 refugees live in Kelby.",
            "Kelby took in 1,900 refugees last month; more live in camps.",
        ),
        (),
    ),
    (
        "en",
        "How high is the tax on sugar in Sorland?",
        (
            "The tax on sugar in Sorland is 12 per cent.",
            "The tax on sugar in Sorland will be raised by 3 percent.",
        ),
        (),
    ),
    (
        "en",
        "How many votes did Finch get?",
        ("Finch got 412 votes.", "In the first round Finch got 280 votes."),
        (),
    ),
    (
        "en",
        "How long is the Kelby pier?",
        (
            "The Kelby pier is 300 metres long.",
            "The Kelby pier, 400 metres from the station, is 300 metres long.",
        ),
        (),
    ),
    (
        "de",
        "Wann war das Erdbeben in Sorland?",
        ("Das Erdbeben in Sorland war am 3. Mai.", "Das letzte große Erdbeben in Sorland war 1932."),
        (),
    ),
    (
        "de",
        "Wann endet die Ausstellung in Ebersfeld?",
        (
            "Die Ausstellung in Ebersfeld endet am 3. Mai.",
            "Die Ausstellung in Ebersfeld beginnt am 1. März und endet am 3. Mai.",
        ),
        (),
    ),
    (
        "en",
        "When was Finch born?",
        ("Finch was born on 4 May 1950.", "Finch, who died on 7 June, was born in Kelby."),
        (),
    ),
    (
        "de",
        "Wer ist Chef der Sparkasse Lauheim?",
        (
            "Chef der Sparkasse Lauheim ist Bernd Ahl.",
            "Der Chef der Sparkasse Lauheim ist mit Renate Zoll verheiratet.",
        ),
        (),
    ),
    (
        "de",
        "Wer gewann die Wahl in Sorland?",
        (
            "Die Wahl in Sorland gewann Anna Quist.",
            "Die Wahl in Sorland gewann die Volkspartei von Anna Quist, ihr Gegner war Jens Wilde.",
        ),
        (),
    ),
    (
        "de",
        "Wer schrieb das Drehbuch zu „Wehrlos“?",
        (
            "Das Drehbuch zu „Wehrlos“ schrieb Elise Thoma.",
            "Das Drehbuch zu „Wehrlos“ schrieb Elise Thoma, Regie führt Konrad Böhme.",
        ),
        (),
    ),
    (
        "en",
        "Who owns Kelby Airways?",
        ("Kelby Airways is owned by Roland Keats.", "Kelby Airways is owned by the Sorland government."),
        (),
    ),
    (
        "en",
        "Who is the president of Sorland?",
        (
            "The president of Sorland is Anna Quist.",
            "The president of Sorland is to meet Jens Wilde in Kelby.",
        ),
        (),
    ),
    (
        "en",
        "Who won the Kelby prize?",
        ("Nora Finch won the Kelby prize in 2023.", "Tom Hale won the Kelby prize in 2024."),
        (),
    ),
    (
        "en",
        "Who is the captain of Kelby United?",
        (
            "The captain of Kelby United is Sam Orr.",
            "The captain of Kelby United, Orr, was hurt by Will Batt.",
        ),
        (),
    ),
    (
        "de",
        "Wie viele Menschen wurden bei dem Busunfall nahe Wendheim verletzt?",
        (
            "Bei dem Busunfall nahe Wendheim wurden 22 Menschen verletzt.",
            "Nahe Wendheim sind bei einem Busunfall 27 Personen verletzt worden, fünf von ihnen schwer.",
        ),
        ("22 Menschen", "27 Personen"),
    ),
    (
        "de",
        "Wie hoch ist die Geldstrafe gegen den Konzern Nordal?",
        (
            "Die Geldstrafe gegen den Konzern Nordal beträgt 90 Millionen Euro.",
            "Gegen den Konzern Nordal wurde eine Geldstrafe von 110 Millionen Euro verhängt.",
        ),
        ("90 Millionen Euro", "110 Millionen Euro"),
    ),
    (
        "de",
        "Wie lange dauert die Sperrung der A 17?",
        (
            "Die Sperrung der A 17 dauert drei Wochen.",
            "Die Sperrung der A 17 dauert fünf Wochen, teilte die Autobahngesellschaft mit.",
        ),
        ("drei Wochen", "fünf Wochen"),
    ),
    (
        "en",
        "How many migrants drowned off Port Saler?",
        (
            "At least 18 migrants drowned off Port Saler.",
            "Twelve migrants drowned off Port Saler, the coast guard said.",
        ),
        ("At least 18 migrants", "Twelve migrants"),
    ),
    (
        "en",
        "How much aid will Norvia send to Tesk?",
        ("Norvia will send $40 million in aid to Tesk.", "Norvia will send Tesk aid worth $65 million."),
        ("$40 million", "$65 million"),
    ),
    (
        "en",
        "How deep is Lake Orrin?",
        ("Lake Orrin is 120 metres deep.", "Lake Orrin has a depth of 145 metres."),
        ("120 metres", "145 metres"),
    ),
    (
        "de",
        "Wann landet die Sonde Ikarus auf dem Mond?",
        (
            "Die Sonde Ikarus landet am 2. Februar auf dem Mond.",
            "Auf dem Mond landet die Sonde Ikarus voraussichtlich am 4. Februar.",
        ),
        ("2. Februar", "4. Februar"),
    ),
    (
        "en",
        "When did Ada Morrow die?",
        ("Ada Morrow died on 3 May.", "Ada Morrow died on 4 May at her home."),
        ("3 May", "4 May"),
    ),
    (
        "de",
        "Wer ist der neue Intendant der Oper Wendheim?",
        (
            "Der neue Intendant der Oper Wendheim ist Georg Hasel.",
            "Als neuen Intendanten der Oper Wendheim hat der Rat Ralf Dinter gewählt.",
        ),
        ("Georg Hasel", "Ralf Dinter"),
    ),
    (
        "en",
        "Who scored the winning goal for Port Saler?",
        (
            "Luis Arden scored the winning goal for Port Saler.",
            "The winning goal for Port Saler was scored by Ben Stroud.",
        ),
        ("Luis Arden", "Ben Stroud"),
    ),
    (
        "de",
        "Wer hat den Roman „Schilf“ verfasst?",
        ("Den Roman „Schilf“ hat Clara Bohn verfasst.", "Verfasst hat den Roman „Schilf“ Otto Rehm."),
        ("Clara Bohn", "Otto Rehm"),
    ),
    (
        "en",
        "Who heads the Tesk central bank?",
        ("The Tesk central bank is headed by Pavel Dorin.", "Irina Vance heads the Tesk central bank."),
        ("Pavel Dorin", "Irina Vance"),
    ),
    (
        "de",
        "Wie viele Menschen wurden bei dem Busunfall in Nordal verletzt?",
        (
            "Bei dem Busunfall in Nordal wurden 22 Menschen verletzt.",
            "Bei dem Busunfall in Nordal wurden vier Menschen schwer verletzt.",
        ),
        (),
    ),
    (
        "de",
        "Wie hoch sind die Mieten in Wendheim?",
        (
            "Die Mieten in Wendheim liegen bei 14 Euro pro Quadratmeter.",
            "Die Mieten in Wendheim liegen bei 11 Euro in Altbauten.",
        ),
        (),
    ),
    (
        "de",
        "Wie viele Schüler hat das Gymnasium Wendheim?",
        ("Das Gymnasium Wendheim hat 840 Schüler.", "Das Gymnasium Wendheim hat Platz für 1.000 Schüler."),
        (),
    ),
    (
        "de",
        "Wie viele Kilometer Stau gab es auf der A 17?",
        (
            "Auf der A 17 gab es 12 Kilometer Stau.",
            "Auf der A 17 gab es auf 12 Kilometern Stau, am Sonntag waren es 20 Kilometer.",
        ),
        (),
    ),
    (
        "de",
        "Wie alt wurde Clara Bohn?",
        ("Clara Bohn wurde 81 Jahre alt.", "Clara Bohn schrieb ihr erstes Buch, als sie 44 Jahre alt war."),
        (),
    ),
    (
        "en",
        "How many soldiers died at Tesk?",
        ("At Tesk, 40 soldiers died.", "At Tesk, 40 soldiers and 11 civilians died."),
        (),
    ),
    (
        "en",
        "How much is the Nordal fine?",
        ("The Nordal fine is $90 million.", "Nordal has set aside $120 million for the fine."),
        (),
    ),
    (
        "en",
        "How many employees does Nordal have?",
        ("Nordal has 8,000 employees.", "Nordal has 5,100 employees in Tesk."),
        (),
    ),
    (
        "en",
        "How tall is the Orrin statue?",
        ("The Orrin statue is 30 metres tall.", "The Orrin statue stands on a base 12 metres tall."),
        (),
    ),
    (
        "en",
        "How long is the Orrin film?",
        ("The Orrin film is 140 minutes long.", "The Orrin film is more than two hours long."),
        (),
    ),
    (
        "de",
        "Wann öffnet die Ausstellung in Nordal?",
        (
            "Die Ausstellung in Nordal öffnet am 2. Februar.",
            "Die Ausstellung in Nordal öffnet am 2. Februar; Karten gibt es ab dem 10. Januar.",
        ),
        (),
    ),
    (
        "en",
        "When does the Tesk election take place?",
        ("The Tesk election takes place on 3 May.", "The last Tesk election took place on 9 June 2019."),
        (),
    ),
    (
        "de",
        "Wer leitet das Gymnasium Wendheim?",
        (
            "Das Gymnasium Wendheim leitet Georg Hasel.",
            "Das Gymnasium Wendheim leitet ein Mann, den Ralf Dinter gut kennt.",
        ),
        (),
    ),
    (
        "de",
        "Wer gewann den Preis der Stadt Nordal?",
        (
            "Den Preis der Stadt Nordal gewann Clara Bohn.",
            "Den Preis der Stadt Nordal gewann Clara Bohn, die Jury leitet Otto Rehm.",
        ),
        (),
    ),
    (
        "en",
        "Who owns the Orrin estate?",
        ("The Orrin estate is owned by Luis Arden.", "The Orrin estate is owned by the Arden Trust."),
        (),
    ),
    (
        "en",
        "Who is the manager of Port Saler?",
        (
            "The manager of Port Saler is Ben Stroud.",
            "The manager of Port Saler was fined; his assistant is Luis Arden.",
        ),
        (),
    ),
    (
        "de",
        "Wie viele Häuser zerstörte der Sturm in Altmoor?",
        (
            "Der Sturm zerstörte in Altmoor 30 Häuser.",
            "In Altmoor hat der Sturm nach Angaben der Feuerwehr 46 Häuser zerstört.",
        ),
        ("30 Häuser", "46 Häuser"),
    ),
    (
        "de",
        "Wie hoch ist das Defizit der Bahn in Merland?",
        (
            "Das Defizit der Bahn in Merland liegt bei 1,2 Milliarden Euro.",
            "Die Bahn in Merland weist ein Defizit von 1,9 Milliarden Euro aus.",
        ),
        ("1,2 Milliarden Euro", "1,9 Milliarden Euro"),
    ),
    (
        "de",
        "Was kostet der Ausbau des Hafens Altmoor?",
        (
            "Der Ausbau des Hafens Altmoor kostet 70 Millionen Euro.",
            "Für den Ausbau des Hafens Altmoor sind 95 Millionen Euro veranschlagt.",
        ),
        ("70 Millionen Euro", "95 Millionen Euro"),
    ),
    (
        "en",
        "How many passengers were on the Corva ferry?",
        ("There were 212 passengers on the Corva ferry.", "The Corva ferry had 240 passengers on board."),
        ("212 passengers", "240 passengers"),
    ),
    (
        "en",
        "How much did the Corva tunnel cost?",
        (
            "The Corva tunnel cost 2.1 billion euros.",
            "Auditors put the cost of the Corva tunnel at 3.4 billion euros.",
        ),
        ("2.1 billion euros", "3.4 billion euros"),
    ),
    (
        "en",
        "How strong was the Corva earthquake?",
        ("The Corva earthquake had a magnitude of 5.9.", "The Corva earthquake measured magnitude 6.3."),
        ("5.9", "6.3"),
    ),
    (
        "de",
        "Wann beginnt der Bau der Umgehung Altmoor?",
        (
            "Der Bau der Umgehung Altmoor beginnt am 4. März.",
            "Am 11. März soll der Bau der Umgehung Altmoor starten.",
        ),
        ("4. März", "11. März"),
    ),
    (
        "en",
        "When will the Corva tunnel reopen?",
        (
            "The Corva tunnel will reopen on 9 April.",
            "The Corva tunnel is to reopen on 23 April, the operator said.",
        ),
        ("9 April", "23 April"),
    ),
    (
        "de",
        "Wer wird Chefarzt der Klinik Altmoor?",
        ("Chefarzt der Klinik Altmoor wird Jakob Rohde.", "Miriam Kast wird Chefärztin der Klinik Altmoor."),
        ("Jakob Rohde", "Miriam Kast"),
    ),
    (
        "de",
        "Wer hat die Landtagswahl in Merland gewonnen?",
        (
            "Die Landtagswahl in Merland hat Sven Aulich gewonnen.",
            "Sieger der Landtagswahl in Merland ist Dora Held.",
        ),
        ("Sven Aulich", "Dora Held"),
    ),
    (
        "en",
        "Who will chair the Corva inquiry?",
        ("Ruth Calder will chair the Corva inquiry.", "The Corva inquiry will be chaired by Owen Platt."),
        ("Ruth Calder", "Owen Platt"),
    ),
    (
        "en",
        "Who is the owner of the Corva Star?",
        (
            "The owner of the Corva Star is Gus Halden.",
            "Shipping tycoon Leo Marsh is the owner of the Corva Star.",
        ),
        ("Gus Halden", "Leo Marsh"),
    ),
    (
        "de",
        "Wie viele Häuser zerstörte der Sturm in Tarnau?",
        (
            "Der Sturm zerstörte in Tarnau 30 Häuser.",
            "Der Sturm zerstörte in Tarnau 30 Häuser und beschädigte 80 Häuser.",
        ),
        (),
    ),
    (
        "de",
        "Wie viele Häuser zerstörte das Feuer in Tarnau?",
        (
            "Das Feuer zerstörte in Tarnau 30 Häuser.",
            "Nach dem Feuer in Tarnau blieben 46 Häuser unbewohnbar.",
        ),
        (),
    ),
    (
        "de",
        "Wie hoch ist das Gehalt von Bahnchef Rohde?",
        (
            "Das Gehalt von Bahnchef Rohde beträgt 900.000 Euro.",
            "Das Gehalt von Bahnchef Rohde beträgt 75.000 Euro im Monat.",
        ),
        (),
    ),
    (
        "de",
        "Wie hoch war die Beteiligung in Altmoor?",
        (
            "Die Beteiligung in Altmoor lag bei 61 Prozent.",
            "Bis Mittag lag die Beteiligung in Altmoor bei 34 Prozent.",
        ),
        (),
    ),
    (
        "de",
        "Wie viele Menschen kamen zur Demo in Altmoor?",
        (
            "Zur Demo in Altmoor kamen 5.000 Menschen.",
            "Zur Demo in Altmoor kamen nach Angaben der Veranstalter rund 5.200 Menschen.",
        ),
        (),
    ),
    (
        "en",
        "How many people live on Corva?",
        ("Some 9,000 people live on Corva.", "In summer, 15,000 people live on Corva."),
        (),
    ),
    (
        "en",
        "How many goals did Halden score?",
        ("Halden scored 21 goals.", "Halden scored 21 goals and set up 12 goals."),
        (),
    ),
    (
        "en",
        "How much rain fell on Corva?",
        ("On Corva, 80 litres of rain fell.", "On Corva, 80 litres of rain fell within 3 hours."),
        (),
    ),
    (
        "de",
        "Wann tagt der Rat von Altmoor?",
        (
            "Der Rat von Altmoor tagt am 4. März.",
            "Der Rat von Altmoor tagt am 4. März, Anträge sind bis 20. Februar möglich.",
        ),
        (),
    ),
    (
        "de",
        "Wer leitet den Chor von Altmoor?",
        (
            "Den Chor von Altmoor leitet Dora Held.",
            "Der Chor von Altmoor, den Dora Held leitet, singt ein Werk von Sven Aulich.",
        ),
        (),
    ),
    (
        "de",
        "Wer ist Pilot der Maschine?",
        ("Pilot der Maschine ist Jakob Rohde.", "Der Pilot der Maschine wurde von Sven Aulich verhört."),
        (),
    ),
    (
        "en",
        "Who won the Corva marathon?",
        (
            "Ruth Calder won the Corva marathon.",
            "Ruth Calder won the Corva marathon; Owen Platt won the half marathon.",
        ),
        (),
    ),
    (
        "en",
        "Who leads the Corva inquiry?",
        ("Ruth Calder leads the Corva inquiry.", "The minister who ordered the Corva inquiry is Gus Halden."),
        (),
    ),
)
