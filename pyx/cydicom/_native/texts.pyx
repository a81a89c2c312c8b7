"""TextList: many texts, UIDs or person names kept as the bytes of the file.

Native because a list of 262,144 names takes 30 MB as objects, one of codes 16 MB, and half a MB as bytes; an
object is made when an item is asked for.
"""

from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize, PyBytes_GET_SIZE
from cpython.unicode cimport PyUnicode_CheckExact, PyUnicode_DecodeLatin1, PyUnicode_DecodeUTF8
from libc.stdint cimport uint8_t, uint16_t

from cydicom._native.decimals cimport next_separator
from cydicom._native.interrupts cimport let_signals_in
from cydicom._native.lazylists cimport LazyList
from cydicom._native.objects cimport new_person_name, new_uid, part
from cydicom._native.text cimport (
    ASCII, LATIN_1, OTHER, UTF_8, Repertoire, decode_values, is_plain_name, is_uid, longest_value, repertoire,
    strip, unpadded, values_between
)
from cydicom._native.vrcodes cimport *


cdef enum:
    RAISE = 2  # Policy.reading_validation_mode


cdef class TextList(LazyList):
    """Read-only sequence of the texts, UIDs or names in one element's value, each made when it is asked for.

    :func:`text_list` makes them; the class itself makes an empty list.  Each request makes a new object.
    """

    def __cinit__(self):
        self.encodings = ()
        self._vr = VR_UI

    cdef bint _is_plain(self, Py_ssize_t start, Py_ssize_t stop) noexcept nogil:
        if self._vr == VR_UI:
            return is_uid(self._data + start, stop - start)
        if self._vr == VR_PN:
            return is_plain_name(self._data + start, stop - start)
        # No more bytes than characters are allowed are not too many characters.
        return not self._longest or stop - start <= self._longest

    cdef object _item_at(self, Py_ssize_t start, Py_ssize_t stop):
        # As cydicom._native.text makes one that breaks no rule.
        if self._vr == VR_UI:
            return new_uid(PyUnicode_DecodeLatin1(<const char*>self._data + start, stop - start, NULL))
        if self._vr == VR_PN:
            # Empty groups at the end say nothing.
            while stop > start and self._data[stop - 1] == c"=":
                stop -= 1
            return new_person_name(
                PyBytes_FromStringAndSize(<const char*>self._data + start, stop - start), self.encodings
            )
        self.trim_text(&start, &stop)
        if self._how == UTF_8:
            return PyUnicode_DecodeUTF8(<const char*>self._data + start, stop - start, NULL)
        return PyUnicode_DecodeLatin1(<const char*>self._data + start, stop - start, NULL)

    cdef void trim_text(self, Py_ssize_t* start, Py_ssize_t* stop) noexcept nogil:
        """Leave out the padding that is one value's own."""
        if self._vr == VR_AE:
            strip(self._data, start, stop)
        elif is_of_character_set(self._vr):
            stop[0] = start[0] + unpadded(self._data + start[0], stop[0] - start[0])

    cdef object _item(self, Py_ssize_t index):
        if self._parts is not None:
            return new_person_name(self._parts[index], self.encodings)
        return LazyList._item(self, index)

    cdef bint _has_plain_parts(self, list parts) except -1:
        """Take the names of a value that only its codecs can divide; return False if one is not plain."""
        cdef bytes name
        for name in parts:
            if not is_plain_name(<const uint8_t*>PyBytes_AS_STRING(name), PyBytes_GET_SIZE(name)):
                return False
            let_signals_in(self._count)
            self._count += 1
        self._parts = parts
        return True

    cpdef bint same_bytes(self, other) except -1:
        """Tell whether another list has the same texts because it has the same bytes and codecs."""
        return LazyList.same_bytes(self, other) and self.encodings == other.encodings

    def __reduce__(self):
        return text_list, (self.raw, self.vr, self.encodings)


cdef bint is_utf8(const uint8_t* data, Py_ssize_t nbytes) except -1:
    try:
        PyUnicode_DecodeUTF8(<const char*>data, nbytes, NULL)
    except UnicodeDecodeError:
        return False
    return True


