### Words of the room `progress`. Sentences: lower case at the beginning, no full stop.
