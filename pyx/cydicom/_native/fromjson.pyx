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
from cydicom._native.jsondecode cimport constructor_of, hexadecimal, no_value, plain_value
from cydicom._native.jsonencode cimport is_binary_vr
from cydicom._native.objects cimport new_instance, new_lazy_multi_value, new_multi_value, new_object, new_tag
from cydicom._native.readreport cimport ReadReport
from cydicom._native.store cimport ElementStore
from cydicom._native.texts cimport uids_of
from cydicom._native.vrcodes cimport VR_SQ, VR_UI, VR_UN

cdef extern from "Python.h":
    bint PyUnicode_IS_ASCII(object text)
    Py_ssize_t PyUnicode_GET_LENGTH(object text)
    PyObject* PyDict_SetDefault(dict, object, object) except NULL

cdef enum:
    RAISE = 2                 # Policy.reading_validation_mode
    PATH_LEVELS = 8           # levels of a path that a message shows at either end
    LAZY_COUNT = 64           # from here on a list of UIDs stays text, as one that is read

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
    cdef object model
    cdef list keys
    cdef list attributes         # of a model that is nobody else's
    cdef Py_ssize_t position
    cdef list privates           # the elements that may have a creator
    cdef list models             # the items of the sequence that is being filled; None if there is none
    cdef list items              # what they became so far
    cdef uint32_t tag            # its tag


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
                # An object of one member may stand for several; see Members.
                (<dict>model).clear()
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
        self.entered.add(identity)
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
            if level.position == 0:
                continue
            key = level.keys[level.position - 1]
            if level.models is not None:
                # An item is in the list from when it is entered.
                key = f"{key}[{len(level.items) - (i < count - 1)}]"
            parts.append(str(key))
        return ".".join(parts) or "the data set"

    cdef int put(self, Level level, uint32_t tag, object element) except -1:
        cdef ElementStore store = level.store
        cdef object number
        if store is None:
            if tag in level.dataset:
                raise model_error(f"{self.path()}: the data set has this attribute already")
            level.dataset.add(element)
            return 0
        number = tag
        if PyDict_Contains(store.overlay, number):
            raise model_error(f"{self.path()}: the data set has this attribute already")
        PyDict_SetItem(store.overlay, number, element)
        store.added += 1
        store.order = None
        if (tag >> 16) & 1 and tag & 0xFF00:
            level.privates.append(element)
        return 0

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
        """Add the next attribute of the model to the data set."""
        cdef object key = level.keys[level.position]
        cdef PyObject* held
        cdef int64_t number
        cdef uint32_t tag
        cdef uint16_t vr = 0
        cdef str name
        cdef str value_key = None
        cdef object value = None
        cdef object element = None
        cdef Py_ssize_t known = 1
        level.position += 1
        if self.consume:
            attribute = level.attributes[level.position - 1]
            level.attributes[level.position - 1] = None
            if level.position > 1:
                level.keys[level.position - 2] = None
        else:
            held = PyDict_GetItem(level.model, key)
            if held == NULL:
                # Code of the user's that was called for another attribute has taken it away.
                return 0
            attribute = <object>held
        number = hexadecimal(key)
        tag = <uint32_t>number if number >= 0 else other_tag(key, self.path())
        if not isinstance(attribute, dict):
            raise type_error(f"{self.path()}: an attribute is an object, not {type(attribute).__name__}")
        for value_name in ("Value", "InlineBinary", "BulkDataURI"):
            held = PyDict_GetItem(attribute, value_name)
            if held != NULL:
                if value_key is not None:
                    raise model_error(f"{self.path()}: both {value_key!r} and {value_name!r} are there")
                value_key = value_name
                value = <object>held
                known = 2
        held = PyDict_GetItem(attribute, "vr")
        vr_given = None if held == NULL else <object>held
        if PyUnicode_CheckExact(vr_given) and PyUnicode_GET_LENGTH(vr_given) == 2:
            name = <str>vr_given
            if PyUnicode_IS_ASCII(name):
                vr = <uint16_t>((<unsigned int>ord(name[0]) << 8) | <unsigned int>ord(name[1]))
        if vr == VR_SQ and (value_key is None or (value_key == "Value" and type(value) is list)):
            if len(<dict>attribute) > known:
                self.note_unknown(attribute)
            level.models = [] if value is None else <list>value
            level.items = []
            level.tag = tag
            return 0
        if self.plain and vr and vr_form(vr) != VR_UNKNOWN and vr != VR_SQ:
            element = self.plain_element(tag, name, vr, value_key, value)
        if element is None:
            element = other_element(
                data_element_class, self.cls, tag, vr_given, value, value_key, self.handler, self.path()
            )
        if len(<dict>attribute) > known:
            self.note_unknown(attribute)
        return self.put(level, tag, element)

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
        element = new_element(level.tag, "SQ", sequence)
        level.models = None
        level.items = None
        return self.put(level, level.tag, element)

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

    cdef object run(self):
        """Fill what is on the stack, and all below it; return the outermost data set."""
        cdef Level level = None
        cdef Py_ssize_t i
        cdef Py_ssize_t steps = 0
        while self.levels:
            steps += 1
            let_signals_in(steps)
            level = <Level>self.levels[len(self.levels) - 1]
            if level.models is not None:
                i = len(level.items)
                if i < len(level.models):
                    item = level.models[i]
                    if self.consume:
                        level.models[i] = None
                    if self.bare and len(self.levels) <= self.deepest and (
                        item is None or (type(item) is dict and not <dict>item)
                    ):
                        # Nothing to fill: there may be one every four characters.
                        level.items.append(self.new_dataset(self.new_store()))
                        continue
                    self.enter({} if item is None else item)
                    continue
                self.close_sequence(level)
            elif level.position < len(level.keys):
                self.fill(level)
            else:
                self.name_creators(level)
                self.entered.discard(id(level.model))
                self.levels.pop()
        return level.dataset


