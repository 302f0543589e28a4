### Words of the room `report`. Sentences: lower case at the beginning, no full stop, where a page puts them behind a
### colon; else as they stand.

report-not-finite = значение не является конечным числом
report-no-filter = фильтр не задан
report-of-no-foot = контакт не относится ни к одной стопе
report-nothing-loaded = ни одна ячейка не нагружена
report-no-whole = доли двух стоп в сумме не дают 100 %
report-no-foot = ни одной стопы не найдено
report-no-session = ни один сеанс использовать нельзя

## On pages of all sorts

# Alone in a line: 100 letters.
report-uncalibrated = НЕ ОТКАЛИБРОВАНО: отсчёты. Формы, доли и времена верны; давление и сила неизвестны.
report-percent = { FIXED($share_pct, decimals: 0) } %
# Behind a large number, with the space before it.
report-percent-sign = {" %"}
report-seconds = { FIXED($lasts_s, $decimals) } s
report-minutes = { $minutes } min { $two_digits_s } s
report-hours = { $hours } h { $two_digits_min } min
report-raw-counts = отсчёты
# What the child did, alone in a line.
report-task-standing = стояние
report-task-stepping = шаги на месте
report-task-walking = ходьба
report-task-jumping = прыжки
# How a print was made. $from, $to and $at are times such as "3 min 20 s".
report-print-mean = среднее за { FIXED($from_s, decimals: 1) }–{ FIXED($to_s, decimals: 1) } s
report-print-long-mean = среднее: { $from } – { $to }
report-print-of-step = максимум каждой ячейки, шаг: { $at }
# How much a finding matters, before it: 9 letters.
report-severity-note = Заметка
report-severity-warning = Внимание
report-severity-problem = Проблема
# A dash and a letter stand for a reason in a table; the reasons are listed below it.
report-other-reasons = Остальные причины — в документе с результатами.
# Behind the name and version of the program, at the foot of a page.
# At the foot of every page while no speaker of the language has read its words; 30 letters.
report-draft = черновой перевод
report-page-of = страница { $page } из { $pages }
report-numbers-inside = Числа сохранены и в самом файле изображения, для программ.

## At the head of a page: a label above each value. A label or value has room for about 24 letters; what the mat is and how
## long and fast the recording, for 40.

report-header-child = Ребёнок
report-header-no-id = код не указан
report-header-recorded = Записано
report-header-not-known = неизвестно
report-header-source = Источник
report-header-source-simulated = виртуальные данные
report-header-activity = Что делал ребёнок
report-header-no-foot = стопы не найдены
report-header-mat = Коврик
report-header-cells = { $rows } × { $cols } ячеек
report-header-spacing = Шаг ячеек поперёк × вдоль
report-header-spacing-is = { SHORT($across_mm, decimals: 2) } × { SHORT($along_mm, decimals: 2) } mm
report-header-length = Длительность и частота
# $lasts is a time such as "3 min 20 s"; $grouped is the number of frames as it is shown.
report-header-length-is = { $lasts }, { $frames ->
        [one] { $grouped } кадр
        [few] { $grouped } кадра
        [many] { $grouped } кадров
       *[other] { $grouped } кадра
    }
report-header-length-and-rate = { $lasts }, { $frames ->
        [one] { $grouped } кадр
        [few] { $grouped } кадра
        [many] { $grouped } кадров
       *[other] { $grouped } кадра
    }, { SHORT($rate_hz, decimals: 1) } Hz
report-header-unit = Единица
report-header-cells-of = { $rows } × { $cols } ячеек по { SHORT($across_mm, decimals: 2) } × { SHORT($along_mm, decimals: 2) } mm
report-protocol-standing = спокойное стояние
report-protocol-stepping = шаги на месте
report-protocol-walking = ходьба

## Titles of the pages of a session

report-first-page-title = Отпечатки и нагрузка
report-details-title = Подробности
# $measure is the name of a measure. The page makes the first letter a capital.
report-explain-title = { $measure }: пояснение

