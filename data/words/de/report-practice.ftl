### Words of the pages of practice, of a course and of a dose, and of contact sheets. Phrases: lower case at the beginning, no
### full stop; a page writes the first letter of a line as a capital. Numbers of a unit stay before it: mm, s, min, N s, kPa.

## What was practised in an exercise: page and terminal.

report-practised-exercises = { $exercises ->
    [one] { $exercises } Übung
   *[other] { $exercises } Übungen
 }
# How much was done, right of the name of an exercise.
report-practised-of-reps = { $reps } von { $planned ->
    [one] { $planned } Wiederholung
   *[other] { $planned } Wiederholungen
 }{ $held_s ->
    [none] { "" }
   *[other] , insgesamt { FIXED($held_s, decimals: 1) } s gehalten
 }
report-practised-reps = { $reps ->
    [one] { $reps } Wiederholung
   *[other] { $reps } Wiederholungen
 }{ $held_s ->
    [none] { "" }
   *[other] , insgesamt { FIXED($held_s, decimals: 1) } s gehalten
 }
report-practised-of-time = { FIXED($done_s, decimals: 1) } von { SHORT($planned_s, decimals: 1) } s{ $reps ->
    [none] { "" }
    [one] , { $reps } Wiederholung
   *[other] , { $reps } Wiederholungen
 }{ $held_s ->
    [none] { "" }
   *[other] , insgesamt { FIXED($held_s, decimals: 1) } s gehalten
 }
report-practised-time = { FIXED($done_s, decimals: 1) } s
report-practised-of-hold = { FIXED($held_s, decimals: 1) } von { SHORT($planned_s, decimals: 1) } s gehalten
report-practised-hold = { FIXED($held_s, decimals: 1) } s gehalten
# Technique is the mean of its four parts, which are explained under `report-practice-how`: the same words there.
report-practised-technique = Technik { $whole ->
    [none] nicht bewertet
   *[other] { FIXED($whole, decimals: 0) } von 100
 }: sauber { $clean_pct ->
    [none] nicht bewertet
   *[other] { FIXED($clean_pct, decimals: 0) } %
 }, Bewegungsumfang { $range_pct ->
    [none] nicht bewertet
   *[other] { FIXED($range_pct, decimals: 0) } %
 }, seitengleich { $sides_pct ->
    [none] nicht bewertet
   *[other] { FIXED($sides_pct, decimals: 0) } %
 }, gleichmäßig { $steady_pct ->
    [none] nicht bewertet
   *[other] { FIXED($steady_pct, decimals: 0) } %
 }
report-practised-share = { FIXED($share_pct, decimals: 0) } % des Geplanten
report-practised-stars = { $stars ->
    [one] { $stars } Stern
   *[other] { $stars } Sterne
 }
report-practised-sides = links { $left }, rechts { $right }
report-practised-not-counted = nicht gezählt: { $why }
report-practised-ended-early = vorzeitig beendet: { $why }
report-practised-not-done = nicht gemacht: { $why }
report-practised-not-begun = nicht begonnen
report-practised-tiring = Ermüdung ab { FIXED($from_s, decimals: 1) } s: kleiner oder langsamer als zu Beginn
report-practised-faults-seen = gesehen und nicht gezählt: { $faults }
report-practised-faults-counted = gezählt, aber: { $faults }
report-practised-fault-times = { $fault } ({ $times })
# What the program did not see: told as its own, never as the child's fault.
report-practised-unseen = { FIXED($whole_s, decimals: 1) } s lang nicht gesehen ({ $stretches }{ $more ->
    [yes] ; und später
   *[no] { "" }
 }): { $why }
report-practised-stretch = { FIXED($from_s, decimals: 1) } bis { FIXED($to_s, decimals: 1) } s

## The page of a session's practice

