### Words of the room `analysis`. Sentences: lower case at the beginning, no full stop.

## The recording and the mat

analysis-no-frame = у записі немає кадрів
analysis-no-room = запис не вміщується в пам’яті, а на диску його зберегти не вдалося: { $trouble }
analysis-never-empty = порожній килимок може показувати до { FIXED($at_most, decimals: 1) } { UNIT($unit) }, а в записі він жодного разу не порожній: потрібно спершу записати кілька секунд порожнього килимка або вказати такий запис через --zero
analysis-zero-of-other-mat = запис порожнього килимка (--zero) зроблено на іншому килимку: комірки, масштаб або діапазон відрізняються
analysis-zero-and-calibration = калібрування килимка вже містить покази без навантаження: потрібно прибрати --zero або відкалібрувати килимок заново
analysis-not-zeroed = нуль килимка не встановлено (покази комірок без навантаження різняться на { SMALL($spread) } { UNIT($unit) }), а якими були б покази комірок під стопами без навантаження, відомо недостатньо точно: потрібно кілька секунд записувати порожній килимок або вказати його запис через --zero

## No foot

analysis-nothing-loaded = стопи немає: килимок не був навантажений { $frames ->
        [1] у єдиному кадрі
        [one] у жодному з { $frames } кадру
        [few] у жодному з { $frames } кадрів
        [many] у жодному з { $frames } кадрів
       *[other] у жодному з { $frames } кадру
    }
analysis-nothing-on-mat = стопи немає: килимок не був навантажений
analysis-under-threshold = стопи немає: жодна комірка не досягла порога контакту { SHORT($threshold, decimals: 3) } { UNIT($unit) }; найвищий показ — { FIXED($highest, decimals: 1) } { UNIT($unit) }
analysis-under-noise = стопи немає: покази комірок без навантаження коливаються на { FIXED($noise, decimals: 1) } { UNIT($unit) }, тому напевно навантажені лише комірки з показом від { FIXED($sure, decimals: 1) } { UNIT($unit) }; найвищий показ — { FIXED($highest, decimals: 1) } { UNIT($unit) }
analysis-few-frames = стопи немає: жодна комірка килимка не була в контакті довше за кілька окремих кадрів
analysis-may-be-two = стопи немає: те, що на килимку, має ширину { FIXED($width_mm, decimals: 0) } mm і довжину { FIXED($length_mm, decimals: 0) } mm, як дві стопи, що торкаються одна одної; між стопами потрібно залишити проміжок, щоб виміряти кожну
-size-of-feet = а це не відбиток однієї чи двох стоп (від 10 до 34 cm завдовжки, від 3 до 14 cm завширшки)
analysis-single-cell = стопи немає: на килимку навантажена одна комірка { SHORT($pitch_x_mm, decimals: 3) } × { SHORT($pitch_y_mm, decimals: 3) } mm, { -size-of-feet }
analysis-not-a-foot = стопи немає: те, що на килимку, має розмір { FIXED($length_mm, decimals: 0) } × { FIXED($width_mm, decimals: 0) } mm і площу контакту { $shown_in ->
        [mm2] { FIXED($area_mm2, decimals: 0) } mm²
        [fine] { FIXED($area_cm2, decimals: 1) } cm²
       *[cm2] { FIXED($area_cm2, decimals: 0) } cm²
    }, { -size-of-feet }
analysis-several-people = на килимку одночасно { $feet ->
        [one] { $feet } стопа
        [few] { $feet } стопи
        [many] { $feet } стоп
       *[other] { $feet } стопи
    }: кілька людей. Записувати потрібно по одній людині
analysis-no-contact = жодна стопа не була на килимку достатньо довго, щоб це вважалося контактом

## What the child did, and the two feet

