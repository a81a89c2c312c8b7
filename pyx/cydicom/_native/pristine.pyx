"""Whether elements, sequences and items are what their bytes would be made to, and are known to nobody.

Native because it looks at every element that was touched; most of them were only looked at.

The comparison is strict: type, text, every attribute.  So an object that passes it can be left away, and
made again from its bytes when it is touched, without a difference to see.  One that somebody else refers to
does not pass: there could be a second way to it.
"""

from cpython.bytes cimport PyBytes_AS_STRING
from cpython.dict cimport PyDict_GetItem, PyDict_Next
from cpython.object cimport PyObject
from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t
from libc.string cimport memchr, memcmp, memset

from cydicom._native.context cimport Context, current_policy
from cydicom._native.cursor cimport VR_UNKNOWN, vr_form
from cydicom._native.decimals cimport DECIMAL_LONGEST, READ, read_decimal, trim
from cydicom._native.elements cimport ElementTable
from cydicom._native.forms cimport has_plain_form
from cydicom._native.injected cimport decodes_plainly
from cydicom._native.items cimport SequenceItems
from cydicom._native.lazylists cimport LazyList
from cydicom._native.numbers cimport number_at, number_nbytes
from cydicom._native.records cimport UNDEFINED, Record
from cydicom._native.store cimport ElementStore
from cydicom._native.text cimport is_uid, strip, unpadded
from cydicom._native.values cimport decode_value, is_overridden
from cydicom._native.vrcodes cimport *

from cydicom import policy as _policy

cdef extern from *:
    object PyObject_GenericGetDict(object, void*)
    Py_ssize_t Py_REFCNT(PyObject*)
    bint PyUnicode_IS_ASCII(object)
    const uint8_t* PyUnicode_1BYTE_DATA(object)

cdef str TAG = "tag"
cdef str VR = "VR"
cdef str VALUE = "_value"
cdef str FILE_TELL = "file_tell"
cdef str IS_UNDEFINED_LENGTH = "is_undefined_length"
cdef str PRIVATE_CREATOR = "private_creator"

cdef tuple default_encodings = ("iso8859",)

cdef enum:
    SPECIFIC_CHARACTER_SET = 0x00080005U
    CODECS_KEPT = 64
    # How deep items are compared with their bytes, on the C stack.
    COMPARED_DEPTH = 32

# Injected by bind().
cdef object data_element_class = None
cdef object sequence_class = None
cdef object multi_value_class = None
cdef object person_name_class = None
cdef object decimal_class = None
cdef object integer_class = None
cdef object tag_class = None
cdef object uid_class = None
cdef object dataset_class = None

# The codecs of each value of Specific Character Set that was met lately, by what is inherited.
cdef dict known_codecs = {}

# What may be raised where an element cannot be made from its bytes.
cdef tuple faults = (ValueError, LookupError, ArithmeticError, NotImplementedError)


def bind(**parts):
    """Take the classes of the layers above; a part not named is left as it is."""
    global data_element_class, sequence_class, multi_value_class, person_name_class, decimal_class
    global integer_class, tag_class, uid_class, dataset_class
    data_element_class = parts.pop("data_element_class", data_element_class)
    sequence_class = parts.pop("sequence_class", sequence_class)
    multi_value_class = parts.pop("multi_value_class", multi_value_class)
    person_name_class = parts.pop("person_name_class", person_name_class)
    decimal_class = parts.pop("decimal_class", decimal_class)
    integer_class = parts.pop("integer_class", integer_class)
    tag_class = parts.pop("tag_class", tag_class)
    uid_class = parts.pop("uid_class", uid_class)
    dataset_class = parts.pop("dataset_class", dataset_class)
    if parts:
        raise TypeError(f"unknown parts: {', '.join(sorted(parts))}")


# Values and their bytes.

# The policy that values are decoded anew with: what would be warned of is not what its bytes decode to.
cdef object strict_base = None
cdef object strict = None


cdef object strict_policy(object policy):
    global strict_base, strict
    if policy is not strict_base:
        strict = policy.replace(reading_validation_mode=_policy.RAISE)
        strict_base = policy
    return strict


cdef inline bint is_alone(object held) noexcept:
    """Tell whether nothing refers to an object but what holds it, and the variable of whoever asks."""
    return Py_REFCNT(<PyObject*>held) == 2


