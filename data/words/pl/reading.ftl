### Words of the room `reading`. Sentences: lower case at the beginning, no full stop.

## Why a foot is read as it is, and why a foot or a pattern is not read

reading-developing = przed ukończeniem { SHORT($years, decimals: 3) } { $years ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    } łuk stopy u każdego dziecka dopiero się kształtuje
reading-known = odnotowano { $condition ->
        [treated-clubfoot] leczoną stopę końsko-szpotawą
        [operation] operację
       *[splint] stosowanie szyny
    }: porównanie z wcześniejszymi sesjami dziecka i z jego drugą stopą, a nie z innymi dziećmi w tym wieku
reading-not-standing = dane odniesienia dotyczą stojących dzieci; krok daje wyższe wartości
reading-graded = { $grade ->
        [high-97] wyższy niż u około 97 na 100 dzieci
        [high-85] wyższy niż u około 85 na 100 dzieci
        [low-85] niższy niż u około 85 na 100 dzieci
       *[low-97] niższy niż u około 97 na 100 dzieci
    } w tym wieku, w dniach { $earlier } i { $last } (z-score { SIGNED($score, decimals: 2) }, { $indices ->
        [1] jeden wskaźnik
        [2] średnia dwóch wskaźników
       *[other] mediana { $indices } wskaźników
    }{ $own ->
        [yes] , w porównaniu z dziećmi na tej macie
       *[no] {""}
    })
reading-graded-once = { $grade ->
        [high-97] wyższy niż u około 97 na 100 dzieci
        [high-85] wyższy niż u około 85 na 100 dzieci
        [low-85] niższy niż u około 85 na 100 dzieci
       *[low-97] niższy niż u około 97 na 100 dzieci
    } w tym wieku, w najnowszej sesji{ $not_on ->
        [none] {""}
       *[other] , ale nie w dniu { $not_on }
    } (z-score { SIGNED($score, decimals: 2) }, { $indices ->
        [1] jeden wskaźnik
        [2] średnia dwóch wskaźników
       *[other] mediana { $indices } wskaźników
    }{ $own ->
        [yes] , w porównaniu z dziećmi na tej macie
       *[no] {""}
    }): przed wyciągnięciem wniosków należy powtórzyć pomiar po co najmniej 4 tygodniach
reading-graded-usual = { $indices ->
        [1] jeden wskaźnik
        [2] średnia dwóch wskaźników
       *[other] mediana { $indices } wskaźników
    } leży { SIZE($score, decimals: 2) } odchylenia standardowego { SIGN($score) ->
        [minus] poniżej
       *[plus] powyżej
    } średniej dla tego wieku (w stronę { SIGN($score) ->
        [minus] wyższego
       *[plus] niższego
    } łuku stopy){ $own ->
        [yes] , w porównaniu z dziećmi na tej macie
       *[no] {""}
    }
reading-index-graded = sam ten wskaźnik: { SIZE($score, decimals: 2) } odchylenia standardowego { SIGN($score) ->
        [minus] poniżej
       *[plus] powyżej
    } średniej dla tego wieku, łuk { $grade ->
        [high-97] wyższy niż u około 97 na 100 dzieci
        [high-85] wyższy niż u około 85 na 100 dzieci
        [usual] typowy
        [low-85] niższy niż u około 85 na 100 dzieci
       *[low-97] niższy niż u około 97 na 100 dzieci
    }
reading-index-coarse = przy czujnikach co { FIXED($pitch_mm, decimals: 1) } mm ten wskaźnik wypada za wysoko, aby go porównywać: zamiast tego śledzi się go w czasie
reading-index-unused = tego wskaźnika się nie uwzględnia: dane odniesienia dzieci na tej macie obejmują inne wskaźniki
reading-index-followed = dla tego wskaźnika nie ma danych odniesienia w tym wieku: zamiast tego śledzi się go w czasie
reading-not-measured = wartości nie udało się zmierzyć ({ $name })
reading-no-grading = żadne dane odniesienia nie obejmują tego wieku
reading-too-coarse = czujniki co { FIXED($pitch_mm, decimals: 1) } mm są za rzadkie, aby ocenić łuk stopy: tylko udziały obciążenia i środek nacisku
reading-high-too-coarse = czujniki co { FIXED($pitch_mm, decimals: 1) } mm są za rzadkie, aby ocenić łuk stopy
reading-few-placements = przy czujnikach co { FIXED($pitch_mm, decimals: 1) } mm potrzebna jest mediana z { $needed } postawień stopy w jednej sesji, a jest ich { $placements }
reading-repeats-unknown = nie wiadomo, jak dobrze wartość się powtarza ({ $name })
reading-no-stand = nie ma sesji w staniu
reading-bumpy = mata była nierówna pod stopami { $sessions ->
        [one] w sesji w staniu
        [few] we wszystkich { $sessions } sesjach w staniu
        [many] we wszystkich { $sessions } sesjach w staniu
       *[other] we wszystkich { $sessions } sesji w staniu
    }: łuk stopy można ocenić tylko na płaskiej macie
