### Words of the room `web`. Sentences: lower case at the beginning, no full stop.

web-host = the request must name one host
web-other-host = this server answers only to the address that the program printed
web-origin = the request comes from another page
web-other-site = the request comes from another site
web-method = only GET, HEAD and POST are answered, and not everywhere
web-upgrade = no other protocol is spoken here
web-no-length = a body must say its length
web-too-long = a body has at most { $most_bytes } bytes
web-slow-body = the body did not come in time
web-damaged = the body is damaged
web-code = the code is wrong, used or too old: press Enter in the program's window for a new one
web-token = this page has not been let in: open the address that the program printed
web-nothing = there is nothing here
web-after = the number of the last event seen must be a whole number
web-viewers = { $most } pages are open already: close one
web-busy = the program did not answer in time: try again
web-failed = the program could not answer: a fault of the program
