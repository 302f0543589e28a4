### Words of the room `store`. Sentences: lower case at the beginning, no full stop.

store-values-lost = sus valores se perdieron al dañarse un archivo
store-values-damaged = sus valores están en un archivo dañado