reading-no-print = żadnej odbitki nie udało się zmierzyć { $sessions ->
        [one] w sesji w staniu
        [few] w żadnej z { $sessions } sesji w staniu
        [many] w żadnej z { $sessions } sesji w staniu
       *[other] w żadnej z { $sessions } sesji w staniu
    }
reading-noted-early = odnotowano { $date }; ta reguła obowiązuje od wieku { SHORT($years, decimals: 3) } { $years ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    }
reading-asked-from = ta reguła obowiązuje od wieku { SHORT($years, decimals: 3) } { $years ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    }
reading-not-walked = dziecko nie chodziło po macie
reading-few-steps = potrzeba co najmniej { SHORT($steps, decimals: 3) } pełnych kroków jednej stopy w jednej sesji
reading-no-pair-of-steps = w żadnej sesji nie ma pełnych kroków obu stóp
reading-few-stands = w jednej sesji potrzeba co najmniej { $stands } prób stania po { SHORT($stand_s, decimals: 3) } s
reading-not-both-feet = żadna sesja w staniu nie pokazuje obu stóp
reading-no-sway = wychwiań nie zmierzono
reading-few-sessions = potrzeba czterech sesji: dwóch, aby poznać to, co typowe, a potem jeszcze dwóch w odstępie 4 tygodni od siebie
reading-in-load = w obciążeniu: { $why }
reading-in-arch = w łuku stopy: { $why }
reading-in-time = w czasie na podłożu: { $why }
reading-on-newest-mat = na ostatnio używanej macie: { $why }
reading-no-rule = nie obejmuje tego żadna reguła
reading-no-recording = brak nagrania

## What is missing where only the newest session shows something

reading-waits-for-earlier = zostanie to podane, gdy pokaże to też inna sesja, co najmniej 4 tygodnie wcześniej lub później
reading-waits-not-on = sesja z dnia { $date } tego nie pokazała; zostanie to podane, gdy sesje w odstępie co najmniej 4 tygodni będą zgodne

## What values are compared with

reading-amount = { FIXED($value, $decimals) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    }
reading-amount-between = { FIXED($value, $decimals) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    } (przedział 90%: od { FIXED($low, $decimals) } do { FIXED($high, $decimals) })
reading-limit-above = więcej niż { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    }
reading-limit-from = { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    } lub więcej
reading-limit-below = mniej niż { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    }
reading-limit-to = { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    } lub mniej
reading-limit-of-index = { $limit } ({ $name })
reading-limit-and = { $first } i { $last }
reading-limit-fifth-centile = 5. centyl
reading-limit-score = z > { SHORT($z, decimals: 3) }
reading-limit-usual = > { $value }
reading-limit-change = zmiana większa niż { $change }
reading-limit-change-between-feet = zmiana różnicy między stopami większa niż { $change }
reading-limit-between-feet = różnica między stopami większa niż { $change }
reading-source-published = { $source }
reading-source-design = zestawienie na podstawie: { $source }; nie jest to opublikowana norma
reading-source-own-cutoff = brak opublikowanego progu; poziom dowodów B: własny próg tego programu, kierunek z opublikowanych badań
reading-source-own-rule = brak opublikowanego progu; poziom dowodów C: własna reguła tego programu, nie z opublikowanych badań
reading-source-program = reguła tego programu
reading-source-own-past = na podstawie wcześniejszych sesji dziecka; poziom dowodów C: własna reguła tego programu, nie z opublikowanych badań
reading-source-other-foot = na podstawie drugiej stopy dziecka; poziom dowodów C: własna reguła tego programu, nie z opublikowanych badań
reading-source-smallest-change = najmniejsza zmiana większa niż błąd pomiaru; poziom dowodów C: własna reguła tego programu, nie z opublikowanych badań
reading-source-own-reference = dane odniesienia dzieci na tej macie

