### Words of the pages of practice, of a course and of a dose, and of contact sheets. Phrases: lower case at the beginning, no
### full stop; a page writes the first letter of a line as a capital. Numbers of a unit stay before it: mm, s, min, N s, kPa.

## What was practised in an exercise: page and terminal.

report-practised-exercises = { $exercises ->
    [one] { $exercises } ćwiczenie
    [few] { $exercises } ćwiczenia
    [many] { $exercises } ćwiczeń
   *[other] { $exercises } ćwiczenia
 }
# How much was done, right of the name of an exercise.
report-practised-of-reps = { $reps } z { $planned ->
    [one] { $planned } powtórzenia
    [few] { $planned } powtórzeń
    [many] { $planned } powtórzeń
   *[other] { $planned } powtórzenia
 }{ $held_s ->
    [none] { "" }
   *[other] , utrzymano łącznie { FIXED($held_s, decimals: 1) } s
 }
report-practised-reps = { $reps ->
    [one] { $reps } powtórzenie
    [few] { $reps } powtórzenia
    [many] { $reps } powtórzeń
   *[other] { $reps } powtórzenia
 }{ $held_s ->
    [none] { "" }
   *[other] , utrzymano łącznie { FIXED($held_s, decimals: 1) } s
 }
report-practised-of-time = { FIXED($done_s, decimals: 1) } z { SHORT($planned_s, decimals: 1) } s{ $reps ->
    [none] { "" }
    [one] , { $reps } powtórzenie
    [few] , { $reps } powtórzenia
    [many] , { $reps } powtórzeń
   *[other] , { $reps } powtórzenia
 }{ $held_s ->
    [none] { "" }
   *[other] , utrzymano łącznie { FIXED($held_s, decimals: 1) } s
 }
report-practised-time = { FIXED($done_s, decimals: 1) } s
report-practised-of-hold = utrzymano { FIXED($held_s, decimals: 1) } z { SHORT($planned_s, decimals: 1) } s
report-practised-hold = utrzymano { FIXED($held_s, decimals: 1) } s
# Technique is the mean of its four parts, which are explained under `report-practice-how`: the same words there.
report-practised-technique = technika { $whole ->
    [none] bez oceny
   *[other] { FIXED($whole, decimals: 0) } na 100
 }: poprawność { $clean_pct ->
    [none] bez oceny
   *[other] { FIXED($clean_pct, decimals: 0) }%
 }, zakres { $range_pct ->
    [none] bez oceny
   *[other] { FIXED($range_pct, decimals: 0) }%
 }, symetria stron { $sides_pct ->
    [none] bez oceny
   *[other] { FIXED($sides_pct, decimals: 0) }%
 }, równomierność { $steady_pct ->
    [none] bez oceny
   *[other] { FIXED($steady_pct, decimals: 0) }%
 }
report-practised-share = { FIXED($share_pct, decimals: 0) }% tego, co zaplanowano
report-practised-stars = { $stars ->
    [one] { $stars } gwiazdka
    [few] { $stars } gwiazdki
    [many] { $stars } gwiazdek
   *[other] { $stars } gwiazdki
 }
report-practised-sides = lewa { $left }, prawa { $right }
report-practised-not-counted = niepoliczone: { $why }
report-practised-ended-early = zakończono przed czasem: { $why }
report-practised-not-done = niewykonane: { $why }
report-practised-not-begun = nierozpoczęte
report-practised-tiring = zmęczenie od chwili { FIXED($from_s, decimals: 1) } s: ruchy mniejsze lub wolniejsze niż na początku
report-practised-faults-seen = zauważone i niepoliczone: { $faults }
report-practised-faults-counted = policzone, ale: { $faults }
report-practised-fault-times = { $fault } ({ $times })
# What the program did not see: told as its own, never as the child's fault.
report-practised-unseen = niewidoczne przez { FIXED($whole_s, decimals: 1) } s ({ $stretches }{ $more ->
    [yes] ; i później
   *[no] { "" }
 }): { $why }
report-practised-stretch = od { FIXED($from_s, decimals: 1) } do { FIXED($to_s, decimals: 1) } s

## The page of a session's practice

