### Words of the page for parents and of a school's letter. Short sentences that stand by themselves, with a capital and a
### full stop. A reader knows nothing of measures, statistics or anatomy: no names of measures, no citations.

## Titles: of the page, of the letter, and of their cards

parents-title-page = Die Füße Ihres Kindes
parents-title-letter = Die Füße Ihres Kindes: ein Brief aus der Schule
parents-title-done = Was gemacht wurde
parents-title-seen = Was zu sehen war
parents-title-usual = Ist das in diesem Alter üblich?
parents-title-changed = Hat sich etwas verändert?
parents-title-do = Was jetzt zu tun ist
parents-title-ask = Wann Sie jemanden fragen sollten

## At the head of the page: labels with a value below each

parents-fact-child = Kind
parents-fact-age = Alter
parents-fact-day = Gemessen am
parents-fact-years = { FIXED($years, decimals: 1) } Jahre

## What was done: only in the letter. The protocol is what the child did

parents-done-on = { $protocol ->
        [walking] Am { $date } ging Ihr Kind in der Schule über eine Matte, die zeigt, wo die Füße auf den Boden drücken.
        [stepping] Am { $date } machte Ihr Kind in der Schule auf einer Matte Schritte auf der Stelle. Die Matte zeigt, wo die Füße auf den Boden drücken.
       *[standing] Am { $date } stand Ihr Kind in der Schule auf einer Matte, die zeigt, wo die Füße auf den Boden drücken.
    }
parents-done = { $protocol ->
        [walking] Ihr Kind ging in der Schule über eine Matte, die zeigt, wo die Füße auf den Boden drücken.
        [stepping] Ihr Kind machte in der Schule auf einer Matte Schritte auf der Stelle. Die Matte zeigt, wo die Füße auf den Boden drücken.
       *[standing] Ihr Kind stand in der Schule auf einer Matte, die zeigt, wo die Füße auf den Boden drücken.
    }
parents-done-tried-on = Am { $date } war Ihr Kind in der Schule auf einer Matte, die zeigt, wo die Füße auf den Boden drücken.
parents-done-tried = Ihr Kind war in der Schule auf einer Matte, die zeigt, wo die Füße auf den Boden drücken.
parents-done-nothing-else = Das tut nicht weh. Sonst wurde nichts untersucht.

## What was seen: above and below each print, and beside them

parents-foot-left = Linker Fuß
parents-foot-right = Rechter Fuß
parents-seen-no-print = kein Abdruck
parents-seen-how = Das sind die Fußabdrücke Ihres Kindes, mit den Zehen nach oben. Je dunkler eine Stelle ist, desto stärker drückte der Fuß dort auf.
parents-seen-arch = Der schmale Teil in der Mitte ist das Fußgewölbe. Ist das Fußgewölbe niedrig, dann ist dieser Teil breit. Ist es hoch, dann ist er schmal oder fehlt.
parents-seen-on = Die Abdrücke sind vom { $date }.
parents-seen-if-from-above = Links und rechts sind vertauscht, falls die Matte von unten gesehen wurde.
parents-seen-sides-unclear = Es war nicht klar, welcher Abdruck zu welchem Fuß gehört.
parents-seen-not-kept = Es gibt kein Bild, weil die Aufzeichnung nicht aufbewahrt wurde.
parents-seen-nothing = Es ließ sich kein Abdruck messen.
parents-seen-to-check = Die Abdrücke werden erst gezeigt, wenn die Messung geprüft ist.

## Whether it is usual: a sentence for each foot. What is missing here is told in another sentence after it

parents-arch-developing = { $side ->
        [left] Linker Fuß: In diesem Alter wächst das Fußgewölbe noch, und ein flacher Fuß ist üblich.
       *[right] Rechter Fuß: In diesem Alter wächst das Fußgewölbe noch, und ein flacher Fuß ist üblich.
    }
parents-arch-graded = { $side ->
        [left] { $grade ->
            [high-97] Linker Fuß: Das Fußgewölbe ist höher als bei etwa 97 von 100 Kindern dieses Alters.
            [high-85] Linker Fuß: Das Fußgewölbe ist höher als bei etwa 85 von 100 Kindern dieses Alters.
            [usual] Linker Fuß: Das Fußgewölbe ist für dieses Alter üblich.
            [low-85] Linker Fuß: Das Fußgewölbe ist niedriger als bei etwa 85 von 100 Kindern dieses Alters.
           *[low-97] Linker Fuß: Das Fußgewölbe ist niedriger als bei etwa 97 von 100 Kindern dieses Alters.
        }
       *[right] { $grade ->
            [high-97] Rechter Fuß: Das Fußgewölbe ist höher als bei etwa 97 von 100 Kindern dieses Alters.
            [high-85] Rechter Fuß: Das Fußgewölbe ist höher als bei etwa 85 von 100 Kindern dieses Alters.
            [usual] Rechter Fuß: Das Fußgewölbe ist für dieses Alter üblich.
            [low-85] Rechter Fuß: Das Fußgewölbe ist niedriger als bei etwa 85 von 100 Kindern dieses Alters.
           *[low-97] Rechter Fuß: Das Fußgewölbe ist niedriger als bei etwa 97 von 100 Kindern dieses Alters.
        }
    }
