"""Writes a composed letter as the message that mail servers carry (RFC 5322, RFC 2045).

Nothing that people wrote can add a header: names and subjects become one printable line each.
"""

from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.message import EmailMessage, MIMEPart
from uuid import UUID

from server.mail.addresses import BounceAddresses, mailbox
from server.mail.composing import Attached, Composed, Posted

# Seven bits throughout: no server on the way has a reason to rewrite it.
_POLICY = policy.SMTP.clone(cte_type="7bit")
_POLICY_UTF8 = policy.SMTPUTF8.clone(cte_type="8bit")
_LONGEST_SUBJECT = 200


@dataclass(frozen=True)
class Envelope:
    """A message ready to be handed over. ``needs_utf8``: only by a server that has SMTPUTF8."""

    letter_id: UUID
    name: str
    sender: str
    recipient: str
    content: bytes
    needs_utf8: bool


@dataclass(frozen=True)
class Stationery:
    """What every letter of this server has: its address, its name, where bounces go."""

    from_address: str
    from_name: str
    bounces: BounceAddresses | None

    @property
    def domain(self) -> str:
        """The domain of message ids."""
        return mailbox(self.from_address).domain

    def message_id(self, letter_id: UUID) -> str:
        """The same for every try of a letter, so that a doubled one can be dropped."""
        return f"<{letter_id}@{self.domain}>"


def write_message(
    stationery: Stationery, posted: Posted, said: Composed, now: datetime
) -> Envelope:
    """The message of a letter, and between whom it goes.

    Raises:
        UnusableAddressError: nobody can be reached at ``posted.to``.
    """
    to = mailbox(posted.to)
    needs_utf8 = not to.addr_spec.isascii()
    message = EmailMessage(policy=_POLICY_UTF8 if needs_utf8 else _POLICY)
    name = _header(said.from_name) or stationery.from_name
    message["From"] = mailbox(stationery.from_address, name)
    message["To"] = to
    if said.reply_to:
        message["Reply-To"] = mailbox(said.reply_to, _header(said.from_name))
    message["Subject"] = _header(said.subject)[:_LONGEST_SUBJECT]
    message["Date"] = now
    message["Message-ID"] = stationery.message_id(posted.id)
    # RFC 3834: nobody's holiday answers this.
    message["Auto-Submitted"] = "auto-generated"
    message["X-Auto-Response-Suppress"] = "All"
    message.set_content(said.text)
    message.add_alternative(said.html, subtype="html")
    html = message.get_body(("html",))
    # Pictures first: once there are files, the alternatives are a part of their own.
    for one in sorted(said.attached, key=lambda one: not one.content_id):
        _attach(html if one.content_id and html is not None else message, one)
    # After the parts: whatever begins so moves into the first of them when they are put together.
    message["Content-Language"] = posted.language
    bounces = stationery.bounces
    return Envelope(
        letter_id=posted.id,
        name=f"{posted.made_at:%Y%m%dT%H%M%S}-{posted.kind.value}-{posted.id}",
        sender=bounces.of(posted.id) if bounces else mailbox(stationery.from_address).addr_spec,
        recipient=to.addr_spec,
        content=message.as_bytes(),
        needs_utf8=needs_utf8,
    )


def one_line(text: str) -> str:
    """``text`` without line ends, control characters and marks that turn writing around."""
    printable = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(printable.split())


def _header(text: str) -> str:
    """``text`` for a header; what looks like an encoded word (RFC 2047) is not one any more."""
    return one_line(text).replace("=?", "= ?")


def _attach(to: MIMEPart, one: Attached) -> None:
    media_type, *parameters = (part.strip() for part in one.media_type.split(";"))
    main, _, sub = media_type.partition("/")
    values = dict(parameter.split("=", 1) for parameter in parameters)
    if one.content_id:
        to.add_related(one.content, main, sub, cid=f"<{one.content_id}>", params=values)
    else:
        to.add_attachment(one.content, main, sub, filename=one.name, params=values)
