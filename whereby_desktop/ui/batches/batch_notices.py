"""What is said in the window of batches that began, ended, or were taken up again."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from whereby_desktop.meetings.batch_journal import BatchState
from whereby_desktop.ui.batches.batch_watch import BatchWatch
from whereby_desktop.ui.batches.progress_words import counted
from whereby_desktop.ui.notices import Notice, Notices

_SECONDS = 12.0


class BatchNotices(QObject):
    """One notice for each batch; a newer one takes its place."""

    def __init__(self, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._notices = notices

    def ended(self, watch: BatchWatch, show: Callable[[], None]) -> None:
        from whereby_desktop.ui.batches.result_words import summary

        said = summary(
            watch.progress, watch.seconds, len(watch.rows_left_out), creates=watch.creates
        )
        self._say(watch, said.title, said.text, "warn" if said.wrong else "ok", show)

    def taken_up(
        self, watch: BatchWatch, show: Callable[[], None], go_on: Callable[[], None]
    ) -> None:
        """Of one that an earlier run of the program left unfinished."""
        progress = watch.progress
        words = self.tr("{0}: {1}").format(self.name(watch), counted(progress))
        if progress.state is BatchState.PAUSED:
            title = self.tr("Paused since the last time")
            self._say(watch, title, words, "warn", go_on, action=self.tr("Continue"))
        elif progress.to_do or progress.may_exist:
            title = self.tr("Going on with {0}").format(words)
            self._say(watch, title, "", "ok", show, seconds=_SECONDS)

    def left(self, watch: BatchWatch) -> None:
        """It stays unfinished: the account is being closed."""
        words = self.tr("{0}: {1}").format(self.name(watch), counted(watch.progress))
        title = self.tr("Stopped for now: {0}").format(words)
        text = self.tr("It goes on by itself when this account is opened again.")
        self._notices.show_notice(Notice(title, text, seconds=_SECONDS, key=_key(watch)))

    def withdraw(self, watch: BatchWatch) -> None:
        self._notices.withdraw(_key(watch))

    def name(self, watch: BatchWatch) -> str:
        """What the person knows it by."""
        if watch.name:
            return watch.name
        return self.tr("Rooms to create") if watch.creates else self.tr("Rooms to delete")

    def _say(
        self,
        watch: BatchWatch,
        title: str,
        text: str,
        tone: str,
        on_action: Callable[[], None],
        *,
        action: str = "",
        seconds: float = 0.0,
    ) -> None:
        self._notices.show_notice(
            Notice(
                title,
                text,
                tone,
                action=action or self.tr("Show"),
                on_action=on_action,
                seconds=seconds,
                key=_key(watch),
            )
        )


def _key(watch: BatchWatch) -> str:
    return f"batch {watch.number}"
