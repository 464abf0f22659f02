"""What a report's rows are made from: the days, whose they are, and the language they are in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, false, select

from server.catalogue.programme import SESSIONS
from server.granting import Columns, Grant
from server.order.placed import PLACED
from server.report.sums import Within
from ticketing.report import SettlementSearch
from ticketing.report_table import Cell, TableSearch
from ticketing.wire import Localized

Row = Mapping[str, Cell | UUID]
"""Cells by the keys of their columns; ids beside them are for whoever writes the audit."""


@dataclass(frozen=True)
class Question:
    """What was asked, of which database, and how its answer is worded."""

    connection: Connection
    wanted: TableSearch
    within: Within
    language: str

    def named(self, name: Any) -> str:  # noqa: ANN401  as JSON columns hold it
        """A name of the catalogue in the asker's language."""
        return Localized.model_validate(name).in_language(self.language)


def asked_for(by: Grant, wanted: SettlementSearch) -> Within:
    """Which rows are counted: those that the caller may read, and of them what they asked for."""

    def within(columns: Columns) -> ColumnElement[bool]:
        conditions = [by.within(columns)]
        of_event, of_order = columns.event_id, columns.order_id
        if wanted.organiser is not None:
            conditions.append(columns.organiser_id == wanted.organiser)
        if wanted.event is not None:
            conditions.append(false() if of_event is None else of_event == wanted.event)
        if wanted.session is not None:
            events = select(SESSIONS.c.event_id).where(SESSIONS.c.id == wanted.session)
            conditions.append(false() if of_event is None else of_event.in_(events))
            if of_order is not None:
                orders = select(PLACED.c.id).where(PLACED.c.session_id == wanted.session)
                conditions.append(of_order.in_(orders))
        return and_(*conditions)

    return within