parents-arch-not-said = { $side ->
        [left] Linker Fuß: Über das Fußgewölbe lässt sich nichts sagen.
       *[right] Rechter Fuß: Über das Fußgewölbe lässt sich nichts sagen.
    }
parents-arch-not-measured = { $side ->
        [left] Der linke Fuß wurde nicht gemessen.
       *[right] Der rechte Fuß wurde nicht gemessen.
    }
# After one of the sentences above: the newest measurement shows more than that.
parents-arch-once-more = { $grade ->
        [high-97] Die letzte Messung für sich genommen ergab ein Fußgewölbe, das höher ist als bei etwa 97 von 100 Kindern.
        [high-85] Die letzte Messung für sich genommen ergab ein Fußgewölbe, das höher ist als bei etwa 85 von 100 Kindern.
        [low-85] Die letzte Messung für sich genommen ergab ein Fußgewölbe, das niedriger ist als bei etwa 85 von 100 Kindern.
       *[low-97] Die letzte Messung für sich genommen ergab ein Fußgewölbe, das niedriger ist als bei etwa 97 von 100 Kindern.
    }
parents-arch-studies-differ = Studien sind sich nicht einig, was hier üblich ist.

## How much something matters, and how sure it is: after the sentence that says what it is

parents-level-info = Das ist gut zu wissen. Es ist nichts zu tun.
parents-level-watch = Das sollte man im Auge behalten.
parents-level-ask = Das ist ein Grund, in einer Arztpraxis oder in der Physiotherapie nachzufragen.
parents-once = Nur eine einzige Messung zeigt das. Eine weitere, mit mindestens vier Wochen Abstand, wird zeigen, ob es bestehen bleibt.
parents-once-not-on = Die Messung vom { $date } zeigte das nicht. Eine weitere, mit mindestens vier Wochen Abstand, wird zeigen, ob es bestehen bleibt.

## What else was noticed: of one foot, of both, or of the child

parents-noticed-low-arch = { $feet ->
        [left] Das Fußgewölbe des linken Fußes ist niedrig.
        [right] Das Fußgewölbe des rechten Fußes ist niedrig.
       *[both] Die Fußgewölbe beider Füße sind niedrig.
    }
parents-noticed-high-arch = { $feet ->
        [left] Das Fußgewölbe des linken Fußes ist hoch.
        [right] Das Fußgewölbe des rechten Fußes ist hoch.
       *[both] Die Fußgewölbe beider Füße sind hoch.
    }
parents-noticed-getting-lower = { $feet ->
        [left] Das Fußgewölbe des linken Fußes wird niedriger.
        [right] Das Fußgewölbe des rechten Fußes wird niedriger.
       *[both] Die Fußgewölbe beider Füße werden niedriger.
    }
parents-noticed-in-toeing = { $feet ->
        [left] Beim Gehen zeigen die Zehen des linken Fußes nach innen.
        [right] Beim Gehen zeigen die Zehen des rechten Fußes nach innen.
       *[both] Beim Gehen zeigen die Zehen beider Füße nach innen.
    }
parents-noticed-lateral-loading = { $feet ->
        [left] Der linke Fuß trägt an der Außenkante mehr Gewicht als üblich.
        [right] Der rechte Fuß trägt an der Außenkante mehr Gewicht als üblich.
       *[both] Beide Füße tragen an der Außenkante mehr Gewicht als üblich.
    }
parents-noticed-toe-walking = { $feet ->
        [left] Ihr Kind geht mit dem linken Fuß mehr auf den Zehen als üblich.
        [right] Ihr Kind geht mit dem rechten Fuß mehr auf den Zehen als üblich.
       *[both] Ihr Kind geht mehr auf den Zehen als üblich.
    }
