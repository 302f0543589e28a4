### Words of the room `cli`. Sentences: lower case at the beginning, no full stop.

cli-no-such-foot = a recording shows no { $side ->
        [left] left
       *[right] right
    } foot
cli-shows-none = it shows no { $side ->
        [left] left
       *[right] right
    } foot
cli-shows-two = it shows two feet that look like the { $side ->
        [left] left
       *[right] right
    } one
cli-no-print = there is no print in the recordings
cli-frames-not-kept = its frames were not kept
cli-poor = { $findings }
cli-known = { $condition ->
        [treated-clubfoot] a treated clubfoot
        [operation] an operation
       *[splint] a splint
    } ({ $side ->
        [left] left foot
        [right] right foot
       *[none] both feet
    })

# Letters and words that a person types, small, with spaces between them. The first one is shown in questions. The English
# ones are understood in every language. At one place stand: yes, no, withheld and ?; skip; no, pain, numb,
# dizzy and marks. What says no at one place says it everywhere, and a number with n before it is how much it hurts.
cli-letter-yes = y yes
cli-letter-no = n no
cli-letter-withheld = w withheld
cli-letter-skip = s
cli-letter-pain = p
cli-letter-numb = f numb
cli-letter-dizzy = d
cli-letter-marks = m

# The questions before the mat.
cli-before-the-mat = Before stepping on the mat. An adult answers for a child: { $yes } yes, { $no } no, ? unsure, { $withheld } would rather not say.
cli-who-answers = Who answers (parent, teacher; no name):
cli-has-changed = { $known ->
        [one] { $known } lasting answer from the last 30 days was no. Has it changed since?
       *[other] { $known } lasting answers from the last 30 days were no. Has any of them changed since?
    }
cli-scale-expected = Please answer with a number from 0 to 10, or ?.
cli-yes-or-no-expected = Please answer { $yes }, { $no }, ? or { $withheld }.
cli-confirm = Supervisor, confirm that it is safe (enter your role; empty leaves the session locked):
cli-confirmed-by = confirmed by: { $who }
# Stands behind a question.
cli-replied = { $reply ->
        [yes] yes
        [no] no
        [unsure] unsure
        [withheld] not said
       *[none] not answered
    }

# The questions around practice.
cli-hurts-faces = { $after ->
        [yes] Does anything hurt now, after practice?
       *[no] Does anything hurt now?
    } (show the faces: 0 no hurt, 2, 4, 6, 8, 10 hurts most)
cli-hurts-yes-no = { $after ->
        [yes] Does anything hurt now, after practice?
       *[no] Does anything hurt now?
    } ({ $yes } yes, { $no } no)
cli-pain-expected = { $given } is no answer to whether it hurts: expected { $yes } or { $no }, a face (0, 2, 4, 6, 8, 10), or n and a number (n3)
cli-anything-else = Anything else? { $pain } new pain, { $numb } a numb foot, { $dizzy } dizziness, { $marks } and for how many minutes marks stayed on the skin ({ $marks } 5); separate several with commas; Enter or { $no } for nothing:
cli-complaint-expected = { $given }: expected { $pain }, { $numb }, { $dizzy }, or { $marks } and a number of minutes; Enter or { $no } for nothing
# What was said ends practice for the day: asked once more.
cli-is-that-right = This ends practice for today: { $stops }. Is that right? ({ $yes } yes, { $no } no)

# A person led step by step. The names of the steps are also kept with the recordings, in English.
cli-go-on = Enter: go on; { $skip }, Enter: leave it out
cli-step-off = step off the mat; it must stay empty for { FIXED($empty_s, decimals: 0) } s
cli-stand-still = stand still on the mat for { FIXED($stand_s, decimals: 0) } s: { cli-step-stand }
cli-take-steps = take small steps all over the mat for { FIXED($steps_min, decimals: 0) } min, turning round in the middle and towards each corner
cli-walk-over = take small steps all over the mat, to its very edges, for { FIXED($walk_s, decimals: 0) } s
cli-keep-going = keep going until told to stop
cli-done = done, { FIXED($done_s, decimals: 0) } s
cli-no-empty-readings = no empty readings: { $why }
cli-waiting = waiting for the mat
cli-left = { FIXED($left_s, decimals: 0) } s left
cli-seen = { $still ->
        [yes] still
       *[no] moving
    }, load { FIXED($load, decimals: 0) } counts{ $loaded ->
        [0] { "" }
        [one] { " " }on { $loaded } cell
       *[other] { " " }on { $loaded } cells
    }
cli-step-empty = empty
cli-step-stand = { $place ->
        [back-left] at the back left
        [back-right] at the back right
        [front-right] at the front right
        [front-left] at the front left
       *[middle] in the middle
    }, { $posture ->
        [one] on one foot
        [toes] on the toes
       *[both] on both feet
    }
cli-step-steps = steps
cli-step-walk = walk

# Told while a child practises, in one line behind the name of the exercise.
cli-aloud-stand-still = stand still on both feet
cli-aloud-counted = { $reps } of { $planned }
cli-aloud-counted-in = { $reps } in { SHORT($planned_s, decimals: 3) } s
cli-aloud-held = { FIXED($held_s, decimals: 1) } of { SHORT($planned_s, decimals: 3) } s
cli-aloud-holding = hold { FIXED($holding_s, decimals: 1) } s
cli-aloud-not-seen = not seen: stand still on both feet
cli-aloud-rest = rest
cli-aloud-reached = done { $stars }
cli-aloud-not-counted = not counted: { $why }

cli-aloud-stops = practice stops for today: { $stop }
cli-aloud-too-late = no practice should have taken place on { $date }; the day is locked: { $stop }

# Below the address of the live page.
cli-live-address = the address works once, for one minute; Enter prints another. Ctrl-C ends.
