/* PackBits rows (PS3.5 G.3) and the byte planes of RLE frames (PS3.5 G.2): the loops, in plain C.

   A packet is a control byte n and what follows it:

       0 ..  127    n + 1 literal bytes follow
     129 ..  255    one byte follows, repeated 257 - n times
     128            nothing

   Each loop is compiled for the processor that every machine of the kind has and, on x86-64, for AVX2; which of
   the two runs is chosen at run time.  There is one source, so both give the same bytes.  No function allocates,
   and none reads or writes outside the ranges that it was given.
*/
#ifndef CYDICOM_PACKBITS_H
#define CYDICOM_PACKBITS_H

#include <stdint.h>
#include <stddef.h>
#include <string.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#if defined(__GNUC__) || defined(__clang__)
#define CYDICOM_INLINE static inline __attribute__((always_inline))
#define CYDICOM_UNLIKELY(x) __builtin_expect(!!(x), 0)
#else
#define CYDICOM_INLINE static __forceinline
#define CYDICOM_UNLIKELY(x) (x)
#endif

#if defined(_MSC_VER)
#define CYDICOM_RESTRICT __restrict
#else
#define CYDICOM_RESTRICT restrict
#endif

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define CYDICOM_AVX2 1
#include <immintrin.h>
#define CYDICOM_TARGET_AVX2 __attribute__((target("avx2,bmi,bmi2")))
#else
#define CYDICOM_AVX2 0
#endif

enum { PACKET_MOST = 128, STEP_MOST = 32 };

/* ---- decoding ---- */

typedef struct {
    const uint8_t *src;      /* the next packet */
    const uint8_t *end;      /* of the segment */
    const uint8_t *pause;    /* no packet that starts here or later is decoded in this call */
    int overlong;            /* a packet went past the end of the segment */
    int excess;              /* a packet went past the end of the room */
} PackBitsSource;

/* Decode packets until `want` bytes are there, or the segment or its part before `pause` ends; return how many.

   That is up to 127 more than `want` where `room`, the bytes of `dst` that may be written to, allows it: a
   packet is cut only where the room ends. */
CYDICOM_INLINE size_t decode_packets(PackBitsSource *source, uint8_t *dst, size_t want, size_t room,
                                     const size_t step)
{
    const uint8_t *src = source->src;
    const uint8_t *const end = source->end;
    const uint8_t *const pause = source->pause;
    const uint8_t *quick = src;
    size_t done = 0;
    size_t n;
    uint8_t repeated[STEP_MOST];

    if ((size_t)(end - src) > PACKET_MOST + STEP_MOST) {
        quick = end - (PACKET_MOST + STEP_MOST);
        if (pause < quick)
            quick = pause;
    }
    /* Packets of up to `step` bytes, which are most, take no branch that depends on their kind. */
    while (done < want && src < quick && room - done >= PACKET_MOST + STEP_MOST) {
        const uint8_t control = src[0];
        const int literal = control < 128;
        const uint8_t *from;
        n = literal ? (size_t)control + 1 : 257 - (size_t)control;
        memset(repeated, src[1], step);
        from = literal ? src + 1 : repeated;
        memcpy(dst + done, from, step);
        if (CYDICOM_UNLIKELY(n > step)) {
            size_t i;
            if (literal) {
                for (i = step; i < n; i += step)
                    memcpy(dst + done + i, src + 1 + i, step);
            } else if (control != 128) {
                for (i = step; i < n; i += step)
                    memcpy(dst + done + i, repeated, step);
            } else {
                src += 1;
                continue;
            }
        }
        src += literal ? n + 1 : 2;
        done += n;
    }
    /* The last packets of the segment, or of the room. */
    while (done < want && src < pause) {
        const uint8_t control = *src++;
        const size_t left = (size_t)(end - src);
        if (control == 128)
            continue;
        if (control < 128) {
            n = (size_t)control + 1;
            if (n > left) {
                source->overlong = 1;
                n = left;
            }
            if (n > room - done) {
                source->excess = 1;
                memcpy(dst + done, src, room - done);
                src += n;
                done = room;
                break;
            }
            memcpy(dst + done, src, n);
            src += n;
        } else {
            if (left == 0) {
                source->overlong = 1;
                break;
            }
            n = 257 - (size_t)control;
            if (n > room - done) {
                source->excess = 1;
                n = room - done;
            }
            memset(dst + done, *src++, n);
        }
        done += n;
    }
    source->src = src;
    return done;
}

static size_t decode_packets_base(PackBitsSource *source, uint8_t *dst, size_t want, size_t room)
{
    return decode_packets(source, dst, want, room, 16);
}

#if CYDICOM_AVX2
CYDICOM_TARGET_AVX2
static size_t decode_packets_avx2(PackBitsSource *source, uint8_t *dst, size_t want, size_t room)
{
    return decode_packets(source, dst, want, room, 32);
}
#endif

/* Put the bytes of `count` planes together: byte i of plane p goes to dst[i * count + p]. */
CYDICOM_INLINE void weave(const uint8_t *CYDICOM_RESTRICT planes, size_t distance, uint8_t *CYDICOM_RESTRICT dst, size_t n,
                          const size_t count)
{
    size_t i, p;
    for (i = 0; i < n; i++)
        for (p = 0; p < count; p++)
            dst[i * count + p] = planes[p * distance + i];
}

