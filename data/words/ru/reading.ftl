### Words of the room `reading`. Sentences: lower case at the beginning, no full stop.

## Why a foot is read as it is, and why a foot or a pattern is not read

reading-developing = до { $years ->
        [one] { SHORT($years, decimals: 3) } года
        [few] { SHORT($years, decimals: 3) } лет
        [many] { SHORT($years, decimals: 3) } лет
       *[other] { SHORT($years, decimals: 3) } года
    } свод ещё формируется у каждого ребёнка
reading-known = отмечено: { $condition ->
        [treated-clubfoot] лечение косолапости
        [operation] операция
       *[splint] шина
    }; сравнение с прежними сеансами и другой стопой самого ребёнка, а не с другими детьми этого возраста
reading-not-standing = справочные данные получены у стоящих детей; при шаге значения выше
reading-graded = свод { $grade ->
        [high-97] выше, чем примерно у 97 из 100 детей
        [high-85] выше, чем примерно у 85 из 100 детей
        [low-85] ниже, чем примерно у 85 из 100 детей
       *[low-97] ниже, чем примерно у 97 из 100 детей
    } этого возраста, в сеансах { $earlier } и { $last } (z-оценка { SIGNED($score, decimals: 2) }, { $indices ->
        [1] один индекс
        [2] среднее двух индексов
       *[other] медиана { $indices } индексов
    }{ $own ->
        [yes] , сравнение с детьми на этом коврике
       *[no] {""}
    })
reading-graded-once = свод { $grade ->
        [high-97] выше, чем примерно у 97 из 100 детей
        [high-85] выше, чем примерно у 85 из 100 детей
        [low-85] ниже, чем примерно у 85 из 100 детей
       *[low-97] ниже, чем примерно у 97 из 100 детей
    } этого возраста в последнем сеансе{ $not_on ->
        [none] {""}
       *[other] , но не в сеансе { $not_on }
    } (z-оценка { SIGNED($score, decimals: 2) }, { $indices ->
        [1] один индекс
        [2] среднее двух индексов
       *[other] медиана { $indices } индексов
    }{ $own ->
        [yes] , сравнение с детьми на этом коврике
       *[no] {""}
    }): прежде чем делать вывод, нужно повторить измерение не раньше чем через 4 недели
reading-graded-usual = { $indices ->
        [1] один индекс
        [2] среднее двух индексов
       *[other] медиана { $indices } индексов
    } на { SIZE($score, decimals: 2) } стандартного отклонения { SIGN($score) ->
        [minus] ниже
       *[plus] выше
    } среднего для этого возраста (в сторону { SIGN($score) ->
        [minus] высокого
       *[plus] низкого
    } свода){ $own ->
        [yes] , сравнение с детьми на этом коврике
       *[no] {""}
    }
reading-index-graded = этот индекс отдельно: на { SIZE($score, decimals: 2) } стандартного отклонения { SIGN($score) ->
        [minus] ниже
       *[plus] выше
    } среднего для этого возраста, { $grade ->
        [high-97] свод выше, чем примерно у 97 из 100 детей
        [high-85] свод выше, чем примерно у 85 из 100 детей
        [usual] в обычных пределах
        [low-85] свод ниже, чем примерно у 85 из 100 детей
       *[low-97] свод ниже, чем примерно у 97 из 100 детей
    }
reading-index-coarse = при ячейках { FIXED($pitch_mm, decimals: 1) } mm этот индекс слишком завышен для сравнения: вместо этого он отслеживается во времени
reading-index-unused = этот индекс не участвует: справочная выборка детей на этом коврике охватывает другие индексы
reading-index-followed = для этого индекса нет справочных данных для этого возраста: вместо этого он отслеживается во времени
reading-not-measured = значение измерить не удалось ({ $name })
reading-no-grading = справочных данных для этого возраста нет
reading-too-coarse = ячейки { FIXED($pitch_mm, decimals: 1) } mm слишком крупны для свода: только доли нагрузки и центр давления
reading-high-too-coarse = ячейки { FIXED($pitch_mm, decimals: 1) } mm слишком крупны для свода
reading-few-placements = при ячейках { FIXED($pitch_mm, decimals: 1) } mm нужна медиана по постановкам стопы за сеанс: нужно { $needed }, есть { $placements }
reading-repeats-unknown = неизвестно, насколько хорошо повторяется значение ({ $name })
reading-no-stand = нет сеанса стояния
reading-bumpy = поверхность коврика под стопами неровная: { $sessions ->
        [1] в сеансе стояния
        [one] во всех сеансах стояния ({ $sessions })
        [few] во всех сеансах стояния ({ $sessions })
        [many] во всех сеансах стояния ({ $sessions })
       *[other] во всех сеансах стояния ({ $sessions })
    }; свод можно оценить только на ровном коврике
