"""The switches of config under pydicom's names: what they are, what they take, how long they hold."""

from __future__ import annotations

import logging
import os
import subprocess
import sys

import pydicom.config
import pytest

from cydicom import config, dcmread, policy
from cydicom.errors import BytesLengthException, DicomReadWarning
from tests.corpus.build import EXPLICIT_LITTLE, IMPLICIT_LITTLE, IMPLICIT_LITTLE_UID, part10
from tests.reference.oracle import attempts, same_as_pydicom

SWITCHES = [
    "use_DS_decimal", "use_DS_numpy", "use_IS_numpy", "allow_DS_float", "datetime_conversion",
    "use_none_as_empty_text_VR_value", "convert_wrong_length_to_UN", "replace_un_with_known_vr",
    "show_file_meta", "assume_implicit_vr_switch", "APPLY_J2K_CORRECTIONS", "INVALID_KEYWORD_BEHAVIOR",
    "INVALID_KEY_BEHAVIOR", "data_element_callback", "data_element_callback_kwargs", "debugging",
    "have_numpy", "IGNORE", "WARN", "RAISE", "enforce_valid_values",
]  # fmt: skip
SETTINGS = ["reading_validation_mode", "writing_validation_mode", "infer_sq_for_un_vr", "buffered_read_size"]


@pytest.mark.parametrize("name", SWITCHES)
@same_as_pydicom
def test_a_switch_is_there_with_its_default(dicom, name):
    return name, attempts(lambda: getattr(dicom.config, name))


@pytest.mark.parametrize("name", SETTINGS)
@same_as_pydicom
def test_a_setting_is_there_with_its_default(dicom, name):
    return name, getattr(dicom.config.settings, name)


@pytest.mark.parametrize("name", SETTINGS)
@pytest.mark.parametrize("value", [0, 1, 2, 3, -1, None, True, "x", 1.0, 8192])
@same_as_pydicom
def test_a_setting_takes_or_refuses_values_alike(dicom, name, value):
    if name.endswith("mode") and (value not in (None, 0, 1, 2) or type(value) is float):
        # Refused here, where pydicom takes it and fails later.
        return value, None
    before = getattr(dicom.config.settings, name)

    def assigned():
        setattr(dicom.config.settings, name, value)
        return getattr(dicom.config.settings, name)

    try:
        return attempts(assigned)
    finally:
        setattr(dicom.config.settings, name, None if name == "writing_validation_mode" else before)


@pytest.mark.parametrize("name", SWITCHES[:13])
def test_a_switch_is_set_and_read_back(name):
    before = getattr(config, name)
    value = "IGNORE" if isinstance(before, str) else not before
    setattr(config, name, value)
    assert getattr(config, name) == value
    assert getattr(policy.current(), name) == value
    setattr(config, name, before)
    assert policy.current().flags == policy.Policy().flags


@same_as_pydicom
def test_contexts_change_the_modes_for_their_time(dicom):
    settings = dicom.config.settings

    def modes():
        return settings.reading_validation_mode, settings.writing_validation_mode

    seen = [modes()]
    with dicom.config.disable_value_validation():
        seen.append(modes())
        with dicom.config.strict_reading():
            seen.append(modes()[0])
        seen.append(modes())
    try:
        with dicom.config.strict_reading():
            seen.append(modes()[0])
            raise KeyError("on purpose")
    except KeyError:
        seen.append(modes())
    return seen


@same_as_pydicom
def test_enforcing_valid_values_is_strict_reading(dicom):
    settings = dicom.config.settings
    seen = []
    try:
        for value in (True, False):
            settings.reading_validation_mode = settings.writing_validation_mode = None
            dicom.config.enforce_valid_values = value
            seen.append((settings.reading_validation_mode, settings.writing_validation_mode))
    finally:
        dicom.config.enforce_valid_values = False
    return seen


