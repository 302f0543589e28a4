### Words of the pages of practice, of a course and of a dose, and of contact sheets. Phrases: lower case at the beginning, no
### full stop; a page writes the first letter of a line as a capital. Numbers of a unit stay before it: mm, s, min, N s, kPa.

## What was practised in an exercise: page and terminal.

report-practised-exercises = { $exercises ->
    [one] { $exercises } упражнение
    [few] { $exercises } упражнения
    [many] { $exercises } упражнений
   *[other] { $exercises } упражнения
 }
# How much was done, right of the name of an exercise.
report-practised-of-reps = { $reps } из { $planned ->
    [one] { $planned } повторения
    [few] { $planned } повторений
    [many] { $planned } повторений
   *[other] { $planned } повторения
 }{ $held_s ->
    [none] { "" }
   *[other] , удержание в сумме { FIXED($held_s, decimals: 1) } s
 }
report-practised-reps = { $reps ->
    [one] { $reps } повторение
    [few] { $reps } повторения
    [many] { $reps } повторений
   *[other] { $reps } повторения
 }{ $held_s ->
    [none] { "" }
   *[other] , удержание в сумме { FIXED($held_s, decimals: 1) } s
 }
report-practised-of-time = { FIXED($done_s, decimals: 1) } из { SHORT($planned_s, decimals: 1) } s{ $reps ->
    [none] { "" }
    [one] , { $reps } повторение
    [few] , { $reps } повторения
    [many] , { $reps } повторений
   *[other] , { $reps } повторения
 }{ $held_s ->
    [none] { "" }
   *[other] , удержание в сумме { FIXED($held_s, decimals: 1) } s
 }
report-practised-time = { FIXED($done_s, decimals: 1) } s
report-practised-of-hold = удержание { FIXED($held_s, decimals: 1) } из { SHORT($planned_s, decimals: 1) } s
report-practised-hold = удержание { FIXED($held_s, decimals: 1) } s
# Technique is the mean of its four parts, which are explained under `report-practice-how`: the same words there.
report-practised-technique = техника { $whole ->
    [none] без оценки
   *[other] { FIXED($whole, decimals: 0) } из 100
 }: чистота { $clean_pct ->
    [none] без оценки
   *[other] { FIXED($clean_pct, decimals: 0) } %
 }, амплитуда { $range_pct ->
    [none] без оценки
   *[other] { FIXED($range_pct, decimals: 0) } %
 }, симметрия { $sides_pct ->
    [none] без оценки
   *[other] { FIXED($sides_pct, decimals: 0) } %
 }, стабильность { $steady_pct ->
    [none] без оценки
   *[other] { FIXED($steady_pct, decimals: 0) } %
 }
report-practised-share = { FIXED($share_pct, decimals: 0) } % от запланированного
report-practised-stars = { $stars ->
    [one] { $stars } звезда
    [few] { $stars } звезды
    [many] { $stars } звёзд
   *[other] { $stars } звезды
 }
report-practised-sides = левая { $left }, правая { $right }
report-practised-not-counted = не засчитано: { $why }
report-practised-ended-early = завершено досрочно: { $why }
report-practised-not-done = не сделано: { $why }
report-practised-not-begun = не начато
report-practised-tiring = усталость с { FIXED($from_s, decimals: 1) } s: движения мельче или медленнее, чем в начале
report-practised-faults-seen = замечено и не засчитано: { $faults }
report-practised-faults-counted = засчитано, но: { $faults }
report-practised-fault-times = { $fault } ({ $times })
# What the program did not see: told as its own, never as the child's fault.
report-practised-unseen = не было видно { FIXED($whole_s, decimals: 1) } s ({ $stretches }{ $more ->
    [yes] ; и позже
   *[no] { "" }
 }): { $why }
report-practised-stretch = от { FIXED($from_s, decimals: 1) } до { FIXED($to_s, decimals: 1) } s

## The page of a session's practice

