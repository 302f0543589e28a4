### Words of the page for parents and of a school's letter. Short sentences that stand by themselves, with a capital and a
### full stop. A reader knows nothing of measures, statistics or anatomy: no names of measures, no citations.

## Titles: of the page, of the letter, and of their cards

parents-title-page = Los pies de su hijo o hija
parents-title-letter = Los pies de su hijo o hija: carta de la escuela
parents-title-done = Qué se hizo
parents-title-seen = Qué se vio
parents-title-usual = ¿Es lo habitual a esta edad?
parents-title-changed = ¿Ha cambiado algo?
parents-title-do = Qué hacer ahora
parents-title-ask = Cuándo consultar

## At the head of the page: labels with a value below each

parents-fact-child = Su hijo o hija
parents-fact-age = Edad
parents-fact-day = Fecha de la medición
parents-fact-years = { FIXED($years, decimals: 1) } años

## What was done: only in the letter. The protocol is what the child did

parents-done-on = { $protocol ->
        [walking] El { $date }, su hijo o hija anduvo en la escuela sobre una alfombra que muestra dónde presionan los pies contra el suelo.
        [stepping] El { $date }, su hijo o hija estuvo dando pasos en la escuela sobre una alfombra que muestra dónde presionan los pies contra el suelo.
       *[standing] El { $date }, su hijo o hija estuvo de pie en la escuela sobre una alfombra que muestra dónde presionan los pies contra el suelo.
    }
parents-done = { $protocol ->
        [walking] Su hijo o hija anduvo en la escuela sobre una alfombra que muestra dónde presionan los pies contra el suelo.
        [stepping] Su hijo o hija estuvo dando pasos en la escuela sobre una alfombra que muestra dónde presionan los pies contra el suelo.
       *[standing] Su hijo o hija estuvo de pie en la escuela sobre una alfombra que muestra dónde presionan los pies contra el suelo.
    }
parents-done-tried-on = El { $date }, su hijo o hija se subió en la escuela a una alfombra que muestra dónde presionan los pies contra el suelo.
parents-done-tried = Su hijo o hija se subió en la escuela a una alfombra que muestra dónde presionan los pies contra el suelo.
parents-done-nothing-else = La medición no duele. No se examinó nada más.

## What was seen: above and below each print, and beside them

parents-foot-left = Pie izquierdo
parents-foot-right = Pie derecho
parents-seen-no-print = sin huella
parents-seen-how = Estas son las huellas de los pies de su hijo o hija, con los dedos hacia arriba. Cuanto más oscuro es un punto, más fuerte presionó ahí el pie.
parents-seen-arch = La parte estrecha del centro es el arco. Si el arco es bajo, esa parte es ancha; si es alto, es fina o no aparece.
parents-seen-on = Las huellas son del { $date }.
parents-seen-if-from-above = Si la alfombra se vio desde abajo, la izquierda y la derecha están al revés.
parents-seen-sides-unclear = No quedó claro de qué pie es cada huella.
parents-seen-not-kept = No hay imagen, porque no se guardó la grabación.
parents-seen-nothing = No se pudo medir ninguna huella.
parents-seen-to-check = Las huellas no se muestran hasta que se haya comprobado la medición.

## Whether it is usual: a sentence for each foot. What is missing here is told in another sentence after it

parents-arch-developing = { $side ->
        [left] Pie izquierdo: a esta edad el arco aún se está formando, y tener el pie plano es lo habitual.
       *[right] Pie derecho: a esta edad el arco aún se está formando, y tener el pie plano es lo habitual.
    }
