### Words of the room `reading`. Sentences: lower case at the beginning, no full stop.

## Why a foot is read as it is, and why a foot or a pattern is not read

reading-developing = under { SHORT($years, decimals: 3) } years the arch is still developing in every child
reading-known = { $condition ->
        [treated-clubfoot] a treated clubfoot
        [operation] an operation
       *[splint] a splint
    } is noted: compared with the child's own earlier sessions and other foot, not with other children of this age
reading-not-standing = the reference is of standing children; a step gives higher values
reading-graded = { $grade ->
        [high-97] higher than in about 97 of 100 children
        [high-85] higher than in about 85 of 100 children
        [low-85] lower than in about 85 of 100 children
       *[low-97] lower than in about 97 of 100 children
    } of this age on { $earlier } and on { $last } (score { SIGNED($score, decimals: 2) }, { $indices ->
        [1] one index
        [2] the mean of two indices
       *[other] the median of { $indices } indices
    }{ $own ->
        [yes] , against children on this mat
       *[no] {""}
    })
reading-graded-once = { $grade ->
        [high-97] higher than in about 97 of 100 children
        [high-85] higher than in about 85 of 100 children
        [low-85] lower than in about 85 of 100 children
       *[low-97] lower than in about 97 of 100 children
    } of this age in the newest session{ $not_on ->
        [none] {""}
       *[other] , but not on { $not_on }
    } (score { SIGNED($score, decimals: 2) }, { $indices ->
        [1] one index
        [2] the mean of two indices
       *[other] the median of { $indices } indices
    }{ $own ->
        [yes] , against children on this mat
       *[no] {""}
    }): repeat after at least 4 weeks before drawing a conclusion
reading-graded-usual = { $indices ->
        [1] one index is
        [2] the mean of two indices is
       *[other] the median of { $indices } indices is
    } { SIZE($score, decimals: 2) } standard deviations { SIGN($score) ->
        [minus] below
       *[plus] above
    } the mean for this age (towards a { SIGN($score) ->
        [minus] higher
       *[plus] lower
    } arch){ $own ->
        [yes] , against children on this mat
       *[no] {""}
    }
reading-index-graded = this index alone: { SIZE($score, decimals: 2) } standard deviations { SIGN($score) ->
        [minus] below
       *[plus] above
    } the mean for this age, { $grade ->
        [high-97] an arch higher than in about 97 of 100 children
        [high-85] an arch higher than in about 85 of 100 children
        [usual] usual
        [low-85] an arch lower than in about 85 of 100 children
       *[low-97] an arch lower than in about 97 of 100 children
    }
reading-index-coarse = on cells of { FIXED($pitch_mm, decimals: 1) } mm this index reads too high for a comparison: it is followed over time instead
reading-index-unused = this index takes no part: the reference of children on this mat covers other indices
reading-index-followed = this index has no reference for this age: it is followed over time instead
reading-not-measured = a value could not be measured ({ $name })
reading-no-grading = no reference covers this age
reading-too-coarse = cells of { FIXED($pitch_mm, decimals: 1) } mm are too coarse for an arch: shares of the load and the centre of pressure only
reading-high-too-coarse = cells of { FIXED($pitch_mm, decimals: 1) } mm are too coarse for an arch
reading-few-placements = on cells of { FIXED($pitch_mm, decimals: 1) } mm the median of { $needed } placements in a session is needed, got { $placements }
reading-repeats-unknown = how well a value repeats is not known ({ $name })
reading-no-stand = there is no standing session
reading-bumpy = the mat was bumpy under the feet in { $sessions ->
        [one] the standing session
       *[other] all { $sessions } standing sessions
    }: an arch can be assessed only on a flat mat
reading-no-print = no print could be measured in { $sessions ->
        [one] the standing session
       *[other] all { $sessions } standing sessions
    }
reading-noted-early = noted on { $date }; this rule applies from { SHORT($years, decimals: 3) } years
reading-asked-from = this rule applies from { SHORT($years, decimals: 3) } years
reading-not-walked = the child has not walked over the mat
reading-few-steps = at least { SHORT($steps, decimals: 3) } complete steps of one foot in one session are needed
reading-no-pair-of-steps = no session has complete steps of both feet
reading-few-stands = at least { $stands } stands of { SHORT($stand_s, decimals: 3) } s in one session are needed
reading-not-both-feet = no standing session shows both feet
reading-no-sway = sway was not measured
reading-few-sessions = four sessions are needed: two to learn what is usual, then two more, 4 weeks apart
reading-in-load = in load: { $why }
reading-in-arch = in the arch: { $why }
reading-in-time = in time on the ground: { $why }
reading-on-newest-mat = on the newest mat, { $why }
reading-no-rule = no rule covers it
reading-no-recording = no recording

