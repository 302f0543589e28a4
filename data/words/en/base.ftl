### Words of the room `base`. Sentences: lower case at the beginning, no full stop.

base-said = { $text }
