/* The serial line. Packets are sent by the interrupt that asks for the next byte; what the
 * host sends is kept by another until the main loop asks for a command. */
#ifndef UART_H
#define UART_H

#include <stdint.h>

#include "wire.h"

void uart_begin(void);

/* Whether the last packet is on the line to its last byte. */
uint8_t uart_is_free(void);

/* Sends a packet. The line must be free, and what the packet points to must stay as it is until it is again. */
void uart_send(struct packet *packet);

/* Sends text as it is, waiting for it: for the banner before anything else. */
void uart_print(const char *text);

/* The body of the next good command and its length, or 0. It is overwritten by the one after it. */
uint8_t uart_command(uint8_t **body);

#endif
