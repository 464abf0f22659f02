"""The camera that somebody chose among those of the machine: known again at the next start."""

import threading
from collections.abc import Sequence

from kiosk.core.camera_ports import Cameras, GreyFrame
from kiosk.core.store import Store

_CHOSEN = "gate.camera"


class ChosenCamera:
    """The port ``kiosk.core.ports.Camera`` over one of ``cameras``; ``first`` until one is chosen.

    Each of them keeps the rules of a camera that is lost and found again.
    """

    def __init__(self, cameras: Cameras, store: Store, first: str) -> None:
        self._cameras = cameras
        self._store = store
        self._camera = cameras.open(store.setting(_CHOSEN) or first)

    def names(self) -> Sequence[str]:
        """The cameras to choose among."""
        return self._cameras.names()

    def choose(self, name: str) -> None:
        """See through this camera from now on, also after a restart.

        Raises:
            StoreError: it does, and at the next start it will not.
        """
        if name == self.describe():
            return
        before, self._camera = self._camera, self._cameras.open(name)
        # A driver takes its time to let go of a device, and a queue does not wait for that.
        threading.Thread(target=before.close, name="camera-closing", daemon=True).start()
        self._store.keep(_CHOSEN, name)

    def frame(self) -> GreyFrame | None:
        """The newest frame, or None while there is none."""
        return self._camera.frame()

    def describe(self) -> str:
        """The camera's name."""
        return self._camera.describe()

    def close(self) -> None:
        """Let go of the device."""
        self._camera.close()