## The rules that fire

reading-rule-pain = jakikolwiek ból stopy lub nogi w ciągu ostatnich { $days } dni: należy przerwać ćwiczenia i zapytać specjalistę (data: { $noted })
reading-rule-stopped = ćwiczenia na macie przerwane w ciągu ostatnich { $days } dni, powód: { $why ->
        [numbness] drętwienie stopy
        [skin-marks] ślady, które pozostały na skórze
       *[dizziness] zawroty głowy
    }; należy je przerwać i zapytać specjalistę (data: { $noted })
reading-rule-stiffness = w ciągu ostatnich { $days } dni odnotowano, że stopa jest sztywna (reguła obowiązuje od wieku { SHORT($years, decimals: 3) } { $years ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    }): należy zapytać specjalistę (data: { $noted })
reading-rule-limp = w ciągu ostatnich { $days } dni odnotowano utykanie (reguła obowiązuje od wieku { SHORT($years, decimals: 3) } { $years ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    }): należy zapytać specjalistę (data: { $noted })
reading-rule-tiptoe = w ciągu ostatnich { $days } dni odnotowano chodzenie na palcach (reguła obowiązuje od wieku { SHORT($years, decimals: 3) } { $years ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    }): należy zapytać specjalistę (data: { $noted })
reading-rule-arch = { $why }{ $course ->
        [one-foot] ; dotyczy tylko jednej stopy, a obciążenie pięty i zewnętrznej części przodostopia rośnie
        [new] ; jest to nowe, a obciążenie pięty i zewnętrznej części przodostopia rośnie
        [progressing] ; zmiana postępuje, a obciążenie pięty i zewnętrznej części przodostopia rośnie
       *[none] {""}
    }{ $sign ->
        [none] {""}
        [pain] , odnotowano też ból ({ $noted })
        [stiffness] , odnotowano też sztywność ({ $noted })
        [limp] , odnotowano też utykanie ({ $noted })
       *[tiptoe] , odnotowano też chodzenie na palcach ({ $noted })
    }
reading-rule-getting-lower = wskaźnik Chippaux-Smirak wzrósł od dnia { $since } o { FIXED($rise_pct, decimals: 1) } pkt, czyli o więcej, niż wynosi błąd { FIXED($error_pct, decimals: 1) } pkt, w dniach { $earlier } i { $last }
reading-rule-high-arch = { $name }: poza progiem ({ $limit }) w dniach { $earlier } i { $last }{ $sign ->
        [none] {""}
        [pain] , odnotowano też ból ({ $noted })
        [stiffness] , odnotowano też sztywność ({ $noted })
        [limp] , odnotowano też utykanie ({ $noted })
       *[tiptoe] , odnotowano też chodzenie na palcach ({ $noted })
    }
reading-rule-in-toeing = mediana kąta z co najmniej { SHORT($steps, decimals: 3) } kroków { $place ->
        [reaches] sięga progu, który leży w jej przedziale,
        [beyond] leży poza progiem, podobnie jak cały jej przedział,
       *[unsure] leży poza progiem (jej niepewność nie jest znana)
    } w dniach { $earlier } i { $last }{ $course ->
        [one-foot] , tylko w jednej stopie
        [progressing] , i bardziej niż wcześniej
       *[none] {""}
    }
reading-rule-toe-walking = { $name }: wartość z co najmniej { SHORT($steps, decimals: 3) } kroków { $place ->
        [reaches] sięga progu, który leży w jej przedziale,
        [beyond] leży poza progiem, podobnie jak cały jej przedział,
       *[unsure] leży poza progiem (jej niepewność nie jest znana)
    } w dniach { $earlier } i { $last }
reading-rule-hallux = udział kroków, w których paluch nie dotknął maty, wśród co najmniej { SHORT($steps, decimals: 3) } kroków { $place ->
        [reaches] sięga progu, który leży w jego przedziale,
        [beyond] leży poza progiem, podobnie jak cały jego przedział,
       *[unsure] leży poza progiem (jego niepewność nie jest znana)
    } w dniach { $earlier } i { $last }
