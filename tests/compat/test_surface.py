"""Every public name of pydicom's reading modules is there, with the same signature, members and bases."""

from __future__ import annotations

import builtins
import enum
import importlib
import inspect
import re
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from types import ModuleType

MODULES = (
    "charset",
    "config",
    "datadict",
    "dataelem",
    "dataset",
    "dicomio",
    "encaps",
    "encoders",
    "errors",
    "filebase",
    "filereader",
    "fileutil",
    "filewriter",
    "hooks",
    "jsonrep",
    "misc",
    "multival",
    "overlays",
    "overlays.numpy_handler",
    "pixel_data_handlers",
    "pixel_data_handlers.gdcm_handler",
    "pixel_data_handlers.jpeg_ls_handler",
    "pixel_data_handlers.numpy_handler",
    "pixel_data_handlers.pillow_handler",
    "pixel_data_handlers.pylibjpeg_handler",
    "pixel_data_handlers.rle_handler",
    "pixel_data_handlers.util",
    "pixels",
    "pixels.common",
    "pixels.decoders",
    "pixels.decoders.base",
    "pixels.decoders.gdcm",
    "pixels.decoders.pillow",
    "pixels.decoders.pyjpegls",
    "pixels.decoders.pylibjpeg",
    "pixels.decoders.rle",
    "pixels.encoders",
    "pixels.encoders.base",
    "pixels.encoders.gdcm",
    "pixels.encoders.native",
    "pixels.encoders.pyjpegls",
    "pixels.encoders.pylibjpeg",
    "pixels.processing",
    "pixels.utils",
    "sequence",
    "tag",
    "uid",
    "util.codify",
    "util.dump",
    "util.fixer",
    "util.hexutil",
    "util.leanread",
    "valuerep",
    "values",
    "waveforms",
    "waveforms.numpy_handler",
)

#: Members that ours does not have, by an entry of docs/deviations.md.
WITHOUT = frozenset(
    # "Keywords are looked up before attributes fail": there is no method to be called afterwards.
    f"dataset.{owner}.__getattr__"
    for owner in ("Dataset", "FileDataset", "FileMetaDataset")
)

#: Loop variables left over in a module.
LEFT_OVER = frozenset(("datadict.mask1", "datadict.mask2", "datadict.mask_x"))

#: Texts for people to read: the wording is ours.
WORDING = frozenset(("util.codify.filespec_help",))

#: Modules that hold the data that others import, the first one first.
HOMES = ("tag", "valuerep", "charset", "uid", "datadict", "fileutil")

#: Modules below the classes that pydicom's modules of that name import.
LOW = ("charset", "config", "values", "util.fixer")

#: Keyword arguments of ours that pydicom's functions take for an unknown option.
OURS_TOO = ("workers",)

#: Private names that shipped packages import.
PRIVATE = {
    "charset": ("_encode_to_jis_x_0201", "_encode_to_jis_x_0208", "_encode_to_jis_x_0212"),
    "datadict": ("_dictionary_vr_fast",),
    "filereader": ("_at_pixel_data", "_is_implicit_vr", "_read_command_set_elements", "_read_file_meta_info"),
    "filewriter": (
        "_correct_ambiguous_vr_element",
        "_determine_encoding",
        "_format_DA",
        "_format_DT",
        "_format_TM",
        "_is_multi_value",
    ),
    "hooks": ("_private_vr_for_tag",),
    "values": ("_DA_from_str", "_DT_from_str", "_TM_from_str"),
    "tag": ("_LUT_DESCRIPTOR_TAGS",),
    "dataelem": ("_LUT_DESCRIPTOR_TAGS",),
}

#: Members that Python or a metaclass makes, and that say nothing about the API.
MACHINERY = frozenset(
    (
        "__abstractmethods__",
        "__annotations__",
        "__class_getitem__",
        "__dict__",
        "__doc__",
        "__module__",
        "__orig_bases__",
        "__parameters__",
        "__slots__",
        "__subclasshook__",
        "__weakref__",
        "_abc_impl",
    )
)

DATA = (int, float, str, bytes, bool, dict, set, frozenset, list, tuple, re.Pattern)


def oracle(name: str) -> ModuleType:
    return importlib.import_module(f"pydicom.{name}")


def ours(name: str) -> ModuleType:
    return importlib.import_module(f"cydicom.{name}")


