### Words of the page for parents and of a school's letter. Short sentences that stand by themselves, with a capital and a
### full stop. A reader knows nothing of measures, statistics or anatomy: no names of measures, no citations.

## Titles: of the page, of the letter, and of their cards

parents-title-page = Стопи вашої дитини
parents-title-letter = Стопи вашої дитини: лист зі школи
parents-title-done = Що ми зробили
parents-title-seen = Що ми побачили
parents-title-usual = Чи це звично в такому віці?
parents-title-changed = Чи щось змінилося?
parents-title-do = Що робити тепер
parents-title-ask = Коли звернутися до фахівця

## At the head of the page: labels with a value below each

parents-fact-child = Дитина
parents-fact-age = Вік
parents-fact-day = Дата вимірювання
parents-fact-years = { FIXED($years, decimals: 1) } року

## What was done: only in the letter. The protocol is what the child did

parents-done-on = { $protocol ->
        [walking] { $date } ваша дитина пройшла у школі по килимку, який показує, де стопи тиснуть на підлогу.
        [stepping] { $date } ваша дитина крокувала у школі на килимку, який показує, де стопи тиснуть на підлогу.
       *[standing] { $date } ваша дитина постояла у школі на килимку, який показує, де стопи тиснуть на підлогу.
    }
parents-done = { $protocol ->
        [walking] Ваша дитина пройшла у школі по килимку, який показує, де стопи тиснуть на підлогу.
        [stepping] Ваша дитина крокувала у школі на килимку, який показує, де стопи тиснуть на підлогу.
       *[standing] Ваша дитина постояла у школі на килимку, який показує, де стопи тиснуть на підлогу.
    }
parents-done-tried-on = { $date } ваша дитина була у школі на килимку, який показує, де стопи тиснуть на підлогу.
parents-done-tried = Ваша дитина була у школі на килимку, який показує, де стопи тиснуть на підлогу.
parents-done-nothing-else = Це не боляче. Більше нічого не оглядали.

## What was seen: above and below each print, and beside them

parents-foot-left = Ліва стопа
parents-foot-right = Права стопа
parents-seen-no-print = немає відбитка
parents-seen-how = Це відбитки стоп вашої дитини, пальцями вгору. Що темніше місце, то сильніше стопа там тиснула.
parents-seen-arch = Вузька частина посередині — це склепіння стопи. Якщо склепіння низьке, ця частина широка; якщо високе, вона тонка або її немає.
parents-seen-on = Відбитки зроблено { $date }.
parents-seen-if-from-above = Якщо килимок показано знизу, ліва і права стопи міняються місцями.
parents-seen-sides-unclear = Було незрозуміло, який відбиток якої стопи.
parents-seen-not-kept = Зображення немає, бо запис не збережено.
parents-seen-nothing = Жодного відбитка виміряти не вдалося.
parents-seen-to-check = Відбитки буде показано, коли вимірювання перевірять.

## Whether it is usual: a sentence for each foot. What is missing here is told in another sentence after it

parents-arch-developing = { $side ->
        [left] Ліва стопа: у цьому віці склепіння ще формується, і пласка стопа — звичайне явище.
       *[right] Права стопа: у цьому віці склепіння ще формується, і пласка стопа — звичайне явище.
    }
parents-arch-graded = { $side ->
        [left] { $grade ->
            [high-97] Ліва стопа: склепіння вище, ніж приблизно в 97 зі 100 дітей цього віку.
            [high-85] Ліва стопа: склепіння вище, ніж приблизно у 85 зі 100 дітей цього віку.
            [usual] Ліва стопа: склепіння звичайне для цього віку.
            [low-85] Ліва стопа: склепіння нижче, ніж приблизно у 85 зі 100 дітей цього віку.
           *[low-97] Ліва стопа: склепіння нижче, ніж приблизно в 97 зі 100 дітей цього віку.
        }
       *[right] { $grade ->
            [high-97] Права стопа: склепіння вище, ніж приблизно в 97 зі 100 дітей цього віку.
            [high-85] Права стопа: склепіння вище, ніж приблизно у 85 зі 100 дітей цього віку.
            [usual] Права стопа: склепіння звичайне для цього віку.
            [low-85] Права стопа: склепіння нижче, ніж приблизно у 85 зі 100 дітей цього віку.
           *[low-97] Права стопа: склепіння нижче, ніж приблизно в 97 зі 100 дітей цього віку.
        }
    }
