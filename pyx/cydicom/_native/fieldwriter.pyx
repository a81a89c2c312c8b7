"""Fields of an element -> Output: tag, VR and length, the value, lengths that are known later (PS3.5 7.1).

Native because every element that is not copied goes through here.  An error of a value gets the path of its
element, ``(0040,A730)[0].(0008,0100)``, which follows from the levels that are open.
"""

import warnings

cimport cython
from cpython.buffer cimport PyObject_CheckBuffer
from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t
from libc.string cimport memcpy

from cydicom._native.context cimport current_policy
from cydicom._native.cursor cimport SEQUENCE_DELIMITATION, UNDEFINED_LENGTH, VR_LONG, VR_SHORT, vr_form
from cydicom._native.elementsource cimport is_descriptor
from cydicom._native.encode cimport encode_value
from cydicom._native.injected cimport resolve_vr
from cydicom._native.output cimport Output
from cydicom._native.store cimport ElementStore
from cydicom._native.vrcodes cimport VR_SS, VR_UN, VR_US
from cydicom._native.wire cimport is_bulk, padding, unit_nbytes

cdef enum:
    PIXEL_REPRESENTATION = 0x00280103U
    BITS_ALLOCATED = 0x00280100U
    WAVEFORM_BITS_ALLOCATED = 0x54001004U
    LARGEST_SHORT = 65534
    LARGEST_LENGTH = 0xFFFFFFFEU

# What a value that cannot be written raises, its own methods included: these get the path of the element.
cdef tuple VALUE_ERRORS = (ValueError, TypeError, AttributeError, LookupError, ArithmeticError,
                           NotImplementedError)


@cython.freelist(32)
cdef class Level:
    """A data set that is being written."""


@cython.freelist(32)
cdef class Items:
    """A sequence that is being written."""


