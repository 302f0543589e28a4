### Words of the room `footprint`. Sentences: lower case at the beginning, no full stop.

footprint-too-coarse = cells { FIXED($pitch_mm, decimals: 1) } mm apart are too coarse to trace a border; { SHORT($most_mm, decimals: 3) } mm is the limit
footprint-too-short-for-borders = the print is only { FIXED($cells, decimals: 1) } cells long without its toes; at least { SHORT($least, decimals: 3) } are needed for widths and borders
footprint-too-short = the print is only { FIXED($cells, decimals: 1) } cells long without its toes; at least { SHORT($least, decimals: 3) } are needed
footprint-side-unclear = left or right is not clear, so the inner border is not known
footprint-no-long-axis = the print has no long axis
footprint-as-long-as-wide = the print is about as long as it is wide: no long axis
footprint-too-long = the print is { FIXED($length_mm, decimals: 0) } mm long, too long for a foot
footprint-ends-unclear = the heel end and the toe end of the print cannot be told apart
footprint-ends-by-way-only = only the direction of walking shows which end of the print is the heel: it does not look like the print of a whole foot
footprint-toes-merged = no toe can be distinguished from the ball: cells of { SHORT($pitch_mm, decimals: 3) } mm are too coarse
footprint-no-toes = no toe touches the mat
footprint-no-contact = no cell is in contact: none reaches the contact threshold of { SHORT($threshold, decimals: 3) }
footprint-shape-unloaded = the shape carries no load
footprint-below-threshold = no cell reaches the contact threshold of { SHORT($threshold, decimals: 3) }
footprint-few-cells = only { $cells ->
     [one] { $cells } cell
    *[other] { $cells } cells
    } in contact; at least { $least } are needed
footprint-at-border = the foot reaches the edge of the mat: part of it may be off the mat
footprint-at-insole-edge = the print reaches the edge of the insole, which cuts off its outline
footprint-toes-not-parted = the toes cannot be separated from the ball of the foot
footprint-no-width = the print has no width at the heel or at the ball
footprint-no-heel-or-ball = the print has no contact at the heel or at the ball
footprint-midfoot-bulges = the inner border bulges at the midfoot, so that no line touches only the heel and the ball there
footprint-toeless-no-area = the print without its toes has no area
footprint-toeless-unloaded = the print without its toes carries no load
footprint-no-great-toe = the great toe does not touch the mat
footprint-no-midfoot = the midfoot does not touch: the print has no inner border there
footprint-no-area = the print has no area
footprint-unloaded = the print carries no load

## The regions of a foot

footprint-region-heel = heel
footprint-region-heel-medial = inner heel
footprint-region-heel-lateral = outer heel
footprint-region-midfoot = midfoot
footprint-region-midfoot-medial = inner midfoot
footprint-region-midfoot-lateral = outer midfoot
footprint-region-forefoot-with-toes = forefoot with toes
footprint-region-forefoot-medial = inner forefoot
footprint-region-forefoot-central = central forefoot
footprint-region-forefoot-lateral = outer forefoot
footprint-region-metatarsal-1 = first metatarsal head
footprint-region-metatarsal-2 = second metatarsal head
footprint-region-metatarsal-3 = third metatarsal head
footprint-region-metatarsal-4 = fourth metatarsal head
footprint-region-metatarsal-5 = fifth metatarsal head
footprint-region-toes = toes
footprint-region-hallux = great toe
footprint-region-lesser-toes = second to fifth toes
footprint-region-toes-2-3 = second and third toes
footprint-region-toes-4-5 = fourth and fifth toes

## Beside the lines of an index's construction: there is room for 14 letters in a line, four lines

# $symbol is of the formula, such as w_mf.
footprint-mark-symbol = { $symbol }
footprint-mark-nothing = { $symbol } = 0
footprint-mark-length = { FIXED($length_mm, $decimals) } mm
footprint-mark-medial-tangent = medial tangent
footprint-mark-lateral-tangent = lateral tangent
footprint-mark-medial-border = medial border
footprint-mark-middle-third = middle third
footprint-mark-print-length = length
footprint-mark-great-toe = great toe
footprint-mark-contact-at-arch = contact point at the arch
footprint-mark-no-hollow = no hollow
# Between the tangent and the inner border; what is printed beside it.
footprint-mark-gap = gap
footprint-mark-printed = printed
footprint-mark-nothing-printed = printed = 0
# Of the gait line.
footprint-mark-first = first
footprint-mark-last = last
