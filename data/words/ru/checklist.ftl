### Words of the room `checklist`. Sentences: lower case at the beginning, no full stop.

# Why practice stops.
checklist-stop-pain = боль { $score } из 10
checklist-stop-hurts = ребёнок говорит, что ему больно
checklist-stop-new-pain = боль, которой раньше не было
checklist-stop-numbness = онемение стопы
checklist-stop-dizziness = головокружение
checklist-stop-skin-marks = следы на коже держатся { SHORT($minutes, decimals: 0) } min, то есть дольше 10

# Whether the session may begin.
checklist-gate-open = сеанс можно начинать
checklist-gate-confirm = нужно подтверждение ответственного взрослого
checklist-gate-unanswered = есть вопросы без ответа
checklist-gate-stop = сначала нужно спросить врача ребёнка

# The questions before the mat, whole sentences. A yes, and not knowing, stops the session or has to be decided by an adult:
# what a question asks must stay as wide as in English. Each is answered yes or no, but for the pain, which has a number.
checklist-question-acute-febrile-illness = Есть ли у ребёнка повышенная температура или чувствует ли он себя сегодня больным?
checklist-question-bleeding-tendency = Легко ли у ребёнка возникают кровотечения или синяки, или он принимает лекарства, разжижающие кровь?
checklist-question-blood-disorder = Есть ли у ребёнка какая-либо болезнь крови?
checklist-question-skin-or-nail-trouble = Есть ли какие-либо проблемы с кожей или ногтями стоп, например грибок, бородавки или трещины?
checklist-question-allergic-rash = Есть ли у ребёнка аллергическая сыпь?
checklist-question-purulent-process = Есть ли где-либо гной, фурункул (чирей) или инфицированная рана?
checklist-question-acute-lymph-or-vessel-inflammation = Есть ли недавно начавшееся воспаление вены, артерии или лимфатических сосудов?
checklist-question-thrombosis = Известно ли о тромбе в вене (тромбозе) или есть ли подозрение на него?
checklist-question-cerebral-atherosclerosis = Сужены ли у ребёнка артерии мозга?
checklist-question-narrowed-leg-arteries = Сужены ли у ребёнка артерии ног?
checklist-question-aortic-aneurysm = Расширена ли у ребёнка главная артерия тела (аневризма аорты)?
checklist-question-swelling = Отекли ли сегодня стопы или ноги?
checklist-question-osteomyelitis = Есть ли у ребёнка инфекция кости?
checklist-question-hypo-or-hypertensive-crisis = Стало ли артериальное давление внезапно очень высоким или очень низким?
checklist-question-severe-heart-condition = Были ли у ребёнка инфаркт или боль в груди, или есть ли тяжёлая болезнь сердца?
checklist-question-mental-illness = Есть ли у ребёнка психическое заболевание, из-за которого участвовать небезопасно?
checklist-question-pregnancy = Есть ли беременность?
checklist-question-active-menstrual-phase = Идёт ли сейчас менструация?
checklist-question-added-recent-injury-or-surgery = Была ли за последние 3 месяца травма стопы, голеностопа или ноги или операция на них?
checklist-question-added-neuropathy-or-diabetes = Есть ли у ребёнка потеря или снижение чувствительности стоп, или диабет?
checklist-question-added-pain-today = Насколько сильно сегодня болит стопа или нога, от 0 (не болит) до 10?
checklist-question-added-epilepsy-or-dizziness = Есть ли у ребёнка эпилепсия, бывали ли у него когда-нибудь судороги или кружится ли у него сегодня голова?
