### Words of the room `child`.

child-mat = комірки { $rows } × { $cols }, по { SHORT($x_mm, decimals: 3) } × { SHORT($y_mm, decimals: 3) } mm{ $device ->
        [none] {""}
       *[other] , { $device }
    }{ $calibrated ->
        [yes] {""}
       *[no] , не відкалібровано
    }
