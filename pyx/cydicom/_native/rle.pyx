"""RLE Lossless frames (PS3.5 G): segments to pixels and pixels to segments.

Native because every byte of a frame goes through it; the loops themselves are in packbits.h.  A frame of more
than some megabytes is worked on in steps, with a look for signals between them.

A frame is a header of sixteen 32-bit numbers and up to fifteen segments, one for each byte of a pixel: sample
by sample, the most significant byte first.  For 16-bit RGB of n pixels:

    header    06 00 00 00 | 40 00 00 00 | offsets of the others | 0 ...      64 bytes
    segments  R high, R low, G high, G low, B high, B low                    n bytes each when decoded
"""

from cpython.buffer cimport PyBUF_SIMPLE, PyBUF_WRITABLE, PyBuffer_Release, PyObject_GetBuffer
from cpython.bytes cimport PyBytes_AS_STRING
from cpython.mem cimport PyMem_RawFree, PyMem_RawMalloc
from cpython.object cimport PyObject
from cpython.ref cimport Py_XDECREF
from libc.stddef cimport size_t
from libc.stdint cimport uint8_t
from libc.string cimport memcpy, memmove, memset

from cydicom._native.cursor cimport load_u32
from cydicom._native.interrupts cimport let_signals_in_nogil

from cydicom.errors import RLEError

cdef extern from "Python.h":
    const Py_ssize_t PY_SSIZE_T_MAX
    bytearray PyByteArray_FromStringAndSize(const char* text, Py_ssize_t nbytes)
    PyObject* PyBytes_FromStringAndSize(const char* text, Py_ssize_t nbytes) except NULL
    int _PyBytes_Resize(PyObject** text, Py_ssize_t nbytes) except -1

cdef extern from "packbits.h" nogil:
    ctypedef struct PackBitsSource:
        const uint8_t* src
        const uint8_t* end
        const uint8_t* pause
        int overlong
        int excess
    ctypedef struct PackBitsKernels:
        size_t (*decode)(PackBitsSource*, uint8_t*, size_t, size_t) noexcept nogil
        void (*weave)(const uint8_t*, size_t, uint8_t*, size_t, size_t) noexcept nogil
        uint8_t* (*encode_row)(const uint8_t*, size_t, uint8_t*) noexcept nogil
        void (*gather)(const uint8_t*, uint8_t*, size_t, size_t) noexcept nogil
    const PackBitsKernels* packbits_kernels(int avx2)

cdef enum:
    HEADER_NBYTES = 64
    MOST_SEGMENTS = 15
    # Planes are woven together in parts that stay in the first cache, a packet's excess beside each.
    PART_NBYTES = 4096
    PLANE_NBYTES = PART_NBYTES + 192
    # What the kernels may read after a row, or write after the output, at most.
    SLACK = 64
    # Bytes read and written between two looks for signals: some milliseconds.
    STEP_NBYTES = 16777216

cdef enum Outcome:
    DECODED = 0
    SHORT_HEADER
    BAD_COUNT
    BAD_OFFSET
    SHORT_SEGMENT
    OVERLONG_PACKET

# Flags of decode_into().
EXCESS = 1

cdef struct Frame:
    const uint8_t* data
    Py_ssize_t nbytes
    Py_ssize_t npixels
    int samples
    int sample_nbytes
    bint little
    bint interleaved
    # Set by the kernel.
    int segment
    Py_ssize_t found
    bint excess
    # Bytes read and written since the last look for signals.
    Py_ssize_t worked

cdef const PackBitsKernels* kernels = NULL


def use_kernels(str name=None):
    """Choose the kernels, ``"base"`` or ``"avx2"``, or the best this machine has; return the name.

    All give the same bytes; tests and benchmarks choose.

    Raises
    ------
    ValueError
        If this machine cannot run them, or there are none of that name.
    """
    global kernels
    cdef const PackBitsKernels* chosen = NULL
    if name is None:
        name = "avx2" if packbits_kernels(1) != NULL else "base"
    if name in ("base", "avx2"):
        chosen = packbits_kernels(name == "avx2")
    if chosen == NULL:
        raise ValueError(f"this machine has no kernels {name!r}")
    kernels = chosen
    return name


use_kernels()


