### Names of the measures, lower case, each under the key of its measure (room `measure`).

## Indices of the print

measure-arch_index = Fußgewölbe-Index
measure-modified_arch_index = modifizierter Fußgewölbe-Index
measure-chippaux_smirak_index = Chippaux-Smirak-Index
measure-staheli_index = Staheli-Index
measure-clarke_angle = Clarke-Winkel
measure-sztriter_godunow_index = Sztriter-Godunow-Index
measure-irwin_footprint_index = Fußabdruck-Index nach Irwin
measure-arch_length_index = Gewölbelängen-Index
measure-wejsflog_index = Wejsflog-Index
measure-width_ratio = Fersen-/Vorfußbreite
measure-heel_angle = Fersenwinkel
measure-hallux_angle = Großzehenwinkel

## Sizes

measure-length_mm = Länge des Abdrucks
measure-contact_area_mm2 = Kontaktfläche des Abdrucks
measure-area_mm2 = Kontaktfläche in einem Einzelbild
measure-toeless_length_mm = Länge ohne Zehen

## Sway

measure-sway_velocity_mm_s = mittlere Schwankgeschwindigkeit
measure-sway_velocity_n_dt_mm_s = mittlere Schwankgeschwindigkeit, Zeit aller Messpunkte
measure-sway_velocity_n_1_dt_mm_s = mittlere Schwankgeschwindigkeit, erster bis letzter Messpunkt
measure-sway_velocity_ml_mm_s = mittlere Schwankgeschwindigkeit, seitwärts
measure-sway_velocity_ap_mm_s = mittlere Schwankgeschwindigkeit, vor und zurück
measure-sway_path_mm = Schwankweg
measure-sway_path_ml_mm = Schwankweg, seitwärts
measure-sway_path_ap_mm = Schwankweg, vor und zurück
measure-sway_rms_mm = RMS-Abstand
measure-sway_rms_ml_mm = RMS, seitwärts
measure-sway_rms_ap_mm = RMS, vor und zurück
measure-sway_range_ml_mm = Spannweite, seitwärts
measure-sway_range_ap_mm = Spannweite, vor und zurück
measure-sway_mean_distance_mm = mittlerer Abstand
measure-sway_ellipse_mm2 = Fläche der 95-%-Ellipse
measure-sway_ellipse_finite_mm2 = Fläche der 95-%-Ellipse, endliches N
measure-sway_ellipse_major_mm = große Halbachse der Ellipse
measure-sway_ellipse_minor_mm = kleine Halbachse der Ellipse
measure-sway_ellipse_angle_deg = Richtung der Ellipse
measure-sway_area_rate_mm2_s = Schwankfläche pro Zeit
measure-sway_mean_frequency_hz = mittlere Frequenz des Schwankwegs
measure-sway_spectral_frequency_hz = mittlere Frequenz des Spektrums
measure-sway_f50_ml_hz = F50, seitwärts
measure-sway_f50_ap_hz = F50, vor und zurück
measure-sway_f95_ml_hz = F95, seitwärts
measure-sway_f95_ap_hz = F95, vor und zurück
measure-sway_band_frequency_ml_hz = mittlere Frequenz im Band, seitwärts
measure-sway_band_frequency_ap_hz = mittlere Frequenz im Band, vor und zurück
measure-sway_full_frequency_ml_hz = mittlere Frequenz des ganzen Spektrums, seitwärts
measure-sway_full_frequency_ap_hz = mittlere Frequenz des ganzen Spektrums, vor und zurück
measure-sway_band_power_ml_mm2 = Leistung im Band, seitwärts
measure-sway_band_power_ap_mm2 = Leistung im Band, vor und zurück
measure-sway_entropy_ml = Sample Entropy, seitwärts
measure-sway_entropy_ap = Sample Entropy, vor und zurück
measure-romberg_velocity = Romberg-Quotient der Geschwindigkeit
measure-romberg_area = Romberg-Quotient der Fläche

## Steps

measure-contact_time_s = Kontaktzeit
measure-peak_force_n = Spitzenkraft
measure-impulse_ns = Kraftstoß
measure-initial_contact = initialer Kontakt
measure-stance_phases = Abschnitte der Standphase
measure-gait_line = Ganglinie
measure-cpei_pct = CPEI (Auslenkung des Druckmittelpunkts)
measure-progression_angle_deg = Fußprogressionswinkel
measure-step_time_s = Schrittdauer
measure-cadence_per_min = Kadenz
measure-step_length_mm = Schrittlänge
measure-step_width_mm = Spurbreite
measure-stride_time_s = Dauer des Doppelschritts
measure-stride_length_mm = Länge des Doppelschritts
measure-stance_pct = Standphase
measure-swing_pct = Schwungphase
measure-double_support_pct = Doppelstützphase
measure-contact_time_asymmetry_pct = Asymmetrie der Kontaktzeiten
measure-mean_print = mittlerer Abdruck

