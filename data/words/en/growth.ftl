### Words of the room `growth`. Sentences: lower case at the beginning, no full stop.