reading-rule-lateral-loading = obciążenie po wewnętrznej (przyśrodkowej) stronie pięty, śródstopia i przodostopia leży poniżej 5. centyla w dniach { $earlier } i { $last }
reading-rule-outer-border = { $against ->
        [shape] zewnętrzny brzeg odbitki uwypukla się, tak jak przy przodostopiu zakrzywionym do wewnątrz,
        [other-foot] zewnętrzny brzeg odbitki uwypukla się bardziej niż w drugiej stopie, o { FIXED($by_pct, decimals: 1) }% długości odbitki,
       *[own-past] zewnętrzny brzeg odbitki uwypukla się bardziej niż w pierwszej sesji, o { FIXED($by_pct, decimals: 1) }% długości odbitki,
    } w dniach { $earlier } i { $last }{ $course ->
        [one-foot] , tylko w jednej stopie
        [progressing] , i bardziej niż wcześniej
       *[none] {""}
    }{ $sign ->
        [none] {""}
        [pain] , odnotowano też ból ({ $noted })
        [stiffness] , odnotowano też sztywność ({ $noted })
        [limp] , odnotowano też utykanie ({ $noted })
       *[tiptoe] , odnotowano też chodzenie na palcach ({ $noted })
    }
reading-rule-inwards-to-other = według co najmniej { SHORT($steps, decimals: 3) } kroków stopa jest skierowana do wewnątrz, i to o { FIXED($by_deg, decimals: 1) }° bardziej niż druga, w dniach { $earlier } i { $last }
reading-rule-known-change = odnotowano { $condition ->
        [treated-clubfoot] leczoną stopę końsko-szpotawą
        [operation] operację
       *[splint] stosowanie szyny
    }; { $name }: { $against ->
        [other-foot] różnica względem drugiej stopy
       *[own-past] wartość
    } { $more ->
        [yes] wzrosła
       *[no] spadła
    } od dnia { $since } o { $change }, czyli o więcej, niż wynosi błąd, w dniach { $earlier } i { $last }{ $towards ->
        [yes] : zmiana w stronę tego, co było leczone
       *[no] {""}
    }
reading-rule-uneven = { $name }: { $place ->
        [reaches] poza progiem, choć prawdziwa wartość może poza nim nie leżeć,
        [beyond] poza progiem o więcej, niż wynosi niepewność,
       *[unsure] poza progiem (niepewność nie jest znana)
    } w dniach { $earlier } i { $last }{ $with_pain ->
        [yes] , odnotowano też ból
       *[no] {""}
    }
reading-rule-uneven-arches = obie stopy różnią się { $by ->
        [widths] wskaźnikiem Chippaux-Smirak i wskaźnikiem Staheliego
       *[arch-index] wskaźnikiem łuku stopy
    } bardziej niż stopy 95 na 100 dzieci i o więcej, niż wynosi błąd pomiaru, w dniach { $earlier } i { $last }{ $sign ->
        [none] {""}
        [pain] , odnotowano też ból ({ $noted })
        [stiffness] , odnotowano też sztywność ({ $noted })
        [limp] , odnotowano też utykanie ({ $noted })
       *[tiptoe] , odnotowano też chodzenie na palcach ({ $noted })
    }
reading-rule-unsteady-for-age = średnia prędkość wychwiań w dniach { $earlier } i { $last } jest wysoka jak na ten wiek{ $flat ->
        [yes] , przy niskich łukach stóp i palcach skierowanych na zewnątrz
       *[no] {""}
    }
reading-rule-unsteady-to-before = średnia prędkość wychwiań przekracza typową dla tego dziecka wartość { FIXED($usual_mm_s, decimals: 1) } mm/s o więcej, niż wynosi błąd, w dniach { $earlier } i { $last }{ $flat ->
        [yes] , przy niskich łukach stóp i palcach skierowanych na zewnątrz
       *[no] {""}
    }
reading-rule-measure-again = { $name }: { $value }, próg: { $limit }; przed wyciągnięciem wniosków należy zmierzyć ponownie

## What puts a reading into proportion: whole sentences

