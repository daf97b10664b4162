"""The screens look as they did. A change that is wanted: look at it, then

    python -m tests.screens.test_screens

takes the expected pictures anew.
"""

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from tests.screens.comparison import compared
from tests.screens.gallery import take
from tests.screens.small_png import write_small
from tests.screens.variant import EVERY, Variant

EXPECTED = Path(__file__).with_name("expected")
# A few that hold every kind of part; the gallery has all of them.
TAKEN = {
    Variant(): ("meetings", "create", "extend", "palette", "batches"),
    Variant(theme="dark", scale=2): ("meetings",),
    Variant(text=26, narrow=True, right_to_left=True): ("questions",),
}
COMPARED = {
    Variant(): (
        *("meetings", "several-selected", "new-meeting", "extend", "palette-rooms", "batches"),
    ),
    Variant(theme="dark", scale=2): ("meetings",),
    Variant(text=26, narrow=True, right_to_left=True): ("delete",),
}


@pytest.mark.skipif(sys.platform != "linux", reason="each system draws letters in its own way")
@pytest.mark.parametrize("variant", TAKEN, ids=lambda variant: variant.name)
def test_the_screens_look_as_expected(variant: Variant, tmp_path: Path) -> None:
    take(tmp_path, variant, TAKEN[variant])
    odd = {}
    for name in COMPARED[variant]:
        expected = QImage(str(EXPECTED / variant.name / f"{name}.png"))
        assert not expected.isNull(), name
        difference = compared(expected, QImage(str(tmp_path / f"{name}.png")))
        if difference.is_seen:
            odd[name] = difference
    assert odd == {}, f"compare {tmp_path} with {EXPECTED / variant.name}"


def _picture(colour: str) -> QImage:
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor(colour))
    return picture


def test_a_difference_that_can_be_seen_is_seen() -> None:
    one, other = _picture("white"), _picture("white")
    assert not compared(one, other).is_seen
    for x in range(100, 130):
        for y in range(100, 112):
            other.setPixelColor(x, y, QColor("#0b6375"))
    assert compared(one, other).is_seen
    assert compared(one, _picture("white").scaled(301, 200)).is_seen
    assert not compared(one, _picture("#fefdff")).is_seen


def test_each_variant_has_a_folder_of_its_own() -> None:
    assert len({each.name for each in EVERY}) == len(EVERY)
    for way in ("theme", "language", "text", "scale", "narrow", "right_to_left", "high_contrast"):
        assert len({getattr(each, way) for each in EVERY}) > 1, way


def test_a_small_picture_is_seen_as_the_same(tmp_path: Path) -> None:
    picture = _picture("white")
    for x in range(300):  # more shades than a palette has
        picture.setPixelColor(x, 50, QColor(x * 255 // 300, 120 + x % 7, 200))
    file = tmp_path / "small.png"
    write_small(picture, file)
    small = QImage(str(file))
    assert small.format() is QImage.Format.Format_Indexed8
    assert len(small.colorTable()) == 256
    assert not compared(picture, small).is_seen
    plain = _picture("#0b6375")
    write_small(plain, file)
    assert QImage(str(file)).colorTable() == [QColor("#0b6375").rgb()]


def main() -> None:
    for variant, scenes in TAKEN.items():
        folder = EXPECTED / variant.name
        take(folder, variant, scenes)
        for file in folder.iterdir():
            if file.stem not in COMPARED[variant]:
                file.unlink()


if __name__ == "__main__":
    main()
