### Words of the room `balance`. Sentences: lower case at the beginning, no full stop.
