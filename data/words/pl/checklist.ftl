### Words of the room `checklist`. Sentences: lower case at the beginning, no full stop.

# Why practice stops.
checklist-stop-pain = ból { $score } na 10
checklist-stop-hurts = dziecko mówi, że boli
checklist-stop-new-pain = ból, którego wcześniej nie było
checklist-stop-numbness = drętwienie stopy
checklist-stop-dizziness = zawroty głowy
checklist-stop-skin-marks = ślady na skórze przez { SHORT($minutes, decimals: 0) } min, dłużej niż 10

# Whether the session may begin.
checklist-gate-open = sesję można rozpocząć
checklist-gate-confirm = odpowiedzialna osoba dorosła musi to potwierdzić
checklist-gate-unanswered = na niektóre pytania nie ma odpowiedzi
checklist-gate-stop = najpierw należy zapytać lekarza dziecka

# The questions before the mat, whole sentences. A yes, and not knowing, stops the session or has to be decided by an adult:
# what a question asks must stay as wide as in English. Each is answered yes or no, but for the pain, which has a number.
checklist-question-acute-febrile-illness = Czy dziecko ma gorączkę albo źle się dziś czuje?
checklist-question-bleeding-tendency = Czy dziecko łatwo krwawi, łatwo robią mu się siniaki lub przyjmuje leki rozrzedzające krew?
checklist-question-blood-disorder = Czy dziecko ma chorobę krwi lub inne zaburzenie krwi?
checklist-question-skin-or-nail-trouble = Czy jest jakiś kłopot ze skórą lub paznokciami stóp, na przykład grzybica, brodawki (kurzajki) lub pęknięcia?
checklist-question-allergic-rash = Czy dziecko ma wysypkę alergiczną?
checklist-question-purulent-process = Czy jest gdzieś ropa, czyrak lub zakażona rana?
checklist-question-acute-lymph-or-vessel-inflammation = Czy pojawił się niedawno stan zapalny żyły, tętnicy lub naczyń limfatycznych?
checklist-question-thrombosis = Czy stwierdzono lub podejrzewa się zakrzep w żyle (zakrzepicę)?
checklist-question-cerebral-atherosclerosis = Czy dziecko ma zwężone tętnice mózgu?
checklist-question-narrowed-leg-arteries = Czy dziecko ma zwężone tętnice nóg?
checklist-question-aortic-aneurysm = Czy dziecko ma poszerzoną główną tętnicę (tętniaka aorty)?
checklist-question-swelling = Czy stopy lub nogi są dziś opuchnięte?
checklist-question-osteomyelitis = Czy dziecko ma zakażenie kości?
checklist-question-hypo-or-hypertensive-crisis = Czy ciśnienie krwi jest nagle bardzo wysokie lub bardzo niskie?
checklist-question-severe-heart-condition = Czy dziecko przeszło zawał serca lub miało ból w klatce piersiowej albo czy ma ciężką chorobę lub wadę serca?
checklist-question-mental-illness = Czy dziecko ma chorobę psychiczną lub zaburzenie psychiczne, przez które udział nie jest bezpieczny?
checklist-question-pregnancy = Czy osoba ćwicząca jest w ciąży?
checklist-question-active-menstrual-phase = Czy osoba ćwicząca ma teraz miesiączkę?
checklist-question-added-recent-injury-or-surgery = Czy w ciągu ostatnich 3 miesięcy doszło do urazu stopy, kostki (stawu skokowego) lub nogi albo była tam operacja?
checklist-question-added-neuropathy-or-diabetes = Czy dziecko ma osłabione lub utracone czucie w stopach albo cukrzycę?
checklist-question-added-pain-today = Jak silny jest dziś ból stopy lub nogi, od 0 (brak) do 10?
checklist-question-added-epilepsy-or-dizziness = Czy dziecko ma padaczkę, miewa napady lub kiedykolwiek miało napad (na przykład drgawki) albo ma dziś zawroty głowy?
