"""Reading files: what depends on the transfer syntax, beyond what the corpus has."""

from __future__ import annotations

import pytest

from cydicom import dcmread
from cydicom.uid import PrivateTransferSyntaxes, register_transfer_syntax
from tests.corpus import build

SYNTAX = "1.3.6.1.4.1.5962.300.2"


@pytest.mark.parametrize(
    ("implicit", "little", "encoding"),
    [(True, True, "IMPLICIT_LITTLE"), (False, True, "EXPLICIT_LITTLE"), (False, False, "EXPLICIT_BIG")],
)
def test_a_registered_private_transfer_syntax_tells_the_encoding(implicit, little, encoding):
    form = getattr(build, encoding)
    data = build.part10(form.element(0x00100010, "PN", b"Doe^John"), SYNTAX)
    register_transfer_syntax(SYNTAX, implicit_vr=implicit, little_endian=little)
    try:
        ds = dcmread(data)
    finally:
        PrivateTransferSyntaxes[:] = [uid for uid in PrivateTransferSyntaxes if uid != SYNTAX]
    assert ds.PatientName == "Doe^John"
    assert ds.original_encoding == (implicit, little)
    assert ds.read_report == ()