cdef class FieldWriter:
    """Writes headers, values and lengths into an Output."""

    def __cinit__(self, Output out not None, dict overridden=None):
        self.out = out
        self.levels = []
        self.overridden = overridden
        self.policy = current_policy()

    cdef str path(self):
        """Return where in the data set the writer is: ``(0040,A730)[0].(0008,0100)``."""
        cdef Level level
        cdef Items items
        parts = []
        for entry in self.levels:
            if type(entry) is Level:
                level = <Level>entry
                parts.append(f"({level.tag >> 16:04X},{level.tag & 0xFFFF:04X})")
            else:
                items = <Items>entry
                if items.index:
                    parts[len(parts) - 1] += f"[{items.index - 1}]"
        return ".".join(parts)

    cdef inline int put_tag(self, uint32_t tag, bint little) except -1:
        self.out.put_u16(<uint16_t>(tag >> 16), little)
        self.out.put_u16(<uint16_t>(tag & 0xFFFF), little)
        return 0

    cdef int put_header(self, Level level, uint32_t tag, uint16_t vr, int64_t nbytes) except -1:
        """Write tag, VR and length; a length of -1 is undefined."""
        cdef uint8_t* p
        cdef uint32_t length = UNDEFINED_LENGTH if nbytes < 0 else <uint32_t>nbytes
        if nbytes > LARGEST_LENGTH:
            raise ValueError(
                f"{self.path()}: the value has {nbytes} bytes, an element holds at most "
                f"{<int64_t>LARGEST_LENGTH}"
            )
        self.put_tag(tag, level.little)
        if level.implicit:
            return self.out.put_u32(length, level.little)
        if vr_form(vr) == VR_SHORT and 0 <= nbytes <= LARGEST_SHORT:
            p = self.out.room(2)
            p[0] = vr >> 8
            p[1] = vr & 0xFF
            return self.out.put_u16(<uint16_t>length, level.little)
        if vr_form(vr) != VR_LONG:
            if vr_form(vr) == VR_SHORT:
                self.warn_of_length(vr, nbytes)
            vr = VR_UN
        p = self.out.room(4)
        p[0] = vr >> 8
        p[1] = vr & 0xFF
        p[2] = 0
        p[3] = 0
        return self.out.put_u32(length, level.little)

    cdef inline bint outgrows(self, Level level, uint16_t vr, int64_t nbytes) noexcept:
        """Tell whether a value is written as UN for its length: in little endian then (PS3.5 6.2.2)."""
        return not level.implicit and vr_form(vr) == VR_SHORT and nbytes > LARGEST_SHORT

    cdef int warn_of_length(self, uint16_t vr, int64_t nbytes) except -1:
        if (<Level>self.levels[0]).tag >> 16 == 2:
            raise ValueError(
                f"{self.path()}: the value has {nbytes} bytes, one of VR {chr(vr >> 8)}{chr(vr & 0xFF)} in "
                f"file meta information at most {LARGEST_SHORT} (PS3.10 7.1)"
            )
        warnings.warn(
            f"{self.path()}: a value of {nbytes} bytes does not fit into an element of VR "
            f"{chr(vr >> 8)}{chr(vr & 0xFF)}, whose length has 16 bits; it is written with the VR UN "
            "(PS3.5 6.2.2)", UserWarning, stacklevel=2,
        )
        return 0

    cdef int close(self, Py_ssize_t length_at, int64_t began, bint undefined, uint32_t delimiter,
                   bint little) except -1:
        """Patch a length, or add the delimiter; what is longer than a length can say gets a delimiter."""
        cdef int64_t nbytes = self.out.nbytes - began
        if not undefined and nbytes > LARGEST_LENGTH:
            undefined = True
            nbytes = UNDEFINED_LENGTH
            self.patch(length_at, UNDEFINED_LENGTH, little)
        if undefined:
            self.put_tag(delimiter, little)
            self.out.put_u32(0, little)
        else:
            self.patch(length_at, <uint32_t>nbytes, little)
        return 0

    cdef int patch(self, Py_ssize_t at, uint32_t value, bint little) except -1:
        cdef uint8_t* p = self.out.arena + at
        cdef int i
        for i in range(4):
            p[i if little else 3 - i] = (value >> (8 * i)) & 0xFF
        return 0

    cdef int end_undefined(self, Level level) except -1:
        self.put_tag(SEQUENCE_DELIMITATION, level.little)
        return self.out.put_u32(0, level.little)

    cdef inline bint is_overridden(self, uint16_t vr) except -1:
        return self.overridden is not None and f"{chr(vr >> 8)}{chr(vr & 0xFF)}" in self.overridden

    cdef int check_encapsulated(self, object value, bint little) except -1:
        """Raise unless Pixel Data of undefined length starts with an item (PS3.5 A.4)."""
        if hasattr(value, "read"):
            start = value.tell()
            head = value.read(8)
            value.seek(start)
        elif value is not None and not PyObject_CheckBuffer(value):
            # A value of another VR, as a file may say.
            raise ValueError(f"{self.path()}: Pixel Data are bytes, found {type(value).__name__}")
        else:
            head = bytes(memoryview(value)[:8]) if value is not None else b""
        expected = b"\xfe\xff\x00\xe0" if little else b"\xff\xfe\xe0\x00"
        if len(head) < 8 or head[:4] != expected:
            raise ValueError(
                f"{self.path()}: Pixel Data of undefined length has to start with an item, its tag "
                f"{expected!r} and a length, found {head!r}; encapsulate() makes it from frames (PS3.5 A.4)"
            )
        return 0

    cdef str resolved(self, Level level, uint32_t tag, object name, bint undefined):
        """Return the VR that an ambiguous one stands for here: the nearest data set that says so decides."""
        cdef int pixel_representation = level.store.context.pixel_representation
        cdef int bits_allocated = level.store.context.bits_allocated
        cdef int waveform_bits = level.store.context.waveform_bits
        for entry in self.levels:
            if type(entry) is Level:
                store = (<Level>entry).store
                pixel_representation = (<ElementStore>store).small_number(PIXEL_REPRESENTATION,
                                                                          pixel_representation)
                bits_allocated = (<ElementStore>store).small_number(BITS_ALLOCATED, bits_allocated)
                waveform_bits = (<ElementStore>store).small_number(WAVEFORM_BITS_ALLOCATED, waveform_bits)
        try:
            return str.__str__(resolve_vr(tag, name, undefined, level.implicit, level.dataset,
                                          pixel_representation, bits_allocated, waveform_bits))
        except ValueError as error:
            raise located(error, self.path()) from error

    cdef int put_value(self, Level level, uint32_t tag, uint16_t vr, object value,
                       object element=None) except -1:
        """Write header and value; the length is patched when the value is there."""
        cdef Output out = self.out
        cdef Py_ssize_t header_at = out.used
        cdef Py_ssize_t value_at, marks
        cdef int64_t began, nbytes
        cdef bint is_long = level.implicit or vr_form(vr) == VR_LONG
        if type(value) is bytes and is_bulk(vr) and not self.is_overridden(vr):
            nbytes = len(<bytes>value)
            self.put_header(level, tag, vr, nbytes + (nbytes & 1))
            out.put_object(value)
            if nbytes & 1:
                out.put(b"\0", 1)
            return 0
        if hasattr(value, "read") and hasattr(value, "seek"):
            nbytes = remaining(value)
            self.put_header(level, tag, vr, nbytes + (nbytes & 1))
            out.put_stream(value, nbytes)
            if nbytes & 1:
                out.room(1)[0] = padding(vr)
            return 0
        self.put_header(level, tag, vr, 0)
        value_at = out.used
        marks = len(out.marks)
        began = out.nbytes
        self.put_bytes(level, vr, element, value, level.little)
        nbytes = out.nbytes - began
        if is_long:
            if nbytes > LARGEST_LENGTH:
                raise ValueError(
                    f"{self.path()}: the value has {nbytes} bytes, an element holds at most "
                    f"{<int64_t>LARGEST_LENGTH}"
                )
            return self.patch(header_at + (4 if level.implicit else 8), <uint32_t>nbytes, level.little)
        if nbytes <= LARGEST_SHORT:
            out.arena[header_at + (6 if level.little else 7)] = nbytes & 0xFF
            out.arena[header_at + (7 if level.little else 6)] = (nbytes >> 8) & 0xFF
            return 0
        self.warn_of_length(vr, nbytes)
        if not level.little and unit_nbytes(vr) > 1:
            out.cut(value_at, marks, began)
            self.put_bytes(level, vr, element, value, True)
        out.insert(header_at + 8, 4)
        memcpy(out.arena + header_at + 4, b"UN\0\0", 4)
        return self.patch(header_at + 8, <uint32_t>nbytes, level.little)

    cdef int put_bytes(self, Level level, uint16_t vr, object element, object value, bint little) except -1:
        """Add the value field; errors get the path of the element."""
        try:
            if self.is_overridden(vr) and element is not None:
                function = self.overridden[f"{chr(vr >> 8)}{chr(vr & 0xFF)}"]
                self.out.put_object(function(element, level.implicit, little, level.encodings))
            elif hasattr(value, "read") and hasattr(value, "seek"):
                self.out.put_stream(value, remaining(value))
            else:
                if vr == VR_SS and is_descriptor(level.tag) and hasattr(value, "append") and len(value) > 1:
                    # Its first number is unsigned, whatever the others are (PS3.3 C.7.6.3.1.5).
                    encode_value(self.out, VR_US if value[0] >= 0 else vr, value[0], little, level.encodings,
                                 self.policy)
                    value = list(value[1:])
                encode_value(self.out, vr, value, little, level.encodings, self.policy)
        except VALUE_ERRORS as error:
            raise located(error, self.path()) from error
        return 0


cdef object located(object error, str path):
    """Return an error of the same class whose text begins with the path of the element."""
    kind = type(error)
    if kind is UnicodeEncodeError:
        return UnicodeEncodeError(error.encoding, error.object, error.start, error.end,
                                  f"{error.reason} (in {path})")
    text = str(error)
    if text.startswith(path[len(path) - 11:]):
        # It names the element already: (gggg,eeee), the last part of the path.
        path = path[:len(path) - 11]
    else:
        path += ": "
    try:
        return kind(path + text)
    except TypeError:
        # An exception class of the user's with a signature of its own.
        error.add_note(f"while {path} was written")
        return error


cdef int64_t remaining(object stream) except -1:
    """Return how many bytes a file object has from its position on."""
    start = stream.tell()
    end = stream.seek(0, 2)
    if end is None:
        end = stream.tell()
    stream.seek(start)
    if end < start:
        raise ValueError(f"a file object that is a value stands at {start}, behind its end at {end}")
    return end - start
