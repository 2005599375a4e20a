"""Values as JSON and back, by their type: dataclasses, lists, dictionaries with any key, days and moments."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

_DAY, _MOMENT = "$day", "$moment"


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


def from_json(shape: Any, given: Any) -> Any:  # noqa: PLR0911 (a table of types)
    """What `to_json` made of a value of this type; of what is `Any` days and moments are recognised."""
    if isinstance(given, dict) and given.keys() <= {_DAY, _MOMENT}:
        [(sort, written)] = given.items()
        return date.fromisoformat(written) if sort == _DAY else datetime.fromisoformat(written)
    origin, inner = get_origin(shape), get_args(shape)
    if origin in (Union, UnionType):
        if given is None:
            return None
        [shape] = [one for one in inner if one is not NoneType]
        return from_json(shape, given)
    if origin is list:
        return [from_json(inner[0], one) for one in given]
    if origin is tuple:
        types = [inner[0]] * len(given) if inner[-1] is Ellipsis else inner
        return tuple(from_json(one, value) for one, value in zip(types, given, strict=True))
    if origin is dict:
        return {from_json(inner[0], key): from_json(inner[1], one) for key, one in given}
    if isinstance(shape, type) and is_dataclass(shape):
        hints = get_type_hints(shape)
        return shape(**{name: from_json(hints[name], value) for name, value in given.items()})
    return given
