### Words of the room `progress`. Sentences: lower case at the beginning, no full stop.

progress-no-second-session = für eine Veränderung sind zwei Sitzungen nötig
progress-no-scatter = alle Aufstellungen ergaben genau denselben Wert, daher ist ihr Fehler nicht bekannt
progress-no-trend-yet = für einen Trend sind { $sessions } Sitzungen über { $weeks } Wochen nötig
progress-one-day = alle Sitzungen waren an einem Tag
progress-scatter-unknown = die Streuung dieser Messgröße ist nicht bekannt: in einer Sitzung mehrmals neu auf die Matte stellen

progress-poor = { $why }
progress-before-birth = das Datum der Sitzung liegt vor der Geburt des Kindes
progress-no-number = der Wert ist keine Zahl

## Whole sentences.

progress-too-early = { $what }: zu früh, um etwas zu sagen; { $missing }.{ $apart ->
     [yes] { " " }Die erste und die letzte Sitzung unterscheiden sich um mehr als den Messfehler.
    *[no] { "" }
    }
progress-growth = { $what }: { $of ->
     [sway] die Schwankung
    *[print] der Abdruck
    } ändert sich nicht stärker, als durch das Wachstum in diesem Alter zu erwarten ist.
progress-unclear = { $what }: noch nicht klar. Die erste und die letzte Sitzung unterscheiden sich um mehr als den Messfehler, aber alle Sitzungen zusammen zeigen keinen stetigen Trend; mehr Sitzungen sind nötig.
progress-steady = { $what }: keine echte Veränderung; Unterschiede liegen innerhalb des Messfehlers.
progress-improving = { $what }: Verbesserung – { $moved }, um mehr als den Messfehler.
progress-crossed = { $what }: { $moved }, um mehr als den Messfehler, und der Wert liegt jetzt jenseits des Richtwerts für dieses Alter; noch einmal messen, und wenn es so bleibt, diese Seite einer Fachperson zeigen.
progress-declining = { $what }: { $moved }, um mehr als den Messfehler; noch einmal messen, und wenn es so weitergeht, diese Seite einer Fachperson zeigen.
progress-changed = { $what }: { $moved }, um mehr als den Messfehler; diese Zahl allein sagt nicht, ob das besser oder schlechter ist.
progress-up-to = { $sessions ->
     [one] { $sessions } Sitzung
    *[other] { $sessions } Sitzungen
    } bis { $today }
progress-figures = { $name }{ $side ->
     [left] , links
     [right] , rechts
    *[none] { "" }
    }, { $sessions ->
     [one] { $sessions } Sitzung
    *[other] { $sessions } Sitzungen
    }: { $trend }; { $noise }.

## Parts of them: what the series is of, how it moved, what is missing, the figures.

progress-part-arch = { $side ->
     [left] Linker Fuß
     [right] Rechter Fuß
    *[none] Beide Füße
    }
progress-part-weight = Gewicht auf den beiden Füßen
progress-part-standing = Stillstehen
progress-part-measure = { $side ->
     [left] Linker Fuß
     [right] Rechter Fuß
    *[none] Beide Füße
    }, { $name }
progress-part-touches-more = die Mitte des Fußes berührt den Boden mehr als vorher
progress-part-touches-less = die Mitte des Fußes berührt den Boden weniger als vorher
progress-part-more-even = das Gewicht ist gleichmäßiger verteilt als vorher
progress-part-less-even = das Gewicht ist weniger gleichmäßig verteilt als vorher
progress-part-weight-moved = das Gewicht hat sich von einem Fuß zum anderen hin verlagert
progress-part-moves-more = Ihr Kind bewegt sich beim Stillstehen mehr als vorher
progress-part-moves-less = Ihr Kind steht ruhiger als vorher
progress-part-went-up = der Wert ist gestiegen
progress-part-went-down = der Wert ist gesunken
progress-part-scatter-missing = wie stark dieser Wert von einem Aufstellen zum nächsten schwankt, ist noch nicht bekannt
progress-part-sessions-missing = bisher { $sessions ->
     [one] { $sessions } brauchbare Sitzung
    *[other] { $sessions } brauchbare Sitzungen
    }{ $weeks ->
     [0] { "" }
     [one] { " " }über { $weeks } Woche
    *[other] { " " }über { $weeks } Wochen
    }; nötig sind mindestens { $least_sessions } über { $least_weeks } Wochen
