### Words of the room `health`. Sentences: lower case at the beginning, no full stop.

health-few-frames = klatki pustej maty: tylko { $frames }; potrzeba co najmniej { $least }
health-not-empty = mata nie jest pusta: połowa jej czujników wskazuje co najmniej { FIXED($read, decimals: 0) } (przy pełnej skali { FIXED($full_scale, decimals: 0) })
health-not-steady = wskazania maty nie są stabilne: w czasie nagrania zmieniły się o { FIXED($changed, decimals: 0) } (przy pełnej skali { FIXED($full_scale, decimals: 0) })
health-briefly-empty = mata była pusta tylko przez { FIXED($empty_s, decimals: 1) } s; potrzeba co najmniej { FIXED($least_s, decimals: 0) } s
health-something-on-it = ktoś lub coś jest na macie albo właśnie z niej zeszło: grupa czujników wskazuje więcej niż pozostałe (wiersz { $row }, kolumna { $col })
health-no-crosstalk-shown = żadne nagranie osoby stojącej na macie lub chodzącej po niej nie pokazuje, czy występuje przesłuch
health-crosstalk-not-told = to nagranie nie może tego pokazać: stopy obciążają wszystkie czujniki na przecięciach swoich wierszy i kolumn. Należy unieść jedną stopę albo stanąć ze stopami szerzej
health-crosstalk-too-much = { SHORT($share_pct) }% to za duży przesłuch, aby go usunąć: razem z nim zniknęłyby stopy
health-no-afterglow-shown = żadne nagranie osoby chodzącej po macie nie pokazuje, czy występuje poświata
health-no-recording = brak nagrania, według którego można ocenić matę
health-different-mats = nagrania pochodzą z mat o różnych siatkach, skalach lub zakresach
health-no-empty-mat = brak nagrania pustej maty

health-cell = { $state ->
     [sound] sprawny
     [untested] niesprawdzony
     [dead] nie działa
     [stuck] stale jedna wartość
     [noisy] zaszumiony
    *[broken-line] w uszkodzonej linii
    }
health-drift = dryf
health-crosstalk = przesłuch między wierszami a kolumnami
health-afterglow = { measure-afterglow_share }
health-crosstalk-taken = z każdej klatki usunięto przesłuch między wierszami a kolumnami: { FIXED($share_pct, decimals: 1) }% ({ $by_hand ->
     [yes] udział podany przez użytkownika
    *[no] udział oszacowany z tego nagrania
    }); samo nagranie pozostaje bez zmian
health-crosstalk-little = niczego nie usunięto: to nagranie pokazuje tylko { FIXED($share_pct, decimals: 1) }%, nie więcej niż maty bez przesłuchu
health-crosstalk-unknown = niczego nie usunięto: { $why }
