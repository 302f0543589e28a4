### Words of the room `report`. Sentences: lower case at the beginning, no full stop, where a page puts them behind a
### colon; else as they stand.

report-not-finite = der Wert ist keine endliche Zahl
report-no-filter = es wurde kein Filter verlangt
report-of-no-foot = der Kontakt gehört zu keinem Fuß
report-nothing-loaded = keine Messzelle ist belastet
report-no-whole = die Anteile der beiden Füße ergeben zusammen nicht 100 %
report-no-foot = es wurde kein Fuß gefunden
report-no-session = keine Sitzung lässt sich verwenden

## On pages of all sorts

# Alone in a line: 100 letters.
report-uncalibrated = NICHT KALIBRIERT: Rohwerte. Formen, Anteile, Zeiten gelten; Druck und Kraft sind nicht bekannt.
report-percent = { FIXED($share_pct, decimals: 0) } %
# Behind a large number, with the space before it.
report-percent-sign = {" %"}
report-seconds = { FIXED($lasts_s, $decimals) } s
report-minutes = { $minutes } min { $two_digits_s } s
report-hours = { $hours } h { $two_digits_min } min
report-raw-counts = Rohwerte (Counts)
# What the child did, alone in a line.
report-task-standing = Stehen
report-task-stepping = Treten auf der Stelle
report-task-walking = Gehen
report-task-jumping = Springen
# How a print was made. $from, $to and $at are times such as "3 min 20 s".
report-print-mean = Mittelwert von { FIXED($from_s, decimals: 1) } bis { FIXED($to_s, decimals: 1) } s
report-print-long-mean = Mittelwert von { $from } bis { $to }
report-print-of-step = Höchstwert je Messzelle, Schritt bei { $at }
# How much a finding matters, before it: 9 letters.
report-severity-note = Hinweis
report-severity-warning = Warnung
report-severity-problem = Problem
# A dash and a letter stand for a reason in a table; the reasons are listed below it.
report-other-reasons = Die übrigen Gründe stehen im Ergebnisdokument.
# Behind the name and version of the program, at the foot of a page.
# At the foot of every page while no speaker of the language has read its words; 30 letters.
report-draft = Übersetzungsentwurf
report-page-of = Seite { $page } von { $pages }
report-numbers-inside = Die Zahlen sind auch in dieser Bilddatei gespeichert, lesbar für Software.

## At the head of a page: a label above each value. A label or value has room for about 24 letters; what the mat is and how
## long and fast the recording, for 40.

report-header-child = Kind
report-header-no-id = keine Kennung
report-header-recorded = Aufgezeichnet
report-header-not-known = nicht bekannt
report-header-source = Quelle
report-header-source-simulated = Simulation
report-header-activity = Aktivität
report-header-no-foot = kein Fuß gefunden
report-header-mat = Matte
report-header-cells = { $rows } × { $cols } Messzellen
report-header-spacing = Zellabstand quer × längs
report-header-spacing-is = { SHORT($across_mm, decimals: 2) } × { SHORT($along_mm, decimals: 2) } mm
report-header-length = Dauer und Bildrate
# $lasts is a time such as "3 min 20 s"; $grouped is the number of frames as it is shown.
report-header-length-is = { $lasts }, { $frames ->
        [one] { $grouped } Bild
       *[other] { $grouped } Bilder
    }
report-header-length-and-rate = { $lasts }, { $frames ->
        [one] { $grouped } Bild
       *[other] { $grouped } Bilder
    }, { SHORT($rate_hz, decimals: 1) } Hz
report-header-unit = Einheit
report-header-cells-of = { $rows } × { $cols } Zellen, { SHORT($across_mm, decimals: 2) } × { SHORT($along_mm, decimals: 2) } mm
report-protocol-standing = ruhiges Stehen
report-protocol-stepping = Treten auf der Stelle
report-protocol-walking = Gehen

## Titles of the pages of a session

report-first-page-title = Fußabdrücke und Belastung
report-details-title = Einzelheiten
# $measure is the name of a measure. The page makes the first letter a capital.
report-explain-title = { $measure } erklärt

