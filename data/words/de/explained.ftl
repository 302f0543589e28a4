### What a page of its own says of a measure, and the handbook: whole sentences. Of each measure what it is, its formula,
### its source, its limits, and what else affects it. In English each text is one line without braces: the code reads it
### at compile time (room `measure`).

measure-arch_index-definition = Anteil der Kontaktfläche ohne Zehen, der im mittleren Drittel der Länge ohne Zehen liegt. Die Länge verläuft entlang der Fußachse von der hinteren Tangente der Ferse bis zur vorderen Tangente des Fußballens; die Linien zwischen den Dritteln stehen senkrecht auf der Achse.
measure-arch_index-formula = AI = A_mid / (A_rear + A_mid + A_fore)
measure-arch_index-source = Cavanagh & Rodgers 1987, J Biomech 20:547.
measure-arch_index-limits = Nicht angegeben, wenn der Fuß bis an den Rand der Matte reicht, wenn sich die Zehen nicht vom Fußballen trennen lassen, wenn der Abdruck für die Messzellen der Matte zu kurz ist oder wenn unter der Mitte des Fußes eine Messzelle ohne Messwert liegt. Die Grenzwerte für Erwachsene (0,21, 0,26) sind Quartile von Erwachsenen und gelten nicht für Kinder. Nach Alter eingeordnet wird er nur bei Messzellen bis 5 mm, weil gröbere ihn am Kinderfuß erhöhen.
measure-arch_index-moved-by = Die Größe der Messzellen, die Kontaktschwelle, die Lage der Linie zwischen Zehen und Fußballen, Körpermasse und Fettpolster der Fußsohle. Ein Schritt ergibt einen höheren Wert als ein Stand; beides nie miteinander vergleichen.

measure-modified_arch_index-definition = Anteil der Last ohne Zehen, den das mittlere Drittel der Länge ohne Zehen trägt; die Drittel sind die des Fußgewölbe-Index.
measure-modified_arch_index-formula = MAI = F_mid / (F_rear + F_mid + F_fore)
measure-modified_arch_index-source = Chu et al. 1995, IEEE Trans Biomed Eng 42:1088.
measure-modified_arch_index-limits = Nicht angegeben, wenn auch der Fußgewölbe-Index nicht angegeben wird. Es gibt keinen anerkannten Grenzwert.
measure-modified_arch_index-moved-by = Wohin sich das Kind neigt; wie linear die Matte bei niedrigem Druck misst. Weniger empfindlich gegen Messzellengröße und Kontaktschwelle als der Fußgewölbe-Index.

measure-chippaux_smirak_index-definition = Kleinste Breite des Mittelfußes in Prozent der größten Breite des Vorfußes. Breiten sind die volle Ausdehnung des Abdrucks vom medialen bis zum lateralen Rand, senkrecht zur Fußachse, an 180 Stellen entlang der Länge ohne Zehen. Die Mittelfußbreite w_mf ist das absolute Minimum von 35 bis 65 % dieser Länge, und 0, wenn dort irgendeine Stelle keinen Kontakt hat; die Vorfußbreite w_ff ist das Maximum der vorderen 40 %.
measure-chippaux_smirak_index-formula = CSI = 100 * w_mf / w_ff
measure-chippaux_smirak_index-source = Chippaux und Smirak, nach Sekundärquellen, in der Form mit Breiten senkrecht zur Achse; im Original verläuft w_mf parallel zur Linie der größten Vorfußbreite.
measure-chippaux_smirak_index-limits = Nicht angegeben, wenn auch der Fußgewölbe-Index nicht angegeben wird oder wenn der Abdruck ohne Zehen kürzer als 12 Messzellen ist. Bei Messzellen von 10 mm den Median aus fünf oder mehr Aufstellungen angeben. Ein Index für das Screening, keine Diagnose. Er wird nur zusammen mit dem Staheli-Index nach Alter eingeordnet, nie allein.
measure-chippaux_smirak_index-moved-by = Die Kontaktschwelle, weil der Rand des Mittelfußes nur leicht belastet ist; Messzellengröße; Körpermasse und Fettpolster der Fußsohle. Ein Schritt ergibt einen höheren Wert als ein Stand.

