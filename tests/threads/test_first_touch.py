"""Several threads touch one data set for the first time: one object each, right values, own switches."""

from __future__ import annotations

import gc
import io
import sys
import threading
import warnings

import pytest

from cydicom import Dataset, config, dcmread, policy
from cydicom.hooks import hooks, raw_element_value
from tests.corpus.build import EXPLICIT_LITTLE, IMPLICIT_LITTLE, IMPLICIT_LITTLE_UID, padded, part10
from tests.threads.work import together

GREEK = padded("Διονυσιος".encode("iso_8859_7"))
ITEMS = 20
ROUNDS = 25


def source(encoding=EXPLICIT_LITTLE):
    write = encoding

    def item(number):
        inner = write.sequence(0x00081140, [write.item(write.element(0x00104000, "LT", GREEK))])
        return write.item(inner + write.element(0x300A00C0, "IS", f"{number:04}"))

    body = (
        write.element(0x00080005, "CS", "ISO_IR 126")
        + write.element(0x00090010, "LO", "GEMS_IDEN_01")
        + write.element(0x00091001, "LO", "private ")
        + write.element(0x00104000, "LT", GREEK)
        + write.number(0x00280010, "US", 4)
        + write.number(0x00280103, "US", 1)
        + write.element(0x00280106, "SS", write.pack("h", -5))
        + write.element(0x3004000C, "DS", "\\".join(str(number) for number in range(100)) + " ")
        + write.sequence(0x300A00B0, [item(number) for number in range(ITEMS)])
        + write.element(0x7FE00010, "OW", bytes(range(250)) * 400)
    )
    return part10(body, IMPLICIT_LITTLE_UID if encoding.implicit else "1.2.840.10008.1.2.1")


