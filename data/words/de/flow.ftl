### Words of the room `flow`. Sentences: lower case at the beginning, no full stop.

flow-jumped = das Kind sprang: erwartet wurde Stehen, Treten auf der Stelle oder Gehen

# Why an exercise of a plan was left out.
flow-left-out-not-done = kein Versuch war zu sehen

# Why a recording of a screening needs attention.
flow-screen-unreadable = { $problem }
flow-screen-judged = { $judgement }
flow-screen-no-whole-contact = { $contacts ->
    [0] kein Fußkontakt war zu sehen
    [one] der einzige Kontakt wurde nicht vollständig aufgezeichnet
   *[other] keiner von { $contacts } Kontakten wurde vollständig aufgezeichnet
 }
flow-screen-on-the-mat = nur { FIXED($on_s, decimals: 1) } s lang war jemand auf der Matte: mindestens { FIXED($least_s, decimals: 0) } s sind nötig
flow-screen-too-many-feet = { $at_once } Füße gleichzeitig auf der Matte: bitte immer nur ein Kind
flow-screen-jumped = { $landings ->
    [one] beide Füße setzten gleichzeitig auf: das Kind sprang
   *[other] beide Füße setzten { $landings }-mal gleichzeitig auf: das Kind sprang
 }
flow-screen-not-traced = von keinem Fußabdruck ließ sich der Umriss zeichnen
flow-screen-no-index = für keinen der Füße konnte ein Index angegeben werden: { $why }
flow-screen-lengths = Abdrücke von { FIXED($left_mm, decimals: 0) } mm links und { FIXED($right_mm, decimals: 0) } mm rechts: sind das die Füße eines einzigen Kindes?
flow-screen-length-of-no-age = ein Abdruck von { FIXED($print_mm, decimals: 0) } mm; mit { FIXED($age_years, decimals: 1) } Jahren wären { FIXED($low_mm, decimals: 0) } bis { FIXED($high_mm, decimals: 0) } mm plausibel: bitte Größe der Messzellen, Kalibrierung und Geburtsdatum prüfen
flow-screen-load-of-no-age = eine Last von { FIXED($load_kg, decimals: 0) } kg; mit { FIXED($age_years, decimals: 1) } Jahren wären { FIXED($low_kg, decimals: 0) } bis { FIXED($high_kg, decimals: 0) } kg plausibel: bitte Größe der Messzellen, Kalibrierung und Geburtsdatum prüfen
flow-screen-length-unlike = { $on ->
    [none] ein Abdruck von { FIXED($print_mm, decimals: 0) } mm, aber die anderen Aufzeichnungen des Kindes ergaben einen Abdruck von { FIXED($usual_mm, decimals: 0) } mm: sind das die Füße dieses Kindes?
   *[other] ein Abdruck von { FIXED($print_mm, decimals: 0) } mm, aber die Sitzung vom { $on } ergab einen Abdruck von { FIXED($usual_mm, decimals: 0) } mm: sind das die Füße dieses Kindes?
 }
flow-screen-load-unlike = { $on ->
    [none] eine Last von { FIXED($load_kg, decimals: 0) } kg, aber die anderen Aufzeichnungen des Kindes ergaben eine Last von { FIXED($usual_kg, decimals: 0) } kg: sind das die Füße dieses Kindes?
   *[other] eine Last von { FIXED($load_kg, decimals: 0) } kg, aber die Sitzung vom { $on } ergab eine Last von { FIXED($usual_kg, decimals: 0) } kg: sind das die Füße dieses Kindes?
 }
flow-screen-doubled = dieselbe Aufzeichnung wie { $others }: zu welchem Kind gehört sie?
flow-screen-day-to-come = aufgezeichnet am { $date }; das liegt in der Zukunft: bitte das Datum prüfen
flow-screen-before-birth = aufgezeichnet am { $date }, vor der Geburt des Kindes: bitte beide Daten prüfen
flow-screen-other-birth = in der Bibliothek steht ein anderes Geburtsdatum für { $child }: bitte beide prüfen
flow-screen-arch-band = { $side ->
    [left] linker
   *[right] rechter
 } Fuß: Fußgewölbe { $grade ->
    [high-97] höher als bei etwa 97 von 100 Kindern
    [high-85] höher als bei etwa 85 von 100 Kindern
    [low-85] niedriger als bei etwa 85 von 100 Kindern
   *[low-97] niedriger als bei etwa 97 von 100 Kindern
 } dieses Alters (z-Wert { SIGNED($score, decimals: 2) }, Vergleich: { $source ->
    [none] Kinder auf dieser Matte
   *[other] { $source }
 }): vor einer Schlussfolgerung noch einmal messen
