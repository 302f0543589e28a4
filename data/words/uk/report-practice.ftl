### Words of the pages of practice, of a course and of a dose, and of contact sheets. Phrases: lower case at the beginning, no
### full stop; a page writes the first letter of a line as a capital. Numbers of a unit stay before it: mm, s, min, N s, kPa.

## What was practised in an exercise: page and terminal.

report-practised-exercises = { $exercises ->
    [one] { $exercises } вправа
    [few] { $exercises } вправи
    [many] { $exercises } вправ
   *[other] { $exercises } вправи
 }
# How much was done, right of the name of an exercise.
report-practised-of-reps = { $reps } з { $planned ->
    [one] { $planned } повторення
    [few] { $planned } повторень
    [many] { $planned } повторень
   *[other] { $planned } повторення
 }{ $held_s ->
    [none] { "" }
   *[other] , утримано загалом { FIXED($held_s, decimals: 1) } s
 }
report-practised-reps = { $reps ->
    [one] { $reps } повторення
    [few] { $reps } повторення
    [many] { $reps } повторень
   *[other] { $reps } повторення
 }{ $held_s ->
    [none] { "" }
   *[other] , утримано загалом { FIXED($held_s, decimals: 1) } s
 }
report-practised-of-time = { FIXED($done_s, decimals: 1) } з { SHORT($planned_s, decimals: 1) } s{ $reps ->
    [none] { "" }
    [one] , { $reps } повторення
    [few] , { $reps } повторення
    [many] , { $reps } повторень
   *[other] , { $reps } повторення
 }{ $held_s ->
    [none] { "" }
   *[other] , утримано загалом { FIXED($held_s, decimals: 1) } s
 }
report-practised-time = { FIXED($done_s, decimals: 1) } s
report-practised-of-hold = утримано { FIXED($held_s, decimals: 1) } з { SHORT($planned_s, decimals: 1) } s
report-practised-hold = утримано { FIXED($held_s, decimals: 1) } s
# Technique is the mean of its four parts, which are explained under `report-practice-how`: the same words there.
report-practised-technique = техніка { $whole ->
    [none] без оцінки
   *[other] { FIXED($whole, decimals: 0) } зі 100
 }: чистота { $clean_pct ->
    [none] без оцінки
   *[other] { FIXED($clean_pct, decimals: 0) }%
 }, розмах { $range_pct ->
    [none] без оцінки
   *[other] { FIXED($range_pct, decimals: 0) }%
 }, однаковість сторін { $sides_pct ->
    [none] без оцінки
   *[other] { FIXED($sides_pct, decimals: 0) }%
 }, рівномірність { $steady_pct ->
    [none] без оцінки
   *[other] { FIXED($steady_pct, decimals: 0) }%
 }
report-practised-share = { FIXED($share_pct, decimals: 0) }% запланованого
report-practised-stars = { $stars ->
    [one] { $stars } зірка
    [few] { $stars } зірки
    [many] { $stars } зірок
   *[other] { $stars } зірки
 }
report-practised-sides = ліва { $left }, права { $right }
report-practised-not-counted = не зараховано: { $why }
report-practised-ended-early = закінчено раніше: { $why }
report-practised-not-done = не виконано: { $why }
report-practised-not-begun = не розпочато
report-practised-tiring = втома починаючи з { FIXED($from_s, decimals: 1) } s: рухи менші або повільніші, ніж на початку
report-practised-faults-seen = видно, але не зараховано: { $faults }
report-practised-faults-counted = зараховано, але: { $faults }
report-practised-fault-times = { $fault } ({ $times })
# What the program did not see: told as its own, never as the child's fault.
report-practised-unseen = програма не бачила стоп { FIXED($whole_s, decimals: 1) } s ({ $stretches }{ $more ->
    [yes] ; і пізніше
   *[no] { "" }
 }): { $why }
report-practised-stretch = від { FIXED($from_s, decimals: 1) } до { FIXED($to_s, decimals: 1) } s

## The page of a session's practice

