"""An attendee's name, sealed under their ticket's code: for who has the paper, not for a disk.

Format, version 1:

    version, one byte of 1 | nonce 12 | ChaCha20-Poly1305 of the padded name (RFC 8439), tag 16

The key is HKDF-SHA256 (RFC 5869) without salt, of the code's 64 bytes of signature, with the info
``wicket sealed name 1``. Serial and generation are no secret, but nobody knows the signature over
them who has not seen the code, and a new generation has another. The name is UTF-8, padded with
zero bytes to a multiple of 32, so that its length says little. On the wire it is base 64 (RFC 4648
§4) with padding.
"""

import secrets
from base64 import b64decode, b64encode

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ticketing.code import signature_of

_VERSION = b"\x01"
_INFO = b"wicket sealed name 1"
_NONCE_BYTES = 12
_KEY_BYTES = 32
_PADDED_TO = 32


def seal_name(name: str | None, code: str) -> bytes | None:
    """``name`` for whoever has ``code``; nobody's name stays nobody's.

    Raises:
        CodeError: ``code`` is not one of ours.
    """
    if name is None:
        return None
    plain = name.encode()
    padded = plain + bytes(-len(plain) % _PADDED_TO)
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return _VERSION + nonce + _cipher(code).encrypt(nonce, padded, _VERSION)


def open_name(sealed: bytes, code: str) -> str | None:
    """The name that was sealed under this very code; None under any other, and of newer formats.

    Raises:
        CodeError: ``code`` is not one of ours.
    """
    version, nonce, body = sealed[:1], sealed[1 : 1 + _NONCE_BYTES], sealed[1 + _NONCE_BYTES :]
    if version != _VERSION or len(nonce) < _NONCE_BYTES:
        return None
    try:
        return _cipher(code).decrypt(nonce, body, version).rstrip(b"\0").decode()
    except InvalidTag:
        return None


def name_on_wire(sealed: bytes | None) -> str | None:
    """A sealed name as it is told to gates."""
    return None if sealed is None else b64encode(sealed).decode()


def name_off_wire(text: str | None) -> bytes | None:
    """What ``name_on_wire`` was given.

    Raises:
        ValueError: it is not base 64.
    """
    return None if text is None else b64decode(text, validate=True)


def _cipher(code: str) -> ChaCha20Poly1305:
    kdf = HKDF(algorithm=SHA256(), length=_KEY_BYTES, salt=None, info=_INFO)
    return ChaCha20Poly1305(kdf.derive(signature_of(code)))
