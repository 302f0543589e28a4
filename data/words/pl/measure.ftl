### Names of the measures, lower case, each under the key of its measure (room `measure`).

## Indices of the print

measure-arch_index = wskaźnik łuku stopy
measure-modified_arch_index = zmodyfikowany wskaźnik łuku stopy
measure-chippaux_smirak_index = wskaźnik Chippaux-Smirak
measure-staheli_index = wskaźnik Staheliego
measure-clarke_angle = kąt Clarke’a
measure-sztriter_godunow_index = wskaźnik Sztritera-Godunowa
measure-irwin_footprint_index = wskaźnik odbitki wg Irwina
measure-arch_length_index = wskaźnik długości łuku
measure-wejsflog_index = wskaźnik Wejsfloga
measure-width_ratio = szerokość pięty / przodostopia
measure-heel_angle = kąt piętowy
measure-hallux_angle = kąt palucha

## Sizes

measure-length_mm = długość odbitki
measure-contact_area_mm2 = pole kontaktu odbitki
measure-area_mm2 = pole kontaktu w jednej klatce
measure-toeless_length_mm = długość bez palców

## Sway

measure-sway_velocity_mm_s = średnia prędkość wychwiań
measure-sway_velocity_n_dt_mm_s = średnia prędkość wychwiań, czas wszystkich próbek
measure-sway_velocity_n_1_dt_mm_s = średnia prędkość wychwiań, od pierwszej próbki do ostatniej
measure-sway_velocity_ml_mm_s = średnia prędkość wychwiań, na boki
measure-sway_velocity_ap_mm_s = średnia prędkość wychwiań, w przód i w tył
measure-sway_path_mm = długość ścieżki wychwiań
measure-sway_path_ml_mm = długość ścieżki wychwiań, na boki
measure-sway_path_ap_mm = długość ścieżki wychwiań, w przód i w tył
measure-sway_rms_mm = odległość RMS
measure-sway_rms_ml_mm = RMS, na boki
measure-sway_rms_ap_mm = RMS, w przód i w tył
measure-sway_range_ml_mm = zakres, na boki
measure-sway_range_ap_mm = zakres, w przód i w tył
measure-sway_mean_distance_mm = średnia odległość
measure-sway_ellipse_mm2 = pole elipsy 95%
measure-sway_ellipse_finite_mm2 = pole elipsy 95%, skończone N
measure-sway_ellipse_major_mm = wielka półoś elipsy
measure-sway_ellipse_minor_mm = mała półoś elipsy
measure-sway_ellipse_angle_deg = kierunek elipsy
measure-sway_area_rate_mm2_s = pole wychwiań w jednostce czasu
measure-sway_mean_frequency_hz = średnia częstotliwość ścieżki
measure-sway_spectral_frequency_hz = średnia częstotliwość widma
measure-sway_f50_ml_hz = F50, na boki
measure-sway_f50_ap_hz = F50, w przód i w tył
measure-sway_f95_ml_hz = F95, na boki
measure-sway_f95_ap_hz = F95, w przód i w tył
measure-sway_band_frequency_ml_hz = średnia częstotliwość w paśmie, na boki
measure-sway_band_frequency_ap_hz = średnia częstotliwość w paśmie, w przód i w tył
measure-sway_full_frequency_ml_hz = średnia częstotliwość całego widma, na boki
measure-sway_full_frequency_ap_hz = średnia częstotliwość całego widma, w przód i w tył
measure-sway_band_power_ml_mm2 = moc w paśmie, na boki
measure-sway_band_power_ap_mm2 = moc w paśmie, w przód i w tył
measure-sway_entropy_ml = entropia próby, na boki
measure-sway_entropy_ap = entropia próby, w przód i w tył
measure-romberg_velocity = współczynnik Romberga dla prędkości
measure-romberg_area = współczynnik Romberga dla pola

## Steps

measure-contact_time_s = czas kontaktu
measure-peak_force_n = siła szczytowa
measure-impulse_ns = impuls siły
measure-initial_contact = początkowy kontakt
measure-stance_phases = okresy fazy podporu
measure-gait_line = linia chodu
measure-cpei_pct = wskaźnik wychylenia środka nacisku (CPEI)
measure-progression_angle_deg = kąt ustawienia stopy względem kierunku chodu
measure-step_time_s = czas kroku
measure-cadence_per_min = częstość kroków (kadencja)
measure-step_length_mm = długość kroku
measure-step_width_mm = szerokość kroku
measure-stride_time_s = czas cyklu chodu
measure-stride_length_mm = długość cyklu chodu
measure-stance_pct = faza podporu
measure-swing_pct = faza wymachu
measure-double_support_pct = podwójny podpór
measure-contact_time_asymmetry_pct = asymetria czasów kontaktu
measure-mean_print = uśredniona odbitka

