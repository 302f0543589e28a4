### Words of the room `growth`. Sentences: lower case at the beginning, no full stop.

growth-few-of-sex = la referencia tiene muy pocos niños de este sexo
growth-other-age = la referencia abarca edades de { FIXED($from_years, decimals: 1) } a { FIXED($to_years, decimals: 1) } años, no la de { FIXED($age_years, decimals: 1) }
growth-below-zero = el valor es menor que cero, y ningún niño de la referencia tiene un valor así
growth-zero = el valor es cero, y ningún niño de la referencia tiene un valor así
growth-few-for-centile = un percentil necesita { $least } niños de esta edad en años cumplidos; la referencia tiene { $children }
growth-no-fit = no se pudieron ajustar las curvas de referencia: compruebe que los valores son de una misma medida, mayores que cero y no todos iguales
