### Words of the room `balance`. Sentences: lower case at the beginning, no full stop.

balance-measured-differently = die beiden Stände wurden nicht auf dieselbe Weise gemessen
balance-different-times = die Standmessungen dauern { FIXED($open_s, decimals: 1) } und { FIXED($closed_s, decimals: 1) } s: Schwankungen über verschieden lange Zeiten lassen sich nicht vergleichen
balance-open-without-sway = der Stand mit offenen Augen zeigt keine Schwankung
balance-open-without-area = die Schwankung mit offenen Augen umfasst keine Fläche
balance-no-centre = es gibt keinen Druckmittelpunkt
balance-one-centre = der Druckmittelpunkt ist nur einmal bestimmt
balance-slow = für Schwankungen sind { SHORT($least_hz, decimals: 3) } Bilder pro Sekunde nötig, hier sind es { FIXED($got_hz, decimals: 1) }
balance-short = für Schwankungen sind { SHORT($least_s, decimals: 3) } s Stand{ $interrupted ->
     [yes] {""} ohne Unterbrechung
    *[no] { "" }
    }{ $settle_s ->
     [none] { "" }
    *[other] { " " }nach den ersten { SHORT($settle_s, decimals: 3) } s
    } nötig, hier sind es { FIXED($got_s, decimals: 1) } s
balance-too-short = { FIXED($got_s, decimals: 1) } s Stand sind für alle Maße der Schwankung zu kurz
balance-time-not-rising = die Zeit nimmt nach { SHORT($after_s, decimals: 3) } s nicht mehr zu
balance-not-finite = die Reihe enthält eine Zahl, die nicht endlich ist
balance-no-force-plate = mit einer Druckmatte gemessen, die den Druckmittelpunkt nicht auf die { FIXED(0.1, decimals: 1) } mm genau bestimmt, die für eine Kraftmessplatte verlangt werden
balance-nothing-repeats = kein Abschnitt der Schwankung wiederholt sich innerhalb der Toleranz
balance-no-long-axis = die Schwankung hat keine Längsachse
balance-short-windows = das Spektrum braucht Fenster von { $least } Messpunkten, hier sind es { $got }
balance-short-for-spectrum = das Spektrum braucht { FIXED($least_s, decimals: 1) } s Stand, hier sind es { FIXED($got_s, decimals: 1) } s
balance-no-power-in-band = die Schwankung hat zwischen { SHORT($low_hz, decimals: 3) } und { SHORT($high_hz, decimals: 3) } Hz keine Leistung
balance-no-power = die Schwankung hat keine Leistung
balance-short-for-entropy = die Sample Entropy braucht { SHORT($least_s, decimals: 3) } s, hier sind es { FIXED($got_s, decimals: 1) } s
balance-long-for-entropy = die Sample Entropy wird für höchstens { SHORT($most_s, decimals: 3) } s berechnet, hier sind es { FIXED($got_s, decimals: 1) } s
balance-no-multiple = die Sample Entropy wird bei { SHORT($wanted_hz, decimals: 3) } Hz berechnet, und { FIXED($rate_hz, decimals: 1) } Hz ist kein Vielfaches davon
balance-no-sway-this-way = in dieser Richtung gibt es keine Schwankung
balance-no-sway = es gibt keine Schwankung
# Where the centre of pressure comes from: behind "from" in balance-measured.
balance-of-file = der Druckmittelpunkt aus der Datei
balance-of-feet = die Messzellen der gefundenen Füße, nicht die ganze Matte
balance-measured = Grundlage: { $taken_from }; { SHORT($duration_s, decimals: 2) } s{ $from_s ->
     [0] { "" }
    *[other] , ohne die ersten { SHORT($from_s, decimals: 2) } s
    }{ $interruptions ->
     [0] { "" }
     [one] , der längste Abschnitt eines einmal unterbrochenen Stands
    *[other] , der längste Abschnitt eines { $interruptions }-mal unterbrochenen Stands
    }; aufgezeichnet mit { SHORT($recorded_hz, decimals: 2) } Hz, { $brought ->
     [thinned] ausgedünnt auf
     [interpolated] interpoliert auf
    *[as-is] ausgewertet mit
    } { SHORT($rate_hz, decimals: 2) } Hz, { $filter_hz ->
     [none] kein Filter
    *[other] Tiefpass { SHORT($filter_hz, decimals: 3) } Hz (Butterworth vierter Ordnung, vorwärts und rückwärts: Verstärkung dort { FIXED(0.5, decimals: 1) })
    }; Zeitbasis { $time_base }

## Whose directions x and y are

balance-axes-as-given = x und y der Datei
balance-axes-both-feet = die Richtungen des Kindes, aus den Achsen beider Füße
balance-axes-one-foot = die Achse eines Fußes
balance-axes-mat = die Richtungen der Matte: kein Fuß konnte gemessen werden
