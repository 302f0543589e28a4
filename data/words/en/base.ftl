### Words of the room `base`.

# What an older file holds as text.
base-said = { $text }
