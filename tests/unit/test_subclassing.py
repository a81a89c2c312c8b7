"""Subclasses of the public classes, and objects whose class is assigned, as packages do it."""

from __future__ import annotations

import copy
import io
import pickle
from collections.abc import MutableSequence

import pytest

from tests.corpus.build import EXPLICIT_LITTLE, part10
from tests.reference.oracle import CYDICOM, attempts, same_as_pydicom

SOURCE = part10(
    EXPLICIT_LITTLE.element(0x00100010, "PN", "A^B ")
    + EXPLICIT_LITTLE.number(0x00280010, "US", 4)
    + EXPLICIT_LITTLE.sequence(
        0x300A00B0,
        [EXPLICIT_LITTLE.item(EXPLICIT_LITTLE.element(0x00080070, "LO", f"{n} ")) for n in range(3)],
    )
)


class Image(CYDICOM.Dataset):
    """A data set with a constructor of its own."""

    def __init__(self, rows, *, name="A^B"):
        super().__init__()
        self._cache = {"rows": rows}
        self.Rows = rows
        self.PatientName = name

    @property
    def size(self):
        return self.Rows * 2


class WithState(CYDICOM.Dataset):
    """A data set that pickles what it has in its ``__dict__``, and leaves a cache out."""

    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self._own = [1, 2]

    def __getstate__(self):
        state = super().__dict__.copy()
        state.pop("_cache", None)
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)


class Segments(CYDICOM.Sequence):
    """A sequence with a constructor of its own."""

    def __init__(self, items=None, is_root=False):
        super().__init__(items)
        self._is_root = is_root


class RootUID(CYDICOM.uid.UID):
    """A UID with a constructor of its own."""

    def __new__(cls, value=None):
        return super().__new__(cls, value or "1.2.3.4")

    def __init__(self, value=None):
        self.was_given = value is not None


class Element(CYDICOM.DataElement):
    """An element with a constructor of its own."""

    def __init__(self, name):
        super().__init__(0x00100010, "PN", name)
        self.extra = 5


def read():
    return CYDICOM.dcmread(io.BytesIO(SOURCE))


def test_a_constructor_may_take_what_it_likes():
    image = Image(4, name="C^D")
    assert image.size == 8
    assert str(image["PatientName"].value) == "C^D"
    assert image == CYDICOM.Dataset(image)
    assert "_cache" in image.__dict__


@pytest.mark.parametrize("source", ["built", "read", "item"])
def test_the_class_of_a_data_set_may_be_assigned(source):
    ds = {"built": lambda: Image(4), "read": read, "item": lambda: read().BeamSequence[1]}[source]()
    ds.Rows = 6
    before = list(ds)

    class Other(CYDICOM.Dataset):
        def doubled(self):
            return self.Rows * 2

        @property
        def PixelData(self):
            return b"own"

    ds.__class__ = Other
    assert ds.doubled() == 12
    assert ds.PixelData == b"own"
    assert list(ds) == before
    assert type(copy.copy(ds)) is Other
    assert type(copy.deepcopy(ds)) is Other
    ds.__class__ = CYDICOM.Dataset
    assert list(ds) == before


@same_as_pydicom
def test_class_assignment_works_on_objects_of_either_origin(dicom):
    class Own(dicom.Dataset):
        pass

    class OwnFile(dicom.FileDataset):
        pass

    class OwnSequence(dicom.Sequence):
        pass

    class OwnElement(dicom.DataElement):
        pass

    ds = dicom.dcmread(io.BytesIO(SOURCE))
    sequence = ds.BeamSequence
    item = sequence[0]
    element = ds["PatientName"]
    built = dicom.Dataset()

    def assign(target, cls):
        target.__class__ = cls
        return type(target).__name__

    return attempts(
        lambda: assign(ds, Own),
        lambda: assign(ds, OwnFile),
        lambda: assign(item, Own),
        lambda: assign(built, Own),
        lambda: assign(sequence, OwnSequence),
        lambda: assign(element, OwnElement),
        lambda: assign(dicom.dataset.FileMetaDataset(), Own),
        lambda: assign(built, dicom.dataset.FileMetaDataset),
        lambda: assign(sequence, Own),
        lambda: ds.PatientName,
        lambda: type(ds.BeamSequence[0]).__name__,
        lambda: ds["PatientName"].value,
    )


