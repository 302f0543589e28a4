### What a page of its own says of a measure, and the handbook: whole sentences. Of each measure what it is, its formula,
### its source, its limits, and what else affects it. In English each text is one line without braces: the code reads it
### at compile time (room `measure`).

measure-arch_index-definition = Proporción del área de contacto sin los dedos que queda en el tercio medio de la longitud sin los dedos. La longitud va a lo largo del eje del pie, desde la tangente posterior del talón hasta la tangente anterior del antepié; las líneas entre los tercios son perpendiculares al eje.
measure-arch_index-formula = AI = A_mid / (A_rear + A_mid + A_fore)
measure-arch_index-source = Cavanagh & Rodgers 1987, J Biomech 20:547.
measure-arch_index-limits = No se da cuando el pie llega al borde de la alfombra, cuando los dedos no se pueden separar del antepié, cuando la huella es demasiado corta para las celdas de la alfombra o cuando queda una celda sin lectura bajo el mediopié. Los puntos de corte para adultos (0,21 y 0,26) son cuartiles de adultos y no son válidos para niños. Solo se interpreta por edad con celdas de hasta 5 mm, porque las más grandes lo aumentan en el pie de un niño.
measure-arch_index-moved-by = El tamaño de las celdas, el umbral de contacto, dónde se traza la línea entre los dedos y el antepié, la masa corporal y la almohadilla grasa de la planta. Un paso da un valor más alto que estar de pie; no compare nunca uno con otro.

measure-modified_arch_index-definition = Proporción de la carga sin los dedos que soporta el tercio medio de la longitud sin los dedos; los tercios son los del índice del arco.
measure-modified_arch_index-formula = MAI = F_mid / (F_rear + F_mid + F_fore)
measure-modified_arch_index-source = Chu et al. 1995, IEEE Trans Biomed Eng 42:1088.
measure-modified_arch_index-limits = No se da cuando tampoco se da el índice del arco. No hay ningún punto de corte aceptado.
measure-modified_arch_index-moved-by = Cómo se inclina el niño; la linealidad de la alfombra a presiones bajas. Depende menos del tamaño de las celdas y del umbral que el índice del arco.

measure-chippaux_smirak_index-definition = Anchura mínima del mediopié como porcentaje de la anchura máxima del antepié. Las anchuras son la extensión completa de la huella desde el borde medial hasta el lateral, perpendicular al eje del pie, en 180 puntos a lo largo de la longitud sin los dedos. La anchura del mediopié w_mf es el mínimo absoluto entre el 35 y el 65 % de esa longitud, y 0 si en algún punto de ese tramo no hay contacto; la anchura del antepié w_ff es el máximo del 40 % anterior.
measure-chippaux_smirak_index-formula = CSI = 100 * w_mf / w_ff
measure-chippaux_smirak_index-source = Chippaux y Smirak, según fuentes secundarias, en la forma con anchuras perpendiculares al eje; en el original, w_mf se traza paralela a la línea más ancha del antepié.
measure-chippaux_smirak_index-limits = No se da cuando tampoco se da el índice del arco o cuando la huella sin los dedos mide menos de 12 celdas de largo. Con celdas de 10 mm, indique la mediana de cinco o más colocaciones del pie. Es un índice de cribado, no un diagnóstico. Se interpreta por edad junto con el índice de Staheli, nunca solo.
measure-chippaux_smirak_index-moved-by = El umbral de contacto, porque el borde del mediopié soporta poca carga; el tamaño de las celdas; la masa corporal y la almohadilla grasa de la planta. Un paso da un valor más alto que estar de pie.

measure-staheli_index-definition = Anchura mínima del mediopié dividida entre la anchura máxima del talón. Las anchuras son las del índice de Chippaux-Smirak: w_mf es el mínimo absoluto entre el 35 y el 65 % de la longitud sin los dedos, y 0 si en algún punto de ese tramo no hay contacto; w_h es el máximo entre el 10 y el 25 %, donde el talón es más ancho. Si se tomara el máximo de todo el tercio posterior, como hacen algunos, el talón de un pie plano sería el extremo posterior de su ancho mediopié, y el índice no podría superar 1, aunque los puntos de corte publicados lo superan; en los demás pies, las dos formas dan lo mismo.
measure-staheli_index-formula = SI = w_mf / w_h
measure-staheli_index-source = Staheli, Chew & Corbett 1987, J Bone Joint Surg Am 69:426. Algunos trabajos lo llaman índice del arco («arch index»).
measure-staheli_index-limits = No se da cuando tampoco se da el índice de Chippaux-Smirak. Con celdas de 10 mm, indique la mediana de cinco o más colocaciones del pie. Es un índice de cribado, no un diagnóstico. Se interpreta por edad junto con el índice de Chippaux-Smirak, nunca solo.
measure-staheli_index-moved-by = El umbral de contacto, el tamaño de las celdas, la masa corporal y la almohadilla grasa de la planta, y cuánto presiona el talón.

