### Words of the room `reading`. Sentences: lower case at the beginning, no full stop.

## Why a foot is read as it is, and why a foot or a pattern is not read

reading-developing = до { SHORT($years, decimals: 3) } { $years ->
        [one] року
        [few] років
        [many] років
       *[other] року
    } склепіння ще формується в кожної дитини
reading-known = { $condition ->
        [treated-clubfoot] зазначено клишоногість після лікування
        [operation] зазначено операцію
       *[splint] зазначено шину
    }: порівняно з попередніми сеансами самої дитини та з її іншою стопою, а не з іншими дітьми цього віку
reading-not-standing = довідкові значення стосуються дітей, які стоять; крок дає вищі значення
reading-graded = склепіння { $grade ->
        [high-97] вище, ніж приблизно в 97 зі 100 дітей
        [high-85] вище, ніж приблизно у 85 зі 100 дітей
        [low-85] нижче, ніж приблизно у 85 зі 100 дітей
       *[low-97] нижче, ніж приблизно в 97 зі 100 дітей
    } цього віку, у сеансах { $earlier } і { $last } (z-оцінка { SIGNED($score, decimals: 2) }, { $indices ->
        [1] за одним індексом
        [2] за середнім двох індексів
       *[other] за медіаною { $indices } індексів
    }{ $own ->
        [yes] , порівняно з дітьми на цьому килимку
       *[no] {""}
    })
reading-graded-once = склепіння { $grade ->
        [high-97] вище, ніж приблизно в 97 зі 100 дітей
        [high-85] вище, ніж приблизно у 85 зі 100 дітей
        [low-85] нижче, ніж приблизно у 85 зі 100 дітей
       *[low-97] нижче, ніж приблизно в 97 зі 100 дітей
    } цього віку, у найновішому сеансі{ $not_on ->
        [none] {""}
       *[other] , але не в сеансі { $not_on }
    } (z-оцінка { SIGNED($score, decimals: 2) }, { $indices ->
        [1] за одним індексом
        [2] за середнім двох індексів
       *[other] за медіаною { $indices } індексів
    }{ $own ->
        [yes] , порівняно з дітьми на цьому килимку
       *[no] {""}
    }): перш ніж робити висновок, потрібно повторити щонайменше через 4 тижні
reading-graded-usual = { $indices ->
        [1] один індекс
        [2] середнє двох індексів
       *[other] медіана { $indices } індексів
    }: на { SIZE($score, decimals: 2) } стандартного відхилення { SIGN($score) ->
        [minus] нижче за
       *[plus] вище за
    } середнє для цього віку (у бік { SIGN($score) ->
        [minus] вищого
       *[plus] нижчого
    } склепіння){ $own ->
        [yes] , порівняно з дітьми на цьому килимку
       *[no] {""}
    }
reading-index-graded = лише цей індекс: на { SIZE($score, decimals: 2) } стандартного відхилення { SIGN($score) ->
        [minus] нижче за
       *[plus] вище за
    } середнє для цього віку, склепіння { $grade ->
        [high-97] вище, ніж приблизно в 97 зі 100 дітей
        [high-85] вище, ніж приблизно у 85 зі 100 дітей
        [usual] звичайне
        [low-85] нижче, ніж приблизно у 85 зі 100 дітей
       *[low-97] нижче, ніж приблизно в 97 зі 100 дітей
    }
reading-index-coarse = за комірок { FIXED($pitch_mm, decimals: 1) } mm цей індекс завищений і для порівняння не годиться: натомість стежать за його змінами в часі
reading-index-unused = цей індекс не враховано: довідкові значення дітей на цьому килимку охоплюють інші індекси
reading-index-followed = для цього індексу немає довідкових значень у цьому віці: натомість стежать за його змінами в часі
reading-not-measured = значення не вдалося виміряти ({ $name })
reading-no-grading = для цього віку немає довідкових значень
reading-too-coarse = комірки { FIXED($pitch_mm, decimals: 1) } mm завеликі, щоб оцінити склепіння: лише частки навантаження і центр тиску
reading-high-too-coarse = комірки { FIXED($pitch_mm, decimals: 1) } mm завеликі, щоб оцінити склепіння
reading-few-placements = за комірок { FIXED($pitch_mm, decimals: 1) } mm потрібна медіана { $needed ->
        [one] { $needed } стояння
        [few] { $needed } стоянь
        [many] { $needed } стоянь
       *[other] { $needed } стояння
    } за сеанс, а тут { $placements }