reading-no-print = отпечатки измерить не удалось { $sessions ->
        [1] в сеансе стояния
        [one] ни в одном сеансе стояния ({ $sessions })
        [few] ни в одном сеансе стояния ({ $sessions })
        [many] ни в одном сеансе стояния ({ $sessions })
       *[other] ни в одном сеансе стояния ({ $sessions })
    }
reading-noted-early = отмечено { $date }; это правило действует с { $years ->
        [one] { SHORT($years, decimals: 3) } года
        [few] { SHORT($years, decimals: 3) } лет
        [many] { SHORT($years, decimals: 3) } лет
       *[other] { SHORT($years, decimals: 3) } года
    }
reading-asked-from = это правило действует с { $years ->
        [one] { SHORT($years, decimals: 3) } года
        [few] { SHORT($years, decimals: 3) } лет
        [many] { SHORT($years, decimals: 3) } лет
       *[other] { SHORT($years, decimals: 3) } года
    }
reading-not-walked = ребёнок не проходил по коврику
reading-few-steps = нужно полных шагов одной стопы за один сеанс: { SHORT($steps, decimals: 3) } или больше
reading-no-pair-of-steps = ни в одном сеансе нет полных шагов обеих стоп
reading-few-stands = нужно стояний по { SHORT($stand_s, decimals: 3) } s за один сеанс: { $stands } или больше
reading-not-both-feet = ни в одном сеансе стояния не видны обе стопы
reading-no-sway = колебания не измерялись
reading-few-sessions = нужно четыре сеанса: два, чтобы узнать, что обычно, затем ещё два с перерывом в 4 недели
reading-in-load = по нагрузке: { $why }
reading-in-arch = по своду: { $why }
reading-in-time = по времени опоры: { $why }
reading-on-newest-mat = на коврике последнего сеанса: { $why }
reading-no-rule = ни одно правило этого не охватывает
reading-no-recording = записи нет

## What is missing where only the newest session shows something

reading-waits-for-earlier = об этом сообщается, когда то же покажет ещё один сеанс, не меньше чем на 4 недели раньше или позже
reading-waits-not-on = сеанс { $date } этого не показал; об этом сообщается, когда совпадают сеансы с перерывом не меньше 4 недель

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
    } (интервал 90 % от { FIXED($low, $decimals) } до { FIXED($high, $decimals) })
reading-limit-above = больше { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    }
reading-limit-from = { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    } или больше
reading-limit-below = меньше { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    }
reading-limit-to = { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    } или меньше
reading-limit-of-index = { $limit } ({ $name })
reading-limit-and = { $first } и { $last }
reading-limit-fifth-centile = 5-й центиль
reading-limit-score = z > { SHORT($z, decimals: 3) }
reading-limit-usual = > { $value }
reading-limit-change = изменение больше чем на { $change }
reading-limit-change-between-feet = изменение разницы между стопами больше чем на { $change }
reading-limit-between-feet = разница между стопами больше { $change }
reading-source-published = { $source }
reading-source-design = составлено по источникам: { $source }; это не опубликованная норма
reading-source-own-cutoff = опубликованного порога нет; доказательность B: собственный порог этой программы, направление опубликовано
reading-source-own-rule = опубликованного порога нет; доказательность C: собственное правило этой программы, не из опубликованных исследований
reading-source-program = правило этой программы
reading-source-own-past = по прежним сеансам ребёнка; доказательность C: собственное правило этой программы, не из опубликованных исследований
reading-source-other-foot = сравнение с другой стопой ребёнка; доказательность C: собственное правило этой программы, не из опубликованных исследований
reading-source-smallest-change = наименьшее изменение, которое больше погрешности измерения; доказательность C: собственное правило этой программы, не из опубликованных исследований
reading-source-own-reference = справочная выборка детей на этом коврике