parents-noticed-side-asymmetry = Der linke und der rechte Fuß sind verschieden.
parents-noticed-uneven-load = Ihr Kind belastet einen Fuß mehr als den anderen.
parents-noticed-uneven-time = Beim Gehen bleibt ein Fuß länger am Boden als der andere.
parents-noticed-uneven-arches = Das linke und das rechte Fußgewölbe sind verschieden.
parents-noticed-unsteadiness = Ihr Kind schwankt beim Stehen mehr als erwartet.
parents-noticed-hallux-loading = { $feet ->
        [left] Beim Gehen berührt der große Zeh des linken Fußes den Boden oft nicht.
        [right] Beim Gehen berührt der große Zeh des rechten Fußes den Boden oft nicht.
       *[both] Beim Gehen berühren die großen Zehen den Boden oft nicht.
    }
parents-noticed-known-change = { $feet ->
        [left] Der linke Fuß hat sich verändert, und es ist vermerkt, dass er früher behandelt wurde.
        [right] Der rechte Fuß hat sich verändert, und es ist vermerkt, dass er früher behandelt wurde.
       *[both] Beide Füße haben sich verändert, und es ist vermerkt, dass sie früher behandelt wurden.
    }
parents-noticed-pain = Schmerzen in einem Fuß oder Bein wurden notiert.
parents-noticed-stiffness = Ein steifer Fuß wurde notiert.
parents-noticed-limp = Hinken wurde notiert.
parents-noticed-tiptoe = Gehen auf Zehenspitzen wurde notiert.
parents-noticed-stopped = Das Üben auf der Matte wurde wegen Schmerzen oder eines anderen Anzeichens abgebrochen.
parents-noticed-more = { $more ->
        [one] { $more } weiterer Punkt ist aufgefallen. Fragen Sie nach der ausführlichen Seite.
       *[other] { $more } weitere Punkte sind aufgefallen. Fragen Sie nach der ausführlichen Seite.
    }

## What nothing can be said about: a list of names after a colon, then a sentence that says why

parents-not-said = Dazu lässt sich noch nichts sagen: { $patterns }.
parents-name-low-arch = niedriges Fußgewölbe
parents-name-high-arch = hohes Fußgewölbe
parents-name-getting-lower = niedriger werdendes Fußgewölbe
parents-name-in-toeing = nach innen zeigende Zehen
parents-name-lateral-loading = Gewicht auf der Außenkante
parents-name-toe-walking = Gehen auf den Zehen
parents-name-side-asymmetry = Unterschied zwischen links und rechts
parents-name-uneven-load = Gewicht auf links und rechts
parents-name-uneven-time = Zeit auf dem linken und auf dem rechten Fuß
parents-name-uneven-arches = Unterschied zwischen den Fußgewölben
parents-name-unsteadiness = ruhiges Stehen
parents-name-hallux-loading = Einsatz des großen Zehs
parents-name-known-change = Veränderung eines behandelten Fußes
parents-name-pain = Schmerzen
parents-name-stiffness = Steifheit
parents-name-limp = Hinken
parents-name-tiptoe = Gehen auf Zehenspitzen
parents-name-stopped = Abbruch des Übens

## Why not

parents-why-known = { $condition ->
        [treated-clubfoot] Ein behandelter Klumpfuß ist vermerkt. Deshalb wird dieser Fuß nicht mit den Füßen anderer Kinder verglichen.
        [operation] Eine Operation ist vermerkt. Deshalb wird dieser Fuß nicht mit den Füßen anderer Kinder verglichen.
       *[splint] Eine Schiene ist vermerkt. Deshalb wird dieser Fuß nicht mit den Füßen anderer Kinder verglichen.
    }
parents-why-not-standing = Füße lassen sich nur vergleichen, wenn das Kind still steht.
parents-why-not-measured = Der Abdruck war zum Messen nicht deutlich genug.
parents-why-no-figures = Für dieses Alter gibt es keine Vergleichszahlen.
parents-why-coarse-mat = Diese Matte ist dafür zu grob.
parents-why-few-placements = Auf diese Matte muss das Kind mindestens { $needed }-mal steigen. Bisher: { $placements }.
parents-why-not-known-how-well = Es ist nicht bekannt, wie gut sich das messen lässt.
parents-why-bumpy-mat = Dafür ist eine ebene Matte nötig. Diese war uneben.
parents-why-too-young = Diese Frage wird erst ab { SHORT($years, decimals: 1) } Jahren gestellt.
parents-why-not-walked = Ihr Kind ist nicht über die Matte gegangen.
parents-why-few-steps = Es gab zu wenige ganze Schritte.
parents-why-few-stands = Ihr Kind stand nicht lange genug oder nicht oft genug still.
parents-why-one-foot = Dafür sind beide Füße nötig.
parents-why-no-sway = Wie ruhig Ihr Kind steht, wurde nicht gemessen.
parents-why-few-sessions = Dafür sind mehr Messungen nötig, im Abstand von einigen Wochen.
parents-why-young-arch = In diesem Alter wächst das Fußgewölbe noch.
parents-why-other = Die Messung lässt das nicht zu.

