### Words of the room `play`. Sentences: lower case at the beginning, no full stop.

# Why something that was asked for from the page is no act.
play-act-long = байтов: { $bytes }, допустимо не больше { $most }
play-act-not-json = начиная со строки { $line }, столбца { $column } это не JSON
play-act-no-id = ожидался объект с id; длина id в знаках — от 1 до { $most }
play-act-unknown = здесь такого действия нет: «{ $given }»
play-act-field = { $act }: { $field } — допустимое значение: { $expected ->
    [flag] true или false
    [game] ключ игры
    [exercise] ключ упражнения
    [language] код языка
    [amount] число повторений или секунд, возможное в этой игре
    [stop] adult, child или pain
    [side] left или right
    [when] before или after
    [pain] yes или no (true или false) либо лицо: 0, 2, 4, 6, 8 или 10
    [minutes] число минут от 0 до 10000
    [level] число от 0 до 10
    [note] текст от 1 до 500 знаков
    [answers] объект, в котором не больше 64 ответов: true, false, число от 0 до 10, «unsure» или «withheld»
   *[short] текст от 1 до 64 знаков
 }

# Why the session stands where it stands.
play-day-locked = сегодня заниматься нельзя: так следует из сегодняшних ответов на вопросы или из сказанного во время занятия
play-red-flag = один из ответов означает: сначала нужно спросить врача ребёнка
play-ask-supervisor = один из ответов требует решения: ответственный взрослый подтверждает, что заниматься безопасно
play-unanswered = { $questions ->
    [one] без ответа остался { $questions } вопрос
    [few] без ответа остались { $questions } вопроса
    [many] без ответа осталось { $questions } вопросов
   *[other] без ответа осталось { $questions } вопроса
 }
play-stopped-by-adult = остановлено
play-stopped-by-child = остановлено
play-stopped-for-pain = остановлено, потому что что-то болит
play-off-the-mat = на коврике никого не было в течение { FIXED($seconds, decimals: 0) } s
play-unplugged = коврик отключён: его нужно снова подключить
play-plugged-in = коврик снова подключён: постой спокойно на обеих ногах, и продолжим
play-tired = пора отдохнуть: движения стали меньше или медленнее
play-enough = { $minutes ->
    [1] одна минута игры: на сегодня хватит
    [one] { FIXED($minutes, decimals: 0) } минута игры: на сегодня хватит
    [few] { FIXED($minutes, decimals: 0) } минуты игры: на сегодня хватит
    [many] { FIXED($minutes, decimals: 0) } минут игры: на сегодня хватит
   *[other] { FIXED($minutes, decimals: 0) } min игры: на сегодня хватит
 }
play-attempts = в эту игру поиграли достаточно
play-ended = завершено вручную
play-no-more-frames = коврик больше ничего не передаёт
play-recording-failed = запись сохранить не удалось: причина указана в окне программы
play-log-failed = журнал игры сохранить не удалось: причина указана в окне программы
play-cut-off = программа завершилась раньше, чем сеанс

# Why something is not possible now.
play-not-now = сейчас невозможно: { $phase ->
    [locked] сегодня занятия нет
    [checklist] сначала вопросы
    [empty] сначала пустой коврик, потом ребёнок спокойно стоит
    [still] сначала ребёнок спокойно стоит на обеих ногах
    [ready] игра не идёт
    [playing] идёт игра
    [paused] игра на паузе
    [resting] ребёнок отдыхает
   *[done] сеанс окончен
 }
play-checklist-first = сначала вопросы из списка
play-adult-first = сначала это должен подтвердить взрослый рядом с ребёнком
play-stand-first = пока неизвестно, где стоят стопы: постой спокойно на обеих ногах
play-unseen = в эту игру здесь играть нельзя: { $why }
play-no-such-question = в списке нет вопроса «{ $key }»
play-no-such-answer = { $key }: у этого вопроса нет такого ответа
play-not-of-game = игра «{ $game }» не сочетается с упражнением «{ $exercise }»
play-nobody-moves = нет виртуального ребёнка, который двигается по просьбе
play-notes-full = уже записано наибольшее число заметок: { $most }
