### Words of the room `report`. Sentences: lower case at the beginning, no full stop, where a page puts them behind a
### colon; else as they stand.

report-not-finite = the value is not a finite number
report-no-filter = no filter was asked for
report-of-no-foot = the contact belongs to no foot
report-nothing-loaded = no cell is loaded
report-no-whole = the shares of the two feet do not add up to 100 %
report-no-foot = no foot was found
report-no-session = no session can be used

## On pages of all sorts

# Alone in a line: 100 letters.
report-uncalibrated = UNCALIBRATED: raw counts. Shapes, shares and times are valid; pressure and force are not known.
report-percent = { FIXED($share_pct, decimals: 0) } %
# Behind a large number, with the space before it.
report-percent-sign = {" %"}
report-seconds = { FIXED($lasts_s, $decimals) } s
report-minutes = { $minutes } min { $two_digits_s } s
report-hours = { $hours } h { $two_digits_min } min
report-raw-counts = raw counts
# What the child did, alone in a line.
report-task-standing = standing
report-task-stepping = stepping on the spot
report-task-walking = walking
report-task-jumping = jumping
# How a print was made. $from, $to and $at are times such as "3 min 20 s".
report-print-mean = mean from { FIXED($from_s, decimals: 1) } to { FIXED($to_s, decimals: 1) } s
report-print-long-mean = mean from { $from } to { $to }
report-print-of-step = highest value of each cell, step at { $at }
# How much a finding matters, before it: 9 letters.
report-severity-note = Note
report-severity-warning = Warning
report-severity-problem = Problem
# A dash and a letter stand for a reason in a table; the reasons are listed below it.
report-other-reasons = The other reasons are in the results document.
# Behind the name and version of the program, at the foot of a page.
# At the foot of every page while no speaker of the language has read its words; 30 letters.
report-draft = draft translation
report-page-of = page { $page } of { $pages }
report-numbers-inside = The numbers are also stored inside this image file, for software to read.

## At the head of a page: a label above each value. A label or value has room for about 24 letters; what the mat is and how
## long and fast the recording, for 40.

report-header-child = Child
report-header-no-id = no ID given
report-header-recorded = Recorded
report-header-not-known = not known
report-header-source = Source
report-header-source-simulated = simulation
report-header-activity = Activity
report-header-no-foot = no foot found
report-header-mat = Mat
report-header-cells = { $rows } × { $cols } cells
report-header-spacing = Cell spacing across × along
report-header-spacing-is = { SHORT($across_mm, decimals: 2) } × { SHORT($along_mm, decimals: 2) } mm
report-header-length = Length and rate
# $lasts is a time such as "3 min 20 s"; $grouped is the number of frames as it is shown.
report-header-length-is = { $lasts }, { $frames ->
        [one] { $grouped } frame
       *[other] { $grouped } frames
    }
report-header-length-and-rate = { $lasts }, { $frames ->
        [one] { $grouped } frame
       *[other] { $grouped } frames
    }, { SHORT($rate_hz, decimals: 1) } Hz
report-header-unit = Unit
report-header-cells-of = { $rows } × { $cols } cells of { SHORT($across_mm, decimals: 2) } × { SHORT($along_mm, decimals: 2) } mm
report-protocol-standing = standing quietly
report-protocol-stepping = stepping on the spot
report-protocol-walking = walking

## Titles of the pages of a session

report-first-page-title = Footprints and load
report-details-title = Details
# $measure is the name of a measure. The page makes the first letter a capital.
report-explain-title = { $measure } explained

## One measure explained

# $why is a sentence without a capital or a full stop.
report-explain-not-given = Not given: { $why }.
report-explain-from-prints = { $prints ->
        [1] from one print
       *[other] median of { $prints } steps; drawn on one
    }
# What the lines over a print mean.
report-explain-measured = measured
report-explain-divides = divides the print
report-explain-guide = guide: axis, tangent
report-explain-colours = colours: pressure, faded
report-explain-definition = What it is
report-explain-formula = Formula
report-explain-source = Source
report-explain-limits = Limits
report-explain-moved-by = What else affects it

## The feet

# Above a column or a print, alone.
report-left = Left
report-right = Right
# Two feet of which it is not known which is which.
report-foot-a = Foot A
report-foot-b = Foot B
# The same as one letter, beside a small print.
report-letter-left = L
report-letter-right = R
report-letter-a = A
report-letter-b = B
report-left-foot = Left foot
report-right-foot = Right foot
report-both-feet = both feet
# The parts of a foot beside its picture, each alone.
report-part-toes = toes
report-part-forefoot = forefoot
report-part-midfoot = midfoot
report-part-heel = heel

## Each foot, large. There is little room for how sure the side is, beside the name of the foot: 24 letters.

