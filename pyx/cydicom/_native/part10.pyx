"""The bytes of a source -> preamble, file meta information and the table of its data set (PS3.10 7).

Native because this is the path of every file that is opened: between the bytes and the data set object there
is nothing else.
"""

from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize
from libc.stdint cimport INT64_MAX, int64_t, uint8_t, uint32_t
from libc.string cimport memcmp, memset

from cydicom._native.blocks cimport Blocks
from cydicom._native.bounds cimport Bounds, bounds_of
from cydicom._native.context cimport Context, new_context
from cydicom._native.cursor cimport (
    UNDEFINED_LENGTH,
    VR_UNKNOWN,
    has_vr_letters,
    load_tag,
    load_u16,
    load_u32,
    load_vr,
    vr_form,
)
from cydicom._native.elements cimport ElementTable, Rules, scan_table
from cydicom._native.faults cimport (
    BYTE_ORDER,
    DEFLATE,
    EMPTY_DATA_SET,
    EXECUTABLE_PREAMBLE,
    GROUP_LENGTH,
    META,
    MISPLACED_PREFIX,
    NO_PIXEL_DATA,
    NO_PREFIX,
    NO_TRANSFER_SYNTAX,
    PIXEL_DATA_LENGTH,
    UNKNOWN_TRANSFER_SYNTAX,
    VR_SWITCH,
)
from cydicom._native.objects cimport new_instance
from cydicom._native.readreport cimport ReadReport
from cydicom._native.records cimport LONG_FORM, PARTIAL, UNDEFINED, Record
from cydicom._native.store cimport ElementStore, new_store

from cydicom.errors import InvalidDicomError, LimitError, ParseError, TruncatedElement

cdef extern from "Python.h":
    object PyObject_GenericGetDict(object, void*)
    int PyDict_Update(object, object) except -1

cdef enum:
    PREFIX_NBYTES = 132
    LARGEST_META_VALUE = 1 << 20
    TRANSFER_SYNTAX_UID = 0x00020010U
    MEDIA_STORAGE_SOP_CLASS_UID = 0x00020002U
    SOP_CLASS_UID = 0x00080016U
    PIXEL_DATA_PROVIDER_URL = 0x00287FE0U
    FLOAT_PIXEL_DATA = 0x7FE00008U
    DOUBLE_FLOAT_PIXEL_DATA = 0x7FE00009U
    PIXEL_DATA = 0x7FE00010U
    UID_LONGEST = 64
    RAISE = 2


cdef frozenset NATIVE = frozenset((
    "1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.2"
))


cdef class Opened:
    """What opening a source gives.

    Attributes
    ----------
    preamble : bytes or None
        The 128 bytes before the prefix.
    meta, dataset : ElementStore
        The file meta information and the data set.
    command : ElementStore or None
        Elements of group 0000, which are in implicit VR little endian wherever they stand (PS3.7 6.3).
    implicit, little : bool
        How the data set is encoded.
    end : int
        Where reading stopped, in bytes from the start of the source.
    """

    cdef readonly bytes preamble
    cdef readonly ElementStore meta
    cdef readonly ElementStore command
    cdef readonly ElementStore dataset
    cdef readonly ReadReport report
    cdef readonly bint implicit
    cdef readonly bint little
    cdef readonly bint deflated
    cdef readonly int64_t end


cdef const uint8_t* bytes_at(Blocks blocks, int64_t offset, int64_t nbytes) except? NULL:
    """Return where some bytes are, loaded now if they were not; NULL if the source ends before."""
    cdef const uint8_t* data
    if nbytes > blocks.size - offset:
        return NULL
    data = blocks.at(offset, nbytes)
    if data == NULL:
        blocks.load(offset, nbytes, False)
        data = blocks.at(offset, nbytes)
    return data


cdef bint is_executable(const uint8_t* preamble) noexcept nogil:
    """Tell whether a preamble starts as a program does: a file can be both (PS3.10 7.5)."""
    cdef uint32_t magic = load_u32(preamble, False)
    return (
        preamble[0] == c'M' and preamble[1] == c'Z'
        or magic in (
            0x7F454C46U, 0xFEEDFACEU, 0xFEEDFACFU, 0xCEFAEDFEU, 0xCFFAEDFEU, 0xCAFEBABEU, 0xBEBAFECAU
        )
    )


cdef int64_t declared_length(Blocks blocks, const Record* record) noexcept:
    """Return the length that the header of an element of the file meta information declares."""
    cdef int nbytes = 4 if record.flags & LONG_FORM or record.vr == 0 else 2
    cdef const uint8_t* header = blocks.at(record.offset - nbytes, nbytes)
    if header == NULL:  # unreachable: file meta information is not deferred, so its headers are in memory
        return record.nbytes
    return load_u32(header, True) if nbytes == 4 else load_u16(header, True)


