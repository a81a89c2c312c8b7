"""Imports run one way, in Python and in Cython, also inside functions (docs/architecture.md)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PYTHON = ROOT / "src"
CYTHON = ROOT / "pyx"

# From the left to the right; a module may import from its own layer and from those before it.  A name ending
# in a dot stands for a package and all that is in it, but for those that have a name of their own here.
LAYERS: list[list[str]] = [
    ["_version", "errors", "limits", "policy", "config"],
    [
        *("tag", "vr", "uid", "datadict", "_dict."),
        *("_dicom_dict", "_private_dict", "_uid_dict", "_storage_sopclass_uids"),
    ],
    ["_native."],
    [
        *("source", "pinning", "pieces", "atomicfile", "misc", "fileutil", "filebase"),
        *("encaps", "encapsulation", "encapsulatedbuffer", "decapsulation", "framelayout", "frameindex"),
        "olderencaps",
    ],
    [
        *("charset", "characterset", "textdecoding", "textencoding", "personname"),
        *("valuerep", "validation", "decimalstring", "numberstring", "datetimes", "temporalforms"),
        *("multival", "values", "valueencoding", "convertertable", "dubious", "numberarrays"),
    ],
    ["pixels.", "overlays.", "waveforms.", "pixel_data_handlers.", "encoders"],
    ["hooks", "ambiguous", "sequence"],
    ["element", "dataelem", "jsonrep", "jsonvalues"],
    ["valuewriters", "elementwriters", "vrcorrection"],
    ["dataset."],
    [
        *("filereader", "streamreader", "filewriter", "dicomio"),
        *("util", "util.fixer", "util.hexutil", "util.leanread", "util.dump"),
        *("util.literal", "util.elementcode", "util.datasetcode"),
    ],
    # They read files; the first is pydicom's import path of that.
    ["pixels.utils", "pixels.reading"],
    # The module has the arguments of its command, and pydicom's import path.
    ["cli.", "util.codify", "__main__", ""],
]

NATIVE_LAYERS: list[list[str]] = [
    ["cursor", "blocks", "files", "vrcodes", "wire", "output", "interrupts", "largepages"],
    ["faults"],
    ["records", "readreport"],
    [
        "headers",
        "walker",
        "scanner",
        "bounds",
        "scanmemory",
        "elements",
        "fragments",
        "frametable",
        "frameiterator",
        "framelayout",
        "framing",
        "rle",
        "bits",
        "samples",
        "roomfor",
        "ybr",
        "lookup",
        "objects",
        "decimals",
        "lazylists",
        "numbers",
        "text",
        "texts",
        "forms",
        "digits",
        "packing",
        "encode",
        "base64",
        "jsontext",
        "jsonlists",
        "jsonencode",
        "jsondecode",
        "jsonmembers",
        "jsonoutline",
        "jsonreader",
        "jsonarrays",
    ],
    ["values", "context", "injected", "elementsource", "store", "items", "imagepixel"],
    [
        *("part10", "changes", "verbatim", "comparison", "fieldwriter", "unendedbytes", "writer"),
        *("tojson", "fromjson"),
        *("keywordaccess", "assigned", "copies", "equality", "pristine", "pickledstores", "pickles"),
    ],
]


class Import:
    """One import of a module of ours: who imports whom, in which line, and whether only inside a function."""

    def __init__(self, importer: str, imported: str, line: int, deferred: bool = False) -> None:
        self.importer = importer
        self.imported = imported
        self.line = line
        self.deferred = deferred

    def __repr__(self) -> str:
        return f"{self.importer or '__init__'}:{self.line} imports {self.imported or '__init__'}"


def module_name(path: Path, root: Path) -> str:
    """Return the dotted name below ``cydicom``; empty for the package itself."""
    parts = path.relative_to(root).with_suffix("").parts[1:]
    return ".".join(part for part in parts if part != "__init__")


def is_type_checking(test: ast.expr) -> bool:
    return (isinstance(test, ast.Name) and test.id == "TYPE_CHECKING") or (
        isinstance(test, ast.Attribute) and test.attr == "TYPE_CHECKING"
    )


def executed_nodes(node: ast.AST, deferred: bool = False) -> Iterator[tuple[ast.AST, bool]]:
    """Yield the nodes below `node`, with whether a function holds them; not what only a type checker sees."""
    yield node, deferred
    deferred = deferred or isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    children = ast.iter_child_nodes(node)
    if isinstance(node, ast.If) and is_type_checking(node.test):
        children = iter(node.orelse)
    for child in children:
        yield from executed_nodes(child, deferred)


def python_imports(source: str, importer: str, is_package: bool, modules: set[str]) -> Iterator[Import]:
    """Yield the imports of ``cydicom`` modules in Python source, wherever in it they stand."""
    for node, deferred in executed_nodes(ast.parse(source)):
        if isinstance(node, ast.Import):
            for alias in node.names:
                package, _, rest = alias.name.partition(".")
                if package == "cydicom":
                    yield Import(importer, rest, node.lineno, deferred)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parents = importer.split(".") if importer else []
                keep = len(parents) - node.level + is_package
                base = ".".join(["cydicom", *parents[:keep], *([base] if base else [])])
            package, _, rest = base.partition(".")
            if package != "cydicom":
                continue
            for alias in node.names:
                # "from package import module" imports the module, "from module import name" does not.
                full = f"{rest}.{alias.name}" if rest else alias.name
                yield Import(importer, full if full in modules else rest, node.lineno, deferred)


CIMPORT = re.compile(
    r"""^[ \t]*(?:
        from \s+ cydicom\.?(?P<base>[\w.]*) \s+ c?import \s+ (?P<names> \([^)]*\) | [^\n]+ )
        | c?import \s+ cydicom\.?(?P<whole>[\w.]*)
    )""",
    re.MULTILINE | re.VERBOSE,
)


def cython_imports(source: str, importer: str, modules: set[str]) -> Iterator[Import]:
    """Yield the imports and cimports of ``cydicom`` modules in Cython source."""
    for match in CIMPORT.finditer(source):
        line = source.count("\n", 0, match.start()) + 1
        if match["whole"] is not None:
            yield Import(importer, match["whole"], line)
            continue
        base = match["base"]
        names = re.sub(r"#.*", "", match["names"])
        for name in re.findall(r"(\w+)(?:\s+as\s+\w+)?", names):
            full = f"{base}.{name}" if base else name
            yield Import(importer, full if full in modules else base, line)


def layer_of(module: str, layers: list[list[str]] = LAYERS) -> int | None:
    """Return the index of the layer that `module` belongs to, ``None`` if it has none."""
    for index, layer in enumerate(layers):
        if module in layer:
            return index
    for index, layer in enumerate(layers):
        for name in layer:
            if name.endswith(".") and f"{module}.".startswith(name):
                return index
    return None


def backward(imports: list[Import], layers: list[list[str]] = LAYERS) -> list[Import]:
    """Return the imports that run to the right."""
    wrong = []
    for item in imports:
        importer, imported = layer_of(item.importer, layers), layer_of(item.imported, layers)
        if importer is not None and imported is not None and imported > importer:
            wrong.append(item)
    return wrong


def python_files() -> dict[str, Path]:
    return {module_name(path, PYTHON): path for path in sorted(PYTHON.rglob("*.py"))}


def cython_files() -> list[tuple[str, Path]]:
    paths = sorted(path for path in CYTHON.rglob("*.p[yx][xd]") if path.name != "__init__.pxd")
    return [(module_name(path, CYTHON), path) for path in paths]


def all_modules() -> set[str]:
    return {*python_files(), *(name for name, _ in cython_files())}


@cache
def all_imports() -> list[Import]:
    modules = all_modules()
    found: list[Import] = []
    for name, path in python_files().items():
        text = path.read_text(encoding="utf-8")
        found += python_imports(text, name, path.name == "__init__.py", modules)
    for name, path in cython_files():
        found += cython_imports(path.read_text(encoding="utf-8"), name, modules)
    return found


def cycle(edges: dict[str, set[str]]) -> list[str]:
    """Return the modules of one import cycle, in order; empty if there is none."""
    done: set[str] = set()

    def visit(module: str, path: list[str]) -> list[str]:
        if module in path:
            return path[path.index(module) :]
        if module in done:
            return []
        for imported in sorted(edges.get(module, ())):
            if found := visit(imported, [*path, module]):
                return found
        done.add(module)
        return []

    for module in sorted(edges):
        if found := visit(module, []):
            return found
    return []


def test_every_module_has_a_layer() -> None:
    homeless = sorted(module for module in all_modules() if layer_of(module) is None)
    assert homeless == [], "give these modules a place in LAYERS"


def test_every_module_is_named_in_the_tables_of_the_architecture() -> None:
    tables = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8").partition("\n## Structures")[0]
    named = {word for code in re.findall(r"`([^`\n]+)`", tables) for word in re.findall(r"\w+", code)}
    files = [*PYTHON.rglob("*.py"), *CYTHON.rglob("*.p[yx][xd]")]
    assert sorted({path.stem for path in files} - named - {"__init__"}) == []


def test_no_import_runs_to_the_right() -> None:
    assert backward(all_imports()) == []


def test_native_modules_import_in_their_own_order() -> None:
    prefix = "_native."
    imports = [
        Import(item.importer.removeprefix(prefix), item.imported.removeprefix(prefix), item.line)
        for item in all_imports()
        if item.importer.startswith(prefix) and item.imported.startswith(prefix)
    ]
    names = {name.removeprefix(prefix) for name, _ in cython_files()}
    assert sorted(name for name in names if layer_of(name, NATIVE_LAYERS) is None) == []
    assert backward(imports, NATIVE_LAYERS) == []


def test_native_modules_import_no_python_module_but_errors_and_policy() -> None:
    wrong = [
        item
        for item in all_imports()
        if item.importer.startswith("_native.")
        and not item.imported.startswith("_native.")
        and item.imported not in ("errors", "policy")
    ]
    assert wrong == []


def test_loading_a_module_needs_no_cycle() -> None:
    edges: dict[str, set[str]] = {}
    for item in all_imports():
        if item.importer != item.imported and not item.deferred:
            edges.setdefault(item.importer, set()).add(item.imported)
    assert cycle(edges) == []


def test_pydicom_is_imported_by_the_demo_alone() -> None:
    users = []
    for name, path in python_files().items():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            if any(imported.split(".")[0] == "pydicom" for imported in names):
                users.append(name)
    # The generator of the tables is run by hand, never imported.
    assert set(users) <= {"cli.timing", "_dict.generate"}
    assert [item for item in all_imports() if item.imported == "_dict.generate"] == []


# ---- the test tested ----

MODULES = {"", "errors", "tag", "dataset.core", "dataset", "filereader", "valuerep", "_native.values"}


@pytest.mark.parametrize(
    "source",
    [
        "import cydicom.filereader",
        "from cydicom.filereader import dcmread",
        "from cydicom import filereader",
        "from . import filereader",
        "from .filereader import dcmread",
        "def f():\n    from cydicom.dataset.core import Dataset",
        "class A:\n    def f(self):\n        if self:\n            import cydicom.dataset",
        "try:\n    import cydicom.filereader as reader\nexcept ImportError:\n    pass",
        "if TYPE_CHECKING:\n    pass\nelse:\n    import cydicom.filereader",
        "import cydicom",
    ],
)
def test_an_import_to_the_right_is_found(source: str) -> None:
    assert backward(list(python_imports(source, "tag", False, MODULES))) != []


@pytest.mark.parametrize(
    "source",
    [
        "from cydicom.errors import InvalidDicomError",
        "from cydicom import errors",
        "from . import errors",
        "import zlib",
        "from collections import abc",
        "if TYPE_CHECKING:\n    from cydicom.dataset import Dataset",
    ],
)
def test_an_import_to_the_left_is_allowed(source: str) -> None:
    assert backward(list(python_imports(source, "tag", False, MODULES))) == []


@pytest.mark.parametrize(
    "source",
    [
        "from cydicom.valuerep import DSfloat",
        "from cydicom import valuerep",
        "from cydicom import errors, valuerep as v",
        "    from cydicom.valuerep import DSfloat",
        "cimport cydicom.valuerep",
        "from cydicom.valuerep cimport x  # why",
        "from cydicom.valuerep cimport (  # why\n    a,\n    b,\n)",
    ],
)
def test_a_cython_import_to_the_right_is_found(source: str) -> None:
    assert backward(list(cython_imports(source, "_native.values", MODULES))) != []


def test_relative_imports_count_from_the_package() -> None:
    (item,) = python_imports("from .core import Dataset", "dataset", True, MODULES)
    assert item.imported == "dataset.core"
    (item,) = python_imports("from ..tag import Tag", "dataset.core", False, MODULES)
    assert item.imported == "tag"


def test_a_cycle_is_found() -> None:
    assert cycle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c"]
    assert cycle({"a": {"b", "c"}, "b": {"c"}}) == []