reading-repeats-unknown = невідомо, наскільки добре значення повторюється ({ $name })
reading-no-stand = немає сеансу стояння
reading-bumpy = килимок під стопами був нерівний { $sessions ->
        [1] у сеансі стояння
        [one] у всіх { $sessions } сеансі стояння
        [few] у всіх { $sessions } сеансах стояння
        [many] у всіх { $sessions } сеансах стояння
       *[other] у всіх { $sessions } сеансах стояння
    }: склепіння можна оцінити лише на рівному килимку
reading-no-print = { $sessions ->
        [1] у сеансі стояння
        [one] у жодному з { $sessions } сеансу стояння
        [few] у жодному з { $sessions } сеансів стояння
        [many] у жодному з { $sessions } сеансів стояння
       *[other] у жодному з { $sessions } сеансу стояння
    } не вдалося виміряти жодного відбитка
reading-noted-early = зазначено { $date }; це правило діє з { SHORT($years, decimals: 3) } { $years ->
        [one] року
        [few] років
        [many] років
       *[other] року
    }
reading-asked-from = це правило діє з { SHORT($years, decimals: 3) } { $years ->
        [one] року
        [few] років
        [many] років
       *[other] року
    }
reading-not-walked = дитина не проходила по килимку
reading-few-steps = за один сеанс потрібно щонайменше { SHORT($steps, decimals: 3) } { $steps ->
        [one] повний крок
        [few] повні кроки
        [many] повних кроків
       *[other] повного кроку
    } однієї стопи
reading-no-pair-of-steps = у жодному сеансі немає повних кроків обох стоп
reading-few-stands = за один сеанс потрібно щонайменше { $stands ->
        [one] { $stands } стояння
        [few] { $stands } стояння
        [many] { $stands } стоянь
       *[other] { $stands } стояння
    } по { SHORT($stand_s, decimals: 3) } s
reading-not-both-feet = у жодному сеансі стояння немає обох стоп
reading-no-sway = коливання не виміряно
reading-few-sessions = потрібно чотири сеанси: два, щоб дізнатися, що є звичайним, потім ще два з проміжком 4 тижні між ними
reading-in-load = за навантаженням: { $why }
reading-in-arch = за склепінням: { $why }
reading-in-time = за часом опори: { $why }
reading-on-newest-mat = на останньому килимку: { $why }
reading-no-rule = жодне правило цього не охоплює
reading-no-recording = немає запису

## What is missing where only the newest session shows something

reading-waits-for-earlier = про це буде повідомлено, щойно це покаже ще один сеанс, щонайменше на 4 тижні раніше або пізніше
reading-waits-not-on = сеанс { $date } цього не показав; про це буде повідомлено, коли збіжаться сеанси з проміжком щонайменше 4 тижні

## What values are compared with

reading-amount = { FIXED($value, $decimals) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    }
reading-amount-between = { FIXED($value, $decimals) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    } (інтервал 90%: від { FIXED($low, $decimals) } до { FIXED($high, $decimals) })
reading-limit-above = понад { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    }
reading-limit-from = { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    } або більше
reading-limit-below = менше ніж { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    }
reading-limit-to = { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    } або менше
reading-limit-of-index = { $limit } ({ $name })
reading-limit-and = { $first } і { $last }
reading-limit-fifth-centile = 5-й центиль
reading-limit-score = z > { SHORT($z, decimals: 3) }
reading-limit-usual = > { $value }
reading-limit-change = зміна понад { $change }
reading-limit-change-between-feet = зміна різниці між стопами понад { $change }
reading-limit-between-feet = різниця між стопами понад { $change }
reading-source-published = { $source }
reading-source-design = складено з кількох джерел, основа — { $source }; це не опублікована норма
reading-source-own-cutoff = опублікованої межі немає; доказовість B: напрямок опубліковано, а межа — власна межа цієї програми
reading-source-own-rule = опублікованої межі немає; доказовість C: власне правило цієї програми, не з опублікованих досліджень
reading-source-program = правило цієї програми
reading-source-own-past = попередні сеанси дитини; доказовість C: власне правило цієї програми, не з опублікованих досліджень
reading-source-other-foot = інша стопа дитини; доказовість C: власне правило цієї програми, не з опублікованих досліджень
reading-source-smallest-change = найменша зміна, більша за похибку вимірювання; доказовість C: власне правило цієї програми, не з опублікованих досліджень
reading-source-own-reference = довідкові значення дітей на цьому килимку

