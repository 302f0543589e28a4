### Words of the room `reading`. Sentences: lower case at the beginning, no full stop.

## Why a foot is read as it is, and why a foot or a pattern is not read

reading-developing = unter { SHORT($years, decimals: 3) } Jahren entwickelt sich das Fußgewölbe bei jedem Kind noch
reading-known = { $condition ->
        [treated-clubfoot] ein behandelter Klumpfuß
        [operation] eine Operation
       *[splint] eine Schiene
    } ist vermerkt: verglichen wird mit den eigenen früheren Sitzungen und dem anderen Fuß des Kindes, nicht mit anderen Kindern dieses Alters
reading-not-standing = die Referenz gilt für stehende Kinder; ein Schritt ergibt höhere Werte
reading-graded = { $grade ->
        [high-97] höher als bei etwa 97 von 100 Kindern
        [high-85] höher als bei etwa 85 von 100 Kindern
        [low-85] niedriger als bei etwa 85 von 100 Kindern
       *[low-97] niedriger als bei etwa 97 von 100 Kindern
    } dieses Alters, am { $earlier } und am { $last } (z-Wert { SIGNED($score, decimals: 2) }, { $indices ->
        [1] ein Index
        [2] Mittelwert aus zwei Indizes
       *[other] Median aus { $indices } Indizes
    }{ $own ->
        [yes] , verglichen mit Kindern auf dieser Matte
       *[no] {""}
    })
reading-graded-once = { $grade ->
        [high-97] höher als bei etwa 97 von 100 Kindern
        [high-85] höher als bei etwa 85 von 100 Kindern
        [low-85] niedriger als bei etwa 85 von 100 Kindern
       *[low-97] niedriger als bei etwa 97 von 100 Kindern
    } dieses Alters in der neuesten Sitzung{ $not_on ->
        [none] {""}
       *[other] , aber nicht am { $not_on }
    } (z-Wert { SIGNED($score, decimals: 2) }, { $indices ->
        [1] ein Index
        [2] Mittelwert aus zwei Indizes
       *[other] Median aus { $indices } Indizes
    }{ $own ->
        [yes] , verglichen mit Kindern auf dieser Matte
       *[no] {""}
    }): vor einer Schlussfolgerung nach mindestens 4 Wochen wiederholen
reading-graded-usual = { $indices ->
        [1] ein Index liegt
        [2] der Mittelwert aus zwei Indizes liegt
       *[other] der Median aus { $indices } Indizes liegt
    } { SIZE($score, decimals: 2) } Standardabweichungen { SIGN($score) ->
        [minus] unter
       *[plus] über
    } dem Mittelwert für dieses Alter ({ SIGN($score) ->
        [minus] höheres
       *[plus] niedrigeres
    } Fußgewölbe){ $own ->
        [yes] , verglichen mit Kindern auf dieser Matte
       *[no] {""}
    }
reading-index-graded = dieser Index allein: { SIZE($score, decimals: 2) } Standardabweichungen { SIGN($score) ->
        [minus] unter
       *[plus] über
    } dem Mittelwert für dieses Alter, { $grade ->
        [high-97] Fußgewölbe höher als bei etwa 97 von 100 Kindern
        [high-85] Fußgewölbe höher als bei etwa 85 von 100 Kindern
        [usual] üblich
        [low-85] Fußgewölbe niedriger als bei etwa 85 von 100 Kindern
       *[low-97] Fußgewölbe niedriger als bei etwa 97 von 100 Kindern
    }
reading-index-coarse = bei Messzellen von { FIXED($pitch_mm, decimals: 1) } mm fällt dieser Index für einen Vergleich zu hoch aus: stattdessen wird sein Verlauf beobachtet
reading-index-unused = dieser Index wird nicht herangezogen: die Referenz der Kinder auf dieser Matte enthält andere Indizes
reading-index-followed = für diesen Index gibt es keine Referenz für dieses Alter: stattdessen wird sein Verlauf beobachtet
reading-not-measured = ein Wert konnte nicht gemessen werden ({ $name })
reading-no-grading = keine Referenz gilt für dieses Alter
reading-too-coarse = Messzellen von { FIXED($pitch_mm, decimals: 1) } mm sind für ein Fußgewölbe zu grob: nur Lastanteile und Druckmittelpunkt
reading-high-too-coarse = Messzellen von { FIXED($pitch_mm, decimals: 1) } mm sind für ein Fußgewölbe zu grob
reading-few-placements = bei Messzellen von { FIXED($pitch_mm, decimals: 1) } mm ist der Median aus { $needed } Aufstellungen in einer Sitzung nötig; bisher: { $placements }
reading-repeats-unknown = es ist nicht bekannt, wie gut sich ein Wert wiederholt ({ $name })
reading-no-stand = keine Sitzung im Stehen
reading-bumpy = die Matte war { $sessions ->
        [one] in der Sitzung im Stehen
       *[other] in allen { $sessions } Sitzungen im Stehen
    } unter den Füßen uneben: ein Fußgewölbe lässt sich nur auf einer ebenen Matte beurteilen
