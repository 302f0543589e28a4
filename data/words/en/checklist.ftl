### Words of the room `checklist`. Sentences: lower case at the beginning, no full stop.

# Why practice stops.
checklist-stop-pain = pain of { $score } of 10
checklist-stop-hurts = the child says that it hurts
checklist-stop-new-pain = pain that was not there before
checklist-stop-numbness = a numb foot
checklist-stop-dizziness = dizziness
checklist-stop-skin-marks = marks on the skin for { SHORT($minutes, decimals: 0) } minutes, more than 10

# Whether the session may begin.
checklist-gate-open = the session may begin
checklist-gate-confirm = the supervisor has to confirm
checklist-gate-unanswered = some questions are not answered
checklist-gate-stop = ask the child's doctor first

# The questions before the mat, whole sentences. A yes, and not knowing, stops the session or has to be decided by an adult:
# what a question asks must stay as wide as in English. Each is answered yes or no, but for the pain, which has a number.
checklist-question-acute-febrile-illness = Does the child have a fever, or feel ill today?
checklist-question-bleeding-tendency = Does the child bleed or bruise easily, or take medicine that thins the blood?
checklist-question-blood-disorder = Does the child have a blood disorder?
checklist-question-skin-or-nail-trouble = Is there any trouble with the skin or nails of the feet, such as fungus, warts or cracks?
checklist-question-allergic-rash = Does the child have an allergic rash?
checklist-question-purulent-process = Is there any pus, a boil or an infected wound?
checklist-question-acute-lymph-or-vessel-inflammation = Is there a new inflammation of a vein, an artery or the lymph vessels?
checklist-question-thrombosis = Is a blood clot in a vein (thrombosis) known or suspected?
checklist-question-cerebral-atherosclerosis = Does the child have narrowed arteries of the brain?
checklist-question-narrowed-leg-arteries = Does the child have narrowed arteries of the legs?
checklist-question-aortic-aneurysm = Does the child have a widened main artery (aortic aneurysm)?
checklist-question-swelling = Are the feet or legs swollen today?
checklist-question-osteomyelitis = Does the child have a bone infection?
checklist-question-hypo-or-hypertensive-crisis = Is the blood pressure suddenly very high or very low?
checklist-question-severe-heart-condition = Has the child had a heart attack or chest pain, or is there a severe heart condition?
checklist-question-mental-illness = Does the child have a mental illness that makes it unsafe to take part?
checklist-question-pregnancy = Is the person pregnant?
checklist-question-active-menstrual-phase = Is the person menstruating now?
checklist-question-added-recent-injury-or-surgery = Has there been an injury to the foot, ankle or leg, or an operation on it, in the last 3 months?
checklist-question-added-neuropathy-or-diabetes = Does the child have a loss of feeling in the feet, or diabetes?
checklist-question-added-pain-today = How much pain is there in the foot or leg today, from 0 (none) to 10?
checklist-question-added-epilepsy-or-dizziness = Does the child have epilepsy or ever have seizures, or does the child feel dizzy today?
