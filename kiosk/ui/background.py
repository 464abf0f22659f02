"""The one hop from other threads to the GUI thread.

A desk calls its listeners on its own thread; ``Hop.send`` may be called from any thread and hands
the value to ``arrived`` on the thread the hop lives in. Nothing else here crosses threads.
"""

from PySide6.QtCore import QObject, Qt, Signal, Slot


class Hop(QObject):
    """Carries values to the GUI thread.

    Signals:
        arrived(object): a value that ``send`` was given, on this object's own thread, in order.
    """

    arrived = Signal(object)
    _sent = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sent.connect(self._arrive, Qt.ConnectionType.QueuedConnection)

    def send(self, value: object) -> None:
        """Hand ``value`` over; returns at once, from any thread."""
        self._sent.emit(value)

    @Slot(object)
    def _arrive(self, value: object) -> None:
        self.arrived.emit(value)
