### Words of the room `reading`. Sentences: lower case at the beginning, no full stop.

## Why a foot is read as it is, and why a foot or a pattern is not read

reading-developing = under { SHORT($years, decimals: 3) } years the arch is still developing in every child
reading-not-standing = the cut-offs are for standing children; a step gives higher values
reading-low = { $reaching ->
        [both] both indices reach
        [chippaux] the Chippaux-Smirak index reaches
       *[with-cutoff] the indices with a cut-off reach
    } the cut-off on { $earlier } and on { $last }{ $whole ->
        [yes] ; { $reaching ->
            [chippaux] its whole interval lies
           *[with-cutoff] their whole intervals lie
        } beyond it
       *[no] {""}
    }
reading-low-once = { $reaching ->
        [both] both indices reach
        [chippaux] the Chippaux-Smirak index reaches
       *[with-cutoff] the indices with a cut-off reach
    } the cut-off in the newest session{ $not_on ->
        [none] {""}
       *[other] , but not on { $not_on }
    }: repeat after at least 4 weeks before drawing a conclusion
reading-one-of-two = only one of the two indices reaches its cut-off; both must
reading-neither = neither index reaches its cut-off
reading-chippaux-within = the Chippaux-Smirak index does not reach the cut-off
reading-index-beyond = its whole interval lies beyond the cut-off{ $alone ->
        [yes] ; alone this is not conclusive
       *[no] {""}
    }
reading-index-reaches = reaches the cut-off; its interval does not show that it lies beyond{ $alone ->
        [yes] ; alone this is not conclusive
       *[no] {""}
    }
reading-index-within = does not reach the cut-off
reading-index-followed = the { $name } has no cut-off for this age: it is followed over time instead
reading-not-measured = the { $name } could not be measured
reading-no-cutoff = no cut-off is published for this age
reading-too-coarse = cells of { FIXED($pitch_mm, decimals: 1) } mm are too coarse for an arch: shares of the load and the centre of pressure only
reading-high-too-coarse = cells of { FIXED($pitch_mm, decimals: 1) } mm are too coarse for an arch
reading-few-placements = on cells of { FIXED($pitch_mm, decimals: 1) } mm the median of { $needed } placements in a session is needed, got { $placements }
reading-repeats-unknown = how well the { $name } repeats is not known
reading-no-stand = there is no session of standing
reading-bumpy = the mat was bumpy under the feet in { $sessions ->
        [one] the session of standing
       *[other] all { $sessions } sessions of standing
    }: an arch can be read only on a flat mat
reading-no-print = no print could be measured in { $sessions ->
        [one] the session of standing
       *[other] all { $sessions } sessions of standing
    }
reading-noted-early = noted on { $date }; this rule applies from { SHORT($years, decimals: 3) } years
reading-asked-from = this rule applies from { SHORT($years, decimals: 3) } years
reading-not-walked = the child has not walked over the mat
reading-few-steps = at least { SHORT($steps, decimals: 3) } complete steps of one foot in one session are needed
reading-no-pair-of-steps = no session has complete steps of both feet
reading-no-reference = a reference of children on this mat is needed
reading-few-stands = at least { $stands } stands of { SHORT($stand_s, decimals: 3) } s in one session are needed
reading-not-both-feet = no session shows both feet
reading-no-sway = sway was not measured
reading-few-sessions = four sessions are needed: two to learn what is usual, then two more, 4 weeks apart
reading-in-load = for the load, { $why }
reading-in-arch = for the arch, { $why }
reading-in-time = for the time on the ground, { $why }
reading-on-newest-mat = on the newest mat, { $why }
reading-no-rule = no rule covers it
reading-no-recording = no recording

## What is missing where only the newest session shows something

reading-waits-for-earlier = it is reported once another session, at least 4 weeks earlier or later, shows it too
reading-waits-not-on = the session of { $date } did not show it; it is reported when sessions at least 4 weeks apart agree

## What values are compared with

reading-amount = { $decimals ->
        [0] { FIXED($value, decimals: 0) }
        [1] { FIXED($value, decimals: 1) }
        [2] { FIXED($value, decimals: 2) }
       *[3] { FIXED($value, decimals: 3) }
    }{ $unit ->
        [none] {""}
        [degrees] {" "}°
       *[other] {" "}{ $unit }
    }
reading-limit-above = more than { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    }
reading-limit-from = { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    } or more
reading-limit-below = less than { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    }
reading-limit-to = { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    } or less
reading-limit-of-index = { $name } { $limit }
reading-limit-and = { $first } and { $last }
reading-limit-fifth-centile = 5th centile
reading-limit-score = z > { SHORT($z, decimals: 3) }
reading-limit-usual = > { $value }
reading-limit-between-feet = > { $change } between the feet
reading-source-published = { $source }
reading-source-program = a rule of this program
reading-source-own-past = a rule of this program, based on the child's earlier sessions
reading-source-smallest-change = smallest change that is more than measurement error
reading-source-own-reference = a reference of children on this mat

## The rules that fire

