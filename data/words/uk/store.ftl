### Words of the room `store`. Sentences: lower case at the beginning, no full stop.

store-values-lost = значення втрачено через пошкодження файлу
store-values-damaged = значення містяться в пошкодженому файлі
