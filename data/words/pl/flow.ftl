### Words of the room `flow`. Sentences: lower case at the beginning, no full stop.

flow-jumped = dziecko skoczyło: oczekiwano stania, kroków lub chodu

# Why an exercise of a plan was left out.
flow-left-out-not-done = nie było widać żadnej próby

# Why a recording of a screening needs attention.
flow-screen-unreadable = { $problem }
flow-screen-judged = { $judgement }
flow-screen-no-whole-contact = { $contacts ->
    [0] nie było widać żadnego kontaktu stopy
    [one] jedyny kontakt nie został nagrany w całości
    [few] żaden z { $contacts } kontaktów nie został nagrany w całości
    [many] żaden z { $contacts } kontaktów nie został nagrany w całości
   *[other] żaden z { $contacts } kontaktów nie został nagrany w całości
 }
flow-screen-on-the-mat = ktoś był na macie tylko przez { FIXED($on_s, decimals: 1) } s: potrzeba co najmniej { FIXED($least_s, decimals: 0) } s
flow-screen-too-many-feet = stopy na macie jednocześnie: { $at_once }; tylko jedno dziecko naraz
flow-screen-jumped = { $landings ->
    [one] obie stopy wylądowały jednocześnie: dziecko skoczyło
    [few] obie stopy wylądowały jednocześnie { $landings } razy: dziecko skakało
    [many] obie stopy wylądowały jednocześnie { $landings } razy: dziecko skakało
   *[other] obie stopy wylądowały jednocześnie { $landings } razy: dziecko skakało
 }
flow-screen-not-traced = żadnej odbitki stopy nie udało się obrysować
flow-screen-no-index = dla żadnej ze stóp nie można było podać wskaźnika: { $why }
flow-screen-lengths = odbitki mają { FIXED($left_mm, decimals: 0) } mm (lewa) i { FIXED($right_mm, decimals: 0) } mm (prawa): czy to stopy jednego dziecka?
flow-screen-length-of-no-age = odbitka ma { FIXED($print_mm, decimals: 0) } mm; w wieku { FIXED($age_years, decimals: 1) } roku prawdopodobna byłaby długość od { FIXED($low_mm, decimals: 0) } do { FIXED($high_mm, decimals: 0) } mm: należy sprawdzić wielkość czujników, kalibrację i datę urodzenia
flow-screen-load-of-no-age = obciążenie wynosi { FIXED($load_kg, decimals: 0) } kg; w wieku { FIXED($age_years, decimals: 1) } roku prawdopodobne byłoby od { FIXED($low_kg, decimals: 0) } do { FIXED($high_kg, decimals: 0) } kg: należy sprawdzić wielkość czujników, kalibrację i datę urodzenia
flow-screen-length-unlike = { $on ->
    [none] odbitka ma { FIXED($print_mm, decimals: 0) } mm, a w innych nagraniach dziecka miała { FIXED($usual_mm, decimals: 0) } mm: czy to stopy tego dziecka?
   *[other] odbitka ma { FIXED($print_mm, decimals: 0) } mm, a w sesji z dnia { $on } miała { FIXED($usual_mm, decimals: 0) } mm: czy to stopy tego dziecka?
 }
flow-screen-load-unlike = { $on ->
    [none] obciążenie wynosi { FIXED($load_kg, decimals: 0) } kg, a w innych nagraniach dziecka wynosiło { FIXED($usual_kg, decimals: 0) } kg: czy to stopy tego dziecka?
   *[other] obciążenie wynosi { FIXED($load_kg, decimals: 0) } kg, a w sesji z dnia { $on } wynosiło { FIXED($usual_kg, decimals: 0) } kg: czy to stopy tego dziecka?
 }