## One measure explained

# $why is a sentence without a capital or a full stop.
report-explain-not-given = Nicht angegeben: { $why }.
report-explain-from-prints = { $prints ->
        [1] Wert aus einem Abdruck
       *[other] Median von { $prints } Schritten; an einem gezeichnet
    }
# What the lines over a print mean.
report-explain-measured = gemessen
report-explain-divides = teilt den Abdruck
report-explain-guide = Hilfslinie: Achse, Tangente
report-explain-colours = Farben: Druck, abgeschwächt
report-explain-definition = Was es ist
report-explain-formula = Formel
report-explain-source = Quelle
report-explain-limits = Grenzen
report-explain-moved-by = Weitere Einflüsse

## The feet

# Above a column or a print, alone.
report-left = Links
report-right = Rechts
# Two feet of which it is not known which is which.
report-foot-a = Fuß A
report-foot-b = Fuß B
# The same as one letter, beside a small print.
report-letter-left = L
report-letter-right = R
report-letter-a = A
report-letter-b = B
report-left-foot = Linker Fuß
report-right-foot = Rechter Fuß
report-both-feet = beide Füße
# The parts of a foot beside its picture, each alone.
report-part-toes = Zehen
report-part-forefoot = Vorfuß
report-part-midfoot = Mittelfuß
report-part-heel = Ferse

## Each foot, large. There is little room for how sure the side is, beside the name of the foot: 24 letters.

report-side-sure = Seite zu { FIXED($share_pct, decimals: 0) } % sicher
report-side-over = Seite zu > 99 % sicher
# Where the file does not say whether the mat is seen from above or from below.
report-side-if-view = { FIXED($share_pct, decimals: 0) } %, falls von oben
report-side-over-if-view = > 99 %, falls von oben
report-side-not-clear = Seite nicht eindeutig
# Labels; also before a colon with the reason why there is none.
report-of-side = Seite
report-of-axis-and-length = Achse und Länge
report-of-contact-area = Fläche des Abdrucks
report-of-peak = Höchstwert in einer Zelle
report-of-length = Länge des Abdrucks
report-of-length-without-toes = ohne Zehen
# $shown is the number as it is written.
report-counts = { $counts ->
        [one] { $shown } Count
       *[other] { $shown } Counts
    }
report-no-foot-found = Es wurde kein Fuß gefunden
report-no-other-foot = kein anderer Fuß auf der Matte

## Where on the mat the feet stood, and what the lines mean

report-on-mat = Auf der Matte
report-from-above = von oben, vorn ist oben
report-lines-and-colours = Linien und Farben
report-line-outline = Umriss des Kontakts
report-line-axis = Fußachse, Ferse–Zehen
report-line-thirds = Drittel, ohne die Zehen
report-line-toe-cut = Trennung Zehen/Ballen
report-line-path = Druckmittelpunkt
report-line-ends = Ferse, Ballen, Zehen
report-colours-kpa = Druck, kPa
report-colours-raw = Zellwert, Counts
report-colours = Farben sind zwischen den Messzellen geglättet und setzen ein bei { SHORT($threshold, decimals: 2) } { $unit ->
        [kPa] kPa
       *[raw] Counts
    }; alle Zahlen stammen aus den ungeglätteten Messzellen.

## The load. Titles of cards have room for 28 letters.

report-load-title = Belastung jedes Fußes
# Below the middle of a bar.
report-load-half = Hälfte
report-load-share = Anteil an der Last beider Füße zusammen.
report-load-within-title = Lastverteilung in jedem Fuß
report-load-within-thirds = Ferse, Mittelfuß und Vorfuß sind die oben gezeichneten Drittel.

## The arch index

report-arch-what = Die Kontaktfläche im mittleren Drittel des Abdrucks ohne Zehen, geteilt durch die ganze: mehr Kontakt in der Mitte, höhere Zahl. Nur zum Screening: Was üblich ist, hängt von Alter und Matte ab.
report-arch-repeats = Zwei Aufzeichnungen desselben Fußes können sich um { FIXED(0.02, decimals: 2) } bis { FIXED(0.04, decimals: 2) } unterscheiden.
report-from-prints = { $prints ->
        [1] aus einem Abdruck
       *[other] Median von { $prints } Schritten
    }