reading-no-print = { $sessions ->
        [one] in der Sitzung im Stehen ließ sich kein
       *[other] in keiner der { $sessions } Sitzungen im Stehen ließ sich ein
    } Abdruck messen
reading-noted-early = notiert am { $date }; diese Regel gilt ab { SHORT($years, decimals: 3) } Jahren
reading-asked-from = diese Regel gilt ab { SHORT($years, decimals: 3) } Jahren
reading-not-walked = das Kind ist nicht über die Matte gegangen
reading-few-steps = nötig sind mindestens { SHORT($steps, decimals: 3) } vollständige Schritte eines Fußes in einer Sitzung
reading-no-pair-of-steps = keine Sitzung enthält vollständige Schritte beider Füße
reading-few-stands = nötig ist mindestens { $stands }-mal { SHORT($stand_s, decimals: 3) } s Stehen in einer Sitzung
reading-not-both-feet = keine Sitzung im Stehen zeigt beide Füße
reading-no-sway = die Schwankung wurde nicht gemessen
reading-few-sessions = vier Sitzungen sind nötig: zwei, um zu erfahren, was üblich ist, dann zwei weitere, im Abstand von 4 Wochen
reading-in-load = bei der Belastung: { $why }
reading-in-arch = beim Fußgewölbe: { $why }
reading-in-time = bei der Zeit am Boden: { $why }
reading-on-newest-mat = zuletzt benutzte Matte: { $why }
reading-no-rule = keine Regel gilt dafür
reading-no-recording = keine Aufzeichnung

## What is missing where only the newest session shows something

reading-waits-for-earlier = es wird berichtet, sobald eine andere Sitzung, mindestens 4 Wochen früher oder später, es auch zeigt
reading-waits-not-on = die Sitzung vom { $date } zeigte es nicht; es wird berichtet, wenn Sitzungen im Abstand von mindestens 4 Wochen übereinstimmen

## What values are compared with

reading-amount = { FIXED($value, $decimals) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    }
reading-amount-between = { FIXED($value, $decimals) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    } (90-%-Intervall { FIXED($low, $decimals) } bis { FIXED($high, $decimals) })
reading-limit-above = mehr als { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    }
reading-limit-from = { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    } oder mehr
reading-limit-below = weniger als { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    }
reading-limit-to = { SHORT($value, decimals: 3) }{ $unit ->
        [none] {""}
        [degrees] °
       *[other] {" "}{ $unit }
    } oder weniger
reading-limit-of-index = { $limit } ({ $name })
reading-limit-and = { $first } und { $last }
reading-limit-fifth-centile = 5. Perzentile
reading-limit-score = z > { SHORT($z, decimals: 3) }
reading-limit-usual = > { $value }
reading-limit-change = eine Änderung um mehr als { $change }
reading-limit-change-between-feet = eine Änderung des Unterschieds zwischen den Füßen um mehr als { $change }
reading-limit-between-feet = mehr als { $change } zwischen den Füßen
reading-source-published = { $source }
reading-source-design = zusammengestellt nach { $source }; keine veröffentlichte Norm
reading-source-own-cutoff = kein veröffentlichter Grenzwert; Evidenzgrad B: die Richtung ist veröffentlicht, der Grenzwert von diesem Programm
reading-source-own-rule = kein veröffentlichter Grenzwert; Evidenzgrad C: eigene Regel dieses Programms, nicht aus veröffentlichter Forschung
reading-source-program = eine Regel dieses Programms
reading-source-own-past = beruht auf den früheren Sitzungen des Kindes; Evidenzgrad C: eigene Regel dieses Programms, nicht aus veröffentlichter Forschung
reading-source-other-foot = Vergleich mit dem anderen Fuß des Kindes; Evidenzgrad C: eigene Regel dieses Programms, nicht aus veröffentlichter Forschung
reading-source-smallest-change = kleinste Änderung, die größer ist als der Messfehler; Evidenzgrad C: eigene Regel dieses Programms, nicht aus veröffentlichter Forschung
reading-source-own-reference = eine Referenz von Kindern auf dieser Matte

