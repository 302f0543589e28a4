### Words of the room `report`. Sentences: lower case at the beginning, no full stop, where a page puts them behind a
### colon; else as they stand.

report-not-finite = wartość nie jest liczbą skończoną
report-no-filter = nie wybrano filtra
report-of-no-foot = kontakt nie należy do żadnej stopy
report-nothing-loaded = żaden czujnik nie jest obciążony
report-no-whole = udziały obu stóp nie sumują się do 100%
report-no-foot = nie znaleziono stopy
report-no-session = żadna sesja nie nadaje się do użycia

## On pages of all sorts

# Alone in a line: 100 letters.
report-uncalibrated = BEZ KALIBRACJI: surowe jednostki. Kształty, udziały i czasy są ważne; nacisk i siła nie są znane.
report-percent = { FIXED($share_pct, decimals: 0) }%
# Behind a large number, with the space before it.
report-percent-sign = %
report-seconds = { FIXED($lasts_s, $decimals) } s
report-minutes = { $minutes } min { $two_digits_s } s
report-hours = { $hours } h { $two_digits_min } min
report-raw-counts = surowe jednostki
# What the child did, alone in a line.
report-task-standing = stanie
report-task-stepping = kroki w miejscu
report-task-walking = chód
report-task-jumping = skoki
# How a print was made. $from, $to and $at are times such as "3 min 20 s".
report-print-mean = średnia od { FIXED($from_s, decimals: 1) } do { FIXED($to_s, decimals: 1) } s
report-print-long-mean = średnia od { $from } do { $to }
report-print-of-step = maksima czujników, krok w chwili { $at }
# How much a finding matters, before it: 9 letters.
report-severity-note = Info
report-severity-warning = Uwaga
report-severity-problem = Problem
# A dash and a letter stand for a reason in a table; the reasons are listed below it.
report-other-reasons = Pozostałe powody są w dokumencie wyników.
# Behind the name and version of the program, at the foot of a page.
# At the foot of every page while no speaker of the language has read its words; 30 letters.
report-draft = tłumaczenie robocze
report-page-of = strona { $page } z { $pages }
report-numbers-inside = Liczby są zapisane także w pliku tego obrazu, do odczytu przez programy.

## At the head of a page: a label above each value. A label or value has room for about 24 letters; what the mat is and how
## long and fast the recording, for 40.

report-header-child = Dziecko
report-header-no-id = nie podano ID
report-header-recorded = Nagrano
report-header-not-known = nie wiadomo
report-header-source = Źródło
report-header-source-simulated = symulacja
report-header-activity = Czynność
report-header-no-foot = nie znaleziono stopy
report-header-mat = Mata
report-header-cells = czujniki: { $rows } × { $cols }
report-header-spacing = Rozstaw w poprzek × wzdłuż
report-header-spacing-is = { SHORT($across_mm, decimals: 2) } × { SHORT($along_mm, decimals: 2) } mm
report-header-length = Czas i częstotliwość
# $lasts is a time such as "3 min 20 s"; $grouped is the number of frames as it is shown.
report-header-length-is = { $lasts }, { $frames ->
        [one] { $grouped } klatka
        [few] { $grouped } klatki
        [many] { $grouped } klatek
       *[other] { $grouped } klatki
    }
report-header-length-and-rate = { $lasts }, { $frames ->
        [one] { $grouped } klatka
        [few] { $grouped } klatki
        [many] { $grouped } klatek
       *[other] { $grouped } klatki
    }, { SHORT($rate_hz, decimals: 1) } Hz
report-header-unit = Jednostka
report-header-cells-of = czujniki: { $rows } × { $cols }, po { SHORT($across_mm, decimals: 2) } × { SHORT($along_mm, decimals: 2) } mm
report-protocol-standing = spokojne stanie
report-protocol-stepping = kroki w miejscu
report-protocol-walking = chód

## Titles of the pages of a session

report-first-page-title = Odbitki stóp i obciążenie
report-details-title = Szczegóły
# $measure is the name of a measure. The page makes the first letter a capital.
report-explain-title = { $measure }: objaśnienie