cdef int read_header(Frame* frame, Py_ssize_t* starts) noexcept nogil:
    """Check the header; fill `starts` with where each segment begins, and where the last one ends."""
    cdef Py_ssize_t count, i
    cdef Py_ssize_t expected = <Py_ssize_t>frame.samples * frame.sample_nbytes
    if frame.nbytes < HEADER_NBYTES:
        return SHORT_HEADER
    count = load_u32(frame.data, True)
    frame.found = count
    if count != expected:
        return BAD_COUNT
    for i in range(count):
        starts[i] = load_u32(frame.data + 4 + 4 * i, True)
        frame.segment = <int>i
        frame.found = starts[i]
        if starts[i] < HEADER_NBYTES or starts[i] > frame.nbytes or (i and starts[i] < starts[i - 1]):
            return BAD_OFFSET
    starts[count] = frame.nbytes
    return DECODED


cdef inline int count_work(Py_ssize_t* worked, Py_ssize_t nbytes) except -1 nogil:
    """Add bytes to what was worked on, and let signals in if that is a step."""
    worked[0] += nbytes
    if worked[0] < STEP_NBYTES:
        return 0
    worked[0] = 0
    return let_signals_in_nogil()


cdef Py_ssize_t decode_packets(Frame* frame, PackBitsSource* source, uint8_t* out, Py_ssize_t want,
                               Py_ssize_t room, const PackBitsKernels* k) except -1 nogil:
    """Decode packets until `want` bytes are there or the segment ends; return how many there are."""
    cdef const uint8_t* start
    cdef Py_ssize_t part, wanted
    cdef Py_ssize_t held = 0
    while True:
        start = source.src
        source.pause = source.end
        if source.end - start > STEP_NBYTES:
            source.pause = start + STEP_NBYTES
        wanted = want - held
        if wanted > STEP_NBYTES:
            wanted = STEP_NBYTES
        part = k.decode(source, out + held, wanted, room - held)
        held += part
        if held >= want or source.src >= source.end:
            frame.worked += part + (source.src - start)
            return held
        count_work(&frame.worked, part + (source.src - start))


cdef int decode_frame(Frame* frame, uint8_t* out, uint8_t* planes, const PackBitsKernels* k) except -1 nogil:
    """Decode a frame into exactly its bytes; `planes` has room for all planes that are woven together."""
    cdef Py_ssize_t[MOST_SEGMENTS + 1] starts
    cdef PackBitsSource[MOST_SEGMENTS] sources
    cdef Py_ssize_t first, s, held
    cdef int count = frame.samples * frame.sample_nbytes
    # So many segments make one run of pixels in the output: those of one sample, or of all.
    cdef int together = count if frame.interleaved else frame.sample_nbytes
    cdef int outcome = read_header(frame, starts)
    if outcome != DECODED:
        return outcome
    for s in range(count):
        sources[s].src = frame.data + starts[s]
        sources[s].end = frame.data + starts[s + 1]
        sources[s].overlong = 0
        sources[s].excess = 0
    first = 0
    while first < count:
        if together == 1:
            # Straight into the output; what follows a plane is written to later.
            held = decode_packets(frame, &sources[first], out + first * frame.npixels, frame.npixels,
                                  (count - first) * frame.npixels, k)
            count_work(&frame.worked, 0)
            if held > frame.npixels:
                frame.excess = True
            frame.found = held
            outcome = check_segment(frame, &sources[first], first)
        else:
            outcome = decode_together(frame, &sources[first], first, together,
                                      out + first * frame.npixels, planes, k)
        if outcome != DECODED:
            return outcome
        first += together
    return DECODED


cdef int check_segment(Frame* frame, const PackBitsSource* source, Py_ssize_t segment) except -1 nogil:
    """Tell how the decoding of a segment ended; of `frame.found` bytes."""
    cdef const uint8_t* p = source.src
    cdef const uint8_t* pause
    frame.segment = <int>segment
    if source.overlong and frame.found < frame.npixels:
        return OVERLONG_PACKET
    if frame.found < frame.npixels:
        return SHORT_SEGMENT
    # One byte makes the length of a segment even (PS3.5 G.4); no-operations and zeros do no harm.
    while p < source.end and (p[0] == 0 or p[0] == 128):
        pause = source.end if source.end - p < STEP_NBYTES else p + STEP_NBYTES
        count_work(&frame.worked, pause - p)
        while p < pause and (p[0] == 0 or p[0] == 128):
            p += 1
    if source.excess or p < source.end:
        frame.excess = True
    return DECODED


