### Words of the room `growth`. Sentences: lower case at the beginning, no full stop.

growth-few-of-sex = the reference has too few children of this sex
growth-other-age = the reference covers ages from { FIXED($from_years, decimals: 1) } to { FIXED($to_years, decimals: 1) } years, not { FIXED($age_years, decimals: 1) }
growth-below-zero = the value is below zero, and no child in the reference has such a value
growth-zero = the value is zero, and no child in the reference has such a value
growth-few-for-centile = a centile needs { $least } children of this age in years; the reference has { $children }
growth-no-fit = the reference curves could not be fitted: check that the values are of one measure, above zero and not all alike
