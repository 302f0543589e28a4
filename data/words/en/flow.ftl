### Words of the room `flow`. Sentences: lower case at the beginning, no full stop.

flow-jumped = the child jumped: expected standing, stepping or walking
