"""Fails unless ``import cydicom`` gives the installed package with its native modules, not the checkout."""

import importlib
import sys
from pathlib import Path

import cydicom

checkout = Path(sys.argv[1]).resolve()
package = Path(cydicom.__file__).resolve().parent
if checkout in package.parents:
    raise SystemExit(f"cydicom is imported from the checkout: {package}")
for source in sorted((checkout / "pyx" / "cydicom" / "_native").glob("*.pyx")):
    module = importlib.import_module(f"cydicom._native.{source.stem}")
    if package not in Path(module.__file__).resolve().parents:
        raise SystemExit(f"{module.__name__} is not in the installed package: {module.__file__}")
print(f"cydicom {cydicom.__version__} is the installed package")
