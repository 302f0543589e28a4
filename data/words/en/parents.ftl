### Words of the page for parents and of a school's letter. Short sentences that stand by themselves, with a capital and a
### full stop. A reader knows nothing of measures, statistics or anatomy: no names of measures, no citations.

## Titles: of the page, of the letter, and of their cards

parents-title-page = Your child's feet
parents-title-letter = Your child's feet: a letter from school
parents-title-done = What was done
parents-title-seen = What was seen
parents-title-usual = Is it usual at this age?
parents-title-changed = Did it change?
parents-title-do = What to do now
parents-title-ask = When to ask somebody

## At the head of the page: labels with a value below each

parents-fact-child = Child
parents-fact-age = Age
parents-fact-day = Measured on
parents-fact-years = { FIXED($years, decimals: 1) } years

## What was done: only in the letter. The protocol is what the child did

parents-done-on = { $protocol ->
        [walking] On { $date } your child walked over a mat at school that shows where the feet press on the ground.
        [stepping] On { $date } your child stepped on a mat at school that shows where the feet press on the ground.
       *[standing] On { $date } your child stood on a mat at school that shows where the feet press on the ground.
    }
parents-done = { $protocol ->
        [walking] Your child walked over a mat at school that shows where the feet press on the ground.
        [stepping] Your child stepped on a mat at school that shows where the feet press on the ground.
       *[standing] Your child stood on a mat at school that shows where the feet press on the ground.
    }
parents-done-tried-on = On { $date } your child was on a mat at school that shows where the feet press on the ground.
parents-done-tried = Your child was on a mat at school that shows where the feet press on the ground.
parents-done-nothing-else = It does not hurt. Nothing else was examined.

## What was seen: above and below each print, and beside them

parents-foot-left = Left foot
parents-foot-right = Right foot
parents-seen-no-print = no print
parents-seen-how = These are the prints of your child's feet, with the toes at the top. The darker a spot is, the harder the foot pressed there.
parents-seen-arch = The narrow part in the middle is the arch. Where the arch is low, this part is broad. Where the arch is high, this part is thin or missing.
parents-seen-on = The prints are from { $date }.
parents-seen-if-from-above = Left and right are the other way round if the mat was seen from below.
parents-seen-sides-unclear = It was not clear which print is of which foot.
parents-seen-not-kept = There is no picture, because the recording was not kept.
parents-seen-nothing = No print could be measured.
parents-seen-to-check = The prints are not shown until the measurement has been checked.

## Whether it is usual: a sentence for each foot. What is missing here is told in another sentence after it

parents-arch-developing = { $side ->
        [left] Left foot: at this age the arch is still growing, and a flat foot is normal.
       *[right] Right foot: at this age the arch is still growing, and a flat foot is normal.
    }
parents-arch-graded = { $side ->
        [left] { $grade ->
            [high-97] Left foot: the arch is higher than in about 97 of 100 children of this age.
            [high-85] Left foot: the arch is higher than in about 85 of 100 children of this age.
            [usual] Left foot: the arch is usual for this age.
            [low-85] Left foot: the arch is lower than in about 85 of 100 children of this age.
           *[low-97] Left foot: the arch is lower than in about 97 of 100 children of this age.
        }
       *[right] { $grade ->
            [high-97] Right foot: the arch is higher than in about 97 of 100 children of this age.
            [high-85] Right foot: the arch is higher than in about 85 of 100 children of this age.
            [usual] Right foot: the arch is usual for this age.
            [low-85] Right foot: the arch is lower than in about 85 of 100 children of this age.
           *[low-97] Right foot: the arch is lower than in about 97 of 100 children of this age.
        }
    }
parents-arch-not-said = { $side ->
        [left] Left foot: nothing can be said about the arch.
       *[right] Right foot: nothing can be said about the arch.
    }
parents-arch-not-measured = { $side ->
        [left] The left foot was not measured.
       *[right] The right foot was not measured.
    }
# After one of the sentences above: the newest measurement shows more than that.
parents-arch-once-more = { $grade ->
        [high-97] The last measurement alone showed it higher than in about 97 of 100 children.
        [high-85] The last measurement alone showed it higher than in about 85 of 100 children.
        [low-85] The last measurement alone showed it lower than in about 85 of 100 children.
       *[low-97] The last measurement alone showed it lower than in about 97 of 100 children.
    }
