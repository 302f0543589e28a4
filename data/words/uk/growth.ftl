### Words of the room `growth`. Sentences: lower case at the beginning, no full stop.

growth-few-of-sex = у довідковій вибірці замало дітей цієї статі
growth-other-age = довідкова вибірка охоплює вік у роках від { FIXED($from_years, decimals: 1) } до { FIXED($to_years, decimals: 1) }, а тут { FIXED($age_years, decimals: 1) }
growth-below-zero = значення менше за нуль, а такого значення немає в жодної дитини з довідкової вибірки
growth-zero = значення дорівнює нулю, а такого значення немає в жодної дитини з довідкової вибірки
growth-few-for-centile = у довідковій вибірці дітей цього віку (у роках): { $children }, а для центиля потрібно щонайменше { $least }
growth-no-fit = довідкові криві побудувати не вдалося: потрібно перевірити, що значення належать до одного показника, більші за нуль і не всі однакові
