"""ElementStore and SequenceItems: tables of a source, and the Python objects made from them so far.

Native because every access to an element goes through here: a look-up by tag in a C array or a dict, and, the
first time, one pass from bytes to a DataElement.

An element lives in the table until it is touched; then its DataElement is in the overlay, and stays the same
object.  What users add, replace or delete is in the overlay alone, so tables are never changed, and copies of
a data set share them.  An item of a sequence is not even scanned before it is touched.
"""

cimport cython
from cpython.bytes cimport PyBytes_AS_STRING
from cpython.contextvars cimport PyContextVar_Get
from cpython.dict cimport PyDict_Contains, PyDict_GetItem, PyDict_SetItem
from cpython.object cimport PyObject, PyObject_GenericSetAttr
from cpython.ref cimport Py_XDECREF
from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t
from libc.string cimport memset

from cydicom._native.blocks cimport Blocks
from cydicom._native.cursor cimport UNDEFINED_LENGTH, VR_UNKNOWN, load_u16, load_u32, vr_code, vr_form
from cydicom._native.elements cimport (
    Bounds,
    ElementTable,
    ItemIndex,
    ReadReport,
    Rules,
    bounds_of,
    index_items,
    scan_table,
)
from cydicom._native.faults cimport VR_SWITCH, WRONG_LENGTH
from cydicom._native.headers cimport starts_implicit
from cydicom._native.interrupts cimport let_signals_in
from cydicom._native.objects cimport new_multi_value, new_tag
from cydicom._native.records cimport (
    DEFERRED,
    LONG_FORM,
    PARTIAL,
    UNDEFINED,
    Record,
)
from cydicom._native.values cimport decode_value

from cydicom import policy as _policy
from cydicom.errors import BytesLengthException, LimitError

cdef extern from *:
    """
    static CYTHON_INLINE PyObject* cydicom_new(PyObject* cls, PyObject* no_arguments) {
        return ((PyTypeObject*)cls)->tp_new((PyTypeObject*)cls, no_arguments, NULL);
    }
    """
    object cydicom_new(object cls, tuple no_arguments)
    object PyObject_GenericGetDict(object, void*)
    PyObject* PyDict_SetDefault(dict, object, object) except NULL

cdef enum:
    # Tags of enclosing sequences that an error names.
    LONGEST_PATH = 8
    SPECIFIC_CHARACTER_SET = 0x00080005U
    PIXEL_REPRESENTATION = 0x00280103U
    BITS_ALLOCATED = 0x00280100U
    PIXEL_DATA = 0x7FE00010U
    WAVEFORM_BITS_ALLOCATED = 0x54001004U

cdef enum:
    # The bits of Policy.flags that this module looks at.
    FLAG_WRONG_LENGTH_TO_UN = 32
    FLAG_CALLBACK = 128

cdef uint16_t VR_SQ = vr_code(c'S', c'Q')
cdef uint16_t VR_UN = vr_code(c'U', c'N')

# Injected by bind(): the classes and functions of the layers above.
cdef object data_element_class = None
cdef object raw_element_class = None
cdef object sequence_class = None
cdef object dataset_class = None
cdef dict dictionary = None
cdef object load_dictionary = None
cdef object raw_vr = None
cdef object resolve_ambiguous = None
cdef object convert_raw = None
cdef object encodings_for = None
cdef object hooks = None
cdef object empty_raw_value = None
cdef object deep_copy = None
cdef object reduced_store = None
cdef object restore_store = None
cdef object reduced_items = None
cdef object restore_items = None
cdef tuple default_encodings = ("iso8859",)
cdef object policy_variable = _policy.variable
cdef dict vr_names = {}
cdef tuple no_arguments = ()


