### Words of the room `analysis`. Sentences: lower case at the beginning, no full stop.

## The recording and the mat

analysis-no-frame = la grabación no contiene fotogramas
analysis-no-room = la grabación no cabe en la memoria y no se pudo guardar en el disco: { $trouble }
analysis-never-empty = la alfombra vacía puede marcar hasta { FIXED($at_most, decimals: 1) } { UNIT($unit) }, y la grabación nunca la muestra vacía: grabe primero unos segundos de la alfombra vacía, o indique una grabación así con --zero
analysis-zero-of-other-mat = la grabación de la alfombra vacía (--zero) es de otra alfombra: sus celdas, su escala o su rango son distintos
analysis-zero-and-calibration = la calibración de la alfombra ya incluye las lecturas en vacío: omita --zero o calibre de nuevo
analysis-not-zeroed = la alfombra no se puso a cero (las celdas sin carga varían en { SMALL($spread) } { UNIT($unit) }), y no se sabe con suficiente precisión qué marcarían sin carga las celdas bajo los pies: grabe la alfombra vacía un momento, o indique una grabación de ella con --zero

## No foot

analysis-nothing-loaded = ningún pie: nada cargó la alfombra en { $frames ->
        [one] el único fotograma
        [many] ninguno de los { $frames } de fotogramas
       *[other] ninguno de los { $frames } fotogramas
    }
analysis-nothing-on-mat = ningún pie: nada cargó la alfombra
analysis-under-threshold = ningún pie: ninguna celda alcanzó el umbral de contacto de { SHORT($threshold, decimals: 3) } { UNIT($unit) }; la lectura más alta fue { FIXED($highest, decimals: 1) } { UNIT($unit) }
analysis-under-noise = ningún pie: las celdas sin carga fluctúan en { FIXED($noise, decimals: 1) } { UNIT($unit) }, así que solo es seguro que están cargadas las celdas que marcan { FIXED($sure, decimals: 1) } { UNIT($unit) } o más; la lectura más alta fue { FIXED($highest, decimals: 1) } { UNIT($unit) }
analysis-few-frames = ningún pie: ninguna celda de la alfombra estuvo en contacto más que en unos pocos fotogramas aislados
analysis-may-be-two = ningún pie: lo que hay en la alfombra mide { FIXED($width_mm, decimals: 0) } mm de ancho y { FIXED($length_mm, decimals: 0) } mm de largo, como dos pies que se tocan; deje un espacio entre los pies para que se pueda medir cada uno
-size-of-feet = y eso no es la huella de uno o dos pies (de 10 a 34 cm de largo, de 3 a 14 cm de ancho)
analysis-single-cell = ningún pie: lo que hay en la alfombra es una sola celda de { SHORT($pitch_x_mm, decimals: 3) } × { SHORT($pitch_y_mm, decimals: 3) } mm, { -size-of-feet }
analysis-not-a-foot = ningún pie: lo que hay en la alfombra mide { FIXED($length_mm, decimals: 0) } × { FIXED($width_mm, decimals: 0) } mm, con { $shown_in ->
        [mm2] { FIXED($area_mm2, decimals: 0) } mm²
        [fine] { FIXED($area_cm2, decimals: 1) } cm²
       *[cm2] { FIXED($area_cm2, decimals: 0) } cm²
    } en contacto, { -size-of-feet }
analysis-several-people = había { $feet } pies en la alfombra a la vez: varias personas. Grabe a una sola persona cada vez
analysis-no-contact = ningún pie estuvo en la alfombra el tiempo suficiente para contar como contacto

## What the child did, and the two feet

analysis-stood = el niño estuvo de pie: no hay pasos
analysis-jumped = el niño saltó: los dos pies aterrizaron a la vez, y eso no es un paso
analysis-sway-of-stand = el balanceo se mide solo al estar de pie en reposo
analysis-hardly-loaded = los pies nunca soportaron ni la mitad de la carga habitual
analysis-one-foot = solo había un pie en la alfombra
analysis-never-together = los pies nunca estuvieron en la alfombra al mismo tiempo
analysis-no-step-to-compare = uno de los pies no tiene ningún paso completo para comparar
analysis-carries-nothing = uno de los pies no soporta carga
analysis-no-foot-of-side = no se pudo identificar con seguridad ningún pie como el { $side ->
        [left] izquierdo
       *[right] derecho
    }
