### Words of the room `progress`. Sentences: lower case at the beginning, no full stop.

progress-no-second-session = для изменения нужны два сеанса
progress-no-scatter = все постановки дали в точности одно и то же значение, поэтому их погрешность неизвестна
progress-no-trend-yet = для тренда нужно: сеансов не меньше { $sessions }, недель не меньше { $weeks }
progress-one-day = все сеансы проведены в один день
progress-scatter-unknown = разброс этого показателя неизвестен: нужно повторить постановку в пределах одного сеанса

progress-poor = { $why }
progress-before-birth = дата сеанса раньше рождения ребёнка
progress-no-number = значение не является числом

## Whole sentences.

progress-too-early = { $what }: судить рано; { $missing }.{ $apart ->
     [yes] { " " }Первый и последний сеансы различаются больше чем на погрешность измерения.
    *[no] { "" }
    }
progress-growth = { $what }: { $of ->
     [sway] колебания меняются
    *[print] отпечаток меняется
    } не больше, чем ожидается от роста в этом возрасте.
progress-unclear = { $what }: пока неясно. Первый и последний сеансы различаются больше чем на погрешность измерения, но все сеансы вместе не показывают устойчивого тренда; нужны ещё сеансы.
progress-steady = { $what }: реального изменения нет; разница, если она есть, в пределах погрешности измерения.
progress-improving = { $what }: улучшение, { $moved }; изменение больше погрешности измерения.
progress-crossed = { $what }: { $moved }; изменение больше погрешности измерения, и теперь значение за ориентиром для этого возраста. Измерьте ещё раз и, если оно там останется, покажите эту страницу специалисту.
progress-declining = { $what }: { $moved }; изменение больше погрешности измерения. Измерьте ещё раз и, если так пойдёт и дальше, покажите эту страницу специалисту.
progress-changed = { $what }: { $moved }; изменение больше погрешности измерения; лучше это или хуже, по одному этому числу сказать нельзя.
progress-up-to = { $sessions ->
     [one] { $sessions } сеанс
     [few] { $sessions } сеанса
     [many] { $sessions } сеансов
    *[other] { $sessions } сеанса
    } до { $today } включительно
progress-figures = { $name }{ $side ->
     [left] , левая
     [right] , правая
    *[none] { "" }
    }, { $sessions ->
     [one] { $sessions } сеанс
     [few] { $sessions } сеанса
     [many] { $sessions } сеансов
    *[other] { $sessions } сеанса
    }: { $trend }; { $noise }.

## Parts of them: what the series is of, how it moved, what is missing, the figures.

progress-part-arch = { $side ->
     [left] Левая стопа
     [right] Правая стопа
    *[none] Обе стопы
    }
progress-part-weight = Вес на двух стопах
progress-part-standing = Спокойное стояние
progress-part-measure = { $side ->
     [left] Левая стопа
     [right] Правая стопа
    *[none] Обе стопы
    }, { $name }
progress-part-touches-more = середина стопы касается пола больше, чем раньше
progress-part-touches-less = середина стопы касается пола меньше, чем раньше
progress-part-more-even = вес распределён ровнее, чем раньше
progress-part-less-even = вес распределён менее ровно, чем раньше
progress-part-weight-moved = вес сместился с одной стопы в сторону другой
progress-part-moves-more = стоя спокойно, ребёнок двигается больше, чем раньше
progress-part-moves-less = ребёнок стоит устойчивее, чем раньше
progress-part-went-up = значение выросло
progress-part-went-down = значение снизилось
progress-part-scatter-missing = пока неизвестно, насколько это значение меняется от одной постановки к другой
progress-part-sessions-missing = пока есть { $sessions ->
     [one] { $sessions } пригодный сеанс
     [few] { $sessions } пригодных сеанса
     [many] { $sessions } пригодных сеансов
    *[other] { $sessions } пригодных сеанса
    }{ $weeks ->
     [0] { "" }
     [one] { " " }за { $weeks } неделю
     [few] { " " }за { $weeks } недели
     [many] { " " }за { $weeks } недель
    *[other] { " " }за { $weeks } недели
    }; нужно не меньше { $least_sessions ->
     [one] { $least_sessions } сеанса
     [few] { $least_sessions } сеансов
     [many] { $least_sessions } сеансов
    *[other] { $least_sessions } сеанса
    } на протяжении { $least_weeks ->
     [one] { $least_weeks } недели
     [few] { $least_weeks } недель
     [many] { $least_weeks } недель
    *[other] { $least_weeks } недели
    }
