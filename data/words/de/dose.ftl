### Words of the room `dose`. Sentences: lower case at the beginning, no full stop.

dose-not-still = niemand stand 1,5 s lang still auf beiden Füßen, daher ist nicht bekannt, wo die Fußsohlen waren
dose-not-two-feet = was still auf der Matte stand, waren nicht zwei Füße
dose-shape-unclear = während das Kind still stand, zeigten die Abdrücke nicht, welches Ende eines Fußes die Ferse ist
dose-sides-unclear = während das Kind still stand, zeigten die Abdrücke nicht, welcher Fuß der linke ist
dose-on-bumps = der Fuß stand auf Unebenheiten, die nicht beschrieben sind; dort lassen sich nur Zeiten und die Zahl der Belastungen angeben
dose-not-calibrated = die Matte war nicht kalibriert
dose-no-spines = die Noppen der Matte sind nicht beschrieben
dose-not-on-spines = der Fuß stand nicht auf Noppen
dose-mixed-units = die Aufzeichnungen messen die Kraft nicht in derselben Einheit

# Said wherever a dose is shown.
dose-caveat-log = Ein Protokoll dessen, was stattfand. Nicht bekannt ist, wie viel Druck auf einen Fuß welche Wirkung hat; daher gibt es keine Vorgabe.
