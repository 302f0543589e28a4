### Words of the room `exercise`. Sentences: lower case at the beginning, no full stop.

exercise-never-stood-still = никто не простоял спокойно на обеих ногах полторы секунды, поэтому неизвестно, где стопы
exercise-not-two-feet = то, что неподвижно стояло на коврике, не похоже на две стопы
exercise-shape-unclear = по отпечаткам не видно, где пятка, а где пальцы
exercise-sides-unclear = по отпечаткам не видно, какая стопа левая
exercise-slow = нужно не меньше { SHORT($least_hz, decimals: 1) } кадров в секунду, а здесь { FIXED($got_hz, decimals: 1) }
exercise-toes-unseen = пальцев не видно: нагрузка на них здесь слишком мала, чтобы её засчитать
exercise-on-bumps = нужна форма подошвы стопы, а неровная поверхность показывает только нагрузку, её центр и время
exercise-another-person = на коврике было больше одного человека
exercise-elsewhere = кроме стоп, на коврике было что-то или кто-то ещё
exercise-less-load = значительная часть веса приходилась не на стопы
exercise-interrupted = некоторое время коврик ничего не передавал
exercise-looking = программа ещё определяла, где стопы
exercise-away = ребёнок сошёл с коврика
exercise-nothing-done = движений больше не было
exercise-session-ended = сеанс уже закончился
exercise-went-on = завершено досрочно вручную

# The names of the exercises. They stand by themselves, in a list, or before a comma, a colon or a bracket; where a text
# begins with one, its first letter becomes a capital.
exercise-name-march = марш на месте
exercise-name-roll = перекаты с носков на пятки
exercise-name-outer-edge = стойка на наружных краях стоп
exercise-name-squat = приседания
exercise-name-tramp = топанье
exercise-name-toes-up = подъём пальцев
exercise-name-heel-raise = подъём на носки
exercise-name-pad-lift = носок вверх, пятка внизу
exercise-name-tiptoe = ходьба на носках
exercise-name-free = свободная игра

# What went wrong with a movement: by itself, or before a number in brackets.
exercise-fault-same-side-twice = одна и та же стопа два раза подряд
exercise-fault-jump = обе стопы оторвались от коврика
exercise-fault-one-foot-only = только одна стопа
exercise-fault-both-feet = обе стопы сразу
exercise-fault-ball-lifted = поднялась и подушечка стопы
exercise-fault-heel-down = пятка опустилась
exercise-fault-too-slow = слишком медленно

# How much of an exercise is planned, in a list of a plan.
exercise-planned-times = { $exercise }, { $reps ->
    [1] один раз
    [one] { $reps } раз
    [few] { $reps } раза
    [many] { $reps } раз
   *[other] { $reps } раза
 }
exercise-planned-seconds = { $exercise }, { SHORT($seconds, decimals: 3) } s
