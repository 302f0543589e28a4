### Words of the room `balance`. Sentences: lower case at the beginning, no full stop.

balance-measured-differently = два стояння виміряно по-різному
balance-different-times = стояння тривають { FIXED($open_s, decimals: 1) } і { FIXED($closed_s, decimals: 1) } s: коливання за різний час не можна порівнювати
balance-open-without-sway = у стоянні з розплющеними очима немає коливань
balance-open-without-area = коливання з розплющеними очима не мають площі
balance-no-centre = центру тиску немає
balance-one-centre = є лише одна точка центру тиску
balance-slow = для коливань частота кадрів за секунду має бути щонайменше { SHORT($least_hz, decimals: 3) }, а тут { FIXED($got_hz, decimals: 1) }
balance-short = для коливань потрібно стояти { SHORT($least_s, decimals: 3) } s{ $interrupted ->
     [yes] {""} без перерви
    *[no] { "" }
    }{ $settle_s ->
     [none] { "" }
    *[other] { " " }після перших { SHORT($settle_s, decimals: 3) } s
    }, а тут { FIXED($got_s, decimals: 1) } s
balance-too-short = { FIXED($got_s, decimals: 1) } s стояння — замало для будь-якого показника коливань
balance-time-not-rising = після { SHORT($after_s, decimals: 3) } s час не зростає
balance-not-finite = у ряді є число, яке не є скінченним
balance-no-force-plate = виміряно сенсорним килимком, а він не визначає центр тиску з точністю { FIXED(0.1, decimals: 1) } mm, якої вимагають від силової платформи
balance-nothing-repeats = жоден відрізок коливань не повторюється в межах допуску
balance-no-long-axis = коливання не мають довгої осі
balance-short-windows = для спектра кількість відліків у вікні має бути щонайменше { $least }, а тут { $got }
balance-short-for-spectrum = для спектра потрібно { FIXED($least_s, decimals: 1) } s стояння, а тут { FIXED($got_s, decimals: 1) } s
balance-no-power-in-band = коливання не мають потужності між { SHORT($low_hz, decimals: 3) } і { SHORT($high_hz, decimals: 3) } Hz
balance-no-power = коливання не мають потужності
balance-short-for-entropy = для вибіркової ентропії потрібно { SHORT($least_s, decimals: 3) } s, а тут { FIXED($got_s, decimals: 1) } s
balance-long-for-entropy = вибіркову ентропію обчислюють щонайбільше для { SHORT($most_s, decimals: 3) } s, а тут { FIXED($got_s, decimals: 1) } s
balance-no-multiple = вибіркову ентропію обчислюють за частоти { SHORT($wanted_hz, decimals: 3) } Hz, а частота { FIXED($rate_hz, decimals: 1) } Hz їй не кратна
balance-no-sway-this-way = у цьому напрямку коливань немає
balance-no-sway = коливань немає
# Where the centre of pressure comes from: behind "from" in balance-measured.
balance-of-file = центр тиску з файлу
balance-of-feet = комірки знайдених стоп, а не весь килимок
balance-measured = джерело: { $taken_from }; { SHORT($duration_s, decimals: 2) } s{ $from_s ->
     [0] { "" }
    *[other] , без перших { SHORT($from_s, decimals: 2) } s
    }{ $interruptions ->
     [0] { "" }
     [one] , найдовша частина стояння, яке переривалося { $interruptions } раз
     [few] , найдовша частина стояння, яке переривалося { $interruptions } рази
     [many] , найдовша частина стояння, яке переривалося { $interruptions } разів
    *[other] , найдовша частина стояння, яке переривалося { $interruptions } раза
    }; записано за { SHORT($recorded_hz, decimals: 2) } Hz, { $brought ->
     [thinned] проріджено до
     [interpolated] інтерпольовано до
    *[as-is] оброблено за
    } { SHORT($rate_hz, decimals: 2) } Hz, { $filter_hz ->
     [none] без фільтра
    *[other] фільтр низьких частот { SHORT($filter_hz, decimals: 3) } Hz (Баттерворта, четвертого порядку, вперед і назад: підсилення там { FIXED(0.5, decimals: 1) })
    }; база часу: { $time_base }

## Whose directions x and y are

balance-axes-as-given = x і y з файлу
balance-axes-both-feet = напрямки дитини, за осями обох стоп
balance-axes-one-foot = вісь однієї стопи
balance-axes-mat = напрямки килимка: жодної стопи виміряти не вдалося
