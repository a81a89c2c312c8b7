"""Faults of the scanning kernels -> report entries and exceptions: the one native place that raises.

Native because the kernels note faults while they hold no Python state: a :c:struct:`Fault` is four numbers,
and becomes an object only when somebody looks at the report.
"""

from libc.stdint cimport int64_t, uint32_t, uint64_t

from cydicom._native.cursor cimport UNDEFINED_LENGTH

from cydicom.errors import LimitError

cdef tuple KINDS = (
    "truncated-value",
    "trailing-bytes",
    "padding",
    "stray-delimiter",
    "duplicate-tag",
    "descending-tags",
    "missing-delimiter",
    "delimiter-length",
    "bad-vr",
    "bad-item",
    "item-overrun",
    "odd-length",
    "undefined-length",
    "vr-switch",
    "unreadable",
    "reserved-bytes",
    "group-length",
    "byte-order",
    "character-set",
    "deflate",
    "group-in-data-set",
    "no-transfer-syntax",
    "unknown-transfer-syntax",
    "empty-data-set",
    "no-prefix",
    "meta",
    "preamble",
    "misplaced-prefix",
    "wrong-length",
    "omitted",
    "pixel-data-length",
    "no-pixel-data",
)

cdef tuple MESSAGES = (
    "the value should have {found} bytes, but {nbytes} remain",
    "{nbytes} bytes at the end are too few for an element",
    "{nbytes} zero bytes follow the last element",
    "a delimiter or item header stands where an element should; {nbytes} bytes were skipped",
    "the element occurs again further on; the last occurrence counts",
    "the element follows one with a higher tag",
    "a sequence or item of undefined length is not closed by its delimiter",
    "the length of the delimiter is {found}, not 0",
    "the VR bytes are {letters}; the element was read by what follows it",
    "an item should start here, found the tag {found_tag}",
    "the length {found} of the item or value goes {nbytes} bytes past what encloses it; it was cut there",
    "the length {found} is odd",
    "undefined length is not allowed for this VR; the value was read up to the next delimiter",
    "the encoding changes between implicit and explicit VR here",
    "{nbytes} bytes could not be read as elements and were left out",
    "the reserved bytes of the header are not zero",
    "the group length is {found}, but the group has {nbytes} bytes; it was found by its tags",
    "the data set is in the other byte order than its transfer syntax says",
    "the specific character set cannot be used",
    "the deflated data set is not as it should be: {nbytes} bytes of it were left out",
    "the element belongs to a group that has no place in a data set",
    "the file meta information has no transfer syntax; the encoding was found by the first element",
    "the transfer syntax is unknown; the data set was read as explicit VR little endian",
    "the source ends where the data set should start",
    "there is no preamble with the prefix DICM; the source was read as told from its start",
    "the file meta information is not in explicit VR",
    "the preamble starts like an executable file",
    "the prefix DICM stands at the start, without a preamble before it",
    "the value has {found} bytes, which is no multiple of its VR's size",
    "{found} more entries were left out of this report",
    "the pixel data has {length} length, against its transfer syntax: it is undefined if the pixel data is "
    "encapsulated, and only then",
    "the SOP class is one of images, but there is no pixel data; if there was, the source was cut here",
)


# Kinds that are told by the report alone: nothing is in doubt, or what is may well be meant.
cdef uint64_t QUIET_KINDS = (
    <uint64_t>1 << NO_PREFIX | <uint64_t>1 << EXECUTABLE_PREAMBLE | <uint64_t>1 << NO_PIXEL_DATA
)

cdef object tag_class = int


def bind(new_tag_class not None):
    """Take the class of tags from the layer above."""
    global tag_class
    tag_class = new_tag_class


cdef bint is_quiet(int kind) noexcept nogil:
    return (QUIET_KINDS >> kind) & 1


cdef class ReportEntry:
    """One thing that was repaired or skipped in a read.

    Attributes
    ----------
    kind : str
        What it was, such as ``"truncated-value"``.
    offset : int
        Where in the source, in bytes from its start.
    nbytes : int
        Bytes skipped, missing or affected.
    tag : BaseTag or None
        The element concerned, ``None`` if it is not known.
    message : str
        A sentence for people, with tag and offset.
    """

    cdef readonly str kind
    cdef readonly int64_t offset
    cdef readonly int64_t nbytes
    cdef readonly object tag
    cdef readonly str message

    def __init__(self, str kind not None, int64_t offset, int64_t nbytes, tag, str message not None):
        self.kind = kind
        self.offset = offset
        self.nbytes = nbytes
        self.tag = tag
        self.message = message

    def __repr__(self):
        return f"<{self.kind}: {self.message}>"

    def __str__(self):
        return self.message

    def __eq__(self, other):
        if not isinstance(other, ReportEntry):
            return NotImplemented
        return self.__reduce__()[1] == other.__reduce__()[1]

    def __hash__(self):
        return hash((self.kind, self.offset, self.nbytes))

    def __reduce__(self):
        return ReportEntry, (self.kind, self.offset, self.nbytes, self.tag, self.message)


cdef str written(uint32_t tag):
    return f"({tag >> 16:04X},{tag & 0xFFFF:04X})"


cdef object report_entry(const Fault* fault):
    """Return the entry for people of one fault."""
    cdef uint32_t found = <uint32_t>fault.found
    message = (<str>MESSAGES[fault.kind]).format(
        found=fault.found,
        nbytes=fault.nbytes,
        found_tag=written(found),
        letters=bytes(((found >> 8) & 0xFF, found & 0xFF)),
        length="an undefined" if found == UNDEFINED_LENGTH else "a defined",
    )
    return ReportEntry(
        KINDS[fault.kind],
        fault.offset,
        fault.nbytes,
        tag_class(fault.tag) if fault.tag else None,
        (f"{written(fault.tag)} at" if fault.tag else "At") + f" offset {fault.offset}: {message}",
    )


cdef int raise_limit(str limit, int64_t bound, str what, int64_t offset, uint32_t tag) except -1:
    raise LimitError.exceeded(limit, bound, what, offset, tag_class(tag))
