"""The command line: what is printed, where, with which exit code, and never a control byte or a traceback."""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import warnings
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from cydicom.cli import demo, edits, losslessness, terminal
from cydicom.cli import study as study_module
from cydicom.cli.elementpath import PathError, locate
from cydicom.cli.main import (
    eval_element,
    filespec_parser,
    filespec_parts,
    get_subcommand_entry_points,
    main,
)
from cydicom.cli.show import quiet_image, quiet_rtplan
from cydicom.cli.study import Check, StudyFile, study
from cydicom.cli.survey import find_files
from cydicom.cli.terminal import printable, printable_line
from cydicom.dataset import Dataset
from cydicom.filereader import dcmread
from cydicom.filewriter import dcmwrite
from cydicom.uid import RLELossless
from tests.corpus.build import EXPLICIT_LITTLE, padded, part10, uid

CT = "1.2.840.10008.5.1.4.1.1.2"
RT_PLAN = "1.2.840.10008.5.1.4.1.1.481.5"

Output = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the demo's study."""
    path = tmp_path_factory.mktemp("study")
    for file in study():
        file.save(path)
    return path


@pytest.fixture(autouse=True)
def one_round(monkeypatch: pytest.MonkeyPatch) -> None:
    """Time everything once: what is tested is not how fast it is."""
    monkeypatch.setattr("cydicom.cli.timing._MOST_ROUNDS", 1)


def run(*args: object) -> int:
    """Run the command in this process and return its exit code."""
    try:
        main([str(arg) for arg in args])
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    return 0


def run_process(*args: object, **options: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "cydicom", *map(str, args)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120, **options)


def encoded(elements: list[tuple[int, str, Any]]) -> bytes:
    """Return elements as bytes; the value of a sequence is a list of items, an item a list of elements."""
    parts = []
    for tag, vr, value in sorted(elements, key=lambda element: element[0]):
        if vr == "SQ":
            parts.append(
                EXPLICIT_LITTLE.sequence(tag, [EXPLICIT_LITTLE.item(encoded(item)) for item in value])
            )
        else:
            value = value if isinstance(value, bytes) else padded(str(value))
            parts.append(EXPLICIT_LITTLE.element(tag, vr, value))
    return b"".join(parts)


def write_file(path: Path, elements: list[tuple[int, str, Any]], sop_class: str = CT) -> Path:
    identity = [(0x00080016, "UI", uid(sop_class)), (0x00080018, "UI", uid("2.25.1"))]
    path.write_bytes(part10(encoded([*identity, *elements])))
    return path


# ---- show ----


def test_show_prints_the_data_set(folder: Path, capsys: Output) -> None:
    assert run("show", folder / "ct-001.dcm") == 0
    assert capsys.readouterr().out == str(dcmread(folder / "ct-001.dcm")) + "\n"


def test_show_top_leaves_items_out(folder: Path, capsys: Output) -> None:
    assert run("show", "--top", folder / "ct-001.dcm") == 0
    out = capsys.readouterr().out
    assert "Procedure Code Sequence" in out
    assert "Code Meaning" not in out


def test_show_excludes_private_elements(folder: Path, capsys: Output) -> None:
    assert run("show", "-x", folder / "ct-001.dcm") == 0
    out = capsys.readouterr().out
    assert "(0009," not in out
    assert "(0010,0010)" in out


def test_show_keywords_prints_their_elements_in_the_order_asked_for(folder: Path, capsys: Output) -> None:
    assert run("show", folder / "ct-001.dcm", "Modality", "PatientName") == 0
    ds = dcmread(folder / "ct-001.dcm")
    assert capsys.readouterr().out.splitlines() == [str(ds["Modality"]), str(ds["PatientName"])]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("PatientName", "Müller^Jörg"),
        ("PatientName.family_name", "Müller"),
        ("ImageType[2]", "AXIAL"),
        ("ImageType[-1]", "AXIAL"),
        ("RequestAttributesSequence[0].ScheduledProtocolCodeSequence[0].CodeValue", "THX"),
        ("00091001", "TH1"),
        ("TransferSyntaxUID", "1.2.840.10008.1.2.1"),
        ("file_meta.TransferSyntaxUID", "1.2.840.10008.1.2.1"),
    ],
)
def test_show_quiet_keyword_prints_the_bare_value(folder: Path, capsys: Output, path: str, text: str) -> None:
    assert run("show", "-q", folder / "ct-001.dcm", path) == 0
    assert capsys.readouterr().out == text + "\n"


