### Words of the page for parents and of a school's letter. Short sentences that stand by themselves, with a capital and a
### full stop. A reader knows nothing of measures, statistics or anatomy: no names of measures, no citations.

## Titles: of the page, of the letter, and of their cards

parents-title-page = Stopy Państwa dziecka
parents-title-letter = Stopy Państwa dziecka: list ze szkoły
parents-title-done = Co zrobiono
parents-title-seen = Co było widać
parents-title-usual = Czy to typowe w tym wieku?
parents-title-changed = Czy coś się zmieniło?
parents-title-do = Co teraz zrobić
parents-title-ask = Kiedy poprosić o radę

## At the head of the page: labels with a value below each

parents-fact-child = Dziecko
parents-fact-age = Wiek
parents-fact-day = Data pomiaru
parents-fact-years = { FIXED($years, decimals: 1) } roku

## What was done: only in the letter. The protocol is what the child did

parents-done-on = { $protocol ->
        [walking] W dniu { $date } Państwa dziecko przeszło w szkole po macie, która pokazuje, gdzie stopy naciskają na podłoże.
        [stepping] W dniu { $date } Państwa dziecko robiło w szkole kroki na macie, która pokazuje, gdzie stopy naciskają na podłoże.
       *[standing] W dniu { $date } Państwa dziecko stało w szkole na macie, która pokazuje, gdzie stopy naciskają na podłoże.
    }
parents-done = { $protocol ->
        [walking] Państwa dziecko przeszło w szkole po macie, która pokazuje, gdzie stopy naciskają na podłoże.
        [stepping] Państwa dziecko robiło w szkole kroki na macie, która pokazuje, gdzie stopy naciskają na podłoże.
       *[standing] Państwa dziecko stało w szkole na macie, która pokazuje, gdzie stopy naciskają na podłoże.
    }
parents-done-tried-on = W dniu { $date } Państwa dziecko było w szkole na macie, która pokazuje, gdzie stopy naciskają na podłoże.
parents-done-tried = Państwa dziecko było w szkole na macie, która pokazuje, gdzie stopy naciskają na podłoże.
parents-done-nothing-else = To nie boli. Niczego innego nie badano.

## What was seen: above and below each print, and beside them

parents-foot-left = Lewa stopa
parents-foot-right = Prawa stopa
parents-seen-no-print = brak odbitki
parents-seen-how = To odbitki stóp Państwa dziecka, palcami do góry. Im ciemniejsze miejsce, tym mocniej stopa tam naciskała.
parents-seen-arch = Wąska część pośrodku to łuk stopy. Gdy łuk jest niski, ta część jest szeroka; gdy jest wysoki, jest cienka albo jej nie ma.
parents-seen-on = Odbitki są z dnia { $date }.
parents-seen-if-from-above = Jeśli to widok maty od spodu, lewa i prawa stopa są zamienione.
parents-seen-sides-unclear = Nie było jasne, która odbitka należy do której stopy.
parents-seen-not-kept = Nie ma obrazu, ponieważ nagrania nie zachowano.
parents-seen-nothing = Nie udało się zmierzyć żadnej odbitki.
parents-seen-to-check = Odbitki będą pokazane dopiero po sprawdzeniu pomiaru.

## Whether it is usual: a sentence for each foot. What is missing here is told in another sentence after it

parents-arch-developing = { $side ->
        [left] Lewa stopa: w tym wieku łuk stopy dopiero się kształtuje i płaska stopa jest typowa.
       *[right] Prawa stopa: w tym wieku łuk stopy dopiero się kształtuje i płaska stopa jest typowa.
    }
parents-arch-graded = { $side ->
        [left] { $grade ->
            [high-97] Lewa stopa: łuk jest wyższy niż u około 97 na 100 dzieci w tym wieku.
            [high-85] Lewa stopa: łuk jest wyższy niż u około 85 na 100 dzieci w tym wieku.
            [usual] Lewa stopa: łuk jest typowy dla tego wieku.
            [low-85] Lewa stopa: łuk jest niższy niż u około 85 na 100 dzieci w tym wieku.
           *[low-97] Lewa stopa: łuk jest niższy niż u około 97 na 100 dzieci w tym wieku.
        }
       *[right] { $grade ->
            [high-97] Prawa stopa: łuk jest wyższy niż u około 97 na 100 dzieci w tym wieku.
            [high-85] Prawa stopa: łuk jest wyższy niż u około 85 na 100 dzieci w tym wieku.
            [usual] Prawa stopa: łuk jest typowy dla tego wieku.
            [low-85] Prawa stopa: łuk jest niższy niż u około 85 na 100 dzieci w tym wieku.
           *[low-97] Prawa stopa: łuk jest niższy niż u około 97 na 100 dzieci w tym wieku.
        }
    }
