### Findings about a recording (room `analysis`). Whole sentences.

## Cells

quality-uncalibrated = Die Matte ist nicht kalibriert: Anteile, Formen und Zeiten gelten; Drücke und Kräfte sind nur Rohwerte.
quality-saturated = { $cells ->
        [one] 1 Messzelle war
       *[other] { $cells } Messzellen waren
    } am oberen Ende des Messbereichs ({ FIXED($top, decimals: 0) } { UNIT($unit) }): Drücke und Kräfte sind dort zu niedrig.
-doubted = Kalibrierung nicht bestanden
-still = keine Änderung, während sich alle Nachbarzellen änderten
quality-dead-cells = { $cells ->
        [one] 1 Messzelle wurde
       *[other] { $cells } Messzellen wurden
    } in den Bildern der Füße aus den Nachbarzellen ergänzt (die erste in Zeile { $row }, Spalte { $column }). Grund: { $silent ->
        [yes] kein Messwert, während alle Nachbarzellen belastet waren (defekt oder nicht berührt){ $still ->
                [yes] , oder { -still }
               *[no] {""}
            }{ $doubted ->
                [yes] , oder { -doubted }
               *[no] {""}
            }
       *[no] { $still ->
                [yes] { -still }{ $doubted ->
                        [yes] , oder { -doubted }
                       *[no] {""}
                    }
               *[no] { -doubted }
            }
    }.
quality-noisy = Unbelastete Messzellen schwanken um { FIXED($noise, decimals: 1) } { UNIT($unit) }: Nur Messzellen ab { FIXED($sure, decimals: 1) } { UNIT($unit) } sind sicher belastet; leichter Kontakt und Kontaktzeiten sind weniger sicher.
quality-baseline-taken-off = Die Matte hatte keinen Nullabgleich: Leer zeigt sie { SMALL($usual) } { UNIT($unit) } { $spread ->
        [none] auf jeder Messzelle
       *[other] (Standardabweichung { SMALL($spread) } zwischen den Messzellen)
    }; das wurde abgezogen.
quality-baseline-unsure = { $cells ->
        [one] 1 Messzelle war
       *[other] { $cells } Messzellen waren
    } nie unbelastet: Der Leerwert wurde aus den anderen Messzellen geschätzt (Standardabweichung { SMALL($spread) } { UNIT($unit) }). Zeichnen Sie die leere Matte einen Moment lang auf, oder geben Sie eine Aufzeichnung davon mit --zero an.
quality-baseline-not-known = Es wurde nichts gemessen: { $why }.
quality-never-unloaded = Neun von zehn Messzellen zeigten nie weniger als { FIXED($least, decimals: 1) } { UNIT($unit) }: Entweder waren sie die ganze Zeit belastet, oder die Matte hatte keinen Nullabgleich und Kräfte und Flächen sind zu groß.

## Pressures

-no-pressures = Das sind keine Drücke eines Fußes:
-believe-none = Einheit, Kalibrierung oder Zellabstand stimmt nicht: Verlassen Sie sich hier auf keinen Druck- oder Kraftwert.
quality-implausible-pressure = { -no-pressures } Eine Messzelle zeigt { FIXED($peak_kpa, decimals: 0) } kPa, und kein Fuß drückt stärker als { FIXED($most_kpa, decimals: 0) } kPa. { -believe-none }
quality-implausible-force = { -no-pressures } Die Kraft auf der Matte erreicht { FIXED($force_n, decimals: 0) } N, und niemand drückt im Stehen oder Gehen stärker als { FIXED($most_n, decimals: 0) } N. { -believe-none }
quality-implausible-both = { -no-pressures } Eine Messzelle zeigt { FIXED($peak_kpa, decimals: 0) } kPa, und kein Fuß drückt stärker als { FIXED($most_kpa, decimals: 0) } kPa; die Kraft auf der Matte erreicht { FIXED($force_n, decimals: 0) } N, und niemand drückt im Stehen oder Gehen stärker als { FIXED($most_n, decimals: 0) } N. { -believe-none }
quality-other-range = { $cells ->
        [one] 1 Messzelle zeigt
       *[other] { $cells } Messzellen zeigen
    } mehr als den Rohwert { FIXED($most_counts, decimals: 0) }, den Höchstwert der Matte, für die die Kalibrierung gilt: Die Kalibrierung gilt für einen anderen Messbereich, und kein Druck hier stimmt.
