"""A batch through the end of the program, and through a change of the account."""

from tests.app.window.batches.person import Person, plain
from tests.app.window.batches.test_batch import slow
from tests.app.window.conftest import Launch
from tests.app.window.driver import until
from tests.app.window.vault import MemoryVault
from tests.conftest import TOKEN
from whereby_desktop.meetings.secret import Secret
from whereby_desktop.preferences import AccountColour, AccountEntry, Preferences
from whereby_desktop.sandbox.faults import Cut, Fault
from whereby_desktop.sandbox.server import Sandbox
from whereby_desktop.ui.batches.batch_window import BatchWindow


async def test_the_next_run_goes_on(person: Person, launch: Launch, sandbox: Sandbox) -> None:
    slow(person)
    await person.create(24)
    await until(lambda: len(person.rooms()) >= 5)
    await person.run.end()
    made = len(person.rooms())
    assert made < 24
    sandbox.faults.clear()
    again = Person(await launch(profile=person.run.profile))
    await until(lambda: again.run.notice("Going on with autumn-classes.csv: "))
    assert not again.run.seen(BatchWindow)
    await until(lambda: again.said("24 rooms created 72 points used."))
    again.one_room_for_each(24)
    assert sandbox.requests.count("create") == 24
    again.run.click("Show")
    assert plain(await again.result(await again.window())) == "24 rooms created"


async def test_a_paused_one_waits_for_its_person(
    person: Person, launch: Launch, sandbox: Sandbox
) -> None:
    slow(person)
    window = await person.create(24)
    await until(lambda: len(person.rooms()) >= 3)
    person.run.click("Pause", window)
    await until(lambda: window.progress.note.title == "Paused")
    await person.run.end()
    made = len(person.rooms())
    sandbox.faults.clear()
    again = Person(await launch(profile=person.run.profile))
    await until(lambda: again.run.notice("Paused since the last time"))
    await until(lambda: plain(again.line()) == f"Paused: {made} of 24 rooms")
    assert len(person.rooms()) == made
    again.run.click("Continue")
    await until(lambda: again.said("24 rooms created"))
    again.one_room_for_each(24)


async def test_it_goes_on_though_the_list_cannot_be_read(
    person: Person, launch: Launch, sandbox: Sandbox
) -> None:
    slow(person)
    await person.create(24)
    await until(lambda: len(person.rooms()) >= 3)
    await person.run.end()
    sandbox.faults.clear()
    sandbox.faults.add(Fault(Cut("start"), "list", times=3))
    again = Person(await launch(profile=person.run.profile))
    await until(lambda: again.said("24 rooms created"), seconds=20)
    again.run.keys("F5")
    await again.run.refreshed()
    again.one_room_for_each(24)


async def test_another_account_leaves_it_and_coming_back_goes_on(
    launch: Launch, sandbox: Sandbox
) -> None:
    accounts = (
        AccountEntry(name="Example Clinic", connected=True),
        AccountEntry("north", "North", AccountColour.VIOLET, connected=True),
    )
    preferences = Preferences(accounts=accounts, refresh_seconds=0, told_no_tray=True)
    vaults = {each: MemoryVault(Secret(TOKEN)) for each in ("default", "north")}
    with Sandbox(token=TOKEN, seed=8) as other:
        person = Person(
            await launch(preferences=preferences, vaults=vaults, other_server=other.url)
        )
        run = person.run
        await run.refreshed()
        slow(person)
        await person.create(24)
        await until(lambda: len(person.rooms()) >= 3)
        await run.in_front()
        run.keys("Ctrl+Alt+2")
        await until(lambda: run.account.name == "North")
        await until(lambda: run.notice("Stopped for now: autumn-classes.csv"))
        assert not run.seen(BatchWindow)
        assert not person.line()
        await until(lambda: run.account.workspace)
        await run.refreshed()
        made = len(person.rooms())
        sandbox.faults.clear()
        assert other.requests.count("create") == 0
        assert len(person.rooms()) == made
        run.keys("Ctrl+Alt+1")
        await until(lambda: run.account.name == "Example Clinic")
        await until(lambda: person.said("24 rooms created"))
        person.one_room_for_each(24)
        await run.end()
