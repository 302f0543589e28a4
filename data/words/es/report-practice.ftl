### Words of the pages of practice, of a course and of a dose, and of contact sheets. Phrases: lower case at the beginning, no
### full stop; a page writes the first letter of a line as a capital. Numbers of a unit stay before it: mm, s, min, N s, kPa.

## What was practised in an exercise: page and terminal.

report-practised-exercises = { $exercises ->
    [one] { $exercises } ejercicio
    [many] { $exercises } de ejercicios
   *[other] { $exercises } ejercicios
 }
# How much was done, right of the name of an exercise.
report-practised-of-reps = { $reps } de { $planned ->
    [one] { $planned } repetición
    [many] { $planned } de repeticiones
   *[other] { $planned } repeticiones
 }{ $held_s ->
    [none] { "" }
   *[other] , { FIXED($held_s, decimals: 1) } s mantenidos en total
 }
report-practised-reps = { $reps ->
    [one] { $reps } repetición
    [many] { $reps } de repeticiones
   *[other] { $reps } repeticiones
 }{ $held_s ->
    [none] { "" }
   *[other] , { FIXED($held_s, decimals: 1) } s mantenidos en total
 }
report-practised-of-time = { FIXED($done_s, decimals: 1) } de { SHORT($planned_s, decimals: 1) } s{ $reps ->
    [none] { "" }
    [one] , { $reps } repetición
    [many] , { $reps } de repeticiones
   *[other] , { $reps } repeticiones
 }{ $held_s ->
    [none] { "" }
   *[other] , { FIXED($held_s, decimals: 1) } s mantenidos en total
 }
report-practised-time = { FIXED($done_s, decimals: 1) } s
report-practised-of-hold = { FIXED($held_s, decimals: 1) } de { SHORT($planned_s, decimals: 1) } s mantenidos
report-practised-hold = { FIXED($held_s, decimals: 1) } s mantenidos
# Technique is the mean of its four parts, which are explained under `report-practice-how`: the same words there.
report-practised-technique = técnica { $whole ->
    [none] sin valorar
   *[other] { FIXED($whole, decimals: 0) } de 100
 }: sin fallos { $clean_pct ->
    [none] sin valorar
   *[other] { FIXED($clean_pct, decimals: 0) } %
 }, amplitud { $range_pct ->
    [none] sin valorar
   *[other] { FIXED($range_pct, decimals: 0) } %
 }, lados iguales { $sides_pct ->
    [none] sin valorar
   *[other] { FIXED($sides_pct, decimals: 0) } %
 }, regularidad { $steady_pct ->
    [none] sin valorar
   *[other] { FIXED($steady_pct, decimals: 0) } %
 }
report-practised-share = { FIXED($share_pct, decimals: 0) } % de lo previsto
report-practised-stars = { $stars ->
    [one] { $stars } estrella
    [many] { $stars } de estrellas
   *[other] { $stars } estrellas
 }
report-practised-sides = izquierdo { $left }, derecho { $right }
report-practised-not-counted = no contado: { $why }
report-practised-ended-early = terminado antes de tiempo: { $why }
report-practised-not-done = no hecho: { $why }
report-practised-not-begun = no empezado
report-practised-tiring = cansancio desde los { FIXED($from_s, decimals: 1) } s: movimientos más pequeños o más lentos que al principio
report-practised-faults-seen = visto y no contado: { $faults }
report-practised-faults-counted = contado, pero: { $faults }
report-practised-fault-times = { $fault } ({ $times })
# What the program did not see: told as its own, never as the child's fault.
report-practised-unseen = no visto por el programa durante { FIXED($whole_s, decimals: 1) } s ({ $stretches }{ $more ->
    [yes] ; y más tarde
   *[no] { "" }
 }): { $why }
report-practised-stretch = { FIXED($from_s, decimals: 1) } a { FIXED($to_s, decimals: 1) } s

## The page of a session's practice