parents-arch-not-said = { $side ->
        [left] Ліва стопа: про склепіння нічого сказати не можна.
       *[right] Права стопа: про склепіння нічого сказати не можна.
    }
parents-arch-not-measured = { $side ->
        [left] Ліву стопу не виміряно.
       *[right] Праву стопу не виміряно.
    }
# After one of the sentences above: the newest measurement shows more than that.
parents-arch-once-more = { $grade ->
        [high-97] За одним лише останнім вимірюванням воно вище, ніж приблизно в 97 зі 100 дітей.
        [high-85] За одним лише останнім вимірюванням воно вище, ніж приблизно у 85 зі 100 дітей.
        [low-85] За одним лише останнім вимірюванням воно нижче, ніж приблизно у 85 зі 100 дітей.
       *[low-97] За одним лише останнім вимірюванням воно нижче, ніж приблизно в 97 зі 100 дітей.
    }
parents-arch-studies-differ = Дослідження розходяться в тому, що тут звичайне.

## How much something matters, and how sure it is: after the sentence that says what it is

parents-level-info = Це варто знати, але робити нічого не потрібно.
parents-level-watch = За цим слід спостерігати.
parents-level-ask = Це привід звернутися до лікаря або фізичного терапевта.
parents-once = Це показало лише одне вимірювання. Ще одне, з проміжком щонайменше чотири тижні, покаже, чи це зберігається.
parents-once-not-on = Вимірювання { $date } цього не показало. Ще одне, з проміжком щонайменше чотири тижні, покаже, чи це зберігається.

## What else was noticed: of one foot, of both, or of the child

parents-noticed-low-arch = { $feet ->
        [left] Склепіння лівої стопи низьке.
        [right] Склепіння правої стопи низьке.
       *[both] Склепіння обох стоп низькі.
    }
parents-noticed-high-arch = { $feet ->
        [left] Склепіння лівої стопи високе.
        [right] Склепіння правої стопи високе.
       *[both] Склепіння обох стоп високі.
    }
parents-noticed-getting-lower = { $feet ->
        [left] Склепіння лівої стопи стає нижчим.
        [right] Склепіння правої стопи стає нижчим.
       *[both] Склепіння обох стоп стають нижчими.
    }
parents-noticed-in-toeing = { $feet ->
        [left] Під час ходьби пальці лівої стопи спрямовані всередину.
        [right] Під час ходьби пальці правої стопи спрямовані всередину.
       *[both] Під час ходьби пальці обох стоп спрямовані всередину.
    }
parents-noticed-lateral-loading = { $feet ->
        [left] Ліва стопа спирається на зовнішній край більше, ніж звичайно.
        [right] Права стопа спирається на зовнішній край більше, ніж звичайно.
       *[both] Обидві стопи спираються на зовнішній край більше, ніж звичайно.
    }
parents-noticed-toe-walking = { $feet ->
        [left] Під час ходьби ліва стопа спирається на пальці більше, ніж звичайно.
        [right] Під час ходьби права стопа спирається на пальці більше, ніж звичайно.
       *[both] Дитина ходить навшпиньки більше, ніж звичайно.
    }
parents-noticed-side-asymmetry = Ліва і права стопи відрізняються одна від одної.
parents-noticed-uneven-load = На одну ногу дитина спирається більше, ніж на іншу.
parents-noticed-uneven-time = Під час ходьби одна стопа залишається на підлозі довше, ніж інша.
parents-noticed-uneven-arches = Склепіння лівої і правої стопи відрізняються.
parents-noticed-unsteadiness = Дитина стоїть менш стійко, ніж очікувалося.
parents-noticed-hallux-loading = { $feet ->
        [left] Під час ходьби великий палець лівої стопи часто не торкається підлоги.
        [right] Під час ходьби великий палець правої стопи часто не торкається підлоги.
       *[both] Під час ходьби великі пальці обох стоп часто не торкаються підлоги.
    }
parents-noticed-known-change = { $feet ->
        [left] Ліва стопа змінилася, а в нотатках зазначено, що раніше її лікували.
        [right] Права стопа змінилася, а в нотатках зазначено, що раніше її лікували.
       *[both] Обидві стопи змінилися, а в нотатках зазначено, що раніше їх лікували.
    }
