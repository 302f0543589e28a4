### What a page of its own says of a measure, and the handbook: whole sentences. Of each measure what it is, its formula,
### its source, its limits, and what else affects it. In English each text is one line without braces: the code reads it
### at compile time (room `measure`).

measure-arch_index-definition = Część pola kontaktu bez palców, która leży w środkowej jednej trzeciej długości bez palców. Długość biegnie wzdłuż osi stopy od tylnej stycznej pięty do przedniej stycznej przodostopia; linie między trzema częściami są prostopadłe do osi.
measure-arch_index-formula = AI = A_mid / (A_rear + A_mid + A_fore)
measure-arch_index-source = Cavanagh & Rodgers 1987, J Biomech 20:547.
measure-arch_index-limits = Nie podaje się go, gdy stopa sięga krawędzi maty, gdy palców nie da się oddzielić od przodostopia, gdy odbitka jest za krótka dla czujników maty lub gdy pod środkową częścią stopy znajduje się czujnik bez wskazań. Progi dla dorosłych (0,21 i 0,26) są kwartylami dorosłych i nie obowiązują u dzieci. Względem wieku ocenia się go tylko przy czujnikach do 5 mm, bo większe zawyżają go na stopie dziecka.
measure-arch_index-moved-by = Wielkość czujników, próg kontaktu, miejsce poprowadzenia linii między palcami a przodostopiem, masa ciała i poduszka tłuszczowa podeszwy. Krok daje wyższą wartość niż stanie; nigdy nie należy ich ze sobą porównywać.

measure-modified_arch_index-definition = Część obciążenia bez palców, którą przenosi środkowa jedna trzecia długości bez palców; podział na trzy części jest taki jak we wskaźniku łuku stopy.
measure-modified_arch_index-formula = MAI = F_mid / (F_rear + F_mid + F_fore)
measure-modified_arch_index-source = Chu et al. 1995, IEEE Trans Biomed Eng 42:1088.
measure-modified_arch_index-limits = Nie podaje się go, gdy nie podano też wskaźnika łuku stopy. Nie ma przyjętego progu.
measure-modified_arch_index-moved-by = Pochylenie ciała dziecka; liniowość maty przy małym nacisku. Mniej wrażliwy na wielkość czujników i próg kontaktu niż wskaźnik łuku stopy.

measure-chippaux_smirak_index-definition = Najmniejsza szerokość śródstopia jako procent największej szerokości przodostopia. Szerokości to cała rozpiętość odbitki od brzegu przyśrodkowego do bocznego, prostopadle do osi stopy, w 180 miejscach wzdłuż długości bez palców. Szerokość śródstopia w_mf to bezwzględne minimum między 35 a 65% tej długości, a 0, jeśli w którymkolwiek z tych miejsc nie ma kontaktu; szerokość przodostopia w_ff to maksimum w przednich 40%.
measure-chippaux_smirak_index-formula = CSI = 100 * w_mf / w_ff
measure-chippaux_smirak_index-source = Chippaux i Smirak, według źródeł wtórnych, w postaci z szerokościami prostopadłymi do osi; w oryginale w_mf prowadzi się równolegle do linii największej szerokości przodostopia.
measure-chippaux_smirak_index-limits = Nie podaje się go, gdy nie podano też wskaźnika łuku stopy lub gdy odbitka bez palców jest krótsza niż 12 czujników. Przy czujnikach co 10 mm należy podawać medianę z pięciu lub więcej postawień stopy. Wskaźnik przesiewowy, nie diagnoza. Względem wieku ocenia się go tylko razem ze wskaźnikiem Staheliego, nigdy osobno.
measure-chippaux_smirak_index-moved-by = Próg kontaktu, bo brzeg śródstopia jest słabo obciążony; wielkość czujników; masa ciała i poduszka tłuszczowa podeszwy. Krok daje wyższą wartość niż stanie.

