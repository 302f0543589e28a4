### Words of the room `cli`. Sentences: lower case at the beginning, no full stop.

cli-no-such-foot = jedno z nagrań nie pokazuje { $side ->
        [left] lewej
       *[right] prawej
    } stopy
cli-shows-none = nie pokazuje { $side ->
        [left] lewej
       *[right] prawej
    } stopy
cli-shows-two = pokazuje dwie stopy, które wyglądają jak { $side ->
        [left] lewa
       *[right] prawa
    }
cli-no-print = w nagraniach nie ma odbitki
cli-frames-not-kept = klatek nie zachowano
cli-poor = { $findings }
cli-known = { $condition ->
        [treated-clubfoot] leczona stopa końsko-szpotawa
        [operation] operacja
       *[splint] szyna
    } ({ $side ->
        [left] lewa stopa
        [right] prawa stopa
       *[none] obie stopy
    })
