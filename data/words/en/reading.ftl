### Words of the room `reading`. Sentences: lower case at the beginning, no full stop.