report-practice-title = Práctica
report-practice-how = Disco: pie izquierdo. Triángulo: pie derecho. Cuadrado: los dos pies a la vez. Cruz: visto pero no contado. Las barras duran lo que dura el movimiento. Rayado: el programa no podía ver los pies. La técnica es la media de sus partes: sin fallos, la proporción sin ningún fallo; amplitud, hasta dónde llegan los movimientos dentro de la amplitud propia del niño; lados iguales, cuánto se parecen los números de la izquierda y de la derecha; regularidad, cuánto se parecen entre sí el ritmo o los tiempos mantenidos. La cantidad figura al lado y no forma parte de la técnica. Los umbrales son ajustes de este programa; la mayoría, sin respaldo en publicaciones.
report-practice-pain-before = Dolor antes: { $before } sobre 10.
report-practice-pain-after = Dolor después: { $after } sobre 10.
report-practice-pain = Dolor antes: { $before }, después: { $after } sobre 10.
report-practice-should-not = La práctica no debería haber tenido lugar: { $stops }.
report-practice-stopped = La práctica se paró por ese día: { $stops }.
# Facts in the head of the page: labels of 24 letters at most, and what stands below them, of 30.
report-practice-practised = Practicado
report-practice-done = { report-practised-exercises }, { $time }
# Where some of the exercises of the plan were not begun.
report-practice-done-of = { $done } de { $exercises ->
    [one] { $exercises } ejercicio
    [many] { $exercises } ejercicios
   *[other] { $exercises } ejercicios
    }, { $time }
report-practice-settings = Ajustes
report-practice-settings-standard = los estándar
report-practice-settings-other = distintos de los estándar
# A strip over time.
report-practice-drawn = Se muestra de { FIXED($from_s, decimals: 0) } a { FIXED($to_s, decimals: 0) } s; en el resto del tramo de { FIXED($start_s, decimals: 0) } a { FIXED($end_s, decimals: 0) } s no se vio ningún movimiento
report-practice-not-seen = no visto
report-practice-tiring = cansancio
# Names of lanes, left of a strip: 14 letters at most.
report-practice-lane-foot = { $side ->
    [left] izquierdo
   *[right] derecho
 }
report-practice-lane-faults = no contado
# Above a curve: what it is and what the dashed lines in it are.
report-practice-curve-range = amplitud, como parte de la propia del niño cuando ya se conoce; discontinua: un movimiento empieza en { SHORT($enter, decimals: 2) } y termina en { SHORT($leave, decimals: 2) }
report-practice-curve-share = carga en el pie izquierdo, 50 %: de pie y quieto; discontinua: los pasos superan el { FIXED($high_pct, decimals: 0) } y bajan del { FIXED($low_pct, decimals: 0) } %
report-practice-curve-steps = carga en el pie izquierdo, 50 %: de pie y quieto; un paso cuenta cuando un pie deja la alfombra
report-practice-curve-load = carga en los dos pies, 100 %: de pie y quieto; discontinua: al bajar el niño, cae por debajo del { FIXED($level_pct, decimals: 0) } %

## The page of a course: what was planned and held, week by week

report-course-title = Ciclo de sesiones
report-course-nothing = No hay nada previsto para ningún día, y todavía no se ha practicado nada.
# $sets are exercises with their amounts, such as "squats, 20 times".
report-course-each-session = En cada sesión: { $sets }.
# Facts in the head of the page: labels of 24 letters at most, and what stands below them, of 30.
report-course-age = Edad
report-course-age-is = { FIXED($age_years, decimals: 1) } años
report-course-days-held = Días con sesión
report-course-held-of = { $held } de { $planned } previstos
report-course-practised = Práctica o grabación
report-course-minutes = { SHORT($minutes, $decimals) } min
report-course-plan = Plan
report-course-plan-is = { $exercises ->
    [0] ninguno
    [one] { $exercises } ejercicio
    [many] { $exercises } de ejercicios
   *[other] { $exercises } ejercicios
 }, a { $today }
report-weeks-planned-title = Previsto y realizado, semana a semana
report-weeks-held-title = Realizado, semana a semana
report-weeks-what = días con sesión en cada semana, y minutos de práctica o grabación
# What the two bars are; they stand right of the title.
report-weeks-held = realizado
report-weeks-planned = previsto
# What a chart of an exercise counts.
report-exercises-repetitions = repeticiones
report-exercises-held = mantenido, segundos
report-exercises-practised = practicado, segundos
report-exercises-legend = Disco: hecho. Línea corta: previsto para esa sesión. Cruz: omitido. Anillo: no se pudo contar ahí.

## How the soles were pressed: a card of two soles and a table beside each

report-soles-title = Presión en las plantas de los pies
report-soles-title-course = Presión en las plantas de los pies, todo el ciclo
report-soles-of-this-session = en esta sesión; vista desde arriba, dedos arriba
report-soles-of-sessions = { $sessions ->
    [one] de { $sessions } sesión
    [many] de { $sessions } de sesiones
   *[other] de { $sessions } sesiones
 }; vista desde arriba, dedos arriba
