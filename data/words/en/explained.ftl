### What a page of its own says of a measure, and the handbook: whole sentences. Of each measure what it is, its formula,
### its source, its limits, and what else affects it. In English each text is one line without braces: the code reads it
### at compile time (room `measure`).

measure-arch_index-definition = Share of the contact area without toes that lies in the middle third of the length without toes. The length runs along the foot axis from the rear tangent of the heel to the front tangent of the ball; the lines between the thirds are perpendicular to the axis.
measure-arch_index-formula = AI = A_mid / (A_rear + A_mid + A_fore)
measure-arch_index-source = Cavanagh & Rodgers 1987, J Biomech 20:547.
measure-arch_index-limits = Refused when the foot reaches the edge of the mat, when the toes cannot be separated from the ball, when the print is too short for the mat's cells, or when a cell that gives no reading lies under the middle of the foot. Cut-offs for adults (0.21, 0.26) are quartiles of adults and are not valid for children. It takes part in the reading by age on cells up to 5 mm only, since coarser ones raise it on a child's foot.
measure-arch_index-moved-by = Cell size, the contact threshold, where the line between toes and ball is drawn, body mass and the fat pad. A step gives a higher value than a stand; never compare the two.

measure-modified_arch_index-definition = Share of the load without toes that is carried by the middle third of the length without toes; the thirds are those of the arch index.
measure-modified_arch_index-formula = MAI = F_mid / (F_rear + F_mid + F_fore)
measure-modified_arch_index-source = Chu et al. 1995, IEEE Trans Biomed Eng 42:1088.
measure-modified_arch_index-limits = Refused where the arch index is. There is no accepted cut-off.
measure-modified_arch_index-moved-by = How the child leans; the linearity of the mat at low pressure. Less sensitive to cell size and threshold than the arch index.

measure-chippaux_smirak_index-definition = Smallest width of the midfoot as a percentage of the greatest width of the forefoot. Widths are the full extent of the print from its medial to its lateral border, perpendicular to the foot axis, at 180 places along the length without toes. The midfoot width w_mf is the strict minimum from 35 to 65 % of that length, and 0 if any place there has no contact; the forefoot width w_ff is the maximum of the front 40 %.
measure-chippaux_smirak_index-formula = CSI = 100 * w_mf / w_ff
measure-chippaux_smirak_index-source = Chippaux and Smirak, from secondary sources, in the form with widths perpendicular to the axis; the original draws w_mf parallel to the widest forefoot line.
measure-chippaux_smirak_index-limits = Refused where the arch index is, and when the print is less than 12 cells long without its toes. With cells of 10 mm give the median of five or more placements. A screening index, not a diagnosis. It is read by age together with the Staheli index, never by itself.
measure-chippaux_smirak_index-moved-by = The contact threshold, because the border of the midfoot is lightly loaded; cell size; body mass and the fat pad. A step gives a higher value than a stand.

measure-staheli_index-definition = Smallest width of the midfoot over the greatest width of the heel. Widths are those of the Chippaux-Smirak index: w_mf is the strict minimum from 35 to 65 % of the length without toes and 0 if any place there has no contact, w_h the maximum from 10 to 25 %, where a heel is widest. If the maximum were taken over the whole rear third, as some do, the heel of a flat foot would be the rear end of its wide midfoot, and the index could not exceed 1 as published cut-offs do; for other feet both ways give the same.
measure-staheli_index-formula = SI = w_mf / w_h
measure-staheli_index-source = Staheli, Chew & Corbett 1987, J Bone Joint Surg Am 69:426. Some papers call it the arch index.
measure-staheli_index-limits = Refused where the Chippaux-Smirak index is. With cells of 10 mm give the median of five or more placements. A screening index, not a diagnosis. It is read by age together with the Chippaux-Smirak index, never by itself.
measure-staheli_index-moved-by = The contact threshold, cell size, body mass and the fat pad, and how hard the heel presses.

measure-clarke_angle-definition = Angle at the ball between the medial tangent and the line that is turned inwards about the tangent's contact point at the ball until it leaves the medial border of the print (tangent construction). The medial tangent touches the rear and the front third of the print without toes. If the medial border nowhere lies inside the tangent, there is no hollow: the angle is 0, and the landmarks say so.
measure-clarke_angle-formula = alpha = max over the border of atan(depth below the tangent / distance from the contact point at the ball)
measure-clarke_angle-source = Clarke 1933, Res Q 4:99. The construction of the second line differs between authors; the other common one, to the deepest point of the hollow, gives a smaller angle.
measure-clarke_angle-limits = Refused where the arch index is, when the side of the foot is not clear, when heel and ball are two islands, with cells wider than 8.5 mm, and when the print is less than 12 cells long without its toes. Reasonable constructions differ by 27 to 43 degrees on the same print: compare it only with itself, and do not base a decision on it.
measure-clarke_angle-moved-by = Everything that moves the border of the arch: the contact threshold, cell size, the shape of the ball's medial border.

measure-sztriter_godunow_index-definition = Printed share of the distance from the medial tangent to the lateral border, measured where the medial border is furthest from the tangent, at right angles to the tangent. The printed width is the full extent from border to border. It is 0 where heel and ball are two islands.
measure-sztriter_godunow_index-formula = KY = printed / (printed + gap)
measure-sztriter_godunow_index-source = Sztriter and Godunow, as used in Polish podoscopy; the construction was taken from secondary sources.
measure-sztriter_godunow_index-limits = Refused where the arch index is, when the side of the foot is not clear, and when the print is less than 12 cells long without its toes. The usual bands (0.26 to 0.45 normal) are adult ones of moderate certainty.
measure-sztriter_godunow_index-moved-by = The contact threshold, cell size, body mass and the fat pad.

