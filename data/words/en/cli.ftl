### Words of the room `cli`. Sentences: lower case at the beginning, no full stop.

cli-no-such-foot = a recording shows no { $side ->
        [left] left
       *[right] right
    } foot
cli-shows-none = it shows no { $side ->
        [left] left
       *[right] right
    } foot
cli-shows-two = it shows two feet that look like the { $side ->
        [left] left
       *[right] right
    } one
cli-no-print = there is no print in the recordings
cli-frames-not-kept = its frames were not kept
cli-poor = { $findings }
cli-known = { $condition ->
        [treated-clubfoot] a treated clubfoot
        [operation] an operation
       *[splint] a splint
    } ({ $side ->
        [left] left foot
        [right] right foot
       *[none] both feet
    })
