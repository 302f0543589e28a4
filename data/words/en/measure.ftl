### Names of the measures, lower case, each under the key of its measure (room `measure`).

## Indices of the print

measure-arch_index = arch index
measure-modified_arch_index = modified arch index
measure-chippaux_smirak_index = Chippaux-Smirak index
measure-staheli_index = Staheli index
measure-clarke_angle = Clarke's angle
measure-sztriter_godunow_index = Sztriter-Godunow index
measure-irwin_footprint_index = Irwin's footprint index
measure-arch_length_index = arch-length index
measure-wejsflog_index = Wejsflog index
measure-width_ratio = heel to forefoot width
measure-heel_angle = heel angle
measure-hallux_angle = hallux angle

## Sizes

measure-length_mm = length of the print
measure-contact_area_mm2 = contact area of the print
measure-area_mm2 = area in contact in a frame
measure-toeless_length_mm = length without toes

## Sway

measure-sway_velocity_mm_s = mean sway velocity
measure-sway_velocity_n_dt_mm_s = mean sway velocity, time of all samples
measure-sway_velocity_n_1_dt_mm_s = mean sway velocity, first sample to last
measure-sway_velocity_ml_mm_s = mean sway velocity, sideways
measure-sway_velocity_ap_mm_s = mean sway velocity, forwards and backwards
measure-sway_path_mm = sway path
measure-sway_path_ml_mm = sway path, sideways
measure-sway_path_ap_mm = sway path, forwards and backwards
measure-sway_rms_mm = RMS distance
measure-sway_rms_ml_mm = RMS, sideways
measure-sway_rms_ap_mm = RMS, forwards and backwards
measure-sway_range_ml_mm = range, sideways
measure-sway_range_ap_mm = range, forwards and backwards
measure-sway_mean_distance_mm = mean distance
measure-sway_ellipse_mm2 = 95 % ellipse area
measure-sway_ellipse_finite_mm2 = 95 % ellipse area, finite N
measure-sway_ellipse_major_mm = long half axis of the ellipse
measure-sway_ellipse_minor_mm = short half axis of the ellipse
measure-sway_ellipse_angle_deg = direction of the ellipse
measure-sway_area_rate_mm2_s = sway area rate
measure-sway_mean_frequency_hz = mean frequency of the path
measure-sway_spectral_frequency_hz = mean frequency of the spectrum
measure-sway_f50_ml_hz = F50, sideways
measure-sway_f50_ap_hz = F50, forwards and backwards
measure-sway_f95_ml_hz = F95, sideways
measure-sway_f95_ap_hz = F95, forwards and backwards
measure-sway_band_frequency_ml_hz = mean frequency in the band, sideways
measure-sway_band_frequency_ap_hz = mean frequency in the band, forwards and backwards
measure-sway_full_frequency_ml_hz = mean frequency of the whole spectrum, sideways
measure-sway_full_frequency_ap_hz = mean frequency of the whole spectrum, forwards and backwards
measure-sway_band_power_ml_mm2 = power in the band, sideways
measure-sway_band_power_ap_mm2 = power in the band, forwards and backwards
measure-sway_entropy_ml = sample entropy, sideways
measure-sway_entropy_ap = sample entropy, forwards and backwards
measure-romberg_velocity = Romberg quotient of the velocity
measure-romberg_area = Romberg quotient of the area

## Steps

measure-contact_time_s = contact time
measure-peak_force_n = peak force
measure-impulse_ns = impulse
measure-initial_contact = initial contact
measure-stance_phases = phases of the stance
measure-gait_line = gait line
measure-cpei_pct = centre of pressure excursion index
measure-progression_angle_deg = foot progression angle
measure-step_time_s = step time
measure-cadence_per_min = cadence
measure-step_length_mm = step length
measure-step_width_mm = step width
measure-stride_time_s = stride time
measure-stride_length_mm = stride length
measure-stance_pct = stance
measure-swing_pct = swing
measure-double_support_pct = double support
measure-contact_time_asymmetry_pct = asymmetry of contact times
measure-mean_print = mean print

## Load

measure-left_share = load of the left foot
measure-right_share = load of the right foot
measure-left_share_median = median share of the load on the left foot
measure-robinson_pct = symmetry index
measure-asymmetry_pct = asymmetry index
measure-symmetry_angle_pct = symmetry angle
measure-load_log_ratio = log ratio of the loads
measure-rear_share = load of the rear third
measure-mid_share = load of the middle third
measure-fore_share = load of the front third
measure-toe_share = load of the toes
measure-rearfoot_share = load of the rear half of the print
measure-forefoot_share = load of the front half of the print
measure-medial_share = medial load
measure-medial_share_rear = medial load of the rear third
measure-medial_share_mid = medial load of the middle third
measure-medial_share_fore = medial load of the front third
measure-quadrant_rear_medial = load of the rear medial quarter
measure-quadrant_rear_lateral = load of the rear lateral quarter
measure-quadrant_front_medial = load of the front medial quarter
measure-quadrant_front_lateral = load of the front lateral quarter
measure-centre_along_share = centre of pressure along the foot
measure-centre_lateral_mm = centre of pressure across the foot

## Regions

measure-peak_pressure_kpa = peak pressure
measure-mean_pressure_kpa = mean pressure
measure-max_mean_pressure_kpa = maximum mean pressure
measure-max_force_n = maximum force
measure-max_force_share = maximum force share
measure-region_area_mm2 = contact area
measure-region_area_share = contact area share
measure-region_time_s = { measure-contact_time_s }
measure-region_time_share = contact time share
measure-pti_peak_kpa_s = pressure-time integral of the peak
measure-pti_mean_kpa_s = pressure-time integral, mean of the cells
measure-fti_n_s = force-time integral
measure-fti_share = force-time integral share
measure-peak_instant_share = instant of the peak
measure-loading_rate_n_s = loading rate

## How a foot is set down

measure-bumpy_share = part of the print on bumps
measure-complete_steps = complete steps
measure-heel_impulse_share = heel's share of the load of a step
measure-heel_free_share = steps without the heel
measure-hallux_free_share = steps without the great toe
measure-outer_bulge_pct = bulge of the outer border

## Two prints, and groups

measure-shift_along_mm = shift along the foot
measure-shift_across_mm = shift across the foot
measure-turn_deg = turn of the print
measure-scale = relative size
measure-dice = overlap
measure-residual = residual of the registration
measure-rms = root mean square
measure-most_more = largest increase
measure-most_less = largest decrease
measure-changed_pct = part of the print changed by more than the measurement error
measure-largest_z = largest z
measure-critical_z = critical z
measure-largest_t = largest t
measure-critical_t = critical t
measure-p = p over the picture

## The mat

measure-noise_counts = noise of the empty mat
measure-drift_percent_per_min = drift of the empty mat
measure-afterglow_share = after-glow
measure-crosstalk_share = crosstalk
measure-rectangle_filled = rectangle filled

## Insoles

measure-insole_contact_time_s = contact time of an insole
measure-insole_load = load of an insole
measure-insole_force_n = force on an insole
