### Words of the room `compare`. Sentences: lower case at the beginning, no full stop.

compare-unequal-pairs = für Paare müssen beide Gruppen gleich viele Abdrücke haben, hier sind es { $first } und { $second }
compare-other-left-out = weggelassen, weil der andere Abdruck des Paars wegfällt
compare-small-group = jede Gruppe braucht mindestens { $least } zur Deckung gebrachte Abdrücke des Fußes, hier sind es { $first } und { $second }
compare-no-common-contact = die Abdrücke haben keine gemeinsame Kontaktfläche, die sich prüfen lässt
compare-few-permutations = mit { $permutations ->
     [one] 1 Permutation
    *[other] { $permutations } Permutationen
    } kann p nicht unter { FIXED($least_p, decimals: 3) } fallen: mehr Abdrücke sind nötig
compare-no-print = es gibt keinen Abdruck
compare-no-overlap = die Abdrücke ließen sich nicht zur Deckung bringen
compare-too-unlike = die Abdrücke ließen sich nicht zur Deckung bringen: sie sind einander zu unähnlich für eine Registrierung
compare-no-contact = keiner der Abdrücke hat irgendwo Kontakt
compare-nowhere-more = der zweite Abdruck hat nirgends höhere Werte als der erste
compare-nowhere-less = der zweite Abdruck hat nirgends niedrigere Werte als der erste
compare-other-foot = die Abdrücke sind von einem linken und einem rechten Fuß: bitte einen davon spiegeln
compare-other-kind = die Abdrücke sind auf verschiedene Weise entstanden: der eine ist der Mittelwert eines Stands, der andere das Maximum eines Schritts
compare-other-unit = die Abdrücke haben verschiedene Einheiten: eine Aufzeichnung ist kalibriert, die andere nicht
compare-no-load = der Abdruck hat keine Last
compare-few-for-limit = Abdrücke: { $prints }, zu wenige für eine 95-%-Grenze; mindestens { $least } sind nötig
compare-few-for-template = eine Vorlage braucht mindestens { $least } zur Deckung gebrachte Abdrücke eines Fußes, hier sind es { $prints }
