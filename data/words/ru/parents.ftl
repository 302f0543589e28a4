### Words of the page for parents and of a school's letter. Short sentences that stand by themselves, with a capital and a
### full stop. A reader knows nothing of measures, statistics or anatomy: no names of measures, no citations.

## Titles: of the page, of the letter, and of their cards

parents-title-page = Стопы вашего ребёнка
parents-title-letter = Стопы вашего ребёнка: письмо из школы
parents-title-done = Что было сделано
parents-title-seen = Что видно
parents-title-usual = Обычно ли это для такого возраста?
parents-title-changed = Есть ли изменения?
parents-title-do = Что делать теперь
parents-title-ask = Когда обратиться к специалисту

## At the head of the page: labels with a value below each

parents-fact-child = Ребёнок
parents-fact-age = Возраст
parents-fact-day = Дата измерения
parents-fact-years = { FIXED($years, decimals: 1) } года

## What was done: only in the letter. The protocol is what the child did

parents-done-on = { $protocol ->
        [walking] { $date } ваш ребёнок прошёл в школе по коврику, который показывает, где стопы давят на пол.
        [stepping] { $date } ваш ребёнок шагал в школе на коврике, который показывает, где стопы давят на пол.
       *[standing] { $date } ваш ребёнок постоял в школе на коврике, который показывает, где стопы давят на пол.
    }
parents-done = { $protocol ->
        [walking] Ваш ребёнок прошёл в школе по коврику, который показывает, где стопы давят на пол.
        [stepping] Ваш ребёнок шагал в школе на коврике, который показывает, где стопы давят на пол.
       *[standing] Ваш ребёнок постоял в школе на коврике, который показывает, где стопы давят на пол.
    }
parents-done-tried-on = { $date } в школе ваш ребёнок был на коврике, который показывает, где стопы давят на пол.
parents-done-tried = В школе ваш ребёнок был на коврике, который показывает, где стопы давят на пол.
parents-done-nothing-else = Это не больно. Больше ничего не обследовали.

## What was seen: above and below each print, and beside them

parents-foot-left = Левая стопа
parents-foot-right = Правая стопа
parents-seen-no-print = нет отпечатка
parents-seen-how = Это отпечатки стоп вашего ребёнка, пальцами вверх. Чем темнее место, тем сильнее стопа там давила.
parents-seen-arch = Узкая часть посередине — это свод стопы. Если свод низкий, она широкая; если высокий — тонкая или её нет совсем.
parents-seen-on = Отпечатки сделаны { $date }.
parents-seen-if-from-above = Если это вид снизу, то левая стопа — на самом деле правая, и наоборот.
parents-seen-sides-unclear = Неясно, какой отпечаток от какой стопы.
parents-seen-not-kept = Картинки нет, потому что запись не сохранили.
parents-seen-nothing = Ни одного отпечатка измерить не удалось.
parents-seen-to-check = Отпечатки не показаны, пока измерение не проверено.

## Whether it is usual: a sentence for each foot. What is missing here is told in another sentence after it

parents-arch-developing = { $side ->
        [left] Левая стопа: в этом возрасте свод ещё формируется, и плоская стопа — обычное дело.
       *[right] Правая стопа: в этом возрасте свод ещё формируется, и плоская стопа — обычное дело.
    }
parents-arch-graded = { $side ->
        [left] { $grade ->
            [high-97] Левая стопа: свод выше, чем примерно у 97 из 100 детей этого возраста.
            [high-85] Левая стопа: свод выше, чем примерно у 85 из 100 детей этого возраста.
            [usual] Левая стопа: свод обычный для этого возраста.
            [low-85] Левая стопа: свод ниже, чем примерно у 85 из 100 детей этого возраста.
           *[low-97] Левая стопа: свод ниже, чем примерно у 97 из 100 детей этого возраста.
        }
       *[right] { $grade ->
            [high-97] Правая стопа: свод выше, чем примерно у 97 из 100 детей этого возраста.
            [high-85] Правая стопа: свод выше, чем примерно у 85 из 100 детей этого возраста.
            [usual] Правая стопа: свод обычный для этого возраста.
            [low-85] Правая стопа: свод ниже, чем примерно у 85 из 100 детей этого возраста.
           *[low-97] Правая стопа: свод ниже, чем примерно у 97 из 100 детей этого возраста.
        }
    }
