"""Holds the .pyi of every native module to the module; fails for a module that has none."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
NATIVE = Path("cydicom", "_native")

sources = {path.stem for path in (ROOT / "pyx" / NATIVE).glob("*.pyx")}
stubs = {path.stem for path in (ROOT / "src" / NATIVE).glob("*.pyi")} - {"__init__"}
if sources != stubs:
    raise SystemExit(
        f"without a stub: {sorted(sources - stubs)}; stubs of nothing: {sorted(stubs - sources)}"
    )
modules = [f"cydicom._native.{name}" for name in sorted(stubs)]
allowed = ROOT / "tests" / "typing" / "stubtest_allowed.txt"
command = [sys.executable, "-m", "mypy.stubtest", *modules, "--allowlist", str(allowed)]
raise SystemExit(subprocess.run(command, cwd=ROOT, check=False).returncode)