CYDICOM_INLINE void weave_any(const uint8_t *planes, size_t distance, uint8_t *dst, size_t n, size_t count)
{
    switch (count) {
    case 2: weave(planes, distance, dst, n, 2); break;
    case 3: weave(planes, distance, dst, n, 3); break;
    case 4: weave(planes, distance, dst, n, 4); break;
    case 6: weave(planes, distance, dst, n, 6); break;
    case 8: weave(planes, distance, dst, n, 8); break;
    default: weave(planes, distance, dst, n, count);
    }
}

static void weave_base(const uint8_t *planes, size_t distance, uint8_t *dst, size_t n, size_t count)
{
    weave_any(planes, distance, dst, n, count);
}

#if CYDICOM_AVX2
CYDICOM_TARGET_AVX2
static void weave_avx2(const uint8_t *planes, size_t distance, uint8_t *dst, size_t n, size_t count)
{
    weave_any(planes, distance, dst, n, count);
}
#endif

/* ---- encoding ---- */

/* Return a bit for each i below 32 with x[i] == x[i + 1] == x[i + 2]; reads 34 bytes. */
CYDICOM_INLINE uint32_t triples_base(const uint8_t *x)
{
#if defined(__SSE2__)
    uint32_t mask = 0;
    int half;
    for (half = 0; half < 2; half++) {
        const __m128i a = _mm_loadu_si128((const __m128i *)(x + 16 * half));
        const __m128i b = _mm_loadu_si128((const __m128i *)(x + 16 * half + 1));
        const __m128i c = _mm_loadu_si128((const __m128i *)(x + 16 * half + 2));
        const __m128i equal = _mm_and_si128(_mm_cmpeq_epi8(a, b), _mm_cmpeq_epi8(b, c));
        mask |= (uint32_t)_mm_movemask_epi8(equal) << (16 * half);
    }
    return mask;
#else
    uint32_t mask = 0;
    int i;
    for (i = 0; i < 32; i++)
        mask |= (uint32_t)(x[i] == x[i + 1] && x[i + 1] == x[i + 2]) << i;
    return mask;
#endif
}

/* Return a bit for each i below 32 with x[i] != value; reads 32 bytes. */
CYDICOM_INLINE uint32_t others_base(const uint8_t *x, uint8_t value)
{
#if defined(__SSE2__)
    const __m128i v = _mm_set1_epi8((char)value);
    const uint32_t low = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)x), v));
    const uint32_t high =
        (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(x + 16)), v));
    return ~(low | high << 16);
#else
    uint32_t mask = 0;
    int i;
    for (i = 0; i < 32; i++)
        mask |= (uint32_t)(x[i] != value) << i;
    return mask;
#endif
}

CYDICOM_INLINE unsigned lowest_bit(uint32_t mask)
{
#if defined(__GNUC__) || defined(__clang__)
    return (unsigned)__builtin_ctz(mask);
#else
    unsigned i = 0;
    while (!(mask >> i & 1))
        i++;
    return i;
#endif
}

/* Write what stands between two runs of three or more; return the end of the output.

   One literal is the shortest, even where it holds runs of two: a run of two costs its two bytes and begins a
   literal anew.  Runs of two are worth it where there is nothing else, and where a literal is full, so that a
   new one begins anyway. */
CYDICOM_INLINE uint8_t *put_gap(const uint8_t *x, size_t n, uint8_t *out, const size_t step)
{
    size_t i, part;
    while (n) {
        if (CYDICOM_UNLIKELY(n > PACKET_MOST)) {
            for (; n >= 2 && x[0] == x[1]; x += 2, n -= 2) {
                *out++ = 255;
                *out++ = x[0];
            }
            part = n < PACKET_MOST ? n : PACKET_MOST;
            if (n > PACKET_MOST && x[PACKET_MOST - 1] == x[PACKET_MOST])
                part--;
        } else {
            part = n;
            if (n >= 2 && x[0] == x[1]) {
                for (i = 2; i + 1 < n && x[i] == x[i + 1]; i += 2)
                    ;
                if (i == n) {
                    for (i = 0; i < n; i += 2) {
                        *out++ = 255;
                        *out++ = x[i];
                    }
                    return out;
                }
            }
        }
        if (!part)
            break;
        *out++ = (uint8_t)(part - 1);
        for (i = 0; i < part; i += step)
            memcpy(out + i, x + i, step);
        out += part;
        x += part;
        n -= part;
    }
    return out;
}

/* Encode one row of `n` bytes; return the end of the output.

   34 bytes after the row can be read, and 32 bytes after the longest possible output, n + ceil(n / 128), can be
   written. */