parents-arch-graded = { $side ->
        [left] { $grade ->
            [high-97] Pie izquierdo: el arco es más alto que el de unos 97 de cada 100 niños de esta edad.
            [high-85] Pie izquierdo: el arco es más alto que el de unos 85 de cada 100 niños de esta edad.
            [usual] Pie izquierdo: el arco es el habitual a esta edad.
            [low-85] Pie izquierdo: el arco es más bajo que el de unos 85 de cada 100 niños de esta edad.
           *[low-97] Pie izquierdo: el arco es más bajo que el de unos 97 de cada 100 niños de esta edad.
        }
       *[right] { $grade ->
            [high-97] Pie derecho: el arco es más alto que el de unos 97 de cada 100 niños de esta edad.
            [high-85] Pie derecho: el arco es más alto que el de unos 85 de cada 100 niños de esta edad.
            [usual] Pie derecho: el arco es el habitual a esta edad.
            [low-85] Pie derecho: el arco es más bajo que el de unos 85 de cada 100 niños de esta edad.
           *[low-97] Pie derecho: el arco es más bajo que el de unos 97 de cada 100 niños de esta edad.
        }
    }
parents-arch-not-said = { $side ->
        [left] Pie izquierdo: no se puede decir nada del arco.
       *[right] Pie derecho: no se puede decir nada del arco.
    }
parents-arch-not-measured = { $side ->
        [left] El pie izquierdo no se midió.
       *[right] El pie derecho no se midió.
    }
# After one of the sentences above: the newest measurement shows more than that.
parents-arch-once-more = { $grade ->
        [high-97] La última medición, por sí sola, dio un arco más alto que el de unos 97 de cada 100 niños.
        [high-85] La última medición, por sí sola, dio un arco más alto que el de unos 85 de cada 100 niños.
        [low-85] La última medición, por sí sola, dio un arco más bajo que el de unos 85 de cada 100 niños.
       *[low-97] La última medición, por sí sola, dio un arco más bajo que el de unos 97 de cada 100 niños.
    }
parents-arch-studies-differ = Los estudios no se ponen de acuerdo en qué es lo habitual aquí.

## How much something matters, and how sure it is: after the sentence that says what it is

parents-level-info = Conviene saberlo; no hay que hacer nada.
parents-level-watch = Conviene vigilarlo.
parents-level-ask = Esto es motivo para consultar a un médico o fisioterapeuta.
parents-once = Esto se ve en una sola medición. Otra, con al menos cuatro semanas de diferencia, dirá si se mantiene.
parents-once-not-on = En la medición del { $date } esto no se vio. Otra, con al menos cuatro semanas de diferencia, dirá si lo que se ve ahora se mantiene.

## What else was noticed: of one foot, of both, or of the child

parents-noticed-low-arch = { $feet ->
        [left] El arco del pie izquierdo es bajo.
        [right] El arco del pie derecho es bajo.
       *[both] Los arcos de los dos pies son bajos.
    }
parents-noticed-high-arch = { $feet ->
        [left] El arco del pie izquierdo es alto.
        [right] El arco del pie derecho es alto.
       *[both] Los arcos de los dos pies son altos.
    }
parents-noticed-getting-lower = { $feet ->
        [left] El arco del pie izquierdo está bajando.
        [right] El arco del pie derecho está bajando.
       *[both] Los arcos de los dos pies están bajando.
    }
parents-noticed-in-toeing = { $feet ->
        [left] Al andar, la punta del pie izquierdo mira hacia dentro.
        [right] Al andar, la punta del pie derecho mira hacia dentro.
       *[both] Al andar, las puntas de los dos pies miran hacia dentro.
    }
parents-noticed-lateral-loading = { $feet ->
        [left] El pie izquierdo se apoya en el borde de fuera más de lo habitual.
        [right] El pie derecho se apoya en el borde de fuera más de lo habitual.
       *[both] Los dos pies se apoyan en el borde de fuera más de lo habitual.
    }
parents-noticed-toe-walking = { $feet ->
        [left] Al andar, su hijo o hija va de puntillas con el pie izquierdo más de lo habitual.
        [right] Al andar, su hijo o hija va de puntillas con el pie derecho más de lo habitual.
       *[both] Su hijo o hija anda de puntillas más de lo habitual.
    }
