"""What may become of a payment, whichever way it is paid: the columns of the table."""

from enum import StrEnum


class Outcome(StrEnum):
    """Each thing that may happen; "hint" is Stripe's webhook or MoMo's callback."""

    SUCCESS = "success"

    DECLINED = "declined"
    INSUFFICIENT_FUNDS = "insufficient_funds"
    EXPIRED_CARD = "expired_card"
    WRONG_PIN = "wrong_pin"
    LOST_CARD = "lost_card"
    STOLEN_CARD = "stolen_card"
    AUTHENTICATION_FAILED = "authentication_failed"
    DEBIT_FAILED = "debit_failed"
    PAYER_NOT_FOUND = "payer_not_found"
    NOT_ALLOWED = "not_allowed"
    SERVICE_UNAVAILABLE = "service_unavailable"
    ENDED_ELSEWHERE = "ended_elsewhere"

    CANCELLED_HERE = "cancelled_here"
    CANCELLED_BY_PAYER = "cancelled_by_payer"
    NOBODY_PAYS = "nobody_pays"

    LOST_BEFORE_COMMIT = "lost_before_commit"
    LOST_AFTER_COMMIT = "lost_after_commit"
    SERVER_ERROR_BEFORE = "server_error_before"
    SERVER_ERROR_AFTER = "server_error_after"
    PROVIDER_AWAY = "provider_away"
    OUT_OF_SIGHT = "out_of_sight"
    RATE_LIMITED = "rate_limited"
    RATE_LIMITED_RETRY = "rate_limited_retry"
    RATE_LIMITED_NO_RETRY = "rate_limited_no_retry"

    READER_BUSY = "reader_busy"
    READER_OFFLINE = "reader_offline"
    READER_TIMEOUT = "reader_timeout"
    READER_TIMEOUT_BUT_STARTED = "reader_timeout_but_started"
    READER_HARDWARE_FAULT = "reader_hardware_fault"
    READER_WRONG_LOCATION = "reader_wrong_location"
    READER_CONNECTION_ERROR = "reader_connection_error"
    READER_STUCK_BEFORE_CARD = "reader_stuck_before_card"
    READER_STUCK_AFTER_CARD = "reader_stuck_after_card"

    HINT_MISSING = "hint_missing"
    HINT_TWICE = "hint_twice"
    HINT_EARLY = "hint_early"
    HINT_LATE = "hint_late"

    PROCESS_KILLED = "process_killed"
    OTHER_METHOD = "other_method"
    LATE_MONEY = "late_money"
    LATE_MONEY_NONE_LEFT = "late_money_none_left"
    AMOUNT_DIFFERS = "amount_differs"
    PAID_TWICE = "paid_twice"


OF_A_READER = tuple(one for one in Outcome if one.startswith("reader_"))
OF_HINTS = tuple(one for one in Outcome if one.startswith("hint_"))
OF_A_PROVIDER = (
    *OF_HINTS,
    Outcome.LOST_BEFORE_COMMIT,
    Outcome.SERVER_ERROR_BEFORE,
    Outcome.SERVER_ERROR_AFTER,
    Outcome.PROVIDER_AWAY,
    Outcome.OUT_OF_SIGHT,
    Outcome.RATE_LIMITED,
    Outcome.RATE_LIMITED_RETRY,
    Outcome.RATE_LIMITED_NO_RETRY,
    Outcome.SERVICE_UNAVAILABLE,
    Outcome.ENDED_ELSEWHERE,
)
OF_A_CARD = (
    Outcome.EXPIRED_CARD,
    Outcome.WRONG_PIN,
    Outcome.LOST_CARD,
    Outcome.STOLEN_CARD,
    Outcome.AUTHENTICATION_FAILED,
)