## The rules that fire

reading-rule-pain = будь-який біль у стопі або нозі за { $days ->
        [one] останній { $days } день
        [few] останні { $days } дні
        [many] останні { $days } днів
       *[other] останні { $days } дня
    }: зупинитися і звернутися до фахівця (зазначено { $noted })
reading-rule-stopped = за { $days ->
        [one] останній { $days } день
        [few] останні { $days } дні
        [many] останні { $days } днів
       *[other] останні { $days } дня
    } заняття на килимку зупинено через { $why ->
        [numbness] оніміння стопи
        [skin-marks] сліди, що залишалися на шкірі
       *[dizziness] запаморочення
    }: зупинитися і звернутися до фахівця (дата: { $noted })
reading-rule-stiffness = скутість стопи, зазначена за { $days ->
        [one] останній { $days } день
        [few] останні { $days } дні
        [many] останні { $days } днів
       *[other] останні { $days } дня
    } (правило діє з { SHORT($years, decimals: 3) } { $years ->
        [one] року
        [few] років
        [many] років
       *[other] року
    }): звернутися до фахівця (зазначено { $noted })
reading-rule-limp = кульгання, зазначене за { $days ->
        [one] останній { $days } день
        [few] останні { $days } дні
        [many] останні { $days } днів
       *[other] останні { $days } дня
    } (правило діє з { SHORT($years, decimals: 3) } { $years ->
        [one] року
        [few] років
        [many] років
       *[other] року
    }): звернутися до фахівця (зазначено { $noted })
reading-rule-tiptoe = ходьба навшпиньки, зазначена за { $days ->
        [one] останній { $days } день
        [few] останні { $days } дні
        [many] останні { $days } днів
       *[other] останні { $days } дня
    } (правило діє з { SHORT($years, decimals: 3) } { $years ->
        [one] року
        [few] років
        [many] років
       *[other] року
    }): звернутися до фахівця (зазначено { $noted })
reading-rule-arch = { $why }{ $course ->
        [one-foot] ; лише одна стопа, і навантаження на п’ятку та зовнішню частину переднього відділу зростає
        [new] ; це нове, і навантаження на п’ятку та зовнішню частину переднього відділу зростає
        [progressing] ; зміна триває, і навантаження на п’ятку та зовнішню частину переднього відділу зростає
       *[none] {""}
    }{ $sign ->
        [none] {""}
        [pain] , зазначено біль { $noted }
        [stiffness] , зазначено скутість { $noted }
        [limp] , зазначено кульгання { $noted }
       *[tiptoe] , зазначено ходьбу навшпиньки { $noted }
    }
reading-rule-getting-lower = індекс Чіппо–Смірака від { $since } зріс на { FIXED($rise_pct, decimals: 1) } в. п., більше за похибку { FIXED($error_pct, decimals: 1) } в. п., у сеансах { $earlier } і { $last }
reading-rule-high-arch = { $name }: за межею ({ $limit }) у сеансах { $earlier } і { $last }{ $sign ->
        [none] {""}
        [pain] , зазначено біль { $noted }
        [stiffness] , зазначено скутість { $noted }
        [limp] , зазначено кульгання { $noted }
       *[tiptoe] , зазначено ходьбу навшпиньки { $noted }
    }
reading-rule-in-toeing = за даними щонайменше { SHORT($steps, decimals: 3) } { $steps ->
        [one] кроку
        [few] кроків
        [many] кроків
       *[other] кроку
    } медіана кута { $place ->
        [reaches] досягає межі, яка лежить у її інтервалі,
        [beyond] лежить за межею разом з усім своїм інтервалом
       *[unsure] лежить за межею (її невизначеність невідома)
    } у сеансах { $earlier } і { $last }{ $course ->
        [one-foot] , лише в однієї стопи
        [progressing] , і більше, ніж раніше
       *[none] {""}
    }