parents-arch-studies-differ = Studies do not agree on what is usual here.

## How much something matters, and how sure it is: after the sentence that says what it is

parents-level-info = This is worth knowing. Nothing needs to be done about it.
parents-level-watch = This should be watched.
parents-level-ask = This is a reason to ask a doctor or physiotherapist.
parents-once = Only one measurement shows this. Another one, with at least four weeks between them, will show whether it stays.
parents-once-not-on = The measurement of { $date } did not show this. Another one, with at least four weeks between them, will show whether it stays.

## What else was noticed: of one foot, of both, or of the child

parents-noticed-low-arch = { $feet ->
        [left] The arch of the left foot is low.
        [right] The arch of the right foot is low.
       *[both] The arches of both feet are low.
    }
parents-noticed-high-arch = { $feet ->
        [left] The arch of the left foot is high.
        [right] The arch of the right foot is high.
       *[both] The arches of both feet are high.
    }
parents-noticed-getting-lower = { $feet ->
        [left] The arch of the left foot is getting lower.
        [right] The arch of the right foot is getting lower.
       *[both] The arches of both feet are getting lower.
    }
parents-noticed-in-toeing = { $feet ->
        [left] In walking, the toes of the left foot point inwards.
        [right] In walking, the toes of the right foot point inwards.
       *[both] In walking, the toes of both feet point inwards.
    }
parents-noticed-lateral-loading = { $feet ->
        [left] The left foot carries more weight on its outer edge than usual.
        [right] The right foot carries more weight on its outer edge than usual.
       *[both] Both feet carry more weight on their outer edges than usual.
    }
parents-noticed-toe-walking = { $feet ->
        [left] In walking, the left foot is more on its toes than usual.
        [right] In walking, the right foot is more on its toes than usual.
       *[both] Your child walks on the toes more than usual.
    }
parents-noticed-side-asymmetry = The left foot and the right foot differ.
parents-noticed-uneven-load = Your child puts more weight on one foot than on the other.
parents-noticed-uneven-time = In walking, one foot stays on the ground longer than the other.
parents-noticed-uneven-arches = The arches of the left foot and the right foot differ.
parents-noticed-unsteadiness = Your child stands less steadily than expected.
parents-noticed-hallux-loading = { $feet ->
        [left] In walking, the big toe of the left foot often does not touch the ground.
        [right] In walking, the big toe of the right foot often does not touch the ground.
       *[both] In walking, the big toes often do not touch the ground.
    }
parents-noticed-known-change = { $feet ->
        [left] The left foot has changed, and there is a note that it was treated before.
        [right] The right foot has changed, and there is a note that it was treated before.
       *[both] Both feet have changed, and there is a note that they were treated before.
    }
parents-noticed-pain = Pain in a foot or a leg was noted.
parents-noticed-stiffness = A stiff foot was noted.
parents-noticed-limp = A limp was noted.
parents-noticed-tiptoe = Walking on tiptoe was noted.
parents-noticed-stopped = Practice on the mat was stopped because of pain or another sign.
parents-noticed-more = { $more ->
        [one] { $more } more thing was noticed. Ask for the full page.
       *[other] { $more } more things were noticed. Ask for the full page.
    }

## What nothing can be said about: a list of names after a colon, then a sentence that says why

parents-not-said = Nothing can be said yet about: { $patterns }.
parents-name-low-arch = a low arch
parents-name-high-arch = a high arch
parents-name-getting-lower = an arch that gets lower
parents-name-in-toeing = toes that point inwards
parents-name-lateral-loading = pressing on the outer edge
parents-name-toe-walking = walking on the toes
parents-name-side-asymmetry = a difference between left and right
parents-name-uneven-load = weight on left and right
parents-name-uneven-time = time on the left and on the right foot
parents-name-uneven-arches = a difference between the arches
parents-name-unsteadiness = steady standing
parents-name-hallux-loading = use of the big toe
parents-name-known-change = change of a foot that was treated
parents-name-pain = pain
parents-name-stiffness = stiffness
parents-name-limp = a limp
parents-name-tiptoe = walking on tiptoe
parents-name-stopped = practice that was stopped

## Why not

