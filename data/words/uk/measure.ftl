### Names of the measures, lower case, each under the key of its measure (room `measure`).

## Indices of the print

measure-arch_index = індекс склепіння
measure-modified_arch_index = модифікований індекс склепіння
measure-chippaux_smirak_index = індекс Чіппо–Смірака
measure-staheli_index = індекс Стахелі
measure-clarke_angle = кут Кларка
measure-sztriter_godunow_index = індекс Штрітера–Годунова
measure-irwin_footprint_index = індекс відбитка за Ірвіном
measure-arch_length_index = індекс довжини склепіння
measure-wejsflog_index = індекс Вейсфлога
measure-width_ratio = п’ятка / передній відділ, ширина
measure-heel_angle = п’ятковий кут
measure-hallux_angle = кут великого пальця

## Sizes

measure-length_mm = довжина відбитка
measure-contact_area_mm2 = площа контакту відбитка
measure-area_mm2 = площа контакту в кадрі
measure-toeless_length_mm = довжина без пальців

## Sway

measure-sway_velocity_mm_s = середня швидкість коливань
measure-sway_velocity_n_dt_mm_s = середня швидкість коливань, час усіх відліків
measure-sway_velocity_n_1_dt_mm_s = середня швидкість коливань, від першого відліку до останнього
measure-sway_velocity_ml_mm_s = середня швидкість коливань, вправо-вліво
measure-sway_velocity_ap_mm_s = середня швидкість коливань, вперед-назад
measure-sway_path_mm = довжина траєкторії центру тиску
measure-sway_path_ml_mm = довжина траєкторії центру тиску, вправо-вліво
measure-sway_path_ap_mm = довжина траєкторії центру тиску, вперед-назад
measure-sway_rms_mm = середньоквадратична відстань
measure-sway_rms_ml_mm = середньоквадратичне відхилення, вправо-вліво
measure-sway_rms_ap_mm = середньоквадратичне відхилення, вперед-назад
measure-sway_range_ml_mm = розмах, вправо-вліво
measure-sway_range_ap_mm = розмах, вперед-назад
measure-sway_mean_distance_mm = середня відстань
measure-sway_ellipse_mm2 = площа еліпса 95%
measure-sway_ellipse_finite_mm2 = площа еліпса 95%, скінченне N
measure-sway_ellipse_major_mm = велика піввісь еліпса
measure-sway_ellipse_minor_mm = мала піввісь еліпса
measure-sway_ellipse_angle_deg = напрямок еліпса
measure-sway_area_rate_mm2_s = площа коливань за секунду
measure-sway_mean_frequency_hz = середня частота за довжиною траєкторії
measure-sway_spectral_frequency_hz = середня частота спектра
measure-sway_f50_ml_hz = F50, вправо-вліво
measure-sway_f50_ap_hz = F50, вперед-назад
measure-sway_f95_ml_hz = F95, вправо-вліво
measure-sway_f95_ap_hz = F95, вперед-назад
measure-sway_band_frequency_ml_hz = середня частота в смузі, вправо-вліво
measure-sway_band_frequency_ap_hz = середня частота в смузі, вперед-назад
measure-sway_full_frequency_ml_hz = середня частота всього спектра, вправо-вліво
measure-sway_full_frequency_ap_hz = середня частота всього спектра, вперед-назад
measure-sway_band_power_ml_mm2 = потужність у смузі, вправо-вліво
measure-sway_band_power_ap_mm2 = потужність у смузі, вперед-назад
measure-sway_entropy_ml = вибіркова ентропія, вправо-вліво
measure-sway_entropy_ap = вибіркова ентропія, вперед-назад
measure-romberg_velocity = коефіцієнт Ромберга за швидкістю
measure-romberg_area = коефіцієнт Ромберга за площею

## Steps

