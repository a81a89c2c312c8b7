"""Pickles of stores and of items: the bytes of their source, and what is not in them.

Native because most of a pickle's time goes by the number of objects in it; a store that was not changed is
three numbers and its bytes.

An element or item that is what its bytes decode to has no place in a pickle
(:mod:`cydicom._native.pristine`): whoever loads it makes the object when it is touched.

The state of a store is a part of a flat tuple; the bits in the tuple's first entry say what there is::

    start, (end,) source, (more)
"""

from _weakref import ref

from cpython.dict cimport PyDict_GetItem, PyDict_Next
from cpython.object cimport PyObject, PyObject_GenericSetAttr
from libc.stdint cimport int64_t, uint32_t

from cydicom._native.blocks cimport Blocks
from cydicom._native.bounds cimport bounds_of
from cydicom._native.context cimport Context, current_policy, new_context
from cydicom._native.elements cimport ElementTable, ItemIndex
from cydicom._native.elementsource cimport PENDING, PENDING_META
from cydicom._native.items cimport SequenceItems
from cydicom._native.objects cimport new_instance, new_tag
from cydicom._native.pristine cimport Comparison
from cydicom._native.readreport cimport ReadReport
from cydicom._native.records cimport DEFERRED
from cydicom._native.store cimport ElementStore

from cydicom._native import injected as _injected

cdef extern from *:
    object PyObject_GenericGetDict(object, void*)
    Py_ssize_t Py_REFCNT(PyObject*)

cdef enum:
    # Bits of an element.
    IS_UNDEFINED = 1
    HAS_MODE = 2
    MODE_SHIFT = 2
    NO_MODE = 3
    DEFAULT_DEPTH = 1024
    FILE_META_GROUP = 2

# Injected by bind().
cdef object data_element_class = None
cdef object tag_class = None


def bind(**parts):
    """Take the classes of the layers above; a part not named is left as it is."""
    global data_element_class, tag_class
    data_element_class = parts.pop("data_element_class", data_element_class)
    tag_class = parts.pop("tag_class", tag_class)
    if parts:
        raise TypeError(f"unknown parts: {', '.join(sorted(parts))}")


# What a pickle has of the bytes.

cdef class Part:
    """The bytes that are pickled for a region of a source: found again by what is nested in it.

    It lives for as long as somebody is pickling, for pickle remembers the objects it has seen.
    """

    cdef Blocks source
    cdef Blocks blocks
    cdef int64_t start
    cdef int64_t end
    cdef object __weakref__

    def __reduce__(self):
        return self.blocks.__reduce__()


# The parts that are being pickled, by the id of the blocks that they are a part of.
cdef dict parts = {}


cdef object part_of(Blocks blocks, int64_t start, int64_t end, bint nested):
    """Return what is pickled of a source for a region: bytes, its blocks, or a part of it.

    All of the source is taken if the region is most of it.  With `nested`, other objects will ask for a
    region within this one.
    """
    cdef Part part
    cdef Blocks taken = blocks
    if blocks is None:
        return None
    if parts:
        entry = parts.get(id(blocks))
        part = None if entry is None else entry()
        if part is not None and part.source is blocks and part.start <= start and end <= part.end:
            return part
    if end - start <= blocks.size // 2 and blocks.at(start, end - start) != NULL:
        taken = blocks.part(start, end - start)
    elif not nested and is_one_block(blocks):
        return blocks.owners[0]
    if not nested:
        return taken
    part = Part.__new__(Part)
    part.source = blocks
    part.blocks = taken
    part.start = 0 if taken is blocks else start
    part.end = blocks.size if taken is blocks else end
    parts[id(blocks)] = ref(part, forget_part)
    return part


def forget_part(entry):
    """Forget a part that nobody is pickling any more."""
    for key, known in list(parts.items()):
        if known is entry:
            del parts[key]


cdef bint is_one_block(Blocks blocks) noexcept:
    """Tell whether bytes say all there is to say about a source."""
    return (
        blocks.count == 1 and blocks.table[0].start == 0 and blocks.table[0].nbytes == blocks.size
        and blocks.origin is None and blocks.packed is None and type(blocks.owners[0]) is bytes
    )


cdef Blocks blocks_from(object source):
    """Return the blocks that were pickled."""
    cdef Blocks blocks
    if type(source) is not bytes:
        return source
    blocks = Blocks.__new__(Blocks, len(<bytes>source))
    blocks.append(0, source)
    return blocks


