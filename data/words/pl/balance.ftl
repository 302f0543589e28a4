### Words of the room `balance`. Sentences: lower case at the beginning, no full stop.

balance-measured-differently = oba badania w staniu nie były mierzone w ten sam sposób
balance-different-times = badania w staniu trwają { FIXED($open_s, decimals: 1) } i { FIXED($closed_s, decimals: 1) } s: nie da się porównać wychwiań mierzonych przez różny czas
balance-open-without-sway = przy oczach otwartych nie ma wychwiań
balance-open-without-area = wychwiania przy oczach otwartych nie obejmują żadnego pola
balance-no-centre = nie ma środka nacisku
balance-one-centre = jest tylko jeden punkt środka nacisku
balance-slow = pomiar wychwiań wymaga { SHORT($least_hz, decimals: 3) } klatek na sekundę, a jest { FIXED($got_hz, decimals: 1) } na sekundę
balance-short = pomiar wychwiań wymaga { SHORT($least_s, decimals: 3) } s stania{ $interrupted ->
     [yes] {""} bez przerwy
    *[no] { "" }
    }{ $settle_s ->
     [none] { "" }
    *[other] { " " }po pierwszych { SHORT($settle_s, decimals: 3) } s
    }, a jest { FIXED($got_s, decimals: 1) } s
balance-too-short = { FIXED($got_s, decimals: 1) } s stania nie wystarcza do wyznaczenia żadnej miary wychwiań
balance-time-not-rising = czas nie rośnie po { SHORT($after_s, decimals: 3) } s
balance-not-finite = szereg zawiera liczbę, która nie jest skończona
balance-no-force-plate = zmierzono matą naciskową, która nie wyznacza środka nacisku z dokładnością do { FIXED(0.1, decimals: 1) } mm wymaganą od platformy dynamometrycznej
balance-nothing-repeats = żaden odcinek wychwiań nie powtarza się w granicach tolerancji
balance-no-long-axis = wychwiania nie mają osi długiej
balance-short-windows = próbki w oknie potrzebne do wyznaczenia widma: co najmniej { $least }, a jest { $got }
balance-short-for-spectrum = wyznaczenie widma wymaga { FIXED($least_s, decimals: 1) } s stania, a jest { FIXED($got_s, decimals: 1) } s
balance-no-power-in-band = wychwiania nie mają mocy między { SHORT($low_hz, decimals: 3) } a { SHORT($high_hz, decimals: 3) } Hz
balance-no-power = wychwiania nie mają mocy
balance-short-for-entropy = entropia próby wymaga { SHORT($least_s, decimals: 3) } s, a jest { FIXED($got_s, decimals: 1) } s
balance-long-for-entropy = entropię próby oblicza się dla najwyżej { SHORT($most_s, decimals: 3) } s, a jest { FIXED($got_s, decimals: 1) } s
balance-no-multiple = entropię próby oblicza się przy { SHORT($wanted_hz, decimals: 3) } Hz, a { FIXED($rate_hz, decimals: 1) } Hz nie jest wielokrotnością tej wartości
balance-no-sway-this-way = w tym kierunku nie ma wychwiań
balance-no-sway = nie ma wychwiań
# Where the centre of pressure comes from: behind "from" in balance-measured.
balance-of-file = środek nacisku z pliku
balance-of-feet = czujniki znalezionych stóp, nie cała mata
balance-measured = źródło: { $taken_from }; { SHORT($duration_s, decimals: 2) } s{ $from_s ->
     [0] { "" }
    *[other] , z pominięciem pierwszych { SHORT($from_s, decimals: 2) } s
    }{ $interruptions ->
     [0] { "" }
     [one] , najdłuższa część stania przerwanego raz
     [few] , najdłuższa część stania przerwanego { $interruptions } razy
     [many] , najdłuższa część stania przerwanego { $interruptions } razy
    *[other] , najdłuższa część stania przerwanego { $interruptions } razy
    }; nagrano przy { SHORT($recorded_hz, decimals: 2) } Hz, { $brought ->
     [thinned] zmniejszono do
     [interpolated] interpolowano do
    *[as-is] mierzono przy
    } { SHORT($rate_hz, decimals: 2) } Hz, { $filter_hz ->
     [none] bez filtra
    *[other] filtr dolnoprzepustowy { SHORT($filter_hz, decimals: 3) } Hz (Butterwortha czwartego rzędu, w przód i wstecz: wzmocnienie w tym punkcie { FIXED(0.5, decimals: 1) })
    }; podstawa czasu { $time_base }

## Whose directions x and y are

balance-axes-as-given = x i y z pliku
balance-axes-both-feet = kierunki dziecka, z osi obu stóp
balance-axes-one-foot = oś jednej stopy
balance-axes-mat = kierunki maty: żadnej stopy nie udało się zmierzyć
