### Words of the pages of practice, of a course and of a dose, and of contact sheets. Phrases: lower case at the beginning, no
### full stop; a page writes the first letter of a line as a capital. Numbers of a unit stay before it: mm, s, min, N s, kPa.

## What was practised in an exercise: page and terminal.

report-practised-exercises = { $exercises ->
    [one] { $exercises } exercise
   *[other] { $exercises } exercises
 }
# How much was done, right of the name of an exercise.
report-practised-of-reps = { $reps } of { $planned ->
    [one] { $planned } repetition
   *[other] { $planned } repetitions
 }{ $held_s ->
    [none] { "" }
   *[other] , held { FIXED($held_s, decimals: 1) } s in all
 }
report-practised-reps = { $reps ->
    [one] { $reps } repetition
   *[other] { $reps } repetitions
 }{ $held_s ->
    [none] { "" }
   *[other] , held { FIXED($held_s, decimals: 1) } s in all
 }
report-practised-of-time = { FIXED($done_s, decimals: 1) } of { SHORT($planned_s, decimals: 1) } s{ $reps ->
    [none] { "" }
    [one] , { $reps } repetition
   *[other] , { $reps } repetitions
 }{ $held_s ->
    [none] { "" }
   *[other] , held { FIXED($held_s, decimals: 1) } s in all
 }
report-practised-time = { FIXED($done_s, decimals: 1) } s
report-practised-of-hold = held { FIXED($held_s, decimals: 1) } of { SHORT($planned_s, decimals: 1) } s
report-practised-hold = held { FIXED($held_s, decimals: 1) } s
# Technique is the mean of its four parts, which are explained under `report-practice-how`: the same words there.
report-practised-technique = technique { $whole ->
    [none] not rated
   *[other] { FIXED($whole, decimals: 0) } of 100
 }: clean { $clean_pct ->
    [none] not rated
   *[other] { FIXED($clean_pct, decimals: 0) } %
 }, range { $range_pct ->
    [none] not rated
   *[other] { FIXED($range_pct, decimals: 0) } %
 }, sides alike { $sides_pct ->
    [none] not rated
   *[other] { FIXED($sides_pct, decimals: 0) } %
 }, steady { $steady_pct ->
    [none] not rated
   *[other] { FIXED($steady_pct, decimals: 0) } %
 }
report-practised-share = { FIXED($share_pct, decimals: 0) } % of what was planned
report-practised-stars = { $stars ->
    [one] { $stars } star
   *[other] { $stars } stars
 }
report-practised-sides = left { $left }, right { $right }
report-practised-not-counted = not counted: { $why }
report-practised-ended-early = ended early: { $why }
report-practised-not-done = not done: { $why }
report-practised-not-begun = not begun
report-practised-tiring = tiring from { FIXED($from_s, decimals: 1) } s on: smaller or slower than at the beginning
report-practised-faults-seen = seen and not counted: { $faults }
report-practised-faults-counted = counted, but: { $faults }
report-practised-fault-times = { $fault } ({ $times })
# What the program did not see: told as its own, never as the child's fault.
report-practised-unseen = not seen for { FIXED($whole_s, decimals: 1) } s ({ $stretches }{ $more ->
    [yes] ; and later
   *[no] { "" }
 }): { $why }
report-practised-stretch = { FIXED($from_s, decimals: 1) } to { FIXED($to_s, decimals: 1) } s

## The page of a session's practice

report-practice-title = Practice
report-practice-how = Disc: left foot. Triangle: right foot. Square: both feet together. Cross: seen but not counted. Bars last as long as the movement. Hatched: the program could not see the feet. Technique is the mean of its parts: clean, the share without a fault; range, how far the movements go within the child's own range; sides alike, how even the numbers of left and right are; steady, how even the tempo or the holds are. How much was done is shown separately and is not part of technique. Thresholds are settings of this program; most have no literature behind them.
report-practice-pain-before = Pain before: { $before } of 10.
report-practice-pain-after = Pain after: { $after } of 10.
report-practice-pain = Pain before: { $before }, after: { $after } of 10.
report-practice-should-not = Practice should not have taken place: { $stops }.
report-practice-stopped = Practice stopped for the day: { $stops }.
# Facts in the head of the page: labels of 24 letters at most, and what stands below them, of 30.
report-practice-practised = Practised
report-practice-done = { report-practised-exercises }, { $time }
# Where some of the exercises of the plan were not begun.
report-practice-done-of = { $done } of { $exercises ->
    [one] { $exercises } exercise
   *[other] { $exercises } exercises
    }, { $time }
report-practice-settings = Settings
report-practice-settings-standard = standard
report-practice-settings-other = not the standard ones
# A strip over time.
report-practice-drawn = Drawn: { FIXED($from_s, decimals: 0) } to { FIXED($to_s, decimals: 0) } s; no movement was seen in the rest of { FIXED($start_s, decimals: 0) } to { FIXED($end_s, decimals: 0) } s
report-practice-not-seen = not seen
report-practice-tiring = tiring
# Names of lanes, left of a strip: 14 letters at most.
report-practice-lane-foot = { $side ->
    [left] left
   *[right] right
 }
report-practice-lane-faults = not counted
# Above a curve: what it is and what the dashed lines in it are.
report-practice-curve-range = how far, as a share of the child's own range once known; dashed: a movement begins at { SHORT($enter, decimals: 2) }, ends at { SHORT($leave, decimals: 2) }
report-practice-curve-share = load on the left foot, 50 % when standing; dashed: steps go beyond { FIXED($high_pct, decimals: 0) } and { FIXED($low_pct, decimals: 0) } %
report-practice-curve-steps = load on the left foot, 50 % when standing; a step counts when a foot leaves the mat
report-practice-curve-load = load on both feet, 100 % when standing; dashed: on the way down it falls below { FIXED($level_pct, decimals: 0) } %