cdef int decode_together(Frame* frame, PackBitsSource* sources, Py_ssize_t first, int together,
                         uint8_t* out, uint8_t* planes, const PackBitsKernels* k) except -1 nogil:
    """Decode the segments that make one run of pixels, part by part, and weave them."""
    cdef Py_ssize_t[MOST_SEGMENTS] held
    cdef Py_ssize_t done = 0
    cdef Py_ssize_t part, s, place
    cdef int nbytes = frame.sample_nbytes
    cdef uint8_t* plane
    memset(held, 0, sizeof(held))
    while done < frame.npixels:
        part = frame.npixels - done
        if part > PART_NBYTES:
            part = PART_NBYTES
        for s in range(together):
            # The most significant byte comes first, and stands last in little endian.
            place = s - s % nbytes + (nbytes - 1 - s % nbytes if frame.little else s % nbytes)
            plane = planes + place * PLANE_NBYTES
            if held[s] < part:
                held[s] += decode_packets(frame, &sources[s], plane + held[s], part - held[s],
                                          PLANE_NBYTES - held[s], k)
            if held[s] < part:
                frame.found = done + held[s]
                return check_segment(frame, &sources[s], first + s)
        k.weave(planes, PLANE_NBYTES, out + done * together, part, together)
        done += part
        count_work(&frame.worked, part * together)
        for s in range(together):
            place = s - s % nbytes + (nbytes - 1 - s % nbytes if frame.little else s % nbytes)
            plane = planes + place * PLANE_NBYTES
            held[s] -= part
            memmove(plane, plane + part, held[s])
    for s in range(together):
        frame.found = frame.npixels
        if held[s]:
            frame.excess = True
        # Nothing is missing: it notes what is left over.
        check_segment(frame, &sources[s], first + s)
    return DECODED


cdef int raise_for(int outcome, const Frame* frame) except -1:
    """Raise the error for an outcome that is not DECODED."""
    if outcome == SHORT_HEADER:
        raise RLEError(
            f"an RLE frame has a header of {HEADER_NBYTES} bytes (PS3.5 G.5), found {frame.nbytes} bytes"
        )
    if outcome == BAD_COUNT:
        raise RLEError(
            f"the RLE header says {frame.found} segments; {frame.samples} samples of "
            f"{frame.sample_nbytes} bytes make {frame.samples * frame.sample_nbytes} (PS3.5 G.2)"
        )
    if outcome == BAD_OFFSET:
        raise RLEError(
            f"the RLE header puts segment {frame.segment} at offset {frame.found}: offsets ascend from "
            f"{HEADER_NBYTES}, and the frame has {frame.nbytes} bytes (PS3.5 G.5)"
        )
    raise RLEError(
        f"RLE segment {frame.segment} decodes to {frame.found} bytes, the frame has {frame.npixels} pixels"
        + (": its last packet goes past the end of the segment" if outcome == OVERLONG_PACKET else "")
    )


cdef int check_shape(Py_ssize_t npixels, int samples, int sample_nbytes) except -1:
    if npixels < 1:
        raise ValueError(f"a frame has at least one pixel, got {npixels}")
    if samples < 1 or sample_nbytes not in (1, 2, 4, 8) or samples * sample_nbytes > MOST_SEGMENTS:
        raise ValueError(
            f"{samples} samples of {sample_nbytes} bytes: RLE frames have 1 to {MOST_SEGMENTS} segments, one "
            "for each byte of a pixel (PS3.5 G.2)"
        )
    if npixels > PY_SSIZE_T_MAX // (4 * MOST_SEGMENTS):
        raise ValueError(f"a frame of {npixels} pixels is too large")
    return 0


def decode(data not None, Py_ssize_t npixels, int samples, int sample_nbytes, bint little=True,
           bint interleaved=False):
    """Return one decoded frame as a bytearray, and flags; see :func:`decode_into`."""
    check_shape(npixels, samples, sample_nbytes)
    # Not filled with zeros: every byte is decoded, or an error raised.
    out = PyByteArray_FromStringAndSize(NULL, npixels * samples * sample_nbytes)
    return out, decode_into(data, out, npixels, samples, sample_nbytes, little, interleaved)


