### Words of the room `flow`. Sentences: lower case at the beginning, no full stop.

flow-jumped = el niño saltó: se esperaba estar de pie, dar pasos o andar

# Why an exercise of a plan was left out.
flow-left-out-not-done = no se vio ningún intento

# Why a recording of a screening needs attention.
flow-screen-unreadable = { $problem }
flow-screen-judged = { $judgement }
flow-screen-no-whole-contact = { $contacts ->
    [0] no se vio ningún contacto de un pie
    [one] el único contacto no se grabó entero
    [many] ninguno de los { $contacts } de contactos se grabó entero
   *[other] ninguno de los { $contacts } contactos se grabó entero
 }
flow-screen-on-the-mat = alguien estuvo en la alfombra { FIXED($on_s, decimals: 1) } s: hacen falta al menos { FIXED($least_s, decimals: 0) } s
flow-screen-too-many-feet = { $at_once } pies en la alfombra a la vez: un solo niño cada vez
flow-screen-jumped = { $landings ->
    [one] los dos pies aterrizaron a la vez: el niño saltó
    [many] los dos pies aterrizaron a la vez, { $landings } de veces: el niño saltó
   *[other] los dos pies aterrizaron a la vez, { $landings } veces: el niño saltó
 }
flow-screen-not-traced = no se pudo contornear ninguna huella de un pie
flow-screen-no-index = no se pudo dar ningún índice de ninguno de los pies: { $why }
flow-screen-lengths = huellas de { FIXED($left_mm, decimals: 0) } mm a la izquierda y { FIXED($right_mm, decimals: 0) } mm a la derecha: ¿son los pies de un mismo niño?
flow-screen-length-of-no-age = una huella de { FIXED($print_mm, decimals: 0) } mm; a los { FIXED($age_years, decimals: 1) } años serían plausibles de { FIXED($low_mm, decimals: 0) } a { FIXED($high_mm, decimals: 0) } mm: compruebe el tamaño de las celdas, la calibración y la fecha de nacimiento
flow-screen-load-of-no-age = una carga de { FIXED($load_kg, decimals: 0) } kg; a los { FIXED($age_years, decimals: 1) } años serían plausibles de { FIXED($low_kg, decimals: 0) } a { FIXED($high_kg, decimals: 0) } kg: compruebe el tamaño de las celdas, la calibración y la fecha de nacimiento
flow-screen-length-unlike = { $on ->
    [none] una huella de { FIXED($print_mm, decimals: 0) } mm, pero las demás grabaciones del niño dieron una huella de { FIXED($usual_mm, decimals: 0) } mm: ¿son los pies de este niño?
   *[other] una huella de { FIXED($print_mm, decimals: 0) } mm, pero la sesión del { $on } dio una huella de { FIXED($usual_mm, decimals: 0) } mm: ¿son los pies de este niño?
 }
flow-screen-load-unlike = { $on ->
    [none] una carga de { FIXED($load_kg, decimals: 0) } kg, pero las demás grabaciones del niño dieron una carga de { FIXED($usual_kg, decimals: 0) } kg: ¿son los pies de este niño?
   *[other] una carga de { FIXED($load_kg, decimals: 0) } kg, pero la sesión del { $on } dio una carga de { FIXED($usual_kg, decimals: 0) } kg: ¿son los pies de este niño?
 }
flow-screen-doubled = la misma grabación que { $others }: ¿a qué niño pertenece?
flow-screen-day-to-come = grabación del { $date }, una fecha futura: compruebe la fecha
flow-screen-before-birth = grabación del { $date }, anterior al nacimiento del niño: compruebe las dos fechas
flow-screen-other-birth = la biblioteca tiene otra fecha de nacimiento para { $child }: compruebe las dos
flow-screen-arch-band = pie { $side ->
    [left] izquierdo
   *[right] derecho
 }: arco { $grade ->
    [high-97] más alto que en unos 97 de cada 100 niños
    [high-85] más alto que en unos 85 de cada 100 niños
    [low-85] más bajo que en unos 85 de cada 100 niños
   *[low-97] más bajo que en unos 97 de cada 100 niños
 } de esta edad (puntuación z { SIGNED($score, decimals: 2) }, referencia: { $source ->
    [none] niños medidos en esta alfombra
   *[other] { $source }
 }): mida de nuevo antes de sacar conclusiones