parents-arch-not-said = { $side ->
        [left] Левая стопа: о своде ничего сказать нельзя.
       *[right] Правая стопа: о своде ничего сказать нельзя.
    }
parents-arch-not-measured = { $side ->
        [left] Левая стопа не измерена.
       *[right] Правая стопа не измерена.
    }
# After one of the sentences above: the newest measurement shows more than that.
parents-arch-once-more = { $grade ->
        [high-97] По одному только последнему измерению свод выше, чем примерно у 97 из 100 детей.
        [high-85] По одному только последнему измерению свод выше, чем примерно у 85 из 100 детей.
        [low-85] По одному только последнему измерению свод ниже, чем примерно у 85 из 100 детей.
       *[low-97] По одному только последнему измерению свод ниже, чем примерно у 97 из 100 детей.
    }
parents-arch-studies-differ = Исследования расходятся в том, что здесь считать обычным.

## How much something matters, and how sure it is: after the sentence that says what it is

parents-level-info = Это полезно знать, но делать ничего не нужно.
parents-level-watch = За этим нужно понаблюдать.
parents-level-ask = Это повод обратиться к врачу или специалисту по ЛФК.
parents-once = Это видно только по одному измерению. Ещё одно, с перерывом не меньше четырёх недель, покажет, сохранится ли это.
parents-once-not-on = Измерение { $date } этого не показало. Ещё одно, с перерывом не меньше четырёх недель, покажет, сохранится ли это.

## What else was noticed: of one foot, of both, or of the child

parents-noticed-low-arch = { $feet ->
        [left] Свод левой стопы низкий.
        [right] Свод правой стопы низкий.
       *[both] Своды обеих стоп низкие.
    }
parents-noticed-high-arch = { $feet ->
        [left] Свод левой стопы высокий.
        [right] Свод правой стопы высокий.
       *[both] Своды обеих стоп высокие.
    }
parents-noticed-getting-lower = { $feet ->
        [left] Свод левой стопы становится ниже.
        [right] Свод правой стопы становится ниже.
       *[both] Своды обеих стоп становятся ниже.
    }
parents-noticed-in-toeing = { $feet ->
        [left] При ходьбе левая стопа повёрнута носком внутрь.
        [right] При ходьбе правая стопа повёрнута носком внутрь.
       *[both] При ходьбе обе стопы повёрнуты носками внутрь.
    }
parents-noticed-lateral-loading = { $feet ->
        [left] Левая стопа опирается на наружный край больше обычного.
        [right] Правая стопа опирается на наружный край больше обычного.
       *[both] Обе стопы опираются на наружный край больше обычного.
    }
parents-noticed-toe-walking = { $feet ->
        [left] При ходьбе левая стопа больше обычного опирается на носок.
        [right] При ходьбе правая стопа больше обычного опирается на носок.
       *[both] Ребёнок больше обычного ходит на носках.
    }
parents-noticed-side-asymmetry = Левая и правая стопы различаются.
parents-noticed-uneven-load = Ребёнок опирается на одну ногу больше, чем на другую.
parents-noticed-uneven-time = При ходьбе одна стопа остаётся на полу дольше другой.
parents-noticed-uneven-arches = Своды левой и правой стоп различаются.
parents-noticed-unsteadiness = Ребёнок стоит менее устойчиво, чем ожидалось.
parents-noticed-hallux-loading = { $feet ->
        [left] При ходьбе большой палец левой стопы часто не касается пола.
        [right] При ходьбе большой палец правой стопы часто не касается пола.
       *[both] При ходьбе большие пальцы стоп часто не касаются пола.
    }