## The rules that fire

reading-rule-pain = Schmerzen jeder Art im Fuß oder Bein in den letzten { $days } Tagen: aufhören und fachlichen Rat einholen (notiert am { $noted })
reading-rule-stopped = Üben auf der Matte in den letzten { $days } Tagen abgebrochen wegen { $why ->
        [numbness] eines tauben Fußes
        [skin-marks] Druckstellen, die auf der Haut blieben
       *[dizziness] Schwindel
    } (am { $noted }): aufhören und fachlichen Rat einholen
reading-rule-stiffness = ein Fuß, in den letzten { $days } Tagen als steif notiert (die Regel gilt ab { SHORT($years, decimals: 3) } Jahren): fachlichen Rat einholen (notiert am { $noted })
reading-rule-limp = Hinken, in den letzten { $days } Tagen notiert (die Regel gilt ab { SHORT($years, decimals: 3) } Jahren): fachlichen Rat einholen (notiert am { $noted })
reading-rule-tiptoe = Gehen auf Zehenspitzen, in den letzten { $days } Tagen notiert (die Regel gilt ab { SHORT($years, decimals: 3) } Jahren): fachlichen Rat einholen (notiert am { $noted })
reading-rule-arch = { $why }{ $course ->
        [one-foot] ; nur an einem Fuß, und die Belastung der Ferse und des äußeren Vorfußes nimmt zu
        [new] ; neu, und die Belastung der Ferse und des äußeren Vorfußes nimmt zu
        [progressing] ; fortschreitend, und die Belastung der Ferse und des äußeren Vorfußes nimmt zu
       *[none] {""}
    }{ $sign ->
        [none] {""}
        [pain] , mit Schmerzen, notiert am { $noted }
        [stiffness] , mit Steifheit, notiert am { $noted }
        [limp] , mit Hinken, notiert am { $noted }
       *[tiptoe] , mit Gehen auf Zehenspitzen, notiert am { $noted }
    }
reading-rule-getting-lower = der Chippaux-Smirak-Index ist seit { $since } um { FIXED($rise_pct, decimals: 1) } Prozentpunkte gestiegen, mehr als der Fehler von { FIXED($error_pct, decimals: 1) }, am { $earlier } und am { $last }
reading-rule-high-arch = { $name }: jenseits des Grenzwerts ({ $limit }) am { $earlier } und am { $last }{ $sign ->
        [none] {""}
        [pain] , mit Schmerzen, notiert am { $noted }
        [stiffness] , mit Steifheit, notiert am { $noted }
        [limp] , mit Hinken, notiert am { $noted }
       *[tiptoe] , mit Gehen auf Zehenspitzen, notiert am { $noted }
    }
reading-rule-in-toeing = der Median des Winkels über mindestens { SHORT($steps, decimals: 3) } Schritte { $place ->
        [reaches] erreicht den Grenzwert, der in seinem Intervall liegt,
        [beyond] liegt jenseits des Grenzwerts, ebenso sein ganzes Intervall,
       *[unsure] liegt jenseits des Grenzwerts (seine Unsicherheit ist nicht bekannt)
    } am { $earlier } und am { $last }{ $course ->
        [one-foot] , nur an einem Fuß
        [progressing] , und mehr als vorher
       *[none] {""}
    }
reading-rule-toe-walking = { $name }: über mindestens { SHORT($steps, decimals: 3) } Schritte { $place ->
        [reaches] erreicht der Wert den Grenzwert, der in seinem Intervall liegt,
        [beyond] liegt der Wert jenseits des Grenzwerts, ebenso sein ganzes Intervall,
       *[unsure] liegt der Wert jenseits des Grenzwerts (seine Unsicherheit ist nicht bekannt)
    } am { $earlier } und am { $last }
reading-rule-hallux = über mindestens { SHORT($steps, decimals: 3) } Schritte { $place ->
        [reaches] erreicht der Anteil der Schritte ohne Kontakt der Großzehe den Grenzwert, der in seinem Intervall liegt,
        [beyond] liegt der Anteil der Schritte ohne Kontakt der Großzehe jenseits des Grenzwerts, ebenso sein ganzes Intervall,
       *[unsure] liegt der Anteil der Schritte ohne Kontakt der Großzehe jenseits des Grenzwerts (seine Unsicherheit ist nicht bekannt)
    } am { $earlier } und am { $last }
