### Findings about a recording (room `analysis`). Whole sentences.

## Cells

quality-uncalibrated = Килимок не відкалібровано: частки, форми й час правильні; тиск і сила — лише необроблені відліки.
quality-saturated = { $cells ->
        [one] { $cells } комірка досягла
        [few] { $cells } комірки досягли
        [many] { $cells } комірок досягли
       *[other] { $cells } комірки досягли
    } верхньої межі діапазону килимка ({ FIXED($top, decimals: 0) } { UNIT($unit) }): тиск і сила там занижені.
-doubted = калібрування не пройдено
-still = покази не змінювалися, хоча в усіх сусідніх комірках змінювалися
quality-dead-cells = { $cells ->
        [one] { $cells } комірка
        [few] { $cells } комірки
        [many] { $cells } комірок
       *[other] { $cells } комірки
    } (перша: рядок { $row }, стовпець { $column }): { $silent ->
        [yes] тут немає показів, хоча всі сусідні комірки були навантажені (несправність або немає дотику){ $still ->
                [yes] , або { -still }
               *[no] {""}
            }{ $doubted ->
                [yes] , або { -doubted }
               *[no] {""}
            }
       *[no] { $still ->
                [yes] { -still }{ $doubted ->
                        [yes] , або { -doubted }
                       *[no] {""}
                    }
               *[no] { -doubted }
            }
    }; на зображеннях стоп значення взято із сусідніх комірок.
quality-noisy = Покази комірок без навантаження коливаються на { FIXED($noise, decimals: 1) } { UNIT($unit) }: напевно навантажені лише комірки з показом від { FIXED($sure, decimals: 1) } { UNIT($unit) }; легкий контакт і час контакту менш точні.
quality-baseline-taken-off = Нуль килимка не було встановлено: без навантаження килимок показує { SMALL($usual) } { UNIT($unit) } { $spread ->
        [none] на кожній комірці
       *[other] (стандартне відхилення між комірками { SMALL($spread) })
    }; це значення віднято.
quality-baseline-unsure = { $cells ->
        [one] { $cells } комірка жодного разу не була порожньою
        [few] { $cells } комірки жодного разу не були порожніми
        [many] { $cells } комірок жодного разу не були порожніми
       *[other] { $cells } комірки жодного разу не були порожніми
    }: показ без навантаження оцінено за рештою комірок (стандартне відхилення { SMALL($spread) } { UNIT($unit) }). Потрібно кілька секунд записувати порожній килимок або вказати його запис через --zero.
quality-baseline-not-known = Нічого не виміряно: { $why }.
quality-never-unloaded = Дев’ять із десяти комірок жодного разу не показали менше ніж { FIXED($least, decimals: 1) } { UNIT($unit) }: або вони були навантажені весь час, або нуль килимка не встановлено й сила та площа завищені.

## Pressures

-no-pressures = Це не тиск стопи:
-believe-none = Одиницю, калібрування або крок комірок указано неправильно: значенням тиску й сили тут довіряти не можна.
quality-implausible-pressure = { -no-pressures } комірка показує { FIXED($peak_kpa, decimals: 0) } kPa, а стопа не тисне сильніше ніж { FIXED($most_kpa, decimals: 0) } kPa. { -believe-none }
quality-implausible-force = { -no-pressures } сила на килимку досягає { FIXED($force_n, decimals: 0) } N, а ніхто, стоячи чи під час ходьби, не тисне сильніше ніж { FIXED($most_n, decimals: 0) } N. { -believe-none }
quality-implausible-both = { -no-pressures } комірка показує { FIXED($peak_kpa, decimals: 0) } kPa, а стопа не тисне сильніше ніж { FIXED($most_kpa, decimals: 0) } kPa; сила на килимку досягає { FIXED($force_n, decimals: 0) } N, а ніхто, стоячи чи під час ходьби, не тисне сильніше ніж { FIXED($most_n, decimals: 0) } N. { -believe-none }
quality-other-range = Покази { $cells ->
        [one] { $cells } комірки
        [few] { $cells } комірок
        [many] { $cells } комірок
       *[other] { $cells } комірки
    } вищі за { FIXED($most_counts, decimals: 0) } відліків — максимум килимка, для якого зроблено калібрування: воно розраховане на інший діапазон відліків, і всі значення тиску тут неправильні.
quality-beyond-calibration = Найвищий показ комірки — { FIXED($peak_kpa, decimals: 0) } kPa, набагато більше за { FIXED($known_kpa, decimals: 0) } kPa, до яких сягає калібрування: тиск і силу понад цю межу { $may_be_right ->
        [yes] можна лише припускати
       *[no] не можна вважати надійними
    }.{ $tells_range ->
        [yes] {""}
       *[no] {" "}У калібруванні не вказано, для якого діапазону відліків його зроблено; можливо, для іншого.
    }

## The link

quality-lost-frames = Не надійшло кадрів: { $missing } з { $made } (втрачено дорогою: { $lost }, пропущено килимком: { $dropped }).
quality-lost-frames-by-time = Не надійшло кадрів: { $missing } з { $made } (судячи з часу решти).
quality-damaged = { $packets ->
        [one] { $packets } пакет надійшов пошкодженим або неповним: його не враховано й не відновлено
        [few] { $packets } пакети надійшли пошкодженими або неповними: їх не враховано й не відновлено
        [many] { $packets } пакетів надійшли пошкодженими або неповними: їх не враховано й не відновлено
       *[other] { $packets } пакета надійшли пошкодженими або неповними: їх не враховано й не відновлено
    }.