measure-staheli_index-definition = Kleinste Breite des Mittelfußes geteilt durch die größte Breite der Ferse. Die Breiten sind die des Chippaux-Smirak-Index: w_mf ist das absolute Minimum von 35 bis 65 % der Länge ohne Zehen, und 0, wenn dort irgendeine Stelle keinen Kontakt hat; w_h ist das Maximum von 10 bis 25 %, wo eine Ferse am breitesten ist. Nähme man, wie manche es tun, das Maximum über das ganze hintere Drittel, wäre die Ferse eines flachen Fußes das hintere Ende seines breiten Mittelfußes, und der Index könnte nicht über 1 liegen, obwohl veröffentlichte Grenzwerte darüber liegen; sonst ist beides gleich.
measure-staheli_index-formula = SI = w_mf / w_h
measure-staheli_index-source = Staheli, Chew & Corbett 1987, J Bone Joint Surg Am 69:426. In manchen Arbeiten heißt er Fußgewölbe-Index („arch index“).
measure-staheli_index-limits = Nicht angegeben, wenn auch der Chippaux-Smirak-Index nicht angegeben wird. Bei Messzellen von 10 mm den Median aus fünf oder mehr Aufstellungen angeben. Ein Index für das Screening, keine Diagnose. Er wird nur zusammen mit dem Chippaux-Smirak-Index nach Alter eingeordnet, nie allein.
measure-staheli_index-moved-by = Kontaktschwelle, Messzellengröße, Körpermasse und Fettpolster der Fußsohle, und wie fest die Ferse drückt.

measure-clarke_angle-definition = Winkel am Fußballen zwischen der medialen Tangente und der Linie, die um den Kontaktpunkt der Tangente am Fußballen in den Abdruck hinein gedreht wird, bis sie sich vom medialen Rand des Abdrucks löst (Tangentenkonstruktion). Die mediale Tangente berührt das hintere und das vordere Drittel des Abdrucks ohne Zehen. Liegt der mediale Rand nirgends lateral der Tangente, gibt es keine Höhlung: Der Winkel ist 0, und die Markierungen zeigen das an.
measure-clarke_angle-formula = alpha = Maximum entlang des Rands von atan(Tiefe unter der Tangente / Abstand vom Kontaktpunkt am Fußballen)
measure-clarke_angle-source = Clarke 1933, Res Q 4:99. Die zweite Linie wird je nach Autor anders konstruiert; die andere verbreitete, zum tiefsten Punkt der Höhlung, ergibt einen kleineren Winkel.
measure-clarke_angle-limits = Nicht angegeben, wenn auch der Fußgewölbe-Index nicht angegeben wird, wenn die Seite nicht eindeutig ist, wenn Ferse und Fußballen zwei Inseln sind, bei Messzellen über 8,5 mm Breite oder wenn der Abdruck ohne Zehen kürzer als 12 Messzellen ist. Vertretbare Konstruktionen weichen am selben Abdruck um 27 bis 43 Grad voneinander ab: nur mit sich selbst vergleichen und keine Entscheidung darauf stützen.
measure-clarke_angle-moved-by = Alles, was den Rand am Fußgewölbe verschiebt: Kontaktschwelle, Messzellengröße, die Form des medialen Rands am Fußballen.

measure-sztriter_godunow_index-definition = Abgedruckter Anteil der Strecke von der medialen Tangente bis zum lateralen Rand, gemessen dort, wo der mediale Rand am weitesten von der Tangente entfernt ist, im rechten Winkel zur Tangente. Die abgedruckte Breite ist die volle Ausdehnung von Rand zu Rand. Der Index ist 0, wenn Ferse und Fußballen zwei Inseln sind.
measure-sztriter_godunow_index-formula = KY = Abdruck / (Abdruck + Lücke)
measure-sztriter_godunow_index-source = Sztriter und Godunow, wie in der polnischen Podoskopie verwendet; die Konstruktion stammt aus Sekundärquellen.
measure-sztriter_godunow_index-limits = Nicht angegeben, wenn auch der Fußgewölbe-Index nicht angegeben wird, wenn die Seite nicht eindeutig ist oder wenn der Abdruck ohne Zehen kürzer als 12 Messzellen ist. Die gebräuchlichen Bereiche (0,26 bis 0,45 gilt als üblich) stammen von Erwachsenen und sind mäßig gesichert.
measure-sztriter_godunow_index-moved-by = Kontaktschwelle, Messzellengröße, Körpermasse und Fettpolster der Fußsohle.

