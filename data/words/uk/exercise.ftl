### Words of the room `exercise`. Sentences: lower case at the beginning, no full stop.

exercise-never-stood-still = ніхто не простояв спокійно на обох ногах півтори секунди, тому невідомо, де стопи
exercise-not-two-feet = те, що нерухомо стояло на килимку, не схоже на дві стопи
exercise-shape-unclear = за відбитками не видно, де п’ятка, а де пальці
exercise-sides-unclear = за відбитками не видно, яка стопа ліва
exercise-slow = кадрів за секунду потрібно щонайменше { SHORT($least_hz, decimals: 1) }, а тут { FIXED($got_hz, decimals: 1) }
exercise-toes-unseen = пальців не видно: навантаження на них тут замале, щоб його зарахувати
exercise-on-bumps = потрібна форма підошви, а нерівна поверхня показує лише навантаження, його центр і час
exercise-another-person = на килимку була не одна людина
exercise-elsewhere = крім стоп, на килимку було ще щось або хтось
exercise-less-load = значна частина ваги припадала не на стопи
exercise-interrupted = якийсь час килимок нічого не передавав
exercise-looking = програма ще визначала, де стопи
exercise-away = дитини не було на килимку
exercise-nothing-done = більше нічого не було виконано
exercise-session-ended = сеанс закінчився до кінця вправи
exercise-went-on = завершено достроково вручну

# The names of the exercises. They stand by themselves, in a list, or before a comma, a colon or a bracket; where a text
# begins with one, its first letter becomes a capital.
exercise-name-march = марш на місці
exercise-name-roll = перекати з п’яток на носки
exercise-name-outer-edge = стояння на зовнішніх краях стоп
exercise-name-squat = присідання
exercise-name-tramp = тупотіння
exercise-name-toes-up = пальці вгору
exercise-name-heel-raise = піднімання на носки
exercise-name-pad-lift = носок угору, п’ятка внизу
exercise-name-tiptoe = ходьба навшпиньки
exercise-name-free = вільна гра

# What went wrong with a movement: by itself, or before a number in brackets.
exercise-fault-same-side-twice = та сама стопа двічі поспіль
exercise-fault-jump = обидві стопи в повітрі
exercise-fault-one-foot-only = лише одна стопа
exercise-fault-both-feet = обидві стопи одночасно
exercise-fault-ball-lifted = піднято й подушечку стопи
exercise-fault-heel-down = п’ятка опустилася
exercise-fault-too-slow = занадто повільно

# How much of an exercise is planned, in a list of a plan.
exercise-planned-times = { $exercise }, { $reps ->
    [1] один раз
    [one] { $reps } раз
    [few] { $reps } рази
    [many] { $reps } разів
   *[other] { $reps } раза
 }
exercise-planned-seconds = { $exercise }, { SHORT($seconds, decimals: 3) } s
