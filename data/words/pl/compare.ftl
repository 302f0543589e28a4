### Words of the room `compare`. Sentences: lower case at the beginning, no full stop.

compare-unequal-pairs = do utworzenia par w obu grupach musi być tyle samo odbitek, a jest { $first } i { $second }
compare-other-left-out = pominięto, ponieważ pominięto drugą odbitkę z pary
compare-small-group = nałożone odbitki stopy potrzebne w każdej grupie: co najmniej { $least }, a jest { $first } i { $second }
compare-no-common-contact = odbitki nie mają wspólnego pola kontaktu, które można porównać
compare-few-permutations = liczba permutacji: { $permutations }; p nie może wtedy spaść poniżej { FIXED($least_p, decimals: 3) }: potrzeba więcej odbitek
compare-no-print = nie ma odbitki
compare-no-overlap = nie udało się nałożyć odbitek na siebie
compare-too-unlike = nie udało się nałożyć odbitek na siebie: za bardzo się od siebie różnią
compare-no-contact = żadna z odbitek nigdzie nie jest w kontakcie
compare-nowhere-more = druga odbitka nigdzie nie ma wartości większych niż pierwsza
compare-nowhere-less = druga odbitka nigdzie nie ma wartości mniejszych niż pierwsza
compare-other-foot = odbitki należą do lewej i prawej stopy: jedną z nich trzeba odbić lustrzanie
compare-other-kind = odbitki powstały w różny sposób: jedna to średnia ze stania, druga to maksimum z kroku
compare-other-unit = odbitki mają różne jednostki: jedno nagranie jest skalibrowane, drugie nie
compare-no-load = odbitka nie ma obciążenia
compare-few-for-limit = liczba odbitek: { $prints }; to za mało do wyznaczenia granicy 95%, potrzeba co najmniej { $least }
compare-few-for-template = nałożone odbitki jednej stopy potrzebne do utworzenia wzorca: co najmniej { $least }, a jest { $prints }
