### Words of the room `cli`. Sentences: lower case at the beginning, no full stop.

cli-no-such-foot = una grabación no muestra ningún pie { $side ->
        [left] izquierdo
       *[right] derecho
    }
cli-shows-none = no muestra ningún pie { $side ->
        [left] izquierdo
       *[right] derecho
    }
cli-shows-two = muestra dos pies que parecen el { $side ->
        [left] izquierdo
       *[right] derecho
    }
cli-no-print = no hay ninguna huella en las grabaciones
cli-frames-not-kept = sus fotogramas no se conservaron
cli-poor = { $findings }
cli-known = { $condition ->
        [treated-clubfoot] pie zambo tratado
        [operation] operación
       *[splint] férula
    } ({ $side ->
        [left] pie izquierdo
        [right] pie derecho
       *[none] los dos pies
    })

# Letters and words that a person types, small, with spaces between them. The first one is shown in questions. The English
# ones are understood in every language. At one place stand: yes, no, withheld and ?; skip; no, pain, numb,
# dizzy and marks. What says no at one place says it everywhere, and a number with n before it is how much it hurts.
cli-letter-yes = s sí si
cli-letter-no = n no
cli-letter-withheld = p prefiero
cli-letter-skip = s
cli-letter-pain = d dolor
cli-letter-numb = a adormecido
cli-letter-dizzy = v vértigo mareo
cli-letter-marks = m

# The questions before the mat.
cli-before-the-mat = Antes de la alfombra. Un adulto responde por el niño: { $yes } sí, { $no } no, ? no se sabe, { $withheld } prefiero no decirlo.
cli-who-answers = Quién responde (padre, madre, docente; sin nombre):
cli-has-changed = { $known ->
        [one] En los últimos 30 días, { $known } respuesta sobre algo duradero fue «no». ¿Ha cambiado desde entonces?
        [many] En los últimos 30 días, { $known } de respuestas sobre algo duradero fueron «no». ¿Ha cambiado alguna desde entonces?
       *[other] En los últimos 30 días, { $known } respuestas sobre algo duradero fueron «no». ¿Ha cambiado alguna desde entonces?
    }
cli-scale-expected = Responda con un número de 0 a 10, o con ?.
cli-yes-or-no-expected = Responda { $yes }, { $no }, ? o { $withheld }.
cli-confirm = Adulto responsable, confirme que es seguro (escriba si es madre, padre, docente…; vacío: la sesión sigue bloqueada):
cli-confirmed-by = confirmado por: { $who }
# Stands behind a question.
cli-replied = { $reply ->
        [yes] sí
        [no] no
        [unsure] no se sabe
        [withheld] no se dice
       *[none] sin responder
    }

# The questions around practice.
cli-hurts-faces = { $after ->
        [yes] ¿Duele algo ahora, después de la práctica?
       *[no] ¿Duele algo ahora?
    } (enseñe las caras: 0 no duele, 2, 4, 6, 8, 10 duele muchísimo)
cli-hurts-yes-no = { $after ->
        [yes] ¿Duele algo ahora, después de la práctica?
       *[no] ¿Duele algo ahora?
    } ({ $yes } sí, { $no } no)
cli-pain-expected = «{ $given }» no responde a si duele algo: se esperaba { $yes } o { $no }, una cara (0, 2, 4, 6, 8, 10), o n y un número de 0 a 10 (n3)
cli-anything-else = ¿Algo más? { $pain } dolor nuevo, { $numb } un pie adormecido, { $dizzy } mareo o vértigo, { $marks } y cuántos minutos duraron las marcas en la piel ({ $marks } 5); si son varias cosas, sepárelas con comas; Intro o { $no } si no hay nada:
cli-complaint-expected = { $given }: se esperaba { $pain }, { $numb }, { $dizzy }, o { $marks } y un número de minutos; Intro o { $no } si no hay nada
# What was said ends practice for the day: asked once more.
cli-is-that-right = Con esto, la práctica termina por hoy: { $stops }. ¿Es correcto? ({ $yes } sí, { $no } no)

# A person led step by step. The names of the steps are also kept with the recordings, in English.
cli-go-on = Intro: seguir; { $skip }, Intro: omitirlo
cli-step-off = bájese de la alfombra; tiene que quedar vacía { FIXED($empty_s, decimals: 0) } s
cli-stand-still = quédese de pie sin moverse en la alfombra { FIXED($stand_s, decimals: 0) } s: { cli-step-stand }
cli-take-steps = dé pasos pequeños por toda la alfombra durante { FIXED($steps_min, decimals: 0) } min, dándose la vuelta en el centro y cerca de cada esquina
cli-walk-over = dé pasos pequeños por toda la alfombra, hasta los mismos bordes, durante { FIXED($walk_s, decimals: 0) } s
cli-keep-going = siga hasta que se le diga que pare
cli-done = hecho, { FIXED($done_s, decimals: 0) } s
cli-no-empty-readings = no hay lecturas en vacío: { $why }
cli-waiting = esperando a la alfombra
cli-left = quedan { FIXED($left_s, decimals: 0) } s
cli-seen = { $still ->
        [yes] quieto
       *[no] en movimiento
    }, carga de { FIXED($load, decimals: 0) } cuentas{ $loaded ->
        [0] { "" }
        [one] { " " }en { $loaded } celda
        [many] { " " }en { $loaded } de celdas
       *[other] { " " }en { $loaded } celdas
    }
cli-step-empty = vacía
cli-step-stand = { $place ->
        [back-left] atrás a la izquierda
        [back-right] atrás a la derecha
        [front-right] delante a la derecha
        [front-left] delante a la izquierda
       *[middle] en el centro
    }, { $posture ->
        [one] sobre un pie
        [toes] de puntillas
       *[both] sobre los dos pies
    }
cli-step-steps = pasos
cli-step-walk = marcha

# Told while a child practises, in one line behind the name of the exercise.
cli-aloud-stand-still = quédate de pie sobre los dos pies, sin moverte
cli-aloud-counted = { $reps } de { $planned }
cli-aloud-counted-in = { $reps } en { SHORT($planned_s, decimals: 3) } s
cli-aloud-held = { FIXED($held_s, decimals: 1) } de { SHORT($planned_s, decimals: 3) } s
cli-aloud-holding = llevas { FIXED($holding_s, decimals: 1) } s
cli-aloud-not-seen = no te veo: quédate de pie sobre los dos pies, sin moverte
cli-aloud-rest = descanso
cli-aloud-reached = hecho { $stars }
cli-aloud-not-counted = no contado: { $why }

cli-aloud-stops = la práctica termina por hoy: { $stop }
cli-aloud-too-late = el { $date } no debería haber habido práctica; el día queda bloqueado: { $stop }

# Below the address of the live page.
cli-live-address = la dirección sirve una sola vez y caduca en un minuto; Intro muestra otra. Ctrl-C termina.
