"""TextList: many UIDs or person names kept as the bytes of the file.

Native because a list of 262,144 names takes 30 MB as objects and half a MB as bytes; an object is made when
an item is asked for.  Other text is made of plain str, which are small, and has no list of this kind.
"""

from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize, PyBytes_GET_SIZE
from cpython.mem cimport PyMem_Free, PyMem_Malloc
from cpython.unicode cimport PyUnicode_CheckExact, PyUnicode_DecodeLatin1
from libc.stdint cimport uint8_t, uint16_t

from cydicom._native.decimals cimport next_separator
from cydicom._native.interrupts cimport let_signals_in
from cydicom._native.objects cimport new_person_name, new_uid
from cydicom._native.text cimport ASCII, OTHER, is_plain_name, is_uid, repertoire, unpadded
from cydicom._native.vrcodes cimport VR_PN, VR_UI, vr_name


cdef enum:
    MARK_STEP = 16  # values between two remembered offsets: half a byte a value
    RAISE = 2       # Policy.reading_validation_mode


cdef class TextList:
    """Read-only sequence of the UIDs or names in one element's value, each made when it is asked for.

    :func:`text_list` makes them; the class itself makes an empty list.  Each request makes a new object.
    """

    def __cinit__(self):
        self.raw = b""
        self.encodings = ()
        self._vr = VR_UI

    def __dealloc__(self):
        PyMem_Free(self._marks)

    cdef bint _scan(self) except -1:
        """Count the values, and remember where each sixteenth starts; return False if one breaks a rule."""
        cdef Py_ssize_t start = 0
        cdef Py_ssize_t index = 0
        cdef Py_ssize_t stop
        cdef bint plain
        while start <= self._nbytes:
            let_signals_in(self._count)
            stop = next_separator(self._data, start, self._nbytes)
            if self._vr == VR_UI:
                plain = is_uid(self._data + start, stop - start)
            else:
                plain = is_plain_name(self._data + start, stop - start)
            if not plain:
                return False
            self._count += 1
            start = stop + 1
        self._marks = <Py_ssize_t*>PyMem_Malloc((self._count // MARK_STEP + 1) * sizeof(Py_ssize_t))
        if self._marks == NULL:
            raise MemoryError()
        start = 0
        for index in range(self._count):
            let_signals_in(index)
            if index % MARK_STEP == 0:
                self._marks[index // MARK_STEP] = start
            start = next_separator(self._data, start, self._nbytes) + 1
        return True

    cdef Py_ssize_t _start(self, Py_ssize_t index) noexcept nogil:
        cdef Py_ssize_t start = self._marks[index // MARK_STEP]
        cdef Py_ssize_t _k
        for _k in range(index % MARK_STEP):
            start = next_separator(self._data, start, self._nbytes) + 1
        return start

    cdef object _item_at(self, Py_ssize_t start, Py_ssize_t stop):
        """Return the value of these bytes, as :mod:`cydicom._native.text` makes one that breaks no rule."""
        if self._vr == VR_UI:
            return new_uid(PyUnicode_DecodeLatin1(<const char*>self._data + start, stop - start, NULL))
        # Empty groups at the end say nothing.
        while stop > start and self._data[stop - 1] == c"=":
            stop -= 1
        return new_person_name(
            PyBytes_FromStringAndSize(<const char*>self._data + start, stop - start), self.encodings
        )

    cdef object _item(self, Py_ssize_t index):
        cdef Py_ssize_t start = self._start(index)
        return self._item_at(start, next_separator(self._data, start, self._nbytes))

    @property
    def vr(self):
        """The VR, UI or PN."""
        return vr_name(self._vr)

    def __len__(self):
        return self._count

    def __getitem__(self, index):
        if isinstance(index, slice):
            found = []
            for i in range(*index.indices(self._count)):
                let_signals_in(i)
                found.append(self._item(i))
            return found
        if not hasattr(index, "__index__"):
            raise TypeError(f"list indices must be integers or slices, not {type(index).__name__}")
        position = index.__index__()
        if position < 0:
            position += self._count
        if not 0 <= position < self._count:
            raise IndexError("list index out of range")
        return self._item(position)

    def __iter__(self):
        cdef Py_ssize_t start = 0
        cdef Py_ssize_t index, stop
        for index in range(self._count):
            let_signals_in(index)
            stop = next_separator(self._data, start, self._nbytes)
            yield self._item_at(start, stop)
            start = stop + 1

    def __eq__(self, other):
        cdef TextList theirs
        if isinstance(other, TextList):
            theirs = other
            if self._vr == theirs._vr and self.encodings == theirs.encodings and self.raw == theirs.raw:
                return True
            return len(self) == len(theirs) and self.tolist() == theirs.tolist()
        if isinstance(other, list):
            return len(self) == len(other) and self.tolist() == other
        return NotImplemented

    __hash__ = None

    def __reduce__(self):
        return text_list, (self.raw, self.vr, self.encodings)

    def __repr__(self):
        return f"<TextList of {self._count} {self.vr} values>"

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def tolist(self):
        """Return a new list with an object for each value."""
        cdef Py_ssize_t start = 0
        cdef Py_ssize_t index, stop
        cdef list items = []
        for index in range(self._count):
            let_signals_in(index)
            stop = next_separator(self._data, start, self._nbytes)
            items.append(self._item_at(start, stop))
            start = stop + 1
        return items


cdef TextList scan_texts(uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, tuple encodings, int mode):
    """Return a TextList over a copy of UI or PN; None if some value breaks a rule, or there is but one.

    `mode` is that of validation: where it is to raise, names are decoded to be judged, unless they are ASCII.
    """
    cdef TextList made
    nbytes = unpadded(data, nbytes)
    if next_separator(data, 0, nbytes) == nbytes:
        return None
    if vr == VR_PN:
        how = repertoire(data, nbytes, encodings)
        if how == OTHER or (how != ASCII and mode == RAISE):
            return None
    made = TextList()
    made.raw = PyBytes_FromStringAndSize(<const char*>data, nbytes)
    made.encodings = encodings
    made._data = <const uint8_t*>PyBytes_AS_STRING(made.raw)
    made._nbytes = nbytes
    made._vr = vr
    return made if made._scan() else None


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
        UI or PN.
    encodings : tuple of str
        Python codecs of names, the initial one first.

    Raises
    ------
    ValueError
        If some value breaks a rule of its VR: such a list needs the Python classes' judgement.
    """
    cdef TextList made = None
    if vr == "UI" or vr == "PN":
        made = scan_texts(
            VR_UI if vr == "UI" else VR_PN, <const uint8_t*>PyBytes_AS_STRING(raw), PyBytes_GET_SIZE(raw),
            encodings, 0,
        )
    if made is None or made._nbytes != PyBytes_GET_SIZE(raw):
        raise ValueError(f"the value is not a list of plain texts of VR {vr!r}")
    return made