## One measure explained

# $why is a sentence without a capital or a full stop.
report-explain-not-given = Не приводится: { $why }.
report-explain-from-prints = { $prints ->
        [1] по одному отпечатку
        [one] медиана по { $prints } шагу; построено на одном
        [few] медиана по { $prints } шагам; построено на одном
        [many] медиана по { $prints } шагам; построено на одном
       *[other] медиана по { $prints } шага; построено на одном
    }
# What the lines over a print mean.
report-explain-measured = измерено
report-explain-divides = делит отпечаток
report-explain-guide = построение: ось, касательная
report-explain-colours = цвета: давление, бледнее
report-explain-definition = Что это
report-explain-formula = Формула
report-explain-source = Источник
report-explain-limits = Ограничения
report-explain-moved-by = Что ещё влияет

## The feet

# Above a column or a print, alone.
report-left = Левая
report-right = Правая
# Two feet of which it is not known which is which.
report-foot-a = Стопа А
report-foot-b = Стопа Б
# The same as one letter, beside a small print.
report-letter-left = Л
report-letter-right = П
report-letter-a = А
report-letter-b = Б
report-left-foot = Левая стопа
report-right-foot = Правая стопа
report-both-feet = обе стопы
# The parts of a foot beside its picture, each alone.
report-part-toes = пальцы
report-part-forefoot = передний отдел
report-part-midfoot = средний отдел
report-part-heel = пятка

## Each foot, large. There is little room for how sure the side is, beside the name of the foot: 24 letters.

report-side-sure = сторона ясна на { FIXED($share_pct, decimals: 0) } %
report-side-over = сторона ясна на > 99 %
# Where the file does not say whether the mat is seen from above or from below.
report-side-if-view = { FIXED($share_pct, decimals: 0) } %, если вид сверху
report-side-over-if-view = > 99 %, если вид сверху
report-side-not-clear = сторона неясна
# Labels; also before a colon with the reason why there is none.
report-of-side = сторона
report-of-axis-and-length = ось и длина
report-of-contact-area = площадь контакта
report-of-peak = пик в ячейке
report-of-length = длина отпечатка
report-of-length-without-toes = без пальцев
# $shown is the number as it is written.
report-counts = { $counts ->
        [one] { $shown } отсч.
        [few] { $shown } отсч.
        [many] { $shown } отсч.
       *[other] { $shown } отсч.
    }
report-no-foot-found = Ни одной стопы не найдено
report-no-other-foot = другой стопы на коврике нет

## Where on the mat the feet stood, and what the lines mean

report-on-mat = На коврике
report-from-above = вид сверху; вперёд — вверх
report-lines-and-colours = Линии и цвета
report-line-outline = контур контакта
report-line-axis = ось: пятка — пальцы
report-line-thirds = трети, без пальцев
report-line-toe-cut = граница пальцев
report-line-path = центр давления
report-line-ends = концы пятки, подушечки, пальцев
report-colours-kpa = давление, kPa
report-colours-raw = значение ячейки, отсчёты
report-colours = Цвета сглажены между ячейками, видны от { SHORT($threshold, decimals: 2) } { $unit ->
        [kPa] kPa
       *[raw] отсч.
    }; числа получены из исходных ячеек.

## The load. Titles of cards have room for 28 letters.

report-load-title = Нагрузка на каждую стопу
# Below the middle of a bar.
report-load-half = половина
report-load-share = Доля от общей нагрузки на обе стопы.
report-load-within-title = Нагрузка по частям стопы
report-load-within-thirds = Пятка, средний отдел и передний отдел — это трети, показанные выше.

## The arch index

