"""The only door to the files under ``resources/``: source tree, wheel and frozen app alike.

The build puts them inside the package as ``_resources``; a checkout has them at its top level.
"""

from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """The folder that holds every file read at run time."""
    package = Path(__file__).resolve().parent
    places = (package / "_resources", package.parents[1] / "resources")
    found = next((place for place in places if place.is_dir()), None)
    if found is None:
        raise FileNotFoundError("MutualRisk's own files are missing: install it again.")
    return found


def path(*parts: str) -> Path:
    """Where one resource lies, such as ``path("methods", "blank")``. It must be inside the folder."""
    place = root().joinpath(*parts).resolve()
    if not place.is_relative_to(root()):
        raise ValueError(f"{'/'.join(parts)} lies outside the resources")
    return place
