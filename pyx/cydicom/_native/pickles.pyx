"""Pickles of data sets: their attributes, their elements, and the file meta information.

Native because most of a pickle's time goes by the number of objects in it; a data set that was read and not
changed is a few numbers and its bytes.

The state of a data set is a flat tuple; the bits of its first entry say which of the others there are::

    bits, (deep items,) attributes..., store..., (file meta information,) (more attributes)

A pickle costs little more than the copy of its bytes, so each entry counts.
"""

from _weakref import ref
from copyreg import __newobj__ as new_object

from cpython.bytes cimport PyBytes_AS_STRING
from cpython.dict cimport PyDict_GetItem, PyDict_Next, PyDict_SetItem
from cpython.object cimport PyObject
from libc.stdint cimport int64_t
from libc.string cimport memcmp, memset

from cydicom._native.context cimport Context
from cydicom._native.copies cimport is_plain_class
from cydicom._native.elementsource cimport PENDING_META
from cydicom._native.items cimport SequenceItems
from cydicom._native.objects cimport new_instance
from cydicom._native.pickledstores cimport (
    BEFORE_META, DEEP, FORMAT, FORMAT_SHIFT, HAS_STORE, META, MORE, MORE_OF_STORE, PACKED_META, PLAIN_META,
    PREAMBLE_IN_SOURCE, add_store, checked_bits, fill_store, is_one_block, kept_elements
)
from cydicom._native.store cimport ElementStore

cdef extern from *:
    object PyObject_GenericGetDict(object, void*)
    Py_ssize_t Py_REFCNT(PyObject*)

cdef enum:
    # Bits of a state: two for each attribute that is a boolean, one for each that is a value of its own.
    FLAGS = 5
    VALUES = 5
    FIRST_VALUE = 2 * FLAGS
    IS_FALSE = 1
    IS_TRUE = 2
    IS_NONE = 3
    PREAMBLE = 0                  # its index among the values
    PREAMBLE_NBYTES = 128
    PREFIX_NBYTES = 132
    # Where items are nested so deep, every so many levels are pickled before what holds them.
    DEEP_FROM = 20
    DEEP_STEP = 12

# Injected by bind().
cdef object sequence_class = None
cdef object file_dataset_class = None
cdef object file_meta_class = None
cdef object new_file_dataset = None

cdef tuple flag_names = (
    "_read_implicit", "_read_little", "_is_implicit_VR", "_is_little_endian",
    "is_undefined_length_sequence_item",
)
# Attributes that are values of their own: they cannot lead back to the data set.
cdef tuple value_names = ("preamble", "filename", "timestamp", "seq_item_tell", "file_tell")

cdef str STORE = "_dict"
cdef str FILE_META = "file_meta"

cdef tuple default_encodings = ("iso8859",)


def bind(**parts):
    """Take the classes and functions of the layers above; a part not named is left as it is.

    `new_file_dataset` takes the entries of a state, and returns ``unpickled(entries)``: a function in Python
    is the cheapest for pickle to name.
    """
    global sequence_class, file_dataset_class, file_meta_class, new_file_dataset
    sequence_class = parts.pop("sequence_class", sequence_class)
    file_dataset_class = parts.pop("file_dataset_class", file_dataset_class)
    file_meta_class = parts.pop("file_meta_class", file_meta_class)
    new_file_dataset = parts.pop("new_file_dataset", new_file_dataset)
    if parts:
        raise TypeError(f"unknown parts: {', '.join(sorted(parts))}")


cdef inline bint is_value(object value) noexcept:
    """Tell whether an attribute of a data set is a value of its own."""
    kind = type(value)
    return value is None or kind is str or kind is bytes or kind is int or kind is float


# The ids of the data sets below those that are being pickled with their deep items, with a reference to what
# lives as long as that takes: pickle remembers the objects it has seen.
cdef list covers = []


cdef object deep_items(object dataset):
    """Return items of deep levels, the deepest first; None if there are none, or they were pickled already.

    Pickled before what holds them, they keep the recursion of pickle within bounds.
    """
    cdef set covered
    cdef list level = [dataset]
    cdef list chosen = []
    cdef list below
    cdef set seen = {id(dataset)}
    cdef Py_ssize_t depth = 0
    for _entry, covered in covers:
        if id(dataset) in covered:
            return None
    while level:
        below = []
        for one in level:
            store = PyObject_GenericGetDict(one, NULL).get("_dict")
            if type(store) is ElementStore:
                add_items(<ElementStore>store, below, seen)
        depth += 1
        if depth % DEEP_STEP == 0 and below:
            chosen.append(below)
        level = below
    if depth <= DEEP_FROM:
        return None
    chosen.reverse()
    # A set can be referred to weakly, and is the least that pickle can be given.
    token = set()
    covers.append((ref(token, forget_cover), seen))
    return token, [one for level in chosen for one in level]


def forget_cover(entry):
    """Forget the data sets of a pickle that was made."""
    covers[:] = [cover for cover in covers if cover[0] is not entry]