measure-irwin_footprint_index-definition = Fläche zwischen der medialen Tangente und dem medialen Rand des Abdrucks, geteilt durch die Kontaktfläche ohne Zehen. Hohe Werte bedeuten ein hohes Fußgewölbe. Der verwandte verkürzte Fußgewölbe-Index („truncated arch index“) wird nicht angegeben: Seine Konstruktion ließ sich an keiner Quelle bestätigen.
measure-irwin_footprint_index-formula = FI = A_gap / A_toeless
measure-irwin_footprint_index-source = Irwin 1937, Konstruktion nach Sekundärquellen; mit klinischen Einstufungen verglichen von Queen et al. 2007, Foot Ankle Int 28:456.
measure-irwin_footprint_index-limits = Nicht angegeben, wenn auch der Fußgewölbe-Index nicht angegeben wird, wenn die Seite nicht eindeutig ist, wenn Ferse und Fußballen zwei Inseln sind (dann gibt es keinen medialen Rand) oder wenn der Abdruck ohne Zehen kürzer als 12 Messzellen ist. Es gibt keinen anerkannten Grenzwert.
measure-irwin_footprint_index-moved-by = Kontaktschwelle, Messzellengröße, und wie weit sich Fußballen und Ferse nach medial vorwölben.

measure-arch_length_index-definition = Länge der medialen Tangente zwischen ihren beiden Kontaktpunkten, geteilt durch die Länge des medialen Rands zwischen ihnen. 1 ist ein Fuß ohne Gewölbe; niedrige Werte bedeuten ein hohes Fußgewölbe. Der Rand wird an 121 Stellen verfolgt, die am Kinderfuß weniger als einen Millimeter auseinanderliegen.
measure-arch_length_index-formula = ALI = L_tangent / L_border
measure-arch_length_index-source = Mit klinischen Einstufungen verglichen von Queen et al. 2007, Foot Ankle Int 28:456; Konstruktion nach Sekundärquellen.
measure-arch_length_index-limits = Nicht angegeben, wenn auch der Fußgewölbe-Index nicht angegeben wird, wenn die Seite nicht eindeutig ist, wenn Ferse und Fußballen zwei Inseln sind, wenn sich der Innenrand am Mittelfuß vorwölbt, sodass die mediale Tangente die Ferse nicht berührt, bei Messzellen über 8,5 mm Breite oder wenn der Abdruck ohne Zehen kürzer als 12 Messzellen ist. Es gibt keinen anerkannten Grenzwert.
measure-arch_length_index-moved-by = Kontaktschwelle, Messzellengröße, und wie glatt der Umriss ist: Ein rauer Rand ist länger.

measure-wejsflog_index-definition = Länge des Abdrucks mit Zehen entlang der Fußachse, geteilt durch die größte Breite des Vorfußes. Der Index beschreibt das Quergewölbe: Ein gespreizter Vorfuß senkt den Wert.
measure-wejsflog_index-formula = W = L / w_ff
measure-wejsflog_index-source = Wejsflog, wie in der polnischen Podoskopie verwendet; nahe 3 gilt als gut, nahe 2 als niedrig, wenig gesichert.
measure-wejsflog_index-limits = Nicht angegeben, wenn auch der Fußgewölbe-Index nicht angegeben wird, wenn keine Zehe die Matte berührt oder wenn der Abdruck ohne Zehen kürzer als 12 Messzellen ist.
measure-wejsflog_index-moved-by = Ob und wie weit die längste Zehe aufliegt; Körpermasse; Messzellengröße.

