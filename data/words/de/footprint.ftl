### Words of the room `footprint`. Sentences: lower case at the beginning, no full stop.

footprint-too-coarse = Messzellen im Abstand von { FIXED($pitch_mm, decimals: 1) } mm sind zu grob, um einen Rand zu verfolgen; die Grenze liegt bei { SHORT($most_mm, decimals: 3) } mm
footprint-too-short-for-borders = der Abdruck ist ohne Zehen nur { FIXED($cells, decimals: 1) } Messzellen lang; für Breiten und Ränder sind mindestens { SHORT($least, decimals: 3) } nötig
footprint-too-short = der Abdruck ist ohne Zehen nur { FIXED($cells, decimals: 1) } Messzellen lang; nötig sind mindestens { SHORT($least, decimals: 3) }
footprint-side-unclear = links oder rechts ist nicht eindeutig, daher ist der Innenrand nicht bekannt
footprint-no-long-axis = der Abdruck hat keine Längsachse
footprint-as-long-as-wide = der Abdruck ist etwa so lang wie breit: keine Längsachse
footprint-too-long = der Abdruck ist { FIXED($length_mm, decimals: 0) } mm lang, zu lang für einen Fuß
footprint-ends-unclear = Fersenende und Zehenende des Abdrucks lassen sich nicht unterscheiden
footprint-ends-by-way-only = nur die Gehrichtung zeigt, welches Ende des Abdrucks die Ferse ist: er sieht nicht wie der Abdruck eines ganzen Fußes aus
footprint-toes-merged = keine Zehe lässt sich vom Fußballen unterscheiden: Messzellen von { SHORT($pitch_mm, decimals: 3) } mm sind zu grob
footprint-no-toes = keine Zehe berührt die Matte
footprint-no-contact = keine Messzelle ist in Kontakt: keine erreicht die Kontaktschwelle von { SHORT($threshold, decimals: 3) }
footprint-shape-unloaded = die Form trägt keine Last
footprint-below-threshold = keine Messzelle erreicht die Kontaktschwelle von { SHORT($threshold, decimals: 3) }
footprint-few-cells = nur { $cells ->
     [one] { $cells } Messzelle
    *[other] { $cells } Messzellen
    } in Kontakt; mindestens { $least } sind nötig
footprint-at-border = der Fuß reicht bis an den Rand der Matte: ein Teil kann außerhalb der Matte liegen
footprint-at-insole-edge = der Abdruck reicht bis an den Rand der Messsohle; sein Umriss ist dort abgeschnitten
footprint-toes-not-parted = die Zehen lassen sich nicht vom Fußballen trennen
footprint-no-width = der Abdruck hat an der Ferse oder am Fußballen keine Breite
footprint-no-heel-or-ball = der Abdruck hat an der Ferse oder am Fußballen keinen Kontakt
footprint-midfoot-bulges = der Innenrand wölbt sich am Mittelfuß vor, sodass dort keine Linie nur Ferse und Fußballen berührt
footprint-toeless-no-area = der Abdruck ohne Zehen hat keine Fläche
footprint-toeless-unloaded = der Abdruck ohne Zehen trägt keine Last
footprint-no-great-toe = die Großzehe berührt die Matte nicht
footprint-no-midfoot = der Mittelfuß liegt nicht auf: der Abdruck hat dort keinen Innenrand
footprint-no-area = der Abdruck hat keine Fläche
footprint-unloaded = der Abdruck trägt keine Last

## The regions of a foot

footprint-region-heel = Ferse
footprint-region-heel-medial = Ferse innen
footprint-region-heel-lateral = Ferse außen
footprint-region-midfoot = Mittelfuß
footprint-region-midfoot-medial = Mittelfuß innen
footprint-region-midfoot-lateral = Mittelfuß außen
footprint-region-forefoot-with-toes = Vorfuß mit Zehen
footprint-region-forefoot-medial = Vorfuß innen
footprint-region-forefoot-central = Vorfuß Mitte
footprint-region-forefoot-lateral = Vorfuß außen
footprint-region-metatarsal-1 = erstes Mittelfußköpfchen
footprint-region-metatarsal-2 = zweites Mittelfußköpfchen
footprint-region-metatarsal-3 = drittes Mittelfußköpfchen
footprint-region-metatarsal-4 = viertes Mittelfußköpfchen
footprint-region-metatarsal-5 = fünftes Mittelfußköpfchen
footprint-region-toes = Zehen
footprint-region-hallux = Großzehe
footprint-region-lesser-toes = zweite bis fünfte Zehe
footprint-region-toes-2-3 = zweite und dritte Zehe
footprint-region-toes-4-5 = vierte und fünfte Zehe

## Beside the lines of an index's construction: there is room for 14 letters in a line, four lines

# $symbol is of the formula, such as w_mf.
footprint-mark-symbol = { $symbol }
footprint-mark-nothing = { $symbol } = 0
footprint-mark-length = { FIXED($length_mm, $decimals) } mm
footprint-mark-medial-tangent = mediale Tangente
footprint-mark-lateral-tangent = laterale Tangente
footprint-mark-medial-border = medialer Rand
footprint-mark-middle-third = mittleres Drittel
footprint-mark-print-length = Länge
footprint-mark-great-toe = Großzehe
footprint-mark-contact-at-arch = Kontaktpunkt am Gewölbe
footprint-mark-no-hollow = keine Höhlung
# Between the tangent and the inner border; what is printed beside it.
footprint-mark-gap = Lücke
footprint-mark-printed = Abdruck
footprint-mark-nothing-printed = Abdruck = 0
# Of the gait line.
footprint-mark-first = Anfang
footprint-mark-last = Ende
