### Words of the room `growth`. Sentences: lower case at the beginning, no full stop.

growth-few-of-sex = w danych odniesienia jest za mało dzieci tej płci
growth-other-age = dane odniesienia obejmują wiek (w latach) od { FIXED($from_years, decimals: 1) } do { FIXED($to_years, decimals: 1) }, a nie { FIXED($age_years, decimals: 1) }
growth-below-zero = wartość jest mniejsza od zera, a żadne dziecko w danych odniesienia nie ma takiej wartości
growth-zero = wartość wynosi zero, a żadne dziecko w danych odniesienia nie ma takiej wartości
growth-few-for-centile = dzieci w tym wieku (w pełnych latach) potrzebne do wyznaczenia centyla: { $least }; w danych odniesienia: { $children }
growth-no-fit = nie udało się dopasować krzywych odniesienia: należy sprawdzić, czy wartości dotyczą jednej wielkości, są większe od zera i nie są wszystkie takie same