parents-noticed-pain = У нотатках зазначено біль у стопі або нозі.
parents-noticed-stiffness = У нотатках зазначено скутість стопи.
parents-noticed-limp = У нотатках зазначено кульгання.
parents-noticed-tiptoe = У нотатках зазначено ходьбу навшпиньки.
parents-noticed-stopped = Заняття на килимку зупинили, бо дитина почувалася недобре.
parents-noticed-more = { $more ->
        [one] Є ще { $more } спостереження. Попросіть повну сторінку.
        [few] Є ще { $more } спостереження. Попросіть повну сторінку.
        [many] Є ще { $more } спостережень. Попросіть повну сторінку.
       *[other] Є ще { $more } спостереження. Попросіть повну сторінку.
    }

## What nothing can be said about: a list of names after a colon, then a sentence that says why

parents-not-said = Поки що нічого не можна сказати про таке: { $patterns }.
parents-name-low-arch = низьке склепіння
parents-name-high-arch = високе склепіння
parents-name-getting-lower = склепіння, що стає нижчим
parents-name-in-toeing = пальці, спрямовані всередину
parents-name-lateral-loading = опора на зовнішній край
parents-name-toe-walking = опора на пальці під час ходьби
parents-name-side-asymmetry = різниця між лівою і правою стопою
parents-name-uneven-load = вага на лівій і правій нозі
parents-name-uneven-time = час на лівій і на правій стопі
parents-name-uneven-arches = різниця між склепіннями
parents-name-unsteadiness = стійкість під час стояння
parents-name-hallux-loading = опора на великий палець
parents-name-known-change = зміна стопи, яку лікували
parents-name-pain = біль
parents-name-stiffness = скутість
parents-name-limp = кульгання
parents-name-tiptoe = ходьба навшпиньки
parents-name-stopped = зупинене заняття

## Why not

parents-why-known = { $condition ->
        [treated-clubfoot] У нотатках зазначено, що лікували клишоногість, тому цю стопу не порівнюють зі стопами інших дітей.
        [operation] У нотатках зазначено операцію, тому цю стопу не порівнюють зі стопами інших дітей.
       *[splint] У нотатках зазначено шину, тому цю стопу не порівнюють зі стопами інших дітей.
    }
parents-why-not-standing = Порівнювати стопи можна лише тоді, коли дитина спокійно стоїть.
parents-why-not-measured = Відбиток був недостатньо чітким, щоб його виміряти.
parents-why-no-figures = Для цього віку немає даних.
parents-why-coarse-mat = Цей килимок для цього недостатньо точний.
parents-why-few-placements = { $needed ->
        [one] На цей килимок дитині треба стати щонайменше { $needed } раз. Поки що було: { $placements }.
        [few] На цей килимок дитині треба стати щонайменше { $needed } рази. Поки що було: { $placements }.
        [many] На цей килимок дитині треба стати щонайменше { $needed } разів. Поки що було: { $placements }.
       *[other] На цей килимок дитині треба стати щонайменше { $needed } раза. Поки що було: { $placements }.
    }
parents-why-not-known-how-well = Невідомо, наскільки точно це можна виміряти.
parents-why-bumpy-mat = Для цього потрібен рівний килимок, а цей був нерівний.
parents-why-too-young = Це перевіряють лише з { SHORT($years, decimals: 1) } { $years ->
        [one] року
        [few] років
        [many] років
       *[other] року
    }.
parents-why-not-walked = Дитина не проходила по килимку.
parents-why-few-steps = Повних кроків було замало.
parents-why-few-stands = Дитина стояла спокійно замало часу або замало разів.
parents-why-one-foot = Для цього потрібні обидві стопи.
parents-why-no-sway = Не вимірювали, наскільки стійко дитина стоїть.
parents-why-few-sessions = Для цього потрібно більше вимірювань, з проміжком у кілька тижнів.
parents-why-young-arch = У цьому віці склепіння ще формується.
parents-why-other = Це вимірювання для цього не підходить.

## Where the feet were not compared with those of other children: instead of all that