cdef bint is_same(object fresh, object held) except -1:
    """Tell whether a value is the one that was made anew, to the last attribute."""
    cdef object kind = type(fresh)
    cdef double first, second
    cdef Py_ssize_t i
    if type(held) is not kind:
        return False
    if kind is str or kind is bytes or kind is int:
        return fresh == held
    if kind is float or kind is decimal_class:
        first = fresh
        second = held
        if memcmp(&first, &second, sizeof(double)) != 0:
            return False
        return kind is float or (
            getattr(held, "original_string", None) == fresh.original_string and not held.auto_format
        )
    if fresh is None:
        return True
    if kind is integer_class:
        return <int64_t>fresh == <int64_t>held and fresh._text == held._text
    if kind is uid_class:
        return fresh == held and getattr(held, "_PRIVATE_TS_ENCODING", None) is None
    if kind is tag_class:
        return <uint32_t>fresh == <uint32_t>held
    if kind is list:
        if len(<list>fresh) != len(<list>held):
            return False
        for i in range(len(<list>fresh)):
            if not is_same((<list>fresh)[i], (<list>held)[i]):
                return False
        return True
    if isinstance(fresh, LazyList):
        return (<LazyList>fresh).same_bytes(held)
    if kind is multi_value_class:
        return (
            len(PyObject_GenericGetDict(held, NULL)) == 2
            and fresh._constructor is held._constructor
            and is_same(fresh._list, held._list)
        )
    return False


cdef bint is_text_of(str text, uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, tuple codecs) except -1:
    """Tell whether bytes plainly decode to this text: one value, in ASCII."""
    cdef Py_ssize_t length = unpadded(data, nbytes)
    if (
        len(text) != length or not PyUnicode_IS_ASCII(text)
        or memcmp(PyUnicode_1BYTE_DATA(text), data, length) != 0
        or memchr(data, 0x1B, length) != NULL
    ):
        return False
    if vr != VR_LT and vr != VR_ST and vr != VR_UT and memchr(data, c"\\", length) != NULL:
        return False
    if vr == VR_CS:
        return True
    if vr == VR_DA or vr == VR_TM or vr == VR_DT or vr == VR_AS:
        return has_plain_form(vr, data, length)
    if not codecs or (<str>codecs[0]).startswith("iso2022"):
        return False
    return (
        vr == VR_UC or vr == VR_UT or (vr == VR_LO and nbytes <= 64) or (vr == VR_SH and nbytes <= 16)
        or (vr == VR_ST and nbytes <= 1024) or (vr == VR_LT and nbytes <= 10240)
    )


cdef bint is_name_of(object name, const uint8_t* data, Py_ssize_t nbytes, tuple codecs) except -1:
    """Tell whether a PersonName is the one of these bytes; whether it was decoded already does not matter."""
    cdef dict state = PyObject_GenericGetDict(name, NULL)
    cdef Py_ssize_t length = unpadded(data, nbytes)
    cdef bytes raw
    held = state.get("original_string")
    if type(held) is not bytes or state.get("encodings") != codecs:
        return False
    if len(state) != 2 + ("_components" in state):
        return False
    raw = held
    return (
        len(raw) == length and memcmp(PyBytes_AS_STRING(raw), data, length) == 0
        and memchr(data, c"\\", length) == NULL
        and (length == 0 or data[length - 1] != c"=")
    )


cdef bint is_empty_name(object name) except -1:
    """Tell whether a PersonName is that of an element without a value."""
    cdef dict state = PyObject_GenericGetDict(name, NULL)
    return (
        len(state) == 2 + ("_components" in state) and state.get("original_string") == b""
        and state.get("encodings") == default_encodings
    )


cdef bint is_decimal_of(object held, const uint8_t* data, Py_ssize_t nbytes) except -1:
    """Tell whether bytes plainly read as this DSfloat."""
    cdef Py_ssize_t first = 0
    cdef Py_ssize_t last
    cdef double number, own
    strip(data, &first, &nbytes)
    nbytes = first + unpadded(data + first, nbytes - first)
    last = nbytes
    trim(data, &first, &last)
    text = getattr(held, "original_string", None)
    if (
        last - first > DECIMAL_LONGEST or type(text) is not str or len(<str>text) != last - first
        or not PyUnicode_IS_ASCII(text) or memcmp(PyUnicode_1BYTE_DATA(text), data + first, last - first) != 0
        or read_decimal(data + first, last - first, &number) != READ
    ):
        return False
    own = held
    return memcmp(&number, &own, sizeof(double)) == 0 and not held.auto_format