def test_the_class_of_a_sequence_may_be_assigned_before_its_items_are_touched():
    sequence = read().BeamSequence
    sequence.__class__ = Segments
    sequence._is_root = True
    assert isinstance(sequence, MutableSequence)
    assert [item.Manufacturer for item in sequence] == ["0", "1", "2"]
    sequence.append(CYDICOM.Dataset())
    assert len(sequence) == 4
    assert copy.deepcopy(sequence)._is_root
    assert pickle.loads(pickle.dumps(sequence))._is_root


def test_the_classes_of_items_may_be_assigned_one_by_one():
    ds = read()
    for item in ds.BeamSequence:
        item.__class__ = WithState
        item._own = [3]
    assert [type(item) for item in ds.BeamSequence] == [WithState] * 3
    copied = pickle.loads(pickle.dumps(ds))
    assert [item._own for item in copied.BeamSequence] == [[3]] * 3
    assert copied == ds


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("origin", ["built", "read", "touched", "item"])
def test_state_by_super_dict_survives_a_pickle(origin, protocol):
    if origin == "built":
        ds = WithState()
        ds.PatientName = "A^B"
        ds.BeamSequence = [CYDICOM.Dataset()]
    else:
        ds = read()
        if origin == "touched":
            assert str(ds)
        if origin == "item":
            ds = ds.BeamSequence[1]
        ds.__class__ = WithState
        ds._own = [1, 2]
    ds._cache = object()
    other = pickle.loads(pickle.dumps(ds, protocol))
    assert type(other) is WithState
    assert other == ds
    assert other._own == [1, 2]
    assert "_cache" not in other.__dict__
    assert other.original_encoding == ds.original_encoding
    deep = copy.deepcopy(ds)
    assert deep == ds
    assert deep._own == [1, 2]
    assert deep._own is not ds._own
    assert "_cache" not in deep.__dict__


def test_a_subclass_with_a_constructor_pickles_and_copies():
    image = Image(4)
    for other in (pickle.loads(pickle.dumps(image)), copy.copy(image), copy.deepcopy(image), image.copy()):
        assert type(other) is Image
        assert other == image
        assert other.size == 8
        assert other._cache == {"rows": 4}


def test_a_sequence_with_a_constructor_keeps_its_attributes():
    segments = Segments([CYDICOM.Dataset()], is_root=True)
    ds = CYDICOM.Dataset()
    ds.BeamSequence = segments
    assert ds.BeamSequence is segments
    assert ds["BeamSequence"].value is segments
    for other in (copy.copy(segments), copy.deepcopy(segments), pickle.loads(pickle.dumps(segments))):
        assert type(other) is Segments
        assert other._is_root
        assert other == segments
    assert type(copy.deepcopy(ds).BeamSequence) is Segments


def test_a_sequence_may_restrict_its_items():
    class Images(CYDICOM.Sequence):
        def append(self, item):
            if not isinstance(item, Image):
                raise TypeError("an Image, please")
            super().append(item)

    images = Images([Image(1)])
    images.append(Image(2))
    with pytest.raises(TypeError):
        images.append(CYDICOM.Dataset())
    assert [image.size for image in images] == [2, 4]


def test_a_uid_with_a_constructor_is_a_value():
    ds = CYDICOM.Dataset()
    ds.SOPInstanceUID = RootUID()
    assert ds.SOPInstanceUID == "1.2.3.4"
    assert not RootUID().was_given
    assert RootUID("1.2").was_given
    assert copy.deepcopy(RootUID("1.2")) == "1.2"
    assert isinstance(RootUID(), CYDICOM.uid.UID)


def test_an_element_with_a_constructor_stays_itself():
    element = Element("A^B")
    ds = CYDICOM.Dataset()
    ds.add(element)
    assert ds["PatientName"] is element
    assert ds == read()[:0x00110000]
    for other in (copy.copy(element), copy.deepcopy(element), pickle.loads(pickle.dumps(element))):
        assert type(other) is Element
        assert other == element
        assert other.extra == 5


@same_as_pydicom
def test_overridden_access_is_used(dicom):
    calls = []

    class Logged(dicom.Dataset):
        def __getitem__(self, key):
            calls.append("get")
            return super().__getitem__(key)

        def __setitem__(self, key, element):
            calls.append("set")
            super().__setitem__(key, element)

        def __delitem__(self, key):
            calls.append("del")
            super().__delitem__(key)

        def __setattr__(self, name, value):
            calls.append(f"assign {name}")
            super().__setattr__(name, value)

    ds = Logged()
    calls.clear()
    ds.PatientName = "A^B"
    seen = [list(calls)]
    for action in (
        lambda: ds.PatientName,
        lambda: ds["PatientName"],
        lambda: ds.add(dicom.DataElement(0x00100020, "LO", "x")),
        lambda: ds.get("PatientID"),
        lambda: list(ds),
        lambda: hasattr(ds, "PatientSex"),
        lambda: ds.__delitem__(0x00100020),
        lambda: setattr(ds, "own", 5),
    ):
        calls.clear()
        action()
        seen.append(sorted(set(calls) - {"get"}) + ["get"] * ("get" in calls))
    return seen


