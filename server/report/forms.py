"""The forms a report is handed out in, and which of them the caller wants."""

from server.report import csv_file, xlsx_file
from ticketing.report_table import ReportForm

MEDIA_TYPES = {
    ReportForm.JSON: "application/json",
    ReportForm.CSV: csv_file.MEDIA_TYPE,
    ReportForm.XLSX: xlsx_file.MEDIA_TYPE,
    ReportForm.PDF: "application/pdf",
}
_BY_TYPE = {media_type.split(";")[0]: form for form, media_type in MEDIA_TYPES.items()}


def form_of(wanted: ReportForm | None, accept: str | None) -> ReportForm:
    """The form named by ``format``, or the one that ``Accept`` likes best; JSON where neither says.

    A header that accepts none of ours gets JSON, as RFC 9110 (12.5.1) allows.
    """
    if wanted is not None:
        return wanted
    best, weight = ReportForm.JSON, 0.0
    for part in (accept or "").lower().split(",")[:20]:
        media_type, *parameters = (piece.strip() for piece in part.split(";"))
        form = _BY_TYPE.get(media_type)
        quality = _quality(parameters)
        if form is not None and quality > weight:
            best, weight = form, quality
    return best


def _quality(parameters: list[str]) -> float:
    for one in parameters:
        if one.startswith("q="):
            try:
                return float(one[2:])
            except ValueError:
                return 0.0
    return 1.0
