/* Reading the matrix. */
#ifndef SCAN_H
#define SCAN_H

#include <stdint.h>

#include "board.h"

#define CELLS (ROWS * COLS)
#define ADC_BITS 10

void scan_begin(void);

/* Reads every cell, row by row, as numbers of ADC_BITS bits. `seq` is the number the frame will have. */
void scan(uint16_t cells[CELLS], uint16_t seq);

#endif
