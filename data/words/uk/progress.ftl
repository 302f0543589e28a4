### Words of the room `progress`. Sentences: lower case at the beginning, no full stop.

progress-no-second-session = щоб побачити зміну, потрібно два сеанси
progress-no-scatter = усі повтори дали точно однакове значення, тому їхня похибка невідома
progress-no-trend-yet = для тенденції потрібно: сеансів — { $sessions }, тижнів — { $weeks }
progress-one-day = усі сеанси відбулися в один день
progress-scatter-unknown = розкид цього показника невідомий: потрібно повторити вимірювання в межах сеансу

progress-poor = { $why }
progress-before-birth = дата сеансу — до народження дитини
progress-no-number = значення не є числом

## Whole sentences.

progress-too-early = { $what }: казати ще зарано; { $missing }.{ $apart ->
     [yes] { " " }Перший і останній сеанси відрізняються більше ніж на похибку вимірювання.
    *[no] { "" }
    }
progress-growth = { $what }: { $of ->
     [sway] коливання змінюються
    *[print] відбиток змінюється
    } не більше, ніж можна очікувати через ріст у цьому віці.
progress-unclear = { $what }: поки що неясно. Перший і останній сеанси відрізняються більше ніж на похибку вимірювання, але всі сеанси разом не показують сталої тенденції; потрібно більше сеансів.
progress-steady = { $what }: реальної зміни немає; різниця не перевищує похибки вимірювання.
progress-improving = { $what }: покращення, { $moved }; зміна більша за похибку вимірювання.
progress-crossed = { $what }: { $moved }; зміна більша за похибку вимірювання, і тепер значення за орієнтовною межею для цього віку; виміряйте ще раз, і якщо воно там залишиться, покажіть цю сторінку фахівцю.
progress-declining = { $what }: { $moved }; зміна більша за похибку вимірювання; виміряйте ще раз, і якщо це триватиме, покажіть цю сторінку фахівцю.
progress-changed = { $what }: { $moved }; зміна більша за похибку вимірювання; саме лише це число не показує, краще це чи гірше.
progress-up-to = { $sessions ->
     [one] { $sessions } сеанс
     [few] { $sessions } сеанси
     [many] { $sessions } сеансів
    *[other] { $sessions } сеансу
    } станом на { $today }
progress-figures = { $name }{ $side ->
     [left] , ліва стопа
     [right] , права стопа
    *[none] { "" }
    }, { $sessions ->
     [one] { $sessions } сеанс
     [few] { $sessions } сеанси
     [many] { $sessions } сеансів
    *[other] { $sessions } сеансу
    }: { $trend }; { $noise }.

## Parts of them: what the series is of, how it moved, what is missing, the figures.

progress-part-arch = { $side ->
     [left] Ліва стопа
     [right] Права стопа
    *[none] Обидві стопи
    }
progress-part-weight = Вага на двох стопах
progress-part-standing = Спокійне стояння
progress-part-measure = { $side ->
     [left] Ліва стопа
     [right] Права стопа
    *[none] Обидві стопи
    }, { $name }
progress-part-touches-more = середина стопи торкається підлоги більше, ніж раніше
progress-part-touches-less = середина стопи торкається підлоги менше, ніж раніше
progress-part-more-even = вага розподілена рівномірніше, ніж раніше
progress-part-less-even = вага розподілена менш рівномірно, ніж раніше
progress-part-weight-moved = вага перемістилася з однієї стопи в бік іншої
progress-part-moves-more = дитина рухається під час спокійного стояння більше, ніж раніше
progress-part-moves-less = дитина стоїть стійкіше, ніж раніше
progress-part-went-up = значення зросло
progress-part-went-down = значення знизилося
progress-part-scatter-missing = ще невідомо, наскільки це значення змінюється, коли дитина стає на килимок знову
progress-part-sessions-missing = поки що { $sessions ->
     [one] { $sessions } придатний сеанс
     [few] { $sessions } придатні сеанси
     [many] { $sessions } придатних сеансів
    *[other] { $sessions } придатного сеансу
    }{ $weeks ->
     [0] { "" }
     [one] { " " }за { $weeks } тиждень
     [few] { " " }за { $weeks } тижні
     [many] { " " }за { $weeks } тижнів
    *[other] { " " }за { $weeks } тижня
    }; потрібно щонайменше { $least_sessions }, не менше ніж за { $least_weeks ->
     [one] { $least_weeks } тиждень
     [few] { $least_weeks } тижні
     [many] { $least_weeks } тижнів
    *[other] { $least_weeks } тижня
    }
