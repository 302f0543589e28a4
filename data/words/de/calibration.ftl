### Words of the room `calibration`. Sentences: lower case at the beginning, no full stop.

calibration-nobody-on-it = { $stance }: niemand ist auf der Matte
calibration-nobody-still = niemand stand { FIXED($settle_s, decimals: 0) } s und danach noch einige Sekunden still: mindestens ein solcher Stand ist für das Gewicht nötig; fünf sind besser
calibration-holds-pressures = die Aufzeichnungen enthalten schon Drücke: eine Kalibrierung wird aus Rohwerten erstellt
calibration-weight = { $stance }: das angegebene Gewicht, { SHORT($weight_kg, decimals: 3) } kg, ist nicht plausibel
calibration-other-mat = { $stance }: nicht die Matte, die leer aufgezeichnet wurde

calibration-reads-too-little = zeigt zu wenig an
calibration-reads-too-much = zeigt zu viel an
calibration-asked = die Matte 10 s lang leer lassen; dann an fünf Stellen, in der Mitte und zu den Ecken hin, { FIXED($stand_s, decimals: 0) } s still stehen: auf beiden Füßen, auf einem Fuß und auf den Zehenspitzen; dann mindestens zwei Minuten lang kleine Schritte über die ganze Matte machen, mit einer Drehung an jeder der fünf Stellen