parents-not-compared-age = Вік вашої дитини не вказано, тому її стопи не порівнювали зі стопами інших дітей.
parents-not-compared-table = Для цього віку немає даних, тому стопи не порівнювали зі стопами інших дітей.
parents-not-compared-check = У цьому вимірюванні треба спершу дещо перевірити, тому про стопи тут нічого не сказано.
parents-not-compared-unmeasured = Цього разу виміряти стопи не вдалося. Так буває, коли дитина рухається або стоїть на краю килимка. Про самі стопи це нічого не говорить.

## What puts it into proportion: after all that

parents-born-low = Усі діти народжуються з низькими склепіннями стоп. Склепіння формуються впродовж перших десяти років.
parents-common-low = { $most ->
        [none] Приблизно { SHORT($least, decimals: 0) } зі 100 дітей цього віку мають низькі склепіння.
       *[other] Приблизно від { SHORT($least, decimals: 0) } до { SHORT($most, decimals: 0) } зі 100 дітей цього віку мають низькі склепіння.
    }
parents-no-complaint-lately = { $days ->
        [one] За останній { $days } день у нотатках не зазначено ні болю, ні скутості, ні кульгання, ні ходьби навшпиньки.
        [few] За останні { $days } дні у нотатках не зазначено ні болю, ні скутості, ні кульгання, ні ходьби навшпиньки.
        [many] За останні { $days } днів у нотатках не зазначено ні болю, ні скутості, ні кульгання, ні ходьби навшпиньки.
       *[other] За останні { $days } дня у нотатках не зазначено ні болю, ні скутості, ні кульгання, ні ходьби навшпиньки.
    } Тоді за низького склепіння зазвичай досить лише ще раз оглянути стопи через кілька місяців.
parents-no-complaint = У нотатках не зазначено ні болю, ні скутості, ні кульгання, ні ходьби навшпиньки. Тоді за низького склепіння зазвичай досить лише ще раз оглянути стопи через кілька місяців.

## Did it change: besides the sentences of the pages of progress

parents-change-one = За одним вимірюванням змін не видно. Потрібно кілька, упродовж кількох місяців.
parents-change-nothing = Про зміни поки що нічого сказати не можна.
# Above the chart: two lines at most, of 75 letters each.
parents-chart-title = Яка частина середини стопи торкається підлоги

## What to do now: the weightiest of it all

parents-do-stop = { $letter ->
        [yes] Припиніть заняття на килимку. Покажіть цей лист лікарю або фізичному терапевту.
       *[no] Припиніть заняття на килимку. Покажіть цю сторінку лікарю або фізичному терапевту.
    }
parents-do-ask = { $letter ->
        [yes] Покажіть цей лист лікарю або фізичному терапевту.
       *[no] Покажіть цю сторінку лікарю або фізичному терапевту.
    }
parents-do-measure-again = { $letter ->
        [yes] Будь ласка, погодьтеся, щоб вашу дитину виміряли ще раз приблизно через чотири тижні. Якщо це залишиться, покажіть цей лист лікарю або фізичному терапевту.
       *[no] Проведіть вимірювання ще раз приблизно через чотири тижні. Якщо це залишиться, покажіть цю сторінку лікарю або фізичному терапевту.
    }
parents-do-nothing = { $letter ->
        [yes] Нічого робити не потрібно.
       *[no] Нічого робити не потрібно. Наступне вимірювання — за планом.
    }
parents-do-not-said = { $letter ->
        [yes] Через цей лист нічого робити не потрібно. Він не каже про стопи нічого — ні доброго, ні поганого.
       *[no] Через цю сторінку нічого робити не потрібно. Вона не каже про стопи нічого — ні доброго, ні поганого.
    }
parents-do-repeat = { $letter ->
        [yes] Вимірювання повторять. Більше нічого робити не потрібно.
       *[no] Повторіть вимірювання. Більше нічого робити не потрібно.
    }

## When to ask somebody

parents-ask-if = Хоч би що тут було написано, зверніться до лікаря або фізичного терапевта, якщо дитина відчуває біль у стопі або нозі, кульгає чи має скутість у стопі, якщо одна стопа відрізняється від іншої, якщо стан стоп погіршується або якщо дитина після 3 років ходить навшпиньки.
parents-ask-at-once = Не чекайте наступного вимірювання.