## What is missing where only the newest session shows something

reading-waits-for-earlier = it is reported once another session, at least 4 weeks earlier or later, shows it too
reading-waits-not-on = the session of { $date } did not show it; it is reported when sessions at least 4 weeks apart agree

## What values are compared with

reading-amount = { FIXED($value, $decimals) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    }
reading-amount-between = { FIXED($value, $decimals) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    } (90 % interval { FIXED($low, $decimals) } to { FIXED($high, $decimals) })
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
reading-limit-of-index = { $limit } ({ $name })
reading-limit-and = { $first }, and { $last }
reading-limit-fifth-centile = 5th centile
reading-limit-score = z > { SHORT($z, decimals: 3) }
reading-limit-usual = > { $value }
reading-limit-change = a change of more than { $change }
reading-limit-change-between-feet = a change of more than { $change } in the difference between the feet
reading-limit-between-feet = more than { $change } between the feet
reading-source-published = { $source }
reading-source-design = composite, based on { $source }; not a published norm
reading-source-own-cutoff = no published cut-off; evidence B: this program's own cut-off for a published direction
reading-source-own-rule = no published cut-off; evidence C: this program's own rule, not from published research
reading-source-program = a rule of this program
reading-source-own-past = based on the child's earlier sessions; evidence C: this program's own rule, not from published research
reading-source-other-foot = based on the child's other foot; evidence C: this program's own rule, not from published research
reading-source-smallest-change = smallest change that is more than measurement error; evidence C: this program's own rule, not from published research
reading-source-own-reference = a reference of children on this mat

## The rules that fire

reading-rule-pain = any pain in the foot or leg within { $days } days: stop, and ask a professional (noted on { $noted })
reading-rule-stopped = practice on the mat stopped for { $why ->
        [numbness] a numb foot
        [skin-marks] marks that stayed on the skin
       *[dizziness] dizziness
    } within { $days } days: stop, and ask a professional (on { $noted })
reading-rule-stiffness = a foot noted as stiff in the last { $days } days (rule applies from { SHORT($years, decimals: 3) } years): ask a professional (noted on { $noted })
reading-rule-limp = a limp noted in the last { $days } days (rule applies from { SHORT($years, decimals: 3) } years): ask a professional (noted on { $noted })
reading-rule-tiptoe = walking on tiptoe noted in the last { $days } days (rule applies from { SHORT($years, decimals: 3) } years): ask a professional (noted on { $noted })
reading-rule-arch = { $why }{ $course ->
        [one-foot] ; one foot only, and the load of the heel and of the outer forefoot rises
        [new] ; new, and the load of the heel and of the outer forefoot rises
        [progressing] ; progressing, and the load of the heel and of the outer forefoot rises
       *[none] {""}
    }{ $sign ->
        [none] {""}
        [pain] , with pain noted on { $noted }
        [stiffness] , with stiffness noted on { $noted }
        [limp] , with a limp noted on { $noted }
       *[tiptoe] , with walking on tiptoe noted on { $noted }
    }
