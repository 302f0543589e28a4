### Names of the measures, lower case, each under the key of its measure (room `measure`).

## Indices of the print

measure-arch_index = индекс свода
measure-modified_arch_index = модифицированный индекс свода
measure-chippaux_smirak_index = индекс Чиппо–Смирака
measure-staheli_index = индекс Стахели
measure-clarke_angle = угол Кларка
measure-sztriter_godunow_index = индекс Штритера–Годунова
measure-irwin_footprint_index = индекс отпечатка по Ирвину
measure-arch_length_index = индекс длины свода
measure-wejsflog_index = индекс Вейсфлога
measure-width_ratio = ширина пятки / переднего отдела
measure-heel_angle = пяточный угол
measure-hallux_angle = угол большого пальца

## Sizes

measure-length_mm = длина отпечатка
measure-contact_area_mm2 = площадь контакта отпечатка
measure-area_mm2 = площадь контакта в кадре
measure-toeless_length_mm = длина без пальцев

## Sway

measure-sway_velocity_mm_s = средняя скорость колебаний
measure-sway_velocity_n_dt_mm_s = средняя скорость колебаний, время всех отсчётов
measure-sway_velocity_n_1_dt_mm_s = средняя скорость колебаний, от первого отсчёта до последнего
measure-sway_velocity_ml_mm_s = средняя скорость колебаний, вправо-влево
measure-sway_velocity_ap_mm_s = средняя скорость колебаний, вперёд-назад
measure-sway_path_mm = длина пути центра давления
measure-sway_path_ml_mm = длина пути центра давления, вправо-влево
measure-sway_path_ap_mm = длина пути центра давления, вперёд-назад
measure-sway_rms_mm = среднеквадратичное расстояние
measure-sway_rms_ml_mm = среднеквадратичное отклонение, вправо-влево
measure-sway_rms_ap_mm = среднеквадратичное отклонение, вперёд-назад
measure-sway_range_ml_mm = размах, вправо-влево
measure-sway_range_ap_mm = размах, вперёд-назад
measure-sway_mean_distance_mm = среднее расстояние
measure-sway_ellipse_mm2 = площадь эллипса 95 %
measure-sway_ellipse_finite_mm2 = площадь эллипса 95 %, конечное N
measure-sway_ellipse_major_mm = большая полуось эллипса
measure-sway_ellipse_minor_mm = малая полуось эллипса
measure-sway_ellipse_angle_deg = направление эллипса
measure-sway_area_rate_mm2_s = площадь колебаний за секунду
measure-sway_mean_frequency_hz = средняя частота по длине пути
measure-sway_spectral_frequency_hz = средняя частота спектра
measure-sway_f50_ml_hz = F50, вправо-влево
measure-sway_f50_ap_hz = F50, вперёд-назад
measure-sway_f95_ml_hz = F95, вправо-влево
measure-sway_f95_ap_hz = F95, вперёд-назад
measure-sway_band_frequency_ml_hz = средняя частота в полосе, вправо-влево
measure-sway_band_frequency_ap_hz = средняя частота в полосе, вперёд-назад
measure-sway_full_frequency_ml_hz = средняя частота всего спектра, вправо-влево
measure-sway_full_frequency_ap_hz = средняя частота всего спектра, вперёд-назад
measure-sway_band_power_ml_mm2 = мощность в полосе, вправо-влево
measure-sway_band_power_ap_mm2 = мощность в полосе, вперёд-назад
measure-sway_entropy_ml = выборочная энтропия, вправо-влево
measure-sway_entropy_ap = выборочная энтропия, вперёд-назад
measure-romberg_velocity = коэффициент Ромберга по скорости
measure-romberg_area = коэффициент Ромберга по площади

## Steps

measure-contact_time_s = время контакта
measure-peak_force_n = пиковая сила
measure-impulse_ns = импульс силы
measure-initial_contact = начальный контакт
measure-stance_phases = фазы периода опоры
measure-gait_line = линия походки
measure-cpei_pct = индекс отклонения центра давления
measure-progression_angle_deg = угол разворота стопы
measure-step_time_s = время шага
measure-cadence_per_min = темп ходьбы
measure-step_length_mm = длина шага
measure-step_width_mm = ширина шага
measure-stride_time_s = время двойного шага
measure-stride_length_mm = длина двойного шага
measure-stance_pct = период опоры
measure-swing_pct = период переноса
measure-double_support_pct = двойная опора
measure-contact_time_asymmetry_pct = асимметрия времени контакта
measure-mean_print = средний отпечаток