## The page of a course: what was planned and held, week by week

report-course-title = Course
report-course-nothing = Nothing is planned on any day, and nothing was practised yet.
# $sets are exercises with their amounts, such as "squats, 20 times".
report-course-each-session = In each session: { $sets }.
# Facts in the head of the page: labels of 24 letters at most, and what stands below them, of 30.
report-course-age = Age
report-course-age-is = { FIXED($age_years, decimals: 1) } years
report-course-days-held = Days held
report-course-held-of = { $held } of { $planned } planned
report-course-practised = Practised or recorded
report-course-minutes = { SHORT($minutes, $decimals) } min
report-course-plan = Plan
report-course-plan-is = { $exercises ->
    [0] none
    [one] { $exercises } exercise
   *[other] { $exercises } exercises
 }, as of { $today }
report-weeks-planned-title = Planned and held, week by week
report-weeks-held-title = Held, week by week
report-weeks-what = days with a session in each week, and minutes practised or recorded
# What the two bars are; they stand right of the title.
report-weeks-held = held
report-weeks-planned = planned
# What a chart of an exercise counts.
report-exercises-repetitions = repetitions
report-exercises-held = held, seconds
report-exercises-practised = practised, seconds
report-exercises-legend = Disc: done. Short line: planned for that session. Cross: left out. Ring: could not be counted there.

## How the soles were pressed: a card of two soles and a table beside each

report-soles-title = How the soles were pressed
report-soles-title-course = How the soles were pressed, whole course
report-soles-of-this-session = in this session; seen from above, toes at the top
report-soles-of-sessions = { $sessions ->
    [one] from { $sessions } session
   *[other] from { $sessions } sessions
 }; seen from above, toes at the top
# $unit is one of `report-soles-unit-force` and `report-soles-unit-counts`.
report-soles-map-of-force = force × time at each place, { $unit }
report-soles-map-of-time = time pressed at each place, s
report-soles-not-seen = not seen
# Heads of narrow columns: 9 letters at most. The two halves of a zone, towards the other foot and away from it: 6.
report-soles-head-time = time, s
report-soles-head-dose = dose
report-soles-head-dose-in = dose, { $unit }
report-soles-head-presses = presses
report-soles-half = { $half ->
    [inner] inner
   *[outer] outer
 }
# The last line of the table: the whole sole.
report-soles-sole = sole
report-soles-dose = Dose: force × time, { $unit }.
report-soles-coverage = { FIXED($share_pct, decimals: 0) } % of the foot's own print was pressed for 10 s or longer.
report-soles-below = A log, not a target: no amount is known to be right. Thick line: the child's own standing print. The foot outline is only a drawing. Load outside both soles, and time without frames, are left out.
# Newtons, or raw counts, times seconds.
report-soles-unit-force = { $power ->
    [0] N s
    [3] kN s
   *[6] MN s
 }
report-soles-unit-counts = { $power ->
    [0] counts s
    [3] thousand counts s
   *[6] million counts s
 }

## The page of a dose: how a sole was pressed, zone by zone

# $name is a recording or a child.
report-dose-title = How the soles were pressed: { $name }
# $time is a time such as "3 min 20 s".
report-dose-on-mat = { $time } on the mat
report-dose-not-placed = feet not placed { $time }
report-dose-off-mat = off the mat { $time }
report-dose-not-received = nothing received { $time }
report-dose-recordings = { $recordings ->
    [one] { $recordings } recording
   *[other] { $recordings } recordings
 }
report-dose-none = No dose: { $why }.
# Below "Left foot" or "Right foot". Tips are those of the spines of a mat.
report-dose-foot = pressed for { $time }; { $share_pct ->
    [none] – of its own print
   *[other] { FIXED($share_pct, decimals: 0) } % of its own print for 10 s or longer
 }{ $tips ->
    [none] { "" }
    [one] ; { $tips } tip touched
   *[other] ; { $tips } tips touched
 }
# Below the bar of colours.
report-dose-each-square = { $calibrated ->
    [yes] N s
   *[no] counts s
 } in each of the { $squares } squares of the map of a sole
report-dose-seconds = s pressed; force is not known
# The halves of a sole, towards the other foot and away from it.
report-dose-inner-half = inner half
report-dose-outer-half = outer half
# In small boxes: 20 letters at most.
report-dose-presses = { $time }, { $presses ->
    [one] { $presses } press
   *[other] { $presses } presses
 }
report-dose-force-time = { $shown } { $calibrated ->
    [yes] N s
   *[no] counts s
 }
report-dose-peak = up to { $shown } kPa
report-dose-no-force = { $side ->
    [left] left
   *[right] right
 } foot, no force: { $why }.
report-dose-no-peak = { $side ->
    [left] left
   *[right] right
 } foot, no highest pressure: { $why }.

## A contact sheet: small prints of many children

report-sheet-scale = All prints are to the same scale unless marked, toes up; darker is closer to the child's own highest pressure.
# Ends what a card has no room for: 26 letters at most, as the next two.
report-sheet-more = more in the lists
report-sheet-no-print = no print
# Above a print that is not to the scale of the others.
report-sheet-own-scale = own scale
# What the signs on the cards mean; all three in one line of 90 letters.
report-sheet-see-again = see again
report-sheet-record-again = record again
report-sheet-not-compared = measured, but not compared by age