report-practice-title = Заняття
report-practice-how = Круг: ліва стопа. Трикутник: права стопа. Квадрат: обидві стопи разом. Хрестик: видно, але не зараховано. Смуги тривають стільки, скільки рух. Заштриховано: програма не бачила стоп. Техніка — середнє її частин: чистота — частка рухів без помилки; розмах — як далеко сягають рухи в межах власного розмаху дитини; однаковість сторін — наскільки рівні кількості зліва і справа; рівномірність — наскільки рівний темп або утримання. Скільки виконано, показано поруч і до техніки не входить. Пороги — це налаштування програми; більшість із них не спирається на літературу.
report-practice-pain-before = Біль до заняття: { $before } з 10.
report-practice-pain-after = Біль після заняття: { $after } з 10.
report-practice-pain = Біль до заняття: { $before }, після: { $after } з 10.
report-practice-should-not = Заняття не мало відбутися: { $stops }.
report-practice-stopped = Заняття на цей день зупинено: { $stops }.
# Facts in the head of the page: labels of 24 letters at most, and what stands below them, of 30.
report-practice-practised = Виконано
report-practice-done = { report-practised-exercises }, { $time }
# Where some of the exercises of the plan were not begun.
report-practice-done-of = { $done } з { $exercises ->
    [one] { $exercises } вправи
    [few] { $exercises } вправ
    [many] { $exercises } вправ
   *[other] { $exercises } вправ
    }, { $time }
report-practice-settings = Налаштування
report-practice-settings-standard = стандартні
report-practice-settings-other = нестандартні
# A strip over time.
report-practice-drawn = Показано: від { FIXED($from_s, decimals: 0) } до { FIXED($to_s, decimals: 0) } s; у решті часу від { FIXED($start_s, decimals: 0) } до { FIXED($end_s, decimals: 0) } s рухів не видно
report-practice-not-seen = не видно
report-practice-tiring = втома
# Names of lanes, left of a strip: 14 letters at most.
report-practice-lane-foot = { $side ->
    [left] ліва
   *[right] права
 }
report-practice-lane-faults = не зарах.
# Above a curve: what it is and what the dashed lines in it are.
report-practice-curve-range = розмах руху як частка власного розмаху дитини, щойно він відомий; пунктир: рух починається на { SHORT($enter, decimals: 2) }, закінчується на { SHORT($leave, decimals: 2) }
report-practice-curve-share = навантаження на ліву стопу, 50% у стоянні; пунктир: кроки виходять за { FIXED($high_pct, decimals: 0) } і { FIXED($low_pct, decimals: 0) }%
report-practice-curve-steps = навантаження на ліву стопу, 50% у стоянні; крок зараховано, коли стопа відривається від килимка
report-practice-curve-load = навантаження на обидві стопи, 100% у стоянні; пунктир: під час руху вниз воно падає нижче за { FIXED($level_pct, decimals: 0) }%

## The page of a course: what was planned and held, week by week

report-course-title = Курс
report-course-nothing = На жоден день нічого не заплановано, і занять ще не було.
# $sets are exercises with their amounts, such as "squats, 20 times".
report-course-each-session = У кожному сеансі: { $sets }.
# Facts in the head of the page: labels of 24 letters at most, and what stands below them, of 30.
report-course-age = Вік
report-course-age-is = { FIXED($age_years, decimals: 1) } року
report-course-days-held = Дні сеансів
report-course-held-of = { $held } із запланованих { $planned }
report-course-practised = Заняття або записи
report-course-minutes = { SHORT($minutes, $decimals) } min
report-course-plan = План
report-course-plan-is = { $exercises ->
    [0] немає
    [one] { $exercises } вправа
    [few] { $exercises } вправи
    [many] { $exercises } вправ
   *[other] { $exercises } вправи
 }, станом на { $today }
report-weeks-planned-title = Заплановано і проведено, за тижнями
report-weeks-held-title = Проведено, за тижнями
report-weeks-what = дні із сеансом у кожному тижні та хвилини занять або записів
# What the two bars are; they stand right of the title.
report-weeks-held = проведено
report-weeks-planned = заплановано
# What a chart of an exercise counts.
report-exercises-repetitions = повторення
report-exercises-held = утримано, секунди
report-exercises-practised = виконано, секунди
report-exercises-legend = Круг: виконано. Коротка риска: заплановано на той сеанс. Хрестик: пропущено. Кільце: там не можна було порахувати.

## How the soles were pressed: a card of two soles and a table beside each

report-soles-title = Як килимок тиснув на підошви
report-soles-title-course = Як килимок тиснув на підошви, весь курс
report-soles-of-this-session = у цьому сеансі; вигляд згори, пальцями вгору
report-soles-of-sessions = { $sessions ->
    [one] за даними { $sessions } сеансу
    [few] за даними { $sessions } сеансів
    [many] за даними { $sessions } сеансів
   *[other] за даними { $sessions } сеансу
 }; вигляд згори, пальцями вгору
