### Words of the room `reading`. Sentences: lower case at the beginning, no full stop.

## Why a foot is read as it is, and why a foot or a pattern is not read

reading-developing = antes de los { SHORT($years, decimals: 3) } años el arco aún se está formando en todos los niños
reading-known = se anotó { $condition ->
        [treated-clubfoot] un pie zambo tratado
        [operation] una operación
       *[splint] el uso de una férula
    }: se compara con las sesiones anteriores y con el otro pie del propio niño, no con otros niños de esta edad
reading-not-standing = la referencia es de niños de pie; un paso da valores más altos
reading-graded = { $grade ->
        [high-97] más alto que en unos 97 de cada 100 niños
        [high-85] más alto que en unos 85 de cada 100 niños
        [low-85] más bajo que en unos 85 de cada 100 niños
       *[low-97] más bajo que en unos 97 de cada 100 niños
    } de esta edad, el { $earlier } y el { $last } (puntuación z { SIGNED($score, decimals: 2) }, { $indices ->
        [1] un índice
        [2] la media de dos índices
       *[other] la mediana de { $indices } índices
    }{ $own ->
        [yes] , respecto a niños medidos en esta alfombra
       *[no] {""}
    })
reading-graded-once = { $grade ->
        [high-97] más alto que en unos 97 de cada 100 niños
        [high-85] más alto que en unos 85 de cada 100 niños
        [low-85] más bajo que en unos 85 de cada 100 niños
       *[low-97] más bajo que en unos 97 de cada 100 niños
    } de esta edad en la sesión más reciente{ $not_on ->
        [none] {""}
       *[other] , pero no el { $not_on }
    } (puntuación z { SIGNED($score, decimals: 2) }, { $indices ->
        [1] un índice
        [2] la media de dos índices
       *[other] la mediana de { $indices } índices
    }{ $own ->
        [yes] , respecto a niños medidos en esta alfombra
       *[no] {""}
    }): repita la medición después de al menos 4 semanas antes de sacar conclusiones
reading-graded-usual = { $indices ->
        [1] un índice está
        [2] la media de dos índices está
       *[other] la mediana de { $indices } índices está
    } a { SIZE($score, decimals: 2) } desviaciones estándar por { SIGN($score) ->
        [minus] debajo
       *[plus] encima
    } de la media para esta edad (hacia un arco más { SIGN($score) ->
        [minus] alto
       *[plus] bajo
    }){ $own ->
        [yes] , respecto a niños medidos en esta alfombra
       *[no] {""}
    }
reading-index-graded = este índice por sí solo: a { SIZE($score, decimals: 2) } desviaciones estándar por { SIGN($score) ->
        [minus] debajo
       *[plus] encima
    } de la media para esta edad, { $grade ->
        [high-97] arco más alto que en unos 97 de cada 100 niños
        [high-85] arco más alto que en unos 85 de cada 100 niños
        [usual] lo habitual
        [low-85] arco más bajo que en unos 85 de cada 100 niños
       *[low-97] arco más bajo que en unos 97 de cada 100 niños
    }
reading-index-coarse = con celdas de { FIXED($pitch_mm, decimals: 1) } mm este índice da valores demasiado altos para compararlos: solo se sigue en el tiempo
reading-index-unused = este índice no participa: la referencia de niños medidos en esta alfombra abarca otros índices
reading-index-followed = este índice no tiene referencia para esta edad: solo se sigue en el tiempo
reading-not-measured = no se pudo medir un valor ({ $name })
reading-no-grading = ninguna referencia abarca esta edad
reading-too-coarse = las celdas de { FIXED($pitch_mm, decimals: 1) } mm son demasiado grandes para valorar un arco: solo proporciones de la carga y centro de presiones
reading-high-too-coarse = celdas de { FIXED($pitch_mm, decimals: 1) } mm: demasiado grandes para valorar un arco
reading-few-placements = con celdas de { FIXED($pitch_mm, decimals: 1) } mm hace falta la mediana de { $needed } colocaciones en una sesión y hay { $placements }
reading-repeats-unknown = no se sabe cuánto varía un valor al repetirlo ({ $name })
reading-no-stand = no hay sesiones con el niño de pie
reading-bumpy = la alfombra tenía relieve bajo los pies en { $sessions ->
        [1] la sesión con el niño de pie
       *[other] las { $sessions } sesiones con el niño de pie
    }: un arco solo se puede valorar en una alfombra lisa
