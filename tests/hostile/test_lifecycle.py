"""Data sets that are changed by their own values while in use, that contain themselves, or outlive a file.

H110, H111 and H116 of the catalogue of hostile inputs.
"""

from __future__ import annotations

import copy
import gc
import io
import multiprocessing
import os
import pickle
import sys
import threading
import time
import warnings
from pathlib import Path

import pytest

from cydicom import DataElement, Dataset, Sequence, dcmread, dcmwrite
from cydicom.errors import SourceChangedError
from cydicom.multival import MultiValue
from cydicom.util.codify import code_dataset
from tests.corpus.build import EXPLICIT_LITTLE, part10

SEQUENCE = 0x300A00B0
#: So much that a file is not read whole for it.
DEFERRED = bytes(range(256)) * 8000


def source(large=b""):
    write = EXPLICIT_LITTLE
    items = [
        write.item(write.element(0x00104000, "LT", "text") + write.element(0x300A00C0, "IS", f"{number} "))
        for number in range(8)
    ]
    body = (
        write.element(0x00080060, "CS", "CT")
        + write.element(0x00100010, "PN", "Doe^Jane")
        + write.number(0x00280010, "US", 4)
        + write.element(0x0028106C, "DS", "1.5 ")
        + write.sequence(SEQUENCE, items)
    )
    if large:
        body += write.element(0x7FE00010, "OW", large)
    return part10(body)


def built():
    ds = Dataset()
    ds.Modality = "CT"
    ds.PatientName = "Doe^Jane"
    ds.Rows = 4
    ds.BeamSequence = [Dataset() for _ in range(8)]
    for number, item in enumerate(ds.BeamSequence):
        item.BeamNumber = number
    return ds


def touched():
    ds = dcmread(source())
    str(ds)
    return ds


def untouched():
    return dcmread(source())


ORIGINS = [built, touched, untouched]


# H110: what the code of a value does to the data set that holds it.


def clear(ds):
    ds.clear()


def remove(ds):
    for tag in list(ds.keys())[::2]:
        del ds[tag]


def add(ds):
    for number in range(40):
        ds.add_new(0x00090011 + number, "LO", "x" * 40)
        ds.add_new(0x00540011 + number, "US", number)


def replace(ds):
    for tag in list(ds.keys()):
        ds[tag] = DataElement(tag, "LO", "replaced")


def empty_sequence(ds):
    if SEQUENCE in ds:
        del ds[SEQUENCE].value[:]


def grow_sequence(ds):
    if SEQUENCE in ds and len(ds[SEQUENCE].value) < 50:
        ds[SEQUENCE].value.append(built())


def change_items(ds):
    if SEQUENCE in ds:
        for item in ds[SEQUENCE].value:
            item.clear()


def take_store(ds):
    ds.__dict__["_dict"] = Dataset()._dict


def collect(ds):
    ds.PatientName = "other"
    gc.collect(0)


MUTATIONS = [clear, remove, add, replace, empty_sequence, grow_sequence, change_items, take_store, collect]


class Mutator:
    """Has every method that writing, comparing or copying may call, each of which changes a data set."""

    calls = 0

    def __init__(self, ds, mutation):
        self.ds = ds
        self.mutation = mutation

    def act(self):
        # Not for ever: what is added may be as bad.
        type(self).calls += 1
        if type(self).calls < 4:
            self.mutation(self.ds)

    def __index__(self):
        self.act()
        return 7

    def __float__(self):
        self.act()
        return 1.5

    def __str__(self):
        self.act()
        return "text"

    __repr__ = __str__

    def __bytes__(self):
        self.act()
        return b"ab"

    def __eq__(self, other):
        self.act()
        return False

    __hash__ = None

    def __bool__(self):
        self.act()
        return True

    def __deepcopy__(self, memo):
        self.act()
        return "copied"

    def __reduce_ex__(self, protocol):
        self.act()
        return str, ("pickled",)


class Text(str):
    """A str whose methods change a data set."""

    __slots__ = ("mutator",)

    def __eq__(self, other):
        self.mutator.act()
        return super().__eq__(other)

    __hash__ = str.__hash__

    def __deepcopy__(self, memo):
        return self.mutator.__deepcopy__(memo)

    def __reduce_ex__(self, protocol):
        return self.mutator.__reduce_ex__(protocol)

    def encode(self, *args):
        self.mutator.act()
        return b"encoded"