report-practice-title = Ćwiczenia
report-practice-how = Koło: lewa stopa. Trójkąt: prawa stopa. Kwadrat: obie stopy razem. Krzyżyk: zauważone, ale niepoliczone. Długość paska to czas trwania ruchu. Kreskowanie: program nie widział stóp. Technika to średnia jej części: poprawność, czyli udział ruchów bez błędu; zakres, czyli jak daleko sięgają ruchy w ramach własnego zakresu dziecka; symetria stron, czyli jak równe są liczby po lewej i po prawej; równomierność, czyli jak równomierne jest tempo lub czas utrzymania. To, ile wykonano, podano obok; nie jest to część techniki. Progi to ustawienia tego programu; większość z nich nie ma oparcia w literaturze.
report-practice-pain-before = Ból przed: { $before } na 10.
report-practice-pain-after = Ból po: { $after } na 10.
report-practice-pain = Ból przed: { $before }, po: { $after } na 10.
report-practice-should-not = Ćwiczenia nie powinny były się odbyć: { $stops }.
report-practice-stopped = Ćwiczenia przerwano na ten dzień: { $stops }.
# Facts in the head of the page: labels of 24 letters at most, and what stands below them, of 30.
report-practice-practised = Ćwiczono
report-practice-done = { report-practised-exercises }, { $time }
# Where some of the exercises of the plan were not begun.
report-practice-done-of = { $done } z { $exercises ->
    [one] { $exercises } ćwiczenia
    [few] { $exercises } ćwiczeń
    [many] { $exercises } ćwiczeń
   *[other] { $exercises } ćwiczeń
    }, { $time }
report-practice-settings = Ustawienia
report-practice-settings-standard = standardowe
report-practice-settings-other = inne niż standardowe
# A strip over time.
report-practice-drawn = Narysowano: od { FIXED($from_s, decimals: 0) } do { FIXED($to_s, decimals: 0) } s; poza tym od { FIXED($start_s, decimals: 0) } do { FIXED($end_s, decimals: 0) } s nie było widać ruchu
report-practice-not-seen = niewidoczne
report-practice-tiring = zmęczenie
# Names of lanes, left of a strip: 14 letters at most.
report-practice-lane-foot = { $side ->
    [left] lewa
   *[right] prawa
 }
report-practice-lane-faults = niepoliczone
# Above a curve: what it is and what the dashed lines in it are.
report-practice-curve-range = wielkość ruchu jako część własnego zakresu dziecka, gdy jest znany; linia przerywana: ruch zaczyna się przy { SHORT($enter, decimals: 2) }, kończy przy { SHORT($leave, decimals: 2) }
report-practice-curve-share = obciążenie lewej stopy, 50% w staniu; linia przerywana: kroki wykraczają poza { FIXED($high_pct, decimals: 0) } i { FIXED($low_pct, decimals: 0) }%
report-practice-curve-steps = obciążenie lewej stopy, 50% w staniu; krok liczy się, gdy stopa odrywa się od maty
report-practice-curve-load = obciążenie obu stóp, 100% w staniu; linia przerywana: w ruchu w dół obciążenie spada poniżej { FIXED($level_pct, decimals: 0) }%

## The page of a course: what was planned and held, week by week

report-course-title = Cykl ćwiczeń
report-course-nothing = Na żaden dzień nic nie zaplanowano i nic jeszcze nie ćwiczono.
# $sets are exercises with their amounts, such as "squats, 20 times".
report-course-each-session = W każdej sesji: { $sets }.
# Facts in the head of the page: labels of 24 letters at most, and what stands below them, of 30.
report-course-age = Wiek
report-course-age-is = { FIXED($age_years, decimals: 1) } roku
report-course-days-held = Dni z sesją
report-course-held-of = { $held } z { $planned } zaplanowanych
report-course-practised = Ćwiczono lub nagrywano
report-course-minutes = { SHORT($minutes, $decimals) } min
report-course-plan = Plan
report-course-plan-is = { $exercises ->
    [0] brak
    [one] { $exercises } ćwiczenie
    [few] { $exercises } ćwiczenia
    [many] { $exercises } ćwiczeń
   *[other] { $exercises } ćwiczenia
 }, stan na { $today }
report-weeks-planned-title = Zaplanowane i odbyte, tydzień po tygodniu
report-weeks-held-title = Odbyte, tydzień po tygodniu
report-weeks-what = dni z sesją w każdym tygodniu oraz minuty ćwiczeń lub nagrań
# What the two bars are; they stand right of the title.
report-weeks-held = odbyte
report-weeks-planned = zaplanowane
# What a chart of an exercise counts.
report-exercises-repetitions = powtórzenia
report-exercises-held = utrzymanie, sekundy
report-exercises-practised = ćwiczenie, sekundy
report-exercises-legend = Koło: wykonane. Krótka linia: zaplanowane na tę sesję. Krzyżyk: pominięte. Pierścień: nie można było tam policzyć.

## How the soles were pressed: a card of two soles and a table beside each

report-soles-title = Nacisk na podeszwy stóp
report-soles-title-course = Nacisk na podeszwy stóp, cały cykl
report-soles-of-this-session = w tej sesji; widok z góry, palce u góry
report-soles-of-sessions = { $sessions ->
    [one] z { $sessions } sesji
    [few] z { $sessions } sesji
    [many] z { $sessions } sesji
   *[other] z { $sessions } sesji
 }; widok z góry, palce u góry
