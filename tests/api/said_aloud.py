"""Every way an error is ever printed: what a test looks through for secrets."""

import traceback


def everything_said_of(error: BaseException) -> str:
    """The error and what it came from, with the values of all its frames."""
    said = ["".join(traceback.format_exception(error))]
    link: BaseException | None = error
    while link is not None:
        told = traceback.TracebackException.from_exception(link, capture_locals=True)
        said += ["".join(told.format()), repr(link), str(link), repr(vars(link))]
        link = link.__cause__ or link.__context__
    return "\n".join(said)
