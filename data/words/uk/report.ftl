### Words of the room `report`. Sentences: lower case at the beginning, no full stop, where a page puts them behind a
### colon; else as they stand.

report-not-finite = значення не є скінченним числом
report-no-filter = фільтр не задано
report-of-no-foot = контакт не належить жодній стопі
report-nothing-loaded = жодна комірка не навантажена
report-no-whole = частки двох стоп не дають у сумі 100%
report-no-foot = стопу не знайдено
report-no-session = жодного сеансу використати не можна

## On pages of all sorts

# Alone in a line: 100 letters.
report-uncalibrated = НЕ ВІДКАЛІБРОВАНО: лише відліки. Форми, частки й час правильні; тиск і сила невідомі.
report-percent = { FIXED($share_pct, decimals: 0) }%
# Behind a large number, with the space before it.
report-percent-sign = {"%"}
report-seconds = { FIXED($lasts_s, $decimals) } s
report-minutes = { $minutes } min { $two_digits_s } s
report-hours = { $hours } h { $two_digits_min } min
report-raw-counts = відліки
# What the child did, alone in a line.
report-task-standing = стояння
report-task-stepping = кроки на місці
report-task-walking = ходьба
report-task-jumping = стрибки
# How a print was made. $from, $to and $at are times such as "3 min 20 s".
report-print-mean = середнє від { FIXED($from_s, decimals: 1) } до { FIXED($to_s, decimals: 1) } s
report-print-long-mean = середнє від { $from } до { $to }
report-print-of-step = максимум кожної комірки, крок, час { $at }
# How much a finding matters, before it: 9 letters.
report-severity-note = Примітка
report-severity-warning = Увага
report-severity-problem = Проблема
# A dash and a letter stand for a reason in a table; the reasons are listed below it.
report-other-reasons = Інші причини — у документі результатів.
# Behind the name and version of the program, at the foot of a page.
# At the foot of every page while no speaker of the language has read its words; 30 letters.
report-draft = чорновий переклад
report-page-of = сторінка { $page } з { $pages }
report-numbers-inside = Числа збережено й у самому файлі, для програм.

## At the head of a page: a label above each value. A label or value has room for about 24 letters; what the mat is and how
## long and fast the recording, for 40.

report-header-child = Дитина
report-header-no-id = ID не вказано
report-header-recorded = Записано
report-header-not-known = невідомо
report-header-source = Джерело
report-header-source-simulated = віртуальні дані
report-header-activity = Що робила дитина
report-header-no-foot = стопу не знайдено
report-header-mat = Килимок
report-header-cells = комірки { $rows } × { $cols }
report-header-spacing = Комірки: упоперек × уздовж
report-header-spacing-is = { SHORT($across_mm, decimals: 2) } × { SHORT($along_mm, decimals: 2) } mm
report-header-length = Тривалість і частота
# $lasts is a time such as "3 min 20 s"; $grouped is the number of frames as it is shown.
report-header-length-is = { $lasts }, { $frames ->
        [one] { $grouped } кадр
        [few] { $grouped } кадри
        [many] { $grouped } кадрів
       *[other] { $grouped } кадру
    }
report-header-length-and-rate = { $lasts }, { $frames ->
        [one] { $grouped } кадр
        [few] { $grouped } кадри
        [many] { $grouped } кадрів
       *[other] { $grouped } кадру
    }, { SHORT($rate_hz, decimals: 1) } Hz
report-header-unit = Одиниця
report-header-cells-of = комірки { $rows } × { $cols }, по { SHORT($across_mm, decimals: 2) } × { SHORT($along_mm, decimals: 2) } mm
report-protocol-standing = спокійне стояння
report-protocol-stepping = кроки на місці
report-protocol-walking = ходьба

## Titles of the pages of a session

report-first-page-title = Відбитки стоп і навантаження
report-details-title = Докладно
# $measure is the name of a measure. The page makes the first letter a capital.
report-explain-title = { $measure }: пояснення

