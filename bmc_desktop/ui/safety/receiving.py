"""What the first instance hears from later ones: takes their files, and nothing else.

Whatever comes in is from a stranger until it is read: it is limited in length, time and number, and what is
no message is dropped. Nothing here waits.
"""

import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from bmc_desktop.ui.safety import instance

if TYPE_CHECKING:
    from bmc_desktop.ui.windows import Windows

LOG: Final = logging.getLogger(__name__)

MOST_CALLERS: Final = 32
"""So many are heard at once; more are sent away."""

_ENDS: Final = 2
"""A message has two lines."""


class Receiver(QObject):
    """Listens, and gives files to the windows."""

    def __init__(self, windows: "Windows", name: str) -> None:
        super().__init__(windows)
        self._windows = windows
        self._dropped = 0
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_call)
        # This process holds the lock, so whatever is there was left behind by one that has ended.
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            LOG.warning("later starts cannot be heard: %s", self._server.errorString())

    @property
    def is_listening(self) -> bool:
        """Whether later starts can be heard."""
        return self._server.isListening()

    def close(self) -> None:
        """Hear no more."""
        self._server.close()

    def take(self, files: list[str], token: str) -> bool:
        """Open files, or an empty workshop where there are none; say whether they are taken."""
        windows = self._windows.windows
        if not windows or self._windows.is_ending or not self.is_listening:
            # The app is about to end: what is given to it now would be lost.
            return False
        if token:
            # Where Qt looks for it on Wayland when a window asks to come to the front.
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        untouched = (window for window in windows if window.saver.is_untouched)
        active = (window for window in windows if window.isActiveWindow())
        origin = next(untouched, None) or next(active, windows[-1])
        if not files:
            origin = self._windows.new(origin)
        origin.come_to_front()
        # After that: a file that is open already has its own window on top.
        self._windows.open_files([Path(file) for file in files], origin)
        return True

    def tell_dropped(self, why: str) -> None:
        """Write to the log that something was not taken; of many, only some."""
        self._dropped += 1
        if self._dropped.bit_count() == 1:
            LOG.warning("what another process sent was dropped (%d so far): %s", self._dropped, why)

    def _on_call(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            if len(self.findChildren(_Caller)) < MOST_CALLERS:
                _Caller(self, socket)
            else:
                socket.abort()
                socket.deleteLater()
                self.tell_dropped("too many at once")


class _Caller(QObject):
    """Another process that has something to say."""

    def __init__(self, receiver: Receiver, socket: QLocalSocket) -> None:
        super().__init__(receiver)
        self._receiver = receiver
        self._socket = socket
        self._message = b""
        socket.setParent(self)
        socket.setReadBufferSize(instance.MOST_BYTES + 1)
        socket.readyRead.connect(self._on_words)
        socket.disconnected.connect(self.deleteLater)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_silence)
        self._patience.start(round(1000 * instance.PATIENCE))
        if socket.bytesAvailable():
            self._on_words()
        elif socket.state() != QLocalSocket.LocalSocketState.ConnectedState:
            self.deleteLater()

    def _on_words(self) -> None:
        if self._message.count(b"\n") >= _ENDS:
            return
        room = instance.MOST_BYTES + 1 - len(self._message)
        self._message += bytes(self._socket.read(room).data())
        if len(self._message) > instance.MOST_BYTES:
            self._drop("longer than a message")
        elif self._message.count(b"\n") >= _ENDS:
            found = instance.read(self._message)
            if found is None:
                self._drop("not a list of files")
            elif self._receiver.take(*found):
                self._socket.write(instance.TAKEN)
                self._socket.disconnectFromServer()
            else:
                self._drop("the app is about to end")

    def _on_silence(self) -> None:
        self._drop("no message in time")

    def _drop(self, why: str) -> None:
        self._receiver.tell_dropped(why)
        self._patience.stop()
        self._socket.abort()
        self.deleteLater()
