### Words of the room `progress`. Sentences: lower case at the beginning, no full stop.

progress-no-second-session = a change needs two sessions
progress-no-scatter = all placements gave exactly the same value, so their error is not known
progress-no-trend-yet = a trend needs { $sessions } sessions over { $weeks } weeks
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
progress-crossed = { $what }: { $moved }, by more than the measurement error, and is now beyond the guide value for this age; measure again, and show this page to a professional if it stays there.
progress-declining = { $what }: { $moved }, by more than the measurement error; measure again, and show this page to a professional if it continues.
progress-changed = { $what }: { $moved }, by more than the measurement error; this number alone does not say whether that is better or worse.
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
    } so far; at least { $least_sessions } over { $least_weeks } weeks are needed
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

## The verdict, in two words at most

progress-verdict-improving = improving
progress-verdict-steady = steady
progress-verdict-growth = growth only
progress-verdict-unclear = not clear
progress-verdict-changed = changed
progress-verdict-declining = declining
progress-verdict-too-early = too early