## The rules that fire

reading-rule-pain = любая боль в стопе или ноге { $days ->
        [1] за последний день
        [one] за последние { $days } день
        [few] за последние { $days } дня
        [many] за последние { $days } дней
       *[other] за последние { $days } дня
    }: прекратить занятия и обратиться к специалисту (отмечено { $noted })
reading-rule-stopped = { $days ->
        [1] за последний день
        [one] за последние { $days } день
        [few] за последние { $days } дня
        [many] за последние { $days } дней
       *[other] за последние { $days } дня
    } занятие на коврике прекращено ({ $noted }), причина: { $why ->
        [numbness] онемение стопы
        [skin-marks] следы на коже, которые долго держались
       *[dizziness] головокружение
    }; прекратить занятия и обратиться к специалисту
reading-rule-stiffness = { $days ->
        [1] за последний день
        [one] за последние { $days } день
        [few] за последние { $days } дня
        [many] за последние { $days } дней
       *[other] за последние { $days } дня
    } отмечена малоподвижность стопы (правило действует с { $years ->
        [one] { SHORT($years, decimals: 3) } года
        [few] { SHORT($years, decimals: 3) } лет
        [many] { SHORT($years, decimals: 3) } лет
       *[other] { SHORT($years, decimals: 3) } года
    }): обратиться к специалисту (отмечено { $noted })
reading-rule-limp = { $days ->
        [1] за последний день
        [one] за последние { $days } день
        [few] за последние { $days } дня
        [many] за последние { $days } дней
       *[other] за последние { $days } дня
    } отмечена хромота (правило действует с { $years ->
        [one] { SHORT($years, decimals: 3) } года
        [few] { SHORT($years, decimals: 3) } лет
        [many] { SHORT($years, decimals: 3) } лет
       *[other] { SHORT($years, decimals: 3) } года
    }): обратиться к специалисту (отмечено { $noted })
reading-rule-tiptoe = { $days ->
        [1] за последний день
        [one] за последние { $days } день
        [few] за последние { $days } дня
        [many] за последние { $days } дней
       *[other] за последние { $days } дня
    } отмечена ходьба на цыпочках (правило действует с { $years ->
        [one] { SHORT($years, decimals: 3) } года
        [few] { SHORT($years, decimals: 3) } лет
        [many] { SHORT($years, decimals: 3) } лет
       *[other] { SHORT($years, decimals: 3) } года
    }): обратиться к специалисту (отмечено { $noted })
reading-rule-arch = { $why }{ $course ->
        [one-foot] ; только на одной стопе, и нагрузка на пятку и наружную часть переднего отдела растёт
        [new] ; впервые, и нагрузка на пятку и наружную часть переднего отдела растёт
        [progressing] ; это усиливается, и нагрузка на пятку и наружную часть переднего отдела растёт
       *[none] {""}
    }{ $sign ->
        [none] {""}
        [pain] , при этом { $noted } отмечена боль
        [stiffness] , при этом { $noted } отмечена малоподвижность стопы
        [limp] , при этом { $noted } отмечена хромота
       *[tiptoe] , при этом { $noted } отмечена ходьба на цыпочках
    }
reading-rule-getting-lower = индекс Чиппо–Смирака с { $since } вырос на { FIXED($rise_pct, decimals: 1) } процентного пункта, больше погрешности ({ FIXED($error_pct, decimals: 1) } п. п.), в сеансах { $earlier } и { $last }
reading-rule-high-arch = { $name }: за порогом ({ $limit }) в сеансах { $earlier } и { $last }{ $sign ->
        [none] {""}
        [pain] , при этом { $noted } отмечена боль
        [stiffness] , при этом { $noted } отмечена малоподвижность стопы
        [limp] , при этом { $noted } отмечена хромота
       *[tiptoe] , при этом { $noted } отмечена ходьба на цыпочках
    }
