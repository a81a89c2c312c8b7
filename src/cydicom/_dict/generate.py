"""Writes the generated tables: ``python -m cydicom._dict.generate attributes.json sops.json``.

The facts are those of the tables that pydicom 3.0.2 ships; for private elements these come from the GDCM
project.  They are checked against two lists of the DICOM standard in JSON: the attributes of PS3.6 with
``tag``, ``name``, ``keyword``, ``valueRepresentation``, ``valueMultiplicity`` and ``retired``, and the
storage SOP classes with ``id`` and ``name``.  Entries that only the standard has are added.  Where the two
differ pydicom's value stays, and the difference is printed.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    Element = tuple[str, str, str, str, str]
    PrivateElement = tuple[str, str, str, str]
    UIDEntry = tuple[str, str, str, str, str]

#: Registered after the edition that pydicom's table is of (PS3.5 A.4.12 and A.4.13, PS3.6 Table A-1).
ADDED_UIDS: dict[str, UIDEntry] = {
    "1.2.840.10008.1.2.4.110": ("JPEG XL Lossless", "Transfer Syntax", "", "", "JPEGXLLossless"),
    "1.2.840.10008.1.2.4.111": (
        "JPEG XL JPEG Recompression", "Transfer Syntax", "", "", "JPEGXLJPEGRecompression",
    ),
    "1.2.840.10008.1.2.4.112": ("JPEG XL", "Transfer Syntax", "", "", "JPEGXL"),
    "1.2.840.10008.1.2.8.1": (
        "Deflated Image Frame Compression", "Transfer Syntax", "", "", "DeflatedImageFrameCompression",
    ),
}  # fmt: skip

#: VRs of private elements that are no VR, and what they stand for.
CORRECTED_PRIVATE_VRS = {"OB_OW": "OB or OW"}

SOURCE = """\
Written by cydicom._dict.generate; edit that, not this.
Sources: {sources}."""


def merge_elements(
    elements: Mapping[int, Element],
    repeaters: Mapping[str, Element],
    attributes: Iterable[Mapping[str, str]],
) -> tuple[dict[int, Element], list[str]]:
    """Return the elements with those that only the standard has, and a line for each difference.

    Parameters
    ----------
    elements, repeaters : mapping
        pydicom's tables.
    attributes : iterable of mapping
        The attributes of PS3.6.
    """
    merged = dict(elements)
    report = []
    masks = {mask.lower(): entry for mask, entry in repeaters.items()}
    for attribute in attributes:
        digits = attribute["tag"].strip("()").replace(",", "").lower()
        standard = (
            attribute["valueRepresentation"],
            attribute["valueMultiplicity"],
            attribute["name"],
            "Retired" if attribute["retired"] == "Y" else "",
            attribute["keyword"],
        )
        entry = masks.get(digits) if "x" in digits else elements.get(int(digits, 16))
        if entry is None and "x" in digits:
            report.append(f"{digits}: repeating group only in the standard, not added: {standard}")
        elif entry is None:
            merged[int(digits, 16)] = standard
            report.append(f"{digits}: added {standard}")
        elif entry != standard:
            kept = [f"{ours!r} (standard: {theirs!r})" for ours, theirs in zip(entry, standard, strict=True)
                    if ours != theirs]  # fmt: skip
            report.append(f"{digits}: kept " + ", ".join(kept))
    return merged, report


def merge_uids(
    uids: Mapping[str, UIDEntry], classes: Iterable[Mapping[str, str]]
) -> tuple[dict[str, UIDEntry], list[str]]:
    """Return the UIDs with :data:`ADDED_UIDS`, and a line for each difference.

    Parameters
    ----------
    uids : mapping
        pydicom's table.
    classes : iterable of mapping
        The storage SOP classes of PS3.4.
    """
    report = [f"{uid}: added {entry}" for uid, entry in ADDED_UIDS.items() if uid not in uids]
    for item in classes:
        uid, name = item["id"], item["name"]
        if uid not in uids:
            report.append(f"{uid}: only in the standard, not added: {name!r}")
        elif uids[uid][0] != name:
            report.append(f"{uid}: kept {uids[uid][0]!r} (standard: {name!r})")
    return dict(uids) | ADDED_UIDS, report


def render_elements(elements: Mapping[int, Element], repeaters: Mapping[str, Element]) -> str:
    """Return the source of ``_elements.py``."""
    tags = sorted(elements)
    vrs = sorted({elements[tag][0] for tag in tags})
    vms = sorted({elements[tag][1] for tag in tags})
    lines = [
        *_head("The data elements of PS3.6 and PS3.7 and the repeating groups.",
               "the tables of pydicom 3.0.2; DICOM PS3.6 2024e", "element_table"),
        "DicomDictionary = element_table(",
        *_rows("tags", [f"0x{tag:08X}" for tag in tags]),
        *_rows("vrs", [repr(vr) for vr in vrs]),
        *_bytes("vr_indexes", [vrs.index(elements[tag][0]) for tag in tags]),
        *_rows("vms", [repr(vm) for vm in vms]),
        *_bytes("vm_indexes", [vms.index(elements[tag][1]) for tag in tags]),
        *_bytes("retired", [elements[tag][3] == "Retired" for tag in tags]),
        *_text("names", [elements[tag][2] for tag in tags]),
        *_text("keywords", [elements[tag][4] for tag in tags]),
        ")",
        "",
        "RepeatersDictionary: dict[str, tuple[str, str, str, str, str]] = {",
        *(f"    {mask!r}: {entry!r}," for mask, entry in sorted(repeaters.items())),
        "}",
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def render_private(private: Mapping[str, Mapping[str, PrivateElement]]) -> str:
    """Return the source of ``_private.py``."""
    creators = sorted(private)
    rows = [(key, private[creator][key]) for creator in creators for key in sorted(private[creator])]
    entries = [(CORRECTED_PRIVATE_VRS.get(vr, vr), vm, name) for _, (vr, vm, name, _) in rows]
    vrs, vms, names = (sorted({entry[column] for entry in entries}) for column in range(3))
    name_index = {name: index for index, name in enumerate(names)}
    lines = [
        *_head("The private data elements, by their private creator.",
               "the table of pydicom 3.0.2, which is the GDCM project's", "private_table"),
        "private_dictionaries = private_table(",
        *_rows("creators", [repr(creator) for creator in creators], 1),
        *_rows("counts", [str(len(private[creator])) for creator in creators], 16),
        *_text("keys", [key for key, _ in rows]),
        *_rows("vrs", [repr(vr) for vr in vrs]),
        *_bytes("vr_indexes", [vrs.index(entry[0]) for entry in entries]),
        *_rows("vms", [repr(vm) for vm in vms]),
        *_bytes("vm_indexes", [vms.index(entry[1]) for entry in entries]),
        *_rows("names", [repr(name) for name in names], 1),
        *_rows("name_indexes", [str(name_index[entry[2]]) for entry in entries], 16),
        ")",
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def render_uids(uids: Mapping[str, UIDEntry]) -> str:
    """Return the source of ``_uids.py``."""
    order = sorted(uids, key=_components)
    lines = [
        *_head("The registered UIDs of PS3.6 Annex A.", "the table of pydicom 3.0.2; DICOM PS3.6 2025a"),
        "#: ``{UID: (name, type, information, \"\" or \"Retired\", keyword)}``",
        "UID_dictionary: dict[str, tuple[str, str, str, str, str]] = {",
        *(f"    {uid!r}: {uids[uid]!r}," for uid in order),
        "}",
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def render_storage(uids: Mapping[str, UIDEntry]) -> str:
    """Return the source of ``_storage.py``."""
    constants = {entry[4]: uid for uid, entry in uids.items() if _is_storage_class(uid, entry)}
    lines = [
        *_head("The storage SOP classes in use, by keyword.", "as of _uids.py"),
        "from cydicom.uid import UID",
        "",
        *(f"{keyword} = UID({constants[keyword]!r})" for keyword in sorted(constants)),
    ]
    return "\n".join(lines) + "\n"


def _is_storage_class(uid: str, entry: UIDEntry) -> bool:
    _, kind, _, retired, keyword = entry
    # Storage Commitment and Storage Management store nothing themselves; Stored Print is retired.
    is_class = kind == "SOP Class" and not retired and "Storage" in keyword
    return is_class and not keyword.startswith(("StorageCommitment", "StorageManagement"))


def _components(uid: str) -> list[int]:
    return [int(component) for component in uid.split(".")]


def _head(title: str, sources: str, *builders: str) -> list[str]:
    text = SOURCE.format(sources=sources)
    imports = [f"from cydicom._dict import {builder}" for builder in builders]
    return [f'"""{title}', "", text, '"""', "", *imports, *([""] if imports else [])]


def _rows(name: str, items: Sequence[str], per_line: int = 8) -> list[str]:
    chunks = [items[start : start + per_line] for start in range(0, len(items), per_line)]
    return [f"    {name}=(", *("        " + ", ".join(chunk) + "," for chunk in chunks), "    ),"]


def _bytes(name: str, values: Sequence[int], per_line: int = 24) -> list[str]:
    escaped = [f"\\x{value:02x}" for value in values]
    chunks = ["".join(escaped[start : start + per_line]) for start in range(0, len(escaped), per_line)]
    return [f"    {name}=(", *(f'        b"{chunk}"' for chunk in chunks), "    ),"]


def _text(name: str, items: Sequence[str]) -> list[str]:
    for item in items:
        if "\n" in item:
            raise ValueError(f"a line feed separates the entries of {name}, but {item!r} has one")
    return [f"    {name}=(", *(f"        {item + chr(10)!r}" for item in items), "    ),"]


def main(arguments: Sequence[str] | None = None) -> None:
    """Write the tables beside this module and print what differs from the standard.

    Parameters
    ----------
    arguments : sequence of str, optional
        The command's arguments; those of the process if not given.
    """
    import argparse
    import json
    from pathlib import Path

    from pydicom._dicom_dict import DicomDictionary, RepeatersDictionary
    from pydicom._private_dict import private_dictionaries
    from pydicom._uid_dict import UID_dictionary

    parser = argparse.ArgumentParser(prog="python -m cydicom._dict.generate")
    parser.add_argument("attributes", type=Path, help="the attributes of PS3.6 in JSON")
    parser.add_argument("sops", type=Path, help="the storage SOP classes in JSON")
    options = parser.parse_args(arguments)

    attributes: list[dict[str, Any]] = json.loads(options.attributes.read_text("utf-8"))
    classes: list[dict[str, Any]] = json.loads(options.sops.read_text("utf-8"))
    elements, report = merge_elements(DicomDictionary, RepeatersDictionary, attributes)
    uids, uid_report = merge_uids(UID_dictionary, classes)
    sources = {
        "_elements.py": render_elements(elements, RepeatersDictionary),
        "_private.py": render_private(private_dictionaries),
        "_uids.py": render_uids(uids),
        "_storage.py": render_storage(uids),
    }
    for name, source in sources.items():
        (Path(__file__).parent / name).write_text(source, "utf-8", newline="\n")
    print("\n".join(report + uid_report))


if __name__ == "__main__":
    main()
