### Words of the room `cli`. Sentences: lower case at the beginning, no full stop.

cli-no-such-foot = в одной из записей нет { $side ->
        [left] левой
       *[right] правой
    } стопы
cli-shows-none = в ней нет { $side ->
        [left] левой
       *[right] правой
    } стопы
cli-shows-two = в ней две стопы, похожие на { $side ->
        [left] левую
       *[right] правую
    }
cli-no-print = в записях нет отпечатка
cli-frames-not-kept = её кадры не сохранены
cli-poor = { $findings }
cli-known = { $condition ->
        [treated-clubfoot] лечение косолапости
        [operation] операция
       *[splint] шина
    } ({ $side ->
        [left] левая стопа
        [right] правая стопа
       *[none] обе стопы
    })

# Letters and words that a person types, small, with spaces between them. The first one is shown in questions. The English
# ones are understood in every language. At one place stand: yes, no, withheld and ?; skip; no, pain, numb,
# dizzy and marks. What says no at one place says it everywhere, and a number with n before it is how much it hurts.
cli-letter-yes = д да
cli-letter-no = н нет
cli-letter-withheld = п промолчу
cli-letter-skip = п
cli-letter-pain = б
cli-letter-numb = о
cli-letter-dizzy = г
cli-letter-marks = с

# The questions before the mat.
cli-before-the-mat = Вопросы перед выходом на коврик. За ребёнка отвечает взрослый: { $yes } — да, { $no } — нет, ? — не уверены, { $withheld } — предпочитаете не отвечать.
cli-who-answers = Кто отвечает (родитель, учитель; без имени):
cli-has-changed = { $known ->
        [1] На один вопрос, который задаётся раз в 30 дней, ответ был «нет». Изменилось ли что-нибудь с тех пор?
        [one] На { $known } вопрос, который задаётся раз в 30 дней, ответ был «нет». Изменилось ли что-нибудь с тех пор?
        [few] На { $known } вопроса, которые задаются раз в 30 дней, ответ был «нет». Изменилось ли что-нибудь с тех пор?
        [many] На { $known } вопросов, которые задаются раз в 30 дней, ответ был «нет». Изменилось ли что-нибудь с тех пор?
       *[other] На { $known } вопроса, которые задаются раз в 30 дней, ответ был «нет». Изменилось ли что-нибудь с тех пор?
    }
cli-scale-expected = Ответьте, пожалуйста, числом от 0 до 10 или ?.
cli-yes-or-no-expected = Ответьте, пожалуйста: { $yes }, { $no }, ? или { $withheld }.
cli-confirm = Ответственный взрослый, подтвердите, что это безопасно (введите, кто вы: родитель, учитель…; пустой ответ — сеанс останется закрытым):
cli-confirmed-by = подтверждено: { $who }
# Stands behind a question.
cli-replied = { $reply ->
        [yes] да
        [no] нет
        [unsure] не уверены
        [withheld] не захотели ответить
       *[none] без ответа
    }

# The questions around practice.
cli-hurts-faces = { $after ->
        [yes] Болит ли что-нибудь сейчас, после занятия?
       *[no] Болит ли что-нибудь сейчас?
    } (покажите лица: 0 — не болит, 2, 4, 6, 8, 10 — болит сильнее всего)
cli-hurts-yes-no = { $after ->
        [yes] Болит ли что-нибудь сейчас, после занятия?
       *[no] Болит ли что-нибудь сейчас?
    } ({ $yes } — да, { $no } — нет)
cli-pain-expected = { $given } — не ответ на вопрос, болит ли что-нибудь: нужно { $yes } или { $no }, лицо (0, 2, 4, 6, 8, 10) или латинская буква n и число (n3)
cli-anything-else = Что-нибудь ещё? { $pain } — новая боль, { $numb } — онемение стопы, { $dizzy } — головокружение, { $marks } и сколько минут держались следы на коже ({ $marks } 5); несколько ответов — через запятую; Enter или { $no } — ничего:
cli-complaint-expected = { $given }: нужно { $pain }, { $numb }, { $dizzy } или { $marks } и число минут; Enter или { $no } — ничего
# What was said ends practice for the day: asked once more.
cli-is-that-right = Тогда занятие на сегодня прекращается: { $stops }. Всё верно? ({ $yes } — да, { $no } — нет)

# A person led step by step. The names of the steps are also kept with the recordings, in English.
cli-go-on = Enter: дальше; { $skip }, Enter: пропустить
cli-step-off = сойдите с коврика; он должен оставаться пустым { FIXED($empty_s, decimals: 0) } s
cli-stand-still = стойте на коврике спокойно { FIXED($stand_s, decimals: 0) } s: { cli-step-stand }
cli-take-steps = ходите мелкими шагами по всему коврику { FIXED($steps_min, decimals: 0) } min, поворачиваясь кругом в середине и у каждого угла
cli-walk-over = ходите мелкими шагами по всему коврику, до самых краёв, { FIXED($walk_s, decimals: 0) } s
cli-keep-going = продолжайте, пока не скажут остановиться
cli-done = готово, { FIXED($done_s, decimals: 0) } s
cli-no-empty-readings = нет показаний пустого коврика: { $why }
cli-waiting = ждём коврик
cli-left = осталось { FIXED($left_s, decimals: 0) } s
cli-seen = { $still ->
        [yes] неподвижно
       *[no] движение
    }, нагрузка { FIXED($load, decimals: 0) } отсч.{ $loaded ->
        [0] { "" }
        [one] { " " }на { $loaded } ячейке
        [few] { " " }на { $loaded } ячейках
        [many] { " " }на { $loaded } ячейках
       *[other] { " " }на { $loaded } ячейки
    }
cli-step-empty = пустой коврик
cli-step-stand = { $place ->
        [back-left] сзади слева
        [back-right] сзади справа
        [front-right] спереди справа
        [front-left] спереди слева
       *[middle] в середине
    }, { $posture ->
        [one] на одной ноге
        [toes] на носках
       *[both] на обеих ногах
    }
cli-step-steps = шаги
cli-step-walk = ходьба

# Told while a child practises, in one line behind the name of the exercise.
cli-aloud-stand-still = стой спокойно на обеих ногах
cli-aloud-counted = { $reps } из { $planned }
cli-aloud-counted-in = { $reps } за { SHORT($planned_s, decimals: 3) } s
cli-aloud-held = { FIXED($held_s, decimals: 1) } из { SHORT($planned_s, decimals: 3) } s
cli-aloud-holding = удержание { FIXED($holding_s, decimals: 1) } s
cli-aloud-not-seen = не видно: стой спокойно на обеих ногах
cli-aloud-rest = отдых
cli-aloud-reached = готово { $stars }
cli-aloud-not-counted = не засчитано: { $why }

cli-aloud-stops = занятие на сегодня прекращено: { $stop }
cli-aloud-too-late = { $date } занятия не должно было быть; день закрыт: { $stop }

# Below the address of the live page.
cli-live-address = адрес действует один раз, одну минуту; Enter выведет новый. Ctrl-C завершит программу.
