"""The Image Pixel elements of a data set (PS3.3 C.7.6.3), taken from its records; where its pixel data lies.

Native because an image cannot be had without it: ten small elements, for which no Python object need be made,
and a view of the pixel data that copies nothing.
"""

from cpython.buffer cimport PyBUF_SIMPLE, PyBuffer_Release, PyObject_GetBuffer
from cpython.bytes cimport PyBytes_FromStringAndSize
from cpython.dict cimport PyDict_GetItem
from cpython.object cimport PyObject
from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t

from cydicom._native.blocks cimport Block, Blocks
from cydicom._native.context cimport current_policy
from cydicom._native.cursor cimport (
    ITEM, SEQUENCE_DELIMITATION, VR_UNKNOWN, load_tag, load_u16, load_u32, vr_form
)
from cydicom._native.elements cimport ElementTable
from cydicom._native.injected cimport decodes_plainly, is_plain_element
from cydicom._native.output cimport new_region
from cydicom._native.records cimport PARTIAL, UNDEFINED, Record
from cydicom._native.store cimport ElementStore
from cydicom._native.vrcodes cimport VR_CS, VR_IS, VR_UI, VR_US
from cydicom._native.wire cimport is_bulk

cdef enum:
    SAMPLES_PER_PIXEL = 0x00280002U
    PHOTOMETRIC_INTERPRETATION = 0x00280004U
    PLANAR_CONFIGURATION = 0x00280006U
    NUMBER_OF_FRAMES = 0x00280008U
    ROWS = 0x00280010U
    COLUMNS = 0x00280011U
    BITS_ALLOCATED = 0x00280100U
    BITS_STORED = 0x00280101U
    HIGH_BIT = 0x00280102U
    PIXEL_REPRESENTATION = 0x00280103U
    TRANSFER_SYNTAX = 0x00020010U
    EXTENDED_OFFSETS = 0x7FE00001U
    FLOATS = 0x7FE00008U
    DOUBLES = 0x7FE00009U
    PIXEL_DATA = 0x7FE00010U
    # Numbers from here on stand for what is no number of 16 bits.
    MISSING = -1
    NOT_PLAIN = -2
    MOST_DIGITS = 9

cdef dict photometric_texts = {
    text.encode(): text for text in (
        "MONOCHROME1", "MONOCHROME2", "PALETTE COLOR", "RGB", "YBR_FULL", "YBR_FULL_422", "YBR_ICT", "YBR_RCT"
    )
}

cdef dict syntax_texts = {
    text.encode(): text for text in (
        "1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.5"
    )
}


