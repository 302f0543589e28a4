### Words of the room `analysis`. Sentences: lower case at the beginning, no full stop.

## The recording and the mat

analysis-no-frame = nagranie nie zawiera żadnych klatek
analysis-no-room = nagranie nie mieści się w pamięci i nie dało się go przechować na dysku: { $trouble }
analysis-never-empty = pusta mata może wskazywać do { FIXED($at_most, decimals: 1) } { UNIT($unit) }, a w nagraniu mata ani przez chwilę nie jest pusta: najpierw trzeba nagrać kilka sekund pustej maty albo podać takie nagranie przez --zero
analysis-zero-of-other-mat = nagranie pustej maty (--zero) pochodzi z innej maty: różnią się czujniki, skala lub zakres
analysis-zero-and-calibration = kalibracja maty zawiera już wskazania pustej maty: należy pominąć --zero albo wykonać kalibrację ponownie
analysis-not-zeroed = mata nie była wyzerowana (wskazania nieobciążonych czujników różnią się o { SMALL($spread) } { UNIT($unit) }), a wskazania, jakie czujniki pod stopami dawałyby bez obciążenia, nie są znane wystarczająco dokładnie: trzeba przez chwilę nagrywać pustą matę albo podać jej nagranie przez --zero

## No foot

analysis-nothing-loaded = brak stopy: nic nie obciążyło maty { $frames ->
        [one] w jedynej klatce
        [few] w żadnej z { $frames } klatek
        [many] w żadnej z { $frames } klatek
       *[other] w żadnej z { $frames } klatek
    }
analysis-nothing-on-mat = brak stopy: nic nie obciążyło maty
analysis-under-threshold = brak stopy: żaden czujnik nie osiągnął progu kontaktu { SHORT($threshold, decimals: 3) } { UNIT($unit) } (najwyższe wskazanie: { FIXED($highest, decimals: 1) } { UNIT($unit) })
analysis-under-noise = brak stopy: wskazania nieobciążonych czujników wahają się o { FIXED($noise, decimals: 1) } { UNIT($unit) }, więc na pewno obciążone są tylko czujniki wskazujące co najmniej { FIXED($sure, decimals: 1) } { UNIT($unit) } (najwyższe wskazanie: { FIXED($highest, decimals: 1) } { UNIT($unit) })
analysis-few-frames = brak stopy: żaden czujnik maty nie był w kontakcie dłużej niż przez kilka pojedynczych klatek
analysis-may-be-two = brak stopy: to, co jest na macie, ma { FIXED($width_mm, decimals: 0) } mm szerokości i { FIXED($length_mm, decimals: 0) } mm długości, jak dwie stykające się stopy; należy zostawić odstęp między stopami, aby każdą można było zmierzyć
-size-of-feet = a to nie jest odbitka jednej ani dwóch stóp (od 10 do 34 cm długości, od 3 do 14 cm szerokości)
analysis-single-cell = brak stopy: na macie obciążony jest jeden czujnik { SHORT($pitch_x_mm, decimals: 3) } x { SHORT($pitch_y_mm, decimals: 3) } mm, { -size-of-feet }
analysis-not-a-foot = brak stopy: to, co jest na macie, ma { FIXED($length_mm, decimals: 0) } x { FIXED($width_mm, decimals: 0) } mm i { $shown_in ->
        [mm2] { FIXED($area_mm2, decimals: 0) } mm²
        [fine] { FIXED($area_cm2, decimals: 1) } cm²
       *[cm2] { FIXED($area_cm2, decimals: 0) } cm²
    } pola kontaktu, { -size-of-feet }
analysis-several-people = stopy na macie jednocześnie: { $feet }, czyli kilka osób. Należy nagrywać po jednej osobie
analysis-no-contact = żadna stopa nie była na macie na tyle długo, aby liczyło się to jako kontakt

## What the child did, and the two feet

analysis-stood = dziecko stało: nie ma kroków
analysis-jumped = dziecko skoczyło: obie stopy wylądowały jednocześnie, a to nie jest krok
analysis-sway-of-stand = wychwiania mierzy się tylko podczas spokojnego stania
analysis-hardly-loaded = stopy nigdy nie przeniosły nawet połowy zwykłego obciążenia
analysis-one-foot = na macie była tylko jedna stopa
analysis-never-together = stopy nigdy nie stały na macie jednocześnie
analysis-no-step-to-compare = jedna ze stóp nie ma pełnego kroku do porównania
analysis-carries-nothing = jedna ze stóp nie przenosi obciążenia
analysis-no-foot-of-side = żadnej stopy nie udało się na pewno rozpoznać jako { $side ->
        [left] lewej
       *[right] prawej
    }