reading-rule-lateral-loading = die Belastung der Innenseite (medial) von Ferse, Mittelfuß und Vorfuß liegt am { $earlier } und am { $last } unter der 5. Perzentile
reading-rule-outer-border = { $against ->
        [shape] der Außenrand des Abdrucks wölbt sich vor, wie er es tut, wenn sich der Vorfuß nach innen biegt,
        [other-foot] der Außenrand des Abdrucks wölbt sich stärker vor als der des anderen Fußes, um { FIXED($by_pct, decimals: 1) } % der Länge des Abdrucks,
       *[own-past] der Außenrand des Abdrucks wölbt sich stärker vor als in der ersten Sitzung, um { FIXED($by_pct, decimals: 1) } % der Länge des Abdrucks,
    } am { $earlier } und am { $last }{ $course ->
        [one-foot] , nur an einem Fuß
        [progressing] , und mehr als vorher
       *[none] {""}
    }{ $sign ->
        [none] {""}
        [pain] , mit Schmerzen, notiert am { $noted }
        [stiffness] , mit Steifheit, notiert am { $noted }
        [limp] , mit Hinken, notiert am { $noted }
       *[tiptoe] , mit Gehen auf Zehenspitzen, notiert am { $noted }
    }
reading-rule-inwards-to-other = über mindestens { SHORT($steps, decimals: 3) } Schritte zeigt der Fuß nach innen, und zwar um { FIXED($by_deg, decimals: 1) }° mehr als der andere, am { $earlier } und am { $last }
reading-rule-known-change = { $condition ->
        [treated-clubfoot] ein behandelter Klumpfuß
        [operation] eine Operation
       *[splint] eine Schiene
    } ist vermerkt; { $name }: { $against ->
        [other-foot] der Unterschied zum anderen Fuß
       *[own-past] der Wert
    } ist seit { $since } um { $change } { $more ->
        [yes] gestiegen
       *[no] gesunken
    }, mehr als der Fehler, am { $earlier } und am { $last }{ $towards ->
        [yes] : eine Änderung hin zu dem, was behandelt wurde
       *[no] {""}
    }
reading-rule-uneven = { $name }: { $place ->
        [reaches] jenseits des Grenzwerts, der wahre Wert aber vielleicht nicht,
        [beyond] um mehr als die Unsicherheit jenseits des Grenzwerts,
       *[unsure] jenseits des Grenzwerts (die Unsicherheit ist nicht bekannt)
    } am { $earlier } und am { $last }{ $with_pain ->
        [yes] , mit Schmerzen
       *[no] {""}
    }
reading-rule-uneven-arches = { $by ->
        [widths] die beiden Füße unterscheiden sich im Chippaux-Smirak-Index und im Staheli-Index
       *[arch-index] die beiden Füße unterscheiden sich im Fußgewölbe-Index
    } um mehr als die Füße von 95 von 100 Kindern und um mehr als den Messfehler, am { $earlier } und am { $last }{ $sign ->
        [none] {""}
        [pain] , mit Schmerzen, notiert am { $noted }
        [stiffness] , mit Steifheit, notiert am { $noted }
        [limp] , mit Hinken, notiert am { $noted }
       *[tiptoe] , mit Gehen auf Zehenspitzen, notiert am { $noted }
    }
reading-rule-unsteady-for-age = die mittlere Schwankgeschwindigkeit ist für das Alter hoch, am { $earlier } und am { $last }{ $flat ->
        [yes] , bei niedrigen Fußgewölben und nach außen zeigenden Zehen
       *[no] {""}
    }
reading-rule-unsteady-to-before = die mittlere Schwankgeschwindigkeit liegt um mehr als den Fehler über den { FIXED($usual_mm_s, decimals: 1) } mm/s, die für das Kind üblich sind, am { $earlier } und am { $last }{ $flat ->
        [yes] , bei niedrigen Fußgewölben und nach außen zeigenden Zehen
       *[no] {""}
    }
reading-rule-measure-again = { $name } { $value }, Grenzwert: { $limit }; vor einer Schlussfolgerung noch einmal messen

## What puts a reading into proportion: whole sentences