def test_an_item_is_shown_as_its_elements(folder: Path, capsys: Output) -> None:
    assert run("show", folder / "ct-001.dcm", "ProcedureCodeSequence[0]") == 0
    item = dcmread(folder / "ct-001.dcm").ProcedureCodeSequence[0]
    assert capsys.readouterr().out == str(item) + "\n"


def test_a_sequence_is_shown_item_by_item(folder: Path, capsys: Output) -> None:
    assert run("show", folder / "ct-001.dcm", "ProcedureCodeSequence") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("(0008,1032)")
    assert lines[1] == "[0]"
    assert "CT Thorax" in lines[4]


def test_an_element_may_follow_the_file_name(folder: Path, capsys: Output) -> None:
    assert run("show", f"{folder / 'ct-001.dcm'}::ProcedureCodeSequence[0].CodeValue") == 0
    assert capsys.readouterr().out == "24627-2\n"


def test_a_missing_keyword_exits_1_after_the_others_are_shown(folder: Path, capsys: Output) -> None:
    assert run("show", "-q", folder / "ct-001.dcm", "Nope", "Modality") == 1
    captured = capsys.readouterr()
    assert captured.out == "CT\n"
    assert captured.err.count("\n") == 1
    assert "'Nope'" in captured.err


def test_quiet_shows_a_summary(folder: Path, capsys: Output) -> None:
    assert run("show", "-q", folder / "ct-001.dcm") == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:3] == ["SOPClassUID: CT Image Storage", "PatientName: Müller^Jörg", "PatientID: PHANTOM-1"]
    assert "Rows: 64" in lines


def test_quiet_summarises_a_plan(tmp_path: Path, capsys: Output) -> None:
    beam = [(0x300A00C0, "IS", 1), (0x300A00C2, "LO", "AP"), (0x300A0111, "SQ", [[(0x300A011E, "DS", 90)]])]
    group = [(0x300A0071, "IS", 3), (0x300A0078, "IS", 30), (0x300C0004, "SQ", [[(0x300A0084, "DS", "1.5")]])]
    elements = [(0x300A0002, "SH", "Plan1"), (0x300A0070, "SQ", [group]), (0x300A00B0, "SQ", [beam])]
    path = write_file(tmp_path / "plan.dcm", elements, RT_PLAN)
    assert run("show", "-q", path) == 0
    out = capsys.readouterr().out
    assert "Plan Label: Plan1" in out
    assert "Fraction Group 3  30 fraction(s) planned" in out
    assert "Dose 1.5" in out
    assert "Beam 1 'AP'" in out
    assert "gantry 90" in out
    assert quiet_image(dcmread(path)) is None


def test_a_summary_of_an_empty_data_set_says_not_available(tmp_path: Path, capsys: Output) -> None:
    assert run("show", "-q", write_file(tmp_path / "bare.dcm", [])) == 0
    assert "PatientName: N/A" in capsys.readouterr().out
    assert quiet_rtplan(dcmread(tmp_path / "bare.dcm")) is None


# ---- what a file says must not reach the terminal raw ----


@pytest.mark.filterwarnings("ignore:.*escape sequence")
def test_control_characters_in_values_are_escaped(tmp_path: Path, capsys: Output) -> None:
    hostile = "a\x1b]0;owned\x07b\x1b[2Jc\rd\x7f"
    elements = [(0x00080080, "LO", hostile), (0x00104000, "LT", hostile), (0x00100010, "PN", hostile)]
    path = write_file(tmp_path / "hostile.dcm", elements)
    for args in (
        ["show", path],
        ["show", "-q", path],
        ["show", path, "InstitutionName"],
        ["show", "-q", path, "InstitutionName", "PatientComments", "PatientName"],
        ["demo", "--no-pydicom", path],
    ):
        assert run(*args) == 0
        captured = capsys.readouterr()
        text = (captured.out + captured.err).replace("\n", "")
        assert [char for char in text if not char.isprintable()] == [], args
    assert run("show", "-q", path, "InstitutionName") == 0
    assert "\\x1b]0;owned\\x07" in capsys.readouterr().out