progress-part-line = нахил { SIGNED($slope, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    } за рік, інтервал 90% від { SIGNED($low, $decimals) } до { SIGNED($high, $decimals) }; тау Кендалла { FIXED($tau, decimals: 2) }, p { $p_tiny ->
     [yes] < 0,001
    *[no] { FIXED($p, decimals: 3) }
    }; зміна вздовж лінії { SIGNED($change, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    }, найменша реальна зміна { FIXED($detectable, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    }
progress-part-scatter = стандартне відхилення одного повтору { FIXED($sd, $decimals) }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    } ({ $from })
progress-part-of-placements = за даними цієї дитини: { $placements ->
     [one] { $placements } повтор
     [few] { $placements } повтори
     [many] { $placements } повторів
    *[other] { $placements } повтору
    }, { $sessions ->
     [one] { $sessions } сеанс
     [few] { $sessions } сеанси
     [many] { $sessions } сеансів
    *[other] { $sessions } сеансу
    }
progress-part-of-intervals = за інтервалами значень
progress-part-of-publication = { $source }
progress-part-of-sessions = за розкидом { $sessions ->
     [one] { $sessions } сеансу
     [few] { $sessions } сеансів
     [many] { $sessions } сеансів
    *[other] { $sessions } сеансу
    } навколо їхньої лінії

## What the charts leave out: a whole sentence

report-besides = Не входить у ці числа: { $group }.

## The days of a course

progress-days-unplanned = { $days ->
     [one] { $days } день із сеансами
     [few] { $days } дні із сеансами
     [many] { $days } днів із сеансами
    *[other] { $days } дня із сеансами
    }; днів не заплановано
progress-days-planned = { $planned ->
     [one] заплановано { $planned } день
     [few] заплановано { $planned } дні
     [many] заплановано { $planned } днів
    *[other] заплановано { $planned } дня
    }: проведено { $held }, пропущено { $missed }, попереду { $to_come }{ $besides ->
     [0] { "" }
     [one] ; ще { $besides } день поза планом
     [few] ; ще { $besides } дні поза планом
     [many] ; ще { $besides } днів поза планом
    *[other] ; ще { $besides } дня поза планом
    }

## The verdict, in two words at most

progress-verdict-improving = покращення
progress-verdict-steady = без змін
progress-verdict-growth = лише ріст
progress-verdict-unclear = неясно
progress-verdict-changed = змінилося
progress-verdict-declining = погіршення
progress-verdict-too-early = ще зарано

## The pages of progress: titles, and whole sentences

report-progress-for-therapist = Зміни з часом у числах
report-progress-nothing-yet = Жодного сеансу цієї дитини ще не можна показати на графіку: сеанс додають командою `plantar session add`.
report-progress-noticed = Що видно з усіх сеансів і нотаток дитини:
# How to read the chart of the page for parents: the next three, one after the other.
report-progress-marks = Кожна позначка — це один сеанс{ $flatness ->
     [yes] : що вище, то більша частина середини стопи торкається підлоги
    *[no] { "" }
    }. Риска крізь позначку показує похибку вимірювання: якщо риски двох сеансів перекриваються, різниця може бути випадковою.
report-progress-guide-lines = { $lines ->
     [1] Пунктирна лінія — лише орієнтир
     [one] Пунктирні лінії — лише орієнтир
     [few] Пунктирні лінії — лише орієнтир
     [many] Пунктирні лінії — лише орієнтир
    *[other] Пунктирні лінії — лише орієнтир
    }, { $own ->
     [yes] за правилом цієї програми
    *[no] за даними дітей на інших килимках
    }: позначка за { $lines ->
     [1] нею
     [one] ними
     [few] ними
     [many] ними
    *[other] ними
    } — лише привід виміряти ще раз.
report-progress-one-day = Число одного дня мало що каже; { $lined ->
     [yes] лінія за багатьма сеансами каже більше.
    *[no] лінію за позначками буде проведено, коли щонайменше за { $weeks ->
         [one] { $weeks } тиждень
         [few] { $weeks } тижні
         [many] { $weeks } тижнів
        *[other] { $weeks } тижня
        } набереться { $sessions ->
         [one] { $sessions } сеанс
         [few] { $sessions } сеанси
         [many] { $sessions } сеансів
        *[other] { $sessions } сеансу
        }.
    }
report-progress-in-full = Позначки: медіани сеансів. Вусики: половина найменшої реальної зміни (95%), тож два сеанси відрізняються більше ніж на похибку вимірювання, якщо їхні вусики не торкаються. Індекс зміни: індекс достовірної зміни, тобто зміна, поділена на її стандартну похибку; зміна реальна, якщо він понад 1,96.{ $lined ->
     [yes] { " " }Лінія і смуга: метод Тейла–Сена і його інтервал 90% за блоковим бутстрепом.
    *[no] { "" }
    } Сеанси й нотатки показано поруч зі значеннями; це не означає, що одне спричинило інше.

## Charts. The title: there is room for 90 letters, else the name of the measure stands there

report-progress-middle-touches = Яка частина середини стопи торкається підлоги (індекс Чіппо–Смірака, %)
# Left of the ages below a chart: 12 letters.
report-progress-age-years = вік, роки
# Below a tick: 8 letters.
report-progress-day-of-month = { $day } { $month ->
     [1] січ
     [2] лют
     [3] бер
     [4] кві
     [5] тра
     [6] чер
     [7] лип
     [8] сер
     [9] вер
     [10] жов
     [11] лис
    *[12] гру
    }
report-progress-month-of-year = { $month ->
     [1] січ
     [2] лют
     [3] бер
     [4] кві
     [5] тра
     [6] чер
     [7] лип
     [8] сер
     [9] вер
     [10] жов
     [11] лис
    *[12] гру
    } { $year }
# What is what on a chart, above it.
report-progress-key-foot = { $side ->
     [left] ліва
     [right] права
    *[none] дитина
    }
report-progress-key-not-counted = не враховано
report-progress-key-reference = місцеві довідкові значення: центральні 50% і 94% дітей
report-progress-key-usual = звичайні межі для віку (лише орієнтир): { $sources ->
     [none] складено з кількох публікацій
    *[other] { $sources }
    }
report-progress-key-published = { $limits } (опубліковано, лише орієнтир): { $sources }
report-progress-key-own = { $limits } (за правилом цієї програми, опублікованої межі немає)
report-progress-limits = межі { $low } і { $high }
report-progress-limits-by-age = межі за віком
report-progress-lower-limit = { $low ->
     [none] нижня межа за віком
    *[other] нижня межа { $low }
    }
report-progress-upper-limit = { $high ->
     [none] верхня межа за віком
    *[other] верхня межа { $high }
    }

## Names of the rows below a chart: two lines at most, of 22 letters each

report-progress-row-sessions = { $days ->
     [one] сеанси ({ $days } день)
     [few] сеанси ({ $days } дні)
     [many] сеанси ({ $days } днів)
    *[other] сеанси ({ $days } дня)
    }
report-progress-row-planned = { $besides ->
     [0] проведено { $held },
     пропущено { $missed }
    *[other] провед. { $held }, проп. { $missed },
     поза планом { $besides }
    }
report-progress-row-minutes = заняття або запис,
    min (найбільше { $highest })
report-progress-row-length = довжина відбитка, mm
    (± { FIXED($error_mm, decimals: 0) }; стопа довша)
report-progress-row-practice = заняття, хвилини
    (найбільше { $highest })
report-progress-row-footwear = взуття
report-progress-row-illness = нездужання
report-progress-row-pain = біль
report-progress-row-stopped = заняття зупинено
report-progress-row-stiffness = скутість
report-progress-row-limp = кульгання
report-progress-row-tiptoe = ходьба навшпиньки
report-progress-row-other = інші нотатки

## The table: narrow columns, whose heads may take four lines

report-progress-table-first = перше
report-progress-table-last = останнє
report-progress-table-change = зміна
report-progress-table-smallest-change = мін. реальна зміна
report-progress-table-change-index = індекс зміни
report-progress-table-per-year = зміна за рік
report-progress-table-interval-from = інтервал 90%: від
report-progress-table-interval-to = до
report-progress-table-verdict = оцінка
report-progress-of-foot = { $side ->
     [left] { $measure }, ліва
     [right] { $measure }, права
    *[none] { $measure }
    }

## What was practised, beside the values

report-progress-practice = Заняття й доза
report-progress-lane-practised = час занять
report-progress-lane-repetitions = повторення
report-progress-lane-held = утримано
report-progress-lane-dose = доза, кожна стопа
report-progress-highest = макс. { $highest }{ $unit ->
     [none] { "" }
    *[other] { " " }{ $unit }
    }
report-progress-highest-raw = макс. { $highest } відл. s
# What the marks of a dose are.
report-progress-foot = { $side ->
     [left] ліва стопа
    *[right] права стопа
    }
report-progress-practice-beside = Показано поруч зі значеннями, але не входить у них: звідси не випливає, що заняття змінили якесь значення.
