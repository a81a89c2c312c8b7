"""The DICOM JSON model to data sets (PS3.18 F.2): elements made without running their class's Python code.

Native because it makes every element of a data set.  What is plainly right is made here; everything else
(values that break a rule of their VR, text for numbers, URIs, objects that are no elements) belongs to
``other_element``, which was bound and warns, raises or accepts.  Items are visited on an explicit stack.
"""

cimport cython
from cpython.dict cimport PyDict_Contains, PyDict_GetItem, PyDict_SetItem
from cpython.object cimport PyObject, PyObject_GenericSetAttr
from cpython.unicode cimport PyUnicode_CheckExact
from libc.stdint cimport int64_t, uint16_t, uint32_t

from cydicom._native.base64 cimport decode_text
from cydicom._native.context cimport Context, current_policy, new_context
from cydicom._native.cursor cimport VR_UNKNOWN, vr_form
from cydicom._native.injected cimport dataset_class
from cydicom._native.interrupts cimport let_signals_in
from cydicom._native.jsonarrays cimport long_list
from cydicom._native.jsondecode cimport constructor_of, hexadecimal, no_value, plain_value
from cydicom._native.jsonencode cimport is_binary_vr
from cydicom._native.jsonreader cimport JsonReader, reader_of
from cydicom._native.lazylists cimport LazyList
from cydicom._native.objects cimport new_instance, new_lazy_multi_value, new_multi_value, new_object, new_tag
from cydicom._native.readreport cimport ReadReport
from cydicom._native.store cimport ElementStore
from cydicom._native.texts cimport uids_of
from cydicom._native.vrcodes cimport VR_SQ, VR_UI, VR_UN, vr_name

cdef extern from "Python.h":
    bint PyUnicode_IS_ASCII(object text)
    Py_ssize_t PyUnicode_GET_LENGTH(object text)

cdef enum:
    RAISE = 2                 # Policy.reading_validation_mode
    PATH_LEVELS = 8           # levels of a path that a message shows at either end
    LAZY_COUNT = 64           # from here on a list of UIDs stays text, as one that is read

cdef tuple VALUE_KEYS = ("Value", "InlineBinary", "BulkDataURI")

# Injected by bind(): the classes and functions of the layers above.
cdef object data_element_class = None
cdef object sequence_class = None
cdef object other_element = None
cdef object other_tag = None
cdef object model_error = None
cdef object type_error = None
cdef object depth_error = None


def bind(**parts):
    """Take the classes and functions of the layers above; all of them are needed."""
    global data_element_class, sequence_class, other_element, other_tag
    global model_error, type_error, depth_error
    data_element_class = parts.pop("data_element_class")
    sequence_class = parts.pop("sequence_class")
    other_element = parts.pop("other_element")
    other_tag = parts.pop("other_tag")
    model_error = parts.pop("model_error")
    type_error = parts.pop("type_error")
    depth_error = parts.pop("depth_error")
    if parts:
        raise TypeError(f"unknown parts: {', '.join(sorted(parts))}")


cdef object new_element(uint32_t tag, str vr, object value):
    cdef object element = new_instance(data_element_class)
    PyObject_GenericSetAttr(element, "tag", new_tag(tag))
    PyObject_GenericSetAttr(element, "VR", vr)
    PyObject_GenericSetAttr(element, "_value", value)
    return element


# Elements.

@cython.internal
@cython.auto_pickle(False)
@cython.freelist(16)
cdef class Level:
    """One data set that is being filled, and the sequence of it whose items are, if any."""

    cdef object dataset
    cdef ElementStore store      # None where elements have to be added by the data set's own method
    cdef list privates           # the elements that may have a creator
    # Where its attributes come from: a model, or None for the text that is being read.
    cdef object model
    cdef list keys
    cdef list attributes         # of a model that is nobody else's
    cdef Py_ssize_t position
    # The attribute that is being read.
    cdef object key              # None where the text has it
    cdef Py_ssize_t key_start
    cdef Py_ssize_t key_stop
    cdef uint32_t tag
    cdef bint has_vr
    cdef object vr
    cdef str value_key
    cdef object value
    cdef dict others             # names that the model does not have, and maybe known ones; None if none is
    cdef list items              # of the sequence that is being filled; None if there is none
    cdef list models             # of its items; None where the text has them
    cdef bint in_items           # whether there may be more of them


