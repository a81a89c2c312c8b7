"""Colours of 8 bits: YBR_FULL to RGB and back, pixels sample by sample.

Native because every byte of a colour frame goes through it; the loops are in ybr.h.

    YBR_FULL   4C 55 FF  ->  FE 00 00   RGB  ->  4C 55 FF
"""

from cpython.buffer cimport PyBUF_SIMPLE, PyBUF_WRITABLE, PyBuffer_Release, PyObject_GetBuffer
from libc.stddef cimport size_t
from libc.stdint cimport uint8_t


cdef extern from "ybr.h" nogil:
    ctypedef struct ColorKernels:
        void (*to_rgb)(const uint8_t*, uint8_t*, size_t) noexcept nogil
        void (*to_ybr)(const uint8_t*, uint8_t*, size_t) noexcept nogil
    const ColorKernels* color_kernels(int avx2)

cdef const ColorKernels* kernels = NULL


def use_kernels(str name=None):
    """Choose the kernels, ``"base"`` or ``"avx2"``, or the best this machine has; return the name.

    Raises
    ------
    ValueError
        If the machine has none of that name.
    """
    global kernels
    cdef const ColorKernels* chosen = NULL
    if name is None:
        name = "avx2" if color_kernels(1) != NULL else "base"
    if name in ("base", "avx2"):
        chosen = color_kernels(name == "avx2")
    if chosen == NULL:
        raise ValueError(f"this machine has no kernels {name!r}")
    kernels = chosen
    return name


use_kernels()


cdef int convert(object data, object out, bint to_rgb) except -1:
    cdef Py_buffer source, target
    cdef const ColorKernels* k = kernels
    PyObject_GetBuffer(data, &source, PyBUF_SIMPLE)
    try:
        PyObject_GetBuffer(out, &target, PyBUF_WRITABLE)
        try:
            if source.len % 3 or target.len != source.len:
                raise ValueError(
                    f"pixels of three bytes are converted to as many: from {source.len} bytes to {target.len}"
                )
            with nogil:
                if to_rgb:
                    k.to_rgb(<const uint8_t*>source.buf, <uint8_t*>target.buf, source.len // 3)
                else:
                    k.to_ybr(<const uint8_t*>source.buf, <uint8_t*>target.buf, source.len // 3)
        finally:
            PyBuffer_Release(&target)
    finally:
        PyBuffer_Release(&source)
    return 0


def to_rgb(data not None, out not None):
    """Write YBR_FULL pixels as RGB; `out` has the size of `data`, and may be `data`.

    Raises
    ------
    ValueError
        If the sizes do not fit.
    """
    convert(data, out, True)


def to_ybr(data not None, out not None):
    """Write RGB pixels as YBR_FULL; `out` has the size of `data`, and may be `data`.

    Raises
    ------
    ValueError
        If the sizes do not fit.
    """
    convert(data, out, False)