cdef Blocks with_values(ElementStore store):
    """Return the blocks of a store; with the values that were left in a source that cannot be pickled."""
    cdef Blocks blocks = store.blocks
    cdef Blocks loaded
    cdef ElementTable table = store.table
    cdef list found = []
    cdef Py_ssize_t i
    if blocks is None or blocks.origin is None or table is None or getattr(blocks.origin, "travels", True):
        return blocks
    for i in range(table.count):
        if table.at(i).flags & DEFERRED and blocks.at(table.at(i).offset, table.at(i).nbytes) == NULL:
            if PyDict_GetItem(store.overlay, table.at(i).tag) == NULL:
                try:
                    found.append((table.at(i).offset, blocks.read(table.at(i).offset, table.at(i).nbytes)))
                except (OSError, EOFError):
                    # It is out of reach here as well; whoever asks for it will be told.
                    continue
    if not found:
        return blocks
    for start, nbytes in blocks.resident():
        found.append((start, blocks.peek(start, nbytes)))
    found.sort()
    loaded = Blocks.__new__(Blocks, blocks.size, blocks.origin)
    for start, data in found:
        loaded.append(start, data)
    return loaded


# What a pickle has of a store.

cdef list kept_elements(ElementStore store, object dataset, bint* nested):
    """Return the elements that are not what their bytes are, None if there are none; tell of sequences.

    Four entries for a plain element: tag, VR, value, and where it was and what more there is; two for any
    other and for one that was deleted: -1 - tag, and the object.
    """
    cdef PyObject* number
    cdef PyObject* held
    cdef Py_ssize_t position = 0
    cdef list kept = None
    cdef uint32_t tag
    cdef Comparison comparison = Comparison.__new__(Comparison)
    try:
        while PyDict_Next(store.overlay, &position, &number, &held):
            tag = <object>number
            # A reference of our own: comparing can run Python code, which may take the element away.
            element = <object>held
            if comparison.passes(store, dataset, tag, element):
                continue
            if kept is None:
                kept = []
            keep_element(kept, tag, element, nested)
    finally:
        comparison.end()
    return kept


cdef int keep_element(list kept, uint32_t tag, object element, bint* nested) except -1:
    cdef dict state
    cdef int bits = 0
    cdef Py_ssize_t attributes = 3
    if type(element) is data_element_class and Py_REFCNT(<PyObject*>element) == 2:
        state = PyObject_GenericGetDict(element, NULL)
        own_tag = state.get("tag")
        vr = state.get("VR")
        creator = state.get("private_creator")
        tell = state.get("file_tell")
        mode = state.get("_validation_mode")
        undefined = state.get("is_undefined_length", False)
        if vr == "SQ":
            nested[0] = True
        attributes += "private_creator" in state
        attributes += "file_tell" in state
        attributes += "is_undefined_length" in state
        if "_validation_mode" in state:
            attributes += 1
            bits |= HAS_MODE
            bits |= (mode if mode is not None else NO_MODE) << MODE_SHIFT
        if undefined:
            bits |= IS_UNDEFINED
        if (
            attributes == len(state) and "_value" in state and type(own_tag) is tag_class
            and <uint32_t>own_tag == tag and type(undefined) is bool and (tell is None or type(tell) is int)
            and (mode is None or type(mode) is int and 0 <= mode <= 2)
        ):
            kept.append(tag)
            kept.append(vr)
            kept.append(state["_value"])
            if tell is None and creator is None:
                kept.append(bits)
            else:
                kept.append((bits, tell, creator))
            return 0
    elif element is not None:
        nested[0] = True
    kept.append(-1 - <int64_t>tag)
    kept.append(element)
    return 0


cdef dict elements_from(list kept):
    """Return the overlay that :func:`kept_elements` described."""
    cdef dict overlay = {}
    cdef Py_ssize_t i = 0
    cdef int64_t tag
    cdef int bits, mode
    while i < len(kept):
        tag = kept[i]
        if tag < 0:
            overlay[-1 - tag] = kept[i + 1]
            i += 2
            continue
        element = new_instance(data_element_class)
        PyObject_GenericSetAttr(element, "tag", new_tag(<uint32_t>tag))
        PyObject_GenericSetAttr(element, "VR", kept[i + 1])
        PyObject_GenericSetAttr(element, "_value", kept[i + 2])
        more = kept[i + 3]
        if type(more) is tuple:
            bits, tell, creator = more
            PyObject_GenericSetAttr(element, "file_tell", tell)
            if creator is not None:
                PyObject_GenericSetAttr(element, "private_creator", creator)
        else:
            bits = more
        if bits & HAS_MODE:
            mode = bits >> MODE_SHIFT
            PyObject_GenericSetAttr(element, "_validation_mode", None if mode == NO_MODE else mode)
        if bits & IS_UNDEFINED:
            PyObject_GenericSetAttr(element, "is_undefined_length", True)
        overlay[tag] = element
        i += 4
    return overlay