analysis-side-not-clear = nie wiadomo, czy to lewa, czy prawa stopa: prawdopodobieństwo, że to { $side ->
        [left] lewa
       *[right] prawa
    }, wynosi tylko { FIXED($likely_pct, decimals: 0) }%
analysis-both-of-one-side = obie odbitki mają kształt { $side ->
        [left] lewej stopy: dwie lewe stopy
       *[right] prawej stopy: dwie prawe stopy
    } albo dwie osoby
analysis-side-not-looked-for = nie ustalano, która stopa jest lewa, a która prawa

## The print

analysis-part-printed = tylko część stopy dotykała maty: { $posture ->
        [toes] dziecko stało na palcach
        [heels] dziecko stało na piętach
        [outer-edges] dziecko stało na zewnętrznych krawędziach stóp
        [one-raised] dziecko stało na części tej stopy
       *[part] dziecko stało na palcach lub na piętach
    }
analysis-bumpy = powierzchnia maty pod tą stopą jest nierówna ({ $part_pct ->
        [none] cała odbitka
       *[other] { FIXED($part_pct, decimals: 0) }% odbitki
    })
analysis-not-recovered = { $why }; na takiej macie między kolcami widać za mało kształtu, aby odtworzyć ten wskaźnik
analysis-unsteady-cells = wskazania nieobciążonych czujników wahają się o { FIXED($noise, decimals: 1) }, za dużo dla odbitki kroku przy progu kontaktu { FIXED($threshold, decimals: 1) }
analysis-few-cells = odbitka kroku bez palców ma długość tylko { FIXED($cells, decimals: 1) } czujnika; potrzeba co najmniej { SHORT($least_cells, decimals: 3) }
analysis-midfoot-cell = { $fault ->
        [saturated] przesterowany czujnik
       *[silent] czujnik bez wskazań
    } znajduje się pod środkową częścią stopy (wiersz { $row }, kolumna { $column })
analysis-all-at-border = każdy krok tej stopy sięgał krawędzi maty
analysis-no-whole-step = żaden krok tej stopy nie został nagrany w całości: nagranie zaczyna się lub kończy w trakcie każdego z nich
analysis-step-not-whole = krok nie został nagrany w całości
analysis-left-out = odbitki tego kontaktu nie zmierzono; mierzone kontakty, rozłożone równomiernie w sesji: tylko { $measured } z { $contacts }
analysis-judges-another = zmierzono tylko po to, aby sprawdzić inną wartość

## How sure an index is

analysis-unstable = wartość niestabilna: po przesunięciu odbitki na czujnikach liczba prób z wynikiem to tylko { $given } z { $tried }
analysis-not-estimated = nie oszacowano niepewności
# $name is the name of a measure.
analysis-error-not-known = wielkość „{ $name }”: jej błąd na takiej macie nie został zbadany
analysis-one-contact = stanie to jeden kontakt, więc nie ma rozrzutu między kontaktami
analysis-few-repeats = pełne kontakty, które dają wartość: mniej niż { $least }
analysis-of-step = obraz pochodzi z kroku, nie ze stania
analysis-stand-too-short = stanie trwa za krótko, aby podzielić je na części
analysis-not-every-part = nie każda część stania daje wartość
analysis-no-toes-cut = palców nie oddzielono od odbitki

## Load and regions

analysis-no-load-on-part = ta część stopy nie przenosi obciążenia
analysis-no-load = stopa nie przenosi obciążenia
analysis-toes-hidden = żadnego palca nie da się odróżnić od przodostopia: czujniki są za rzadkie
analysis-no-traced-contact = żaden kontakt tej stopy nie został nagrany w całości z odbitką, którą można obrysować
analysis-not-calibrated = nagranie nie jest skalibrowane
analysis-no-course = stanie nie ma pierwszego i ostatniego kontaktu, więc nie ma przebiegu w czasie
analysis-region-too-fine = czujniki są za rzadkie: żaden czujnik w kontakcie nie leży w większej części w tym obszarze
analysis-region-hardly-touched = ten obszar ledwie dotykał maty
analysis-region-in-single-frames = ten obszar był w kontakcie tylko w pojedynczych klatkach: jego czas kontaktu nie jest znany
analysis-region-highest-at-first = siła działająca na ten obszar jest największa na samym początku kontaktu

