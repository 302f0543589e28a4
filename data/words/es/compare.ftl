### Words of the room `compare`. Sentences: lower case at the beginning, no full stop.

compare-unequal-pairs = para formar parejas, los dos grupos necesitan el mismo número de huellas y hay { $first } y { $second }
compare-other-left-out = excluida porque la otra huella de su pareja está excluida
compare-small-group = cada grupo necesita al menos { $least } huellas del pie que se solapen y hay { $first } y { $second }
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
compare-nowhere-more = la segunda huella no es en ningún punto más alta que la primera
compare-nowhere-less = la segunda huella no es en ningún punto más baja que la primera
compare-other-foot = las huellas son de un pie izquierdo y de uno derecho: refleje una de ellas
compare-other-kind = las huellas se obtuvieron de maneras distintas: una es la media de estar de pie, la otra el máximo de un paso
compare-other-unit = las huellas están en unidades distintas: una grabación está calibrada, la otra no
compare-no-load = la huella no tiene carga
compare-few-for-limit = huellas: { $prints }, muy pocas para un límite del 95 %; hacen falta al menos { $least }
compare-few-for-template = un modelo necesita al menos { $least } huellas de un pie que se solapen y hay { $prints }
