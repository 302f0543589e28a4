### Words of the room `progress`. Sentences: lower case at the beginning, no full stop.

progress-no-second-session = zmiana wymaga dwóch sesji
progress-no-scatter = wszystkie postawienia stopy dały dokładnie tę samą wartość, więc ich błąd nie jest znany
progress-no-trend-yet = do wyznaczenia trendu potrzeba { $sessions } sesji rozłożonych na { $weeks } tygodni
progress-one-day = wszystkie sesje odbyły się jednego dnia
progress-scatter-unknown = rozrzut tej wielkości nie jest znany: w jednej sesji należy postawić stopy jeszcze raz

progress-poor = { $why }
progress-before-birth = data sesji jest wcześniejsza niż data urodzenia dziecka
progress-no-number = wartość nie jest liczbą

## Whole sentences.

progress-too-early = { $what }: za wcześnie, aby coś powiedzieć; { $missing }.{ $apart ->
     [yes] { " " }Pierwsza i ostatnia sesja różnią się o więcej, niż wynosi błąd pomiaru.
    *[no] { "" }
    }
progress-growth = { $what }: { $of ->
     [sway] wychwiania zmieniają się
    *[print] odbitka zmienia się
    } nie bardziej, niż można oczekiwać przy wzrastaniu w tym wieku.
progress-unclear = { $what }: jeszcze niejasne. Pierwsza i ostatnia sesja różnią się o więcej, niż wynosi błąd pomiaru, ale wszystkie sesje razem nie pokazują stałego trendu; potrzeba więcej sesji.
progress-steady = { $what }: bez realnej zmiany; każda różnica mieści się w granicach błędu pomiaru.
progress-improving = { $what }: poprawa, { $moved }; zmiana jest większa niż błąd pomiaru.
progress-crossed = { $what }: { $moved }; zmiana jest większa niż błąd pomiaru, a wynik wykracza teraz poza wartość orientacyjną dla tego wieku; należy zmierzyć ponownie, a jeśli tak zostanie, pokazać tę stronę specjaliście.
progress-declining = { $what }: { $moved }; zmiana jest większa niż błąd pomiaru; należy zmierzyć ponownie, a jeśli będzie to trwać, pokazać tę stronę specjaliście.
progress-changed = { $what }: { $moved }; zmiana jest większa niż błąd pomiaru; sama ta liczba nie mówi, czy to lepiej, czy gorzej.
progress-up-to = { $sessions ->
     [one] { $sessions } sesja
     [few] { $sessions } sesje
     [many] { $sessions } sesji
    *[other] { $sessions } sesji
    } do { $today }
progress-figures = { $name }{ $side ->
     [left] , lewa stopa
     [right] , prawa stopa
    *[none] { "" }
    }, { $sessions ->
     [one] { $sessions } sesja
     [few] { $sessions } sesje
     [many] { $sessions } sesji
    *[other] { $sessions } sesji
    }: { $trend }; { $noise }.

## Parts of them: what the series is of, how it moved, what is missing, the figures.

progress-part-arch = { $side ->
     [left] Lewa stopa
     [right] Prawa stopa
    *[none] Obie stopy
    }
progress-part-weight = Ciężar na obu stopach
progress-part-standing = Spokojne stanie
progress-part-measure = { $side ->
     [left] Lewa stopa
     [right] Prawa stopa
    *[none] Obie stopy
    }, { $name }
progress-part-touches-more = środek stopy dotyka podłoża większą powierzchnią niż wcześniej
progress-part-touches-less = środek stopy dotyka podłoża mniejszą powierzchnią niż wcześniej
progress-part-more-even = ciężar jest rozłożony równiej niż wcześniej
progress-part-less-even = ciężar jest rozłożony mniej równo niż wcześniej
progress-part-weight-moved = ciężar przesunął się z jednej stopy w stronę drugiej
progress-part-moves-more = podczas spokojnego stania dziecko porusza się bardziej niż wcześniej
progress-part-moves-less = dziecko stoi stabilniej niż wcześniej
progress-part-went-up = wartość wzrosła
progress-part-went-down = wartość spadła
progress-part-scatter-missing = nie wiadomo jeszcze, jak bardzo ta wartość zmienia się od jednego postawienia stopy do drugiego
progress-part-sessions-missing = jak dotąd { $sessions ->
     [one] { $sessions } sesja do wykorzystania
     [few] { $sessions } sesje do wykorzystania
     [many] { $sessions } sesji do wykorzystania
    *[other] { $sessions } sesji do wykorzystania
    }{ $weeks ->
     [0] { "" }
     [one] { " " }w ciągu { $weeks } tygodnia
     [few] { " " }w ciągu { $weeks } tygodni
     [many] { " " }w ciągu { $weeks } tygodni
    *[other] { " " }w ciągu { $weeks } tygodnia
    }; potrzeba co najmniej { $least_sessions }, rozłożonych na { $least_weeks } tygodni
