### Words of the room `analysis`. Sentences: lower case at the beginning, no full stop.