reading-remark-born-low = Każde dziecko rodzi się z niskimi łukami stóp; kształtują się one przez pierwsze dziesięć lat życia.
reading-remark-no-complaint = Do { $today } nie odnotowano bólu, sztywności, utykania ani chodzenia na palcach. Gdy stopa z niskim łukiem nie boli i nie jest sztywna, zwykle wystarczy za kilka miesięcy spojrzeć jeszcze raz.
reading-remark-complaint-before = W ciągu { $days } dni do { $today } nie odnotowano bólu, sztywności, utykania ani chodzenia na palcach; wcześniej:{ $pain ->
        [none] {""}
       *[other] {" "}ból ({ $pain });
    }{ $stiffness ->
        [none] {""}
       *[other] {" "}sztywność ({ $stiffness });
    }{ $limp ->
        [none] {""}
       *[other] {" "}utykanie ({ $limp });
    }{ $tiptoe ->
        [none] {""}
       *[other] {" "}chodzenie na palcach ({ $tiptoe });
    } jeśli coś z tego wróci, należy zapytać specjalistę.
reading-remark-prevalence = Na 100 dzieci { $to_years ->
        [none] w wieku { SHORT($from_years, decimals: 3) } lat i starszych
       *[other] w wieku od { SHORT($from_years, decimals: 3) } do poniżej { SHORT($to_years, decimals: 3) } lat
    } { $flexible ->
        [yes] niskie, elastyczne łuki stóp
       *[no] niskie łuki stóp
    } miało { $most_pct ->
        [none] { SHORT($least_pct, decimals: 3) }
       *[other] od { SHORT($least_pct, decimals: 3) } do { SHORT($most_pct, decimals: 3) }
    } ({ $source }).
reading-remark-design = Dane odniesienia według wieku zestawił ten program z kilku publikacji; nie jest to opublikowana norma. Niepewność ich średniej to około { SHORT($centre_sd, decimals: 1) } odchylenia standardowego ({ SHORT($centre_pct, decimals: 0) } pkt wskaźnika Chippaux-Smirak). W tym wieku: { $source }.
reading-remark-two-indices = Przy czujnikach co { FIXED($pitch_mm, decimals: 1) } mm wskaźnika łuku stopy nie uwzględnia się w porównaniu, więc bardzo niski łuk stopy umyka nieco częściej.
reading-remark-weight-and-sex = U dzieci o większej masie ciała część szerokiej odbitki to poduszka tłuszczowa: na 100 dzieci z otyłością od 41 do 56 ma łuki niższe niż u 85 na 100 dzieci, a od 11 do 19 niższe niż u 97 na 100. Chłopcy mają takie łuki nieco częściej niż dziewczynki.
reading-remark-one-session = To jedna sesja. Większość spostrzeżeń podaje się dopiero wtedy, gdy pokazują je dwie sesje w odstępie co najmniej 4 tygodni.

## Where the sources put a foot: whole sentences

reading-beside = Zależnie od źródła ta stopa { $high ->
        [yes] ma wyższy łuk
       *[no] jest bardziej płaska
    } niż stopy od { SHORT($least, decimals: 0) } do { SHORT($greatest, decimals: 0) } na 100 dzieci w tym wieku. { $samples ->
        [0] Żadna opublikowana próba nie obejmuje stojących dzieci w tym wieku.
        [one] Jedno z tych źródeł to opublikowana próba, zmierzona inną metodą.
        [few] { $samples } z tych źródeł to opublikowane próby, zmierzone innymi metodami.
        [many] { $samples } z tych źródeł to opublikowane próby, zmierzone innymi metodami.
       *[other] { $samples } z tych źródeł to opublikowane próby, zmierzone innymi metodami.
    }{ $centre_pct ->
        [none] {""}
       *[other] {" "}Ta mata może podawać wskaźnik Chippaux-Smirak wyższy lub niższy, najwyżej o { SHORT($centre_pct, decimals: 0) } pkt.
    }{ $apart ->
        [yes] {" "}Źródła różnią się za bardzo, aby powiedzieć coś więcej niż „warto wiedzieć”.
       *[no] {""}
    }{ $low ->
        [yes] {" "}Przy większości niskich łuków stóp nic nie trzeba robić.
       *[no] {""}
    }

## The lines of a reading. A name or a clause that they are given stands between punctuation

