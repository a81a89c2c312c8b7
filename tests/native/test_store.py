"""ElementStore and SequenceItems: a mapping over a table, made into objects as it is touched."""

from __future__ import annotations

import copy
import pickle
import threading
import warnings
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cydicom._native import injected
from cydicom._native.blocks import Blocks
from cydicom._native.context import Context
from cydicom._native.elements import ElementTable, table_of
from cydicom._native.items import SequenceItems, items_of
from cydicom._native.readreport import ReadReport
from cydicom._native.store import ElementStore, store_of, store_of_region
from cydicom.dataelem import DataElement, RawDataElement
from cydicom.dataset.core import Dataset
from cydicom.errors import LimitError
from cydicom.sequence import Sequence
from cydicom.source import ObjectSource
from cydicom.tag import BaseTag
from tests.corpus.build import EXPLICIT_BIG, EXPLICIT_LITTLE, IMPLICIT_LITTLE, UNDEFINED, Encoding
from tests.properties.test_scan_properties import Serving

MODALITY, SEQUENCE, NAME, ROWS, PIXELS = 0x00080060, 0x00081115, 0x00100010, 0x00280010, 0x7FE00010
ABSENT = 0x00100020
TAGS = [MODALITY, SEQUENCE, NAME, ROWS, PIXELS]
ENCODINGS = pytest.mark.parametrize(
    "encoding",
    [EXPLICIT_LITTLE, EXPLICIT_BIG, IMPLICIT_LITTLE],
    ids=["explicit-little", "explicit-big", "implicit-little"],
)


def item(encoding: Encoding, name: bytes) -> bytes:
    return encoding.item(encoding.element(NAME, "PN", name))


def dataset(encoding: Encoding = EXPLICIT_LITTLE) -> bytes:
    return b"".join(
        (
            encoding.element(MODALITY, "CS", b"CT"),
            encoding.sequence(SEQUENCE, [item(encoding, b"A "), item(encoding, b"B ")]),
            encoding.element(NAME, "PN", b"Doe^John"),
            encoding.number(ROWS, "US", 5),
            encoding.element(PIXELS, "OB", bytes(20)),
        )
    )


def made(data: bytes | None = None, encoding: Encoding = EXPLICIT_LITTLE, **rules: Any) -> ElementStore:
    """Return a store over a data set; its warnings are left out."""
    data = dataset(encoding) if data is None else data
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        table = table_of(
            Blocks.whole(data), 0, len(data), encoding.implicit, encoding.little, ReadReport(), **rules
        )
    return store_of(table, Context())


def owner(store: ElementStore) -> Dataset:
    """Return a data set over a store."""
    found = Dataset()
    found.__dict__["_dict"] = store
    return found


def element(tag: int, value: str = "new") -> DataElement:
    return DataElement(tag, "LO", value)


# The mapping.


@ENCODINGS
def test_a_store_is_a_mapping_from_tags(encoding: Encoding) -> None:
    store = made(encoding=encoding)
    assert len(store) == 5
    assert store
    assert list(store) == list(store.keys()) == store.tags() == TAGS
    assert all(type(tag) is BaseTag for tag in (*store, *store.tags(), *store.keys()))
    assert NAME in store
    assert ABSENT not in store
    assert (store.implicit, store.little) == (encoding.implicit, encoding.little)


@pytest.mark.parametrize("tag", ["PatientName", None, -1, 2**32, 2**70, (0x10, 0x10)])
def test_what_is_no_tag_is_not_in_a_store(tag: Any) -> None:
    store = made()
    assert tag not in store
    assert store.get(tag) is None
    for access in (store.__getitem__, store.__delitem__, store.stored):
        with pytest.raises((TypeError, OverflowError, KeyError)):
            access(tag)
    with pytest.raises((TypeError, OverflowError)):
        store[tag] = element(NAME)
    assert len(store) == 5


def test_an_absent_tag_is_a_key_error() -> None:
    store = made()
    for access in (store.__getitem__, store.__delitem__, store.stored):
        with pytest.raises(KeyError) as fault:
            access(ABSENT)
        assert fault.value.args == (BaseTag(ABSENT),)
    with pytest.raises(KeyError):
        store.element(ABSENT, Dataset())
    assert store.get(ABSENT) is None
    assert store.get(ABSENT, 5) == 5
    assert not store.is_deferred(ABSENT)
    assert not store.is_converted(ABSENT)


