### Words of the room `footprint`. Sentences: lower case at the beginning, no full stop.
