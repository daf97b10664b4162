"""Everything shipped brings its licence."""

import re
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Load = Callable[[str], ModuleType]


@pytest.fixture
def licences(load: Load) -> ModuleType:
    return load("licences")


def test_every_distribution_of_the_lock_has_one(licences: ModuleType) -> None:
    names = licences.runtime_names()
    components = licences.python_components(names)

    assert len(names) > 20
    assert [each.name for each in components if not each.texts or not each.licence] == []


def test_qts_terms_are_met(licences: ModuleType) -> None:
    [qt] = licences.python_components(["pyside6-essentials"])
    told = licences.foreword() + licences.as_text([qt])

    assert qt.licence == "LGPL-3.0-only"
    assert re.search(r"GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3", told)
    assert re.search(r"GNU GENERAL PUBLIC LICENSE\s+Version 3", told)
    assert "https://download.qt.io/official_releases/" in told
    assert "separate files" in told
    assert "replace them" in told


def test_the_works_in_qt_bring_theirs(licences: ModuleType) -> None:
    [told] = licences.works_in_qt().texts
    asked = set(re.findall(r"\(licence: ([\w.-]+)\)", told))
    given = set(re.findall(r"^-{78}\n(\S+)\n", told, re.MULTILINE))

    for work in ("ICU", "FreeType", "HarfBuzz", "PCRE2", "libpng", "zlib", "double-conversion"):
        assert re.search(f"^{work}\\b.*licence: ", told, re.MULTILINE), work
    assert asked == given


def test_a_text_that_several_share_is_given_once(licences: ModuleType) -> None:
    one, two = (licences.Component(name, "1", "MIT", ("The words.\n",)) for name in ("a", "b"))

    assert licences.as_text([one, two]).count("The words.") == 1


def test_python_itself_brings_its_own(licences: ModuleType) -> None:
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in licences.python_itself().texts[0]


def test_what_says_nothing_is_not_shipped(licences: ModuleType) -> None:
    with pytest.raises(licences.MissingLicenceError, match="no-such-thing"):
        licences.python_components(["no-such-thing"])


def test_the_package_names_qt_in_its_copyright(repository: Path) -> None:
    text = (repository / "packaging" / "debian" / "copyright").read_text("utf-8")

    assert "/usr/share/common-licenses/LGPL-3" in text
