"""The environment of the tests, loaded by pytest before Django reads its settings (see pyproject.toml)."""

import os

os.environ.setdefault("DEBUG", "1")
