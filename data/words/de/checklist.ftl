### Words of the room `checklist`. Sentences: lower case at the beginning, no full stop.

# Why practice stops.
checklist-stop-pain = Schmerzen der Stärke { $score } von 10
checklist-stop-hurts = das Kind sagt, dass es wehtut
checklist-stop-new-pain = Schmerzen, die vorher nicht da waren
checklist-stop-numbness = ein taubes Gefühl im Fuß
checklist-stop-dizziness = Schwindel
checklist-stop-skin-marks = Druckstellen auf der Haut, { SHORT($minutes, decimals: 0) } Minuten lang, mehr als 10

# Whether the session may begin.
checklist-gate-open = die Sitzung darf beginnen
checklist-gate-confirm = die Aufsichtsperson muss es bestätigen
checklist-gate-unanswered = einige Fragen sind nicht beantwortet
checklist-gate-stop = zuerst die Ärztin oder den Arzt des Kindes fragen

# The questions before the mat, whole sentences. A yes, and not knowing, stops the session or has to be decided by an adult:
# what a question asks must stay as wide as in English. Each is answered yes or no, but for the pain, which has a number.
checklist-question-acute-febrile-illness = Hat das Kind Fieber, oder fühlt es sich heute krank?
checklist-question-bleeding-tendency = Blutet das Kind leicht, bekommt es leicht blaue Flecken, oder nimmt es blutverdünnende Medikamente?
checklist-question-blood-disorder = Hat das Kind eine Erkrankung des Blutes?
checklist-question-skin-or-nail-trouble = Gibt es Probleme mit der Haut oder den Nägeln der Füße, zum Beispiel Pilz, Warzen oder Risse?
checklist-question-allergic-rash = Hat das Kind einen allergischen Hautausschlag?
checklist-question-purulent-process = Gibt es Eiter, einen Furunkel oder eine infizierte Wunde?
checklist-question-acute-lymph-or-vessel-inflammation = Gibt es eine neue Entzündung einer Vene, einer Arterie oder der Lymphgefäße?
checklist-question-thrombosis = Ist ein Blutgerinnsel in einer Vene (Thrombose) bekannt, oder besteht ein Verdacht darauf?
checklist-question-cerebral-atherosclerosis = Hat das Kind verengte Arterien des Gehirns?
checklist-question-narrowed-leg-arteries = Hat das Kind verengte Arterien der Beine?
checklist-question-aortic-aneurysm = Ist beim Kind die Hauptschlagader erweitert (Aortenaneurysma)?
checklist-question-swelling = Sind die Füße oder Beine heute geschwollen?
checklist-question-osteomyelitis = Hat das Kind eine Infektion eines Knochens?
checklist-question-hypo-or-hypertensive-crisis = Ist der Blutdruck plötzlich sehr hoch oder sehr niedrig?
checklist-question-severe-heart-condition = Hatte das Kind einen Herzinfarkt oder Schmerzen in der Brust, oder hat es eine schwere Herzerkrankung?
checklist-question-mental-illness = Hat das Kind eine psychische Erkrankung, durch die das Mitmachen ein Risiko ist?
checklist-question-pregnancy = Ist die Person schwanger?
checklist-question-active-menstrual-phase = Hat die Person gerade ihre Menstruation?
checklist-question-added-recent-injury-or-surgery = Gab es in den letzten 3 Monaten eine Verletzung an Fuß, Sprunggelenk oder Bein oder eine Operation daran?
checklist-question-added-neuropathy-or-diabetes = Hat das Kind in den Füßen weniger oder kein Gefühl, oder hat es Diabetes?
checklist-question-added-pain-today = Wie stark sind die Schmerzen im Fuß oder Bein heute, von 0 (keine) bis 10?
checklist-question-added-epilepsy-or-dizziness = Hat das Kind Epilepsie, hatte es jemals Krampfanfälle, oder ist ihm heute schwindlig?