parents-why-known = { $condition ->
        [treated-clubfoot] A treated clubfoot is noted, so this foot is not compared with those of other children.
        [operation] An operation is noted, so this foot is not compared with those of other children.
       *[splint] A splint is noted, so this foot is not compared with those of other children.
    }
parents-why-not-standing = Feet can be compared only when the child stands still.
parents-why-not-measured = The print was not clear enough to be measured.
parents-why-no-figures = There are no figures for this age.
parents-why-coarse-mat = This mat is too coarse for that.
parents-why-few-placements = On this mat the child has to step on at least { $needed } times. So far: { $placements }.
parents-why-not-known-how-well = It is not known how well this can be measured.
parents-why-bumpy-mat = This needs a flat mat, and this one was bumpy.
parents-why-too-young = This is looked at only from the age of { SHORT($years, decimals: 1) } on.
parents-why-not-walked = Your child has not walked over the mat.
parents-why-few-steps = There were too few whole steps.
parents-why-few-stands = Your child has not stood still long enough, or often enough.
parents-why-one-foot = This needs both feet.
parents-why-no-sway = How steadily your child stands was not measured.
parents-why-few-sessions = It takes more measurements, some weeks apart.
parents-why-young-arch = At this age the arch is still growing.
parents-why-other = The measurement does not allow it.

## Where the feet were not compared with those of other children: instead of all that

parents-not-compared-age = The age of your child was not given, so the feet were not compared with those of other children.
parents-not-compared-table = There are no figures for this age, so the feet were not compared with those of other children.
parents-not-compared-check = Something about this measurement has to be checked first, so nothing is said about the feet.
parents-not-compared-unmeasured = The feet could not be measured this time. This happens when a child moves, or stands at the edge of the mat. It says nothing about the feet.

## What puts it into proportion: after all that

parents-born-low = Babies are born with low arches. They form over the first ten years.
parents-common-low = { $most ->
        [none] About { SHORT($least, decimals: 0) } of 100 children of this age have low arches.
       *[other] About { SHORT($least, decimals: 0) } to { SHORT($most, decimals: 0) } of 100 children of this age have low arches.
    }
parents-no-complaint-lately = In the last { $days } days no pain, stiffness, limp or walking on tiptoe was noted. In that case a low arch usually needs only another look in a few months.
parents-no-complaint = No pain, stiffness, limp or walking on tiptoe is noted. In that case a low arch usually needs only another look in a few months.

## Did it change: besides the sentences of the pages of progress

parents-change-one = One measurement cannot show a change. It takes several, over some months.
parents-change-nothing = Nothing can be said about a change yet.
# Above the chart: two lines at most, of 75 letters each.
parents-chart-title = How much of the middle of the foot touches the ground

## What to do now: the weightiest of it all

parents-do-stop = { $letter ->
        [yes] Stop the sessions on the mat. Show this letter to a doctor or physiotherapist.
       *[no] Stop the sessions on the mat. Show this page to a doctor or physiotherapist.
    }
parents-do-ask = { $letter ->
        [yes] Show this letter to a doctor or physiotherapist.
       *[no] Show this page to a doctor or physiotherapist.
    }
parents-do-measure-again = { $letter ->
        [yes] Please have your child measured again in about four weeks. If the same is found again, show this letter to a doctor or physiotherapist.
       *[no] Measure again in about four weeks. If the same is found again, show this page to a doctor or physiotherapist.
    }
parents-do-nothing = { $letter ->
        [yes] Nothing needs to be done.
       *[no] Nothing needs to be done. Measure again as planned.
    }
parents-do-not-said = { $letter ->
        [yes] Nothing needs to be done because of this letter. It says nothing good or bad about the feet.
       *[no] Nothing needs to be done because of this page. It says nothing good or bad about the feet.
    }
parents-do-repeat = { $letter ->
        [yes] The measurement will be repeated. Nothing else needs to be done.
       *[no] Repeat the measurement. Nothing else needs to be done.
    }

## When to ask somebody

parents-ask-if = Whatever is written here, ask a doctor or physiotherapist if your child has pain in a foot or a leg, limps or has a stiff foot, if one foot differs from the other, if the feet are getting worse, or if your child walks on tiptoe after age 3.
parents-ask-at-once = Do not wait for another measurement.