reading-no-print = no se pudo medir ninguna huella en { $sessions ->
        [1] la sesión con el niño de pie
       *[other] las { $sessions } sesiones con el niño de pie
    }
reading-noted-early = anotado el { $date }; esta regla se aplica desde los { SHORT($years, decimals: 3) } años
reading-asked-from = esta regla se aplica desde los { SHORT($years, decimals: 3) } años
reading-not-walked = el niño no ha andado sobre la alfombra
reading-few-steps = hacen falta al menos { SHORT($steps, decimals: 3) } pasos completos de un pie en una misma sesión
reading-no-pair-of-steps = ninguna sesión tiene pasos completos de los dos pies
reading-few-stands = hacen falta al menos { $stands } registros de { SHORT($stand_s, decimals: 3) } s de pie en una misma sesión
reading-not-both-feet = de pie, ninguna sesión muestra los dos pies
reading-no-sway = no se midió el balanceo
reading-few-sessions = hacen falta cuatro sesiones: dos para saber qué es lo habitual y después dos más, con 4 semanas de diferencia
reading-in-load = en la carga: { $why }
reading-in-arch = en el arco: { $why }
reading-in-time = en el tiempo de apoyo: { $why }
reading-on-newest-mat = en la alfombra más reciente, { $why }
reading-no-rule = ninguna regla lo abarca
reading-no-recording = ninguna grabación

## What is missing where only the newest session shows something

reading-waits-for-earlier = se comunicará cuando también lo muestre otra sesión, al menos 4 semanas antes o después
reading-waits-not-on = la sesión del { $date } no lo mostró; se comunicará cuando coincidan sesiones con al menos 4 semanas de diferencia

## What values are compared with

reading-amount = { FIXED($value, $decimals) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    }
reading-amount-between = { FIXED($value, $decimals) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    } (intervalo del 90 %: de { FIXED($low, $decimals) } a { FIXED($high, $decimals) })
reading-limit-above = más de { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    }
reading-limit-from = { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    } o más
reading-limit-below = menos de { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    }
reading-limit-to = { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    } o menos
reading-limit-of-index = { $limit } ({ $name })
reading-limit-and = { $first } y { $last }
reading-limit-fifth-centile = percentil 5
reading-limit-score = z > { SHORT($z, decimals: 3) }
reading-limit-usual = > { $value }
reading-limit-change = un cambio de más de { $change }
reading-limit-change-between-feet = un cambio de más de { $change } en la diferencia entre los pies
reading-limit-between-feet = más de { $change } de diferencia entre los pies
reading-source-published = { $source }
reading-source-design = composición a partir de { $source }; no es una referencia publicada
reading-source-own-cutoff = sin punto de corte publicado; evidencia B: sentido de la diferencia publicado, punto de corte de este programa
reading-source-own-rule = sin punto de corte publicado; evidencia C: regla propia de este programa, no procede de investigaciones publicadas
reading-source-program = una regla de este programa
reading-source-own-past = a partir de las sesiones anteriores del niño; evidencia C: regla propia de este programa, no procede de investigaciones publicadas
reading-source-other-foot = a partir del otro pie del niño; evidencia C: regla propia de este programa, no procede de investigaciones publicadas
reading-source-smallest-change = el menor cambio que supera el error de medida; evidencia C: regla propia de este programa, no procede de investigaciones publicadas
reading-source-own-reference = referencia de niños medidos en esta alfombra

## The rules that fire

reading-rule-pain = cualquier dolor en el pie o la pierna en los últimos { $days } días: pare y consulte a un profesional sanitario (anotado el { $noted })
reading-rule-stopped = la práctica en la alfombra se paró en los últimos { $days } días por { $why ->
        [numbness] un pie adormecido
        [skin-marks] marcas que no se iban de la piel
       *[dizziness] mareo
    }: pare y consulte a un profesional sanitario (fue el { $noted })
reading-rule-stiffness = un pie anotado como rígido en los últimos { $days } días (la regla se aplica desde los { SHORT($years, decimals: 3) } años): consulte a un profesional sanitario (anotado el { $noted })
reading-rule-limp = cojera anotada en los últimos { $days } días (la regla se aplica desde los { SHORT($years, decimals: 3) } años): consulte a un profesional sanitario (anotada el { $noted })
reading-rule-tiptoe = marcha de puntillas anotada en los últimos { $days } días (la regla se aplica desde los { SHORT($years, decimals: 3) } años): consulte a un profesional sanitario (anotada el { $noted })
reading-rule-arch = { $why }{ $course ->
        [one-foot] ; en un solo pie, y aumenta la carga del talón y del antepié externo
        [new] ; es nuevo, y aumenta la carga del talón y del antepié externo
        [progressing] ; va a más, y aumenta la carga del talón y del antepié externo
       *[none] {""}
    }{ $sign ->
        [none] {""}
        [pain] , con dolor anotado el { $noted }
        [stiffness] , con rigidez anotada el { $noted }
        [limp] , con cojera anotada el { $noted }
       *[tiptoe] , con marcha de puntillas anotada el { $noted }
    }