def decode_into(data not None, out not None, Py_ssize_t npixels, int samples, int sample_nbytes,
                bint little=True, bint interleaved=False):
    """Decode one frame into a writable buffer of exactly its size; return flags: EXCESS or 0.

    Parameters
    ----------
    data : bytes-like
        The frame, header and segments.
    out : bytes-like, writable
        npixels * samples * sample_nbytes bytes, of which exactly these are written.
    samples, sample_nbytes : int
        Samples of a pixel, and bytes of a sample: 1, 2, 4 or 8.
    little : bool
        Byte order of the samples in `out`.
    interleaved : bool
        The samples of a pixel together, instead of sample after sample.

    Raises
    ------
    RLEError
        If the frame is not what the standard says, or decodes to too few bytes.
    ValueError
        If the sizes do not fit.
    """
    cdef Py_buffer source, target
    cdef Frame frame
    cdef int outcome = DECODED
    cdef uint8_t* planes = NULL
    cdef const PackBitsKernels* k = kernels
    check_shape(npixels, samples, sample_nbytes)
    PyObject_GetBuffer(data, &source, PyBUF_SIMPLE)
    try:
        PyObject_GetBuffer(out, &target, PyBUF_WRITABLE)
        try:
            if target.len != npixels * samples * sample_nbytes:
                raise ValueError(
                    f"the frame has {npixels * samples * sample_nbytes} bytes, the buffer for it {target.len}"
                )
            memset(&frame, 0, sizeof(frame))
            frame.data = <const uint8_t*>source.buf
            frame.nbytes = source.len
            frame.npixels = npixels
            frame.samples = samples
            frame.sample_nbytes = sample_nbytes
            frame.little = little
            frame.interleaved = interleaved and samples > 1
            if sample_nbytes > 1 or frame.interleaved:
                planes = <uint8_t*>PyMem_RawMalloc(PLANE_NBYTES * samples * sample_nbytes)
                if planes == NULL:
                    raise MemoryError
            with nogil:
                outcome = decode_frame(&frame, <uint8_t*>target.buf, planes, k)
        finally:
            PyMem_RawFree(planes)
            PyBuffer_Release(&target)
    finally:
        PyBuffer_Release(&source)
    if outcome != DECODED:
        raise_for(outcome, &frame)
    return EXCESS if frame.excess else 0


cdef Py_ssize_t encode_frame(
    const uint8_t* data, Py_ssize_t nbytes, uint8_t* out, Py_ssize_t rows, Py_ssize_t columns, int samples,
    int sample_nbytes, bint little, bint interleaved, uint8_t* row, const PackBitsKernels* k
) except -1 nogil:
    """Encode a frame; return the size, or 0 if a segment starts beyond what 32 bits can say."""
    cdef uint8_t* end = out + HEADER_NBYTES
    cdef Py_ssize_t stride = <Py_ssize_t>sample_nbytes * (samples if interleaved else 1)
    cdef Py_ssize_t plane, start, _row, offset
    cdef Py_ssize_t worked = 0
    cdef int s, b, i
    memset(out, 0, HEADER_NBYTES)
    out[0] = <uint8_t>(samples * sample_nbytes)
    for s in range(samples):
        plane = s * sample_nbytes if interleaved else s * rows * columns * sample_nbytes
        for b in range(sample_nbytes):
            offset = end - out
            if offset > 0xFFFFFFFFLL:  # unreachable here: by frames of 4 GiB alone
                return 0
            for i in range(4):
                out[4 + 4 * (s * sample_nbytes + b) + i] = (offset >> (8 * i)) & 0xFF
            start = plane + (sample_nbytes - 1 - b if little else b)
            for _row in range(rows):
                if stride == 1 and nbytes - start - columns >= SLACK:
                    end = k.encode_row(data + start, columns, end)
                else:
                    k.gather(data + start, row, columns, stride)
                    end = k.encode_row(row, columns, end)
                start += columns * stride
                count_work(&worked, columns * stride)
            if (end - out) & 1:
                end[0] = 0
                end += 1
    return end - out


