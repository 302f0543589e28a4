### Words of the room `checklist`. Sentences: lower case at the beginning, no full stop.

# Why practice stops.
checklist-stop-pain = dolor de { $score } sobre 10
checklist-stop-hurts = el niño dice que le duele
checklist-stop-new-pain = dolor que antes no había
checklist-stop-numbness = un pie adormecido
checklist-stop-dizziness = mareo
checklist-stop-skin-marks = marcas en la piel durante { SHORT($minutes, decimals: 0) } minutos (más de 10)

# Whether the session may begin.
checklist-gate-open = la sesión puede empezar
checklist-gate-confirm = tiene que confirmarlo el adulto responsable
checklist-gate-unanswered = hay preguntas sin responder
checklist-gate-stop = pregunte primero al médico del niño

# The questions before the mat, whole sentences. A yes, and not knowing, stops the session or has to be decided by an adult:
# what a question asks must stay as wide as in English. Each is answered yes or no, but for the pain, which has a number.
checklist-question-acute-febrile-illness = ¿Tiene el niño fiebre o se encuentra mal hoy?
checklist-question-bleeding-tendency = ¿Sangra el niño con facilidad, le salen moratones con facilidad o toma algún medicamento que haga la sangre más fluida?
checklist-question-blood-disorder = ¿Tiene el niño alguna enfermedad o alteración de la sangre?
checklist-question-skin-or-nail-trouble = ¿Hay algún problema en la piel o en las uñas de los pies, como hongos, verrugas o grietas?
checklist-question-allergic-rash = ¿Tiene el niño una erupción alérgica en la piel?
checklist-question-purulent-process = ¿Hay pus, un forúnculo o una herida infectada?
checklist-question-acute-lymph-or-vessel-inflammation = ¿Hay una inflamación reciente de una vena, de una arteria o de los vasos linfáticos?
checklist-question-thrombosis = ¿Se sabe o se sospecha que hay un coágulo de sangre en una vena (trombosis)?
checklist-question-cerebral-atherosclerosis = ¿Tiene el niño las arterias del cerebro estrechadas?
checklist-question-narrowed-leg-arteries = ¿Tiene el niño las arterias de las piernas estrechadas?
checklist-question-aortic-aneurysm = ¿Tiene el niño la arteria principal ensanchada (aneurisma de aorta)?
checklist-question-swelling = ¿Están hoy hinchados los pies o las piernas?
checklist-question-osteomyelitis = ¿Tiene el niño una infección en un hueso?
checklist-question-hypo-or-hypertensive-crisis = ¿Tiene el niño de repente la tensión arterial muy alta o muy baja?
checklist-question-severe-heart-condition = ¿Ha tenido el niño un infarto o dolor en el pecho, o hay algún problema grave del corazón?
checklist-question-mental-illness = ¿Tiene el niño una enfermedad mental por la que no sea seguro que participe?
checklist-question-pregnancy = ¿Está embarazada la persona?
checklist-question-active-menstrual-phase = ¿Tiene la persona la menstruación (la regla) ahora?
checklist-question-added-recent-injury-or-surgery = ¿Ha habido en los últimos 3 meses una lesión en el pie, el tobillo o la pierna, o una operación en alguno de ellos?
checklist-question-added-neuropathy-or-diabetes = ¿Ha perdido el niño sensibilidad en los pies, o tiene diabetes?
checklist-question-added-pain-today = ¿Cuánto dolor hay hoy en el pie o en la pierna, de 0 (nada) a 10?
checklist-question-added-epilepsy-or-dizziness = ¿Tiene el niño epilepsia o ha tenido alguna vez convulsiones, o está mareado hoy?
