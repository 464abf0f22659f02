"""Addresses as mail servers take them: international domains, and a bounce address per letter.

Sources: RFC 5321 (4.5.3.1, limits), RFC 5891 (IDNA 2008), RFC 5233 (the part after a plus sign),
RFC 6532 (what is outside ASCII needs SMTPUTF8).
"""

import base64
import binascii
from dataclasses import dataclass
from email.headerregistry import Address
from uuid import UUID

import idna

from server.security import Secrets

_PURPOSE = "bounce"
_LONGEST_LOCAL = 64
_LONGEST_ADDRESS = 254
# An id and 48 bits of proof: as short as it gets, since a local part ends at 64.
_MARK_BYTES = 16 + 6


class UnusableAddressError(ValueError):
    """No mail server could deliver to this address; the message says why."""


def mailbox(address: str, display_name: str = "") -> Address:
    """``address`` with its domain in ASCII; names and quotes are escaped where it is written.

    Raises:
        UnusableAddressError: it is none.
    """
    local, at, domain = address.strip().rpartition("@")
    if not (local and at and domain) or not f"{local}{domain}".isprintable():
        raise UnusableAddressError("This is no e-mail address.")
    try:
        ascii_domain = idna.encode(domain, uts46=True).decode("ascii")
        found = Address(" ".join(display_name.split()), username=local, domain=ascii_domain)
    except (idna.IDNAError, ValueError, IndexError) as error:
        raise UnusableAddressError(f"The address cannot be used: {error}.") from error
    if len(local.encode()) > _LONGEST_LOCAL or len(found.addr_spec.encode()) > _LONGEST_ADDRESS:
        raise UnusableAddressError("The address is too long.")
    return found


@dataclass(frozen=True)
class BounceAddresses:
    """Marks the envelope of each letter with its own address, and knows it again."""

    secrets: Secrets
    address: str

    def of(self, letter_id: UUID) -> str:
        """Where a letter's bounce goes: ``bounces+…@example.org``."""
        local, _, domain = self.address.rpartition("@")
        return f"{local}+{self._mark(letter_id)}@{domain}"

    def letter_of(self, address: str) -> UUID | None:
        """The letter whose bounce address this is; None where it is not one of ours."""
        mark = address.rpartition("@")[0].rpartition("+")[2].upper()
        try:
            raw = base64.b32decode(mark + "=" * (-len(mark) % 8))
        except binascii.Error:
            return None
        if len(raw) != _MARK_BYTES:
            return None
        letter_id = UUID(bytes=raw[:16])
        return letter_id if self._mark(letter_id) == mark.lower() else None

    def _mark(self, letter_id: UUID) -> str:
        token = self.secrets.sign_token(_PURPOSE, letter_id)
        raw = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
        # Base 32 in small letters: some servers change the case of what stands before the @.
        return base64.b32encode(raw[:_MARK_BYTES]).decode().rstrip("=").lower()
