### Words of the room `web`. Sentences: lower case at the beginning, no full stop.

web-host = die Anfrage muss genau einen Host nennen
web-other-host = dieser Server antwortet nur unter der Adresse, die das Programm angezeigt hat
web-origin = die Anfrage kommt von einer anderen Seite
web-other-site = die Anfrage kommt von einer anderen Website
web-method = nur GET, HEAD und POST werden beantwortet, und nicht überall
web-upgrade = hier wird kein anderes Protokoll gesprochen
web-no-length = der Inhalt einer Anfrage muss seine Länge angeben
web-too-long = Anfragen dürfen höchstens { $most_bytes } Byte Inhalt haben
web-slow-body = der Inhalt der Anfrage kam nicht rechtzeitig
web-damaged = der Inhalt der Anfrage ist beschädigt
web-code = der Code ist falsch, verbraucht oder zu alt: für einen neuen im Fenster des Programms die Eingabetaste drücken
web-token = diese Seite hat noch keinen Zugang: bitte die Adresse öffnen, die das Programm angezeigt hat
web-nothing = hier ist nichts
web-after = die Nummer des zuletzt gesehenen Ereignisses muss eine ganze Zahl sein
web-viewers = es sind schon { $most } Seiten offen: bitte eine schließen
web-busy = das Programm hat nicht rechtzeitig geantwortet: bitte noch einmal versuchen
web-failed = das Programm konnte nicht antworten: ein Fehler des Programms
