### Words of the room `health`. Sentences: lower case at the beginning, no full stop.

health-few-frames = only { $frames } frames of the empty mat; at least { $least } are needed
health-not-empty = the mat is not empty: half of its cells read at least { FIXED($read, decimals: 0) } (of a full scale of { FIXED($full_scale, decimals: 0) })
health-not-steady = the mat is not steady: its cells changed by { FIXED($changed, decimals: 0) } of { FIXED($full_scale, decimals: 0) } during the recording
health-briefly-empty = the mat was empty for { FIXED($empty_s, decimals: 1) } s only; at least { FIXED($least_s, decimals: 0) } s are needed
health-something-on-it = somebody or something is on the mat, or has just left it: a patch of cells reads more than the others (row { $row }, column { $col })
health-no-crosstalk-shown = no recording of somebody standing or walking on the mat shows whether there is crosstalk
health-crosstalk-not-told = this recording cannot show it: the feet load all cells where their rows and columns cross. Lift one foot, or stand with the feet further apart
health-crosstalk-too-much = { SHORT($share_pct) } % is too much to be removed: the feet would vanish with it
health-no-afterglow-shown = no recording of somebody walking over the mat shows whether there is after-glow
health-no-recording = no recording to judge the mat by
health-different-mats = the recordings are from mats with different grids, scales or ranges
health-no-empty-mat = no recording of the empty mat

health-cell = { $state ->
     [sound] sound
     [untested] untested
     [dead] dead
     [stuck] stuck
     [noisy] noisy
    *[broken-line] in a broken line
    }
health-drift = drift
health-crosstalk = crosstalk between rows and columns
health-afterglow = { measure-afterglow_share }
health-crosstalk-taken = { FIXED($share_pct, decimals: 1) } % between rows and columns was removed from every frame ({ $by_hand ->
     [yes] a share given by the user
    *[no] estimated from this recording
    }); the recording itself is unchanged
health-crosstalk-little = nothing was removed: this recording shows only { FIXED($share_pct, decimals: 1) } %, no more than mats without crosstalk
health-crosstalk-unknown = nothing was removed: { $why }
