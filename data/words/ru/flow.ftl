### Words of the room `flow`. Sentences: lower case at the beginning, no full stop.

flow-jumped = ребёнок прыгнул: ожидались стояние, шаги или ходьба

# Why an exercise of a plan was left out.
flow-left-out-not-done = ни одной попытки не видно

# Why a recording of a screening needs attention.
flow-screen-unreadable = { $problem }
flow-screen-judged = { $judgement }
flow-screen-no-whole-contact = { $contacts ->
    [0] не видно ни одного контакта стопы
    [1] единственный контакт записан не полностью
    [one] ни один из { $contacts } контакта не записан полностью
    [few] ни один из { $contacts } контактов не записан полностью
    [many] ни один из { $contacts } контактов не записан полностью
   *[other] ни один из { $contacts } контакта не записан полностью
 }
flow-screen-on-the-mat = на коврике кто-то был { FIXED($on_s, decimals: 1) } s: нужно не меньше { FIXED($least_s, decimals: 0) } s
flow-screen-too-many-feet = стоп на коврике одновременно: { $at_once }; должен быть один ребёнок
flow-screen-jumped = { $landings ->
    [1] обе стопы опустились одновременно: ребёнок прыгнул
    [one] обе стопы опустились одновременно { $landings } раз: ребёнок прыгал
    [few] обе стопы опустились одновременно { $landings } раза: ребёнок прыгал
    [many] обе стопы опустились одновременно { $landings } раз: ребёнок прыгал
   *[other] обе стопы опустились одновременно { $landings } раза: ребёнок прыгал
 }
flow-screen-not-traced = ни у одного отпечатка стопы не удалось провести контур
flow-screen-no-index = ни одного индекса ни одной из стоп получить не удалось: { $why }
flow-screen-lengths = отпечатки: левый { FIXED($left_mm, decimals: 0) } mm, правый { FIXED($right_mm, decimals: 0) } mm: это стопы одного ребёнка?
flow-screen-length-of-no-age = отпечаток { FIXED($print_mm, decimals: 0) } mm; в возрасте { FIXED($age_years, decimals: 1) } года правдоподобно от { FIXED($low_mm, decimals: 0) } до { FIXED($high_mm, decimals: 0) } mm: нужно проверить размер ячеек, калибровку и дату рождения
flow-screen-load-of-no-age = нагрузка { FIXED($load_kg, decimals: 0) } kg; в возрасте { FIXED($age_years, decimals: 1) } года правдоподобно от { FIXED($low_kg, decimals: 0) } до { FIXED($high_kg, decimals: 0) } kg: нужно проверить размер ячеек, калибровку и дату рождения
flow-screen-length-unlike = { $on ->
    [none] отпечаток { FIXED($print_mm, decimals: 0) } mm, а в других записях этого ребёнка отпечаток { FIXED($usual_mm, decimals: 0) } mm: это стопы этого ребёнка?
   *[other] отпечаток { FIXED($print_mm, decimals: 0) } mm, а в сеансе { $on } отпечаток { FIXED($usual_mm, decimals: 0) } mm: это стопы этого ребёнка?
 }
flow-screen-load-unlike = { $on ->
    [none] нагрузка { FIXED($load_kg, decimals: 0) } kg, а в других записях этого ребёнка нагрузка { FIXED($usual_kg, decimals: 0) } kg: это стопы этого ребёнка?
   *[other] нагрузка { FIXED($load_kg, decimals: 0) } kg, а в сеансе { $on } нагрузка { FIXED($usual_kg, decimals: 0) } kg: это стопы этого ребёнка?
 }
