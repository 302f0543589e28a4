### Words of the room `health`. Sentences: lower case at the beginning, no full stop.