reading-rule-in-toeing = медиана угла разворота (шагов: { SHORT($steps, decimals: 3) } или больше) { $place ->
        [reaches] доходит до порога, а порог лежит внутри её интервала,
        [beyond] лежит за порогом вместе со всем своим интервалом,
       *[unsure] лежит за порогом (её неопределённость неизвестна)
    } в сеансах { $earlier } и { $last }{ $course ->
        [one-foot] , только на одной стопе
        [progressing] , и больше, чем раньше
       *[none] {""}
    }
reading-rule-toe-walking = { $name }: значение (шагов: { SHORT($steps, decimals: 3) } или больше) { $place ->
        [reaches] доходит до порога, а порог лежит внутри его интервала,
        [beyond] лежит за порогом вместе со всем своим интервалом,
       *[unsure] лежит за порогом (его неопределённость неизвестна)
    } в сеансах { $earlier } и { $last }
reading-rule-hallux = доля шагов, в которых большой палец не касался коврика (шагов: { SHORT($steps, decimals: 3) } или больше), { $place ->
        [reaches] доходит до порога, а порог лежит внутри её интервала,
        [beyond] лежит за порогом вместе со всем своим интервалом,
       *[unsure] лежит за порогом (её неопределённость неизвестна)
    } в сеансах { $earlier } и { $last }
reading-rule-lateral-loading = нагрузка на внутреннюю (медиальную) сторону пятки, среднего и переднего отделов стопы ниже 5-го центиля в сеансах { $earlier } и { $last }
reading-rule-outer-border = { $against ->
        [shape] наружный край отпечатка выпуклый, как бывает, когда передний отдел стопы изогнут внутрь,
        [other-foot] наружный край отпечатка выпуклее, чем у другой стопы, на { FIXED($by_pct, decimals: 1) } % длины отпечатка,
       *[own-past] наружный край отпечатка выпуклее, чем в первом сеансе, на { FIXED($by_pct, decimals: 1) } % длины отпечатка,
    } в сеансах { $earlier } и { $last }{ $course ->
        [one-foot] , только на одной стопе
        [progressing] , и больше, чем раньше
       *[none] {""}
    }{ $sign ->
        [none] {""}
        [pain] , при этом { $noted } отмечена боль
        [stiffness] , при этом { $noted } отмечена малоподвижность стопы
        [limp] , при этом { $noted } отмечена хромота
       *[tiptoe] , при этом { $noted } отмечена ходьба на цыпочках
    }
reading-rule-inwards-to-other = стопа повёрнута носком внутрь (шагов: { SHORT($steps, decimals: 3) } или больше), и на { FIXED($by_deg, decimals: 1) }° сильнее, чем другая, в сеансах { $earlier } и { $last }
reading-rule-known-change = отмечено: { $condition ->
        [treated-clubfoot] лечение косолапости
        [operation] операция
       *[splint] шина
    }; { $name }: { $against ->
        [other-foot] разница с другой стопой { $more ->
            [yes] выросла
           *[no] уменьшилась
        }
       *[own-past] значение { $more ->
            [yes] выросло
           *[no] уменьшилось
        }
    } с { $since } на { $change }, больше погрешности, в сеансах { $earlier } и { $last }{ $towards ->
        [yes] : изменение в сторону того, что было до лечения
       *[no] {""}
    }
reading-rule-uneven = { $name }: { $place ->
        [reaches] за порогом, хотя истинное значение может быть и не за ним,
        [beyond] за порогом больше чем на свою неопределённость,
       *[unsure] за порогом (неопределённость неизвестна)
    } в сеансах { $earlier } и { $last }{ $with_pain ->
        [yes] , и есть боль
       *[no] {""}
    }
reading-rule-uneven-arches = { $by ->
        [widths] две стопы различаются по индексу Чиппо–Смирака и по индексу Стахели
       *[arch-index] две стопы различаются по индексу свода
    } больше, чем стопы у 95 из 100 детей, и больше погрешности измерения, в сеансах { $earlier } и { $last }{ $sign ->
        [none] {""}
        [pain] , при этом { $noted } отмечена боль
        [stiffness] , при этом { $noted } отмечена малоподвижность стопы
        [limp] , при этом { $noted } отмечена хромота
       *[tiptoe] , при этом { $noted } отмечена ходьба на цыпочках
    }
