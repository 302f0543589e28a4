### Words of the room `health`. Sentences: lower case at the beginning, no full stop.

health-few-frames = кадров пустого коврика только { $frames }; нужно не меньше { $least }
health-not-empty = коврик не пуст: половина его ячеек показывает не меньше { FIXED($read, decimals: 0) } (при полной шкале { FIXED($full_scale, decimals: 0) })
health-not-steady = показания коврика неустойчивы: за время записи ячейки изменились на { FIXED($changed, decimals: 0) } из { FIXED($full_scale, decimals: 0) }
health-briefly-empty = коврик был пуст только { FIXED($empty_s, decimals: 1) } s; нужно не меньше { FIXED($least_s, decimals: 0) } s
health-something-on-it = на коврике кто-то или что-то есть или было только что: участок ячеек показывает больше остальных (строка { $row }, столбец { $col })
health-no-crosstalk-shown = ни в одной записи, где кто-то стоит или ходит по коврику, не видно, есть ли перекрёстные помехи
health-crosstalk-not-told = по этой записи определить нельзя: стопы нагружают все ячейки, где пересекаются их строки и столбцы. Нужно поднять одну ногу или поставить стопы шире
health-crosstalk-too-much = { SHORT($share_pct) } % — слишком много, чтобы убрать: вместе с помехами исчезли бы и стопы
health-no-afterglow-shown = ни в одной записи, где кто-то идёт по коврику, не видно, есть ли остаточный сигнал
health-no-recording = нет записи, по которой можно судить о коврике
health-different-mats = записи сделаны на ковриках с разными сетками, масштабами или диапазонами
health-no-empty-mat = нет записи пустого коврика

health-cell = { $state ->
     [sound] в порядке
     [untested] не проверена
     [dead] не работает
     [stuck] застыла на одном значении
     [noisy] шумит
    *[broken-line] в неработающей линии
    }
health-drift = дрейф
health-crosstalk = перекрёстные помехи между строками и столбцами
health-afterglow = { measure-afterglow_share }
health-crosstalk-taken = из каждого кадра вычтены перекрёстные помехи между строками и столбцами, { FIXED($share_pct, decimals: 1) } % ({ $by_hand ->
     [yes] доля задана пользователем
    *[no] доля оценена по этой записи
    }); сама запись не изменена
health-crosstalk-little = ничего не вычтено: перекрёстных помех в этой записи только { FIXED($share_pct, decimals: 1) } %, не больше, чем у ковриков без них
health-crosstalk-unknown = ничего не вычтено: { $why }