quality-interrupted = Зв’язок із килимком переривався { $times ->
        [one] { $times } раз
        [few] { $times } рази
        [many] { $times } разів
       *[other] { $times } раза
    }; контакти, на які припав розрив, не зараховуються.
quality-gaps = Бракує кадрів: { $gaps ->
        [one] { $gaps } розрив
        [few] { $gaps } розриви
        [many] { $gaps } розривів
       *[other] { $gaps } розриву
    } понад { FIXED($least_s, decimals: 2) } s, найдовший — { FIXED($longest_s, decimals: 2) } s; контакти, на які { $gaps ->
        [1] він припав
        [one] вони припали
        [few] вони припали
        [many] вони припали
       *[other] вони припали
    }, не зараховуються.
quality-too-long = Запис задовгий, щоб аналізувати його повністю; кількість останніх кадрів, у яких стоп не шукали: { $frames }.

## Time

quality-empty-frames = Кадрів, у яких на килимку нічого не було: { $empty } з { $frames }.
quality-times-stand-still = Щонайменше половина кадрів має той самий час, що й попередній кадр: час відомий не з точністю до кадру.
quality-low-rate = { FIXED($rate_hz, decimals: 1) } кадру за секунду — мало для { $standing ->
        [yes] стояння
       *[no] кроків
    }: рекомендовано { FIXED($wanted_hz, decimals: 0) } або більше.
quality-irregular-time = Час між кадрами нерівномірний: інтервалів, що відрізняються від { FIXED($usual_ms, decimals: 1) } ms більше ніж на { FIXED($off_pct, decimals: 0) }%, — { $uneven } з { $steps }.

## Feet

quality-short = Спокійне стояння — лише { FIXED($stood_s, decimals: 1) } s: для відбитків рекомендовано щонайменше { FIXED($wanted_s, decimals: 0) } s.
quality-short-for-split = Спокійне стояння — { FIXED($stood_s, decimals: 1) } s: розподіл навантаження стабільніший, якщо стояти { FIXED($wanted_s, decimals: 0) } s або довше.
quality-unexplained-load = { FIXED($share_pct, decimals: 0) }% навантаження на килимок не належить жодній знайденій стопі.
quality-bumpy = Поверхня килимка нерівна під { $feet ->
        [left] лівою стопою
        [right] правою стопою
        [left-right] лівою стопою і правою стопою
        [both] обома стопами
       *[one] однією стопою
    }: комірка вимірює шипи на ній, а не форму стопи. Навантаження, центр тиску й час там правильні; { $some_indices ->
        [yes] подано лише індекси, які можна відновити за проміжками між шипами, із ширшими інтервалами; довжини
       *[no] індекси склепіння, довжини
    }, площі, ділянки й піки не подаються.
quality-no-print = { $side ->
        [left] У лівої стопи
        [right] У правої стопи
       *[none] В однієї зі стоп
    } немає відбитка, контур якого можна провести ({ $why }): можливо, це не стопа, і її форму не виміряно.
quality-toes-uncertain = { $side ->
        [left] На лівій стопі
        [right] На правій стопі
       *[none] На одній зі стоп
    } пальці важко відрізнити від подушечки стопи (імовірність показаного варіанта — { FIXED($likely_pct, decimals: 0) }%): інтервали враховують також інші варіанти.
quality-at-border = { $feet ->
        [left] Відбиток лівої стопи сягає
        [right] Відбиток правої стопи сягає
        [left-right] Відбитки лівої стопи і правої стопи сягають
        [both] Відбитки обох стоп сягають
       *[one] Відбиток однієї стопи сягає
    } краю килимка: частина стопи могла бути за краєм.
quality-load-off-mat = Розподіл навантаження враховує лише те, що було на килимку, а { $feet ->
        [left] ліва стопа сягає
        [right] права стопа сягає
        [left-right] ліва стопа і права стопа сягають
        [both] обидві стопи сягають
       *[one] одна стопа сягає
    } його краю.

## Contacts

quality-posture = Дитина стояла { $posture ->
        [toes] навшпиньки
        [heels] на п’ятках
        [outer-edges] на зовнішніх краях стоп
        [one-raised] на всій підошві однієї стопи і на частині іншої
       *[part] на частині кожної стопи, навшпиньки або на п’ятках
    }. Частку навантаження подано; для показників склепіння обидві стопи мають стояти на килимку всією підошвою.
quality-child-jumped = Дитина стрибнула: обидві стопи приземлилися разом, { $landings ->
        [one] { $landings } раз
        [few] { $landings } рази
        [many] { $landings } разів
       *[other] { $landings } раза
    }. Стрибок — не крок: час кроку, індекси склепіння і частки навантаження не подаються.
quality-jumped-onto = Обидві стопи опустилися разом { $landings ->
        [one] { $landings } раз
        [few] { $landings } рази
        [many] { $landings } разів
       *[other] { $landings } раза
    }, як під час стрибка на килимок.
quality-jumps = Обидві стопи приземлилися разом, { $landings ->
        [one] { $landings } раз
        [few] { $landings } рази
        [many] { $landings } разів
       *[other] { $landings } раза
    }: це стрибок, він не вважається кроком.
quality-sampled-prints = Виміряно відбитки { $measured } з { $contacts ->
        [one] { $contacts } контакту
        [few] { $contacts } контактів
        [many] { $contacts } контактів
       *[other] { $contacts } контакту
    }, рівномірно за весь сеанс: індекси, ділянки й лінії ходи отримано з них, час і силу — з усіх.
quality-partial-contacts = { $partial } з { $contacts ->
        [one] { $contacts } контакту
        [few] { $contacts } контактів
        [many] { $contacts } контактів
       *[other] { $contacts } контакту
    } записано не повністю і не враховано в індексі склепіння.