## Load

measure-left_share = нагрузка на левую стопу
measure-right_share = нагрузка на правую стопу
measure-left_share_median = медиана доли нагрузки на левую стопу
measure-robinson_pct = индекс симметрии
measure-asymmetry_pct = индекс асимметрии
measure-symmetry_angle_pct = угол симметрии
measure-load_log_ratio = логарифм отношения нагрузок
measure-rear_share = нагрузка на заднюю треть
measure-mid_share = нагрузка на среднюю треть
measure-fore_share = нагрузка на переднюю треть
measure-toe_share = нагрузка на пальцы
measure-rearfoot_share = нагрузка на заднюю половину отпечатка
measure-forefoot_share = нагрузка на переднюю половину отпечатка
measure-medial_share = нагрузка на внутреннюю сторону
measure-medial_share_rear = нагрузка на внутреннюю сторону задней трети
measure-medial_share_mid = нагрузка на внутреннюю сторону средней трети
measure-medial_share_fore = нагрузка на внутреннюю сторону передней трети
measure-quadrant_rear_medial = нагрузка на заднюю внутреннюю четверть
measure-quadrant_rear_lateral = нагрузка на заднюю наружную четверть
measure-quadrant_front_medial = нагрузка на переднюю внутреннюю четверть
measure-quadrant_front_lateral = нагрузка на переднюю наружную четверть
measure-centre_along_share = центр давления вдоль стопы
measure-centre_lateral_mm = центр давления поперёк стопы

## Regions

measure-peak_pressure_kpa = пиковое давление
measure-mean_pressure_kpa = среднее давление
measure-max_mean_pressure_kpa = максимальное среднее давление
measure-max_force_n = максимальная сила
measure-max_force_share = доля в максимальной силе
measure-region_area_mm2 = площадь контакта
measure-region_area_share = доля в площади контакта
measure-region_time_s = { measure-contact_time_s }
measure-region_time_share = доля во времени контакта
measure-pti_peak_kpa_s = интеграл «давление–время» по пику
measure-pti_mean_kpa_s = интеграл «давление–время», среднее по ячейкам
measure-fti_n_s = интеграл «сила–время»
measure-fti_share = доля в интеграле «сила–время»
measure-peak_instant_share = момент пика
measure-loading_rate_n_s = скорость нарастания нагрузки

## How a foot is set down

measure-bumpy_share = часть отпечатка на выступах
measure-complete_steps = полные шаги
measure-heel_impulse_share = доля пятки в нагрузке за шаг
measure-heel_free_share = шаги без опоры на пятку
measure-hallux_free_share = шаги без опоры на большой палец
measure-outer_bulge_pct = выпуклость наружного края

## Two prints, and groups

measure-shift_along_mm = сдвиг вдоль стопы
measure-shift_across_mm = сдвиг поперёк стопы
measure-turn_deg = поворот отпечатка
measure-scale = относительный размер
measure-dice = перекрытие
measure-residual = остаточная ошибка совмещения
measure-rms = среднеквадратичное значение
measure-most_more = наибольшее увеличение
measure-most_less = наибольшее уменьшение
measure-changed_pct = часть отпечатка, изменившаяся больше чем на погрешность измерения
measure-largest_z = наибольшее z
measure-critical_z = критическое z
measure-largest_t = наибольшее t
measure-critical_t = критическое t
measure-p = p по всему изображению

## The mat

measure-noise_counts = шум пустого коврика
measure-drift_percent_per_min = дрейф пустого коврика
measure-afterglow_share = остаточный сигнал
measure-crosstalk_share = перекрёстные помехи
measure-rectangle_filled = заполнение прямоугольника

## Insoles

measure-insole_contact_time_s = время контакта стельки
measure-insole_load = нагрузка на стельку
measure-insole_force_n = сила на стельку
