### Names of the measures, lower case, each under the key of its measure (room `measure`).

## Indices of the print

measure-arch_index = índice del arco
measure-modified_arch_index = índice del arco modificado
measure-chippaux_smirak_index = índice de Chippaux-Smirak
measure-staheli_index = índice de Staheli
measure-clarke_angle = ángulo de Clarke
measure-sztriter_godunow_index = índice de Sztriter-Godunow
measure-irwin_footprint_index = índice de la huella de Irwin
measure-arch_length_index = índice de longitud del arco
measure-wejsflog_index = índice de Wejsflog
measure-width_ratio = anchura talón/antepié
measure-heel_angle = ángulo del talón
measure-hallux_angle = ángulo del dedo gordo

## Sizes

measure-length_mm = longitud de la huella
measure-contact_area_mm2 = área de contacto de la huella
measure-area_mm2 = área en contacto en un fotograma
measure-toeless_length_mm = longitud sin los dedos

## Sway

measure-sway_velocity_mm_s = velocidad media del balanceo
measure-sway_velocity_n_dt_mm_s = velocidad media del balanceo, tiempo de todas las muestras
measure-sway_velocity_n_1_dt_mm_s = velocidad media del balanceo, de la primera muestra a la última
measure-sway_velocity_ml_mm_s = velocidad media del balanceo, hacia los lados
measure-sway_velocity_ap_mm_s = velocidad media del balanceo, adelante y atrás
measure-sway_path_mm = recorrido del balanceo
measure-sway_path_ml_mm = recorrido del balanceo, hacia los lados
measure-sway_path_ap_mm = recorrido del balanceo, adelante y atrás
measure-sway_rms_mm = distancia RMS
measure-sway_rms_ml_mm = RMS, hacia los lados
measure-sway_rms_ap_mm = RMS, adelante y atrás
measure-sway_range_ml_mm = amplitud, hacia los lados
measure-sway_range_ap_mm = amplitud, adelante y atrás
measure-sway_mean_distance_mm = distancia media
measure-sway_ellipse_mm2 = área de la elipse del 95 %
measure-sway_ellipse_finite_mm2 = área de la elipse del 95 %, N finito
measure-sway_ellipse_major_mm = semieje mayor de la elipse
measure-sway_ellipse_minor_mm = semieje menor de la elipse
measure-sway_ellipse_angle_deg = dirección de la elipse
measure-sway_area_rate_mm2_s = área de balanceo por unidad de tiempo
measure-sway_mean_frequency_hz = frecuencia media del recorrido
measure-sway_spectral_frequency_hz = frecuencia media del espectro
measure-sway_f50_ml_hz = F50, hacia los lados
measure-sway_f50_ap_hz = F50, adelante y atrás
measure-sway_f95_ml_hz = F95, hacia los lados
measure-sway_f95_ap_hz = F95, adelante y atrás
measure-sway_band_frequency_ml_hz = frecuencia media en la banda, hacia los lados
measure-sway_band_frequency_ap_hz = frecuencia media en la banda, adelante y atrás
measure-sway_full_frequency_ml_hz = frecuencia media de todo el espectro, hacia los lados
measure-sway_full_frequency_ap_hz = frecuencia media de todo el espectro, adelante y atrás
measure-sway_band_power_ml_mm2 = potencia en la banda, hacia los lados
measure-sway_band_power_ap_mm2 = potencia en la banda, adelante y atrás
measure-sway_entropy_ml = entropía muestral, hacia los lados
measure-sway_entropy_ap = entropía muestral, adelante y atrás
measure-romberg_velocity = cociente de Romberg de la velocidad
measure-romberg_area = cociente de Romberg del área

## Steps