analysis-stood = дитина стояла: кроків немає
analysis-jumped = дитина стрибнула: обидві стопи приземлилися разом, а це не крок
analysis-sway-of-stand = коливання вимірюють лише під час спокійного стояння
analysis-hardly-loaded = на стопи жодного разу не припадало й половини звичайного навантаження
analysis-one-foot = на килимку була лише одна стопа
analysis-never-together = стопи жодного разу не стояли на килимку одночасно
analysis-no-step-to-compare = в однієї зі стоп немає повного кроку для порівняння
analysis-carries-nothing = на одну зі стоп не припадає навантаження
analysis-no-foot-of-side = про жодну стопу не можна впевнено сказати, що вона { $side ->
        [left] ліва
       *[right] права
    }
analysis-side-not-clear = незрозуміло, ліва це стопа чи права: { $side ->
        [left] ліва
       *[right] права
    } — з імовірністю лише { FIXED($likely_pct, decimals: 0) }%
analysis-both-of-one-side = обидва відбитки мають форму { $side ->
        [left] лівої стопи: це дві ліві стопи
       *[right] правої стопи: це дві праві стопи
    } або стопи двох людей
analysis-side-not-looked-for = лівий і правий боки не визначалися

## The print

analysis-part-printed = килимка торкалася лише частина стопи: { $posture ->
        [toes] дитина стояла навшпиньки
        [heels] дитина стояла на п’ятках
        [outer-edges] дитина стояла на зовнішніх краях стоп
        [one-raised] дитина стояла на частині цієї стопи
       *[part] дитина стояла навшпиньки або на п’ятках
    }
analysis-bumpy = поверхня килимка під цією стопою нерівна ({ $part_pct ->
        [none] увесь відбиток
       *[other] { FIXED($part_pct, decimals: 0) }% відбитка
    })
analysis-not-recovered = { $why }; на такому килимку між шипами видно замало форми, щоб відновити цей індекс
analysis-unsteady-cells = покази комірок без навантаження коливаються на { FIXED($noise, decimals: 1) }: забагато для відбитка кроку за порога контакту { FIXED($threshold, decimals: 1) }
analysis-few-cells = довжина відбитка кроку без пальців — лише { FIXED($cells, decimals: 1) } комірки; потрібно щонайменше { SHORT($least_cells, decimals: 3) }
analysis-midfoot-cell = під серединою стопи { $fault ->
        [saturated] комірка на межі шкали
       *[silent] комірка без показів
    } (рядок { $row }, стовпець { $column })
analysis-all-at-border = кожен крок цієї стопи сягав краю килимка
analysis-no-whole-step = жоден крок цієї стопи не записано повністю: запис починається або закінчується посеред кожного з них
analysis-step-not-whole = крок записано не повністю
analysis-left-out = відбиток цього контакту не вимірювався: вимірюються лише { $measured } з { $contacts }, рівномірно за весь сеанс
analysis-judges-another = виміряно лише для перевірки іншого значення

## How sure an index is

analysis-unstable = нестійко: якщо зсувати відбиток відносно комірок, значення виходить лише в { $given } з { $tried ->
        [one] { $tried } спроби
        [few] { $tried } спроб
        [many] { $tried } спроб
       *[other] { $tried } спроби
    }
analysis-not-estimated = невизначеність значення не оцінювалася
# $name is the name of a measure.
analysis-error-not-known = { $name }: похибку на такому килимку не вивчено
analysis-one-contact = стояння — це один контакт, тому розкиду між контактами немає
analysis-few-repeats = повних контактів, які дають значення, менше ніж { $least }
analysis-of-step = на зображенні крок, а не стояння
analysis-stand-too-short = стояння закоротке, щоб поділити його на частини
analysis-not-every-part = не кожна частина стояння дає значення
analysis-no-toes-cut = пальці не відокремлено

## Load and regions

analysis-no-load-on-part = на цю частину стопи не припадає навантаження
analysis-no-load = на стопу не припадає навантаження
analysis-toes-hidden = пальці не відрізнити від подушечки стопи: комірки завеликі
analysis-no-traced-contact = жоден повністю записаний контакт цієї стопи не дав відбитка, контур якого можна провести
analysis-not-calibrated = запис не відкалібровано
analysis-no-course = у стояння немає першого й останнього контакту, тому немає перебігу в часі
analysis-region-too-fine = комірки завеликі: жодна комірка в контакті не лежить у цій ділянці більшою своєю частиною
analysis-region-hardly-touched = ця ділянка майже не торкалася килимка
analysis-region-in-single-frames = ця ділянка була в контакті лише в окремих кадрах: час її контакту невідомий
analysis-region-highest-at-first = сила на цю ділянку найбільша на самому початку її контакту