parents-noticed-known-change = { $feet ->
        [left] Левая стопа изменилась, и есть пометка о прежнем лечении.
        [right] Правая стопа изменилась, и есть пометка о прежнем лечении.
       *[both] Обе стопы изменились, и есть пометка об их прежнем лечении.
    }
parents-noticed-pain = Отмечена боль в стопе или ноге.
parents-noticed-stiffness = Отмечено, что стопа малоподвижна.
parents-noticed-limp = Отмечена хромота.
parents-noticed-tiptoe = Отмечена ходьба на цыпочках.
parents-noticed-stopped = Занятие на коврике прекратили из-за боли или другого признака.
parents-noticed-more = { $more ->
        [one] Есть ещё { $more } наблюдение. Попросите показать полную страницу.
        [few] Есть ещё { $more } наблюдения. Попросите показать полную страницу.
        [many] Есть ещё { $more } наблюдений. Попросите показать полную страницу.
       *[other] Есть ещё { $more } наблюдения. Попросите показать полную страницу.
    }

## What nothing can be said about: a list of names after a colon, then a sentence that says why

parents-not-said = Пока ничего нельзя сказать о следующем: { $patterns }.
parents-name-low-arch = низкий свод
parents-name-high-arch = высокий свод
parents-name-getting-lower = снижение свода
parents-name-in-toeing = поворот стоп носками внутрь
parents-name-lateral-loading = опора на наружный край
parents-name-toe-walking = ходьба на носках
parents-name-side-asymmetry = разница между левой и правой стопой
parents-name-uneven-load = вес на левой и правой ноге
parents-name-uneven-time = время опоры на левую и правую стопу
parents-name-uneven-arches = разница между сводами
parents-name-unsteadiness = устойчивость стоя
parents-name-hallux-loading = опора на большой палец
parents-name-known-change = изменение стопы с лечением в прошлом
parents-name-pain = боль
parents-name-stiffness = малоподвижность стопы
parents-name-limp = хромота
parents-name-tiptoe = ходьба на цыпочках
parents-name-stopped = прекращённое занятие

## Why not

parents-why-known = { $condition ->
        [treated-clubfoot] Отмечено лечение косолапости, поэтому эту стопу не сравнивают со стопами других детей.
        [operation] Отмечена операция, поэтому эту стопу не сравнивают со стопами других детей.
       *[splint] Отмечено применение шины, поэтому эту стопу не сравнивают со стопами других детей.
    }
parents-why-not-standing = Сравнивать стопы можно, только когда ребёнок стоит спокойно.
parents-why-not-measured = Отпечаток был недостаточно чётким для измерения.
parents-why-no-figures = Для этого возраста нет данных.
parents-why-coarse-mat = Для этого у коврика слишком крупные ячейки.
parents-why-few-placements = На этот коврик ребёнок должен встать не меньше { $needed ->
        [one] { $needed } раза
        [few] { $needed } раз
        [many] { $needed } раз
       *[other] { $needed } раза
    }. Пока получилось: { $placements }.
parents-why-not-known-how-well = Неизвестно, насколько точно это можно измерить.
parents-why-bumpy-mat = Для этого нужен гладкий коврик, а этот был с неровностями.
parents-why-too-young = На это смотрят только с { $years ->
        [one] { SHORT($years, decimals: 1) } года
        [few] { SHORT($years, decimals: 1) } лет
        [many] { SHORT($years, decimals: 1) } лет
       *[other] { SHORT($years, decimals: 1) } года
    }.
parents-why-not-walked = Ребёнок не проходил по коврику.
parents-why-few-steps = Полных шагов было слишком мало.
parents-why-few-stands = Ребёнок стоял спокойно слишком мало времени или слишком мало раз.
parents-why-one-foot = Для этого нужны обе стопы.
parents-why-no-sway = Насколько устойчиво стоит ребёнок, не измеряли.
parents-why-few-sessions = Для этого нужно больше измерений, с перерывами в несколько недель.
parents-why-young-arch = В этом возрасте свод ещё формируется.
parents-why-other = Это измерение не позволяет судить об этом.

