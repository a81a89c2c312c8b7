"""Samples of native frames: from the bytes of a file to those of an array, one pass and no temporary.

Native because every byte of a frame goes through it; the loops are in samples.h.

All functions write to the caller's buffer, in the byte order of the file, and release the GIL.  Beside each,
a frame of two pixels before and after:

    join     planes            R0 R1 | G0 G1 | B0 B1        ->  R0 G0 B0 | R1 G1 B1
    expand   4:2:2             Y0 Y1 B R                    ->  Y0 B R | Y1 B R
    keep     12 of 16 bits     34 F2 | FF 0F   unsigned     ->  34 02 | FF 0F
                                               signed       ->  34 02 | FF FF
    swap     OW, big endian    P1 P0                        ->  P0 P1
    widen    24 bits           01 02 83 | 04 05 06  signed  ->  01 02 83 FF | 04 05 06 00
"""

from cpython.buffer cimport PyBUF_SIMPLE, PyBUF_WRITABLE, PyBuffer_Release, PyObject_GetBuffer
from libc.stddef cimport size_t
from libc.stdint cimport uint8_t
from libc.string cimport memcpy

cdef enum:
    RELEASE_GIL_FROM = 1 << 16

cdef extern from "samples.h" nogil:
    void keep_samples(const uint8_t* src, uint8_t* dst, size_t n, int nbytes, int used, int is_signed,
                      int little) noexcept
    void join_planes(const uint8_t* src, uint8_t* dst, size_t n, size_t count, size_t nbytes) noexcept
    void expand_pairs(const uint8_t* src, uint8_t* dst, size_t pairs, size_t nbytes) noexcept
    void swap_words(const uint8_t* src, uint8_t* dst, size_t words) noexcept
    void widen_samples(const uint8_t* src, uint8_t* dst, size_t n, size_t nbytes, size_t wide, int is_signed,
                       int little) noexcept


cdef class Pair:
    """The buffers of a source and of a target, held for one call."""

    cdef Py_buffer source
    cdef Py_buffer target
    cdef const uint8_t* src
    cdef uint8_t* dst
    cdef int held

    def __cinit__(self, data not None, out not None):
        PyObject_GetBuffer(data, &self.source, PyBUF_SIMPLE)
        self.held = 1
        PyObject_GetBuffer(out, &self.target, PyBUF_WRITABLE)
        self.held = 2
        self.src = <const uint8_t*>self.source.buf
        self.dst = <uint8_t*>self.target.buf

    def __dealloc__(self):
        if self.held > 0:
            PyBuffer_Release(&self.source)
        if self.held > 1:
            PyBuffer_Release(&self.target)

    cdef int check(self, Py_ssize_t unit, Py_ssize_t made) except -1:
        """Raise if the source is not whole units, or the target has not `made` bytes for each of them."""
        cdef Py_ssize_t units = self.source.len // unit
        if self.source.len % unit or self.target.len // made != units or self.target.len % made:
            raise ValueError(
                f"each {unit} bytes become {made}: {self.source.len} bytes do not make {self.target.len}"
            )
        return 0


cdef int check_size(int nbytes) except -1:
    if nbytes not in (1, 2, 4, 8):
        raise ValueError(f"a sample has 1, 2, 4 or 8 bytes, not {nbytes}")
    return 0


def copy(data not None, out not None):
    """Write samples as they are.

    Raises
    ------
    ValueError
        If the sizes differ.
    """
    cdef Py_buffer source, target
    PyObject_GetBuffer(data, &source, PyBUF_SIMPLE)
    try:
        PyObject_GetBuffer(out, &target, PyBUF_WRITABLE)
        try:
            if source.len != target.len:
                raise ValueError(f"{source.len} bytes do not fit in {target.len}")
            if source.len < RELEASE_GIL_FROM:
                memcpy(target.buf, source.buf, source.len)
            else:
                with nogil:
                    memcpy(target.buf, source.buf, source.len)
        finally:
            PyBuffer_Release(&target)
    finally:
        PyBuffer_Release(&source)


def keep(data not None, out not None, int nbytes, int used, bint is_signed, bint little=True):
    """Write samples with the bits above the lowest `used` cleared, or signed; `out` may be `data`.

    Raises
    ------
    ValueError
        If the sizes do not fit, or `used` is not from 1 to the bits of a sample.
    """
    check_size(nbytes)
    if used < 1 or used > 8 * nbytes:
        raise ValueError(f"1 to {8 * nbytes} bits of a sample of {nbytes} bytes can be in use, not {used}")
    cdef Pair pair = Pair(data, out)
    pair.check(nbytes, nbytes)
    with nogil:
        keep_samples(pair.src, pair.dst, pair.source.len // nbytes, nbytes, used, is_signed, little)


def join(data not None, out not None, Py_ssize_t npixels, Py_ssize_t samples, int nbytes):
    """Write the planes of one frame sample by sample.

    Raises
    ------
    ValueError
        If the sizes do not fit.
    """
    check_size(nbytes)
    cdef Pair pair = Pair(data, out)
    pair.check(1, 1)
    if npixels < 1 or samples < 1 or pair.source.len // nbytes // samples != npixels or (
            pair.source.len % (nbytes * samples)):
        raise ValueError(
            f"{samples} planes of {npixels} samples of {nbytes} bytes are not {pair.source.len} bytes"
        )
    with nogil:
        join_planes(pair.src, pair.dst, npixels, samples, nbytes)


def expand(data not None, out not None, int nbytes):
    """Write YBR_FULL_422 pixels with colour samples of their own (PS3.3 C.7.6.3.1.2).

    Raises
    ------
    ValueError
        If the sizes do not fit: four samples become six.
    """
    check_size(nbytes)
    cdef Pair pair = Pair(data, out)
    pair.check(4 * nbytes, 6 * nbytes)
    with nogil:
        expand_pairs(pair.src, pair.dst, pair.source.len // (4 * nbytes), nbytes)


def swap(data not None, out not None):
    """Write 16-bit words with their bytes exchanged; `out` may be `data`.

    Raises
    ------
    ValueError
        If the sizes do not fit.
    """
    cdef Pair pair = Pair(data, out)
    pair.check(2, 2)
    with nogil:
        swap_words(pair.src, pair.dst, pair.source.len // 2)


def widen(data not None, out not None, int nbytes, bint is_signed, bint little=True):
    """Write samples of 3 bytes as 4, and of 5, 6 or 7 as 8.

    Raises
    ------
    ValueError
        If the sizes do not fit.
    """
    if nbytes not in (3, 5, 6, 7):
        raise ValueError(f"samples of 3, 5, 6 or 7 bytes are widened, not of {nbytes}")
    cdef Pair pair = Pair(data, out)
    cdef int wide = 4 if nbytes == 3 else 8
    pair.check(nbytes, wide)
    with nogil:
        widen_samples(pair.src, pair.dst, pair.source.len // nbytes, nbytes, wide, is_signed, little)
