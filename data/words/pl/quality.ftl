### Findings about a recording (room `analysis`). Whole sentences.

## Cells

quality-uncalibrated = Mata nie jest skalibrowana: udziały, kształty i czasy są ważne; naciski i siły to tylko surowe wskazania.
quality-saturated = { $cells ->
        [one] 1 czujnik osiągnął
        [few] { $cells } czujniki osiągnęły
        [many] { $cells } czujników osiągnęło
       *[other] { $cells } czujnika osiągnęło
    } górną granicę zakresu maty ({ FIXED($top, decimals: 0) } { UNIT($unit) }): naciski i siły są tam zaniżone.
-doubted = negatywny wynik kalibracji
-still = brak zmian, gdy zmieniały się wszystkie sąsiednie czujniki
quality-dead-cells = W obrazach stóp { $cells ->
        [one] wskazanie 1 czujnika uzupełniono
        [few] wskazania { $cells } czujników uzupełniono
        [many] wskazania { $cells } czujników uzupełniono
       *[other] wskazania { $cells } czujnika uzupełniono
    } na podstawie sąsiednich czujników (pierwszy: wiersz { $row }, kolumna { $column }). Powód: { $silent ->
        [yes] brak wskazań, gdy wszystkie sąsiednie czujniki były obciążone (uszkodzenie lub brak kontaktu){ $still ->
                [yes] , lub { -still }
               *[no] {""}
            }{ $doubted ->
                [yes] , lub { -doubted }
               *[no] {""}
            }
       *[no] { $still ->
                [yes] { -still }{ $doubted ->
                        [yes] , lub { -doubted }
                       *[no] {""}
                    }
               *[no] { -doubted }
            }
    }.
quality-noisy = Wskazania nieobciążonych czujników wahają się o { FIXED($noise, decimals: 1) } { UNIT($unit) }: na pewno obciążone są tylko czujniki wskazujące co najmniej { FIXED($sure, decimals: 1) } { UNIT($unit) }; lekki kontakt i czasy kontaktu są mniej pewne.
quality-baseline-taken-off = Mata nie była wyzerowana: pusta wskazuje { SMALL($usual) } { UNIT($unit) } { $spread ->
        [none] na każdym czujniku
       *[other] (odchylenie standardowe między czujnikami: { SMALL($spread) })
    }; wartość tę odjęto.
quality-baseline-unsure = { $cells ->
        [one] 1 czujnik był przez cały czas obciążony
        [few] { $cells } czujniki były przez cały czas obciążone
        [many] { $cells } czujników było przez cały czas obciążonych
       *[other] { $cells } czujnika było przez cały czas obciążone
    }: wskazanie bez obciążenia oszacowano na podstawie innych czujników (odchylenie standardowe { SMALL($spread) } { UNIT($unit) }). Należy przez chwilę nagrać pustą matę albo podać jej nagranie przez --zero.
quality-baseline-not-known = Niczego nie zmierzono: { $why }.
quality-never-unloaded = Dziewięć na dziesięć czujników nigdy nie wskazywało mniej niż { FIXED($least, decimals: 1) } { UNIT($unit) }: albo były cały czas obciążone, albo mata nie była wyzerowana i siły oraz pola są zawyżone.

## Pressures

-no-pressures = To nie są naciski stóp:
-believe-none = Błędna jest jednostka, kalibracja lub odstęp między czujnikami: nie należy tu ufać żadnym naciskom ani siłom.
quality-implausible-pressure = { -no-pressures } jeden z czujników wskazuje { FIXED($peak_kpa, decimals: 0) } kPa, a żadna stopa nie naciska mocniej niż { FIXED($most_kpa, decimals: 0) } kPa. { -believe-none }
quality-implausible-force = { -no-pressures } siła na macie sięga { FIXED($force_n, decimals: 0) } N, a nikt, stojąc lub idąc, nie naciska mocniej niż { FIXED($most_n, decimals: 0) } N. { -believe-none }
quality-implausible-both = { -no-pressures } jeden z czujników wskazuje { FIXED($peak_kpa, decimals: 0) } kPa, a żadna stopa nie naciska mocniej niż { FIXED($most_kpa, decimals: 0) } kPa; siła na macie sięga { FIXED($force_n, decimals: 0) } N, a nikt, stojąc lub idąc, nie naciska mocniej niż { FIXED($most_n, decimals: 0) } N. { -believe-none }
quality-other-range = { $cells ->
        [one] 1 czujnik wskazał
        [few] { $cells } czujniki wskazały
        [many] { $cells } czujników wskazało
       *[other] { $cells } czujnika wskazało
    } więcej niż { FIXED($most_counts, decimals: 0) } jedn., maksimum maty, do której należy kalibracja: ta kalibracja dotyczy innego zakresu wskazań i żaden nacisk nie jest tu poprawny.
