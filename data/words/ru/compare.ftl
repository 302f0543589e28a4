### Words of the room `compare`. Sentences: lower case at the beginning, no full stop.

compare-unequal-pairs = для пар нужно одинаковое число отпечатков в обеих группах, а здесь { $first } и { $second }
compare-other-left-out = не учтён, потому что не учтён другой отпечаток пары
compare-small-group = число совмещённых отпечатков стопы в каждой группе должно быть не меньше { $least }, а здесь { $first } и { $second }
compare-no-common-contact = у отпечатков нет общей площади контакта для проверки
compare-few-permutations = при числе перестановок { $permutations } значение p не может быть ниже { FIXED($least_p, decimals: 3) }: нужно больше отпечатков
compare-no-print = отпечатка нет
compare-no-overlap = отпечатки не удалось наложить
compare-too-unlike = отпечатки не удалось наложить: они слишком непохожи для совмещения
compare-no-contact = ни у одного из отпечатков нет контакта
compare-nowhere-more = значения второго отпечатка нигде не выше, чем у первого
compare-nowhere-less = значения второго отпечатка нигде не ниже, чем у первого
compare-other-foot = это отпечатки левой и правой стопы: один из них нужно отразить
compare-other-kind = отпечатки получены по-разному: один — среднее за стояние, другой — максимум за шаг
compare-other-unit = отпечатки в разных единицах: одна запись откалибрована, другая нет
compare-no-load = в отпечатке нет нагрузки
compare-few-for-limit = для 95-процентной границы отпечатков слишком мало: { $prints }, нужно не меньше { $least }
compare-few-for-template = для шаблона число совмещённых отпечатков одной стопы должно быть не меньше { $least }, а здесь { $prints }
