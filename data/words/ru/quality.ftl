### Findings about a recording (room `analysis`). Whole sentences.

## Cells

quality-uncalibrated = Коврик не откалиброван: доли, формы и времена верны; давления и силы — только в отсчётах.
quality-saturated = { $cells ->
        [one] { $cells } ячейка достигла
        [few] { $cells } ячейки достигли
        [many] { $cells } ячеек достигли
       *[other] { $cells } ячейки достигли
    } верхней границы диапазона коврика ({ FIXED($top, decimals: 0) } { UNIT($unit) }): давления и силы там занижены.
-doubted = показания не прошли калибровку
-still = показания не менялись, хотя у всех соседних ячеек менялись
quality-dead-cells = { $cells ->
        [one] { $cells } ячейка
        [few] { $cells } ячейки
        [many] { $cells } ячеек
       *[other] { $cells } ячейки
    } (первая: строка { $row }, столбец { $column }): { $silent ->
        [yes] здесь нет показаний, хотя все соседние ячейки были нагружены (неисправность или нет касания){ $still ->
                [yes] , или { -still }
               *[no] {""}
            }{ $doubted ->
                [yes] , или { -doubted }
               *[no] {""}
            }
       *[no] { $still ->
                [yes] { -still }{ $doubted ->
                        [yes] , или { -doubted }
                       *[no] {""}
                    }
               *[no] { -doubted }
            }
    }; на изображениях стоп значения взяты из соседних ячеек.
quality-noisy = Показания ячеек без нагрузки колеблются на { FIXED($noise, decimals: 1) } { UNIT($unit) }: наверняка нагружены только ячейки с показанием от { FIXED($sure, decimals: 1) } { UNIT($unit) }; лёгкий контакт и время контакта менее точны.
quality-baseline-taken-off = Ноль коврика не был выставлен: без нагрузки коврик показывает { SMALL($usual) } { UNIT($unit) } { $spread ->
        [none] на каждой ячейке
       *[other] (стандартное отклонение между ячейками { SMALL($spread) })
    }; это значение вычтено.
quality-baseline-unsure = { $cells ->
        [one] { $cells } ячейка ни разу не была без нагрузки
        [few] { $cells } ячейки ни разу не были без нагрузки
        [many] { $cells } ячеек ни разу не были без нагрузки
       *[other] { $cells } ячейки ни разу не были без нагрузки
    }: показание без нагрузки оценено по остальным ячейкам (стандартное отклонение { SMALL($spread) } { UNIT($unit) }). Нужно немного записать пустой коврик или указать его запись через --zero.
quality-baseline-not-known = Ничего не измерено: { $why }.
quality-never-unloaded = Девять из десяти ячеек ни разу не показали меньше { FIXED($least, decimals: 1) } { UNIT($unit) }: либо они были нагружены всё время, либо ноль коврика не выставлен и силы и площади завышены.

## Pressures

-no-pressures = Это не давления стопы:
-believe-none = Единица, калибровка или шаг ячеек указаны неверно: давлениям и силам здесь доверять нельзя.
quality-implausible-pressure = { -no-pressures } ячейка показывает { FIXED($peak_kpa, decimals: 0) } kPa, а стопа не давит сильнее { FIXED($most_kpa, decimals: 0) } kPa. { -believe-none }
quality-implausible-force = { -no-pressures } сила на коврике достигает { FIXED($force_n, decimals: 0) } N, а никто ни стоя, ни при ходьбе не давит сильнее { FIXED($most_n, decimals: 0) } N. { -believe-none }
quality-implausible-both = { -no-pressures } ячейка показывает { FIXED($peak_kpa, decimals: 0) } kPa, а стопа не давит сильнее { FIXED($most_kpa, decimals: 0) } kPa; сила на коврике достигает { FIXED($force_n, decimals: 0) } N, а никто ни стоя, ни при ходьбе не давит сильнее { FIXED($most_n, decimals: 0) } N. { -believe-none }
quality-other-range = Показания { $cells ->
        [one] { $cells } ячейки
        [few] { $cells } ячеек
        [many] { $cells } ячеек
       *[other] { $cells } ячейки
    } выше { FIXED($most_counts, decimals: 0) } отсчётов — максимума коврика, для которого сделана калибровка: она рассчитана на другой диапазон отсчётов, и ни одно давление здесь не верно.
quality-beyond-calibration = Самое высокое показание ячейки — { FIXED($peak_kpa, decimals: 0) } kPa, намного выше { FIXED($known_kpa, decimals: 0) } kPa, до которых доходит калибровка: давления и силы выше этого предела { $may_be_right ->
        [yes] можно только предполагать
       *[no] ненадёжны
    }.{ $tells_range ->
        [yes] {""}
       *[no] {" "}В калибровке не указано, для какого диапазона отсчётов она сделана; возможно, для другого.
    }

## The link

quality-lost-frames = Не дошло кадров: { $missing } из { $made } (потеряно в пути: { $lost }, пропущено ковриком: { $dropped }).
quality-lost-frames-by-time = Не дошло кадров: { $missing } из { $made } (судя по времени остальных).
quality-damaged = { $packets ->
        [one] { $packets } пакет пришёл повреждённым или неполным: он не учтён и не восстанавливался
        [few] { $packets } пакета пришли повреждёнными или неполными: они не учтены и не восстанавливались
        [many] { $packets } пакетов пришли повреждёнными или неполными: они не учтены и не восстанавливались
       *[other] { $packets } пакета пришли повреждёнными или неполными: они не учтены и не восстанавливались
    }.
quality-interrupted = Связь с ковриком прерывалась { $times ->
        [one] { $times } раз
        [few] { $times } раза
        [many] { $times } раз
       *[other] { $times } раза
    }; контакты, на которые пришёлся разрыв, не засчитываются.