def bind(**parts):
    """Take the classes and functions of the layers above; a part not named is left as it is."""
    global data_element_class, raw_element_class, sequence_class, dataset_class, load_dictionary, raw_vr
    global resolve_ambiguous, convert_raw, encodings_for, hooks, empty_raw_value, deep_copy
    global reduced_store, restore_store, reduced_items, restore_items
    data_element_class = parts.pop("data_element_class", data_element_class)
    raw_element_class = parts.pop("raw_element_class", raw_element_class)
    sequence_class = parts.pop("sequence_class", sequence_class)
    dataset_class = parts.pop("dataset_class", dataset_class)
    load_dictionary = parts.pop("load_dictionary", load_dictionary)
    raw_vr = parts.pop("raw_vr", raw_vr)
    resolve_ambiguous = parts.pop("resolve_ambiguous", resolve_ambiguous)
    convert_raw = parts.pop("convert_raw", convert_raw)
    encodings_for = parts.pop("encodings_for", encodings_for)
    hooks = parts.pop("hooks", hooks)
    empty_raw_value = parts.pop("empty_raw_value", empty_raw_value)
    deep_copy = parts.pop("deep_copy", deep_copy)
    reduced_store = parts.pop("reduced_store", reduced_store)
    restore_store = parts.pop("restore_store", restore_store)
    reduced_items = parts.pop("reduced_items", reduced_items)
    restore_items = parts.pop("restore_items", restore_items)
    if parts:
        raise TypeError(f"unknown parts: {', '.join(sorted(parts))}")


cdef PyObject* dictionary_entry(uint32_t tag) except? NULL:
    """Return the entry of the public dictionary, borrowed; it is loaded at the first look-up."""
    global dictionary
    if dictionary is None:
        dictionary = load_dictionary()
    return PyDict_GetItem(dictionary, tag)


cdef object current_policy():
    cdef PyObject* policy = NULL
    PyContextVar_Get(policy_variable, NULL, &policy)
    if policy == NULL:
        return _policy.current()
    result = <object>policy
    Py_XDECREF(policy)
    return result


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


cdef object resolve_vr(uint32_t tag, object vr, bint undefined, bint implicit, object dataset,
                       int pixel_representation, int bits_allocated, int waveform_bits):
    """Return the VR that an ambiguous one stands for, by the values that are in force."""
    return resolve_ambiguous(tag, vr, undefined, implicit, dataset, pixel_representation, bits_allocated,
                             waveform_bits)


cdef bint is_raw(object element):
    """Tell whether this is a RawDataElement."""
    return type(element) is raw_element_class


cdef bint is_plain_element(object element):
    """Tell whether this is a DataElement, and no subclass, which may have a value of its own making."""
    return type(element) is data_element_class


cdef bint decodes_plainly(const Record* record, object policy) except -1:
    """Tell whether no code of the user takes part in making this element from its bytes."""
    return hooks.is_default and not policy.flags & FLAG_CALLBACK


cdef bint is_descriptor(uint32_t tag) noexcept nogil:
    """Tell whether this is a LUT descriptor: its first value is unsigned in any VR (PS3.3 C.7.6.3.1.5)."""
    return tag in (0x00281101U, 0x00281102U, 0x00281103U, 0x00283002U)


cdef object new_instance(object cls):
    """Return an instance of a Python class without running its ``__init__``."""
    return cydicom_new(cls, no_arguments)


cdef object new_element(uint32_t tag, object vr, object value, int64_t tell, bint undefined):
    cdef object element = new_instance(data_element_class)
    PyObject_GenericSetAttr(element, "tag", new_tag(tag))
    PyObject_GenericSetAttr(element, "VR", vr)
    PyObject_GenericSetAttr(element, "_value", value)
    PyObject_GenericSetAttr(element, "file_tell", tell)
    if undefined:
        PyObject_GenericSetAttr(element, "is_undefined_length", True)
    return element


@cython.freelist(8)
cdef class Context:
    """What a data set takes from those that enclose it: report, depth, character set, pixel description."""

    def __init__(self, ReadReport report=None, Py_ssize_t depth_left=1024, tuple encodings=None,
                 int pixel_representation=-1, int bits_allocated=-1, int waveform_bits=-1, bint listed=False):
        self.report = report if report is not None else ReadReport()
        self.depth_left = depth_left
        self.bounds = bounds_of(current_policy().limits)
        self.path = ()
        self.encodings = encodings if encodings is not None else default_encodings
        self.pixel_representation = pixel_representation
        self.bits_allocated = bits_allocated
        self.waveform_bits = waveform_bits
        self.listed = listed

    def __reduce__(self):
        return Context, (self.report, self.depth_left, self.encodings, self.pixel_representation,
                         self.bits_allocated, self.waveform_bits, self.listed)


