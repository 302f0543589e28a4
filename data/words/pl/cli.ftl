### Words of the room `cli`. Sentences: lower case at the beginning, no full stop.

cli-no-such-foot = jedno z nagrań nie pokazuje { $side ->
        [left] lewej
       *[right] prawej
    } stopy
cli-shows-none = nie pokazuje { $side ->
        [left] lewej
       *[right] prawej
    } stopy
cli-shows-two = pokazuje dwie stopy, które wyglądają jak { $side ->
        [left] lewa
       *[right] prawa
    }
cli-no-print = w nagraniach nie ma odbitki
cli-frames-not-kept = klatek nie zachowano
cli-poor = { $findings }
cli-known = { $condition ->
        [treated-clubfoot] leczona stopa końsko-szpotawa
        [operation] operacja
       *[splint] szyna
    } ({ $side ->
        [left] lewa stopa
        [right] prawa stopa
       *[none] obie stopy
    })

# Letters and words that a person types, small, with spaces between them. The first one is shown in questions. The English
# ones are understood in every language. At one place stand: yes, no, withheld and ?; skip; no, pain, numb,
# dizzy and marks. What says no at one place says it everywhere, and a number with n before it is how much it hurts.
cli-letter-yes = t tak
cli-letter-no = n nie
cli-letter-withheld = w wolę wole
cli-letter-skip = p pomiń pomin
cli-letter-pain = b ból bol
cli-letter-numb = o odrętwienie odretwienie
cli-letter-dizzy = z zawroty
cli-letter-marks = s ślady slady

# The questions before the mat.
cli-before-the-mat = Przed wejściem na matę. W imieniu dziecka odpowiada osoba dorosła: { $yes } tak, { $no } nie, ? nie wiem, { $withheld } wolę nie mówić.
cli-who-answers = Kto odpowiada (rodzic, nauczyciel; bez imienia i nazwiska):
cli-has-changed = { $known ->
        [one] { $known } nadal ważna odpowiedź z ostatnich 30 dni brzmiała „nie”. Czy coś się w niej od tego czasu zmieniło?
        [few] { $known } nadal ważne odpowiedzi z ostatnich 30 dni brzmiały „nie”. Czy od tego czasu któraś z nich się zmieniła?
        [many] { $known } nadal ważnych odpowiedzi z ostatnich 30 dni brzmiało „nie”. Czy od tego czasu któraś z nich się zmieniła?
       *[other] { $known } nadal ważnej odpowiedzi z ostatnich 30 dni brzmiało „nie”. Czy od tego czasu któraś z nich się zmieniła?
    }
cli-scale-expected = Proszę odpowiedzieć liczbą od 0 do 10 albo znakiem ?.
cli-yes-or-no-expected = Proszę odpowiedzieć { $yes }, { $no }, ? lub { $withheld }.
cli-confirm = Odpowiedzialna osoba dorosła potwierdza, że jest bezpiecznie (proszę wpisać swoją rolę; puste pole pozostawia sesję zablokowaną):
cli-confirmed-by = potwierdzenie: { $who }
# Stands behind a question.
cli-replied = { $reply ->
        [yes] tak
        [no] nie
        [unsure] nie wiadomo
        [withheld] nie podano
       *[none] bez odpowiedzi
    }

# The questions around practice.
cli-hurts-faces = { $after ->
        [yes] Czy teraz, po ćwiczeniach, coś boli?
       *[no] Czy teraz coś boli?
    } (proszę pokazać twarze: 0 nie boli, 2, 4, 6, 8, 10 boli najmocniej)
cli-hurts-yes-no = { $after ->
        [yes] Czy teraz, po ćwiczeniach, coś boli?
       *[no] Czy teraz coś boli?
    } ({ $yes } tak, { $no } nie)