## One measure explained

# $why is a sentence without a capital or a full stop.
report-explain-not-given = Не подано: { $why }.
report-explain-from-prints = { $prints ->
        [1] за одним відбитком
        [one] медіана { $prints } кроку; показано на одному
        [few] медіана { $prints } кроків; показано на одному
        [many] медіана { $prints } кроків; показано на одному
       *[other] медіана { $prints } кроку; показано на одному
    }
# What the lines over a print mean.
report-explain-measured = виміряне
report-explain-divides = ділить відбиток
report-explain-guide = допоміжне: вісь, дотична
report-explain-colours = кольори: тиск, приглушено
report-explain-definition = Що це
report-explain-formula = Формула
report-explain-source = Джерело
report-explain-limits = Обмеження
report-explain-moved-by = Що ще на це впливає

## The feet

# Above a column or a print, alone.
report-left = Ліва
report-right = Права
# Two feet of which it is not known which is which.
report-foot-a = Стопа А
report-foot-b = Стопа Б
# The same as one letter, beside a small print.
report-letter-left = Л
report-letter-right = П
report-letter-a = А
report-letter-b = Б
report-left-foot = Ліва стопа
report-right-foot = Права стопа
report-both-feet = обидві стопи
# The parts of a foot beside its picture, each alone.
report-part-toes = пальці
report-part-forefoot = передній відділ
report-part-midfoot = середній відділ
report-part-heel = п’ятка

## Each foot, large. There is little room for how sure the side is, beside the name of the foot: 24 letters.

report-side-sure = бік: певність { FIXED($share_pct, decimals: 0) }%
report-side-over = бік: певність > 99%
# Where the file does not say whether the mat is seen from above or from below.
report-side-if-view = бік { FIXED($share_pct, decimals: 0) }%, якщо це згори
report-side-over-if-view = бік > 99%, якщо це згори
report-side-not-clear = бік незрозумілий
# Labels; also before a colon with the reason why there is none.
report-of-side = бік
report-of-axis-and-length = вісь і довжина
report-of-contact-area = площа контакту
report-of-peak = пік у комірці
report-of-length = довжина відбитка
report-of-length-without-toes = без пальців
# $shown is the number as it is written.
report-counts = { $counts ->
        [one] { $shown } відлік
        [few] { $shown } відліки
        [many] { $shown } відліків
       *[other] { $shown } відліку
    }
report-no-foot-found = Стопу не знайдено
report-no-other-foot = іншої стопи на килимку немає

## Where on the mat the feet stood, and what the lines mean

report-on-mat = На килимку
report-from-above = згори, вперед — угору
report-lines-and-colours = Лінії та кольори
report-line-outline = контур контакту
report-line-axis = вісь: п’ятка — пальці
report-line-thirds = третини, без пальців
report-line-toe-cut = відокремлює пальці
report-line-path = центр тиску
report-line-ends = межі п’ятки, подушечки, пальців
report-colours-kpa = тиск, kPa
report-colours-raw = значення комірки, відліки
report-colours = Кольори між комірками згладжено, вони проступають від { SHORT($threshold, decimals: 2) } { $unit ->
        [kPa] kPa
       *[raw] відл.
    }; усі числа отримано з незгладжених комірок.

## The load. Titles of cards have room for 28 letters.

report-load-title = Навантаження на стопи
# Below the middle of a bar.
report-load-half = половина
report-load-share = Частка від навантаження на обидві стопи разом.
report-load-within-title = Навантаження в межах стопи
report-load-within-thirds = П’ятка, середній відділ і передній відділ — це третини, показані вище.

## The arch index

