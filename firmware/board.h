/* What differs from board to board and from mat to mat: change this file first. */
#ifndef BOARD_H
#define BOARD_H

#define ROWS 16
#define COLS 16

/* Distance between columns and between rows, in micrometres. */
#define PITCH_X_UM 10000
#define PITCH_Y_UM 10000

#define NAME "plantar reference mat"
#define FIRMWARE "1.0"
/* Give every mat its own: make SERIAL=0042 */
#ifndef SERIAL
#define SERIAL "0001"
#endif

/* A 16 MHz AVR makes 250000, 500000, 1000000 and 2000000 exactly, but neither 115200 nor 921600. */
#define BAUD 250000UL
#define RATE_MHZ 50000UL /* frames per 1000 s to begin with: 50 a second */

/* Time for a wire to settle after the multiplexers have switched. Too short, and neighbours shine through. */
#define SETTLE_US 5

/* Two 16-channel multiplexers (74HC4067). The row multiplexer puts the supply on one row; the column
 * multiplexer connects one column to A0, which a resistor ties to ground. Address lines S0 to S3:
 *
 *             rows                columns
 *   Uno       digital 2 to 5      digital 8 to 11
 *   Mega      digital 22 to 25    digital 37 to 34
 */
#if defined(__AVR_ATmega2560__)
#define ROW_PORT PORTA
#define ROW_DDR DDRA
#define ROW_SHIFT 0
#define COL_PORT PORTC
#define COL_DDR DDRC
#define COL_SHIFT 0
#elif defined(__AVR_ATmega328P__)
#define ROW_PORT PORTD
#define ROW_DDR DDRD
#define ROW_SHIFT 2
#define COL_PORT PORTB
#define COL_DDR DDRB
#define COL_SHIFT 0
#else
#error "no wiring is known for this chip"
#endif

#endif
