### Words of the room `report`. Sentences: lower case at the beginning, no full stop, where a page puts them behind a
### colon; else as they stand.

report-not-finite = el valor no es un número finito
report-no-filter = no se pidió ningún filtro
report-of-no-foot = el contacto no pertenece a ningún pie
report-nothing-loaded = ninguna celda soporta carga
report-no-whole = las proporciones de los dos pies no suman el 100 %
report-no-foot = no se encontró ningún pie
report-no-session = no se puede usar ninguna sesión

## On pages of all sorts

# Alone in a line: 100 letters.
report-uncalibrated = SIN CALIBRAR (cuentas). Formas, proporciones y tiempos valen; no se conocen presión ni fuerza.
report-percent = { FIXED($share_pct, decimals: 0) } %
# Behind a large number, with the space before it.
report-percent-sign = {" %"}
report-seconds = { FIXED($lasts_s, $decimals) } s
report-minutes = { $minutes } min { $two_digits_s } s
report-hours = { $hours } h { $two_digits_min } min
report-raw-counts = cuentas sin calibrar
# What the child did, alone in a line.
report-task-standing = de pie
report-task-stepping = pasos en el sitio
report-task-walking = marcha
report-task-jumping = saltos
# How a print was made. $from, $to and $at are times such as "3 min 20 s".
report-print-mean = media de { FIXED($from_s, decimals: 1) } a { FIXED($to_s, decimals: 1) } s
report-print-long-mean = media de { $from } a { $to }
report-print-of-step = máximo de cada celda, paso a los { $at }
# How much a finding matters, before it: 9 letters.
report-severity-note = Nota
report-severity-warning = Aviso
report-severity-problem = Problema
# A dash and a letter stand for a reason in a table; the reasons are listed below it.
report-other-reasons = Los demás motivos están en el documento de resultados.
# Behind the name and version of the program, at the foot of a page.
# At the foot of every page while no speaker of the language has read its words; 30 letters.
report-draft = traducción provisional
report-page-of = página { $page } de { $pages }
report-numbers-inside = Los números están también en este archivo, para programas.

## At the head of a page: a label above each value. A label or value has room for about 24 letters; what the mat is and how
## long and fast the recording, for 40.

report-header-child = Niño
report-header-no-id = sin identificador
report-header-recorded = Grabación
report-header-not-known = no se conoce
report-header-source = Origen
report-header-source-simulated = simulación
report-header-activity = Actividad
report-header-no-foot = ningún pie encontrado
report-header-mat = Alfombra
report-header-cells = { $rows } × { $cols } celdas
report-header-spacing = Separación ancho × largo
report-header-spacing-is = { SHORT($across_mm, decimals: 2) } × { SHORT($along_mm, decimals: 2) } mm
report-header-length = Duración y frecuencia
# $lasts is a time such as "3 min 20 s"; $grouped is the number of frames as it is shown.
report-header-length-is = { $lasts }, { $frames ->
        [one] { $grouped } fotograma
        [many] { $grouped } de fotogramas
       *[other] { $grouped } fotogramas
    }
report-header-length-and-rate = { $lasts }, { $frames ->
        [one] { $grouped } fotograma
        [many] { $grouped } de fotogramas
       *[other] { $grouped } fotogramas
    }, { SHORT($rate_hz, decimals: 1) } Hz
report-header-unit = Unidad
report-header-cells-of = { $rows } × { $cols } celdas de { SHORT($across_mm, decimals: 2) } × { SHORT($along_mm, decimals: 2) } mm
report-protocol-standing = de pie, sin moverse
report-protocol-stepping = pasos en el sitio
report-protocol-walking = marcha

## Titles of the pages of a session

report-first-page-title = Huellas y carga
report-details-title = Detalles
# $measure is the name of a measure. The page makes the first letter a capital.
report-explain-title = { $measure }: explicación

## One measure explained

# $why is a sentence without a capital or a full stop.
report-explain-not-given = No se da: { $why }.
report-explain-from-prints = { $prints ->
        [1] de una huella
       *[other] mediana de { $prints } pasos; dibujo de uno
    }
# What the lines over a print mean.
report-explain-measured = medido
report-explain-divides = divide la huella
report-explain-guide = guía: eje, tangente
report-explain-colours = colores: presión, atenuada
report-explain-definition = Qué es
report-explain-formula = Fórmula
report-explain-source = Fuente
report-explain-limits = Límites
report-explain-moved-by = Qué más influye

## The feet

# Above a column or a print, alone.
report-left = Izquierdo
report-right = Derecho
# Two feet of which it is not known which is which.
report-foot-a = Pie A
report-foot-b = Pie B
# The same as one letter, beside a small print.
report-letter-left = I
report-letter-right = D
report-letter-a = A
report-letter-b = B
report-left-foot = Pie izquierdo
report-right-foot = Pie derecho
report-both-feet = los dos pies
# The parts of a foot beside its picture, each alone.
report-part-toes = dedos
report-part-forefoot = antepié
report-part-midfoot = mediopié
report-part-heel = talón

## Each foot, large. There is little room for how sure the side is, beside the name of the foot: 24 letters.

report-side-sure = lado: { FIXED($share_pct, decimals: 0) } % seguro
report-side-over = lado: > 99 % seguro
# Where the file does not say whether the mat is seen from above or from below.
report-side-if-view = { FIXED($share_pct, decimals: 0) } % si es desde arriba
report-side-over-if-view = > 99 % si es desde arriba
report-side-not-clear = lado poco claro
# Labels; also before a colon with the reason why there is none.
report-of-side = lado
report-of-axis-and-length = eje y longitud
report-of-contact-area = área de contacto
report-of-peak = pico en una celda
report-of-length = longitud de la huella
report-of-length-without-toes = sin los dedos
# $shown is the number as it is written.
report-counts = { $counts ->
        [one] { $shown } cuenta
        [many] { $shown } de cuentas
       *[other] { $shown } cuentas
    }