report-arch-what = Площа контакту середньої третини відбитка без пальців, поділена на всю його площу: що більше контакту посередині, то більше число. Лише для скринінгу: що є звичайним, залежить від віку й килимка.
report-arch-repeats = Два записи тієї самої стопи можуть відрізнятися на { FIXED(0.02, decimals: 2) }–{ FIXED(0.04, decimals: 2) }.
report-from-prints = { $prints ->
        [1] за одним відбитком
        [one] медіана { $prints } кроку
        [few] медіана { $prints } кроків
        [many] медіана { $prints } кроків
       *[other] медіана { $prints } кроку
    }

## How sure a number is

# Where the true value probably lies, such as "0.18 to 0.25".
report-range = від { FIXED($low, $decimals) } до { FIXED($high, $decimals) }
report-whisker = Тонка лінія показує, де ймовірно лежить справжнє значення ({ FIXED($level_pct, decimals: 0) }%).
report-whisker-one-sided = Якщо лінія лежить здебільшого з одного боку від позначки, справжнє значення ймовірніше з того боку: так діє розмір комірок.

## Force over time

report-chart-force-title = Сила в часі
report-chart-load-title = Навантаження в часі
report-chart-time-s = час, s
report-chart-time-min = час, min
report-chart-time-h = час, h
report-chart-force = сила, N
report-chart-load = % максимуму
# Both feet in one line.
report-chart-together = разом

## The steps of a walk, one below the other: columns of 8 letters

report-steps-title = { $steps ->
        [one] { $steps } крок
        [few] { $steps } кроки
        [many] { $steps } кроків
       *[other] { $steps } кроку
    }
report-steps-side = стопа
report-steps-start = поч., s
report-steps-lasts = трив., s
report-steps-peak-n = пік, N
report-steps-peak-pct = пік, %
report-steps-more = і ще { $more }
# What a star behind a step means.
report-steps-incomplete = * неповний

## Quality of the recording

report-quality-title = Якість запису
report-quality-more = і ще { $more }, перелік — у документі результатів
report-quality-none = Не знайдено нічого, що робило б числа менш певними.

## Every number: indices, load, regions

report-indices-title = Індекси відбитка
report-spread-title = Навантаження в числах
report-spread-symmetry = Показники симетрії: 0 — порівну; понад 0 — більше праворуч.
# $measure is the name of a measure.
report-spread-of-length = { $measure }, частка довжини відбитка
report-regions-title = Ділянки
report-regions-units = kPa: піковий тиск. %: частка навантаження на стопу за весь час. cm²: площа контакту.
report-regions-units-raw = %: частка навантаження на стопу за весь час. cm²: площа контакту.
report-regions-unsure = ±: невизначеність через те, що нуль килимка не встановлено.

## Every number: steps

report-gait-title = Кроки
report-gait-lines-with-band = Лінії ходи: середній шлях центру тиску, п’ятка внизу, мізинець назовні; смуга — одне стандартне відхилення.
report-gait-lines = Лінії ходи: середній шлях центру тиску, п’ятка внизу, мізинець назовні. Для смуги потрібно п’ять кроків.
report-gait-complete = повні кроки
report-gait-complete-of = { $complete } з { $all }
# Above a column of numbers that are of both feet.
report-gait-both = обидві
report-gait-phases = Фази періоду опори, % періоду опори
# The four phases beside each other: 65 letters all together.
report-phase-initial-contact = початковий контакт
report-phase-forefoot-contact = контакт перед. відділу
report-phase-foot-flat = уся стопа
report-phase-push-off = відштовхування

## Every number: sway

report-balance-title = Рівновага під час стояння
# $reasons are sentences without a capital or a full stop.
report-balance-indicative = Лише орієнтовно: { $reasons }.
# $stated and $directions are sentences without a capital or a full stop. The page makes the first letter a capital.
report-balance-below = { $stated }. Напрямки: { $directions }. Еліпс: містить 95% положень. Норм, придатних для будь-якого килимка, немає: порівнювати дитину слід лише з її власними попередніми результатами, на тому самому килимку й за однаковий час стояння.
report-balance-sideways = убік, праворуч +, mm
report-balance-forward = вперед +, mm
