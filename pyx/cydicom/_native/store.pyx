"""ElementStore: the table of a source as a mapping, and the Python objects made from it so far.

Native because every access to an element goes through here: a look-up by tag in a C array or a dict.

An element lives in the table until it is touched; then its DataElement is in the overlay, and stays the same
object.  What users add, replace or delete is in the overlay alone, so tables are never changed, and copies of
a data set share them.  An item of a sequence is not even scanned before it is touched.
"""

from cpython.dict cimport PyDict_Contains, PyDict_GetItem, PyDict_SetItem
from cpython.object cimport PyObject, PyObject_GenericSetAttr
from libc.stdint cimport int64_t, uint16_t, uint32_t

from cydicom._native.blocks cimport Blocks
from cydicom._native.context cimport Context, default_encodings
from cydicom._native.cursor cimport UNDEFINED_LENGTH, vr_code
from cydicom._native.elements cimport ElementTable
from cydicom._native.elementsource cimport PENDING, ElementSource
from cydicom._native.injected cimport (
    convert_raw,
    deep_copy,
    is_raw,
    raw_element_class,
    reduced_store,
    restore_store,
)
from cydicom._native.interrupts cimport let_signals_in
from cydicom._native.objects cimport new_tag
from cydicom._native.records cimport DEFERRED, UNDEFINED, Record

cdef extern from "Python.h":
    PyObject* PyDict_SetDefault(dict, object, object) except NULL

cdef uint16_t VR_SQ = vr_code(c'S', c'Q')

cdef enum:
    #: Tags that are listed anew each time: a list kept by each of a hundred thousand small items costs more.
    FEW_TAGS = 16


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


cdef class ElementStore(ElementSource):
    """The elements of one data set, by tag.

    It behaves as the mapping from tag to DataElement or RawDataElement that it stands for; its owner, the
    data set, is passed in where a conversion needs it.
    """

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

    cdef int name_creator(self, uint32_t tag, object element, object dataset) except -1:
        """Tell a private element who its creator is (PS3.5 7.8.1)."""
        cdef uint32_t creator = (tag & 0xFFFF0000U) | ((tag >> 8) & 0xFF)
        held = self.fetch(creator, dataset)
        if held is not None:
            PyObject_GenericSetAttr(element, "private_creator", held.value)
        return 0

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
        iterator.table = self.ready() if self.added == 0 and self.removed == 0 else None
        if iterator.table is None:
            iterator.tags = self.tags()
            iterator.count = len(iterator.tags)
        else:
            # No list of tags for each of a hundred thousand items.
            iterator.count = iterator.table.count
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
            if len(tags) <= FEW_TAGS:
                return tags
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
    """Yields the elements that a data set had at its start, by tag: of a table, or of a list of tags."""

    cdef ElementStore store
    cdef object dataset
    cdef ElementTable table
    cdef list tags
    cdef Py_ssize_t position
    cdef Py_ssize_t count

    def __iter__(self):
        return self

    def __next__(self):
        cdef uint32_t tag
        while self.position < self.count:
            tag = self.tags[self.position] if self.table is None else self.table.at(self.position).tag
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
