### Words of the room `analysis`. Sentences: lower case at the beginning, no full stop.

## The recording and the mat

analysis-no-frame = the recording contains no frames
analysis-no-room = the recording does not fit in memory, and could not be kept on disk: { $trouble }
analysis-never-empty = the mat may read up to { FIXED($at_most, decimals: 1) } { UNIT($unit) } when empty, and the recording never shows it empty: record a few seconds of the empty mat first, or supply such a recording with --zero
analysis-zero-of-other-mat = the recording of the empty mat (--zero) is from a different mat: its cells, scale or range differ
analysis-zero-and-calibration = the mat's calibration already includes the empty readings: leave out --zero, or calibrate again
analysis-not-zeroed = the mat was not zeroed (unloaded cells vary by { SMALL($spread) } { UNIT($unit) }), and it is not known well enough what the cells under the feet read when empty: record the empty mat for a moment, or supply a recording of it with --zero

## No foot

analysis-nothing-loaded = no foot: nothing loaded the mat in { $frames ->
        [one] its only frame
       *[other] any of its { $frames } frames
    }
analysis-nothing-on-mat = no foot: nothing loaded the mat
analysis-under-threshold = no foot: no cell reached the contact threshold of { SHORT($threshold, decimals: 3) } { UNIT($unit) }; the highest read { FIXED($highest, decimals: 1) } { UNIT($unit) }
analysis-under-noise = no foot: unloaded cells fluctuate by { FIXED($noise, decimals: 1) } { UNIT($unit) }, so only cells reading { FIXED($sure, decimals: 1) } { UNIT($unit) } or more are certain to be loaded; the highest read { FIXED($highest, decimals: 1) } { UNIT($unit) }
analysis-few-frames = no foot: no cell of the mat was in contact for more than a few isolated frames
analysis-may-be-two = no foot: what is on the mat is { FIXED($width_mm, decimals: 0) } mm wide and { FIXED($length_mm, decimals: 0) } mm long, like two feet that touch; leave a gap between the feet so that each can be measured
-size-of-feet = which is not the print of one or two feet (10 to 34 cm long, 3 to 14 cm wide)
analysis-single-cell = no foot: what is on the mat is a single cell of { SHORT($pitch_x_mm, decimals: 3) } x { SHORT($pitch_y_mm, decimals: 3) } mm, { -size-of-feet }
analysis-not-a-foot = no foot: what is on the mat is { FIXED($length_mm, decimals: 0) } x { FIXED($width_mm, decimals: 0) } mm with { $shown_in ->
        [mm2] { FIXED($area_mm2, decimals: 0) } mm²
        [fine] { FIXED($area_cm2, decimals: 1) } cm²
       *[cm2] { FIXED($area_cm2, decimals: 0) } cm²
    } in contact, { -size-of-feet }
analysis-several-people = { $feet } feet were on the mat at once: several people. Record one at a time
analysis-no-contact = no foot was on the mat long enough to count as a contact

## What the child did, and the two feet

analysis-stood = the child stood: there are no steps
analysis-jumped = the child jumped: both feet landed together, which is not a step
analysis-sway-of-stand = sway is measured in quiet standing only
analysis-hardly-loaded = the feet never carried even half of the usual load
analysis-one-foot = only one foot was on the mat
analysis-never-together = the feet never stood on the mat at the same time
analysis-no-step-to-compare = one of the feet has no complete step to compare
analysis-carries-nothing = one of the feet carries no load
analysis-no-foot-of-side = no foot could be identified for certain as the { $side ->
        [left] left
       *[right] right
    } one
analysis-side-not-clear = left or right is not clear: { $side ->
        [left] left
       *[right] right
    } is only { FIXED($likely_pct, decimals: 0) } % likely
analysis-both-of-one-side = both prints have the shape of a { $side ->
        [left] left foot: two left feet
       *[right] right foot: two right feet
    }, or two people
analysis-side-not-looked-for = left and right were not determined

## The print

analysis-part-printed = only a part of the foot touched the mat: { $posture ->
        [toes] the child stood on tiptoe
        [heels] the child stood on their heels
        [outer-edges] the child stood on the outer edges of their feet
        [one-raised] the child stood on a part of this foot
       *[part] the child stood on tiptoe or on their heels
    }
analysis-bumpy = the mat's surface is bumpy under this foot ({ $part_pct ->
        [none] the whole print
       *[other] { FIXED($part_pct, decimals: 0) } % of the print
    })
analysis-not-recovered = { $why }; on such a mat too little of the shape shows between the spines to recover this index
analysis-unsteady-cells = unloaded cells fluctuate by { FIXED($noise, decimals: 1) }, too much for the print of a step at the contact threshold of { FIXED($threshold, decimals: 1) }
analysis-few-cells = the print of a step is only { FIXED($cells, decimals: 1) } cells long without its toes; at least { SHORT($least_cells, decimals: 3) } are needed
analysis-midfoot-cell = { $fault ->
        [saturated] a saturated cell
       *[silent] a cell that gives no reading
    } lies under the middle of the foot (row { $row }, column { $column })
