### Words of the room `play`. Sentences: lower case at the beginning, no full stop.

# Why something that was asked for from the page is no act.
play-act-long = { $bytes } Byte: erwartet werden höchstens { $most }
play-act-not-json = kein JSON ab Zeile { $line }, Spalte { $column }
play-act-no-id = erwartet wird ein Objekt mit einer id von 1 bis { $most } Zeichen
play-act-unknown = das kann hier nicht gemacht werden: „{ $given }“
play-act-field = { $act }: für { $field } wird erwartet: { $expected ->
    [flag] true oder false
    [game] der Schlüssel eines Spiels
    [exercise] der Schlüssel einer Übung
    [language] der Code einer Sprache
    [amount] eine Zahl von Wiederholungen oder Sekunden, die in diesem Spiel möglich ist
    [stop] adult, child oder pain
    [side] left oder right
    [when] before oder after
    [pain] ja oder nein (true oder false) oder ein Gesicht: 0, 2, 4, 6, 8 oder 10
    [minutes] eine Zahl von Minuten von 0 bis 10000
    [level] eine Zahl von 0 bis 10
    [note] ein Text von 1 bis 500 Zeichen
    [answers] ein Objekt mit höchstens 64 Antworten: true, false, eine Zahl von 0 bis 10, „unsure“ oder „withheld“
   *[short] ein Text von 1 bis 64 Zeichen
 }

# Why the session stands where it stands.
play-day-locked = die Checkliste von heute oder das, was beim Üben gesagt wurde, bedeutet: heute wird nicht geübt
play-red-flag = eine Antwort bedeutet: zuerst die Ärztin oder den Arzt des Kindes fragen
play-ask-supervisor = eine Antwort verlangt eine Entscheidung: eine verantwortliche erwachsene Person bestätigt, dass es sicher ist
play-unanswered = { $questions ->
    [one] eine Frage ist nicht beantwortet
   *[other] { $questions } Fragen sind nicht beantwortet
 }
play-stopped-by-adult = es wurde beendet
play-stopped-by-child = es wurde beendet
play-stopped-for-pain = es wurde beendet, weil etwas wehtut
play-off-the-mat = { FIXED($seconds, decimals: 0) } s lang war niemand auf der Matte
play-unplugged = die Matte ist nicht angeschlossen: bitte wieder einstecken
play-plugged-in = die Matte ist wieder da: still auf beiden Füßen stehen, dann geht es weiter
play-tired = Zeit für eine Pause: die Bewegungen sind kleiner oder langsamer geworden
play-enough = { $minutes ->
    [one] eine Minute gespielt: das reicht für heute
   *[other] { FIXED($minutes, decimals: 0) } Minuten gespielt: das reicht für heute
 }
play-attempts = das war genug von diesem Spiel
play-ended = es wurde von Hand beendet
play-no-more-frames = die Matte sendet nichts mehr
play-recording-failed = die Aufzeichnung konnte nicht gespeichert werden: das Fenster des Programms zeigt, warum
play-log-failed = was gespielt wurde, konnte nicht gespeichert werden: das Fenster des Programms zeigt, warum
play-cut-off = das Programm endete, bevor die Sitzung zu Ende war

# Why something is not possible now.
play-not-now = gerade nicht möglich: { $phase ->
    [locked] heute wird nicht geübt
    [checklist] zuerst kommen die Fragen
    [empty] zuerst die leere Matte, dann still stehen
    [still] zuerst steht das Kind still auf beiden Füßen
    [ready] es wird kein Spiel gespielt
    [playing] es wird ein Spiel gespielt
    [paused] das Spiel macht Pause
    [resting] das Kind ruht sich aus
   *[done] die Sitzung ist vorbei
 }
play-checklist-first = zuerst kommen die Fragen der Checkliste
play-adult-first = zuerst muss es eine erwachsene Person beim Kind bestätigen
play-stand-first = noch ist nicht bekannt, wo die Füße stehen: steh still auf beiden Füßen
play-unseen = dieses Spiel kann hier nicht gespielt werden: { $why }
play-no-such-question = auf der Checkliste gibt es keine Frage „{ $key }“
play-no-such-answer = { $key }: diese Frage hat keine solche Antwort
play-not-of-game = { $game } wird nicht mit { $exercise } gespielt
play-nobody-moves = es gibt kein simuliertes Kind, das sich auf Wunsch bewegt
play-notes-full = es sind schon { $most } Notizen aufgeschrieben
