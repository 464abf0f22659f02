"""Cameras as the kernel shows them in a folder; their devices do not answer."""

from pathlib import Path


def plug_in(nodes: Path, number: int, name: str, index: int = 0) -> Path:
    """A node; of one camera, ``index`` 0 gives its pictures and another tells of them."""
    node = nodes / f"video{number}"
    node.mkdir()
    (node / "name").write_text(f"{name}\n")
    (node / "index").write_text(f"{index}\n")
    return node
