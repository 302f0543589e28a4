### Words of the room `cli`. Sentences: lower case at the beginning, no full stop.

cli-no-such-foot = в одному із записів немає { $side ->
        [left] лівої
       *[right] правої
    } стопи
cli-shows-none = у ньому немає { $side ->
        [left] лівої
       *[right] правої
    } стопи
cli-shows-two = у ньому дві стопи, схожі на { $side ->
        [left] ліву
       *[right] праву
    }
cli-no-print = у записах немає відбитка
cli-frames-not-kept = його кадри не збережено
cli-poor = { $findings }
cli-known = { $condition ->
        [treated-clubfoot] клишоногість після лікування
        [operation] операція
       *[splint] шина
    } ({ $side ->
        [left] ліва стопа
        [right] права стопа
       *[none] обидві стопи
    })

# Letters and words that a person types, small, with spaces between them. The first one is shown in questions. The English
# ones are understood in every language. At one place stand: yes, no, withheld and ?; skip; no, pain, numb,
# dizzy and marks. What says no at one place says it everywhere, and a number with n before it is how much it hurts.
cli-letter-yes = т так
cli-letter-no = н ні
cli-letter-withheld = в відмова
cli-letter-skip = п
cli-letter-pain = б
cli-letter-numb = о
cli-letter-dizzy = з
cli-letter-marks = с

# The questions before the mat.
cli-before-the-mat = Перш ніж стати на килимок. На запитання за дитину відповідає дорослий: { $yes } так, { $no } ні, ? не знаю напевно, { $withheld } не хочу казати.
cli-who-answers = Хто відповідає (хтось із батьків, учитель; без імені):
cli-has-changed = { $known ->
        [1] { $known } довгострокова відповідь за останні 30 днів — «ні». Чи змінилася вона відтоді?
        [one] { $known } довгострокова відповідь за останні 30 днів — «ні». Чи змінилася відтоді якась із них?
        [few] { $known } довгострокові відповіді за останні 30 днів — «ні». Чи змінилася відтоді якась із них?
        [many] { $known } довгострокових відповідей за останні 30 днів — «ні». Чи змінилася відтоді якась із них?
       *[other] { $known } довгострокової відповіді за останні 30 днів — «ні». Чи змінилася відтоді якась із них?
    }
cli-scale-expected = Відповідайте, будь ласка, числом від 0 до 10 або ?.
cli-yes-or-no-expected = Відповідайте, будь ласка: { $yes }, { $no }, ? або { $withheld }.
cli-confirm = Відповідальний дорослий: підтвердьте, що це безпечно (введіть свою роль; без відповіді сеанс залишиться заблокованим):
cli-confirmed-by = хто підтвердив: { $who }
# Stands behind a question.
cli-replied = { $reply ->
        [yes] так
        [no] ні
        [unsure] не знаю напевно
        [withheld] не сказано
       *[none] без відповіді
    }

# The questions around practice.
cli-hurts-faces = { $after ->
        [yes] Чи болить щось зараз, після заняття?
       *[no] Чи болить щось зараз?
    } (покажіть обличчя: 0 не болить, 2, 4, 6, 8, 10 болить найсильніше)
cli-hurts-yes-no = { $after ->
        [yes] Чи болить щось зараз, після заняття?
       *[no] Чи болить щось зараз?
    } ({ $yes } так, { $no } ні)
cli-pain-expected = { $given } не є відповіддю на запитання, чи болить: очікується { $yes } або { $no }, обличчя (0, 2, 4, 6, 8, 10) або латинська n і число (n3)
cli-anything-else = Ще щось? { $pain } новий біль, { $numb } оніміння стопи, { $dizzy } запаморочення, { $marks } і скільки хвилин трималися сліди на шкірі ({ $marks } 5); кілька відповідей розділяйте комами; Enter або { $no } — нічого:
cli-complaint-expected = { $given }: очікується { $pain }, { $numb }, { $dizzy } або { $marks } і кількість хвилин; Enter або { $no } — нічого
# What was said ends practice for the day: asked once more.
cli-is-that-right = Тоді заняття на сьогодні зупиняється: { $stops }. Усе правильно? ({ $yes } — так, { $no } — ні)

# A person led step by step. The names of the steps are also kept with the recordings, in English.
cli-go-on = Enter: далі; { $skip }, Enter: пропустити
cli-step-off = зійдіть із килимка; він має бути порожнім { FIXED($empty_s, decimals: 0) } s
cli-stand-still = стійте спокійно на килимку { FIXED($stand_s, decimals: 0) } s: { cli-step-stand }
cli-take-steps = робіть дрібні кроки по всьому килимку { FIXED($steps_min, decimals: 0) } min, повертаючись кругом посередині й біля кожного кута
cli-walk-over = робіть дрібні кроки по всьому килимку, до самих країв, { FIXED($walk_s, decimals: 0) } s
cli-keep-going = продовжуйте, доки не попросять зупинитися
cli-done = готово, { FIXED($done_s, decimals: 0) } s
cli-no-empty-readings = немає показів порожнього килимка: { $why }
cli-waiting = очікування килимка
cli-left = залишилося { FIXED($left_s, decimals: 0) } s
cli-seen = { $still ->
        [yes] спокійно
       *[no] рухається
    }, навантаження { FIXED($load, decimals: 0) } відл.{ $loaded ->
        [0] { "" }
        [one] { " " }на { $loaded } комірці
        [few] { " " }на { $loaded } комірках
        [many] { " " }на { $loaded } комірках
       *[other] { " " }на { $loaded } комірки
    }
cli-step-empty = порожній килимок
cli-step-stand = { $place ->
        [back-left] позаду ліворуч
        [back-right] позаду праворуч
        [front-right] спереду праворуч
        [front-left] спереду ліворуч
       *[middle] посередині
    }, { $posture ->
        [one] на одній нозі
        [toes] навшпиньки
       *[both] на обох ногах
    }
cli-step-steps = кроки
cli-step-walk = ходьба

# Told while a child practises, in one line behind the name of the exercise.
cli-aloud-stand-still = постій спокійно на обох ногах
cli-aloud-counted = { $reps } з { $planned }
cli-aloud-counted-in = { $reps } за { SHORT($planned_s, decimals: 3) } s
cli-aloud-held = { FIXED($held_s, decimals: 1) } з { SHORT($planned_s, decimals: 3) } s
cli-aloud-holding = тримаєш { FIXED($holding_s, decimals: 1) } s
cli-aloud-not-seen = не видно: постій спокійно на обох ногах
cli-aloud-rest = відпочинок
cli-aloud-reached = виконано { $stars }
cli-aloud-not-counted = не зараховано: { $why }

cli-aloud-stops = заняття на сьогодні зупинено: { $stop }
cli-aloud-too-late = заняття { $date } не мало відбутися; цей день заблоковано: { $stop }

# Below the address of the live page.
cli-live-address = адреса діє один раз, упродовж однієї хвилини; Enter виводить нову. Ctrl-C завершує роботу.
