### Words of the room `health`. Sentences: lower case at the beginning, no full stop.

health-few-frames = only { $frames } frames of the empty mat, at least { $least } are needed
health-not-empty = the mat is not empty: half of its cells read { FIXED($read, decimals: 0) } of { FIXED($full_scale, decimals: 0) } and more
health-not-steady = the mat is not steady: its cells changed by { FIXED($changed, decimals: 0) } of { FIXED($full_scale, decimals: 0) } during the recording
health-briefly-empty = the mat was empty for { FIXED($empty_s, decimals: 1) } s only, at least { FIXED($least_s, decimals: 0) } s are needed
health-something-on-it = somebody or something is on the mat, or left it just now: a patch of cells reads more than the others (row { $row }, column { $col })
health-no-crosstalk-shown = no recording of somebody standing or walking on the mat shows crosstalk or its absence
health-no-afterglow-shown = no recording of somebody walking over the mat shows what loads leave behind
health-no-recording = no recording to judge the mat by
health-different-mats = the recordings are of mats with another grid, scale or range
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
health-afterglow = after-glow
health-crosstalk-taken = { FIXED($share_pct, decimals: 1) } % between rows and columns was taken away from every frame ({ $by_hand ->
     [yes] a share given by hand
    *[no] as this recording shows it
    }); what was recorded is unchanged
health-crosstalk-little = nothing was taken away: this recording shows { FIXED($share_pct, decimals: 1) } % only, no more than mats without it
health-crosstalk-unknown = nothing was taken away: { $why }
