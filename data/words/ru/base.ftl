### Words of the room `base`.

# What an older file holds as text.
base-said = { $text }

# The unit of cells that are not calibrated, behind a number: "12.3 counts".
base-counts = отсч.
