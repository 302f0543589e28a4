/* The mat: describes itself, scans, sends, obeys. */
#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/wdt.h>

#include "board.h"
#include "clock.h"
#include "mat.h"
#include "scan.h"
#include "uart.h"

#define HELLO_EVERY_US 2000000UL

enum { GET_HELLO = 0x81, START, STOP, ONE_FRAME, SET_RATE, SET_FORMAT, SET_GAIN };
enum { OK = 0, UNSUPPORTED = 1, WRONG = 2 };

/* One frame in a second at least, one in 4 ms at most: a scan takes longer than that anyway. */
#define RATE_LEAST_MHZ 1000UL
#define RATE_MOST_MHZ 250000UL

static uint8_t streaming = 1;

static uint32_t period_us(void) { return 1000000000UL / mat_rate(); }

static void obey(const uint8_t *body, uint8_t len)
{
    uint8_t status = OK;
    switch (body[0]) {
    case GET_HELLO:
        mat_send_hello();
        return;
    case START:
        streaming = 1;
        break;
    case STOP:
        streaming = 0;
        break;
    case ONE_FRAME:
        mat_send_reply(ONE_FRAME, OK);
        mat_send_hello();
        while (!uart_is_free())
            wdt_reset();
        mat_send_frame();
        return;
    case SET_RATE: {
        uint32_t rate = 0;
        for (uint8_t i = 4; i > 0; i--)
            rate = rate << 8 | (len == 5 ? body[i] : 0);
        if (rate < RATE_LEAST_MHZ || rate > RATE_MOST_MHZ) {
            status = WRONG;
        } else {
            mat_set_rate(rate);
            mat_send_hello();
        }
        break;
    }
    case SET_FORMAT:
        if (len == 2 && mat_set_format(body[1]))
            mat_send_hello();
        else
            status = WRONG;
        break;
    default:
        status = UNSUPPORTED; /* among them SET_GAIN: there is no gain to set */
    }
    mat_send_reply(body[0], status);
}

int main(void)
{
    MCUSR = 0;
    wdt_enable(WDTO_1S);
    clock_begin();
    scan_begin();
    uart_begin();
    sei();
    /* Text that a person may read in a terminal; the 00 ends it. */
    uart_print(NAME " " FIRMWARE " " SERIAL "\r\n");
    while (!(UCSR0A & _BV(UDRE0))) {
    }
    UDR0 = 0;
    mat_send_hello();
    mat_send_log("ready");
    uint32_t hello_us = clock_us(), frame_us = hello_us;
    for (;;) {
        wdt_reset();
        uint8_t *body, len = uart_command(&body);
        if (len)
            obey(body, len);
        uint32_t now = clock_us();
        if (now - hello_us >= HELLO_EVERY_US) {
            hello_us = now;
            mat_send_hello();
        }
        if (streaming && now - frame_us >= period_us()) {
            uint32_t due = (now - frame_us) / period_us();
            frame_us += due * period_us();
            /* Those before the one taken now were missed. */
            if (due > 1)
                mat_skip(due - 1 > 0xFFFF ? 0xFFFF : (uint16_t)(due - 1));
            mat_send_frame();
        } else if (!streaming) {
            frame_us = now;
        }
    }
}