progress-part-line = nachylenie { SIGNED($slope, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    } na rok, przedział 90%: od { SIGNED($low, $decimals) } do { SIGNED($high, $decimals) }; tau Kendalla { FIXED($tau, decimals: 2) }, p { $p_tiny ->
     [yes] < 0,001
    *[no] { FIXED($p, decimals: 3) }
    }; zmiana wzdłuż linii { SIGNED($change, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    }, najmniejsza realna zmiana { FIXED($detectable, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    }
progress-part-scatter = SD jednego postawienia stopy { FIXED($sd, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    } ({ $from })
progress-part-of-placements = z { $placements ->
     [one] { $placements } postawienia stopy
     [few] { $placements } postawień stopy
     [many] { $placements } postawień stopy
    *[other] { $placements } postawienia stopy
    } w { $sessions ->
     [one] { $sessions } sesji
     [few] { $sessions } sesjach
     [many] { $sessions } sesjach
    *[other] { $sessions } sesji
    } tego dziecka
progress-part-of-intervals = z przedziałów wartości
progress-part-of-publication = { $source }
progress-part-of-sessions = z rozrzutu { $sessions } sesji wokół ich linii

## What the charts leave out: a whole sentence

report-besides = Nieujęte w tych liczbach: { $group }.

## The days of a course

progress-days-unplanned = dni z sesją: { $days }; żadnego dnia nie zaplanowano
progress-days-planned = { $planned ->
     [one] zaplanowano { $planned } dzień
     [few] zaplanowano { $planned } dni
     [many] zaplanowano { $planned } dni
    *[other] zaplanowano { $planned } dnia
    }: odbyło się { $held }, opuszczono { $missed }, zostało { $to_come }{ $besides ->
     [0] { "" }
     [one] ; poza planem jeszcze { $besides } dzień
     [few] ; poza planem jeszcze { $besides } dni
     [many] ; poza planem jeszcze { $besides } dni
    *[other] ; poza planem jeszcze { $besides } dnia
    }

## The verdict, in two words at most

progress-verdict-improving = poprawa
progress-verdict-steady = bez zmian
progress-verdict-growth = samo wzrastanie
progress-verdict-unclear = niejasne
progress-verdict-changed = zmiana
progress-verdict-declining = pogorszenie
progress-verdict-too-early = za wcześnie

## The pages of progress: titles, and whole sentences

report-progress-for-therapist = Przebieg w liczbach
report-progress-nothing-yet = Żadnej sesji tego dziecka nie można jeszcze pokazać na wykresie: sesję dodaje się poleceniem `plantar session add`.
report-progress-noticed = Spostrzeżenia ze wszystkich sesji i notatek dziecka:
# How to read the chart of the page for parents: the next three, one after the other.
report-progress-marks = Każdy znak to jedna sesja{ $flatness ->
     [yes] : im wyżej, tym większa część środka stopy dotyka podłoża
    *[no] { "" }
    }. Kreska przy znaku pokazuje błąd pomiaru: gdy kreski dwóch sesji zachodzą na siebie, różnica może być przypadkowa.
report-progress-guide-lines = { $lines ->
     [one] Linia przerywana to tylko wskazówka,
     [few] Linie przerywane to tylko wskazówka,
     [many] Linie przerywane to tylko wskazówka,
    *[other] Linie przerywane to tylko wskazówka,
    } { $own ->
     [yes] według reguły tego programu
    *[no] według dzieci na innych matach
    }: znak poza { $lines ->
     [one] nią
     [few] nimi
     [many] nimi
    *[other] nimi
    } to tylko powód, aby zmierzyć ponownie.
report-progress-one-day = Liczba z jednego dnia mówi niewiele; { $lined ->
     [yes] linia przez wiele sesji mówi więcej.
    *[no] linia przez znaki pojawi się, gdy sesji będzie { $sessions }, rozłożonych na { $weeks } tygodni.
    }
report-progress-in-full = Znaki: mediany sesji. Wąsy: połowa najmniejszej realnej zmiany (95%), więc dwie sesje różnią się o więcej, niż wynosi błąd pomiaru, gdy ich wąsy się nie stykają. Wskaźnik zmiany: wskaźnik rzetelnej zmiany (RCI), zmiana podzielona przez jej błąd standardowy, realna powyżej 1,96.{ $lined ->
     [yes] { " " }Linia i pasmo: Theil-Sen i przedział 90% z bootstrapu blokowego.
    *[no] { "" }
    } Sesje i notatki pokazano obok wartości; nie znaczy to, że jedno spowodowało drugie.

## Charts. The title: there is room for 90 letters, else the name of the measure stands there

report-progress-middle-touches = Jak duża część środka stopy dotyka podłoża (wskaźnik Chippaux-Smirak, %)
# Left of the ages below a chart: 12 letters.
report-progress-age-years = wiek, lata
# Below a tick: 8 letters.
report-progress-day-of-month = { $day } { $month ->
     [1] sty
     [2] lut
     [3] mar
     [4] kwi
     [5] maj
     [6] cze
     [7] lip
     [8] sie
     [9] wrz
     [10] paź
     [11] lis
    *[12] gru
    }
report-progress-month-of-year = { $month ->
     [1] sty
     [2] lut
     [3] mar
     [4] kwi
     [5] maj
     [6] cze
     [7] lip
     [8] sie
     [9] wrz
     [10] paź
     [11] lis
    *[12] gru
    } { $year }
# What is what on a chart, above it.
report-progress-key-foot = { $side ->
     [left] lewa
     [right] prawa
    *[none] dziecko
    }
report-progress-key-not-counted = nieuwzględnione
report-progress-key-reference = lokalne dane odniesienia: środkowe 50% i 94% dzieci
report-progress-key-usual = typowy zakres dla wieku (tylko wskazówka): { $sources ->
     [none] zestawiony z kilku publikacji
    *[other] { $sources }
    }
report-progress-key-published = { $limits } (opublikowane, tylko wskazówka): { $sources }
report-progress-key-own = { $limits } (własne tego programu, bez opublikowanego progu)
report-progress-limits = granice { $low } i { $high }
report-progress-limits-by-age = granice według wieku
report-progress-lower-limit = { $low ->
     [none] dolna granica według wieku
    *[other] dolna granica { $low }
    }
report-progress-upper-limit = { $high ->
     [none] górna granica według wieku
    *[other] górna granica { $high }
    }

## Names of the rows below a chart: two lines at most, of 22 letters each

report-progress-row-sessions = { $days ->
     [one] sesje ({ $days } dzień)
     [few] sesje ({ $days } dni)
     [many] sesje ({ $days } dni)
    *[other] sesje ({ $days } dnia)
    }
report-progress-row-planned = { $besides ->
     [0] było { $held }, opuszczono { $missed }
    *[other] było { $held }, opuszczono { $missed },
     poza planem { $besides }
    }
report-progress-row-minutes = ćwiczone lub nagrane,
    min (najwięcej { $highest })
report-progress-row-length = długość odbitki, mm
    (± { FIXED($error_mm, decimals: 0) }; stopa dłuższa)
report-progress-row-practice = ćwiczenia, minuty
    (najwięcej { $highest })
report-progress-row-footwear = obuwie
report-progress-row-illness = zachorowania
report-progress-row-pain = ból
report-progress-row-stopped = ćwiczenia przerwane
report-progress-row-stiffness = sztywność
report-progress-row-limp = utykanie
report-progress-row-tiptoe = chodzenie na palcach
report-progress-row-other = inne notatki

## The table: narrow columns, whose heads may take four lines

report-progress-table-first = 1. sesja
report-progress-table-last = ostatnia
report-progress-table-change = zmiana
report-progress-table-smallest-change = najmn. realna zmiana
report-progress-table-change-index = wskaźnik zmiany
report-progress-table-per-year = zmiana na rok
report-progress-table-interval-from = przedział 90%: od
report-progress-table-interval-to = do
report-progress-table-verdict = ocena
report-progress-of-foot = { $side ->
     [left] { $measure }, lewa
     [right] { $measure }, prawa
    *[none] { $measure }
    }

## What was practised, beside the values

report-progress-practice = Ćwiczenia i dawka
report-progress-lane-practised = ćwiczone
report-progress-lane-repetitions = powtórzenia
report-progress-lane-held = utrzymanie
report-progress-lane-dose = dawka, każda stopa
report-progress-highest = najwięcej { $highest }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    }
report-progress-highest-raw = najwięcej { $highest } jedn.·s
# What the marks of a dose are.
report-progress-foot = { $side ->
     [left] lewa stopa
    *[right] prawa stopa
    }
report-progress-practice-beside = Pokazano obok wartości, nie jako ich część: nic tu nie mówi, że ćwiczenia zmieniły jakąś wartość.