report-no-foot-found = No se encontró ningún pie
report-no-other-foot = ningún otro pie en la alfombra

## Where on the mat the feet stood, and what the lines mean

report-on-mat = En la alfombra
report-from-above = desde arriba; adelante, arriba
report-lines-and-colours = Líneas y colores
report-line-outline = contorno de contacto
report-line-axis = eje, de talón a dedos
report-line-thirds = tercios, sin los dedos
report-line-toe-cut = entre dedos y antepié
report-line-path = centro de presiones
report-line-ends = extremos: talón, antepié, dedos
report-colours-kpa = presión, kPa
report-colours-raw = valor de celda, sin calibrar
report-colours = Los colores están suavizados entre celdas y empiezan gradualmente en { SHORT($threshold, decimals: 2) } { $unit ->
        [kPa] kPa
       *[raw] cuentas
    }; todos los números proceden de las celdas sin suavizar.

## The load. Titles of cards have room for 28 letters.

report-load-title = Carga de cada pie
# Below the middle of a bar.
report-load-half = mitad
report-load-share = Proporción de la carga de los dos pies juntos.
report-load-within-title = Carga dentro de cada pie
report-load-within-thirds = Talón, mediopié y antepié son los tercios dibujados arriba.

## The arch index

report-arch-what = El área de contacto del tercio medio de la huella sin los dedos, dividida entre la total: a más contacto en el centro, mayor número. Solo para el cribado: lo habitual depende de la edad y de la alfombra.
report-arch-repeats = Dos grabaciones del mismo pie pueden diferir entre { FIXED(0.02, decimals: 2) } y { FIXED(0.04, decimals: 2) }.
report-from-prints = { $prints ->
        [1] de una huella
       *[other] mediana de { $prints } pasos
    }

## How sure a number is

# Where the true value probably lies, such as "0.18 to 0.25".
report-range = { FIXED($low, $decimals) } a { FIXED($high, $decimals) }
report-whisker = La línea fina muestra dónde está probablemente el valor real ({ FIXED($level_pct, decimals: 0) } %).
report-whisker-one-sided = Si la línea queda sobre todo a un lado de la marca, es más probable que el valor real esté a ese lado, por el tamaño de las celdas.

## Force over time

report-chart-force-title = Fuerza en el tiempo
report-chart-load-title = Carga en el tiempo
report-chart-time-s = tiempo, s
report-chart-time-min = tiempo, min
report-chart-time-h = tiempo, h
report-chart-force = fuerza, N
report-chart-load = % de la carga máxima
# Both feet in one line.
report-chart-together = los dos

## The steps of a walk, one below the other: columns of 8 letters

report-steps-title = { $steps ->
        [one] { $steps } paso
        [many] { $steps } de pasos
       *[other] { $steps } pasos
    }
report-steps-side = lado
report-steps-start = desde, s
report-steps-lasts = dura, s
report-steps-peak-n = pico, N
report-steps-peak-pct = pico, %
report-steps-more = y { $more } más
# What a star behind a step means.
report-steps-incomplete = * incompleto

## Quality of the recording

report-quality-title = Calidad de la grabación
report-quality-more = y { $more } más, en el documento de resultados
report-quality-none = No se encontró nada que haga los números menos fiables.

## Every number: indices, load, regions

report-indices-title = Índices de la huella
report-spread-title = La carga en números
report-spread-symmetry = Medidas de simetría: 0 es carga igual; más de 0, más carga a la derecha.
# $measure is the name of a measure.
report-spread-of-length = { $measure }, respecto a la longitud de la huella
report-regions-title = Regiones
report-regions-units = kPa: pico de presión. %: proporción de la carga del pie en el tiempo. cm²: área de contacto.
report-regions-units-raw = %: proporción de la carga del pie en el tiempo. cm²: área de contacto.
report-regions-unsure = ±: incertidumbre debida a que la alfombra no se puso a cero.

## Every number: steps

report-gait-title = Pasos
report-gait-lines-with-band = Líneas de la marcha: recorrido medio del centro de presiones, talón abajo, dedo pequeño hacia fuera; la banda es una desviación estándar.
report-gait-lines = Líneas de la marcha: recorrido medio del centro de presiones, talón abajo, dedo pequeño hacia fuera. Para una banda hacen falta cinco pasos.
report-gait-complete = pasos completos
report-gait-complete-of = { $complete } de { $all }
# Above a column of numbers that are of both feet.
report-gait-both = los dos
report-gait-phases = Fases del apoyo, % del apoyo
# The four phases beside each other: 65 letters all together.
report-phase-initial-contact = contacto inicial
report-phase-forefoot-contact = contacto del antepié
report-phase-foot-flat = apoyo total
report-phase-push-off = despegue

## Every number: sway

report-balance-title = Equilibrio al estar de pie
# $reasons are sentences without a capital or a full stop.
report-balance-indicative = Solo orientativo: { $reasons }.
# $stated and $directions are sentences without a capital or a full stop. The page makes the first letter a capital.
report-balance-below = { $stated }. Direcciones: { $directions }. Elipse: contiene el 95 % de las posiciones. Ninguna referencia sirve para todas las alfombras: compare al niño solo con sus propios resultados anteriores, en la misma alfombra y con la misma duración.
report-balance-sideways = hacia los lados, derecha +, mm
report-balance-forward = hacia delante +, mm