cdef ElementTable scan_meta(Blocks blocks, int64_t start, ReadReport report, Bounds bounds):
    """Return the table of the file meta information, which is group 0002 from `start` on."""
    cdef Rules rules
    cdef const uint8_t* data
    cdef const Record* record
    cdef ElementTable table
    cdef bint implicit = False
    cdef Py_ssize_t i
    memset(&rules, 0, sizeof(Rules))
    rules.defer = -1
    rules.only_group = 2
    data = bytes_at(blocks, start, 8)
    if data != NULL and load_u16(data, True) == 2 and not has_vr_letters(data + 4):
        # A vendor's mistake: PS3.10 7.1 has explicit VR here. Unless even a 16-bit length behind strange
        # letters is the better reading.
        implicit = load_u32(data + 4, True) <= blocks.size - start - 8
        if implicit:
            report.note(META, load_tag(data, True), start)
    table = scan_table(blocks, start, blocks.size, implicit, True, 1, report, bounds, &rules)
    for i in range(table.written):
        record = &table.records[i]
        if record.flags & UNDEFINED:
            raise ParseError(
                f"({record.tag >> 16:04X},{record.tag & 0xFFFF:04X}) at offset {record.offset}: "
                "file meta information cannot have undefined length",
                record.offset, record.tag,
            )
        if record.flags & PARTIAL and declared_length(blocks, record) > LARGEST_META_VALUE:
            raise TruncatedElement(
                f"({record.tag >> 16:04X},{record.tag & 0xFFFF:04X}) at offset {record.offset}: the value "
                f"should have {declared_length(blocks, record)} bytes, but {record.nbytes} remain; no file "
                "meta information is as large",
                record.offset, record.tag,
            )
    record = table.find(0x00020000)
    if record != NULL and record.nbytes == 4:
        data = bytes_at(blocks, record.offset, 4)
        if data != NULL and load_u32(data, True) != table.end - record.offset - 4:
            report.note(GROUP_LENGTH, record.tag, record.offset, table.end - record.offset - 4,
                        load_u32(data, True))
    return table


cdef str transfer_syntax_of(ElementTable meta):
    """Return the transfer syntax UID without padding, None if there is none."""
    cdef const Record* record = meta.find(TRANSFER_SYNTAX_UID)
    cdef const uint8_t* data
    cdef int64_t start = 0
    cdef int64_t end
    if record == NULL:
        return None
    data = meta.blocks.at(record.offset, record.nbytes)
    end = record.nbytes if data != NULL else 0
    while end > 0 and (data[end - 1] == 0 or data[end - 1] == c' '):
        end -= 1
    while start < end and data[start] == c' ':
        start += 1
    if end - start > 64:
        raise ParseError(
            f"(0002,0010) at offset {record.offset}: the transfer syntax UID has {end - start} characters, "
            "at most 64 are allowed", record.offset, record.tag,
        )
    if end == start:
        return None
    return PyBytes_FromStringAndSize(<const char*>data + start, end - start).decode("latin-1")


cdef int guess_encoding(Opened opened, const uint8_t* data) except -1:
    """Find the encoding of a data set without a transfer syntax by its first element."""
    opened.implicit = vr_form(load_vr(data + 4)) == VR_UNKNOWN
    # Big endian is always explicit, and group 0004 read in the wrong order is 0400: no group is as high.
    opened.little = opened.implicit or load_u16(data, True) < 0x0400
    return 0


cdef int check_encoding(
    Opened opened, Blocks blocks, int64_t start, bint strict, object is_known_tag
) except -1:
    """Correct the encoding by what the first element shows; report where that is not what was declared."""
    cdef const uint8_t* data = bytes_at(blocks, start, 8)
    cdef uint32_t declared, swapped
    cdef bint explicit
    # A stray delimiter has no VR, and tells nothing.
    while data != NULL and load_tag(data, opened.little) >> 16 == 0xFFFE:
        start += 8
        data = bytes_at(blocks, start, 8)
    if data == NULL:
        return 0
    declared = load_tag(data, opened.little)
    swapped = load_tag(data, not opened.little)
    if ((declared >> 16) & 0xFF == 0 and declared >> 16 != 0
            and not is_known_tag(declared) and is_known_tag(swapped)):
        opened.report.note(BYTE_ORDER, swapped, start)
        opened.little = not opened.little
    if load_u32(data, True) == 0 and load_u32(data + 4, True) == 0:
        return 0
    explicit = has_vr_letters(data + 4)
    if not explicit and not opened.implicit and load_u32(data + 4, opened.little) > blocks.size - start - 8:
        # Strange letters in the place of a VR: read as a length they go past the end.
        return 0
    if explicit == opened.implicit:
        if strict:
            raise InvalidDicomError(
                f"expected {'implicit' if opened.implicit else 'explicit'} VR at offset {start}, "
                f"found {'explicit' if explicit else 'implicit'} VR"
            )
        opened.report.note(VR_SWITCH, load_tag(data, opened.little), start)
        opened.implicit = not explicit
    return 0


