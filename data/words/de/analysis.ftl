### Words of the room `analysis`. Sentences: lower case at the beginning, no full stop.

## The recording and the mat

analysis-no-frame = die Aufzeichnung enthält keine Einzelbilder
analysis-no-room = die Aufzeichnung passt nicht in den Arbeitsspeicher und konnte nicht auf dem Datenträger abgelegt werden: { $trouble }
analysis-never-empty = die leere Matte kann bis zu { FIXED($at_most, decimals: 1) } { UNIT($unit) } anzeigen, und die Aufzeichnung zeigt sie nie leer: zuerst einige Sekunden die leere Matte aufzeichnen oder eine solche Aufzeichnung mit --zero angeben
analysis-zero-of-other-mat = die Aufzeichnung der leeren Matte (--zero) stammt von einer anderen Matte: Messzellen, Skala oder Messbereich weichen ab
analysis-zero-and-calibration = die Kalibrierung der Matte enthält die Leerwerte schon: --zero weglassen oder neu kalibrieren
analysis-not-zeroed = die Matte hatte keinen Nullabgleich (unbelastete Messzellen streuen um { SMALL($spread) } { UNIT($unit) }), und was die Messzellen unter den Füßen ohne Belastung anzeigen würden, ist nicht genau genug bekannt: die leere Matte einen Moment lang aufzeichnen oder eine Aufzeichnung davon mit --zero angeben

## No foot

analysis-nothing-loaded = kein Fuß: die Matte war { $frames ->
        [one] im einzigen Einzelbild nicht belastet
       *[other] in keinem der { $frames } Einzelbilder belastet
    }
analysis-nothing-on-mat = kein Fuß: nichts belastete die Matte
analysis-under-threshold = kein Fuß: keine Messzelle erreichte die Kontaktschwelle von { SHORT($threshold, decimals: 3) } { UNIT($unit) }; der höchste Messwert war { FIXED($highest, decimals: 1) } { UNIT($unit) }
analysis-under-noise = kein Fuß: unbelastete Messzellen schwanken um { FIXED($noise, decimals: 1) } { UNIT($unit) }, daher sind nur Messzellen ab { FIXED($sure, decimals: 1) } { UNIT($unit) } sicher belastet; der höchste Messwert war { FIXED($highest, decimals: 1) } { UNIT($unit) }
analysis-few-frames = kein Fuß: keine Messzelle der Matte war in mehr als ein paar vereinzelten Bildern in Kontakt
analysis-may-be-two = kein Fuß: was auf der Matte steht, ist { FIXED($width_mm, decimals: 0) } mm breit und { FIXED($length_mm, decimals: 0) } mm lang, wie zwei Füße, die sich berühren; Abstand zwischen den Füßen lassen, damit jeder einzeln gemessen werden kann
-size-of-feet = das ist nicht der Abdruck von einem oder zwei Füßen (10 bis 34 cm lang, 3 bis 14 cm breit)
analysis-single-cell = kein Fuß: auf der Matte ist eine einzelne Messzelle von { SHORT($pitch_x_mm, decimals: 3) } × { SHORT($pitch_y_mm, decimals: 3) } mm belastet; { -size-of-feet }
analysis-not-a-foot = kein Fuß: was auf der Matte steht, misst { FIXED($length_mm, decimals: 0) } × { FIXED($width_mm, decimals: 0) } mm bei { $shown_in ->
        [mm2] { FIXED($area_mm2, decimals: 0) } mm²
        [fine] { FIXED($area_cm2, decimals: 1) } cm²
       *[cm2] { FIXED($area_cm2, decimals: 0) } cm²
    } Kontaktfläche; { -size-of-feet }
analysis-several-people = { $feet } Füße waren gleichzeitig auf der Matte: mehrere Personen. Bitte eine Person nach der anderen aufzeichnen
analysis-no-contact = kein Fuß war lange genug auf der Matte, um als Kontakt zu zählen

## What the child did, and the two feet

analysis-stood = das Kind stand: es gibt keine Schritte
analysis-jumped = das Kind sprang: beide Füße landeten gleichzeitig, das ist kein Schritt
analysis-sway-of-stand = Körperschwankungen werden nur im ruhigen Stand gemessen
analysis-hardly-loaded = die Füße trugen nie auch nur die Hälfte der üblichen Last
analysis-one-foot = nur ein Fuß war auf der Matte
analysis-never-together = die Füße standen nie gleichzeitig auf der Matte
analysis-no-step-to-compare = einer der Füße hat keinen vollständigen Schritt zum Vergleichen
analysis-carries-nothing = einer der Füße trägt keine Last
analysis-no-foot-of-side = kein Fuß ließ sich sicher als { $side ->
        [left] linker
       *[right] rechter
    } erkennen
