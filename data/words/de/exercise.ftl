### Words of the room `exercise`. Sentences: lower case at the beginning, no full stop.

exercise-never-stood-still = niemand stand anderthalb Sekunden lang still auf beiden Füßen, daher ist nicht bekannt, wo die Füße sind
exercise-not-two-feet = was still auf der Matte stand, sah nicht wie zwei Füße aus
exercise-shape-unclear = die Abdrücke zeigen nicht, wo Ferse und Zehen sind
exercise-sides-unclear = die Abdrücke zeigen nicht, welcher Fuß der linke ist
exercise-slow = nötig sind { SHORT($least_hz, decimals: 1) } Bilder pro Sekunde, hier sind es { FIXED($got_hz, decimals: 1) }
exercise-toes-unseen = Zehen nicht zu sehen; sie tragen hier zu wenig, um gezählt zu werden
exercise-on-bumps = dafür ist die Form der Fußsohle nötig, und eine unebene Oberfläche zeigt nur die Last, ihren Mittelpunkt und den zeitlichen Ablauf
exercise-another-person = mehr als eine Person war auf der Matte
exercise-elsewhere = außer den Füßen war noch etwas oder jemand auf der Matte
exercise-less-load = ein großer Teil des Gewichts lag nicht auf den Füßen
exercise-interrupted = die Matte sendete eine Weile nichts
exercise-looking = das Programm suchte noch nach den Füßen
exercise-away = das Kind war nicht auf der Matte
exercise-nothing-done = es wurde nichts weiter gemacht
exercise-session-ended = die Sitzung endete vorher
exercise-went-on = es wurde vorzeitig von Hand beendet

# The names of the exercises. They stand by themselves, in a list, or before a comma, a colon or a bracket; where a text
# begins with one, its first letter becomes a capital.
exercise-name-march = Marschieren auf der Stelle
exercise-name-roll = Wippen zwischen Zehen und Fersen
exercise-name-outer-edge = Stehen auf den Außenkanten
exercise-name-squat = Kniebeugen
exercise-name-tramp = Stampfen
exercise-name-toes-up = Zehenheben
exercise-name-heel-raise = Hochgehen auf die Zehen
exercise-name-pad-lift = Vorfuß oben, Ferse unten
exercise-name-tiptoe = Gehen auf den Zehen
exercise-name-free = freies Spiel

# What went wrong with a movement: by itself, or before a number in brackets.
exercise-fault-same-side-twice = zweimal hintereinander derselbe Fuß
exercise-fault-jump = beide Füße weg von der Matte
exercise-fault-one-foot-only = nur ein Fuß
exercise-fault-both-feet = beide Füße gleichzeitig
exercise-fault-ball-lifted = Fußballen auch angehoben
exercise-fault-heel-down = Ferse unten
exercise-fault-too-slow = zu langsam

# How much of an exercise is planned, in a list of a plan.
exercise-planned-times = { $exercise }, { $reps ->
    [1] einmal
   *[other] { $reps }-mal
 }
exercise-planned-seconds = { $exercise }, { SHORT($seconds, decimals: 3) } s
