### Words of the room `play`. Sentences: lower case at the beginning, no full stop.

# Why something that was asked for from the page is no act.
play-act-long = liczba bajtów: { $bytes }; oczekiwano najwyżej { $most }
play-act-not-json = od wiersza { $line }, kolumny { $column } to nie jest JSON
play-act-no-id = oczekiwano obiektu z id o długości od 1 do { $most } znaków
play-act-unknown = tego nie można tu zrobić: „{ $given }”
play-act-field = { $act }: dla { $field } oczekiwana wartość to: { $expected ->
    [flag] true lub false
    [game] klucz gry
    [exercise] klucz ćwiczenia
    [language] kod języka
    [amount] liczba powtórzeń lub sekund możliwa w tej grze
    [stop] adult, child lub pain
    [side] left lub right
    [when] before lub after
    [pain] tak lub nie (true lub false) albo twarz: 0, 2, 4, 6, 8 lub 10
    [minutes] liczba minut od 0 do 10000
    [level] liczba od 0 do 10
    [note] tekst od 1 do 500 znaków
    [answers] obiekt z najwyżej 64 odpowiedziami: true, false, liczba od 0 do 10, „unsure” lub „withheld”
   *[short] tekst od 1 do 64 znaków
 }

# Why the session stands where it stands.
play-day-locked = dzisiejsza lista kontrolna lub to, co powiedziano podczas ćwiczeń, oznacza, że dziś nie ma ćwiczeń
play-red-flag = jedna z odpowiedzi oznacza: najpierw należy zapytać lekarza dziecka
play-ask-supervisor = jedna z odpowiedzi wymaga decyzji: odpowiedzialna osoba dorosła potwierdza, że jest bezpiecznie
play-unanswered = { $questions ->
    [one] jedno pytanie jest bez odpowiedzi
    [few] { $questions } pytania są bez odpowiedzi
    [many] { $questions } pytań jest bez odpowiedzi
   *[other] { $questions } pytania jest bez odpowiedzi
 }
play-stopped-by-adult = przerwano
play-stopped-by-child = przerwano
play-stopped-for-pain = przerwano, ponieważ coś boli
play-off-the-mat = przez { FIXED($seconds, decimals: 0) } s nikogo nie było na macie
play-unplugged = mata jest odłączona: należy ją podłączyć
play-plugged-in = mata znów działa: stań spokojnie na obu stopach i gramy dalej
play-tired = pora na odpoczynek: ruchy stały się mniejsze lub wolniejsze
play-enough = { $minutes ->
    [one] jedna minuta zabawy: na dziś wystarczy
    [few] { FIXED($minutes, decimals: 0) } minuty zabawy: na dziś wystarczy
    [many] { FIXED($minutes, decimals: 0) } minut zabawy: na dziś wystarczy
   *[other] { FIXED($minutes, decimals: 0) } minuty zabawy: na dziś wystarczy
 }
play-attempts = w tej grze to już wystarczy
play-ended = zakończono ręcznie
play-no-more-frames = mata już nic nie wysyła
play-recording-failed = nie udało się zapisać nagrania: powód jest w oknie programu
play-log-failed = nie udało się zapisać przebiegu gry: powód jest w oknie programu
play-cut-off = program zakończył się przed końcem sesji

# Why something is not possible now.
play-not-now = teraz nie można: { $phase ->
    [locked] dziś nie ma ćwiczeń
    [checklist] najpierw pytania
    [empty] najpierw pusta mata, potem spokojne stanie
    [still] najpierw dziecko stoi spokojnie na obu stopach
    [ready] nie trwa żadna gra
    [playing] trwa gra
    [paused] w grze jest przerwa
    [resting] dziecko odpoczywa
   *[done] sesja się skończyła
 }
play-checklist-first = najpierw pytania z listy kontrolnej
play-adult-first = najpierw musi to potwierdzić osoba dorosła przy dziecku
play-stand-first = jeszcze nie wiadomo, gdzie są stopy: stań spokojnie na obu stopach
play-unseen = w tę grę nie można tu grać: { $why }
play-no-such-question = na liście kontrolnej nie ma pytania „{ $key }”
play-no-such-answer = { $key }: to pytanie nie ma takiej odpowiedzi
play-not-of-game = gra { $game } nie obejmuje ćwiczenia { $exercise }
play-nobody-moves = nie ma symulowanego dziecka, które poruszałoby się na prośbę
play-notes-full = liczba notatek, które już zapisano: { $most }
