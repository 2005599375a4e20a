"""Values as JSON and back, by their type: dataclasses, lists, dictionaries with any key, days and moments."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

_DAY, _MOMENT = "$day", "$moment"
_PLAIN = (bool, float, int, str)

Reader = Callable[[Any], Any]


def to_json(value: Any) -> Any:
    """A dictionary becomes a list of pairs: its keys may be tuples."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_json(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return [[to_json(key), to_json(one)] for key, one in value.items()]
    if isinstance(value, list | tuple):
        return [to_json(one) for one in value]
    if isinstance(value, date):
        return {_MOMENT if isinstance(value, datetime) else _DAY: value.isoformat()}
    return value


def from_json(shape: Any, given: Any) -> Any:
    """What `to_json` made of a value of this type; of what is `Any` days and moments are recognised."""
    return _reader(shape)(given)


@cache
def _reader(shape: Any) -> Reader:
    """How a value of this type is read. Worked out once: a figure holds thousands of the same type."""
    origin, inner = get_origin(shape), get_args(shape)
    if origin in (Union, UnionType):
        [known] = [one for one in inner if one is not NoneType]
        read = _reader(known)
        return lambda given: None if given is None else read(given)
    if origin is list:
        one_read = _reader(inner[0])
        return lambda given: [one_read(one) for one in given]
    if origin is tuple:
        return _tuple_reader(inner)
    if origin is dict:
        key, value = _reader(inner[0]), _reader(inner[1])
        return lambda given: {key(name): value(one) for name, one in given}
    if isinstance(shape, type) and is_dataclass(shape):
        return _dataclass_reader(shape)
    return _as_it_is if shape in _PLAIN else _recognised


def _tuple_reader(inner: tuple[Any, ...]) -> Reader:
    if inner[-1] is Ellipsis:
        each = _reader(inner[0])
        return lambda given: tuple(each(one) for one in given)
    readers = tuple(_reader(one) for one in inner)
    return lambda given: tuple(read(one) for read, one in zip(readers, given, strict=True))


def _dataclass_reader(shape: type[Any]) -> Reader:
    readers = {name: _reader(hint) for name, hint in get_type_hints(shape).items()}
    if all(read is _as_it_is for read in readers.values()):
        return lambda given: shape(**given)
    return lambda given: shape(**{name: readers[name](value) for name, value in given.items()})


def _as_it_is(given: Any) -> Any:
    return given


def _recognised(given: Any) -> Any:
    """A day or a moment where it is written as one, anything else as it is."""
    if isinstance(given, dict) and given.keys() <= {_DAY, _MOMENT}:
        [(sort, written)] = given.items()
        return date.fromisoformat(written) if sort == _DAY else datetime.fromisoformat(written)
    return given
