### Words of the room `calibration`. Sentences: lower case at the beginning, no full stop.

calibration-nobody-on-it = { $stance }: на килимку нікого немає
calibration-nobody-still = ніхто не простояв спокійно { FIXED($settle_s, decimals: 0) } s і ще кілька секунд: для ваги потрібне хоча б одне таке стояння, краще п’ять
calibration-holds-pressures = у записах уже значення тиску: калібрування роблять за відліками
calibration-weight = { $stance }: указана вага { SHORT($weight_kg, decimals: 3) } kg неправдоподібна
calibration-other-mat = { $stance }: це не той килимок, який записано порожнім

calibration-reads-too-little = показує замало
calibration-reads-too-much = показує забагато
calibration-asked = записати порожній килимок, 10 s; потім у п’яти місцях, посередині й ближче до кутів, спокійно стояти по { FIXED($stand_s, decimals: 0) } s на обох ногах, на одній нозі й навшпиньки; потім щонайменше дві хвилини дрібних кроків по всьому килимку, з поворотом кругом у кожному з п’яти місць