parents-arch-not-said = { $side ->
        [left] Lewa stopa: o łuku nic nie można powiedzieć.
       *[right] Prawa stopa: o łuku nic nie można powiedzieć.
    }
parents-arch-not-measured = { $side ->
        [left] Lewej stopy nie zmierzono.
       *[right] Prawej stopy nie zmierzono.
    }
# After one of the sentences above: the newest measurement shows more than that.
parents-arch-once-more = { $grade ->
        [high-97] Ostatni pomiar, wzięty osobno, pokazał łuk wyższy niż u około 97 na 100 dzieci.
        [high-85] Ostatni pomiar, wzięty osobno, pokazał łuk wyższy niż u około 85 na 100 dzieci.
        [low-85] Ostatni pomiar, wzięty osobno, pokazał łuk niższy niż u około 85 na 100 dzieci.
       *[low-97] Ostatni pomiar, wzięty osobno, pokazał łuk niższy niż u około 97 na 100 dzieci.
    }
parents-arch-studies-differ = Badania naukowe nie są zgodne co do tego, co jest tu typowe.

## How much something matters, and how sure it is: after the sentence that says what it is

parents-level-info = Warto o tym wiedzieć. Nic nie trzeba robić.
parents-level-watch = Należy to obserwować.
parents-level-ask = To powód, aby zapytać lekarza lub fizjoterapeutę.
parents-once = Widać to tylko w jednym pomiarze. Czy to się utrzyma, pokaże kolejny pomiar, po co najmniej czterech tygodniach.
parents-once-not-on = Pomiar z dnia { $date } tego nie pokazał. Czy to, co widać teraz, się utrzyma, pokaże kolejny pomiar, po co najmniej czterech tygodniach.

## What else was noticed: of one foot, of both, or of the child

parents-noticed-low-arch = { $feet ->
        [left] Łuk lewej stopy jest niski.
        [right] Łuk prawej stopy jest niski.
       *[both] Łuki obu stóp są niskie.
    }
parents-noticed-high-arch = { $feet ->
        [left] Łuk lewej stopy jest wysoki.
        [right] Łuk prawej stopy jest wysoki.
       *[both] Łuki obu stóp są wysokie.
    }
parents-noticed-getting-lower = { $feet ->
        [left] Łuk lewej stopy się obniża.
        [right] Łuk prawej stopy się obniża.
       *[both] Łuki obu stóp się obniżają.
    }
parents-noticed-in-toeing = { $feet ->
        [left] Podczas chodzenia palce lewej stopy są skierowane do środka.
        [right] Podczas chodzenia palce prawej stopy są skierowane do środka.
       *[both] Podczas chodzenia palce obu stóp są skierowane do środka.
    }
parents-noticed-lateral-loading = { $feet ->
        [left] Lewa stopa opiera się na zewnętrznej krawędzi bardziej niż zwykle.
        [right] Prawa stopa opiera się na zewnętrznej krawędzi bardziej niż zwykle.
       *[both] Obie stopy opierają się na zewnętrznych krawędziach bardziej niż zwykle.
    }
parents-noticed-toe-walking = { $feet ->
        [left] Podczas chodzenia lewa stopa opiera się na palcach bardziej niż zwykle.
        [right] Podczas chodzenia prawa stopa opiera się na palcach bardziej niż zwykle.
       *[both] Dziecko chodzi na palcach bardziej niż zwykle.
    }
parents-noticed-side-asymmetry = Lewa i prawa stopa różnią się od siebie.
parents-noticed-uneven-load = Dziecko obciąża jedną stopę bardziej niż drugą.
parents-noticed-uneven-time = Podczas chodzenia jedna stopa pozostaje na podłożu dłużej niż druga.
parents-noticed-uneven-arches = Łuki lewej i prawej stopy różnią się od siebie.
parents-noticed-unsteadiness = Dziecko stoi mniej stabilnie, niż oczekiwano.
parents-noticed-hallux-loading = { $feet ->
        [left] Podczas chodzenia duży palec lewej stopy często nie dotyka podłoża.
        [right] Podczas chodzenia duży palec prawej stopy często nie dotyka podłoża.
       *[both] Podczas chodzenia duże palce często nie dotykają podłoża.
    }