reading-remark-born-low = Jedes Kind kommt mit niedrigen Fußgewölben zur Welt; die Wölbung bildet sich im Lauf der ersten zehn Jahre.
reading-remark-no-complaint = Bis { $today } sind keine Schmerzen, keine Steifheit, kein Hinken und kein Gehen auf Zehenspitzen notiert. Bei einem niedrigen Fußgewölbe ohne Schmerzen und Steifheit genügt es meist, in ein paar Monaten noch einmal nachzusehen.
reading-remark-complaint-before = In den { $days } Tagen bis { $today } wurden keine Schmerzen, keine Steifheit, kein Hinken und kein Gehen auf Zehenspitzen notiert; davor:{ $pain ->
        [none] {""}
       *[other] {" "}Schmerzen am { $pain };
    }{ $stiffness ->
        [none] {""}
       *[other] {" "}Steifheit am { $stiffness };
    }{ $limp ->
        [none] {""}
       *[other] {" "}Hinken am { $limp };
    }{ $tiptoe ->
        [none] {""}
       *[other] {" "}Gehen auf Zehenspitzen am { $tiptoe };
    } tritt etwas davon wieder auf, fachlichen Rat einholen.
reading-remark-prevalence = Von 100 Kindern { $to_years ->
        [none] im Alter von mindestens { SHORT($from_years, decimals: 3) } Jahren
       *[other] im Alter von { SHORT($from_years, decimals: 3) } bis unter { SHORT($to_years, decimals: 3) } Jahren
    } hatten { SHORT($least_pct, decimals: 3) }{ $most_pct ->
        [none] {""}
       *[other] {" "}bis { SHORT($most_pct, decimals: 3) }
    } { $flexible ->
        [yes] niedrige, flexible Fußgewölbe
       *[no] niedrige Fußgewölbe
    } ({ $source }).
reading-remark-design = Dieses Programm hat die Altersreferenz aus mehreren Veröffentlichungen zusammengestellt; sie ist keine veröffentlichte Norm. Ihr Mittelwert ist um etwa { SHORT($centre_sd, decimals: 1) } Standardabweichungen unsicher ({ SHORT($centre_pct, decimals: 0) } Punkte des Chippaux-Smirak-Index). In diesem Alter: { $source }.
reading-remark-two-indices = Bei Messzellen von { FIXED($pitch_mm, decimals: 1) } mm geht der Fußgewölbe-Index nicht in den Vergleich ein; ein sehr niedriges Fußgewölbe wird deshalb etwas öfter übersehen.
reading-remark-weight-and-sex = Bei Kindern mit höherem Körpergewicht ist ein Teil eines breiten Abdrucks das Fettpolster: Von 100 Kindern mit Adipositas haben 41 bis 56 ein niedrigeres Fußgewölbe als 85 von 100 Kindern und 11 bis 19 ein niedrigeres als 97 von 100. Jungen haben solche Fußgewölbe etwas öfter als Mädchen.
reading-remark-one-session = Das ist eine einzige Sitzung. Die meisten Befunde werden erst berichtet, wenn zwei Sitzungen im Abstand von mindestens 4 Wochen sie zeigen.

## Where the sources put a foot: whole sentences

reading-beside = Je nach Quelle { $high ->
        [yes] ist das Fußgewölbe dieses Fußes höher
       *[no] ist das Fußgewölbe dieses Fußes flacher
    } als bei { SHORT($least, decimals: 0) } bis { SHORT($greatest, decimals: 0) } von 100 Kindern dieses Alters. { $samples ->
        [0] Keine veröffentlichte Stichprobe umfasst stehende Kinder dieses Alters.
        [one] Eine dieser Quellen ist eine veröffentlichte Stichprobe, mit einer anderen Methode gemessen.
       *[other] { $samples } dieser Quellen sind veröffentlichte Stichproben, mit anderen Methoden gemessen.
    }{ $centre_pct ->
        [none] {""}
       *[other] {" "}Auf dieser Matte kann der Chippaux-Smirak-Index um bis zu { SHORT($centre_pct, decimals: 0) } Punkte höher oder niedriger ausfallen.
    }{ $apart ->
        [yes] {" "}Die Quellen gehen zu weit auseinander für mehr als „gut zu wissen“.
       *[no] {""}
    }{ $low ->
        [yes] {" "}Bei den meisten niedrigen Fußgewölben ist nichts zu tun.
       *[no] {""}
    }

