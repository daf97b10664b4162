"""What is shipped tells its licence from the sources and from a package alike."""

from importlib.metadata import Distribution
from pathlib import Path

from whereby_desktop.app.shipped import component


def packaged(folder: Path) -> Distribution:
    """A library as a package of the program holds it: its metadata, without a list of files."""
    inside = folder / "some_library-1.2.dist-info"
    (inside / "licenses").mkdir(parents=True)
    (inside / "METADATA").write_text(
        "Metadata-Version: 2.4\nName: Some.Library\nVersion: 1.2\nLicense-Expression: MIT\n",
        "utf-8",
    )
    (inside / "licenses" / "LICENSE.md").write_text("The words.\n", "utf-8")
    (inside / "NOTICE").write_text("More words.\n", "utf-8")
    (folder / "some_library_too-1.2.dist-info").mkdir()
    (folder / "some_library_too-1.2.dist-info" / "LICENSE").write_text("Another's.\n", "utf-8")
    return Distribution.at(inside)


def test_a_package_shows_the_licences_words(tmp_path: Path) -> None:
    shown = component(packaged(tmp_path), tmp_path)

    assert (shown.name, shown.version, shown.licence) == ("Some.Library", "1.2", "MIT")
    assert shown.text() == "More words.\n\nThe words."
