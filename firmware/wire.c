#include "wire.h"

enum { BLOCK, BYTES, END, DONE };

/* Four bits at a time: a table of 64 bytes instead of 1024. */
uint32_t crc32(uint32_t crc, const uint8_t *bytes, uint16_t len)
{
    static const uint32_t table[16] = {
        0x00000000, 0x1DB71064, 0x3B6E20C8, 0x26D930AC, 0x76DC4190, 0x6B6B51F4, 0x4DB26158, 0x5005713C,
        0xEDB88320, 0xF00F9344, 0xD6D6A3E8, 0xCB61B38C, 0x9B64C2B0, 0x86D3D2D4, 0xA00AE278, 0xBDBDF21C,
    };
    while (len--) {
        crc ^= *bytes++;
        crc = (crc >> 4) ^ table[crc & 0x0F];
        crc = (crc >> 4) ^ table[crc & 0x0F];
    }
    return crc;
}

uint32_t packet_begin(struct packet *packet, const uint8_t *head, uint16_t head_len, const uint8_t *data,
                      uint16_t data_len)
{
    uint32_t crc = ~crc32(crc32(CRC_BEGIN, head, head_len), data, data_len);
    packet->head = head;
    packet->data = data;
    packet->head_len = head_len;
    packet->data_len = data_len;
    for (uint8_t i = 0; i < 4; i++)
        packet->crc[i] = crc >> (8 * i);
    packet->at = 0;
    packet->run = 0;
    packet->zero = 0;
    packet->state = BLOCK;
    return crc;
}

static uint16_t length(const struct packet *packet)
{
    return packet->head_len + packet->data_len + 4;
}

static uint8_t byte_at(const struct packet *packet, uint16_t at)
{
    if (at < packet->head_len)
        return packet->head[at];
    at -= packet->head_len;
    if (at < packet->data_len)
        return packet->data[at];
    return packet->crc[at - packet->data_len];
}

int16_t packet_next(struct packet *packet)
{
    uint16_t len = length(packet);
    if (packet->state == BYTES && packet->run == 0) {
        /* The 00 that the block stood for is not sent. */
        packet->at += packet->zero;
        /* A full block stands for no 00; after the last 00 of a body an empty block follows. */
        packet->state = packet->at < len || packet->zero ? BLOCK : END;
    }
    switch (packet->state) {
    case BLOCK: {
        uint16_t run = 0;
        while (run < 254 && packet->at + run < len && byte_at(packet, packet->at + run) != 0)
            run++;
        packet->zero = run < 254 && packet->at + run < len;
        packet->run = run;
        packet->state = BYTES;
        return run + 1;
    }
    case BYTES:
        packet->run--;
        return byte_at(packet, packet->at++);
    case END:
        packet->state = DONE;
        return 0;
    default:
        return -1;
    }
}

uint8_t packet_open(uint8_t *bytes, uint8_t len)
{
    uint8_t from = 0, to = 0;
    while (from < len) {
        uint8_t code = bytes[from++];
        if (code == 0 || code - 1 > len - from)
            return 0;
        for (uint8_t i = 1; i < code; i++)
            bytes[to++] = bytes[from++];
        if (code < 255 && from < len)
            bytes[to++] = 0;
    }
    if (to < 5)
        return 0;
    to -= 4;
    uint32_t crc = ~crc32(CRC_BEGIN, bytes, to);
    for (uint8_t i = 0; i < 4; i++)
        if (bytes[to + i] != (uint8_t)(crc >> (8 * i)))
            return 0;
    return to;
}
