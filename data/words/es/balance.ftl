### Words of the room `balance`. Sentences: lower case at the beginning, no full stop.

balance-measured-differently = los dos registros en bipedestación no se midieron igual
balance-different-times = los registros en bipedestación duran { FIXED($open_s, decimals: 1) } y { FIXED($closed_s, decimals: 1) } s: no se pueden comparar balanceos de duración distinta
balance-open-without-sway = de pie con los ojos abiertos no hay balanceo
balance-open-without-area = el balanceo con los ojos abiertos no abarca ningún área
balance-no-centre = no hay centro de presiones
balance-one-centre = solo hay un centro de presiones
balance-slow = para el balanceo hacen falta { SHORT($least_hz, decimals: 3) } fotogramas por segundo y hay { FIXED($got_hz, decimals: 1) }
balance-short = para el balanceo hacen falta { SHORT($least_s, decimals: 3) } s de pie{ $interrupted ->
     [yes] {""} sin interrupción
    *[no] { "" }
    }{ $settle_s ->
     [none] { "" }
    *[other] { " " }después de los primeros { SHORT($settle_s, decimals: 3) } s
    } y hay { FIXED($got_s, decimals: 1) } s
balance-too-short = { FIXED($got_s, decimals: 1) } s de pie es demasiado poco para cualquier medida del balanceo
balance-time-not-rising = el tiempo no aumenta después de { SHORT($after_s, decimals: 3) } s
balance-not-finite = la serie contiene un número que no es finito
balance-no-force-plate = medido con una alfombra de presión, que no localiza el centro de presiones con la exactitud de { FIXED(0.1, decimals: 1) } mm que se exige a una plataforma de fuerza
balance-nothing-repeats = ningún tramo del balanceo se repite dentro de la tolerancia
balance-no-long-axis = el balanceo no tiene eje mayor
balance-short-windows = el espectro necesita ventanas de { $least } muestras y hay { $got }
balance-short-for-spectrum = el espectro necesita { FIXED($least_s, decimals: 1) } s de pie y hay { FIXED($got_s, decimals: 1) } s
balance-no-power-in-band = el balanceo no tiene potencia entre { SHORT($low_hz, decimals: 3) } y { SHORT($high_hz, decimals: 3) } Hz
balance-no-power = el balanceo no tiene potencia
balance-short-for-entropy = la entropía muestral necesita { SHORT($least_s, decimals: 3) } s y hay { FIXED($got_s, decimals: 1) } s
balance-long-for-entropy = la entropía muestral se calcula para { SHORT($most_s, decimals: 3) } s como máximo y hay { FIXED($got_s, decimals: 1) } s
balance-no-multiple = la entropía muestral se calcula a { SHORT($wanted_hz, decimals: 3) } Hz, y { FIXED($rate_hz, decimals: 1) } Hz no es un múltiplo de ese valor
balance-no-sway-this-way = no hay balanceo en esta dirección
balance-no-sway = no hay balanceo
# Where the centre of pressure comes from: behind "from" in balance-measured.
balance-of-file = el centro de presiones del archivo
balance-of-feet = las celdas de los pies encontrados, no toda la alfombra
balance-measured = base: { $taken_from }; { SHORT($duration_s, decimals: 2) } s{ $from_s ->
     [0] { "" }
    *[other] , sin los primeros { SHORT($from_s, decimals: 2) } s
    }{ $interruptions ->
     [0] { "" }
     [one] , la parte más larga de un tiempo de pie interrumpido una vez
     [many] , la parte más larga de un tiempo de pie interrumpido { $interruptions } de veces
    *[other] , la parte más larga de un tiempo de pie interrumpido { $interruptions } veces
    }; grabado a { SHORT($recorded_hz, decimals: 2) } Hz, { $brought ->
     [thinned] reducido a
     [interpolated] interpolado a
    *[as-is] medido a
    } { SHORT($rate_hz, decimals: 2) } Hz, { $filter_hz ->
     [none] sin filtro
    *[other] filtro de paso bajo de { SHORT($filter_hz, decimals: 3) } Hz (Butterworth de cuarto orden, hacia delante y hacia atrás: ganancia { FIXED(0.5, decimals: 1) } en ese punto)
    }; base de tiempo { $time_base }

## Whose directions x and y are

balance-axes-as-given = x e y del archivo
balance-axes-both-feet = las direcciones del niño, a partir de los ejes de los dos pies
balance-axes-one-foot = el eje de un pie
balance-axes-mat = las direcciones de la alfombra: no se pudo medir ningún pie
