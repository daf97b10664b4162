"""From a pasted key to a connection: try it, store it, say where it went."""

from PySide6.QtCore import QObject, Signal

from whereby_desktop.meetings.api_key import looks_like_key
from whereby_desktop.meetings.ports import KeyringWords, KeyTester, KeyVault
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.meetings.trouble import Trouble, TroubleError, TroubleKind
from whereby_desktop.ui.background import Background
from whereby_desktop.ui.welcome.connect_buttons import Phase
from whereby_desktop.ui.welcome.key_form import KeyForm
from whereby_desktop.ui.welcome.key_tasks import FIND_TASK, STORE_TASK, TEST_TASK
from whereby_desktop.ui.wording import say

# A locked keyring asks for its password, and that takes a person a while.
UNLOCK_SECONDS = 90.0


class ConnectFlow(QObject):
    """Does what the form wishes; `begin` once the event loop runs, `close` before the form goes.

    `connected` carries the key (Secret) and the account's name ("" where the form asks for none),
    once the key is stored, or held in memory where it could not be (with `once`, is not to be)
    stored. `stored_words` follows it and says which of these, for the window that comes next,
    and in which tone: warn where the keyring did not take it.
    """

    connected = Signal(object, str)
    stored_words = Signal(str, str)

    def __init__(
        self,
        form: KeyForm,
        vault: KeyVault,
        tester: KeyTester,
        background: Background,
        *,
        once: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._form, self._vault, self._tester = form, vault, tester
        self._background, self._once = background, once
        self._works: Secret | None = None  # the key that was tried last, if it did work
        self._storing: Secret | None = None
        self._closed = False
        form.test_wished.connect(self._test_it)
        form.go_wished.connect(self._go)
        form.stop_wished.connect(self.stop)
        form.skip_wished.connect(self._skip_keyring)
        form.key_changed.connect(self._key_changed)
        background.failed.connect(self._failed)

    def begin(self) -> None:
        """Looks which keyring there is, for the form to say so."""
        if not self._once:
            self._background.start(self._find_keyring(), name=FIND_TASK, replace=True)

    def stop(self) -> None:
        """Ends a test that is under way; its point is spent."""
        self._background.cancel(TEST_TASK)
        self.show_wait(0)

    def show_wait(self, seconds: float) -> None:
        """The server has asked the test to wait; it goes on by itself. 0: it need not any more."""
        if not self._closed and self._form.phase is Phase.TESTING:
            self._form.show_wait(seconds)

    def close(self) -> None:
        """Ends everything; the form is not touched any more."""
        if self._closed:
            return
        self._closed = True
        self._background.failed.disconnect(self._failed)
        for task in (FIND_TASK, TEST_TASK, STORE_TASK):
            self._background.cancel(task)
        self.deleteLater()

    def _test_it(self, key: Secret) -> None:
        if self._usable(key):
            self._background.start(self._test(key), name=TEST_TASK, replace=True)

    def _go(self, key: Secret) -> None:
        if not self._usable(key):
            return
        if key == self._works:
            self._keep(key)
        else:
            self._background.start(self._test_and_keep(key), name=TEST_TASK, replace=True)

    def _usable(self, key: Secret) -> bool:
        """Says what is wrong with a key that need not be tried."""
        self._form.forget_verdict()
        if not key:
            self._form.show_problem(self.tr("Enter your API key."))
            return False
        if not looks_like_key(key.reveal()):
            self._form.show_problem(self.tr("This does not look like an API key."))
            return False
        return True

    def _key_changed(self) -> None:
        self._works = None
        self.stop()

    async def _find_keyring(self) -> None:
        try:
            keyring = await self._vault.describe()
        except TroubleError as error:
            if not self._closed:
                self._form.show_keyring_trouble(error.trouble)
        else:
            if not self._closed:
                self._form.show_keyring(keyring)

    async def _test(self, key: Secret) -> bool:
        self._show(Phase.TESTING)
        try:
            result = await self._tester(key)
        except TroubleError as error:
            if not self._closed:
                self._form.show_trouble(error.trouble)
            return False
        finally:
            self._show(Phase.IDLE)
        if self._closed:
            return False
        self._works = key
        self._form.show_success(result)
        return True

    async def _test_and_keep(self, key: Secret) -> None:
        if await self._test(key):
            self._keep(key)

    def _keep(self, key: Secret) -> None:
        if self._once:
            self._hold(key, self.tr("The key stays in memory until you quit."))
        else:
            self._background.start(self._store(key), name=STORE_TASK, once=True)

    async def _store(self, key: Secret) -> None:
        self._storing = key
        self._show(Phase.STORING)
        deadline = UNLOCK_SECONDS if self._form.keyring.locked else None
        try:
            await self._vault.store(key, deadline=deadline)
            words, tone = self._where(await self._described()), "ok"
        except TroubleError as error:
            self._vault.remember_for_session(key)
            words, tone = self._only_in_memory(error.trouble), "warn"
        finally:
            self._storing = None
            self._show(Phase.IDLE)
        if not self._closed:
            self._done(key, words, tone)

    def _skip_keyring(self) -> None:
        """The person does not wait for the keyring any longer."""
        if (key := self._storing) is not None:
            self._background.cancel(STORE_TASK)
            self._hold(key, self.tr("The key stays in memory until you quit."))

    def _hold(self, key: Secret, words: str) -> None:
        self._vault.remember_for_session(key)
        self._done(key, words, "ok")  # as the person wished

    def _done(self, key: Secret, words: str, tone: str) -> None:
        name = self._form.account_name
        self._form.clear_key()
        self.connected.emit(key, name)
        self.stored_words.emit(words, tone)

    async def _described(self) -> KeyringWords | None:
        try:
            return await self._vault.describe()
        except TroubleError:
            return None  # it has the key; only its name is not known

    def _where(self, keyring: KeyringWords | None) -> str:
        if keyring is None:
            return self.tr("The key is in the keyring.")
        if keyring.collection:
            text = self.tr("The key is in {0}, “{1}” collection.")
            return text.format(keyring.name, keyring.collection)
        return self.tr("The key is in {0}.").format(keyring.name)

    def _only_in_memory(self, trouble: Trouble) -> str:
        text = self.tr("{0}. The key stays in memory until you quit.")
        return text.format(say(trouble).title)

    def _failed(self, error: BaseException, task: str) -> None:
        if task in (TEST_TASK, STORE_TASK):
            trouble = Trouble(TroubleKind.UNEXPECTED, words=type(error).__name__)
            self._form.show_trouble(trouble)

    def _show(self, phase: Phase) -> None:
        if not self._closed:
            self._form.show_phase(phase)
