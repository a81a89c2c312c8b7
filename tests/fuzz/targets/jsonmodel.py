"""The DICOM JSON model: a data set comes back from it, and any JSON is a data set or refused.

An input is a file, or JSON text: the latter starts with a brace or a bracket.
"""

from __future__ import annotations

import json
import re
import string
from typing import TYPE_CHECKING, Any

import cydicom
from cydicom.errors import JsonModelError
from cydicom.jsonvalues import dumps
from tests.fuzz import seeds as corpus
from tests.fuzz.laws import Refused, attempt, hold, quiet, same
from tests.fuzz.mutator import VALUES, VRS, mutate_bytes, mutate_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

MOST = 6144
MANY = 1000
TIMED = True


def target(data: bytes) -> None:
    """Convert to JSON and back, or from JSON and back."""
    with quiet():
        if data[:1] in (b"{", b"["):
            from_text(data)
        else:
            from_file(data)


def from_file(data: bytes) -> None:
    """A data set that is converted comes back, and converts to the same."""
    dataset = attempt(cydicom.dcmread, data, force=True)
    if isinstance(dataset, Refused):
        return
    model = attempt_conversion(dataset, suppress_invalid_tags=True)
    text = dataset.to_json(suppress_invalid_tags=True)
    same(text, dumps(model), "the text is that of the objects")
    same(json.loads(text), json.loads(json.dumps(model)), "text and objects say the same")
    attempt_conversion(dataset)
    back = attempt(cydicom.Dataset.from_json, text)
    if isinstance(back, Refused):
        # What was kept against a rule of its VR may not be taken back.
        return
    again = attempt(back.to_json)
    if not isinstance(again, Refused):
        back = cydicom.Dataset.from_json(again)
        same(back.to_json(), without_empty_groups(again), "what came from JSON goes back to the same")


def without_empty_groups(text: str) -> str:
    """Return JSON text without empty component groups behind the others of a name.

    A name of four groups, which is none, has them for the sake of the fourth, which JSON has no place for.
    """
    return re.sub(r'("Alphabetic": "(?:[^"\\]|\\.)*")(?:, "(?:Ideographic|Phonetic)": "")+}', r"\1}", text)


def attempt_conversion(dataset: Any, **options: Any) -> Any:
    """Return the model; a value of a type that its VR never holds is a ``TypeError``."""
    try:
        return attempt(dataset.to_json_dict, **options)
    except TypeError as error:
        return Refused(error)


def members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the members of an object, of which none is there twice: objects could not tell."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a member is there twice")
    return found


def from_text(data: bytes) -> None:
    """Text is a data set or refused, and what it gave converts back."""
    try:
        text = data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    try:
        model = json.loads(text, object_pairs_hook=members)
    except (ValueError, RecursionError):
        model = None
    try:
        dataset = cydicom.Dataset.from_json(text)
    except JsonModelError as error:
        hold(bool(str(error)), "an error says what is wrong")
        if isinstance(model, dict):
            other = attempt(cydicom.Dataset.from_json, model)
            hold(isinstance(other, Refused), "what is refused as text is refused as objects", error)
        return
    except ValueError as error:
        hold(
            model is None or isinstance(error, json.JSONDecodeError),
            "JSON that is sound is not refused as text",
            error,
        )
        return
    if isinstance(model, dict):
        other = cydicom.Dataset.from_json(model)
        # Their text: NaN is not equal to itself.
        texts = [one.to_json(suppress_invalid_tags=True) for one in (dataset, other)]
        same(texts[0], texts[1], "text and objects give the same data set")
    json.loads(dataset.to_json(suppress_invalid_tags=True))
    attempt_conversion(dataset)


LEAVES: list[Any] = [
    None,
    True,
    0,
    1,
    -1,
    65536,
    1.5,
    1e400,
    10**30,
    "",
    "1",
    "1.50",
    "A^B=C",
    "NaN",
    "20200101",
]
LEAVES += ["00100010", "AAEC", "AAE", "A\\B", "\ud800", [], {}, [None], [1, 2], {"Alphabetic": "A"}, [[]]]
KEYS = [
    "vr",
    "Value",
    "InlineBinary",
    "BulkDataURI",
    "Alphabetic",
    "Phonetic",
    "00080005",
    "00081140",
    "00091010",
]
KEYS += ["7FE00010", "0020000d", "PatientName", "x", ""]


def mutate(data: bytes, random: Random, other: bytes, most: int) -> bytes:
    """Return a changed file, or changed JSON: values, keys and VRs replaced, moved and repeated."""
    if data[:1] not in (b"{", b"["):
        return mutate_file(data, random, other, most)
    try:
        model = json.loads(data)
    except (ValueError, RecursionError):
        return mutate_bytes(data, random, other, most)
    if random.random() < 0.1:
        return mutate_bytes(data, random, other, most)
    for _ in range(random.choice((1, 1, 2, 4))):
        model = _changed(model, random)
    text = json.dumps(model, ensure_ascii=random.random() < 0.7, indent=random.choice((None, None, 1)))
    return text.encode("utf-8", "surrogatepass")[:most]


def _changed(model: Any, random: Random) -> Any:
    """Return a model with one change, somewhere in it."""
    if isinstance(model, dict) and model and random.random() < 0.85:
        key = random.choice(list(model))
        choice = random.random()
        copy = dict(model)
        if choice < 0.7:
            copy[key] = _changed(model[key], random)
        elif choice < 0.77:
            del copy[key]
        elif choice < 0.82:
            copy = {key: copy.pop(key), **copy}
        elif choice < 0.9:
            copy[random.choice(KEYS)] = copy.pop(key)
        else:
            copy[f"{random.getrandbits(32):08X}"] = model[key]
        return copy
    if isinstance(model, list) and model and random.random() < 0.85:
        index = random.randrange(len(model))
        choice = random.random()
        if choice < 0.7:
            return [*model[:index], _changed(model[index], random), *model[index + 1 :]]
        if choice < 0.8:
            return model[:index] + model[index + 1 :]
        # Long lists are read in a way of their own.
        return [*model, model[index]] if choice < 0.93 else (model * MANY)[: random.choice((100, MANY))]
    if isinstance(model, str) and random.random() < 0.7:
        if len(model) == 2:
            return random.choice(VRS).decode("latin-1")
        at = random.randint(0, len(model))
        return (
            model[:at]
            + random.choice([*string.printable, random.choice(VALUES).decode("latin-1")])
            + model[at:]
        )
    return random.choice(LEAVES)


def seeds() -> Iterator[bytes]:
    """Yield the small files, and their JSON."""
    for data in corpus.files(3000):
        yield data
        with quiet():
            dataset = attempt(cydicom.dcmread, data, force=True)
            if isinstance(dataset, Refused):
                continue
            text = attempt(dataset.to_json)
        if isinstance(text, str) and len(text) < MOST:
            yield text.encode("utf-8", "surrogatepass")