def test_marks_that_reorder_text_are_escaped() -> None:
    assert printable("a\u202eb\u2066c\x85") == "a\\u202eb\\u2066c\\x85"
    assert printable("tab\tline\n") == "tab\tline\n"
    assert printable_line("tab\tline\n") == "tab\\tline\\n"
    assert printable("Müller^Jörg 山田") == "Müller^Jörg 山田"


def test_control_characters_in_a_file_name_are_escaped(tmp_path: Path, capsys: Output) -> None:
    assert run("show", tmp_path / "no\x1b[2Jfile") == 2
    assert "no\\x1b[2Jfile" in capsys.readouterr().err


def test_output_that_the_encoding_lacks_is_escaped(folder: Path) -> None:
    environment = os.environ | {"PYTHONIOENCODING": "ascii"}
    done = run_process("show", "-q", folder / "structures.dcm", "PatientName", env=environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert "\\u5c71" in done.stdout


def test_a_warning_is_one_safe_line(capsys: Output) -> None:
    with terminal.safe_streams():
        warnings.simplefilter("always")
        warnings.warn("bad \x1b[2J\nvalue", stacklevel=1)
    assert capsys.readouterr().err == "cydicom: warning: bad \\x1b[2J\\nvalue\n"


# ---- files that cannot be shown ----


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("missing.dcm", None, "no such file"),
        ("empty.dcm", b"", "is empty"),
        ("notes.txt", b"Dear reader,\n" * 40, "not a DICOM file"),
        ("short.txt", b"hello\n", "not a DICOM file"),
    ],
)
@pytest.mark.parametrize("command", ["show", "demo"])
def test_a_file_that_is_no_dicom_file_is_named_in_one_line(
    tmp_path: Path, capsys: Output, command: str, name: str, content: bytes | None, words: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    assert run(command, path) == {"show": 2, "demo": 1}[command]
    captured = capsys.readouterr()
    text = captured.err if command == "show" else captured.out.splitlines()[0] + "\n"
    assert text.count("\n") == 1
    assert str(path) in text
    assert words in text
    assert "DICOM" in text


def test_a_directory_is_named_in_one_line(tmp_path: Path, capsys: Output) -> None:
    assert run("show", tmp_path) == 2
    error = capsys.readouterr().err
    assert error == f"cydicom: error: '{tmp_path}': is a directory; expected a DICOM file\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_refused_and_not_waited_for(tmp_path: Path, capsys: Output) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert run("show", tmp_path / "pipe") == 2
    assert "not a regular file" in capsys.readouterr().err


@pytest.mark.filterwarnings("ignore:.*no preamble")
def test_force_reads_a_file_without_its_prefix(folder: Path, tmp_path: Path, capsys: Output) -> None:
    data = (folder / "structures.dcm").read_bytes()
    meta_length = int.from_bytes(data[140:144], "little")
    path = tmp_path / "bare.dcm"
    path.write_bytes(data[144 + meta_length :])
    assert run("show", "-q", path, "Modality") == 2
    assert "--force" in capsys.readouterr().err
    assert run("show", "-f", "-q", path, "Modality") == 0
    assert capsys.readouterr().out == "RTSTRUCT\n"


def test_wrong_arguments_exit_2(capsys: Output) -> None:
    assert run("show") == 2
    assert run("bogus") == 2
    capsys.readouterr()


# ---- paths and file specifications ----


@pytest.mark.parametrize(
    "path",
    ["", ".", "Modality.", "ImageType[", "ImageType[x]", "ImageType[9]", "Modality[0]", "dir", "__class__"],
)
def test_a_path_reaches_values_and_nothing_else(folder: Path, path: str) -> None:
    ds = dcmread(folder / "ct-001.dcm")
    with pytest.raises(PathError):
        locate(ds, path)
    with pytest.raises(argparse.ArgumentTypeError):
        eval_element(ds, path)


@pytest.mark.parametrize(
    "path", ["Modality.__class__", "PatientName.__init__", "ProcedureCodeSequence.CodeValue"]
)
def test_a_component_after_a_value_must_be_a_part_of_a_name(folder: Path, path: str) -> None:
    with pytest.raises(PathError):
        locate(dcmread(folder / "ct-001.dcm"), path)


@pytest.mark.parametrize(
    ("filespec", "parts"),
    [
        ("a.dcm", ("", "a.dcm", "")),
        ("a.dcm::Rows", ("", "a.dcm", "Rows")),
        ("pydicom::a.dcm", ("pydicom", "a.dcm", "")),
        ("pydicom::a.dcm::Rows", ("pydicom", "a.dcm", "Rows")),
        (r"c:\scans\a.dcm", ("", r"c:\scans\a.dcm", "")),
        (r"c:\scans\a.dcm::Rows", ("", r"c:\scans\a.dcm", "Rows")),
    ],
)
def test_a_file_specification_has_three_parts(filespec: str, parts: tuple[str, str, str]) -> None:
    assert filespec_parts(filespec) == parts


def test_filespec_parser_gives_pairs_of_data_set_and_value(folder: Path) -> None:
    ((ds, value),) = filespec_parser(f"{folder / 'ct-001.dcm'}::Rows")
    assert (ds.Modality, value) == ("CT", 64)
    ((_, value),) = filespec_parser(str(folder / "ct-001.dcm"))
    assert value is None
    with pytest.raises(argparse.ArgumentTypeError, match="no such file"):
        filespec_parser(str(folder / "missing.dcm"))


def test_the_prefix_pydicom_names_its_test_files(capsys: Output) -> None:
    pytest.importorskip("pydicom")
    assert run("show", "pydicom::rtplan.dcm::BeamSequence[0].BeamName") == 0
    assert capsys.readouterr().out == "Field 1\n"
    assert run("show", "pydicom::nosuch.dcm") == 2


# ---- the command itself ----


def test_version_is_that_of_the_package(capsys: Output) -> None:
    import cydicom

    assert run("--version") == 0
    assert capsys.readouterr().out == f"cydicom {cydicom.__version__}\n"


def test_help_lists_the_sub_commands_and_shows_each(capsys: Output) -> None:
    assert run() == 0
    assert "show" in capsys.readouterr().out
    assert run("help") == 0
    assert "codify, demo, image, show, transcode" in capsys.readouterr().out
    assert run("help", "show") == 0
    assert "KEYWORD" in capsys.readouterr().out


def test_sub_commands_of_other_packages_are_added(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
        subparsers.add_parser("count").set_defaults(func=lambda args: print("counted"))

    monkeypatch.setattr("cydicom.cli.main.get_subcommand_entry_points", lambda: {"count": add})
    assert run("count") == 0
    assert capsys.readouterr().out == "counted\n"
    assert isinstance(get_subcommand_entry_points(), dict)


@pytest.mark.skipif(os.name == "nt", reason="closes a POSIX pipe")
@pytest.mark.parametrize("command", ["show", "codify"])
def test_a_closed_pipe_ends_quietly(folder: Path, command: str) -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    try:
        arguments = [sys.executable, "-m", "cydicom", command, str(folder / "enhanced-ct.dcm")]
        done = subprocess.run(
            arguments, stdout=write_end, stderr=subprocess.PIPE, text=True, check=False, timeout=120
        )
    finally:
        os.close(write_end)
    assert (done.returncode, done.stderr) == (141, "")


# ---- codify ----


def test_codify_prints_code_that_makes_the_data_set(folder: Path, capsys: Output) -> None:
    for file in study():
        path = folder / file.name
        assert run("codify", "-p", "-e", "1000000", path) == 0
        code, _, last = capsys.readouterr().out.rstrip("\n").rpartition("\n")
        names: dict[str, object] = {}
        exec(compile(code, file.name, "exec"), names)
        made = names["ds"]
        assert isinstance(made, Dataset)
        assert dcmread(path).diff(made, file_meta=True) == []
        assert last == f"ds.save_as(r'{path.with_suffix('')}_from_codify.dcm', enforce_file_format=True)"


def test_the_code_saves_what_it_makes(folder: Path, tmp_path: Path, capsys: Output) -> None:
    for file in study():
        target = tmp_path / file.name
        assert run("codify", "-p", "-e", "1000000", "-s", target, folder / file.name) == 0
        exec(compile(capsys.readouterr().out, file.name, "exec"), {})
        assert dcmread(target).diff(dcmread(folder / file.name), file_meta=True) == []
    item = f"{folder / 'ct-001.dcm'}::ProcedureCodeSequence[0]"
    assert run("codify", "-s", tmp_path / "item.dcm", item) == 0
    exec(compile(capsys.readouterr().out, "item", "exec"), {})
    assert b"DICM" not in (tmp_path / "item.dcm").read_bytes()
    assert dcmread(tmp_path / "item.dcm", force=True).CodeValue == "24627-2"


def test_codify_leaves_out_long_binary_values_and_private_elements(folder: Path, capsys: Output) -> None:
    assert run("codify", folder / "ct-001.dcm") == 0
    out = capsys.readouterr().out
    assert "ds.PixelData = # XXX Array of 8192 bytes excluded\n" in out
    assert "0x0009" not in out
    assert run("codify", "--include-private", "--exclude-size", "8192", folder / "ct-001.dcm") == 0
    out = capsys.readouterr().out
    assert "excluded" not in out
    assert "(0x0009, 0x1001), 'LO', 'TH1')" in out


def test_codify_codes_an_item_without_saving_it(folder: Path, capsys: Output) -> None:
    path = f"{folder / 'ct-001.dcm'}::ProcedureCodeSequence[0]"
    assert run("codify", path) == 0
    out = capsys.readouterr().out
    assert "ds.CodeValue = '24627-2'" in out
    assert "save_as" not in out
    assert run("codify", "-s", "item.dcm", path) == 0
    assert capsys.readouterr().out.endswith("ds.save_as(r'item.dcm', enforce_file_format=False)\n")


@pytest.mark.parametrize("element", ["ProcedureCodeSequence", "Modality", "Nope", "ImageType[7]"])
def test_codify_of_what_is_no_data_set_exits_1(folder: Path, capsys: Output, element: str) -> None:
    assert run("codify", f"{folder / 'ct-001.dcm'}::{element}") == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("cydicom: error: ")
    assert captured.err.count("\n") == 1


def test_codify_replaces_no_file_unless_told(folder: Path, tmp_path: Path, capsys: Output) -> None:
    target = tmp_path / "made.py"
    assert run("codify", folder / "report.dcm", target) == 0
    assert capsys.readouterr().out == ""
    code = target.read_text(encoding="utf-8")
    assert "Größe 59 mm" in code
    target.write_text("mine", encoding="utf-8")
    assert run("codify", folder / "report.dcm", target) == 2
    assert capsys.readouterr().err == f"cydicom: error: '{target}': exists; --overwrite replaces it\n"
    assert target.read_text(encoding="utf-8") == "mine"
    assert run("codify", "--overwrite", folder / "report.dcm", target) == 0
    assert target.read_text(encoding="utf-8") == code
    assert [path.name for path in tmp_path.iterdir()] == ["made.py"]
    assert run("codify", folder / "report.dcm", tmp_path / "no" / "made.py") == 2
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.filterwarnings("ignore:.*escape sequence")
def test_codify_prints_nothing_that_a_terminal_acts_upon(tmp_path: Path, capsys: Output) -> None:
    hostile = "a\x1b]0;owned\x07b\x1b[2Jc\rd\x7f'\"#"
    elements = [(0x00104000, "LT", hostile), (0x00100010, "PN", hostile)]
    path = write_file(tmp_path / "ho\x1b[2Jst\nile.dcm", elements)
    assert run("codify", path) == 0
    out = capsys.readouterr().out
    assert out.replace("\n", "").isprintable()
    names: dict[str, object] = {}
    exec(compile(out.rpartition("ds.save_as")[0], "code", "exec"), names)
    made = names["ds"]
    assert isinstance(made, Dataset)
    assert made.PatientComments == hostile


def test_codify_names_what_it_cannot_read(tmp_path: Path, capsys: Output) -> None:
    assert run("codify", tmp_path / "missing.dcm") == 2
    assert "no such file" in capsys.readouterr().err
    path = write_file(tmp_path / "broken.dcm", [(0x00280011, "UL", b"\1\2\3\4\5\6")])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert run("codify", path) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "(0028,0011)" in captured.err.splitlines()[-1]


@pytest.mark.filterwarnings("ignore:.*no preamble")
def test_codify_reads_a_file_without_its_prefix_if_forced(tmp_path: Path, capsys: Output) -> None:
    path = tmp_path / "bare.dcm"
    path.write_bytes(b"\x10\x00\x20\x00\x02\x00\x00\x00AB")
    assert run("codify", path) == 2
    assert "--force" in capsys.readouterr().err
    assert run("codify", "-f", path) == 0
    assert "ds.PatientID = 'AB'" in capsys.readouterr().out


# ---- demo ----


def test_the_demo_finds_every_value_as_it_was_written(capsys: Output) -> None:
    assert run("demo", "--no-pydicom") == 0
    out = capsys.readouterr().out
    checks = sum(len(file.checks) for file in study())
    assert f"{checks} values read, all as they were written." in out
    assert "Müller^Jörg" in out
    assert "山田^太郎" in out
    assert "enhanced-ct.dcm" in out
    assert "10 files saved again byte for byte, 5 edits changed 5 values." in out
    assert "(0010,0020) Patient ID: value: 'PHANTOM-1' != 'X'" in out
    assert "8 images through RLE Lossless, all arrays and all bytes as they were." in out


def test_a_wrong_value_fails_the_demo(
    monkeypatch: pytest.MonkeyPatch, capsys: Output, tmp_path: Path
) -> None:
    def tampered() -> list[StudyFile]:
        first, *others = study_module.study()
        wrong = Check("ds.Rows", lambda ds: ds.Rows, 65)
        return [first._replace(checks=[*first.checks, wrong]), *others]

    monkeypatch.setattr(demo, "study", tampered)
    assert run("demo", "--no-pydicom") == 1
    out = capsys.readouterr().out
    assert "1 of" in out
    assert "is 64\n    not 65" in out


def test_a_save_that_changes_something_else_fails_the_demo(
    monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    def spoilt(ds: Dataset) -> bytes:
        ds.Manufacturer = "somebody else"
        buffer = BytesIO()
        ds.save_as(buffer)
        return buffer.getvalue()

    monkeypatch.setattr(edits, "_saved", spoilt)
    assert run("demo", "--no-pydicom") == 1
    out = capsys.readouterr().out
    assert "ct-001.dcm: an unedited save is not the same bytes" in out
    assert "ct-001.dcm: after the edits (0008,0070) is not as it should be" in out
    assert "byte for byte" not in out


def test_a_bit_that_rle_loses_fails_the_demo(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    def spoilt(buffer: BytesIO, ds: Dataset) -> None:
        array = ds.pixel_array.copy()
        array.flat[-1] ^= 1
        ds.compress(RLELossless, array)
        dcmwrite(buffer, ds)

    monkeypatch.setattr(losslessness, "dcmwrite", spoilt)
    assert run("demo", "--no-pydicom") == 1
    out = capsys.readouterr().out
    assert "ct-001.dcm: the array after RLE is not the one before" in out
    assert "mr-big-endian.dcm: the bytes after RLE are not those before" in out
    assert "images through RLE" not in out


def test_the_study_can_be_kept(tmp_path: Path, capsys: Output) -> None:
    assert run("demo", "--no-pydicom", "--keep", tmp_path / "new" / "study") == 0
    capsys.readouterr()
    assert {path.name for path in (tmp_path / "new" / "study").iterdir()} == {file.name for file in study()}


def test_pydicom_reads_the_study_alike(folder: Path) -> None:
    pydicom = pytest.importorskip("pydicom")
    for file in study():
        ours, theirs = dcmread(folder / file.name), pydicom.dcmread(folder / file.name)
        assert str(ours) == str(theirs)
        assert [check.expression for check in file.checks if check.read(theirs) != check.expected] == []


def test_paths_give_a_line_for_each_file_and_a_summary(folder: Path, capsys: Output) -> None:
    assert run("demo", "--no-pydicom", folder) == 0
    *lines, summary = capsys.readouterr().out.splitlines()
    assert len(lines) == len(study())
    assert any("CT, CT Image Storage, Explicit VR Little Endian" in line for line in lines)
    assert summary.startswith("10 of 10 files read, 0 failed;")
    assert "Müller" not in "".join(lines)


def test_pydicom_is_timed_beside(folder: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    pydicom = pytest.importorskip("pydicom")
    assert run("demo", folder / "ct-001.dcm") == 0
    assert "(pydicom " in capsys.readouterr().out
    monkeypatch.setattr(demo, "study", lambda: study()[:1])
    assert run("demo") == 0
    out = capsys.readouterr().out
    assert out.count(f"pydicom {pydicom.__version__}: ") == 3


def test_the_demo_needs_numpy_alone() -> None:
    code = "import sys; from cydicom.cli.main import main; main(['demo', '--no-pydicom']); "
    code += "print([name for name in ('pydicom', 'pytest', 'rich', 'dicomsdl') if name in sys.modules])"
    arguments = [sys.executable, "-c", code]
    done = subprocess.run(arguments, capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_failed_file_is_named_and_the_others_are_read(folder: Path, tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "b.dcm").write_bytes((folder / "ct-001.dcm").read_bytes())
    (tmp_path / "deep" / "a.txt").write_bytes(b"text")
    assert run("demo", "--no-pydicom", tmp_path, folder / "report.dcm") == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(f"FAILED '{tmp_path / 'deep' / 'a.txt'}': not a DICOM file")
    assert "CT Image Storage" in lines[1]
    assert "deflated" in lines[2].lower()
    assert lines[3].startswith("2 of 3 files read, 1 failed;")


def test_files_are_found_in_sorted_order_below_folders(tmp_path: Path) -> None:
    for name in ("b/2", "b/10", "a/x/1", "c"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    found = [Path(path).relative_to(tmp_path).as_posix() for path in find_files([str(tmp_path)])]
    assert found == ["c", "a/x/1", "b/10", "b/2"]


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_a_link_to_nothing_fails_and_a_link_to_a_folder_is_not_followed(
    tmp_path: Path, capsys: Output
) -> None:
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "nothing").symlink_to(tmp_path / "gone")
    assert run("demo", "--no-pydicom", tmp_path) == 1
    out = capsys.readouterr().out
    assert "no such file" in out
    assert "0 of 1 files read" in out


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="this user may read everything")
def test_a_folder_that_cannot_be_listed_is_named(tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "closed").mkdir(mode=0)
    assert run("demo", "--no-pydicom", tmp_path) == 1
    assert "closed': no permission" in capsys.readouterr().out


def test_an_empty_folder_says_so(tmp_path: Path, capsys: Output) -> None:
    assert run("demo", "--no-pydicom", tmp_path) == 0
    assert "no files found" in capsys.readouterr().out


@pytest.mark.skipif(os.name == "nt", reason="sends SIGINT")
def test_an_interrupt_ends_with_a_summary(folder: Path, tmp_path: Path) -> None:
    data = (folder / "enhanced-ct.dcm").read_bytes()
    for number in range(2000):
        os.link(folder / "enhanced-ct.dcm", tmp_path / f"{number:04}.dcm")
    assert data
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "cydicom", "demo", "--no-pydicom", str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # What a shell runs in the background ignores the signal, and hands that down.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert process.stdout is not None
    # At once: the other files are read in a tenth of a second.
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert err == "cydicom: interrupted\n"
    assert "of 2,000 files read, 0 failed" in out.splitlines()[-1]


def test_progress_is_shown_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    monkeypatch.setattr(terminal.Progress, "interval", 0.0)
    quiet = terminal.Progress(2)
    quiet.update(1, "a")
    quiet.clear()
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    shown = terminal.Progress(2)
    shown.update(1, "a\x1b[2J")
    shown.clear()
    assert capsys.readouterr().err == "\r[##########----------] 1/2 a\\x1b[2J\x1b[K\r\x1b[K"


def test_a_terminal_gets_colour_only_with_rich(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setitem(sys.modules, "rich.console", None)
    screen = terminal.Screen()
    screen.heading("A title")
    screen.table(["name", "size"], [["a\x1b", "1"], ["bb", "22"]])
    assert capsys.readouterr().out == "\nA title\nname   size\na\\x1b     1\nbb       22\n"
