### Words of the room `report`. Sentences: lower case at the beginning, no full stop.
