"""The language on screen: finding its translations, and a pseudo-language for trying layouts."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

PSEUDO = (
    "x-long"  # every text twice as long and bracketed: shows what would be clipped or forgotten
)

_LONG_WORDS = "éŵéŵéŵéŵéŵ éŵéŵéŵ "  # as long as German ones


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

    English needs a file, too: it holds the plural forms.
    """
    locale = _system_locale() if language in ("", PSEUDO) else QLocale(language)
    QLocale.setDefault(locale)
    for name in ("en", *_candidates(locale)):
        translator = QTranslator(app)
        if translator.load(str(translations / f"whereby_desktop_{name}.qm")):
            app.installTranslator(translator)
    if language == PSEUDO:
        app.installTranslator(PseudoTranslator(app))


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
