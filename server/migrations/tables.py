"""Every domain's tables, for what works on all of them: importing this makes them known.

The server's application knows them too, with all else that it is made of.
"""

# ruff: noqa: F401  imported for what importing it does
import server.admission.tables
import server.audit.tables
import server.catalogue.tables
import server.device.tables
import server.drawer.tables
import server.idempotency
import server.jobs
import server.lease.tables
import server.mail.tables
import server.order.tables
import server.payment.dispute_tables
import server.payment.reconciliation_tables
import server.payment.tables
import server.people.tables
import server.promotion.tables
import server.sync.tables
import server.ticket.tables
import server.waiting.tables
