/* Packed bits to bytes and back (PS3.5 8.1.1): the loops, in plain C, eight bits in one step.

   No function allocates, or reads or writes outside the ranges that it was given.
*/
#ifndef CYDICOM_UNPACK_H
#define CYDICOM_UNPACK_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define CYDICOM_HOST_LITTLE 0
#else
#define CYDICOM_HOST_LITTLE 1
#endif

/* Unpack `nbits` from bit `first` on; `data` has all of them. */
static void unpack_bits(const uint8_t *data, size_t first, uint8_t *dst, size_t nbits)
{
    const unsigned offset = (unsigned)(first & 7);
    const uint8_t *src = data + (first >> 3);
    size_t whole = nbits >> 3;
    size_t i;
    /* The last byte may not be followed by another. */
    for (i = 0; i < whole; i++) {
        unsigned packed = src[i];
        if (offset)
            packed = (packed | (unsigned)src[i + 1] << 8) >> offset & 0xFF;
#if CYDICOM_HOST_LITTLE
        {
            /* The byte eight times, one bit of each, moved down to 0 or 1. */
            uint64_t x = (packed * 0x0101010101010101ULL) & 0x8040201008040201ULL;
            x = ((x + 0x7F7F7F7F7F7F7F7FULL) | x) >> 7 & 0x0101010101010101ULL;
            memcpy(dst + 8 * i, &x, 8);
        }
#else
        {
            unsigned bit;
            for (bit = 0; bit < 8; bit++)
                dst[8 * i + bit] = packed >> bit & 1;
        }
#endif
    }
    for (i = 8 * whole; i < nbits; i++)
        dst[i] = data[(first + i) >> 3] >> ((first + i) & 7) & 1;
}

/* Pack samples, 1 for each that is not 0; the last byte is filled up with zeros. */
static void pack_bits(const uint8_t *src, size_t n, uint8_t *dst)
{
    size_t i, bit;
    for (i = 0; i < n >> 3; i++) {
#if CYDICOM_HOST_LITTLE
        static const uint64_t low = 0x7F7F7F7F7F7F7F7FULL;
        uint64_t x;
        memcpy(&x, src + 8 * i, 8);
        /* The highest bit of each byte that is not zero, moved down, then all together into the highest byte. */
        x = (((x & low) + low) | x) >> 7 & 0x0101010101010101ULL;
        dst[i] = (uint8_t)(x * 0x0102040810204080ULL >> 56);
#else
        dst[i] = 0;
        for (bit = 0; bit < 8; bit++)
            dst[i] |= (uint8_t)((src[8 * i + bit] != 0) << bit);
#endif
    }
    if (n & 7) {
        dst[i] = 0;
        for (bit = 0; bit < (n & 7); bit++)
            dst[i] |= (uint8_t)((src[8 * i + bit] != 0) << bit);
    }
}

#endif
