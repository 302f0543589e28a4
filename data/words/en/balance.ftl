### Words of the room `balance`. Sentences: lower case at the beginning, no full stop.

balance-measured-differently = the two stands were not measured in the same way
balance-different-times = the stands last { FIXED($open_s, decimals: 1) } and { FIXED($closed_s, decimals: 1) } s: sway over different durations cannot be compared
balance-open-without-sway = the stand with eyes open has no sway
balance-open-without-area = the sway with eyes open covers no area
balance-no-centre = there is no centre of pressure
balance-one-centre = there is only one centre of pressure
balance-slow = sway needs { SHORT($least_hz, decimals: 3) } frames a second, got { FIXED($got_hz, decimals: 1) } a second
balance-short = sway needs { SHORT($least_s, decimals: 3) } s of standing{ $interrupted ->
     [yes] {""} without an interruption
    *[no] { "" }
    }{ $settle_s ->
     [none] { "" }
    *[other] { " " }after the first { SHORT($settle_s, decimals: 3) } s
    }, got { FIXED($got_s, decimals: 1) } s
balance-too-short = { FIXED($got_s, decimals: 1) } s of standing is too short for any measure of sway
balance-time-not-rising = the time does not increase after { SHORT($after_s, decimals: 3) } s
balance-not-finite = the series contains a number that is not finite
balance-no-force-plate = measured by a pressure mat, which does not locate the centre of pressure to within the { FIXED(0.1, decimals: 1) } mm required of a force plate
balance-nothing-repeats = no section of the sway repeats within the tolerance
balance-no-long-axis = the sway has no long axis
balance-short-windows = the spectrum needs windows of { $least } samples, got { $got }
balance-short-for-spectrum = the spectrum needs { FIXED($least_s, decimals: 1) } s of standing, got { FIXED($got_s, decimals: 1) } s
balance-no-power-in-band = the sway has no power between { SHORT($low_hz, decimals: 3) } and { SHORT($high_hz, decimals: 3) } Hz
balance-no-power = the sway has no power
balance-short-for-entropy = sample entropy needs { SHORT($least_s, decimals: 3) } s, got { FIXED($got_s, decimals: 1) } s
balance-long-for-entropy = sample entropy is computed for at most { SHORT($most_s, decimals: 3) } s, got { FIXED($got_s, decimals: 1) } s
balance-no-multiple = sample entropy is computed at { SHORT($wanted_hz, decimals: 3) } Hz, and { FIXED($rate_hz, decimals: 1) } Hz is not a multiple of that
balance-no-sway-this-way = there is no sway in this direction
balance-no-sway = there is no sway
# Where the centre of pressure comes from: behind "from" in balance-measured.
balance-of-file = the centre of pressure of the file
balance-of-feet = the cells of the feet that were found, not the whole mat
balance-measured = from { $taken_from }; { SHORT($duration_s, decimals: 2) } s{ $from_s ->
     [0] { "" }
    *[other] , leaving out the first { SHORT($from_s, decimals: 2) } s
    }{ $interruptions ->
     [0] { "" }
     [one] , the longest part of a stand interrupted once
    *[other] , the longest part of a stand interrupted { $interruptions } times
    }; recorded at { SHORT($recorded_hz, decimals: 2) } Hz, { $brought ->
     [thinned] thinned to
     [interpolated] interpolated to
    *[as-is] measured at
    } { SHORT($rate_hz, decimals: 2) } Hz, { $filter_hz ->
     [none] no filter
    *[other] low-pass { SHORT($filter_hz, decimals: 3) } Hz (fourth-order Butterworth, forwards and backwards: gain { FIXED(0.5, decimals: 1) } there)
    }; time base { $time_base }

## Whose directions x and y are

balance-axes-as-given = the x and y of the file
balance-axes-both-feet = the child's, from the axes of both feet
balance-axes-one-foot = the axis of one foot
balance-axes-mat = the mat's: no foot could be measured
