"""What the comparison with pydicom needs: both libraries, and pydicom at the version that is the oracle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

ORACLE = "3.0.2"


@pytest.fixture(scope="session")
def libraries() -> tuple[ModuleType, ModuleType]:
    """Return pydicom and cydicom."""
    pydicom = pytest.importorskip("pydicom")
    if pydicom.__version__ != ORACLE:
        pytest.skip(f"pydicom {pydicom.__version__} is installed; the oracle is {ORACLE}")
    import cydicom

    return pydicom, cydicom
