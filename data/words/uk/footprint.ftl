### Words of the room `footprint`. Sentences: lower case at the beginning, no full stop.

footprint-too-coarse = комірки з кроком { FIXED($pitch_mm, decimals: 1) } mm завеликі, щоб провести контур; межа — { SHORT($most_mm, decimals: 3) } mm
footprint-too-short-for-borders = довжина відбитка без пальців — лише { FIXED($cells, decimals: 1) } комірки; для ширини й країв потрібно щонайменше { SHORT($least, decimals: 3) }
footprint-too-short = довжина відбитка без пальців — лише { FIXED($cells, decimals: 1) } комірки; потрібно щонайменше { SHORT($least, decimals: 3) }
footprint-side-unclear = незрозуміло, ліва це стопа чи права, тому невідомо, де внутрішній край
footprint-no-long-axis = у відбитка немає довгої осі
footprint-as-long-as-wide = довжина й ширина відбитка майже однакові: довгої осі немає
footprint-too-long = довжина відбитка { FIXED($length_mm, decimals: 0) } mm — забагато для стопи
footprint-ends-unclear = не розрізнити, де у відбитка п’ятка, а де пальці
footprint-ends-by-way-only = де на відбитку п’ятка, видно лише за напрямком ходьби: відбиток не схожий на відбиток цілої стопи
footprint-toes-merged = пальці не відрізнити від подушечки стопи: комірки по { SHORT($pitch_mm, decimals: 3) } mm завеликі
footprint-no-toes = жоден палець не торкається килимка
footprint-no-contact = жодна комірка не в контакті: жодна не досягає порога контакту { SHORT($threshold, decimals: 3) }
footprint-shape-unloaded = ця форма не навантажена
footprint-below-threshold = жодна комірка не досягає порога контакту { SHORT($threshold, decimals: 3) }
footprint-few-cells = у контакті лише { $cells ->
     [one] { $cells } комірка
     [few] { $cells } комірки
     [many] { $cells } комірок
    *[other] { $cells } комірки
    }; потрібно щонайменше { $least }
footprint-at-border = стопа сягає краю килимка: частина її може бути за краєм
footprint-at-insole-edge = відбиток сягає краю устілки, і його контур там обрізано
footprint-toes-not-parted = пальці не вдається відділити від подушечки стопи
footprint-no-width = у відбитка немає ширини в ділянці п’ятки або подушечки стопи
footprint-no-heel-or-ball = у відбитка немає контакту в ділянці п’ятки або подушечки стопи
footprint-midfoot-bulges = внутрішній край у середньому відділі опуклий: немає прямої, яка торкалася б лише п’ятки й подушечки стопи
footprint-toeless-no-area = у відбитка без пальців немає площі
footprint-toeless-unloaded = відбиток без пальців не навантажений
footprint-no-great-toe = великий палець не торкається килимка
footprint-no-midfoot = середній відділ стопи не торкається килимка: внутрішнього краю відбитка там немає
footprint-no-area = у відбитка немає площі
footprint-unloaded = відбиток не навантажений

## The regions of a foot

footprint-region-heel = п’ятка
footprint-region-heel-medial = внутрішня частина п’ятки
footprint-region-heel-lateral = зовнішня частина п’ятки
footprint-region-midfoot = середній відділ стопи
footprint-region-midfoot-medial = внутрішня частина середнього відділу
footprint-region-midfoot-lateral = зовнішня частина середнього відділу
footprint-region-forefoot-with-toes = передній відділ стопи з пальцями
footprint-region-forefoot-medial = внутрішня частина переднього відділу
footprint-region-forefoot-central = центральна частина переднього відділу
footprint-region-forefoot-lateral = зовнішня частина переднього відділу
footprint-region-metatarsal-1 = головка першої плеснової кістки
footprint-region-metatarsal-2 = головка другої плеснової кістки
footprint-region-metatarsal-3 = головка третьої плеснової кістки
footprint-region-metatarsal-4 = головка четвертої плеснової кістки
footprint-region-metatarsal-5 = головка п’ятої плеснової кістки
footprint-region-toes = пальці
footprint-region-hallux = великий палець
footprint-region-lesser-toes = пальці з другого по п’ятий
footprint-region-toes-2-3 = другий і третій пальці
footprint-region-toes-4-5 = четвертий і п’ятий пальці

## Beside the lines of an index's construction: there is room for 14 letters in a line, four lines

# $symbol is of the formula, such as w_mf.
footprint-mark-symbol = { $symbol }
footprint-mark-nothing = { $symbol } = 0
footprint-mark-length = { FIXED($length_mm, $decimals) } mm
footprint-mark-medial-tangent = медіальна дотична
footprint-mark-lateral-tangent = латеральна дотична
footprint-mark-medial-border = медіальний край
footprint-mark-middle-third = середня третина
footprint-mark-print-length = довжина
footprint-mark-great-toe = великий палець
footprint-mark-contact-at-arch = точка контакту біля склепіння
footprint-mark-no-hollow = виїмки немає
# Between the tangent and the inner border; what is printed beside it.
footprint-mark-gap = проміжок
footprint-mark-printed = відбиток
footprint-mark-nothing-printed = відбиток = 0
# Of the gait line.
footprint-mark-first = початок
footprint-mark-last = кінець