parents-noticed-side-asymmetry = El pie izquierdo y el derecho son distintos.
parents-noticed-uneven-load = Su hijo o hija apoya más peso en un pie que en el otro.
parents-noticed-uneven-time = Al andar, un pie está más tiempo en el suelo que el otro.
parents-noticed-uneven-arches = Los arcos del pie izquierdo y del derecho son distintos.
parents-noticed-unsteadiness = De pie, su hijo o hija se mantiene menos estable de lo esperado.
parents-noticed-hallux-loading = { $feet ->
        [left] Al andar, el dedo gordo del pie izquierdo a menudo no toca el suelo.
        [right] Al andar, el dedo gordo del pie derecho a menudo no toca el suelo.
       *[both] Al andar, los dedos gordos de los pies a menudo no tocan el suelo.
    }
parents-noticed-known-change = { $feet ->
        [left] El pie izquierdo ha cambiado, y está anotado que antes recibió tratamiento.
        [right] El pie derecho ha cambiado, y está anotado que antes recibió tratamiento.
       *[both] Los dos pies han cambiado, y está anotado que antes recibieron tratamiento.
    }
parents-noticed-pain = Se anotó dolor en un pie o en una pierna.
parents-noticed-stiffness = Se anotó rigidez en un pie.
parents-noticed-limp = Se anotó que cojea.
parents-noticed-tiptoe = Se anotó que anda de puntillas.
parents-noticed-stopped = La práctica en la alfombra se paró por dolor u otra señal.
parents-noticed-more = { $more ->
        [one] Se observó { $more } cosa más. Pida la página completa.
        [many] Se observaron { $more } de cosas más. Pida la página completa.
       *[other] Se observaron { $more } cosas más. Pida la página completa.
    }

## What nothing can be said about: a list of names after a colon, then a sentence that says why

parents-not-said = Todavía no se puede decir nada de lo siguiente: { $patterns }.
parents-name-low-arch = arco bajo
parents-name-high-arch = arco alto
parents-name-getting-lower = arco que va bajando
parents-name-in-toeing = puntas de los pies hacia dentro
parents-name-lateral-loading = apoyo en el borde de fuera
parents-name-toe-walking = andar de puntillas
parents-name-side-asymmetry = diferencia entre izquierda y derecha
parents-name-uneven-load = peso sobre el pie izquierdo y sobre el derecho
parents-name-uneven-time = tiempo sobre el pie izquierdo y sobre el derecho
parents-name-uneven-arches = diferencia entre los arcos
parents-name-unsteadiness = estabilidad al estar de pie
parents-name-hallux-loading = uso del dedo gordo
parents-name-known-change = cambio de un pie que recibió tratamiento
parents-name-pain = dolor
parents-name-stiffness = rigidez
parents-name-limp = cojera
parents-name-tiptoe = andar de puntillas (anotado)
parents-name-stopped = práctica interrumpida

## Why not

parents-why-known = { $condition ->
        [treated-clubfoot] Está anotado un pie zambo tratado; por eso este pie no se compara con los de otros niños.
        [operation] Está anotada una operación; por eso este pie no se compara con los de otros niños.
       *[splint] Está anotado el uso de una férula; por eso este pie no se compara con los de otros niños.
    }
parents-why-not-standing = Los pies solo se pueden comparar si su hijo o hija está de pie sin moverse.
parents-why-not-measured = La huella no era lo bastante clara para medirla.
parents-why-no-figures = No hay datos para esta edad.
parents-why-coarse-mat = Esta alfombra no mide con suficiente detalle para eso.
parents-why-few-placements = Hay que subirse a esta alfombra al menos { $needed } veces. Hasta ahora: { $placements }.
parents-why-not-known-how-well = No se sabe con qué precisión se puede medir esto.
parents-why-bumpy-mat = Hace falta una alfombra lisa, y esta tenía relieve.
parents-why-too-young = Esto se mira solo a partir de los { SHORT($years, decimals: 1) } años.
parents-why-not-walked = Su hijo o hija no ha andado sobre la alfombra.
parents-why-few-steps = No hubo suficientes pasos enteros.
parents-why-few-stands = Su hijo o hija no ha estado de pie sin moverse el tiempo suficiente, o las veces suficientes.
parents-why-one-foot = Hacen falta los dos pies.
parents-why-no-sway = No se midió la estabilidad de su hijo o hija al estar de pie.
parents-why-few-sessions = Hacen falta más mediciones, con algunas semanas de diferencia.
parents-why-young-arch = A esta edad el arco aún se está formando.
parents-why-other = La medición no lo permite.