analysis-side-not-clear = links oder rechts ist nicht eindeutig: { $side ->
        [left] links
       *[right] rechts
    } ist nur zu { FIXED($likely_pct, decimals: 0) } % wahrscheinlich
analysis-both-of-one-side = beide Abdrücke haben die Form { $side ->
        [left] eines linken Fußes: zwei linke Füße
       *[right] eines rechten Fußes: zwei rechte Füße
    } oder zwei Personen
analysis-side-not-looked-for = links und rechts wurden nicht bestimmt

## The print

analysis-part-printed = nur ein Teil des Fußes berührte die Matte: { $posture ->
        [toes] das Kind stand auf den Zehenspitzen
        [heels] das Kind stand auf den Fersen
        [outer-edges] das Kind stand auf den Außenkanten der Füße
        [one-raised] das Kind stand nur auf einem Teil dieses Fußes
       *[part] das Kind stand auf den Zehenspitzen oder auf den Fersen
    }
analysis-bumpy = die Oberfläche der Matte ist unter diesem Fuß uneben ({ $part_pct ->
        [none] der ganze Abdruck
       *[other] { FIXED($part_pct, decimals: 0) } % des Abdrucks
    })
analysis-not-recovered = { $why }; auf einer solchen Matte ist zwischen den Noppen zu wenig von der Form zu sehen, um diesen Index daraus zu gewinnen
analysis-unsteady-cells = unbelastete Messzellen schwanken um { FIXED($noise, decimals: 1) }, zu viel für den Abdruck eines Schritts bei einer Kontaktschwelle von { FIXED($threshold, decimals: 1) }
analysis-few-cells = der Abdruck eines Schritts ist ohne Zehen nur { FIXED($cells, decimals: 1) } Messzellen lang; nötig sind mindestens { SHORT($least_cells, decimals: 3) }
analysis-midfoot-cell = { $fault ->
        [saturated] eine übersteuerte Messzelle
       *[silent] eine Messzelle ohne Messwert
    } liegt unter der Mitte des Fußes (Zeile { $row }, Spalte { $column })
analysis-all-at-border = jeder Schritt dieses Fußes reichte bis an den Rand der Matte
analysis-no-whole-step = kein Schritt dieses Fußes wurde vollständig aufgezeichnet: bei jedem beginnt oder endet die Aufzeichnung mittendrin
analysis-step-not-whole = der Schritt wurde nicht vollständig aufgezeichnet
analysis-left-out = der Abdruck dieses Kontakts wurde nicht gemessen: gemessen werden nur { $measured } von { $contacts } Kontakten, gleichmäßig über die Sitzung verteilt
analysis-judges-another = nur gemessen, um einen anderen Wert zu prüfen

## How sure an index is

analysis-unstable = instabil: wird der Abdruck auf den Messzellen verschoben, gibt es nur bei { $given } von { $tried } Versuchen einen Wert
analysis-not-estimated = die Unsicherheit des Werts wurde nicht geschätzt
# $name is the name of a measure.
analysis-error-not-known = Messgröße „{ $name }“: ihr Fehler auf einer solchen Matte ist nicht untersucht
analysis-one-contact = ein Stand ist ein einziger Kontakt, daher gibt es keine Streuung zwischen Kontakten
analysis-few-repeats = weniger als { $least } der vollständigen Kontakte ergeben einen Wert
analysis-of-step = das Bild stammt von einem Schritt, nicht von einem Stand
analysis-stand-too-short = der Stand ist zu kurz, um ihn in Abschnitte zu teilen
analysis-not-every-part = nicht jeder Abschnitt des Stands ergibt einen Wert
analysis-no-toes-cut = die Zehen wurden nicht abgetrennt

## Load and regions

analysis-no-load-on-part = dieser Teil des Fußes trägt keine Last
analysis-no-load = der Fuß trägt keine Last
analysis-toes-hidden = keine Zehe lässt sich vom Fußballen unterscheiden: die Messzellen sind zu grob
analysis-no-traced-contact = kein Kontakt dieses Fußes wurde vollständig und mit einem Abdruck aufgezeichnet, dessen Umriss sich zeichnen lässt
analysis-not-calibrated = die Aufzeichnung ist nicht kalibriert
analysis-no-course = ein Stand hat keinen ersten und letzten Kontakt, daher keinen zeitlichen Verlauf
analysis-region-too-fine = die Messzellen sind zu grob: keine Messzelle in Kontakt liegt überwiegend in der Region
analysis-region-hardly-touched = die Region berührte die Matte kaum
analysis-region-in-single-frames = die Region war nur in vereinzelten Bildern in Kontakt: ihre Kontaktzeit ist nicht bekannt
analysis-region-highest-at-first = die Kraft auf die Region ist gleich zu Beginn ihres Kontakts am höchsten

