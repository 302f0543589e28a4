### Words of the room `exercise`. Sentences: lower case at the beginning, no full stop.

exercise-never-stood-still = nadie estuvo quieto sobre los dos pies durante un segundo y medio, así que no se sabe dónde están los pies
exercise-not-two-feet = lo que estaba quieto en la alfombra no parecía dos pies
exercise-shape-unclear = las huellas no muestran dónde están el talón y los dedos
exercise-sides-unclear = las huellas no muestran cuál es el pie izquierdo
exercise-slow = hacen falta { SHORT($least_hz, decimals: 1) } fotogramas por segundo y hay { FIXED($got_hz, decimals: 1) }
exercise-toes-unseen = no se ven los dedos: aquí soportan demasiado poca carga para contarlos
exercise-on-bumps = hace falta la forma de la planta, y una superficie con relieve muestra solo la carga, su centro y sus tiempos
exercise-another-person = había más de una persona en la alfombra
exercise-elsewhere = además de los pies había algo o alguien en la alfombra
exercise-less-load = gran parte del peso no estaba sobre los pies
exercise-interrupted = la alfombra no envió nada durante un rato
exercise-looking = el programa todavía buscaba los pies
exercise-away = el niño no estaba en la alfombra
exercise-nothing-done = no se hizo nada más
exercise-session-ended = la sesión terminó antes
exercise-went-on = se terminó antes de tiempo, manualmente

# The names of the exercises. They stand by themselves, in a list, or before a comma, a colon or a bracket; where a text
# begins with one, its first letter becomes a capital.
exercise-name-march = marcha en el sitio
exercise-name-roll = vaivén de puntas a talones
exercise-name-outer-edge = apoyo en los bordes externos
exercise-name-squat = sentadillas
exercise-name-tramp = pisotones
exercise-name-toes-up = dedos arriba
exercise-name-heel-raise = elevación de talones
exercise-name-pad-lift = antepié arriba, talón abajo
exercise-name-tiptoe = marcha de puntillas
exercise-name-free = juego libre

# What went wrong with a movement: by itself, or before a number in brackets.
exercise-fault-same-side-twice = el mismo pie dos veces seguidas
exercise-fault-jump = los dos pies en el aire
exercise-fault-one-foot-only = un solo pie
exercise-fault-both-feet = los dos pies a la vez
exercise-fault-ball-lifted = también se levantó el antepié
exercise-fault-heel-down = talón apoyado
exercise-fault-too-slow = demasiado lento

# How much of an exercise is planned, in a list of a plan.
exercise-planned-times = { $exercise }, { $reps ->
    [1] una vez
   *[other] { $reps } veces
 }
exercise-planned-seconds = { $exercise }, { SHORT($seconds, decimals: 3) } s