reading-rule-toe-walking = { $name }: за даними щонайменше { SHORT($steps, decimals: 3) } { $steps ->
        [one] кроку
        [few] кроків
        [many] кроків
       *[other] кроку
    } значення { $place ->
        [reaches] досягає межі, яка лежить у його інтервалі,
        [beyond] лежить за межею разом з усім своїм інтервалом
       *[unsure] лежить за межею (його невизначеність невідома)
    } у сеансах { $earlier } і { $last }
reading-rule-hallux = за даними щонайменше { SHORT($steps, decimals: 3) } { $steps ->
        [one] кроку
        [few] кроків
        [many] кроків
       *[other] кроку
    } частка кроків, у яких великий палець не торкався опори, { $place ->
        [reaches] досягає межі, яка лежить у її інтервалі,
        [beyond] лежить за межею разом з усім своїм інтервалом
       *[unsure] лежить за межею (її невизначеність невідома)
    } у сеансах { $earlier } і { $last }
reading-rule-lateral-loading = навантаження на внутрішній (медіальний) бік п’ятки, середнього і переднього відділів стопи нижче за 5-й центиль у сеансах { $earlier } і { $last }
reading-rule-outer-border = { $against ->
        [shape] зовнішній край відбитка опуклий, як буває, коли передній відділ стопи вигнутий усередину,
        [other-foot] зовнішній край відбитка опукліший, ніж в іншої стопи, на { FIXED($by_pct, decimals: 1) }% довжини відбитка,
       *[own-past] зовнішній край відбитка опукліший, ніж у першому сеансі, на { FIXED($by_pct, decimals: 1) }% довжини відбитка,
    } у сеансах { $earlier } і { $last }{ $course ->
        [one-foot] , лише в однієї стопи
        [progressing] , і більше, ніж раніше
       *[none] {""}
    }{ $sign ->
        [none] {""}
        [pain] , зазначено біль { $noted }
        [stiffness] , зазначено скутість { $noted }
        [limp] , зазначено кульгання { $noted }
       *[tiptoe] , зазначено ходьбу навшпиньки { $noted }
    }
reading-rule-inwards-to-other = за даними щонайменше { SHORT($steps, decimals: 3) } { $steps ->
        [one] кроку
        [few] кроків
        [many] кроків
       *[other] кроку
    } стопа спрямована всередину, і більше за іншу на { FIXED($by_deg, decimals: 1) }°, у сеансах { $earlier } і { $last }
reading-rule-known-change = { $condition ->
        [treated-clubfoot] зазначено клишоногість після лікування
        [operation] зазначено операцію
       *[splint] зазначено шину
    }; { $name }: { $against ->
        [other-foot] { $more ->
            [yes] різниця з іншою стопою зросла
           *[no] різниця з іншою стопою зменшилася
        }
       *[own-past] { $more ->
            [yes] значення зросло
           *[no] значення зменшилося
        }
    } на { $change } від { $since }, більше за похибку, у сеансах { $earlier } і { $last }{ $towards ->
        [yes] : зміна в бік того, що лікували
       *[no] {""}
    }
reading-rule-uneven = { $name }: { $place ->
        [reaches] за межею, хоча справжнє значення може й не бути за нею,
        [beyond] за межею більше ніж на свою невизначеність,
       *[unsure] за межею (невизначеність невідома)
    } у сеансах { $earlier } і { $last }{ $with_pain ->
        [yes] , з болем
       *[no] {""}
    }
reading-rule-uneven-arches = { $by ->
        [widths] дві стопи відрізняються за індексом Чіппо–Смірака і за індексом Стахелі
       *[arch-index] дві стопи відрізняються за індексом склепіння
    } більше, ніж стопи 95 зі 100 дітей, і більше за похибку вимірювання, у сеансах { $earlier } і { $last }{ $sign ->
        [none] {""}
        [pain] , зазначено біль { $noted }
        [stiffness] , зазначено скутість { $noted }
        [limp] , зазначено кульгання { $noted }
       *[tiptoe] , зазначено ходьбу навшпиньки { $noted }
    }
reading-rule-unsteady-for-age = середня швидкість коливань висока для цього віку у сеансах { $earlier } і { $last }{ $flat ->
        [yes] , з низькими склепіннями і пальцями, спрямованими назовні
       *[no] {""}
    }
