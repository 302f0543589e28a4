### Words of the room `exercise`. Sentences: lower case at the beginning, no full stop.

exercise-never-stood-still = nobody stood still on both feet for a second and a half, so it is not known where the feet are
exercise-not-two-feet = what stood still on the mat did not look like two feet
exercise-shape-unclear = the prints do not show where heel and toes are
exercise-sides-unclear = the prints do not show which foot is the left one
exercise-slow = it needs { SHORT($least_hz, decimals: 1) } frames a second, got { FIXED($got_hz, decimals: 1) }
exercise-toes-unseen = toes not seen: they carry too little here to be counted
exercise-on-bumps = it needs the shape of the sole, and a bumpy surface shows only the load, its centre and its times
exercise-another-person = more than one person was on the mat
exercise-elsewhere = something or somebody else was on the mat besides the feet
exercise-less-load = much of the weight was not on the feet
exercise-interrupted = the mat sent nothing for a while
exercise-looking = the program was still locating the feet
exercise-away = the child was off the mat
exercise-nothing-done = nothing more was done
exercise-session-ended = the session ended first
exercise-went-on = it was ended early by hand

# The names of the exercises. They stand by themselves, in a list, or before a comma, a colon or a bracket; where a text
# begins with one, its first letter becomes a capital.
exercise-name-march = marching on the spot
exercise-name-roll = rocking between toes and heels
exercise-name-outer-edge = standing on the outer edges
exercise-name-squat = squats
exercise-name-tramp = stamping
exercise-name-toes-up = toes up
exercise-name-heel-raise = rising onto the toes
exercise-name-pad-lift = forefoot up, heel down
exercise-name-tiptoe = walking on the toes
exercise-name-free = free play

# What went wrong with a movement: by itself, or before a number in brackets.
exercise-fault-same-side-twice = same foot twice in a row
exercise-fault-jump = both feet off the mat
exercise-fault-one-foot-only = one foot only
exercise-fault-both-feet = both feet at once
exercise-fault-ball-lifted = ball of the foot lifted too
exercise-fault-heel-down = heel down
exercise-fault-too-slow = too slow

# How much of an exercise is planned, in a list of a plan.
exercise-planned-times = { $exercise }, { $reps ->
    [1] once
   *[other] { $reps } times
 }
exercise-planned-seconds = { $exercise }, { SHORT($seconds, decimals: 3) } s
