### Words of the room `health`. Sentences: lower case at the beginning, no full stop.

health-few-frames = fotogramas de la alfombra vacía: solo { $frames }; hacen falta al menos { $least }
health-not-empty = la alfombra no está vacía: la mitad de sus celdas marca al menos { FIXED($read, decimals: 0) } (de un máximo de { FIXED($full_scale, decimals: 0) })
health-not-steady = la alfombra no es estable: sus lecturas cambiaron en { FIXED($changed, decimals: 0) } (de un máximo de { FIXED($full_scale, decimals: 0) }) durante la grabación
health-briefly-empty = la alfombra estuvo vacía solo { FIXED($empty_s, decimals: 1) } s; hacen falta al menos { FIXED($least_s, decimals: 0) } s
health-something-on-it = hay alguien o algo en la alfombra, o acaba de dejarla: un grupo de celdas marca más que las demás (fila { $row }, columna { $col })
health-no-crosstalk-shown = ninguna grabación de alguien de pie o andando sobre la alfombra muestra si hay diafonía
health-crosstalk-not-told = esta grabación no puede mostrarla: los pies cargan todas las celdas en las que se cruzan sus filas y columnas. Levante un pie, o póngase de pie con los pies más separados
health-crosstalk-too-much = el { SHORT($share_pct) } % es demasiado para eliminarlo: los pies desaparecerían con ello
health-no-afterglow-shown = ninguna grabación de alguien andando sobre la alfombra muestra si hay persistencia
health-no-recording = no hay grabación con la que juzgar la alfombra
health-different-mats = las grabaciones son de alfombras con cuadrículas, escalas o rangos distintos
health-no-empty-mat = no hay grabación de la alfombra vacía

health-cell = { $state ->
     [sound] en buen estado
     [untested] sin comprobar
     [dead] no responde
     [stuck] bloqueada
     [noisy] con ruido
    *[broken-line] en una línea averiada
    }
health-drift = deriva
health-crosstalk = diafonía entre filas y columnas
health-afterglow = { measure-afterglow_share }
health-crosstalk-taken = se eliminó de cada fotograma un { FIXED($share_pct, decimals: 1) } % de diafonía entre filas y columnas ({ $by_hand ->
     [yes] proporción indicada por el usuario
    *[no] proporción estimada a partir de esta grabación
    }); la grabación en sí no cambia
health-crosstalk-little = no se eliminó nada: esta grabación muestra solo un { FIXED($share_pct, decimals: 1) } %, no más que las alfombras sin diafonía
health-crosstalk-unknown = no se eliminó nada: { $why }
