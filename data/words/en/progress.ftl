### Words of the room `progress`. Sentences: lower case at the beginning, no full stop.

progress-no-second-session = a change needs two sessions
progress-no-scatter = all placements gave exactly the same value, so their error is not known
progress-no-trend-yet = a trend needs at least { $sessions } sessions over at least { $weeks } weeks
progress-one-day = all sessions were held on one day
progress-scatter-unknown = the scatter of this measure is not known: repeat the placement within a session

progress-poor = { $why }
progress-before-birth = the session is dated before the child was born
progress-no-number = the value is not a number

## Whole sentences.

progress-too-early = { $what }: too early to tell; { $missing }.{ $apart ->
     [yes] { " " }The first and the last session differ by more than the measurement error.
    *[no] { "" }
    }
progress-growth = { $what }: the { $of ->
     [sway] sway
    *[print] print
    } changes no more than expected from growth at this age.
progress-unclear = { $what }: not clear yet. The first and the last session differ by more than the measurement error, but all sessions together show no steady trend; more sessions are needed.
progress-steady = { $what }: no real change; any difference is within measurement error.
progress-improving = { $what }: improving, { $moved }, by more than the measurement error.
progress-crossed = { $what }: { $moved }, by more than the measurement error, and the number is now beyond the guide value for this age; measure again, and show this page to a professional if it stays there.
progress-declining = { $what }: { $moved }, by more than the measurement error; measure again, and show this page to a professional if it continues.
progress-changed = { $what }: { $moved }, by more than the measurement error; this number alone does not say whether that is better or worse.
progress-up-to = { $sessions ->
     [one] { $sessions } session
    *[other] { $sessions } sessions
    } up to { $today }
progress-figures = { $name }{ $side ->
     [left] , left
     [right] , right
    *[none] { "" }
    }, { $sessions ->
     [one] { $sessions } session
    *[other] { $sessions } sessions
    }: { $trend }; { $noise }.

## Parts of them: what the series is of, how it moved, what is missing, the figures.

progress-part-arch = { $side ->
     [left] Left foot
     [right] Right foot
    *[none] Both feet
    }
progress-part-weight = Weight on the two feet
progress-part-standing = Standing still
progress-part-measure = { $side ->
     [left] Left foot
     [right] Right foot
    *[none] Both feet
    }, { $name }
progress-part-touches-more = the middle of the foot touches the ground more than before
progress-part-touches-less = the middle of the foot touches the ground less than before
progress-part-more-even = the weight is shared more evenly than before
progress-part-less-even = the weight is shared less evenly than before
progress-part-weight-moved = the weight has moved from one foot towards the other
progress-part-moves-more = your child moves more while standing still than before
progress-part-moves-less = your child stands more steadily than before
progress-part-went-up = the value has gone up
progress-part-went-down = the value has gone down
progress-part-scatter-missing = how much this value varies from one placement to the next is not known yet
progress-part-sessions-missing = { $sessions ->
     [one] { $sessions } usable session
    *[other] { $sessions } usable sessions
    }{ $weeks ->
     [0] { "" }
     [one] { " " }over { $weeks } week
    *[other] { " " }over { $weeks } weeks
    } so far; at least { $least_sessions } sessions over at least { $least_weeks } weeks are needed
