### Words of the room `calibration`. Sentences: lower case at the beginning, no full stop.

calibration-nobody-on-it = { $stance }: nikogo nie ma na macie
calibration-nobody-still = nikt nie stał nieruchomo przez { FIXED($settle_s, decimals: 0) } s i jeszcze kilka sekund: do wyznaczenia ciężaru potrzeba co najmniej jednego takiego stania, a lepiej pięciu
calibration-holds-pressures = nagrania zawierają już naciski: kalibrację wykonuje się z surowych wskazań
calibration-weight = { $stance }: podana masa ciała, { SHORT($weight_kg, decimals: 3) } kg, jest nieprawdopodobna
calibration-other-mat = { $stance }: to inna mata niż w nagraniu pustej maty

calibration-reads-too-little = wskazuje za mało
calibration-reads-too-much = wskazuje za dużo
calibration-asked = pusta mata przez 10 s; potem w pięciu miejscach, na środku i bliżej rogów, po { FIXED($stand_s, decimals: 0) } s nieruchomego stania na obu stopach, na jednej stopie i na palcach; potem co najmniej dwie minuty małych kroków po całej macie z obrotem w każdym z pięciu miejsc
