"""What a translation must keep of its source, whatever the language."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Load = Callable[[str], ModuleType]


def _broken(load: Load, language: str, *pairs: tuple[str, list[str]]) -> list[str]:
    """The rules that translations of these sources break, all in one context."""
    text = load("translation_texts").Text
    texts = [text("Dialog", source) for source, _ in pairs]
    words = {each.key: forms for each, (_, forms) in zip(texts, pairs, strict=True)}
    return [rule for rule, _, _ in load("translation_faults").broken(language, texts, words)]


@pytest.mark.parametrize(
    ("language", "source", "forms", "rules"),
    [
        ("de", "{0} of {1}", ["{0} von {1}"], []),
        ("de", "{0} of {1}", ["{1} von {1}"], ["places"]),
        ("de", "Sent {0}", ["Gesendet"], ["places"]),
        ("de", "<b>Open.</b> Now", ["<b>Offen.</b> Jetzt"], []),
        ("de", "<b>Open.</b> Now", ["Offen. Jetzt"], ["places"]),
        ("de", "%n room(s)", ["Ein Raum", "%n Räume"], []),
        ("de", "%n room(s)", ["%n Raum", "Räume"], ["places"]),
        ("de", "%n room(s)", ["%Ln Raum", "%n Räume"], ["places"]),
        ("de", "%n room(s) in {0}", ["Ein Raum", "%n Räume in {0}"], ["places"]),
        ("fr", "%n room(s)", ["Une salle", "%n salles"], ["places"]),
        ("fr", "%n room(s)", ["%n salle", "%n salles"], []),
        ("de", "Save…", ["Speichern…"], []),
        ("de", "Save…", ["Speichern"], ["ending"]),
        ("de", "Save", ["Speichern."], ["ending"]),
        ("de", "It says “no”.", ["Es sagt „nein“."], []),
        ("fr", "Choose:", ["Choisir\u202f:"], []),
        ("de", "a ", ["ein"], ["blanks"]),
        ("de", "a\n\nb", ["a\nb"], ["blanks"]),
        ("de", "Two words here", ["Zwei  Wörter"], ["blanks"]),
        ("de", "&Save", ["&Speichern"], []),
        ("de", "&Save", ["Speichern"], ["mnemonic"]),
        ("de", "Save", ["&Speichern"], ["mnemonic"]),
        ("de", "&Save", ["Speichern& "], ["blanks", "mnemonic"]),
        ("de", "&Save", ["&Ja &so"], ["mnemonic"]),
        ("de", "Read && write", ["Lesen && schreiben"], []),
        ("de", "Read && write", ["Lesen & schreiben"], ["mnemonic"]),
        ("de", "Wait here", ["Bitte warten"], ["tone"]),
        ("de", "Wait here", ["Er bittet um Zeit"], []),
        ("nb", "Wait here", ["Vennligst vent"], ["tone"]),
        ("fr", "Wait here", ["Veuillez patienter"], ["tone"]),
        ("es", "Wait here", ["Espere, por favor"], ["tone"]),
        ("es", "Room deleted", ["¡Sala eliminada!"], ["tone"]),
        ("nb", "No “{0}”", ["Ingen «{0}»"], []),
        ("nb", "No “{0}”", ["Ingen “{0}”"], ["typography"]),
        ("nb", "Room’s end", ["Rommet's slutt"], ["typography"]),
        ("de", "Checking…", ["Prüfung..."], ["ending", "typography"]),
        ("de", "%n room(s)", ["%n Raum", "%n Raum(e)"], ["typography"]),
        ("fr", "No “{0}”", ["Pas de «\u202f{0}\u202f»"], []),
        ("fr", "No “{0}”", ["Pas de « {0} »"], ["typography"]),
        ("fr", "Delete it?", ["La supprimer\u202f?"], []),
        ("fr", "Delete it?", ["La supprimer ?"], ["typography"]),
        ("fr", "{0}:{1} now", ["{0}:{1} maintenant"], []),
        ("es", "Delete it?", ["¿Eliminarla?"], []),
        ("es", "Delete it?", ["Eliminarla?"], ["typography"]),
        ("de", "Lock", ["Sperren"], []),
        ("de", "Lock", ["Den Raum absperren"], ["long"]),
        ("de", "Off.", ["Das ist ausgeschaltet worden."], []),
        ("de", "Many rooms here", ["Many rooms here"], ["untranslated"]),
        ("de", "Name", ["Name"], []),
    ],
)
def test_rules(load: Load, language: str, source: str, forms: list[str], rules: list[str]) -> None:
    assert _broken(load, language, (source, forms)) == rules


def test_underlined_letters_are_told_apart_where_english_does(load: Load) -> None:
    save, send = ("&Save", ["&Speichern"]), ("Se&nd", ["&Senden"])
    assert _broken(load, "de", save, send) == ["letters"]
    assert _broken(load, "de", save, ("Se&nd", ["Se&nden"])) == []
    assert _broken(load, "de", save, ("&Send", ["&Senden"])) == []  # never shown together


def test_the_same_words_are_translated_the_same(load: Load) -> None:
    text = load("translation_texts").Text
    broken = load("translation_faults").broken
    here, there, noted = text("A", "&Open"), text("B", "&Open"), text("B", "&Open", "a state")
    words = {here.key: ["&Öffnen"], there.key: ["Ö&ffnen"], noted.key: ["&Offen"]}
    assert list(broken("de", [here, there, noted], words)) == []
    words[there.key] = ["&Offen"]
    assert [rule for rule, _, _ in broken("de", [here, there, noted], words)] == ["same"]


def _file(load: Load, folder: Path, sources: dict[str, str]) -> list[object]:
    """A German file of these texts and their words, "" for none."""
    text, files = load("translation_texts").Text, load("translation_files")
    texts = [text("Dialog", source) for source in sources]
    words = {each.key: [sources[each.source]] for each in texts if sources[each.source]}
    files.file_of(folder, "de").write_text(files.content("de", texts, words), "utf-8")
    return texts


def test_a_language_without_a_file_is_missing(load: Load, tmp_path: Path) -> None:
    faults = load("translation_faults").faults
    assert faults(tmp_path, "de", []) == ["missing: there is no whereby_desktop_de.ts"]


def test_unfinished_and_stale_texts_are_told(load: Load, tmp_path: Path) -> None:
    texts = _file(load, tmp_path, {"Open": "Öffnen", "Close": "", "Gone": "Weg"})
    found = load("translation_faults").faults(tmp_path, "de", texts[:2])
    assert [line.partition(":")[0] for line in found] == ["stale", "unfinished"]
    assert "'Gone'" in found[0]
    assert "'Close'" in found[1]


def test_an_exception_is_listed_needed_and_of_a_rule(load: Load, tmp_path: Path) -> None:
    texts = _file(load, tmp_path, {"Lock": "Den Raum absperren", "Later": ""})
    faults, listed = load("translation_faults").faults, tmp_path / "exceptions_de.toml"
    assert [line.partition(":")[0] for line in faults(tmp_path, "de", texts)] == [
        "unfinished",
        "long",
    ]
    listed.write_text('long = ["Lock", "Later"]\n', "utf-8")  # the second may be needed yet
    assert len(faults(tmp_path, "de", texts)) == 1
    listed.write_text('long = ["Lock", "Nowhere"]\n', "utf-8")
    assert "long: 'Nowhere' needs no exception" in faults(tmp_path, "de", texts)
    listed.write_text('length = ["Lock"]\n', "utf-8")
    with pytest.raises(ValueError, match="no rule is called length"):
        faults(tmp_path, "de", texts)