## Where the feet were not compared with those of other children: instead of all that

parents-not-compared-age = Das Alter Ihres Kindes war nicht angegeben. Deshalb wurden die Füße nicht mit denen anderer Kinder verglichen.
parents-not-compared-table = Für dieses Alter gibt es keine Vergleichszahlen. Deshalb wurden die Füße nicht mit denen anderer Kinder verglichen.
parents-not-compared-check = An dieser Messung muss zuerst etwas geprüft werden. Deshalb wird über die Füße nichts gesagt.
parents-not-compared-unmeasured = Die Füße ließen sich diesmal nicht messen. Das kommt vor, wenn ein Kind sich bewegt oder am Rand der Matte steht. Über die Füße sagt es nichts.

## What puts it into proportion: after all that

parents-born-low = Babys kommen mit niedrigen Fußgewölben zur Welt. Die Wölbung bildet sich im Lauf der ersten zehn Jahre.
parents-common-low = { $most ->
        [none] Etwa { SHORT($least, decimals: 0) } von 100 Kindern dieses Alters haben niedrige Fußgewölbe.
       *[other] Etwa { SHORT($least, decimals: 0) } bis { SHORT($most, decimals: 0) } von 100 Kindern dieses Alters haben niedrige Fußgewölbe.
    }
parents-no-complaint-lately = In den letzten { $days } Tagen wurden keine Schmerzen, keine Steifheit, kein Hinken und kein Gehen auf Zehenspitzen notiert. Dann genügt es bei einem niedrigen Fußgewölbe meist, in ein paar Monaten noch einmal nachzusehen.
parents-no-complaint = Es sind keine Schmerzen, keine Steifheit, kein Hinken und kein Gehen auf Zehenspitzen notiert. Dann genügt es bei einem niedrigen Fußgewölbe meist, in ein paar Monaten noch einmal nachzusehen.

## Did it change: besides the sentences of the pages of progress

parents-change-one = Eine einzige Messung kann keine Veränderung zeigen. Dafür sind mehrere nötig, über einige Monate.
parents-change-nothing = Über eine Veränderung lässt sich noch nichts sagen.
# Above the chart: two lines at most, of 75 letters each.
parents-chart-title = So viel von der Mitte des Fußes berührt den Boden

## What to do now: the weightiest of it all

parents-do-stop = { $letter ->
        [yes] Beenden Sie die Sitzungen auf der Matte. Zeigen Sie diesen Brief in einer Arztpraxis oder in der Physiotherapie.
       *[no] Beenden Sie die Sitzungen auf der Matte. Zeigen Sie diese Seite in einer Arztpraxis oder in der Physiotherapie.
    }
parents-do-ask = { $letter ->
        [yes] Zeigen Sie diesen Brief in einer Arztpraxis oder in der Physiotherapie.
       *[no] Zeigen Sie diese Seite in einer Arztpraxis oder in der Physiotherapie.
    }
parents-do-measure-again = { $letter ->
        [yes] Bitte lassen Sie Ihr Kind in etwa vier Wochen noch einmal messen. Ist es dann immer noch so, zeigen Sie diesen Brief in einer Arztpraxis oder in der Physiotherapie.
       *[no] Messen Sie in etwa vier Wochen noch einmal. Ist es dann immer noch so, zeigen Sie diese Seite in einer Arztpraxis oder in der Physiotherapie.
    }
parents-do-nothing = { $letter ->
        [yes] Es ist nichts zu tun.
       *[no] Es ist nichts zu tun. Messen Sie wieder wie geplant.
    }
parents-do-not-said = { $letter ->
        [yes] Wegen dieses Briefs ist nichts zu tun. Er sagt über die Füße nichts Gutes und nichts Schlechtes.
       *[no] Wegen dieser Seite ist nichts zu tun. Sie sagt über die Füße nichts Gutes und nichts Schlechtes.
    }
parents-do-repeat = { $letter ->
        [yes] Die Messung wird wiederholt. Sonst ist nichts zu tun.
       *[no] Wiederholen Sie die Messung. Sonst ist nichts zu tun.
    }

## When to ask somebody

parents-ask-if = Ganz gleich, was hier steht: Fragen Sie in einer Arztpraxis oder in der Physiotherapie nach, wenn Ihr Kind Schmerzen in einem Fuß oder Bein hat, hinkt oder einen steifen Fuß hat, wenn ein Fuß anders ist als der andere, wenn die Füße schlechter werden oder wenn Ihr Kind nach dem 3. Geburtstag auf Zehenspitzen geht.
parents-ask-at-once = Warten Sie nicht auf eine weitere Messung.