## Steps

analysis-no-whole-contact = жоден контакт цієї стопи не записано повністю
analysis-no-beginning = початку контакту не видно
analysis-no-end = кінця контакту не видно
analysis-may-be-off-mat = { footprint-at-border }
analysis-landed = обидві стопи приземлилися разом: це стрибок, а не крок
analysis-no-touch-down = моменту торкання килимка не видно або видно не для всієї стопи
analysis-no-lift-off = відриву стопи не видно або видно не для всієї стопи
analysis-no-step-before = перед цим кроком не було іншого
analysis-same-foot-before = попередній крок зроблено тією самою стопою: іншої стопи не було видно
analysis-not-down-again = після іншої стопи ця більше не ставала на килимок
analysis-few-steps = замало кроків поспіль
analysis-not-both-feet = повний контакт є не в обох стоп
analysis-too-quick = { $what ->
        [step] крок тривалістю { FIXED($lasts_s, decimals: 3) } s неможливий: потрібно щонайменше { FIXED($least_s, decimals: 2) } s, отже, це не два кроки дитини
        [stride] подвійний крок тривалістю { FIXED($lasts_s, decimals: 3) } s неможливий: потрібно щонайменше { FIXED($least_s, decimals: 2) } s, отже, це не два кроки дитини
       *[contact] контакт тривалістю { FIXED($lasts_s, decimals: 3) } s коротший за будь-який крок дитини (щонайменше { FIXED($least_s, decimals: 2) } s)
    }
analysis-longer-than-stride = { $what ->
        [double-support] час опори на обидві стопи був би довший за подвійний крок
       *[contact] контакт був би довший за подвійний крок
    }: отже, це не подвійний крок
analysis-on-the-spot = у кроків на місці немає напрямку руху
analysis-no-direction = напрямок руху невідомий: жодна стопа не стала двічі на одній прямій так, щоб повністю бути на килимку
analysis-print-not-measured = відбиток цього контакту не вимірювався
analysis-no-first-centre = у перших кадрах контакту не видно центру тиску

## One contact

analysis-too-short-for-phases = контакт із { $frames ->
        [one] { $frames } кадру
        [few] { $frames } кадрів
        [many] { $frames } кадрів
       *[other] { $frames } кадру
    } закороткий для фаз: потрібно щонайменше { $least }
analysis-no-heel = п’ятка жодного разу не торкнулася килимка: фаз немає
analysis-no-ball = подушечка стопи жодного разу не торкнулася килимка: фаз немає
analysis-never-flat = п’ятка відірвалася раніше, ніж подушечка стопи опустилася повністю: фази опори на всю стопу немає
analysis-one-time = усі кадри контакту мають однаковий час: фаз немає
analysis-line-too-short = лінія ходи тривалістю { FIXED($lasts_s, decimals: 3) } s закоротка для кроку
analysis-few-centres = центр тиску видно лише в { $frames ->
        [one] { $frames } кадрі
        [few] { $frames } кадрах
        [many] { $frames } кадрах
       *[other] { $frames } кадру
    } контакту; потрібно щонайменше { $least }
analysis-no-line = жоден повний контакт не дав лінії ходи
analysis-few-for-band = повних контактів: { $contacts }; для смуги розкиду їх потрібно щонайменше { $least }
analysis-few-for-mean-print = для середнього відбитка потрібно щонайменше два повні контакти
analysis-forefoot-first = першим опустився передній відділ стопи: індекс визначено для кроку, що починається з п’ятки
analysis-went-back = центр тиску змістився назад у напрямку п’ятки
analysis-not-over-front = центр тиску не проходить через передню третину стопи
analysis-no-width = у передній третині довжини відбиток не має ширини