@same_as_pydicom
def test_decimal_and_numpy_exclude_each_other(dicom):
    def decimal_first():
        dicom.config.DS_decimal(True)
        try:
            seen = dicom.config.use_DS_decimal
            dicom.config.DS_numpy(True)
        finally:
            dicom.config.DS_decimal(False)
        return seen

    def numpy_first():
        dicom.config.DS_numpy(True)
        try:
            seen = dicom.config.use_DS_numpy
            dicom.config.DS_decimal(True)
        finally:
            dicom.config.DS_numpy(False)
        return seen

    def plain():
        dicom.config.DS_decimal()
        seen = dicom.config.use_DS_decimal
        dicom.config.DS_decimal(False)
        return seen, dicom.config.use_DS_decimal

    return attempts(decimal_first, numpy_first, plain)


READ = part10(
    EXPLICIT_LITTLE.element(0x00080005, "CS", "ISO_IR 126")
    + EXPLICIT_LITTLE.element(0x00080020, "DA", "20200101")
    + EXPLICIT_LITTLE.element(0x00080030, "TM", "")
    + EXPLICIT_LITTLE.element(0x00100010, "PN", "A^B ")
    + EXPLICIT_LITTLE.element(0x00100020, "UN", "id")
    + EXPLICIT_LITTLE.element(0x00180050, "DS", "1.50\\2.5")
    + EXPLICIT_LITTLE.element(0x00200013, "IS", "7 ")
    + EXPLICIT_LITTLE.element(0x00280010, "US", b"\1\0\2\0")
    + EXPLICIT_LITTLE.sequence(
        0x300A00B0, [EXPLICIT_LITTLE.item(EXPLICIT_LITTLE.element(0x00080070, "LO", "x "))]
    )
)


@pytest.mark.parametrize(
    "switches",
    [
        {}, {"use_DS_numpy": True}, {"use_IS_numpy": True}, {"datetime_conversion": True},
        {"use_none_as_empty_text_VR_value": True}, {"convert_wrong_length_to_UN": True},
        {"replace_un_with_known_vr": False}, {"show_file_meta": False},
    ],
    ids=str,
)  # fmt: skip
@same_as_pydicom
def test_a_switch_that_is_set_holds_for_elements_touched_then(dicom, switches):
    ds = dicom.read(READ)
    with dicom.switches(**switches):
        tags = [int(tag) for tag in ds.keys()]  # noqa: SIM118
        return attempts(*(lambda tag=tag: ds[tag] for tag in tags), lambda: ds.file_meta)


def test_a_value_of_wrong_length_is_refused_or_kept_as_un():
    # pydicom names the VR of the dictionary for the bytes that are kept.
    data = part10(EXPLICIT_LITTLE.element(0x00280010, "UL", b"abc\0ab"))
    with pytest.raises(BytesLengthException, match="6 bytes"), pytest.warns(DicomReadWarning):
        _ = dcmread(data).Rows
    config.convert_wrong_length_to_UN = True
    with pytest.warns(UserWarning, match="0028,0010"):
        element = dcmread(data)["Rows"]
    assert (element.VR, element.value) == ("UN", b"abc\0ab")


@pytest.mark.parametrize("value", [3, -1, "x", 8192])
@pytest.mark.parametrize("name", SETTINGS[:2])
def test_a_mode_is_one_of_three(name, value):
    with pytest.raises(ValueError, match="IGNORE, WARN or RAISE"):
        setattr(config.settings, name, value)


def callback(seen):
    def called(raw, **named):
        seen.append((int(raw.tag), raw.VR, tuple(sorted(named))))
        if raw.tag == 0x00100010:
            return raw._replace(value=b"C^D ")
        if raw.tag == 0x00180050:
            return raw._replace(VR="LO")
        return raw

    return called


