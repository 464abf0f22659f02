"""A real PostgreSQL cluster of the tests' own, in a temporary folder, on a free loopback port."""

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg

from ticketing.identifiers import new_id

_HOMES = ("/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt")
_USER = "wicket"


class PostgresMissingError(Exception):
    """No PostgreSQL server programs are installed."""


def programs() -> Path:
    """The folder with ``initdb`` and ``pg_ctl``, the newest version where there are several.

    Raises:
        PostgresMissingError: none is installed.
    """
    found = [path.parent for home in _HOMES for path in Path(home).glob("*/bin/initdb")]
    on_path = shutil.which("initdb")
    if on_path:
        found.append(Path(on_path).resolve().parent)
    if not found:
        raise PostgresMissingError("PostgreSQL is not installed (Debian: postgresql)")
    return max(
        found, key=lambda folder: [int(n) for n in folder.parent.name.split(".") if n.isdigit()]
    )


class Cluster:
    """A running cluster; each database it makes is empty and its own."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.template: str | None = None
        self._scratch: str | None = None

    def new_database(self, copy_of: str = "template1") -> str:
        """The address of a new database: an empty one, or a copy of the one at an address."""
        name = f"w{new_id().hex}"
        source = copy_of.rsplit("/", 1)[-1]
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{source}"')
        return self._address(name)

    def drop(self, address: str) -> None:
        """Remove a database, whoever is still connected to it."""
        name = address.rsplit("/", 1)[1]
        with psycopg.connect(self._address("postgres"), autocommit=True) as connection:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')

    def scratch(self) -> str:
        """The address of the one database that is emptied for each asker: quicker than a new one.

        Whoever used it before is cut off.
        """
        if self._scratch is None:
            self._scratch = self.new_database()
        with psycopg.connect(self._scratch, autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            connection.execute("DROP SCHEMA public CASCADE")
            connection.execute("CREATE SCHEMA public")
        return self._scratch

    def _address(self, name: str) -> str:
        return f"postgresql://{_USER}@127.0.0.1:{self.port}/{name}"


@contextlib.contextmanager
def running_cluster() -> Iterator[Cluster]:
    """A cluster with fsync on, stopped and removed afterwards.

    PostgreSQL refuses to run as root, so it then runs as another user.
    """
    bin_folder = programs()
    user = _other_user() if os.geteuid() == 0 else None
    with tempfile.TemporaryDirectory(prefix="wicket-pg-") as folder:
        data = Path(folder) / "data"
        if user:
            os.chown(folder, user.pw_uid, user.pw_gid)
        port = _free_port()
        options = f"-c listen_addresses=127.0.0.1 -p {port} -k '{folder}' -c max_connections=120"
        log = str(Path(folder) / "log")
        initdb = ("initdb", "-D", str(data), "-U", _USER, "-A", "trust", "-E", "UTF8", "--locale=C")
        start = ("pg_ctl", "-D", str(data), "-l", log, "-w", "-o", options, "start")
        _run(bin_folder, initdb, user)
        _run(bin_folder, start, user)
        try:
            yield Cluster(port)
        finally:
            _run(bin_folder, ("pg_ctl", "-D", str(data), "-w", "-m", "immediate", "stop"), user)


def _run(bin_folder: Path, command: tuple[str, ...], user: pwd.struct_passwd | None) -> None:
    done = subprocess.run(
        [str(bin_folder / command[0]), *command[1:]],
        check=False,
        cwd="/",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE if command[0] == "initdb" else subprocess.DEVNULL,
        stderr=subprocess.STDOUT,
        timeout=90,
        user=user.pw_uid if user else None,
        group=user.pw_gid if user else None,
        extra_groups=[] if user else None,
    )
    if done.returncode:
        words = (done.stdout or b"").decode(errors="replace")
        raise RuntimeError(f"{command[0]} failed: {words}")


def _other_user() -> pwd.struct_passwd:
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            return pwd.getpwnam(name)
    raise PostgresMissingError("PostgreSQL needs a user other than root: postgres or nobody")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