cdef int64_t add_store(
    list state, ElementStore store, list kept, int64_t first, bint owns, bint nested
) except -1:
    """Add what there is to say about a store to a state; return the bits for it.

    Parameters
    ----------
    kept : list
        The elements that are not what their bytes are, None if there are none.
    first : int
        Where the bytes start that are needed: those of the store, and of the file meta information before it.
    owns : bool
        Whether its context says nothing, and nothing else refers to it.
    nested : bool
        Whether there may be objects in it that refer to the same source.
    """
    cdef int64_t bits = HAS_STORE
    cdef object records = None
    cdef Blocks blocks = with_values(store)
    if store.implicit:
        bits |= IMPLICIT
    if store.little:
        bits |= LITTLE
    if store.pending:
        bits |= SCANNED
    elif store.table is not None:
        bits |= SCANNED
        # Scanning again finds the same, if all of the region is there, nothing was wrong with it, and it is
        # no file meta information: that ends with its group.
        if (
            store.table.stopped or store.table.faulty
            or store.table.count and store.table.at(0).tag >> 16 == FILE_META_GROUP
            or blocks.at(store.start, store.end - store.start) == NULL
        ):
            records = (store.table.to_pickle(), store.table.stopped, store.table.selective)
    state.append(store.start)
    if blocks is not None and store.end == blocks.size:
        bits |= TO_END
    else:
        state.append(store.end)
    state.append(part_of(blocks, first, store.end, nested))
    if (
        not owns or kept is not None or records is not None
        or (store.codecs is not None and store.codecs is not store.context.encodings)
        or store.pending == PENDING_META or store.context.depth_left != DEFAULT_DEPTH
        or store.added or store.removed or store.moved is not None
    ):
        bits |= MORE_OF_STORE
        state.append((
            store.context.depth_left, None if owns else store.context, store.codecs, store.pending, records,
            kept, store.added, store.removed, store.moved,
        ))
    return bits


cdef Py_ssize_t fill_store(ElementStore store, int64_t bits, tuple state, Py_ssize_t i) except -1:
    """Fill a new store from the entries of a state from the i-th on; return the index of the next."""
    cdef object depth_left = DEFAULT_DEPTH
    cdef Context context = None
    cdef ElementTable table
    cdef object records = None
    cdef object kept = None
    cdef int pending = 0
    store.implicit = (bits & IMPLICIT) != 0
    store.little = (bits & LITTLE) != 0
    store.start = state[i]
    i += 1
    if not bits & TO_END:
        store.end = state[i]
        i += 1
    store.blocks = blocks_from(state[i])
    i += 1
    if bits & TO_END:
        store.end = store.blocks.size
    if bits & MORE_OF_STORE:
        (
            depth_left, context, store.codecs, pending, records, kept, store.added, store.removed,
            store.moved,
        ) = state[i]
        i += 1
    if context is None:
        # Those in force where it is loaded.
        context = new_context(ReadReport.__new__(ReadReport), depth_left, bounds_of(current_policy().limits))
    store.context = context
    if bits & SCANNED:
        if records is None:
            store.pending = pending or PENDING
        else:
            table = ElementTable.from_pickle(
                store.blocks, store.start, store.end, store.implicit, store.little, records[0]
            )
            table.stopped = records[1]
            table.selective = records[2]
            store.table = table
    if kept is not None:
        store.overlay = elements_from(kept)
    return i


cdef int64_t checked_bits(tuple state) except? -1:
    cdef int64_t bits = state[0]
    if bits >> FORMAT_SHIFT != FORMAT:
        raise ValueError(
            f"a data set was pickled in format {bits >> FORMAT_SHIFT}, this version knows {FORMAT} alone"
        )
    return bits


def reduced_store(ElementStore store not None):
    """Return what a pickle has of a store that is not pickled with its data set."""
    cdef bint nested = False
    cdef list state = [None]
    cdef list kept = kept_elements(store, None, &nested) if store.overlay else None
    state[0] = add_store(state, store, kept, store.start, False, nested) | FORMAT << FORMAT_SHIFT
    return new_store, (), tuple(state)


def new_store():
    """Return a store that a pickle will fill."""
    return ElementStore.__new__(ElementStore)


def restore_store(ElementStore store not None, tuple state not None):
    """Fill a store with its state."""
    fill_store(store, checked_bits(state), state, 1)


def reduced_items(SequenceItems items not None):
    """Return what a pickle has of the items of a sequence: the bytes, and what is not as they say."""
    cdef dict touched = {}
    cdef PyObject* held
    cdef Py_ssize_t i
    cdef Comparison comparison = Comparison.__new__(Comparison)
    try:
        for i in range(items.index.count if items.touched is not None else 0):
            held = items.held_at(i)
            if held == NULL:
                continue
            item = <object>held
            if not comparison.passes_item(items, i, item):
                touched[i] = item
    finally:
        comparison.end()
    return new_items, (), (
        part_of(items.index.blocks, items.start, items.end, len(touched) != 0), items.start, items.end,
        items.implicit, items.little, items.un, items.context, items.index.to_pickle(), touched,
    )


def new_items():
    """Return the items of a sequence that a pickle will fill."""
    return SequenceItems.__new__(SequenceItems)


def restore_items(SequenceItems items not None, tuple state not None):
    """Fill the items of a sequence with their state."""
    (
        source, items.start, items.end, items.implicit, items.little, items.un, items.context, spans, touched,
    ) = state
    items.index = ItemIndex.from_pickle(blocks_from(source), spans)
    items.hold_all(touched)


_injected.bind(reduced_store=reduced_store, restore_store=restore_store, reduced_items=reduced_items,
               restore_items=restore_items)