analysis-all-at-border = every step of this foot reached the edge of the mat
analysis-no-whole-step = no step of this foot was recorded in full: the recording begins or ends during each of them
analysis-step-not-whole = the step was not recorded in full
analysis-left-out = the print of this contact was not measured: only { $measured } of { $contacts } contacts are, spread evenly over the session
analysis-judges-another = it was measured only to check another value

## How sure an index is

analysis-unstable = unstable: with the print shifted on the cells, only { $given } of { $tried } trials give a value
analysis-not-estimated = the uncertainty of the value was not estimated
# $name is the name of a measure.
analysis-error-not-known = { $name }: its error on such a mat has not been studied
analysis-one-contact = a stand is a single contact, so there is no spread between contacts
analysis-few-repeats = fewer than { $least } complete contacts give a value
analysis-of-step = the picture is of a step, not of a stand
analysis-stand-too-short = the stand is too short to be divided into parts
analysis-not-every-part = not every part of the stand gives a value
analysis-no-toes-cut = the toes were not cut off

## Load and regions

analysis-no-load-on-part = this part of the foot carries no load
analysis-no-load = the foot carries no load
analysis-toes-hidden = no toe can be distinguished from the ball: the cells are too coarse
analysis-no-traced-contact = no contact of this foot was recorded in full with a print that can be outlined
analysis-not-calibrated = the recording is not calibrated
analysis-no-course = a stand has no first and last contact, so no time course
analysis-region-too-fine = the cells are too coarse: no cell in contact lies mostly in the region
analysis-region-hardly-touched = the region hardly touched the mat
analysis-region-in-single-frames = the region was in contact in isolated frames only: its contact time is not known
analysis-region-highest-at-first = the force on the region is highest at its first contact

## Steps

analysis-no-whole-contact = no contact of this foot was recorded in full
analysis-no-beginning = the beginning of the contact was not seen
analysis-no-end = the end of the contact was not seen
analysis-may-be-off-mat = { footprint-at-border }
analysis-landed = both feet landed together: a jump, not a step
analysis-no-touch-down = a touch-down was not seen, or not for the whole foot
analysis-no-lift-off = a lift-off was not seen, or not for the whole foot
analysis-no-step-before = no step came before it
analysis-same-foot-before = the step before it was by the same foot: the other foot was not seen
analysis-not-down-again = the foot did not come down again after the other one
analysis-few-steps = too few consecutive steps were seen
analysis-not-both-feet = not both feet have a complete contact
analysis-too-quick = { $what ->
        [step] a step of { FIXED($lasts_s, decimals: 3) } s is impossible: at least { FIXED($least_s, decimals: 2) } s are needed, so these are not two steps of a child
        [stride] a stride of { FIXED($lasts_s, decimals: 3) } s is impossible: at least { FIXED($least_s, decimals: 2) } s are needed, so these are not two steps of a child
       *[contact] a contact of { FIXED($lasts_s, decimals: 3) } s is shorter than any step of a child (at least { FIXED($least_s, decimals: 2) } s)
    }
analysis-longer-than-stride = { $what ->
        [double-support] the time on both feet
       *[contact] the contact
    } would last longer than the stride: this is not a stride
analysis-on-the-spot = steps on the spot have no direction of travel
analysis-no-direction = the direction of travel is not known: no foot landed twice in the same line, wholly on the mat
analysis-print-not-measured = the print of the contact was not measured
analysis-no-first-centre = the first frames of the contact show no centre of pressure

## One contact

analysis-too-short-for-phases = a contact of { $frames ->
        [one] 1 frame
       *[other] { $frames } frames
    } is too short for phases: at least { $least } are needed
analysis-no-heel = the heel never touched the mat: no phases
analysis-no-ball = the ball of the foot never touched the mat: no phases
analysis-never-flat = the heel lifted before all of the ball was down: no flat-foot phase
analysis-one-time = all frames of the contact have the same time: no phases
analysis-line-too-short = a gait line of { FIXED($lasts_s, decimals: 3) } s is too short for a step
analysis-few-centres = only { $frames ->
        [one] 1 frame of the contact shows
       *[other] { $frames } frames of the contact show
    } a centre of pressure; at least { $least } are needed
analysis-no-line = no complete contact gave a gait line
analysis-few-for-band = a band of variation needs at least { $least } complete contacts; there { $contacts ->
        [one] is 1
       *[other] are { $contacts }
    }
analysis-few-for-mean-print = a mean print needs at least two complete contacts
analysis-forefoot-first = the forefoot came down first: the index is defined for a step that begins on the heel
analysis-went-back = the centre of pressure moved back towards the heel
analysis-not-over-front = the centre of pressure does not pass over the front third of the foot
analysis-no-width = the print has no width at the front third of its length
