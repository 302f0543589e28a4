### Words of the room `checklist`. Sentences: lower case at the beginning, no full stop.

# Why practice stops.
checklist-stop-pain = біль { $score } з 10
checklist-stop-hurts = дитина каже, що їй боляче
checklist-stop-new-pain = біль, якого раніше не було
checklist-stop-numbness = оніміння стопи
checklist-stop-dizziness = запаморочення
checklist-stop-skin-marks = сліди на шкірі тримаються { SHORT($minutes, decimals: 0) } хв, довше за 10

# Whether the session may begin.
checklist-gate-open = сеанс можна починати
checklist-gate-confirm = відповідальний дорослий має підтвердити
checklist-gate-unanswered = на деякі запитання не відповіли
checklist-gate-stop = спершу потрібно запитати лікаря дитини

# The questions before the mat, whole sentences. A yes, and not knowing, stops the session or has to be decided by an adult:
# what a question asks must stay as wide as in English. Each is answered yes or no, but for the pain, which has a number.
checklist-question-acute-febrile-illness = Чи є в дитини підвищена температура або чи почувається вона сьогодні хворою?
checklist-question-bleeding-tendency = Чи легко в дитини виникають кровотечі або синці, чи приймає вона ліки, що розріджують кров?
checklist-question-blood-disorder = Чи має дитина захворювання крові?
checklist-question-skin-or-nail-trouble = Чи є на стопах будь-які проблеми зі шкірою або нігтями, наприклад грибок, бородавки або тріщини?
checklist-question-allergic-rash = Чи має дитина алергічний висип?
checklist-question-purulent-process = Чи є гній, фурункул або інфікована рана?
checklist-question-acute-lymph-or-vessel-inflammation = Чи є нове запалення вени, артерії або лімфатичних судин?
checklist-question-thrombosis = Чи відомо про тромб у вені (тромбоз) або чи є підозра на нього?
checklist-question-cerebral-atherosclerosis = Чи звужені в дитини артерії мозку?
checklist-question-narrowed-leg-arteries = Чи звужені в дитини артерії ніг?
checklist-question-aortic-aneurysm = Чи розширена в дитини головна артерія (аневризма аорти)?
checklist-question-swelling = Чи є сьогодні набряк стоп або ніг?
checklist-question-osteomyelitis = Чи має дитина інфекцію кістки?
checklist-question-hypo-or-hypertensive-crisis = Чи став артеріальний тиск раптово дуже високим або дуже низьким?
checklist-question-severe-heart-condition = Чи був у дитини інфаркт або біль у грудях, чи є тяжке захворювання серця?
checklist-question-mental-illness = Чи має дитина психічний розлад, через який брати участь у занятті небезпечно?
checklist-question-pregnancy = Чи є вагітність?
checklist-question-active-menstrual-phase = Чи є зараз менструація?
checklist-question-added-recent-injury-or-surgery = Чи була за останні 3 місяці травма стопи, щиколотки або ноги чи операція на них?
checklist-question-added-neuropathy-or-diabetes = Чи знижена або втрачена в дитини чутливість стоп або чи має вона діабет?
checklist-question-added-pain-today = Наскільки сильний біль у стопі або нозі сьогодні, від 0 (немає) до 10?
checklist-question-added-epilepsy-or-dizziness = Чи є в дитини епілепсія, чи траплялися в неї коли-небудь епілептичні напади або судоми, чи паморочиться в неї сьогодні голова?
