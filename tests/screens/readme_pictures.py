"""Takes the README's pictures anew: a few of the gallery's, in light and dark.

python -m tests.screens.readme_pictures
"""

import tempfile
from pathlib import Path

from PySide6.QtGui import QImage

from tests.screens.gallery import take
from tests.screens.small_png import write_small
from tests.screens.variant import Variant

PICTURES = Path(__file__).resolve().parents[2] / "packaging" / "pictures"
SCENES = ("meetings", "create", "table", "palette")
# The README's name of each, and the gallery's.
TAKEN = {
    "window": "meetings",
    "new-meeting": "new-meeting",
    "table": "table-problems",
    "palette": "palette-rooms",
}


def main() -> None:
    with tempfile.TemporaryDirectory() as place:
        for theme in ("light", "dark"):
            folder = Path(place) / theme
            take(folder, Variant(theme), SCENES)
            for name, taken in TAKEN.items():
                picture = QImage(str(folder / f"{taken}.png"))
                write_small(picture, PICTURES / f"{name}-{theme}.png")


if __name__ == "__main__":
    main()
