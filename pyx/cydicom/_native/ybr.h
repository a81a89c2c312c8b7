/* 8-bit YBR_FULL to RGB and back (PS3.3 C.7.6.3.1.2): the loops, in plain C and integers.

   The equations of ITU-T T.871 with real coefficients, rounded to the nearest integer, halves upwards:

       R = Y                              + 1.402 (Cr - 128)        Y  =  0.299 R        + 0.587 G        + 0.114 B
       G = Y - 0.114 * 1.772 / 0.587 (Cb - 128)                     Cb = (B - Y) / 1.772 + 128
             - 0.299 * 1.402 / 0.587 (Cr - 128)                     Cr = (R - Y) / 1.402 + 128
       B = Y + 1.772 (Cb - 128)

   The coefficients are scaled by powers of 2; with those chosen every one of the 2^24 colours comes out as the
   equations have it.  Where the real result is exactly n + 1/2, pydicom's depends on the rounding of single-precision
   sums; its results on processors with fused multiplication and addition are reproduced, see tied_green and
   tied_luma.

   Pixels are taken apart into planes and put together again, a block at a time, since compilers turn loops over planes
   into vector instructions.  No function allocates, or reads or writes outside the ranges that it was given; `dst`
   may be `src`.
*/
#ifndef CYDICOM_YBR_H
#define CYDICOM_YBR_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__GNUC__) || defined(__clang__)
#define CYDICOM_INLINE static inline __attribute__((always_inline))
#else
#define CYDICOM_INLINE static __forceinline
#endif

#if (defined(__GNUC__) || defined(__clang__)) && defined(__x86_64__)
#define CYDICOM_AVX2 1
#define CYDICOM_TARGET_AVX2 __attribute__((target("avx2")))
#else
#define CYDICOM_AVX2 0
#endif

#define CYDICOM_BLOCK 128

CYDICOM_INLINE int clamp_low(int x) { return x < 0 ? 0 : x; }
CYDICOM_INLINE uint8_t clamp_8(int x) { return (uint8_t)(clamp_low(x) > 255 ? 255 : clamp_low(x)); }

CYDICOM_INLINE void take_apart(const uint8_t *src, uint8_t planes[3][CYDICOM_BLOCK], size_t n)
{
    size_t i;
    for (i = 0; i < n; i++) {
        planes[0][i] = src[3 * i];
        planes[1][i] = src[3 * i + 1];
        planes[2][i] = src[3 * i + 2];
    }
}

CYDICOM_INLINE void put_together(uint8_t planes[3][CYDICOM_BLOCK], uint8_t *dst, size_t n)
{
    size_t i;
    for (i = 0; i < n; i++) {
        dst[3 * i] = planes[0][i];
        dst[3 * i + 1] = planes[1][i];
        dst[3 * i + 2] = planes[2][i];
    }
}

/* 1 where Cb = 78 and Cr = 178 take 18.5 from a luma that is small enough for the half to be lost. */
CYDICOM_INLINE int tied_green(int y, int cb, int cr) { return (cb == 78) & (cr == 178) & (y < 47); }

CYDICOM_INLINE void ybr_to_rgb(const uint8_t *src, uint8_t *dst, size_t n)
{
    uint8_t in[3][CYDICOM_BLOCK], out[3][CYDICOM_BLOCK];
    memset(in, 0, sizeof in);
    while (n) {
        const size_t m = n < CYDICOM_BLOCK ? n : CYDICOM_BLOCK;
        size_t i;
        take_apart(src, in, m);
        for (i = 0; i < CYDICOM_BLOCK; i++) {
            const int y = in[0][i], cb = in[1][i] - 128, cr = in[2][i] - 128;
            const int red = (91881 * cr + 32768) >> 16;
            const int green = (524300 - 360854 * cb - 748827 * cr) >> 20;
            const int blue = (116130 * cb + 32800) >> 16;
            out[0][i] = clamp_8(y + red);
            out[1][i] = clamp_8(y + green - tied_green(y, in[1][i], in[2][i]));
            out[2][i] = clamp_8(y + blue);
        }
        put_together(out, dst, m);
        src += 3 * m;
        dst += 3 * m;
        n -= m;
    }
}

/* The luma whose real value is a half more than an integer: the sum in single precision, rounded after each step. */
static int tied_luma(int red, int green, int blue)
{
    float sum = (float)(red * (double)0.299f);
    sum = (float)(green * (double)0.587f + sum);
    sum = (float)(blue * (double)0.114f + sum);
    return (int)(float)(sum + 0.5f);
}

CYDICOM_INLINE void rgb_to_ybr(const uint8_t *src, uint8_t *dst, size_t n)
{
    uint8_t in[3][CYDICOM_BLOCK], out[3][CYDICOM_BLOCK];
    memset(in, 0, sizeof in);
    while (n) {
        const size_t m = n < CYDICOM_BLOCK ? n : CYDICOM_BLOCK;
        size_t i;
        int ties = 0;
        take_apart(src, in, m);
        for (i = 0; i < CYDICOM_BLOCK; i++) {
            const int r = in[0][i], g = in[1][i], b = in[2][i];
            const int luma = (1254097 * r + 2462056 * g + 478150 * b + 2099152) >> 22;
            const int blue = 128 + ((4194304 * b - 1415459 * r - 2778845 * g + 4195982) >> 23);
            const int red = 128 + ((4194304 * r - 3512206 * g - 682098 * b + 4195982) >> 23);
            ties |= luma * 1000 == 299 * r + 587 * g + 114 * b + 500;
            out[0][i] = (uint8_t)luma;
            out[1][i] = (uint8_t)(blue > 255 ? 255 : blue);
            out[2][i] = (uint8_t)(red > 255 ? 255 : red);
        }
        if (ties)
            for (i = 0; i < m; i++)
                if ((299 * in[0][i] + 587 * in[1][i] + 114 * in[2][i]) % 1000 == 500)
                    out[0][i] = (uint8_t)tied_luma(in[0][i], in[1][i], in[2][i]);
        put_together(out, dst, m);
        src += 3 * m;
        dst += 3 * m;
        n -= m;
    }
}

typedef struct {
    void (*to_rgb)(const uint8_t *, uint8_t *, size_t);
    void (*to_ybr)(const uint8_t *, uint8_t *, size_t);
} ColorKernels;

static void to_rgb_base(const uint8_t *src, uint8_t *dst, size_t n) { ybr_to_rgb(src, dst, n); }
static void to_ybr_base(const uint8_t *src, uint8_t *dst, size_t n) { rgb_to_ybr(src, dst, n); }

#if CYDICOM_AVX2
CYDICOM_TARGET_AVX2
static void to_rgb_avx2(const uint8_t *src, uint8_t *dst, size_t n) { ybr_to_rgb(src, dst, n); }
CYDICOM_TARGET_AVX2
static void to_ybr_avx2(const uint8_t *src, uint8_t *dst, size_t n) { rgb_to_ybr(src, dst, n); }
#endif

/* Return the kernels by name, NULL if this machine cannot run them. */
static const ColorKernels *color_kernels(int avx2)
{
    static const ColorKernels base = {to_rgb_base, to_ybr_base};
    if (!avx2)
        return &base;
#if CYDICOM_AVX2
    {
        static const ColorKernels fast = {to_rgb_avx2, to_ybr_avx2};
        __builtin_cpu_init();
        if (__builtin_cpu_supports("avx2"))
            return &fast;
    }
#endif
    return NULL;
}

#endif
