### Words of the room `store`. Sentences: lower case at the beginning, no full stop.

store-values-lost = значения утеряны из-за повреждения файла
store-values-damaged = значения находятся в повреждённом файле
