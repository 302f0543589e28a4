/* Microseconds since the start, by Timer 1. They wrap after 71.6 minutes; the host undoes that. */
#ifndef CLOCK_H
#define CLOCK_H

#include <stdint.h>

void clock_begin(void);
uint32_t clock_us(void);

#endif