measure-width_ratio-definition = Größte Breite der Ferse geteilt durch die größte Breite des Vorfußes; die Breiten sind die des Chippaux-Smirak-Index und des Staheli-Index.
measure-width_ratio-formula = w_h / w_ff
measure-width_ratio-source = Keine einzelne Quelle; Breiten wie in den klassischen Indizes.
measure-width_ratio-limits = Nicht angegeben, wenn auch der Fußgewölbe-Index nicht angegeben wird oder wenn der Abdruck ohne Zehen kürzer als 12 Messzellen ist. Es gibt keinen anerkannten Grenzwert: Nur die Änderung mit der Zeit ist aussagekräftig.
measure-width_ratio-moved-by = Wie sich die Last auf Ferse und Fußballen verteilt; die Kontaktschwelle; Messzellengröße.

measure-heel_angle-definition = Winkel zwischen der medialen und der lateralen Tangente des Abdrucks ohne Zehen, positiv, wenn sie sich hinter der Ferse schneiden. Jede Tangente berührt auf ihrer Seite das hintere und das vordere Drittel des Abdrucks.
measure-heel_angle-formula = gamma = Winkel(mediale Tangente, laterale Tangente)
measure-heel_angle-source = In der polnischen Podoskopie für die Spreizung des Vorfußes verwendet; 15 bis 18 Grad gelten als üblich, wenig gesichert.
measure-heel_angle-limits = Nicht angegeben, wenn auch der Fußgewölbe-Index nicht angegeben wird, wenn der Abdruck ohne Zehen kürzer als 12 Messzellen ist oder wenn sich der Innenrand (einer der beiden Ränder, wenn die Seite nicht eindeutig ist) am Mittelfuß vorwölbt, sodass die mediale Tangente die Ferse nicht berührt.
measure-heel_angle-moved-by = Körpermasse, wie fest die Ferse drückt, Messzellengröße.

measure-hallux_angle-definition = Winkel zwischen der medialen Tangente und der Linie von ihrem Kontaktpunkt am Fußballen zur medialen Seite der Großzehe, positiv, wenn sich die Zehe zu den anderen Zehen neigt, negativ, wenn sie nach medial zeigt.
measure-hallux_angle-formula = alpha_h = Winkel(mediale Tangente, Linie vom Fußballen zur Großzehe)
measure-hallux_angle-source = In der polnischen Podoskopie verwendet; 0 bis 9 Grad gelten als üblich, wenig gesichert.
measure-hallux_angle-limits = Nicht angegeben, wenn auch der Fußgewölbe-Index nicht angegeben wird, wenn die Seite nicht eindeutig ist, wenn die Großzehe die Matte nicht berührt, wenn sich der Innenrand am Mittelfuß vorwölbt, sodass die mediale Tangente die Ferse nicht berührt, bei Messzellen über 8,5 mm Breite oder wenn der Abdruck ohne Zehen kürzer als 12 Messzellen ist. Ein Ersatzmaß: Es ist nicht der Winkel im Röntgenbild.
measure-hallux_angle-moved-by = Wie die Großzehe drückt und abrollt, Kontaktschwelle, Messzellengröße.

measure-cpei_pct-definition = Eine Gerade (Sehne) verbindet die erste und die letzte Stelle der Ganglinie. Bei zwei Dritteln der Länge des Abdrucks mit Zehen wird eine Linie senkrecht zur Fußachse gezogen. Auf ihr verläuft die Auslenkung von der Sehne bis zur Ganglinie, positiv zur Kleinzehe hin; der Index ist die Auslenkung in Prozent der dortigen Breite des Abdrucks.
measure-cpei_pct-formula = CPEI = 100 * CPE / Breite
measure-cpei_pct-source = Song et al. 1996, J Am Podiatr Med Assoc 86:16.
measure-cpei_pct-limits = Nicht angegeben, wenn der Vorfuß zuerst aufsetzt, wenn der Druckmittelpunkt zurückwandert oder nicht über das vordere Drittel läuft, wenn die Seite nicht eindeutig ist oder wenn der Kontakt unvollständig ist. Ein einzelner Schritt sagt wenig: Die Übereinstimmung zwischen den Schritten einer Person (ICC) betrug 0,46 bei 200 Schritten von zehn Erwachsenen.
measure-cpei_pct-moved-by = Gehgeschwindigkeit, das Ende des Abstoßes, Messzellengröße (wegen der Breite).