quality-gaps = Не хватает кадров: { $gaps ->
        [one] { $gaps } разрыв
        [few] { $gaps } разрыва
        [many] { $gaps } разрывов
       *[other] { $gaps } разрыва
    } дольше { FIXED($least_s, decimals: 2) } s, самый долгий — { FIXED($longest_s, decimals: 2) } s; контакты, на которые { $gaps ->
        [1] он пришёлся
        [one] они пришлись
        [few] они пришлись
        [many] они пришлись
       *[other] они пришлись
    }, не засчитываются.
quality-too-long = Запись слишком длинная, чтобы анализировать её целиком; последних кадров, в которых стопы не искались: { $frames }.

## Time

quality-empty-frames = Кадров, в которых на коврике ничего не было: { $empty } из { $frames }.
quality-times-stand-still = Не меньше чем у половины кадров то же время, что у предыдущего кадра: время известно не с точностью до кадра.
quality-low-rate = { FIXED($rate_hz, decimals: 1) } кадра в секунду — мало для { $standing ->
        [yes] стояния
       *[no] шагов
    }: рекомендуется { FIXED($wanted_hz, decimals: 0) } или больше.
quality-irregular-time = Время между кадрами неравномерно: интервалов, которые отличаются от { FIXED($usual_ms, decimals: 1) } ms больше чем на { FIXED($off_pct, decimals: 0) } %, — { $uneven } из { $steps }.

## Feet

quality-short = Спокойное стояние — только { FIXED($stood_s, decimals: 1) } s: для отпечатков рекомендуется не меньше { FIXED($wanted_s, decimals: 0) } s.
quality-short-for-split = Спокойное стояние — { FIXED($stood_s, decimals: 1) } s: распределение нагрузки устойчивее за { FIXED($wanted_s, decimals: 0) } s или дольше.
quality-unexplained-load = { FIXED($share_pct, decimals: 0) } % нагрузки на коврик не относится ни к одной найденной стопе.
quality-bumpy = Поверхность коврика неровная под { $feet ->
        [left] левой стопой
        [right] правой стопой
        [left-right] левой стопой и правой стопой
        [both] обеими стопами
       *[one] одной стопой
    }: ячейка измеряет шипы на ней, а не форму стопы. Нагрузка, центр давления и времена там верны; { $some_indices ->
        [yes] даны только индексы, которые можно восстановить по промежуткам между шипами, с более широкими интервалами; длины
       *[no] индексы свода, длины
    }, площади, области и пики не приводятся.
quality-no-print = { $side ->
        [left] У левой стопы
        [right] У правой стопы
       *[none] У одной из стоп
    } нет отпечатка, у которого можно провести контур ({ $why }): возможно, это не стопа, и её форма не измерена.
quality-toes-uncertain = { $side ->
        [left] На левой стопе
        [right] На правой стопе
       *[none] На одной из стоп
    } пальцы трудно отличить от подушечки стопы (вероятность показанного варианта — { FIXED($likely_pct, decimals: 0) } %): интервалы учитывают и другие варианты.
quality-at-border = { $feet ->
        [left] Отпечаток левой стопы доходит
        [right] Отпечаток правой стопы доходит
        [left-right] Отпечатки левой стопы и правой стопы доходят
        [both] Отпечатки обеих стоп доходят
       *[one] Отпечаток одной стопы доходит
    } до края коврика: часть стопы могла быть за краем.
quality-load-off-mat = Распределение нагрузки учитывает только то, что было на коврике, а { $feet ->
        [left] левая стопа доходит
        [right] правая стопа доходит
        [left-right] левая стопа и правая стопа доходят
        [both] обе стопы доходят
       *[one] одна стопа доходит
    } до его края.

## Contacts

quality-posture = Ребёнок стоял { $posture ->
        [toes] на носках
        [heels] на пятках
        [outer-edges] на наружных краях стоп
        [one-raised] на всей подошве одной стопы и на части другой
       *[part] на части каждой стопы, на носках или на пятках
    }. Доля нагрузки приводится; для показателей свода обе стопы должны стоять на коврике всей подошвой.
quality-child-jumped = Ребёнок прыгнул: обе стопы приземлились вместе, { $landings ->
        [one] { $landings } раз
        [few] { $landings } раза
        [many] { $landings } раз
       *[other] { $landings } раза
    }. Прыжок — не шаг: время шага, индексы свода и доли нагрузки не приводятся.
quality-jumped-onto = Обе стопы опустились вместе { $landings ->
        [one] { $landings } раз
        [few] { $landings } раза
        [many] { $landings } раз
       *[other] { $landings } раза
    }, как при прыжке на коврик.
quality-jumps = Обе стопы приземлились вместе, { $landings ->
        [one] { $landings } раз
        [few] { $landings } раза
        [many] { $landings } раз
       *[other] { $landings } раза
    }: это прыжок, он не считается шагом.
quality-sampled-prints = Измерены отпечатки { $measured } из { $contacts ->
        [one] { $contacts } контакта
        [few] { $contacts } контактов
        [many] { $contacts } контактов
       *[other] { $contacts } контакта
    }, равномерно по всему сеансу: индексы, области и линии походки получены по ним, времена и силы — по всем.
quality-partial-contacts = { $partial } из { $contacts ->
        [one] { $contacts } контакта
        [few] { $contacts } контактов
        [many] { $contacts } контактов
       *[other] { $contacts } контакта
    } { $partial ->
        [one] записан не полностью и не учтён
        [few] записаны не полностью и не учтены
        [many] записаны не полностью и не учтены
       *[other] записаны не полностью и не учтены
    } в индексе свода.
