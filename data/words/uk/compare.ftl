### Words of the room `compare`. Sentences: lower case at the beginning, no full stop.

compare-unequal-pairs = для пар потрібна однакова кількість відбитків в обох групах, а тут { $first } і { $second }
compare-other-left-out = не враховано, бо не враховано інший відбиток пари
compare-small-group = кількість відбитків стопи, що перекриваються, у кожній групі має бути щонайменше { $least }, а тут { $first } і { $second }
compare-no-common-contact = відбитки не мають спільної площі контакту для перевірки
compare-few-permutations = за кількості перестановок { $permutations } значення p не може бути нижчим за { FIXED($least_p, decimals: 3) }: потрібно більше відбитків
compare-no-print = відбитка немає
compare-no-overlap = відбитки не вдалося накласти
compare-too-unlike = відбитки не вдалося накласти: вони надто несхожі для суміщення
compare-no-contact = жоден із відбитків не має контакту
compare-nowhere-more = другий відбиток ніде не вищий за перший
compare-nowhere-less = другий відбиток ніде не нижчий за перший
compare-other-foot = це відбитки лівої та правої стопи: один із них потрібно віддзеркалити
compare-other-kind = відбитки отримано по-різному: один — середнє за стояння, інший — максимум за крок
compare-other-unit = відбитки в різних одиницях: один запис відкалібровано, інший ні
compare-no-load = на відбиток не припадає навантаження
compare-few-for-limit = для межі 95% відбитків замало: { $prints }, потрібно щонайменше { $least }
compare-few-for-template = для шаблону кількість відбитків однієї стопи, що перекриваються, має бути щонайменше { $least }, а тут { $prints }