#define CYDICOM_ENCODE_ROW(TRIPLES, OTHERS, STEP)                                                       \
    size_t gap = 0;                                                                                     \
    size_t i = 0;                                                                                       \
    while (n - i > 2) {                                                                                 \
        uint32_t mask = TRIPLES(x + i);                                                                 \
        size_t end, left;                                                                               \
        uint8_t value;                                                                                  \
        if (n - 2 - i < 32)                                                                             \
            mask &= ((uint32_t)1 << (n - 2 - i)) - 1;                                                   \
        if (!mask) {                                                                                    \
            i += n - i < 32 ? n - i : 32;                                                               \
            continue;                                                                                   \
        }                                                                                               \
        i += lowest_bit(mask);                                                                          \
        value = x[i];                                                                                   \
        for (end = i + 3; end < n; end += 32) {                                                         \
            const uint32_t other = OTHERS(x + end, value);                                              \
            if (other) {                                                                                \
                end += lowest_bit(other);                                                               \
                break;                                                                                  \
            }                                                                                           \
        }                                                                                               \
        if (end > n)                                                                                    \
            end = n;                                                                                    \
        /* One byte more than full packets hold is cheapest in a literal that is there anyway. */       \
        if (end - i > PACKET_MOST && (end - i) % PACKET_MOST == 1 && (i - gap) % PACKET_MOST)           \
            i++;                                                                                        \
        out = put_gap(x + gap, i - gap, out, STEP);                                                     \
        for (left = end - i; left > 2; left -= left < PACKET_MOST ? left : PACKET_MOST) {               \
            *out++ = (uint8_t)(257 - (left < PACKET_MOST ? left : PACKET_MOST));                        \
            *out++ = value;                                                                             \
        }                                                                                               \
        gap = end - left;                                                                               \
        i = end;                                                                                        \
    }                                                                                                   \
    return put_gap(x + gap, n - gap, out, STEP)

static uint8_t *encode_row_base(const uint8_t *x, size_t n, uint8_t *out)
{
    CYDICOM_ENCODE_ROW(triples_base, others_base, 16);
}

#if CYDICOM_AVX2
CYDICOM_TARGET_AVX2
static inline uint32_t triples_avx2(const uint8_t *x)
{
    const __m256i a = _mm256_loadu_si256((const __m256i *)x);
    const __m256i b = _mm256_loadu_si256((const __m256i *)(x + 1));
    const __m256i c = _mm256_loadu_si256((const __m256i *)(x + 2));
    return (uint32_t)_mm256_movemask_epi8(_mm256_and_si256(_mm256_cmpeq_epi8(a, b), _mm256_cmpeq_epi8(b, c)));
}

CYDICOM_TARGET_AVX2
static inline uint32_t others_avx2(const uint8_t *x, uint8_t value)
{
    const __m256i v = _mm256_set1_epi8((char)value);
    return ~(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_loadu_si256((const __m256i *)x), v));
}

CYDICOM_TARGET_AVX2
static uint8_t *encode_row_avx2(const uint8_t *x, size_t n, uint8_t *out)
{
    CYDICOM_ENCODE_ROW(triples_avx2, others_avx2, 32);
}
#endif

/* Take every `stride`-th byte. */
CYDICOM_INLINE void gather(const uint8_t *CYDICOM_RESTRICT src, uint8_t *CYDICOM_RESTRICT plane, size_t n, const size_t stride)
{
    size_t i;
    for (i = 0; i < n; i++)
        plane[i] = src[i * stride];
}

CYDICOM_INLINE void gather_any(const uint8_t *src, uint8_t *plane, size_t n, size_t stride)
{
    switch (stride) {
    case 1: memcpy(plane, src, n); break;
    case 2: gather(src, plane, n, 2); break;
    case 3: gather(src, plane, n, 3); break;
    case 4: gather(src, plane, n, 4); break;
    case 6: gather(src, plane, n, 6); break;
    default: gather(src, plane, n, stride);
    }
}

static void gather_base(const uint8_t *src, uint8_t *plane, size_t n, size_t stride)
{
    gather_any(src, plane, n, stride);
}

#if CYDICOM_AVX2
CYDICOM_TARGET_AVX2
static void gather_avx2(const uint8_t *src, uint8_t *plane, size_t n, size_t stride)
{
    gather_any(src, plane, n, stride);
}
#endif

/* ---- the choice ---- */

typedef struct {
    size_t (*decode)(PackBitsSource *, uint8_t *, size_t, size_t);
    void (*weave)(const uint8_t *, size_t, uint8_t *, size_t, size_t);
    uint8_t *(*encode_row)(const uint8_t *, size_t, uint8_t *);
    void (*gather)(const uint8_t *, uint8_t *, size_t, size_t);
} PackBitsKernels;

static const PackBitsKernels packbits_base = {decode_packets_base, weave_base, encode_row_base, gather_base};
#if CYDICOM_AVX2
static const PackBitsKernels packbits_avx2 = {decode_packets_avx2, weave_avx2, encode_row_avx2, gather_avx2};
#endif

/* Return the kernels by name, NULL if this machine cannot run them. */
static const PackBitsKernels *packbits_kernels(int avx2)
{
    if (!avx2)
        return &packbits_base;
#if CYDICOM_AVX2
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi"))
        return &packbits_avx2;
#endif
    return NULL;  /* unreachable here: by machines without AVX2 alone */
}

#endif