# $unit is one of `report-soles-unit-force` and `report-soles-unit-counts`.
report-soles-map-of-force = сила × час у кожному місці, { $unit }
report-soles-map-of-time = час натиску в кожному місці, s
report-soles-not-seen = не видно
# Heads of narrow columns: 9 letters at most. The two halves of a zone, towards the other foot and away from it: 6.
report-soles-head-time = час, s
report-soles-head-dose = доза
report-soles-head-dose-in = доза, { $unit }
report-soles-head-presses = натиски
report-soles-half = { $half ->
    [inner] внутр.
   *[outer] зовн.
 }
# The last line of the table: the whole sole.
report-soles-sole = уся
report-soles-dose = Доза: сила × час, { $unit }.
report-soles-coverage = На { FIXED($share_pct, decimals: 0) }% власного відбитка стопи тиск тривав 10 s або довше.
report-soles-below = Це журнал, а не ціль: яка кількість правильна, невідомо. Товста лінія: власний відбиток дитини в стоянні. Контур стопи — лише малюнок. Навантаження поза обома підошвами і час без кадрів не враховано.
# Newtons, or raw counts, times seconds.
report-soles-unit-force = { $power ->
    [0] N s
    [3] kN s
   *[6] MN s
 }
report-soles-unit-counts = { $power ->
    [0] відл. s
    [3] тис. відл. s
   *[6] млн відл. s
 }

## The page of a dose: how a sole was pressed, zone by zone

# $name is a recording or a child.
report-dose-title = Як килимок тиснув на підошви: { $name }
# $time is a time such as "3 min 20 s".
report-dose-on-mat = { $time } на килимку
report-dose-not-placed = стопи не знайдено { $time }
report-dose-off-mat = поза килимком { $time }
report-dose-not-received = нічого не отримано { $time }
report-dose-recordings = { $recordings ->
    [one] { $recordings } запис
    [few] { $recordings } записи
    [many] { $recordings } записів
   *[other] { $recordings } запису
 }
report-dose-none = Дози немає: { $why }.
# Below "Left foot" or "Right foot". Tips are those of the spines of a mat.
report-dose-foot = тиск тривав { $time }; { $share_pct ->
    [none] частка власного відбитка невідома
   *[other] 10 s або довше — на { FIXED($share_pct, decimals: 0) }% власного відбитка
 }{ $tips ->
    [none] { "" }
    [one] ; торкання { $tips } шипа
    [few] ; торкання { $tips } шипів
    [many] ; торкання { $tips } шипів
   *[other] ; торкання { $tips } шипа
 }
# Below the bar of colours.
report-dose-each-square = { $calibrated ->
    [yes] N s
   *[no] відл. s
 } у кожному квадраті карти підошви (усього { $squares })
report-dose-seconds = s натиску; сила невідома
# The halves of a sole, towards the other foot and away from it.
report-dose-inner-half = внутрішня половина
report-dose-outer-half = зовнішня половина
# In small boxes: 20 letters at most.
report-dose-presses = { $time }, { $presses ->
    [one] { $presses } натиск
    [few] { $presses } натиски
    [many] { $presses } натисків
   *[other] { $presses } натиску
 }
report-dose-force-time = { $shown } { $calibrated ->
    [yes] N s
   *[no] відл. s
 }
report-dose-peak = до { $shown } kPa
report-dose-no-force = { $side ->
    [left] ліва
   *[right] права
 } стопа, силу не подано: { $why }.
report-dose-no-peak = { $side ->
    [left] ліва
   *[right] права
 } стопа, найвищий тиск не подано: { $why }.

## A contact sheet: small prints of many children

report-sheet-scale = Усі відбитки в одному масштабі, якщо не вказано інше, пальцями вгору; темніше — ближче до найвищого тиску цієї дитини.
# Ends what a card has no room for: 26 letters at most, as the next two.
report-sheet-more = більше — у списках
report-sheet-no-print = немає відбитка
# Above a print that is not to the scale of the others.
report-sheet-own-scale = власний масштаб
# What the signs on the cards mean; all three in one line of 90 letters.
report-sheet-see-again = оглянути ще раз
report-sheet-record-again = записати ще раз
report-sheet-not-compared = виміряно, без порівняння за віком
