### Words of the room `store`. Sentences: lower case at the beginning, no full stop.

store-values-lost = wartości przepadły, gdy uszkodzony został plik
store-values-damaged = wartości są w uszkodzonym pliku
