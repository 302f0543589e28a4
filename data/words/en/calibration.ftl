### Words of the room `calibration`. Sentences: lower case at the beginning, no full stop.
