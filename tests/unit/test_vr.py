"""Value representations: text, membership and the sets, which are pydicom's."""

from __future__ import annotations

import pickle

import pytest

from cydicom import vr as module
from cydicom.vr import AMBIGUOUS_VR, EXPLICIT_VR_LENGTH_16, EXPLICIT_VR_LENGTH_32, STANDARD_VR, VR

SETS = [name for name in module.__all__ if name != "VR"]


def test_members_are_those_of_the_oracle_in_its_order():
    oracle = pytest.importorskip("pydicom.valuerep")
    assert [(member.name, member.value) for member in VR] == [(m.name, m.value) for m in oracle.VR]


@pytest.mark.parametrize("name", SETS)
def test_sets_are_those_of_the_oracle(name):
    oracle = pytest.importorskip("pydicom.valuerep")
    ours = getattr(module, name)
    assert type(ours) is set
    assert all(type(member) is VR for member in ours)
    assert {member.value for member in ours} == {member.value for member in getattr(oracle, name)}


@pytest.mark.parametrize("member", VR, ids=str)
def test_a_member_is_printed_equal_to_and_hashed_as_its_letters(member):
    letters = member.value
    assert [str(member), f"{member}", format(member, ""), "".join([member])] == [letters] * 4
    assert repr(member) == f"<VR.{member.name}: {letters!r}>"
    assert member == letters
    assert {letters: 1}[member] == 1
    assert letters in {member}
    assert VR(letters) is member
    assert pickle.loads(pickle.dumps(member)) is member


def test_each_standard_vr_has_one_length_of_its_length():
    assert EXPLICIT_VR_LENGTH_16 | EXPLICIT_VR_LENGTH_32 == STANDARD_VR
    assert not EXPLICIT_VR_LENGTH_16 & EXPLICIT_VR_LENGTH_32
    assert set(VR) == STANDARD_VR | AMBIGUOUS_VR


def test_letters_that_are_no_vr_are_refused():
    with pytest.raises(ValueError, match="ZZ"):
        VR("ZZ")