reading-rule-pain = any pain in the foot or leg within { $days } days: stop, and ask a professional (noted on { $noted })
reading-rule-stiffness = a foot noted as stiff in the last { $days } days (rule applies from { SHORT($years, decimals: 3) } years): ask a professional (noted on { $noted })
reading-rule-low-arch = { $why }
reading-rule-low-arch-one-sided = { $why }; one foot only, and the feet differ by { FIXED($difference_pct, decimals: 1) } %, more than the error of { FIXED($error_pct, decimals: 1) } %
reading-rule-low-arch-worse = { $why }; it rose by { FIXED($rise_pct, decimals: 1) } % since { $since }, more than the error of { FIXED($error_pct, decimals: 1) } %
reading-rule-low-arch-one-sided-worse = { $why }; one foot only, and the feet differ by { FIXED($difference_pct, decimals: 1) } %, more than the error of { FIXED($error_pct, decimals: 1) } %; it rose by { FIXED($rise_pct, decimals: 1) } % since { $since }, more than the error of { FIXED($error_pct, decimals: 1) } %
reading-rule-high-arch = the { $name } { $touches ->
        [no] shows no contact of the midfoot:
       *[yes] lies beyond its cut-off:
    } { $limit } on { $earlier } and on { $last }{ $course ->
        [one-foot] ; one foot only
        [new] ; new
        [progressing] ; progressing
       *[none] {""}
    }{ $course ->
        [none] {""}
       *[other] { $pain ->
            [none] , and the load of the heel and of the outer forefoot rises
           *[other] , with pain noted on { $pain }
        }
    }
reading-rule-in-toeing = the median angle over { SHORT($steps, decimals: 3) } steps or more { $place ->
        [reaches] reaches the cut-off, which lies within its interval,
        [beyond] lies beyond the cut-off, and so does its whole interval,
       *[unsure] lies beyond the cut-off (its uncertainty is not known)
    } on { $earlier } and on { $last }{ $course ->
        [one-foot] , of one foot only
        [progressing] , and more than before
       *[none] {""}
    }
reading-rule-toe-walking = over { SHORT($steps, decimals: 3) } steps or more the { $name } { $place ->
        [reaches] reaches the cut-off, which lies within its interval,
        [beyond] lies beyond the cut-off, and so does its whole interval,
       *[unsure] lies beyond the cut-off (its uncertainty is not known)
    } on { $earlier } and on { $last }
reading-rule-hallux = over { SHORT($steps, decimals: 3) } steps or more the share of steps in which the great toe did not touch { $place ->
        [reaches] reaches the cut-off, which lies within its interval,
        [beyond] lies beyond the cut-off, and so does its whole interval,
       *[unsure] lies beyond the cut-off (its uncertainty is not known)
    } on { $earlier } and on { $last }
reading-rule-lateral-loading = the medial load of heel, midfoot and forefoot lies below the 5th centile on { $earlier } and on { $last }
reading-rule-uneven = the { $name } { $place ->
        [reaches] reaches the cut-off, which lies within its interval,
        [beyond] lies beyond the cut-off, and so does its whole interval,
       *[unsure] lies beyond the cut-off (its uncertainty is not known)
    } on { $earlier } and on { $last }{ $with_pain ->
        [yes] , with pain
       *[no] {""}
    }
reading-rule-uneven-arches = the { $name } of the two feet differs by more than the error on { $earlier } and on { $last }{ $with_pain ->
        [yes] , with pain
       *[no] {""}
    }
reading-rule-unsteady-for-age = mean sway velocity is high for age on { $earlier } and on { $last }{ $flat ->
        [yes] , with low arches and toes pointing outwards
       *[no] {""}
    }
reading-rule-unsteady-to-before = mean sway velocity is above the child's usual { FIXED($usual_mm_s, decimals: 1) } mm/s by more than the error on { $earlier } and on { $last }{ $flat ->
        [yes] , with low arches and toes pointing outwards
       *[no] {""}
    }
reading-rule-measure-again = { $name } { $value }, cut-off { $limit }: measure again before drawing a conclusion

## What puts a reading into proportion: whole sentences

reading-remark-born-low = Every child is born with low arches; they form over the first ten years.
reading-remark-no-complaint = No pain and no stiffness are noted up to { $today }. A low arch that does not hurt and is not stiff usually needs only another look in a few months.
reading-remark-complaint-before = In the { $days } days up to { $today } no pain and no stiffness were noted; before that, { $pain ->
        [none] {""}
       *[other] pain was noted on { $pain }
    }{ $stiffness ->
        [none] {""}
       *[other] { $pain ->
            [none] {""}
           *[other] {" "}and{" "}
        }stiffness was noted on { $stiffness }
    }. If it comes back, ask a professional.
reading-remark-prevalence = Of 100 children { $to_years ->
        [none] aged { SHORT($from_years, decimals: 3) } years or more
       *[other] aged { SHORT($from_years, decimals: 3) } to under { SHORT($to_years, decimals: 3) } years
    }, { SHORT($least_pct, decimals: 3) }{ $most_pct ->
        [none] {""}
       *[other] {" "}to { SHORT($most_pct, decimals: 3) }
    } had { $flexible ->
        [yes] low arches that were flexible
       *[no] low arches
    } ({ $sample }; { $source }).
reading-remark-one-session = This is one session. Most findings are reported only when two sessions at least 4 weeks apart show them.