class Stream(io.BytesIO):
    """A file object that changes a data set while it is read."""

    def __init__(self, mutator):
        super().__init__(bytes(300_000))
        self.mutator = mutator

    def read(self, *args):
        self.mutator.act()
        return super().read(*args)


class Values(list):
    """A list that changes a data set when it is iterated."""

    def __iter__(self):
        if isinstance(self[0], Mutator):
            self[0].act()
        return super().__iter__()


def element_of(tag, vr, value):
    return DataElement(tag, vr, value, already_converted=True)


def text_of(mutator):
    text = Text("text")
    text.mutator = mutator
    return text


def dying(mutator):
    """Return a value that changes the data set when it dies."""

    class Dying(str):
        __slots__ = ()

        def __del__(self):
            mutator.act()

    return Dying("dying")


#: Tag, VR and value: made for a data set and a mutation.
PLACES = {
    "number": lambda m: element_of(0x00280010, "US", m),
    "numbers": lambda m: element_of(0x00280009, "US", [1, m, 2]),
    "multivalue": lambda m: element_of(0x00280009, "US", MultiValue(lambda item: item, [1, m, 2])),
    "float": lambda m: element_of(0x00189074, "FD", m),
    "decimal": lambda m: element_of(0x0028106C, "DS", m),
    "decimals": lambda m: element_of(0x0028106C, "DS", Values([m, 2, m])),
    "integer": lambda m: element_of(0x00200013, "IS", m),
    "tag": lambda m: element_of(0x00280009, "AT", m),
    "text": lambda m: element_of(0x00100020, "LO", text_of(m)),
    "code": lambda m: element_of(0x00080060, "CS", text_of(m)),
    "name": lambda m: element_of(0x00100010, "PN", text_of(m)),
    "no text": lambda m: element_of(0x00104000, "LT", m),
    "bytes": lambda m: element_of(0x00420011, "OB", m),
    "stream": lambda m: element_of(0x00420011, "OB", Stream(m)),
    "dying": lambda m: element_of(0x00080080, "LO", dying(m)),
    "sequence": lambda m: element_of(SEQUENCE, "SQ", Values([m])),
}


def saved(ds):
    target = io.BytesIO()
    ds.save_as(target, implicit_vr=False, little_endian=True)
    return target.getvalue()


def saved_otherwise(ds):
    target = io.BytesIO()
    dcmwrite(target, ds, implicit_vr=True, little_endian=True, force_encoding=True)
    return target.getvalue()


USES = {
    "save": saved,
    "save in implicit VR": saved_otherwise,
    "deepcopy": copy.deepcopy,
    "copy": copy.copy,
    "pickle": pickle.dumps,
    "old pickle": lambda ds: pickle.dumps(ds, 0),
    "==": lambda ds: ds == built(),
    "== of the same": lambda ds: copy.copy(ds) == ds,
    "str": str,
    "json": lambda ds: ds.to_json(),
    "walk": lambda ds: ds.walk(lambda dataset, element: None),
    "iterate": lambda ds: list(ds.iterall()),
    "diff": lambda ds: ds.diff(built()),
}

#: What a use may raise: anything but an error of the interpreter's own.
REFUSALS = (
    ValueError, TypeError, AttributeError, LookupError, RuntimeError, NotImplementedError, ArithmeticError,
    OSError, pickle.PicklingError,
)  # fmt: skip


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda one: one.__name__)
def test_values_may_change_their_data_set_while_it_is_used(use, mutation):
    for origin in ORIGINS:
        for place in PLACES.values():
            for nested in (False, True):
                ds = origin()
                Mutator.calls = 0
                holder = ds
                if nested and SEQUENCE in ds:
                    holder = ds[SEQUENCE].value[3]
                element = place(Mutator(ds, mutation))
                holder[element.tag] = element
                del element
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore")
                    try:
                        answer = USES[use](ds)
                        Mutator.calls = 100
                        str(answer if use in ("deepcopy", "copy") else ds)
                    except REFUSALS as refusal:
                        assert not isinstance(refusal, RecursionError), refusal
                        continue
                    if use.startswith("save"):
                        dcmread(io.BytesIO(answer), force=True)


