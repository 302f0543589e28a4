### Words of the room `balance`. Sentences: lower case at the beginning, no full stop.

balance-measured-differently = две пробы стоя измерены по-разному
balance-different-times = пробы стоя длятся { FIXED($open_s, decimals: 1) } и { FIXED($closed_s, decimals: 1) } s: колебания за разное время нельзя сравнивать
balance-open-without-sway = в пробе с открытыми глазами нет колебаний
balance-open-without-area = у колебаний с открытыми глазами нет площади
balance-no-centre = центра давления нет
balance-one-centre = есть только одна точка центра давления
balance-slow = для оценки колебаний нужно не меньше { SHORT($least_hz, decimals: 3) } кадров в секунду, а здесь { FIXED($got_hz, decimals: 1) }
balance-short = для оценки колебаний нужно стоять не меньше { SHORT($least_s, decimals: 3) } s{ $interrupted ->
     [yes] {""} без перерыва
    *[no] { "" }
    }{ $settle_s ->
     [none] { "" }
    *[other] { " " }после первых { SHORT($settle_s, decimals: 3) } s
    }, а здесь { FIXED($got_s, decimals: 1) } s
balance-too-short = { FIXED($got_s, decimals: 1) } s стояния — слишком мало для любого показателя колебаний
balance-time-not-rising = после { SHORT($after_s, decimals: 3) } s время не возрастает
balance-not-finite = в ряду есть число, которое не является конечным
balance-no-force-plate = измерено сенсорным ковриком, а он не определяет центр давления с точностью { FIXED(0.1, decimals: 1) } mm, которая требуется от силовой платформы
balance-nothing-repeats = ни один отрезок колебаний не повторяется в пределах допуска
balance-no-long-axis = у колебаний нет главной оси
balance-short-windows = для спектра число отсчётов в окне должно быть не меньше { $least }, а здесь { $got }
balance-short-for-spectrum = для спектра нужно { FIXED($least_s, decimals: 1) } s стояния, а здесь { FIXED($got_s, decimals: 1) } s
balance-no-power-in-band = у колебаний нет мощности между { SHORT($low_hz, decimals: 3) } и { SHORT($high_hz, decimals: 3) } Hz
balance-no-power = у колебаний нет мощности
balance-short-for-entropy = для выборочной энтропии нужно { SHORT($least_s, decimals: 3) } s, а здесь { FIXED($got_s, decimals: 1) } s
balance-long-for-entropy = выборочная энтропия вычисляется не больше чем для { SHORT($most_s, decimals: 3) } s, а здесь { FIXED($got_s, decimals: 1) } s
balance-no-multiple = выборочная энтропия вычисляется при { SHORT($wanted_hz, decimals: 3) } Hz, а { FIXED($rate_hz, decimals: 1) } Hz не кратно этой частоте
balance-no-sway-this-way = в этом направлении колебаний нет
balance-no-sway = колебаний нет
# Where the centre of pressure comes from: behind "from" in balance-measured.
balance-of-file = центр давления из файла
balance-of-feet = ячейки найденных стоп, а не весь коврик
balance-measured = источник: { $taken_from }; { SHORT($duration_s, decimals: 2) } s{ $from_s ->
     [0] { "" }
    *[other] , без первых { SHORT($from_s, decimals: 2) } s
    }{ $interruptions ->
     [0] { "" }
     [one] , самая длинная часть стояния, которое прерывалось { $interruptions } раз
     [few] , самая длинная часть стояния, которое прерывалось { $interruptions } раза
     [many] , самая длинная часть стояния, которое прерывалось { $interruptions } раз
    *[other] , самая длинная часть стояния, которое прерывалось { $interruptions } раза
    }; записано при { SHORT($recorded_hz, decimals: 2) } Hz, { $brought ->
     [thinned] прорежено до
     [interpolated] интерполировано до
    *[as-is] измерено при
    } { SHORT($rate_hz, decimals: 2) } Hz, { $filter_hz ->
     [none] без фильтра
    *[other] фильтр нижних частот { SHORT($filter_hz, decimals: 3) } Hz (Баттерворт 4-го порядка, вперёд и назад: усиление на этой частоте { FIXED(0.5, decimals: 1) })
    }; расчёт времени: { $time_base }

## Whose directions x and y are

balance-axes-as-given = x и y из файла
balance-axes-both-feet = направления ребёнка, по осям обеих стоп
balance-axes-one-foot = ось одной стопы
balance-axes-mat = направления коврика: ни одну стопу измерить не удалось
