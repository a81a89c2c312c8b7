"""ElementSource: a region of a source, its table, and one pass from a record's bytes to a DataElement.

Native because every element that is read goes through here, the first time that it is touched.

Sequences are made in a module above this one, as their items are data sets again; it leaves a function here.
"""

cimport cython
from cpython.bytes cimport PyBytes_AS_STRING
from cpython.dict cimport PyDict_Contains, PyDict_GetItem
from cpython.object cimport PyObject, PyObject_GenericSetAttr
from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t
from libc.string cimport memset

from cydicom._native.context cimport Context, current_policy, new_context, no_context
from cydicom._native.cursor cimport UNDEFINED_LENGTH, VR_UNKNOWN, load_u16, load_u32, vr_code, vr_form
from cydicom._native.elements cimport ElementTable, Rules, no_elements, scan_table
from cydicom._native.faults cimport WRONG_LENGTH
from cydicom._native.injected cimport (
    FLAG_CALLBACK,
    convert_raw,
    data_element_class,
    dictionary_entry,
    empty_raw_value,
    encodings_for,
    hooks,
    raw_element_class,
    raw_vr,
    resolve_ambiguous,
    unlisted_vr,
)
from cydicom._native.numbers cimport number_nbytes
from cydicom._native.objects cimport new_instance, new_multi_value, new_tag
from cydicom._native.readreport cimport ReadReport
from cydicom._native.records cimport DEFERRED, LONG_FORM, PARTIAL, UNDEFINED, Record
from cydicom._native.scanmemory cimport Ends
from cydicom._native.values cimport decode_value
from cydicom._native.vrcodes cimport VR_FD, VR_FL, VR_SL, VR_SS, VR_SV

from cydicom.errors import BytesLengthException, LimitError

cdef enum:
    SPECIFIC_CHARACTER_SET = 0x00080005U
    PIXEL_REPRESENTATION = 0x00280103U
    BITS_ALLOCATED = 0x00280100U
    PIXEL_DATA = 0x7FE00010U
    WAVEFORM_BITS_ALLOCATED = 0x54001004U

cdef enum:
    # A bit of Policy.flags.
    FLAG_WRONG_LENGTH_TO_UN = 32

cdef uint16_t VR_SQ = vr_code(c'S', c'Q')
cdef uint16_t VR_UN = vr_code(c'U', c'N')

cdef dict vr_names = {}
cdef SequenceMaker sequence_maker = NULL
cdef EndsSharer ends_sharer = NULL


cdef int make_sequences_with(SequenceMaker maker, EndsSharer sharer) except -1:
    """Take the function that makes a Sequence from a record, and the one for those that are there already."""
    global sequence_maker, ends_sharer
    sequence_maker = maker
    ends_sharer = sharer
    return 0


cdef str vr_text(uint16_t vr):
    """Return the two letters of a VR; the same string for the same VR."""
    cdef PyObject* known = PyDict_GetItem(vr_names, vr)
    if known != NULL:
        return <str>known
    text = chr(vr >> 8) + chr(vr & 0xFF)
    if vr_form(vr) != VR_UNKNOWN:
        vr_names[vr] = text
    return text


cdef uint16_t vr_number(str vr) except? 0:
    if len(vr) != 2:
        raise NotImplementedError(f"unknown value representation {vr!r}")
    return <uint16_t>((ord(vr[0]) << 8) | ord(vr[1]))

cdef bint is_descriptor(uint32_t tag) noexcept nogil:
    """Tell whether this is a LUT descriptor: its first value is unsigned in any VR (PS3.3 C.7.6.3.1.5)."""
    return tag in (0x00281101U, 0x00281102U, 0x00281103U, 0x00283002U)


cdef bint is_signed(uint16_t vr, const Record* record) noexcept nogil:
    """Tell whether a value is numbers that may be below 0, none of them cut."""
    return vr in (VR_SS, VR_SL, VR_SV, VR_FL, VR_FD) and record.nbytes % number_nbytes(vr) == 0


