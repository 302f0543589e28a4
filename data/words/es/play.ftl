### Words of the room `play`. Sentences: lower case at the beginning, no full stop.

# Why something that was asked for from the page is no act.
play-act-long = { $bytes } bytes: se esperaban { $most } como máximo
play-act-not-json = no es JSON a partir de la línea { $line }, columna { $column }
play-act-no-id = se esperaba un objeto con un id de 1 a { $most } caracteres
play-act-unknown = eso no se puede hacer aquí: «{ $given }»
play-act-field = { $act }: { $field } tiene que ser { $expected ->
    [flag] true o false
    [game] la clave de un juego
    [exercise] la clave de un ejercicio
    [language] el código de un idioma
    [amount] un número de repeticiones o de segundos que el juego pueda tener
    [stop] adult, child o pain
    [side] left o right
    [when] before o after
    [pain] sí o no (true o false), o una cara: 0, 2, 4, 6, 8 o 10
    [minutes] un número de minutos de 0 a 10000
    [level] un número de 0 a 10
    [note] un texto de 1 a 500 caracteres
    [answers] un objeto de 64 respuestas como máximo: true, false, un número de 0 a 10, «unsure» o «withheld»
   *[short] un texto de 1 a 64 caracteres
 }

# Why the session stands where it stands.
play-day-locked = por la lista de comprobación de hoy, o por lo que se dijo durante la práctica, hoy no hay práctica
play-red-flag = una respuesta significa: pregunte primero al médico del niño
play-ask-supervisor = una respuesta requiere una decisión: un adulto responsable confirma que es seguro
play-unanswered = { $questions ->
    [one] hay una pregunta sin responder
    [many] hay { $questions } de preguntas sin responder
   *[other] hay { $questions } preguntas sin responder
 }
play-stopped-by-adult = se paró
play-stopped-by-child = se paró
play-stopped-for-pain = se paró porque algo duele
play-off-the-mat = no hubo nadie en la alfombra durante { FIXED($seconds, decimals: 0) } s
play-unplugged = la alfombra está desenchufada: vuelva a enchufarla
play-plugged-in = la alfombra ya está conectada: quédate de pie sobre los dos pies, sin moverte, y seguimos
play-tired = hora de descansar: los movimientos se han hecho más pequeños o más lentos
play-enough = { $minutes ->
    [one] un minuto de juego: es suficiente por hoy
    [many] { FIXED($minutes, decimals: 0) } de minutos de juego: es suficiente por hoy
   *[other] { FIXED($minutes, decimals: 0) } minutos de juego: es suficiente por hoy
 }
play-attempts = ya se ha jugado bastante a este juego
play-ended = se terminó manualmente
play-no-more-frames = la alfombra ya no envía nada
play-recording-failed = no se pudo guardar la grabación: la ventana del programa dice por qué
play-log-failed = no se pudo guardar lo que se jugó: la ventana del programa dice por qué
play-cut-off = el programa terminó antes que la sesión

# Why something is not possible now.
play-not-now = ahora no es posible: { $phase ->
    [locked] hoy no hay práctica
    [checklist] primero van las preguntas
    [empty] primero la alfombra vacía, después el niño de pie y quieto
    [still] primero el niño se queda quieto sobre los dos pies
    [ready] no hay ningún juego en marcha
    [playing] hay un juego en marcha
    [paused] el juego está en pausa
    [resting] el niño está descansando
   *[done] la sesión ha terminado
 }
play-checklist-first = primero van las preguntas de la lista de comprobación
play-adult-first = primero tiene que confirmarlo un adulto que esté junto al niño
play-stand-first = aún no se sabe dónde están los pies: quédate de pie sobre los dos pies, sin moverte
play-unseen = este juego no se puede jugar aquí: { $why }
play-no-such-question = no hay ninguna pregunta «{ $key }» en la lista de comprobación
play-no-such-answer = { $key }: esta pregunta no tiene esa respuesta
play-not-of-game = { $game } no se juega con { $exercise }
play-nobody-moves = no hay ningún niño simulado que se mueva cuando se le pide
play-notes-full = notas ya escritas: { $most }
