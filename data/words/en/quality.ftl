### Findings about a recording (room `analysis`). Whole sentences.

## Cells

quality-uncalibrated = The mat is not calibrated: shares, shapes and times are valid; pressures and forces are only raw counts.
quality-saturated = { $cells ->
        [one] 1 cell
       *[other] { $cells } cells
    } reached the top of the mat's range ({ FIXED($top, decimals: 0) } { UNIT($unit) }): pressures and forces there are too low.
-doubted = did not pass the calibration
-still = never changed while all neighbouring cells did
quality-dead-cells = { $cells ->
        [one] 1 cell
       *[other] { $cells } cells
    } { $silent ->
        [yes] read nothing here while all neighbouring cells were loaded (dead, or not touched){ $still ->
                [yes] , or { -still }
               *[no] {""}
            }{ $doubted ->
                [yes] , or { -doubted }
               *[no] {""}
            }
       *[no] { $still ->
                [yes] { -still }{ $doubted ->
                        [yes] , or { -doubted }
                       *[no] {""}
                    }
               *[no] { -doubted }
            }
    } (first at row { $row }, column { $column }): filled in from neighbouring cells in the pictures of the feet.
quality-noisy = Unloaded cells fluctuate by { FIXED($noise, decimals: 1) } { UNIT($unit) }: only cells reading { FIXED($sure, decimals: 1) } { UNIT($unit) } or more are certain to be loaded; light contact and contact times are less certain.
quality-baseline-taken-off = The mat was not zeroed: when empty it reads { SMALL($usual) } { UNIT($unit) } { $spread ->
        [none] on every cell
       *[other] (standard deviation { SMALL($spread) } between cells)
    }, which was subtracted.
quality-baseline-unsure = { $cells ->
        [one] 1 cell was
       *[other] { $cells } cells were
    } never empty: the empty reading was estimated from the other cells (standard deviation { SMALL($spread) } { UNIT($unit) }). Record the empty mat for a moment, or supply a recording of it with --zero.
quality-baseline-not-known = Nothing was measured: { $why }.
quality-never-unloaded = Nine in ten cells never read less than { FIXED($least, decimals: 1) } { UNIT($unit) }: either they were loaded all the time, or the mat was not zeroed and forces and areas are too high.

## Pressures

-no-pressures = These are not foot pressures:
-believe-none = The unit, the calibration or the pitch is wrong: do not trust any pressure or force here.
quality-implausible-pressure = { -no-pressures } a cell reads { FIXED($peak_kpa, decimals: 0) } kPa, and no foot presses harder than { FIXED($most_kpa, decimals: 0) } kPa. { -believe-none }
quality-implausible-force = { -no-pressures } the force on the mat reaches { FIXED($force_n, decimals: 0) } N, and nobody standing or walking presses harder than { FIXED($most_n, decimals: 0) } N. { -believe-none }
quality-implausible-both = { -no-pressures } a cell reads { FIXED($peak_kpa, decimals: 0) } kPa, and no foot presses harder than { FIXED($most_kpa, decimals: 0) } kPa; the force on the mat reaches { FIXED($force_n, decimals: 0) } N, and nobody standing or walking presses harder than { FIXED($most_n, decimals: 0) } N. { -believe-none }
quality-other-range = { $cells ->
        [one] 1 cell
       *[other] { $cells } cells
    } read more than { FIXED($most_counts, decimals: 0) } counts, the maximum of the mat that the calibration is for: it is for a different range of counts, and no pressure here is right.
quality-beyond-calibration = The highest cell reads { FIXED($peak_kpa, decimals: 0) } kPa, far beyond the { FIXED($known_kpa, decimals: 0) } kPa up to which the calibration is known: pressures and forces above that are { $may_be_right ->
        [yes] a guess
       *[no] not reliable
    }.{ $tells_range ->
        [yes] {""}
       *[no] {" "}The calibration does not say which range of counts it is for; it may be a different one.
    }

## The link

quality-lost-frames = { $missing } of { $made } frames never arrived ({ $lost } lost on the way, { $dropped } dropped by the mat).
quality-lost-frames-by-time = { $missing } of { $made } frames never arrived (judged from the times of the others).
quality-damaged = { $packets ->
        [one] 1 packet arrived damaged or incomplete and was
       *[other] { $packets } packets arrived damaged or incomplete and were
    } left out, not repaired.
