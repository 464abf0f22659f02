"""The real server process for tests: started, asked over HTTP, killed, started again."""

import contextlib
import queue
import signal
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import requests
from pydantic import BaseModel

from tests.processes import Process, start_process
from tests.server.blank import blank_address, put_blank_file
from tests.server.postgres import Cluster

ADMIN_TOKEN = "operator-of-the-tests"
DatabaseKind = Literal["sqlite", "postgresql"]

_READY = "Wicket server listening on "
_START_S = 90
_STOP_S = 15


class Client:
    """Asks one server as one principal; paths begin after ``/api/v1`` unless ``outside``."""

    def __init__(self, address: str, token: str | None) -> None:
        self.address = address
        self.token = token or ""
        self.session = requests.Session()
        # It asks loopback alone: each request would look for proxies, and into ~/.netrc.
        self.session.trust_env = False
        if token:
            self.session.headers["Authorization"] = f"Bearer {token}"

    def get(self, path: str, **options: Any) -> requests.Response:
        """GET."""
        return self._ask("GET", path, **options)

    def post(self, path: str, body: object = None, **options: Any) -> requests.Response:
        """POST; ``body`` is a wire type, or anything JSON can hold."""
        return self._ask("POST", path, **self._with(body, options))

    def put(self, path: str, body: object = None, **options: Any) -> requests.Response:
        """PUT; ``body`` as for ``post``."""
        return self._ask("PUT", path, **self._with(body, options))

    def patch(self, path: str, body: object = None, **options: Any) -> requests.Response:
        """PATCH; ``body`` as for ``post``."""
        return self._ask("PATCH", path, **self._with(body, options))

    def delete(self, path: str, **options: Any) -> requests.Response:
        """DELETE."""
        return self._ask("DELETE", path, **options)

    def outside(self, path: str, method: str = "GET", **options: Any) -> requests.Response:
        """A path from the server's root, such as ``/healthz`` or ``/o/{token}``."""
        options.setdefault("timeout", 60)
        return self.session.request(method, self.address + path, **options)

    def close(self) -> None:
        """Let go of the connections."""
        self.session.close()

    def _ask(self, method: str, path: str, **options: Any) -> requests.Response:
        return self.outside(f"/api/v1{path}", method, **options)

    @staticmethod
    def _with(body: object, options: dict[str, Any]) -> dict[str, Any]:
        if isinstance(body, BaseModel):
            body = body.model_dump(mode="json")
        return options if body is None else options | {"json": body}


class ServerHandle:
    """One server and its files; the process may be ended and started again on them."""

    def __init__(
        self, data_folder: Path, variables: dict[str, str], module: str = "server.cli"
    ) -> None:
        self._module = module
        self.data_folder = data_folder
        self.variables = variables
        self.output: list[str] = []
        self.address = ""
        self._clients: list[Client] = []
        self._process: Process | None = None
        self._reader: threading.Thread | None = None
        self.start()

    @property
    def process(self) -> Process:
        """The process that runs, or ran last."""
        if self._process is None:
            raise AssertionError("the server was never started")
        return self._process

    def start(self, **settings: object) -> None:
        """Start the process, with settings changed for this and later starts; None unsets one.

        The port stays what it was, so that addresses given out before keep working.
        """
        for name, value in settings.items():
            variable = f"WICKET_{name.upper()}"
            if value is None:
                self.variables.pop(variable, None)
            else:
                self.variables[variable] = str(value)
        process = start_process(self._module, ["server"], self.variables)
        self._process = process
        lines: queue.Queue[str | None] = queue.Queue()
        self._reader = threading.Thread(target=self._collect, args=(process, lines), daemon=True)
        self._reader.start()
        try:
            while (line := lines.get(timeout=_START_S)) is not None:
                if line.startswith(_READY):
                    self.address = line.removeprefix(_READY).strip()
                    self.variables["WICKET_PORT"] = self.address.rsplit(":", 1)[1]
                    return
        except queue.Empty as error:
            # Nobody else knows of it yet, and it would go on sweeping for ever.
            self.kill()
            raise AssertionError(f"the server did not start within {_START_S} s") from error
        if process.wait(_STOP_S) == -signal.SIGKILL and "WICKET_CRASH_AT" in self.variables:
            return  # it came to its step before it could say that it is ready
        raise RuntimeError("The server did not start:\n" + "".join(self.output))

    def client(self, token: str | None = ADMIN_TOKEN) -> Client:
        """Somebody who asks: the operator, a device by its token, or with None the public."""
        client = Client(self.address, token)
        self._clients.append(client)
        return client

    def stop(self) -> int:
        """End it politely; its exit status."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self._ended()

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self._ended()

    def wait_for_crash(self, timeout_s: float = 30) -> None:
        """Wait until it has ended by itself, as at a planned crash."""
        self.process.wait(timeout_s)
        self._ended()

    def restart(self, **settings: object) -> None:
        """Kill it if it still runs and start it again on the same files, port and database."""
        if self.process.poll() is None:
            self.kill()
        self.start(**settings)

    def close(self) -> None:
        """End it and all clients."""
        for client in self._clients:
            client.close()
        self.stop()

    def _ended(self) -> int:
        try:
            status = self.process.wait(_STOP_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            status = self.process.wait(_STOP_S)
        if self._reader is not None:
            self._reader.join(_STOP_S)
        return status

    def _collect(self, process: Process, lines: queue.Queue[str | None]) -> None:
        if process.stdout is None:
            raise AssertionError("its output is a pipe")
        with process.stdout:
            for line in process.stdout:
                self.output.append(line)
                lines.put(line)
        lines.put(None)


@contextlib.contextmanager
def running_server(
    database: DatabaseKind = "sqlite",
    cluster: Cluster | None = None,
    module: str = "server.cli",
    **settings: object,
) -> Iterator[ServerHandle]:
    """A server on a free port with files of its own; ``settings`` by their names in Settings.

    ``cluster`` is needed for PostgreSQL: the ``cluster`` fixture of tests/conftest.py. ``module``
    is what is run; a control runs one that breaks a rule on purpose.
    """
    with tempfile.TemporaryDirectory(prefix="wicket-server-") as folder:
        variables = {
            "WICKET_DATA_FOLDER": folder,
            "WICKET_PORT": "0",
            "WICKET_ADMIN_TOKEN": ADMIN_TOKEN,
            "WICKET_SWEEP_INTERVAL_S": "0.2",
            # All the people of all tests come from one address.
            "WICKET_TRIES_PER_CLIENT": "100000",
            "WICKET_UNPAID_PER_CLIENT": "1000000",
        }
        if database == "postgresql":
            if cluster is None:
                raise AssertionError("a PostgreSQL server needs the cluster")
            if "database_url" not in settings:
                variables["WICKET_DATABASE_URL"] = blank_address(cluster)
        else:
            put_blank_file(Path(folder))
        given = {f"WICKET_{name.upper()}": str(value) for name, value in settings.items()}
        handle = ServerHandle(Path(folder), variables | given, module)
        try:
            yield handle
        finally:
            handle.close()