reading-rule-unsteady-for-age = средняя скорость колебаний велика для возраста в сеансах { $earlier } и { $last }{ $flat ->
        [yes] , при этом своды низкие и стопы повёрнуты носками наружу
       *[no] {""}
    }
reading-rule-unsteady-to-before = средняя скорость колебаний выше обычной для ребёнка ({ FIXED($usual_mm_s, decimals: 1) } mm/s) больше чем на погрешность в сеансах { $earlier } и { $last }{ $flat ->
        [yes] , при этом своды низкие и стопы повёрнуты носками наружу
       *[no] {""}
    }
reading-rule-measure-again = { $name }: { $value }, порог: { $limit }; прежде чем делать вывод, нужно измерить ещё раз

## What puts a reading into proportion: whole sentences

reading-remark-born-low = Все дети рождаются с низкими сводами; своды формируются в первые десять лет жизни.
reading-remark-no-complaint = По { $today } включительно не отмечено ни боли, ни малоподвижности стоп, ни хромоты, ни ходьбы на цыпочках. Низкий свод без боли и малоподвижности стопы обычно требует лишь повторного осмотра через несколько месяцев.
reading-remark-complaint-before = За { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } по { $today } не отмечено ни боли, ни малоподвижности стоп, ни хромоты, ни ходьбы на цыпочках; раньше:{ $pain ->
        [none] {""}
       *[other] {" "}боль — { $pain };
    }{ $stiffness ->
        [none] {""}
       *[other] {" "}малоподвижность стопы — { $stiffness };
    }{ $limp ->
        [none] {""}
       *[other] {" "}хромота — { $limp };
    }{ $tiptoe ->
        [none] {""}
       *[other] {" "}ходьба на цыпочках — { $tiptoe };
    } если что-то из этого повторится, обратитесь к специалисту.
reading-remark-prevalence = Из 100 детей в возрасте от { $from_years ->
        [one] { SHORT($from_years, decimals: 3) } года
        [few] { SHORT($from_years, decimals: 3) } лет
        [many] { SHORT($from_years, decimals: 3) } лет
       *[other] { SHORT($from_years, decimals: 3) } года
    }{ $to_years ->
        [none] {" "}и старше
       *[other] , но младше { SHORT($to_years, decimals: 3) },
    } у { SHORT($least_pct, decimals: 3) }{ $most_pct ->
        [none] {""}
       *[other] –{ SHORT($most_pct, decimals: 3) }
    } были { $flexible ->
        [yes] низкие своды, сохраняющие подвижность
       *[no] низкие своды
    } ({ $source }).
reading-remark-design = Справочные данные по возрасту составлены этой программой по нескольким публикациям; это не опубликованная норма. Неопределённость их среднего: в стандартных отклонениях примерно { SHORT($centre_sd, decimals: 1) }, в единицах индекса Чиппо–Смирака { SHORT($centre_pct, decimals: 0) }. В этом возрасте: { $source }.
reading-remark-two-indices = При ячейках { FIXED($pitch_mm, decimals: 1) } mm индекс свода не участвует в сравнении, поэтому очень низкий свод пропускается немного чаще.
reading-remark-weight-and-sex = У детей с большей массой тела часть широкого отпечатка — это жировая подушка: из 100 детей с ожирением у 41–56 своды ниже границы «85 из 100», а у 11–19 — ниже границы «97 из 100». У мальчиков такие своды бывают немного чаще, чем у девочек.
reading-remark-one-session = Это один сеанс. О большинстве наблюдений сообщается, только когда их показывают два сеанса с перерывом не меньше 4 недель.

## Where the sources put a foot: whole sentences

reading-beside = В зависимости от источника { $high ->
        [yes] свод этой стопы выше
       *[no] свод этой стопы ниже
    }, чем у { SHORT($least, decimals: 0) }–{ SHORT($greatest, decimals: 0) } из 100 детей этого возраста. { $samples ->
        [0] Ни одна опубликованная выборка не охватывает стоящих детей этого возраста.
        [1] Один из этих источников — опубликованная выборка, измеренная другим методом.
       *[other] Опубликованных выборок среди этих источников: { $samples }; они измерены другими методами.
    }{ $centre_pct ->
        [none] {""}
       *[other] {" "}Этот коврик может завышать или занижать индекс Чиппо–Смирака на величину до { SHORT($centre_pct, decimals: 0) } в его единицах.
    }{ $apart ->
        [yes] {" "}Источники слишком расходятся, чтобы дать оценку выше «стоит знать».
       *[no] {""}
    }{ $low ->
        [yes] {" "}В большинстве случаев при низком своде ничего делать не нужно.
       *[no] {""}
    }

