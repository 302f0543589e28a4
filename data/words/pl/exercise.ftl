### Words of the room `exercise`. Sentences: lower case at the beginning, no full stop.

exercise-never-stood-still = nikt nie stał nieruchomo na obu stopach przez półtorej sekundy, więc nie wiadomo, gdzie są stopy
exercise-not-two-feet = to, co stało nieruchomo na macie, nie wyglądało jak dwie stopy
exercise-shape-unclear = odbitki nie pokazują, gdzie są pięta i palce
exercise-sides-unclear = odbitki nie pokazują, która stopa jest lewa
exercise-slow = potrzeba { SHORT($least_hz, decimals: 1) } klatek na sekundę, a jest { FIXED($got_hz, decimals: 1) }
exercise-toes-unseen = nie widać palców: są tu za mało obciążone, aby je liczyć
exercise-on-bumps = potrzebny jest kształt podeszwy stopy, a nierówna powierzchnia pokazuje tylko obciążenie, jego środek i przebieg w czasie
exercise-another-person = na macie była więcej niż jedna osoba
exercise-elsewhere = oprócz stóp na macie był ktoś lub coś
exercise-less-load = duża część ciężaru nie spoczywała na stopach
exercise-interrupted = mata przez jakiś czas nic nie wysyłała
exercise-looking = program jeszcze szukał stóp
exercise-away = dziecka nie było na macie
exercise-nothing-done = nic więcej nie wykonano
exercise-session-ended = sesja skończyła się wcześniej
exercise-went-on = zakończono ręcznie przed czasem

# The names of the exercises. They stand by themselves, in a list, or before a comma, a colon or a bracket; where a text
# begins with one, its first letter becomes a capital.
exercise-name-march = marsz w miejscu
exercise-name-roll = kołysanie z pięt na palce
exercise-name-outer-edge = stanie na zewnętrznych krawędziach
exercise-name-squat = przysiady
exercise-name-tramp = tupanie
exercise-name-toes-up = unoszenie palców
exercise-name-heel-raise = wspięcia na palce
exercise-name-pad-lift = przodostopie w górę, pięta w dół
exercise-name-tiptoe = chodzenie na palcach
exercise-name-free = zabawa swobodna

# What went wrong with a movement: by itself, or before a number in brackets.
exercise-fault-same-side-twice = dwa razy z rzędu ta sama stopa
exercise-fault-jump = obie stopy w powietrzu
exercise-fault-one-foot-only = tylko jedna stopa
exercise-fault-both-feet = obie stopy naraz
exercise-fault-ball-lifted = uniesione także przodostopie
exercise-fault-heel-down = pięta na podłożu
exercise-fault-too-slow = za wolno

# How much of an exercise is planned, in a list of a plan.
exercise-planned-times = { $exercise }, { $reps ->
    [1] raz
   *[other] { $reps } razy
 }
exercise-planned-seconds = { $exercise }, { SHORT($seconds, decimals: 3) } s