@ENCODINGS
def test_an_untouched_element_is_raw(encoding: Encoding) -> None:
    store = made(encoding=encoding)
    raw = store[NAME]
    assert type(raw) is RawDataElement
    assert raw.tag == NAME
    assert (None if encoding.implicit else "PN") == raw.VR
    assert (raw.value, raw.length) == (b"Doe^John", 8)
    assert dataset(encoding)[raw.value_tell :].startswith(b"Doe^John")
    assert (raw.is_implicit_VR, raw.is_little_endian) == (encoding.implicit, encoding.little)
    assert not store.is_converted(NAME)


@ENCODINGS
def test_an_element_is_made_once(encoding: Encoding) -> None:
    store = made(encoding=encoding)
    holder = owner(store)
    first = store.element(NAME, holder)
    assert type(first) is DataElement
    assert (first.tag, first.VR, first.value) == (NAME, "PN", "Doe^John")
    assert store.element(NAME, holder) is first is store[NAME] is store.stored(NAME) is store.get(NAME)
    assert store.is_converted(NAME)
    assert store.element(ROWS, holder).value == 5
    assert isinstance(store.element(SEQUENCE, holder).value, Sequence)


def test_the_length_of_a_cut_value_is_the_declared_one() -> None:
    for encoding in (EXPLICIT_LITTLE, EXPLICIT_BIG, IMPLICIT_LITTLE):
        for vr in ("PN", "OB"):
            raw = made(encoding.element(NAME, vr, b"Doe^", 600), encoding)[NAME]
            assert (raw.length, raw.value) == (600, b"Doe^")


def test_a_value_of_undefined_length_says_so() -> None:
    data = EXPLICIT_LITTLE.encapsulated([b"1234"])
    raw = made(data)[PIXELS]
    assert raw.length == UNDEFINED
    assert raw.value == data[12:-8]
    assert made(data).element(PIXELS, Dataset()).is_undefined_length


