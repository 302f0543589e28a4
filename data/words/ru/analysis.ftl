### Words of the room `analysis`. Sentences: lower case at the beginning, no full stop.

## The recording and the mat

analysis-no-frame = в записи нет кадров
analysis-no-room = запись не помещается в памяти, а на диске её сохранить не удалось: { $trouble }
analysis-never-empty = пустой коврик может показывать до { FIXED($at_most, decimals: 1) } { UNIT($unit) }, а в записи он ни разу не пуст: нужно сначала записать несколько секунд пустого коврика или указать такую запись через --zero
analysis-zero-of-other-mat = запись пустого коврика (--zero) сделана на другом коврике: ячейки, масштаб или диапазон отличаются
analysis-zero-and-calibration = калибровка коврика уже содержит показания без нагрузки: нужно убрать --zero или откалибровать коврик заново
analysis-not-zeroed = ноль коврика не выставлен (показания ячеек без нагрузки различаются на { SMALL($spread) } { UNIT($unit) }), а какими были бы показания ячеек под стопами без нагрузки, известно недостаточно точно: нужно несколько секунд записывать пустой коврик или указать его запись через --zero

## No foot

analysis-nothing-loaded = стопы нет: нагрузки на коврик не было { $frames ->
        [1] в единственном кадре
        [one] ни в одном из { $frames } кадра
        [few] ни в одном из { $frames } кадров
        [many] ни в одном из { $frames } кадров
       *[other] ни в одном из { $frames } кадра
    }
analysis-nothing-on-mat = стопы нет: нагрузки на коврик не было
analysis-under-threshold = стопы нет: ни одна ячейка не достигла порога контакта { SHORT($threshold, decimals: 3) } { UNIT($unit) }; самое высокое показание — { FIXED($highest, decimals: 1) } { UNIT($unit) }
analysis-under-noise = стопы нет: показания ячеек без нагрузки колеблются на { FIXED($noise, decimals: 1) } { UNIT($unit) }, поэтому наверняка нагружены только ячейки с показанием от { FIXED($sure, decimals: 1) } { UNIT($unit) }; самое высокое показание — { FIXED($highest, decimals: 1) } { UNIT($unit) }
analysis-few-frames = стопы нет: ни одна ячейка коврика не была в контакте дольше нескольких отдельных кадров
analysis-may-be-two = стопы нет: то, что на коврике, имеет ширину { FIXED($width_mm, decimals: 0) } mm и длину { FIXED($length_mm, decimals: 0) } mm, как две соприкасающиеся стопы; между стопами нужно оставить промежуток, чтобы измерить каждую
-size-of-feet = а это не отпечаток одной или двух стоп (от 10 до 34 cm в длину, от 3 до 14 cm в ширину)
analysis-single-cell = стопы нет: на коврике нагружена одна ячейка { SHORT($pitch_x_mm, decimals: 3) } × { SHORT($pitch_y_mm, decimals: 3) } mm, { -size-of-feet }
analysis-not-a-foot = стопы нет: то, что на коврике, имеет размер { FIXED($length_mm, decimals: 0) } × { FIXED($width_mm, decimals: 0) } mm и площадь контакта { $shown_in ->
        [mm2] { FIXED($area_mm2, decimals: 0) } mm²
        [fine] { FIXED($area_cm2, decimals: 1) } cm²
       *[cm2] { FIXED($area_cm2, decimals: 0) } cm²
    }, { -size-of-feet }
analysis-several-people = на коврике одновременно { $feet ->
        [one] { $feet } стопа
        [few] { $feet } стопы
        [many] { $feet } стоп
       *[other] { $feet } стопы
    }: несколько человек. Записывать нужно по одному
analysis-no-contact = ни одна стопа не была на коврике достаточно долго, чтобы это считалось контактом

## What the child did, and the two feet