measure-clarke_angle-definition = Ángulo en el antepié entre la tangente medial y la línea que se gira hacia dentro de la huella, alrededor del punto de contacto de la tangente en el antepié, hasta que deja de tocar el borde medial de la huella (construcción por tangentes). La tangente medial toca el tercio posterior y el tercio anterior de la huella sin los dedos. Si el borde medial no queda en ningún lugar por dentro de la tangente, no hay hueco: el ángulo es 0 y las marcas lo indican.
measure-clarke_angle-formula = alpha = máximo en el borde de atan(profundidad desde la tangente / distancia al punto de contacto en el antepié)
measure-clarke_angle-source = Clarke 1933, Res Q 4:99. La construcción de la segunda línea varía según los autores; la otra habitual, hasta el punto más profundo del hueco, da un ángulo menor.
measure-clarke_angle-limits = No se da cuando tampoco se da el índice del arco, cuando no está claro si es el pie izquierdo o el derecho, cuando el talón y el antepié son dos islas, con celdas de más de 8,5 mm de ancho o cuando la huella sin los dedos mide menos de 12 celdas de largo. Construcciones razonables difieren entre 27 y 43 grados en la misma huella: compárelo solo consigo mismo y no base ninguna decisión en él.
measure-clarke_angle-moved-by = Todo lo que desplaza el borde del arco: el umbral de contacto, el tamaño de las celdas, la forma del borde medial del antepié.

measure-sztriter_godunow_index-definition = Parte de la distancia entre la tangente medial y el borde lateral que ocupa la huella, medida donde el borde medial está más lejos de la tangente, en ángulo recto con ella. La anchura de la huella es la extensión completa de borde a borde. El índice es 0 cuando el talón y el antepié son dos islas.
measure-sztriter_godunow_index-formula = KY = huella / (huella + hueco)
measure-sztriter_godunow_index-source = Sztriter y Godunow, tal como se usa en la podoscopia polaca; la construcción se tomó de fuentes secundarias.
measure-sztriter_godunow_index-limits = No se da cuando tampoco se da el índice del arco, cuando no está claro si es el pie izquierdo o el derecho, o cuando la huella sin los dedos mide menos de 12 celdas de largo. Los intervalos que suelen usarse (de 0,26 a 0,45 se considera habitual) son de adultos y de certeza moderada.
measure-sztriter_godunow_index-moved-by = El umbral de contacto, el tamaño de las celdas, la masa corporal y la almohadilla grasa de la planta.

measure-irwin_footprint_index-definition = Área entre la tangente medial y el borde medial de la huella, dividida entre el área de contacto sin los dedos. Los valores altos indican un arco alto. El índice del arco truncado («truncated arch index»), con el que está emparentado, no se da: su construcción no se pudo confirmar en ninguna fuente.
measure-irwin_footprint_index-formula = FI = A_gap / A_toeless
measure-irwin_footprint_index-source = Irwin 1937, construcción según fuentes secundarias; Queen et al. 2007, Foot Ankle Int 28:456, lo compararon con una clasificación clínica.
measure-irwin_footprint_index-limits = No se da cuando tampoco se da el índice del arco, cuando no está claro si es el pie izquierdo o el derecho, cuando el talón y el antepié son dos islas (entonces no hay borde medial) o cuando la huella sin los dedos mide menos de 12 celdas de largo. No hay ningún punto de corte aceptado.
measure-irwin_footprint_index-moved-by = El umbral de contacto, el tamaño de las celdas, cuánto se abomban el antepié y el talón hacia el lado medial.

measure-arch_length_index-definition = Longitud de la tangente medial entre sus dos puntos de contacto, dividida entre la longitud del borde medial entre ellos. El valor 1 corresponde a un pie sin arco; los valores bajos indican un arco alto. El borde se sigue en 121 puntos, separados menos de un milímetro en el pie de un niño.
measure-arch_length_index-formula = ALI = L_tangent / L_border
measure-arch_length_index-source = Queen et al. 2007, Foot Ankle Int 28:456, lo compararon con una clasificación clínica; la construcción se tomó de fuentes secundarias.
measure-arch_length_index-limits = No se da cuando tampoco se da el índice del arco, cuando no está claro si es el pie izquierdo o el derecho, cuando el talón y el antepié son dos islas, cuando el borde medial se abomba en el mediopié, de modo que la tangente medial no toca el talón, con celdas de más de 8,5 mm de ancho o cuando la huella sin los dedos mide menos de 12 celdas de largo. No hay ningún punto de corte aceptado.
measure-arch_length_index-moved-by = El umbral de contacto, el tamaño de las celdas y lo liso que es el contorno: un borde irregular es más largo.

