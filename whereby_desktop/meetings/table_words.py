"""The columns a table of meetings may have, and the words for them and for what stands in them.

In the order English, German, French, Spanish, Norwegian; all of them folded.
"""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from whereby_desktop.meetings.draft import Mode, NamePattern

Meaning = TypeVar("Meaning")
_NOT_LETTERS = re.compile(r"[\W_]+")
_NO_PARTS = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ł": "l"})


class Column(StrEnum):
    LABEL = "label"
    PREFIX = "prefix"
    DAY = "day"  # the date, where the end has only the time of day
    STARTS = "starts"  # only to count the duration from: Whereby knows no start
    ENDS = "ends"
    DURATION = "duration"
    MODE = "mode"
    LOCK = "lock"
    PATTERN = "pattern"
    PRESET = "preset"


@lru_cache(maxsize=2048)  # a table has the same few words in thousands of rows
def folded(text: str) -> str:
    """Without case, accents, blanks and signs: two words that people take for the same."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text.casefold())
        text = "".join(each for each in decomposed if not unicodedata.combining(each))
    return _NOT_LETTERS.sub("", text.casefold().translate(_NO_PARTS))


def by_word(words: dict[Meaning, str]) -> dict[str, Meaning]:
    return {word: meaning for meaning, listed in words.items() for word in listed.split()}


def words_of(text: str) -> frozenset[str]:
    return frozenset(text.split())


# The names of the API's own fields are among the English ones.
HEADERS = by_word(
    {
        Column.LABEL: """label name title roomname subject topic description meeting course class
            lesson bezeichnung titel thema betreff kurs kursname beschreibung fach etikett
            libelle nom titre sujet cours etiquette intitule
            etiqueta nombre titulo asunto tema curso descripcion
            navn tittel emne merkelapp beskrivelse fag""",
        Column.PREFIX: """prefix roomprefix nameprefix roomnameprefix
            prafix praefix namensprafix namenspraefix vorsilbe namensanfang
            prefixe prefixedunom prefijo prefijodelnombre prefiks navneprefiks forstavelse""",
        Column.DAY: "date day datum tag jour fecha dia dato dag",
        Column.STARTS: """starts start starttime startsat startdate begin begins begintime from
            beginn beginnt anfang startzeit startet von startdatum
            debut commence heurededebut datededebut
            inicio comienzo empieza horadeinicio fechadeinicio desde
            starter starttid startdato begynner fra""",
        Column.ENDS: """ends end endtime endsat until till to enddate
            ende endet endzeit bis enddatum
            fin finit heuredefin datedefin jusqua setermine
            termina finaliza horadefin fechadefin fechafin hasta
            slutt slutter sluttid sluttdato til""",
        Column.DURATION: """duration length lasts minutes mins min hours hrs
            dauer lange laenge dauert minuten stunden std
            duree minutes heures duracion minutos horas
            varighet lengde varer minutter timer""",
        Column.MODE: "mode roommode roomtype modus raummodus modo mododeroom modus rommodus",
        Column.LOCK: """lock locked islocked sperre gesperrt verschlossen abgeschlossen schloss
            verrou verrouille verrouillee verrouillage
            bloqueo bloqueado bloqueada cerrada cerrado las last""",
        Column.PATTERN: """pattern roomnamepattern nameending ending
            muster endung namensendung motif terminaison patron terminacion
            monster endelse navneendelse""",
        Column.PRESET: """preset template vorlage voreinstellung prereglage modele
            preajuste plantilla preconfiguracion forhandsinnstilling forhandsvalg mal""",
    }
)
# Of two ends, the one that gives only the date.
END_DATES = words_of("enddate enddatum datedefin fechadefin fechafin sluttdato")
# A header that says that bare numbers are hours.
HOURS = words_of("h hours hrs hour stunden std heures horas timer")

MODES = by_word(
    {
        Mode.NORMAL: "normal normale small klein petit pequena liten standard 1on1 11",
        Mode.GROUP: "group gruppe groupe grupo large gross grosse grand grande stor",
    }
)
LOCKS = by_word(
    {
        True: """yes true locked lock on y x 1
            ja wahr gesperrt verschlossen abgeschlossen an j
            oui vrai verrouille verrouillee o
            si verdadero bloqueada bloqueado cerrada cerrado s
            sann last las pa""",
        False: """no false unlocked open off n 0
            nein falsch offen aus entsperrt
            non faux ouvert ouverte deverrouille deverrouillee
            falso abierta abierto desbloqueada desbloqueado
            nei usann apen av ulast""",
    }
)
PATTERNS = by_word(
    {
        NamePattern.UUID: "uuid uuidhardtoguess long lang longue largo larga random zufallig",
        NamePattern.HUMAN_SHORT: "humanshort short shortreadable kurz court courte corto kort",
    }
)
