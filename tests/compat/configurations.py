"""The ways in which both libraries are made to read: switches, callbacks, hooks and arguments."""

from __future__ import annotations

import contextlib
import importlib
import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path
    from types import ModuleType

#: Called elements, as the callbacks and hooks saw them.
Calls = list[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Configuration:
    """One way of reading.

    Attributes
    ----------
    name : str
        What a test's name says.
    switches : mapping
        Attributes of ``config``; a name with a dot is an attribute of ``config.settings``.
    arguments : mapping
        Keyword arguments of ``dcmread``.
    prepare : callable or None
        Called with the library and a list for what it sees, before the file is read.
    as_file : bool
        Whether the source is a file object.
    full : bool
        Whether every attribute of every element is compared, not values and their text alone.
    """

    name: str
    switches: Mapping[str, Any] = field(default_factory=dict)
    arguments: Mapping[str, Any] = field(default_factory=dict)
    prepare: Callable[[ModuleType, Calls], None] | None = None
    as_file: bool = False
    full: bool = False

    def source(self, path: Path) -> Any:
        """Return what ``dcmread`` is given."""
        return io.BytesIO(path.read_bytes()) if self.as_file else path


def _seen(raw: Any) -> tuple[Any, ...]:
    return (
        int(raw.tag),
        raw.VR and str(raw.VR),
        raw.length,
        raw.value,
        raw.is_implicit_VR,
        raw.is_little_endian,
    )


def _callback(library: ModuleType, calls: Calls) -> None:
    def shout(raw: Any, **arguments: Any) -> Any:
        calls.append((*_seen(raw), tuple(sorted(arguments)), arguments.get("mark")))
        if raw.VR in ("LO", "SH") and raw.value:
            return raw._replace(value=raw.value.upper())
        if raw.VR == "CS":
            return raw._replace(VR="LO")
        return raw

    library.config.data_element_callback = shout
    library.config.data_element_callback_kwargs = {"mark": 7}


def _decimal(library: ModuleType, calls: Calls) -> None:
    library.config.DS_decimal(True)


def _hooks(library: ModuleType, calls: Calls) -> None:
    hooks = importlib.import_module(f"{library.__name__}.hooks")

    def vr(raw: Any, data: dict[str, Any], **arguments: Any) -> None:
        hooks.raw_element_vr(raw, data, **arguments)
        calls.append(("vr", *_seen(raw), str(data["VR"]), tuple(sorted(arguments))))
        if raw.tag == 0x00100020:
            data["VR"] = "SH"

    def value(raw: Any, data: dict[str, Any], **arguments: Any) -> None:
        hooks.raw_element_value(raw, data, **arguments)
        calls.append(("value", *_seen(raw), tuple(sorted(arguments)), arguments.get("mark")))
        if data["VR"] == "CS" and raw.tag != 0x00080005 and isinstance(data["value"], str):
            data["value"] = data["value"].lower()

    hooks.hooks.register_callback("raw_element_vr", vr)
    hooks.hooks.register_callback("raw_element_value", value)
    hooks.hooks.register_kwargs("raw_element_kwargs", {"mark": 7})


def _retry(library: ModuleType, calls: Calls) -> None:
    hooks = importlib.import_module(f"{library.__name__}.hooks")
    hooks.hooks.register_callback("raw_element_value", hooks.raw_element_value_retry)
    hooks.hooks.register_kwargs("raw_element_kwargs", {"target_VRs": {"DS": ("LO",), "IS": ("DS", "LO")}})


def _separator(library: ModuleType, calls: Calls) -> None:
    hooks = importlib.import_module(f"{library.__name__}.hooks")
    hooks.hooks.register_callback("raw_element_value", hooks.raw_element_value_fix_separator)
    hooks.hooks.register_kwargs("raw_element_kwargs", {"target_VRs": ("LO", "CS", "DS"), "separator": b"."})


def _fix_mismatch(library: ModuleType, calls: Calls) -> None:
    importlib.import_module(f"{library.__name__}.util.fixer").fix_mismatch()


SPECIFIC = [
    "PatientName",
    0x00280010,
    (0x0008, 0x1140),
    "BeamSequence",
    "DirectoryRecordSequence",
    0x00091001,
]

CONFIGURATIONS = (
    Configuration("default", full=True),
    Configuration("DS-decimal", prepare=_decimal),
    Configuration("DS-numpy", {"use_DS_numpy": True}),
    Configuration("IS-numpy", {"use_IS_numpy": True}),
    Configuration("datetime", {"datetime_conversion": True}),
    Configuration("none-if-empty", {"use_none_as_empty_text_VR_value": True}),
    Configuration("wrong-length-to-UN", {"convert_wrong_length_to_UN": True}),
    Configuration("keep-UN", {"replace_un_with_known_vr": False}),
    Configuration("keep-UN-sequences", {"settings.infer_sq_for_un_vr": False}),
    Configuration("no-implicit-switch", {"assume_implicit_vr_switch": False}),
    Configuration("validation-ignore", {"settings.reading_validation_mode": 0}),
    Configuration("validation-raise", {"settings.reading_validation_mode": 2}),
    Configuration("validation-raise-decimal", {"settings.reading_validation_mode": 2}, prepare=_decimal),
    Configuration(
        "validation-raise-datetime", {"settings.reading_validation_mode": 2, "datetime_conversion": True}
    ),
    Configuration("no-file-meta", {"show_file_meta": False}),
    Configuration("callback", prepare=_callback),
    Configuration("hooks", prepare=_hooks),
    Configuration("hook-retry", prepare=_retry),
    Configuration("hook-separator", prepare=_separator),
    Configuration("fix-mismatch", prepare=_fix_mismatch),
    Configuration("deferred", arguments={"defer_size": 64}),
    Configuration("deferred-text", arguments={"defer_size": "1 KB"}),
    Configuration("deferred-file-object", arguments={"defer_size": 64}, as_file=True),
    Configuration("before-pixels", arguments={"stop_before_pixels": True}),
    Configuration("specific-tags", arguments={"specific_tags": SPECIFIC}),
    Configuration("no-tags", arguments={"specific_tags": []}),
    Configuration("force", arguments={"force": True}),
    Configuration("file-object", as_file=True),
)


@contextlib.contextmanager
def configured(library: ModuleType, configuration: Configuration) -> Iterator[Calls]:
    """Put a configuration in force in one library, and undo it; yield what callbacks see."""
    config = library.config
    undo: list[tuple[Any, str, Any]] = []
    calls: Calls = []
    try:
        for name, value in configuration.switches.items():
            owner = config.settings if "." in name else config
            attribute = name.rpartition(".")[2]
            undo.append((owner, attribute, getattr(owner, attribute)))
            setattr(owner, attribute, value)
        if configuration.prepare is not None:
            configuration.prepare(library, calls)
        yield calls
    finally:
        for owner, attribute, value in reversed(undo):
            setattr(owner, attribute, value)
        config.DS_decimal(False)
        if configuration.prepare is not None:
            config.reset_data_element_callback()
            hooks = importlib.import_module(f"{library.__name__}.hooks")
            hooks.hooks.register_callback("raw_element_vr", hooks.raw_element_vr)
            hooks.hooks.register_callback("raw_element_value", hooks.raw_element_value)
            hooks.hooks.register_kwargs("raw_element_kwargs", {})