parents-noticed-known-change = { $feet ->
        [left] Lewa stopa się zmieniła, a z notatek wynika, że była wcześniej leczona.
        [right] Prawa stopa się zmieniła, a z notatek wynika, że była wcześniej leczona.
       *[both] Obie stopy się zmieniły, a z notatek wynika, że były wcześniej leczone.
    }
parents-noticed-pain = Odnotowano ból stopy lub nogi.
parents-noticed-stiffness = Odnotowano, że stopa jest sztywna.
parents-noticed-limp = Odnotowano utykanie.
parents-noticed-tiptoe = Odnotowano chodzenie na palcach.
parents-noticed-stopped = Ćwiczenia na macie przerwano z powodu bólu albo innego sygnału.
parents-noticed-more = { $more ->
        [one] Zauważono jeszcze { $more } rzecz. Warto poprosić o pełny opis.
        [few] Zauważono jeszcze { $more } rzeczy. Warto poprosić o pełny opis.
        [many] Zauważono jeszcze { $more } rzeczy. Warto poprosić o pełny opis.
       *[other] Zauważono jeszcze { $more } rzeczy. Warto poprosić o pełny opis.
    }

## What nothing can be said about: a list of names after a colon, then a sentence that says why

parents-not-said = O tym jeszcze nic nie można powiedzieć: { $patterns }.
parents-name-low-arch = niski łuk stopy
parents-name-high-arch = wysoki łuk stopy
parents-name-getting-lower = obniżanie się łuku stopy
parents-name-in-toeing = palce skierowane do środka
parents-name-lateral-loading = opieranie się na zewnętrznej krawędzi stopy
parents-name-toe-walking = opieranie się na palcach podczas chodzenia
parents-name-side-asymmetry = różnica między lewą a prawą stroną
parents-name-uneven-load = obciążenie lewej i prawej stopy
parents-name-uneven-time = czas na lewej i na prawej stopie
parents-name-uneven-arches = różnica między łukami stóp
parents-name-unsteadiness = stabilne stanie
parents-name-hallux-loading = praca dużego palca
parents-name-known-change = zmiana w stopie, która była leczona
parents-name-pain = ból
parents-name-stiffness = sztywność
parents-name-limp = utykanie
parents-name-tiptoe = chodzenie na palcach
parents-name-stopped = przerwane ćwiczenia

## Why not

parents-why-known = { $condition ->
        [treated-clubfoot] Odnotowano leczoną stopę końsko-szpotawą, dlatego tej stopy nie porównuje się ze stopami innych dzieci.
        [operation] Odnotowano operację, dlatego tej stopy nie porównuje się ze stopami innych dzieci.
       *[splint] Odnotowano stosowanie szyny, dlatego tej stopy nie porównuje się ze stopami innych dzieci.
    }
parents-why-not-standing = Stopy można porównać tylko wtedy, gdy dziecko stoi spokojnie.
parents-why-not-measured = Odbitka była za mało wyraźna, aby ją zmierzyć.
parents-why-no-figures = Nie ma danych dla tego wieku.
parents-why-coarse-mat = Ta mata jest na to za mało dokładna.
parents-why-few-placements = Na tę matę dziecko musi stanąć co najmniej { $needed ->
        [1] raz
       *[other] { $needed } razy
    }. Dotychczas: { $placements }.
parents-why-not-known-how-well = Nie wiadomo, jak dokładnie można to zmierzyć.
parents-why-bumpy-mat = Potrzebna jest płaska mata, a ta była nierówna.
parents-why-too-young = Ocenia się to dopiero od wieku { SHORT($years, decimals: 1) } { $years ->
        [one] roku
        [few] lat
        [many] lat
       *[other] roku
    }.
parents-why-not-walked = Dziecko nie chodziło po macie.
parents-why-few-steps = Było za mało pełnych kroków.
parents-why-few-stands = Dziecko stało spokojnie za krótko albo za mało razy.
parents-why-one-foot = Potrzebne są obie stopy.
parents-why-no-sway = Nie zmierzono, jak stabilnie dziecko stoi.
parents-why-few-sessions = Potrzeba więcej pomiarów, w odstępach kilku tygodni.
parents-why-young-arch = W tym wieku łuk stopy dopiero się kształtuje.
parents-why-other = Ten pomiar na to nie pozwala.