cdef Context new_context(ReadReport report, Py_ssize_t depth_left, Bounds bounds):
    """Return the context of a data set that nothing encloses."""
    cdef Context context = Context.__new__(Context)
    context.report = report
    context.depth_left = depth_left
    context.bounds = bounds
    context.path = ()
    context.encodings = default_encodings
    context.pixel_representation = -1
    context.bits_allocated = -1
    context.waveform_bits = -1
    return context


# Of a store that was not initialised yet.
cdef Context no_context = new_context(ReadReport(), 1024, None)


cdef bint is_unclaimed(ElementStore store, uint32_t tag) except -1:
    """Tell whether a private element has no private creator, so that no dictionary knows its VR."""
    cdef uint32_t creator = (tag & 0xFFFF0000U) | ((tag >> 8) & 0xFF)
    if not (tag >> 16) & 1 or not tag & 0xFF00:
        return False
    if PyDict_Contains(store.overlay, creator):
        return False
    return store.record_of(creator) == NULL


cdef list changed_order(dict overlay, ElementTable table):
    """Return the tags of a table, and of what was put over it since, in ascending order as plain numbers."""
    cdef Py_ssize_t i
    if table is None:
        return sorted(overlay)
    order = []
    for i in range(table.count):
        order.append(table.at(i).tag)
    known = set(order)
    order = [tag for tag in order if overlay.get(tag, table) is not None]
    order.extend([tag for tag, held in overlay.items() if held is not None and tag not in known])
    order.sort()
    return order


