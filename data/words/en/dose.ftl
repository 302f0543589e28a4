### Words of the room `dose`. Sentences: lower case at the beginning, no full stop.

dose-not-still = nobody stood still on both feet for 1.5 s, so it is not known where the soles were
dose-not-two-feet = what stood still on the mat was not two feet
dose-shape-unclear = while the child stood still, the prints did not show which end of a foot is the heel
dose-sides-unclear = while the child stood still, the prints did not show which foot is the left one
dose-on-bumps = the foot stood on bumps that are not described, where only times and presses can be given
dose-not-calibrated = the mat was not calibrated
dose-no-spines = the spines of the mat are not described
dose-not-on-spines = the foot did not stand on spines
dose-mixed-units = the recordings do not measure force in the same unit

# Said wherever a dose is shown.
dose-caveat-log = A log of what took place. What a given amount of pressing does to a foot is not known, so there is no target.