report-practice-title = Üben
report-practice-how = Punkt: linker Fuß. Dreieck: rechter Fuß. Quadrat: beide Füße zusammen. Kreuz: gesehen, aber nicht gezählt. Balken: Dauer der Bewegung. Schraffiert: Das Programm konnte die Füße nicht sehen. Technik ist der Mittelwert ihrer Teile: sauber, der Anteil ohne Fehler; Bewegungsumfang, wie weit die Bewegungen im eigenen Bewegungsraum des Kindes reichen; seitengleich, wie gleich die Anzahlen links und rechts sind; gleichmäßig, wie gleichmäßig das Tempo oder das Halten ist. Wie viel gemacht wurde, steht daneben und gehört nicht dazu. Schwellenwerte sind Einstellungen dieses Programms; für die meisten gibt es keine Literatur.
report-practice-pain-before = Schmerzen vorher: { $before } von 10.
report-practice-pain-after = Schmerzen nachher: { $after } von 10.
report-practice-pain = Schmerzen vorher: { $before }, nachher: { $after } von 10.
report-practice-should-not = Es hätte nicht geübt werden dürfen: { $stops }.
report-practice-stopped = Üben für diesen Tag beendet: { $stops }.
# Facts in the head of the page: labels of 24 letters at most, and what stands below them, of 30.
report-practice-practised = Geübt
report-practice-done = { report-practised-exercises }, { $time }
# Where some of the exercises of the plan were not begun.
report-practice-done-of = { $done } von { $exercises ->
    [one] { $exercises } Übung
   *[other] { $exercises } Übungen
    }, { $time }
report-practice-settings = Einstellungen
report-practice-settings-standard = Standard
report-practice-settings-other = abweichend vom Standard
# A strip over time.
report-practice-drawn = Gezeichnet: { FIXED($from_s, decimals: 0) } bis { FIXED($to_s, decimals: 0) } s; im übrigen Teil von { FIXED($start_s, decimals: 0) } bis { FIXED($end_s, decimals: 0) } s war keine Bewegung zu sehen
report-practice-not-seen = nicht gesehen
report-practice-tiring = Ermüdung
# Names of lanes, left of a strip: 14 letters at most.
report-practice-lane-foot = { $side ->
    [left] links
   *[right] rechts
 }
report-practice-lane-faults = nicht gezählt
# Above a curve: what it is and what the dashed lines in it are.
report-practice-curve-range = wie weit, als Anteil am eigenen Bewegungsumfang des Kindes, sobald bekannt; gestrichelt: eine Bewegung beginnt bei { SHORT($enter, decimals: 2) } und endet bei { SHORT($leave, decimals: 2) }
report-practice-curve-share = Last auf dem linken Fuß, 50 % im Stehen; gestrichelt: Schritte gehen über { FIXED($high_pct, decimals: 0) } und unter { FIXED($low_pct, decimals: 0) } %
report-practice-curve-steps = Last auf dem linken Fuß, 50 % im Stehen; ein Schritt zählt, wenn ein Fuß die Matte verlässt
report-practice-curve-load = Last auf beiden Füßen, 100 % im Stehen; gestrichelt: auf dem Weg nach unten fällt sie unter { FIXED($level_pct, decimals: 0) } %

## The page of a course: what was planned and held, week by week

report-course-title = Übungsverlauf
report-course-nothing = An keinem Tag ist etwas geplant, und noch wurde nichts geübt.
# $sets are exercises with their amounts, such as "squats, 20 times".
report-course-each-session = In jeder Sitzung: { $sets }.
# Facts in the head of the page: labels of 24 letters at most, and what stands below them, of 30.
report-course-age = Alter
report-course-age-is = { FIXED($age_years, decimals: 1) } Jahre
report-course-days-held = Tage mit Sitzung
report-course-held-of = { $held } von { $planned } geplanten
report-course-practised = Geübt oder aufgezeichnet
report-course-minutes = { SHORT($minutes, $decimals) } min
report-course-plan = Plan
report-course-plan-is = { $exercises ->
    [0] keiner
    [one] { $exercises } Übung
   *[other] { $exercises } Übungen
 }, Stand { $today }
report-weeks-planned-title = Geplant und erledigt, Woche für Woche
report-weeks-held-title = Erledigt, Woche für Woche
report-weeks-what = Tage mit einer Sitzung in jeder Woche und geübte oder aufgezeichnete Minuten
# What the two bars are; they stand right of the title.
report-weeks-held = erledigt
report-weeks-planned = geplant
# What a chart of an exercise counts.
report-exercises-repetitions = Wiederholungen
report-exercises-held = gehalten, Sekunden
report-exercises-practised = geübt, Sekunden
report-exercises-legend = Punkt: gemacht. Kurze Linie: für diese Sitzung geplant. Kreuz: ausgelassen. Ring: ließ sich dort nicht zählen.

## How the soles were pressed: a card of two soles and a table beside each

report-soles-title = Druck auf die Fußsohlen
report-soles-title-course = Druck auf die Fußsohlen, alle Sitzungen
report-soles-of-this-session = in dieser Sitzung; von oben gesehen, Zehen oben
report-soles-of-sessions = { $sessions ->
    [one] aus { $sessions } Sitzung
   *[other] aus { $sessions } Sitzungen
 }; von oben gesehen, Zehen oben