## Where the feet were not compared with those of other children: instead of all that

parents-not-compared-age = No se indicó la edad de su hijo o hija; por eso los pies no se compararon con los de otros niños.
parents-not-compared-table = No hay datos para esta edad; por eso los pies no se compararon con los de otros niños.
parents-not-compared-check = Antes hay que comprobar algo de la medición; por eso no se dice nada de los pies.
parents-not-compared-unmeasured = Esta vez no se pudieron medir los pies. Pasa cuando un niño se mueve o está al borde de la alfombra. No dice nada de los pies.

## What puts it into proportion: after all that

parents-born-low = Los bebés nacen con los arcos bajos. El arco se va formando durante los primeros diez años.
parents-common-low = { $most ->
        [none] Alrededor de { SHORT($least, decimals: 0) } de cada 100 niños de esta edad tienen los arcos bajos.
       *[other] Aproximadamente entre { SHORT($least, decimals: 0) } y { SHORT($most, decimals: 0) } de cada 100 niños de esta edad tienen los arcos bajos.
    }
parents-no-complaint-lately = En los últimos { $days } días no se anotó dolor, rigidez ni cojera, ni que anduviera de puntillas. En ese caso, para un arco bajo suele bastar con volver a mirarlo dentro de unos meses.
parents-no-complaint = No se ha anotado dolor, rigidez ni cojera, ni que ande de puntillas. En ese caso, para un arco bajo suele bastar con volver a mirarlo dentro de unos meses.

## Did it change: besides the sentences of the pages of progress

parents-change-one = Una sola medición no puede mostrar un cambio. Hacen falta varias, a lo largo de unos meses.
parents-change-nothing = Todavía no se puede decir nada de un cambio.
# Above the chart: two lines at most, of 75 letters each.
parents-chart-title = Cuánto toca el suelo la parte media del pie

## What to do now: the weightiest of it all

parents-do-stop = { $letter ->
        [yes] Pare las sesiones en la alfombra. Enseñe esta carta a un médico o fisioterapeuta.
       *[no] Pare las sesiones en la alfombra. Enseñe esta página a un médico o fisioterapeuta.
    }
parents-do-ask = { $letter ->
        [yes] Enseñe esta carta a un médico o fisioterapeuta.
       *[no] Enseñe esta página a un médico o fisioterapeuta.
    }
parents-do-measure-again = { $letter ->
        [yes] Por favor, permita que se repita la medición de su hijo o hija dentro de unas cuatro semanas. Si se sigue viendo, enseñe esta carta a un médico o fisioterapeuta.
       *[no] Repita la medición dentro de unas cuatro semanas. Si se sigue viendo, enseñe esta página a un médico o fisioterapeuta.
    }
parents-do-nothing = { $letter ->
        [yes] No hay que hacer nada.
       *[no] No hay que hacer nada. Repita la medición cuando esté previsto.
    }
parents-do-not-said = { $letter ->
        [yes] No hay que hacer nada por esta carta. La carta no dice nada bueno ni malo de los pies.
       *[no] No hay que hacer nada por esta página. La página no dice nada bueno ni malo de los pies.
    }
parents-do-repeat = { $letter ->
        [yes] La medición se repetirá. No hay que hacer nada más.
       *[no] Repita la medición. No hay que hacer nada más.
    }

## When to ask somebody

parents-ask-if = Diga lo que diga este texto, consulte a un médico o fisioterapeuta si su hijo o hija tiene dolor en un pie o en una pierna, cojea, tiene un pie rígido o anda de puntillas después de los 3 años, si un pie es distinto del otro o si los pies van a peor.
parents-ask-at-once = No espere a otra medición.