measure-staheli_index-definition = Najmniejsza szerokość śródstopia podzielona przez największą szerokość pięty. Szerokości są takie jak we wskaźniku Chippaux-Smirak: w_mf to bezwzględne minimum między 35 a 65% długości bez palców, a 0, jeśli w którymkolwiek z tych miejsc nie ma kontaktu; w_h to maksimum między 10 a 25%, gdzie pięta jest najszersza. Gdyby brać maksimum z całej tylnej jednej trzeciej, jak robią niektórzy, piętą płaskiej stopy byłby tylny koniec jej szerokiego śródstopia, a wskaźnik nie mógłby przekroczyć 1, choć opublikowane progi przekraczają tę wartość; w innych stopach oba sposoby dają to samo.
measure-staheli_index-formula = SI = w_mf / w_h
measure-staheli_index-source = Staheli, Chew & Corbett 1987, J Bone Joint Surg Am 69:426. W niektórych pracach nazywa się go wskaźnikiem łuku stopy („arch index”).
measure-staheli_index-limits = Nie podaje się go, gdy nie podano też wskaźnika Chippaux-Smirak. Przy czujnikach co 10 mm należy podawać medianę z pięciu lub więcej postawień stopy. Wskaźnik przesiewowy, nie diagnoza. Względem wieku ocenia się go tylko razem ze wskaźnikiem Chippaux-Smirak, nigdy osobno.
measure-staheli_index-moved-by = Próg kontaktu, wielkość czujników, masa ciała i poduszka tłuszczowa podeszwy oraz siła nacisku pięty.

measure-clarke_angle-definition = Kąt przy przodostopiu między styczną przyśrodkową a linią, którą obraca się w głąb odbitki wokół punktu styczności na przodostopiu, aż przestanie dotykać przyśrodkowego brzegu odbitki (konstrukcja ze styczną). Styczna przyśrodkowa dotyka tylnej i przedniej jednej trzeciej odbitki bez palców. Jeśli brzeg przyśrodkowy nigdzie nie cofa się od stycznej w głąb odbitki, nie ma wcięcia: kąt wynosi 0, co pokazują oznaczenia na rysunku.
measure-clarke_angle-formula = alpha = maksimum wzdłuż brzegu z atan(głębokość pod styczną / odległość od punktu styczności na przodostopiu)
measure-clarke_angle-source = Clarke 1933, Res Q 4:99. Autorzy różnie prowadzą drugą linię; inna powszechna konstrukcja, do najgłębszego punktu wcięcia, daje mniejszy kąt.
measure-clarke_angle-limits = Nie podaje się go, gdy nie podano też wskaźnika łuku stopy, gdy nie wiadomo, czy to lewa, czy prawa stopa, gdy pięta i przodostopie są dwiema wyspami, przy czujnikach szerszych niż 8,5 mm lub gdy odbitka bez palców jest krótsza niż 12 czujników. Rozsądne konstrukcje różnią się na tej samej odbitce o 27 do 43 stopni: należy porównywać go tylko z jego własnymi wartościami i nie opierać na nim decyzji.
measure-clarke_angle-moved-by = Wszystko, co przesuwa brzeg łuku: próg kontaktu, wielkość czujników, kształt przyśrodkowego brzegu przodostopia.

measure-sztriter_godunow_index-definition = Odbita część odległości od stycznej przyśrodkowej do brzegu bocznego, mierzona tam, gdzie brzeg przyśrodkowy jest najdalej od stycznej, pod kątem prostym do stycznej. Odbita szerokość to cała rozpiętość od brzegu do brzegu. Wskaźnik wynosi 0, gdy pięta i przodostopie są dwiema wyspami.
measure-sztriter_godunow_index-formula = KY = część odbita / (część odbita + odstęp)
measure-sztriter_godunow_index-source = Sztriter i Godunow, w postaci stosowanej w polskiej podoskopii; konstrukcję przyjęto ze źródeł wtórnych.
measure-sztriter_godunow_index-limits = Nie podaje się go, gdy nie podano też wskaźnika łuku stopy, gdy nie wiadomo, czy to lewa, czy prawa stopa, lub gdy odbitka bez palców jest krótsza niż 12 czujników. Stosowane zwykle przedziały (za typowe uważa się od 0,26 do 0,45) dotyczą dorosłych i są umiarkowanie pewne.
measure-sztriter_godunow_index-moved-by = Próg kontaktu, wielkość czujników, masa ciała i poduszka tłuszczowa podeszwy.