reading-rule-getting-lower = the Chippaux-Smirak index rose by { FIXED($rise_pct, decimals: 1) } percentage points since { $since }, more than the error of { FIXED($error_pct, decimals: 1) }, on { $earlier } and on { $last }
reading-rule-high-arch = { $name }: beyond the cut-off ({ $limit }) on { $earlier } and on { $last }{ $sign ->
        [none] {""}
        [pain] , with pain noted on { $noted }
        [stiffness] , with stiffness noted on { $noted }
        [limp] , with a limp noted on { $noted }
       *[tiptoe] , with walking on tiptoe noted on { $noted }
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
reading-rule-toe-walking = { $name }: over { SHORT($steps, decimals: 3) } steps or more the value { $place ->
        [reaches] reaches the cut-off, which lies within its interval,
        [beyond] lies beyond the cut-off, and so does its whole interval,
       *[unsure] lies beyond the cut-off (its uncertainty is not known)
    } on { $earlier } and on { $last }
reading-rule-hallux = over { SHORT($steps, decimals: 3) } steps or more the share of steps in which the great toe did not touch { $place ->
        [reaches] reaches the cut-off, which lies within its interval,
        [beyond] lies beyond the cut-off, and so does its whole interval,
       *[unsure] lies beyond the cut-off (its uncertainty is not known)
    } on { $earlier } and on { $last }
reading-rule-lateral-loading = the load on the inner (medial) side of heel, midfoot and forefoot lies below the 5th centile on { $earlier } and on { $last }
reading-rule-outer-border = { $against ->
        [shape] the outer border of the print bulges, as it does where the forefoot curves inwards,
        [other-foot] the outer border of the print bulges more than that of the other foot, by { FIXED($by_pct, decimals: 1) } % of the print's length,
       *[own-past] the outer border of the print bulges more than in the first session, by { FIXED($by_pct, decimals: 1) } % of the print's length,
    } on { $earlier } and on { $last }{ $course ->
        [one-foot] , of one foot only
        [progressing] , and more than before
       *[none] {""}
    }{ $sign ->
        [none] {""}
        [pain] , with pain noted on { $noted }
        [stiffness] , with stiffness noted on { $noted }
        [limp] , with a limp noted on { $noted }
       *[tiptoe] , with walking on tiptoe noted on { $noted }
    }
reading-rule-inwards-to-other = over { SHORT($steps, decimals: 3) } steps or more the foot points inwards, and more than the other by { FIXED($by_deg, decimals: 1) }° on { $earlier } and on { $last }
reading-rule-known-change = { $condition ->
        [treated-clubfoot] a treated clubfoot
        [operation] an operation
       *[splint] a splint
    } is noted; { $name }: { $against ->
        [other-foot] the difference from the other foot
       *[own-past] the value
    } { $more ->
        [yes] rose
       *[no] fell
    } by { $change } since { $since }, more than the error, on { $earlier } and on { $last }{ $towards ->
        [yes] : a change towards what was treated
       *[no] {""}
    }
reading-rule-uneven = { $name }: { $place ->
        [reaches] beyond the cut-off, though the true value may not be,
        [beyond] beyond the cut-off by more than its uncertainty,
       *[unsure] beyond the cut-off (its uncertainty is not known)
    } on { $earlier } and on { $last }{ $with_pain ->
        [yes] , with pain
       *[no] {""}
    }
reading-rule-uneven-arches = { $by ->
        [widths] the two feet differ in the Chippaux-Smirak index and in the Staheli index
       *[arch-index] the two feet differ in the arch index
    } by more than the feet of 95 in 100 children do, and by more than the measurement error, on { $earlier } and on { $last }{ $sign ->
        [none] {""}
        [pain] , with pain noted on { $noted }
        [stiffness] , with stiffness noted on { $noted }
        [limp] , with a limp noted on { $noted }
       *[tiptoe] , with walking on tiptoe noted on { $noted }
    }
reading-rule-unsteady-for-age = mean sway velocity is high for age on { $earlier } and on { $last }{ $flat ->
        [yes] , with low arches and toes pointing outwards
       *[no] {""}
    }
reading-rule-unsteady-to-before = mean sway velocity is above the child's usual { FIXED($usual_mm_s, decimals: 1) } mm/s by more than the error on { $earlier } and on { $last }{ $flat ->
        [yes] , with low arches and toes pointing outwards
       *[no] {""}
    }
reading-rule-measure-again = { $name } { $value } (cut-off: { $limit }): measure again before drawing a conclusion

## What puts a reading into proportion: whole sentences

reading-remark-born-low = Every child is born with low arches; they form over the first ten years.
reading-remark-no-complaint = No pain, no stiffness, no limp and no walking on tiptoe are noted up to { $today }. A low arch that does not hurt and is not stiff usually needs only another look in a few months.
reading-remark-complaint-before = In the { $days } days up to { $today } no pain, no stiffness, no limp and no walking on tiptoe were noted; before that:{ $pain ->
        [none] {""}
       *[other] {" "}pain on { $pain };
    }{ $stiffness ->
        [none] {""}
       *[other] {" "}stiffness on { $stiffness };
    }{ $limp ->
        [none] {""}
       *[other] {" "}a limp on { $limp };
    }{ $tiptoe ->
        [none] {""}
       *[other] {" "}walking on tiptoe on { $tiptoe };
    } if it comes back, ask a professional.
