### Words of the room `calibration`. Sentences: lower case at the beginning, no full stop.

calibration-nobody-on-it = { $stance }: nobody is on the mat
calibration-nobody-still = nobody stood still for { FIXED($settle_s, decimals: 0) } s and some seconds more: the weight needs one such stand at least, five are better
calibration-holds-pressures = the recordings hold pressures already: a calibration is made from counts
calibration-weight = { $stance }: a weight of { $weight_kg } kg
calibration-other-mat = { $stance }: of another mat than the empty one

calibration-reads-too-little = reads too little
calibration-reads-too-much = reads too much
calibration-asked = the mat empty for 10 s; then at five places, in the middle and towards the corners, { FIXED($stand_s, decimals: 0) } s still on both feet, on one foot and on the toes; then two minutes and more of small steps all over the mat, turning round at each of the five places
