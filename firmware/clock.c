#include "clock.h"

#include <avr/io.h>

void clock_begin(void)
{
    TCCR1A = 0;
    TCCR1B = _BV(CS11); /* 16 MHz / 8: half microseconds, 32.768 ms to the next overflow */
}

/* Adds up how far the timer has gone since it was last read, so this must be asked more often than it
 * overflows: the main loop does, since no scan and no wait for the line is as long. An emulated timer may
 * step back a little where it overflows; that is no time. */
uint32_t clock_us(void)
{
    static uint32_t us;
    static uint16_t last;
    static uint8_t half;
    uint16_t now = TCNT1, step = now - last;
    if (step < 0xF000) {
        last = now;
        us += (uint32_t)(step >> 1) + ((step & 1) + half) / 2;
        half = (step + half) & 1;
    }
    return us;
}
