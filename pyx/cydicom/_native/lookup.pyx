"""Samples of 8 and 16 bits to the entries of a table: windows, modality and VOI LUTs, palettes.

Native because every sample of a frame goes through it, and NumPy wants indices of eight bytes; the loops are
in lookup.h.

    first 2, table 0A 0B 0C     samples 00 02 03 04 FF  ->  0A 0A 0B 0C 0C
"""

from cpython.buffer cimport PyBUF_SIMPLE, PyBUF_WRITABLE, PyBuffer_Release, PyObject_GetBuffer
from libc.stddef cimport size_t
from libc.stdint cimport int32_t, uint8_t


cdef extern from "lookup.h" nogil:
    void lookup_samples(const uint8_t* src, size_t n, int nbytes, int is_signed, int swap, int32_t first,
                        const uint8_t* table, int32_t last, size_t entry_nbytes, uint8_t* dst) noexcept

cdef enum:
    MOST_ENTRIES = 1 << 24
    FARTHEST = 1 << 24          # from 0 that the first sample may be: sums with it stay in 32 bits


def look_up(
    data not None,
    table not None,
    out not None,
    int nbytes,
    bint is_signed,
    Py_ssize_t first,
    Py_ssize_t entry_nbytes,
    bint swap=False,
):
    """Write the table's entry for each sample; `table` starts with the entry of `first`.

    Parameters
    ----------
    data : buffer
        Samples of `nbytes`, 1 or 2, in the machine's byte order, or in the other one with `swap`.
    table : buffer
        Entries of `entry_nbytes`.
    out : buffer
        Room for an entry for each sample.

    Raises
    ------
    ValueError
        If the sizes do not fit, or there is no entry.
    """
    cdef Py_buffer source, entries, target
    cdef Py_ssize_t count, n
    if nbytes not in (1, 2):
        raise ValueError(f"samples of 1 or 2 bytes are looked up, not of {nbytes}")
    if entry_nbytes < 1:
        raise ValueError(f"an entry has 1 byte or more, not {entry_nbytes}")
    if first < -FARTHEST or first > FARTHEST:
        raise ValueError(f"the first sample, {first}, is none of 16 bits")
    PyObject_GetBuffer(data, &source, PyBUF_SIMPLE)
    try:
        PyObject_GetBuffer(table, &entries, PyBUF_SIMPLE)
        try:
            count = entries.len // entry_nbytes
            if count < 1 or count > MOST_ENTRIES or entries.len % entry_nbytes:
                raise ValueError(f"{entries.len} bytes are no table with entries of {entry_nbytes}")
            PyObject_GetBuffer(out, &target, PyBUF_WRITABLE)
            try:
                n = source.len // nbytes
                if source.len % nbytes or target.len // entry_nbytes != n or target.len % entry_nbytes:
                    raise ValueError(
                        f"{source.len} bytes, {nbytes} a sample, give as many entries of {entry_nbytes}; "
                        f"the room for them has {target.len} bytes"
                    )
                with nogil:
                    lookup_samples(
                        <const uint8_t*>source.buf, n, nbytes, is_signed, swap, <int32_t>first,
                        <const uint8_t*>entries.buf, <int32_t>(count - 1), entry_nbytes, <uint8_t*>target.buf,
                    )
            finally:
                PyBuffer_Release(&target)
        finally:
            PyBuffer_Release(&entries)
    finally:
        PyBuffer_Release(&source)