## One measure explained

# $why is a sentence without a capital or a full stop.
report-explain-not-given = Nie podano: { $why }.
report-explain-from-prints = { $prints ->
        [1] wartość z jednej odbitki
       *[other] mediana z { $prints } kroków; narysowano na jednym
    }
# What the lines over a print mean.
report-explain-measured = zmierzone
report-explain-divides = podział odbitki
report-explain-guide = pomocnicze: oś, styczna
report-explain-colours = kolory: nacisk, rozjaśniony
report-explain-definition = Co to jest
report-explain-formula = Wzór
report-explain-source = Źródło
report-explain-limits = Ograniczenia
report-explain-moved-by = Co jeszcze na to wpływa

## The feet

# Above a column or a print, alone.
report-left = Lewa
report-right = Prawa
# Two feet of which it is not known which is which.
report-foot-a = Stopa A
report-foot-b = Stopa B
# The same as one letter, beside a small print.
report-letter-left = L
report-letter-right = P
report-letter-a = A
report-letter-b = B
report-left-foot = Lewa stopa
report-right-foot = Prawa stopa
report-both-feet = obie stopy
# The parts of a foot beside its picture, each alone.
report-part-toes = palce
report-part-forefoot = przodostopie
report-part-midfoot = śródstopie
report-part-heel = pięta

## Each foot, large. There is little room for how sure the side is, beside the name of the foot: 24 letters.

report-side-sure = strona pewna na { FIXED($share_pct, decimals: 0) }%
report-side-over = strona pewna na >99%
# Where the file does not say whether the mat is seen from above or from below.
report-side-if-view = { FIXED($share_pct, decimals: 0) }%, jeśli widok z góry
report-side-over-if-view = >99%, jeśli widok z góry
report-side-not-clear = strona niejasna
# Labels; also before a colon with the reason why there is none.
report-of-side = strona
report-of-axis-and-length = oś i długość
report-of-contact-area = pole kontaktu
report-of-peak = maksimum czujnika
report-of-length = długość odbitki
report-of-length-without-toes = bez palców
# $shown is the number as it is written.
report-counts = { $counts ->
        [one] { $shown } jedn.
        [few] { $shown } jedn.
        [many] { $shown } jedn.
       *[other] { $shown } jedn.
    }
report-no-foot-found = Nie znaleziono stopy
report-no-other-foot = nie ma drugiej stopy na macie

## Where on the mat the feet stood, and what the lines mean

report-on-mat = Na macie
report-from-above = z góry, przód u góry
report-lines-and-colours = Linie i kolory
report-line-outline = obrys kontaktu
report-line-axis = oś: od pięty do palców
report-line-thirds = trzy części, bez palców
report-line-toe-cut = między palcami a przodostopiem
report-line-path = środek nacisku
report-line-ends = końce pięty, przodostopia i palców
report-colours-kpa = nacisk, kPa
report-colours-raw = odczyt, surowe jednostki
report-colours = Kolory są wygładzone między czujnikami i pojawiają się od { SHORT($threshold, decimals: 2) } { $unit ->
        [kPa] kPa
       *[raw] jedn.
    }; wszystkie liczby pochodzą z surowych wartości czujników.

## The load. Titles of cards have room for 28 letters.

report-load-title = Obciążenie każdej stopy
# Below the middle of a bar.
report-load-half = połowa
report-load-share = Udział w łącznym obciążeniu obu stóp.
report-load-within-title = Obciążenie w obrębie stopy
report-load-within-thirds = Pięta, śródstopie i przodostopie to trzy części narysowane powyżej.

## The arch index

report-arch-what = Pole kontaktu środkowej jednej trzeciej odbitki bez palców, podzielone przez pole całej odbitki bez palców: im więcej kontaktu pośrodku, tym wyższa liczba. Tylko do badań przesiewowych: to, co typowe, zależy od wieku i maty.
report-arch-repeats = Dwa nagrania tej samej stopy mogą się różnić o { FIXED(0.02, decimals: 2) }–{ FIXED(0.04, decimals: 2) }.
report-from-prints = { $prints ->
        [1] z jednej odbitki
       *[other] mediana z { $prints } kroków
    }

