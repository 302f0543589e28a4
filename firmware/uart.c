#include "uart.h"

#include <avr/interrupt.h>
#include <avr/io.h>
#include <stddef.h>

#include "board.h"

#define COMMAND_MAX 24

static struct packet *volatile sending;
static uint8_t command[COMMAND_MAX];
static volatile uint8_t command_len;
/* A command is whole and has not been taken; what comes meanwhile is lost, and the host asks again. */
static volatile uint8_t command_whole;

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
    static uint8_t too_long;
    uint8_t byte = UDR0;
    if (command_whole)
        return;
    if (byte != 0) {
        if (command_len < COMMAND_MAX)
            command[command_len++] = byte;
        else
            too_long = 1;
    } else {
        command_whole = command_len > 0 && !too_long;
        if (!command_whole)
            command_len = 0;
        too_long = 0;
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
    static uint8_t taken;
    if (taken) {
        /* The one before has been dealt with. */
        taken = 0;
        command_len = 0;
        command_whole = 0;
    }
    if (!command_whole)
        return 0;
    taken = 1;
    *body = command;
    return packet_open(command, command_len);
}