cdef class Plain:
    """The values of one store that can be had without converting an element."""

    cdef ElementStore store
    cdef ElementTable table
    cdef bint touched

    cdef const uint8_t* bytes_of(
        self, uint32_t tag, uint16_t vr, Py_ssize_t* nbytes, PyObject** held
    ) except? NULL:
        """Return where the value of an untouched element is; or NULL, with a touched one in `held`.

        `nbytes` is -1 where there is none, and -2 where its value is not to be had like this.
        """
        cdef const Record* record
        cdef const uint8_t* data
        held[0] = PyDict_GetItem(self.store.overlay, tag) if self.touched else NULL
        nbytes[0] = MISSING
        if held[0] != NULL:
            if <object>held[0] is None:
                held[0] = NULL
            elif not is_plain_element(<object>held[0]):
                held[0] = NULL
                nbytes[0] = NOT_PLAIN
            return NULL
        record = self.table.find(tag) if self.table is not None else NULL
        if record == NULL:
            return NULL
        nbytes[0] = NOT_PLAIN
        # Without a VR it is the dictionary's, which is the same.
        if record.flags & (PARTIAL | UNDEFINED) or (record.vr != vr and record.vr != 0):
            return NULL
        data = self.store.blocks.at(record.offset, record.nbytes)
        if data != NULL:
            nbytes[0] = record.nbytes
        return data

    cdef bint has(self, uint32_t tag) except -1:
        cdef PyObject* held = PyDict_GetItem(self.store.overlay, tag) if self.touched else NULL
        if held != NULL:
            return <object>held is not None
        return self.table is not None and self.table.find(tag) != NULL

    cdef int number(self, uint32_t tag) except -3:
        """Return a US value."""
        cdef Py_ssize_t nbytes
        cdef PyObject* held
        cdef const uint8_t* data = self.bytes_of(tag, VR_US, &nbytes, &held)
        if held != NULL:
            value = (<object>held).value
            if value is None:
                return MISSING
            if type(value) is int and 0 <= value <= 0xFFFF:
                return value
            return NOT_PLAIN
        if data == NULL:
            return <int>nbytes
        if nbytes == 0:
            return MISSING
        if nbytes != 2:
            return NOT_PLAIN
        return load_u16(data, self.store.little)

    cdef int frames(self) except -3:
        """Return Number of Frames."""
        cdef Py_ssize_t nbytes, i = 0
        cdef PyObject* held
        cdef int number = 0
        cdef const uint8_t* data = self.bytes_of(NUMBER_OF_FRAMES, VR_IS, &nbytes, &held)
        if held != NULL or nbytes == 0:
            return NOT_PLAIN
        if data == NULL:
            return <int>nbytes
        while nbytes > 0 and data[nbytes - 1] in (0, 32):
            nbytes -= 1
        if nbytes == 0 or nbytes > MOST_DIGITS:
            return NOT_PLAIN
        while i < nbytes and data[i] == 32:
            i += 1
        for i in range(i, nbytes):
            if data[i] < 48 or data[i] > 57:
                return NOT_PLAIN
            number = number * 10 + data[i] - 48
        if number == 0:
            return NOT_PLAIN
        return number

    cdef object text_among(self, uint32_t tag, uint16_t vr, dict known):
        """Return the text of an element; None if it is none of those that are known."""
        cdef Py_ssize_t nbytes
        cdef PyObject* held
        cdef PyObject* text
        cdef const uint8_t* data = self.bytes_of(tag, vr, &nbytes, &held)
        if held != NULL:
            value = (<object>held).value
            if not isinstance(value, str):
                return None
            encoded = value.encode("ascii", "replace")
        elif data == NULL:
            return None
        else:
            while nbytes > 0 and data[nbytes - 1] in (0, 32):
                nbytes -= 1
            encoded = PyBytes_FromStringAndSize(<const char*>data, nbytes)
        text = PyDict_GetItem(known, encoded)
        return None if text == NULL else <object>text


cdef Plain plain(ElementStore store):
    """Return the values of a store; None if code of the user takes part in converting them."""
    cdef Plain values = Plain.__new__(Plain)
    values.store = store
    values.table = store.ready()
    values.touched = len(store.overlay) > 0
    return values if decodes_plainly(NULL, current_policy()) else None


cdef object values_of(Plain values):
    """Return the tuple of image_pixel()."""
    cdef int rows = values.number(ROWS)
    cdef int columns = values.number(COLUMNS)
    cdef int samples = values.number(SAMPLES_PER_PIXEL)
    cdef int allocated = values.number(BITS_ALLOCATED)
    cdef int stored = values.number(BITS_STORED)
    cdef int representation = values.number(PIXEL_REPRESENTATION)
    cdef int planar = values.number(PLANAR_CONFIGURATION)
    cdef int high = values.number(HIGH_BIT)
    cdef int frames = values.frames()
    if (min(rows, columns, samples, allocated, stored, representation) < 0
            or min(planar, high, frames) < MISSING):
        return None
    text = values.text_among(PHOTOMETRIC_INTERPRETATION, VR_CS, photometric_texts)
    if text is None:
        return None
    if frames == MISSING:
        frames = 1
    return samples, text, planar, frames, rows, columns, allocated, stored, high, representation


def image_pixel(ElementStore store not None):
    """Return the Image Pixel elements as a tuple, or None where one is missing or out of the ordinary.

    The order is samples, photometric interpretation, planar configuration, frames, rows, columns, bits
    allocated, bits stored, high bit, pixel representation.  Planar configuration and high bit can be missing:
    -1; if frames are,
    there is one.  No element is converted.
    """
    cdef Plain values = plain(store)
    return None if values is None else values_of(values)


