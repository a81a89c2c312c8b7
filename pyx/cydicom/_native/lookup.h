/* Samples to the entries of a table: the loops, in plain C.

   A sample below the first one mapped gives the first entry, one above the last mapped the last (PS3.3 C.11.1.1, C.7.9):
   there is no index outside the table, whatever the samples are while another thread changes them.  Each loop is made
   of one text for each size of a sample and of an entry, so that the compiler can see them.  No function allocates,
   or reads or writes outside the ranges that it was given.
*/
#ifndef CYDICOM_LOOKUP_H
#define CYDICOM_LOOKUP_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__GNUC__) || defined(__clang__)
#define CYDICOM_INLINE static inline __attribute__((always_inline))
#define CYDICOM_SWAP16(x) __builtin_bswap16(x)
#else
#define CYDICOM_INLINE static __forceinline
#include <stdlib.h>
#define CYDICOM_SWAP16(x) _byteswap_ushort(x)
#endif

CYDICOM_INLINE int32_t sample_at(const uint8_t *src, size_t i, const int nbytes, const int is_signed, const int swap)
{
    uint16_t word;
    if (nbytes == 1)
        return is_signed ? (int8_t)src[i] : src[i];
    memcpy(&word, src + 2 * i, 2);
    if (swap)
        word = (uint16_t)CYDICOM_SWAP16(word);
    return is_signed ? (int16_t)word : word;
}

#define CYDICOM_LOOKUP(ENTRY)                                                                                 \
    for (i = 0; i < n; i++) {                                                                                 \
        int32_t at = sample_at(src, i, nbytes, is_signed, swap) - first;                                      \
        at = at < 0 ? 0 : at;                                                                                 \
        at = at > last ? last : at;                                                                           \
        memcpy(dst + i * (ENTRY), table + (size_t)at * (ENTRY), ENTRY);                                       \
    }

CYDICOM_INLINE void lookup_entries(const uint8_t *src, size_t n, const int nbytes, const int is_signed,
                                   const int swap, int32_t first, const uint8_t *table, int32_t last,
                                   size_t entry_nbytes, uint8_t *dst)
{
    size_t i;
    switch (entry_nbytes) {
    case 1: CYDICOM_LOOKUP(1) break;
    case 2: CYDICOM_LOOKUP(2) break;
    case 3: CYDICOM_LOOKUP(3) break;
    case 4: CYDICOM_LOOKUP(4) break;
    case 6: CYDICOM_LOOKUP(6) break;
    case 8: CYDICOM_LOOKUP(8) break;
    default: CYDICOM_LOOKUP(entry_nbytes) break;
    }
}

/* Write the entry of each of `n` samples of 1 or 2 bytes; the table has `last` + 1 entries, for `first` and so on. */
static void lookup_samples(const uint8_t *src, size_t n, int nbytes, int is_signed, int swap, int32_t first,
                           const uint8_t *table, int32_t last, size_t entry_nbytes, uint8_t *dst)
{
    if (nbytes == 1 && is_signed)
        lookup_entries(src, n, 1, 1, 0, first, table, last, entry_nbytes, dst);
    else if (nbytes == 1)
        lookup_entries(src, n, 1, 0, 0, first, table, last, entry_nbytes, dst);
    else if (swap && is_signed)
        lookup_entries(src, n, 2, 1, 1, first, table, last, entry_nbytes, dst);
    else if (swap)
        lookup_entries(src, n, 2, 0, 1, first, table, last, entry_nbytes, dst);
    else if (is_signed)
        lookup_entries(src, n, 2, 1, 0, first, table, last, entry_nbytes, dst);
    else
        lookup_entries(src, n, 2, 0, 0, first, table, last, entry_nbytes, dst);
}

#endif
