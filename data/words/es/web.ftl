### Words of the room `web`. Sentences: lower case at the beginning, no full stop.

web-host = la petición debe indicar un solo host
web-other-host = este servidor solo responde en la dirección que mostró el programa
web-origin = la petición viene de otra página
web-other-site = la petición viene de otro sitio web
web-method = solo se responde a GET, HEAD y POST, y no en todas partes
web-upgrade = aquí no se admite ningún otro protocolo
web-no-length = la petición debe indicar la longitud de su contenido
web-too-long = el contenido de la petición no puede superar { $most_bytes } bytes
web-slow-body = el contenido de la petición no llegó a tiempo
web-damaged = el contenido de la petición está dañado
web-code = el código es incorrecto, ya se ha usado o es demasiado antiguo: pulse Intro en la ventana del programa para obtener otro
web-token = esta página aún no tiene acceso: abra la dirección que mostró el programa
web-nothing = aquí no hay nada
web-after = el número del último evento visto debe ser entero
web-viewers = páginas ya abiertas: { $most }; cierre una
web-busy = el programa no respondió a tiempo: inténtelo de nuevo
web-failed = el programa no pudo responder: es un fallo del programa
