"""The sample venue: brings The Foundry's catalogue to a server, over its own interface."""

import json
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import requests

from resources import resource
from ticketing.identifiers import new_id

EVENING_HOUR = 18
"""It is always early evening at the sample venue: its doors are about to open."""


class SampleVenue:
    """Writes the sample catalogue once; afterwards knows the ids it gave."""

    def __init__(self, server_url: str, admin_token: str, now: datetime) -> None:
        """``now`` decides which day is today; aware."""
        self._api = f"{server_url}/api/v1"
        self._http = requests.Session()
        self._http.headers["Authorization"] = f"Bearer {admin_token}"
        self._now = now
        self._zone = evening_zone(now)
        self._today = now.astimezone(ZoneInfo(self._zone)).date()
        self.organiser_id = new_id()

    def load(self) -> dict[str, UUID]:
        """Write organiser, events, tiers and pictures; the ids of events and sessions by key.

        Keys are ``event`` and ``event/session``, as in ``venue.json``.

        Raises:
            requests.HTTPError: the server refused something.
        """
        sample = json.loads(resource("sample_venue/venue.json").read_text(encoding="utf-8"))
        name = sample["venue"]["name"]["text"]
        self._post("organisers", {"id": str(self.organiser_id), "name": name})
        ids: dict[str, UUID] = {}
        for event in sample["events"]:
            ids |= self._event(event, name, sample["organiser"])
        return ids

    def pair(self, kind: str, name: str, place: str, **more: str) -> str:
        """Announce a device; the code that pairs it. ``more`` is its reader or checkpoint."""
        body = {"organiser_id": str(self.organiser_id), "kind": kind, "name": name, "place": place}
        answer = self._post("devices", {"id": str(new_id()), **body, **more})
        return str(answer["code"])

    def checkpoint(self, name: str, event_id: UUID, session_id: UUID) -> UUID:
        """Open a checkpoint that admits every tier of one performance once; its id."""
        checkpoint_id = new_id()
        body = {"event_id": str(event_id), "session_id": str(session_id), "name": name}
        self._post("checkpoints", {"id": str(checkpoint_id), "time_zone": self._zone, **body})
        return checkpoint_id

    def _event(
        self, event: dict[str, Any], venue: str, organiser: dict[str, Any]
    ) -> dict[str, UUID]:
        event_id = new_id()
        sessions = {
            entry["key"]: self._session(entry, event["duration_min"]) for entry in event["sessions"]
        }
        rate = round(float(organiser["tax"]["rate_percent"]) * 100)
        body = {key: event[key] for key in ("name", "summary", "room")}
        body |= {"id": str(event_id), "organiser_id": str(self.organiser_id), "venue": venue}
        body |= {
            "time_zone": self._zone,
            "currency": organiser["currency"],
            "tax_basis_points": rate,
        }
        self._post("events", body | {"sessions": list(sessions.values())})
        for tier in event["tiers"]:
            # One tier for each performance: a seat at 19:30 is not a seat at 22:00.
            for key in tier["sessions"]:
                self._tier(event_id, tier, UUID(sessions[key]["id"]), organiser["currency"])
        self._picture(event_id, resource(f"sample_venue/{event['picture']}"))
        self._post(f"events/{event_id}/publish", None)
        ids = {f"{event['key']}/{key}": UUID(session["id"]) for key, session in sessions.items()}
        return {event["key"]: event_id, **ids}

    def _session(self, entry: dict[str, Any], duration_min: int) -> dict[str, Any]:
        day = self._today + timedelta(days=entry["day"])
        starts = self._moment(day, entry["starts"])
        return {
            "id": str(new_id()),
            "doors_at": self._moment(day, entry["doors"]).isoformat(),
            "starts_at": starts.isoformat(),
            "ends_at": (starts + timedelta(minutes=duration_min)).isoformat(),
            "name": entry.get("name"),
        }

    def _tier(self, event_id: UUID, tier: dict[str, Any], session_id: UUID, currency: str) -> None:
        body = {key: tier[key] for key in ("name", "description", "quantity", "max_per_order")}
        body |= {"id": str(new_id()), "session_ids": [str(session_id)]}
        body |= {key: tier[key] for key in ("admits", "min_age") if key in tier}
        price = {"amount": tier["price"], "currency": currency}
        self._post(f"events/{event_id}/tiers", body | {"price": price})

    def _picture(self, event_id: UUID, picture: Path) -> None:
        answer = self._http.put(
            f"{self._api}/events/{event_id}/picture",
            data=picture.read_bytes(),
            headers={"Content-Type": "image/png"},
            timeout=30,
        )
        answer.raise_for_status()

    def _moment(self, day: date, clock: str) -> datetime:
        local = datetime.combine(day, time.fromisoformat(clock), ZoneInfo(self._zone))
        return local.astimezone(UTC)

    def _post(self, path: str, body: object) -> dict[str, Any]:
        answer = self._http.post(f"{self._api}/{path}", json=body, timeout=30)
        if not answer.ok:
            raise requests.HTTPError(f"{path}: {answer.status_code} {answer.text}", response=answer)
        return dict(answer.json())


def evening_zone(now: datetime) -> str:
    """The whole-hour time zone where ``now`` is early evening (IANA ``Etc`` names)."""
    ahead = (EVENING_HOUR - now.astimezone(UTC).hour + 11) % 24 - 11
    # POSIX turned the sign round: Etc/GMT-2 is two hours ahead of Greenwich.
    return "Etc/GMT" if ahead == 0 else f"Etc/GMT{-ahead:+d}"
