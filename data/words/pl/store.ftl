### Words of the room `store`. Sentences: lower case at the beginning, no full stop.

store-values-lost = wartości przepadły wskutek uszkodzenia pliku
store-values-damaged = wartości są w uszkodzonym pliku
