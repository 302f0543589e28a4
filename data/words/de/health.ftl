### Words of the room `health`. Sentences: lower case at the beginning, no full stop.

health-few-frames = Einzelbilder der leeren Matte: nur { $frames }; mindestens { $least } sind nötig
health-not-empty = die Matte ist nicht leer: die Hälfte ihrer Messzellen zeigt mindestens { FIXED($read, decimals: 0) } (bei einem Messbereich bis { FIXED($full_scale, decimals: 0) })
health-not-steady = die Matte misst nicht stabil: ihre Messzellen änderten sich während der Aufzeichnung um { FIXED($changed, decimals: 0) } von { FIXED($full_scale, decimals: 0) }
health-briefly-empty = die Matte war nur { FIXED($empty_s, decimals: 1) } s lang leer; mindestens { FIXED($least_s, decimals: 0) } s sind nötig
health-something-on-it = jemand oder etwas ist auf der Matte oder hat sie gerade verlassen: eine Gruppe von Messzellen zeigt mehr als die anderen (Zeile { $row }, Spalte { $col })
health-no-crosstalk-shown = es gibt keine Aufzeichnung vom Stehen oder Gehen auf der Matte, die zeigt, ob es Übersprechen gibt
health-crosstalk-not-told = diese Aufzeichnung kann es nicht zeigen: die Füße belasten alle Messzellen, an denen sich ihre Zeilen und Spalten kreuzen. Einen Fuß anheben oder die Füße weiter auseinander stellen
health-crosstalk-too-much = { SHORT($share_pct) } % ist zu viel, um es zu entfernen: die Füße würden mit verschwinden
health-no-afterglow-shown = es gibt keine Aufzeichnung vom Gehen über die Matte, die zeigt, ob es ein Nachleuchten gibt
health-no-recording = keine Aufzeichnung, nach der die Matte beurteilt werden kann
health-different-mats = die Aufzeichnungen stammen von Matten mit verschiedenen Rastern, Skalen oder Messbereichen
health-no-empty-mat = keine Aufzeichnung der leeren Matte

health-cell = { $state ->
     [sound] in Ordnung
     [untested] ungeprüft
     [dead] ohne Funktion
     [stuck] festhängend
     [noisy] verrauscht
    *[broken-line] an einer defekten Leitung
    }
health-drift = Drift
health-crosstalk = Übersprechen zwischen Zeilen und Spalten
health-afterglow = { measure-afterglow_share }
health-crosstalk-taken = { FIXED($share_pct, decimals: 1) } % zwischen Zeilen und Spalten wurden aus jedem Einzelbild entfernt ({ $by_hand ->
     [yes] von Hand angegebener Anteil
    *[no] aus dieser Aufzeichnung geschätzt
    }); die Aufzeichnung selbst bleibt unverändert
health-crosstalk-little = nichts wurde entfernt: diese Aufzeichnung zeigt nur { FIXED($share_pct, decimals: 1) } %, nicht mehr als Matten ohne Übersprechen
health-crosstalk-unknown = nichts wurde entfernt: { $why }
