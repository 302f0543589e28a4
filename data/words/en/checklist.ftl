### Words of the room `checklist`. Sentences: lower case at the beginning, no full stop.

# Why practice stops.
checklist-stop-pain = pain of { $score } of 10
checklist-stop-hurts = the child says that it hurts
checklist-stop-new-pain = pain that was not there before
checklist-stop-numbness = a numb foot
checklist-stop-dizziness = dizziness
checklist-stop-skin-marks = marks on the skin for { SHORT($minutes, decimals: 0) } minutes, more than 10