quality-beyond-calibration = Najwyższe wskazanie czujnika to { FIXED($peak_kpa, decimals: 0) } kPa, znacznie więcej niż { FIXED($known_kpa, decimals: 0) } kPa, do których znana jest kalibracja: naciski i siły powyżej tej wartości są { $may_be_right ->
        [yes] tylko przypuszczalne
       *[no] niewiarygodne
    }.{ $tells_range ->
        [yes] {""}
       *[no] {" "}Kalibracja nie podaje, dla jakiego zakresu wskazań jest przeznaczona; może to być inny zakres.
    }

## The link

quality-lost-frames = Klatki, które nie dotarły: { $missing } z { $made } (utracone po drodze: { $lost }, odrzucone przez matę: { $dropped }).
quality-lost-frames-by-time = Klatki, które nie dotarły: { $missing } z { $made } (oceniono na podstawie czasów pozostałych klatek).
quality-damaged = { $packets ->
        [one] 1 pakiet dotarł uszkodzony lub niepełny; pominięto go, nie naprawiano
        [few] { $packets } pakiety dotarły uszkodzone lub niepełne; pominięto je, nie naprawiano
        [many] { $packets } pakietów dotarło uszkodzonych lub niepełnych; pominięto je, nie naprawiano
       *[other] { $packets } pakietu dotarło uszkodzonego lub niepełnego; pominięto je, nie naprawiano
    }.
quality-interrupted = Połączenie z matą zostało przerwane { $times ->
        [one] raz
        [few] { $times } razy
        [many] { $times } razy
       *[other] { $times } razy
    }; kontaktów obejmujących przerwę nie liczy się.
quality-gaps = Brakuje klatek: { $gaps ->
        [one] 1 przerwa dłuższa
        [few] { $gaps } przerwy dłuższe
        [many] { $gaps } przerw dłuższych
       *[other] { $gaps } przerwy dłuższej
    } niż { FIXED($least_s, decimals: 2) } s, najdłuższa { FIXED($longest_s, decimals: 2) } s; kontaktów obejmujących { $gaps ->
        [one] tę przerwę
        [few] te przerwy
        [many] te przerwy
       *[other] te przerwy
    } nie liczy się.
quality-too-long = Nagranie jest za długie, aby przeanalizować je w całości: nie szukano stóp { $frames ->
        [one] w ostatniej klatce
        [few] w ostatnich { $frames } klatkach
        [many] w ostatnich { $frames } klatkach
       *[other] w ostatnich { $frames } klatki
    }.

## Time

quality-empty-frames = Klatki, w których na macie nic nie było: { $empty } z { $frames }.
quality-times-stand-still = Co najmniej połowa klatek ma ten sam czas co klatka poprzednia: czasy nie są znane z dokładnością do jednej klatki.
quality-low-rate = { FIXED($rate_hz, decimals: 1) } klatki na sekundę to mało dla { $standing ->
        [yes] stania
       *[no] kroków
    }: zaleca się co najmniej { FIXED($wanted_hz, decimals: 0) }.
quality-irregular-time = Czas między klatkami jest nieregularny; odstępy odbiegające o więcej niż { FIXED($off_pct, decimals: 0) }% od { FIXED($usual_ms, decimals: 1) } ms: { $uneven } z { $steps }.

## Feet

