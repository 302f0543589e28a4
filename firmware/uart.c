#include "uart.h"

#include <avr/interrupt.h>
#include <avr/io.h>
#include <stddef.h>

#include "board.h"

#define COMMAND_MAX 24

static struct packet *volatile sending;
/* What has come and not been looked at. A host sends several commands in one go, and a scan takes longer
 * than they do: all of them must fit. Bytes beyond that are lost, and the check of their command fails. */
#define RECEIVED_MAX 64
static uint8_t received[RECEIVED_MAX];
static volatile uint8_t received_end, received_begin;

void uart_begin(void)
{
    UBRR0 = F_CPU / (8 * BAUD) - 1;
    UCSR0A = _BV(U2X0);
    UCSR0C = _BV(UCSZ01) | _BV(UCSZ00);
    UCSR0B = _BV(RXEN0) | _BV(TXEN0) | _BV(RXCIE0);
}

#if defined(__AVR_ATmega2560__)
#define UDRE_VECT USART0_UDRE_vect
#define RX_VECT USART0_RX_vect
#else
#define UDRE_VECT USART_UDRE_vect
#define RX_VECT USART_RX_vect
#endif

ISR(UDRE_VECT)
{
    int16_t byte = packet_next(sending);
    if (byte < 0) {
        sending = NULL;
        UCSR0B &= (uint8_t)~_BV(UDRIE0);
    } else {
        UDR0 = (uint8_t)byte;
    }
}

ISR(RX_VECT)
{
    uint8_t byte = UDR0, next = (received_end + 1) % RECEIVED_MAX;
    if (next != received_begin) {
        received[received_end] = byte;
        received_end = next;
    }
}

uint8_t uart_is_free(void) { return sending == NULL; }

void uart_send(struct packet *packet)
{
    sending = packet;
    UCSR0B |= _BV(UDRIE0);
}

void uart_print(const char *text)
{
    while (*text) {
        while (!(UCSR0A & _BV(UDRE0))) {
        }
        UDR0 = (uint8_t)*text++;
    }
}

uint8_t uart_command(uint8_t **body)
{
    static uint8_t command[COMMAND_MAX], len, too_long;
    while (received_begin != received_end) {
        uint8_t byte = received[received_begin];
        received_begin = (received_begin + 1) % RECEIVED_MAX;
        if (byte != 0) {
            if (len < COMMAND_MAX)
                command[len++] = byte;
            else
                too_long = 1;
            continue;
        }
        uint8_t opened = too_long ? 0 : packet_open(command, len);
        len = too_long = 0;
        if (opened) {
            *body = command;
            return opened;
        }
    }
    return 0;
}
