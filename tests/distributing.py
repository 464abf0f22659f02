"""How test files are handed to workers: as xdist does, but a worker that dies holds up nobody."""

from xdist.scheduler import LoadFileScheduling
from xdist.workermanage import WorkerController


class LastingScheduling(LoadFileScheduling):  # type: ignore[misc]  # xdist tells no types
    """xdist's, which waits for ever where a worker died: CI once did, until its time was over.

    It hands what the dead one had finished to the others as well, and waits for news of it; and
    a worker that comes later does not begin a single test before it hears of another one.
    """

    def remove_node(self, node: WorkerController) -> str | None:
        """The test that ``node`` died at; what it had not finished is handed out again."""
        work = self.assigned_work[node]
        for file in [file for file, tests in work.items() if all(tests.values())]:
            del work[file]
        died_at: str | None = super().remove_node(node)
        return died_at

    def schedule(self) -> None:
        """Hand out work; to those who came later, enough to begin."""
        later = self.collection is not None
        super().schedule()
        if later:
            super().schedule()
