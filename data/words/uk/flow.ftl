### Words of the room `flow`. Sentences: lower case at the beginning, no full stop.

flow-jumped = дитина стрибнула: очікувалися стояння, кроки або ходьба

# Why an exercise of a plan was left out.
flow-left-out-not-done = жодної спроби не видно

# Why a recording of a screening needs attention.
flow-screen-unreadable = { $problem }
flow-screen-judged = { $judgement }
flow-screen-no-whole-contact = { $contacts ->
    [0] не видно жодного контакту стопи
    [1] єдиний контакт записано не повністю
    [one] жоден із { $contacts } контакту не записано повністю
    [few] жоден із { $contacts } контактів не записано повністю
    [many] жоден із { $contacts } контактів не записано повністю
   *[other] жоден із { $contacts } контакту не записано повністю
 }
flow-screen-on-the-mat = на килимку хтось був лише { FIXED($on_s, decimals: 1) } s: потрібно щонайменше { FIXED($least_s, decimals: 0) } s
flow-screen-too-many-feet = стоп на килимку одночасно: { $at_once }; має бути одна дитина
flow-screen-jumped = { $landings ->
    [1] обидві стопи опустилися одночасно: дитина стрибнула
    [one] обидві стопи опустилися одночасно { $landings } раз: дитина стрибала
    [few] обидві стопи опустилися одночасно { $landings } рази: дитина стрибала
    [many] обидві стопи опустилися одночасно { $landings } разів: дитина стрибала
   *[other] обидві стопи опустилися одночасно { $landings } раза: дитина стрибала
 }
flow-screen-not-traced = у жодного відбитка стопи не вдалося провести контур
flow-screen-no-index = жодного індексу жодної зі стоп отримати не вдалося: { $why }
flow-screen-lengths = відбитки: лівий { FIXED($left_mm, decimals: 0) } mm, правий { FIXED($right_mm, decimals: 0) } mm: це стопи однієї дитини?
flow-screen-length-of-no-age = відбиток { FIXED($print_mm, decimals: 0) } mm; у віці { FIXED($age_years, decimals: 1) } року правдоподібна довжина — від { FIXED($low_mm, decimals: 0) } до { FIXED($high_mm, decimals: 0) } mm: потрібно перевірити розмір комірок, калібрування й дату народження
flow-screen-load-of-no-age = навантаження { FIXED($load_kg, decimals: 0) } kg; у віці { FIXED($age_years, decimals: 1) } року правдоподібне навантаження — від { FIXED($low_kg, decimals: 0) } до { FIXED($high_kg, decimals: 0) } kg: потрібно перевірити розмір комірок, калібрування й дату народження
flow-screen-length-unlike = { $on ->
    [none] відбиток { FIXED($print_mm, decimals: 0) } mm, а в інших записах цієї дитини відбиток { FIXED($usual_mm, decimals: 0) } mm: це стопи цієї дитини?
   *[other] відбиток { FIXED($print_mm, decimals: 0) } mm, а в сеансі { $on } відбиток { FIXED($usual_mm, decimals: 0) } mm: це стопи цієї дитини?
 }
flow-screen-load-unlike = { $on ->
    [none] навантаження { FIXED($load_kg, decimals: 0) } kg, а в інших записах цієї дитини навантаження { FIXED($usual_kg, decimals: 0) } kg: це стопи цієї дитини?
   *[other] навантаження { FIXED($load_kg, decimals: 0) } kg, а в сеансі { $on } навантаження { FIXED($usual_kg, decimals: 0) } kg: це стопи цієї дитини?
 }