# $unit is one of `report-soles-unit-force` and `report-soles-unit-counts`.
report-soles-map-of-force = Kraft × Zeit an jeder Stelle, { $unit }
report-soles-map-of-time = Druckdauer an jeder Stelle, s
report-soles-not-seen = nicht gesehen
# Heads of narrow columns: 9 letters at most. The two halves of a zone, towards the other foot and away from it: 6.
report-soles-head-time = Zeit, s
report-soles-head-dose = Dosis
report-soles-head-dose-in = Dosis, { $unit }
report-soles-head-presses = wie oft
report-soles-half = { $half ->
    [inner] innen
   *[outer] außen
 }
# The last line of the table: the whole sole.
report-soles-sole = Sohle
report-soles-dose = Dosis: Kraft × Zeit, { $unit }.
report-soles-coverage = { FIXED($share_pct, decimals: 0) } % des eigenen Fußabdrucks waren mindestens 10 s lang belastet.
report-soles-below = Ein Protokoll, keine Vorgabe: Von keiner Menge ist bekannt, dass sie richtig ist. Dicke Linie: der eigene Abdruck des Kindes im Stehen. Der Fußumriss ist nur eine Zeichnung. Last außerhalb der beiden Sohlen und Zeit ohne Bilder sind nicht enthalten.
# Newtons, or raw counts, times seconds.
report-soles-unit-force = { $power ->
    [0] N s
    [3] kN s
   *[6] MN s
 }
report-soles-unit-counts = { $power ->
    [0] Counts s
    [3] Tsd. Counts s
   *[6] Mio. Counts s
 }

## The page of a dose: how a sole was pressed, zone by zone

# $name is a recording or a child.
report-dose-title = Druck auf die Fußsohlen: { $name }
# $time is a time such as "3 min 20 s".
report-dose-on-mat = { $time } auf der Matte
report-dose-not-placed = Füße nicht zugeordnet { $time }
report-dose-off-mat = nicht auf der Matte { $time }
report-dose-not-received = nichts empfangen { $time }
report-dose-recordings = { $recordings ->
    [one] { $recordings } Aufzeichnung
   *[other] { $recordings } Aufzeichnungen
 }
report-dose-none = Keine Dosis: { $why }.
# Below "Left foot" or "Right foot". Tips are those of the spines of a mat.
report-dose-foot = { $time } belastet; { $share_pct ->
    [none] Anteil des eigenen Abdrucks nicht bekannt
   *[other] { FIXED($share_pct, decimals: 0) } % des eigenen Abdrucks mindestens 10 s
 }{ $tips ->
    [none] { "" }
    [one] ; { $tips } Noppenspitze berührt
   *[other] ; { $tips } Noppenspitzen berührt
 }
# Below the bar of colours.
report-dose-each-square = { $calibrated ->
    [yes] N s
   *[no] Counts s
 } in jedem der { $squares } Quadrate der Karte einer Sohle
report-dose-seconds = s belastet; die Kraft ist nicht bekannt
# The halves of a sole, towards the other foot and away from it.
report-dose-inner-half = innere Hälfte
report-dose-outer-half = äußere Hälfte
# In small boxes: 20 letters at most.
report-dose-presses = { $time }, { $presses ->
    [one] { $presses }-mal
   *[other] { $presses }-mal
 }
report-dose-force-time = { $shown } { $calibrated ->
    [yes] N s
   *[no] Counts s
 }
report-dose-peak = bis { $shown } kPa
report-dose-no-force = { $side ->
    [left] linker
   *[right] rechter
 } Fuß, Kraft nicht angegeben: { $why }.
report-dose-no-peak = { $side ->
    [left] linker
   *[right] rechter
 } Fuß, höchster Druck nicht angegeben: { $why }.

## A contact sheet: small prints of many children

report-sheet-scale = Alle Abdrücke im selben Maßstab, wenn nicht anders markiert, Zehen oben; dunkler ist näher am höchsten Druck des Kindes.
# Ends what a card has no room for: 26 letters at most, as the next two.
report-sheet-more = mehr in den Listen
report-sheet-no-print = kein Abdruck
# Above a print that is not to the scale of the others.
report-sheet-own-scale = eigener Maßstab
# What the signs on the cards mean; all three in one line of 90 letters.
report-sheet-see-again = erneut prüfen
report-sheet-record-again = neu aufzeichnen
report-sheet-not-compared = gemessen, nicht nach Alter verglichen