analysis-stood = ребёнок стоял: шагов нет
analysis-jumped = ребёнок прыгнул: обе стопы приземлились вместе, а это не шаг
analysis-sway-of-stand = колебания измеряются только при спокойном стоянии
analysis-hardly-loaded = на стопы ни разу не приходилось и половины обычной нагрузки
analysis-one-foot = на коврике была только одна стопа
analysis-never-together = стопы ни разу не стояли на коврике одновременно
analysis-no-step-to-compare = у одной из стоп нет полного шага для сравнения
analysis-carries-nothing = на одну из стоп не приходится нагрузки
analysis-no-foot-of-side = ни про одну стопу нельзя с уверенностью сказать, что она { $side ->
        [left] левая
       *[right] правая
    }
analysis-side-not-clear = неясно, левая это стопа или правая: { $side ->
        [left] левая
       *[right] правая
    } — с вероятностью только { FIXED($likely_pct, decimals: 0) } %
analysis-both-of-one-side = оба отпечатка имеют форму { $side ->
        [left] левой стопы: это две левые стопы
       *[right] правой стопы: это две правые стопы
    } или на коврике два человека
analysis-side-not-looked-for = левая и правая стороны не определялись

## The print

analysis-part-printed = коврика касалась только часть стопы: { $posture ->
        [toes] ребёнок стоял на носках
        [heels] ребёнок стоял на пятках
        [outer-edges] ребёнок стоял на наружных краях стоп
        [one-raised] ребёнок стоял на части этой стопы
       *[part] ребёнок стоял на носках или на пятках
    }
analysis-bumpy = поверхность коврика под этой стопой неровная ({ $part_pct ->
        [none] весь отпечаток
       *[other] { FIXED($part_pct, decimals: 0) } % отпечатка
    })
analysis-not-recovered = { $why }; на таком коврике между шипами видна слишком малая часть формы, чтобы восстановить этот индекс
analysis-unsteady-cells = показания ячеек без нагрузки колеблются на { FIXED($noise, decimals: 1) }: слишком много для отпечатка шага при пороге контакта { FIXED($threshold, decimals: 1) }
analysis-few-cells = длина отпечатка без пальцев при шаге — только { FIXED($cells, decimals: 1) } ячейки; нужно не меньше { SHORT($least_cells, decimals: 3) }
analysis-midfoot-cell = под серединой стопы находится { $fault ->
        [saturated] ячейка на пределе шкалы
       *[silent] ячейка без показаний
    } (строка { $row }, столбец { $column })
analysis-all-at-border = каждый шаг этой стопы доходил до края коврика
analysis-no-whole-step = ни один шаг этой стопы не записан полностью: запись начинается или заканчивается посреди каждого из них
analysis-step-not-whole = шаг записан не полностью
analysis-left-out = отпечаток этого контакта не измерялся: измеряются только { $measured } из { $contacts }, равномерно по всему сеансу
analysis-judges-another = измерено только для проверки другого значения

## How sure an index is

analysis-unstable = неустойчиво: при сдвигах отпечатка относительно ячеек значение получается только в { $given } из { $tried ->
        [one] { $tried } пробы
        [few] { $tried } проб
        [many] { $tried } проб
       *[other] { $tried } пробы
    }
analysis-not-estimated = неопределённость значения не оценивалась
# $name is the name of a measure.
analysis-error-not-known = { $name }: погрешность на таком коврике не изучена
analysis-one-contact = стояние — это один контакт, поэтому разброса между контактами нет
analysis-few-repeats = полных контактов, которые дают значение, меньше { $least }
analysis-of-step = на изображении шаг, а не стояние
analysis-stand-too-short = стояние слишком короткое, чтобы разделить его на части
analysis-not-every-part = не каждая часть стояния даёт значение
analysis-no-toes-cut = пальцы не отделялись

## Load and regions

