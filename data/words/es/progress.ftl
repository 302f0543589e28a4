### Words of the room `progress`. Sentences: lower case at the beginning, no full stop.

progress-no-second-session = un cambio necesita dos sesiones
progress-no-scatter = todas las colocaciones dieron exactamente el mismo valor, así que no se conoce el error
progress-no-trend-yet = una tendencia necesita { $sessions } sesiones a lo largo de { $weeks } semanas
progress-one-day = todas las sesiones fueron el mismo día
progress-scatter-unknown = no se conoce la dispersión de esta medida: repita la colocación dentro de una sesión

progress-poor = { $why }
progress-before-birth = la fecha de la sesión es anterior al nacimiento del niño
progress-no-number = el valor no es un número

## Whole sentences.

progress-too-early = { $what }: aún es pronto para decirlo; { $missing }.{ $apart ->
     [yes] { " " }La primera y la última sesión difieren más que el error de medida.
    *[no] { "" }
    }
progress-growth = { $what }: { $of ->
     [sway] el balanceo
    *[print] la huella
    } no cambia más de lo esperado por el crecimiento a esta edad.
progress-unclear = { $what }: aún no está claro. La primera y la última sesión difieren más que el error de medida, pero todas las sesiones juntas no muestran una tendencia estable; hacen falta más sesiones.
progress-steady = { $what }: ningún cambio real; cualquier diferencia está dentro del error de medida.
progress-improving = { $what }: mejora, { $moved }, un cambio mayor que el error de medida.
progress-crossed = { $what }: { $moved }, un cambio mayor que el error de medida, y ahora el resultado está más allá del valor orientativo para esta edad; mida otra vez y, si se mantiene, enseñe esta página a un profesional sanitario.
progress-declining = { $what }: { $moved }, un cambio mayor que el error de medida; mida otra vez y, si continúa, enseñe esta página a un profesional sanitario.
progress-changed = { $what }: { $moved }, un cambio mayor que el error de medida; este número por sí solo no dice si eso es mejor o peor.
progress-up-to = { $sessions ->
     [one] { $sessions } sesión
     [many] { $sessions } de sesiones
    *[other] { $sessions } sesiones
    } hasta el { $today }
progress-figures = { $name }{ $side ->
     [left] , izquierdo
     [right] , derecho
    *[none] { "" }
    }, { $sessions ->
     [one] { $sessions } sesión
     [many] { $sessions } de sesiones
    *[other] { $sessions } sesiones
    }: { $trend }; { $noise }.

## Parts of them: what the series is of, how it moved, what is missing, the figures.

progress-part-arch = { $side ->
     [left] Pie izquierdo
     [right] Pie derecho
    *[none] Los dos pies
    }
progress-part-weight = Peso sobre los dos pies
progress-part-standing = De pie sin moverse
progress-part-measure = { $side ->
     [left] Pie izquierdo
     [right] Pie derecho
    *[none] Los dos pies
    }, { $name }
progress-part-touches-more = el centro del pie toca el suelo más que antes
progress-part-touches-less = el centro del pie toca el suelo menos que antes
progress-part-more-even = el peso está repartido más por igual que antes
progress-part-less-even = el peso está repartido menos por igual que antes
progress-part-weight-moved = el peso ha pasado de un pie hacia el otro
progress-part-moves-more = su hijo o hija se mueve más que antes al estar de pie
progress-part-moves-less = su hijo o hija está de pie con más estabilidad que antes
progress-part-went-up = el valor ha subido
progress-part-went-down = el valor ha bajado
progress-part-scatter-missing = aún no se sabe cuánto varía este valor de una colocación a la siguiente
progress-part-sessions-missing = { $sessions ->
     [one] { $sessions } sesión válida
     [many] { $sessions } de sesiones válidas
    *[other] { $sessions } sesiones válidas
    }{ $weeks ->
     [0] { "" }
     [one] { " " }en { $weeks } semana
     [many] { " " }en { $weeks } de semanas
    *[other] { " " }en { $weeks } semanas
    } hasta ahora; hacen falta al menos { $least_sessions } a lo largo de { $least_weeks } semanas