@cython.auto_pickle(False)
cdef class Members:
    """The members of JSON objects as dicts: an ``object_pairs_hook`` for :mod:`json`, for one text.

    Objects without members are one, attributes without a value one for each VR, and VRs one text: most of
    what a data set's text becomes are its attributes, and nobody changes them before they are elements.
    """

    cdef dict vrs
    cdef dict empty
    cdef dict nothing

    def __cinit__(self):
        self.vrs = {}
        self.empty = {}
        self.nothing = {}

    def __call__(self, list pairs not None):
        """Return the members of an object.

        Raises
        ------
        JsonModelError
            If a name is there twice.
        """
        cdef dict found
        cdef PyObject* held
        cdef bint alone = len(pairs) == 1
        cdef Py_ssize_t known = 0
        if alone:
            name, value = pairs[0]
            if name == "vr" and PyUnicode_CheckExact(value):
                held = PyDict_GetItem(self.empty, value)
                if held != NULL:
                    return <object>held
        if not pairs:
            return self.nothing
        found = {}
        for name, value in pairs:
            if name == "vr" and PyUnicode_CheckExact(value) and PyUnicode_GET_LENGTH(value) == 2:
                held = PyDict_GetItem(self.vrs, value)
                if held != NULL:
                    value = <object>held
                else:
                    PyDict_SetItem(self.vrs, value, value)
                if alone:
                    PyDict_SetItem(self.empty, value, found)
            # One look for each of a hundred thousand names, in a dict that has room for them.
            PyDict_SetDefault(found, name, value)
            known += 1
            if len(found) < known:
                raise model_error(f"the member {name!r} is there twice in one object")
        return found


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
    cdef Filling filling = Filling.__new__(Filling)
    cdef object policy = current_policy()
    filling.cls = cls
    filling.handler = handler
    filling.direct = direct
    filling.bare = direct and bare
    filling.consume = consume
    filling.plain = not policy.flags and policy.reading_validation_mode != RAISE
    filling.deepest = policy.limits.depth
    filling.levels = []
    filling.context = new_context(ReadReport.__new__(ReadReport), filling.deepest, None)
    filling.entered = set()
    filling.enter(model)
    dataset = filling.run()
    return dataset, filling.unknown, filling.first_unknown
