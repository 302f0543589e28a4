### Words of the room `play`. Sentences: lower case at the beginning, no full stop.

# Why something that was asked for from the page is no act.
play-act-long = розмір у байтах { $bytes }: дозволено щонайбільше { $most }
play-act-not-json = це не JSON, починаючи з рядка { $line }, стовпця { $column }
play-act-no-id = очікувався об’єкт з id (довжина id у знаках: від 1 до { $most })
play-act-unknown = тут немає такої дії: «{ $given }»
play-act-field = { $act }: { $field } — дозволене значення: { $expected ->
    [flag] true або false
    [game] ключ гри
    [exercise] ключ вправи
    [language] код мови
    [amount] кількість повторень або секунд, можлива в цій грі
    [stop] adult, child або pain
    [side] left або right
    [when] before або after
    [pain] yes або no (true або false) чи обличчя: 0, 2, 4, 6, 8 або 10
    [minutes] кількість хвилин від 0 до 10000
    [level] число від 0 до 10
    [note] текст від 1 до 500 знаків
    [answers] об’єкт, у якому щонайбільше 64 відповіді: true, false, число від 0 до 10, «unsure» або «withheld»
   *[short] текст від 1 до 64 знаків
 }

# Why the session stands where it stands.
play-day-locked = сьогодні заняття немає: так випливає з відповідей на запитання або зі сказаного під час заняття
play-red-flag = одна з відповідей означає: спершу потрібно запитати лікаря дитини
play-ask-supervisor = одна з відповідей потребує рішення: відповідальний дорослий підтверджує, що займатися безпечно
play-unanswered = { $questions ->
    [one] без відповіді залишилося { $questions } запитання
    [few] без відповіді залишилися { $questions } запитання
    [many] без відповіді залишилося { $questions } запитань
   *[other] без відповіді залишилося { $questions } запитання
 }
play-stopped-by-adult = зупинено
play-stopped-by-child = зупинено
play-stopped-for-pain = зупинено, бо щось болить
play-off-the-mat = на килимку нікого не було { FIXED($seconds, decimals: 0) } s
play-unplugged = килимок від’єднано: його потрібно знову під’єднати
play-plugged-in = килимок знову під’єднано: постій спокійно на обох ногах, і продовжимо
play-tired = час відпочити: рухи стали меншими або повільнішими
play-enough = { $minutes ->
    [1] одна хвилина гри: на сьогодні досить
   *[other] { FIXED($minutes, decimals: 0) } хв гри: на сьогодні досить
 }
play-attempts = у цю гру пограли достатньо
play-ended = завершено вручну
play-no-more-frames = килимок більше нічого не передає
play-recording-failed = запис зберегти не вдалося: причину вказано у вікні програми
play-log-failed = журнал гри зберегти не вдалося: причину вказано у вікні програми
play-cut-off = програма завершилася раніше, ніж сеанс

# Why something is not possible now.
play-not-now = зараз неможливо: { $phase ->
    [locked] сьогодні заняття немає
    [checklist] спершу запитання
    [empty] спершу порожній килимок, потім спокійне стояння
    [still] спершу дитина спокійно стоїть на обох ногах
    [ready] гра не йде
    [playing] гра триває
    [paused] гру призупинено
    [resting] дитина відпочиває
   *[done] сеанс закінчено
 }
play-checklist-first = спершу запитання зі списку
play-adult-first = спершу це має підтвердити дорослий поруч із дитиною
play-stand-first = поки що невідомо, де стоять стопи: постій спокійно на обох ногах
play-unseen = у цю гру тут грати не можна: { $why }
play-no-such-question = у списку немає запитання «{ $key }»
play-no-such-answer = { $key }: це запитання не має такої відповіді
play-not-of-game = гра «{ $game }» не поєднується з вправою «{ $exercise }»
play-nobody-moves = немає віртуальної дитини, яка рухається на прохання
play-notes-full = уже записано нотаток: { $most }
