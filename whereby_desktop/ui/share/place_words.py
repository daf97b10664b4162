"""The places of a template and what is wrong with one, in words."""

from PySide6.QtCore import QCoreApplication

from whereby_desktop.meetings.invitation_template import TemplateFault, TemplateProblem

translate = QCoreApplication.translate


def place_words(place: str) -> str:
    """What stands in a place, for the button that inserts it."""
    return {
        "title": translate("PlaceWords", "Title"),
        "date": translate("PlaceWords", "Date"),
        "begins": translate("PlaceWords", "Begin"),
        "ends": translate("PlaceWords", "End"),
        "zone": translate("PlaceWords", "Time zone"),
        "link": translate("PlaceWords", "Link"),
        "knock": translate("PlaceWords", "How to knock"),
    }.get(place, place)


def problem_words(problem: TemplateProblem) -> str:
    if problem.fault is TemplateFault.NO_LINK:
        return translate("PlaceWords", "The link is missing.")
    if problem.fault is TemplateFault.UNKNOWN_PLACE:
        return translate("PlaceWords", "{0} is not known and stays as it is.").format(problem.found)
    return translate("PlaceWords", "A single {0} stays as it is.").format(problem.found)


def fix_words(problem: TemplateProblem) -> str:
    """ "" where nothing can be offered."""
    if problem.fault is TemplateFault.NO_LINK:
        return translate("PlaceWords", "Insert the link")
    if not problem.nearest:
        return ""
    return translate("PlaceWords", "Use {0}").format(f"{{{problem.nearest}}}")
