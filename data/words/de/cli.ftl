### Words of the room `cli`. Sentences: lower case at the beginning, no full stop.

cli-no-such-foot = eine Aufzeichnung zeigt keinen { $side ->
        [left] linken
       *[right] rechten
    } Fuß
cli-shows-none = sie zeigt keinen { $side ->
        [left] linken
       *[right] rechten
    } Fuß
cli-shows-two = sie zeigt zwei Füße, die wie der { $side ->
        [left] linke
       *[right] rechte
    } aussehen
cli-no-print = in den Aufzeichnungen gibt es keinen Abdruck
cli-frames-not-kept = ihre Einzelbilder wurden nicht aufbewahrt
cli-poor = { $findings }
cli-known = { $condition ->
        [treated-clubfoot] ein behandelter Klumpfuß
        [operation] eine Operation
       *[splint] eine Schiene
    } ({ $side ->
        [left] linker Fuß
        [right] rechter Fuß
       *[none] beide Füße
    })

# Letters and words that a person types, small, with spaces between them. The first one is shown in questions. The English
# ones are understood in every language. At one place stand: yes, no, withheld and ?; skip; no, pain, numb,
# dizzy and marks. What says no at one place says it everywhere, and a number with n before it is how much it hurts.
cli-letter-yes = j ja
cli-letter-no = n nein
cli-letter-withheld = k
cli-letter-skip = a
cli-letter-pain = s schmerzen
cli-letter-numb = t taub
cli-letter-dizzy = w schwindel
cli-letter-marks = h

# The questions before the mat.
cli-before-the-mat = Vor dem Betreten der Matte. Für ein Kind antwortet eine erwachsene Person: { $yes } ja, { $no } nein, ? unsicher, { $withheld } keine Angabe.
cli-who-answers = Wer antwortet (Elternteil, Lehrkraft; kein Name):
cli-has-changed = { $known ->
        [one] { $known } länger gültige Antwort der letzten 30 Tage war Nein. Hat sich das seither geändert?
       *[other] { $known } länger gültige Antworten der letzten 30 Tage waren Nein. Hat sich eine davon seither geändert?
    }
cli-scale-expected = Bitte mit einer Zahl von 0 bis 10 oder mit ? antworten.
cli-yes-or-no-expected = Bitte mit { $yes }, { $no }, ? oder { $withheld } antworten.
cli-confirm = Aufsichtsperson: Bestätigen Sie, dass das Üben sicher ist (Rolle eingeben; sonst bleibt die Sitzung gesperrt):
cli-confirmed-by = bestätigt von: { $who }
# Stands behind a question.
cli-replied = { $reply ->
        [yes] ja
        [no] nein
        [unsure] unsicher
        [withheld] keine Angabe
       *[none] nicht beantwortet
    }

# The questions around practice.
cli-hurts-faces = { $after ->
        [yes] Tut jetzt, nach dem Üben, etwas weh?
       *[no] Tut jetzt etwas weh?
    } (die Gesichter zeigen: 0 tut nicht weh, 2, 4, 6, 8, 10 tut am meisten weh)
cli-hurts-yes-no = { $after ->
        [yes] Tut jetzt, nach dem Üben, etwas weh?
       *[no] Tut jetzt etwas weh?
    } ({ $yes } ja, { $no } nein)
cli-pain-expected = { $given } ist keine Antwort darauf, ob es wehtut: erwartet wird { $yes } oder { $no }, ein Gesicht (0, 2, 4, 6, 8, 10) oder n und eine Zahl (n3)
cli-anything-else = Noch etwas? { $pain } neue Schmerzen, { $numb } ein tauber Fuß, { $dizzy } Schwindel, { $marks } und wie viele Minuten lang Druckstellen auf der Haut blieben ({ $marks } 5); mehrere durch Kommas trennen; Eingabetaste oder { $no } für nichts:
cli-complaint-expected = { $given }: erwartet wird { $pain }, { $numb }, { $dizzy } oder { $marks } mit einer Zahl von Minuten; Eingabetaste oder { $no } für nichts
# What was said ends practice for the day: asked once more.
cli-is-that-right = Damit ist für heute mit dem Üben Schluss: { $stops }. Stimmt das? ({ $yes } ja, { $no } nein)

# A person led step by step. The names of the steps are also kept with the recordings, in English.
cli-go-on = Eingabetaste: weiter; { $skip }, Eingabetaste: auslassen
cli-step-off = von der Matte gehen; sie muss { FIXED($empty_s, decimals: 0) } s lang leer bleiben
cli-stand-still = { FIXED($stand_s, decimals: 0) } s lang still auf der Matte stehen: { cli-step-stand }
cli-take-steps = { FIXED($steps_min, decimals: 0) } min lang kleine Schritte über die ganze Matte machen, mit je einer Drehung in der Mitte und nahe jeder Ecke
cli-walk-over = { FIXED($walk_s, decimals: 0) } s lang kleine Schritte über die ganze Matte machen, bis ganz an die Ränder
cli-keep-going = weitermachen, bis das Ende angesagt wird
cli-done = fertig, { FIXED($done_s, decimals: 0) } s
cli-no-empty-readings = keine Leerwerte: { $why }
cli-waiting = Warten auf die Matte
cli-left = noch { FIXED($left_s, decimals: 0) } s
cli-seen = { $still ->
        [yes] still
       *[no] in Bewegung
    }, Last { FIXED($load, decimals: 0) } Counts{ $loaded ->
        [0] { "" }
        [one] { " " }auf { $loaded } Messzelle
       *[other] { " " }auf { $loaded } Messzellen
    }
cli-step-empty = leer
cli-step-stand = { $place ->
        [back-left] hinten links
        [back-right] hinten rechts
        [front-right] vorn rechts
        [front-left] vorn links
       *[middle] in der Mitte
    }, { $posture ->
        [one] auf einem Fuß
        [toes] auf den Zehenspitzen
       *[both] auf beiden Füßen
    }
cli-step-steps = Schritte
cli-step-walk = Gehen

# Told while a child practises, in one line behind the name of the exercise.
cli-aloud-stand-still = still auf beiden Füßen stehen
cli-aloud-counted = { $reps } von { $planned }
cli-aloud-counted-in = { $reps } in { SHORT($planned_s, decimals: 3) } s
cli-aloud-held = { FIXED($held_s, decimals: 1) } von { SHORT($planned_s, decimals: 3) } s
cli-aloud-holding = gehalten { FIXED($holding_s, decimals: 1) } s
cli-aloud-not-seen = nicht gesehen: still auf beiden Füßen stehen
cli-aloud-rest = Pause
cli-aloud-reached = geschafft { $stars }
cli-aloud-not-counted = nicht gezählt: { $why }

cli-aloud-stops = für heute ist mit dem Üben Schluss: { $stop }
cli-aloud-too-late = am { $date } hätte nicht geübt werden dürfen; der Tag ist gesperrt: { $stop }

# Below the address of the live page.
cli-live-address = die Adresse gilt einmal, eine Minute lang; die Eingabetaste zeigt eine neue an. Strg+C zum Beenden.