def open_source(Blocks blocks not None, int64_t start, bint force, object policy not None,
                object special not None, int64_t defer=-1, bint stop_at_pixels=False, bytes wanted=None):
    """Return the Opened parts of the source that starts at `start`, None if it is not DICOM and not forced.

    Parameters
    ----------
    special : object
        Knows what is rare: ``encoding_of(uid)`` -> (implicit, little, deflated) or None, ``inflater(data,
        policy)`` -> Inflater, ``is_known_tag(tag)`` -> bool, ``is_image(uid)`` -> bool.
    defer : int
        Values of more bytes are left in the source; -1: none.
    wanted : bytes, optional
        The only tags to read, ascending, as native 32-bit integers.
    """
    cdef Opened opened = Opened.__new__(Opened)
    cdef ReadReport report = ReadReport.__new__(ReadReport)
    cdef Py_ssize_t depth = policy.limits.depth
    cdef Bounds bounds = bounds_of(policy.limits)
    cdef Context context
    cdef ElementTable meta, table
    cdef Rules rules
    cdef int64_t position = start
    cdef const uint8_t* data = bytes_at(blocks, start, PREFIX_NBYTES)
    cdef str syntax
    report.collecting = True
    opened.report = report
    if data != NULL and memcmp(data + 128, b"DICM", 4) == 0:
        opened.preamble = PyBytes_FromStringAndSize(<const char*>data, 128)
        position += PREFIX_NBYTES
        if is_executable(data):
            report.note(EXECUTABLE_PREAMBLE, 0, start, 128)
    elif not force:
        return None
    else:
        data = bytes_at(blocks, start, 8)
        if data != NULL and memcmp(data, b"DICM", 4) == 0:
            report.note(MISPLACED_PREFIX, 0, start)
            position += 4
        else:
            report.note(NO_PREFIX, 0, start)
    context = new_context(report, depth, bounds)

    meta = scan_meta(blocks, position, report, bounds)
    opened.meta = new_store(meta, context)
    position = meta.end

    memset(&rules, 0, sizeof(Rules))
    rules.defer = -1
    rules.only_group = 0
    data = bytes_at(blocks, position, 8)
    if (data != NULL and load_u16(data, True) == 0 and load_u32(data + 4, True) != 0
            and vr_form(load_vr(data + 4)) == VR_UNKNOWN):
        table = scan_table(blocks, position, blocks.size, True, True, 1, report, bounds, &rules)
        if table.count:
            opened.command = new_store(table, context)
        position = table.end
        data = bytes_at(blocks, position, 8)

    rules.only_group = -1
    rules.defer = defer
    rules.stop_at_pixels = stop_at_pixels
    if wanted is not None:
        rules.wanted = <const uint32_t*>PyBytes_AS_STRING(wanted)
        rules.wanted_count = len(wanted) // sizeof(uint32_t)

    opened.little = True
    syntax = transfer_syntax_of(meta)
    if syntax is None:
        if data != NULL:
            guess_encoding(opened, data)
            if meta.count:
                report.note(NO_TRANSFER_SYNTAX, 0, position)
    elif syntax == "1.2.840.10008.1.2":
        opened.implicit = True
    elif syntax == "1.2.840.10008.1.2.2":
        opened.little = False
    elif syntax != "1.2.840.10008.1.2.1":
        encoding = special.encoding_of(syntax)
        if encoding is None:
            report.note(UNKNOWN_TRANSFER_SYNTAX, TRANSFER_SYNTAX_UID, position)
            syntax = None
        else:
            opened.implicit, opened.little, opened.deflated = encoding
    if opened.deflated:
        table = scan_deflated(opened, blocks, position, policy, special, &rules)
        check_pixel_data(report, table, syntax, meta, special)
        opened.dataset = new_store(table, context)
        opened.end = blocks.size
        return announced(opened)
    if position >= blocks.size and opened.command is None and meta.count == 0:
        report.note(EMPTY_DATA_SET, 0, position)
    check_encoding(opened, blocks, position, policy.reading_validation_mode == RAISE, special.is_known_tag)
    table = scan_table(blocks, position, blocks.size, opened.implicit, opened.little, depth, report, bounds,
                       &rules)
    check_pixel_data(report, table, syntax, meta, special)
    opened.dataset = new_store(table, context)
    opened.end = table.end
    return announced(opened)


