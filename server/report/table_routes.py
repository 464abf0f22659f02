"""Reports as tables over HTTP: for a screen, and as files for accountants and for paper."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Any

from fastapi import APIRouter, Header, Path, Query, Response
from fastapi.responses import StreamingResponse
from sqlalchemy import Connection

from documents.report_pdf import report_pdf
from server.audit.writing import actor_of
from server.catalogue.asking import AcceptLanguage, preferred
from server.granting import Grant, may
from server.permissions import Action
from server.report.asking import Question, asked_for
from server.report.csv_file import csv_blocks
from server.report.drawing_up import draw_up
from server.report.forms import MEDIA_TYPES, form_of
from server.report.layouts import NAMES_PEOPLE
from server.report.xlsx_file import xlsx_file
from server.services import Wicket
from ticketing.problem import ProblemCode, RefusedError
from ticketing.report_table import ReportForm, ReportName, ReportTable, TableSearch

router = APIRouter(prefix="/reports", tags=["reports"])

MOST_PRINTED = 5_000
"""Rows of a PDF: some hundred pages. More are for programs, which read CSV."""

_FILES: Mapping[int | str, dict[str, Any]] = {
    200: {
        "content": {
            MEDIA_TYPES[form].split(";")[0]: {}
            for form in ReportForm
            if form is not ReportForm.JSON
        },
        "description": "The report.",
    }
}


@router.get(
    "/tables/{report}",
    response_model=ReportTable,
    responses=dict(_FILES),
    summary="A report as a table or as a file",
)
def read_table(
    report: Annotated[ReportName, Path(description="Which report.")],
    wicket: Wicket,
    by: Annotated[Grant, may(Action.READ_REPORTS)],
    wanted: Annotated[TableSearch, Query()],
    accept: Annotated[str | None, Header(max_length=1000, include_in_schema=False)] = None,
    accept_language: AcceptLanguage = None,
) -> Response:
    """The same columns, rows and totals in each `format`, or in the one that `Accept` names.

    A day is one of the event's own time zone, and currencies are never added up. Promoters see
    their own events, and no report that names clerks. Reading one that does is in the audit.
    """
    reader = replace(by, promoting=frozenset()) if report in NAMES_PEOPLE else by
    language, now = preferred(accept_language), wicket.clock()

    def work(connection: Connection) -> ReportTable:
        question = Question(connection, wanted, asked_for(reader, wanted), language)
        return draw_up(report, question, actor_of(by.principal), now)

    audited = report in NAMES_PEOPLE
    table = wicket.database.write(work) if audited else wicket.database.read(work)
    return _handed_out(table, form_of(wanted.form, accept))


def _handed_out(table: ReportTable, form: ReportForm) -> Response:
    days = f"{table.first}" if table.first == table.last else f"{table.first}-to-{table.last}"
    headers = {
        "Cache-Control": "private, no-store",
        "Vary": "Accept, Accept-Language, Authorization",
    }
    media_type = MEDIA_TYPES[form]
    if form is ReportForm.JSON:
        return Response(table.model_dump_json(), media_type=media_type, headers=headers)
    headers["Content-Disposition"] = f'attachment; filename="{table.report}-{days}.{form}"'
    match form:
        case ReportForm.CSV:
            return StreamingResponse(csv_blocks(table), media_type=media_type, headers=headers)
        case ReportForm.XLSX:
            return Response(xlsx_file(table), media_type=media_type, headers=headers)
        case ReportForm.PDF if len(table.rows) > MOST_PRINTED:
            raise RefusedError(
                ProblemCode.INVALID_REQUEST,
                f"format: {len(table.rows)} rows are too many for paper. Ask for fewer days.",
            )
        case ReportForm.PDF:
            return Response(report_pdf(table), media_type=media_type, headers=headers)