reading-rule-unsteady-to-before = середня швидкість коливань перевищує звичайні для дитини { FIXED($usual_mm_s, decimals: 1) } mm/s більше ніж на похибку, у сеансах { $earlier } і { $last }{ $flat ->
        [yes] , з низькими склепіннями і пальцями, спрямованими назовні
       *[no] {""}
    }
reading-rule-measure-again = { $name } { $value } (межа: { $limit }): перш ніж робити висновок, потрібно виміряти ще раз

## What puts a reading into proportion: whole sentences

reading-remark-born-low = Усі діти народжуються з низькими склепіннями; вони формуються впродовж перших десяти років.
reading-remark-no-complaint = Станом на { $today } не зазначено ні болю, ні скутості, ні кульгання, ні ходьби навшпиньки. Якщо стопа з низьким склепінням не болить і не скута, зазвичай досить лише ще одного огляду через кілька місяців.
reading-remark-complaint-before = { $days ->
        [one] За { $days } день
        [few] За { $days } дні
        [many] За { $days } днів
       *[other] За { $days } дня
    } до { $today } не зазначено ні болю, ні скутості, ні кульгання, ні ходьби навшпиньки; перед тим:{ $pain ->
        [none] {""}
       *[other] {" "}біль { $pain };
    }{ $stiffness ->
        [none] {""}
       *[other] {" "}скутість { $stiffness };
    }{ $limp ->
        [none] {""}
       *[other] {" "}кульгання { $limp };
    }{ $tiptoe ->
        [none] {""}
       *[other] {" "}ходьба навшпиньки { $tiptoe };
    } якщо щось із цього повернеться, потрібно звернутися до фахівця.
reading-remark-prevalence = Зі 100 дітей { $to_years ->
        [none] віком від { SHORT($from_years, decimals: 3) } { $from_years ->
            [one] року
            [few] років
            [many] років
           *[other] року
        }
       *[other] віком від { SHORT($from_years, decimals: 3) } до неповних { SHORT($to_years, decimals: 3) } { $to_years ->
            [one] року
            [few] років
            [many] років
           *[other] року
        }
    } { $flexible ->
        [yes] гнучкі низькі склепіння
       *[no] низькі склепіння
    } мали { $most_pct ->
        [none] { SHORT($least_pct, decimals: 3) }
       *[other] від { SHORT($least_pct, decimals: 3) } до { SHORT($most_pct, decimals: 3) }
    } ({ $source }).
reading-remark-design = Довідкові значення за віком ця програма склала з кількох публікацій; це не опублікована норма. Невизначеність їхнього середнього — приблизно { SHORT($centre_sd, decimals: 1) } стандартного відхилення (у пунктах індексу Чіппо–Смірака: { SHORT($centre_pct, decimals: 0) }). Для цього віку: { $source }.
reading-remark-two-indices = За комірок { FIXED($pitch_mm, decimals: 1) } mm індекс склепіння в порівнянні не враховано, тому дуже низьке склепіння трохи частіше залишається непоміченим.
reading-remark-weight-and-sex = У дітей з більшою масою тіла частину широкого відбитка становить жировий прошарок: зі 100 дітей, які живуть з ожирінням, від 41 до 56 мають склепіння, нижчі за межу «85 зі 100», а від 11 до 19 — нижчі за межу «97 зі 100». У хлопчиків такі склепіння трапляються трохи частіше, ніж у дівчаток.
reading-remark-one-session = Це один сеанс. Про більшість спостережень повідомляють лише тоді, коли їх показують два сеанси з проміжком щонайменше 4 тижні.

## Where the sources put a foot: whole sentences

reading-beside = Залежно від джерела { $high ->
        [yes] ця стопа має вище склепіння
       *[no] ця стопа пласкіша
    }, ніж стопи { SHORT($least, decimals: 0) }–{ SHORT($greatest, decimals: 0) } зі 100 дітей цього віку. { $samples ->
        [0] Жодна опублікована вибірка не охоплює стояння дітей цього віку.
        [1] Одне з цих джерел — опублікована вибірка, виміряна іншим методом.
       *[other] Опублікованих вибірок серед цих джерел: { $samples }; їх виміряно іншими методами.
    }{ $centre_pct ->
        [none] {""}
       *[other] {" "}Покази цього килимка можуть бути вищими або нижчими, щонайбільше на { SHORT($centre_pct, decimals: 0) } (у пунктах індексу Чіппо–Смірака).
    }{ $apart ->
        [yes] {" "}Джерела надто розходяться, щоб дати щось вище за «варто знати».
       *[no] {""}
    }{ $low ->
        [yes] {" "}Більшість низьких склепінь нічого не потребує.
       *[no] {""}
    }