cdef int add_items(ElementStore store, list below, set seen) except -1:
    """Add the items that exist in the sequences of a store to `below`, each once."""
    for element in list(store.overlay.values()):
        sequence = getattr(element, "_value", None)
        if not isinstance(sequence, sequence_class):
            continue
        items = sequence._list
        for one in list((<SequenceItems>items).held().values() if type(items) is SequenceItems else items):
            if id(one) not in seen:
                seen.add(id(one))
                below.append(one)
    return 0


cdef ElementStore own_store(dict attributes):
    """Return the store of a data set by its attributes, None if something else refers to it."""
    cdef PyObject* held = PyDict_GetItem(attributes, "_dict")
    if held != NULL and Py_REFCNT(held) == 1 and type(<object>held) is ElementStore:
        return <ElementStore>held
    return None


cdef tuple dataset_state(object dataset):
    """Return the state of a data set."""
    cdef dict attributes = PyObject_GenericGetDict(dataset, NULL)
    cdef dict meta_attributes
    cdef list state = [None]
    cdef ElementStore store = own_store(attributes)
    cdef ElementStore meta_store = None
    cdef PyObject* held
    cdef Py_ssize_t known = 0
    cdef int64_t bits = FORMAT << FORMAT_SHIFT
    cdef int64_t first
    cdef bint nested = False
    cdef bint owns
    cdef object meta = None
    cdef list kept = None
    cdef PyObject* values[VALUES]
    cdef PyObject* name
    cdef Py_ssize_t position = 0
    cdef int i
    memset(values, 0, sizeof(values))
    while PyDict_Next(attributes, &position, &name, &held):
        if name == <PyObject*>FILE_META:
            if Py_REFCNT(held) == 1 and type(<object>held) is file_meta_class:
                meta = <object>held
                known += 1
            continue
        for i in range(FLAGS):
            if name == <PyObject*>flag_names[i]:
                flag = <object>held
                if flag is None or flag is True or flag is False:
                    bits |= (IS_NONE if flag is None else IS_TRUE if flag is True else IS_FALSE) << 2 * i
                    known += 1
                break
        else:
            for i in range(VALUES):
                if name == <PyObject*>value_names[i] and is_value(<object>held):
                    values[i] = held
                    known += 1
    if meta is not None:
        meta_attributes = PyObject_GenericGetDict(meta, NULL)
        meta_store = own_store(meta_attributes)
    for i in range(VALUES):
        if values[i] == NULL:
            continue
        if i == PREAMBLE and store is not None and is_in_source(store, <object>values[i]):
            bits |= PREAMBLE_IN_SOURCE
        else:
            bits |= 1 << FIRST_VALUE + i
            state.append(<object>values[i])
    if store is not None:
        known += 1
        if store.overlay:
            kept = kept_elements(store, dataset, &nested)
            deep = deep_items(dataset) if nested else None
            if deep is not None:
                bits |= DEEP
                state.insert(1, deep)
        owns = owns_context(store, meta_store)
        first = store.start
        if meta_store is not None and meta_store.blocks is store.blocks and meta_store.start < first:
            first = meta_store.start
        bits |= add_store(state, store, kept, first, owns, nested)
        if meta_store is not None and owns and is_plain_meta(meta, meta_attributes, meta_store, store):
            meta = None
            bits |= PLAIN_META
            if meta_store.blocks is not store.blocks:
                bits |= PACKED_META
            if meta_store.start == PREFIX_NBYTES and meta_store.end == store.start:
                bits |= BEFORE_META
            else:
                state.append(meta_store.start)
                state.append(meta_store.end)
    if meta is not None:
        bits |= META
        state.append(meta)
    if known < len(attributes):
        bits |= MORE
        state.append(more_attributes(attributes, store is None, not bits & (META | PLAIN_META)))
    state[0] = bits
    return tuple(state)


cdef dict more_attributes(dict attributes, bint store, bint meta):
    """Return the attributes that the entries of a state do not tell."""
    cdef dict more = {}
    for name, value in attributes.items():
        if name == "_dict" and not store or name == "file_meta" and not meta:
            continue
        if name in flag_names and (value is None or value is True or value is False):
            continue
        if name in value_names and is_value(value):
            continue
        # A file object cannot be pickled; the bytes are in memory, or named by a path.
        more[name] = None if name == "buffer" and hasattr(value, "read") else value
    return more


cdef bint is_in_source(ElementStore store, object preamble) except -1:
    """Tell whether the preamble is what the source starts with."""
    return (
        type(preamble) is bytes and len(<bytes>preamble) == PREAMBLE_NBYTES
        and store.blocks is not None and is_one_block(store.blocks)
        # A source of which only a part is pickled may start behind it.
        and store.end - store.start > store.blocks.size // 2
        and store.blocks.at(0, PREAMBLE_NBYTES) != NULL
        and memcmp(store.blocks.at(0, PREAMBLE_NBYTES), PyBytes_AS_STRING(preamble), PREAMBLE_NBYTES) == 0
    )