## Load

measure-left_share = Belastung des linken Fußes
measure-right_share = Belastung des rechten Fußes
measure-left_share_median = Median des Belastungsanteils des linken Fußes
measure-robinson_pct = Symmetrie-Index
measure-asymmetry_pct = Asymmetrie-Index
measure-symmetry_angle_pct = Symmetriewinkel
measure-load_log_ratio = logarithmiertes Verhältnis der Belastungen
measure-rear_share = Belastung des hinteren Drittels
measure-mid_share = Belastung des mittleren Drittels
measure-fore_share = Belastung des vorderen Drittels
measure-toe_share = Belastung der Zehen
measure-rearfoot_share = Belastung der hinteren Abdruckhälfte
measure-forefoot_share = Belastung der vorderen Abdruckhälfte
measure-medial_share = mediale Belastung
measure-medial_share_rear = mediale Belastung des hinteren Drittels
measure-medial_share_mid = mediale Belastung des mittleren Drittels
measure-medial_share_fore = mediale Belastung des vorderen Drittels
measure-quadrant_rear_medial = Belastung des hinteren medialen Viertels
measure-quadrant_rear_lateral = Belastung des hinteren lateralen Viertels
measure-quadrant_front_medial = Belastung des vorderen medialen Viertels
measure-quadrant_front_lateral = Belastung des vorderen lateralen Viertels
measure-centre_along_share = Druckmittelpunkt in Längsrichtung des Fußes
measure-centre_lateral_mm = Druckmittelpunkt in Querrichtung des Fußes

## Regions

measure-peak_pressure_kpa = Spitzendruck
measure-mean_pressure_kpa = mittlerer Druck
measure-max_mean_pressure_kpa = maximaler mittlerer Druck
measure-max_force_n = maximale Kraft
measure-max_force_share = Anteil an maximaler Kraft
measure-region_area_mm2 = Kontaktfläche
measure-region_area_share = Anteil an Kontaktfläche
measure-region_time_s = { measure-contact_time_s }
measure-region_time_share = Anteil an Kontaktzeit
measure-pti_peak_kpa_s = Druck-Zeit-Integral des Spitzendrucks
measure-pti_mean_kpa_s = Druck-Zeit-Integral, Mittel der Messzellen
measure-fti_n_s = Kraft-Zeit-Integral
measure-fti_share = Anteil am Kraft-Zeit-Integral
measure-peak_instant_share = Zeitpunkt des Spitzendrucks
measure-loading_rate_n_s = Belastungsrate

## How a foot is set down

measure-bumpy_share = Teil des Abdrucks auf Unebenheiten
measure-complete_steps = vollständige Schritte
measure-heel_impulse_share = Anteil der Ferse an der Belastung eines Schritts
measure-heel_free_share = Schritte ohne Fersenkontakt
measure-hallux_free_share = Schritte ohne Großzehenkontakt
measure-outer_bulge_pct = Vorwölbung des Außenrands

## Two prints, and groups

measure-shift_along_mm = Verschiebung in Längsrichtung des Fußes
measure-shift_across_mm = Verschiebung in Querrichtung des Fußes
measure-turn_deg = Drehung des Abdrucks
measure-scale = relative Größe
measure-dice = Überlappung
measure-residual = Restabweichung der Registrierung
measure-rms = quadratisches Mittel
measure-most_more = größte Zunahme
measure-most_less = größte Abnahme
measure-changed_pct = Teil des Abdrucks mit einer Änderung über dem Messfehler
measure-largest_z = größtes z
measure-critical_z = kritisches z
measure-largest_t = größtes t
measure-critical_t = kritisches t
measure-p = p über das ganze Bild

## The mat

measure-noise_counts = Rauschen der leeren Matte
measure-drift_percent_per_min = Drift der leeren Matte
measure-afterglow_share = Nachleuchten
measure-crosstalk_share = Übersprechen
measure-rectangle_filled = Füllung des Rechtecks

## Insoles

measure-insole_contact_time_s = Kontaktzeit einer Messsohle
measure-insole_load = Belastung einer Messsohle
measure-insole_force_n = Kraft auf eine Messsohle