## How sure a number is

# Where the true value probably lies, such as "0.18 to 0.25".
report-range = od { FIXED($low, $decimals) } do { FIXED($high, $decimals) }
report-whisker = Cienka linia pokazuje, gdzie prawdopodobnie leży prawdziwa wartość ({ FIXED($level_pct, decimals: 0) }%).
report-whisker-one-sided = Jeśli linia leży głównie po jednej stronie znaku, prawdziwa wartość jest bardziej prawdopodobna po tej stronie, z powodu wielkości czujników.

## Force over time

report-chart-force-title = Siła w czasie
report-chart-load-title = Obciążenie w czasie
report-chart-time-s = czas, s
report-chart-time-min = czas, min
report-chart-time-h = czas, h
report-chart-force = siła, N
report-chart-load = % maksimum
# Both feet in one line.
report-chart-together = razem

## The steps of a walk, one below the other: columns of 8 letters

report-steps-title = { $steps ->
        [one] { $steps } krok
        [few] { $steps } kroki
        [many] { $steps } kroków
       *[other] { $steps } kroku
    }
report-steps-side = strona
report-steps-start = start, s
report-steps-lasts = trwa, s
report-steps-peak-n = maks., N
report-steps-peak-pct = maks., %
report-steps-more = i jeszcze { $more }
# What a star behind a step means.
report-steps-incomplete = * niepełny

## Quality of the recording

report-quality-title = Jakość nagrania
report-quality-more = i jeszcze { $more } w dokumencie wyników
report-quality-none = Nie znaleziono niczego, przez co liczby byłyby mniej pewne.

## Every number: indices, load, regions

report-indices-title = Wskaźniki odbitki stopy
report-spread-title = Obciążenie w liczbach
report-spread-symmetry = Miary symetrii: 0 oznacza równość; powyżej 0: więcej po prawej stronie.
# $measure is the name of a measure.
report-spread-of-length = { $measure }, w stosunku do długości odbitki
report-regions-title = Obszary
report-regions-units = kPa: nacisk szczytowy. %: udział w obciążeniu stopy w czasie. cm²: pole kontaktu.
report-regions-units-raw = %: udział w obciążeniu stopy w czasie. cm²: pole kontaktu.
report-regions-unsure = ±: niepewność, ponieważ mata nie była wyzerowana.

## Every number: steps

report-gait-title = Kroki
report-gait-lines-with-band = Linie chodu: średnia droga środka nacisku, pięta na dole, mały palec na zewnątrz; pasmo to jedno odchylenie standardowe.
report-gait-lines = Linie chodu: średnia droga środka nacisku, pięta na dole, mały palec na zewnątrz. Pasmo wymaga pięciu kroków.
report-gait-complete = pełne kroki
report-gait-complete-of = { $complete } z { $all }
# Above a column of numbers that are of both feet.
report-gait-both = obie
report-gait-phases = Okresy fazy podporu, % fazy podporu
# The four phases beside each other: 65 letters all together.
report-phase-initial-contact = początkowy kontakt
report-phase-forefoot-contact = kontakt przodostopia
report-phase-foot-flat = pełny kontakt stopy
report-phase-push-off = odbicie

## Every number: sway

report-balance-title = Równowaga w staniu
# $reasons are sentences without a capital or a full stop.
report-balance-indicative = Tylko orientacyjnie: { $reasons }.
# $stated and $directions are sentences without a capital or a full stop. The page makes the first letter a capital.
report-balance-below = { $stated }. Kierunki: { $directions }. Elipsa: obejmuje 95% położeń. Nie ma norm ważnych dla każdej maty: dziecko należy porównywać tylko z jego własnymi wcześniejszymi wynikami, na tej samej macie i przy takim samym czasie pomiaru.
report-balance-sideways = na boki, w prawo +, mm
report-balance-forward = do przodu +, mm
