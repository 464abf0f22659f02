"""Money: whole minor units of one ISO 4217 currency. Never a float; formatting is Babel's."""

from decimal import Decimal
from typing import Annotated, Self

from pydantic import AfterValidator, Field, StringConstraints

from ticketing.wire import Wire

# ISO 4217, list one, without funds, metals and codes for testing: by digits of the minor unit.
_NO_MINOR_UNIT = frozenset(
    {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW"}
    | {"PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"}
)
_THOUSANDTHS = frozenset({"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
_HUNDREDTHS = """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF
    CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD
    HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK
    MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD
    RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS
    UAH USD UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG
    """
CURRENCIES = _NO_MINOR_UNIT | _THOUSANDTHS | frozenset(_HUNDREDTHS.split())
"""Every currency that money can be of."""


def _in_use(code: str) -> str:
    if code not in CURRENCIES:
        raise ValueError("not a currency in use (ISO 4217)")
    return code


Currency = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$"), AfterValidator(_in_use)]
LARGEST = 10**12
"""Minor units that an amount has at most."""


class CurrencyMismatchError(ValueError):
    """Two amounts of different currencies were put together."""


class Money(Wire):
    """An amount in minor units (cents, pesewas, yen) of a currency."""

    amount: int = Field(ge=-LARGEST, le=LARGEST)
    currency: Currency

    @classmethod
    def zero(cls, currency: str) -> Self:
        """Nothing, in ``currency``."""
        return cls(amount=0, currency=currency)

    @property
    def major(self) -> Decimal:
        """The amount in major units, exact: ``Money(2550, "EUR").major == Decimal("25.50")``."""
        return Decimal(self.amount).scaleb(-minor_digits(self.currency))

    def __add__(self, other: "Money") -> "Money":
        return Money(amount=self.amount + self._same(other).amount, currency=self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(amount=self.amount - self._same(other).amount, currency=self.currency)

    def __mul__(self, count: int) -> "Money":
        return Money(amount=self.amount * count, currency=self.currency)

    def __lt__(self, other: "Money") -> bool:
        return self.amount < self._same(other).amount

    def __le__(self, other: "Money") -> bool:
        return self.amount <= self._same(other).amount

    def _same(self, other: "Money") -> "Money":
        if other.currency != self.currency:
            raise CurrencyMismatchError(f"{self.currency} and {other.currency} do not add up")
        return other


def minor_digits(currency: str) -> int:
    """How many decimals ``currency`` has (ISO 4217): EUR 2, JPY 0, KWD 3."""
    if currency in _NO_MINOR_UNIT:
        return 0
    return 3 if currency in _THOUSANDTHS else 2


def tax_included(gross: Money, rate_basis_points: int) -> Money:
    """The tax inside ``gross`` at a rate in basis points (700 = 7 %), rounded half up."""
    numerator = gross.amount * rate_basis_points
    denominator = 10_000 + rate_basis_points
    return Money(amount=(2 * numerator + denominator) // (2 * denominator), currency=gross.currency)


def spread(total: int, count: int) -> tuple[int, ...]:
    """``total`` minor units over ``count`` things, to the last one: 100 over 3 is 33, 33, 34."""
    return tuple(total * (at + 1) // count - total * at // count for at in range(count))
