### Findings about a recording (room `analysis`). Whole sentences.

## Cells

quality-uncalibrated = La alfombra no está calibrada: las proporciones, las formas y los tiempos son válidos; las presiones y las fuerzas son solo cuentas sin calibrar.
quality-saturated = { $cells ->
        [one] 1 celda llegó
        [many] { $cells } de celdas llegaron
       *[other] { $cells } celdas llegaron
    } al máximo del rango de la alfombra ({ FIXED($top, decimals: 0) } { UNIT($unit) }): allí las presiones y las fuerzas medidas son demasiado bajas.
-doubted = calibración no superada
-still = ningún cambio mientras cambiaban todas las celdas vecinas
quality-dead-cells = { $cells ->
        [one] 1 celda completada
        [many] { $cells } de celdas completadas
       *[other] { $cells } celdas completadas
    } a partir de las celdas vecinas en las imágenes de los pies (la primera: fila { $row }, columna { $column }). Motivo: { $silent ->
        [yes] ninguna lectura mientras todas las celdas vecinas tenían carga (celda averiada o no tocada){ $still ->
                [yes] , o { -still }
               *[no] {""}
            }{ $doubted ->
                [yes] , o { -doubted }
               *[no] {""}
            }
       *[no] { $still ->
                [yes] { -still }{ $doubted ->
                        [yes] , o { -doubted }
                       *[no] {""}
                    }
               *[no] { -doubted }
            }
    }.
quality-noisy = Las celdas sin carga fluctúan en { FIXED($noise, decimals: 1) } { UNIT($unit) }: solo es seguro que están cargadas las celdas que marcan { FIXED($sure, decimals: 1) } { UNIT($unit) } o más; el contacto ligero y los tiempos de contacto son menos seguros.
quality-baseline-taken-off = La alfombra no se puso a cero: vacía marca { SMALL($usual) } { UNIT($unit) } { $spread ->
        [none] en cada celda
       *[other] (desviación estándar entre celdas: { SMALL($spread) })
    }, valor que se ha restado.
quality-baseline-unsure = { $cells ->
        [one] 1 celda nunca estuvo vacía
        [many] { $cells } de celdas nunca estuvieron vacías
       *[other] { $cells } celdas nunca estuvieron vacías
    }: la lectura en vacío se estimó a partir de las otras celdas (desviación estándar { SMALL($spread) } { UNIT($unit) }). Grabe la alfombra vacía un momento, o indique una grabación de ella con --zero.
quality-baseline-not-known = No se midió nada: { $why }.
quality-never-unloaded = Nueve de cada diez celdas nunca marcaron menos de { FIXED($least, decimals: 1) } { UNIT($unit) }: o estuvieron cargadas todo el tiempo, o la alfombra no se puso a cero y las fuerzas y las áreas son demasiado altas.

## Pressures

-no-pressures = Estas no son presiones de un pie:
-believe-none = La unidad, la calibración o la separación de las celdas es incorrecta: no se fíe aquí de ninguna presión ni fuerza.
quality-implausible-pressure = { -no-pressures } una celda marca { FIXED($peak_kpa, decimals: 0) } kPa, y ningún pie ejerce más de { FIXED($most_kpa, decimals: 0) } kPa. { -believe-none }
quality-implausible-force = { -no-pressures } la fuerza sobre la alfombra llega a { FIXED($force_n, decimals: 0) } N, y nadie, de pie o al andar, ejerce más de { FIXED($most_n, decimals: 0) } N. { -believe-none }
quality-implausible-both = { -no-pressures } una celda marca { FIXED($peak_kpa, decimals: 0) } kPa, y ningún pie ejerce más de { FIXED($most_kpa, decimals: 0) } kPa; la fuerza sobre la alfombra llega a { FIXED($force_n, decimals: 0) } N, y nadie, de pie o al andar, ejerce más de { FIXED($most_n, decimals: 0) } N. { -believe-none }
quality-other-range = { $cells ->
        [one] 1 celda marca
        [many] { $cells } de celdas marcan
       *[other] { $cells } celdas marcan
    } más de { FIXED($most_counts, decimals: 0) } cuentas, el máximo de la alfombra a la que corresponde la calibración: esta es para otro rango de cuentas, y aquí ninguna presión es correcta.
quality-beyond-calibration = La lectura más alta de una celda es de { FIXED($peak_kpa, decimals: 0) } kPa, mucho más que los { FIXED($known_kpa, decimals: 0) } kPa hasta los que se conoce la calibración: por encima de eso, las presiones y las fuerzas son { $may_be_right ->
        [yes] una suposición
       *[no] poco fiables
    }.{ $tells_range ->
        [yes] {""}
       *[no] {" "}La calibración no dice para qué rango de cuentas es; puede ser otro.
    }

## The link

quality-lost-frames = Fotogramas que nunca llegaron: { $missing } de { $made } (perdidos por el camino: { $lost }; descartados por la alfombra: { $dropped }).
quality-lost-frames-by-time = Fotogramas que nunca llegaron: { $missing } de { $made } (según los tiempos de los demás).
quality-damaged = { $packets ->
        [one] 1 paquete llegó dañado o incompleto y se omitió sin repararlo
        [many] { $packets } de paquetes llegaron dañados o incompletos y se omitieron sin repararlos
       *[other] { $packets } paquetes llegaron dañados o incompletos y se omitieron sin repararlos
    }.
quality-interrupted = La conexión con la alfombra se interrumpió { $times ->
        [one] una vez
        [many] { $times } de veces
       *[other] { $times } veces
    }; no se cuenta ningún contacto que abarque una interrupción.
