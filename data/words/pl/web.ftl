### Words of the room `web`. Sentences: lower case at the beginning, no full stop.

web-host = żądanie musi wskazywać jeden host
web-other-host = ten serwer odpowiada tylko pod adresem, który wyświetlił program
web-origin = żądanie pochodzi z innej strony internetowej
web-other-site = żądanie pochodzi z innej witryny
web-method = odpowiedź jest tylko na GET, HEAD i POST, i nie wszędzie
web-upgrade = inny protokół nie jest tu obsługiwany
web-no-length = treść żądania musi podawać swoją długość
web-too-long = największa długość treści żądania w bajtach: { $most_bytes }
web-slow-body = treść żądania nie dotarła na czas
web-damaged = treść żądania jest uszkodzona
web-code = kod jest błędny, wykorzystany lub za stary: aby otrzymać nowy, należy nacisnąć Enter w oknie programu
web-token = ta strona nie ma jeszcze dostępu: należy otworzyć adres, który wyświetlił program
web-nothing = tu nic nie ma
web-after = numer ostatniego widzianego zdarzenia musi być liczbą całkowitą
web-viewers = liczba już otwartych stron: { $most }; należy zamknąć jedną z nich
web-busy = program nie odpowiedział na czas: należy spróbować ponownie
web-failed = program nie mógł odpowiedzieć: błąd programu