cdef bint owns_context(ElementStore store, ElementStore meta_store) except -1:
    """Tell whether nothing but these two stores refers to the context, and it says nothing."""
    cdef Context context = store.context
    # The store's, and the one here.
    cdef Py_ssize_t references = 2
    if meta_store is not None and meta_store.context is context:
        references += 1
    return (
        Py_REFCNT(<PyObject*>context) == references
        and Py_REFCNT(<PyObject*>context.report) == 1
        and context.report.count == 0 and context.report.warned == 0 and context.report.omitted == 0
        and not context.listed and context.pixel_representation < 0 and context.bits_allocated < 0
        and context.waveform_bits < 0 and context.encodings == default_encodings
    )


cdef bint is_plain_meta(object meta, dict attributes, ElementStore store, ElementStore outer) except -1:
    """Tell whether file meta information is what its bytes are, which are pickled with the data set's."""
    cdef bint nested = False
    cdef PyObject* implicit = PyDict_GetItem(attributes, "_read_implicit")
    cdef PyObject* little = PyDict_GetItem(attributes, "_read_little")
    return (
        outer.blocks is not None
        and (store.blocks is outer.blocks and outer.start >= store.end or store.blocks is outer.blocks.packed)
        and store.context is outer.context
        and not store.implicit and store.little
        and len(attributes) == 3 and implicit != NULL and <object>implicit is False
        and little != NULL and <object>little is True
        and not store.added and not store.removed and store.moved is None
        and (store.codecs is None or store.codecs == default_encodings)
        and (store.pending == PENDING_META or store.table is not None and not store.table.faulty)
        and (not store.overlay or kept_elements(store, meta, &nested) is None)
    )


def reduce_dataset(dataset not None, int protocol):
    """Return what a pickle has of a data set."""
    cdef object kind = type(dataset)
    cdef tuple state
    cdef int64_t bits
    if not is_plain_class(kind):
        # A class with a say in it: as for any object.  Older protocols can write what protocol 2 has.
        return object.__reduce_ex__(dataset, max(protocol, 2))
    state = dataset_state(dataset)
    bits = state[0]
    if kind is file_dataset_class and not bits & (MORE_OF_STORE | META | DEEP | MORE):
        # Nothing in it leads back to the data set, so it can be made with its state.
        return new_file_dataset, state
    return new_object, (kind,), state


def unpickled(tuple state not None):
    """Return the FileDataset that has this state."""
    dataset = new_instance(file_dataset_class)
    fill_dataset(dataset, checked_bits(state), state)
    return dataset


def restore_dataset(dataset not None, state):
    """Give a new data set the state that a pickle has of it.

    Raises
    ------
    ValueError
        If it is that of another version.
    """
    if type(state) is tuple and type((<tuple>state)[0]) is int:
        fill_dataset(dataset, checked_bits(state), state)
        return
    # That of another class's making: as for any object, a dict, or a pair of that and what is in slots.
    slots = None
    if type(state) is tuple:
        state, slots = state
    if state:
        PyObject_GenericGetDict(dataset, NULL).update(state)
    if slots:
        for name, value in slots.items():
            setattr(dataset, name, value)


cdef int fill_dataset(object dataset, int64_t bits, tuple state) except -1:
    cdef dict attributes = PyObject_GenericGetDict(dataset, NULL)
    cdef dict meta_attributes
    cdef ElementStore store = None
    cdef ElementStore meta_store
    cdef Py_ssize_t i = 2 if bits & DEEP else 1
    cdef int k, flag
    for k in range(FLAGS):
        flag = bits >> 2 * k & 3
        if flag:
            PyDict_SetItem(attributes, flag_names[k], None if flag == IS_NONE else flag == IS_TRUE)
    for k in range(VALUES):
        if bits >> FIRST_VALUE + k & 1:
            PyDict_SetItem(attributes, value_names[k], state[i])
            i += 1
    if bits & HAS_STORE:
        store = ElementStore.__new__(ElementStore)
        i = fill_store(store, bits, state, i)
        PyDict_SetItem(attributes, STORE, store)
    if bits & PREAMBLE_IN_SOURCE:
        PyDict_SetItem(attributes, value_names[PREAMBLE], store.blocks.read(0, PREAMBLE_NBYTES))
    if bits & PLAIN_META:
        meta_store = ElementStore.__new__(ElementStore)
        meta_store.blocks = store.blocks.packed if bits & PACKED_META else store.blocks
        meta_store.context = store.context
        meta_store.little = True
        meta_store.pending = PENDING_META
        if bits & BEFORE_META:
            meta_store.start = PREFIX_NBYTES
            meta_store.end = store.start
        else:
            meta_store.start = state[i]
            meta_store.end = state[i + 1]
            i += 2
        meta = new_instance(file_meta_class)
        meta_attributes = PyObject_GenericGetDict(meta, NULL)
        PyDict_SetItem(meta_attributes, STORE, meta_store)
        PyDict_SetItem(meta_attributes, flag_names[0], False)
        PyDict_SetItem(meta_attributes, flag_names[1], True)
        PyDict_SetItem(attributes, FILE_META, meta)
    elif bits & META:
        PyDict_SetItem(attributes, FILE_META, state[i])
        i += 1
    if bits & MORE:
        attributes.update(state[i])
    return 0