cdef class EncodingRoom:
    """Memory to encode frames in, one after the other, by one thread at a time.

    How long an encoded frame is shows when it is there.  Room for the longest that it could be, made for each
    frame and cut to its size, is memory that the system gives and takes again: for many frames, as much work
    as encoding them.
    """

    cdef uint8_t* place
    cdef Py_ssize_t nbytes
    cdef bint in_use

    cdef uint8_t* take(self, Py_ssize_t nbytes) except NULL:
        if self.in_use:
            raise ValueError("another thread encodes a frame in this room")
        if nbytes > self.nbytes:
            PyMem_RawFree(self.place)
            self.nbytes = 0
            self.place = <uint8_t*>PyMem_RawMalloc(nbytes)
            if self.place == NULL:
                raise MemoryError
            self.nbytes = nbytes
        self.in_use = True
        return self.place

    def __dealloc__(self):
        PyMem_RawFree(self.place)


def encode(data not None, Py_ssize_t rows, Py_ssize_t columns, int samples, int sample_nbytes,
           bint little=True, bint interleaved=True, EncodingRoom room=None):
    """Return one frame as RLE: header, and a segment for each byte of a pixel.

    Parameters
    ----------
    data : bytes-like
        The rows * columns * samples * sample_nbytes bytes of the frame.
    rows, columns : int
        Rows are encoded separately (PS3.5 G.3.1).
    samples, sample_nbytes : int
        Samples of a pixel, and bytes of a sample: 1, 2, 4 or 8.
    little : bool
        Byte order of the samples in `data`.
    interleaved : bool
        Whether the samples of a pixel are together in `data`, instead of sample after sample.
    room : EncodingRoom, optional
        Memory to encode in; worth it for frames that follow each other.

    Raises
    ------
    ValueError
        If the sizes do not fit, the encoded frame is larger than its offsets can say, or another thread is
        using the room.
    """
    cdef Py_buffer source
    cdef PyObject* encoded = NULL
    cdef uint8_t* row = NULL
    cdef uint8_t* place
    cdef char* copy
    cdef bint taken = False
    cdef Py_ssize_t most
    cdef Py_ssize_t size = 0
    cdef const PackBitsKernels* k = kernels
    if rows < 1 or columns < 1 or rows > PY_SSIZE_T_MAX // columns:
        raise ValueError(f"a frame has rows and columns, got {rows} x {columns}")
    check_shape(rows * columns, samples, sample_nbytes)
    PyObject_GetBuffer(data, &source, PyBUF_SIMPLE)
    try:
        if source.len != rows * columns * samples * sample_nbytes:
            raise ValueError(
                f"{rows} x {columns} pixels of {samples} samples of {sample_nbytes} bytes are "
                f"{rows * columns * samples * sample_nbytes} bytes, got {source.len}"
            )
        # Literals alone are the longest: a control byte for each 128 bytes of a row.
        most = (columns + (columns + 127) // 128) * rows + 1
        most = HEADER_NBYTES + most * samples * sample_nbytes + SLACK
        row = <uint8_t*>PyMem_RawMalloc(columns + SLACK)
        if row == NULL:
            raise MemoryError
        if room is None:
            encoded = PyBytes_FromStringAndSize(NULL, most)
            place = <uint8_t*>PyBytes_AS_STRING(<object>encoded)
        else:
            place = room.take(most)
            taken = True
        with nogil:
            # Read, never used: what stands behind a row takes part in comparisons.
            memset(row + columns, 0, SLACK)
            size = encode_frame(<const uint8_t*>source.buf, source.len, place, rows, columns, samples,
                                sample_nbytes, little, interleaved, row, k)
        if size == 0:  # unreachable here: by frames of 4 GiB alone
            raise ValueError("the encoded frame is larger than the 32-bit offsets of RLE can say")
        if taken:
            encoded = PyBytes_FromStringAndSize(NULL, size)
            copy = PyBytes_AS_STRING(<object>encoded)
            with nogil:
                memcpy(copy, place, size)
        else:
            # Shrunk in place: nobody else has seen it.
            _PyBytes_Resize(&encoded, size)
        return <object>encoded
    finally:
        if taken:
            room.in_use = False
        PyMem_RawFree(row)
        Py_XDECREF(encoded)
        PyBuffer_Release(&source)