progress-part-line = slope { SIGNED($slope, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    } a year, 90 % interval { SIGNED($low, $decimals) } to { SIGNED($high, $decimals) }; Kendall's tau { FIXED($tau, decimals: 2) }, p { $p_tiny ->
     [yes] < 0.001
    *[no] { FIXED($p, decimals: 3) }
    }; change along the line { SIGNED($change, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    }, smallest real change { FIXED($detectable, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    }
progress-part-scatter = SD of one placement { FIXED($sd, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    } ({ $from })
progress-part-of-placements = from { $placements } placements in { $sessions } sessions of this child
progress-part-of-intervals = from the intervals of the values
progress-part-of-publication = { $source }
progress-part-of-sessions = from the scatter of { $sessions } sessions about their line

## What the charts leave out: a whole sentence

report-besides = Not in these numbers: { $group }.

## The days of a course

progress-days-unplanned = sessions on { $days ->
     [one] { $days } day
    *[other] { $days } days
    }; no days are planned
progress-days-planned = { $planned ->
     [one] { $planned } day
    *[other] { $planned } days
    } planned: { $held } held, { $missed } missed, { $to_come } to come{ $besides ->
     [0] { "" }
     [one] ; { $besides } more day outside the plan
    *[other] ; { $besides } more days outside the plan
    }

## The verdict, in two words at most

progress-verdict-improving = improving
progress-verdict-steady = steady
progress-verdict-growth = growth only
progress-verdict-unclear = not clear
progress-verdict-changed = changed
progress-verdict-declining = declining
progress-verdict-too-early = too early

## The pages of progress: titles, and whole sentences

report-progress-for-therapist = Progress in numbers
report-progress-nothing-yet = No session of this child can be charted yet: add one with `plantar session add`.
report-progress-noticed = Findings from all the child's sessions and notes:
# How to read the chart of the page for parents: the next three, one after the other.
report-progress-marks = Each mark is one session{ $flatness ->
     [yes] : the higher, the more of the middle of the foot touches the ground
    *[no] { "" }
    }. The bar through a mark shows the measurement error: where the bars of two sessions overlap, the difference may be due to chance.
report-progress-guide-lines = { $lines ->
     [one] The dashed line is
    *[other] The dashed lines are
    } a guide only, { $own ->
     [yes] from a rule of this program
    *[no] from children on other mats
    }: a mark beyond { $lines ->
     [one] it
    *[other] them
    } is only a reason to measure again.
report-progress-one-day = A number from one day says little; { $lined ->
     [yes] the line through many sessions says more.
    *[no] a line through the marks is drawn once there are { $sessions } sessions over { $weeks } weeks.
    }
report-progress-in-full = Marks: session medians. Whiskers: half of the smallest real change (95 %), so that two sessions differ by more than measurement error if their whiskers do not touch. Change index: reliable change index, the change divided by its standard error; real beyond 1.96.{ $lined ->
     [yes] { " " }Line and band: Theil-Sen and its 90 % block bootstrap.
    *[no] { "" }
    } Sessions and notes are shown beside the values; this does not mean one caused the other.

## Charts. The title: there is room for 90 letters, else the name of the measure stands there

report-progress-middle-touches = How much of the middle of the foot touches the ground (Chippaux-Smirak index, %)
# Left of the ages below a chart: 12 letters.
report-progress-age-years = age, years
# Below a tick: 8 letters.
report-progress-day-of-month = { $day } { $month ->
     [1] Jan
     [2] Feb
     [3] Mar
     [4] Apr
     [5] May
     [6] Jun
     [7] Jul
     [8] Aug
     [9] Sep
     [10] Oct
     [11] Nov
    *[12] Dec
    }
report-progress-month-of-year = { $month ->
     [1] Jan
     [2] Feb
     [3] Mar
     [4] Apr
     [5] May
     [6] Jun
     [7] Jul
     [8] Aug
     [9] Sep
     [10] Oct
     [11] Nov
    *[12] Dec
    } { $year }
# What is what on a chart, above it.
report-progress-key-foot = { $side ->
     [left] left
     [right] right
    *[none] child
    }
report-progress-key-not-counted = not counted
report-progress-key-reference = local reference: the middle 50 % and 94 % of children
report-progress-key-usual = usual range for the age (a guide only): { $sources ->
     [none] combined from several publications
    *[other] { $sources }
    }
report-progress-key-published = { $limits } (published, a guide only): { $sources }
report-progress-key-own = { $limits } (this program's own, no published cut-off)
report-progress-limits = limits { $low } and { $high }
report-progress-limits-by-age = limits by age
report-progress-lower-limit = { $low ->
     [none] lower limit by age
    *[other] lower limit { $low }
    }
report-progress-upper-limit = { $high ->
     [none] upper limit by age
    *[other] upper limit { $high }
    }

## Names of the rows below a chart: two lines at most, of 22 letters each

report-progress-row-sessions = { $days ->
     [one] sessions ({ $days } day)
    *[other] sessions ({ $days } days)
    }
report-progress-row-planned = { $besides ->
     [0] { $held } held, { $missed } missed
    *[other] { $held } held, { $missed } missed,
     { $besides } outside the plan
    }
report-progress-row-minutes = practised or recorded,
    min (highest { $highest })
report-progress-row-length = footprint length, mm
    (± { FIXED($error_mm, decimals: 0) }; foot is longer)
report-progress-row-practice = practice, minutes
    (highest { $highest })
report-progress-row-footwear = footwear
report-progress-row-illness = illness
report-progress-row-pain = pain
report-progress-row-stopped = practice stopped
report-progress-row-stiffness = stiffness
report-progress-row-limp = limp
report-progress-row-tiptoe = tiptoe
report-progress-row-other = other notes

## The table: narrow columns, whose heads may take four lines

report-progress-table-first = first
report-progress-table-last = last
report-progress-table-change = change
report-progress-table-smallest-change = smallest real change
report-progress-table-change-index = change index
report-progress-table-per-year = change per year
report-progress-table-interval-from = 90 % interval: from
report-progress-table-interval-to = to
report-progress-table-verdict = verdict
report-progress-of-foot = { $side ->
     [left] { $measure }, left
     [right] { $measure }, right
    *[none] { $measure }
    }

## What was practised, beside the values

report-progress-practice = Practice and dose
report-progress-lane-practised = practised
report-progress-lane-repetitions = repetitions
report-progress-lane-held = held
report-progress-lane-dose = dose, each foot
report-progress-highest = highest { $highest }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    }
report-progress-highest-raw = highest { $highest } counts s
# What the marks of a dose are.
report-progress-foot = { $side ->
     [left] left foot
    *[right] right foot
    }
report-progress-practice-beside = Shown beside the values, not part of them: nothing here says that practice changed a value.