## How sure a number is

# Where the true value probably lies, such as "0.18 to 0.25".
report-range = { FIXED($low, $decimals) } bis { FIXED($high, $decimals) }
report-whisker = Die dünne Linie zeigt, wo der wahre Wert wahrscheinlich liegt ({ FIXED($level_pct, decimals: 0) } %).
report-whisker-one-sided = Liegt die Linie vor allem auf einer Seite der Marke, dann liegt der wahre Wert eher auf dieser Seite, wegen der Größe der Messzellen.

## Force over time

report-chart-force-title = Kraft im Zeitverlauf
report-chart-load-title = Last im Zeitverlauf
report-chart-time-s = Zeit, s
report-chart-time-min = Zeit, min
report-chart-time-h = Zeit, h
report-chart-force = Kraft, N
report-chart-load = % der höchsten Last
# Both feet in one line.
report-chart-together = zusammen

## The steps of a walk, one below the other: columns of 8 letters

report-steps-title = { $steps ->
        [one] { $steps } Schritt
       *[other] { $steps } Schritte
    }
report-steps-side = Seite
report-steps-start = Start, s
report-steps-lasts = Dauer, s
report-steps-peak-n = max., N
report-steps-peak-pct = max., %
report-steps-more = und { $more } weitere
# What a star behind a step means.
report-steps-incomplete = * unvollständig

## Quality of the recording

report-quality-title = Qualität der Aufzeichnung
report-quality-more = und { $more } weitere, aufgeführt im Ergebnisdokument
report-quality-none = Es wurde nichts gefunden, was die Zahlen unsicherer macht.

## Every number: indices, load, regions

report-indices-title = Indizes des Fußabdrucks
report-spread-title = Belastung in Zahlen
report-spread-symmetry = Symmetriemaße: 0 ist gleichmäßig; über 0: mehr Last rechts.
# $measure is the name of a measure.
report-spread-of-length = { $measure }, Anteil an der Abdrucklänge
report-regions-title = Regionen
report-regions-units = kPa: Spitzendruck. %: Anteil an der Last des Fußes über die Zeit. cm²: Kontaktfläche.
report-regions-units-raw = %: Anteil an der Last des Fußes über die Zeit. cm²: Kontaktfläche.
report-regions-unsure = ±: Unsicherheit, weil die Matte keinen Nullabgleich hatte.

## Every number: steps

report-gait-title = Schritte
report-gait-lines-with-band = Ganglinien: mittlerer Weg des Druckmittelpunkts, Ferse unten, Kleinzehe außen; das Band ist eine Standardabweichung.
report-gait-lines = Ganglinien: mittlerer Weg des Druckmittelpunkts, Ferse unten, Kleinzehe außen. Band ab 5 Schritten.
report-gait-complete = vollständige Schritte
report-gait-complete-of = { $complete } von { $all }
# Above a column of numbers that are of both feet.
report-gait-both = beide
report-gait-phases = Abschnitte der Standphase, % der Standphase
# The four phases beside each other: 65 letters all together.
report-phase-initial-contact = initialer Kontakt
report-phase-forefoot-contact = Vorfußkontakt
report-phase-foot-flat = Fuß flach
report-phase-push-off = Abstoß

## Every number: sway

report-balance-title = Gleichgewicht im Stehen
# $reasons are sentences without a capital or a full stop.
report-balance-indicative = Nur ein Anhaltspunkt: { $reasons }.
# $stated and $directions are sentences without a capital or a full stop. The page makes the first letter a capital.
report-balance-below = { $stated }. Richtungen: { $directions }. Ellipse: enthält 95 % der Positionen. Es gibt keine Normen, die für jede Matte gelten: Vergleichen Sie das Kind nur mit seinen eigenen früheren Ergebnissen, auf derselben Matte und über gleich lange Zeit.
report-balance-sideways = seitwärts, rechts +, mm
report-balance-forward = vorwärts +, mm