measure-irwin_footprint_index-definition = Area between the medial tangent and the medial border of the print over the contact area without toes. High values mean a high arch. The truncated arch index, its relative, is not given: its construction could not be confirmed at a source.
measure-irwin_footprint_index-formula = FI = A_gap / A_toeless
measure-irwin_footprint_index-source = Irwin 1937, construction from secondary sources; compared with clinical grades by Queen et al. 2007, Foot Ankle Int 28:456.
measure-irwin_footprint_index-limits = Refused where the arch index is, when the side of the foot is not clear, when heel and ball are two islands (there is no medial border then), and when the print is less than 12 cells long without its toes. There is no accepted cut-off.
measure-irwin_footprint_index-moved-by = The contact threshold, cell size, how far the ball and the heel bulge inwards.

measure-arch_length_index-definition = Length of the medial tangent between its two contact points over the length of the medial border between them. 1 is a foot without an arch; low values mean a high arch. The border is followed at 121 places, less than a millimetre apart on a child's foot.
measure-arch_length_index-formula = ALI = L_tangent / L_border
measure-arch_length_index-source = Compared with clinical grades by Queen et al. 2007, Foot Ankle Int 28:456; the construction was taken from secondary sources.
measure-arch_length_index-limits = Refused where the arch index is, when the side of the foot is not clear, when heel and ball are two islands, when the inner border bulges at the midfoot, so that the medial tangent does not touch the heel, with cells wider than 8.5 mm, and when the print is less than 12 cells long without its toes. There is no accepted cut-off.
measure-arch_length_index-moved-by = The contact threshold, cell size, and how smooth the outline is: a rough border is longer.

measure-wejsflog_index-definition = Length of the print with toes along the foot axis over the greatest width of the forefoot. It describes the transverse arch: a spread forefoot gives a low value.
measure-wejsflog_index-formula = W = L / w_ff
measure-wejsflog_index-source = Wejsflog, as used in Polish podoscopy; near 3 is called good and near 2 low, with low certainty.
measure-wejsflog_index-limits = Refused where the arch index is, when no toe touches the mat, and when the print is less than 12 cells long without its toes.
measure-wejsflog_index-moved-by = Whether and how far the longest toe touches; body mass; cell size.

measure-width_ratio-definition = Greatest width of the heel over the greatest width of the forefoot; the widths are those of the Chippaux-Smirak and the Staheli index.
measure-width_ratio-formula = w_h / w_ff
measure-width_ratio-source = No single source; both widths are those of the classical indices.
measure-width_ratio-limits = Refused where the arch index is, and when the print is less than 12 cells long without its toes. There is no accepted cut-off: only its change over time is informative.
measure-width_ratio-moved-by = How the load is shared between heel and ball; the contact threshold; cell size.

measure-heel_angle-definition = Angle between the medial and the lateral tangent of the print without toes, positive when they meet behind the heel. Each tangent touches the rear and the front third of the print on its border.
measure-heel_angle-formula = gamma = angle(medial tangent, lateral tangent)
measure-heel_angle-source = Used in Polish podoscopy for the spread of the forefoot; 15 to 18 degrees are called normal, with low certainty.
measure-heel_angle-limits = Refused where the arch index is, when the print is less than 12 cells long without its toes, and when the inner border (either border where the side is not clear) bulges at the midfoot, so that the medial tangent does not touch the heel.
measure-heel_angle-moved-by = Body mass, how hard the heel presses, cell size.

measure-hallux_angle-definition = Angle between the medial tangent and the line from its contact point at the ball to the medial side of the great toe, positive when the toe leans towards the other toes, negative when it points inwards.
measure-hallux_angle-formula = alpha_h = angle(medial tangent, ball to great toe)
measure-hallux_angle-source = Used in Polish podoscopy; 0 to 9 degrees are called normal, with low certainty.
measure-hallux_angle-limits = Refused where the arch index is, when the side of the foot is not clear, when the great toe does not touch the mat, when the inner border bulges at the midfoot, so that the medial tangent does not touch the heel, with cells wider than 8.5 mm, and when the print is less than 12 cells long without its toes. A surrogate from the print: it is not the angle on a radiograph.
measure-hallux_angle-moved-by = How the great toe presses and rolls, the contact threshold, cell size.

measure-cpei_pct-definition = A chord joins the first and the last place of the gait line. At two thirds of the length of the print, toes included, a line is drawn perpendicular to the foot axis. The excursion runs along it from the chord to the gait line, positive towards the little toe; the index is the excursion in per cent of the width of the print there.
measure-cpei_pct-formula = CPEI = 100 * CPE / width
measure-cpei_pct-source = Song et al. 1996, J Am Podiatr Med Assoc 86:16.
measure-cpei_pct-limits = Refused when the forefoot comes down first, when the centre of pressure moves back or does not pass over the front third, when left or right is not clear, and for an incomplete contact. One step says little: the agreement between steps of one person (ICC) was 0.46 in 200 steps of ten adults.
measure-cpei_pct-moved-by = Walking speed, the end of the push-off, cell size (through the width).