measure-contact_time_s = tiempo de contacto
measure-peak_force_n = pico de fuerza
measure-impulse_ns = impulso
measure-initial_contact = contacto inicial
measure-stance_phases = fases del apoyo
measure-gait_line = línea de la marcha
measure-cpei_pct = índice de excursión del centro de presiones (CPEI)
measure-progression_angle_deg = ángulo de progresión del pie
measure-step_time_s = tiempo de paso
measure-cadence_per_min = cadencia
measure-step_length_mm = longitud de paso
measure-step_width_mm = anchura de paso
measure-stride_time_s = tiempo de zancada
measure-stride_length_mm = longitud de zancada
measure-stance_pct = fase de apoyo
measure-swing_pct = fase de oscilación
measure-double_support_pct = doble apoyo
measure-contact_time_asymmetry_pct = asimetría de los tiempos de contacto
measure-mean_print = huella media

## Load

measure-left_share = carga del pie izquierdo
measure-right_share = carga del pie derecho
measure-left_share_median = mediana del porcentaje de carga del pie izquierdo
measure-robinson_pct = índice de simetría
measure-asymmetry_pct = índice de asimetría
measure-symmetry_angle_pct = ángulo de simetría
measure-load_log_ratio = logaritmo de la relación entre las cargas
measure-rear_share = carga del tercio posterior
measure-mid_share = carga del tercio medio
measure-fore_share = carga del tercio anterior
measure-toe_share = carga de los dedos
measure-rearfoot_share = carga de la mitad posterior de la huella
measure-forefoot_share = carga de la mitad anterior de la huella
measure-medial_share = carga medial
measure-medial_share_rear = carga medial del tercio posterior
measure-medial_share_mid = carga medial del tercio medio
measure-medial_share_fore = carga medial del tercio anterior
measure-quadrant_rear_medial = carga del cuadrante posteromedial
measure-quadrant_rear_lateral = carga del cuadrante posterolateral
measure-quadrant_front_medial = carga del cuadrante anteromedial
measure-quadrant_front_lateral = carga del cuadrante anterolateral
measure-centre_along_share = centro de presiones a lo largo del pie
measure-centre_lateral_mm = centro de presiones a lo ancho del pie

## Regions

measure-peak_pressure_kpa = pico de presión
measure-mean_pressure_kpa = presión media
measure-max_mean_pressure_kpa = presión media máxima
measure-max_force_n = fuerza máxima
measure-max_force_share = proporción de la fuerza máxima
measure-region_area_mm2 = área de contacto
measure-region_area_share = proporción del área de contacto
measure-region_time_s = { measure-contact_time_s }
measure-region_time_share = proporción del tiempo de contacto
measure-pti_peak_kpa_s = integral presión-tiempo del pico
measure-pti_mean_kpa_s = integral presión-tiempo, media de las celdas
measure-fti_n_s = integral fuerza-tiempo
measure-fti_share = proporción de la integral fuerza-tiempo
measure-peak_instant_share = instante del pico
measure-loading_rate_n_s = tasa de carga

## How a foot is set down

measure-bumpy_share = parte de la huella sobre relieves
measure-complete_steps = pasos completos
measure-heel_impulse_share = proporción del talón en la carga de un paso
measure-heel_free_share = pasos sin apoyo del talón
measure-hallux_free_share = pasos sin apoyo del dedo gordo
measure-outer_bulge_pct = abombamiento del borde externo

## Two prints, and groups

measure-shift_along_mm = desplazamiento a lo largo del pie
measure-shift_across_mm = desplazamiento a lo ancho del pie
measure-turn_deg = giro de la huella
measure-scale = tamaño relativo
measure-dice = solapamiento
measure-residual = residuo de la superposición
measure-rms = media cuadrática
measure-most_more = mayor aumento
measure-most_less = mayor disminución
measure-changed_pct = parte de la huella que cambia más que el error de medida
measure-largest_z = z máximo
measure-critical_z = z crítico
measure-largest_t = t máximo
measure-critical_t = t crítico
measure-p = p en toda la imagen

## The mat

measure-noise_counts = ruido de la alfombra vacía
measure-drift_percent_per_min = deriva de la alfombra vacía
measure-afterglow_share = persistencia
measure-crosstalk_share = diafonía
measure-rectangle_filled = rectángulo ocupado

## Insoles

measure-insole_contact_time_s = tiempo de contacto de una plantilla
measure-insole_load = carga de una plantilla
measure-insole_force_n = fuerza sobre una plantilla