flow-screen-doubled = to samo nagranie co { $others }: do którego dziecka należy?
flow-screen-day-to-come = nagrano { $date }, a to data w przyszłości: należy sprawdzić datę
flow-screen-before-birth = nagrano { $date }, przed urodzeniem dziecka: należy sprawdzić obie daty
flow-screen-other-birth = w bibliotece jest inna data urodzenia (dziecko: { $child }): należy sprawdzić obie
flow-screen-arch-band = { $side ->
    [left] lewa
   *[right] prawa
 } stopa: łuk stopy { $grade ->
    [high-97] wyższy niż u około 97 na 100 dzieci
    [high-85] wyższy niż u około 85 na 100 dzieci
    [low-85] niższy niż u około 85 na 100 dzieci
   *[low-97] niższy niż u około 97 na 100 dzieci
 } w tym wieku (z-score { SIGNED($score, decimals: 2) }, odniesienie: { $source ->
    [none] dzieci na tej macie
   *[other] { $source }
 }): przed wyciągnięciem wniosków należy zmierzyć ponownie
flow-screen-card-band = { $side ->
    [left] lewa
   *[right] prawa
 } stopa: { $grade ->
    [high-97] łuk wyższy niż u około 97 na 100 dzieci
    [high-85] łuk wyższy niż u około 85 na 100 dzieci
    [low-85] łuk niższy niż u około 85 na 100 dzieci
   *[low-97] łuk niższy niż u około 97 na 100 dzieci
 } (z-score { SIGNED($score, decimals: 1) }): należy zmierzyć ponownie
# A card of a contact sheet where nothing is to be done: the name of a measure, and its values.
flow-screen-card-index = { $name }: lewa { $left_pct ->
    [none] –
   *[other] { FIXED($left_pct, decimals: 0) }%
 }, prawa { $right_pct ->
    [none] –
   *[other] { FIXED($right_pct, decimals: 0) }%
 }
# Titles of contact sheets; $class is the name of a class or of a folder.
flow-screen-sheet-of-class = { $class }{ $sheets ->
    [1] { "" }
   *[other] , arkusz { $sheet } z { $sheets }
 }
flow-screen-sheet-of-all = Wszystkie nagrania{ $sheets ->
    [1] { "" }
   *[other] , arkusz { $sheet } z { $sheets }
 }
flow-screen-noticed = { $side ->
    [none] { $pattern }: { $rule }
    [left] lewa stopa, { $pattern }: { $rule }
   *[right] prawa stopa, { $pattern }: { $rule }
 }
flow-screen-card-no-age = wiek dziecka nie jest znany
flow-screen-no-age = wiek dziecka nie jest znany: do listy należy dodać kolumny `birth` i `date` albo `age_years`
flow-screen-no-table = żadna tabela norm nie obejmuje wieku { FIXED($age_years, decimals: 1) } roku
flow-screen-no-consent = { $child ->
    [none] nie wiadomo, czyje to nagranie, więc nie wiadomo też, czy jest zgoda
   *[other] do dnia nagrania brak odnotowanej zgody opiekuna prawnego (dziecko: { $child })
 }

# Why the simulated child does not do what it is asked for.
flow-unmoved-unknown = symulowane dziecko nie zna ruchu „{ $name }”
flow-unmoved-busy = ruchy, które symulowane dziecko ma już do wykonania: { $most }; należy poczekać
flow-unmoved-off-mat = symulowanego dziecka nie ma na macie: najpierw musi na nią wejść
flow-unmoved-on-mat = symulowane dziecko jest już na macie
flow-unmoved-hold = symulowane dziecko może utrzymać pozycję od { SHORT($least_s, decimals: 1) } do { SHORT($most_s, decimals: 0) } s
flow-unmoved-gone = symulowanego dziecka już nie ma: sesja się skończyła

# Why the live page gets no answer.
flow-live-no-mat = mata jeszcze nic nie wysłała
flow-live-busy = program jest zajęty: proszę spróbować jeszcze raz za chwilę
flow-live-over = program zaraz się zakończy

# What is told of an own reference beside a child's sessions; the first is a whole sentence.
flow-reference = Dane odniesienia { $file }, { $measure }: { $why }.
flow-reference-few = centyla się nie podaje: potrzeba { $least } dzieci tej samej płci i w tym samym wieku (w pełnych latach), a w danych odniesienia jest { $children }; wartości i trendy opierają się na krzywych z tych danych
flow-reference-other-sessions = nieużyte: żadna sesja tego rodzaju nie zawiera tej wielkości na tej macie
flow-reference-best-even = nieużyte: równe obciążenie jest najlepsze w każdym wieku, więc obciążenia ocenia się w ich własnej jednostce
flow-reference-refused = nieużyte: { $why }