@same_as_pydicom
def test_a_callback_sees_and_changes_raw_elements(dicom):
    seen = []
    try:
        dicom.config.data_element_callback = callback(seen)
        dicom.config.data_element_callback_kwargs = {"own": 5}
        ds = dicom.read(READ)
        values = [ds[tag].value for tag in (0x00100010, 0x00180050, 0x00200013)]
    finally:
        dicom.config.reset_data_element_callback()
    relevant = {entry for entry in seen if entry[0] in (0x00100010, 0x00180050, 0x00200013)}
    return (
        values,
        sorted(relevant),
        dicom.config.data_element_callback,
        dicom.config.data_element_callback_kwargs,
    )


@same_as_pydicom
def test_a_callback_may_refuse(dicom):
    def refuse(raw, **named):
        if raw.tag == 0x00100010:
            raise LookupError("on purpose")
        return raw

    ds = dicom.read(READ)
    try:
        dicom.config.data_element_callback = refuse
        return attempts(lambda: ds.PatientName, lambda: ds.SeriesNumber, lambda: ds.InstanceNumber)
    finally:
        dicom.config.reset_data_element_callback()


def test_debugging_logs_to_the_package_s_logger():
    logger = logging.getLogger("cydicom")
    handlers, level = list(logger.handlers), logger.level
    try:
        config.debug(True, default_handler=False)
        assert config.debugging
        assert logger.level == logging.DEBUG
        config.debug(False, default_handler=True)
        assert not config.debugging
        assert logger.level == logging.WARNING
        assert any(isinstance(handler, logging.StreamHandler) for handler in logger.handlers)
        assert config.logger is logger
    finally:
        logger.handlers[:], logger.level = handlers, level


def test_the_future_is_stricter_and_can_be_left():
    try:
        config.future_behavior()
        assert config.INVALID_KEYWORD_BEHAVIOR == "RAISE"
        assert config.settings.writing_validation_mode == config.RAISE
    finally:
        config.future_behavior(False)
    assert config.INVALID_KEYWORD_BEHAVIOR == "WARN"
    assert config.settings.writing_validation_mode == config.WARN


@pytest.mark.parametrize(("value", "wanted"), [("True", "RAISE"), ("", "WARN"), (None, "WARN")])
def test_the_future_may_be_asked_for_by_the_environment(value, wanted):
    environment = {name: text for name, text in os.environ.items() if name != "CYDICOM_FUTURE"}
    if value is not None:
        environment["CYDICOM_FUTURE"] = value
    code = "from cydicom import config; print(config.INVALID_KEYWORD_BEHAVIOR)"
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == wanted


@same_as_pydicom
def test_un_of_undefined_length_is_inferred_as_a_sequence_or_kept(dicom):
    items = IMPLICIT_LITTLE.item(IMPLICIT_LITTLE.element(0x00080070, "LO", "x ")) + IMPLICIT_LITTLE.delimiter(
        0xFFFEE0DD
    )
    data = part10(EXPLICIT_LITTLE.header(0x00091001, "UN", 0xFFFFFFFF) + items)
    answers = []
    for infer in (True, False):
        with dicom.switches(infer_sq_for_un_vr=infer):
            element = dicom.read(data)[0x00091001]
            answers.append((str(element.VR), type(element.value).__name__))
    return answers


def test_names_that_are_no_switches_are_plain_attributes():
    config.of_my_own = 5
    assert config.of_my_own == 5
    del config.of_my_own
    with pytest.raises(AttributeError):
        _ = config.of_my_own


def test_every_public_name_of_the_settings_is_there():
    theirs = {name for name in dir(pydicom.config.Settings) if not name.startswith("_")}
    assert theirs <= set(dir(config.Settings))


def test_implicit_vr_where_explicit_was_promised_is_noticed_as_the_switch_says():
    data = part10(IMPLICIT_LITTLE.element(0x00100010, "PN", "A^B "), IMPLICIT_LITTLE_UID)
    assert dcmread(data).PatientName == "A^B"