reading-rule-getting-lower = el índice de Chippaux-Smirak subió { FIXED($rise_pct, decimals: 1) } puntos desde el { $since }, más que el error de { FIXED($error_pct, decimals: 1) } puntos, el { $earlier } y el { $last }
reading-rule-high-arch = { $name }: más allá del punto de corte ({ $limit }) el { $earlier } y el { $last }{ $sign ->
        [none] {""}
        [pain] , con dolor anotado el { $noted }
        [stiffness] , con rigidez anotada el { $noted }
        [limp] , con cojera anotada el { $noted }
       *[tiptoe] , con marcha de puntillas anotada el { $noted }
    }
reading-rule-in-toeing = la mediana del ángulo en { SHORT($steps, decimals: 3) } pasos o más { $place ->
        [reaches] alcanza el punto de corte, que queda dentro de su intervalo,
        [beyond] está más allá del punto de corte, igual que todo su intervalo,
       *[unsure] está más allá del punto de corte (no se conoce su incertidumbre)
    } el { $earlier } y el { $last }{ $course ->
        [one-foot] , en un solo pie
        [progressing] , y más que antes
       *[none] {""}
    }
reading-rule-toe-walking = { $name }: en { SHORT($steps, decimals: 3) } pasos o más, el valor { $place ->
        [reaches] alcanza el punto de corte, que queda dentro de su intervalo,
        [beyond] está más allá del punto de corte, igual que todo su intervalo,
       *[unsure] está más allá del punto de corte (no se conoce su incertidumbre)
    } el { $earlier } y el { $last }
reading-rule-hallux = en { SHORT($steps, decimals: 3) } pasos o más, la proporción de pasos en los que el dedo gordo no tocó el suelo { $place ->
        [reaches] alcanza el punto de corte, que queda dentro de su intervalo,
        [beyond] está más allá del punto de corte, igual que todo su intervalo,
       *[unsure] está más allá del punto de corte (no se conoce su incertidumbre)
    } el { $earlier } y el { $last }
reading-rule-lateral-loading = la carga del lado interno (medial) del talón, del mediopié y del antepié está por debajo del percentil 5 el { $earlier } y el { $last }
reading-rule-outer-border = { $against ->
        [shape] el borde externo de la huella se abomba, como ocurre cuando el antepié se curva hacia dentro,
        [other-foot] el borde externo de la huella se abomba más que el del otro pie (diferencia: { FIXED($by_pct, decimals: 1) } % de la longitud de la huella),
       *[own-past] el borde externo de la huella se abomba más que en la primera sesión (diferencia: { FIXED($by_pct, decimals: 1) } % de la longitud de la huella),
    } el { $earlier } y el { $last }{ $course ->
        [one-foot] , en un solo pie
        [progressing] , y más que antes
       *[none] {""}
    }{ $sign ->
        [none] {""}
        [pain] , con dolor anotado el { $noted }
        [stiffness] , con rigidez anotada el { $noted }
        [limp] , con cojera anotada el { $noted }
       *[tiptoe] , con marcha de puntillas anotada el { $noted }
    }
reading-rule-inwards-to-other = en { SHORT($steps, decimals: 3) } pasos o más, el pie apunta hacia dentro, y { FIXED($by_deg, decimals: 1) }° más que el otro, el { $earlier } y el { $last }
reading-rule-known-change = se anotó { $condition ->
        [treated-clubfoot] un pie zambo tratado
        [operation] una operación
       *[splint] el uso de una férula
    }; { $name }: { $against ->
        [other-foot] la diferencia con el otro pie
       *[own-past] el valor
    } { $more ->
        [yes] subió
       *[no] bajó
    } { $change } desde el { $since }, más que el error, el { $earlier } y el { $last }{ $towards ->
        [yes] : un cambio hacia lo que ya se había tratado
       *[no] {""}
    }