## The lines of a reading. A name or a clause that they are given stands between punctuation

reading-results = Результати для віку { FIXED($years, decimals: 1) } року
reading-heading = { $side ->
        [left] Ліва стопа, { $what }
        [right] Права стопа, { $what }
       *[none] { $what }
    }: { $level }
reading-found = { $name }: { $value }{ $limit ->
        [none] {""}
       *[other] , межа: { $limit }
    }.
reading-differs = { $name }: різниця між стопами { $value }{ $limit ->
        [none] {""}
       *[other] , межа: { $limit }
    }.
reading-grounds = { $rule }{ $measured ->
        [none] {""}
       *[other] ; { $measured }
    }. Джерело: { $source }.
reading-once = { $side ->
        [left] ліва стопа, { $what }
        [right] права стопа, { $what }
       *[none] { $what }
    }: { $name } { $value }, { $measured }; межа: { $limit }; { $waiting }. Джерело: { $source }.
reading-so-far = поки що в одному сеансі: { $once }
reading-not-read = { $side ->
        [left] ліва стопа, { $what }
        [right] права стопа, { $what }
       *[none] { $what }
    }: { $why }
reading-not-assessed = не оцінено: { $not_read }
reading-foot = { $side ->
        [left] ліва стопа, склепіння
       *[right] права стопа, склепіння
    }: { $band }
reading-elsewhere = { $newest_mat ->
        [yes] на останньому килимку
       *[no] на іншому килимку
    }: { $foot } ({ $why })
reading-why-then = { $why }; у віці { FIXED($years, decimals: 1) } року, { $measured }
reading-of-foot = { $side ->
        [left] ліва стопа
       *[right] права стопа
    }: { $why }
reading-measured-now = виміряно в цьому сеансі
reading-measured-on = виміряно { $date }
reading-measured-on-other-mat = виміряно { $date } на іншому килимку ({ $mat })
reading-group = { $sessions ->
        [one] { $sessions } сеанс
        [few] { $sessions } сеанси
        [many] { $sessions } сеансів
       *[other] { $sessions } сеансу
    } { $protocol ->
        [standing] стояння
        [stepping] кроків на місці
       *[walking] ходьби
    } ({ $mat }), { $one_day ->
        [yes] { $last }
       *[no] від { $first } до { $last }
    }
reading-separately = Оцінено окремо: { $group }.
reading-left-out = Не враховано: { $group }: { $why }.

## Under every reading and on every page: whole sentences. In English word for word as the project's wording rule gives it

reading-notice = Це допоміжний засіб для скринінгу та занять. Він не є медичним виробом і не встановлює діагнозу. Низьке склепіння стопи в маленьких дітей — звичайне явище і, як правило, не потребує лікування. Якщо дитина відчуває біль, кульгає, має скутість у стопах, якщо одна стопа відрізняється від іншої, стан стоп погіршується або дитина після 3-річного віку ходить навшпиньки, покажіть ці сторінки лікарю або фізичному терапевту.

## The patterns, a few words each

reading-pattern-low-arch = низьке склепіння
reading-pattern-high-arch = високе склепіння
reading-pattern-getting-lower = склепіння стає нижчим
reading-pattern-in-toeing = пальці спрямовані всередину
reading-pattern-lateral-loading = навантаження вздовж зовнішнього краю
reading-pattern-toe-walking = ходьба навшпиньки
reading-pattern-side-asymmetry = різниця між лівою і правою
reading-difference-load = різниця між лівою і правою за навантаженням
reading-difference-time = різниця між лівою і правою за часом опори
reading-difference-arches = різниця між лівою і правою за склепінням
reading-pattern-unsteadiness = менш стійко, ніж раніше
reading-pattern-hallux-loading = { measure-hallux_free_share }
reading-pattern-known-change = зміна стопи з відомою особливістю
reading-pattern-pain = зазначено біль
reading-pattern-stiffness = зазначено скутість
reading-pattern-limp = зазначено кульгання
reading-pattern-tiptoe = зазначено ходьбу навшпиньки
reading-pattern-stopped = заняття зупинено