progress-part-line = pendiente { SIGNED($slope, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    } al año, intervalo del 90 %: de { SIGNED($low, $decimals) } a { SIGNED($high, $decimals) }; tau de Kendall { FIXED($tau, decimals: 2) }, p { $p_tiny ->
     [yes] < 0,001
    *[no] { FIXED($p, decimals: 3) }
    }; cambio a lo largo de la recta { SIGNED($change, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    }, cambio mínimo detectable { FIXED($detectable, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    }
progress-part-scatter = DE de una colocación { FIXED($sd, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    } ({ $from })
progress-part-of-placements = a partir de { $placements } colocaciones en { $sessions ->
     [one] { $sessions } sesión
     [many] { $sessions } de sesiones
    *[other] { $sessions } sesiones
    } de este niño
progress-part-of-intervals = a partir de los intervalos de los valores
progress-part-of-publication = { $source }
progress-part-of-sessions = a partir de la dispersión de { $sessions } sesiones en torno a su recta

## What the charts leave out: a whole sentence

report-besides = No incluido en estos números: { $group }.

## The days of a course

progress-days-unplanned = { $days ->
     [one] sesiones en { $days } día
     [many] sesiones en { $days } de días
    *[other] sesiones en { $days } días
    }; no hay días previstos
progress-days-planned = { $planned ->
     [one] { $planned } día previsto
     [many] { $planned } de días previstos
    *[other] { $planned } días previstos
    }: con sesión { $held }, sin sesión { $missed }, por venir { $to_come }{ $besides ->
     [0] { "" }
     [one] ; { $besides } día más fuera del plan
     [many] ; { $besides } de días más fuera del plan
    *[other] ; { $besides } días más fuera del plan
    }

## The verdict, in two words at most

progress-verdict-improving = mejora
progress-verdict-steady = estable
progress-verdict-growth = crecimiento
progress-verdict-unclear = poco claro
progress-verdict-changed = ha cambiado
progress-verdict-declining = empeora
progress-verdict-too-early = es pronto

## The pages of progress: titles, and whole sentences

report-progress-for-therapist = Evolución en números
report-progress-nothing-yet = Aún no hay ninguna sesión de este niño para la gráfica: añada una con `plantar session add`.
report-progress-noticed = Hallazgos de todas las sesiones del niño y las notas sobre él:
# How to read the chart of the page for parents: the next three, one after the other.
report-progress-marks = Cada marca es una sesión{ $flatness ->
     [yes] : cuanto más alta, más parte del centro del pie toca el suelo
    *[no] { "" }
    }. La barra que cruza una marca muestra el error de medida: si las barras de dos sesiones se solapan, la diferencia puede deberse al azar.
report-progress-guide-lines = { $lines ->
     [1] La línea discontinua es
    *[other] Las líneas discontinuas son
    } solo una guía, { $own ->
     [yes] tomada de una regla de este programa
    *[no] tomada de niños medidos en otras alfombras
    }: una marca más allá de { $lines ->
     [1] ella
    *[other] ellas
    } es solo un motivo para medir otra vez.
report-progress-one-day = Un número de un solo día dice poco; { $lined ->
     [yes] la línea de muchas sesiones dice más.
    *[no] se traza una línea entre las marcas cuando hay { $sessions } sesiones a lo largo de { $weeks } semanas.
    }
report-progress-in-full = Marcas: medianas de las sesiones. Bigotes: la mitad del cambio mínimo detectable (CMD, 95 %), de modo que dos sesiones difieren más que el error de medida cuando los suyos no se tocan. Índice de cambio: índice de cambio fiable, el cambio dividido entre su error estándar, real si supera ±1,96.{ $lined ->
     [yes] { " " }Recta y banda: Theil-Sen y su intervalo del 90 % por bootstrap de bloques.
    *[no] { "" }
    } Las sesiones y las notas se muestran junto a los valores; eso no significa que unas sean la causa de los otros.

## Charts. The title: there is room for 90 letters, else the name of the measure stands there

report-progress-middle-touches = Cuánto toca el suelo el centro del pie (índice de Chippaux-Smirak, %)
# Left of the ages below a chart: 12 letters.
report-progress-age-years = edad, años
# Below a tick: 8 letters.
report-progress-day-of-month = { $day } { $month ->
     [1] ene
     [2] feb
     [3] mar
     [4] abr
     [5] may
     [6] jun
     [7] jul
     [8] ago
     [9] sep
     [10] oct
     [11] nov
    *[12] dic
    }
report-progress-month-of-year = { $month ->
     [1] ene
     [2] feb
     [3] mar
     [4] abr
     [5] may
     [6] jun
     [7] jul
     [8] ago
     [9] sep
     [10] oct
     [11] nov
    *[12] dic
    } { $year }
# What is what on a chart, above it.
report-progress-key-foot = { $side ->
     [left] izquierdo
     [right] derecho
    *[none] niño
    }
report-progress-key-not-counted = no contado
report-progress-key-reference = referencia local: el 50 % y el 94 % centrales de los niños
report-progress-key-usual = rango habitual para la edad (solo una guía): { $sources ->
     [none] composición de varias publicaciones
    *[other] { $sources }
    }
report-progress-key-published = { $limits } (de publicaciones, solo una guía): { $sources }
report-progress-key-own = { $limits } (de este programa, sin punto de corte publicado)
report-progress-limits = límites { $low } y { $high }
report-progress-limits-by-age = límites por edad
report-progress-lower-limit = { $low ->
     [none] límite inferior por edad
    *[other] límite inferior { $low }
    }
report-progress-upper-limit = { $high ->
     [none] límite superior por edad
    *[other] límite superior { $high }
    }

## Names of the rows below a chart: two lines at most, of 22 letters each

report-progress-row-sessions = { $days ->
     [one] sesiones ({ $days } día)
     [many] sesiones ({ $days } de días)
    *[other] sesiones ({ $days } días)
    }
report-progress-row-planned = { $besides ->
     [0] con sesión: { $held }, sin: { $missed }
    *[other] con sesión: { $held }, sin: { $missed },
     fuera del plan: { $besides }
    }
report-progress-row-minutes = práctica o grabación,
    minutos (máximo { $highest })
report-progress-row-length = longitud de huella, mm
    (± { FIXED($error_mm, decimals: 0) }; el pie mide más)
report-progress-row-practice = práctica, minutos
    (máximo { $highest })
report-progress-row-footwear = calzado
report-progress-row-illness = indisposición
report-progress-row-pain = dolor
report-progress-row-stopped = práctica interrumpida
report-progress-row-stiffness = rigidez
report-progress-row-limp = cojera
report-progress-row-tiptoe = de puntillas
report-progress-row-other = otras notas

## The table: narrow columns, whose heads may take four lines

report-progress-table-first = primero
report-progress-table-last = último
report-progress-table-change = cambio
report-progress-table-smallest-change = cambio mínimo (CMD)
report-progress-table-change-index = índice de cambio
report-progress-table-per-year = cambio al año
report-progress-table-interval-from = intervalo del 90 %: de
report-progress-table-interval-to = a
report-progress-table-verdict = conclusión
report-progress-of-foot = { $side ->
     [left] { $measure }, izquierdo
     [right] { $measure }, derecho
    *[none] { $measure }
    }

## What was practised, beside the values

report-progress-practice = Práctica y dosis
report-progress-lane-practised = practicado
report-progress-lane-repetitions = repeticiones
report-progress-lane-held = mantenido
report-progress-lane-dose = dosis, cada pie
report-progress-highest = máximo { $highest }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    }
report-progress-highest-raw = máximo { $highest } cuentas·s
# What the marks of a dose are.
report-progress-foot = { $side ->
     [left] pie izquierdo
    *[right] pie derecho
    }
report-progress-practice-beside = Se muestra junto a los valores, no forma parte de ellos: nada de esto dice que la práctica haya cambiado un valor.
