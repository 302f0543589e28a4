### Words of the room `calibration`. Sentences: lower case at the beginning, no full stop.

calibration-nobody-on-it = { $stance }: nobody is on the mat
calibration-nobody-still = nobody stood still for { FIXED($settle_s, decimals: 0) } s and a few seconds more: at least one such stand is needed for the weight; five are better
calibration-holds-pressures = the recordings already contain pressures: a calibration is made from counts
calibration-weight = { $stance }: the weight given, { SHORT($weight_kg, decimals: 3) } kg, is not plausible
calibration-other-mat = { $stance }: not the same mat as the empty one

calibration-reads-too-little = reads too little
calibration-reads-too-much = reads too much
calibration-asked = the mat empty for 10 s; then at five places, in the middle and towards the corners, { FIXED($stand_s, decimals: 0) } s standing still on both feet, on one foot and on the toes; then at least two minutes of small steps all over the mat, turning round at each of the five places
