### Words of the room `compare`. Sentences: lower case at the beginning, no full stop.

compare-unequal-pairs = pairs need the same number of prints in both groups, got { $first } and { $second }
compare-other-left-out = left out because the other print of its pair is left out
compare-small-group = each group needs at least { $least } overlapping prints of the foot, got { $first } and { $second }
compare-no-common-contact = the prints have no common contact area to test
compare-few-permutations = with { $permutations } permutations p cannot fall below { FIXED($least_p, decimals: 3) }: more prints are needed
compare-no-print = there is no print
compare-no-overlap = the prints could not be made to overlap
compare-too-unlike = the prints could not be made to overlap: they are too unlike to be registered
compare-no-contact = neither print is in contact anywhere
compare-nowhere-more = the second print is nowhere higher than the first
compare-nowhere-less = the second print is nowhere lower than the first
compare-other-foot = the prints are of a left and a right foot: mirror one of them
compare-other-kind = the prints are made in different ways: one is the mean of a stand, the other the maximum of a step
compare-other-unit = the prints are in different units: one recording is calibrated, the other is not
compare-no-load = the print has no load
compare-few-for-limit = { $prints } prints are too few for a 95 % limit: at least { $least } are needed
compare-few-for-template = a template needs at least { $least } overlapping prints of one foot, got { $prints }