report-practice-title = Занятие
report-practice-how = Круг: левая стопа. Треугольник: правая стопа. Квадрат: обе стопы вместе. Крест: замечено, но не засчитано. Полоса: длительность движения. Штриховка: программа не видела стоп. Техника — среднее её частей: чистота — доля движений без ошибок; амплитуда — насколько далеко идут движения в пределах собственной амплитуды ребёнка; симметрия — насколько одинаковы числа слева и справа; стабильность — насколько ровны темп или удержания. Сколько сделано, указано рядом и в технику не входит. Пороги — настройки этой программы; большинство не опирается на литературу.
report-practice-pain-before = Боль до занятия: { $before } из 10.
report-practice-pain-after = Боль после занятия: { $after } из 10.
report-practice-pain = Боль до занятия: { $before }, после: { $after } из 10.
report-practice-should-not = Занятия не должно было быть: { $stops }.
report-practice-stopped = Занятия на этот день прекращены: { $stops }.
# Facts in the head of the page: labels of 24 letters at most, and what stands below them, of 30.
report-practice-practised = Сделано
report-practice-done = { report-practised-exercises }, { $time }
# Where some of the exercises of the plan were not begun.
report-practice-done-of = { $done } из { $exercises ->
    [one] { $exercises } упражнения
    [few] { $exercises } упражнений
    [many] { $exercises } упражнений
   *[other] { $exercises } упражнений
    }, { $time }
report-practice-settings = Настройки
report-practice-settings-standard = стандартные
report-practice-settings-other = не стандартные
# A strip over time.
report-practice-drawn = Показано: от { FIXED($from_s, decimals: 0) } до { FIXED($to_s, decimals: 0) } s; в остальной части промежутка от { FIXED($start_s, decimals: 0) } до { FIXED($end_s, decimals: 0) } s движений не видно
report-practice-not-seen = не видно
report-practice-tiring = усталость
# Names of lanes, left of a strip: 14 letters at most.
report-practice-lane-foot = { $side ->
    [left] левая
   *[right] правая
 }
report-practice-lane-faults = не засчитано
# Above a curve: what it is and what the dashed lines in it are.
report-practice-curve-range = насколько далеко: доля собственной амплитуды ребёнка, когда она известна; пунктир: движение начинается при { SHORT($enter, decimals: 2) }, кончается при { SHORT($leave, decimals: 2) }
report-practice-curve-share = нагрузка на левую стопу, 50 % при стоянии; пунктир: шаги выходят за { FIXED($high_pct, decimals: 0) } и { FIXED($low_pct, decimals: 0) } %
report-practice-curve-steps = нагрузка на левую стопу, 50 % при стоянии; шаг засчитывается, когда стопа отрывается от коврика
report-practice-curve-load = нагрузка на обе стопы, 100 % при стоянии; пунктир: при движении вниз она опускается ниже { FIXED($level_pct, decimals: 0) } %

## The page of a course: what was planned and held, week by week

report-course-title = Курс
report-course-nothing = Ни на один день ничего не запланировано, и занятий ещё не было.
# $sets are exercises with their amounts, such as "squats, 20 times".
report-course-each-session = В каждом сеансе: { $sets }.
# Facts in the head of the page: labels of 24 letters at most, and what stands below them, of 30.
report-course-age = Возраст
report-course-age-is = { FIXED($age_years, decimals: 1) } года
report-course-days-held = Проведено дней
report-course-held-of = { $held } из { $planned } по плану
report-course-practised = Занятия или запись
report-course-minutes = { SHORT($minutes, $decimals) } min
report-course-plan = План
report-course-plan-is = { $exercises ->
    [0] упражнений нет
    [one] { $exercises } упражнение
    [few] { $exercises } упражнения
    [many] { $exercises } упражнений
   *[other] { $exercises } упражнения
 }, на { $today }
report-weeks-planned-title = План и проведённое по неделям
report-weeks-held-title = Проведено по неделям
report-weeks-what = дни с сеансом в каждой неделе и минуты занятий или записи
# What the two bars are; they stand right of the title.
report-weeks-held = проведено
report-weeks-planned = по плану
# What a chart of an exercise counts.
report-exercises-repetitions = повторения
report-exercises-held = удержание, секунды
report-exercises-practised = занятия, секунды
report-exercises-legend = Круг: сделано. Короткая линия: план на этот сеанс. Крест: пропущено. Кольцо: там нельзя было засчитать.

## How the soles were pressed: a card of two soles and a table beside each

report-soles-title = Воздействие на подошвы
report-soles-title-course = Воздействие на подошвы, весь курс
report-soles-of-this-session = в этом сеансе; вид сверху, пальцами вверх
report-soles-of-sessions = { $sessions ->
    [one] по { $sessions } сеансу
    [few] по { $sessions } сеансам
    [many] по { $sessions } сеансам
   *[other] по { $sessions } сеанса
 }; вид сверху, пальцами вверх