reading-rule-uneven = { $name }: { $place ->
        [reaches] más allá del punto de corte, aunque el valor real puede no estarlo,
        [beyond] más allá del punto de corte en más que la incertidumbre del valor,
       *[unsure] más allá del punto de corte (no se conoce la incertidumbre del valor)
    } el { $earlier } y el { $last }{ $with_pain ->
        [yes] , con dolor
       *[no] {""}
    }
reading-rule-uneven-arches = { $by ->
        [widths] los dos pies difieren en el índice de Chippaux-Smirak y en el índice de Staheli
       *[arch-index] los dos pies difieren en el índice del arco
    } más que los de 95 de cada 100 niños, y más que el error de medida, el { $earlier } y el { $last }{ $sign ->
        [none] {""}
        [pain] , con dolor anotado el { $noted }
        [stiffness] , con rigidez anotada el { $noted }
        [limp] , con cojera anotada el { $noted }
       *[tiptoe] , con marcha de puntillas anotada el { $noted }
    }
reading-rule-unsteady-for-age = la velocidad media del balanceo es alta para la edad, el { $earlier } y el { $last }{ $flat ->
        [yes] , con arcos bajos y las puntas de los pies hacia fuera
       *[no] {""}
    }
reading-rule-unsteady-to-before = la velocidad media del balanceo supera la habitual del niño, { FIXED($usual_mm_s, decimals: 1) } mm/s, en más que el error, el { $earlier } y el { $last }{ $flat ->
        [yes] , con arcos bajos y las puntas de los pies hacia fuera
       *[no] {""}
    }
reading-rule-measure-again = { $name } { $value }, punto de corte: { $limit }; mida de nuevo antes de sacar conclusiones

## What puts a reading into proportion: whole sentences

reading-remark-born-low = Todos los niños nacen con los arcos bajos; el arco se va formando durante los primeros diez años.
reading-remark-no-complaint = Hasta el { $today } no se ha anotado dolor, rigidez, cojera ni marcha de puntillas. Para un arco bajo que no duele y no es rígido suele bastar con volver a mirarlo dentro de unos meses.
reading-remark-complaint-before = En los { $days } días hasta el { $today } no se anotó dolor, rigidez, cojera ni marcha de puntillas; antes de eso:{ $pain ->
        [none] {""}
       *[other] {" "}dolor el { $pain };
    }{ $stiffness ->
        [none] {""}
       *[other] {" "}rigidez el { $stiffness };
    }{ $limp ->
        [none] {""}
       *[other] {" "}cojera el { $limp };
    }{ $tiptoe ->
        [none] {""}
       *[other] {" "}marcha de puntillas el { $tiptoe };
    } si vuelve, consulte a un profesional sanitario.
reading-remark-prevalence = De cada 100 niños { $to_years ->
        [none] de { SHORT($from_years, decimals: 3) } años o más
       *[other] de { SHORT($from_years, decimals: 3) } a menos de { SHORT($to_years, decimals: 3) } años
    }, { $most_pct ->
        [none] { SHORT($least_pct, decimals: 3) }
       *[other] entre { SHORT($least_pct, decimals: 3) } y { SHORT($most_pct, decimals: 3) }
    } tenían { $flexible ->
        [yes] arcos bajos flexibles
       *[no] arcos bajos
    } ({ $source }).
reading-remark-design = Este programa compuso la referencia por edad a partir de varias publicaciones; como tal no está publicada. Su media tiene una incertidumbre de cerca de { SHORT($centre_sd, decimals: 1) } desviaciones estándar ({ SHORT($centre_pct, decimals: 0) } puntos del índice de Chippaux-Smirak). A esta edad: { $source }.
reading-remark-two-indices = Con celdas de { FIXED($pitch_mm, decimals: 1) } mm, el índice del arco no participa en la comparación, así que un arco muy bajo pasa desapercibido con algo más de frecuencia.
reading-remark-weight-and-sex = En los niños con más peso corporal, parte de una huella ancha es la almohadilla grasa: de cada 100 niños que viven con obesidad, de 41 a 56 tienen los arcos más bajos que la línea de 85 de cada 100, y de 11 a 19, más bajos que la línea de 97 de cada 100. Los chicos tienen arcos así con algo más de frecuencia que las chicas.
reading-remark-one-session = Esta es una sola sesión. La mayoría de los hallazgos se comunican solo cuando los muestran dos sesiones con al menos 4 semanas de diferencia.

## Where the sources put a foot: whole sentences

