### Words of the room `store`. Sentences: lower case at the beginning, no full stop.