## The lines of a reading. A name or a clause that they are given stands between punctuation

reading-results = Ergebnisse für ein Alter von { FIXED($years, decimals: 1) } Jahren
reading-heading = { $side ->
        [left] Linker Fuß, { $what }
        [right] Rechter Fuß, { $what }
       *[none] { $what }
    }: { $level }
reading-found = { $name } { $value }{ $limit ->
        [none] {""}
       *[other] , Grenzwert: { $limit }
    }.
reading-differs = { $name }: Unterschied von { $value } zwischen den Füßen{ $limit ->
        [none] {""}
       *[other] , Grenzwert: { $limit }
    }.
reading-grounds = { $rule }{ $measured ->
        [none] {""}
       *[other] ; { $measured }
    }. Quelle: { $source }.
reading-once = { $side ->
        [left] linker Fuß, { $what }
        [right] rechter Fuß, { $what }
       *[none] { $what }
    }: { $name } { $value }, { $measured }; Grenzwert: { $limit }; { $waiting }. Quelle: { $source }.
reading-so-far = bisher in einer Sitzung: { $once }
reading-not-read = { $side ->
        [left] linker Fuß, { $what }
        [right] rechter Fuß, { $what }
       *[none] { $what }
    }: { $why }
reading-not-assessed = nicht beurteilt: { $not_read }
reading-foot = { $side ->
        [left] linker Fuß, Fußgewölbe
       *[right] rechter Fuß, Fußgewölbe
    }: { $band }
reading-elsewhere = { $newest_mat ->
        [yes] zuletzt benutzte Matte
       *[no] andere Matte
    }: { $foot } ({ $why })
reading-why-then = { $why }; mit { FIXED($years, decimals: 1) } Jahren, { $measured }
reading-of-foot = { $side ->
        [left] linker Fuß
       *[right] rechter Fuß
    }: { $why }
reading-measured-now = in dieser Sitzung gemessen
reading-measured-on = gemessen am { $date }
reading-measured-on-other-mat = gemessen am { $date } auf einer anderen Matte ({ $mat })
reading-group = { $sessions ->
        [one] { $sessions } Sitzung
       *[other] { $sessions } Sitzungen
    } { $protocol ->
        [standing] im Stehen
        [stepping] beim Treten auf der Stelle
       *[walking] beim Gehen
    } ({ $mat }), { $one_day ->
        [yes] am { $last }
       *[no] { $first } bis { $last }
    }
reading-separately = Getrennt ausgewertet: { $group }.
reading-left-out = Weggelassen: { $group } – { $why }.

## Under every reading and on every page: whole sentences. In English word for word as the project's wording rule gives it

reading-notice = Dies ist ein Werkzeug für Screening und Übungen. Es ist kein Medizinprodukt und stellt keine Diagnosen. Ein niedriges Fußgewölbe ist bei kleinen Kindern üblich und braucht meist keine Behandlung. Wenn Ihr Kind Schmerzen hat, hinkt, steife Füße hat oder nach dem 3. Geburtstag auf Zehenspitzen geht, wenn ein Fuß anders ist als der andere oder wenn die Füße schlechter werden, zeigen Sie diese Seiten in einer Arztpraxis oder in der Physiotherapie.

## The patterns, a few words each

reading-pattern-low-arch = niedriges Fußgewölbe
reading-pattern-high-arch = hohes Fußgewölbe
reading-pattern-getting-lower = Fußgewölbe wird niedriger
reading-pattern-in-toeing = Zehen zeigen nach innen
reading-pattern-lateral-loading = Belastung entlang des Außenrands
reading-pattern-toe-walking = Gehen auf den Zehen
reading-pattern-side-asymmetry = Unterschied zwischen links und rechts
reading-difference-load = Unterschied zwischen links und rechts bei der Belastung
reading-difference-time = Unterschied zwischen links und rechts bei der Zeit am Boden
reading-difference-arches = Unterschied zwischen links und rechts bei den Fußgewölben
reading-pattern-unsteadiness = unruhigerer Stand als vorher
reading-pattern-hallux-loading = { measure-hallux_free_share }
reading-pattern-known-change = Veränderung eines Fußes mit bekannter Vorgeschichte
reading-pattern-pain = Schmerzen berichtet
reading-pattern-stiffness = Steifheit berichtet
reading-pattern-limp = Hinken berichtet
reading-pattern-tiptoe = Gehen auf Zehenspitzen berichtet
reading-pattern-stopped = Üben abgebrochen

