### Words of the room `report`. Sentences: lower case at the beginning, no full stop.

report-not-finite = the value is not a finite number
report-no-filter = no filter was asked for
report-of-no-foot = the contact belongs to no foot
report-nothing-loaded = no cell is loaded
report-no-whole = the shares of the two feet do not add up to 100 %
report-no-foot = no foot was found
report-no-session = no session can be used