## The lines of a reading. A name or a clause that they are given stands between punctuation

reading-results = Результаты для возраста { FIXED($years, decimals: 1) } года
reading-heading = { $side ->
        [left] Левая стопа, { $what }
        [right] Правая стопа, { $what }
       *[none] { $what }
    }: { $level }
reading-found = { $name }: { $value }{ $limit ->
        [none] {""}
       *[other] , порог: { $limit }
    }.
reading-differs = { $name }: разница между стопами { $value }{ $limit ->
        [none] {""}
       *[other] , порог: { $limit }
    }.
reading-grounds = { $rule }{ $measured ->
        [none] {""}
       *[other] ; { $measured }
    }. Источник: { $source }.
reading-once = { $side ->
        [left] левая стопа, { $what }
        [right] правая стопа, { $what }
       *[none] { $what }
    }: { $name } — { $value }, { $measured }; порог: { $limit }; { $waiting }. Источник: { $source }.
reading-so-far = пока в одном сеансе: { $once }
reading-not-read = { $side ->
        [left] левая стопа, { $what }
        [right] правая стопа, { $what }
       *[none] { $what }
    }: { $why }
reading-not-assessed = не оценивалось: { $not_read }
reading-foot = { $side ->
        [left] левая стопа, свод
       *[right] правая стопа, свод
    }: { $band }
reading-elsewhere = { $newest_mat ->
        [yes] на коврике последнего сеанса
       *[no] на другом коврике
    }: { $foot } ({ $why })
reading-why-then = { $why }; в возрасте { FIXED($years, decimals: 1) } года, { $measured }
reading-of-foot = { $side ->
        [left] левая стопа
       *[right] правая стопа
    }: { $why }
reading-measured-now = измерено в этом сеансе
reading-measured-on = измерено { $date }
reading-measured-on-other-mat = измерено { $date } на другом коврике ({ $mat })
reading-group = { $sessions ->
        [one] { $sessions } сеанс
        [few] { $sessions } сеанса
        [many] { $sessions } сеансов
       *[other] { $sessions } сеанса
    }, { $protocol ->
        [standing] стояние
        [stepping] шаги на месте
       *[walking] ходьба
    } ({ $mat }), { $one_day ->
        [yes] { $last }
       *[no] с { $first } по { $last }
    }
reading-separately = Рассмотрено отдельно: { $group }.
reading-left-out = Не учтено: { $group }: { $why }.

## Under every reading and on every page: whole sentences. In English word for word as the project's wording rule gives it

reading-notice = Это вспомогательное средство для скрининга и упражнений. Это не медицинское изделие, и диагноз оно не ставит. Низкий свод стопы у маленьких детей — обычное явление и, как правило, не требует лечения. Если у ребёнка что-то болит, если он хромает, если стопы малоподвижны, если одна стопа отличается от другой, если состояние стоп ухудшается или если ребёнок ходит на цыпочках после 3 лет, покажите эти страницы врачу или физическому терапевту (специалисту по ЛФК).

## The patterns, a few words each

reading-pattern-low-arch = низкий свод
reading-pattern-high-arch = высокий свод
reading-pattern-getting-lower = снижение свода
reading-pattern-in-toeing = поворот стопы носком внутрь
reading-pattern-lateral-loading = нагрузка по наружному краю
reading-pattern-toe-walking = ходьба на носках
reading-pattern-side-asymmetry = разница между левой и правой стопой
reading-difference-load = разница нагрузки на левую и правую стопу
reading-difference-time = разница времени опоры на левую и правую стопу
reading-difference-arches = разница сводов левой и правой стопы
reading-pattern-unsteadiness = менее устойчивое стояние, чем раньше
reading-pattern-hallux-loading = { measure-hallux_free_share }
reading-pattern-known-change = изменение стопы с известной особенностью
reading-pattern-pain = отмечена боль
reading-pattern-stiffness = отмечена малоподвижность стопы
reading-pattern-limp = отмечена хромота
reading-pattern-tiptoe = отмечена ходьба на цыпочках
reading-pattern-stopped = занятие прекращено

