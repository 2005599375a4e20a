"""The JSON of a page, as something that a database can hold."""

import json
import re
from typing import Any

# Only where the body has one of these escapes is every text looked at.
_SUSPECT = re.compile(rb"\\u(?:0000|[dD][89a-fA-F])")


def read_body(content: bytes) -> Any:
    """The value that the JSON stands for.

    PostgreSQL holds no NUL and no half of a surrogate pair: the first is dropped, the second becomes '�'. NaN
    and infinity, which are no JSON, become null. Raises ValueError for what is no JSON.
    """
    try:
        body = json.loads(content, parse_constant=lambda _: None)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    return _storable(body) if _SUSPECT.search(content) else body


def _storable(value: Any) -> Any:
    if isinstance(value, str):
        return value.replace("\0", "").encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    if isinstance(value, list):
        return [_storable(one) for one in value]
    if isinstance(value, dict):
        return {_storable(name): _storable(one) for name, one in value.items()}
    return value
