### Words of the room `growth`. Sentences: lower case at the beginning, no full stop.

growth-few-of-sex = the reference has too few children of this sex
growth-other-age = the reference covers ages from { FIXED($from_years, decimals: 1) } to { FIXED($to_years, decimals: 1) } years, not { FIXED($age_years, decimals: 1) }
growth-below-zero = the value lies below zero, where no child of the reference is
growth-zero = the value is zero, which no child of the reference has
growth-few-for-centile = a centile needs { $least } children of this year of age, the reference has { $children }
growth-no-fit = the reference curves could not be fitted: are the values of one measure, above zero and spread?