reading-remark-prevalence = Of 100 children { $to_years ->
        [none] aged { SHORT($from_years, decimals: 3) } years or more
       *[other] aged { SHORT($from_years, decimals: 3) } to under { SHORT($to_years, decimals: 3) } years
    }, { SHORT($least_pct, decimals: 3) }{ $most_pct ->
        [none] {""}
       *[other] {" "}to { SHORT($most_pct, decimals: 3) }
    } had { $flexible ->
        [yes] low arches that were flexible
       *[no] low arches
    } ({ $source }).
reading-remark-design = The reference by age was put together by this program from several publications; it is not a published norm. Its mean is uncertain by about { SHORT($centre_sd, decimals: 1) } standard deviations ({ SHORT($centre_pct, decimals: 0) } points of the Chippaux-Smirak index). Sources at this age: { $source }.
reading-remark-two-indices = On cells of { FIXED($pitch_mm, decimals: 1) } mm the arch index takes no part in the comparison, so a very low arch is missed slightly more often.
reading-remark-weight-and-sex = In children with a higher body weight, part of a broad print is the fat pad: of 100 children living with obesity, 41 to 56 have arches lower than in 85 of 100 children, and 11 to 19 lower than in 97 of 100. Boys have such arches a little more often than girls.
reading-remark-one-session = This is one session. Most findings are reported only when two sessions at least 4 weeks apart show them.

## Where the sources put a foot: whole sentences

reading-beside = Depending on the source, this foot { $high ->
        [yes] has a higher arch
       *[no] is flatter
    } than those of { SHORT($least, decimals: 0) } to { SHORT($greatest, decimals: 0) } in 100 children of this age. { $samples ->
        [0] No published sample covers standing children of this age.
        [one] One of these sources is a published sample, measured by a different method.
       *[other] { $samples } of these sources are published samples, measured by different methods.
    }{ $centre_pct ->
        [none] {""}
       *[other] {" "}This mat may read up to { SHORT($centre_pct, decimals: 0) } points of the Chippaux-Smirak index higher or lower.
    }{ $apart ->
        [yes] {" "}The sources differ too much for anything above "worth knowing".
       *[no] {""}
    }{ $low ->
        [yes] {" "}Most low arches need nothing.
       *[no] {""}
    }

## The lines of a reading. A name or a clause that they are given stands between punctuation

reading-results = Results for age { FIXED($years, decimals: 1) } years
reading-heading = { $side ->
        [left] Left foot, { $what }
        [right] Right foot, { $what }
       *[none] { $what }
    }: { $level }
reading-found = { $name } { $value }{ $limit ->
        [none] {""}
       *[other] ; cut-off: { $limit }
    }.
reading-differs = { $name }: the feet differ by { $value }{ $limit ->
        [none] {""}
       *[other] ; cut-off: { $limit }
    }.
reading-grounds = { $rule }{ $measured ->
        [none] {""}
       *[other] ; { $measured }
    }. Source: { $source }.
reading-once = { $side ->
        [left] left foot, { $what }
        [right] right foot, { $what }
       *[none] { $what }
    }: { $name } { $value }, { $measured }; cut-off: { $limit }; { $waiting }. Source: { $source }.
reading-so-far = in one session so far: { $once }
reading-not-read = { $side ->
        [left] left foot, { $what }
        [right] right foot, { $what }
       *[none] { $what }
    }: { $why }
reading-not-assessed = not assessed: { $not_read }
reading-foot = { $side ->
        [left] left foot, arch
       *[right] right foot, arch
    }: { $band }
reading-elsewhere = { $newest_mat ->
        [yes] on the newest mat
       *[no] on another mat
    }: { $foot } ({ $why })
reading-why-then = { $why }; at { FIXED($years, decimals: 1) } years, { $measured }
reading-of-foot = { $side ->
        [left] left foot
       *[right] right foot
    }: { $why }
reading-measured-now = measured in this session
reading-measured-on = measured on { $date }
reading-measured-on-other-mat = measured on { $date } on another mat ({ $mat })
reading-group = { $sessions ->
        [one] { $sessions } session
       *[other] { $sessions } sessions
    } of { $protocol ->
        [standing] standing
        [stepping] stepping
       *[walking] walking
    } ({ $mat }), { $one_day ->
        [yes] on { $last }
       *[no] { $first } to { $last }
    }
reading-separately = Read separately: { $group }.
reading-left-out = Left out: { $group }: { $why }.

## Under every reading and on every page: whole sentences. In English word for word as the project's wording rule gives it

reading-notice = This is a screening and practice aid. It is not a medical device and does not diagnose. A low arch is normal in young children and usually needs no treatment. If your child has pain, limps, has stiff feet, one foot differs from the other, feet are getting worse, or walks on tiptoe after age 3, show these pages to a doctor or physiotherapist.