def test_a_save_that_is_refused_midway_leaves_the_file(tmp_path):
    path = tmp_path / "file.dcm"
    path.write_bytes(source())
    ds = touched()
    Mutator.calls = 0
    ds[0x00280010] = element_of(0x00280010, "US", [Mutator(ds, clear), "not a number"])
    with pytest.raises(ValueError, match=r"\(0028,0010\)"):
        ds.save_as(path)
    assert path.read_bytes() == source()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file.dcm"]


# H111: a data set that contains itself.


def cycle(levels, origin=built):
    """Return a data set that contains itself, so many levels below."""
    ds = origin()
    innermost = ds
    for _ in range(levels):
        item = Dataset()
        innermost.BeamSequence = [item]
        innermost = item
    innermost.ReferencedImageSequence = [Dataset(), ds]
    return ds


CIRCULAR = {
    "save": saved,
    "save in implicit VR": saved_otherwise,
    "str": str,
    "repr": repr,
    "json": lambda ds: ds.to_json(),
    "json dict": lambda ds: ds.to_json_dict(),
    "walk": lambda ds: ds.walk(lambda dataset, element: None),
    "iterall": lambda ds: list(ds.iterall()),
    "decode": lambda ds: ds.decode(),
    "remove private": lambda ds: ds.remove_private_tags(),
    "formatted": lambda ds: list(ds.formatted_lines()),
    "codify": code_dataset,
}


@pytest.mark.parametrize("origin", ORIGINS, ids=lambda one: one.__name__)
@pytest.mark.parametrize("use", CIRCULAR)
def test_a_data_set_that_contains_itself_is_refused(use, origin):
    start = time.perf_counter()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with pytest.raises(ValueError, match="itself"):
            CIRCULAR[use](cycle(2, origin))
    assert time.perf_counter() - start < 10


@pytest.mark.parametrize("origin", ORIGINS, ids=lambda one: one.__name__)
def test_equality_of_data_sets_that_contain_themselves_is_not_decided(origin):
    for compare in (lambda first, second: first == second, lambda first, second: first != second):
        with pytest.raises(ValueError, match="itself"):
            compare(cycle(2, origin), cycle(2, origin))


@pytest.mark.parametrize("levels", [0, 1, 2, 200])
@pytest.mark.parametrize("way", [copy.deepcopy, lambda ds: pickle.loads(pickle.dumps(ds))])
def test_a_copy_of_a_data_set_that_contains_itself_contains_itself(way, levels):
    ds = cycle(levels)
    other = way(ds)
    innermost = other
    for _ in range(levels):
        innermost = innermost.BeamSequence[0]
    assert innermost.ReferencedImageSequence[1] is other
    assert other is not ds


def test_what_differs_in_data_sets_that_contain_themselves_is_told():
    first, second = cycle(1), cycle(1)
    second.Modality = "MR"
    try:
        assert first.diff(second)
    except ValueError as refusal:
        assert "itself" in str(refusal)


def test_one_item_in_two_places_is_no_cycle():
    ds = built()
    ds.ReferencedImageSequence = [ds.BeamSequence[0], ds.BeamSequence[0]]
    assert dcmread(io.BytesIO(saved(ds)), force=True).ReferencedImageSequence[1].BeamNumber == 0
    assert ds == copy.deepcopy(ds)
    str(ds)


# H116: processes, pickles and files that are gone.


def write_file(folder, data=None):
    path = Path(folder) / "file.dcm"
    path.write_bytes(source(DEFERRED) if data is None else data)
    return path


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.parametrize("as_file", [False, True])
def test_a_deferred_value_can_be_read_by_both_after_a_fork(tmp_path, as_file):
    path = write_file(tmp_path)
    file = path.open("rb") if as_file else None
    ds = dcmread(file if file is not None else path, defer_size=1000)
    received, sent = os.pipe()
    with warnings.catch_warnings():
        # Threads of other tests may still be there, of which newer Pythons warn.
        warnings.simplefilter("ignore")
        child = os.fork()
    if child == 0:
        try:
            os.write(sent, b"same" if ds.PixelData == DEFERRED else b"other")
        finally:
            os._exit(0)
    assert ds.PixelData == DEFERRED
    os.close(sent)
    os.waitpid(child, 0)
    assert os.read(received, 10) == b"same"
    os.close(received)
    if file is not None:
        file.close()


