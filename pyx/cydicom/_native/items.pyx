"""SequenceItems: the items of a sequence in a source, and the data sets made from them so far.

Native because a sequence may have a hundred thousand items, of which one is asked for: an item is not even
scanned before it is touched.
"""

from cpython.list cimport PyList_GET_SIZE
from cpython.object cimport PyObject, PyObject_GenericSetAttr
from libc.stdint cimport int64_t, uint8_t, uint32_t

from cydicom._native.blocks cimport Blocks
from cydicom._native.context cimport Context, no_context
from cydicom._native.elements cimport ItemIndex, index_items
from cydicom._native.elementsource cimport PENDING, ElementSource, make_sequences_with
from cydicom._native.faults cimport VR_SWITCH
from cydicom._native.headers cimport starts_implicit
from cydicom._native.injected cimport (
    dataset_class,
    deep_copy,
    reduced_items,
    restore_items,
    sequence_class,
)
from cydicom._native.interrupts cimport let_signals_in
from cydicom._native.objects cimport new_instance, new_object, new_tag
from cydicom._native.records cimport UNDEFINED, Record
from cydicom._native.scanmemory cimport Ends
from cydicom._native.store cimport ElementStore

from cydicom.errors import LimitError

cdef extern from "Python.h":
    PyObject* PyList_GET_ITEM(list, Py_ssize_t)

cdef enum:
    # Tags of enclosing sequences that an error names.
    LONGEST_PATH = 8

cdef ItemIndex no_items = ItemIndex()


cdef object new_dataset(ElementStore store, bint undefined):
    """Return a data set over the region of an item."""
    cdef object tell = store.start - 8
    cdef object dataset = new_object(dataset_class)
    # Attribute by attribute: whoever asks for the dict of an object makes one, of 300 bytes.
    PyObject_GenericSetAttr(dataset, "_dict", store)
    PyObject_GenericSetAttr(dataset, "_read_implicit", store.implicit)
    PyObject_GenericSetAttr(dataset, "_read_little", store.little)
    PyObject_GenericSetAttr(dataset, "is_undefined_length_sequence_item", undefined)
    PyObject_GenericSetAttr(dataset, "seq_item_tell", tell)
    PyObject_GenericSetAttr(dataset, "file_tell", tell)
    return dataset


def name_attributes():
    """Make one item, before there are any: its class learns the names of an item's attributes.

    CPython keeps the names for all objects of a class, but only those that the first ones had; an object with
    others gets a table of its own, which takes 300 bytes more (3.11).
    """
    new_dataset(ElementStore(), False)


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
        dataset = new_dataset(store, self.index.items[i].undefined == 1)
        if store.implicit != self.implicit:
            self.context.report.note(VR_SWITCH, 0, store.start, 0, 0)
        return dataset

    cdef object item(self, Py_ssize_t i):
        """Return the i-th item; `i` must be below the count."""
        cdef PyObject* held = self.held_at(i)
        if held != NULL:
            return <object>held
        return self.hold(i, self.new_item(i))

    cdef PyObject* held_at(self, Py_ssize_t i) noexcept:
        """Return the i-th item if it was made, borrowed; else NULL."""
        cdef PyObject* found
        if self.touched is None or i >= PyList_GET_SIZE(self.touched):
            return NULL
        found = PyList_GET_ITEM(self.touched, i)
        return NULL if <object>found is None else found

    cdef object hold(self, Py_ssize_t i, object dataset):
        """Keep the data set that was made for the i-th item, unless there is one; return what is kept.

        A warning, or garbage collected while memory was taken, can run Python code, and with it other
        threads: the first list made is the one, and the first item made.
        """
        cdef list room
        cdef PyObject* kept
        if self.touched is None:
            room = [None] * self.index.count
            if self.touched is None:
                self.touched = room
        kept = self.held_at(i)
        if kept != NULL:
            return <object>kept
        self.touched[i] = dataset
        return dataset

    cdef int hold_all(self, dict datasets) except -1:
        """Keep data sets by the number of their item."""
        for i, dataset in datasets.items():
            if not 0 <= i < self.index.count:
                raise ValueError(f"there is no item {i}: the sequence has {self.index.count}")
            self.hold(i, dataset)
        return 0

    cdef dict held(self):
        """Return the data sets that were made, by the number of their item."""
        if self.touched is None:
            return {}
        return {i: dataset for i, dataset in enumerate(self.touched) if dataset is not None}

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

    def enumerated(self):
        """Yield the number and the item of each; ``None`` for one without content that nobody touched.

        A sequence may have such an item every eight bytes, and there is nothing in it to visit.
        """
        cdef Py_ssize_t i
        for i in range(self.index.count):
            let_signals_in(i)
            if self.index.items[i].nbytes == 0 and self.held_at(i) == NULL:
                yield i, None
            else:
                yield i, self.item(i)

    def __reversed__(self):
        cdef Py_ssize_t i
        for i in range(self.index.count - 1, -1, -1):
            yield self.item(i)

    def __eq__(self, other):
        return list(self) == (list(other) if isinstance(other, SequenceItems) else other)

    def __repr__(self):
        return f"<{self.index.count} items, {len(self.held())} of them touched>"

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
    items.index = index_items(blocks, start, end, implicit, little, un, tag, context.depth_left + 1,
                              context.report, context.bounds)
    if items.index.ends is not None:
        context.ends = items.index.ends
    return items


cdef object sequence_of(ElementSource source, const Record* record, bint un):
    """Return the Sequence of an element; its items are indexed now, and scanned when they are touched."""
    cdef SequenceItems items = SequenceItems.__new__(SequenceItems)
    cdef Blocks blocks = source.blocks
    cdef int64_t start = record.offset
    cdef int64_t end = record.offset + record.nbytes
    if blocks.at(record.offset, record.nbytes) == NULL:
        # It was left on disk: its items get bytes of their own.
        blocks = blocks.part(record.offset, record.nbytes)
    items.implicit = source.implicit or un
    items.little = source.little or un
    items.un = un
    items.start = start
    items.end = end
    items.context = source.child_context((record.flags & UNDEFINED) != 0)
    items.context.path = source.context.path
    if len(items.context.path) < LONGEST_PATH:
        items.context.path += (new_tag(record.tag),)
    try:
        items.index = index_items(blocks, start, end, items.implicit, items.little, un, record.tag,
                                  source.context.depth_left, source.context.report, source.context.bounds,
                                  items.context.ends)
    except LimitError as error:
        error.path = source.context.path
        raise
    if items.index.ends is not None:
        items.context.ends = items.index.ends
    made = new_instance(sequence_class)
    PyObject_GenericSetAttr(made, "_list", items)
    if record.flags & UNDEFINED:
        PyObject_GenericSetAttr(made, "is_undefined_length", True)
    return made


cdef int share_ends(dict overlay, Ends ends) except -1:
    """Tell the sequences among elements where nested sequences end, unless they know."""
    cdef SequenceItems items
    for element in list(overlay.values()):
        held = getattr(getattr(element, "_value", None), "_list", None)
        if type(held) is SequenceItems:
            items = held
            if items.context.ends is None:
                items.context.ends = ends
    return 0


make_sequences_with(sequence_of, share_ends)