flow-screen-card-band = pie { $side ->
    [left] izquierdo
   *[right] derecho
 }: { $grade ->
    [high-97] arco más alto que en unos 97 de cada 100 niños
    [high-85] arco más alto que en unos 85 de cada 100 niños
    [low-85] arco más bajo que en unos 85 de cada 100 niños
   *[low-97] arco más bajo que en unos 97 de cada 100 niños
 } (puntuación z { SIGNED($score, decimals: 1) }): mida de nuevo
# A card of a contact sheet where nothing is to be done: the name of a measure, and its values.
flow-screen-card-index = { $name }: izquierdo { $left_pct ->
    [none] –
   *[other] { FIXED($left_pct, decimals: 0) } %
 }, derecho { $right_pct ->
    [none] –
   *[other] { FIXED($right_pct, decimals: 0) } %
 }
# Titles of contact sheets; $class is the name of a class or of a folder.
flow-screen-sheet-of-class = { $class }{ $sheets ->
    [1] { "" }
   *[other] , { $sheet } de { $sheets }
 }
flow-screen-sheet-of-all = Todas las grabaciones{ $sheets ->
    [1] { "" }
   *[other] , { $sheet } de { $sheets }
 }
flow-screen-noticed = { $side ->
    [none] { $pattern }: { $rule }
    [left] pie izquierdo, { $pattern }: { $rule }
   *[right] pie derecho, { $pattern }: { $rule }
 }
flow-screen-card-no-age = no se conoce la edad del niño
flow-screen-no-age = no se conoce la edad del niño: añada a una lista las columnas `birth` y `date`, o `age_years`
flow-screen-no-table = ninguna tabla de referencia abarca una edad de { FIXED($age_years, decimals: 1) } años
flow-screen-no-consent = { $child ->
    [none] no se sabe de quién es esta grabación, así que no se sabe si hay consentimiento
   *[other] no consta, hasta el día de la grabación, el consentimiento del padre, de la madre o del tutor para { $child }
 }

# Why the simulated child does not do what it is asked for.
flow-unmoved-unknown = el niño simulado no conoce el movimiento «{ $name }»
flow-unmoved-busy = movimientos que el niño simulado ya tiene por hacer: { $most }; espere a que los haga
flow-unmoved-off-mat = el niño simulado no está en la alfombra: haga que suba primero
flow-unmoved-on-mat = el niño simulado ya está en la alfombra
flow-unmoved-hold = el niño simulado puede mantener la postura de { SHORT($least_s, decimals: 1) } a { SHORT($most_s, decimals: 0) } segundos
flow-unmoved-gone = el niño simulado se ha ido: la sesión ha terminado

# Why the live page gets no answer.
flow-live-no-mat = la alfombra aún no ha enviado nada
flow-live-busy = el programa está ocupado: inténtelo de nuevo en un momento
flow-live-over = el programa está a punto de terminar

# What is told of an own reference beside a child's sessions; the first is a whole sentence.
flow-reference = Referencia { $file } de { $measure }: { $why }.
flow-reference-few = no se da ningún percentil: hacen falta { $least } niños del mismo sexo y edad en años cumplidos, y la referencia tiene { $children }; los valores y las tendencias usan sus curvas
flow-reference-other-sessions = no se usa: ninguna sesión del mismo tipo tiene esta medida en la misma alfombra
flow-reference-best-even = no se usa: la carga repartida por igual es lo mejor a cualquier edad; las cargas se juzgan en su propia unidad
flow-reference-refused = no se usa: { $why }