def deferred_pixels(ds):
    return ds.PixelData == DEFERRED, ds.BeamSequence[3].BeamNumber


def test_a_pickled_data_set_reads_its_deferred_value_in_another_process(tmp_path):
    ds = dcmread(write_file(tmp_path), defer_size=1000)
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        assert pool.apply(deferred_pixels, (ds,)) == (True, 3)


def test_a_value_left_in_a_closed_file_object_is_found_by_its_name(tmp_path):
    with write_file(tmp_path).open("rb") as file:
        ds = dcmread(file, defer_size=1000)
    assert ds.PixelData == DEFERRED


def test_a_value_left_in_a_closed_buffer_is_there():
    buffer = io.BytesIO(source(DEFERRED))
    ds = dcmread(buffer, defer_size=1000)
    buffer.close()
    assert ds.PixelData == DEFERRED


class Handle(io.BytesIO):
    """A file object of somebody else's, which has no name."""

    def getbuffer(self):
        raise io.UnsupportedOperation("no buffer")


def test_a_value_left_in_a_closed_file_object_without_name_is_refused():
    file = Handle(source(DEFERRED))
    ds = dcmread(file, defer_size=1000)
    file.close()
    for _ in range(2):
        with pytest.raises(OSError, match="Handle"):
            _ = ds.PixelData
    assert ds.PatientName == "Doe^Jane"
    target = io.BytesIO(b"kept")
    with pytest.raises(OSError, match="Handle"):
        ds.save_as(target)


@pytest.mark.parametrize("change", ["removed", "shorter", "other", "folder"])
def test_a_value_left_in_a_file_that_changed_is_refused(tmp_path, change):
    path = write_file(tmp_path)
    ds = dcmread(path, defer_size=1000)
    again = pickle.dumps(ds)
    path.unlink()
    if change == "shorter":
        path.write_bytes(source(DEFERRED)[:2000])
    elif change == "other":
        path.write_bytes(bytes(100_000))
    elif change == "folder":
        path.mkdir()
    for other in (ds, pickle.loads(again)):
        with pytest.raises((OSError, SourceChangedError)):
            _ = other.PixelData
        assert other.BeamSequence[3].BeamNumber == 3


def test_what_is_used_when_the_interpreter_ends_does_not_crash(tmp_path):
    import subprocess

    script = (
        "import sys, cydicom\n"
        "class Late:\n"
        "    def __init__(self, ds): self.ds = ds\n"
        "    def __del__(self):\n"
        "        try: str(self.ds); self.ds.PatientID = 'x'; len(self.ds.PixelData)\n"
        "        except BaseException: pass\n"
        f"late = Late(cydicom.dcmread({str(write_file(tmp_path))!r}, defer_size=1000))\n"
        "sys.keep = late\n"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr


def test_threads_that_edit_one_data_set_do_not_break_a_save():
    ds = touched()
    stop = threading.Event()

    def edit():
        number = 0
        while not stop.is_set():
            number += 1
            ds.PatientID = str(number)
            ds.add_new(0x00091010 + number % 7, "LO", "x" * (number % 60))
            if number % 5 == 0:
                ds[0x00091010 + number % 7].value = "y"
            ds.BeamSequence[number % 8].BeamName = str(number)

    threads = [threading.Thread(target=edit) for _ in range(2)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(40):
            try:
                data = saved(ds)
            except (RuntimeError, KeyError):
                continue
            assert dcmread(io.BytesIO(data), force=True).Modality == "CT"
            copy.deepcopy(ds)
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def test_a_sequence_that_is_changed_while_it_is_copied_stays_a_sequence():
    ds = built()

    class Item(Dataset):
        def __deepcopy__(self, memo):
            del ds.BeamSequence[:]
            return Dataset()

    ds.BeamSequence = Sequence([Item(), Item(), Item()])
    other = copy.deepcopy(ds)
    assert isinstance(other.BeamSequence, Sequence)
    assert all(isinstance(item, Dataset) for item in other.BeamSequence)