reading-beside = Dependiendo de la fuente, este pie { $high ->
        [yes] tiene el arco más alto
       *[no] es más plano
    } que el de entre { SHORT($least, decimals: 0) } y { SHORT($greatest, decimals: 0) } de cada 100 niños de esta edad. { $samples ->
        [0] Ninguna muestra publicada es de niños de pie de esta edad.
        [1] Una de estas fuentes es una muestra publicada, medida con otro método.
       *[other] { $samples } de estas fuentes son muestras publicadas, medidas con otros métodos.
    }{ $centre_pct ->
        [none] {""}
       *[other] {" "}Esta alfombra puede dar hasta { SHORT($centre_pct, decimals: 0) } puntos más o menos en el índice de Chippaux-Smirak.
    }{ $apart ->
        [yes] {" "}Las fuentes difieren demasiado para ir más allá de «conviene saberlo».
       *[no] {""}
    }{ $low ->
        [yes] {" "}La mayoría de los arcos bajos no necesitan nada.
       *[no] {""}
    }

## The lines of a reading. A name or a clause that they are given stands between punctuation

reading-results = Resultados a la edad de { FIXED($years, decimals: 1) } años
reading-heading = { $side ->
        [left] Pie izquierdo, { $what }
        [right] Pie derecho, { $what }
       *[none] { $what }
    }: { $level }
reading-found = { $name } { $value }{ $limit ->
        [none] {""}
       *[other] , punto de corte: { $limit }
    }.
reading-differs = { $name }: diferencia de { $value } entre los pies{ $limit ->
        [none] {""}
       *[other] , punto de corte: { $limit }
    }.
reading-grounds = { $rule }{ $measured ->
        [none] {""}
       *[other] ; { $measured }
    }. Fuente: { $source }.
reading-once = { $side ->
        [left] pie izquierdo, { $what }
        [right] pie derecho, { $what }
       *[none] { $what }
    }: { $name } { $value }, { $measured }; punto de corte: { $limit }; { $waiting }. Fuente: { $source }.
reading-so-far = hasta ahora en una sola sesión: { $once }
reading-not-read = { $side ->
        [left] pie izquierdo, { $what }
        [right] pie derecho, { $what }
       *[none] { $what }
    }: { $why }
reading-not-assessed = sin valorar: { $not_read }
reading-foot = { $side ->
        [left] pie izquierdo, arco
       *[right] pie derecho, arco
    }: { $band }
reading-elsewhere = { $newest_mat ->
        [yes] en la alfombra más reciente
       *[no] en otra alfombra
    }: { $foot } ({ $why })
reading-why-then = { $why }; a los { FIXED($years, decimals: 1) } años, { $measured }
reading-of-foot = { $side ->
        [left] pie izquierdo
       *[right] pie derecho
    }: { $why }
reading-measured-now = medido en esta sesión
reading-measured-on = medido el { $date }
reading-measured-on-other-mat = medido el { $date } en otra alfombra ({ $mat })
reading-group = { $sessions ->
        [one] { $sessions } sesión
        [many] { $sessions } de sesiones
       *[other] { $sessions } sesiones
    } { $protocol ->
        [standing] de pie
        [stepping] de pasos en el sitio
       *[walking] de marcha
    } ({ $mat }), { $one_day ->
        [yes] el { $last }
       *[no] del { $first } al { $last }
    }
reading-separately = Valorado por separado: { $group }.
reading-left-out = Excluido: { $group }: { $why }.

## Under every reading and on every page: whole sentences. In English word for word as the project's wording rule gives it

reading-notice = Esto es una ayuda para el cribado y la práctica. No es un producto sanitario y no diagnostica. Un arco bajo es lo habitual en los niños pequeños y no suele necesitar tratamiento. Si su hijo o hija tiene dolor, cojea, tiene los pies rígidos o anda de puntillas después de los 3 años, si un pie es distinto del otro o si los pies van a peor, enseñe estas páginas a un médico o fisioterapeuta.

## The patterns, a few words each

reading-pattern-low-arch = arco bajo
reading-pattern-high-arch = arco alto
reading-pattern-getting-lower = arco que va bajando
reading-pattern-in-toeing = puntas de los pies hacia dentro
reading-pattern-lateral-loading = carga en el borde externo
reading-pattern-toe-walking = marcha de puntillas
reading-pattern-side-asymmetry = diferencia entre izquierda y derecha
reading-difference-load = diferencia entre izquierda y derecha en la carga
reading-difference-time = diferencia entre izquierda y derecha en el tiempo de apoyo
reading-difference-arches = diferencia entre izquierda y derecha en los arcos
reading-pattern-unsteadiness = menos estabilidad que antes
reading-pattern-hallux-loading = { measure-hallux_free_share }
reading-pattern-known-change = cambio de un pie con antecedentes conocidos
reading-pattern-pain = dolor anotado
reading-pattern-stiffness = rigidez anotada
reading-pattern-limp = cojera anotada
reading-pattern-tiptoe = marcha de puntillas anotada
reading-pattern-stopped = práctica interrumpida