flow-screen-doubled = той самий запис, що й { $others }: якій дитині він належить?
flow-screen-day-to-come = дата запису { $date } — у майбутньому: потрібно перевірити дату
flow-screen-before-birth = дата запису { $date } — до народження дитини: потрібно перевірити обидві дати
flow-screen-other-birth = у бібліотеці інша дата народження ({ $child }): потрібно перевірити обидві
flow-screen-arch-band = { $side ->
    [left] ліва
   *[right] права
 } стопа: склепіння { $grade ->
    [high-97] вище, ніж приблизно в 97 зі 100 дітей
    [high-85] вище, ніж приблизно у 85 зі 100 дітей
    [low-85] нижче, ніж приблизно у 85 зі 100 дітей
   *[low-97] нижче, ніж приблизно в 97 зі 100 дітей
 } цього віку (z-оцінка { SIGNED($score, decimals: 2) }, порівняння: { $source ->
    [none] діти на цьому килимку
   *[other] { $source }
 }): перш ніж робити висновок, потрібно виміряти ще раз
flow-screen-card-band = склепіння { $side ->
    [left] ліворуч
   *[right] праворуч
 }: { $grade ->
    [high-97] вище, ніж приблизно в 97 зі 100 дітей
    [high-85] вище, ніж приблизно у 85 зі 100 дітей
    [low-85] нижче, ніж приблизно у 85 зі 100 дітей
   *[low-97] нижче, ніж приблизно в 97 зі 100 дітей
 } (z-оцінка { SIGNED($score, decimals: 1) }): виміряти ще раз
# A card of a contact sheet where nothing is to be done: the name of a measure, and its values.
flow-screen-card-index = { $name }: ліва { $left_pct ->
    [none] –
   *[other] { FIXED($left_pct, decimals: 0) }%
 }, права { $right_pct ->
    [none] –
   *[other] { FIXED($right_pct, decimals: 0) }%
 }
# Titles of contact sheets; $class is the name of a class or of a folder.
flow-screen-sheet-of-class = { $class }{ $sheets ->
    [1] { "" }
   *[other] , аркуш { $sheet } з { $sheets }
 }
flow-screen-sheet-of-all = Усі записи{ $sheets ->
    [1] { "" }
   *[other] , аркуш { $sheet } з { $sheets }
 }
flow-screen-noticed = { $side ->
    [none] { $pattern }: { $rule }
    [left] ліва стопа, { $pattern }: { $rule }
   *[right] права стопа, { $pattern }: { $rule }
 }
flow-screen-card-no-age = вік дитини невідомий
flow-screen-no-age = вік дитини невідомий: потрібно додати до списку стовпці `birth` і `date` або `age_years`
flow-screen-no-table = жодна таблиця довідкових значень не охоплює вік { FIXED($age_years, decimals: 1) } року
flow-screen-no-consent = { $child ->
    [none] невідомо, чий це запис, тому невідомо, чи є згода
   *[other] на день запису згоду батьків або опікунів не зазначено: { $child }
 }

# Why the simulated child does not do what it is asked for.
flow-unmoved-unknown = віртуальна дитина не знає руху «{ $name }»
flow-unmoved-busy = у віртуальної дитини вже є рухи в черзі ({ $most }): потрібно зачекати
flow-unmoved-off-mat = віртуальна дитина не на килимку: спершу вона має стати на нього
flow-unmoved-on-mat = віртуальна дитина вже на килимку
flow-unmoved-hold = віртуальна дитина може утримувати положення від { SHORT($least_s, decimals: 1) } до { SHORT($most_s, decimals: 0) } s
flow-unmoved-gone = віртуальна дитина пішла: сеанс закінчено

# Why the live page gets no answer.
flow-live-no-mat = від килимка ще нічого не надійшло
flow-live-busy = програма зайнята: потрібно повторити за мить
flow-live-over = програма зараз завершиться

# What is told of an own reference beside a child's sessions; the first is a whole sentence.
flow-reference = Довідкові значення { $file }, показник «{ $measure }»: { $why }.
flow-reference-few = центиль не подано: дітей тієї самої статі й віку (у роках) потрібно щонайменше { $least }, а у вибірці їх { $children }; для значень і тенденцій використано її криві
flow-reference-other-sessions = не використано: у жодному сеансі цього виду немає цього показника на цьому килимку
flow-reference-best-even = не використано: навантаження, розподілене порівну, найкраще в будь-якому віці, тому навантаження оцінюють у його власній одиниці
flow-reference-refused = не використано: { $why }
