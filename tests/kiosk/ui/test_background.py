"""The one hop between threads."""

import threading

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from kiosk.ui.background import Hop


def test_a_value_from_another_thread_arrives_on_the_guis(qtbot: QtBot) -> None:
    hop = Hop()
    threads: list[QThread] = []
    hop.arrived.connect(lambda _: threads.append(QThread.currentThread()))
    with qtbot.waitSignal(hop.arrived, timeout=2000):
        threading.Thread(target=hop.send, args=("view",)).start()
    assert threads == [hop.thread()]


def test_values_arrive_in_the_order_they_were_sent(qtbot: QtBot) -> None:
    hop = Hop()
    arrived: list[object] = []
    hop.arrived.connect(arrived.append)

    def send_all() -> None:
        for number in range(200):
            hop.send(number)

    sender = threading.Thread(target=send_all)
    sender.start()
    sender.join()
    qtbot.waitUntil(lambda: len(arrived) == 200, timeout=2000)
    assert arrived == list(range(200))