def plain_image(ElementStore store not None):
    """Return (the tuple of image_pixel(), a view of Pixel Data, its place), or None if they are special.

    Special is, beside what it is there, other pixel data, an Extended Offset Table, and a value that is not
    in memory.  The place is that of value_location() without the VR, or None if the element was touched.
    """
    cdef Plain values = plain(store)
    cdef PyObject* held
    cdef const Record* record
    if values is None or values.has(EXTENDED_OFFSETS) or values.has(FLOATS) or values.has(DOUBLES):
        return None
    found = values_of(values)
    if found is None:
        return None
    held = PyDict_GetItem(store.overlay, PIXEL_DATA)
    if held != NULL:
        if not is_plain_element(<object>held):
            return None
        value = (<object>held).value
        return (found, memoryview(value), None) if type(value) is bytes else None
    record = values.table.find(PIXEL_DATA) if values.table is not None else NULL
    if record == NULL or not has_bytes(record):
        return None
    view = view_of(store.blocks, record.offset, record.nbytes)
    return None if view is None else (found, view, (store.blocks, record.offset, record.nbytes))


def plain_syntax(ElementStore meta not None):
    """Return the transfer syntax of file meta information; None if it is none of those that need no codec."""
    cdef Plain values = plain(meta)
    return None if values is None else values.text_among(TRANSFER_SYNTAX, VR_UI, syntax_texts)


def plain_pixels(ElementStore store not None, ElementStore meta not None):
    """Return ((transfer syntax, the tuple of image_pixel()), a view of Pixel Data, its place), or None.

    That is what plain_syntax() and plain_image() say in one; None if either does.
    """
    syntax = plain_syntax(meta)
    if syntax is None:
        return None
    found = plain_image(store)
    if found is None:
        return None
    values, view, place = found
    return (syntax, values), view, place


cdef bint has_bytes(const Record* record) noexcept nogil:
    """Tell whether a value is its bytes: all are there, and they are no text, numbers or items."""
    if record.flags & PARTIAL:
        return False
    return record.vr == 0 or is_bulk(record.vr) or vr_form(record.vr) == VR_UNKNOWN


def value_location(ElementStore store not None, uint32_t tag):
    """Return (blocks, offset, bytes, VR) of an untouched value in its source; None if that is not its bytes.

    The VR has two letters, and none where the header has none.
    """
    cdef ElementTable table
    cdef const Record* record
    if PyDict_GetItem(store.overlay, tag) != NULL:
        return None
    table = store.ready()
    record = table.find(tag) if table is not None else NULL
    if record == NULL or not has_bytes(record):
        return None
    vr = chr(record.vr >> 8) + chr(record.vr & 0xFF) if record.vr else ""
    return store.blocks, record.offset, record.nbytes, vr


def view_of(Blocks blocks not None, int64_t offset, int64_t nbytes):
    """Return a read-only view of bytes that are in memory, None if they are not; no copy is made."""
    cdef int i = blocks.count - 1
    cdef const Block* block
    if offset < 0 or nbytes < 0 or blocks.at(offset, nbytes) == NULL:
        return None
    while i >= 0 and blocks.table[i].start > offset:
        i -= 1
    block = &blocks.table[i]
    return memoryview(new_region(blocks.owners[i], block.data + (offset - block.start), nbytes))


cdef int find_sole_fragment(
    const uint8_t* p, Py_ssize_t nbytes, Py_ssize_t* start, Py_ssize_t* length
) noexcept nogil:
    cdef Py_ssize_t table, left
    if nbytes < 16 or load_tag(p, True) != ITEM:
        return 0
    table = load_u32(p + 4, True)
    if not (table == 0 or (table == 4 and load_u32(p + 8, True) == 0)):
        return 0
    left = nbytes - 16 - table
    if left < 0 or load_tag(p + 8 + table, True) != ITEM:
        return 0
    length[0] = load_u32(p + 12 + table, True)
    start[0] = 16 + table
    if length[0] > left or length[0] & 1:
        return 0
    left -= length[0]
    p += nbytes - 8
    return left == 0 or (
        left == 8 and load_tag(p, True) == SEQUENCE_DELIMITATION and load_u32(p + 4, True) == 0
    )


def sole_fragment(value not None):
    """Return (offset, bytes) of the content of an encapsulated value's only fragment (PS3.5 A.4).

    None where there is anything to say of it: a table with more than the offset 0, an odd length, bytes
    behind it.
    """
    cdef Py_buffer source
    cdef Py_ssize_t start = 0, length = 0
    PyObject_GetBuffer(value, &source, PyBUF_SIMPLE)
    try:
        found = find_sole_fragment(<const uint8_t*>source.buf, source.len, &start, &length)
    finally:
        PyBuffer_Release(&source)
    return (start, length) if found else None
