### Words of the room `footprint`. Sentences: lower case at the beginning, no full stop.

footprint-too-coarse = czujniki rozmieszczone co { FIXED($pitch_mm, decimals: 1) } mm są za rzadkie, aby wyznaczyć brzeg; granicą jest { SHORT($most_mm, decimals: 3) } mm
footprint-too-short-for-borders = odbitka bez palców ma długość tylko { FIXED($cells, decimals: 1) } czujnika; do wyznaczenia szerokości i brzegów potrzeba co najmniej { SHORT($least, decimals: 3) }
footprint-too-short = odbitka bez palców ma długość tylko { FIXED($cells, decimals: 1) } czujnika; potrzeba co najmniej { SHORT($least, decimals: 3) }
footprint-side-unclear = nie wiadomo, czy to lewa, czy prawa stopa, więc wewnętrzny brzeg nie jest znany
footprint-no-long-axis = odbitka nie ma osi długiej
footprint-as-long-as-wide = odbitka jest mniej więcej tak samo długa jak szeroka: brak osi długiej
footprint-too-long = odbitka ma { FIXED($length_mm, decimals: 0) } mm długości, za dużo jak na stopę
footprint-ends-unclear = nie da się odróżnić, na którym końcu odbitki jest pięta, a na którym palce
footprint-ends-by-way-only = tylko kierunek chodu pokazuje, na którym końcu odbitki jest pięta: nie wygląda to na odbitkę całej stopy
footprint-toes-merged = żadnego palca nie da się odróżnić od przodostopia: czujniki co { SHORT($pitch_mm, decimals: 3) } mm są za rzadkie
footprint-no-toes = żaden palec nie dotyka maty
footprint-no-contact = żaden czujnik nie jest w kontakcie: żaden nie osiąga progu kontaktu { SHORT($threshold, decimals: 3) }
footprint-shape-unloaded = kształt nie przenosi obciążenia
footprint-below-threshold = żaden czujnik nie osiąga progu kontaktu { SHORT($threshold, decimals: 3) }
footprint-few-cells = w kontakcie { $cells ->
     [one] jest tylko { $cells } czujnik
     [few] są tylko { $cells } czujniki
     [many] jest tylko { $cells } czujników
    *[other] jest tylko { $cells } czujnika
    }; potrzeba co najmniej { $least }
footprint-at-border = stopa sięga krawędzi maty: jej część może być poza matą
footprint-at-insole-edge = odbitka sięga krawędzi wkładki, która ucina jej obrys
footprint-toes-not-parted = palców nie da się oddzielić od przodostopia
footprint-no-width = odbitka nie ma szerokości przy pięcie lub w przodostopiu
footprint-no-heel-or-ball = odbitka nie ma kontaktu przy pięcie lub w przodostopiu
footprint-midfoot-bulges = wewnętrzny brzeg uwypukla się w śródstopiu, więc żadna prosta nie dotyka z tej strony tylko pięty i przodostopia
footprint-toeless-no-area = odbitka bez palców nie ma pola
footprint-toeless-unloaded = odbitka bez palców nie przenosi obciążenia
footprint-no-great-toe = paluch nie dotyka maty
footprint-no-midfoot = śródstopie nie dotyka podłoża: odbitka nie ma tam wewnętrznego brzegu
footprint-no-area = odbitka nie ma pola
footprint-unloaded = odbitka nie przenosi obciążenia

## The regions of a foot

footprint-region-heel = pięta
footprint-region-heel-medial = wewnętrzna część pięty
footprint-region-heel-lateral = zewnętrzna część pięty
footprint-region-midfoot = śródstopie
footprint-region-midfoot-medial = wewnętrzna część śródstopia
footprint-region-midfoot-lateral = zewnętrzna część śródstopia
footprint-region-forefoot-with-toes = przodostopie z palcami
footprint-region-forefoot-medial = wewnętrzna część przodostopia
footprint-region-forefoot-central = środkowa część przodostopia
footprint-region-forefoot-lateral = zewnętrzna część przodostopia
footprint-region-metatarsal-1 = głowa I kości śródstopia
footprint-region-metatarsal-2 = głowa II kości śródstopia
footprint-region-metatarsal-3 = głowa III kości śródstopia
footprint-region-metatarsal-4 = głowa IV kości śródstopia
footprint-region-metatarsal-5 = głowa V kości śródstopia
footprint-region-toes = palce
footprint-region-hallux = paluch
footprint-region-lesser-toes = palce II–V
footprint-region-toes-2-3 = palce II i III
footprint-region-toes-4-5 = palce IV i V

## Beside the lines of an index's construction: there is room for 14 letters in a line, four lines

# $symbol is of the formula, such as w_mf.
footprint-mark-symbol = { $symbol }
footprint-mark-nothing = { $symbol } = 0
footprint-mark-length = { FIXED($length_mm, $decimals) } mm
footprint-mark-medial-tangent = styczna przyśrodkowa
footprint-mark-lateral-tangent = styczna boczna
footprint-mark-medial-border = przyśrodkowy brzeg
footprint-mark-middle-third = środkowa 1/3
footprint-mark-print-length = długość
footprint-mark-great-toe = paluch
footprint-mark-contact-at-arch = punkt styku przy łuku stopy
footprint-mark-no-hollow = brak wcięcia
# Between the tangent and the inner border; what is printed beside it.
footprint-mark-gap = odstęp
footprint-mark-printed = część odbita
footprint-mark-nothing-printed = część odbita = 0
# Of the gait line.
footprint-mark-first = początek
footprint-mark-last = koniec