reading-results = Wyniki w wieku { FIXED($years, decimals: 1) } roku
reading-heading = { $side ->
        [left] Lewa stopa, { $what }
        [right] Prawa stopa, { $what }
       *[none] { $what }
    }: { $level }
reading-found = { $name }: { $value }{ $limit ->
        [none] {""}
       *[other] , próg: { $limit }
    }.
reading-differs = { $name }: różnica między stopami { $value }{ $limit ->
        [none] {""}
       *[other] , próg: { $limit }
    }.
reading-grounds = { $rule }{ $measured ->
        [none] {""}
       *[other] ; { $measured }
    }. Źródło: { $source }.
reading-once = { $side ->
        [left] lewa stopa, { $what }
        [right] prawa stopa, { $what }
       *[none] { $what }
    }: { $name } { $value }, { $measured }; próg: { $limit }; { $waiting }. Źródło: { $source }.
reading-so-far = jak dotąd w jednej sesji: { $once }
reading-not-read = { $side ->
        [left] lewa stopa, { $what }
        [right] prawa stopa, { $what }
       *[none] { $what }
    }: { $why }
reading-not-assessed = nie oceniono: { $not_read }
reading-foot = { $side ->
        [left] lewa stopa, łuk
       *[right] prawa stopa, łuk
    }: { $band }
reading-elsewhere = { $newest_mat ->
        [yes] na ostatnio używanej macie
       *[no] na innej macie
    }: { $foot } ({ $why })
reading-why-then = { $why }; w wieku { FIXED($years, decimals: 1) } roku, { $measured }
reading-of-foot = { $side ->
        [left] lewa stopa
       *[right] prawa stopa
    }: { $why }
reading-measured-now = zmierzono w tej sesji
reading-measured-on = zmierzono { $date }
reading-measured-on-other-mat = zmierzono { $date } na innej macie ({ $mat })
reading-group = { $sessions ->
        [one] { $sessions } sesja
        [few] { $sessions } sesje
        [many] { $sessions } sesji
       *[other] { $sessions } sesji
    }, { $protocol ->
        [standing] stanie
        [stepping] kroki w miejscu
       *[walking] chód
    } ({ $mat }), { $one_day ->
        [yes] w dniu { $last }
       *[no] od { $first } do { $last }
    }
reading-separately = Oceniono osobno: { $group }.
reading-left-out = Pominięto: { $group }: { $why }.

## Under every reading and on every page: whole sentences. In English word for word as the project's wording rule gives it

reading-notice = To pomoc w badaniach przesiewowych i ćwiczeniach. Nie jest to wyrób medyczny i nie stawia diagnozy. Niski łuk stopy jest typowy u małych dzieci i zazwyczaj nie wymaga leczenia. Jeśli dziecko odczuwa ból, utyka lub ma sztywne stopy, jeśli jedna stopa różni się od drugiej, jeśli stan stóp się pogarsza lub jeśli dziecko po ukończeniu 3 lat chodzi na palcach, należy pokazać te strony lekarzowi lub fizjoterapeucie.

## The patterns, a few words each

reading-pattern-low-arch = niski łuk stopy
reading-pattern-high-arch = wysoki łuk stopy
reading-pattern-getting-lower = obniżanie się łuku stopy
reading-pattern-in-toeing = palce stóp skierowane do wewnątrz
reading-pattern-lateral-loading = obciążenie wzdłuż zewnętrznego brzegu
reading-pattern-toe-walking = chód na palcach
reading-pattern-side-asymmetry = różnica między lewą a prawą stopą
reading-difference-load = różnica obciążenia między lewą a prawą stopą
reading-difference-time = różnica czasu na podłożu między lewą a prawą stopą
reading-difference-arches = różnica między łukami lewej i prawej stopy
reading-pattern-unsteadiness = mniej stabilne stanie niż wcześniej
reading-pattern-hallux-loading = { measure-hallux_free_share }
reading-pattern-known-change = zmiana we wcześniej leczonej stopie
reading-pattern-pain = zgłoszony ból
reading-pattern-stiffness = zgłoszona sztywność
reading-pattern-limp = zgłoszone utykanie
reading-pattern-tiptoe = zgłoszone chodzenie na palcach
reading-pattern-stopped = przerwane ćwiczenia

## The bands of an arch