## Steps

analysis-no-whole-contact = żaden kontakt tej stopy nie został nagrany w całości
analysis-no-beginning = nie było widać początku kontaktu
analysis-no-end = nie było widać końca kontaktu
analysis-may-be-off-mat = { footprint-at-border }
analysis-landed = obie stopy wylądowały jednocześnie: skok, nie krok
analysis-no-touch-down = postawienie stopy niewidoczne albo widoczne tylko dla jej części
analysis-no-lift-off = oderwanie stopy niewidoczne albo widoczne tylko dla jej części
analysis-no-step-before = przed nim nie było kroku
analysis-same-foot-before = poprzedni krok wykonała ta sama stopa: drugiej stopy nie było widać
analysis-not-down-again = po drugiej stopie ta stopa nie została już postawiona
analysis-few-steps = widać było za mało kolejnych kroków
analysis-not-both-feet = nie obie stopy mają pełny kontakt
analysis-too-quick = { $what ->
        [step] krok trwający { FIXED($lasts_s, decimals: 3) } s jest niemożliwy: potrzeba co najmniej { FIXED($least_s, decimals: 2) } s, więc nie są to dwa kroki dziecka
        [stride] cykl chodu trwający { FIXED($lasts_s, decimals: 3) } s jest niemożliwy: potrzeba co najmniej { FIXED($least_s, decimals: 2) } s, więc nie są to dwa kroki dziecka
       *[contact] kontakt trwający { FIXED($lasts_s, decimals: 3) } s jest krótszy niż jakikolwiek krok dziecka (co najmniej { FIXED($least_s, decimals: 2) } s)
    }
analysis-longer-than-stride = { $what ->
        [double-support] podwójny podpór
       *[contact] kontakt
    } trwałby dłużej niż cykl chodu: to nie jest cykl chodu
analysis-on-the-spot = kroki w miejscu nie mają kierunku chodu
analysis-no-direction = kierunek chodu nie jest znany: żadna stopa nie stanęła dwa razy na tej samej linii, w całości na macie
analysis-print-not-measured = odbitki tego kontaktu nie zmierzono
analysis-no-first-centre = pierwsze klatki kontaktu nie pokazują środka nacisku

## One contact

analysis-too-short-for-phases = kontakt trwający { $frames ->
        [one] 1 klatkę
        [few] { $frames } klatki
        [many] { $frames } klatek
       *[other] { $frames } klatki
    } jest za krótki, aby wyznaczyć okresy podporu: potrzeba co najmniej { $least }
analysis-no-heel = pięta nigdy nie dotknęła maty: brak okresów podporu
analysis-no-ball = przodostopie nigdy nie dotknęło maty: brak okresów podporu
analysis-never-flat = pięta oderwała się, zanim całe przodostopie znalazło się na podłożu: brak okresu pełnego kontaktu stopy
analysis-one-time = wszystkie klatki kontaktu mają ten sam czas: brak okresów podporu
analysis-line-too-short = linia chodu trwająca { FIXED($lasts_s, decimals: 3) } s jest za krótka jak na krok
analysis-few-centres = tylko { $frames ->
        [one] 1 klatka kontaktu pokazuje
        [few] { $frames } klatki kontaktu pokazują
        [many] { $frames } klatek kontaktu pokazuje
       *[other] { $frames } klatki kontaktu pokazuje
    } środek nacisku; potrzeba co najmniej { $least }
analysis-no-line = żaden pełny kontakt nie dał linii chodu
analysis-few-for-band = pełne kontakty potrzebne do wyznaczenia pasma zmienności: co najmniej { $least }; { $contacts ->
        [one] jest 1
        [few] są { $contacts }
        [many] jest { $contacts }
       *[other] jest { $contacts }
    }
analysis-few-for-mean-print = uśredniona odbitka wymaga co najmniej dwóch pełnych kontaktów
analysis-forefoot-first = przodostopie zostało postawione jako pierwsze: wskaźnik jest określony dla kroku, który zaczyna się od pięty
analysis-went-back = środek nacisku cofnął się w stronę pięty
analysis-not-over-front = środek nacisku nie przechodzi przez przednią jedną trzecią stopy
analysis-no-width = odbitka nie ma szerokości w przedniej jednej trzeciej długości