cdef bint is_uid_of(object held, const uint8_t* data, Py_ssize_t nbytes) except -1:
    """Tell whether bytes plainly are this UID."""
    nbytes = unpadded(data, nbytes)
    return (
        len(held) == nbytes and PyUnicode_IS_ASCII(held)
        and memcmp(PyUnicode_1BYTE_DATA(held), data, nbytes) == 0 and is_uid(data, nbytes)
        and getattr(held, "_PRIVATE_TS_ENCODING", None) is None
    )


cdef bint is_value_of(ElementStore store, const Record* record, uint16_t vr, object held) except -1:
    """Tell whether a value is what the bytes of its element decode to."""
    cdef const uint8_t* data = store.blocks.at(record.offset, record.nbytes)
    cdef object kind = type(held)
    cdef tuple codecs
    if data == NULL or is_overridden(vr):
        return False
    if record.nbytes > 0:
        if kind is bytes and vr in (VR_OB, VR_OW, VR_OD, VR_OF, VR_OL, VR_OV, VR_UN):
            return (
                len(<bytes>held) == record.nbytes
                and memcmp(PyBytes_AS_STRING(held), data, record.nbytes) == 0
            )
        if kind is int and number_nbytes(vr) == record.nbytes:
            return is_same(number_at(vr, data, store.little), held)
        if kind is decimal_class and vr == VR_DS and is_decimal_of(held, data, record.nbytes):
            return True
        if kind is uid_class and vr == VR_UI and is_uid_of(held, data, record.nbytes):
            return True
    codecs = store.own_encodings()
    if kind is str and record.nbytes > 0 and is_text_of(held, vr, data, record.nbytes, codecs):
        return True
    if kind is person_name_class:
        if record.nbytes == 0:
            return is_alone(held) and is_empty_name(held)
        return is_alone(held) and is_name_of(held, data, record.nbytes, codecs)
    if (kind is list or kind is multi_value_class) and not is_alone(held):
        return False
    return is_same(decode_value(vr, data, record.nbytes, store.little, codecs, current_policy()), held)


# Data sets and their bytes.  Whatever is compared is held by a variable: decoding can run Python code.

cdef bint is_flag(dict state, str name, bint wanted) except -1:
    cdef PyObject* held = PyDict_GetItem(state, name)
    return held != NULL and <object>held is (True if wanted else False)


cdef bint is_number(dict state, str name, int64_t wanted) except -1:
    cdef PyObject* held = PyDict_GetItem(state, name)
    return held != NULL and type(<object>held) is int and <int64_t><object>held == wanted


cdef const Record* record_of(ElementTable table, uint32_t tag, Place* place) noexcept:
    """Return the record of a tag; elements mostly come in the order of their records."""
    if table.order == NULL and place.next < table.count and table.records[place.next].tag == tag:
        place.next += 1
        return &table.records[place.next - 1]
    cdef const Record* record = table.find(tag)
    if record != NULL and table.order == NULL:
        place.next = record - table.records + 1
    return record


cdef inline bint is_vr_of(ElementStore store, const Record* record, object dataset, str vr) except -1:
    """Tell whether this is the VR of the element that is made from a record."""
    cdef const uint8_t* letters = PyUnicode_1BYTE_DATA(vr)
    if record.vr != 0 and record.vr != VR_UN and vr_form(record.vr) != VR_UNKNOWN:
        return letters[0] == record.vr >> 8 and letters[1] == (record.vr & 0xFF)
    return store.vr_of(record, dataset) == vr


