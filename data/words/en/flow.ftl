### Words of the room `flow`. Sentences: lower case at the beginning, no full stop.