analysis-side-not-clear = no está claro si es el pie izquierdo o el derecho: la probabilidad de que sea el { $side ->
        [left] izquierdo
       *[right] derecho
    } es solo del { FIXED($likely_pct, decimals: 0) } %
analysis-both-of-one-side = las dos huellas tienen la forma de un pie { $side ->
        [left] izquierdo: dos pies izquierdos
       *[right] derecho: dos pies derechos
    }, o dos personas
analysis-side-not-looked-for = no se determinó cuál es el pie izquierdo y cuál el derecho

## The print

analysis-part-printed = solo una parte del pie tocó la alfombra: { $posture ->
        [toes] el niño estaba de puntillas
        [heels] el niño se apoyaba en los talones
        [outer-edges] el niño se apoyaba en los bordes externos de los pies
        [one-raised] el niño se apoyaba en una parte de este pie
       *[part] el niño estaba de puntillas o se apoyaba en los talones
    }
analysis-bumpy = la superficie de la alfombra tiene relieve bajo este pie ({ $part_pct ->
        [none] toda la huella
       *[other] { FIXED($part_pct, decimals: 0) } % de la huella
    })
analysis-not-recovered = { $why }; en una alfombra así, entre las púas se ve demasiado poco de la forma para obtener este índice
analysis-unsteady-cells = las celdas sin carga fluctúan en { FIXED($noise, decimals: 1) }, demasiado para la huella de un paso con el umbral de contacto de { FIXED($threshold, decimals: 1) }
analysis-few-cells = sin los dedos, la huella de un paso mide solo { FIXED($cells, decimals: 1) } celdas de largo; hacen falta al menos { SHORT($least_cells, decimals: 3) }
analysis-midfoot-cell = { $fault ->
        [saturated] una celda saturada
       *[silent] una celda sin lectura
    } queda bajo el mediopié (fila { $row }, columna { $column })
analysis-all-at-border = todos los pasos de este pie llegaron al borde de la alfombra
analysis-no-whole-step = ningún paso de este pie se grabó entero: la grabación empieza o termina durante cada uno de ellos
analysis-step-not-whole = el paso no se grabó entero
analysis-left-out = la huella de este contacto no se midió: solo se miden { $measured } de { $contacts } contactos, repartidos por igual a lo largo de la sesión
analysis-judges-another = se midió solo para comprobar otro valor

## How sure an index is

analysis-unstable = inestable: al desplazar la huella sobre las celdas, se obtiene un valor solo en { $given } de { $tried } pruebas
analysis-not-estimated = no se estimó la incertidumbre del valor
# $name is the name of a measure.
analysis-error-not-known = { $name }: no se ha estudiado su error en una alfombra así
analysis-one-contact = estar de pie es un único contacto, así que no hay dispersión entre contactos
analysis-few-repeats = menos de { $least } contactos completos dan un valor
analysis-of-step = la imagen es de un paso, no del niño de pie
analysis-stand-too-short = el tiempo de pie es demasiado corto para dividirlo en partes
analysis-not-every-part = no todas las partes del tiempo de pie dan un valor
analysis-no-toes-cut = no se delimitaron los dedos

## Load and regions

analysis-no-load-on-part = esta parte del pie no soporta carga
analysis-no-load = el pie no soporta carga
analysis-toes-hidden = ningún dedo se distingue del antepié: las celdas son demasiado grandes
analysis-no-traced-contact = ningún contacto de este pie se grabó entero con una huella que se pueda contornear
analysis-not-calibrated = la grabación no está calibrada
analysis-no-course = al estar de pie no hay primer ni último contacto, así que no hay evolución en el tiempo
analysis-region-too-fine = las celdas son demasiado grandes: ninguna celda en contacto queda en su mayor parte dentro de la región
analysis-region-hardly-touched = la región apenas tocó la alfombra
analysis-region-in-single-frames = la región estuvo en contacto solo en fotogramas aislados: no se conoce su tiempo de contacto
analysis-region-highest-at-first = la fuerza sobre la región es máxima en su primer contacto

