/* What the mat says about itself, and its frames. */
#ifndef MAT_H
#define MAT_H

#include <stdint.h>

#define FMT_U8 0x00
#define FMT_U12 0x01
#define FMT_U16 0x02
#define FMT_ZERO_RUN 0x10
#define FMT_KEYFRAME 0x40

/* Takes a format as the wire names it; 0 when this firmware cannot send it. */
uint8_t mat_set_format(uint8_t fmt);
void mat_set_rate(uint32_t rate_mhz);
uint32_t mat_rate(void);

/* Each waits for a free line and then sends from memory of its own. */
void mat_send_hello(void);
void mat_send_reply(uint8_t command, uint8_t status);
void mat_send_log(const char *text);

/* Scans and sends a frame; when the line is not free by the end of the scan, the frame is dropped and counted. */
void mat_send_frame(void);
/* Counts frames that there was no time for. */
void mat_skip(uint16_t frames);

#endif