cdef bint is_element_of(ElementStore store, object dataset, uint32_t tag, object element, Place* place,
                        int depth) except -1:
    """Tell whether an element is the one that its record would be made to, and nothing else refers to it."""
    cdef ElementTable table = store.table
    cdef const Record* record
    cdef PyObject* name
    cdef PyObject* found
    cdef PyObject* value_found = NULL
    cdef Py_ssize_t position = 0
    cdef Py_ssize_t left
    cdef dict state
    cdef str vr = None
    cdef bint undefined, private
    if not is_alone(element) or type(element) is not data_element_class or table is None:
        return False
    record = record_of(table, tag, place)
    if record == NULL or (store.moved is not None and tag in store.moved):
        return False
    undefined = (record.flags & UNDEFINED) != 0
    private = (tag >> 16) & 1 and tag & 0xFF00
    if private and (record.vr == 0 or record.vr == VR_UN):
        # The private dictionary would have to be asked, which takes longer than a pickled element.
        return False
    left = 4 + undefined
    state = PyObject_GenericGetDict(element, NULL)
    while PyDict_Next(state, &position, &name, &found):
        attribute = <object>found
        if name == <PyObject*>TAG:
            if type(attribute) is not tag_class or <uint32_t>attribute != tag:
                return False
        elif name == <PyObject*>VR:
            if type(attribute) is not str or len(<str>attribute) != 2 or not PyUnicode_IS_ASCII(attribute):
                return False
            vr = <str>attribute
        elif name == <PyObject*>VALUE:
            value_found = found
        elif name == <PyObject*>FILE_TELL:
            if type(attribute) is not int or <int64_t>attribute != record.offset:
                return False
        elif name == <PyObject*>IS_UNDEFINED_LENGTH:
            if not undefined or attribute is not True:
                return False
        elif name == <PyObject*>PRIVATE_CREATOR:
            if not private or undefined and record.vr == VR_SQ:
                return False
            if not is_creator(store, tag, attribute, place):
                return False
            private = False
            continue
        else:
            return False
        left -= 1
    if left != 0 or vr is None or value_found == NULL:
        return False
    if private and creator_of(store, tag) != NULL and not (undefined and record.vr == VR_SQ):
        return False
    value = <object>value_found
    attribute = None
    if not is_vr_of(store, record, dataset, vr):
        return False
    if vr == "SQ":
        return depth < COMPARED_DEPTH and is_sequence_of(store, record, value, depth)
    return is_value_of(store, record, <uint16_t>((ord(vr[0]) << 8) | ord(vr[1])), value)


cdef PyObject* creator_of(ElementStore store, uint32_t tag) except? NULL:
    """Return what a store holds of the creator of a private element, borrowed; NULL if it has none."""
    cdef PyObject* held = PyDict_GetItem(store.overlay, (tag & 0xFFFF0000U) | ((tag >> 8) & 0xFF))
    return NULL if held == NULL or <object>held is None else held


cdef bint is_creator(ElementStore store, uint32_t tag, object creator, Place* place) except -1:
    """Tell whether this is what a private element is told about its creator when it is made."""
    cdef PyObject* held
    if place.creator == <PyObject*>creator and place.block == tag >> 8:
        return True
    held = creator_of(store, tag)
    if held == NULL or type(<object>held) is not data_element_class:
        return False
    held = PyDict_GetItem(PyObject_GenericGetDict(<object>held, NULL), VALUE)
    if held == NULL or type(<object>held) is not str or type(creator) is not str or <object>held != creator:
        return False
    # An object that was asked about before is the same still if its address is: its element holds it.
    place.creator = <PyObject*>creator
    place.block = tag >> 8
    return True


cdef bint is_sequence_of(ElementStore store, const Record* record, object sequence, int depth) except -1:
    """Tell whether a Sequence is that of the record, and none of its items was changed."""
    cdef dict state
    cdef PyObject* found
    cdef SequenceItems items
    cdef bint undefined = (record.flags & UNDEFINED) != 0
    if not is_alone(sequence) or type(sequence) is not sequence_class:
        return False
    state = PyObject_GenericGetDict(sequence, NULL)
    if len(state) != 1 + undefined or (undefined and not is_flag(state, "is_undefined_length", True)):
        return False
    found = PyDict_GetItem(state, "_list")
    if found == NULL or type(<object>found) is not SequenceItems:
        return False
    items = <SequenceItems><object>found
    if (
        not is_alone(items) or items.start != record.offset or items.end != record.offset + record.nbytes
        or items.index.blocks is not store.blocks or items.un != (record.vr == VR_UN)
        or not same_context(items.context, store.child_context(undefined))
    ):
        return False
    return are_untouched(items, depth)


cdef bint same_context(Context first, Context second) except -1:
    return (
        first.report is second.report and first.depth_left == second.depth_left
        and first.encodings == second.encodings and first.listed == second.listed
        and first.pixel_representation == second.pixel_representation
        and first.bits_allocated == second.bits_allocated and first.waveform_bits == second.waveform_bits
    )


