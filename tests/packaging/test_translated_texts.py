"""Each language is complete, as the source has it, and breaks no rule."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Load = Callable[[str], ModuleType]

_SHOWN = 40


@pytest.mark.parametrize("language", ["nb", "de", "fr", "es"])
def test_nothing_is_wrong_with_a_language(load: Load, repository: Path, language: str) -> None:
    texts = load("translation_texts").collect(repository)
    folder = repository / "resources" / "translations"
    found: list[str] = load("translation_faults").faults(folder, language, texts)
    counted = Counter(line.partition(":")[0] for line in found)
    assert not found, "\n".join([str(dict(counted)), *found[:_SHOWN]])


def test_those_are_the_languages(load: Load) -> None:
    assert load("translation_rules").LANGUAGES == ("nb", "de", "fr", "es")