reading-grade-high-97 = wyższy niż u około 97 na 100 dzieci
reading-grade-high-85 = wyższy niż u około 85 na 100 dzieci
reading-grade-usual = typowy dla wieku
reading-grade-low-85 = niższy niż u około 85 na 100 dzieci
reading-grade-low-97 = niższy niż u około 97 na 100 dzieci
reading-band-developing = kształtuje się
reading-band-no-reading = nie oceniono
reading-band-seen-once = { $band }, jak dotąd w jednej sesji

## How much a finding matters, and what to do about it: whole sentences

reading-level-info = warto wiedzieć
reading-level-watch = obserwować
reading-level-ask = zapytać specjalistę
reading-do-stop = Należy przerwać sesje i pokazać tę stronę lekarzowi lub fizjoterapeucie.
reading-do-ask = Należy pokazać tę stronę lekarzowi lub fizjoterapeucie.
reading-do-measure-again = Należy powtórzyć pomiar za około cztery tygodnie; jeśli nadal będzie to widać, należy pokazać tę stronę specjaliście.
reading-do-nothing = Nic nie trzeba robić; następny pomiar zgodnie z planem.

## What stands on a child's pages where some or all of it is simulated: whole sentences, on one line

report-simulated-some = Niektóre z tych sesji są symulowane, nie pochodzą od prawdziwego dziecka.
report-simulated-all = Symulacja: to nie jest prawdziwe dziecko.

## At the head of a child's pages: labels, and the values below them. There is room for 25 to 35 letters

report-fact-age = Wiek
report-fact-sessions = Sesje
report-fact-measured = Pomiary
report-fact-mat = Mata
report-fact-no-session = nie ma jeszcze sesji
report-fact-years = { FIXED($years, decimals: 1) } roku
report-fact-years-to = od { FIXED($from, decimals: 1) } do { FIXED($to, decimals: 1) } roku
# How many sessions, and when.
report-fact-on-day = { $many }, { $day }
report-fact-from-to = { $many }, { $first } – { $last }
# How many sessions of which kind.
report-fact-of-protocol = { $protocol ->
        [standing] stanie: { $sessions }
        [stepping] kroki: { $sessions }
       *[walking] chód: { $sessions }
    }
report-fact-of-others = inne: { $sessions }
report-fact-both = { $first }, { $last }
report-fact-several-mats = więcej niż jedna, patrz niżej

## The pages of a reading: titles of cards

report-reading-findings = Spostrzeżenia i co z nimi zrobić
report-reading-once = Jak dotąd widoczne w jednej sesji
report-reading-sessions = Których sesji użyto
report-reading-perspective = Co warto przy tym wiedzieć
report-reading-not-assessed = Czego nie można było ocenić i dlaczego
# A card that goes on on the next page.
report-reading-continued = { $title } (ciąg dalszy)

## The same: whole sentences

report-reading-nothing-confirmed = Nic jeszcze nie zostało potwierdzone: potrzeba do tego dwóch sesji w odstępie co najmniej 4 tygodni. To, co pokazuje jedna sesja, wymieniono niżej.
report-reading-nothing-assessed = Żadnej stopy nie można było ocenić, więc nie może być żadnych spostrzeżeń.
report-reading-nothing-in-rest = Brak spostrzeżeń w tym, co oceniono; jednej stopy lub obu nie można było jeszcze ocenić.
report-reading-nothing = Brak spostrzeżeń.
report-reading-measured = Zmierzono: { $protocol ->
        [standing] stanie
        [stepping] kroki w miejscu
       *[walking] chód
    }, { $date }.
# Feet that were measured on different days, each as below.
report-reading-measured-apart = Zmierzono: { $feet }.
report-reading-foot-measured = { $side ->
        [left] lewa stopa
       *[right] prawa stopa
    }, { $protocol ->
        [standing] stanie
        [stepping] kroki w miejscu
       *[walking] chód
    }, { $date }
report-reading-held-against = Zacieniowane: typowe w tym wieku, od { $from } do { $to }. Linia przerywana: poza wynikami 97 na 100 dzieci, { $lower ->
        [none] { $upper }
       *[other] { $lower } i { $upper }
    }. Źródło: { $source }.
report-reading-own-reference = W porównaniu z danymi odniesienia dzieci na tej macie.