## The patterns, a few words each

reading-pattern-low-arch = low arch
reading-pattern-high-arch = high arch
reading-pattern-getting-lower = arch getting lower
reading-pattern-in-toeing = toes pointing inwards
reading-pattern-lateral-loading = load along the outer border
reading-pattern-toe-walking = walking on the toes
reading-pattern-side-asymmetry = difference between left and right
reading-difference-load = difference between left and right in load
reading-difference-time = difference between left and right in time on the ground
reading-difference-arches = difference between left and right in the arches
reading-pattern-unsteadiness = less steady than before
reading-pattern-hallux-loading = { measure-hallux_free_share }
reading-pattern-known-change = change of a foot with a known condition
reading-pattern-pain = pain reported
reading-pattern-stiffness = stiffness reported
reading-pattern-limp = limp reported
reading-pattern-tiptoe = walking on tiptoe reported
reading-pattern-stopped = practice stopped

## The bands of an arch

reading-grade-high-97 = higher than in about 97 of 100 children
reading-grade-high-85 = higher than in about 85 of 100 children
reading-grade-usual = usual for the age
reading-grade-low-85 = lower than in about 85 of 100 children
reading-grade-low-97 = lower than in about 97 of 100 children
reading-band-developing = developing
reading-band-no-reading = not assessed
reading-band-seen-once = { $band }, in one session so far

## How much a finding matters, and what to do about it: whole sentences

reading-level-info = worth knowing
reading-level-watch = watch
reading-level-ask = ask a professional
reading-do-stop = Stop the sessions, and show this page to a doctor or physiotherapist.
reading-do-ask = Show this page to a doctor or physiotherapist.
reading-do-measure-again = Measure again in about four weeks; if the same is found again, show this page to a professional.
reading-do-nothing = Nothing needs to be done; measure again as planned.

## What stands on a child's pages where some or all of it is simulated: whole sentences, on one line

report-simulated-some = Some of these sessions are simulated, not of a real child.
report-simulated-all = Simulated: not a real child.

## At the head of a child's pages: labels, and the values below them. There is room for 25 to 35 letters

report-fact-age = Age
report-fact-sessions = Sessions
report-fact-measured = Measured
report-fact-mat = Mat
report-fact-no-session = no session yet
report-fact-years = { FIXED($years, decimals: 1) } years
report-fact-years-to = { FIXED($from, decimals: 1) } to { FIXED($to, decimals: 1) } years
# How many sessions, and when.
report-fact-on-day = { $many }, on { $day }
report-fact-from-to = { $many }, { $first } to { $last }
# How many sessions of which kind.
report-fact-of-protocol = { $protocol ->
        [standing] standing { $sessions }
        [stepping] stepping { $sessions }
       *[walking] walking { $sessions }
    }
report-fact-of-others = others { $sessions }
report-fact-both = { $first }, { $last }
report-fact-several-mats = more than one, see below

## The pages of a reading: titles of cards

report-reading-findings = Findings, and what to do
report-reading-once = Seen in one session so far
report-reading-sessions = Which sessions were used
report-reading-perspective = To put this in perspective
report-reading-not-assessed = What could not be assessed, and why
# A card that goes on on the next page.
report-reading-continued = { $title } (continued)

## The same: whole sentences

report-reading-nothing-confirmed = Nothing has been confirmed yet: that takes two sessions at least 4 weeks apart. What one session shows is listed below.
report-reading-nothing-assessed = No foot could be assessed, so there can be no finding.
report-reading-nothing-in-rest = No findings in what was assessed; one foot or both could not be assessed yet.
report-reading-nothing = No findings.
report-reading-measured = Measured: { $protocol ->
        [standing] standing
        [stepping] stepping
       *[walking] walking
    }, { $date }.
# Feet that were measured on different days, each as below.
report-reading-measured-apart = Measured: { $feet }.
report-reading-foot-measured = { $side ->
        [left] left foot
       *[right] right foot
    } { $protocol ->
        [standing] standing
        [stepping] stepping
       *[walking] walking
    }, { $date }
report-reading-held-against = Shaded: usual at this age, { $from } to { $to }. Dashed: { $lower ->
        [none] a value higher than in 97 of 100 children, { $upper }
       *[other] values lower and higher than in 97 of 100 children, { $lower } and { $upper }
    }. Source: { $source }.
report-reading-own-reference = Against the reference of children on this mat.