@cython.freelist(16)
cdef class ElementStore:
    """The elements of one data set, by tag.

    It behaves as the mapping from tag to DataElement or RawDataElement that it stands for; its owner, the
    data set, is passed in where a conversion needs it.
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
        cdef Rules rules
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
        """Return the Sequence of an element; its items are indexed now, and scanned when they are touched."""
        cdef SequenceItems items = SequenceItems.__new__(SequenceItems)
        cdef Blocks blocks = self.blocks
        cdef int64_t start = record.offset
        cdef int64_t end = record.offset + record.nbytes
        if blocks.at(record.offset, record.nbytes) == NULL:
            # It was left on disk: its items get bytes of their own.
            blocks = blocks.part(record.offset, record.nbytes)
        items.implicit = self.implicit or un
        items.little = self.little or un
        items.un = un
        items.start = start
        items.end = end
        items.context = self.child_context((record.flags & UNDEFINED) != 0)
        items.touched = {}
        items.context.path = self.context.path
        if len(items.context.path) < LONGEST_PATH:
            items.context.path += (new_tag(record.tag),)
        try:
            items.index = index_items(blocks, start, end, items.implicit, items.little, un, record.tag,
                                      self.context.depth_left, self.context.report, self.context.bounds,
                                      items.context.ends)
        except LimitError as error:
            error.path = self.context.path
            raise
        if items.index.ends is not None:
            items.context.ends = items.index.ends
        sequence = new_instance(sequence_class)
        PyObject_GenericSetAttr(sequence, "_list", items)
        if record.flags & UNDEFINED:
            PyObject_GenericSetAttr(sequence, "is_undefined_length", True)
        return sequence

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
        if nameless and record.flags & UNDEFINED and self.holds_items(record, policy):
            return new_element(record.tag, "SQ", self.sequence(record, vr == VR_UN), record.offset, True)
        if not hooks.is_default or policy.flags & FLAG_CALLBACK or is_descriptor(record.tag):
            # As in pydicom, sequences of undefined length are none of the hooks' business.
            if not (record.flags & UNDEFINED and vr == VR_SQ):
                return convert_raw(self.raw(record, False), dataset, self)
        if nameless:
            name = self.nameless_vr(record, dataset, &un, &ambiguous)
            if len(<str>name) != 2:
                return new_element(record.tag, name, self.blocks.read(record.offset, record.nbytes),
                                   record.offset, (record.flags & UNDEFINED) != 0)
            vr = vr_number(name)
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

    cdef int name_creator(self, uint32_t tag, object element, object dataset) except -1:
        """Tell a private element who its creator is (PS3.5 7.8.1)."""
        cdef uint32_t creator = (tag & 0xFFFF0000U) | ((tag >> 8) & 0xFF)
        held = self.fetch(creator, dataset)
        if held is not None:
            PyObject_GenericSetAttr(element, "private_creator", held.value)
        return 0

    # The mapping.

    cdef object fetch(self, uint32_t tag, object dataset):
        """Return the DataElement with this tag, made now if it was not touched before, or None."""
        cdef const Record* record
        cdef object made
        # Held here: what a conversion runs may clear the store, and the record is the table's.
        cdef ElementTable table
        cdef PyObject* held = PyDict_GetItem(self.overlay, tag)
        if held != NULL:
            made = <object>held
            if made is None or type(made) is not raw_element_class:
                return made
            converted = convert_raw(made, dataset, self)
            if (tag >> 16) & 1 and tag & 0xFF00:
                self.name_creator(tag, converted, dataset)
            held = PyDict_GetItem(self.overlay, tag)
            if held != NULL and <object>held is made:
                PyDict_SetItem(self.overlay, tag, converted)
            elif held != NULL and <object>held is not None and type(<object>held) is not raw_element_class:
                return <object>held
            return converted
        table = self.ready()
        record = table.find(tag) if table is not None else NULL
        if record == NULL:
            return None
        made = self.make(record, dataset)
        if (tag >> 16) & 1 and tag & 0xFF00 and not (record.flags & UNDEFINED and record.vr == VR_SQ):
            # As pydicom, where a sequence of undefined length never learns its creator.
            self.name_creator(tag, made, dataset)
        # Conversion can run Python code, and with it other threads: the first element made is the one.
        held = PyDict_SetDefault(self.overlay, tag, made)
        return made if <object>held is None else <object>held

    def element(self, uint32_t tag, dataset):
        """Return the DataElement with this tag, made now if it was not touched before.

        Raises
        ------
        KeyError
            If the data set has no such element.
        """
        element = self.fetch(tag, dataset)
        if element is None:
            raise KeyError(new_tag(tag))
        return element

    def iterate(self, dataset):
        """Return an iterator over the elements by tag; elements removed meanwhile are left out."""
        cdef ElementIterator iterator = ElementIterator.__new__(ElementIterator)
        iterator.store = self
        iterator.dataset = dataset
        iterator.tags = self.tags()
        return iterator

    def stored(self, uint32_t tag, bint keep_deferred=False):
        """Return the DataElement with this tag if it was made or assigned, else its RawDataElement."""
        cdef const Record* record
        cdef ElementTable table
        cdef PyObject* held = PyDict_GetItem(self.overlay, tag)
        if held != NULL:
            if <object>held is None:
                raise KeyError(new_tag(tag))
            return <object>held
        table = self.ready()
        record = table.find(tag) if table is not None else NULL
        if record == NULL:
            raise KeyError(new_tag(tag))
        return self.raw(record, keep_deferred)

    def is_deferred(self, uint32_t tag):
        """Tell whether the value of this element was left on disk, and was not asked for yet."""
        cdef const Record* record
        if PyDict_Contains(self.overlay, tag):
            return False
        record = self.record_of(tag)
        return record != NULL and (record.flags & DEFERRED) != 0

    def is_converted(self, uint32_t tag):
        """Tell whether the DataElement with this tag exists as an object."""
        held = self.overlay.get(tag)
        return held is not None and type(held) is not raw_element_class

    def __contains__(self, tag):
        cdef uint32_t number
        cdef PyObject* held
        try:
            number = tag
        except (TypeError, OverflowError):
            return False
        held = PyDict_GetItem(self.overlay, number)
        if held != NULL:
            return <object>held is not None
        return self.record_of(number) != NULL

    def __len__(self):
        cdef ElementTable table = self.ready()
        return (table.count if table is not None else 0) + self.added - self.removed

    def __bool__(self):
        return self.__len__() > 0

    def __getitem__(self, tag):
        return self.stored(tag, True)

    def get(self, tag, default=None):
        """Return what is stored for this tag, or the default."""
        return self.stored(tag, True) if tag in self else default

    def __setitem__(self, tag, element):
        cdef uint32_t number = tag
        cdef bint recorded = self.record_of(number) != NULL
        cdef PyObject* held = PyDict_GetItem(self.overlay, number)
        if held != NULL and <object>held is None:
            # Removed and added again: it comes last now, as in any dict.
            self.removed -= 1
            self.order = None
            if self.moved is None:
                self.moved = set()
            self.moved.add(int(number))
            del self.overlay[int(number)]
        elif held == NULL and not recorded:
            self.added += 1
            self.order = None
        PyDict_SetItem(self.overlay, int(number), element)

    def __delitem__(self, tag):
        cdef uint32_t number = tag
        if number not in self:
            raise KeyError(new_tag(number))
        self.order = None
        if self.record_of(number) != NULL:
            self.removed += 1
            self.overlay[int(number)] = None
        else:
            self.added -= 1
            del self.overlay[int(number)]

    def clear(self):
        """Remove all elements."""
        self.overlay = {}
        self.order = None
        self.moved = None
        self.added = 0
        self.removed = 0
        self.table = None
        self.pending = 0

    def tags(self):
        """Return the tags in ascending order, as a list that must not be changed."""
        cdef ElementTable table
        cdef Py_ssize_t i
        if self.order is None:
            table = self.ready()
            tags = []
            if table is not None and self.added == 0 and self.removed == 0:
                for i in range(table.count):
                    let_signals_in(i)
                    tags.append(new_tag(table.at(i).tag))
            else:
                for tag in changed_order(self.overlay, table):
                    let_signals_in(len(tags))
                    tags.append(new_tag(tag))
            self.order = tags
        return self.order

    def records(self):
        """Return (tag, VR, flags, value offset, value bytes) of each element that was read, in file order.

        The flags are those of ``records.pxd``; what was changed since is not in it.
        """
        cdef ElementTable table = self.ready()
        return [] if table is None else table.to_list()

    def has_group(self, uint16_t group):
        """Tell whether there is an element of this group."""
        cdef ElementTable table = self.ready()
        cdef PyObject* held
        cdef uint32_t tag
        cdef Py_ssize_t i
        for number, element in self.overlay.items():
            if element is not None and <uint32_t>number >> 16 == group:
                return True
        for i in range(table.count if table is not None else 0):
            tag = table.at(i).tag
            if tag >> 16 > group:
                break
            if tag >> 16 == group:
                held = PyDict_GetItem(self.overlay, tag)
                if held == NULL or <object>held is not None:
                    return True
        return False

    def has_undefined_length(self, uint32_t tag):
        """Tell whether an element that is there has undefined length."""
        cdef PyObject* held = PyDict_GetItem(self.overlay, tag)
        cdef const Record* record = self.record_of(tag) if held == NULL else NULL
        if record != NULL:
            return (record.flags & UNDEFINED) != 0
        element = <object>held if held != NULL else None
        if element is None:
            raise KeyError(f"there is no element ({tag >> 16:04X},{tag & 0xFFFF:04X})")
        if is_raw(element):
            # The constant is compared as a number of C: as an object it would be another one.
            return <int64_t>element.length == <int64_t>UNDEFINED_LENGTH
        return bool(element.is_undefined_length)

    def keys(self):
        """Return the tags in the order of the file, then of assignment."""
        cdef ElementTable table = self.ready()
        cdef Py_ssize_t i
        if table is None:
            return {new_tag(tag): None for tag in self.overlay}.keys()
        moved = self.moved if self.moved is not None else ()
        tags = {}
        for i in range(table.written):
            let_signals_in(i)
            if table.records[i].tag not in moved:
                tags[new_tag(table.records[i].tag)] = None
        for tag, held in self.overlay.items():
            if held is None:
                tags.pop(tag, None)
            elif tag not in tags:
                tags[new_tag(tag)] = None
        return tags.keys()

    def __iter__(self):
        return iter(self.keys())

    def to_dict(self):
        """Return a dict from tag to what is stored, in the order of the file, deferred values unread."""
        return {tag: self.stored(tag, True) for tag in self.keys()}

    def values(self):
        """Return what is stored for each tag."""
        return self.to_dict().values()

    def items(self):
        """Return pairs of tag and what is stored for it."""
        return self.to_dict().items()

    def encodings(self):
        """Return the codec names that text read from the source is decoded with."""
        return self.own_encodings()

    def inherited_encodings(self):
        """Return the codec names of a data set without its own: a list, or the one name of the default."""
        cdef tuple codecs = self.context.encodings
        return codecs[0] if codecs == default_encodings and not self.context.listed else list(codecs)

    def set_encodings(self, tuple encodings not None):
        """Decode text that is still to be converted with these codecs."""
        self.codecs = encodings

    def report(self):
        """Return the ReadReport of the read that this data set comes from."""
        return self.context.report

    # Copies.

    cdef ElementStore twin(self):
        cdef ElementStore other = ElementStore.__new__(ElementStore)
        other.blocks = self.blocks
        other.start = self.start
        other.end = self.end
        other.implicit = self.implicit
        other.little = self.little
        other.context = self.context
        other.table = self.table
        other.pending = self.pending
        other.codecs = self.codecs
        other.added = self.added
        other.removed = self.removed
        other.moved = self.moved.copy() if self.moved is not None else None
        return other

    def copy(self):
        """Return a store with the same elements, which can gain and lose elements on its own."""
        cdef ElementStore other = self.twin()
        other.overlay = self.overlay.copy()
        return other

    __copy__ = copy

    def subset(self, tags):
        """Return a store with the elements of these tags alone."""
        cdef ElementStore other = self.copy()
        kept = set(tags)
        for tag in list(self.tags()):
            if tag not in kept:
                del other[tag]
        return other

    def __deepcopy__(self, memo):
        return deep_copy(self, memo)

    def __reduce__(self):
        return reduced_store(self)

    def __setstate__(self, state):
        restore_store(self, state)


cdef class ElementIterator:
    """Yields the elements of a data set by tag."""

    cdef ElementStore store
    cdef object dataset
    cdef list tags
    cdef Py_ssize_t position

    def __iter__(self):
        return self

    def __next__(self):
        while self.position < len(self.tags):
            tag = self.tags[self.position]
            self.position += 1
            element = self.store.fetch(tag, self.dataset)
            if element is not None:
                return element
        raise StopIteration


cdef ElementStore new_store(ElementTable table, Context context):
    """Return a store over a scanned table."""
    cdef ElementStore store = ElementStore.__new__(ElementStore)
    store.blocks = table.blocks
    store.start = table.start
    store.end = table.end
    store.implicit = table.implicit
    store.little = table.little
    store.context = context
    store.table = table
    return store


def store_of(ElementTable table not None, Context context not None):
    """Return a store over a scanned table."""
    return new_store(table, context)


def store_of_region(Blocks blocks not None, int64_t start, int64_t end, bint implicit, bint little,
                    Context context not None):
    """Return a store over bytes that are scanned when they are first touched."""
    cdef ElementStore store = ElementStore.__new__(ElementStore)
    store.blocks = blocks
    store.start = start
    store.end = end
    store.implicit = implicit
    store.little = little
    store.context = context
    store.pending = PENDING
    return store


cdef ItemIndex no_items = ItemIndex()


cdef class SequenceItems:
    """The items of a sequence in a source: a list of data sets, each made when it is first touched.

    Attributes
    ----------
    start, end : int
        The region of the sequence's value in its source.
    """

    def __cinit__(self):
        self.context = no_context
        self.index = no_items
        self.touched = {}

    def __len__(self):
        return self.index.count

    cdef ElementStore store_at(self, Py_ssize_t i):
        """Return a store over the i-th item, not scanned yet; `i` must be below the count."""
        cdef ElementStore store
        cdef Blocks blocks = self.index.blocks
        cdef int64_t offset = self.index.items[i].offset
        cdef int64_t nbytes = self.index.items[i].nbytes
        cdef const uint8_t* data = blocks.at(offset, nbytes)
        if data == NULL:
            raise EOFError(f"the item at offset {offset} is not in memory")
        store = ElementStore.__new__(ElementStore)
        store.blocks = blocks
        store.start = offset
        store.end = offset + nbytes
        store.implicit = starts_implicit(data, nbytes, self.implicit, self.little, self.un)
        store.little = self.little
        store.context = self.context
        store.pending = PENDING
        return store

    cdef object new_item(self, Py_ssize_t i):
        """Return a data set of its own over the i-th item; `i` must be below the count."""
        cdef ElementStore store = self.store_at(i)
        dataset = new_instance(dataset_class)
        state = PyObject_GenericGetDict(dataset, NULL)
        PyDict_SetItem(state, "_dict", store)
        PyDict_SetItem(state, "_read_implicit", store.implicit)
        PyDict_SetItem(state, "_read_little", store.little)
        PyDict_SetItem(state, "is_undefined_length_sequence_item", self.index.items[i].undefined == 1)
        PyDict_SetItem(state, "seq_item_tell", store.start - 8)
        PyDict_SetItem(state, "file_tell", store.start - 8)
        if store.implicit != self.implicit:
            self.context.report.note(VR_SWITCH, 0, store.start, 0, 0)
        return dataset

    cdef object item(self, Py_ssize_t i):
        """Return the i-th item; `i` must be below the count."""
        cdef PyObject* held = PyDict_GetItem(self.touched, i)
        if held != NULL:
            return <object>held
        dataset = self.new_item(i)
        # A warning, or garbage collected while memory was taken, can run Python code, and with it other
        # threads: the first item made is the one.
        held = PyDict_GetItem(self.touched, i)
        if held != NULL:
            return <object>held
        self.touched[i] = dataset
        return dataset

    def __getitem__(self, key):
        cdef Py_ssize_t i
        cdef Py_ssize_t count = self.index.count
        if isinstance(key, slice):
            items = []
            for i in range(*key.indices(count)):
                items.append(self.item(i))
            return items
        number = key.__index__() if hasattr(key, "__index__") else key
        if not -count <= number < count:
            raise IndexError(f"item {number} of a sequence of {count}")
        i = number
        return self.item(i + count if i < 0 else i)

    def __iter__(self):
        cdef Py_ssize_t i
        for i in range(self.index.count):
            let_signals_in(i)
            yield self.item(i)

    def __reversed__(self):
        cdef Py_ssize_t i
        for i in range(self.index.count - 1, -1, -1):
            yield self.item(i)

    def __eq__(self, other):
        return list(self) == (list(other) if isinstance(other, SequenceItems) else other)

    def __repr__(self):
        return f"<{self.index.count} items, {len(self.touched)} of them touched>"

    def spans(self):
        """Return (content offset, content bytes, has undefined length) of each item."""
        return self.index.to_list()

    def __deepcopy__(self, memo):
        return deep_copy(self, memo)

    def __reduce__(self):
        return reduced_items(self)

    def __setstate__(self, state):
        restore_items(self, state)


def items_of(Blocks blocks not None, int64_t start, int64_t end, bint implicit, bint little, bint un,
             uint32_t tag, Context context not None):
    """Return the SequenceItems of the sequence value in [start, end)."""
    cdef SequenceItems items = SequenceItems.__new__(SequenceItems)
    items.start = start
    items.end = end
    items.implicit = implicit
    items.little = little
    items.un = un
    items.context = context
    items.touched = {}
    items.index = index_items(blocks, start, end, implicit, little, un, tag, context.depth_left + 1,
                              context.report, context.bounds)
    if items.index.ends is not None:
        context.ends = items.index.ends
    return items
