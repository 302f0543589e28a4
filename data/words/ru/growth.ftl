### Words of the room `growth`. Sentences: lower case at the beginning, no full stop.

growth-few-of-sex = в справочной выборке слишком мало детей этого пола
growth-other-age = справочная выборка охватывает возраст от { FIXED($from_years, decimals: 1) } до { FIXED($to_years, decimals: 1) } года, а не { FIXED($age_years, decimals: 1) }
growth-below-zero = значение меньше нуля, а такого значения нет ни у одного ребёнка в справочной выборке
growth-zero = значение равно нулю, а такого значения нет ни у одного ребёнка в справочной выборке
growth-few-for-centile = для центиля детей этого возраста в полных годах нужно не меньше { $least }; в справочной выборке их { $children }
growth-no-fit = справочные кривые построить не удалось: нужно проверить, что значения относятся к одному показателю, больше нуля и не все одинаковы
