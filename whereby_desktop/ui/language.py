"""The language on screen: finding its translations, and a pseudo-language for trying layouts."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

PSEUDO = (
    "x-long"  # every text twice as long and bracketed: shows what would be clipped or forgotten
)

_LONG_WORDS = "éŵéŵéŵéŵéŵ éŵéŵéŵ "  # as long as German ones
_FILE, _OURS = "whereby_desktop_", "language"
# What is printed on the keys, where Qt writes something else ("Control+Mayúsculas+Suprimir").
_KEY_NAMES = {
    "es": {
        "Ctrl": "Ctrl",
        "Shift": "Mayús",
        "Return": "Intro",
        "Del": "Supr",
        "Esc": "Esc",
        "Tab": "Tab",
    },
    "fr": {"Return": "Entrée"},
}


class _KeyNames(QTranslator):
    """Names of keys as a language's keyboards have them."""

    def __init__(self, names: dict[str, str], parent: QCoreApplication) -> None:
        super().__init__(parent)
        self._names = names

    def translate(  # None: not known here, ask the others
        self,
        context: str,
        source: str,
        _disambiguation: str | None = None,
        _n: int = -1,
    ) -> str | None:
        return self._names.get(source) if context == "QShortcut" else None

    def isEmpty(self) -> bool:
        return False


class PseudoTranslator(QTranslator):
    """Makes every translatable text twice as long, with letters that are wide and high."""

    def translate(
        self,
        _context: str,
        source: str,
        _disambiguation: str | None = None,
        _n: int = -1,
    ) -> str:
        # Places such as {0} and %n must stay as they are.
        more = _LONG_WORDS * (len(source) // len(_LONG_WORDS) + 1)
        return f"[{source} {more[: max(2, len(source))].strip()}]"

    def isEmpty(self) -> bool:
        return False


def install(app: QCoreApplication, translations: Path, language: str) -> None:
    """Installs the texts for `language` ("" is the system's) and sets dates and numbers to match.

    In the place of those installed before: widgets hear of it once, for Qt joins what it tells
    them. English needs a file, too: it holds the plural forms.
    """
    for old in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(old)
        old.deleteLater()
    locale = _system_locale() if language in ("", PSEUDO) else QLocale(language)
    QLocale.setDefault(locale)
    for name in _candidates(locale):
        # Qt's own words: those of its dialogs, and the names of keys. For Bokmål it has no file.
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _install_file(app, qt / f"qtbase_{name}.qm")
        _install_file(app, translations / f"qtbase_{name}.qm")
    names = _KEY_NAMES.get(locale.name().partition("_")[0])
    if names:
        _install(app, _KeyNames(names, app))
    for name in ("en", *_candidates(locale)):
        _install_file(app, translations / f"{_FILE}{name}.qm")
    if language == PSEUDO:
        _install(app, PseudoTranslator(app))


def languages(translations: Path) -> list[tuple[str, str]]:
    """Those there are texts in: tag and its own name for itself, English first."""
    tags = {file.stem.removeprefix(_FILE) for file in translations.glob(f"{_FILE}*.qm")} - {"en"}
    named = [(tag, _own_name(tag)) for tag in tags]
    return [("en", "English"), *sorted(named, key=lambda each: each[1].casefold())]


def _own_name(tag: str) -> str:
    if tag == "es":  # Qt's is "español de España"
        return "Español"
    name = QLocale(tag).nativeLanguageName()
    return name[:1].upper() + name[1:] or tag


def _install_file(app: QCoreApplication, file: Path) -> None:
    translator = QTranslator(app)
    if translator.load(str(file)):
        _install(app, translator)
    else:
        translator.deleteLater()


def _install(app: QCoreApplication, translator: QTranslator) -> None:
    translator.setObjectName(_OURS)
    app.installTranslator(translator)


def _system_locale() -> QLocale:
    """The user's own; English with a 24-hour clock where none is set."""
    system = QLocale.system()
    if system.language() is QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return system


def _candidates(locale: QLocale) -> list[str]:
    whole = locale.name()
    short = whole.partition("_")[0]
    return [each for each in (short, whole) if each not in ("C", "en")]