class Origin:
    """An origin that gives exactly what it is asked for."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def read(self, offset: int, nbytes: int, /) -> bytes:
        return self.data[offset : offset + nbytes]


class Model:
    """What a store should be: a dict, and the tags of the table it started from."""

    def __init__(self) -> None:
        self.elements: dict[int, Any] = dict.fromkeys(TAGS)

    def check(self, store: ElementStore) -> None:
        assert len(store) == len(self.elements)
        assert bool(store) == bool(self.elements)
        assert store.tags() == sorted(self.elements)
        assert set(store.keys()) == set(self.elements)
        assert set(store.to_dict()) == set(self.elements)
        for tag in (*TAGS, ABSENT, 0x00090010):
            assert (tag in store) == (tag in self.elements)
            held = self.elements.get(tag)
            if held is not None:
                assert store[tag] is held


steps = st.lists(
    st.tuples(
        st.sampled_from(["set", "set", "delete", "delete", "make", "copy", "clear", "subset"]),
        st.sampled_from([*TAGS, ABSENT, 0x00090010]),
    ),
    max_size=12,
)


@settings(max_examples=150)
@given(steps, st.booleans())
def test_a_store_changes_as_a_dict_does(changes: list[tuple[str, int]], empty: bool) -> None:
    store = ElementStore() if empty else made()
    model = Model()
    if empty:
        model.elements.clear()
    for change, tag in changes:
        if change == "set":
            store[tag] = model.elements[tag] = element(tag)
        elif change == "delete" and tag in model.elements:
            del store[tag], model.elements[tag]
        elif change == "make" and tag in model.elements:
            model.elements[tag] = store.element(tag, owner(store))
        elif change == "copy":
            before, store = store, store.copy()
            del before
        elif change == "clear" and tag == ABSENT:
            store.clear()
            model.elements.clear()
        elif change == "subset":
            kept = {tag, NAME, ROWS}
            store = store.subset(kept)
            model.elements = {key: held for key, held in model.elements.items() if key in kept}
        model.check(store)


def test_a_deleted_element_can_come_back() -> None:
    store = made()
    del store[NAME]
    with pytest.raises(KeyError):
        del store[NAME]
    store[NAME] = element(NAME)
    assert store[NAME].value == "new"
    assert len(store) == 5


def test_new_elements_come_behind_those_of_the_file() -> None:
    data = EXPLICIT_LITTLE.element(NAME, "PN") + EXPLICIT_LITTLE.element(MODALITY, "CS")
    store = made(data)
    store[0x00080005] = element(0x00080005)
    assert list(store.keys()) == [NAME, MODALITY, 0x00080005]
    assert store.tags() == [0x00080005, MODALITY, NAME]


def test_the_last_of_equal_tags_is_the_one() -> None:
    store = made(EXPLICIT_LITTLE.element(NAME, "PN", b"A ") + EXPLICIT_LITTLE.element(NAME, "PN", b"B "))
    assert len(store) == 1
    assert store[NAME].value == b"B "


def test_a_mapping_can_change_while_it_is_iterated() -> None:
    store = made()
    seen = []
    for tag in store:
        seen.append(tag)
        if tag == MODALITY:
            del store[NAME]
            store[ABSENT] = element(ABSENT)
    assert seen == TAGS
    holder = owner(made())
    for found in holder._dict.iterate(holder):
        if found.tag == MODALITY:
            del holder._dict[ROWS]
        assert found.tag != ROWS


# Deferred values.


def test_a_deferred_value_is_read_when_it_is_asked_for() -> None:
    data = dataset() + EXPLICIT_LITTLE.element(0xFFFCFFFC, "OB", bytes(100_000))
    file = Serving(data, 1 << 20)
    blocks = Blocks(len(data), ObjectSource(file))
    table = table_of(blocks, 0, len(data), False, True, None, defer=1000)
    store = store_of(table, Context())
    assert store.is_deferred(0xFFFCFFFC)
    assert not store.is_deferred(PIXELS)
    assert store[0xFFFCFFFC].value is None
    assert store.stored(0xFFFCFFFC, keep_deferred=True).value is None
    assert store.stored(0xFFFCFFFC).value == bytes(100_000)
    assert store.element(0xFFFCFFFC, owner(store)).value == bytes(100_000)
    assert not store.is_deferred(0xFFFCFFFC)
    file.closed = True
    again = store_of(table, Context())
    with pytest.raises(OSError, match="closed"):
        again.element(0xFFFCFFFC, owner(again))
    assert again.element(NAME, owner(again)).value == "Doe^John"


def test_a_deferred_number_still_tells_what_depends_on_it() -> None:
    encoding = IMPLICIT_LITTLE
    gap = encoding.element(0x00081140, "OB", bytes(50_000))
    data = gap + encoding.number(0x00280103, "US", 1) + encoding.number(0x00280106, "SS", -5)
    blocks = Blocks(len(data), Origin(data))
    store = store_of(table_of(blocks, 0, len(data), True, True, None, defer=0), Context())
    assert store.is_deferred(0x00280103)
    assert store.element(0x00280106, owner(store)).value == -5


def test_an_origin_that_gives_less_is_an_error() -> None:
    data = EXPLICIT_LITTLE.element(NAME, "LT", bytes(60_000))
    blocks = Blocks(len(data), Origin(data[:20]))
    blocks.add(0, data[:8])
    store = store_of(table_of(blocks, 0, len(data), False, True, None, defer=0), Context())
    for access in (lambda: store.stored(NAME), lambda: store.element(NAME, owner(store))):
        with pytest.raises(EOFError):
            access()


# Sequences.


@ENCODINGS
def test_an_item_is_made_once(encoding: Encoding) -> None:
    store = made(encoding=encoding)
    items = store.element(SEQUENCE, owner(store)).value._list
    assert type(items) is SequenceItems
    assert len(items) == 2
    assert items[0] is items[0] is items[-2] is next(iter(items)) is items[:1][0]
    assert [found.PatientName for found in items] == ["A", "B"]
    assert [found.PatientName for found in reversed(items)] == ["B", "A"]
    assert (items.implicit, items.little, items.un) == (encoding.implicit, encoding.little, False)
    assert items == list(items)
    assert items != []
    assert "2 items, 2 of them touched" in repr(items)


@pytest.mark.parametrize("index", [2, -3, 2**62, -(2**62)])
def test_an_index_outside_of_a_sequence_is_an_error(index: int) -> None:
    items = made().element(SEQUENCE, Dataset()).value._list
    with pytest.raises(IndexError):
        items[index]


@pytest.mark.parametrize("index", ["0", None, 1.0])
def test_what_is_no_index_is_an_error(index: Any) -> None:
    items = made().element(SEQUENCE, Dataset()).value._list
    with pytest.raises(TypeError):
        items[index]


def test_items_made_by_hand_are_none() -> None:
    items = SequenceItems()
    assert len(items) == 0
    assert list(items) == list(reversed(items)) == items[:] == []
    with pytest.raises(IndexError):
        items[0]


def test_items_are_scanned_when_they_are_touched() -> None:
    cut = EXPLICIT_LITTLE.element(NAME, "PN", b"B", 10)
    value = item(EXPLICIT_LITTLE, b"A ") + EXPLICIT_LITTLE.item(cut)
    context = Context(ReadReport())
    items = items_of(Blocks.whole(value), 0, len(value), False, True, False, SEQUENCE, context)
    assert len(context.report) == 0
    assert items[0].PatientName == "A"
    with pytest.warns(UserWarning, match="offset 26"):
        assert items[1].PatientName == "B"
    assert [entry.offset for entry in context.report.entries()] == [26]


def test_a_region_is_scanned_when_it_is_touched() -> None:
    data = b"\xff" * 5 + dataset() + b"\xff" * 5
    store = store_of_region(Blocks.whole(data), 5, len(data) - 5, False, True, Context())
    assert (store.start, store.end) == (5, len(data) - 5)
    assert store.tags() == TAGS


def test_items_nested_too_deep_are_refused_when_they_are_touched() -> None:
    inner = b""
    for _ in range(6):
        inner = EXPLICIT_LITTLE.sequence(SEQUENCE, [EXPLICIT_LITTLE.item(inner)])
    found = owner(store_of(table_of(Blocks.whole(inner), 0, len(inner), False, True, None), Context(None, 4)))
    for _ in range(4):
        found = found[SEQUENCE].value[0]
    with pytest.raises(LimitError):
        found[SEQUENCE]


def test_items_that_are_not_in_memory_raise() -> None:
    with pytest.raises(EOFError):
        items_of(Blocks(100), 0, 100, False, True, False, 0, Context())


# Copies and pickles.


def test_copies_share_elements_and_change_alone() -> None:
    store = made()
    name = store.element(NAME, owner(store))
    for other in (store.copy(), copy.copy(store)):
        assert other[NAME] is name
        del other[NAME]
        other[ABSENT] = element(ABSENT)
        assert len(other) == len(store) == 5
        assert NAME in store
        assert ABSENT not in store


def test_deep_copies_have_elements_of_their_own() -> None:
    store = made()
    holder = owner(store)
    store.element(NAME, holder)
    store.element(SEQUENCE, holder).value[0].PatientName = "changed"
    other = copy.deepcopy(holder)
    assert other._dict[NAME] is not store[NAME]
    assert other[NAME].value == "Doe^John"
    assert other[SEQUENCE].value[0].PatientName == "changed"
    other[SEQUENCE].value[1].PatientName = "alone"
    assert holder[SEQUENCE].value[1].PatientName == "B"


@pytest.mark.parametrize("touch", [[], [NAME], [SEQUENCE], TAGS])
@ENCODINGS
def test_stores_come_back_from_a_pickle(encoding: Encoding, touch: list[int]) -> None:
    holder = owner(made(encoding=encoding))
    for tag in touch:
        holder[tag]
    holder._dict[ABSENT] = element(ABSENT)
    del holder._dict[MODALITY]
    again = pickle.loads(pickle.dumps(holder))
    assert again._dict.tags() == holder._dict.tags()
    assert again == holder
    assert again[SEQUENCE].value[1].PatientName == "B"


def test_a_data_set_out_of_order_comes_back_from_a_pickle() -> None:
    data = b"".join(EXPLICIT_LITTLE.element(tag, "LO", b"x ") for tag in (NAME, MODALITY, NAME))
    store = made(data)
    again = pickle.loads(pickle.dumps(store))
    assert list(again.keys()) == list(store.keys()) == [NAME, MODALITY]
    assert again[NAME].value_tell == store[NAME].value_tell


# Arguments.


def test_none_is_refused() -> None:
    blocks, context = Blocks(0), Context()
    for call in (
        lambda: store_of(None, context),  # type: ignore[arg-type]
        lambda: store_of(ElementTable(), None),  # type: ignore[arg-type]
        lambda: store_of_region(None, 0, 0, False, True, context),  # type: ignore[arg-type]
        lambda: store_of_region(blocks, 0, 0, False, True, None),  # type: ignore[arg-type]
        lambda: items_of(None, 0, 0, False, True, False, 0, context),  # type: ignore[arg-type]
        lambda: items_of(blocks, 0, 0, False, True, False, 0, None),  # type: ignore[arg-type]
        lambda: made().set_encodings(None),  # type: ignore[arg-type]
        lambda: made().resolved_vr(NAME, None, False, Dataset()),  # type: ignore[arg-type]
    ):
        with pytest.raises(TypeError):
            call()


def test_stores_made_by_hand_are_empty() -> None:
    for store in (ElementStore(), ElementStore.__new__(ElementStore), store_of(ElementTable(), Context())):
        assert len(store) == 0
        assert store.tags() == list(store) == []
        assert len(store.report()) == 0
        assert store.encodings() == ("iso8859",)
        assert store.to_dict() == {}


def test_a_part_that_is_not_known_cannot_be_bound() -> None:
    with pytest.raises(TypeError, match="unknown parts: nonsense"):
        injected.bind(nonsense=5)


def test_a_context_tells_what_encloses_a_data_set() -> None:
    report = ReadReport()
    context = Context(report, 7, ("utf8",), 1, 16, 8)
    assert context.report is report
    assert (context.depth_left, context.encodings) == (7, ("utf8",))
    again = pickle.loads(pickle.dumps(context))
    assert (again.depth_left, again.encodings) == (7, ("utf8",))
    assert Context().encodings == ("iso8859",)


# Threads.


def test_threads_that_touch_first_get_one_element() -> None:
    for _ in range(20):
        holder = owner(made())
        start = threading.Barrier(8)
        seen: list[Any] = []

        def touch(holder: Dataset = holder, start: Any = start, seen: list[Any] = seen) -> None:
            start.wait()
            seen.append([*(holder[tag] for tag in TAGS), holder[SEQUENCE].value[1]])

        threads = [threading.Thread(target=touch) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(seen) == 8
        assert all(one is other for found in seen for one, other in zip(found, seen[0], strict=True))


# What saving asks without making elements.


def test_a_group_is_there_if_one_of_its_elements_is_read_or_added_and_not_removed():
    store = made()
    assert [group for group in range(0x80) if store.has_group(group)] == [0x08, 0x10, 0x28]
    assert store.has_group(0x7FE0)
    del store[NAME]
    assert not store.has_group(0x10)
    store[0x00020010] = DataElement(0x00020010, "UI", "1.2")
    assert store.has_group(2)
    del store[0x00020010]
    assert not store.has_group(2)
    assert not ElementStore().has_group(2)


def test_undefined_length_is_told_of_what_was_read_looked_at_and_set():
    encoding = EXPLICIT_LITTLE
    data = encoding.sequence(SEQUENCE, [], undefined=True) + encoding.element(NAME, "PN", b"AB")
    store = made(data)
    assert store.has_undefined_length(SEQUENCE)
    assert not store.has_undefined_length(NAME)
    store.element(NAME, Dataset()).is_undefined_length = True
    assert store.has_undefined_length(NAME)
    store[ROWS] = RawDataElement(BaseTag(ROWS), "US", UNDEFINED, b"", 0, False, True)
    assert store.has_undefined_length(ROWS)
    with pytest.raises(KeyError, match="0010,0020"):
        store.has_undefined_length(ABSENT)


def test_undefined_length_of_a_removed_element_is_a_key_error():
    store = made()
    del store[PIXELS]
    with pytest.raises(KeyError):
        store.has_undefined_length(PIXELS)
