### Words of the room `store`. Sentences: lower case at the beginning, no full stop.

store-values-lost = die Werte gingen verloren, als eine Datei beschädigt wurde
store-values-damaged = die Werte stehen in einer beschädigten Datei