## The bands of an arch

reading-grade-high-97 = выше, чем примерно у 97 из 100 детей
reading-grade-high-85 = выше, чем примерно у 85 из 100 детей
reading-grade-usual = обычный для этого возраста
reading-grade-low-85 = ниже, чем примерно у 85 из 100 детей
reading-grade-low-97 = ниже, чем примерно у 97 из 100 детей
reading-band-developing = формируется
reading-band-no-reading = не оценивался
reading-band-seen-once = { $band }, пока в одном сеансе

## How much a finding matters, and what to do about it: whole sentences

reading-level-info = стоит знать
reading-level-watch = наблюдать
reading-level-ask = обратиться к специалисту
reading-do-stop = Прекратите занятия и покажите эту страницу врачу или специалисту по ЛФК.
reading-do-ask = Покажите эту страницу врачу или специалисту по ЛФК.
reading-do-measure-again = Измерьте ещё раз примерно через четыре недели; если это сохранится, покажите эту страницу специалисту.
reading-do-nothing = Ничего делать не нужно; следующее измерение — по плану.

## What stands on a child's pages where some or all of it is simulated: whole sentences, on one line

report-simulated-some = Некоторые из этих сеансов виртуальные, не настоящего ребёнка.
report-simulated-all = Виртуальные данные: это не настоящий ребёнок.

## At the head of a child's pages: labels, and the values below them. There is room for 25 to 35 letters

report-fact-age = Возраст
report-fact-sessions = Сеансы
report-fact-measured = Измерено
report-fact-mat = Коврик
report-fact-no-session = сеансов ещё нет
report-fact-years = { FIXED($years, decimals: 1) } года
report-fact-years-to = от { FIXED($from, decimals: 1) } до { FIXED($to, decimals: 1) } года
# How many sessions, and when.
report-fact-on-day = { $many }, { $day }
report-fact-from-to = { $many }, с { $first } по { $last }
# How many sessions of which kind.
report-fact-of-protocol = { $protocol ->
        [standing] стояние: { $sessions }
        [stepping] шаги на месте: { $sessions }
       *[walking] ходьба: { $sessions }
    }
report-fact-of-others = другие: { $sessions }
report-fact-both = { $first }, { $last }
report-fact-several-mats = несколько, см. ниже

## The pages of a reading: titles of cards

report-reading-findings = Наблюдения и что делать
report-reading-once = Видно пока в одном сеансе
report-reading-sessions = Какие сеансы использованы
report-reading-perspective = Как к этому относиться
report-reading-not-assessed = Что не удалось оценить и почему
# A card that goes on on the next page.
report-reading-continued = { $title } (продолжение)

## The same: whole sentences

report-reading-nothing-confirmed = Пока ничего не подтверждено: для этого нужны два сеанса с перерывом не меньше 4 недель. То, что показывает один сеанс, перечислено ниже.
report-reading-nothing-assessed = Ни одну стопу оценить не удалось, поэтому никаких наблюдений быть не может.
report-reading-nothing-in-rest = В том, что удалось оценить, наблюдений нет; одну или обе стопы оценить пока не удалось.
report-reading-nothing = Наблюдений нет.
report-reading-measured = Измерено: { $protocol ->
        [standing] стояние
        [stepping] шаги на месте
       *[walking] ходьба
    }, { $date }.
# Feet that were measured on different days, each as below.
report-reading-measured-apart = Измерено: { $feet }.
report-reading-foot-measured = { $side ->
        [left] левая стопа
       *[right] правая стопа
    }: { $protocol ->
        [standing] стояние
        [stepping] шаги на месте
       *[walking] ходьба
    }, { $date }
report-reading-held-against = Закрашено: обычное для этого возраста, от { $from } до { $to }. Пунктир: граница для 97 из 100 детей, { $lower ->
        [none] { $upper }
       *[other] { $lower } и { $upper }
    }. Источник: { $source }.
report-reading-own-reference = Сравнение со справочной выборкой детей на этом коврике.