def public(module: ModuleType, name: str) -> bool:
    return not name.startswith("_") or name in PRIVATE.get(module.__name__.partition(".")[2], ())


def defined(module: ModuleType) -> list[str]:
    """Return the names of the functions, classes and data that a module defines."""
    names = []
    for name, value in vars(module).items():
        if not public(module, name):
            continue
        if inspect.isfunction(value) or inspect.isclass(value):
            if value.__module__ == module.__name__:
                names.append(name)
        elif isinstance(value, DATA) and not name.startswith("TYPE_") and at_home(module, name):
            names.append(name)
    return names


def at_home(module: ModuleType, name: str) -> bool:
    """Return whether data belongs to this module, not to one that it is imported from."""
    label = module.__name__.partition(".")[2]
    if f"{label}.{name}" in LEFT_OVER:
        return False
    home = next((home for home in HOMES if hasattr(oracle(home), name)), label)
    return home == label or getattr(oracle(home), name) is not getattr(module, name)


def classes_in_sight(module: ModuleType) -> list[str]:
    """Return the names of pydicom's classes that a module imports: users import them from there too."""
    return [
        name
        for name, value in vars(module).items()
        if inspect.isclass(value)
        and module.__name__.partition(".")[2] not in LOW
        and not name.startswith("_")
        and not name.endswith("_")
        and value.__module__.startswith("pydicom.")
        and value.__module__ != module.__name__
    ]


def neutral(text: str) -> str:
    """Return a repr without what differs by library and by run."""
    return re.sub(r" at 0x[0-9a-f]+", "", text.replace("cydicom", "pydicom"))


def parameters(function: Any) -> list[tuple[str, str, str]] | None:
    """Return names, kinds and defaults of the parameters; None if there is no signature."""
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):
        return None
    return [
        (
            parameter.name,
            parameter.kind.name,
            "" if parameter.default is parameter.empty else neutral(repr(parameter.default)),
        )
        for parameter in signature.parameters.values()
    ]


def like_theirs(function: Any) -> list[tuple[str, str, str]] | None:
    """Return the parameters that a function has under pydicom's names."""
    found = parameters(function)
    extra = [(name, "KEYWORD_ONLY", "None") for name in OURS_TOO]
    return found if found is None else [parameter for parameter in found if parameter not in extra]


def members(owner: type) -> dict[str, Any]:
    """Return what pydicom's own classes among the bases define."""
    found: dict[str, Any] = {}
    for base in reversed(owner.__mro__):
        if base.__module__.startswith("pydicom"):
            found.update(vars(base))
    return {
        name: value
        for name, value in found.items()
        if name not in MACHINERY and (not name.startswith("_") or name.startswith("__"))
    }


def cases(of: Any) -> list[Any]:
    if importlib.util.find_spec("pydicom") is None:
        return []
    return [(module, name) for module in MODULES for name in of(oracle(module))]


def label(case: tuple[str, str]) -> str:
    return ".".join(case)


def known(module: str, name: str) -> Any:
    """Return what the name stands for in our module."""
    assert hasattr(ours(module), name), f"cydicom.{module} has no {name}"
    return getattr(ours(module), name)


@pytest.mark.parametrize("case", cases(defined), ids=label)
def test_name(case: tuple[str, str]) -> None:
    module, name = case
    theirs, own = getattr(oracle(module), name), known(module, name)
    if inspect.isclass(theirs):
        assert inspect.isclass(own)
        shared = {
            base.__name__ for base in theirs.__mro__ if base.__module__ in ("builtins", "enum", "decimal")
        }
        assert shared <= {base.__name__ for base in own.__mro__}
        return
    if inspect.isfunction(theirs):
        assert callable(own)
        assert like_theirs(own) == parameters(theirs)
        return
    assert type(theirs).__name__ in [base.__name__ for base in type(own).__mro__]
    if isinstance(theirs, dict) or module == "config" or f"{module}.{name}" in WORDING:
        return
    if isinstance(theirs, set | frozenset | tuple | list):
        # Some of pydicom's tuples are made of sets: their order is of no consequence.
        own, theirs = sorted(own, key=repr), sorted(theirs, key=repr)
    assert neutral(repr(own)) == neutral(repr(theirs))