flow-screen-doubled = та же запись, что и { $others }: какому ребёнку она принадлежит?
flow-screen-day-to-come = дата записи { $date } — в будущем: нужно проверить дату
flow-screen-before-birth = дата записи { $date } — до рождения ребёнка: нужно проверить обе даты
flow-screen-other-birth = в библиотеке другая дата рождения ({ $child }): нужно проверить обе
flow-screen-arch-band = { $side ->
    [left] левая
   *[right] правая
 } стопа: свод { $grade ->
    [high-97] выше, чем примерно у 97 из 100 детей
    [high-85] выше, чем примерно у 85 из 100 детей
    [low-85] ниже, чем примерно у 85 из 100 детей
   *[low-97] ниже, чем примерно у 97 из 100 детей
 } этого возраста (z-оценка { SIGNED($score, decimals: 2) }, сравнение: { $source ->
    [none] дети на этом коврике
   *[other] { $source }
 }): прежде чем делать вывод, нужно измерить ещё раз
flow-screen-card-band = { $side ->
    [left] левая
   *[right] правая
 } стопа: свод { $grade ->
    [high-97] выше, чем примерно у 97 из 100 детей
    [high-85] выше, чем примерно у 85 из 100 детей
    [low-85] ниже, чем примерно у 85 из 100 детей
   *[low-97] ниже, чем примерно у 97 из 100 детей
 } (z-оценка { SIGNED($score, decimals: 1) }): измерить ещё раз
# A card of a contact sheet where nothing is to be done: the name of a measure, and its values.
flow-screen-card-index = { $name }: левая { $left_pct ->
    [none] –
   *[other] { FIXED($left_pct, decimals: 0) } %
 }, правая { $right_pct ->
    [none] –
   *[other] { FIXED($right_pct, decimals: 0) } %
 }
# Titles of contact sheets; $class is the name of a class or of a folder.
flow-screen-sheet-of-class = { $class }{ $sheets ->
    [1] { "" }
   *[other] , лист { $sheet } из { $sheets }
 }
flow-screen-sheet-of-all = Все записи{ $sheets ->
    [1] { "" }
   *[other] , лист { $sheet } из { $sheets }
 }
flow-screen-noticed = { $side ->
    [none] { $pattern }: { $rule }
    [left] левая стопа, { $pattern }: { $rule }
   *[right] правая стопа, { $pattern }: { $rule }
 }
flow-screen-card-no-age = возраст ребёнка неизвестен
flow-screen-no-age = возраст ребёнка неизвестен: нужно добавить в список столбцы `birth` и `date` или `age_years`
flow-screen-no-table = ни одна таблица справочных значений не охватывает возраст { FIXED($age_years, decimals: 1) } года
flow-screen-no-consent = { $child ->
    [none] неизвестно, чья это запись, поэтому неизвестно и о согласии
   *[other] на день записи согласие родителей или опекунов не отмечено: { $child }
 }

# Why the simulated child does not do what it is asked for.
flow-unmoved-unknown = виртуальный ребёнок не знает движения «{ $name }»
flow-unmoved-busy = у виртуального ребёнка уже есть невыполненные движения ({ $most }): нужно подождать
flow-unmoved-off-mat = виртуального ребёнка нет на коврике: сначала он должен встать на коврик
flow-unmoved-on-mat = виртуальный ребёнок уже на коврике
flow-unmoved-hold = виртуальный ребёнок может удерживать положение от { SHORT($least_s, decimals: 1) } до { SHORT($most_s, decimals: 0) } s
flow-unmoved-gone = виртуальный ребёнок ушёл: сеанс окончен

# Why the live page gets no answer.
flow-live-no-mat = от коврика ещё ничего не пришло
flow-live-busy = программа занята: нужно повторить через мгновение
flow-live-over = программа сейчас завершится

# What is told of an own reference beside a child's sessions; the first is a whole sentence.
flow-reference = Справочная выборка { $file }, { $measure }: { $why }.
flow-reference-few = центиль не приводится: детей того же пола и возраста в полных годах нужно не меньше { $least }, а в справочной выборке их { $children }; для значений и трендов используются её кривые
flow-reference-other-sessions = не используется: нет сеанса того же вида и на том же коврике с её показателем
flow-reference-best-even = не используется: равномерная нагрузка лучше всего в любом возрасте, поэтому нагрузки оцениваются в их собственных единицах
flow-reference-refused = не используется: { $why }