quality-short = Tylko { FIXED($stood_s, decimals: 1) } s spokojnego stania: do odbitek zaleca się co najmniej { FIXED($wanted_s, decimals: 0) } s.
quality-short-for-split = { FIXED($stood_s, decimals: 1) } s spokojnego stania: rozkład obciążenia jest stabilniejszy przy co najmniej { FIXED($wanted_s, decimals: 0) } s.
quality-unexplained-load = { FIXED($share_pct, decimals: 0) }% obciążenia na macie nie należy do żadnej ze znalezionych stóp.
quality-bumpy = Powierzchnia maty jest nierówna pod { $feet ->
        [left] lewą stopą
        [right] prawą stopą
        [left-right] lewą stopą i prawą stopą
        [both] obiema stopami
       *[one] jedną stopą
    }: czujnik mierzy tam kolce, a nie kształt stopy. Obciążenie, środek nacisku i czasy są tam ważne; { $some_indices ->
        [yes] podaje się tylko wskaźniki, które można odtworzyć z odbitki między kolcami, z szerszymi przedziałami; nie podaje się długości
       *[no] nie podaje się wskaźników łuku stopy, długości
    }, pól kontaktu, obszarów stopy ani wartości szczytowych.
quality-no-print = { $side ->
        [left] Lewa stopa
        [right] Prawa stopa
       *[none] Jedna ze stóp
    } nie ma odbitki, którą można obrysować ({ $why }): to może nie być stopa; kształtu się nie mierzy.
quality-toes-uncertain = { $side ->
        [left] Na lewej stopie
        [right] Na prawej stopie
       *[none] Na jednej ze stóp
    } palce trudno odróżnić od przodostopia (prawdopodobieństwo narysowanego podziału: { FIXED($likely_pct, decimals: 0) }%): przedziały obejmują też inne możliwości.
quality-at-border = { $feet ->
        [left] Odbitka lewej stopy sięga
        [right] Odbitka prawej stopy sięga
        [left-right] Odbitki lewej i prawej stopy sięgają
        [both] Odbitki obu stóp sięgają
       *[one] Odbitka jednej stopy sięga
    } krawędzi maty: część stopy mogła być poza nią.
quality-load-off-mat = Rozkład obciążenia obejmuje tylko to, co było na macie, a { $feet ->
        [left] lewa stopa sięga
        [right] prawa stopa sięga
        [left-right] lewa stopa i prawa stopa sięgają
        [both] obie stopy sięgają
       *[one] jedna stopa sięga
    } jej krawędzi.

## Contacts

quality-posture = Dziecko stało { $posture ->
        [toes] na palcach
        [heels] na piętach
        [outer-edges] na zewnętrznych krawędziach stóp
        [one-raised] płasko na jednej stopie, a na drugiej tylko częściowo
       *[part] tylko na części każdej stopy, na palcach lub na piętach
    }. Udział obciążenia jest podany; miary łuku stopy wymagają, aby obie stopy stały płasko na macie.
quality-child-jumped = Dziecko skoczyło: obie stopy wylądowały jednocześnie { $landings ->
        [one] raz
        [few] { $landings } razy
        [many] { $landings } razy
       *[other] { $landings } razy
    }. Skok nie jest krokiem: nie podaje się czasów kroków, wskaźników łuku stopy ani udziałów obciążenia.
quality-jumped-onto = Obie stopy zostały postawione jednocześnie { $landings ->
        [one] raz
        [few] { $landings } razy
        [many] { $landings } razy
       *[other] { $landings } razy
    }, jak przy skoku na matę.
quality-jumps = Obie stopy wylądowały jednocześnie { $landings ->
        [one] raz
        [few] { $landings } razy
        [many] { $landings } razy
       *[other] { $landings } razy
    }: to skok, którego nie liczy się jako krok.
quality-sampled-prints = Kontakty, których odbitki zmierzono: { $measured } z { $contacts }, równomiernie rozłożone w sesji; wskaźniki, obszary i linie chodu pochodzą z nich, czasy i siły ze wszystkich.
quality-partial-contacts = Kontakty nienagrane w całości: { $partial } z { $contacts }; { $partial ->
        [one] nie uwzględniono go
        [few] nie uwzględniono ich
        [many] nie uwzględniono ich
       *[other] nie uwzględniono ich
    } we wskaźniku łuku stopy.
