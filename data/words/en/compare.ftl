### Words of the room `compare`. Sentences: lower case at the beginning, no full stop.

compare-unequal-pairs = pairs need as many prints in both groups, got { $first } and { $second }
compare-other-left-out = the other of its pair is left out
compare-small-group = each group needs at least { $least } prints of the foot that lie on each other, got { $first } and { $second }
compare-no-common-contact = the prints have no contact in common to test
compare-few-permutations = { $permutations } permutations give no p below { FIXED($least_p, decimals: 3) }: more prints are needed
compare-no-print = there is no print
compare-no-overlap = the prints did not come to overlap
compare-too-unlike = the prints did not come to overlap: they are too unlike to be registered
compare-no-contact = neither print is in contact anywhere
compare-nowhere-more = the second print has nowhere more in contact
compare-nowhere-less = the second print has nowhere less in contact
compare-other-foot = the prints are of a left and a right foot: mirror one of them
compare-other-kind = the prints are made in different ways: one is the mean of a stand, the other the maximum of a step
compare-other-unit = the prints are in different units: one recording is calibrated, the other is not
compare-no-load = the print has no load
compare-few-for-limit = { $prints } prints cannot tell what one print in twenty exceeds: at least { $least } are needed
compare-few-for-template = a template is made of at least { $least } prints of one foot that lie on each other, got { $prints }