progress-part-line = Steigung { SIGNED($slope, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    } pro Jahr, 90-%-Intervall { SIGNED($low, $decimals) } bis { SIGNED($high, $decimals) }; Kendalls Tau { FIXED($tau, decimals: 2) }, p { $p_tiny ->
     [yes] < 0,001
    *[no] { FIXED($p, decimals: 3) }
    }; Änderung entlang der Linie { SIGNED($change, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    }, kleinste echte Änderung { FIXED($detectable, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    }
progress-part-scatter = SD einer Aufstellung { FIXED($sd, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    } ({ $from })
progress-part-of-placements = aus { $placements } Aufstellungen in { $sessions } Sitzungen dieses Kindes
progress-part-of-intervals = aus den Intervallen der Werte
progress-part-of-publication = { $source }
progress-part-of-sessions = aus der Streuung von { $sessions } Sitzungen um ihre Linie

## What the charts leave out: a whole sentence

report-besides = Nicht in diesen Zahlen enthalten: { $group }.

## The days of a course

progress-days-unplanned = Sitzungen an { $days ->
     [one] { $days } Tag
    *[other] { $days } Tagen
    }; es sind keine Tage geplant
progress-days-planned = { $planned ->
     [one] { $planned } Tag
    *[other] { $planned } Tage
    } geplant: { $held } erledigt, { $missed } ausgefallen, { $to_come } noch offen{ $besides ->
     [0] { "" }
     [one] ; { $besides } weiterer Tag außerhalb des Plans
    *[other] ; { $besides } weitere Tage außerhalb des Plans
    }

## The verdict, in two words at most

progress-verdict-improving = besser
progress-verdict-steady = gleichbleibend
progress-verdict-growth = nur Wachstum
progress-verdict-unclear = nicht klar
progress-verdict-changed = verändert
progress-verdict-declining = schlechter
progress-verdict-too-early = zu früh

## The pages of progress: titles, and whole sentences

report-progress-for-therapist = Verlauf in Zahlen
report-progress-nothing-yet = Noch lässt sich keine Sitzung dieses Kindes darstellen: mit `plantar session add` eine hinzufügen.
report-progress-noticed = Befunde aus allen Sitzungen und Notizen des Kindes:
# How to read the chart of the page for parents: the next three, one after the other.
report-progress-marks = Jede Marke ist eine Sitzung{ $flatness ->
     [yes] : je höher sie liegt, desto mehr von der Mitte des Fußes berührt den Boden
    *[no] { "" }
    }. Der Balken durch eine Marke zeigt den Messfehler: Wo sich die Balken zweier Sitzungen überlappen, kann der Unterschied Zufall sein.
report-progress-guide-lines = { $lines ->
     [one] Die gestrichelte Linie ist
    *[other] Die gestrichelten Linien sind
    } nur ein Anhaltspunkt, { $own ->
     [yes] aus einer Regel dieses Programms
    *[no] von Kindern auf anderen Matten
    }: Eine Marke jenseits einer Linie ist nur ein Grund, noch einmal zu messen.
report-progress-one-day = Eine Zahl von einem einzigen Tag sagt wenig; { $lined ->
     [yes] die Linie durch viele Sitzungen sagt mehr.
    *[no] eine Linie durch die Marken wird gezeichnet, sobald es { $sessions } Sitzungen über { $weeks } Wochen gibt.
    }
report-progress-in-full = Marken: Mediane der Sitzungen. Fehlerbalken: die Hälfte der kleinsten echten Änderung (95 %); zwei Sitzungen unterscheiden sich also um mehr als den Messfehler, wenn ihre Balken sich nicht berühren. Index der Änderung: Reliable Change Index, die Änderung geteilt durch ihren Standardfehler, echt über 1,96.{ $lined ->
     [yes] { " " }Linie und Band: Theil-Sen und sein 90-%-Block-Bootstrap.
    *[no] { "" }
    } Sitzungen und Notizen stehen neben den Werten; das heißt nicht, dass das eine das andere verursacht hat.

## Charts. The title: there is room for 90 letters, else the name of the measure stands there

report-progress-middle-touches = Wie viel von der Mitte des Fußes den Boden berührt (Chippaux-Smirak-Index, %)
# Left of the ages below a chart: 12 letters.
report-progress-age-years = Alter, Jahre
# Below a tick: 8 letters.
report-progress-day-of-month = { $day }. { $month ->
     [1] Jan.
     [2] Feb.
     [3] März
     [4] Apr.
     [5] Mai
     [6] Juni
     [7] Juli
     [8] Aug.
     [9] Sep.
     [10] Okt.
     [11] Nov.
    *[12] Dez.
    }
report-progress-month-of-year = { $month ->
     [1] Jan
     [2] Feb
     [3] Mär
     [4] Apr
     [5] Mai
     [6] Jun
     [7] Jul
     [8] Aug
     [9] Sep
     [10] Okt
     [11] Nov
    *[12] Dez
    } { $year }
# What is what on a chart, above it.
report-progress-key-foot = { $side ->
     [left] links
     [right] rechts
    *[none] Kind
    }
report-progress-key-not-counted = nicht gezählt
report-progress-key-reference = lokale Referenz: die mittleren 50 % und 94 % der Kinder
report-progress-key-usual = für das Alter üblich (nur ein Anhaltspunkt): { $sources ->
     [none] aus mehreren Veröffentlichungen zusammengestellt
    *[other] { $sources }
    }
report-progress-key-published = { $limits } (veröffentlicht, nur ein Anhaltspunkt): { $sources }
report-progress-key-own = { $limits } (von diesem Programm, kein veröffentlichter Grenzwert)
report-progress-limits = Grenzen { $low } und { $high }
report-progress-limits-by-age = Grenzen nach Alter
report-progress-lower-limit = { $low ->
     [none] Untergrenze nach Alter
    *[other] Untergrenze { $low }
    }
report-progress-upper-limit = { $high ->
     [none] Obergrenze nach Alter
    *[other] Obergrenze { $high }
    }

## Names of the rows below a chart: two lines at most, of 22 letters each

report-progress-row-sessions = { $days ->
     [one] Sitzungen ({ $days } Tag)
    *[other] Sitzungen ({ $days } Tage)
    }
report-progress-row-planned = { $besides ->
     [0] { $held } erledigt, { $missed } nicht
    *[other] { $held } erledigt, { $missed } nicht,
     { $besides } zusätzlich
    }
report-progress-row-minutes = geübt/aufgezeichnet,
    min (Maximum { $highest })
report-progress-row-length = Abdrucklänge, mm
    (± { FIXED($error_mm, decimals: 0) }; Fuß ist länger)
report-progress-row-practice = Üben, Minuten
    (Maximum { $highest })
report-progress-row-footwear = Schuhe
report-progress-row-illness = Erkrankung
report-progress-row-pain = Schmerzen
report-progress-row-stopped = Üben abgebrochen
report-progress-row-stiffness = Steifheit
report-progress-row-limp = Hinken
report-progress-row-tiptoe = Zehenspitzengang
report-progress-row-other = andere Notizen

## The table: narrow columns, whose heads may take four lines

report-progress-table-first = zuerst
report-progress-table-last = zuletzt
report-progress-table-change = Änderung
report-progress-table-smallest-change = kleinste echte Änderung
report-progress-table-change-index = Index der Änderung
report-progress-table-per-year = Änderung pro Jahr
report-progress-table-interval-from = Intervall 90 %: von
report-progress-table-interval-to = bis
report-progress-table-verdict = Ergebnis
report-progress-of-foot = { $side ->
     [left] { $measure } (links)
     [right] { $measure } (rechts)
    *[none] { $measure }
    }

## What was practised, beside the values

report-progress-practice = Üben und Dosis
report-progress-lane-practised = geübt
report-progress-lane-repetitions = Wiederholungen
report-progress-lane-held = gehalten
report-progress-lane-dose = Dosis, je Fuß
report-progress-highest = Maximum { $highest }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    }
report-progress-highest-raw = Maximum { $highest } Counts s
# What the marks of a dose are.
report-progress-foot = { $side ->
     [left] linker Fuß
    *[right] rechter Fuß
    }
report-progress-practice-beside = Neben den Werten gezeigt, kein Teil davon: Nichts hier sagt, dass das Üben einen Wert verändert hat.