## The bands of an arch

reading-grade-high-97 = höher als bei etwa 97 von 100 Kindern
reading-grade-high-85 = höher als bei etwa 85 von 100 Kindern
reading-grade-usual = üblich für das Alter
reading-grade-low-85 = niedriger als bei etwa 85 von 100 Kindern
reading-grade-low-97 = niedriger als bei etwa 97 von 100 Kindern
reading-band-developing = in Entwicklung
reading-band-no-reading = nicht beurteilt
reading-band-seen-once = { $band }, bisher in einer Sitzung

## How much a finding matters, and what to do about it: whole sentences

reading-level-info = gut zu wissen
reading-level-watch = beobachten
reading-level-ask = fachlichen Rat einholen
reading-do-stop = Beenden Sie die Sitzungen, und zeigen Sie diese Seite in einer Arztpraxis oder in der Physiotherapie.
reading-do-ask = Zeigen Sie diese Seite in einer Arztpraxis oder in der Physiotherapie.
reading-do-measure-again = Messen Sie in etwa vier Wochen noch einmal; ist es dann immer noch so, zeigen Sie diese Seite einer Fachperson.
reading-do-nothing = Es ist nichts zu tun; messen Sie wieder wie geplant.

## What stands on a child's pages where some or all of it is simulated: whole sentences, on one line

report-simulated-some = Einige dieser Sitzungen sind simuliert, nicht von einem echten Kind.
report-simulated-all = Simuliert: kein echtes Kind.

## At the head of a child's pages: labels, and the values below them. There is room for 25 to 35 letters

report-fact-age = Alter
report-fact-sessions = Sitzungen
report-fact-measured = Gemessen
report-fact-mat = Matte
report-fact-no-session = noch keine Sitzung
report-fact-years = { FIXED($years, decimals: 1) } Jahre
report-fact-years-to = { FIXED($from, decimals: 1) } bis { FIXED($to, decimals: 1) } Jahre
# How many sessions, and when.
report-fact-on-day = { $many }, am { $day }
report-fact-from-to = { $many }, { $first } bis { $last }
# How many sessions of which kind.
report-fact-of-protocol = { $protocol ->
        [standing] Stehen { $sessions }
        [stepping] auf der Stelle { $sessions }
       *[walking] Gehen { $sessions }
    }
report-fact-of-others = andere { $sessions }
report-fact-both = { $first }, { $last }
report-fact-several-mats = mehr als eine, siehe unten

## The pages of a reading: titles of cards

report-reading-findings = Befunde, und was zu tun ist
report-reading-once = Bisher in einer Sitzung gesehen
report-reading-sessions = Welche Sitzungen verwendet wurden
report-reading-perspective = Zur Einordnung
report-reading-not-assessed = Was sich nicht beurteilen ließ, und warum
# A card that goes on on the next page.
report-reading-continued = { $title } (Fortsetzung)

## The same: whole sentences

report-reading-nothing-confirmed = Noch ist nichts bestätigt: Dafür sind zwei Sitzungen im Abstand von mindestens 4 Wochen nötig. Was eine Sitzung zeigt, steht unten.
report-reading-nothing-assessed = Kein Fuß ließ sich beurteilen, daher kann es keinen Befund geben.
report-reading-nothing-in-rest = Keine Befunde in dem, was beurteilt wurde; ein Fuß oder beide ließen sich noch nicht beurteilen.
report-reading-nothing = Keine Befunde.
report-reading-measured = Gemessen: { $protocol ->
        [standing] Stehen
        [stepping] Treten auf der Stelle
       *[walking] Gehen
    }, { $date }.
# Feet that were measured on different days, each as below.
report-reading-measured-apart = Gemessen: { $feet }.
report-reading-foot-measured = { $side ->
        [left] linker Fuß
       *[right] rechter Fuß
    } { $protocol ->
        [standing] im Stehen
        [stepping] beim Treten auf der Stelle
       *[walking] beim Gehen
    }, { $date }
report-reading-held-against = Schattiert: üblich in diesem Alter, { $from } bis { $to }. Gestrichelt: jenseits der Werte von 97 von 100 Kindern, { $lower ->
        [none] { $upper }
       *[other] { $lower } und { $upper }
    }. Quelle: { $source }.
report-reading-own-reference = Verglichen mit der Referenz der Kinder auf dieser Matte.
