### Words of the room `flow`. Sentences: lower case at the beginning, no full stop.

flow-jumped = the child jumped: expected standing, stepping or walking

# Why an exercise of a plan was left out.
flow-left-out-not-done = no attempt was seen

# Why a recording of a screening needs attention.
flow-screen-unreadable = { $problem }
flow-screen-judged = { $judgement }
flow-screen-no-whole-contact = { $contacts ->
    [0] no foot contact was seen
    [one] the only contact was not recorded in full
   *[other] none of { $contacts } contacts was recorded in full
 }
flow-screen-on-the-mat = somebody was on the mat for { FIXED($on_s, decimals: 1) } s: at least { FIXED($least_s, decimals: 0) } s are needed
flow-screen-too-many-feet = { $at_once } feet on the mat at once: one child at a time
flow-screen-jumped = { $landings ->
    [one] both feet came down at once: the child jumped
   *[other] both feet came down at once { $landings } times: the child jumped
 }
flow-screen-not-traced = no print of a foot could be outlined
flow-screen-no-index = no index of either foot could be given: { $why }
flow-screen-lengths = prints of { FIXED($left_mm, decimals: 0) } mm left and { FIXED($right_mm, decimals: 0) } mm right: are they the feet of one child?
flow-screen-length-of-no-age = a print of { FIXED($print_mm, decimals: 0) } mm; at { FIXED($age_years, decimals: 1) } years { FIXED($low_mm, decimals: 0) } to { FIXED($high_mm, decimals: 0) } mm would be plausible: check the size of the cells, the calibration and the date of birth
flow-screen-load-of-no-age = a load of { FIXED($load_kg, decimals: 0) } kg; at { FIXED($age_years, decimals: 1) } years { FIXED($low_kg, decimals: 0) } to { FIXED($high_kg, decimals: 0) } kg would be plausible: check the size of the cells, the calibration and the date of birth
flow-screen-length-unlike = { $on ->
    [none] a print of { FIXED($print_mm, decimals: 0) } mm, but the child's other recordings gave a print of { FIXED($usual_mm, decimals: 0) } mm: are these the feet of this child?
   *[other] a print of { FIXED($print_mm, decimals: 0) } mm, but the session of { $on } gave a print of { FIXED($usual_mm, decimals: 0) } mm: are these the feet of this child?
 }
flow-screen-load-unlike = { $on ->
    [none] a load of { FIXED($load_kg, decimals: 0) } kg, but the child's other recordings gave a load of { FIXED($usual_kg, decimals: 0) } kg: are these the feet of this child?
   *[other] a load of { FIXED($load_kg, decimals: 0) } kg, but the session of { $on } gave a load of { FIXED($usual_kg, decimals: 0) } kg: are these the feet of this child?
 }
flow-screen-doubled = the same recording as { $others }: which child does it belong to?
flow-screen-day-to-come = recorded on { $date }, which is in the future: check the date
flow-screen-before-birth = recorded on { $date }, before the child was born: check both dates
flow-screen-other-birth = the library has a different date of birth for { $child }: check both
flow-screen-arch-band = { $side ->
    [left] left
   *[right] right
 } foot: arch { $grade ->
    [high-97] higher than in about 97 of 100 children
    [high-85] higher than in about 85 of 100 children
    [low-85] lower than in about 85 of 100 children
   *[low-97] lower than in about 97 of 100 children
 } of this age (score { SIGNED($score, decimals: 2) }, against { $source ->
    [none] children on this mat
   *[other] { $source }
 }): measure again before drawing a conclusion
flow-screen-card-band = { $side ->
    [left] left
   *[right] right
 } foot: { $grade ->
    [high-97] higher than in about 97 of 100 children
    [high-85] higher than in about 85 of 100 children
    [low-85] lower than in about 85 of 100 children
   *[low-97] lower than in about 97 of 100 children
 } (score { SIGNED($score, decimals: 1) }): measure again
# A card of a contact sheet where nothing is to be done: the name of a measure, and its values.
flow-screen-card-index = { $name }: left { $left_pct ->
    [none] –
   *[other] { FIXED($left_pct, decimals: 0) } %
 }, right { $right_pct ->
    [none] –
   *[other] { FIXED($right_pct, decimals: 0) } %
 }
# Titles of contact sheets; $class is the name of a class or of a folder.
flow-screen-sheet-of-class = { $class }{ $sheets ->
    [1] { "" }
   *[other] , { $sheet } of { $sheets }
 }
flow-screen-sheet-of-all = All recordings{ $sheets ->
    [1] { "" }
   *[other] , { $sheet } of { $sheets }
 }
flow-screen-noticed = { $side ->
    [none] { $pattern }: { $rule }
    [left] left foot, { $pattern }: { $rule }
   *[right] right foot, { $pattern }: { $rule }
 }
flow-screen-card-no-age = the child's age is not known
flow-screen-no-age = the child's age is not known: add the columns `birth` and `date`, or `age_years`, to a list
flow-screen-no-table = no table of norms covers an age of { FIXED($age_years, decimals: 1) } years
flow-screen-no-consent = { $child ->
    [none] it is not known whose recording this is, so consent is not known
   *[other] no guardian's consent is noted for { $child } up to the day of the recording
 }

# Why the simulated child does not do what it is asked for.
flow-unmoved-unknown = the simulated child knows no movement "{ $name }"
flow-unmoved-busy = the simulated child has { $most } movements to do already: wait for it
flow-unmoved-off-mat = the simulated child is not on the mat: let them step on first
flow-unmoved-on-mat = the simulated child is on the mat already
flow-unmoved-hold = the simulated child can hold for { SHORT($least_s, decimals: 1) } to { SHORT($most_s, decimals: 0) } seconds
flow-unmoved-gone = the simulated child is gone: the session is over

# Why the live page gets no answer.
flow-live-no-mat = the mat has not sent anything yet
flow-live-busy = the program is busy: try again in a moment
flow-live-over = the program is about to end

# What is told of an own reference beside a child's sessions; the first is a whole sentence.
flow-reference = Reference { $file } of { $measure }: { $why }.
flow-reference-few = no centile is given: { $least } children of the same sex and age in years are needed, and the reference has { $children }; values and trends use its curves
flow-reference-other-sessions = not used: no session of its kind has its measure on its mat
flow-reference-best-even = not used: an even load is best at every age, so loads are judged in their own unit
flow-reference-refused = not used: { $why }