quality-gaps = Faltan fotogramas: { $gaps ->
        [one] 1 hueco
        [many] { $gaps } de huecos
       *[other] { $gaps } huecos
    } de más de { FIXED($least_s, decimals: 2) } s, el más largo de { FIXED($longest_s, decimals: 2) } s; no se cuenta ningún contacto que abarque { $gaps ->
        [one] el hueco
        [many] alguno de ellos
       *[other] alguno de ellos
    }.
quality-too-long = La grabación es demasiado larga para analizarla entera: no se buscaron pies en { $frames ->
        [one] el último fotograma
        [many] los últimos { $frames } de fotogramas
       *[other] los últimos { $frames } fotogramas
    }.

## Time

quality-empty-frames = Fotogramas sin nada en la alfombra: { $empty } de { $frames }.
quality-times-stand-still = Al menos la mitad de los fotogramas tienen el mismo tiempo que el anterior: los tiempos no se conocen con la precisión de un fotograma.
quality-low-rate = { FIXED($rate_hz, decimals: 1) } fotogramas por segundo son pocos para medir { $standing ->
        [yes] al niño de pie
       *[no] los pasos
    }: se recomiendan { FIXED($wanted_hz, decimals: 0) } o más.
quality-irregular-time = El tiempo entre fotogramas es irregular: intervalos que se apartan más de un { FIXED($off_pct, decimals: 0) } % de { FIXED($usual_ms, decimals: 1) } ms: { $uneven } de { $steps }.

## Feet

quality-short = Solo { FIXED($stood_s, decimals: 1) } s de pie en reposo: para las huellas se recomiendan al menos { FIXED($wanted_s, decimals: 0) } s.
quality-short-for-split = { FIXED($stood_s, decimals: 1) } s de pie en reposo: el reparto de la carga es más estable con { FIXED($wanted_s, decimals: 0) } s o más.
quality-unexplained-load = El { FIXED($share_pct, decimals: 0) } % de la carga sobre la alfombra no pertenece a ningún pie encontrado.
quality-bumpy = La superficie de la alfombra tiene relieve bajo { $feet ->
        [left] el pie izquierdo
        [right] el pie derecho
        [left-right] el pie izquierdo y el pie derecho
        [both] los dos pies
       *[one] un pie
    }: una celda mide las púas, no la forma del pie. La carga, el centro de presiones y los tiempos son válidos allí; { $some_indices ->
        [yes] solo se dan los índices que se pueden obtener entre las púas, con intervalos más amplios; no se dan longitudes
       *[no] no se dan índices del arco, longitudes
    }, áreas, regiones ni picos.
quality-no-print = { $side ->
        [left] El pie izquierdo
        [right] El pie derecho
       *[none] Uno de los pies
    } no tiene una huella que se pueda contornear ({ $why }): puede que no sea un pie, y su forma no se mide.
quality-toes-uncertain = { $side ->
        [left] En el pie izquierdo
        [right] En el pie derecho
       *[none] En uno de los pies
    } cuesta distinguir los dedos del antepié (probabilidad de que sea como está dibujado: { FIXED($likely_pct, decimals: 0) } %): los intervalos abarcan también las demás posibilidades.
quality-at-border = { $feet ->
        [left] La huella del pie izquierdo llega
        [right] La huella del pie derecho llega
        [left-right] Las huellas del pie izquierdo y del pie derecho llegan
        [both] Las huellas de los dos pies llegan
       *[one] La huella de un pie llega
    } al borde de la alfombra: puede que una parte del pie quedara fuera.
quality-load-off-mat = El reparto de la carga cuenta solo lo que estaba en la alfombra, y { $feet ->
        [left] el pie izquierdo llega
        [right] el pie derecho llega
        [left-right] el pie izquierdo y el pie derecho llegan
        [both] los dos pies llegan
       *[one] un pie llega
    } a su borde.

## Contacts

quality-posture = El niño { $posture ->
        [toes] estaba de puntillas
        [heels] se apoyaba en los talones
        [outer-edges] se apoyaba en los bordes externos de los pies
        [one-raised] apoyaba un pie entero y solo una parte del otro
       *[part] apoyaba solo una parte de cada pie, de puntillas o sobre los talones
    }. Se da el reparto de la carga; las medidas del arco requieren los dos pies enteros sobre la alfombra.
quality-child-jumped = El niño saltó: los dos pies aterrizaron a la vez, { $landings ->
        [one] una vez
        [many] { $landings } de veces
       *[other] { $landings } veces
    }. Un salto no es un paso: no se dan tiempos de paso, índices del arco ni proporciones de carga.
quality-jumped-onto = Los dos pies apoyaron a la vez, { $landings ->
        [one] una vez
        [many] { $landings } de veces
       *[other] { $landings } veces
    }, como en un salto a la alfombra.
quality-jumps = Los dos pies aterrizaron a la vez, { $landings ->
        [one] una vez
        [many] { $landings } de veces
       *[other] { $landings } veces
    }: un salto, que no cuenta como paso.
quality-sampled-prints = Se midieron las huellas de { $measured } de { $contacts } contactos, repartidos por igual a lo largo de la sesión: los índices, las regiones y las líneas de la marcha proceden de ellos; los tiempos y las fuerzas, de todos.
quality-partial-contacts = { $partial } de { $contacts ->
        [one] 1 contacto
        [many] { $contacts } de contactos
       *[other] { $contacts } contactos
    } { $partial ->
        [one] no se grabó entero y se excluyó
        [many] no se grabaron enteros y se excluyeron
       *[other] no se grabaron enteros y se excluyeron
    } del índice del arco.