measure-wejsflog_index-definition = Longitud de la huella con los dedos a lo largo del eje del pie, dividida entre la anchura máxima del antepié. Describe el arco transverso: un antepié ensanchado da un valor bajo.
measure-wejsflog_index-formula = W = L / w_ff
measure-wejsflog_index-source = Wejsflog, tal como se usa en la podoscopia polaca; un valor cercano a 3 se considera bueno y uno cercano a 2, bajo, con poca certeza.
measure-wejsflog_index-limits = No se da cuando tampoco se da el índice del arco, cuando ningún dedo toca la alfombra o cuando la huella sin los dedos mide menos de 12 celdas de largo.
measure-wejsflog_index-moved-by = Si el dedo más largo apoya y hasta dónde; la masa corporal; el tamaño de las celdas.

measure-width_ratio-definition = Anchura máxima del talón dividida entre la anchura máxima del antepié; las anchuras son las de los índices de Chippaux-Smirak y de Staheli.
measure-width_ratio-formula = w_h / w_ff
measure-width_ratio-source = Ninguna fuente única; las dos anchuras son las de los índices clásicos.
measure-width_ratio-limits = No se da cuando tampoco se da el índice del arco o cuando la huella sin los dedos mide menos de 12 celdas de largo. No hay ningún punto de corte aceptado: solo es informativo su cambio con el tiempo.
measure-width_ratio-moved-by = Cómo se reparte la carga entre el talón y el antepié; el umbral de contacto; el tamaño de las celdas.

measure-heel_angle-definition = Ángulo entre la tangente medial y la tangente lateral de la huella sin los dedos, positivo cuando se cortan detrás del talón. Cada tangente toca, en su borde, el tercio posterior y el tercio anterior de la huella.
measure-heel_angle-formula = gamma = ángulo(tangente medial, tangente lateral)
measure-heel_angle-source = Se usa en la podoscopia polaca para el ensanchamiento del antepié; de 15 a 18 grados se considera habitual, con poca certeza.
measure-heel_angle-limits = No se da cuando tampoco se da el índice del arco, cuando la huella sin los dedos mide menos de 12 celdas de largo o cuando el borde medial (uno u otro borde si no está claro si es el pie izquierdo o el derecho) se abomba en el mediopié, de modo que la tangente medial no toca el talón.
measure-heel_angle-moved-by = La masa corporal, cuánto presiona el talón, el tamaño de las celdas.

measure-hallux_angle-definition = Ángulo entre la tangente medial y la línea que va desde su punto de contacto en el antepié hasta el lado medial del dedo gordo, positivo cuando el dedo gordo se inclina hacia los demás dedos, negativo cuando apunta hacia el lado medial.
measure-hallux_angle-formula = alpha_h = ángulo(tangente medial, línea del antepié al dedo gordo)
measure-hallux_angle-source = Se usa en la podoscopia polaca; de 0 a 9 grados se considera habitual, con poca certeza.
measure-hallux_angle-limits = No se da cuando tampoco se da el índice del arco, cuando no está claro si es el pie izquierdo o el derecho, cuando el dedo gordo no toca la alfombra, cuando el borde medial se abomba en el mediopié, de modo que la tangente medial no toca el talón, con celdas de más de 8,5 mm de ancho o cuando la huella sin los dedos mide menos de 12 celdas de largo. Es una aproximación a partir de la huella: no es el ángulo de una radiografía.
measure-hallux_angle-moved-by = Cómo presiona y cómo rota el dedo gordo, el umbral de contacto, el tamaño de las celdas.

measure-cpei_pct-definition = Una cuerda une el primer y el último punto de la línea de la marcha. A dos tercios de la longitud de la huella, con los dedos incluidos, se traza una línea perpendicular al eje del pie. La excursión (CPE) se mide sobre ella desde la cuerda hasta la línea de la marcha, positiva hacia el dedo pequeño; el índice es la excursión como porcentaje de la anchura de la huella en ese lugar.
measure-cpei_pct-formula = CPEI = 100 * CPE / anchura
measure-cpei_pct-source = Song et al. 1996, J Am Podiatr Med Assoc 86:16.
measure-cpei_pct-limits = No se da cuando el antepié apoya primero, cuando el centro de presiones retrocede o no pasa por el tercio anterior, cuando no está claro si es el pie izquierdo o el derecho, o con un contacto incompleto. Un solo paso dice poco: la concordancia entre los pasos de una persona (CCI) fue de 0,46 en 200 pasos de diez adultos.
measure-cpei_pct-moved-by = La velocidad de la marcha, el final del despegue, el tamaño de las celdas (a través de la anchura).