quality-interrupted = The link to the mat was interrupted { $times ->
        [one] once
       *[other] { $times } times
    }; no contact is counted across the gap.
quality-gaps = Frames are missing: { $gaps ->
        [one] 1 gap
       *[other] { $gaps } gaps
    } longer than { FIXED($least_s, decimals: 2) } s, the longest { FIXED($longest_s, decimals: 2) } s; no contact is counted across { $gaps ->
        [one] it
       *[other] them
    }.
quality-too-long = The recording is too long to analyse in full: feet were not looked for in its last { $frames ->
        [one] 1 frame
       *[other] { $frames } frames
    }.

## Time

quality-empty-frames = Nothing was on the mat in { $empty } of { $frames } frames.
quality-times-stand-still = At least half of the frames have the same time as the frame before: times are not known to the nearest frame.
quality-low-rate = { FIXED($rate_hz, decimals: 1) } frames a second is low for { $standing ->
        [yes] standing
       *[no] steps
    }: { FIXED($wanted_hz, decimals: 0) } or more are recommended.
quality-irregular-time = The time between frames is irregular: { $uneven } of { $steps } intervals are more than { FIXED($off_pct, decimals: 0) } % off { FIXED($usual_ms, decimals: 1) } ms.

## Feet

quality-short = Only { FIXED($stood_s, decimals: 1) } s of quiet standing: at least { FIXED($wanted_s, decimals: 0) } s are recommended for the prints.
quality-short-for-split = { FIXED($stood_s, decimals: 1) } s of quiet standing: the load split is steadier over { FIXED($wanted_s, decimals: 0) } s or more.
quality-unexplained-load = { FIXED($share_pct, decimals: 0) } % of the load on the mat belongs to no foot that was found.
quality-bumpy = The mat's surface is bumpy under { $feet ->
        [left] the left foot
        [right] the right foot
        [left-right] the left foot and the right foot
        [both] both feet
       *[one] one foot
    }: a cell reads the spines on it, not the shape of the foot. Load, centre of pressure and times are valid there; { $some_indices ->
        [yes] only indices that can be recovered from between the spines are given, with wider intervals; lengths
       *[no] arch indices, lengths
    }, areas, regions and peaks are not given.
quality-no-print = { $side ->
        [left] The left foot
        [right] The right foot
       *[none] One of the feet
    } has no print that can be outlined ({ $why }): it may not be a foot, and its shape is not measured.
quality-toes-uncertain = { $side ->
        [left] On the left foot
        [right] On the right foot
       *[none] On one of the feet
    } the toes are hard to tell from the ball of the foot ({ FIXED($likely_pct, decimals: 0) } % likely as drawn): the intervals cover the other possibilities too.
quality-at-border = The { $feet ->
        [left] print of the left foot reaches
        [right] print of the right foot reaches
        [left-right] prints of the left foot and the right foot reach
        [both] prints of both feet reach
       *[one] print of one foot reaches
    } the edge of the mat: part of the foot may have been off it.
quality-load-off-mat = The load split counts only what was on the mat, and { $feet ->
        [left] the left foot reaches
        [right] the right foot reaches
        [left-right] the left foot and the right foot reach
        [both] both feet reach
       *[one] one foot reaches
    } its edge.

## Contacts

quality-posture = The child stood { $posture ->
        [toes] on tiptoe
        [heels] on their heels
        [outer-edges] on the outer edges of their feet
        [one-raised] flat on one foot and on a part of the other
       *[part] on a part of each foot, on tiptoe or on their heels
    }. The load share is given; arch measures need both feet flat on the mat.
quality-child-jumped = The child jumped: both feet landed together, { $landings ->
        [one] once
       *[other] { $landings } times
    }. A jump is not a step: step times, arch indices and load shares are not given.
quality-jumped-onto = Both feet came down together { $landings ->
        [one] once
       *[other] { $landings } times
    }, as in a jump onto the mat.
quality-jumps = Both feet landed together, { $landings ->
        [one] once
       *[other] { $landings } times
    }: a jump, which does not count as a step.
quality-sampled-prints = The prints of { $measured } of { $contacts } contacts were measured, spread evenly over the session: indices, regions and gait lines come from these, times and forces from all.
quality-partial-contacts = { $partial } of { $contacts ->
        [one] 1 contact
       *[other] { $contacts } contacts
    } { $partial ->
        [one] was not recorded in full and was
       *[other] were not recorded in full and were
    } left out of the arch index.
