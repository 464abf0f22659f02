"""Delivery status notifications as mail servers of several makes write them (RFC 3464)."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Bounced:
    """What came back: from whom it went, to whom, and its message id."""

    sender: str
    recipient: str
    message_id: str


def postfix(of: Bounced, action: str = "failed", status: str = "5.1.1") -> bytes:
    """Headers of the original alone; two groups of fields, a blank line between them."""
    return f"""\
Return-Path: <>
Received: by mx.foundry.example (Postfix)
\tid 4XyZ1; Sat, 21 Nov 2026 18:31:00 +0000 (UTC)
Date: Sat, 21 Nov 2026 18:31:00 +0000 (UTC)
From: MAILER-DAEMON@mx.foundry.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: {of.sender}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="4XyZ0.1793/mx.foundry.example"
Content-Transfer-Encoding: 8bit

This is a MIME-encapsulated message.

--4XyZ0.1793/mx.foundry.example
Content-Description: Notification
Content-Type: text/plain; charset=utf-8

I'm sorry to have to inform you that your message could not be delivered.

--4XyZ0.1793/mx.foundry.example
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.foundry.example
X-Postfix-Queue-ID: 4XyZ0
X-Postfix-Sender: rfc822; {of.sender}
Arrival-Date: Sat, 21 Nov 2026 18:30:58 +0000 (UTC)

Final-Recipient: rfc822; {of.recipient}
Original-Recipient: rfc822;{of.recipient}
Action: {action}
Status: {status}
Remote-MTA: dns; mail.example.org
Diagnostic-Code: smtp; 550 5.1.1 <{of.recipient}>: Recipient address
    rejected: User unknown

--4XyZ0.1793/mx.foundry.example
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers
Content-Transfer-Encoding: 8bit

Return-Path: <{of.sender}>
From: Foundry Arts <tickets@wicket.example>
To: {of.recipient}
Subject: Your tickets
Message-ID: {of.message_id}

--4XyZ0.1793/mx.foundry.example--
""".replace("\n", "\r\n").encode()


def exim(of: Bounced) -> bytes:
    """The whole original, line ends as files have them, the diagnostic in several lines."""
    return f"""\
Return-path: <>
Envelope-to: {of.sender}
X-Failed-Recipients: {of.recipient}
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@smart.host.example>
To: {of.sender}
Content-Type: multipart/report; report-type=delivery-status; boundary=1793-eximdsn-17
MIME-Version: 1.0
Subject: Mail delivery failed: returning message to sender
Message-Id: <E1abcde-000001-AB@smart.host.example>

--1793-eximdsn-17
Content-type: text/plain; charset=us-ascii

This message was created automatically by mail delivery software.

--1793-eximdsn-17
Content-type: message/delivery-status

Reporting-MTA: dns; smart.host.example

Action: failed
Final-Recipient: rfc822;{of.recipient}
Status: 5.0.0
Remote-MTA: dns; mail.example.org
Diagnostic-Code: smtp; 550-The mailbox is not here.
 550 Goodbye.

--1793-eximdsn-17
Content-type: message/rfc822

Return-path: <{of.sender}>
Message-ID: {of.message_id}
From: Foundry Arts <tickets@wicket.example>
To: {of.recipient}
Subject: Your tickets
MIME-Version: 1.0
Content-Type: text/plain

Hello

--1793-eximdsn-17--
""".encode()


def exchange(of: Bounced) -> bytes:
    """The readable part is HTML within an alternative; fields that are nobody's else."""
    return f"""\
From: <postmaster@example.onmail.example>
To: <{of.sender}>
Date: Sat, 21 Nov 2026 18:31:07 +0000
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="12e74f50-a5a7-4b8f-b6d7-ab7b0b1f2c3d"
MIME-Version: 1.0
X-MS-Exchange-Message-Is-Ndr:
Content-Language: en-US
Message-ID: <12e74f50@EXAMPLE.prod.onmail.example>
In-Reply-To: {of.message_id}
References: {of.message_id}
Subject: Undeliverable: Your tickets
Auto-Submitted: auto-replied

--12e74f50-a5a7-4b8f-b6d7-ab7b0b1f2c3d
Content-Type: multipart/alternative; differences=Content-Type;
\tboundary="alt"

--alt
Content-Type: text/plain; charset="us-ascii"
Content-Transfer-Encoding: quoted-printable

Your message couldn't be delivered.

--alt
Content-Type: text/html; charset="us-ascii"

<html><body>Your message couldn't be delivered.</body></html>

--alt--

--12e74f50-a5a7-4b8f-b6d7-ab7b0b1f2c3d
Content-Type: message/delivery-status

Reporting-MTA: dns;EXAMPLE.prod.onmail.example
Received-From-MTA: dns;mx.foundry.example
Arrival-Date: Sat, 21 Nov 2026 18:31:06 +0000

Final-Recipient: rfc822;{of.recipient}
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found
X-Display-Name: Ada

--12e74f50-a5a7-4b8f-b6d7-ab7b0b1f2c3d
Content-Type: message/rfc822

From: Foundry Arts <tickets@wicket.example>
To: {of.recipient}
Message-ID: {of.message_id}
Subject: Your tickets

--12e74f50-a5a7-4b8f-b6d7-ab7b0b1f2c3d--
""".replace("\n", "\r\n").encode()


def provider(of: Bounced) -> bytes:
    """A large provider's: the reason first as a related page, the recipient's group last."""
    return f"""\
Return-Path: <>
Delivered-To: {of.sender}
From: Mail Delivery Subsystem <mailer-daemon@provider.example>
To: {of.sender}
Auto-Submitted: auto-replied
Subject: Delivery Status Notification (Failure)
Content-Type: multipart/report; boundary="0000b"; report-type=delivery-status
MIME-Version: 1.0

--0000b
Content-Type: multipart/related; boundary="0000c"

--0000c
Content-Type: text/html; charset="UTF-8"

<p>Address not found</p>

--0000c--
--0000b
Content-Type: message/delivery-status

Reporting-MTA: dns; provider.example
Arrival-Date: Sat, 21 Nov 2026 10:31:00 -0800 (PST)
X-Original-Message-ID: {of.message_id}

Final-Recipient: rfc822; {of.recipient}
Action: failed
Status: 5.2.2
Remote-MTA: dns; mail.example.org. (192.0.2.7, the server for the domain example.org.)
Diagnostic-Code: smtp; 552 5.2.2 The mailbox is over quota
Last-Attempt-Date: Sat, 21 Nov 2026 10:31:01 -0800 (PST)

--0000b
Content-Type: message/rfc822

Message-ID: {of.message_id}
From: Foundry Arts <tickets@wicket.example>
To: {of.recipient}

--0000b--
""".encode()


def holiday(of: Bounced) -> bytes:
    """Somebody is away: an automatic answer, and no bounce."""
    return f"""\
From: Ada <{of.recipient}>
To: {of.sender}
Subject: Automatic reply: Your tickets
Auto-Submitted: auto-replied
In-Reply-To: {of.message_id}
Content-Type: text/plain

Action: failed. I am in the mountains.
""".encode()


MAKES = {"postfix": postfix, "exim": exim, "exchange": exchange, "provider": provider}
