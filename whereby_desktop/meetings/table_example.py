"""A small table to start from, in the user's language and as its spreadsheets write it."""

import csv
import io
from dataclasses import dataclass
from datetime import date, datetime, timedelta

_ISO, _DOTS, _SLASHES = "%Y-%m-%d 15:30", "%d.%m.%Y 15:30", "%d/%m/%Y 15:30"


@dataclass(frozen=True, slots=True)
class _Words:
    """`header`: label, prefix, ends, duration, mode, lock, pattern, preset."""

    header: str
    labels: tuple[str, str, str]
    yes: str
    no: str
    group: str
    normal: str
    short: str
    separator: str = ";"
    date_form: str = _SLASHES


_LANGUAGES = {
    "en": _Words(
        "Label,Prefix,Ends,Duration,Mode,Lock,Pattern,Preset",
        ("Algebra, group A", "Parents’ evening", "First talk"),
        *("yes", "no", "group", "normal", "short", ",", _ISO),
    ),
    "de": _Words(
        "Bezeichnung,Präfix,Ende,Dauer,Modus,Gesperrt,Muster,Vorlage",
        ("Algebra, Gruppe A", "Elternabend", "Erstgespräch"),
        *("ja", "nein", "Gruppe", "normal", "kurz", ";", _DOTS),
    ),
    "fr": _Words(
        "Libellé,Préfixe,Fin,Durée,Mode,Verrouillé,Motif,Préréglage",
        ("Algèbre, groupe A", "Réunion de parents", "Premier entretien"),
        *("oui", "non", "groupe", "normal", "court"),
    ),
    "es": _Words(
        "Etiqueta,Prefijo,Fin,Duración,Modo,Bloqueada,Patrón,Preajuste",
        ("Álgebra, grupo A", "Reunión de padres", "Primera consulta"),
        *("sí", "no", "grupo", "normal", "corto"),
    ),
    "nb": _Words(
        "Etikett,Prefiks,Slutt,Varighet,Modus,Låst,Mønster,Forhåndsinnstilling",
        ("Algebra, gruppe A", "Foreldremøte", "Første samtale"),
        *("ja", "nei", "gruppe", "normal", "kort", ";", _DOTS),
    ),
}
LANGUAGES = tuple(_LANGUAGES)


def example_text(language: str, now: datetime, preset: str = "") -> str:
    """English for a language it does not know ("no" and "nn" are taken for "nb").

    `preset`: the name of one, for a row that says nothing else. Best written with a UTF-8 mark.
    """
    code = language.replace("-", "_").partition("_")[0].lower()
    words = _LANGUAGES.get("nb" if code in {"no", "nn"} else code, _LANGUAGES["en"])
    ends = _clear_day(now.date()).strftime(words.date_form)
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=words.separator)
    writer.writerow(words.header.split(","))
    first, second, third = words.labels
    writer.writerow([first, "algebra-", ends, "", words.group, words.yes, "uuid", ""])
    writer.writerow([second, "", "", "90 min", words.normal, words.no, "", ""])
    if preset:
        writer.writerow([third, "", "", "", "", "", "", preset])
    else:
        writer.writerow([third, "talk-", "", "1:30", words.group, words.yes, words.short, ""])
    return text.getvalue()


def _clear_day(today: date) -> date:
    """A day next month that nobody can take for a month."""
    return (today.replace(day=1) + timedelta(days=40)).replace(day=20)
