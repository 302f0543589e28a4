### Words of the room `calibration`. Sentences: lower case at the beginning, no full stop.

calibration-nobody-on-it = { $stance }: no hay nadie en la alfombra
calibration-nobody-still = nadie estuvo de pie quieto { FIXED($settle_s, decimals: 0) } s y unos segundos más: hace falta al menos una vez para el peso; mejor cinco veces
calibration-holds-pressures = las grabaciones ya contienen presiones: una calibración se hace a partir de cuentas
calibration-weight = { $stance }: el peso indicado, { SHORT($weight_kg, decimals: 3) } kg, no es plausible
calibration-other-mat = { $stance }: no es la misma alfombra que se grabó vacía

calibration-reads-too-little = marca de menos
calibration-reads-too-much = marca de más
calibration-asked = la alfombra vacía durante 10 s; después, en cinco lugares, en el centro y hacia las esquinas, { FIXED($stand_s, decimals: 0) } s de pie quieto sobre los dos pies, sobre un pie y de puntillas; después, al menos dos minutos de pasos pequeños por toda la alfombra, dándose la vuelta en cada uno de los cinco lugares
