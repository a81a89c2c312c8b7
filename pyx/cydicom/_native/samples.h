/* Samples as a frame has them (PS3.5 8) to samples as an array has them: the loops, in plain C.

   Each function goes once through a frame, from the bytes as they were stored to where they are wanted; source and
   target need no alignment.  A loop for each size of a sample is made of one text, so that the compiler can see the
   size.  Byte order is that of the file on both sides.  No function allocates, or reads or writes outside the
   ranges that it was given.
*/
#ifndef CYDICOM_SAMPLES_H
#define CYDICOM_SAMPLES_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__GNUC__) || defined(__clang__)
#define CYDICOM_INLINE static inline __attribute__((always_inline))
#define CYDICOM_SWAP16(x) __builtin_bswap16(x)
#define CYDICOM_SWAP32(x) __builtin_bswap32(x)
#define CYDICOM_SWAP64(x) __builtin_bswap64(x)
#else
#define CYDICOM_INLINE static __forceinline
#include <stdlib.h>
#define CYDICOM_SWAP16(x) _byteswap_ushort(x)
#define CYDICOM_SWAP32(x) _byteswap_ulong(x)
#define CYDICOM_SWAP64(x) _byteswap_uint64(x)
#endif
#define CYDICOM_SWAP8(x) (x)

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define CYDICOM_HOST_LITTLE 0
#else
#define CYDICOM_HOST_LITTLE 1
#endif

/* Clear the bits above the lowest `used`, or give them the value of the highest of these.  `dst` may be `src`.

   With the sign bit of those in use, s, and x without the others, (x ^ s) - s has the sign in all bits above. */
#define CYDICOM_KEEP(BITS)                                                                                    \
    CYDICOM_INLINE void keep_##BITS(const uint8_t *src, uint8_t *dst, size_t n, int used,                     \
                                    const int is_signed, const int swap)                                      \
    {                                                                                                         \
        const uint##BITS##_t mask =                                                                           \
            (uint##BITS##_t)((uint##BITS##_t) ~(uint##BITS##_t)0 >> (BITS - used));                           \
        const uint##BITS##_t sign = (uint##BITS##_t)((uint##BITS##_t)1 << (used - 1));                        \
        const uint##BITS##_t stored = swap ? (uint##BITS##_t)CYDICOM_SWAP##BITS(mask) : mask;                 \
        size_t i;                                                                                             \
        for (i = 0; i < n; i++) {                                                                             \
            uint##BITS##_t x;                                                                                 \
            memcpy(&x, src + i * (BITS / 8), BITS / 8);                                                       \
            x &= stored;                                                                                      \
            if (is_signed) {                                                                                  \
                if (swap)                                                                                     \
                    x = (uint##BITS##_t)CYDICOM_SWAP##BITS(x);                                                \
                x = (uint##BITS##_t)((x ^ sign) - sign);                                                      \
                if (swap)                                                                                     \
                    x = (uint##BITS##_t)CYDICOM_SWAP##BITS(x);                                                \
            }                                                                                                 \
            memcpy(dst + i * (BITS / 8), &x, BITS / 8);                                                       \
        }                                                                                                     \
    }

CYDICOM_KEEP(8)
CYDICOM_KEEP(16)
CYDICOM_KEEP(32)
CYDICOM_KEEP(64)

#define CYDICOM_KEEP_ANY(BITS)                                                                                \
    if (!is_signed)                                                                                           \
        keep_##BITS(src, dst, n, used, 0, swap);                                                              \
    else if (!swap)                                                                                           \
        keep_##BITS(src, dst, n, used, 1, 0);                                                                 \
    else                                                                                                      \
        keep_##BITS(src, dst, n, used, 1, 1);

static void keep_samples(const uint8_t *src, uint8_t *dst, size_t n, int nbytes, int used, int is_signed, int little)
{
    const int swap = little != CYDICOM_HOST_LITTLE;
    switch (nbytes) {
    case 1: CYDICOM_KEEP_ANY(8) break;
    case 2: CYDICOM_KEEP_ANY(16) break;
    case 4: CYDICOM_KEEP_ANY(32) break;
    case 8: CYDICOM_KEEP_ANY(64) break;
    }
}

/* Put `count` planes of `n` samples together, sample by sample. */
#define CYDICOM_JOIN(NBYTES, COUNT)                                                                           \
    for (i = 0; i < n; i++)                                                                                   \
        for (p = 0; p < (COUNT); p++)                                                                         \
            memcpy(dst + (i * (COUNT) + p) * (NBYTES), src + (p * n + i) * (NBYTES), NBYTES);

static void join_planes(const uint8_t *src, uint8_t *dst, size_t n, size_t count, size_t nbytes)
{
    size_t i, p;
    if (count == 3 && nbytes == 1) {
        CYDICOM_JOIN(1, 3)
    } else if (count == 3 && nbytes == 2) {
        CYDICOM_JOIN(2, 3)
    } else if (nbytes == 4) {
        CYDICOM_JOIN(4, count)
    } else {
        CYDICOM_JOIN(nbytes, count)
    }
}

/* Give each pixel its own colour samples: Y1 Y2 B R becomes Y1 B R Y2 B R (PS3.3 C.7.6.3.1.2). */
#define CYDICOM_EXPAND(NBYTES)                                                                                \
    for (i = 0; i < pairs; i++) {                                                                             \
        uint8_t four[4 * (NBYTES)];                                                                           \
        uint8_t *const out = dst + i * 6 * (NBYTES);                                                          \
        memcpy(four, src + i * 4 * (NBYTES), 4 * (NBYTES));                                                   \
        memcpy(out, four, NBYTES);                                                                            \
        memcpy(out + (NBYTES), four + 2 * (NBYTES), 2 * (NBYTES));                                            \
        memcpy(out + 3 * (NBYTES), four + (NBYTES), NBYTES);                                                  \
        memcpy(out + 4 * (NBYTES), four + 2 * (NBYTES), 2 * (NBYTES));                                        \
    }

static void expand_pairs(const uint8_t *src, uint8_t *dst, size_t pairs, size_t nbytes)
{
    size_t i;
    switch (nbytes) {
    case 1: CYDICOM_EXPAND(1) break;
    case 2: CYDICOM_EXPAND(2) break;
    case 4: CYDICOM_EXPAND(4) break;
    case 8: CYDICOM_EXPAND(8) break;
    }
}

/* Exchange the bytes of each 16-bit word: 8-bit samples that were written as OW in big endian (PS3.5 8.1.1). */
static void swap_words(const uint8_t *src, uint8_t *dst, size_t words)
{
    size_t i;
    for (i = 0; i < words; i++) {
        const uint8_t first = src[2 * i];
        dst[2 * i] = src[2 * i + 1];
        dst[2 * i + 1] = first;
    }
}

/* Put samples of 3, 5, 6 or 7 bytes into 4 or 8, in the byte order of the file. */
static void widen_samples(const uint8_t *src, uint8_t *dst, size_t n, size_t nbytes, size_t wide, int is_signed,
                          int little)
{
    size_t i;
    const size_t high = little ? nbytes - 1 : 0;
    for (i = 0; i < n; i++) {
        const uint8_t *const sample = src + i * nbytes;
        uint8_t *const out = dst + i * wide;
        const int fill = is_signed && (sample[high] & 0x80) ? 0xFF : 0;
        if (little) {
            memcpy(out, sample, nbytes);
            memset(out + nbytes, fill, wide - nbytes);
        } else {
            memset(out, fill, wide - nbytes);
            memcpy(out + wide - nbytes, sample, nbytes);
        }
    }
}

#endif