measure-contact_time_s = час контакту
measure-peak_force_n = пікова сила
measure-impulse_ns = імпульс сили
measure-initial_contact = початковий контакт
measure-stance_phases = фази періоду опори
measure-gait_line = лінія ходи
measure-cpei_pct = індекс відхилення центру тиску
measure-progression_angle_deg = кут розвороту стопи
measure-step_time_s = час кроку
measure-cadence_per_min = темп ходьби
measure-step_length_mm = довжина кроку
measure-step_width_mm = ширина кроку
measure-stride_time_s = час подвійного кроку
measure-stride_length_mm = довжина подвійного кроку
measure-stance_pct = період опори
measure-swing_pct = період перенесення
measure-double_support_pct = подвійна опора
measure-contact_time_asymmetry_pct = асиметрія часу контакту
measure-mean_print = середній відбиток

## Load

measure-left_share = навантаження на ліву стопу
measure-right_share = навантаження на праву стопу
measure-left_share_median = медіана частки навантаження на ліву стопу
measure-robinson_pct = індекс симетрії
measure-asymmetry_pct = індекс асиметрії
measure-symmetry_angle_pct = кут симетрії
measure-load_log_ratio = логарифм відношення навантажень
measure-rear_share = навантаження на задню третину
measure-mid_share = навантаження на середню третину
measure-fore_share = навантаження на передню третину
measure-toe_share = навантаження на пальці
measure-rearfoot_share = навантаження на задню половину відбитка
measure-forefoot_share = навантаження на передню половину відбитка
measure-medial_share = навантаження на внутрішній бік
measure-medial_share_rear = навантаження на внутрішній бік задньої третини
measure-medial_share_mid = навантаження на внутрішній бік середньої третини
measure-medial_share_fore = навантаження на внутрішній бік передньої третини
measure-quadrant_rear_medial = навантаження на задню внутрішню чверть
measure-quadrant_rear_lateral = навантаження на задню зовнішню чверть
measure-quadrant_front_medial = навантаження на передню внутрішню чверть
measure-quadrant_front_lateral = навантаження на передню зовнішню чверть
measure-centre_along_share = центр тиску вздовж стопи
measure-centre_lateral_mm = центр тиску впоперек стопи

## Regions

measure-peak_pressure_kpa = піковий тиск
measure-mean_pressure_kpa = середній тиск
measure-max_mean_pressure_kpa = максимальний середній тиск
measure-max_force_n = максимальна сила
measure-max_force_share = частка максимальної сили
measure-region_area_mm2 = площа контакту
measure-region_area_share = частка площі контакту
measure-region_time_s = { measure-contact_time_s }
measure-region_time_share = частка часу контакту
measure-pti_peak_kpa_s = інтеграл «тиск–час» за піком
measure-pti_mean_kpa_s = інтеграл «тиск–час», середнє за комірками
measure-fti_n_s = інтеграл «сила–час»
measure-fti_share = частка інтеграла «сила–час»
measure-peak_instant_share = момент піку
measure-loading_rate_n_s = швидкість наростання навантаження

## How a foot is set down

measure-bumpy_share = частина відбитка на виступах
measure-complete_steps = повні кроки
measure-heel_impulse_share = частка п’ятки в навантаженні за крок
measure-heel_free_share = кроки без опори на п’ятку
measure-hallux_free_share = кроки без опори на великий палець
measure-outer_bulge_pct = опуклість зовнішнього краю

## Two prints, and groups

measure-shift_along_mm = зсув уздовж стопи
measure-shift_across_mm = зсув упоперек стопи
measure-turn_deg = поворот відбитка
measure-scale = відносний розмір
measure-dice = перекриття
measure-residual = залишкова похибка суміщення
measure-rms = середньоквадратичне значення
measure-most_more = найбільше збільшення
measure-most_less = найбільше зменшення
measure-changed_pct = частина відбитка, що змінилася більше ніж на похибку вимірювання
measure-largest_z = найбільше z
measure-critical_z = критичне z
measure-largest_t = найбільше t
measure-critical_t = критичне t
measure-p = p за всім зображенням

## The mat

measure-noise_counts = шум порожнього килимка
measure-drift_percent_per_min = дрейф порожнього килимка
measure-afterglow_share = залишковий сигнал
measure-crosstalk_share = перехресні завади
measure-rectangle_filled = заповнення прямокутника

## Insoles

measure-insole_contact_time_s = час контакту устілки
measure-insole_load = навантаження на устілку
measure-insole_force_n = сила на устілку