@cython.internal
@cython.auto_pickle(False)
cdef class Filling:
    """One conversion: what the caller wants, and the data sets that are being filled."""

    cdef object cls
    cdef object handler
    cdef bint direct             # elements can be put into the store: the class has no methods of its own
    cdef bint bare               # and it has no __init__ of its own either
    cdef bint consume            # the models are nobody else's: what was taken from them makes room
    cdef bint plain              # no switch is on that conversion depends on
    cdef Py_ssize_t deepest
    cdef JsonReader reader       # of the text; None if there is none
    cdef dict vrs                # texts by VR
    cdef list levels
    cdef Context context         # of all of them, as in a read
    cdef set entered
    cdef Py_ssize_t unknown        # members that the model does not have
    cdef object first_unknown

    cdef int enter(self, object model) except -1:
        """Make a data set, and fill it next."""
        cdef Level level = Level.__new__(Level)
        if not isinstance(model, dict):
            if not hasattr(model, "items"):
                raise type_error(f"{self.path()}: a data set is an object, not {type(model).__name__}")
            model = dict(model.items())
        if len(self.levels) > self.deepest:
            raise depth_error(f"{self.path()}: items are nested deeper than {self.deepest} levels")
        identity = id(model)
        if identity in self.entered:
            raise model_error(f"{self.path()}: the object contains itself")
        level.model = model
        level.keys = list(<dict>model)
        if self.consume:
            level.attributes = list((<dict>model).values())
            if len(level.keys) > 1:
                # An object of one member may stand for several; see jsonmembers.
                (<dict>model).clear()
        self.open(level)
        self.entered.add(identity)
        return 0

    cdef int enter_text(self) except -1:
        """Make a data set of the object at the reader's position, and fill it next."""
        if len(self.levels) > self.deepest:
            raise depth_error(f"{self.path()}: items are nested deeper than {self.deepest} levels")
        self.reader.position += 1
        self.open(Level.__new__(Level))
        return 0

    cdef int open(self, Level level) except -1:
        """Make the data set of a level, and put it where it belongs."""
        level.privates = []
        if self.bare:
            # What the class's own __init__ would do.
            level.store = self.new_store()
            level.dataset = self.new_dataset(level.store)
        else:
            level.dataset = self.cls()
            if self.direct:
                level.store = level.dataset._dict
        if self.levels:
            (<Level>self.levels[len(self.levels) - 1]).items.append(level.dataset)
        self.levels.append(level)
        return 0

    cdef ElementStore new_store(self):
        cdef ElementStore store = ElementStore.__new__(ElementStore)
        store.little = True
        store.context = self.context
        return store

    cdef object new_dataset(self, ElementStore store):
        """Return a data set over a store, where its class does nothing else to make one."""
        cdef object dataset = new_object(self.cls) if self.cls is dataset_class else new_instance(self.cls)
        PyObject_GenericSetAttr(dataset, "_dict", store)
        return dataset

    cdef str path(self):
        """Return where the filling is, as ``0040A730[0].00080100``."""
        cdef list parts = []
        cdef Level level
        cdef Py_ssize_t i
        cdef Py_ssize_t count = len(self.levels)
        for i in range(count):
            if PATH_LEVELS <= i < count - PATH_LEVELS:
                if i == PATH_LEVELS:
                    parts.append("...")
                continue
            level = <Level>self.levels[i]
            if level.key is None and level.key_start == 0:
                continue
            key = self.key_of(level)
            if level.in_items:
                # An item is in the list from when it is entered.
                key = f"{key}[{len(level.items) - (i < count - 1)}]"
            parts.append(str(key))
        return ".".join(parts) or "the data set"

    cdef int put(self, Level level, object element) except -1:
        """Add the element of the attribute that was read, and forget what was read."""
        cdef ElementStore store = level.store
        cdef uint32_t tag = level.tag
        cdef object number = tag
        if level.others is not None:
            self.note_unknown(level.others)
        if store is None:
            if number in level.dataset:
                self.refuse_twice(level)
            level.dataset.add(element)
        else:
            if PyDict_Contains(store.overlay, number):
                self.refuse_twice(level)
            PyDict_SetItem(store.overlay, number, element)
            store.added += 1
            store.order = None
            if (tag >> 16) & 1 and tag & 0xFF00:
                level.privates.append(element)
        level.has_vr = False
        level.vr = None
        level.value_key = None
        level.value = None
        level.others = None
        level.models = None
        return 0

    cdef int refuse_twice(self, Level level) except -1:
        key = self.key_of(level)
        raise model_error(f"{self.path()}: {key!r} is there twice: the data set has this attribute already")

    cdef object key_of(self, Level level):
        """Return the name of the attribute that is being read, as it is given."""
        return self.reader.part(level.key_start, level.key_stop) if level.key is None else level.key

    cdef object plain_element(self, uint32_t tag, str name, uint16_t vr, str key, object value):
        """Return the element, None if it takes the Python classes' judgement to make it."""
        cdef list values
        cdef list made
        cdef Py_ssize_t count
        if vr == VR_UN and not (tag >> 16) & 1:
            # The dictionary may know better than UN what the element is.
            return None
        if key is None:
            return new_element(tag, name, no_value(vr))
        if key == "InlineBinary":
            if not is_binary_vr(vr) or not PyUnicode_CheckExact(value):
                return None
            data = decode_text(value)
            return None if data is None else new_element(tag, name, data)
        if isinstance(value, LazyList):
            return new_element(tag, name, new_lazy_multi_value(constructor_of(vr), value))
        if key != "Value" or type(value) is not list:
            return None
        values = <list>value
        count = len(values)
        if count == 0 or (count == 1 and values[0] is None):
            return new_element(tag, name, no_value(vr))
        if is_binary_vr(vr):
            return None
        if count == 1:
            single = plain_value(vr, values[0])
            return None if single is None else new_element(tag, name, single)
        if vr == VR_UI and count >= LAZY_COUNT:
            uids = uids_of(values)
            if uids is None:
                return None
            return new_element(tag, name, new_lazy_multi_value(constructor_of(vr), uids))
        made = []
        for item in values:
            let_signals_in(len(made))
            single = plain_value(vr, item)
            if single is None:
                return None
            made.append(single)
        return new_element(tag, name, new_multi_value(constructor_of(vr), made))

    cdef int fill(self, Level level) except -1:
        """Add the next attribute of the model to the data set, or get to the items of it."""
        cdef object key = level.keys[level.position]
        cdef PyObject* held
        cdef int64_t number
        cdef Py_ssize_t known = 1
        level.position += 1
        level.key = key
        if self.consume:
            attribute = level.attributes[level.position - 1]
            level.attributes[level.position - 1] = None
            level.keys[level.position - 1] = None
        else:
            held = PyDict_GetItem(level.model, key)
            if held == NULL:
                # Code of the user's that was called for another attribute has taken it away.
                return 0
            attribute = <object>held
        number = hexadecimal(key)
        level.tag = <uint32_t>number if number >= 0 else other_tag(key, self.path())
        self.check_attribute(attribute)
        for value_key in VALUE_KEYS:
            held = PyDict_GetItem(attribute, value_key)
            if held != NULL:
                self.name_value(level, value_key)
                level.value = <object>held
                known = 2
        held = PyDict_GetItem(attribute, "vr")
        level.vr = None if held == NULL else <object>held
        if len(<dict>attribute) > known:
            level.others = attribute
        return self.judge(level)

    cdef int fill_from_text(self, Level level) except -1:
        """Add the attribute whose name was read to the data set, or get to the items of it."""
        cdef JsonReader reader = self.reader
        cdef int64_t number = reader.number_of_tag(level.key_start, level.key_stop)
        if number < 0:
            number = other_tag(reader.part(level.key_start, level.key_stop), self.path())
        level.tag = <uint32_t>number
        if reader.here() != c"{":
            self.check_attribute(reader.value())
        reader.position += 1
        return self.read_members(level)

    cdef int read_members(self, Level level) except -1:
        """Read the members of an attribute up to its end, or up to the items of a sequence."""
        cdef JsonReader reader = self.reader
        cdef Py_ssize_t start = 0
        cdef Py_ssize_t stop = 0
        cdef uint16_t vr
        while reader.next_member(&start, &stop):
            if reader.is_name(start, stop, "vr"):
                if level.has_vr:
                    raise model_error(f"{self.path()}: the member 'vr' is there twice in one object")
                level.has_vr = True
                level.vr = self.read_vr()
                continue
            for value_key in VALUE_KEYS:
                if reader.is_name(start, stop, value_key):
                    break
            else:
                self.skip_member(level, reader.part(start, stop))
                continue
            self.name_value(level, value_key)
            if reader.here() != c"[" or value_key != "Value":
                level.value = reader.value()
                continue
            vr = reader.outline.vr_at(reader.position)
            if vr == VR_SQ:
                reader.position += 1
                level.items = []
                level.in_items = True
                return 0
            if self.plain:
                level.value = long_list(reader, vr)
            if level.value is None:
                level.value = reader.values()
        if level.items is not None:
            return self.close_sequence(level)
        return self.judge(level)

    cdef object read_vr(self):
        cdef uint16_t vr = self.reader.vr_here()
        cdef PyObject* held
        if not vr:
            return self.reader.value()
        held = PyDict_GetItem(self.vrs, vr)
        if held != NULL:
            return <object>held
        made = vr_name(vr)
        self.vrs[vr] = made
        return made

    cdef int skip_member(self, Level level, str name) except -1:
        """Remember that there is a member that the model does not have."""
        if level.others is None:
            level.others = {}
        if name in level.others:
            raise model_error(f"{self.path()}: the member {name!r} is there twice in one object")
        level.others[name] = None
        self.reader.value()
        return 0

    cdef int name_value(self, Level level, str value_key) except -1:
        """Note the member that has the value; there can be but one (PS3.18 F.2.2)."""
        if value_key == level.value_key:
            raise model_error(f"{self.path()}: the member {value_key!r} is there twice in one object")
        if level.value_key is not None:
            raise model_error(f"{self.path()}: both {level.value_key!r} and {value_key!r} are there")
        level.value_key = value_key
        return 0

    cdef int check_attribute(self, object attribute) except -1:
        if not isinstance(attribute, dict):
            raise type_error(f"{self.path()}: an attribute is an object, not {type(attribute).__name__}")
        return 0

    cdef int judge(self, Level level) except -1:
        """Add the attribute to the data set; or get to the items of it, if they are no text."""
        cdef uint16_t vr = 0
        cdef str name = None
        cdef object element = None
        if PyUnicode_CheckExact(level.vr) and PyUnicode_GET_LENGTH(level.vr) == 2:
            name = <str>level.vr
            if PyUnicode_IS_ASCII(name):
                vr = <uint16_t>((<unsigned int>ord(name[0]) << 8) | <unsigned int>ord(name[1]))
        if vr == VR_SQ and (
            level.value_key is None or (level.value_key == "Value" and type(level.value) is list)
        ):
            level.models = [] if level.value is None else <list>level.value
            level.items = []
            level.in_items = True
            return 0
        if self.plain and vr and vr_form(vr) != VR_UNKNOWN and vr != VR_SQ:
            element = self.plain_element(level.tag, name, vr, level.value_key, level.value)
        if element is None:
            element = other_element(
                data_element_class,
                self.cls,
                level.tag,
                level.vr,
                level.value,
                level.value_key,
                self.handler,
                self.path(),
            )
        return self.put(level, element)

    cdef int note_unknown(self, dict attribute) except -1:
        for name in attribute:
            if name not in ("vr", "Value", "InlineBinary", "BulkDataURI"):
                if self.unknown == 0:
                    self.first_unknown = f"{self.path()}: {name!r}"
                self.unknown += 1
        return 0

    cdef int close_sequence(self, Level level) except -1:
        """Add the element of the sequence whose items are all there."""
        cdef object sequence = new_instance(sequence_class)
        PyObject_GenericSetAttr(sequence, "_list", level.items)
        level.items = None
        level.in_items = False
        return self.put(level, new_element(level.tag, "SQ", sequence))

    cdef int name_creators(self, Level level) except -1:
        """Tell private elements who their creator is (PS3.5 7.8.1), wherever in the object that stands."""
        cdef PyObject* held
        cdef uint32_t tag
        for element in level.privates:
            tag = element.tag
            held = PyDict_GetItem(level.store.overlay, (tag & 0xFFFF0000U) | ((tag >> 8) & 0xFF))
            if held != NULL:
                PyObject_GenericSetAttr(element, "private_creator", (<object>held).value)
        return 0

    cdef int next_item(self, Level level) except -1:
        """Make the next item of a sequence, and fill it next; add the sequence if there is none."""
        cdef Py_ssize_t i = len(level.items)
        if i == len(level.models):
            return self.close_sequence(level)
        item = level.models[i]
        if self.consume:
            level.models[i] = None
        if item is None or (type(item) is dict and not <dict>item):
            return self.enter_empty(level)
        return self.enter(item)

    cdef int next_item_of_text(self, Level level) except -1:
        """As :meth:`next_item`, of the text."""
        cdef JsonReader reader = self.reader
        if not reader.next_entry():
            level.in_items = False
            return self.read_members(level)
        if reader.here() != c"{":
            item = reader.value()
            return self.enter_empty(level) if item is None else self.enter(item)
        if reader.closes_at_once():
            return self.enter_empty(level)
        return self.enter_text()

    cdef int enter_empty(self, Level level) except -1:
        if self.bare and len(self.levels) <= self.deepest:
            # Nothing to fill: there may be one every four characters.
            level.items.append(self.new_dataset(self.new_store()))
            return 0
        return self.enter({})

    cdef object run(self):
        """Fill what is on the stack, and all below it; return the outermost data set."""
        cdef Level level = None
        cdef Py_ssize_t steps = 0
        while self.levels:
            steps += 1
            let_signals_in(steps)
            level = <Level>self.levels[len(self.levels) - 1]
            if level.in_items:
                if level.models is not None:
                    self.next_item(level)
                else:
                    self.next_item_of_text(level)
            elif level.model is None:
                if self.reader.next_member(&level.key_start, &level.key_stop):
                    self.fill_from_text(level)
                else:
                    self.leave(level)
            elif level.position < len(level.keys):
                self.fill(level)
            else:
                self.entered.discard(id(level.model))
                self.leave(level)
        return level.dataset

    cdef int leave(self, Level level) except -1:
        self.name_creators(level)
        self.levels.pop()
        return 0

    cdef object result(self):
        """Fill everything; return the data set, and what the model had too much."""
        dataset = self.run()
        return dataset, self.unknown, self.first_unknown


