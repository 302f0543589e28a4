### Words of the room `calibration`. Sentences: lower case at the beginning, no full stop.

calibration-nobody-on-it = { $stance }: на коврике никого нет
calibration-nobody-still = никто не простоял спокойно { FIXED($settle_s, decimals: 0) } s и ещё несколько секунд: для веса нужно хотя бы одно такое стояние, лучше пять
calibration-holds-pressures = в записях уже давления: калибровка делается по отсчётам
calibration-weight = { $stance }: указанный вес { SHORT($weight_kg, decimals: 3) } kg неправдоподобен
calibration-other-mat = { $stance }: это не тот коврик, который записан пустым

calibration-reads-too-little = показывает слишком мало
calibration-reads-too-much = показывает слишком много
calibration-asked = пустой коврик 10 s; затем в пяти местах, в середине и ближе к углам, спокойно стоять по { FIXED($stand_s, decimals: 0) } s на обеих ногах, на одной ноге и на носках; затем не меньше двух минут мелких шагов по всему коврику, с поворотом кругом в каждом из пяти мест