@pytest.fixture(autouse=True)
def switch_often():
    """Let threads take turns as often as Python can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def from_bytes(path, data):
    return dcmread(data)


def from_path(path, data):
    path.write_bytes(data)
    return dcmread(path)


def from_object(path, data):
    return dcmread(io.BytesIO(data))


def deferred(path, data):
    path.write_bytes(data)
    return dcmread(path, defer_size=100)


def deferred_object(path, data):
    return dcmread(io.BufferedReader(io.BytesIO(data)), defer_size=100)


def copied(path, data):
    import copy

    return copy.deepcopy(dcmread(data))


def pickled(path, data):
    import pickle

    return pickle.loads(pickle.dumps(dcmread(data)))


ORIGINS = [from_bytes, from_path, from_object, deferred, deferred_object, copied, pickled]
COUNTS = pytest.mark.parametrize("count", [4, 8])


def seen(ds):
    """Return the objects that a data set gives, nested ones included, and their values."""
    objects, values = [], []
    for element in ds.iterall():
        objects.append(element)
        if element.VR == "SQ":
            objects.append(element.value)
            objects.extend(element.value)
        else:
            values.append((int(element.tag), element.VR, repr(element.value), element.private_creator))
    return objects, values


@COUNTS
@pytest.mark.parametrize("encoding", [EXPLICIT_LITTLE, IMPLICIT_LITTLE], ids=["explicit", "implicit"])
@pytest.mark.parametrize("origin", ORIGINS)
def test_every_thread_sees_the_same_objects_and_values(tmp_path, origin, encoding, count):
    data = source(encoding)
    expected = seen(dcmread(data))[1]
    for round_ in range(ROUNDS // 5):
        ds = origin(tmp_path / f"{round_}.dcm", data)
        answers = together(count, lambda number, ds=ds: seen(ds))
        objects = [list(map(id, answer[0])) for answer in answers]
        assert objects == [objects[0]] * count
        assert all(answer[1] == expected for answer in answers)


@COUNTS
@pytest.mark.parametrize("origin", ORIGINS)
def test_one_element_is_made_once(tmp_path, origin, count):
    data = source()
    ways = [
        lambda ds: ds["PatientComments"],
        lambda ds: ds[0x00104000],
        lambda ds: ds.data_element("PatientComments"),
        lambda ds: next(element for element in ds if element.tag == 0x00104000),
    ]
    for round_ in range(ROUNDS):
        ds = origin(tmp_path / f"{round_}.dcm", data)
        elements = together(count, lambda number, ds=ds: ways[number % 4](ds))
        assert {id(element) for element in elements} == {id(ds[0x00104000])}
        assert elements[0].value == "Διονυσιος"


@COUNTS
@pytest.mark.parametrize("origin", [from_bytes, deferred, deferred_object])
def test_items_are_made_once(tmp_path, origin, count):
    data = source()
    for round_ in range(ROUNDS):
        ds = origin(tmp_path / f"{round_}.dcm", data)

        def touch(number, ds=ds):
            sequence = ds.BeamSequence
            order = range(ITEMS) if number % 2 else range(ITEMS - 1, -1, -1)
            items = {index: sequence[index] for index in order}
            return sequence, [items[index] for index in range(ITEMS)], [item.BeamNumber for item in sequence]

        answers = together(count, touch)
        assert len({id(sequence) for sequence, _, _ in answers}) == 1
        assert len({tuple(map(id, items)) for _, items, _ in answers}) == 1
        assert all(numbers == list(range(ITEMS)) for _, _, numbers in answers)


@pytest.mark.parametrize("way", ["element", "sequence", "item", "assigned raw"])
def test_an_object_is_made_once_though_another_thread_comes_in_between(way):
    # Collecting garbage runs Python code, so other threads can come in wherever Python makes an object.  Here
    # the collection itself does what the other thread would.
    touch = {
        "item": lambda ds: ds.BeamSequence[5],
        "element": lambda ds: ds["PatientComments"],
        "assigned raw": lambda ds: ds["PatientComments"],
        "sequence": lambda ds: ds.BeamSequence,
    }[way]
    for allocations in range(1, 30):
        ds = dcmread(source())
        if way == "item":
            len(ds.BeamSequence)
        if way == "assigned raw":
            ds[0x00104000] = ds.get_item(0x00104000)
        meanwhile = []

        def come_in_between(phase, info, ds=ds, meanwhile=meanwhile):
            if phase == "start" and not meanwhile:
                meanwhile.append(touch(ds))

        gc.collect()
        before = gc.get_threshold()
        gc.callbacks.append(come_in_between)
        gc.set_threshold(allocations, 0, 0)
        try:
            made = touch(ds)
        finally:
            gc.set_threshold(*before)
            gc.callbacks.remove(come_in_between)
        assert made is touch(ds)
        assert all(other is made for other in meanwhile)


@COUNTS
def test_a_sequence_of_items_is_changed_by_one_while_others_read(count):
    data = source()
    for _ in range(ROUNDS):
        ds = dcmread(data)

        def work(number, ds=ds):
            if number == 0:
                ds.BeamSequence.append(Dataset())
                ds.PatientID = "new"
                del ds.Rows
            return [item.get("BeamNumber") for item in ds.BeamSequence][:ITEMS], ds.get("PatientComments")

        answers = together(count, work)
        assert all(answer == (list(range(ITEMS)), "Διονυσιος") for answer in answers)
        assert len(ds.BeamSequence) == ITEMS + 1
        assert "Rows" not in ds
        assert ds.PatientID == "new"


@COUNTS
@pytest.mark.parametrize("origin", [deferred, deferred_object])
def test_deferred_values_are_whole_and_one(tmp_path, origin, count):
    data = source()
    for round_ in range(ROUNDS):
        ds = origin(tmp_path / f"{round_}.dcm", data)
        values = together(count, lambda number, ds=ds: (ds.PixelData, ds[0x3004000C].value))
        assert len({id(value) for value, _ in values}) == 1
        assert values[0][0] == bytes(range(250)) * 400
        assert all(list(numbers) == list(range(100)) for _, numbers in values)


@COUNTS
def test_a_raw_element_that_was_assigned_is_converted_once(count):
    from cydicom.dataelem import RawDataElement
    from cydicom.tag import Tag

    for _ in range(ROUNDS):
        ds = Dataset()
        ds[0x00100010] = RawDataElement(Tag(0x00100010), "PN", 4, b"A^B ", 0, False, True)
        elements = together(count, lambda number, ds=ds: ds[0x00100010])
        assert len({id(element) for element in elements}) == 1
        assert elements[0].value == "A^B"


@COUNTS
def test_a_file_object_may_be_read_by_threads_of_their_own(count):
    data = source()
    buffers = [io.BytesIO(data) for _ in range(count)]
    for _ in range(3):
        for buffer in buffers:
            buffer.seek(0)
        texts = together(count, lambda number: str(dcmread(buffers[number])))
        assert set(texts) == {str(dcmread(data))}


def test_a_switch_holds_in_the_thread_that_set_it():
    data = source()
    switches = [
        {},
        {"use_DS_decimal": True},
        {"datetime_conversion": True},
        {"replace_un_with_known_vr": False},
    ]

    def work(number):
        wanted = switches[number % 4]
        for name, value in wanted.items():
            setattr(config, name, value)
        answers = []
        for _ in range(50):
            ds = dcmread(data)
            answers.append(type(ds[0x3004000C].value[0]).__name__)
            assert config.use_DS_decimal == wanted.get("use_DS_decimal", False)
        return set(answers)

    answers = together(8, work)
    for number, answer in enumerate(answers):
        assert answer == ({"DSdecimal"} if number % 4 == 1 else {"DSfloat"})
    assert not config.use_DS_decimal
    assert type(dcmread(data)[0x3004000C].value[0]).__name__ == "DSfloat"


def test_validation_modes_of_threads_do_not_meet():
    data = part10(EXPLICIT_LITTLE.element(0x00080018, "UI", "not a uid "))

    def work(number):
        config.settings.reading_validation_mode = config.RAISE if number % 2 else config.IGNORE
        refused = 0
        for _ in range(100):
            try:
                assert dcmread(data).SOPInstanceUID == "not a uid"
            except ValueError:
                refused += 1
        return refused

    assert together(4, work) == [0, 100, 0, 100]
    assert config.settings.reading_validation_mode == config.WARN


def test_a_context_of_strict_reading_is_its_threads_own():
    def work(number):
        for _ in range(100):
            if number % 2:
                with config.strict_reading():
                    assert config.settings.reading_validation_mode == config.RAISE
            elif number:
                with config.disable_value_validation():
                    assert config.settings.reading_validation_mode == config.IGNORE
            assert config.settings.reading_validation_mode == config.WARN
        return True

    assert together(6, work) == [True] * 6


def test_a_callback_of_one_thread_is_not_called_for_another():
    data = source()
    called = []

    def callback(raw, **named):
        called.append(threading.get_ident())
        return raw._replace(value=b"called") if raw.tag == 0x00104000 else raw

    def work(number):
        if number == 0:
            config.data_element_callback = callback
        return threading.get_ident(), {dcmread(data).PatientComments for _ in range(50)}

    answers = together(4, work)
    assert answers[0][1] == {"called"}
    assert all(comments == {"Διονυσιος"} for _, comments in answers[1:])
    assert set(called) == {answers[0][0]}
    assert config.data_element_callback is None


def test_a_hook_is_for_all_threads_and_may_come_and_go_while_others_read():
    data = source()

    def own_value(raw, data, **named):
        raw_element_value(raw, data, **named)

    def work(number):
        if number == 0:
            for _ in range(50):
                hooks.register_callback("raw_element_value", own_value)
                hooks.reset()
            return set()
        return {dcmread(data).PatientComments for _ in range(100)}

    answers = together(4, work)
    assert answers[1:] == [{"Διονυσιος"}] * 3


def test_threads_start_with_what_the_main_thread_set():
    def work(number):
        return config.use_DS_decimal, policy.current().use_DS_decimal

    config.use_DS_decimal = True
    try:
        assert together(2, work) == [(True, True)] * 2
    finally:
        config.use_DS_decimal = False
    assert together(2, work) == [(False, False)] * 2


@COUNTS
def test_a_warning_of_the_read_is_given_in_one_thread_alone(count):
    data = part10(EXPLICIT_LITTLE.element(0x00080018, "UI", "not a uid "))
    for _ in range(ROUNDS):
        ds = dcmread(data)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            values = together(count, lambda number, ds=ds: ds.SOPInstanceUID)
        assert len({id(value) for value in values}) == 1
        assert len(caught) >= 1
