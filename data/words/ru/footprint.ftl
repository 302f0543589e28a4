### Words of the room `footprint`. Sentences: lower case at the beginning, no full stop.

footprint-too-coarse = ячейки с шагом { FIXED($pitch_mm, decimals: 1) } mm слишком крупны, чтобы провести контур; предел — { SHORT($most_mm, decimals: 3) } mm
footprint-too-short-for-borders = длина отпечатка без пальцев — только { FIXED($cells, decimals: 1) } ячейки; для ширины и краёв нужно не меньше { SHORT($least, decimals: 3) }
footprint-too-short = длина отпечатка без пальцев — только { FIXED($cells, decimals: 1) } ячейки; нужно не меньше { SHORT($least, decimals: 3) }
footprint-side-unclear = неясно, левая это стопа или правая, поэтому неизвестно, где внутренний край
footprint-no-long-axis = у отпечатка нет продольной оси
footprint-as-long-as-wide = длина и ширина отпечатка почти одинаковы: продольной оси нет
footprint-too-long = длина отпечатка { FIXED($length_mm, decimals: 0) } mm — слишком много для стопы
footprint-ends-unclear = не различить, где у отпечатка пятка, а где пальцы
footprint-ends-by-way-only = где у отпечатка пятка, видно только по направлению ходьбы: он не похож на отпечаток целой стопы
footprint-toes-merged = пальцы не отличить от подушечки стопы: ячейки { SHORT($pitch_mm, decimals: 3) } mm слишком крупны
footprint-no-toes = ни один палец не касается коврика
footprint-no-contact = ни одна ячейка не в контакте: ни одна не достигает порога контакта { SHORT($threshold, decimals: 3) }
footprint-shape-unloaded = внутри этого контура нагрузки нет
footprint-below-threshold = ни одна ячейка не достигает порога контакта { SHORT($threshold, decimals: 3) }
footprint-few-cells = в контакте только { $cells ->
     [one] { $cells } ячейка
     [few] { $cells } ячейки
     [many] { $cells } ячеек
    *[other] { $cells } ячейки
    }; нужно не меньше { $least }
footprint-at-border = стопа доходит до края коврика: часть её может быть за краем
footprint-at-insole-edge = отпечаток доходит до края стельки, и его контур там обрезан
footprint-toes-not-parted = пальцы не удаётся отделить от подушечки стопы
footprint-no-width = у отпечатка нет ширины в области пятки или подушечки стопы
footprint-no-heel-or-ball = у отпечатка нет контакта в области пятки или подушечки стопы
footprint-midfoot-bulges = внутренний край в среднем отделе выпуклый: нет прямой, которая касалась бы с этой стороны только пятки и подушечки стопы
footprint-toeless-no-area = у отпечатка без пальцев нет площади
footprint-toeless-unloaded = в отпечатке без пальцев нет нагрузки
footprint-no-great-toe = большой палец не касается коврика
footprint-no-midfoot = средний отдел стопы не касается коврика: внутреннего края отпечатка там нет
footprint-no-area = у отпечатка нет площади
footprint-unloaded = в отпечатке нет нагрузки

## The regions of a foot

footprint-region-heel = пятка
footprint-region-heel-medial = внутренняя часть пятки
footprint-region-heel-lateral = наружная часть пятки
footprint-region-midfoot = средний отдел стопы
footprint-region-midfoot-medial = внутренняя часть среднего отдела
footprint-region-midfoot-lateral = наружная часть среднего отдела
footprint-region-forefoot-with-toes = передний отдел стопы с пальцами
footprint-region-forefoot-medial = внутренняя часть переднего отдела
footprint-region-forefoot-central = центральная часть переднего отдела
footprint-region-forefoot-lateral = наружная часть переднего отдела
footprint-region-metatarsal-1 = головка первой плюсневой кости
footprint-region-metatarsal-2 = головка второй плюсневой кости
footprint-region-metatarsal-3 = головка третьей плюсневой кости
footprint-region-metatarsal-4 = головка четвёртой плюсневой кости
footprint-region-metatarsal-5 = головка пятой плюсневой кости
footprint-region-toes = пальцы
footprint-region-hallux = большой палец
footprint-region-lesser-toes = пальцы со второго по пятый
footprint-region-toes-2-3 = второй и третий пальцы
footprint-region-toes-4-5 = четвёртый и пятый пальцы

## Beside the lines of an index's construction: there is room for 14 letters in a line, four lines

# $symbol is of the formula, such as w_mf.
footprint-mark-symbol = { $symbol }
footprint-mark-nothing = { $symbol } = 0
footprint-mark-length = { FIXED($length_mm, $decimals) } mm
footprint-mark-medial-tangent = внутренняя касательная
footprint-mark-lateral-tangent = наружная касательная
footprint-mark-medial-border = внутренний край
footprint-mark-middle-third = средняя треть
footprint-mark-print-length = длина
footprint-mark-great-toe = большой палец
footprint-mark-contact-at-arch = точка касания у свода
footprint-mark-no-hollow = выемки нет
# Between the tangent and the inner border; what is printed beside it.
footprint-mark-gap = выемка
footprint-mark-printed = отпечаток
footprint-mark-nothing-printed = отпечаток = 0
# Of the gait line.
footprint-mark-first = начало
footprint-mark-last = конец
