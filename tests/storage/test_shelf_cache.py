"""How much of the shelf's file stays in memory."""

from contextlib import closing
from pathlib import Path

from whereby_desktop.storage.shelf_schema import open_database


def test_little_of_the_file_is_kept_in_memory(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "shelf.db")) as database:
        (cache,) = database.execute("PRAGMA cache_size").fetchone()
        assert -256 <= cache < 0  # KiB when negative, pages when not