measure-irwin_footprint_index-definition = Pole między styczną przyśrodkową a przyśrodkowym brzegiem odbitki podzielone przez pole kontaktu bez palców. Wysokie wartości oznaczają wysoki łuk. Pokrewnego skróconego wskaźnika łuku („truncated arch index”) nie podaje się: jego konstrukcji nie udało się potwierdzić w żadnym źródle.
measure-irwin_footprint_index-formula = FI = A_gap / A_toeless
measure-irwin_footprint_index-source = Irwin 1937, konstrukcja według źródeł wtórnych; z ocenami klinicznymi porównali go Queen i wsp. 2007, Foot Ankle Int 28:456.
measure-irwin_footprint_index-limits = Nie podaje się go, gdy nie podano też wskaźnika łuku stopy, gdy nie wiadomo, czy to lewa, czy prawa stopa, gdy pięta i przodostopie są dwiema wyspami (nie ma wtedy brzegu przyśrodkowego) lub gdy odbitka bez palców jest krótsza niż 12 czujników. Nie ma przyjętego progu.
measure-irwin_footprint_index-moved-by = Próg kontaktu, wielkość czujników, to, jak bardzo przodostopie i pięta uwypuklają się w stronę przyśrodkową.

measure-arch_length_index-definition = Długość stycznej przyśrodkowej między jej dwoma punktami styczności podzielona przez długość brzegu przyśrodkowego między nimi. 1 oznacza stopę bez łuku; niskie wartości oznaczają wysoki łuk. Brzeg śledzi się w 121 miejscach, na stopie dziecka odległych od siebie o mniej niż milimetr.
measure-arch_length_index-formula = ALI = L_tangent / L_border
measure-arch_length_index-source = Z ocenami klinicznymi porównali go Queen i wsp. 2007, Foot Ankle Int 28:456; konstrukcję przyjęto ze źródeł wtórnych.
measure-arch_length_index-limits = Nie podaje się go, gdy nie podano też wskaźnika łuku stopy, gdy nie wiadomo, czy to lewa, czy prawa stopa, gdy pięta i przodostopie są dwiema wyspami, gdy brzeg przyśrodkowy uwypukla się w śródstopiu, tak że styczna przyśrodkowa nie dotyka pięty, przy czujnikach szerszych niż 8,5 mm lub gdy odbitka bez palców jest krótsza niż 12 czujników. Nie ma przyjętego progu.
measure-arch_length_index-moved-by = Próg kontaktu, wielkość czujników i gładkość obrysu: nierówny brzeg jest dłuższy.

measure-wejsflog_index-definition = Długość odbitki z palcami wzdłuż osi stopy podzielona przez największą szerokość przodostopia. Opisuje łuk poprzeczny: rozszerzone przodostopie daje niską wartość.
measure-wejsflog_index-formula = W = L / w_ff
measure-wejsflog_index-source = Wejsflog, w postaci stosowanej w polskiej podoskopii; wartość bliską 3 nazywa się dobrą, a bliską 2 niską, z małą pewnością.
measure-wejsflog_index-limits = Nie podaje się go, gdy nie podano też wskaźnika łuku stopy, gdy żaden palec nie dotyka maty lub gdy odbitka bez palców jest krótsza niż 12 czujników.
measure-wejsflog_index-moved-by = To, czy i jak daleko najdłuższy palec dotyka maty; masa ciała; wielkość czujników.