## The bands of an arch

reading-grade-high-97 = más alto que en unos 97 de cada 100 niños
reading-grade-high-85 = más alto que en unos 85 de cada 100 niños
reading-grade-usual = habitual para la edad
reading-grade-low-85 = más bajo que en unos 85 de cada 100 niños
reading-grade-low-97 = más bajo que en unos 97 de cada 100 niños
reading-band-developing = en desarrollo
reading-band-no-reading = sin valorar
reading-band-seen-once = { $band }, hasta ahora en una sola sesión

## How much a finding matters, and what to do about it: whole sentences

reading-level-info = conviene saberlo
reading-level-watch = vigilar
reading-level-ask = consultar a un profesional
reading-do-stop = Pare las sesiones y enseñe esta página a un médico o fisioterapeuta.
reading-do-ask = Enseñe esta página a un médico o fisioterapeuta.
reading-do-measure-again = Repita la medición dentro de unas cuatro semanas; si se sigue viendo, enseñe esta página a un profesional sanitario.
reading-do-nothing = No hay que hacer nada; repita la medición cuando esté previsto.

## What stands on a child's pages where some or all of it is simulated: whole sentences, on one line

report-simulated-some = Algunas de estas sesiones son simuladas, no de un niño real.
report-simulated-all = Simulado: no es un niño real.

## At the head of a child's pages: labels, and the values below them. There is room for 25 to 35 letters

report-fact-age = Edad
report-fact-sessions = Sesiones
report-fact-measured = Medición
report-fact-mat = Alfombra
report-fact-no-session = aún no hay sesiones
report-fact-years = { FIXED($years, decimals: 1) } años
report-fact-years-to = de { FIXED($from, decimals: 1) } a { FIXED($to, decimals: 1) } años
# How many sessions, and when.
report-fact-on-day = { $many }, { $day }
report-fact-from-to = { $many }, del { $first } al { $last }
# How many sessions of which kind.
report-fact-of-protocol = { $protocol ->
        [standing] de pie: { $sessions }
        [stepping] pasos: { $sessions }
       *[walking] marcha: { $sessions }
    }
report-fact-of-others = otras: { $sessions }
report-fact-both = { $first }, { $last }
report-fact-several-mats = más de una, véase abajo

## The pages of a reading: titles of cards

report-reading-findings = Hallazgos y qué hacer
report-reading-once = Visto hasta ahora en una sola sesión
report-reading-sessions = Sesiones utilizadas
report-reading-perspective = Para ponerlo en contexto
report-reading-not-assessed = Lo que no se pudo valorar, y por qué
# A card that goes on on the next page.
report-reading-continued = { $title } (continuación)

## The same: whole sentences

report-reading-nothing-confirmed = Todavía no hay nada confirmado: para eso hacen falta dos sesiones con al menos 4 semanas de diferencia. Lo que muestra una sola sesión figura abajo.
report-reading-nothing-assessed = No se pudo valorar ningún pie, así que no puede haber ningún hallazgo.
report-reading-nothing-in-rest = Ningún hallazgo en lo que se valoró; todavía no se ha podido valorar un pie o los dos.
report-reading-nothing = Ningún hallazgo.
report-reading-measured = Medición: { $protocol ->
        [standing] de pie
        [stepping] pasos en el sitio
       *[walking] marcha
    }, { $date }.
# Feet that were measured on different days, each as below.
report-reading-measured-apart = Medición: { $feet }.
report-reading-foot-measured = { $side ->
        [left] pie izquierdo
       *[right] pie derecho
    } ({ $protocol ->
        [standing] de pie
        [stepping] pasos en el sitio
       *[walking] marcha
    }, { $date })
report-reading-held-against = Sombreado: lo habitual a esta edad, de { $from } a { $to }. En línea discontinua, límite de 97 de cada 100 niños: { $lower ->
        [none] { $upper }
       *[other] { $lower } y { $upper }
    }. Fuente: { $source }.
report-reading-own-reference = Respecto a la referencia de niños medidos en esta alfombra.