cdef bint are_untouched(SequenceItems items, int depth) except -1:
    """Tell whether the items that were touched are what their bytes are."""
    cdef PyObject* held
    cdef Py_ssize_t i
    for i in range(items.index.count if items.touched is not None else 0):
        held = items.held_at(i)
        if held == NULL:
            continue
        item = <object>held
        if not is_item_of(items, i, item, depth):
            return False
    return True


cdef bint is_item_of(SequenceItems items, Py_ssize_t i, object item, int depth) except -1:
    """Tell whether an item is what its bytes are, and nothing else refers to it."""
    cdef dict state
    cdef PyObject* found
    cdef ElementStore store
    cdef int64_t offset
    if not is_alone(item) or type(item) is not dataset_class or i >= items.index.count:
        return False
    offset = items.index.items[i].offset
    state = PyObject_GenericGetDict(item, NULL)
    found = PyDict_GetItem(state, "_dict")
    if found == NULL or type(<object>found) is not ElementStore:
        return False
    store = <ElementStore><object>found
    return (
        is_alone(store)
        and len(state) == 6
        and store.blocks is items.index.blocks
        and store.start == offset and store.end == offset + items.index.items[i].nbytes
        and store.context is items.context
        and is_flag(state, "_read_implicit", store.implicit) and is_flag(state, "_read_little", store.little)
        and is_flag(state, "is_undefined_length_sequence_item", items.index.items[i].undefined == 1)
        and is_number(state, "seq_item_tell", offset - 8) and is_number(state, "file_tell", offset - 8)
        and has_own_codecs(store)
        and not has_changes(store, item, depth + 1)
    )


cdef bint has_own_codecs(ElementStore store) except -1:
    """Tell whether the codecs of a store are those that its bytes say."""
    cdef const Record* record
    cdef ElementStore twin
    if store.codecs is None:
        return True
    record = store.record_of(SPECIFIC_CHARACTER_SET)
    if record == NULL:
        return store.codecs == store.context.encodings
    key = (store.blocks.read(record.offset, record.nbytes), store.context.encodings)
    codecs = known_codecs.get(key)
    if codecs is None:
        twin = store.twin()
        twin.codecs = None
        codecs = twin.own_encodings()
        if len(known_codecs) >= CODECS_KEPT:
            known_codecs.clear()
        known_codecs[key] = codecs
    return codecs == store.codecs


cdef bint has_changes(ElementStore store, object dataset, int depth) except -1:
    """Tell whether a store has elements that are not what its bytes are."""
    cdef PyObject* number
    cdef PyObject* held
    cdef Py_ssize_t position = 0
    cdef Place place
    memset(&place, 0, sizeof(Place))
    while PyDict_Next(store.overlay, &position, &number, &held):
        element = <object>held
        if not is_element_of(store, dataset, <object>number, element, &place, depth):
            return True
    return False


cdef class Comparison:
    """A comparison of what was touched with its bytes; :meth:`end` has to be called.

    Values are decoded by a policy that raises where the current one warns: a value that is warned of is made
    where the warning belongs, once.
    """

    def __cinit__(self):
        policy = current_policy()
        # What the bytes are to another process, with other switches, is not known; the default is the same
        # everywhere.
        self.possible = policy.flags == 0 and decodes_plainly(NULL, policy)
        memset(&self.place, 0, sizeof(Place))
        self.token = _policy.variable.set(strict_policy(policy)) if self.possible else None

    cdef bint passes(self, ElementStore store, object dataset, uint32_t tag, object element) except -1:
        """Tell whether an element is what its bytes are; besides the store, only the caller holds it."""
        if not self.possible:
            return False
        try:
            return is_element_of(store, dataset, tag, element, &self.place, 0)
        except faults:
            return False

    cdef bint passes_item(self, SequenceItems items, Py_ssize_t i, object item) except -1:
        """Tell whether an item is what its bytes are; besides the items, only the caller holds it."""
        if not self.possible:
            return False
        try:
            return is_item_of(items, i, item, 0)
        except faults:
            return False

    cdef int end(self) except -1:
        if self.token is not None:
            _policy.variable.reset(self.token)
            self.token = None
        return 0
