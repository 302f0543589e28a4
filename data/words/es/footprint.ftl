### Words of the room `footprint`. Sentences: lower case at the beginning, no full stop.

footprint-too-coarse = las celdas, separadas { FIXED($pitch_mm, decimals: 1) } mm, son demasiado grandes para trazar un borde; el límite es { SHORT($most_mm, decimals: 3) } mm
footprint-too-short-for-borders = sin los dedos, la huella mide solo { FIXED($cells, decimals: 1) } celdas de largo; hacen falta al menos { SHORT($least, decimals: 3) } para las anchuras y los bordes
footprint-too-short = sin los dedos, la huella mide solo { FIXED($cells, decimals: 1) } celdas de largo; hacen falta al menos { SHORT($least, decimals: 3) }
footprint-side-unclear = no está claro si es el pie izquierdo o el derecho, así que no se conoce el borde interno
footprint-no-long-axis = la huella no tiene eje longitudinal
footprint-as-long-as-wide = la huella es casi tan larga como ancha: no tiene eje longitudinal
footprint-too-long = la huella mide { FIXED($length_mm, decimals: 0) } mm de largo, demasiado para un pie
footprint-ends-unclear = no se puede distinguir el extremo del talón del extremo de los dedos
footprint-ends-by-way-only = solo la dirección de la marcha indica qué extremo de la huella es el talón: la huella no parece la de un pie entero
footprint-toes-merged = ningún dedo se distingue del antepié: las celdas de { SHORT($pitch_mm, decimals: 3) } mm son demasiado grandes
footprint-no-toes = ningún dedo toca la alfombra
footprint-no-contact = ninguna celda está en contacto: ninguna alcanza el umbral de contacto de { SHORT($threshold, decimals: 3) }
footprint-shape-unloaded = la forma no soporta carga
footprint-below-threshold = ninguna celda alcanza el umbral de contacto de { SHORT($threshold, decimals: 3) }
footprint-few-cells = solo { $cells ->
     [one] { $cells } celda
     [many] { $cells } de celdas
    *[other] { $cells } celdas
    } en contacto; hacen falta al menos { $least }
footprint-at-border = el pie llega al borde de la alfombra: puede que una parte quede fuera
footprint-at-insole-edge = la huella llega al borde de la plantilla, que corta su contorno
footprint-toes-not-parted = los dedos no se pueden separar del antepié
footprint-no-width = la huella no tiene anchura en el talón o en el antepié
footprint-no-heel-or-ball = la huella no tiene contacto en el talón o en el antepié
footprint-midfoot-bulges = el borde interno se abomba en el mediopié, de modo que ninguna línea toca allí solo el talón y el antepié
footprint-toeless-no-area = la huella sin los dedos no tiene área
footprint-toeless-unloaded = la huella sin los dedos no soporta carga
footprint-no-great-toe = el dedo gordo no toca la alfombra
footprint-no-midfoot = el mediopié no apoya: la huella no tiene allí borde interno
footprint-no-area = la huella no tiene área
footprint-unloaded = la huella no soporta carga

## The regions of a foot

footprint-region-heel = talón
footprint-region-heel-medial = talón interno
footprint-region-heel-lateral = talón externo
footprint-region-midfoot = mediopié
footprint-region-midfoot-medial = mediopié interno
footprint-region-midfoot-lateral = mediopié externo
footprint-region-forefoot-with-toes = antepié con los dedos
footprint-region-forefoot-medial = antepié interno
footprint-region-forefoot-central = antepié central
footprint-region-forefoot-lateral = antepié externo
footprint-region-metatarsal-1 = cabeza del primer metatarsiano
footprint-region-metatarsal-2 = cabeza del segundo metatarsiano
footprint-region-metatarsal-3 = cabeza del tercer metatarsiano
footprint-region-metatarsal-4 = cabeza del cuarto metatarsiano
footprint-region-metatarsal-5 = cabeza del quinto metatarsiano
footprint-region-toes = dedos
footprint-region-hallux = dedo gordo
footprint-region-lesser-toes = dedos segundo a quinto
footprint-region-toes-2-3 = dedos segundo y tercero
footprint-region-toes-4-5 = dedos cuarto y quinto

## Beside the lines of an index's construction: there is room for 14 letters in a line, four lines

# $symbol is of the formula, such as w_mf.
footprint-mark-symbol = { $symbol }
footprint-mark-nothing = { $symbol } = 0
footprint-mark-length = { FIXED($length_mm, $decimals) } mm
footprint-mark-medial-tangent = tangente medial
footprint-mark-lateral-tangent = tangente lateral
footprint-mark-medial-border = borde medial
footprint-mark-middle-third = tercio medio
footprint-mark-print-length = longitud
footprint-mark-great-toe = dedo gordo
footprint-mark-contact-at-arch = punto de contacto en el arco
footprint-mark-no-hollow = sin hueco
# Between the tangent and the inner border; what is printed beside it.
footprint-mark-gap = hueco
footprint-mark-printed = huella
footprint-mark-nothing-printed = huella = 0
# Of the gait line.
footprint-mark-first = inicio
footprint-mark-last = final