# $unit is one of `report-soles-unit-force` and `report-soles-unit-counts`.
report-soles-map-of-force = fuerza × tiempo en cada punto, { $unit }
report-soles-map-of-time = tiempo con presión en cada punto, s
report-soles-not-seen = no visto
# Heads of narrow columns: 9 letters at most. The two halves of a zone, towards the other foot and away from it: 6.
report-soles-head-time = tiempo, s
report-soles-head-dose = dosis
report-soles-head-dose-in = dosis, { $unit }
report-soles-head-presses = veces
report-soles-half = { $half ->
    [inner] interna
   *[outer] externa
 }
# The last line of the table: the whole sole.
report-soles-sole = planta
report-soles-dose = Dosis: fuerza × tiempo, { $unit }.
report-soles-coverage = El { FIXED($share_pct, decimals: 0) } % de la huella propia del pie tuvo presión durante 10 s o más.
report-soles-below = Un registro, no un objetivo: no se conoce ninguna cantidad adecuada. Línea gruesa: la huella del propio niño de pie. El contorno del pie es solo un dibujo. No se incluyen la carga fuera de las dos plantas ni el tiempo sin fotogramas.
# Newtons, or raw counts, times seconds.
report-soles-unit-force = { $power ->
    [0] N s
    [3] kN s
   *[6] MN s
 }
report-soles-unit-counts = { $power ->
    [0] cuentas·s
    [3] miles de cuentas·s
   *[6] millones de cuentas·s
 }

## The page of a dose: how a sole was pressed, zone by zone

# $name is a recording or a child.
report-dose-title = Presión en las plantas de los pies: { $name }
# $time is a time such as "3 min 20 s".
report-dose-on-mat = { $time } en la alfombra
report-dose-not-placed = { $time } sin localizar los pies
report-dose-off-mat = { $time } fuera de la alfombra
report-dose-not-received = { $time } sin recibir nada
report-dose-recordings = { $recordings ->
    [one] { $recordings } grabación
    [many] { $recordings } de grabaciones
   *[other] { $recordings } grabaciones
 }
report-dose-none = Sin dosis: { $why }.
# Below "Left foot" or "Right foot". Tips are those of the spines of a mat.
report-dose-foot = { $time } con presión; { $share_pct ->
    [none] – de su propia huella
   *[other] { FIXED($share_pct, decimals: 0) } % de su propia huella durante 10 s o más
 }{ $tips ->
    [none] { "" }
    [one] ; { $tips } púa tocada
    [many] ; { $tips } de púas tocadas
   *[other] ; { $tips } púas tocadas
 }
# Below the bar of colours.
report-dose-each-square = { $calibrated ->
    [yes] N s
   *[no] cuentas·s
 } en cada uno de los { $squares } cuadrados del mapa de una planta
report-dose-seconds = s con presión; no se conoce la fuerza
# The halves of a sole, towards the other foot and away from it.
report-dose-inner-half = mitad interna
report-dose-outer-half = mitad externa
# In small boxes: 20 letters at most.
report-dose-presses = { $time }, { $presses ->
    [one] { $presses } vez
    [many] { $presses } de veces
   *[other] { $presses } veces
 }
report-dose-force-time = { $shown } { $calibrated ->
    [yes] N s
   *[no] cuentas·s
 }
report-dose-peak = hasta { $shown } kPa
report-dose-no-force = { $side ->
    [left] pie izquierdo
   *[right] pie derecho
 }, no se da la fuerza: { $why }.
report-dose-no-peak = { $side ->
    [left] pie izquierdo
   *[right] pie derecho
 }, no se da la presión máxima: { $why }.

## A contact sheet: small prints of many children

report-sheet-scale = Todas las huellas están a la misma escala salvo que se indique, con los dedos arriba; más oscuro, más cerca de la presión máxima del propio niño.
# Ends what a card has no room for: 26 letters at most, as the next two.
report-sheet-more = más en las listas
report-sheet-no-print = sin huella
# Above a print that is not to the scale of the others.
report-sheet-own-scale = escala propia
# What the signs on the cards mean; all three in one line of 90 letters.
report-sheet-see-again = ver de nuevo
report-sheet-record-again = grabar de nuevo
report-sheet-not-compared = medido, pero no comparado por edad