def fill_dataset(cls, model, handler, bint direct, bint bare, bint consume=False):
    """Return a data set filled from its DICOM JSON model, and what the model had too much.

    Parameters
    ----------
    cls : type
        The class of the data set, and of items.
    model : dict
        The model.
    handler : callable or None
        Takes tag, VR and URI, returns the value of an element.
    direct : bool
        Whether elements can be put into the store of a new data set: `cls` has no own methods for that.
    bare : bool
        Whether a new data set needs nothing but a store: nor has `cls` its own ``__init__`` or ``__new__``.
    consume : bool
        Whether the model is nobody else's, so that what was taken from it can be dropped on the way.

    Returns
    -------
    tuple
        The data set, how many members were no part of the model, and the path of the first of them.

    Raises
    ------
    JsonModelError
        If the object is not the model of a data set.
    """
    cdef Filling filling = new_filling(cls, handler, direct, bare)
    filling.consume = consume
    filling.enter(model)
    return filling.result()


def fill_from_text(cls, str text not None, decode, handler, bint direct, bint bare):
    """Return :func:`fill_dataset` of a model as text, or None where its text is for :mod:`json` to judge.

    Parameters
    ----------
    text : str
        The text.
    decode : callable
        Takes a text and a position; returns the value that stands there, and where it ends.
    """
    cdef JsonReader reader = reader_of(text, decode)
    cdef Filling filling
    if reader is None:
        return None
    filling = new_filling(cls, handler, direct, bare)
    filling.reader = reader
    filling.consume = True
    reader.ahead()
    filling.enter_text()
    return filling.result()


cdef Filling new_filling(object cls, object handler, bint direct, bint bare):
    cdef Filling filling = Filling.__new__(Filling)
    cdef object policy = current_policy()
    filling.cls = cls
    filling.handler = handler
    filling.direct = direct
    filling.bare = direct and bare
    filling.plain = not policy.flags and policy.reading_validation_mode != RAISE
    filling.deepest = policy.limits.depth
    filling.levels = []
    filling.vrs = {}
    filling.context = new_context(ReadReport.__new__(ReadReport), filling.deepest, None)
    filling.entered = set()
    return filling
