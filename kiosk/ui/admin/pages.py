"""Which pages the window has, in the order of their keys."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.ui.admin.audit_page import AuditPage
from kiosk.ui.admin.checkin_page import CheckInPage
from kiosk.ui.admin.dashboard_page import DashboardPage
from kiosk.ui.admin.devices_page import DevicesPage
from kiosk.ui.admin.events_page import EventsPage
from kiosk.ui.admin.office import Office
from kiosk.ui.admin.orders_page import OrdersPage
from kiosk.ui.admin.page import Page
from kiosk.ui.admin.payments_page import PaymentsPage
from kiosk.ui.admin.reports_page import ReportsPage
from kiosk.ui.admin.sidebar import Entry

translate = QCoreApplication.translate


def entries() -> tuple[Entry, ...]:
    """The pages by name; Ctrl and its number opens one."""
    return (
        Entry("dashboard", translate("Admin", "Dashboard"), "layout-dashboard"),
        Entry("events", translate("Admin", "Events"), "calendar-days"),
        Entry("orders", translate("Admin", "Orders"), "receipt-text"),
        Entry("checkin", translate("Admin", "Check-in"), "scan-line"),
        Entry("payments", translate("Admin", "Payments"), "credit-card"),
        Entry("devices", translate("Admin", "Devices"), "tablet-smartphone"),
        Entry("reports", translate("Admin", "Reports"), "chart-column"),
        Entry("audit", translate("Admin", "Audit"), "shield-check"),
    )


def pages_of(office: Office, *, open_order: Callable[[str], None]) -> dict[str, Page]:
    """Every page, by its key."""
    return {
        "dashboard": DashboardPage(office, open_order),
        "events": EventsPage(office),
        "orders": OrdersPage(office),
        "checkin": CheckInPage(office),
        "payments": PaymentsPage(office, open_order),
        "devices": DevicesPage(office),
        "reports": ReportsPage(office),
        "audit": AuditPage(office, open_order),
    }