def test_an_own_getitem_is_asked_also_by_iteration_and_attributes():
    class Upper(CYDICOM.Dataset):
        def __getitem__(self, key):
            element = super().__getitem__(key)
            return CYDICOM.DataElement(element.tag, "LO", "changed") if element.VR == "PN" else element

    ds = read()
    ds.__class__ = Upper
    assert ds.PatientName == "changed"
    assert next(iter(ds)).value == "changed"
    assert ds.get("PatientName") == "changed"


def test_an_own_getattr_is_asked_for_what_is_missing():
    # docs/deviations.md, "Keywords are looked up before attributes fail": pydicom asks it for all keywords.
    class Own(CYDICOM.Dataset):
        def __getattr__(self, name):
            if name in ("PatientID", "own"):
                return "own"
            raise AttributeError(name)

    ds = Own()
    assert (ds.PatientID, ds.own) == ("own", "own")
    ds.PatientID = "x"
    assert ds.PatientID == "x"
    with pytest.raises(AttributeError):
        ds.PatientSex


@same_as_pydicom
def test_a_property_may_have_the_name_of_a_keyword(dicom):
    class Own(dicom.Dataset):
        @property
        def PatientName(self):
            return "property"

        Rows = 7

    ds = Own()
    return attempts(
        lambda: ds.PatientName,
        lambda: ds.Rows,
        lambda: setattr(ds, "PatientName", "x"),
        lambda: setattr(ds, "Rows", 8),
        lambda: (ds.PatientName, ds.Rows),
        lambda: ds["PatientName"].value,
        lambda: ds,
    )


@same_as_pydicom
def test_a_property_that_raises_attribute_error_shows_it(dicom):
    class Own(dicom.Dataset):
        @property
        def broken(self):
            raise AttributeError("on purpose")

        @property
        def size(self):
            return self.Rows * 2

    ds = Own()

    def message(action):
        try:
            action()
        except AttributeError as error:
            return "on purpose" in str(error), "Rows" in str(error)

    return message(lambda: ds.broken), message(lambda: ds.size), hasattr(ds, "broken")


def test_instances_carry_attributes_of_their_own():
    for ds in (read(), read().BeamSequence[0], CYDICOM.Dataset()):
        ds.own = {"a": 1}
        ds._pixel_array = "array"
        assert ds.__dict__["own"] == {"a": 1}
        assert copy.copy(ds).own is ds.own
        assert copy.deepcopy(ds).own == ds.own
        assert pickle.loads(pickle.dumps(ds)).own == {"a": 1}
        assert pickle.loads(pickle.dumps(ds))._pixel_array == "array"
        del ds.own
        assert not hasattr(ds, "own")


@same_as_pydicom
def test_what_dir_and_vars_tell_of_a_new_data_set(dicom):
    return dicom.Dataset()._pixel_array, dicom.Dataset().is_decompressed, "_dict" in vars(dicom.Dataset())


class Mixin:
    """Something else than a data set."""

    def shout(self):
        return str(self.PatientName).upper()


class Loud(CYDICOM.FileDataset, Mixin):
    """A data set first."""


class Loudest(Mixin, CYDICOM.FileDataset):
    """Something else first."""


def test_classes_may_be_mixed_with_others():
    ds = read()
    ds.__class__ = Loud
    assert ds.shout() == "A^B"
    for cls in (Loud, Loudest):
        loud = cls("x", {0x00100010: CYDICOM.DataElement(0x00100010, "PN", "c")})
        assert loud.shout() == "C"
        assert pickle.loads(pickle.dumps(loud)).shout() == "C"


def test_a_class_whose_first_base_is_a_mixin_may_be_assigned():
    ds = read()
    ds.__class__ = Loudest
    assert ds.shout() == "A^B"


def test_subclasses_are_told_of_their_subclasses():
    seen = []

    class Base(CYDICOM.Dataset):
        def __init_subclass__(cls, **named):
            seen.append((cls.__name__, named))
            super().__init_subclass__()

    class Derived(Base, option=5):
        pass

    assert seen == [("Derived", {"option": 5})]
    assert len(Derived()) == 0
