/* The wire format: 00 COBS(body || crc32) 00, integers low byte first.
 *
 * A packet is sent from where it lies, head and cells, byte by byte: nothing is copied and no packet is ever
 * built in memory. This file knows no hardware; a computer's compiler takes it too. */
#ifndef WIRE_H
#define WIRE_H

#include <stdint.h>

#define CRC_BEGIN 0xFFFFFFFFUL

/* A packet on its way: its body in two pieces, its check, and how far it has got. */
struct packet {
    const uint8_t *head, *data;
    uint16_t head_len, data_len;
    uint8_t crc[4];
    uint16_t at;   /* next byte of the body and check */
    uint16_t run;  /* bytes of the block that are still to come */
    uint8_t zero;  /* a 00 follows the block, said by its code */
    uint8_t state; /* what comes next */
};

uint32_t crc32(uint32_t crc, const uint8_t *bytes, uint16_t len);

/* The crc32 of a body in two pieces, as it stands in the packet. */
uint32_t packet_begin(struct packet *packet, const uint8_t *head, uint16_t head_len, const uint8_t *data,
                      uint16_t data_len);

/* The next byte on the wire, or -1 after the last. */
int16_t packet_next(struct packet *packet);

/* Undoes COBS in place. Gives the length of the body when its check holds, else 0. */
uint8_t packet_open(uint8_t *bytes, uint8_t len);

#endif