quality-beyond-calibration = Der höchste Messwert einer Zelle ist { FIXED($peak_kpa, decimals: 0) } kPa, weit mehr als die { FIXED($known_kpa, decimals: 0) } kPa, bis zu denen die Kalibrierung reicht: Drücke und Kräfte darüber sind { $may_be_right ->
        [yes] nur geschätzt
       *[no] nicht verlässlich
    }.{ $tells_range ->
        [yes] {""}
       *[no] {" "}Die Kalibrierung gibt nicht an, für welchen Messbereich sie gilt; vielleicht ist es ein anderer.
    }

## The link

quality-lost-frames = Nie angekommen: { $missing } von { $made } Einzelbildern ({ $lost } unterwegs verloren, { $dropped } von der Matte verworfen).
quality-lost-frames-by-time = Nie angekommen: { $missing } von { $made } Einzelbildern (aus den Zeiten der übrigen geschlossen).
quality-damaged = { $packets ->
        [one] 1 Datenpaket kam beschädigt oder unvollständig an und wurde
       *[other] { $packets } Datenpakete kamen beschädigt oder unvollständig an und wurden
    } weggelassen, nicht repariert.
quality-interrupted = Die Verbindung zur Matte wurde { $times ->
        [one] einmal
       *[other] { $times }-mal
    } unterbrochen; über eine Lücke hinweg wird kein Kontakt gezählt.
quality-gaps = Es fehlen Einzelbilder: { $gaps ->
        [one] 1 Lücke
       *[other] { $gaps } Lücken
    } von mehr als { FIXED($least_s, decimals: 2) } s, die längste { FIXED($longest_s, decimals: 2) } s; über { $gaps ->
        [one] die Lücke
       *[other] die Lücken
    } hinweg wird kein Kontakt gezählt.
quality-too-long = Die Aufzeichnung ist zu lang, um sie ganz auszuwerten: { $frames ->
        [one] im letzten Einzelbild
       *[other] in den letzten { $frames } Einzelbildern
    } wurde nicht nach Füßen gesucht.

## Time

quality-empty-frames = In { $empty } von { $frames } Einzelbildern war nichts auf der Matte.
quality-times-stand-still = Mindestens die Hälfte der Einzelbilder hat dieselbe Zeit wie das Bild davor: Zeiten sind nicht auf ein Bild genau bekannt.
quality-low-rate = { FIXED($rate_hz, decimals: 1) } Bilder pro Sekunde sind wenig für { $standing ->
        [yes] das Stehen
       *[no] Schritte
    }: Empfohlen werden { FIXED($wanted_hz, decimals: 0) } oder mehr.
quality-irregular-time = Der zeitliche Abstand der Einzelbilder ist ungleichmäßig: mehr als { FIXED($off_pct, decimals: 0) } % Abweichung von { FIXED($usual_ms, decimals: 1) } ms bei { $uneven } von { $steps } Abständen.

## Feet