cdef int check_pixel_data(ReadReport report, ElementTable table, str syntax, ElementTable meta,
                          object special) except -1:
    """Report pixel data of undefined length in a native transfer syntax, or of defined length in another.

    And of images none at all (PS3.3 C.7.6.3.1): a cut between two elements leaves nothing else to tell it by.
    """
    cdef const Record* record = table.find(PIXEL_DATA)
    cdef bint undefined
    if record == NULL:
        if is_image_without_pixels(table, meta, special):
            report.note(NO_PIXEL_DATA, PIXEL_DATA, table.end)
        return 0
    if syntax is None:
        return 0
    undefined = record.flags & UNDEFINED
    # Where there are no bytes, there is nothing to be told apart.
    if undefined == (syntax not in NATIVE) or (record.nbytes == 0 and not undefined):
        return 0
    report.note(PIXEL_DATA_LENGTH, PIXEL_DATA,
                record.offset - (12 if record.flags & LONG_FORM else 8), record.nbytes,
                UNDEFINED_LENGTH if undefined else record.nbytes)
    return 0


cdef bint is_image_without_pixels(ElementTable table, ElementTable meta, object special) except -1:
    """Tell whether all of an image was read, and it has nothing in the place of Pixel Data."""
    cdef const Record* record
    if table.stopped or table.selective:
        return False
    for tag in (FLOAT_PIXEL_DATA, DOUBLE_FLOAT_PIXEL_DATA, PIXEL_DATA_PROVIDER_URL):
        if table.find(tag) != NULL:
            return False
    record = table.find(SOP_CLASS_UID)
    if record == NULL:
        table = meta
        record = meta.find(MEDIA_STORAGE_SOP_CLASS_UID)
    if record == NULL:
        return False
    uid = table.blocks.read(record.offset, min(record.nbytes, UID_LONGEST))
    return special.is_image(uid.rstrip(b"\0 ").decode("latin-1"))


cdef Opened announced(Opened opened):
    """Return the parts, after the one warning for all that was noted while they were opened."""
    if len(opened.report):
        opened.report.announce()
    else:
        opened.report.collecting = False
    return opened


cdef ElementTable scan_deflated(Opened opened, Blocks blocks, int64_t position, object policy, object special,
                                const Rules* rules):
    """Return the table of a deflated data set, inflated as far as the rules need it."""
    cdef ElementTable table
    cdef ReadReport report
    cdef Blocks inflated
    cdef int64_t wanted = 1 << 16
    inflater = special.inflater(blocks.read(position, blocks.size - position), policy)
    if not rules.stop_at_pixels and rules.wanted == NULL:
        wanted = INT64_MAX
    while True:
        try:
            inflated = inflater.prefix(wanted)
        except LimitError as error:
            error.offset = position
            raise
        # What is missing of a prefix is no fault: the report counts when the end is there.
        report = ReadReport.__new__(ReadReport)
        report.collecting = True
        check_encoding(opened, inflated, 0, policy.reading_validation_mode == RAISE, special.is_known_tag)
        table = scan_table(inflated, 0, inflated.size, opened.implicit, opened.little, policy.limits.depth,
                           report, bounds_of(policy.limits), rules)
        if inflater.finished or table.stopped:
            if not table.stopped:
                inflated.packed = blocks
                inflated.packed_at = position
            break
        wanted *= 8
    if inflater.header or inflater.damaged >= 0:
        opened.report.note(DEFLATE, 0, position, max(inflater.damaged, 0))
    opened.report.add(report.faults, report.count)
    return table


cdef dict META_STATE = {"_read_implicit": False, "_read_little": True}


cdef object new_object(object cls, dict state):
    """Return an instance of a Python class with this ``__dict__``, without running its ``__init__``."""
    made = new_instance(cls)
    # Not by setting another dict: from CPython 3.13 on, the object's own is not only where it looks.
    PyDict_Update(PyObject_GenericGetDict(made, NULL), state)
    return made


def file_dataset(Opened opened not None, dataset_class not None, meta_class not None, filename, timestamp):
    """Return the FileDataset for what was opened, with its file meta information.

    The classes are ordinary Python classes; their ``__init__`` is not run, its work is done here.
    """
    cdef bint implicit = opened.implicit
    cdef bint little = opened.little
    cdef dict meta = META_STATE.copy()
    meta["_dict"] = opened.meta
    return new_object(dataset_class, {
        "_dict": opened.dataset,
        "_read_implicit": implicit,
        "_read_little": little,
        "_is_implicit_VR": implicit,
        "_is_little_endian": little,
        "preamble": opened.preamble,
        "file_meta": new_object(meta_class, meta),
        "filename": filename,
        "timestamp": timestamp,
    })