analysis-no-load-on-part = на эту часть стопы не приходится нагрузки
analysis-no-load = на стопу не приходится нагрузки
analysis-toes-hidden = пальцы не отличить от подушечки стопы: ячейки слишком крупны
analysis-no-traced-contact = ни один контакт этой стопы не записан полностью с отпечатком, у которого можно провести контур
analysis-not-calibrated = запись не откалибрована
analysis-no-course = у стояния нет первого и последнего контакта, поэтому нет хода во времени
analysis-region-too-fine = ячейки слишком крупны: ни одна ячейка в контакте не лежит в этой области большей своей частью
analysis-region-hardly-touched = эта область почти не касалась коврика
analysis-region-in-single-frames = эта область была в контакте только в отдельных кадрах: время её контакта неизвестно
analysis-region-highest-at-first = сила на эту область наибольшая в самом начале контакта

## Steps

analysis-no-whole-contact = ни один контакт этой стопы не записан полностью
analysis-no-beginning = начало контакта не видно
analysis-no-end = конец контакта не виден
analysis-may-be-off-mat = { footprint-at-border }
analysis-landed = обе стопы приземлились вместе: это прыжок, а не шаг
analysis-no-touch-down = постановка стопы не видна или видна не для всей стопы
analysis-no-lift-off = отрыв стопы не виден или виден не для всей стопы
analysis-no-step-before = перед этим шагом не было другого
analysis-same-foot-before = предыдущий шаг сделан той же стопой: другую стопу не было видно
analysis-not-down-again = после другой стопы эта больше не опускалась на коврик
analysis-few-steps = слишком мало шагов подряд
analysis-not-both-feet = полный контакт есть не у обеих стоп
analysis-too-quick = { $what ->
        [step] шаг длительностью { FIXED($lasts_s, decimals: 3) } s невозможен: нужно не меньше { FIXED($least_s, decimals: 2) } s, значит, это не два шага ребёнка
        [stride] двойной шаг длительностью { FIXED($lasts_s, decimals: 3) } s невозможен: нужно не меньше { FIXED($least_s, decimals: 2) } s, значит, это не два шага ребёнка
       *[contact] контакт длительностью { FIXED($lasts_s, decimals: 3) } s короче любого шага ребёнка (не меньше { FIXED($least_s, decimals: 2) } s)
    }
analysis-longer-than-stride = { $what ->
        [double-support] время опоры на обе стопы оказалось бы больше времени двойного шага
       *[contact] контакт оказался бы длиннее двойного шага
    }: значит, это не двойной шаг
analysis-on-the-spot = у шагов на месте нет направления движения
analysis-no-direction = направление движения неизвестно: ни одна стопа не опустилась дважды на одной линии и целиком на коврике
analysis-print-not-measured = отпечаток этого контакта не измерялся
analysis-no-first-centre = в первых кадрах контакта не видно центра давления

## One contact

analysis-too-short-for-phases = контакт из { $frames ->
        [one] { $frames } кадра
        [few] { $frames } кадров
        [many] { $frames } кадров
       *[other] { $frames } кадра
    } слишком короток для фаз: нужно не меньше { $least }
analysis-no-heel = пятка ни разу не коснулась коврика: фаз нет
analysis-no-ball = подушечка стопы ни разу не коснулась коврика: фаз нет
analysis-never-flat = пятка оторвалась раньше, чем подушечка стопы опустилась целиком: фазы опоры на всю стопу нет
analysis-one-time = у всех кадров контакта одно и то же время: фаз нет
analysis-line-too-short = линия походки за { FIXED($lasts_s, decimals: 3) } s слишком коротка для шага
analysis-few-centres = центр давления виден только в { $frames ->
        [one] { $frames } кадре
        [few] { $frames } кадрах
        [many] { $frames } кадрах
       *[other] { $frames } кадра
    } контакта; нужно не меньше { $least }
analysis-no-line = ни один полный контакт не дал линии походки
analysis-few-for-band = полных контактов: { $contacts }; для полосы разброса их нужно не меньше { $least }
analysis-few-for-mean-print = для среднего отпечатка нужно не меньше двух полных контактов
analysis-forefoot-first = первым опустился передний отдел стопы: индекс определён для шага, который начинается с пятки
analysis-went-back = центр давления сместился назад, в сторону пятки
analysis-not-over-front = центр давления не проходит через переднюю треть стопы
analysis-no-width = в передней трети длины у отпечатка нет ширины