quality-short = Nur { FIXED($stood_s, decimals: 1) } s ruhiger Stand: Für die Abdrücke werden mindestens { FIXED($wanted_s, decimals: 0) } s empfohlen.
quality-short-for-split = { FIXED($stood_s, decimals: 1) } s ruhiger Stand: Die Lastverteilung ist ab { FIXED($wanted_s, decimals: 0) } s stabiler.
quality-unexplained-load = { FIXED($share_pct, decimals: 0) } % der Last auf der Matte gehören zu keinem gefundenen Fuß.
quality-bumpy = Die Oberfläche der Matte ist uneben unter { $feet ->
        [left] dem linken Fuß
        [right] dem rechten Fuß
        [left-right] dem linken Fuß und dem rechten Fuß
        [both] beiden Füßen
       *[one] einem Fuß
    }: Eine Messzelle misst dort die Noppen, nicht die Form des Fußes. Last, Druckmittelpunkt und Zeiten gelten dort; { $some_indices ->
        [yes] angegeben werden nur Indizes, die sich zwischen den Noppen gewinnen lassen, mit breiteren Intervallen; Längen
       *[no] Gewölbe-Indizes, Längen
    }, Flächen, Regionen und Spitzenwerte werden nicht angegeben.
quality-no-print = { $side ->
        [left] Der linke Fuß
        [right] Der rechte Fuß
       *[none] Einer der Füße
    } hat keinen Abdruck, dessen Umriss sich zeichnen lässt ({ $why }): Vielleicht ist es kein Fuß, und seine Form wird nicht gemessen.
quality-toes-uncertain = { $side ->
        [left] Am linken Fuß
        [right] Am rechten Fuß
       *[none] An einem der Füße
    } sind die Zehen schwer vom Fußballen zu unterscheiden (die gezeichnete Trennung ist zu { FIXED($likely_pct, decimals: 0) } % wahrscheinlich): Die Intervalle decken auch die anderen Möglichkeiten ab.
quality-at-border = { $feet ->
        [left] Der Abdruck des linken Fußes reicht
        [right] Der Abdruck des rechten Fußes reicht
        [left-right] Die Abdrücke des linken und des rechten Fußes reichen
        [both] Die Abdrücke beider Füße reichen
       *[one] Der Abdruck eines Fußes reicht
    } bis an den Rand der Matte: Ein Teil des Fußes kann außerhalb gelegen haben.
quality-load-off-mat = Die Lastverteilung zählt nur, was auf der Matte war, und { $feet ->
        [left] der linke Fuß reicht
        [right] der rechte Fuß reicht
        [left-right] der linke Fuß und der rechte Fuß reichen
        [both] beide Füße reichen
       *[one] ein Fuß reicht
    } bis an ihren Rand.

## Contacts

quality-posture = Das Kind stand { $posture ->
        [toes] auf den Zehenspitzen
        [heels] auf den Fersen
        [outer-edges] auf den Außenkanten der Füße
        [one-raised] flach auf einem Fuß und nur auf einem Teil des anderen
       *[part] nur auf einem Teil jedes Fußes, auf den Zehenspitzen oder auf den Fersen
    }. Die Lastverteilung wird angegeben; für Gewölbemaße müssen beide Füße flach auf der Matte stehen.
quality-child-jumped = Das Kind sprang: Beide Füße landeten { $landings ->
        [one] einmal
       *[other] { $landings }-mal
    } gleichzeitig. Ein Sprung ist kein Schritt: Schrittzeiten, Gewölbe-Indizes und Lastanteile werden nicht angegeben.
quality-jumped-onto = Beide Füße setzten { $landings ->
        [one] einmal
       *[other] { $landings }-mal
    } gleichzeitig auf, wie bei einem Sprung auf die Matte.
quality-jumps = Beide Füße landeten { $landings ->
        [one] einmal
       *[other] { $landings }-mal
    } gleichzeitig: ein Sprung, der nicht als Schritt zählt.
quality-sampled-prints = Gemessen wurden die Abdrücke von { $measured } von { $contacts } Kontakten, gleichmäßig über die Sitzung verteilt: Indizes, Regionen und Ganglinien stammen aus diesen, Zeiten und Kräfte aus allen.
quality-partial-contacts = { $partial } von { $contacts ->
        [one] 1 Kontakt
       *[other] { $contacts } Kontakten
    } { $partial ->
        [one] wurde nicht vollständig aufgezeichnet und
       *[other] wurden nicht vollständig aufgezeichnet und
    } beim Fußgewölbe-Index weggelassen.