# $unit is one of `report-soles-unit-force` and `report-soles-unit-counts`.
report-soles-map-of-force = сила × время в каждом месте, { $unit }
report-soles-map-of-time = время нажатия в каждом месте, s
report-soles-not-seen = не видно
# Heads of narrow columns: 9 letters at most. The two halves of a zone, towards the other foot and away from it: 6.
report-soles-head-time = время, s
report-soles-head-dose = доза
report-soles-head-dose-in = доза, { $unit }
report-soles-head-presses = нажатия
report-soles-half = { $half ->
    [inner] внутр.
   *[outer] наруж.
 }
# The last line of the table: the whole sole.
report-soles-sole = вся
report-soles-dose = Доза: сила × время, { $unit }.
report-soles-coverage = { FIXED($share_pct, decimals: 0) } % отпечатка самой стопы было под нажимом 10 s или дольше.
report-soles-below = Это журнал, а не цель: неизвестно, какое количество было бы верным. Толстая линия: собственный отпечаток ребёнка стоя. Контур стопы — только рисунок. Нагрузка вне обеих подошв и время без кадров не учтены.
# Newtons, or raw counts, times seconds.
report-soles-unit-force = { $power ->
    [0] N s
    [3] kN s
   *[6] MN s
 }
report-soles-unit-counts = { $power ->
    [0] отсч. s
    [3] тыс. отсч. s
   *[6] млн отсч. s
 }

## The page of a dose: how a sole was pressed, zone by zone

# $name is a recording or a child.
report-dose-title = Воздействие на подошвы: { $name }
# $time is a time such as "3 min 20 s".
report-dose-on-mat = { $time } на коврике
report-dose-not-placed = место стоп неизвестно { $time }
report-dose-off-mat = не на коврике { $time }
report-dose-not-received = данных нет { $time }
report-dose-recordings = { $recordings ->
    [one] { $recordings } запись
    [few] { $recordings } записи
    [many] { $recordings } записей
   *[other] { $recordings } записи
 }
report-dose-none = Доза неизвестна: { $why }.
# Below "Left foot" or "Right foot". Tips are those of the spines of a mat.
report-dose-foot = время нажатия { $time }; { $share_pct ->
    [none] доля отпечатка неизвестна
   *[other] { FIXED($share_pct, decimals: 0) } % своего отпечатка под нажимом 10 s или дольше
 }{ $tips ->
    [none] { "" }
    [one] ; коснулась { $tips } кончика шипов
    [few] ; коснулась { $tips } кончиков шипов
    [many] ; коснулась { $tips } кончиков шипов
   *[other] ; коснулась { $tips } кончика шипов
 }
# Below the bar of colours.
report-dose-each-square = { $calibrated ->
    [yes] N s
   *[no] отсч. s
 } в каждом из { $squares ->
    [one] { $squares } квадрата
    [few] { $squares } квадратов
    [many] { $squares } квадратов
   *[other] { $squares } квадрата
 } карты подошвы
report-dose-seconds = s нажатия; сила неизвестна
# The halves of a sole, towards the other foot and away from it.
report-dose-inner-half = внутренняя половина
report-dose-outer-half = наружная половина
# In small boxes: 20 letters at most.
report-dose-presses = { $time }, { $presses ->
    [one] { $presses } нажатие
    [few] { $presses } нажатия
    [many] { $presses } нажатий
   *[other] { $presses } нажатия
 }
report-dose-force-time = { $shown } { $calibrated ->
    [yes] N s
   *[no] отсч. s
 }
report-dose-peak = до { $shown } kPa
report-dose-no-force = { $side ->
    [left] левая
   *[right] правая
 } стопа, сила неизвестна: { $why }.
report-dose-no-peak = { $side ->
    [left] левая
   *[right] правая
 } стопа, пик давления неизвестен: { $why }.

## A contact sheet: small prints of many children

report-sheet-scale = Все отпечатки в одном масштабе, если не отмечено иное, пальцами вверх; темнее — ближе к наибольшему давлению самого ребёнка.
# Ends what a card has no room for: 26 letters at most, as the next two.
report-sheet-more = остальное в списках
report-sheet-no-print = нет отпечатка
# Above a print that is not to the scale of the others.
report-sheet-own-scale = свой масштаб
# What the signs on the cards mean; all three in one line of 90 letters.
report-sheet-see-again = проверить ещё раз
report-sheet-record-again = записать ещё раз
report-sheet-not-compared = измерено, но не сравнивалось по возрасту