report-side-sure = side: { FIXED($share_pct, decimals: 0) } % certain
report-side-over = side: over 99 % certain
# Where the file does not say whether the mat is seen from above or from below.
report-side-if-view = side { FIXED($share_pct, decimals: 0) } % if from above
report-side-over-if-view = over 99 % if from above
report-side-not-clear = side not clear
# Labels; also before a colon with the reason why there is none.
report-of-side = side
report-of-axis-and-length = axis and length
report-of-contact-area = contact area
report-of-peak = peak in a cell
report-of-length = print length
report-of-length-without-toes = without toes
# $shown is the number as it is written.
report-counts = { $counts ->
        [one] { $shown } count
       *[other] { $shown } counts
    }
report-no-foot-found = No foot was found
report-no-other-foot = no other foot on the mat

## Where on the mat the feet stood, and what the lines mean

report-on-mat = On the mat
report-from-above = from above, forward is up
report-lines-and-colours = Lines and colours
report-line-outline = contact outline
report-line-axis = foot axis, heel to toe
report-line-thirds = thirds, toes not counted
report-line-toe-cut = between toes and ball
report-line-path = centre of pressure
report-line-ends = ends of heel, ball, toes
report-colours-kpa = pressure, kPa
report-colours-raw = cell value, raw counts
report-colours = Colours are smoothed between cells and fade in at { SHORT($threshold, decimals: 2) } { $unit ->
        [kPa] kPa
       *[raw] raw counts
    }; all numbers come from the raw cells.

## The load. Titles of cards have room for 28 letters.

report-load-title = Load of each foot
# Below the middle of a bar.
report-load-half = half
report-load-share = Share of the total load on both feet.
report-load-within-title = Load within each foot
report-load-within-thirds = Heel, midfoot and forefoot are the thirds drawn above.

## The arch index

report-arch-what = The contact area of the print's middle third divided by that of the whole print, without toes: more contact in the middle, higher number. For screening only: what is usual depends on age and mat.
report-arch-repeats = Two recordings of the same foot can differ by { FIXED(0.02, decimals: 2) } to { FIXED(0.04, decimals: 2) }.
report-from-prints = { $prints ->
        [1] from one print
       *[other] median of { $prints } steps
    }

## How sure a number is

# Where the true value probably lies, such as "0.18 to 0.25".
report-range = { FIXED($low, $decimals) } to { FIXED($high, $decimals) }
report-whisker = The thin line shows where the true value probably lies ({ FIXED($level_pct, decimals: 0) } %).
report-whisker-one-sided = If the line lies mostly on one side of the mark, the true value is more likely on that side, because of the cell size.

## Force over time

report-chart-force-title = Force over time
report-chart-load-title = Load over time
report-chart-time-s = time, s
report-chart-time-min = time, min
report-chart-time-h = time, h
report-chart-force = force, N
report-chart-load = % of highest load
# Both feet in one line.
report-chart-together = together

## The steps of a walk, one below the other: columns of 8 letters

report-steps-title = { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    }
report-steps-side = side
report-steps-start = start, s
report-steps-lasts = lasts, s
report-steps-peak-n = peak, N
report-steps-peak-pct = peak, %
report-steps-more = and { $more } more
# What a star behind a step means.
report-steps-incomplete = * incomplete

## Quality of the recording

report-quality-title = Quality of the recording
report-quality-more = and { $more } more, listed in the results document
report-quality-none = Nothing was found that makes the numbers less certain.

## Every number: indices, load, regions

report-indices-title = Footprint indices
report-spread-title = Load in numbers
report-spread-symmetry = Symmetry measures: 0 is even; above 0, more on the right.
# $measure is the name of a measure.
report-spread-of-length = { $measure }, share of the print's length
report-regions-title = Regions
report-regions-units = kPa: peak pressure. %: share of the foot's load over time. cm²: contact area.
report-regions-units-raw = %: share of the foot's load over time. cm²: contact area.
report-regions-unsure = ±: uncertain because the mat was not zeroed.

## Every number: steps

report-gait-title = Steps
report-gait-lines-with-band = Gait lines: mean path of the centre of pressure, heel below, little toe outwards; the band is one standard deviation.
report-gait-lines = Gait lines: mean path of the centre of pressure, heel below, little toe outwards. A band needs five steps.
report-gait-complete = complete steps
report-gait-complete-of = { $complete } of { $all }
# Above a column of numbers that are of both feet.
report-gait-both = both
report-gait-phases = Phases of the stance, % of the stance
# The four phases beside each other: 65 letters all together.
report-phase-initial-contact = initial contact
report-phase-forefoot-contact = forefoot contact
report-phase-foot-flat = foot flat
report-phase-push-off = push-off

## Every number: sway

report-balance-title = Balance while standing
# $reasons are sentences without a capital or a full stop.
report-balance-indicative = Indicative only: { $reasons }.
# $stated and $directions are sentences without a capital or a full stop. The page makes the first letter a capital.
report-balance-below = { $stated }. Directions: { $directions }. Ellipse: contains 95 % of the positions. No norms hold for every mat: compare the child only with their own earlier results, on the same mat and over the same length of time.
report-balance-sideways = sideways, right +, mm
report-balance-forward = forward +, mm