## Where the feet were not compared with those of other children: instead of all that

parents-not-compared-age = Возраст ребёнка не указан, поэтому стопы не сравнивали со стопами других детей.
parents-not-compared-table = Для этого возраста нет данных, поэтому стопы не сравнивали со стопами других детей.
parents-not-compared-check = В этом измерении сначала нужно кое-что проверить, поэтому о стопах ничего не сказано.
parents-not-compared-unmeasured = В этот раз стопы измерить не удалось. Так бывает, когда ребёнок двигается или стоит у края коврика. О самих стопах это ничего не говорит.

## What puts it into proportion: after all that

parents-born-low = Дети рождаются с низкими сводами. Своды формируются в первые десять лет жизни.
parents-common-low = { $most ->
        [none] Низкие своды есть примерно у { SHORT($least, decimals: 0) } из 100 детей этого возраста.
       *[other] Низкие своды есть примерно у { SHORT($least, decimals: 0) }–{ SHORT($most, decimals: 0) } из 100 детей этого возраста.
    }
parents-no-complaint-lately = { $days ->
        [1] За последний день
        [one] За последние { $days } день
        [few] За последние { $days } дня
        [many] За последние { $days } дней
       *[other] За последние { $days } дня
    } не отмечено ни боли, ни малоподвижности стоп, ни хромоты, ни ходьбы на цыпочках. В таком случае при низком своде обычно достаточно ещё раз посмотреть через несколько месяцев.
parents-no-complaint = Не отмечено ни боли, ни малоподвижности стоп, ни хромоты, ни ходьбы на цыпочках. В таком случае при низком своде обычно достаточно ещё раз посмотреть через несколько месяцев.

## Did it change: besides the sentences of the pages of progress

parents-change-one = По одному измерению изменения не увидеть. Нужно несколько измерений за несколько месяцев.
parents-change-nothing = Об изменениях пока ничего сказать нельзя.
# Above the chart: two lines at most, of 75 letters each.
parents-chart-title = Насколько середина стопы касается пола

## What to do now: the weightiest of it all

parents-do-stop = { $letter ->
        [yes] Прекратите занятия на коврике. Покажите это письмо врачу или специалисту по ЛФК.
       *[no] Прекратите занятия на коврике. Покажите эту страницу врачу или специалисту по ЛФК.
    }
parents-do-ask = { $letter ->
        [yes] Покажите это письмо врачу или специалисту по ЛФК.
       *[no] Покажите эту страницу врачу или специалисту по ЛФК.
    }
parents-do-measure-again = { $letter ->
        [yes] Пожалуйста, разрешите измерить стопы ребёнка ещё раз примерно через четыре недели. Если это сохранится, покажите это письмо врачу или специалисту по ЛФК.
       *[no] Измерьте ещё раз примерно через четыре недели. Если это сохранится, покажите эту страницу врачу или специалисту по ЛФК.
    }
parents-do-nothing = { $letter ->
        [yes] Ничего делать не нужно.
       *[no] Ничего делать не нужно. Следующее измерение — по плану.
    }
parents-do-not-said = { $letter ->
        [yes] Из-за этого письма ничего делать не нужно. О стопах оно не говорит ни хорошего, ни плохого.
       *[no] Из-за этой страницы ничего делать не нужно. О стопах она не говорит ни хорошего, ни плохого.
    }
parents-do-repeat = { $letter ->
        [yes] Измерение повторят. Больше ничего делать не нужно.
       *[no] Повторите измерение. Больше ничего делать не нужно.
    }

## When to ask somebody

parents-ask-if = Что бы здесь ни было написано, обратитесь к врачу или физическому терапевту (специалисту по ЛФК), если у ребёнка болит стопа или нога, если он хромает или стопа малоподвижна, если одна стопа отличается от другой, если состояние стоп ухудшается или если ребёнок ходит на цыпочках после 3 лет.
parents-ask-at-once = Не ждите следующего измерения.
