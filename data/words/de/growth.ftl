### Words of the room `growth`. Sentences: lower case at the beginning, no full stop.

growth-few-of-sex = die Referenz enthält zu wenige Kinder dieses Geschlechts
growth-other-age = die Referenz gilt für ein Alter von { FIXED($from_years, decimals: 1) } bis { FIXED($to_years, decimals: 1) } Jahren, nicht für { FIXED($age_years, decimals: 1) }
growth-below-zero = der Wert liegt unter null, und kein Kind der Referenz hat einen solchen Wert
growth-zero = der Wert ist null, und kein Kind der Referenz hat einen solchen Wert
growth-few-for-centile = eine Perzentile braucht { $least } Kinder dieses Alters in Jahren; die Referenz enthält { $children }
growth-no-fit = die Referenzkurven ließen sich nicht anpassen: bitte prüfen, ob alle Werte zu einer Messgröße gehören, über null liegen und nicht alle gleich sind
