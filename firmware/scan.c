#include "scan.h"

#include <avr/io.h>
#include <util/delay.h>

static void select_row(uint8_t row)
{
    ROW_PORT = (ROW_PORT & (uint8_t)~(0x0F << ROW_SHIFT)) | (uint8_t)(row << ROW_SHIFT);
}

static void select_col(uint8_t col)
{
    COL_PORT = (COL_PORT & (uint8_t)~(0x0F << COL_SHIFT)) | (uint8_t)(col << COL_SHIFT);
}

void scan_begin(void)
{
    ROW_DDR |= 0x0F << ROW_SHIFT;
    COL_DDR |= 0x0F << COL_SHIFT;
    ADMUX = _BV(REFS0);                                /* supply as reference, channel A0 */
    ADCSRA = _BV(ADEN) | _BV(ADPS2) | _BV(ADPS0);      /* 500 kHz: 26 us a reading, good for 9 to 10 bits */
}

/* The one place where a number comes from the analogue world. An emulated chip has no such world, so a build
 * with -DPATTERN gives every cell a number that a test can know. */
static uint16_t read_cell(uint8_t row, uint8_t col, uint16_t seq)
{
#ifdef PATTERN
    return (uint16_t)(uint8_t)(row * 16 + col + seq) << 2;
#else
    (void)row, (void)col, (void)seq;
    ADCSRA |= _BV(ADSC);
    while (ADCSRA & _BV(ADSC)) {
    }
    return ADC;
#endif
}

void scan(uint16_t cells[CELLS], uint16_t seq)
{
    for (uint8_t row = 0; row < ROWS; row++) {
        select_row(row);
        for (uint8_t col = 0; col < COLS; col++) {
            select_col(col);
            _delay_us(SETTLE_US);
            *cells++ = read_cell(row, col, seq);
        }
    }
}
