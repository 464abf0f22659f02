"""Everything about people over HTTP."""

from fastapi import APIRouter

from server.people import (
    account_routes,
    admin_routes,
    badge_routes,
    pin_routes,
    promoter_routes,
    sign_in_routes,
    staff_routes,
)

router = APIRouter()
for _part in (
    sign_in_routes,
    account_routes,
    pin_routes,
    badge_routes,
    staff_routes,
    promoter_routes,
    admin_routes,
):
    router.include_router(_part.router)