progress-part-line = наклон { SIGNED($slope, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    } в год, интервал 90 % от { SIGNED($low, $decimals) } до { SIGNED($high, $decimals) }; тау Кендалла { FIXED($tau, decimals: 2) }, p { $p_tiny ->
     [yes] < 0,001
    *[no] { FIXED($p, decimals: 3) }
    }; изменение вдоль линии { SIGNED($change, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    }, наименьшее реальное изменение { FIXED($detectable, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    }
progress-part-scatter = стандартное отклонение одной постановки { FIXED($sd, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    } ({ $from })
progress-part-of-placements = по сеансам этого ребёнка: постановок { $placements }, сеансов { $sessions }
progress-part-of-intervals = по интервалам значений
progress-part-of-publication = { $source }
progress-part-of-sessions = по разбросу сеансов вокруг их линии (сеансов: { $sessions })

## What the charts leave out: a whole sentence

report-besides = В этих числах не учтено: { $group }.

## The days of a course

progress-days-unplanned = дней с сеансами: { $days }; дни не запланированы
progress-days-planned = { $planned ->
     [one] запланирован { $planned } день
     [few] запланировано { $planned } дня
     [many] запланировано { $planned } дней
    *[other] запланировано { $planned } дня
    }: проведено { $held }, пропущено { $missed }, впереди { $to_come }{ $besides ->
     [0] { "" }
     [one] ; ещё { $besides } день вне плана
     [few] ; ещё { $besides } дня вне плана
     [many] ; ещё { $besides } дней вне плана
    *[other] ; ещё { $besides } дня вне плана
    }

## The verdict, in two words at most

progress-verdict-improving = улучшение
progress-verdict-steady = без изменений
progress-verdict-growth = рост ребёнка
progress-verdict-unclear = неясно
progress-verdict-changed = изменение
progress-verdict-declining = ухудшение
progress-verdict-too-early = рано судить

## The pages of progress: titles, and whole sentences

report-progress-for-therapist = Динамика в числах
report-progress-nothing-yet = Сеансов этого ребёнка для графика ещё нет: добавьте сеанс командой `plantar session add`.
report-progress-noticed = Наблюдения по всем сеансам и заметкам о ребёнке:
# How to read the chart of the page for parents: the next three, one after the other.
report-progress-marks = Каждая метка — один сеанс{ $flatness ->
     [yes] : чем она выше, тем больше середина стопы касается пола
    *[no] { "" }
    }. Отрезок через метку показывает погрешность измерения: если отрезки двух сеансов перекрываются, разница может быть случайной.
report-progress-guide-lines = { $lines ->
     [1] Пунктирная линия — только ориентир
     [one] Пунктирные линии — только ориентир
     [few] Пунктирные линии — только ориентир
     [many] Пунктирные линии — только ориентир
    *[other] Пунктирные линии — только ориентир
    }, { $own ->
     [yes] по правилу этой программы
    *[no] по данным детей на других ковриках
    }: метка за { $lines ->
     [1] ней
     [one] ними
     [few] ними
     [many] ними
    *[other] ними
    } — только повод измерить ещё раз.
report-progress-one-day = Число за один день мало о чём говорит; { $lined ->
     [yes] линия через много сеансов говорит больше.
    *[no] линия через метки появится, когда наберётся { $sessions ->
         [one] { $sessions } сеанс
         [few] { $sessions } сеанса
         [many] { $sessions } сеансов
        *[other] { $sessions } сеанса
        } на протяжении { $weeks ->
         [one] { $weeks } недели
         [few] { $weeks } недель
         [many] { $weeks } недель
        *[other] { $weeks } недели
        }.
    }
report-progress-in-full = Метки: медианы сеансов. Усы: половина наименьшего реального изменения (95 %), так что два сеанса различаются больше чем на погрешность измерения, если их усы не соприкасаются. Индекс изменения: индекс надёжного изменения, то есть изменение, делённое на его стандартную ошибку; реально, если по модулю больше 1,96.{ $lined ->
     [yes] { " " }Линия: по Тейлу–Сену; полоса: её интервал 90 % (блочный бутстреп).
    *[no] { "" }
    } Сеансы и заметки показаны рядом со значениями; это не значит, что одно вызвало другое.

## Charts. The title: there is room for 90 letters, else the name of the measure stands there

report-progress-middle-touches = Насколько середина стопы касается пола (индекс Чиппо–Смирака, %)
# Left of the ages below a chart: 12 letters.
report-progress-age-years = возраст, лет
# Below a tick: 8 letters.
report-progress-day-of-month = { $day } { $month ->
     [1] янв
     [2] фев
     [3] мар
     [4] апр
     [5] мая
     [6] июн
     [7] июл
     [8] авг
     [9] сен
     [10] окт
     [11] ноя
    *[12] дек
    }
report-progress-month-of-year = { $month ->
     [1] янв
     [2] фев
     [3] мар
     [4] апр
     [5] май
     [6] июн
     [7] июл
     [8] авг
     [9] сен
     [10] окт
     [11] ноя
    *[12] дек
    } { $year }
# What is what on a chart, above it.
report-progress-key-foot = { $side ->
     [left] левая
     [right] правая
    *[none] ребёнок
    }
report-progress-key-not-counted = не учтено
report-progress-key-reference = местная выборка: центральные 50 % и 94 % детей
report-progress-key-usual = обычный диапазон для возраста (только ориентир): { $sources ->
     [none] составлен по нескольким публикациям
    *[other] { $sources }
    }
report-progress-key-published = { $limits } (по публикациям, только ориентир): { $sources }
report-progress-key-own = { $limits } (собственное правило программы, опубликованного порога нет)
report-progress-limits = границы { $low } и { $high }
report-progress-limits-by-age = границы по возрасту
report-progress-lower-limit = { $low ->
     [none] нижняя граница по возрасту
    *[other] нижняя граница { $low }
    }
report-progress-upper-limit = { $high ->
     [none] верхняя граница по возрасту
    *[other] верхняя граница { $high }
    }

## Names of the rows below a chart: two lines at most, of 22 letters each

report-progress-row-sessions = сеансы ({ $days ->
     [one] { $days } день
     [few] { $days } дня
     [many] { $days } дней
    *[other] { $days } дня
    })
report-progress-row-planned = { $besides ->
     [0] было { $held }, пропущено { $missed }
    *[other] было { $held }, пропущено { $missed },
     вне плана { $besides }
    }
report-progress-row-minutes = занятия или запись
    (min, максимум { $highest })
report-progress-row-length = длина отпечатка, mm
    (± { FIXED($error_mm, decimals: 0) }; стопа длиннее)
report-progress-row-practice = занятия, минуты
    (максимум { $highest })
report-progress-row-footwear = обувь
report-progress-row-illness = недомогание
report-progress-row-pain = боль
report-progress-row-stopped = занятие прекращено
report-progress-row-stiffness = стопа малоподвижна
report-progress-row-limp = хромота
report-progress-row-tiptoe = на цыпочках
report-progress-row-other = другие заметки

## The table: narrow columns, whose heads may take four lines

report-progress-table-first = первое
report-progress-table-last = послед.
report-progress-table-change = измен.
report-progress-table-smallest-change = наим. реальн. измен.
report-progress-table-change-index = индекс измен.
report-progress-table-per-year = измен. за год
report-progress-table-interval-from = интервал 90 %: от
report-progress-table-interval-to = до
report-progress-table-verdict = итог
report-progress-of-foot = { $side ->
     [left] { $measure }, левая
     [right] { $measure }, правая
    *[none] { $measure }
    }

## What was practised, beside the values

report-progress-practice = Занятия и доза
report-progress-lane-practised = занятия
report-progress-lane-repetitions = повторения
report-progress-lane-held = удержание
report-progress-lane-dose = доза, каждая стопа
report-progress-highest = максимум { $highest }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    }
report-progress-highest-raw = максимум { $highest } отсч. s
# What the marks of a dose are.
report-progress-foot = { $side ->
     [left] левая стопа
    *[right] правая стопа
    }
report-progress-practice-beside = Показано рядом со значениями, но не входит в них: ничто здесь не говорит, что занятия изменили значение.