def objects(module: ModuleType) -> list[str]:
    """Return the names of the objects of classes of its own that a module holds, as decoders."""
    return [
        name
        for name, value in vars(module).items()
        if not name.startswith("_")
        and type(value).__module__ == module.__name__
        and not inspect.isclass(value)
    ]


@pytest.mark.parametrize("case", cases(objects), ids=label)
def test_object(case: tuple[str, str]) -> None:
    module, name = case
    theirs, own = getattr(oracle(module), name), known(module, name)
    assert type(own).__name__ == type(theirs).__name__
    assert getattr(own, "UID", None) == getattr(theirs, "UID", None)


@pytest.mark.parametrize("case", cases(classes_in_sight), ids=label)
def test_class_can_be_imported_from_there_too(case: tuple[str, str]) -> None:
    module, name = case
    assert inspect.isclass(known(module, name))


def class_members() -> list[tuple[str, str, str]]:
    if importlib.util.find_spec("pydicom") is None:
        return []
    return [
        (module, name, member)
        for module in MODULES
        for name in defined(oracle(module))
        if inspect.isclass(getattr(oracle(module), name))
        for member in members(getattr(oracle(module), name))
    ]


def kind(owner: type, name: str) -> str:
    """Return whether a member is a method, a property or data."""
    value = inspect.getattr_static(owner, name)
    if isinstance(value, enum.Enum):
        return "enumeration member"
    if isinstance(value, staticmethod | classmethod):
        return type(value).__name__
    if callable(value):
        return "method"
    if isinstance(value, property) or inspect.isdatadescriptor(value):
        return "property"
    return "data"


@pytest.mark.parametrize("case", class_members(), ids=label)
def test_member(case: tuple[str, str, str]) -> None:
    module, name, member = case
    theirs = getattr(oracle(module), name)
    own = known(module, name)
    if f"{module}.{name}.{member}" in WITHOUT:
        assert not hasattr(own, member)
        return
    assert hasattr(own, member), f"cydicom.{module}.{name} has no {member}"
    expected = kind(theirs, member)
    if expected in ("method", "staticmethod", "classmethod"):
        assert callable(getattr(own, member))
        wanted, got = parameters(getattr(theirs, member)), like_theirs(getattr(own, member))
        # A special method is called by its operator, whatever its parameters are named.
        if wanted is not None and got is not None and not member.startswith("__"):
            assert got == wanted
        return
    if expected == "property" and isinstance(inspect.getattr_static(theirs, member), property):
        settable = inspect.getattr_static(theirs, member).fset is not None
        assert kind(own, member) in ("property", "data")
        descriptor = inspect.getattr_static(own, member)
        if isinstance(descriptor, property):
            assert (descriptor.fset is not None) >= settable


@pytest.mark.parametrize("name", ["Dataset", "FileDataset", "FileMetaDataset", "PrivateBlock"])
def test_constructor_of_a_dataset(name: str) -> None:
    assert parameters(getattr(ours("dataset"), name)) == parameters(getattr(oracle("dataset"), name))


@pytest.mark.parametrize(
    "path",
    [
        "dataelem.DataElement",
        "dataelem.RawDataElement",
        "multival.MultiValue",
        "multival.ConstrainedList",
        "sequence.Sequence",
        "uid.UID",
        "valuerep.DA",
        "valuerep.DSdecimal",
        "valuerep.DSfloat",
        "valuerep.DT",
        "valuerep.IS",
        "valuerep.PersonName",
        "valuerep.TM",
        "filebase.DicomBytesIO",
        "filebase.DicomFileLike",
        "filebase.DicomIO",
    ],
)
def test_constructor(path: str) -> None:
    module, name = path.split(".")
    theirs, own = getattr(oracle(module), name), getattr(ours(module), name)
    for constructor in ("__init__", "__new__"):
        wanted = parameters(getattr(theirs, constructor))
        if getattr(theirs, constructor) is not getattr(object, constructor) and wanted is not None:
            got = parameters(getattr(own, constructor))
            # A native class may take its arguments in either of the two.
            assert wanted in (got, parameters(own.__init__), parameters(own.__new__))


def test_top_level_names() -> None:
    pydicom = pytest.importorskip("pydicom")
    import cydicom

    missing = {
        name for name in (*pydicom.__all__, "__version__", "__version_info__") if not hasattr(cydicom, name)
    }
    assert missing == set()
    assert {name for name in pydicom.__all__ if name in vars(builtins)} == set()