measure-width_ratio-definition = Największa szerokość pięty podzielona przez największą szerokość przodostopia; szerokości są takie jak we wskaźnikach Chippaux-Smirak i Staheliego.
measure-width_ratio-formula = w_h / w_ff
measure-width_ratio-source = Brak jednego źródła; obie szerokości pochodzą z klasycznych wskaźników.
measure-width_ratio-limits = Nie podaje się go, gdy nie podano też wskaźnika łuku stopy lub gdy odbitka bez palców jest krótsza niż 12 czujników. Nie ma przyjętego progu: znaczenie ma tylko zmiana w czasie.
measure-width_ratio-moved-by = Rozkład obciążenia między piętą a przodostopiem; próg kontaktu; wielkość czujników.

measure-heel_angle-definition = Kąt między styczną przyśrodkową a styczną boczną odbitki bez palców, dodatni, gdy przecinają się za piętą. Każda styczna dotyka po swojej stronie tylnej i przedniej jednej trzeciej odbitki.
measure-heel_angle-formula = gamma = kąt(styczna przyśrodkowa, styczna boczna)
measure-heel_angle-source = Stosowany w polskiej podoskopii do oceny rozszerzenia przodostopia; od 15 do 18 stopni uważa się za typowe, z małą pewnością.
measure-heel_angle-limits = Nie podaje się go, gdy nie podano też wskaźnika łuku stopy, gdy odbitka bez palców jest krótsza niż 12 czujników lub gdy brzeg przyśrodkowy (którykolwiek brzeg, jeśli nie wiadomo, czy to lewa, czy prawa stopa) uwypukla się w śródstopiu, tak że styczna przyśrodkowa nie dotyka pięty.
measure-heel_angle-moved-by = Masa ciała, siła nacisku pięty, wielkość czujników.

measure-hallux_angle-definition = Kąt między styczną przyśrodkową a linią od jej punktu styczności na przodostopiu do przyśrodkowej strony palucha, dodatni, gdy paluch pochyla się ku pozostałym palcom, ujemny, gdy jest zwrócony w stronę przyśrodkową.
measure-hallux_angle-formula = alpha_h = kąt(styczna przyśrodkowa, linia od przodostopia do palucha)
measure-hallux_angle-source = Stosowany w polskiej podoskopii; od 0 do 9 stopni uważa się za typowe, z małą pewnością.
measure-hallux_angle-limits = Nie podaje się go, gdy nie podano też wskaźnika łuku stopy, gdy nie wiadomo, czy to lewa, czy prawa stopa, gdy paluch nie dotyka maty, gdy brzeg przyśrodkowy uwypukla się w śródstopiu, tak że styczna przyśrodkowa nie dotyka pięty, przy czujnikach szerszych niż 8,5 mm lub gdy odbitka bez palców jest krótsza niż 12 czujników. Przybliżenie z odbitki: to nie jest kąt ze zdjęcia rentgenowskiego.
measure-hallux_angle-moved-by = To, jak paluch naciska i się przetacza, próg kontaktu, wielkość czujników.

measure-cpei_pct-definition = Cięciwa łączy pierwszy i ostatni punkt linii chodu. W dwóch trzecich długości odbitki z palcami prowadzi się linię prostopadłą do osi stopy. Wychylenie mierzy się na niej od cięciwy do linii chodu, dodatnie w stronę małego palca; wskaźnik to wychylenie w procentach szerokości odbitki w tym miejscu.
measure-cpei_pct-formula = CPEI = 100 * CPE / szerokość
measure-cpei_pct-source = Song et al. 1996, J Am Podiatr Med Assoc 86:16.
measure-cpei_pct-limits = Nie podaje się go, gdy jako pierwsze postawione zostało przodostopie, gdy środek nacisku cofa się lub nie przechodzi przez przednią jedną trzecią, gdy nie wiadomo, czy to lewa, czy prawa stopa, lub przy niepełnym kontakcie. Jeden krok mówi niewiele: zgodność między krokami jednej osoby (ICC) wyniosła 0,46 w 200 krokach dziesięciu dorosłych.
measure-cpei_pct-moved-by = Prędkość chodu, koniec odbicia, wielkość czujników (przez szerokość).
