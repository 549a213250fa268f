"""Who makes the reports, and their logo as a picture that is safe to print."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from mutualrisk.store.settings import Settings, save_settings
from mutualrisk.ui.reporting.maker import LARGEST, Maker, logo_in, maker
from mutualrisk.ui.theme import Look


def picture(path: Path, size: tuple[int, int], kind: str = "PNG") -> Path:
    Image.new("RGB", size, "teal").save(path, kind)
    return path


def size_of(data: bytes) -> tuple[int, int]:
    with Image.open(BytesIO(data)) as found:
        assert found.format == "PNG"
        return found.size


@pytest.mark.parametrize(
    ("size", "printed"), [((300, 100), (300, 100)), ((3600, 700), (900, 175)), ((350, 3500), (35, 350))]
)
@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_is_no_larger_than_it_is_printed(
    look: Look,  # noqa: ARG001 - Qt must have begun
    tmp_path: Path,
    size: tuple[int, int],
    printed: tuple[int, int],
    kind: str,
) -> None:
    found = size_of(logo_in(picture(tmp_path / "logo", size, kind)))
    assert found == printed
    assert found[0] <= LARGEST.width()


def test_a_picture_without_measure_is_left_out(look: Look, tmp_path: Path) -> None:  # noqa: ARG001 - as above
    assert logo_in(picture(tmp_path / "logo.png", (9000, 3))) == b""


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"<svg/>", bytes(100)])
def test_what_is_no_picture_is_left_out(look: Look, tmp_path: Path, data: bytes) -> None:  # noqa: ARG001 - as above
    path = tmp_path / "logo.png"
    path.write_bytes(data)
    assert logo_in(path) == b""
    assert logo_in(tmp_path / "missing.png") == b""


def test_half_a_picture_is_no_reason_to_print_nothing(look: Look, tmp_path: Path) -> None:  # noqa: ARG001 - as above
    whole = picture(tmp_path / "logo.png", (400, 400)).read_bytes()
    (tmp_path / "half.png").write_bytes(whole[: len(whole) // 2])
    assert Maker("", "", tmp_path / "half.png").letterhead().assessor == ""


def test_the_settings_say_who_it_is(tmp_path: Path) -> None:
    assert maker(tmp_path) == Maker()
    save_settings(
        tmp_path, Settings(assessor="Robin Example", organisation="Northmere", logo="logo-0a1b2c3d.png")
    )
    assert maker(tmp_path) == Maker("Robin Example", "Northmere", tmp_path / "logo-0a1b2c3d.png")