flow-screen-card-band = Fußgewölbe { $side ->
    [left] links
   *[right] rechts
 }: { $grade ->
    [high-97] höher als bei etwa 97 von 100 Kindern
    [high-85] höher als bei etwa 85 von 100 Kindern
    [low-85] niedriger als bei etwa 85 von 100 Kindern
   *[low-97] niedriger als bei etwa 97 von 100 Kindern
 } (z-Wert { SIGNED($score, decimals: 1) }): noch einmal messen
# A card of a contact sheet where nothing is to be done: the name of a measure, and its values.
flow-screen-card-index = { $name }: links { $left_pct ->
    [none] –
   *[other] { FIXED($left_pct, decimals: 0) } %
 }, rechts { $right_pct ->
    [none] –
   *[other] { FIXED($right_pct, decimals: 0) } %
 }
# Titles of contact sheets; $class is the name of a class or of a folder.
flow-screen-sheet-of-class = { $class }{ $sheets ->
    [1] { "" }
   *[other] , Blatt { $sheet } von { $sheets }
 }
flow-screen-sheet-of-all = Alle Aufzeichnungen{ $sheets ->
    [1] { "" }
   *[other] , Blatt { $sheet } von { $sheets }
 }
flow-screen-noticed = { $side ->
    [none] { $pattern }: { $rule }
    [left] linker Fuß, { $pattern }: { $rule }
   *[right] rechter Fuß, { $pattern }: { $rule }
 }
flow-screen-card-no-age = das Alter des Kindes ist nicht bekannt
flow-screen-no-age = das Alter des Kindes ist nicht bekannt: die Spalten `birth` und `date` oder die Spalte `age_years` in einer Liste ergänzen
flow-screen-no-table = keine Normtabelle gilt für ein Alter von { FIXED($age_years, decimals: 1) } Jahren
flow-screen-no-consent = { $child ->
    [none] es ist nicht bekannt, von wem diese Aufzeichnung ist, daher ist auch nicht bekannt, ob eine Einwilligung vorliegt
   *[other] für { $child } ist bis zum Tag der Aufzeichnung keine Einwilligung von Sorgeberechtigten vermerkt
 }

# Why the simulated child does not do what it is asked for.
flow-unmoved-unknown = das simulierte Kind kennt keine Bewegung „{ $name }“
flow-unmoved-busy = das simulierte Kind hat schon { $most } Bewegungen vor sich: bitte abwarten
flow-unmoved-off-mat = das simulierte Kind ist nicht auf der Matte: zuerst auf die Matte steigen lassen
flow-unmoved-on-mat = das simulierte Kind ist schon auf der Matte
flow-unmoved-hold = das simulierte Kind kann { SHORT($least_s, decimals: 1) } bis { SHORT($most_s, decimals: 0) } Sekunden lang halten
flow-unmoved-gone = das simulierte Kind ist weg: die Sitzung ist vorbei

# Why the live page gets no answer.
flow-live-no-mat = die Matte hat noch nichts gesendet
flow-live-busy = das Programm ist beschäftigt: gleich noch einmal versuchen
flow-live-over = das Programm wird gerade beendet

# What is told of an own reference beside a child's sessions; the first is a whole sentence.
flow-reference = Referenz { $file }, Messgröße „{ $measure }“: { $why }.
flow-reference-few = es wird keine Perzentile angegeben: nötig sind { $least } Kinder desselben Geschlechts und Alters in Jahren, in der Referenz sind { $children }; Werte und Trends nutzen die Kurven der Referenz
flow-reference-other-sessions = nicht verwendet: keine Sitzung derselben Art und Matte enthält diese Messgröße
flow-reference-best-even = nicht verwendet: in jedem Alter ist eine gleichmäßige Belastung am besten, daher werden Belastungen in ihrer eigenen Einheit beurteilt
flow-reference-refused = nicht verwendet: { $why }
