#include "mat.h"

#include <avr/wdt.h>
#include <string.h>

#include "board.h"
#include "clock.h"
#include "scan.h"
#include "uart.h"
#include "wire.h"

#define HELLO 0x01
#define SAMPLE 0x02
#define LOG 0x04
#define REPLY 0x05
#define PACKED_MAX (2 * CELLS)

static uint8_t format = FMT_U8 | FMT_KEYFRAME;
static uint32_t rate_mhz = RATE_MHZ;
static uint16_t seq, skipped, hello_id;
static uint32_t scan_us;

/* A frame being scanned while the one before is on the line. */
static uint16_t cells[CELLS];
static uint8_t packed[PACKED_MAX];
static uint8_t head[12];
static uint8_t text[96];
static struct packet packet;

static uint8_t *put16(uint8_t *to, uint16_t value)
{
    *to++ = (uint8_t)value;
    *to++ = value >> 8;
    return to;
}

static uint8_t *put32(uint8_t *to, uint32_t value) { return put16(put16(to, (uint16_t)value), value >> 16); }

static uint8_t *put_text(uint8_t *to, uint8_t tag, const char *value)
{
    uint8_t len = (uint8_t)strlen(value);
    *to++ = tag;
    *to++ = len;
    memcpy(to, value, len);
    return to + len;
}

static void wait_for_line(void)
{
    while (!uart_is_free())
        wdt_reset();
}

static uint16_t send(uint16_t len)
{
    uint16_t id = (uint16_t)packet_begin(&packet, text, len, packed, 0);
    uart_send(&packet);
    return id;
}

void mat_send_hello(void)
{
    wait_for_line();
    uint8_t *to = text;
    *to++ = HELLO;
    *to++ = 1;
    to = put16(to, ROWS);
    to = put16(to, COLS);
    to = put16(to, PITCH_X_UM);
    to = put16(to, PITCH_Y_UM);
    *to++ = format;
    *to++ = 0; /* row by row, nothing flipped */
    to = put16(to, (format & 0x0F) == FMT_U8 ? 255 : (1 << ADC_BITS) - 1);
    to = put32(to, rate_mhz);
    to = put_text(to, 0x01, NAME);
    to = put_text(to, 0x02, SERIAL);
    to = put_text(to, 0x03, FIRMWARE);
    to = put_text(to, 0x04, "raw");
    *to++ = 0x08;
    *to++ = 1;
    *to++ = ADC_BITS;
    hello_id = send(to - text);
}

void mat_send_reply(uint8_t command, uint8_t status)
{
    wait_for_line();
    text[0] = REPLY;
    text[1] = command;
    text[2] = status;
    send(3);
}

void mat_send_log(const char *line)
{
    wait_for_line();
    uint8_t len = (uint8_t)strlen(line);
    text[0] = LOG;
    memcpy(text + 1, line, len);
    send(len + 1);
}

uint8_t mat_set_format(uint8_t fmt)
{
    fmt |= FMT_KEYFRAME;
    if ((fmt & 0x0F) > FMT_U16 || (fmt & 0x30) > FMT_ZERO_RUN || (fmt & 0x80))
        return 0;
    format = fmt;
    return 1;
}

void mat_set_rate(uint32_t rate) { rate_mhz = rate; }
uint32_t mat_rate(void) { return rate_mhz; }

void mat_skip(uint16_t frames) { skipped = frames > 0xFFFF - skipped ? 0xFFFF : skipped + frames; }

/* Packs the cells as the format wants them; gives the bytes. */
static uint16_t pack(void)
{
    uint8_t *to = packed;
    for (uint16_t i = 0; i < CELLS; i++) {
        switch (format & 0x0F) {
        case FMT_U8:
            *to++ = cells[i] >> (ADC_BITS - 8);
            break;
        case FMT_U12:
            if (i & 1) {
                to[-1] |= (uint8_t)(cells[i] << 4);
                *to++ = cells[i] >> 4;
            } else {
                *to++ = (uint8_t)cells[i];
                *to++ = cells[i] >> 8;
            }
            break;
        default:
            to = put16(to, cells[i]);
        }
    }
    return to - packed;
}

/* Replaces runs of 00 by 00 and their length, in place. Gives the new length, or 0 when it does not get
 * shorter: a 00 that stands alone takes two bytes, and there must be room for them. */
static uint16_t zero_run(uint16_t len)
{
    uint16_t needed = 0;
    for (uint16_t i = 0; i < len;) {
        uint16_t run = 0;
        while (i + run < len && packed[i + run] == 0 && run < 255)
            run++;
        /* Written behind what is read: the code must never overtake. */
        needed += run ? 2 : 1;
        i += run ? run : 1;
        if (needed > i)
            return 0;
    }
    uint16_t to = 0;
    for (uint16_t i = 0; i < len;) {
        uint16_t run = 0;
        while (i + run < len && packed[i + run] == 0 && run < 255)
            run++;
        if (run) {
            packed[to++] = 0;
            packed[to++] = (uint8_t)run;
            i += run;
        } else {
            packed[to++] = packed[i++];
        }
    }
    return to;
}

void mat_send_frame(void)
{
    uint32_t began = clock_us();
    scan(cells, seq);
    scan_us = clock_us() - began;
    if (!uart_is_free()) {
        mat_skip(1);
        return;
    }
    uint16_t len = pack();
    uint8_t fmt = format;
    if (fmt & FMT_ZERO_RUN) {
        uint16_t shorter = zero_run(len);
        if (shorter)
            len = shorter;
        else
            fmt &= (uint8_t)~FMT_ZERO_RUN;
    }
    uint8_t *to = head;
    *to++ = SAMPLE;
    *to++ = fmt;
    to = put16(to, seq++);
    to = put32(to, began);
    to = put16(to, hello_id);
    put16(to, skipped);
    packet_begin(&packet, head, sizeof head, packed, len);
    uart_send(&packet);
}
