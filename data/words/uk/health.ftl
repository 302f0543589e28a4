### Words of the room `health`. Sentences: lower case at the beginning, no full stop.

health-few-frames = кадрів порожнього килимка лише { $frames }; потрібно щонайменше { $least }
health-not-empty = килимок не порожній: половина його комірок показує щонайменше { FIXED($read, decimals: 0) } (за повної шкали { FIXED($full_scale, decimals: 0) })
health-not-steady = покази килимка нестійкі: за час запису комірки змінилися на { FIXED($changed, decimals: 0) } з { FIXED($full_scale, decimals: 0) }
health-briefly-empty = килимок був порожній лише { FIXED($empty_s, decimals: 1) } s; потрібно щонайменше { FIXED($least_s, decimals: 0) } s
health-something-on-it = на килимку хтось чи щось є або щойно було: ділянка комірок показує більше за інші (рядок { $row }, стовпець { $col })
health-no-crosstalk-shown = немає запису, де хтось стоїть чи ходить по килимку і з якого видно, чи є перехресні завади
health-crosstalk-not-told = за цим записом визначити не можна: стопи навантажують усі комірки, де перетинаються їхні рядки й стовпці. Потрібно підняти одну ногу або поставити стопи ширше
health-crosstalk-too-much = { SHORT($share_pct) }% — забагато, щоб прибрати: разом із завадами зникли б і стопи
health-no-afterglow-shown = немає запису, де хтось іде по килимку і з якого видно, чи є залишковий сигнал
health-no-recording = немає запису, за яким можна судити про килимок
health-different-mats = записи зроблено на килимках із різними сітками, масштабами або діапазонами
health-no-empty-mat = немає запису порожнього килимка

health-cell = { $state ->
     [sound] справна
     [untested] не перевірена
     [dead] не працює
     [stuck] застигла на одному значенні
     [noisy] шумить
    *[broken-line] у несправній лінії
    }
health-drift = дрейф
health-crosstalk = перехресні завади між рядками й стовпцями
health-afterglow = { measure-afterglow_share }
health-crosstalk-taken = від кожного кадру віднято перехресні завади між рядками й стовпцями, { FIXED($share_pct, decimals: 1) }% ({ $by_hand ->
     [yes] частку задав користувач
    *[no] частку оцінено за цим записом
    }); сам запис не змінено
health-crosstalk-little = нічого не віднято: у цьому записі лише { FIXED($share_pct, decimals: 1) }%, не більше, ніж у килимків без перехресних завад
health-crosstalk-unknown = нічого не віднято: { $why }