# $unit is one of `report-soles-unit-force` and `report-soles-unit-counts`.
report-soles-map-of-force = siła × czas w każdym miejscu, { $unit }
report-soles-map-of-time = czas nacisku w każdym miejscu, s
report-soles-not-seen = niewidoczne
# Heads of narrow columns: 9 letters at most. The two halves of a zone, towards the other foot and away from it: 6.
report-soles-head-time = czas, s
report-soles-head-dose = dawka
report-soles-head-dose-in = dawka, { $unit }
report-soles-head-presses = naciśn.
report-soles-half = { $half ->
    [inner] wewn.
   *[outer] zewn.
 }
# The last line of the table: the whole sole.
report-soles-sole = cała
report-soles-dose = Dawka: siła × czas, { $unit }.
report-soles-coverage = Nacisk przez 10 s lub dłużej objął { FIXED($share_pct, decimals: 0) }% własnej odbitki tej stopy.
report-soles-below = To zapis, a nie cel: nie wiadomo, jaka ilość jest właściwa. Gruba linia: własna odbitka dziecka w staniu. Obrys stopy to tylko rysunek. Pominięto obciążenie poza obiema podeszwami i czas bez klatek.
# Newtons, or raw counts, times seconds.
report-soles-unit-force = { $power ->
    [0] N s
    [3] kN s
   *[6] MN s
 }
report-soles-unit-counts = { $power ->
    [0] jedn.·s
    [3] tys. jedn.·s
   *[6] mln jedn.·s
 }

## The page of a dose: how a sole was pressed, zone by zone

# $name is a recording or a child.
report-dose-title = Nacisk na podeszwy stóp: { $name }
# $time is a time such as "3 min 20 s".
report-dose-on-mat = { $time } na macie
report-dose-not-placed = położenie stóp nieznane: { $time }
report-dose-off-mat = poza matą: { $time }
report-dose-not-received = nic nie odebrano: { $time }
report-dose-recordings = { $recordings ->
    [one] { $recordings } nagranie
    [few] { $recordings } nagrania
    [many] { $recordings } nagrań
   *[other] { $recordings } nagrania
 }
report-dose-none = Brak dawki: { $why }.
# Below "Left foot" or "Right foot". Tips are those of the spines of a mat.
report-dose-foot = nacisk przez { $time }; { $share_pct ->
    [none] część własnej odbitki: –
   *[other] { FIXED($share_pct, decimals: 0) }% własnej odbitki przez 10 s lub dłużej
 }{ $tips ->
    [none] { "" }
    [one] ; dotknięty { $tips } kolec
    [few] ; dotknięte { $tips } kolce
    [many] ; dotkniętych { $tips } kolców
   *[other] ; dotknięte { $tips } kolca
 }
# Below the bar of colours.
report-dose-each-square = { $calibrated ->
    [yes] N s
   *[no] jedn.·s
 } w każdym z { $squares } kwadratów mapy podeszwy
report-dose-seconds = s nacisku; siła nie jest znana
# The halves of a sole, towards the other foot and away from it.
report-dose-inner-half = wewnętrzna połowa
report-dose-outer-half = zewnętrzna połowa
# In small boxes: 20 letters at most.
report-dose-presses = { $time }, { $presses ->
    [one] { $presses } naciśn.
    [few] { $presses } naciśn.
    [many] { $presses } naciśn.
   *[other] { $presses } naciśn.
 }
report-dose-force-time = { $shown } { $calibrated ->
    [yes] N s
   *[no] jedn.·s
 }
report-dose-peak = do { $shown } kPa
report-dose-no-force = { $side ->
    [left] lewa
   *[right] prawa
 } stopa, nie podano siły: { $why }.
report-dose-no-peak = { $side ->
    [left] lewa
   *[right] prawa
 } stopa, nie podano nacisku szczytowego: { $why }.

## A contact sheet: small prints of many children

report-sheet-scale = Wszystkie odbitki są w tej samej skali, jeśli nie zaznaczono inaczej, palcami do góry; im ciemniej, tym bliżej najwyższego nacisku danego dziecka.
# Ends what a card has no room for: 26 letters at most, as the next two.
report-sheet-more = więcej na listach
report-sheet-no-print = brak odbitki
# Above a print that is not to the scale of the others.
report-sheet-own-scale = własna skala
# What the signs on the cards mean; all three in one line of 90 letters.
report-sheet-see-again = zbadać ponownie
report-sheet-record-again = nagrać ponownie
report-sheet-not-compared = zmierzono, bez porównania z wiekiem