## Load

measure-left_share = obciążenie lewej stopy
measure-right_share = obciążenie prawej stopy
measure-left_share_median = mediana udziału obciążenia lewej stopy
measure-robinson_pct = wskaźnik symetrii
measure-asymmetry_pct = wskaźnik asymetrii
measure-symmetry_angle_pct = kąt symetrii
measure-load_log_ratio = logarytm stosunku obciążeń
measure-rear_share = obciążenie tylnej jednej trzeciej
measure-mid_share = obciążenie środkowej jednej trzeciej
measure-fore_share = obciążenie przedniej jednej trzeciej
measure-toe_share = obciążenie palców
measure-rearfoot_share = obciążenie tylnej połowy odbitki
measure-forefoot_share = obciążenie przedniej połowy odbitki
measure-medial_share = obciążenie przyśrodkowe
measure-medial_share_rear = obciążenie przyśrodkowe tylnej jednej trzeciej
measure-medial_share_mid = obciążenie przyśrodkowe środkowej jednej trzeciej
measure-medial_share_fore = obciążenie przyśrodkowe przedniej jednej trzeciej
measure-quadrant_rear_medial = obciążenie tylnej przyśrodkowej ćwiartki
measure-quadrant_rear_lateral = obciążenie tylnej bocznej ćwiartki
measure-quadrant_front_medial = obciążenie przedniej przyśrodkowej ćwiartki
measure-quadrant_front_lateral = obciążenie przedniej bocznej ćwiartki
measure-centre_along_share = środek nacisku wzdłuż stopy
measure-centre_lateral_mm = środek nacisku w poprzek stopy

## Regions

measure-peak_pressure_kpa = nacisk szczytowy
measure-mean_pressure_kpa = nacisk średni
measure-max_mean_pressure_kpa = maksymalny nacisk średni
measure-max_force_n = siła maksymalna
measure-max_force_share = udział w sile maksymalnej
measure-region_area_mm2 = pole kontaktu
measure-region_area_share = udział w polu kontaktu
measure-region_time_s = { measure-contact_time_s }
measure-region_time_share = udział w czasie kontaktu
measure-pti_peak_kpa_s = całka nacisku szczytowego po czasie
measure-pti_mean_kpa_s = całka nacisku po czasie, średnia czujników
measure-fti_n_s = całka siły po czasie
measure-fti_share = udział w całce siły po czasie
measure-peak_instant_share = chwila nacisku szczytowego
measure-loading_rate_n_s = szybkość narastania obciążenia

## How a foot is set down

measure-bumpy_share = część odbitki na wypustkach
measure-complete_steps = pełne kroki
measure-heel_impulse_share = udział pięty w obciążeniu kroku
measure-heel_free_share = kroki bez kontaktu pięty
measure-hallux_free_share = kroki bez kontaktu palucha
measure-outer_bulge_pct = wypukłość zewnętrznego brzegu

## Two prints, and groups

measure-shift_along_mm = przesunięcie wzdłuż stopy
measure-shift_across_mm = przesunięcie w poprzek stopy
measure-turn_deg = obrót odbitki
measure-scale = względna wielkość
measure-dice = nakładanie się
measure-residual = różnica pozostała po nałożeniu
measure-rms = średnia kwadratowa
measure-most_more = największy wzrost
measure-most_less = największy spadek
measure-changed_pct = część odbitki zmieniona o więcej niż błąd pomiaru
measure-largest_z = największe z
measure-critical_z = krytyczne z
measure-largest_t = największe t
measure-critical_t = krytyczne t
measure-p = p dla całego obrazu

## The mat

measure-noise_counts = szum pustej maty
measure-drift_percent_per_min = dryf pustej maty
measure-afterglow_share = poświata
measure-crosstalk_share = przesłuch
measure-rectangle_filled = wypełnienie prostokąta

## Insoles

measure-insole_contact_time_s = czas kontaktu wkładki
measure-insole_load = obciążenie wkładki
measure-insole_force_n = siła na wkładce
