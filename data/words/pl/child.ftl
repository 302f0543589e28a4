### Words of the room `child`.

child-mat = czujniki: { $rows } × { $cols }, po { SHORT($x_mm, decimals: 3) } × { SHORT($y_mm, decimals: 3) } mm{ $device ->
        [none] {""}
       *[other] , { $device }
    }{ $calibrated ->
        [yes] {""}
       *[no] , bez kalibracji
    }