report-arch-what = Площадь контакта средней трети отпечатка без пальцев, делённая на всю: больше контакта посередине — больше число. Только для скрининга: что обычно, зависит от возраста и коврика.
report-arch-repeats = Две записи одной и той же стопы могут различаться на величину от { FIXED(0.02, decimals: 2) } до { FIXED(0.04, decimals: 2) }.
report-from-prints = { $prints ->
        [1] по одному отпечатку
        [one] медиана по { $prints } шагу
        [few] медиана по { $prints } шагам
        [many] медиана по { $prints } шагам
       *[other] медиана по { $prints } шага
    }

## How sure a number is

# Where the true value probably lies, such as "0.18 to 0.25".
report-range = от { FIXED($low, $decimals) } до { FIXED($high, $decimals) }
report-whisker = Тонкая линия показывает, где, вероятно, лежит истинное значение ({ FIXED($level_pct, decimals: 0) } %).
report-whisker-one-sided = Если линия лежит в основном по одну сторону метки, истинное значение вероятнее с этой стороны: причина — размер ячеек.

## Force over time

report-chart-force-title = Сила во времени
report-chart-load-title = Нагрузка во времени
report-chart-time-s = время, s
report-chart-time-min = время, min
report-chart-time-h = время, h
report-chart-force = сила, N
report-chart-load = % максимума
# Both feet in one line.
report-chart-together = вместе

## The steps of a walk, one below the other: columns of 8 letters

report-steps-title = { $steps ->
        [one] { $steps } шаг
        [few] { $steps } шага
        [many] { $steps } шагов
       *[other] { $steps } шага
    }
report-steps-side = сторона
report-steps-start = нач., s
report-steps-lasts = длит., s
report-steps-peak-n = пик, N
report-steps-peak-pct = пик, %
report-steps-more = и ещё { $more }
# What a star behind a step means.
report-steps-incomplete = * неполный

## Quality of the recording

report-quality-title = Качество записи
report-quality-more = и ещё { $more }: список в документе с результатами
report-quality-none = Не найдено ничего, что делало бы числа менее надёжными.

## Every number: indices, load, regions

report-indices-title = Индексы отпечатка
report-spread-title = Нагрузка в числах
report-spread-symmetry = Показатели симметрии: 0 — поровну; выше 0 — нагрузка справа больше.
# $measure is the name of a measure.
report-spread-of-length = { $measure }, доля длины отпечатка
report-regions-title = Области
report-regions-units = kPa: пиковое давление. %: доля нагрузки на стопу за всё время. cm²: площадь контакта.
report-regions-units-raw = %: доля нагрузки на стопу за всё время. cm²: площадь контакта.
report-regions-unsure = ±: неопределённость из-за того, что ноль коврика не выставлен.

## Every number: steps

report-gait-title = Шаги
report-gait-lines-with-band = Линии походки: средний путь центра давления, пятка внизу, мизинец снаружи; полоса — одно стандартное отклонение.
report-gait-lines = Линии походки: средний путь центра давления, пятка внизу, мизинец снаружи. Для полосы нужно не меньше пяти шагов.
report-gait-complete = полные шаги
report-gait-complete-of = { $complete } из { $all }
# Above a column of numbers that are of both feet.
report-gait-both = обе
report-gait-phases = Фазы периода опоры, % периода опоры
# The four phases beside each other: 65 letters all together.
report-phase-initial-contact = начальный контакт
report-phase-forefoot-contact = передний отдел
report-phase-foot-flat = вся стопа
report-phase-push-off = отталкивание

## Every number: sway

report-balance-title = Равновесие стоя
# $reasons are sentences without a capital or a full stop.
report-balance-indicative = Только для ориентира: { $reasons }.
# $stated and $directions are sentences without a capital or a full stop. The page makes the first letter a capital.
report-balance-below = { $stated }. Направления: { $directions }. Эллипс охватывает 95 % положений. Норм, верных для любого коврика, нет: сравнивайте ребёнка только с его собственными прежними результатами, на том же коврике и при той же длительности.
report-balance-sideways = вбок, вправо +, mm
report-balance-forward = вперёд +, mm
