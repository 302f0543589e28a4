### Words of the room `store`. Sentences: lower case at the beginning, no full stop.

store-values-lost = its values were lost when a file was damaged
store-values-damaged = its values are in a damaged file
