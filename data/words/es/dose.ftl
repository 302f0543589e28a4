### Words of the room `dose`. Sentences: lower case at the beginning, no full stop.

dose-not-still = nadie estuvo quieto sobre los dos pies durante 1,5 s, así que no se sabe dónde estaban las plantas
dose-not-two-feet = lo que permaneció quieto en la alfombra no eran dos pies
dose-shape-unclear = mientras el niño estaba quieto, las huellas no mostraban qué extremo del pie es el talón
dose-sides-unclear = mientras el niño estaba quieto, las huellas no mostraban cuál es el pie izquierdo
dose-on-bumps = el pie estaba sobre relieves que no están descritos, donde solo se pueden dar los tiempos y las veces que se presionó
dose-not-calibrated = la alfombra no estaba calibrada
dose-no-spines = las púas de la alfombra no están descritas
dose-not-on-spines = el pie no estaba sobre púas
dose-mixed-units = las grabaciones no miden la fuerza en la misma unidad

# Said wherever a dose is shown.
dose-caveat-log = Un registro de lo que se hizo. No se sabe qué efecto tiene en un pie cada cantidad de presión, así que no hay ningún objetivo.