cdef object new_element(uint32_t tag, object vr, object value, int64_t tell, bint undefined):
    cdef object element = new_instance(data_element_class)
    PyObject_GenericSetAttr(element, "tag", new_tag(tag))
    PyObject_GenericSetAttr(element, "VR", vr)
    PyObject_GenericSetAttr(element, "_value", value)
    PyObject_GenericSetAttr(element, "file_tell", tell)
    if undefined:
        PyObject_GenericSetAttr(element, "is_undefined_length", True)
    return element


cdef bint is_unclaimed(ElementSource source, uint32_t tag) except -1:
    """Tell whether a private element has no private creator, so that no dictionary knows its VR."""
    cdef uint32_t creator = (tag & 0xFFFF0000U) | ((tag >> 8) & 0xFF)
    if not (tag >> 16) & 1 or not tag & 0xFF00:
        return False
    if PyDict_Contains(source.overlay, creator):
        return False
    return source.record_of(creator) == NULL


@cython.freelist(16)
cdef class ElementSource:
    """The records of one data set, and how each becomes an element: an ElementStore but for the mapping.

    The owner, the data set, is passed in where a conversion needs it.  The fields of the mapping are here as
    well: with none of its own, an ElementStore can be taken from this class's list of free objects.
    """

    def __cinit__(self):
        self.overlay = {}
        self.context = no_context

    def __init__(self):
        self.context = new_context(ReadReport.__new__(ReadReport), 1024, None)
        self.little = True

    cdef ElementTable ready(self):
        """Return the table, scanned now if this is the first touch; None for a data set made in memory."""
        cdef ElementTable table
        cdef Ends ends
        cdef Rules rules
        if self.pending == PENDING and self.end <= self.start and not self.overlay:
            self.table = no_elements
            self.pending = 0
        if self.pending:
            memset(&rules, 0, sizeof(Rules))
            rules.defer = -1
            rules.only_group = 2 if self.pending == PENDING_META else -1
            try:
                table = scan_table(self.blocks, self.start, self.end, self.implicit, self.little,
                                   self.context.depth_left, self.context.report, self.context.bounds, &rules,
                                   self.context.ends)
            except LimitError as error:
                error.path = self.context.path
                raise
            if self.pending:
                # What is now the end of the region was the beginning of another group.
                table.stopped = self.pending == PENDING_META
                self.table = table
                self.pending = 0
                ends = table.ends if table.ends is not None else self.context.ends
                if self.overlay and ends is not None:
                    # Sequences that came out of a pickle: no look at this data set has made them.
                    ends_sharer(self.overlay, ends)
        return self.table

    cdef const Record* record_of(self, uint32_t tag) except? NULL:
        cdef ElementTable table = self.ready()
        if table is None:
            return NULL
        return table.find(tag)

    cdef tuple own_encodings(self):
        """Return the codec names for text of this data set (PS3.5 7.5.3: its own, or the inherited ones)."""
        cdef const Record* record
        if self.codecs is None:
            record = self.record_of(SPECIFIC_CHARACTER_SET)
            if record == NULL:
                self.codecs = self.context.encodings
            else:
                self.codecs = tuple(
                    encodings_for(self.blocks.read(record.offset, record.nbytes), self.context.encodings)
                )
        return self.codecs

    cdef int small_number(self, uint32_t tag, int inherited) except -2:
        """Return the value of a US element of this data set, `inherited` if it has none."""
        cdef const Record* record
        cdef const uint8_t* data
        cdef bytes loaded
        cdef PyObject* held = PyDict_GetItem(self.overlay, tag)
        if held != NULL:
            value = None if <object>held is None else (<object>held).value
            return value if type(value) is int and 0 <= value <= 0xFFFF else inherited
        record = self.record_of(tag)
        if record == NULL or record.nbytes != 2:
            return inherited
        data = self.blocks.at(record.offset, 2)
        if data == NULL:
            loaded = self.blocks.read(record.offset, 2)
            data = <const uint8_t*>PyBytes_AS_STRING(loaded)
        return load_u16(data, self.little)

    cdef Context child_context(self, bint undefined):
        cdef Context own = self.context
        cdef Context context = new_context(own.report, own.depth_left - 1, own.bounds)
        context.ends = own.ends if self.table is None or self.table.ends is None else self.table.ends
        context.encodings = self.own_encodings()
        context.listed = own.listed or not undefined or len(context.encodings) > 1
        context.pixel_representation = self.small_number(PIXEL_REPRESENTATION, own.pixel_representation)
        context.bits_allocated = self.small_number(BITS_ALLOCATED, own.bits_allocated)
        context.waveform_bits = self.small_number(WAVEFORM_BITS_ALLOCATED, own.waveform_bits)
        return context

    # From a record to Python objects.

    cdef object value(self, const Record* record, uint16_t vr, object policy):
        cdef const uint8_t* data = self.blocks.at(record.offset, record.nbytes)
        cdef bytes loaded
        if data == NULL:
            loaded = self.blocks.read(record.offset, record.nbytes)
            data = <const uint8_t*>PyBytes_AS_STRING(loaded)
        # The value of UN is little endian, whatever the transfer syntax (PS3.5 6.2.2).
        return decode_value(vr, data, record.nbytes, self.little or record.vr == VR_UN, self.own_encodings(),
                            policy)

    cdef object sequence(self, const Record* record, bint un):
        return sequence_maker(self, record, un)

    cdef object raw(self, const Record* record, bint keep_deferred):
        """Return the RawDataElement of a record."""
        cdef object vr = vr_text(record.vr) if record.vr else None
        cdef object value
        cdef int64_t length = record.nbytes
        cdef const uint8_t* header
        cdef PyObject* entry
        if record.flags & UNDEFINED:
            length = UNDEFINED_LENGTH
            if record.vr == 0:
                # As pydicom, which has looked the VR up to tell a sequence from bytes.
                entry = dictionary_entry(record.tag)
                vr = None if entry == NULL else (<tuple>entry)[0]
        elif record.flags & PARTIAL:
            if record.flags & LONG_FORM or record.vr == 0:
                header = self.blocks.at(record.offset - 4, 4)
                length = load_u32(header, self.little) if header != NULL else length
            else:
                header = self.blocks.at(record.offset - 2, 2)
                length = load_u16(header, self.little) if header != NULL else length
        if record.flags & DEFERRED and keep_deferred:
            value = None
        elif length == 0:
            value = empty_raw_value(vr)
        else:
            value = self.blocks.read(record.offset, record.nbytes)
        return raw_element_class(
            new_tag(record.tag), vr, length, value, record.offset, record.vr == 0, self.little
        )

    cdef object make(self, const Record* record, object dataset):
        """Return the DataElement of a record."""
        cdef uint16_t vr = record.vr
        cdef object name
        cdef object policy = current_policy()
        cdef bint un = False
        cdef bint ambiguous = False
        cdef bint nameless = vr == 0 or vr == VR_UN or vr_form(vr) == VR_UNKNOWN
        # Of a descriptor in what has no sign the first value is unsigned as it is.
        cdef bint judged = is_descriptor(record.tag) and (nameless or is_signed(vr, record))
        if nameless and record.flags & UNDEFINED and self.holds_items(record, policy):
            return new_element(record.tag, "SQ", self.sequence(record, vr == VR_UN), record.offset, True)
        if not hooks.is_default or policy.flags & FLAG_CALLBACK or (judged and not nameless):
            # As in pydicom, sequences of undefined length are none of the hooks' business.
            if not (record.flags & UNDEFINED and vr == VR_SQ):
                return convert_raw(self.raw(record, False), dataset, self)
        if nameless:
            name = self.nameless_vr(record, dataset, &un, &ambiguous)
            if len(<str>name) != 2:
                return new_element(record.tag, name, self.blocks.read(record.offset, record.nbytes),
                                   record.offset, (record.flags & UNDEFINED) != 0)
            vr = vr_number(name)
            if judged and is_signed(vr, record):
                return convert_raw(self.raw(record, False), dataset, self)
        else:
            name = vr_text(vr)
        if vr == VR_SQ:
            return new_element(record.tag, name, self.sequence(record, un), record.offset,
                               (record.flags & UNDEFINED) != 0)
        try:
            value = self.value(record, vr, policy)
            if ambiguous and type(value) is list:
                # As pydicom, which makes these anew when it has decided on the VR.
                value = new_multi_value(int, value)
        except BytesLengthException:
            self.context.report.note(WRONG_LENGTH, record.tag, record.offset, record.nbytes, record.nbytes)
            if not policy.flags & FLAG_WRONG_LENGTH_TO_UN:
                raise
            return convert_raw(self.raw(record, False), dataset, self)
        return new_element(record.tag, name, value, record.offset, (record.flags & UNDEFINED) != 0)

    cdef str nameless_vr(self, const Record* record, object dataset, bint* un, bint* ambiguous):
        """Return the VR of an element whose header has none, or UN, or letters that are none.

        It has more than two letters where it is ambiguous, and nothing decides.
        """
        cdef PyObject* entry
        cdef object name
        if record.vr != 0 and record.vr != VR_UN:
            return "UN"
        entry = dictionary_entry(record.tag) if record.vr == 0 else NULL
        if entry != NULL:
            name = (<tuple>entry)[0]
        elif hooks.is_default and is_unclaimed(self, record.tag):
            name = "UN"
        elif record.vr == 0 and hooks.is_default and not record.tag & 0x10000U:
            name = unlisted_vr(record.tag, self.context.report.unlisted)
            if name == "UN":
                self.context.report.unlisted += 1
        else:
            name = raw_vr(self.raw(record, True), record.nbytes, dataset, self)
        if len(<str>name) != 2:
            ambiguous[0] = True
            name = self.resolved(record, name, dataset)
        un[0] = record.vr == VR_UN
        return name

    cdef str vr_of(self, const Record* record, object dataset):
        """Return the VR of the element that is made from a record."""
        cdef bint un = False
        cdef bint ambiguous = False
        cdef uint16_t vr = record.vr
        if vr != 0 and vr != VR_UN and vr_form(vr) != VR_UNKNOWN:
            return vr_text(vr)
        if record.flags & UNDEFINED and self.holds_items(record, current_policy()):
            return "SQ"
        return self.nameless_vr(record, dataset, &un, &ambiguous)

    def resolved_vr(self, uint32_t tag, str vr not None, bint undefined, dataset):
        """Return the VR that an ambiguous one stands for in this data set (PS3.5 A, PS3.3 C.7.6.3.1.5)."""
        return resolve_ambiguous(
            tag, vr, undefined, self.implicit, dataset,
            self.small_number(PIXEL_REPRESENTATION, self.context.pixel_representation),
            self.small_number(BITS_ALLOCATED, self.context.bits_allocated),
            self.small_number(WAVEFORM_BITS_ALLOCATED, self.context.waveform_bits),
        )

    cdef object resolved(self, const Record* record, object name, object dataset):
        return self.resolved_vr(record.tag, name, (record.flags & UNDEFINED) != 0, dataset)

    cdef bint holds_items(self, const Record* record, object policy) except -1:
        """Tell whether a value of undefined length without a VR that says so is a sequence."""
        cdef const uint8_t* data
        cdef PyObject* entry
        if record.tag == PIXEL_DATA:
            return False
        if record.vr == VR_UN:
            if policy.infer_sq_for_un_vr:
                return True
            if not policy.replace_un_with_known_vr:
                return False
        entry = dictionary_entry(record.tag)
        if entry != NULL:
            return (<tuple>entry)[0] == "SQ"
        data = self.blocks.at(record.offset, 4)
        if record.nbytes == 0:
            return True
        return data != NULL and record.nbytes >= 8 and (
            data[0] == 0xFE and data[1] == 0xFF and data[2] == 0x00 and data[3] == 0xE0
            or data[0] == 0xFF and data[1] == 0xFE and data[2] == 0xE0 and data[3] == 0x00
        )