## Where the feet were not compared with those of other children: instead of all that

parents-not-compared-age = Nie podano wieku dziecka, dlatego stóp nie porównano ze stopami innych dzieci.
parents-not-compared-table = Nie ma danych dla tego wieku, dlatego stóp nie porównano ze stopami innych dzieci.
parents-not-compared-check = W tym pomiarze trzeba najpierw coś sprawdzić, dlatego o stopach nic nie napisano.
parents-not-compared-unmeasured = Tym razem nie udało się zmierzyć stóp. Tak bywa, gdy dziecko się rusza albo stoi na brzegu maty. To nic nie mówi o stopach.

## What puts it into proportion: after all that

parents-born-low = Dzieci rodzą się z niskimi łukami stóp. Kształtują się one przez pierwsze dziesięć lat życia.
parents-common-low = { $most ->
        [none] Około { SHORT($least, decimals: 0) } na 100 dzieci w tym wieku ma niskie łuki stóp.
       *[other] Od około { SHORT($least, decimals: 0) } do { SHORT($most, decimals: 0) } na 100 dzieci w tym wieku ma niskie łuki stóp.
    }
parents-no-complaint-lately = { $days ->
        [1] W ciągu ostatniego dnia
       *[other] W ciągu ostatnich { $days } dni
    } nie odnotowano bólu, sztywności, utykania ani chodzenia na palcach. W takiej sytuacji przy niskim łuku zwykle wystarczy za kilka miesięcy spojrzeć jeszcze raz.
parents-no-complaint = Nie odnotowano bólu, sztywności, utykania ani chodzenia na palcach. W takiej sytuacji przy niskim łuku zwykle wystarczy za kilka miesięcy spojrzeć jeszcze raz.

## Did it change: besides the sentences of the pages of progress

parents-change-one = Jeden pomiar nie pokaże zmiany. Trzeba kilku, w ciągu kilku miesięcy.
parents-change-nothing = O zmianie nic jeszcze nie można powiedzieć.
# Above the chart: two lines at most, of 75 letters each.
parents-chart-title = Jak duża część środka stopy dotyka podłoża

## What to do now: the weightiest of it all

parents-do-stop = { $letter ->
        [yes] Proszę przerwać zajęcia na macie. Ten list proszę pokazać lekarzowi lub fizjoterapeucie.
       *[no] Proszę przerwać zajęcia na macie. Tę stronę proszę pokazać lekarzowi lub fizjoterapeucie.
    }
parents-do-ask = { $letter ->
        [yes] Proszę pokazać ten list lekarzowi lub fizjoterapeucie.
       *[no] Proszę pokazać tę stronę lekarzowi lub fizjoterapeucie.
    }
parents-do-measure-again = { $letter ->
        [yes] Prosimy, aby za około cztery tygodnie dziecko wzięło udział w ponownym pomiarze. Jeśli nadal będzie to widać, proszę pokazać ten list lekarzowi lub fizjoterapeucie.
       *[no] Proszę powtórzyć pomiar za około cztery tygodnie. Jeśli nadal będzie to widać, proszę pokazać tę stronę lekarzowi lub fizjoterapeucie.
    }
parents-do-nothing = { $letter ->
        [yes] Nic nie trzeba robić.
       *[no] Nic nie trzeba robić. Następny pomiar zgodnie z planem.
    }
parents-do-not-said = { $letter ->
        [yes] Nic nie trzeba robić: ten list nie mówi o stopach nic dobrego ani złego.
       *[no] Nic nie trzeba robić: ta strona nie mówi o stopach nic dobrego ani złego.
    }
parents-do-repeat = { $letter ->
        [yes] Pomiar zostanie powtórzony. Nic więcej nie trzeba robić.
       *[no] Proszę powtórzyć pomiar. Nic więcej nie trzeba robić.
    }

## When to ask somebody

parents-ask-if = Bez względu na to, co tu napisano, proszę zapytać lekarza lub fizjoterapeutę, jeśli dziecko odczuwa ból stopy lub nogi, utyka albo ma sztywną stopę, jeśli jedna stopa różni się od drugiej, jeśli stan stóp się pogarsza albo jeśli dziecko po ukończeniu 3 lat chodzi na palcach.
parents-ask-at-once = Proszę nie czekać na następny pomiar.
