### Words of the room `compare`. Sentences: lower case at the beginning, no full stop.

compare-unequal-pairs = для пар потрібна однакова кількість відбитків в обох групах, а тут { $first } і { $second }
compare-other-left-out = не враховано, бо не враховано інший відбиток пари
compare-small-group = кількість суміщених відбитків стопи в кожній групі має бути щонайменше { $least }, а тут { $first } і { $second }
compare-no-common-contact = відбитки не мають спільної площі контакту для перевірки
compare-few-permutations = за кількості перестановок { $permutations } значення p не може бути нижчим за { FIXED($least_p, decimals: 3) }: потрібно більше відбитків
compare-no-print = відбитка немає
compare-no-overlap = відбитки не вдалося накласти
compare-too-unlike = відбитки не вдалося накласти: вони надто несхожі для суміщення
compare-no-contact = жоден із відбитків не має контакту
compare-nowhere-more = значення другого відбитка ніде не вищі, ніж першого
compare-nowhere-less = значення другого відбитка ніде не нижчі, ніж першого
compare-other-foot = це відбитки лівої та правої стопи: один із них потрібно віддзеркалити
compare-other-kind = відбитки отримано по-різному: один — середнє за стояння, інший — максимум за крок
compare-other-unit = відбитки в різних одиницях: один запис відкалібровано, інший ні
compare-no-load = відбиток не навантажений
compare-few-for-limit = замало відбитків для межі в 95%: { $prints }, потрібно щонайменше { $least }
compare-few-for-template = для шаблону кількість суміщених відбитків однієї стопи має бути щонайменше { $least }, а тут { $prints }