## Steps

analysis-no-whole-contact = kein Kontakt dieses Fußes wurde vollständig aufgezeichnet
analysis-no-beginning = der Beginn des Kontakts war nicht zu sehen
analysis-no-end = das Ende des Kontakts war nicht zu sehen
analysis-may-be-off-mat = { footprint-at-border }
analysis-landed = beide Füße landeten gleichzeitig: ein Sprung, kein Schritt
analysis-no-touch-down = das Aufsetzen war gar nicht oder nicht für den ganzen Fuß zu sehen
analysis-no-lift-off = das Abheben war gar nicht oder nicht für den ganzen Fuß zu sehen
analysis-no-step-before = davor kam kein Schritt
analysis-same-foot-before = der Schritt davor war vom selben Fuß: der andere Fuß war nicht zu sehen
analysis-not-down-again = der Fuß setzte nach dem anderen nicht wieder auf
analysis-few-steps = zu wenige aufeinanderfolgende Schritte waren zu sehen
analysis-not-both-feet = nicht beide Füße haben einen vollständigen Kontakt
analysis-too-quick = { $what ->
        [step] ein Schritt von { FIXED($lasts_s, decimals: 3) } s ist unmöglich: mindestens { FIXED($least_s, decimals: 2) } s sind nötig, es sind also nicht zwei Schritte eines Kindes
        [stride] ein Doppelschritt von { FIXED($lasts_s, decimals: 3) } s ist unmöglich: mindestens { FIXED($least_s, decimals: 2) } s sind nötig, es sind also nicht zwei Schritte eines Kindes
       *[contact] ein Kontakt von { FIXED($lasts_s, decimals: 3) } s ist kürzer als jeder Schritt eines Kindes (mindestens { FIXED($least_s, decimals: 2) } s)
    }
analysis-longer-than-stride = { $what ->
        [double-support] die Zeit auf beiden Füßen
       *[contact] der Kontakt
    } würde länger dauern als der Doppelschritt: das ist kein Doppelschritt
analysis-on-the-spot = Schritte auf der Stelle haben keine Gehrichtung
analysis-no-direction = die Gehrichtung ist nicht bekannt: kein Fuß setzte auf derselben geraden Strecke zweimal ganz auf der Matte auf
analysis-print-not-measured = der Abdruck des Kontakts wurde nicht gemessen
analysis-no-first-centre = die ersten Bilder des Kontakts zeigen keinen Druckmittelpunkt

## One contact

analysis-too-short-for-phases = ein Kontakt von { $frames ->
        [one] 1 Einzelbild
       *[other] { $frames } Einzelbildern
    } ist zu kurz für Phasen: mindestens { $least } sind nötig
analysis-no-heel = die Ferse berührte die Matte nie: keine Phasen
analysis-no-ball = der Fußballen berührte die Matte nie: keine Phasen
analysis-never-flat = die Ferse hob ab, bevor der ganze Fußballen aufsetzte: keine Phase mit flach aufgesetztem Fuß
analysis-one-time = alle Bilder des Kontakts haben dieselbe Zeit: keine Phasen
analysis-line-too-short = eine Ganglinie von { FIXED($lasts_s, decimals: 3) } s ist zu kurz für einen Schritt
analysis-few-centres = nur { $frames ->
        [one] 1 Einzelbild des Kontakts zeigt
       *[other] { $frames } Einzelbilder des Kontakts zeigen
    } einen Druckmittelpunkt; mindestens { $least } sind nötig
analysis-no-line = kein vollständiger Kontakt ergab eine Ganglinie
analysis-few-for-band = ein Streubereich braucht mindestens { $least } vollständige Kontakte; vorhanden { $contacts ->
        [one] ist 1
       *[other] sind { $contacts }
    }
analysis-few-for-mean-print = ein mittlerer Abdruck braucht mindestens zwei vollständige Kontakte
analysis-forefoot-first = der Vorfuß setzte zuerst auf: der Index ist für Schritte definiert, die mit der Ferse beginnen
analysis-went-back = der Druckmittelpunkt wanderte in Richtung Ferse zurück
analysis-not-over-front = der Druckmittelpunkt läuft nicht über das vordere Drittel des Fußes
analysis-no-width = der Abdruck hat im vorderen Drittel seiner Länge keine Breite
