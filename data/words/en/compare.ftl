### Words of the room `compare`. Sentences: lower case at the beginning, no full stop.
