"""The program with its eyes open: log, diagnostics, and the places where failures come up."""

from collections.abc import AsyncIterator

import pytest

from tests.app.window.driver import Running
from whereby_desktop.app.inspection_part import InspectionPart


@pytest.fixture
async def looking(running: Running) -> AsyncIterator[InspectionPart]:
    """The part of the program under test, listening as in a real run."""
    running.program.inspection.take_hooks()
    yield running.program.inspection
    running.program.inspection.close()