## The bands of an arch

reading-grade-high-97 = вище, ніж приблизно в 97 зі 100 дітей
reading-grade-high-85 = вище, ніж приблизно у 85 зі 100 дітей
reading-grade-usual = звичайне для віку
reading-grade-low-85 = нижче, ніж приблизно у 85 зі 100 дітей
reading-grade-low-97 = нижче, ніж приблизно в 97 зі 100 дітей
reading-band-developing = формується
reading-band-no-reading = не оцінено
reading-band-seen-once = { $band }, поки що в одному сеансі

## How much a finding matters, and what to do about it: whole sentences

reading-level-info = варто знати
reading-level-watch = спостерігати
reading-level-ask = звернутися до фахівця
reading-do-stop = Припиніть заняття на килимку й покажіть цю сторінку лікарю або фізичному терапевту.
reading-do-ask = Покажіть цю сторінку лікарю або фізичному терапевту.
reading-do-measure-again = Виміряйте ще раз приблизно через чотири тижні; якщо це збережеться, покажіть цю сторінку фахівцю.
reading-do-nothing = Нічого робити не потрібно; наступне вимірювання — за планом.

## What stands on a child's pages where some or all of it is simulated: whole sentences, on one line

report-simulated-some = Деякі з цих сеансів віртуальні, не справжньої дитини.
report-simulated-all = Віртуально: не справжня дитина.

## At the head of a child's pages: labels, and the values below them. There is room for 25 to 35 letters

report-fact-age = Вік
report-fact-sessions = Сеанси
report-fact-measured = Виміряно
report-fact-mat = Килимок
report-fact-no-session = сеансів ще немає
report-fact-years = { FIXED($years, decimals: 1) } року
report-fact-years-to = від { FIXED($from, decimals: 1) } до { FIXED($to, decimals: 1) } року
# How many sessions, and when.
report-fact-on-day = { $many }, { $day }
report-fact-from-to = { $many }, { $first } – { $last }
# How many sessions of which kind.
report-fact-of-protocol = { $protocol ->
        [standing] стояння: { $sessions }
        [stepping] кроки на місці: { $sessions }
       *[walking] ходьба: { $sessions }
    }
report-fact-of-others = інші: { $sessions }
report-fact-both = { $first }, { $last }
report-fact-several-mats = більше ніж один, див. нижче

## The pages of a reading: titles of cards

report-reading-findings = Що видно і що робити
report-reading-once = Поки що лише в одному сеансі
report-reading-sessions = Які сеанси використано
report-reading-perspective = Щоб оцінити, наскільки це важливо
report-reading-not-assessed = Що оцінити не вдалося і чому
# A card that goes on on the next page.
report-reading-continued = { $title } (продовження)

## The same: whole sentences

report-reading-nothing-confirmed = Поки що нічого не підтверджено: для цього потрібно два сеанси з проміжком щонайменше 4 тижні. Що показує один сеанс, перелічено нижче.
report-reading-nothing-assessed = Жодної стопи оцінити не вдалося, тому й висновку бути не може.
report-reading-nothing-in-rest = У тому, що оцінено, нічого не виявлено; одну або обидві стопи ще не вдалося оцінити.
report-reading-nothing = Нічого не виявлено.
report-reading-measured = Виміряно: { $protocol ->
        [standing] стояння
        [stepping] кроки на місці
       *[walking] ходьба
    }, { $date }.
# Feet that were measured on different days, each as below.
report-reading-measured-apart = Виміряно: { $feet }.
report-reading-foot-measured = { $side ->
        [left] ліва стопа
       *[right] права стопа
    }, { $protocol ->
        [standing] стояння
        [stepping] кроки на місці
       *[walking] ходьба
    }, { $date }
report-reading-held-against = Затінено: звичайне в цьому віці, від { $from } до { $to }. Пунктир: { $lower ->
        [none] межа «97 зі 100 дітей», { $upper }
       *[other] межі «97 зі 100 дітей», { $lower } і { $upper }
    }. Джерело: { $source }.
report-reading-own-reference = Порівняно з довідковими значеннями дітей на цьому килимку.