cdef TextList scan_texts(uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, tuple encodings, int mode):
    """Return a TextList over a copy of many values; None if some value breaks a rule, or there is but one.

    `vr` is one of those that :func:`has_text_list` knows.  `mode` is that of validation: where it is to
    raise, names are decoded to be judged, unless they are ASCII.
    """
    cdef TextList made
    cdef Repertoire how = LATIN_1
    if vr != VR_AE and not is_of_character_set(vr):
        # Padding ends the whole; in AE and these each value has its own.
        nbytes = unpadded(data, nbytes)
    if next_separator(data, 0, nbytes) == nbytes:
        return None
    if vr == VR_PN or is_of_character_set(vr):
        how = repertoire(data, nbytes, encodings)
        if vr == VR_PN and how != ASCII and mode == RAISE:
            return None
        if vr != VR_PN and (how == OTHER or (how == UTF_8 and not is_utf8(data, nbytes))):
            return None
    made = TextList()
    made._keep(vr, data, nbytes)
    made._how = how
    made._longest = longest_value(vr) if is_of_character_set(vr) else 0
    made.encodings = encodings
    if how != OTHER:
        return made if made._scan_values() else None
    parts = part("split_values")(made.raw, encodings)
    return made if len(parts) > 1 and made._has_plain_parts(parts) else None


cdef object foreign_texts(
    uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, tuple encodings, object policy
):
    """Return a TextList over UTF-8 of LO, SH, UC that only their codecs can read; or what else they are."""
    cdef TextList made = None
    cdef str text = decode_values(data, nbytes, repertoire(data, nbytes, encodings), encodings)
    cdef bytes raw
    try:
        raw = text.encode("utf-8")
    except UnicodeEncodeError:
        raw = b""  # a codec of the user's gave surrogates
    if raw:
        made = scan_texts(vr, <const uint8_t*>PyBytes_AS_STRING(raw), PyBytes_GET_SIZE(raw), ("utf8",), RAISE)
    return values_between(vr, text, policy) if made is None else made


cdef TextList uids_of(list texts):
    """Return a TextList of the UIDs in a list of str; None if some item is none, or there is but one."""
    cdef TextList made
    cdef bytes raw
    cdef Py_ssize_t i
    for i in range(len(texts)):
        if not PyUnicode_CheckExact(texts[i]) or not (<str>texts[i]).isascii():
            return None
        let_signals_in(i)
    raw = "\\".join(texts).encode("ascii")
    made = scan_texts(VR_UI, <const uint8_t*>PyBytes_AS_STRING(raw), PyBytes_GET_SIZE(raw), (), RAISE)
    # Padding of the last one, and backslashes in any, are no part of a UID.
    if made is None or made._count != len(texts) or made._nbytes != PyBytes_GET_SIZE(raw):
        return None
    return made


def text_list(bytes raw not None, str vr not None, tuple encodings not None=()):
    r"""Return a TextList of a value without padding.

    Parameters
    ----------
    raw : bytes
        Encoded values separated by backslashes, two of them at least.
    vr : str
        AE, AS, CS, DA, DT, LO, PN, SH, TM, UC or UI.
    encodings : tuple of str
        Python codecs of the text, the initial one first.

    Raises
    ------
    ValueError
        If some value breaks a rule of its VR: such a list needs the Python classes' judgement.
    """
    cdef TextList made = None
    cdef uint16_t code
    if len(vr) == 2 and vr.isascii():
        code = <uint16_t>(<unsigned int>ord(vr[0]) << 8 | <unsigned int>ord(vr[1]))
        if has_text_list(code):
            made = scan_texts(
                code, <const uint8_t*>PyBytes_AS_STRING(raw), PyBytes_GET_SIZE(raw), encodings, 0
            )
    if made is None or made._nbytes != PyBytes_GET_SIZE(raw):
        raise ValueError(f"the value is not a list of plain texts of VR {vr!r}")
    return made
