### Words of the room `compare`. Sentences: lower case at the beginning, no full stop.

compare-unequal-pairs = para formar parejas, los dos grupos necesitan el mismo número de huellas y hay { $first } y { $second }
compare-other-left-out = excluida porque la otra huella de su pareja está excluida
compare-small-group = cada grupo necesita al menos { $least } huellas superponibles del pie y hay { $first } y { $second }
compare-no-common-contact = las huellas no tienen un área de contacto común que se pueda comparar
compare-few-permutations = con { $permutations ->
     [one] 1 permutación
     [many] { $permutations } de permutaciones
    *[other] { $permutations } permutaciones
    }, p no puede bajar de { FIXED($least_p, decimals: 3) }: hacen falta más huellas
compare-no-print = no hay huella
compare-no-overlap = no se pudieron superponer las huellas
compare-too-unlike = no se pudieron superponer las huellas: son demasiado distintas para alinearlas
compare-no-contact = ninguna de las huellas está en contacto en ningún punto
compare-nowhere-more = la segunda huella no supera en ningún punto a la primera
compare-nowhere-less = la segunda huella no es en ningún punto inferior a la primera
compare-other-foot = las huellas son de un pie izquierdo y de uno derecho: refleje una de ellas
compare-other-kind = las huellas se obtuvieron de maneras distintas: una es la media con el niño de pie, la otra el máximo de un paso
compare-other-unit = las huellas están en unidades distintas: una grabación está calibrada, la otra no
compare-no-load = la huella no tiene carga
compare-few-for-limit = huellas: { $prints }, muy pocas para un límite del 95 %; hacen falta al menos { $least }
compare-few-for-template = una huella modelo necesita al menos { $least } huellas superponibles de un pie y hay { $prints }
