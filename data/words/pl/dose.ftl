### Words of the room `dose`. Sentences: lower case at the beginning, no full stop.

dose-not-still = nikt nie stał nieruchomo na obu stopach przez 1,5 s, więc nie wiadomo, gdzie były podeszwy stóp
dose-not-two-feet = to, co stało nieruchomo na macie, to nie były dwie stopy
dose-shape-unclear = gdy dziecko stało nieruchomo, z odbitek nie wynikało, na którym końcu stopy jest pięta
dose-sides-unclear = gdy dziecko stało nieruchomo, z odbitek nie wynikało, która stopa jest lewa
dose-on-bumps = stopa stała na wypustkach, które nie są opisane; można tam podać tylko czasy i liczbę naciśnięć
dose-not-calibrated = mata nie była skalibrowana
dose-no-spines = kolce maty nie są opisane
dose-not-on-spines = stopa nie stała na kolcach
dose-mixed-units = w nagraniach siłę zmierzono w różnych jednostkach

# Said wherever a dose is shown.
dose-caveat-log = Zapis tego, co się odbyło. Nie wiadomo, jak działa na stopę dana dawka nacisku, dlatego nie ma wartości docelowej.