cli-pain-expected = { $given } nie jest odpowiedzią na pytanie, czy coś boli: oczekiwano { $yes } lub { $no }, twarzy (0, 2, 4, 6, 8, 10) albo litery n z liczbą od 0 do 10 (n3)
cli-anything-else = Coś jeszcze? { $pain } nowy ból, { $numb } odrętwienie stopy, { $dizzy } zawroty głowy, { $marks } i liczba minut, przez które utrzymywały się ślady na skórze ({ $marks } 5); kilka odpowiedzi należy oddzielić przecinkami; Enter lub { $no }, jeśli nic:
cli-complaint-expected = { $given }: oczekiwano { $pain }, { $numb }, { $dizzy } albo { $marks } i liczby minut; Enter lub { $no }, jeśli nic
# What was said ends practice for the day: asked once more.
cli-is-that-right = W takim razie na dziś ćwiczenia się kończą: { $stops }. Czy to się zgadza? ({ $yes } tak, { $no } nie)

# A person led step by step. The names of the steps are also kept with the recordings, in English.
cli-go-on = Enter: dalej; { $skip }, Enter: pomiń
cli-step-off = proszę zejść z maty; musi pozostać pusta przez { FIXED($empty_s, decimals: 0) } s
cli-stand-still = proszę stać nieruchomo na macie przez { FIXED($stand_s, decimals: 0) } s: { cli-step-stand }
cli-take-steps = proszę przez { FIXED($steps_min, decimals: 0) } min stawiać małe kroki na całej macie, obracając się na środku i bliżej każdego rogu
cli-walk-over = proszę przez { FIXED($walk_s, decimals: 0) } s stawiać małe kroki na całej macie, aż do samych krawędzi
cli-keep-going = proszę nie przerywać aż do odwołania
cli-done = gotowe, { FIXED($done_s, decimals: 0) } s
cli-no-empty-readings = brak wskazań pustej maty: { $why }
cli-waiting = oczekiwanie na matę
cli-left = pozostało { FIXED($left_s, decimals: 0) } s
cli-seen = { $still ->
        [yes] nieruchomo
       *[no] w ruchu
    }, obciążenie { FIXED($load, decimals: 0) } jedn.{ $loaded ->
        [0] { "" }
        [one] { " " }na { $loaded } czujniku
        [few] { " " }na { $loaded } czujnikach
        [many] { " " }na { $loaded } czujnikach
       *[other] { " " }na { $loaded } czujnika
    }
cli-step-empty = pusta mata
cli-step-stand = { $place ->
        [back-left] z tyłu po lewej
        [back-right] z tyłu po prawej
        [front-right] z przodu po prawej
        [front-left] z przodu po lewej
       *[middle] na środku
    }, { $posture ->
        [one] na jednej stopie
        [toes] na palcach
       *[both] na obu stopach
    }
cli-step-steps = kroki
cli-step-walk = chodzenie

# Told while a child practises, in one line behind the name of the exercise.
cli-aloud-stand-still = stój spokojnie na obu stopach
cli-aloud-counted = { $reps } z { $planned }
cli-aloud-counted-in = { $reps } w { SHORT($planned_s, decimals: 3) } s
cli-aloud-held = { FIXED($held_s, decimals: 1) } z { SHORT($planned_s, decimals: 3) } s
cli-aloud-holding = trzymasz { FIXED($holding_s, decimals: 1) } s
cli-aloud-not-seen = nie widać: stój spokojnie na obu stopach
cli-aloud-rest = odpoczynek
cli-aloud-reached = zrobione { $stars }
cli-aloud-not-counted = niepoliczone: { $why }

cli-aloud-stops = na dziś ćwiczenia się kończą: { $stop }
cli-aloud-too-late = w dniu { $date } ćwiczenia nie powinny były się odbyć; ten dzień jest zablokowany: { $stop }

# Below the address of the live page.
cli-live-address = adres działa jeden raz, przez minutę; Enter wyświetla nowy. Ctrl-C kończy.