## Steps

analysis-no-whole-contact = ningún contacto de este pie se grabó entero
analysis-no-beginning = no se vio el comienzo del contacto
analysis-no-end = no se vio el final del contacto
analysis-may-be-off-mat = { footprint-at-border }
analysis-landed = los dos pies aterrizaron a la vez: un salto, no un paso
analysis-no-touch-down = no se vio el pie al tocar la alfombra, o no se vio entero
analysis-no-lift-off = no se vio el pie al dejar la alfombra, o no se vio entero
analysis-no-step-before = no hubo ningún paso antes
analysis-same-foot-before = el paso anterior fue del mismo pie: no se vio el otro pie
analysis-not-down-again = el pie no volvió a apoyar después del otro
analysis-few-steps = se vieron muy pocos pasos seguidos
analysis-not-both-feet = alguno de los dos pies no tiene un contacto completo
analysis-too-quick = { $what ->
        [step] un tiempo de paso de { FIXED($lasts_s, decimals: 3) } s es imposible: hacen falta al menos { FIXED($least_s, decimals: 2) } s, así que no son dos pasos de un niño
        [stride] un tiempo de zancada de { FIXED($lasts_s, decimals: 3) } s es imposible: hacen falta al menos { FIXED($least_s, decimals: 2) } s, así que no son dos pasos de un niño
       *[contact] un contacto de { FIXED($lasts_s, decimals: 3) } s es más corto que cualquier paso de un niño (al menos { FIXED($least_s, decimals: 2) } s)
    }
analysis-longer-than-stride = { $what ->
        [double-support] el tiempo sobre los dos pies
       *[contact] el contacto
    } duraría más que la zancada: esto no es una zancada
analysis-on-the-spot = los pasos en el sitio no tienen dirección de marcha
analysis-no-direction = no se conoce la dirección de la marcha: ningún pie apoyó dos veces, entero sobre la alfombra, en una misma línea
analysis-print-not-measured = no se midió la huella del contacto
analysis-no-first-centre = los primeros fotogramas del contacto no muestran un centro de presiones

## One contact

analysis-too-short-for-phases = un contacto de { $frames ->
        [one] 1 fotograma
        [many] { $frames } de fotogramas
       *[other] { $frames } fotogramas
    } es demasiado corto para dividirlo en fases: hacen falta al menos { $least }
analysis-no-heel = el talón nunca tocó la alfombra: no hay fases
analysis-no-ball = el antepié nunca tocó la alfombra: no hay fases
analysis-never-flat = el talón se levantó antes de que apoyara todo el antepié: no hay fase de apoyo total
analysis-one-time = todos los fotogramas del contacto tienen el mismo tiempo: no hay fases
analysis-line-too-short = una línea de la marcha de { FIXED($lasts_s, decimals: 3) } s es demasiado corta para un paso
analysis-few-centres = solo { $frames ->
        [one] 1 fotograma del contacto muestra
        [many] { $frames } de fotogramas del contacto muestran
       *[other] { $frames } fotogramas del contacto muestran
    } un centro de presiones; hacen falta al menos { $least }
analysis-no-line = ningún contacto completo dio una línea de la marcha
analysis-few-for-band = una banda de variación necesita al menos { $least } contactos completos; hay { $contacts }
analysis-few-for-mean-print = una huella media necesita al menos dos contactos completos
analysis-forefoot-first = el antepié apoyó primero: el índice está definido para un paso que empieza con el talón
analysis-went-back = el centro de presiones retrocedió hacia el talón
analysis-not-over-front = el centro de presiones no pasa por el tercio anterior del pie
analysis-no-width = la huella no tiene anchura en el tercio anterior de su longitud
